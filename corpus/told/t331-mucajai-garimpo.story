story t331-mucajai-garimpo
split train
=== a
Brazil agents {raid|raid} illegal gold mine on Yanomami land, two dead

BOA VISTA, Brazil, Feb 14, 2023 (Agência Rio Branco) - Brazilian environmental agents and federal police {raid|raided} an illegal gold mine on Yanomami land on Tuesday, {destroy|destroying} two aircraft and a bulldozer, in an {raid|operation} in which two miners were {shoot|shot dead}, officials said.

The agents were {fire|fired} on from a boat as they landed by helicopter on the Mucajaí river at about 7 a.m., a spokesman for the environment agency said. "They {shoot|returned fire}," he said. No agent was hurt.

Eleven people were {arrest|detained}.

The government {vow|vowed} last month to drive some 20,000 miners from Brazil's largest Indigenous reservation after the health ministry had declared a public health emergency there.

Indigenous leader Tomás Xirixana {welcome|welcomed} the {raid|raid} but said that the police would "come and go like rain".

In May last year miners in speedboats {may22|attacked} a village in the same region for several days.
=== b
Four dead? Miners' widows tell another story

Folha do Rio Branco (Boa Vista), in translation, 16 February 2023

"They were washing pots," says Rosângela Pires, whose husband Edmilson was {shoot|killed} on Monday on the Mucajaí. "A pot is not a rifle."

She and a dozen other women {vigil|protested} in front of the federal police building in Boa Vista on Wednesday. They say that four men and not two were {shoot|shot}, and that no shot had been {fire|fired} from the boat, which belonged to the canteen. The bodies came down the river on a raft that same evening, she says: Monday, and the police have Tuesday in their papers.

The police say that they have two bodies, and two rifles.

The miners' cooperative says it will {suit|sue}. Its president, who was himself {presarrest|arrested} at the airport on Wednesday with 3 kilos of gold, walked out two hours later with the gold, according to his lawyer. Without it, according to the police.

The state's governor {critgov|called} the {raid|raid} "a film for Europeans". He {amnesty|asked} the federal government for a {amnesty2|pause} of 60 days so that the miners can leave by themselves.

Two planes were {destroy|burnt}. They belonged, it is said here, to a deputy.
=== c
Miners given corridor to leave Yanomami land

BRASILIA, Feb 17, 2023 (Agência Rio Branco) - Brazil's air force will open three air {corridor|corridors} over Yanomami land until April 6 so that illegal miners can leave on their own, the defence ministry said on Friday, a day after the government had {refuse|rejected} a 60-day pause {amnesty|requested} by the governor of Roraima.

The justice minister denied that this was a pause by another name. {raids2|Raids} would continue, he said.

About 5,000 miners have left so far, according to police. The miners' cooperative says 12,000.

Federal prosecutors have opened an {probe|investigation} into the {shoot|deaths} of miners on the Mucajaí river. A third body with gunshot wounds came down the river on Thursday, police said: there were three dead, not two and not four.

The navy has {send|sent} two hospital ships. In a single week 61 Yanomami children were {evac|flown out} with malaria or malnutrition, the health ministry said; it had earlier spoken of 16.
=== d
What the river knows

By Ingrid Halvorsen-Leite
Letters from the Rainforest, 22 February 2023

I met Tomás Xirixana on Sunday, at the health post of Surucucu. He had come to complain. Not about miners: about the soldiers, who had {land|landed} on his landing strip on Friday to build a radar and had cut down four peach palms. He has since had a {talks|talk} with their colonel. The colonel begged his {apol|pardon}.

He told me about the 14th. He heard it: first a boat's engine, then what he takes for a rifle, then the helicopters' guns, for "as long as it takes to smoke". So somebody had {fire|fired} from below. But on what? Agents who were in the first helicopter have told prosecutors, I hear from one who has read it, that they {warnshots|fired} a warning at the boat before anything else.

The edge of the mine is empty now, he says. They left in canoes, before the {corridor|corridors} opened and before any plane came. In the village of Homoxi, though, gunmen came on Saturday night and {homoxi|killed} a health worker, Marcelo. The police have said nothing yet about it. When they do they will perhaps say Sunday.

The governor's pause was {refuse|refused}, then given under a new name, then, on Tuesday, {shorten|cut}: the air corridors will close on 8 March.
=== e
Air {corridor|corridors} for gold miners

Guiana Shield Courier, Georgetown, February 18, 2023. From Agência Rio Branco

BRASILIA, Feb 17, 2023 (Agência Rio Branco) - Brazil's air force will open three air {corridor|corridors} over Yanomami land until April 6 so that illegal miners can leave on their own, the defence ministry said on Friday, a day after the government had {refuse|rejected} a 60-day pause {amnesty|requested} by the governor of Roraima.

The justice minister denied that this was a pause by another name. {raids2|Raids} would continue, he said.

In Lethem, police say, about forty miners have come over the border since the beginning of the month. They had no gold that anyone saw.
=== labels
l shoot may22 "miners shot by agents in 2023, a village attacked by miners in 2022"
l shoot homoxi "men killed on the Mucajaí, a health worker killed at Homoxi"
l raid raids2 "the raid of 14 February and raids to come"
l arrest presarrest "eleven held at the mine, the cooperative's president at the airport"
l refuse shorten "a pause refused, a corridor cut short"
c figure contradiction shoot a "two" b "four"
c date contradiction shoot a "Tuesday" b "Monday"
c happened contradiction fire a "fired" b "fired"
c happened contradiction fire b "fired" d "fired"
c date update corridor c "April 6" d "8 March"
c figure contradiction shoot b "four" c "three"#2
c figure update shoot a "two" c "three"#2
c figure update evac c "16" c "61"
t raid COERCE
t destroy ASSAULT,COERCE
t critgov ACCUSE
t amnesty2 CONCEDE
t corridor CONCEDE,AID
t evac AID
t land MOBILIZE
t shorten COERCE,SANCTION
y e of c partial 0.43
