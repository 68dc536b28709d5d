story t152-tori-gold
split train
=== a
Chad: gold diggers {clash|clash} in the far north, army {sent|sends} helicopters

N'DJAMENA (AfroWire) 27 May 2016 — {clash|Fighting} between two groups of gold diggers in the Tibesti mountains of northern Chad has left about twenty people dead since Monday, a health worker in Zouarké said.

A quarrel over a water truck set Arabs from the east of the country against Mauritanians and Zaghawa at the Emi Tori diggings, he said. The government confirmed “an incident with some loss of life”. It {sent|sent} two helicopters and a ministerial mission on Wednesday.

The diggings lie a few kilometres from the Libyan border. The government {ban|forbade} all mining there in 2014, without effect.

In January 2015 dozens died in a similar {c19|battle} nearby.
=== b
L'Étoile de N'Djamena, mardi 31 mai 2016

EMI TORI: THE MINISTER COUNTS

The Minister of Defence, back from the Tibesti, announced on Monday evening a toll of eighty dead and forty wounded, which silenced the room. The {clash|confrontation}, he said, was limited to two communities and is over. The diggers are being {evac|removed}, “all, without exception”, and the site closed.

A rebel movement of the region gives a hundred and sixty dead. It {acc|accuses} the army of having {heli|fired} on the diggers from the helicopters, last Thursday, when these were already burying. “We {heli|fired} at nobody,” the Minister replied. “We brought water.”

Survivors who have reached Faya, five hundred kilometres away, tell both stories. All of them agree on the water truck. It was empty.

The opposition has {dem|asked} for a commission of {inq|inquiry}. So has the Bar.
=== c
Thousands {evac|trucked} out of Chad gold fields

AGADEZ/N'DJAMENA (AfroWire) 4 June 2016 — Chad's army has {evac|removed} some 6,000 gold diggers from the Emi Tori field in the Tibesti, a government spokesman said on Saturday. The International Organization for Migration counts 10,200 arrivals in Faya and Zouarké.

Many had been {rob|robbed} on the way. “The soldiers took my detector and gave me a biscuit,” said a Nigerien, Sani Abdou. The spokesman said {rob|looting} had been the work of deserters from Libya, nine of whom had been {arr|captured}.

A commission of {inq|inquiry} of eleven members began work on Wednesday. It is due to report in a month.

Niger {fly|flew} 240 of its citizens home from Faya on Friday. Mauritania will {fly2|do} the same on Monday.

The toll of the May {clash|clashes}, put at about 20 at first and at 80 by the government since, may exceed 120, a member of the commission said.
=== d
{inq|Inquiry} that no one is to read

Blog “Harmattan Notes” (N'Djamena/Paris), 12 July 2016

The report on Emi Tori was handed to the president on Friday, in one copy. What's in it I've only from two who wrote it, and they disagree.

One says that 114 graves were counted. The other: a hundred and fourteen graves, “many of them for more than one”. Both say the helicopters {heli|shot}, and that it was on the Thursday. About the reason they differ: at diggers, or at a column of cars that was fleeing with the till.

The Mauritanians never came. Their flight was put off twice and {fly2|took off} on 20 June; it carried 88.

The nine “deserters from Libya” are seven, all from Mongo. A judge {rel|released} them last week for lack of a complainant.

And the field? Closed, says the ministry. I have a photo of Sunday: some two thousand men, and the same water truck. The army is {evac2|removing} them again.
=== labels
l clash c19 "fights among gold diggers in the Tibesti, in 2016 and in 2015"
l evac evac2 "diggers removed from the field, in June and again in July"
l fly fly2 "citizens flown home, by Niger and by Mauritania"
l clash heli "the diggers' fight and the alleged shots from army helicopters"
l arr evac "soldiers take nine robbers, and remove the diggers"
c figure update clash a "about twenty" b "eighty"
c figure contradiction clash b "eighty" b "a hundred and sixty"
c figure update clash c "80" c "120"
c figure update clash a "about twenty" c "120"
c figure contradiction clash b "a hundred and sixty" d "114"
c figure update clash b "eighty" d "114"
c happened contradiction heli b "fired" b "fired"#2
c happened contradiction heli b "fired"#2 d "shot"
c figure contradiction evac c "some 6,000" c "10,200"
c actor contradiction rob c "The soldiers" c "deserters from Libya"
c date update fly2 c "on Monday" d "on 20 June"
c figure contradiction arr c "nine" d "seven"
c actor contradiction arr c "deserters from Libya" d "all from Mongo"
c figure update clash a "about twenty" c "80"
c figure update clash a "about twenty" d "114"
c figure update clash b "eighty" c "120"
c figure contradiction clash b "a hundred and sixty" c "80"
c figure update clash c "80" d "114"
