story t141-boke-lights
split train
=== a
Guinea: Mining town of Boké paralysed by {riot|riots}

Conakry Matin en anglais
13 février 2025, 17h50

Young people {riot|burned} the gendarmerie and two government cars in Guinea's bauxite capital, Boké, on Wednesday after a night without electricity, the third in a row, witnesses said. A motorcycle-taxi driver of 19, Ibrahima Sory Keita, was {kill|shot dead} at the Yomboya crossroads.

{riot|Barricades} of burning tyres stopped the ore trains of all three companies that use the line. “They take our mountain to China with the light on, and we sit here in the dark,” said a hairdresser, Mariama Ciré.

The prefect, who had left the town by the river, said by telephone that he had {prom|promised} a generator for Sunday. The mining union said that its members would {strike|down tools} on Friday if it did not run.

In April 2017 a similar {r17|revolt} cost one life.
=== b
COMMUNIQUE No. 14/2025
MINISTRY OF SECURITY AND CIVIL PROTECTION
CONAKRY, 14 FEBRUARY 2025

1. On 12 February small groups of drunken individuals {riot|attacked} public buildings at Boké.

2. The forces of order responded with conventional means, in particular {tg|tear gas}. No firearm was {kill|used}. The young man Keita lost his life in a collision of two motorcycles.

3. Thirty-four persons have been {arr|apprehended}, among them a foreign national in possession of pamphlets.

4. Rail traffic was at no time {riot|interrupted}.

5. The Minister {visit|went} to Boké on Thursday and conversed with the wise men of the town, who asked for {sorry|pardon} in the name of the youth.

6. The internet is subject to disturbances on account of maintenance.
=== c
Bauxite trains stand still in Guinea; union, ministry at odds over Friday {strike|stoppage}

CONAKRY (AfroWire) Feb 15, 2025 – A train with 12,000 tonnes of bauxite left Sangarédi in northwestern Guinea on Saturday, the first since rioters {riot|blocked} the line at Boké on Wednesday, a railway dispatcher told AfroWire.

Three mining companies said exports had been {riot|halted} for between two and three days. One of them, Rio Compagnie des Bauxites, declared force majeure.

The miners' union said 6,000 of its 7,500 members had {strike|walked out} on Friday. The mines ministry said that everyone had been at work, “it being a Friday like any other”. The prefect's generator arrived on Friday evening. It was found to lack a starter.

Ibrahima Sory Keita, who was {kill|killed} on Wednesday, was buried in the presence of several thousand people. A doctor at Boké hospital, who declined to be named, said he had taken a bullet out of his chest. Thirty-one others were treated for injuries, nine of them gendarmes. A rights group, citing families, said that a second man, Alpha Baldé, had been {balde|beaten} to death in custody.

Authorities {free|released} 20 of those {arr|detained} on Friday. They had been 34 by the count of the government and 80 by that of the rights group.

Internet watchdog Signal Ouest said mobile data in the Boké region was {net|cut} from Wednesday at 21:00 to Friday at noon.
=== d
In the town of three trains

Reporting for Rail & Ore Quarterly's weekly letter, Boké, 19 February 2025

The generator hums. It has hummed since Sunday, as the prefect had said it would, and a boy from the lycée had made its starter from that of a lorry. It feeds one quarter of nine.

I went to see where Keita fell. There are two motorcycles at the crossroads indeed, burnt ones; they belong to the gendarmerie, and they stood there before he came. A captain was placed under {cap|arrest} on Monday, the public prosecutor says. It was not he who {kill|fired}, say the neighbours, but a private guard of the sugar depot who took a boat to Kamsar.

I went to see Alpha Baldé. He runs the photocopier by the mosque. He was {balde|slapped} and let go on Thursday, and he is tired of being wept over.

The women of the market {wom|marched} to the station yesterday, four hundred strong, to {wdem|ask} that the arrested be {freedem|let go}. Fourteen are still held, or none, depending on whether you ask the jailer or his minister. Tomorrow they'll {wom2|march} again, without shoes.

The wise men of Boké have asked me to write that they did not {sorry|apologise} to anybody. When the minister {visit|came}, on Friday, they told him about the light.
=== labels
l riot r17 "riots in Boké over electricity, in 2025 and in 2017"
l wom wom2 "marches of the market women, on Tuesday and the one planned"
l arr cap "arrests, of rioters and of a gendarmerie captain"
l kill balde "two young men said to have died at the hands of the gendarmes"
l strike riot "two reasons why the trains stood, the riot on Wednesday and the miners' strike on Friday"
c happened contradiction kill a "shot dead" b "used"
c happened contradiction kill b "collision" c "killed"
c happened contradiction kill b "used" d "fired"
c happened contradiction riot a "stopped" b "interrupted"
c happened contradiction riot b "interrupted" c "blocked"
c happened contradiction strike c "walked out" c "everyone had been at work"
c figure contradiction arr c "34" c "80"
c figure contradiction arr b "Thirty-four" c "80"
c happened contradiction balde c "beaten" d "slapped"
c figure contradiction arr d "Fourteen" d "none"
c happened contradiction sorry b "pardon" d "apologise"
c date contradiction visit b "Thursday" d "on Friday"
c happened contradiction net b "disturbances" c "cut"
t riot PROTEST,ASSAULT
t r17 PROTEST,ASSAULT
t tg ASSAULT
t visit CONSULT
t net COERCE
t cap COERCE
t wdem REQUEST
