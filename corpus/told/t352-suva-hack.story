story t352-suva-hack
split train
=== a
Hackers {hack|paralyse} Fiji's port and customs systems

Suva, 15 April 2025 — Oceania Trade Wire

A cyber {hack|attack} has {hack|knocked out} the computers of Fiji's customs service and of the port of Suva since Saturday, leaving 14 ships waiting and supermarkets short of baby food, officials said on Tuesday.

The attackers, who call themselves Coral Bleach, {ransom|demanded} US$2 million in a note left on screens, a port manager said. The government will not {paid|pay}, the trade minister told parliament.

Australia has {team|sent} four specialists. New Zealand has {nzoffer|offered} “whatever is needed”.

The minister denied that personal data had been {leak|stolen}. The opposition {accuse|accused} him of having ignored three warnings.

Containers are being cleared on paper. Dockers have {overtime|agreed} to work at Easter.

In 2021, the government's network was {hack21|attacked} in the same way and was down for two weeks.
=== b
FIJI LEAKS? 80,000 passports for sale

Posted by Ratu Digital (blog), Suva, Thursday 17 April 2025, 23:05

So there it is, on a forum that I won't link to: a sample of 500 passports, with faces, and the promise of 80,000 more. Coral Bleach says that the files come from the immigration department, {hack2|broken into} in February, and not from customs at all. And that the customs job was not theirs. “We {leak|took} documents. We do not {hack|stop} ships. Ask your ex-employee.”

The minister, who on Tuesday said no data had been {leak|taken}, said tonight that “some” may have been.

How long has the port been down? Everybody writes Saturday. My cousin drives a reach stacker; her screen went black on Friday, at lunch.

Also: someone {paid|paid}. There is a wallet, and on Wednesday US$600,000 went in. The government says not from us. The shipping agents say not from us.

If you had a passport made between 2016 and 2023, change your bank PIN. Comments are closed.
=== c
Ports open; police {arrest|arrest} former IT man

The Rewa Gazette, Tuesday, April 22, 2025
Shobna Prakash

The last of 19 waiting ships berthed at King's Wharf on Easter Monday, the port said, nine days after its computers were {hack|shut down} by a hacker.

Police on Saturday {arrest|arrested} Viliame Rokovada, 38, who had been an administrator at the port until December, at his mother's house in Nausori. Officers {seize|seized} three laptops. He had not been {charge|charged} by last night. His lawyer, Ms Naidu, says that he was at a prayer meeting on the night in question, which was the 11th, and that forty people saw him.

The police commissioner denied that a second man had been {second|held}. A second man, an Australian of 26, told this newspaper through the bars of Totogo police station that he had.

The six who were {team|flown in} from Canberra will stay until May.

On the passports the immigration director {apology|apologised} “to everyone whose face is out there”. She put the number at 12,000.
=== d
Australia, New Zealand {sanction|sanction} two over Fiji hack

CANBERRA, May 9 2025 (Pan-Pacific Press)

Australia and New Zealand on Friday imposed travel {sanction|bans} and froze the assets of two Russian-speaking men whom they {blame|accuse} of having {hack|attacked} Fiji's customs service and port in April.

It was the first time that the two had {sanction|acted} together over a cyber {hack|attack} on a third country. Australia's foreign minister called it “cyber crime with a flag in its pocket”; Russia's embassy in Canberra {reject|dismissed} the {blame|accusation} as “coral poetry”.

Fiji, which had learned of the {sanction|measures} two hours before, said that its own {inquiry|investigation} went on. It is {trial|prosecuting} a former port employee, who was {charge|charged} on April 28 and denies it. An Australian who had been {second|detained} for three days was {second2|deported} on April 24.

Fiji's trade minister {resign|quit} on Wednesday. The prime minister said it was for his health.

The data of 80,000 passport holders were {leak|published} on Monday. Samoa has {samoa|asked} for {samoahelp|help} with a similar {samoahack|intrusion}.
=== labels
l hack hack2 "the attack on customs and port, an earlier one on immigration"
l hack hack21 "attacks on Fiji's networks in 2025 and in 2021"
l hack samoahack "intrusions in Fiji and in Samoa"
l arrest second "two men held in Fiji, one former employee and one Australian"
l team nzoffer "help from Australia and from New Zealand"
c date contradiction hack a "Saturday" b "Friday"
c date contradiction hack a "Saturday" c "the 11th"
c happened contradiction leak a "stolen" b "took"
c figure contradiction leak b "80,000" c "12,000"
c figure contradiction leak c "12,000" d "80,000"
c actor contradiction hack b "ex-employee" d "two Russian-speaking men"
c actor contradiction hack a "Coral Bleach" b "ex-employee"
c figure update team a "four" c "six"
c happened update charge c "not been charged" d "charged"
c happened contradiction second c "held" c "that he had"
