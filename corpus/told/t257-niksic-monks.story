story t257-niksic-monks
split test

=== a
Monks {occ|barricade} themselves in Montenegrin monastery over property law

CETINJE, Montenegro, 8 January 2020 (Southeast Press) – About thirty monks and lay supporters have {occ|shut} themselves into a monastery above the Montenegrin town of Niksic to prevent officials from entering it under a new law on church property, police said on Wednesday.

The law, which was passed on 27 December, lets the state register buildings for which the Serbian Orthodox Church can show no title from before 1918.

“They may register the stones. We are staying with the bones,” Abbot Teodor of the Gornja Banja monastery told reporters over the wall.

Two surveyors were {chase|chased} from the gate with holy water and a hose on Tuesday, a deputy interior minister said. He {accuse|accused} the monks of having {hit|beaten} one of them. No {arr|arrests} have been made.

Thousands {march|marched} in Podgorica on Sunday.

Serbia's government {appeal|called} for {dial|dialogue}.
=== b
Onogošt, Nikšić weekly, 10 January 2020

FROM THE WALL

We are let in by the kitchen. It is not thirty persons who {occ|hold} the monastery but seventeen, of whom five are monks, and one is a cook from Bileca, who came for Christmas and could not get out.

The hose? “It was Christmas, I was washing the yard,” says Brother Sava. The surveyors, Rade and Zoran, whom everybody in Niksic knows, had parked on the wet part. Nobody {hit|touched} them. Zoran, when we telephone him, says he slipped.

On Thursday evening the abbot and the deputy mayor, a cousin, {talks|talked} for an hour through the grille. On Friday a mediator from the ministry of justice is to {talks2|talk} to him. The police have {elec|switched off} the electricity since Wednesday night. The police say a fir tree did it.

On the square some 2,000 townspeople {nik|walked} with icons on Thursday.
=== c
Montenegro police {storm|enter} monastery, 12 {held|held}

PODGORICA, Jan 13 2020 (Meridian News) – Montenegrin police {storm|moved} into a monastery near Niksic before dawn on Monday and {held|detained} twelve people who had {occ|occupied} it for six days in protest at a law on church property.

Tear gas was {gas|used}, the interior ministry said; one monk, aged 80, was treated for breathing trouble. The Serbian Orthodox Church said three monks were in hospital.

Police found two hunting rifles. The Church said that they belonged to the gamekeeper.

In Belgrade about 500 football supporters {emb|threw} flares at the Montenegrin embassy. Montenegro {protest|protested}; Serbia's foreign minister {apol|apologised} for the flares, “not for the feelings”.

A {talks2|meeting} of a mediator from the justice ministry and the abbot on Friday had not taken place because the abbot {talksrej|refused}, the ministry said.
=== d
“We waited with coffee”

Interview, Svetosavska Riječ, 14 January 2020

Abbot Teodor, you were {rel|released} last night. Did they {held|hold} you long?
Nine hours. They were polite, apart from the door.

The ministry says that you {talksrej|refused} to meet the mediator.
We {talksrej|refused} nothing. We waited with coffee until five. On Saturday somebody rang to say that he had a flat tyre at Danilovgrad.

How many were {held|taken away}?
Fourteen. With the cook and the gamekeeper.

Was there gas?
There was something that was not incense.

And now?
On Thursday we shall {march2|walk}, from Niksic to Ostrog. The metropolitan has {call|asked} for it. Nobody will carry anything but candles. The embassy in Belgrade, the flares, those were {emb|thrown} by idiots, and I have {cond|condemned} it.

And the surveyors?
Zoran was here on Sunday. He brought plum brandy. What he told the police about a {hit|beating}, he says, he never told them.
=== labels
l march nik "marches in Podgorica on Sunday and at Niksic on Thursday"
l talks talks2 "the abbot's talk with the deputy mayor, and that with the mediator"
l nik march2 "walks of two Thursdays at Niksic"
l hit storm "surveyors at the gate on Tuesday, the police inside on Monday"
c figure contradiction occ a "About thirty" b "seventeen"
c happened contradiction hit a "beaten" b "touched"
c happened contradiction hit a "beaten" d "beating"
c happened contradiction elec b "switched off" b "a fir tree"
c figure contradiction held c "twelve" d "Fourteen"
c happened contradiction talksrej c "refused" d "refused"#2
c happened contradiction talksrej d "refused" d "refused"#2
c figure contradiction gas c "one" c "three"
c happened update talks2 b "talk"#2 c "not taken place"
