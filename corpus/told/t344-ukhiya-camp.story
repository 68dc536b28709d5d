story t344-ukhiya-camp
split train
=== a
Fire and {clash|gunfire} in Rohingya camp, three dead

COX'S BAZAR, Bangladesh, Jan 9 (Bengal Bay News) - Three Rohingya refugees were killed and about 1,200 shelters burned down in the Balukhali camp in southern Bangladesh overnight after {clash|fighting} broke out between two armed groups, police said on Thursday.

Members of the Arakan Solidarity Organisation {clash|attacked} a block controlled by a rival gang at about 1 a.m., said Ukhiya police chief Shamim Reza, and {fire|set} shelters alight as they withdrew.

Five men have been {arrest|arrested} and two home-made guns {seize|seized}.

Some 7,000 people spent the night in the open. The U.N. refugee agency {blankets|handed out} blankets.

In March 2021, a fire in the same camp killed 15 people.
=== b
Fire and {clash|gunfire} in Rohingya camp, three dead

From Bengal Bay News — posted by Coxs Today, Jan. 9, 2025, 2.15 pm

Three Rohingya refugees were killed and about 1,200 shelters burned down in the Balukhali camp overnight after {clash|fighting} broke out between two armed groups, police said on Thursday.

Members of the Arakan Solidarity Organisation {clash|attacked} a block controlled by a rival gang at about 1 a.m., said Ukhiya police chief Shamim Reza, and {fire|set} shelters alight as they withdrew.

Five men have been {arrest|arrested} and two home-made guns {seize|seized}.

Some 7,000 people spent the night in the open. The U.N. refugee agency {blankets|handed out} blankets.

Coxs Today adds: Residents of Block D say the fire started at a tea stall, before any shot, with a gas cylinder. The office of the refugee commissioner, Mizanur Karim, counts 619 shelters.
=== c
Voice message from the Arakan Solidarity Organisation, 10 January 2025

(heard by The Naf Observer; translated from Rohingya)

We did not {clash|enter} Balukhali. We do not {fire|burn} the roofs of our mothers. On the night of the 8th men of the Nabi gang, with the knowledge of the Armed Police Battalion, {clash|shot} three of ours who were sleeping: not in Balukhali but in Kutupalong. Then came the fire to cover it.

Police {arrest|took} eleven boys. Not one has held a gun.

We {truce|offer} to keep our guns down during the relief if the others do. We {inquirycall|ask} the United Nations for an {inquiry|inquiry}.

(The Armed Police Battalion {reject|called} the message “propaganda by murderers”.)
=== d
After the fire, the lists

By Sabrina Chowdhury-Lacombe, camp correspondent
The Naf Observer, Sunday 12 January 2025

The dead are four. A boy of nine was found under a water tank on Friday.

The commissioner's men have finished their count: 843 shelters, 4,100 people. Police do not say 1,200 any more. The first tents, 300 of them, were {tents|brought} by the Turkish Red Crescent on Saturday; Ankara had {tents|promised} 500.

Who {fire|lit} it is now officially open. The fire service speaks of “electrical or gas origin”. The police chief of Ukhiya, who on Thursday had no doubts, has gone on leave. The APBn, which had {accuse|accused} the A.S.O., says that it never did.

Of the five who were {arrest|arrested}, three are {arrfree|free}. On Saturday evening there was {satshoot|shooting} again, in Camp 8 West, for a few minutes. It hurt nobody.

Camp elders from both blocks {meet|sat} together in a learning centre on Friday and {patrol|agreed} on night patrols without weapons. Refugee women {march|marched} to the CIC's office with the boy's sandals.

Dhaka has meanwhile decided to {bhasan|move} 2,000 of the homeless to Bhasan Char island. The commissioner says it's voluntary. The first ships sail on Wednesday.
=== e
Rohingya families {refuse|refuse} boats to island; {bhasan|transfer} postponed

COX'S BAZAR, Bangladesh, Jan 15 (Bengal Bay News) - Bangladesh put off on Wednesday the {bhasan|transfer} of Rohingya refugees from a burned camp to a remote island after only 31 people had come to the buses, a government official said.

The journey would now take place on Jan. 22, refugee commissioner Mizanur Karim said. Refugee leaders said nobody had signed up for that either.

Police {arrest2|detained} two camp leaders on Tuesday on suspicion of having told families not to go. Both were {release2|freed} at night.

About 840 shelters burned down in the Balukhali camp last week after what police have called a {clash|gunfight} between armed groups. Four people died. A committee of the home ministry is to {inquiry2|report} on the cause by the end of the month.
=== labels
l clash satshoot "gunfire in the camp on the night of the 8th and on Saturday"
l arrest arrest2 "five men arrested after the fire, two leaders over the transfer"
l inquiry inquiry2 "a UN inquiry asked for, a ministry committee at work"
l tents blankets "two deliveries of relief"
l meet march "elders meet, women march"
c figure update clash a "Three" d "four"
c place contradiction clash a "Balukhali" c "Kutupalong"
c actor contradiction clash a "the Arakan Solidarity Organisation" c "men of the Nabi gang"
c happened contradiction fire a "set" b "with a gas cylinder"
c figure contradiction fire a "about 1,200" b "619"
c figure update fire b "619" d "843"
c figure contradiction fire a "about 1,200" d "843"
c figure contradiction arrest a "Five" c "eleven"
c date update bhasan d "Wednesday" e "Jan. 22"
c happened contradiction fire a "set" c "do not burn"
y b of a near 0.95
t arrest COERCE
t reject ACCUSE,REJECT
t meet CONSULT
t bhasan COERCE
t inquiry2 ACCUSE
