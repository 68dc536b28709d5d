story t216-stranraer-fire
split train

=== a
The Galloway Dispatch
Wednesday, July 9th, 2025 | 7.15 a.m.

Stranraer leisure centre {fire|set alight} in second night of {riot|disorder}

Masked youths {fire|set fire} to a leisure centre in Stranraer late on Tuesday where families {drive|driven} from their homes in Girvan the night before had been sheltering, police said. All 23 people inside had been {evac|moved} out a quarter of an hour earlier.

Petrol bombs and masonry were {riot|thrown} at officers, 17 of whom were hurt. Five {arr|arrests} were made.

The {riot|trouble} followed a {vigil|vigil} in Girvan on Monday for a 15-year-old boy who had been {stab|stabbed}. Two youths have been {chg|charged} with attempted murder. The court heard them through an interpreter.

The First Minister and the justice secretary {cond|condemned} the burning in a joint statement. An independent councillor, Wesley Gault, who had named the centre in a post at lunchtime as the place where the families were, {rejresign|refused} to step down. “I {call|asked} people to stay away from it,” he said.

The Chief Constable has {reqhelp|asked} for 80 officers from Northern Ireland.
=== b
SEASIDE HELL

Mob torch kids' pool as migrants cower inside

By Jez Harkin | The Daily Comet | 9 Jul 2025 23:02

A BAYING mob {fire|torched} a swimming pool in Stranraer with terrified migrant families STILL INSIDE.

Mum-of-three Daniela, 31, told last night how a fireman {rescue|pulled} her baby through a window. “There was smoke on the ceiling. Nobody had {evac|taken} us anywhere,” she sobbed.

Cops say the building was empty. They have {arr|lifted} nine.

At least 41 officers have been hurt since Monday. They have {baton|fired} plastic bullets and {cannon|turned} a water cannon on a crowd for the first time anyone can remember. A force source said no water cannon had been {cannon|used} – “it was parked, with its engine on”.

The PM {pm|blasted} the “mindless” {riot|violence}. The Moldovan premier {phone|rang} him.

It came as a wave of {riot|unrest} hit Girvan, Ayr, Dumfries and Kilmarnock, where another hall was {kilmarnock|torched} last night.

Pictures: see pages 4 to 7
=== c
Anti-migrant {riot|unrest} in south-west Scotland: third night quieter

EDINBURGH, 10 July 2025 (Insel-Dienst, translated from German) — The {riot|unrest} in south-west Scotland has, in the night to Thursday, noticeably abated. In Stranraer, where on Tuesday a sports hall was {fire|burnt}, some 400 inhabitants {solid|stood} with candles before the ruin. The police reported only two {arr3|arrests}, both in Dumfries.

The sum of those {arr|arrested} since Monday rose to 15. Six of them stood before a judge in Girvan on Wednesday; a 17-year-old was {conv|sentenced} at once to five months.

From Belfast 120 officers {scot|arrived} by ferry. The first {reqhelp|request} had been for fewer.

The councillor Gault has {resign|given up} his seat on two committees. His party leader {support|stood} behind him; Labour {demand|demands} that he {resign2|leave} the council.

The Moldovan consul {visit|visited} the families, who now live in a barracks. According to him 31 persons had been in the hall, and four had not been {evac|got out} when it was {fire|lit}; this coincides with what the fire service wrote in its log. The police say that they will examine the question.

In August 2024 there had been similar {riot24|riots} in Paisley.
=== d
What the log says

Analysis by Sinead McAteer, Solway Review, 14/07/2025

Two public bodies told us last week that nobody was in Stranraer leisure centre when it was {fire|attacked}. One of them, the police, took that back on Friday. Assistant Chief Constable Rory Dunne {apol|apologised} “without reservation” to a mother whom the force had all but called a liar.

The log of the fire service, published on Sunday, gives 22.41 on Tuesday for the first flames and 22.52 for the {rescue|rescue}, by ladder, of a woman and three children. The families ought to have been {evac|moved} out at nine. The bus was late; the driver had been held up at a burning pallet.

Who {fire|burnt} it? On Saturday a woman of 46 and her two sons were {firearr|arrested} in Stranraer; the mother was {firerel|let go} on Sunday. A far-right league, which was {blame|blamed} by some at first, denies having {riot|organised} a thing. A senior officer agrees with it, for once.

The tally: 64 officers injured in four nights, 22 people {arr|arrested}, two families gone home to Moldova.

The water cannon? It was {cannon|used}. There is film. And the {chg|charge} that began it all was {dropchg|dropped} on Friday against one of the youths. The {vigil|vigil} for the {stab|stabbed} boy, by the way, was on Sunday; and the families had been {drive|chased} out of Maybole, not of Girvan, as we too have written.
=== e
Isle News (Douglas, Isle of Man)

Manx link in Stranraer {riot|trouble}

9 July 2025 at 11:40am

A man from Ramsey is among those {arr|held} after a second night of {riot|rioting} in Stranraer, our reporter has been told.

Masked youths {fire|set fire} to a leisure centre in Stranraer late on Tuesday where families {drive|driven} from their homes in Girvan the night before had been sheltering, police said. All 23 people inside had been {evac|moved} out a quarter of an hour earlier.

Petrol bombs and masonry were {riot|thrown} at officers, 17 of whom were hurt. Seven {arr|arrests} had been made by mid-morning.

The Ramsey man, 26, works on the ferries. His mother said that he had gone out for chips and had never {riot|thrown} anything in his life.

The ferry company has cancelled tonight's sailing to Belfast at the {polreq|request} of the police, who want the berth. Readers will remember that the same ship was {ship19|blocked} by striking seamen in 2019.
=== labels
l fire kilmarnock "halls set alight in Stranraer and in Kilmarnock on one night"
l riot riot24 "riots of July 2025 and of August 2024"
l arr arr3 "arrests since Monday, and two of the third night"
l resign resign2 "a councillor leaves two committees, and is told to leave the council"
l arr firearr "rioters arrested, and a woman and her sons arrested for the fire"
c happened contradiction evac a "moved" b "taken"
c happened contradiction evac a "moved" c "got out"
c figure contradiction evac a "23" c "31"
c figure update arr a "Five" b "nine"
c figure update arr b "nine" c "15"
c figure update arr c "15" d "22"#3
c figure update riot b "At least 41" d "64"
c happened contradiction cannon b "turned" b "used"
c happened contradiction cannon b "used" d "used"
c date contradiction vigil a "Monday" d "Sunday"#3
c place contradiction drive a "Girvan" d "Maybole"
t fire ASSAULT,PROTEST
t riot PROTEST,ASSAULT
t drive ASSAULT,COERCE
t evac AID
t arr COERCE
t rescue AID
t pm ACCUSE
t phone CONSULT
t solid PROTEST
t scot MOBILIZE
t resign RETREAT
t support SUPPORT
t dropchg RETREAT,CONCEDE
c figure update arr a "Five" e "Seven"
c figure update arr b "nine" e "Seven"
c figure contradiction evac c "31" e "23"
c happened contradiction evac b "taken" e "moved"
c happened contradiction evac c "got out" e "moved"
c place contradiction drive d "Maybole" e "Girvan"
y e of a partial 0.45
