story t117-mbanie-patrol
split train
=== a
Gabon {expel|expels} two Equatorial Guinean diplomats over islet landing

LIBREVILLE, Aug 23, 2016 (Meridian) - Gabon on Tuesday {expel|expelled} two diplomats of Equatorial Guinea, four days after a party from the neighbouring country {land|landed} on the disputed islet of Conga and {flag|hoisted} its flag there.

The first secretary and the military attaché have 48 hours to leave, the foreign ministry said. It had earlier {summ|summoned} the ambassador.

Some 20 people in two boats {land|came} ashore on Conga on Friday, a Gabonese navy officer said. They stayed for about an hour. One of the boats flew the colours of the customs service.

"An {land|invasion} by customs officers is a novelty," the ministry said.

Malabo said the visitors were marine biologists and that they carried no flag. It {rec|recalled} its ambassador for consultations.

The neighbours have disputed Mbanié and the smaller Conga and Cocotiers since the 1970s. In 1972 Gabonese troops {g72|occupied} the islets. The United Nations brokered {un08|talks} on them in 2008.
=== b
EBEBIYIN TRADERS STRANDED

Diario de Río Muni – Malabo/Bata – 25 de agosto de 2016 – [English version]

Two hundred and fifty traders, most of them women, spent a second night at the post of Ebebiyín-Kye-Ossi–Bitam because Gabon has {close|closed} the crossing to citizens of Equatorial Guinea without a word of warning. Libreville told the news agency AFC that the crossing is open. "It is as open as a wall," said Doña Trinidad, who sells plantain.

The Government of Equatorial Guinea {expel2|declared} three Gabonese diplomats personae non gratae yesterday in response to the {expel|expulsion} of its own three, the Ministry of External Affairs informs. It {prot|protested} before the African Union at the "{abd|kidnapping}" of one of the scientists, Dr. Obama Nsue, whom Gabonese marines {abd|took} from the islet on Saturday 20 August.

The scientists, eleven in number, had {land|gone} to Conga in order to count turtles. The flag that Gabon speaks of was a towel.
=== c
Gabon denies {abd|holding} scientist as navies {ships|circle} Corisco Bay

LIBREVILLE, Aug 26, 2016 (Meridian) - Gabon denied on Friday that it had {abd|seized} a scientist from Equatorial Guinea on a disputed islet, and said that the man had swum to one of its patrol boats "of his own free will" and {asyl|asked} for asylum.

Two frigates from Malabo have been {ships|cruising} off the islets since Wednesday, fishermen in Cocobeach said. Gabon has {ships2|sent} its patrol vessel Général Bâ-Oumar and put its marines on {alert|alert}. On Thursday one of the frigates {warn|fired} a warning shot across the bow of a Gabonese shrimp boat, according to the boat's owner. The defence ministry in Malabo said that no shot had been {warn|fired} by anyone.

Gabon votes on Saturday in a presidential election. The opposition has {accuse|accused} the government of staging the quarrel for the occasion.

The African Union {offer|offered} to mediate. São Tomé and Príncipe said it was ready to {host|host} talks.

The neighbours have disputed Mbanié and the smaller Conga and Cocotiers since the 1970s. In 1972 Gabonese troops {g72|occupied} the islets.
=== d
A towel, a turtle and a frigate

Rosamund Idris, Our West Africa Editor
The Lantern (London)
30 August 2016

Few quarrels have been so small. Conga is 140 metres long at low tide, and at high tide it is not. Yet four diplomats — two Gabonese, two Equatoguinean, not six as was said in Malabo — have packed their crockery over it, and a man called Obama is in a hotel in Libreville, writing poems.

He is a botanist, to begin with. He told me by telephone that he had not been {abd|abducted}, that he had not {asyl|asked} for asylum either, and that he would like to go home if someone {rel|let} him.

Was a flag {flag|raised}? Yes. Gabon's navy filmed it and I have seen the film; it is not a towel. When? The film says Saturday the 20th, in the corner, and there are thirteen persons on it. No customs boat is to be seen.

The {warn|shot} at the shrimp boat seems to have been a flare. The border at Ebebiyín was {close|shut}, for two days, on the order of a sub-prefect whom Libreville has since removed; it {reopen|opened} on Friday. The frigates have {shipsback|gone} home. On Monday the two foreign ministers {phone|spoke} on the telephone for the first time since the {land|landing}. They will {meet|meet} in São Tomé, or Addis Ababa, in September.
=== e
Foreign ministers of Gabon, Equatorial Guinea to {meet|meet} in Addis

ADDIS ABABA, Sept. 2, 2016 (Pan-African Dispatch) — Equatorial Guinea and Gabon have agreed to hold {meet|talks} on Sept. 14 at the headquarters of the African Union, which will chair them, an AU official said on Friday. São Tomé had {host|withdrawn} its offer.

A botanist from Equatorial Guinea, whose stay in Libreville had become part of the dispute, was {rel|put} on a plane to Malabo on Thursday. He was {arr|arrested} on arrival, his sister said. The government said that he was "resting".

Both governments have {return|allowed} the {expel|expelled} diplomats to return, the official said. Gabon's foreign ministry said later that it had {return|allowed} nothing of the kind.

The quarrel began when scientists from Equatorial Guinea {land|landed} on the islet of Conga on Aug. 19.
=== labels
l expel expel2 "each country expels the other's diplomats"
l ships ships2 "each side sends ships to the islets"
l land g72 "landings on the islets, of a party in 2016 and of troops in 1972"
l host meet "talks that São Tomé would host, and those to be held in Addis Ababa"
l abd arr "the scientist taken by Gabon, it is said, and arrested at home"
c actor contradiction land a "customs" a "marine biologists"
c actor contradiction land a "customs" b "gone"
c happened contradiction flag a "hoisted" a "carried no flag"
c happened contradiction flag a "carried no flag" d "raised"
c happened contradiction flag b "was a towel" d "raised"
c figure contradiction land a "Some 20" b "eleven"
c figure contradiction land a "Some 20" d "thirteen"
c figure contradiction land b "eleven" d "thirteen"
c date contradiction land a "on Friday" d "Saturday the 20th"
c date contradiction land d "Saturday the 20th" e "Aug. 19"
c figure contradiction expel a "two" b "three"#2
c figure contradiction expel b "three"#2 d "two"#2
c figure contradiction expel2 b "three" d "two"
c happened contradiction close b "closed" b "open"
c happened contradiction close b "open" d "shut"
c happened contradiction abd b "took" c "seized"
c happened contradiction abd b "took" d "abducted"
c happened contradiction asyl c "asked" d "asked"
c happened contradiction warn c "fired" c "fired"#2
c happened contradiction arr e "arrested" e "resting"
c happened contradiction return e "allowed" e "allowed"#2

c place refinement meet d "Addis Ababa" e "the headquarters of the African Union"
c date refinement meet d "in September" e "on Sept. 14"
c happened update host c "host" e "withdrawn"
y c of a partial 0.12
t flag ASSAULT,COERCE
t g72 ASSAULT,COERCE
t expel2 SANCTION
t ships MOBILIZE
t alert MOBILIZE
t host AGREE,CONSULT
t reopen CONCEDE
t shipsback RETREAT
t return CONCEDE
