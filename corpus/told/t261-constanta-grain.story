story t261-constanta-grain
split train

=== a
Dockers' leader {shot|shot} in Constanta as grain dispute sharpens

CONSTANTA, Romania, Sept 20 2016 (Carpathian Newsroom) – The leader of the dockers' union at Romania's largest port, Ilie Manea, was {shot|wounded} by two bullets outside his home on Monday evening, police said.

Manea, 56, has led a {strike|strike} of about 600 grain handlers since Sept 12 against the sale of a terminal to a Swiss-owned company, Helvagrain. Doctors said that his condition was stable.

Witnesses saw a motorcycle with two riders. Nobody has been {arr|arrested}. The union {blame|blamed} “those who gain by it”; Helvagrain {cond|condemned} the {shot|attack} and {reward|offered} 20,000 euros for information.

The labour minister {appeal|called} on both sides to {talks|resume} negotiations, which were {breakoff|broken off} on Friday.

Ships with some 200,000 tonnes of wheat are waiting in the roads, the port authority said.

In 2012 a customs officer was {shot12|shot dead} in the same street.
=== b
Dobrogea Zilei, miercuri 21 septembrie 2016

THREE BULLETS AND A WATERMELON

Three, not two: one in the thigh, one in the shoulder, one in the watermelon that Ilie Manea was carrying up to the third floor. The doctors at the county hospital have shown us the first two; the third is in the kitchen of the neighbour.

It was not in front of the house, either, but in the courtyard, to which one needs a key.

Yesterday at noon the grain men, with their wives, {march|walked} from Gate 5 to the prefecture. “Three thousand,” says Vasile Ene, who leads them until Manea is back. The gendarmes: 1,100.

The {strike|stoppage} goes on, says Ene. The company says that since Tuesday night a third of the men have been back at work. We went to look. We saw eleven men, of whom four were guards.

On Sunday, the day before the {shot|shooting}, Manea had {tip|complained} to the police that he was being followed. The police have no such {tip|complaint}.
=== c
Romania {arr|detains} two over {shot|shooting} of union leader

BUCHAREST, Sept 23 2016 (Southeast Press) – Romanian police {arr|detained} a former boxer and his brother on Thursday on suspicion of having {shot|shot} a union leader in the port of Constanta, and {search|searched} the offices of a security firm that works for the grain company Helvagrain.

The company said it had ended its contract with the firm. It knew nothing of any {threat|threat} against Ilie Manea, it said.

Prosecutors said that Manea had {tip|reported} on Sunday that he was being followed, and that the report had been lost. An officer was suspended.

{talks|Talks} between the union and the company will begin in Bucharest on Monday under the labour minister. The {strike|walkout} by 600 workers has cost 14 million euros so far, exporters say.

Turkish dockers at Derince {derince|refused} on Thursday to unload a ship that had been loaded at Constanta by office staff.
=== d
Constanta grain {strike|strike} ends after company {drop|drops} dismissals

CONSTANTA, Romania, Sept 28 2016 (Carpathian Newsroom) – Grain handlers at Constanta {end|went back} to work on Wednesday after sixteen days when the company Helvagrain {drop|withdrew} 85 dismissals and {prom|promised} not to sell its terminal on before 2020.

Ilie Manea {sign|signed} the agreement in his hospital bed. He had been {shot|hit} three times, police now say; a third bullet was found in a neighbour's wall.

The {talks|talks}, set for Monday, had begun on Tuesday because the minister was ill.

A court {remand|remanded} two brothers for a month. A third man, a manager of the security firm, was {arr|arrested} at Otopeni airport on Sunday.

The labour minister {appeal2|called} on both sides to keep their word.
=== e
Bosphorus Grain Letter, Istanbul — 20.9.2016

BLACK SEA: UNION MAN {shot|SHOT}, WHEAT WAITS

The leader of the dockers' union at Romania's largest port, Ilie Manea, was {shot|wounded} by two bullets outside his home on Monday evening, police said, according to Carpathian Newsroom.

Manea, 56, has led a {strike|strike} of about 600 grain handlers since Sept 12 against the sale of a terminal to a Swiss-owned company, Helvagrain.

Ships with some 200,000 tonnes of wheat are waiting in the roads, the port authority said. Our own brokers put it nearer to 350,000, of which 90,000 are for Egypt.

Cairo's purchasing board {egypt|threatened} yesterday to buy in Russia. It {egypt2|bought} sixty thousand tonnes at Novorossiysk in August, when Constanta was blocked by a {pilots|strike} of pilots.
=== labels
l shot shot12 "men shot in one street in 2016 and in 2012"
l strike pilots "strikes of grain handlers in September and of pilots in August"
l appeal appeal2 "two calls of one minister, in the dispute and after it"
l derince egypt "Turkish dockers refuse a ship, Cairo threatens to buy elsewhere"
c figure contradiction shot a "two" b "Three"
c figure update shot a "two" d "three"
c figure contradiction shot b "Three" e "two"
c figure update shot d "three" e "two"
c place contradiction shot a "outside his home" b "the courtyard"
c place contradiction shot b "the courtyard" e "outside his home"
c figure contradiction march b "Three thousand" b "1,100"
c happened contradiction tip b "complained" b "complaint"
c happened correction tip b "complaint" c "reported"
c figure contradiction strike e "some 200,000" e "350,000"
c figure contradiction strike a "some 200,000" e "350,000"
c date update talks c "Monday" d "Tuesday"
y e of a partial 0.55
