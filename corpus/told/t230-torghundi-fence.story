story t230-torghundi-fence
split test

=== a
Turkmen, Taliban guards {clash|trade fire} at border, several dead - Afghan officials

KABUL, 7 November 2023 (Amu Darya News Service) - Border guards of Turkmenistan and fighters of the Taliban exchanged {clash|fire} on Monday evening near the crossing of Torghundi in the Afghan province of Herat, a Taliban police official said.

Four Taliban and an unknown number of Turkmen soldiers had been killed, the official, Hafiz Basir Ahmad, told the agency by telephone. Two shepherds were wounded.

He said that Turkmen troops had {fence|moved} a fence and {tank|driven} an armoured vehicle onto Afghan soil. When the Taliban {ask|asked} them to {pull|withdraw}, they {clash|opened fire}.

Turkmenistan, which calls itself permanently neutral and whose media rarely mention the border, did not comment. The crossing was {close|closed} on Tuesday. Some 90 lorries were waiting.

The sides last {clash19|fought} near Torghundi in 2019, before the Taliban took power.
=== b
ASHGABAT: “Provocation by unidentified persons”

Neutral Herald (state news agency, English service), 8 November 2023

The State Border Service of Turkmenistan brings to the notice of the public that on November 6, at 18:45, a group of unidentified persons attempted to {intr|damage} engineering structures in the area of Serhetabat. By the actions of the border detail the {intr|attempt} was {stop|suppressed}.

There are no dead or wounded among the servicemen. Not a single shot was {clash|fired} in the direction of the neighbouring state.

The fence, which has stood in its place since 2016, has not been {fence|moved}.

At the direction of the President, 60 tonnes of flour and 2 tonnes of vegetable oil were {aid|sent} on November 8 as a gift to the Afghan people. The crossing was not {close|closed} and works in the usual regime.

The Minister of Foreign Affairs had a telephone {phone|conversation} with the acting foreign minister of Afghanistan, in the course of which topical issues were discussed.
=== c
The dead of Serhetabat

Exile website Garagum Voice, 10.11.2023

Readers from Mary and Serhetabat write to us, and because none of them can give a name we give none.

Three coffins came to Mary on Wednesday night, in a lorry of the fruit combine. Two belonged to conscripts of nineteen, one to a lieutenant. Mothers had to sign that it was a road accident. At Serhetabat relatives of a fourth, who stood before the headquarters on Thursday, six or seven women, were {disp|driven off}.

The {clash|shooting}, a soldier writes, began before dawn on the sixth and not in the evening; in the evening it was the turn of the mortars. Theirs or ours? “Ours. We {clash|fired} nine. I do not know what they hit.” Nobody, he adds, had {intr|tried} anything at the fence, except that our own engineers had {fence|shifted} it in October, by about thirty metres.

The two ministers who, as one reads, telephoned? There was no {phone|call}, says a man at the Afghan consulate in Mary; the line was down. Flour for the Afghans? It has been {aid|loaded} at Mary, 20 tonnes. It stands there.

Trains have not run to the border since Tuesday, the crossing is {close|shut}. Mobile internet in the district is {net|off}.
=== d
Herat notebook

Friday 10 November 2023. By Sultan Barakzai for the Hari Rud Times

The Taliban governor has two versions of Monday's {clash|fighting} at Torghundi, and gave me both. In the first, seven of his men fell. In the second, four; the other three had been {mine|killed} by a mine in another district.

About the two shepherds there is one version. They are brothers, Ghulam and Nabi, and they lie in the regional hospital with splinters, of a mortar shell, says their doctor. Ghulam says the sheep were in Turkmenistan, he was not.

The governor {met|received} a Turkmen consul yesterday. They {truce|agreed} that nobody will shoot; that the guards will stand 200 metres back; and that both will measure how far the fence has been {fence|moved}. The consulate says that the consul {met|visited} the governor to wish him good health.

The crossing, {close|closed} since Tuesday, {reop|reopened} this morning. Of the lorries, 140 by now, eleven had got through when I left. None carried flour. But the governor {thank|thanked} Ashgabat for 60 tonnes of it, {aid|delivered} last night, as he said.

In Kabul, a spokesman {warn|warned} that the next fence would be cut down.
=== labels
l clash clash19 "Turkmen and Afghan guards fight near Torghundi in 2023 and in 2019"
l clash mine "Taliban killed in the fighting, and by a mine in another district"
l phone met "the foreign ministers on the telephone, a consul with the governor"
l disp stop "women driven off at Serhetabat, an intrusion suppressed there"
c happened contradiction clash a "exchanged fire" b "fired"
c date contradiction clash a "Monday evening" c "before dawn on the sixth"
c figure contradiction clash d "seven" d "four"
c figure contradiction clash a "Four" d "seven"
c figure contradiction clash b "no dead" c "Three"
c happened contradiction fence a "moved" b "moved"
c happened contradiction fence b "moved" c "shifted"
c happened contradiction fence b "moved" d "moved"
c happened contradiction phone b "conversation" c "call"
c happened contradiction intr b "damage" c "tried"
c happened contradiction close a "closed" b "closed"
c happened contradiction close b "closed" c "shut"
c happened update close c "shut" d "reopened"
c figure update close a "Some 90" d "140"
c figure contradiction aid b "60" c "20"#2
c figure contradiction aid c "20"#2 d "60"
c happened contradiction clash b "fired" c "fired"
