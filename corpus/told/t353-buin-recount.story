story t353-buin-recount
split train
=== a
Ballot boxes {burn|burned} in Bougainville as loser {reject|rejects} count

BUKA, Papua New Guinea, 18 September 2020 — Pacific Islands Newswire

Men with bush knives {raid|stormed} a counting hall in the town of Buin in south Bougainville on Thursday night and {burn|set fire} to ballot boxes from a constituency election, police said.

Eleven of 64 boxes were {burn|destroyed}, said the election commissioner, Desmond Tarua. Two guards were cut, one badly.

The {raid|attack} came hours after James Kehono, a former rebel commander, had {reject|refused} to accept that he had lost the seat of Lato to a schoolteacher, Ruth Moipi, by 212 votes. Kehono {demandrec|demanded} a {recount|recount}. He denied that he had sent the men. “If I had, there would be no hall,” he said on local radio.

New Zealand police observers have been {withdraw|moved} to Arawa.

The commissioner said that he would announce the result on Monday all the same.

Buin was the scene of {2015|fighting} between clans after the election of 2015.
=== b
Lato: who counted, who {burn|burned}, who came by boat

By Sister Lorraine Sirivi, for The Bougainville Catholic Monthly (web)
23 September 2020

There was no {raid|attack} on Thursday, for a start; it was in the small hours of Wednesday. I sleep a hundred metres from the hall. The police were told on Thursday and that is the day they wrote.

There were boys, perhaps a dozen, and they were drunk, and the bush knives were the ones that they cut grass with. Mr Kuaka, the guard, has nine stitches from the {raid|raid}. The other guard was not cut: he ran into the wire.

They {burn|burned} four boxes. The commissioner's eleven must include the seven which the rain got into last week.

Ruth Moipi came to Mass on Sunday. She says that a man on a motorbike {threat|threatened} her husband and that the school, of which she is the head, has been {schoolclose|shut}. Mr Kehono came to the same Mass. They shook hands, and the people clapped. “She will be a good member when I have lost,” he told me.

On Monday no result was declared. It will be done, we hear, this Friday in Buka, where the boxes were flown under guard.

The chiefs of Lato have {callmeet|called} both to a {peacemeet|meeting} on Saturday.
=== c
Court {stay|blocks} Lato declaration, orders {recount|recount}

Port Moresby Daily Register, September 28, 2020

The National Court in Buka on Friday {stay|stopped} the election commissioner from declaring a winner in the Lato constituency of the Bougainville parliament and {recountorder|ordered} a {recount|recount} of the 60 surviving boxes by October 9.

Lawyers for Ruth Moipi had {oppose|opposed} it. They {fraud|claimed} that in 14 boxes ballot papers had been {tamper|swapped} on the flight to Buka. The police officer who flew with them says that he never took his eyes off them.

Police have {arrest|arrested} James Kehono's nephew, Francis, 19, and four others over the {burn|burning} of ballots on September 17. A spokesman in Buin said that Francis was cooperating. Mr Kehono said that the boy had been in Rabaul.

The chiefs' {peacemeet|meeting} on Saturday was attended by Ms Moipi alone.

The commissioner, who had earlier spoken of 11 destroyed boxes, told the court under oath that there were four.
=== d
Schoolteacher wins in Bougainville after {recount|recount}; ex-rebel {concede|concedes}

BUKA, Papua New Guinea, 12 October 2020 — Pacific Islands Newswire

A schoolteacher was declared member for the Bougainville constituency of Lato on Monday, three days behind schedule, after a {recount|recount}, {recountorder|ordered} by the National Court, that gave her a majority of 31 votes.

James Kehono, a former rebel commander, {concede|accepted} the result and gave Ruth Moipi a pig. He also {apology|apologised} for his nephew, who was {arrest|arrested} with four others and has admitted {burn|throwing} petrol into a counting hall in Buin last month.

A night curfew which was {curfew|imposed} on Buin on October 5 would be {curflift|lifted} on Wednesday, police said.

Some 300 supporters of Kehono, who had {march|marched} to the hall in Buka on Saturday with a coffin, went home. The police had spoken of 80.

Men with bush knives {raid|stormed} the counting hall in the town of Buin on the night of September 16 and {burn|set fire} to ballot boxes. Ms Moipi's school has {schoolopen|reopened}. The chief of the New Zealand observers {praise|praised} “everybody who did nothing, when it was hardest”.
=== e
Ballot boxes {burn|burned} in Bougainville as loser {reject|rejects} count

BUKA, Papua New Guinea, 18 September 2020 (updated 21 September) — Pacific Islands Newswire

Men with bush knives {raid|stormed} a counting hall in the town of Buin in south Bougainville on Thursday night and {burn|set fire} to ballot boxes from a constituency election, police said.

Eleven of 64 boxes were {burn|destroyed}, said the election commissioner, Desmond Tarua. One guard was cut; another was hurt on a wire fence.

The {raid|attack} came hours after James Kehono, a former rebel commander, had {reject|refused} to accept that he had lost the seat of Lato to a schoolteacher, Ruth Moipi, by 212 votes. Kehono {demandrec|demanded} a {recount|recount}. He denied that he had sent the men. “If I had, there would be no hall,” he said on local radio.

New Zealand police observers have been {withdraw|moved} to Arawa.

The commissioner said that he would announce the result on Monday all the same.

Buin was the scene of {2015|fighting} between clans after the election of 2015.

This story has been updated with the injuries, as given by the hospital.
=== labels
l raid 2015 "violence in Buin after the elections of 2020 and of 2015"
l demandrec recountorder "a recount demanded by the loser, ordered by the court"
l arrest raid "a nephew arrested, guards attacked"
l curfew curflift "a curfew imposed, and its lifting"
l threat march "two pressures on the winner's side, a threat and a march"
c date contradiction raid a "Thursday night" b "Wednesday"
c date contradiction raid a "Thursday night" d "the night of September 16"
c figure contradiction burn a "Eleven" b "four"
c figure correction burn c "11" c "four"#2
c figure contradiction march d "300" d "80"
c happened contradiction tamper c "swapped" c "never took his eyes off them"
c date contradiction raid b "Wednesday" c "September 17"
c happened update recount a "recount" d "recount"#2
y e of a near 0.93
v a by e notice
c figure correction raid a "Two" e "One"
