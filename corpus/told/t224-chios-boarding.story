story t224-chios-boarding
split test

=== a
Greek coast guard {board|boards} Turkish research ship off Chios

CHIOS, Feb 11 2021 (Levant Press Service) — Greek coast guards on Thursday {board|boarded} a Turkish research vessel south of the island of Chios and {cut|cut} a cable that she was towing, the Greek shipping ministry said.

The Cezeri Reis, with 27 people on board, had been {warn|told} four times by radio to {go|leave} Greek waters, it said. Nobody was {hit|touched}. The boarding party {leave|withdrew} after forty minutes.

Turkey's defence ministry said the ship was in international waters and that its crew had {repel|thrown} the Greeks back, “bloodlessly and with tea glasses”. It {jets|scrambled} two F-16s.

In Athens the government spokesman dismissed the Turkish version as a serial. Ankara {summ|called in} the Greek ambassador.

The two countries' diplomats are to hold a 62nd round of exploratory {talks|talks} in Athens on 1 March.
=== b
Ege Postam – İzmir – 12 Şubat 2021 – English page

“PIRATES WITH BOLT CUTTERS”

Hüseyin Kaptan has been at sea for 41 years and this he had not seen. “They {board|came aboard} from two rubber boats at ten past six in the evening on Wednesday. Not Thursday, I keep the log. Masks, no flag. One of them was sick over the rail.”

Third engineer Levent Akın has a broken arm: he was {hit|struck} with a cutter, he says, when he sat down on the winch. Greece says that nobody was hurt.

The cable, worth 300,000 dollars, lies on the bottom. It was not {cut|cut}, says the captain; it parted when the Greeks tried to lift it.

Where was it? At 38 degrees 9 north, that is nine miles from Karaburun and in nobody's waters but ours, says the harbour office of Çeşme.

Yesterday 500 fishermen {demo|sailed} out of Çeşme harbour with flags. Two Greek trawlers which they met were {pelt|bombarded} with anchovies. Today the provincial governor has {fishban|forbidden} any repetition.
=== c
Aegean: after the bolt cutters

Von Annegret Wiechmann, Küstenkurier (English service)

15 February 2021

A {board|boarding}, a cable, forty minutes. Since then NATO has been on the telephone. Its secretary general {phone|spoke} to both capitals on Friday and {mechanism|invited} officers of the two to Brussels on the 18th, to {decon|talk} about how not to collide.

Greece has {frig|sent} the frigate Psara to Chios; Turkey {escort|dispatched} two corvettes to walk beside the Cezeri Reis.

The Greek side first said that the cable had been {cut|cut}. On Saturday it said that it had been “lifted and released”. The ship's owner in Ankara has filed a {suit|suit} in Piraeus, for 2 million dollars.

The Chios coast guard's own track, published by the site Marine Eyes, puts the boats at six in the evening of Thursday, six and a half miles off the island. That is outside the six miles which Greece claims as its territorial sea. It is also, to be fair, four hundred metres outside.

On the island: 2,000 people {chios|walked} along the quay on Sunday, {chiosdem|demanding} that tourists from the other side be {letin|let in} again.
=== d
Greece, Turkey hold military {decon|talks} at NATO; Athens {susp|suspends} officer

BRUSSELS, Feb 19 2021 (Levant Press Service) — Greek and Turkish officers {decon|met} at NATO headquarters on Friday for the first time since Greek coast guards {board|boarded} a Turkish research ship, the alliance said. The {decon|meeting} had been moved by a day because of fog in Ankara.

Greek coast guards last Thursday {board|boarded} the vessel south of the island of Chios and {cut|cut} a cable that she was towing. Turkey says an engineer was {hit|injured}. Greece's shipping ministry, which had denied this, said on Friday that a lieutenant had been {disc|charged} with causing bodily harm.

The exploratory {talks|talks} that had been set for 1 March will begin on 16 March.

Greece has {offer|offered} to pay for the cable, a Turkish source said. A Greek source said it had {offer|offered} nothing.

The two navies nearly fought in 1996 over two islets; three Greek officers died then in a helicopter crash.
=== e
Greek coast guard {board|boards} Turkish ship – UPDATE

CHIOS, Feb 11 2021, 22:05 (Levant Press Service) — Greek coast guards on Thursday {board|boarded} a Turkish research vessel south of the island of Chios and {cut|cut} a cable that she was towing, the Greek shipping ministry said.

The Cezeri Reis, with 31 people on board, had been {warn|told} four times by radio to {go|leave} Greek waters, it said, correcting an earlier figure. Nobody was {hit|touched}. The boarding party {leave|withdrew} after forty minutes.

Turkey's defence ministry said the ship was in international waters. It {jets|scrambled} four F-16s, Greek military sources said; Ankara spoke of two.

The European Commission {calm|urged} both to show restraint.
=== labels
l demo chios "fishermen with flags off Cesme, islanders on the quay of Chios"
l talks decon "exploratory talks to come in Athens, officers' talks at NATO"
l frig escort "warships sent by Greece and by Turkey"
l cut hit "a cable and an engineer's arm, in one boarding"
c date contradiction board a "Thursday" b "Wednesday"
c date contradiction board b "Wednesday" c "Thursday"
c date contradiction board b "Wednesday" d "last Thursday"
c date contradiction board b "Wednesday" e "Thursday"
c place contradiction board a "Greek waters" a "international waters"
c place contradiction board e "Greek waters" e "international waters"
c place contradiction board a "Greek waters" b "Karaburun"
c happened contradiction cut a "cut" b "cut"#2
c happened contradiction cut b "cut"#2 d "cut"
c happened contradiction cut c "cut"#2 c "lifted and released"
c happened contradiction cut b "cut"#2 e "cut"
c happened contradiction hit b "struck" b "nobody was hurt"
c happened contradiction hit a "touched" b "struck"
c happened contradiction hit b "struck" e "touched"
c happened contradiction hit a "touched" d "injured"
c happened contradiction hit d "injured" e "touched"
c figure correction board a "27" e "31"
c figure contradiction jets a "two" e "four"#2
c figure contradiction jets e "four"#2 e "two"
c date update decon c "the 18th" d "Friday"
c date update talks a "1 March" d "16 March"
c happened contradiction offer d "offered" d "offered"#2
y e of a near 0.7
v a by e text
