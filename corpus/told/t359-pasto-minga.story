story t359-pasto-minga
split train
=== a
{shoot|Gunfire} at Indigenous convoy in Pasto, ten wounded

PASTO, Colombia, May 8 2023 — Transandean News Agency

At least ten members of an Indigenous convoy were wounded on Sunday when men in civilian clothes {shoot|opened fire} at a street barrier in the south of Pasto, the Indigenous council of Los Pastos said.

Neighbours of the Aranda district, who had {barrier|blocked} the street with cars to keep the convoy out, said that the Indigenous men had {stone|attacked} them first, with machetes and stones. Three of them were hurt, they said.

A man in a yellow raincoat is seen in a video as he {shoot|fires} a pistol beside two policemen who do not move. The police commander of Pasto, asked about that, said that they had been "overwhelmed".

The president {urge|asked} the Indigenous people to {leave|go back} to their reserves "and avoid confrontation". The convoy, the so-called minga, had come to the city on April 26 in support of a national {strike|strike} over the price of petrol, which has since been {bill|lowered}.

The governor of Nariño imposed a {curfew|curfew} from 7 p.m. 700 more soldiers would be {troops|sent} on Monday.

In October 2020 a minga {minga20|marched} to Bogotá without a single incident.
=== b
"Nobody {shoot|shot} from the houses": a street and its version

Gaceta de Aranda – neighbourhood association bulletin – 9 May

1. What happened on Sunday began on Saturday, when twenty vehicles of the minga {enter|broke through} the gate of our condominium and men with sticks {loot|took} two motorcycles.

2. On Sunday at 11 we {barrier|closed} the street, in peace. At 2 p.m. they {stone|attacked}. Seven of us are wounded, one by an arrow.

3. The shots were {shoot|fired} by a car that nobody here knows. No resident {shoot|fired}.

4. Of the "ten wounded" the Fátima clinic has seen four.

5. We {demand|demand} that the minga {leave|leave} the city before Wednesday. We {thank|thank} the police.
=== c
The minga goes home; a pistol has an owner

By Salomé Truque-Larsen, Pasto
El Galeras (English page), Thursday 11 May 2023

Eighty chivas, painted buses, {leave|left} Pasto for Cumbal yesterday at noon. The minga had {deal|agreed} on that with the governor on Tuesday night. "We go because our work here is done, and not because the president {urge|told} us," said councillor Ermes Tarapués.

The people of Santa Bárbara lined the road and gave them bread. In the south they {lift|took down} the barricades and honked.

Twelve Indigenous people were {shoot|hit}, says the hospital list that we have seen; none has died. Nubia Cuaical, 22, has a bullet in the abdomen.

The man in the yellow raincoat was {arrest|arrested} on Wednesday. He is an importer of tyres, he lives in the condominium, and he has a licence for the pistol. His lawyer says that he {shoot|fired} into the air.

The police say that the two officers who stood by have been {suspend|removed}. "Nobody has {suspend|removed} us," one of them wrote to this page.

The curfew was {liftcurfew|lifted} last night. The {strike|strike} goes on.
=== d
Colombia's strike committee, government {talks|meet}; prosecutors {charge|charge} eleven over Pasto {shoot|shooting}

BOGOTA, May 15 2023 — Transandean News Agency

Colombia's government and the committee that has led three weeks of protests {talks|met} on Sunday without result, and will {talks2|meet} again on Monday evening, both sides said.

Prosecutors said on Sunday they had {charge|charged} eleven people over the {shoot|attack} on an Indigenous convoy in Pasto on May 7. Four of them are residents of Aranda, among them a man whom a video shows {shoot|firing} a pistol; seven are members of the convoy, {charge|accused} of {enter|breaking} into a housing estate.

The Indigenous council called that "the symmetry of the rich". It {withdraw|pulled out} of a commission of inquiry which had been set up on Friday.

A police disciplinary office said two officers had been {suspend|suspended} on Saturday. The police had said a week ago that they were.

The president {visit1|visited} Pasto at night on May 9 for three hours. A {visit|visit} in daylight, announced for Tuesday, has been put off to the end of the month.
=== labels
l minga20 strike "the minga of October 2020 and the strike of 2023"
l talks talks2 "two meetings of government and strike committee"
l barrier lift "a street closed by residents, barricades taken down"
l curfew liftcurfew "a curfew and its lifting"
l arrest charge "one man arrested, eleven charged"
c figure contradiction shoot a "ten" b "four"
c figure contradiction shoot b "four" c "Twelve"
c figure update shoot a "ten" c "Twelve"
c figure contradiction stone a "Three" b "Seven"
c actor contradiction shoot a "A man in a yellow raincoat" b "a car that nobody here knows"
c happened contradiction shoot b "No resident fired" c "fired into the air"
c happened contradiction suspend c "removed" c "Nobody has removed us"
c date update visit d "Tuesday" d "the end of the month"
c happened update leave a "go back" c "left"
