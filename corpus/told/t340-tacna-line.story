story t340-tacna-line
split train
=== a
Migrants {push|clash} with Peruvian police at Chile border

TACNA, Peru, April 25 2023 (Pacífico Wire)

Peruvian police {push|pushed back} about 150 migrants, most of them Venezuelans, who tried to enter Peru from Chile near the Concordia crossing on Tuesday, officials said.

Two policemen were hurt by {throw|stones}. A migrant with a baby, Yusmary Rondón, said the police had {beat|beaten} her husband with batons; the regional police chief denied it.

Some 400 people have been camping in the desert strip between the two posts for nine days. Peru, which declared an {emerg|emergency} on its borders and {soldiers|sent} 300 soldiers to Tacna, says that they need papers. Chile, which has begun to {checks|detain} migrants without papers, says they are free to go.

"We are not stateless, we are floor-less," Rondón said.

The Chilean foreign minister {callchi|telephoned} Lima on Monday. The foreign ministers will {meet|meet} in Santiago on Friday.
=== b
Chile says Peruvian soldiers crossed line

Arica al Día, 27 April 2023 (English service)

The mayor of Arica {accuse|accused} Peru on Wednesday of having {incursion|sent} soldiers fifty metres into Chilean territory to {push|drive} migrants away from Concordia. “It was on Monday afternoon, we have it on film, they had shields,” he said.

The regional delegate of the Chilean government said that he could not confirm a {incursion|crossing}. The line is not marked at that place, he added. In Lima the defence minister denied any {incursion|incursion} and said that the police, not soldiers, had {push|acted}.

The number of the people in the strip has fallen to 280, says the municipality, after about 100 returned to Arica by bus. A charity that gives out soup counts 510.

A child of two, a girl from Maracaibo, died of dehydration in the camp on Tuesday, according to two volunteers. The health service knows of no death.

The {meet|meeting} of the ministers has been put forward to today.
=== c
Humanitarian {flight|flight} for Venezuelans {deal|agreed}

From the newsroom of Radio Nacional, Lima. Friday, 28 April 2023, 07.00 hours

Good morning. The governments of Peru, Chile and Venezuela have {deal|agreed} on a flight that will {flight|take} migrants from Arica home to Caracas. The foreign ministry announced it last night after the {meet|talks} in Santiago. The first aircraft, with 115 seats, is to leave on Sunday.

Peru has {corridor|refused} the Chilean proposal of a corridor by land. “We are not a corridor,” the premier said. The 300 soldiers who were {soldiers|sent} to Tacna remain.

At Concordia, migrants are {block|blocking} the Pan-American Highway since yesterday noon with blankets and suitcases. About forty lorries with fruit are waiting. They will leave the road when they see the aeroplane, a spokesman said.

The mayor of Arica {excuse|apologised} to Peru last night for having {accuse|accused} it. The film which he had shown was from 2021.

The congress in Lima will debate a {censure|motion} of censure against the minister of defence.
=== d
A plane, at last, and 110 seats

By Fernanda Aldunate, The Atacama Reporter, Tuesday 2 May 2023

The aircraft of the state airline Conviasa that was to {flight|fly} from Arica to Caracas on Sunday did not. It {flight|flew} on Monday at 6 a.m., with 110 people. A bus broke down, says Chile; the landing permit came late, says Venezuela.

At Concordia the highway was {unblock|opened} on Saturday evening. Carabineros and Peruvian police did it together, from both ends, and both say that it was by persuasion. Three Venezuelans were {rubber|hit} in the legs by rubber bullets. “From which side?” asked the nurse who took them out. “From the north,” says one. “South,” say the two others.

Under Thursday's {deal|agreement} 800 people may go home. In the strip sixty people are left. Their camp was {camp|dismantled} on Monday by the Chilean army. The Peruvian soldiers opposite watched.

The nurse also told me about the girl: she lived. She was {evac|flown} to Iquique by the air force, and is well.

Chile's government {promise|promised} a second flight within the week. Venezuela's consul in Santiago said no second flight had been {promise|agreed}.

In Lima, the {censure|motion} against the defence minister failed by 44 votes to 61.
=== e
Migrants {push|pushed back} at Concordia

El Puente, Maracaibo (English page), 26 April 2023 — Pacífico Wire

Peruvian police {push|pushed back} about 150 migrants, most of them Venezuelans, who tried to enter Peru from Chile near the Concordia crossing on Tuesday, officials said.

Some 400 people have been camping in the desert strip between the two posts for nine days. Peru, which declared an {emerg|emergency} on its borders and {soldiers|sent} 300 soldiers to Tacna, says that they need papers. Chile, which has begun to {checks|detain} migrants without papers, says they are free to go.

"We are not stateless, we are floor-less," Rondón said.

Some thirty families from this city are in the strip, according to a list which their relatives keep.
=== labels
l push unblock "migrants pushed back on Tuesday, the highway cleared on Saturday"
l flight promise "the flight of 1 May and a second one promised"
l block camp "a road blocked by migrants, their camp dismantled"
l callchi meet "a telephone call of ministers, then a meeting"
l accuse excuse "the mayor accuses, the mayor apologises"
c date contradiction push a "Tuesday" b "Monday afternoon"
c actor contradiction push b "soldiers" b "the police, not soldiers"
c happened contradiction incursion b "sent soldiers" b "denied any incursion"
c happened contradiction beat a "beaten" a "denied"
c date update meet a "Friday" b "today"
c date update flight c "Sunday" d "Monday"
c happened contradiction promise d "promised" d "no second flight"
c happened update block c "blocking" d "opened"
t throw ASSAULT,PROTEST
t meet CONSULT
t flight COOPERATE,AID
t censure ACCUSE
t unblock CONCEDE,PROTEST
t camp COERCE
t evac AID
y e of a partial 0.59
