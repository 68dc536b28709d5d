story t110-bamenda-bus
split train
=== a
BREAKING: Bus {burn|burnt} at Mile 8, "many" {abd|taken}

The Grassfields Voice, Bamenda, 9 October 2023, 10:12

An early bus from Bafoussam to Bamenda has been {burn|set ablaze} at Mile 8, Santa. It is Monday, and on Mondays, as all of us know, the separatists {lock|forbid} traffic.

What we have so far: armed "boys" {burn|stopped} the bus of the company Amity at about 5.30. They {order|ordered} everyone out, {beat|flogged} the driver for breaking the {lock|ghost town} and poured petrol over the seats. Eighteen passengers were let go on foot. An unknown number were {abd|marched} into the bush; a woman who ran away says twelve, all of them teachers on their way to mark exams.

The army post at Santa is one kilometre from there. It did not {resp|move}, she says.

Stay with us. This page will be updated.
=== b
Mile 8 {burn|attack}: nine teachers {abd|held}, ransom {ransom|asked} – UPDATED

The Grassfields Voice, Bamenda, 9 October 2023, updated 19:40

An early bus from Bafoussam to Bamenda was {burn|set ablaze} at Mile 8, Santa, this Monday, and nine teachers {abd|taken} hostage. An earlier version of this report spoke of twelve people; three have since called home.

Armed "boys" {burn|stopped} the bus of the company Amity at about 5.30. They {order|ordered} everyone out, {beat|flogged} the driver for breaking the {lock|ghost town} and poured petrol over the seats.

A man who calls himself General Cobra has rung the school board. He {ransom|wants} ten million francs by Thursday, and he {outdem|wants} the army {out|out} of Santa. The divisional officer {reject|ruled} both out.

By the army's account a patrol from Santa reached the spot within ten minutes and {resp|exchanged} fire with the attackers, one of whom fell. Passengers saw no patrol before seven.

Last December seven teachers were {dec|kidnapped} at Akum and came back after eight days. Their union has called a {strike|strike} in the whole North West from tomorrow.
=== c
Nine teachers {resc|freed} by army in Cameroon's North-West

Yaoundé, 12 Oct. 2023 (Agence Sanaga, English desk)

Elements of the Rapid Intervention Battalion on Thursday morning {resc|liberated} nine teachers who had been {abd|kidnapped} last Sunday near Santa (North-West) by secessionist terrorists, the Ministry of Defence indicates in a communiqué.

The {resc|operation}, conducted at Pinyin, permitted the neutralisation of the so-called “General Cobra” and of four of his companions. Six weapons were {seize|seized}. No loss is to be deplored in the ranks of the BIR.

The Minister of Secondary Education {urge|exhorted} the teachers of the region to take up work again. Their {strike|strike}, which he {call|called} “a second kidnapping, that of the pupils”, is in its third day; according to him it is followed by 15 % of the staff, by 90 % according to the union.

The High Commission in Yaoundé of a friendly country has {thank|congratulated} the Government.
=== d
Nine came home. Ten had left

by Relindis Ngwa, in Santa

Letter from the Grassfields, for The Northern Observer (Leeds), 21 October 2023

The church in Santa sang for nine teachers last Sunday. In the third pew a chair was kept empty for the tenth, Magdalene Bih, forty-four, a teacher of geography. She was never on anyone's list, because she had bought her ticket on the road.

Magdalene was {shoot|shot} on the morning of the twelfth, at Pinyin, when the soldiers {resc|came}. Two of the nine were lying next to her. They will not say whose bullet it was. ‘There was a bullet,’ says one. The ministry's spokesman will not say either, for in his telling there was no tenth teacher and nobody was hurt.

There was no {resc|battle}, to begin with, if I understand the nine. Cobra had already been {pay|paid}. On Wednesday night a pastor {pay|carried} four million francs up the hill, in a hymn-book box; at dawn the boys {rel|untied} the women first, and then the soldiers, who had followed the pastor, {resc|opened fire}. The general himself got away on a motorbike. I know because he rang the Voice in Bamenda on the thirteenth to {threat|promise} that no bus of Amity's would ever arrive anywhere again. The army shows his corpse. It is that, his sisters say, of a tomato seller named Divine.

The school board says that it {pay|gave} nothing to anyone. The {strike|strike} ended on Monday, when the minister {escort|promised} the markers an escort. Three soldiers of the Santa post, who stayed in their beds on the ninth, have been {arr|locked up}, a captain told me; the army's website says they were “rotated”.

This has been going on for seven years. In 2016 the teachers went out in a {strike16|strike} of their own, against French-speaking colleagues; one can trace everything back to it if one likes, even the hymn-book box.
=== labels
l abd dec "teachers kidnapped near Bamenda, in October and the December before"
l strike strike16 "strikes of teachers in the English-speaking west, in 2023 and in 2016"
l rel resc "the captors untie the teachers, and the soldiers' raid minutes after"
l beat shoot "violence against two travellers of the same bus, the driver and a teacher, on two days"
l burn abd "the burning of the bus and the taking of its passengers"
c figure correction abd a "twelve" b "nine"#2

c figure contradiction abd b "nine" d "Ten"
c figure contradiction abd c "nine" d "Ten"
c date contradiction abd b "this Monday" c "last Sunday"
c date contradiction abd a "Monday" c "last Sunday"
c happened contradiction resp a "move" b "exchanged"
c date contradiction resp b "within ten minutes" b "before seven"
c happened contradiction resp b "exchanged" d "stayed in their beds"
c figure contradiction strike c "15 %" c "90 %"
c happened contradiction pay d "carried" d "gave"
c actor contradiction resc c "operation" d "a tomato seller"
c actor contradiction resc c "operation" d "The general himself got away"
c happened contradiction shoot d "shot" d "nobody was hurt"
c happened contradiction arr d "locked up" d "rotated"
c happened update strike c "strike" d "strike"
v a by b notice
y b of a partial 0.3
t burn ASSAULT
t abd ASSAULT
t lock COERCE
t order COERCE,REQUEST
t beat ASSAULT
t ransom REQUEST
t outdem REQUEST
t out RETREAT
t reject REJECT
t strike PROTEST
t resc AID,RETREAT,ASSAULT
t urge REQUEST
t call ACCUSE
t pay CONCEDE,AID
t rel RETREAT
t threat THREATEN
t strike16 PROTEST
