story t214-corsica-villas
split train

=== a
Corse : {bomb|explosions} wreck empty villas near Porto-Vecchio

AJACCIO, France, March 10 (Agence Tyrrhénienne) - Bombs {bomb|destroyed} four unoccupied holiday homes in southern Corsica overnight on Sunday, the gendarmerie said. Nobody was hurt.

The {bomb|blasts}, within twenty minutes of one another, hit villas under construction or closed for the winter at Lecci and Conca, north of Porto-Vecchio. Walls bore the letters of a clandestine group, Ghjuventù Ribella, which had {truce|laid down} its arms in 2014.

The national anti-terrorism prosecutor took up the {inq|case}. About 40 gendarmes were {reinf|flown} in from Marseille.

The president of the island's executive council {cond|condemned} the {bomb|attacks} "without a comma". France's interior minister will {visit|travel} to Ajaccio on Wednesday.

{talks|Talks} on autonomy between Paris and the island's elected officials are to resume on March 20.
=== b
Corse-Soir, édition du Sud, mardi 11 mars 2025
(translated by the reader's service)

NIGHT OF THUNDER IN THE SOUTH: SIX VILLAS, ONE WATCHMAN IN HOSPITAL

It was not four houses but six. Our reporters counted two more charges at Zonza yesterday, which had {bomb|gone off} in a garage and a swimming pool and which nobody had reported, the owners being in Lugano.

And there is a man injured. Lucien Santoni, 67, a watchman, was thrown from his moped by the {bomb|blast} at Conca; he has a broken wrist. “He fell because of a dog,” the sub-prefecture maintains.

A text reached this newspaper at 18:10. “We have {bomb|struck} seven times,” it says, and {leavedem|calls} on “the colonisers of concrete” to {goaway|leave}. It {threat|threatens} worse for the tourist season. It does not say when; the spelling is bad.

The police {arr|stopped} two brothers from Sotta at dawn in a van. Both are roofers. Nothing was found on them.

Tonight the inhabitants of Lecci will {vigil|assemble} in front of the town hall, without banners.
=== c
Tyrrhénienne, March 12 2025, 18.54

French minister in Corsica: "no talks under the bomb"

AJACCIO - France's interior minister on Wednesday {susptalks|suspended} talks on autonomy for Corsica after a series of {bomb|bombings} of holiday homes, and {force|sent} a further 120 gendarmes to the island.

The {talks|round} set for March 20 is off, his office said.

"One does not negotiate under the bomb," he told officials in Ajaccio, during a {visit|visit} of four hours. Island leaders {regret|called} the {susptalks|decision} "a present to the bombers".

Bombs {bomb|destroyed} four unoccupied holiday homes in southern Corsica overnight on Sunday, and two more charges were found to have {bomb|gone off} at Zonza. Nobody was hurt, according to the gendarmerie.

Two brothers aged 24 and 27 who had been {arr|arrested} in Sotta on Tuesday were {rel|let go} without charge. A third man, a customs officer, has been {offarr|held} since Wednesday morning in Bonifacio.

A spokesman for Ghjuventù Ribella's prisoners denied that the group had {bomb|blown up} anything. "The {truce|truce} of 2014 is being kept. The text is a forgery," he said in Bastia.
=== d
Corsica: the customs officer, the concrete and the letter

Lena Vögtli, Basler Morgenblatt (English edition), 15 March 2025

It looked like the old days: painted initials, a communiqué, a minister with a red face. Six days on it looks like something else.

The man who is under {offarr|arrest} in Bonifacio is not a separatist. He is a customs officer, Ange P., 44, who was {permit|refused} a building permit at Lecci in 2021. According to Thursday's Corse-Soir he has admitted to having {bomb|blown up} three of the villas, alone and with quarry powder, in the night from Saturday to Sunday; for the others he says he has no key. His lawyer says that he has admitted nothing.

If that is so, the minister has {susptalks|frozen} the negotiations over a quarrel between neighbours. He does not think so. In a letter to the island's council he {newtalks|proposes} 3 April instead of 20 March for the next {talks|round}, which is at least a date.

In Lecci the silent {vigil|gathering} of Tuesday drew 600 people, if you ask the mayor, and “a hundred and some” if you ask the gendarmes. On Friday somebody {shots|fired} a shotgun at the empty gendarmerie of Conca. Nobody was hit. Two boys of 16 have owned up. The roofers, whom gendarmes {arr|pulled} from their beds at Figari, as their mother insists, and out of no van, have filed a {sue|complaint}.

The wrist of Lucien Santoni is healing. He was not anywhere near the bombs, he tells me; the dog belongs to his cousin.

In 1998 the prefect Claude Érignac was {prefect|murdered} in Ajaccio. Since then nobody here laughs about letters on a wall.
=== labels
l arr offarr "two brothers held on Tuesday, a customs officer on Wednesday"
l reinf force "40 gendarmes flown in on Monday, 120 sent on Wednesday"
l visit talks "the minister visits on Wednesday, talks are to resume a week later"
l bomb shots "bombs at the villas, shots at a gendarmerie at the end of the week"
c figure update bomb a "four" b "six"
c figure contradiction bomb b "six" b "seven"
c figure contradiction bomb a "Nobody" b "ONE"
c figure contradiction bomb b "ONE" c "Nobody"
c date contradiction bomb a "overnight on Sunday" d "the night from Saturday to Sunday"
c date contradiction bomb c "overnight on Sunday" d "the night from Saturday to Sunday"
c actor contradiction bomb b "We" c "the group"
c actor contradiction bomb b "We" d "Ange P."
c place contradiction arr c "Sotta" d "Figari"
c date update talks a "March 20" d "3 April"
c happened update talks a "resume" c "off"
c figure contradiction vigil d "600" d "a hundred and some"
y c of a partial 0.2
t truce RETREAT
t inq ACCUSE
t reinf MOBILIZE
t visit CONSULT
t goaway RETREAT
t threat THREATEN
t vigil PROTEST
t regret ACCUSE
t newtalks AGREE,REQUEST
