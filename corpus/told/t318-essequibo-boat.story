story t318-essequibo-boat
split test
=== a
Guyana says Venezuelan soldiers {seize|took} gold dredge, six crew

GEORGETOWN, 20 May 2024, Demerara Chronicle

The Guyana Defence Force yesterday {gdfaccuse|accused} Venezuelan soldiers of {seize|seizing} a gold dredge on the Cuyuni river and {abduct|carrying} off its six crew members, among them two Brazilians.

The {abduct|incident}, according to a GDF release, took place on Saturday, May 18, around 14:30 hrs, some 600 metres inside Guyanese territory near Eteringbang. The soldiers arrived in two boats and {fire|discharged} several rounds. A cook, Yvonne Persaud, was grazed on the arm. She hid in the bush.

The Ministry of Foreign Affairs {summon|summoned} the Venezuelan ambassador last evening and {demand|demanded} the crew's immediate {free|release}.

A patrol of 30 ranks has been {send|dispatched} to Eteringbang.

Miners have suspended work along the river. The Gold Miners' Association {calltroops|called on} government to {station|station} troops at every landing.

In February, two boat hands were wounded when gunmen {febambush|fired} at a supply boat on the same river.

President and Opposition Leader will {pol|meet} on the matter on Wednesday.
=== b
Venezuela: ocho delincuentes… Eight illegal miners {abduct|arrested} on Venezuelan soil

CARACAS, 21 May (Agencia Bolívar de Prensa, translation)

The Bolivarian National Armed Force {abduct|captured} eight persons on Sunday 19 May in an {abduct|operation} against illegal mining on the left bank of the Cuyuni river, within Bolívar state, the Strategic Operational Command reported on Tuesday.

A dredge, 400 grams of gold and two shotguns were {seize|seized}. “Not one shot was {fire|fired} by our soldiers, who were {fire2|attacked} with firearms from the other bank,” said the communiqué.

The detainees, of whom four are Guyanese, three Brazilian and one Venezuelan, have been brought before a tribunal in Tumeremo.

The foreign minister {reject|rejected} “the hysterical note of Georgetown”. He {propose|proposed} a {call|telephone conversation} between the two governments in the framework of the Argyle declaration of December 2023, in which both sides {argyle|undertook} not to use force.

Guyana's chargé d'affaires in Caracas was {summon2|summoned} on Monday, he added.
=== c
Brazil {mediate|brokers} {swap|exchange} on Cuyuni

BRASILIA, May 27 (Planalto Wire) – Guyana and Venezuela will {swap|exchange} six miners for three Venezuelan soldiers on Thursday at a bridge in the Brazilian town of Pacaraima, Brazil's foreign ministry said on Monday, after a week of {mediate|mediation} by telephone.

The three soldiers, whose {capture3|capture} Venezuela had not announced, were {capture3|taken} by a Guyanese patrol on May 23 on an island in the Cuyuni. Guyana says it found them asleep. Caracas says that they were {capture3|kidnapped} on the Venezuelan bank.

Two Brazilians who were among the crew of a dredge {seize|seized} on May 18 have been {freebra|freed} already, as a “gesture to Brazil”. They told police in Boa Vista that the dredge had been anchored in the middle of the river and that its owner paid both armies.

Venezuela's attorney general has {charge|charged} the miners with illegal extraction. Under the {deal|understanding}, the charges will be {dropcharge|dropped}.

Guyana has closed the primary school at Eteringbang. The Organization of American States has expressed concern.

(This version corrects the number of Venezuelan soldiers in the first paragraph to three, not four.)
=== d
Miners home, and nobody won

By Odessa Benn-Hinds
Sunday Roraima (Georgetown)
June 2, 2024

At ten minutes past noon on Friday — a day late, since a Venezuelan helicopter had engine trouble — four men crossed a footbridge in Pacaraima from the north to the south, and three from the south to the north. Nobody shook hands. By two, the {swap|exchange} was on every phone in Bartica.

Four men, not six: the Brazilians had {freebra|gone} home the week before. And the dredge? “{seize|Confiscated} with the law in the hand,” says the Venezuelan side. The owner will {sue|sue}.

Where was she when the soldiers came? I rode up the river last Tuesday with the surveyor of the Lands Commission. Her anchor chain still lies at the bottom, he showed it to me with a sonar: sixty metres on our side. That's not six hundred.

And the {fire|shots}? The cook, Miss Yvonne, has the scar. A Venezuelan sergeant, one of the three who were {capture3|held} here, told our soldiers that his men “{fire|fired} in the air, because of the dogs”.

Government and opposition, who {pol|sat} together on May 22, cannot agree even on that {pol|meeting}: the Leader of the Opposition says that he {askpar|asked} for a debate in Parliament and was {refpar|refused}; the President's office says that no one {askpar|asked}.

The two presidents are to {summit|meet} in Kingstown this month. In Argyle, in December, they {argyle|signed} a paper; it said that there would be no incidents.
=== e
Miners for soldiers: Brazil {mediate|arranges} Cuyuni {swap|exchange}

Boa Vista Diário Bilíngue, 28 May 2024. Planalto Wire

BRASILIA, May 27 (Planalto Wire) – Guyana and Venezuela will {swap|exchange} six miners for three Venezuelan soldiers on Thursday at a bridge in the Brazilian town of Pacaraima, Brazil's foreign ministry said on Monday, after a week of {mediate|mediation} by telephone.

The three soldiers, whose {capture3|capture} Venezuela had not announced, were {capture3|taken} by a Guyanese patrol on May 23 on an island in the Cuyuni. Guyana says it found them asleep. Caracas says that they were {capture3|kidnapped} on the Venezuelan bank.

Two Brazilians who were among the crew of a dredge {seize|seized} on May 18 have been {freebra|freed} already, as a “gesture to Brazil”. They told police in Boa Vista that the dredge had been anchored in the middle of the river and that its owner paid both armies.

In Pacaraima the mayor has had the footbridge painted. The hotels are full of journalists, he says, for the first time since 2019.
=== labels
l abduct capture3 "miners taken by Venezuelan soldiers, soldiers taken by a Guyanese patrol"
l fire febambush "shots at a dredge in May, at a supply boat in February"
l freebra swap "two Brazilians freed first, four men exchanged later"
l summon summon2 "two envoys summoned, in Georgetown and in Caracas"
l pol summit "the meeting with the opposition and that of the presidents"
c date contradiction abduct a "Saturday, May 18" b "Sunday 19 May"
c figure contradiction abduct a "six" b "eight"
c place contradiction seize a "Guyanese territory" b "Bolívar state"
c place contradiction seize b "the left bank" c "the middle of the river"
c happened contradiction fire a "discharged" b "Not one shot"
c happened contradiction fire b "Not one shot" d "fired"
c place contradiction capture3 c "an island" c "the Venezuelan bank"
c date contradiction seize b "Sunday 19 May" c "May 18"
c date update swap c "Thursday" d "Friday"
c happened contradiction askpar d "asked" d "no one asked"
c figure update swap c "six" d "Four"
y e of c partial 0.70
