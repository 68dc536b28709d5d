story t142-mukalla-flour
split test
=== a
Aid agency {susp|halts} work in Yemeni port after warehouse {loot|looted}

DUBAI (Gulf & Horn News) May 6, 2019 – The international charity Breadline {susp|suspended} its operations in and around the southern Yemeni port of Mukalla on Monday after armed men {loot|emptied} its warehouse there of flour, oil and medicine worth $1.3 million.

About thirty men in military trucks came on Saturday evening, just before the first night of Ramadan, the charity said. They {tie|tied} up two watchmen and loaded until dawn.

The governor of Hadramawt {blame|blamed} al-Qaeda, which {q15|held} Mukalla for a year until troops backed by the United Arab Emirates {q16|drove} it out in April 2016. Residents said the trucks were those of the Hadrami Elite, a force which the Emirates train.

A spokesman for the Elite said that its men had in fact {arr|caught} four of the thieves.

Some 90,000 people get food from Breadline in the province. The UN's humanitarian coordinator {cond|called} the {loot|raid} “unforgivable” and {ask|asked} the authorities to {ret|return} the goods.

Last autumn the charity's office in Seiyun was {seiyun|ransacked} by a mob over a rumour about the vaccine.
=== b
STATEMENT BY THE HADRAMI ELITE FORCES, translated by Hadramawt Horizon, 7 May 2019

Our heroes, on the night of Friday, 3 May, received information of a theft at the store of the organisation Breadline. They {fight|clashed} with a gang belonging to al-Qaeda, killed two of its members and {arr|arrested} seven. The goods were saved and are in our keeping; they are being {dist|distributed} to the families of the martyrs.

We {rejx|reject} what the channels of the enemy repeat about trucks. We do not possess trucks of this colour.

We {call|call} upon the organisation to {resume|resume} its work, and upon the people to bring back what they have bought.
=== c
Flour bazaar

By Salem Bin Shuaib, Mukalla. Gulf Weekender, 10 May 2019

You could buy it for four days behind the fish market: “Gift of Breadline, not for sale”, seven thousand rials the sack. On Thursday the sellers were gone. The governor's men had {raid|swooped} down on them, twelve {raid|arrests}; the governor's cousin, who sells flour as well, tells it like that and rubs his hands.

The two watchmen sit in the mosque. They hadn't been {tie|bound}, they say; they had been told to go home by an officer whom they know, and had gone. It was Saturday, half an hour after the cannon. Of a {fight|battle} they'd heard nothing. “If there were two dead, whose mothers are crying?”

Yesterday some three hundred women of the displaced camp at Bin Seena {march|marched} with empty sacks on their heads to the gate of the Elite. (The Elite's page: forty women, “who {thank|thanked} us”.) They {dem|wanted} the flour. A shot was {shot|fired}. It's not clear by whom or at what; a cable fell on the road, and there's been no light in the quarter since.

Breadline's country director, Ms Odile Ferrand, has {neg|met} the governor twice. She asks for nothing, she said to me, but the sacks, and a name.
=== d
Yemen: charity to {resume|resume} aid as commander is removed

DUBAI (Gulf & Horn News) May 14, 2019 – The charity Breadline will {resume|resume} its work in Mukalla on Thursday, it said on Tuesday, after 60 percent of the goods that were {loot|stolen} from it on May 4 were {ret|handed} back.

The governor's office spoke of “all the goods”. It said that a battalion commander of the Hadrami Elite had been dismissed and {arr2|arrested}. The Elite said that he had been promoted and was in Abu Dhabi.

Al-Qaeda in the Arabian Peninsula said in a message that it did not {loot|steal} “from the hungry in the month of mercy”, and {threat|threatened} those who had {blame|accused} it with “an answer at their doors”.

The United Arab Emirates {don|donated} 2,000 tonnes of flour to the province on Sunday. A ship with a further 5,000 was {block|stopped} off the coast by the Saudi-led coalition, a port official said; the coalition said the vessel was waiting for a pilot.

Breadline's director left the city on Monday. It was a holiday, the charity said. Officials said that she was {exp|asked} to leave.

Last autumn the charity's office in Seiyun was {seiyun|ransacked} by a mob over a rumour about the vaccine.
=== labels
l loot seiyun "two raids on the charity in Hadramawt, the warehouse in May and the office last autumn"
l arr raid "arrests, of alleged thieves on the night and of flour sellers days later"
l q15 loot "what al-Qaeda did in Mukalla in 2015, and what it is said to have done in 2019"
l don ret "flour that came to the province, given by the Emirates or handed back"
l raid arr2 "arrests after the looting, of the sellers and of a commander"
c date contradiction loot a "on Saturday evening" b "the night of Friday, 3 May"
c date contradiction loot b "the night of Friday, 3 May" c "Saturday"
c date contradiction loot b "the night of Friday, 3 May" d "May 4"
c actor contradiction loot a "al-Qaeda" a "the Hadrami Elite"
c actor contradiction loot a "al-Qaeda" d "steal"
c actor contradiction loot b "al-Qaeda" d "steal"
c figure contradiction arr a "four" b "seven"
c happened contradiction tie a "tied"#2 c "bound"
c happened contradiction fight b "clashed" c "battle"
c figure contradiction march c "three hundred" c "forty"

c figure contradiction ret d "60 percent" d "all the goods"
c happened contradiction arr2 d "arrested" d "promoted"
c happened contradiction block d "stopped" d "waiting for a pilot"
c happened contradiction exp d "a holiday" d "asked"
c happened update susp a "suspended" d "resume"#2
y d of a partial 0.09
