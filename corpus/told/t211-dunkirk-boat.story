story t211-dunkirk-boat
split train

=== a
Migrant boat sinks off Gravelines: nine dead, 44 {rescue|rescued}

Publié le 12/01/2025 à 09:31 — La Voix des Dunes (English service)

Nine people drowned in the night from Saturday to Sunday when an inflatable boat carrying some sixty migrants went down three miles off Gravelines, the maritime prefecture said. A tug and a helicopter {rescue|pulled} 44 from the water, among them two infants. Seven are missing.

The prefecture said that the boat had been sighted at 2.50 a.m. and that those on board had {refhelp|refused} help. "They {refhelp|waved} us away," said the captain of the tug.

In the harbour of Calais a man of about twenty, wrapped in foil, told it differently. "They came at us like a shark. The bow {ram|hit} us. Then we were in the sea."

The public prosecutor of Dunkirk has opened an {inq|inquiry} for manslaughter. Two men, an Iraqi and a Sudanese, were {arr|held} for questioning as presumed pilots.

In the town of Gravelines 150 people {vigil|gathered} on the beach with lanterns at noon.

It is the worst wreck since September, when twelve died off Cap Gris-Nez.

Newsletter: the coast in your mailbox every morning
=== b
“THEY {ram|RAMMED} US”

Survivors {accram|blame} French police launch as Channel death toll hits 13

By Gavin Stroud, Home Affairs Editor
Monday 13 January 2025 – Daily Sentinel

SURVIVORS of the Channel disaster last night {accram|accused} French police of {ram|ramming} their dinghy with a launch.

At least 13 people, four of them children, died when the overloaded boat split in two off the beach at Oye-Plage early on Sunday.

“The police boat {ram|hit} us at the front, two times,” said Aram, 26, a barber from Ranya. Paris denies it. A spokesman for the interior ministry said that no police vessel had been within a mile.

In Dover the Home Secretary {promise|vowed} to “smash” the gangs and {offer|offered} France another £40m for patrols.

Kent lifeboats {rescuekent|picked up} 31 people from a SECOND boat six hours later, mid-Channel. All were well. A tug had {rescue|hauled} 46 aboard from the first.

Four suspected smugglers have been {arr|nicked}, three in Dunkirk and one in Southend. The Southend man, 33, was {southend|lifted} at his mum's.

The opposition {blame|blamed} the government's “open door”. A charity, Sea Candle, {demand|called} for safe routes.
=== c
13 Jan 2025, 19.20

Channel wreck: prosecutor denies {ram|ramming}, mayor speaks of “calls nobody took”

PARIS, Jan 13 (Presse-Nord) - The hull of the boat that went down off Gravelines on Sunday, with the loss of 12 lives, shows no trace of a {ram|collision}, the prosecutor of Dunkirk, Claire Vasseur, said on Monday.

Vasseur said that the toll of 13 that had been given by British media counted one man twice. Five people remained missing; the 44 who had been {rescue|saved} were ashore. She {chg|charged} two men, aged 22 and 29, with manslaughter and with aiding illegal entry; they deny having steered. A third man had been {freed|released}.

The mayor of Gravelines, Bertrand Lecoutre, {accmay|accused} the rescue centre of having {ignore|left} eleven calls unanswered. The centre says that there were four, and that for each a boat was {boats|sent}.

No launch of the police {launch|put to sea} that night, the interior ministry said. Sea Candle published a recording on which an officer can be heard saying: "We push them a little."

The interior minister and the British Home Secretary are to {meet|meet} in Calais on Thursday.
=== d
Gravelines, five days later

Les Cahiers du Détroit / translated by the editors / 17 January 2025

On the dyke there are now fourteen pairs of shoes. The thirteenth and the fourteenth are for a mother and a girl whom the sea gave back on Wednesday at De Panne, in Belgium. That leaves three missing.

It is no longer denied that there was a launch. The ministry, which had sworn that none was out, conceded on Wednesday evening that one had {launch|left} Dunkirk at 1.15; the police inspectorate has opened an {igpn|inquiry} into what it did and whether it {ram|rammed} anyone. Its four officers are off duty. Their union {threat|threatens} to stop all night patrols on Monday.

The ministers {meet|met} yesterday, not in Calais, where 900 people {march|walked} behind an empty dinghy, but in the prefecture at Lille. They {sign|signed} a paper on drones. London {offer|pays} 45 million pounds. On the dead, a minute's silence.

One of the two accused pilots was {pilfree|let out} on Thursday: Ibrahim, 22, had dragged five people to the surface, survivors told the judge. The other stays.

Of the {vigil|vigil} of Sunday noon the police noted that 150 had come. I was there, and I held the list on which those present wrote their names. There are 412.

On 24 November 2021, 27 people had died off this coast. Soldiers on duty that night are still under {inv21|investigation}.
=== labels
l rescue rescuekent "people pulled from the wreck off Gravelines, and from a second boat six hours later"
l vigil march "lanterns at Gravelines on Sunday, a walk in Calais on Thursday"
l freed pilfree "a third man let go on Monday, one of the pilots on Thursday"
l arr southend "arrests in Dunkirk and in Southend"
l inq inv21 "inquiries into the wreck of 2025 and into that of 2021"
c happened contradiction ram a "hit" c "collision"
c happened contradiction ram b "hit"#2 b "denies"
c happened contradiction ram b "hit"#2 c "collision"
c place contradiction ram a "Gravelines"#2 b "Oye-Plage"
c place contradiction ram b "Oye-Plage" c "Gravelines"
c figure update ram a "Nine" b "At least 13"
c figure contradiction ram b "At least 13" c "12"
c figure update ram a "Nine" c "12"
c figure update ram c "12" d "fourteen"
c figure update ram a "Seven" c "Five"
c figure update ram c "Five" d "three"
c figure contradiction rescue a "44"#2 b "46"
c figure contradiction rescue b "46" c "44"
c figure update arr a "Two" b "three"
c happened correction launch c "put to sea" d "left"
c figure contradiction ignore c "eleven" c "four"
c place update meet c "Calais" d "Lille"
c figure update offer b "£40m" d "45 million pounds"
c figure contradiction vigil a "150" d "412"
c figure contradiction vigil d "150" d "412"
t arr COERCE
t vigil PROTEST
t rescuekent AID
t demand REQUEST
t boats AID,MOBILIZE
t meet CONSULT
t inv21 ACCUSE
