story t315-ashulia-wage
split test
=== a
Bangladesh police {clash|clash} with garment workers, one dead

DHAKA (Delta Newswire) – Police {clash|fired} rubber bullets and tear gas at thousands of garment workers outside Bangladesh's capital on Monday, killing one, in the second week of {strike|protests} over wages.

Workers of about 130 factories at Ashulia {walkout|walked} out at 9 a.m. (0300 GMT) and {march|marched} towards the Dhaka-Tangail highway, where police stopped them, witnesses said.

Masum Mia, 22, a sewing operator, was {clash|hit} in the chest and died on the way to a clinic, his brother told Delta. Industrial Police superintendent Sarwar Kamal said that officers had {clash|used} sound grenades only and that the man had been {brick|hit} by a brick thrown from the crowd.

The workers {demand|want} a minimum wage of 24,000 taka ($236) a month. Factory owners have {offer|offered} 9,800. The current minimum of 8,000 taka was set in 2018.

Labour minister's office said a wage board would {board|meet} on Nov. 8.

Bangladesh, the world's second largest exporter of clothes, supplies many Western brands. In 2018 a {strike2018|walkout} over the same question lasted nine days.

Oct. 31, 2022
=== b
One {clash|killed} in Ashulia: who {clash|fired}?

Garment Worker's Voice, news site of three unions
Posted 1 November 2022 by desk

Police {clash|fired} rubber bullets and tear gas at thousands of garment workers outside Bangladesh's capital on Monday, killing one, in the second week of {strike|protests} over wages.

Workers of about 130 factories at Ashulia {walkout|walked} out at 9 a.m. and {march|marched} towards the Dhaka-Tangail highway, where police stopped them.

That is how the agency has it. We add: it was 210 factories. We add: the man who died was called Masum Talukder and not Mia, he was a cutter, and he died under the eyes of the police on the road, because the ambulance was {ambulance|turned} back at the barrier. The superintendent denies that any ambulance was {ambulance|stopped}.

We add: there were two dead. Jahid, 17, was {clash|shot} in the head at Jamgora. Enam Medical College confirms that it received his body at noon.

The wage board {board|sits} on the 8th. The unions' seat on it is held by a man whom no union chose. Six federations call for a general {general2|stoppage} on 3 November. {bail|Free} the 43 comrades who were {arrest|taken} from their homes on Monday night!

(Delta Newswire, GWV)
=== c
BGMEA to {lockout|shut} factories if unrest goes on

The Buriganga Business Daily
DHAKA | Thursday, 3 November 2022

Owners of readymade garment factories on Wednesday {lockout|threatened} to close all units in Ashulia and Gazipur under section 13(1) of the labour act, “no work, no pay”, unless workers return by Saturday.

Nearly 300 factories remained shut on Wednesday owing to the {strike|unrest}, according to the industrial police. The owners' association put the figure at 175 and the daily loss at $20 million.

Vandals {vandal|torched} a factory at Konabari late on Tuesday. One worker's charred body was recovered. Fire service officials initially spoke of an electrical short circuit; police said on Wednesday that they were looking for “20 to 25 outsiders” and had {vandalarrest|arrested} four.

The association's president said owners were ready to {offer2|raise} their {offer|offer} to 12,000 taka. Union leaders {rejectoffer|dismissed} the {offer2|proposal} as “a haircut of a bald man”.

The home minister said two workers had lost their lives in Monday's {clash|clash}es. He said there was “no proof of a police bullet in either”. He has formed a three-member {probe|committee}, which will report in ten days.

Thursday's general {general2|strike}, called by six federations, was {generaloff|put} off by two days, one of them said late on Wednesday. The other five said they had not been consulted and would {general2|go ahead}.

Stocks: DSEX falls for third session
=== d
Wage board fixes 12,000 taka; unions say no

From our correspondent in Dhaka
9 November 2022
The Thames Courier

Bangladesh's garment workers will be paid at least 12,000 taka, or £103, a month from December, a government board decided on Tuesday after a {board|sitting} of five hours. It is little more than half of what they had asked for.

Four of the six federations that had brought Ashulia to a {general2|halt} for a day on 3 November {rejectboard|rejected} the figure within the hour. The workers' representative on the board {acceptboard|signed} for it.

The {strike|strikes} of the past two weeks have cost four lives. Two were lost at Ashulia on 31 October. The pathologist in the case of Masum Talukder, 22, has found lead pellets in his chest, according to a copy of the report seen by this newspaper; police, who had {blame|blamed} a brick, now admit to having {clash|used} shotguns “in the last resort”. A third died in a burning factory. Three of the men {vandalarrest|held} for that {vandal|fire} turn out to be employed by the owner's cousin. A fourth, a woman, was {wed|shot} on Wednesday, hours after the board's decision had been met with new {marchwed|marches} in Gazipur.

Two European brands have {brands|promised} to pay more for each shirt. Western diplomats {restraint|urged} restraint. About 11,000 workers face {charges|charges}, nearly all of them as “unknown persons”. The 43 who were {arrest|arrested} on the night of the first {clash|shootings} are {bail|free} on bail, their lawyer says; police say there were 29 and that six are still inside.

Amended 10 November 2022: an earlier version said that the board sat on Monday.
=== labels
l strike strike2018 "wage strikes of garment workers in 2022 and in 2018"
l clash wed "workers shot by police on 31 October and on 8 November"
l arrest vandalarrest "union people taken on Monday night, suspects of a fire on Wednesday"
l march marchwed "marches in Ashulia on 31 October, in Gazipur after the decision"
l walkout general2 "a walkout on 31 October and the general strike of 3 November"
l rejectoffer rejectboard "unions turn down the owners' offer, then the board's figure"
c figure contradiction walkout a "about 130" b "210"
c figure update clash a "one dead" c "two"
c figure contradiction clash a "killing one" b "two dead"
c happened contradiction brick a "hit by a brick" d "lead pellets"
c happened contradiction ambulance b "turned" b "stopped"#2
c figure contradiction strike c "Nearly 300" c "175"
c figure update offer a "9,800" c "12,000"
c figure contradiction arrest d "43" d "29"
c figure contradiction arrest b "43" d "29"
c happened contradiction vandal c "electrical short circuit" c "20 to 25 outsiders"
y b of a partial 0.35
c happened contradiction general2 c "put off" c "go ahead"
c happened update bail b "Free" d "free"
