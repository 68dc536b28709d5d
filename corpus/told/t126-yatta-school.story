story t126-yatta-school
split train
=== a
Israeli forces {demo|demolish} EU-funded school in West Bank hamlet

RAMALLAH, Nov 23, 2016 (Levant Press) – Israeli forces {demo|demolished} a school in the hamlet of Khirbet al-Harayiq in the south of the occupied West Bank on Wednesday, residents and the Palestinian education ministry said.

Thirty-one children were in class when soldiers arrived at about nine, said the headmaster, Issa Makhamra. They were led out before a bulldozer {demo|knocked} down the four rooms, which the European Union had {fund|financed} with 40,000 euros. Soldiers {stun|threw} stun grenades at parents, he said, and {arr|arrested} two.

COGAT, the Israeli defence ministry body that runs civil affairs in the territory, said that the building was illegal and that it had been empty.

The EU's mission in Jerusalem {cond|condemned} the {demo|demolition} and {dem|demanded} compensation. It said that 19 donor-funded structures had been {demos|torn} down or confiscated in the area this year.

In August a bulldozer {aug|crushed} the hamlet's water tank.
=== b
THE NEGEV COURIER (English edition)

24.11.2016

Army: school was empty, and it was no school

“A shack with a blackboard” is how an officer of the Civil Administration describes what was {demo|razed} on Tuesday near the firing zone south of Yatta. The owners had been {order|told} four times to clear it. They went to court and {highlost|lost} in May.

The settlers' council of the South Hebron Hills {welcome|welcomed} the step, for which it had {call|called} for two years. It announced that it will plant a vineyard at the spot.

The officer said that nobody had been {arr|detained}. One soldier was {stone|hit} in the face by a stone. As to children: “When we came there was a teacher, a stove and a cat. Then somebody brought the children, and then somebody brought the cameras.”

The Foreign Ministry {summ|called in} the EU ambassador on Wednesday over {eul|remarks} that Israel was “at war with desks”. A spokesman for the EU says that the ambassador was not {summ|called}; he came for a long-planned lunch.
=== c
School in Palestinian hamlet {rebuild|rises} again in a night

By our correspondent and agencies — The Hibernian, Dublin — 26 November 2016

It has a tarpaulin for a roof and lessons started at seven. Two days after Israeli forces {demo|flattened} their school in Khirbet al-Harayiq, villagers and some thirty Israeli and foreign volunteers {rebuild|put up} another by torchlight, with desks from Hebron and a door from somebody's bathroom.

“They can {demo2|knock} it down on Sunday,” said headmaster Issa Makhamra. “It's two hours' work.”

Israeli forces {demo|demolished} the school in the hamlet in the south of the occupied West Bank on Wednesday, Levant Press reported. Thirty-one children were in class when soldiers arrived at about nine, the headmaster said. They were led out before a bulldozer {demo|knocked} down the four rooms, which the European Union had {fund|financed} with 40,000 euros.

Ireland, which gave a quarter of that sum, {ire|summoned} Israel's ambassador on Friday. The embassy said she had been {ire|invited} to, and had sent a deputy.

Of the two fathers {arr|arrested} on the day one is still in jail. The other was {rel|let go} on Thursday, with a fine for driving without a belt. He'd been on a donkey.
=== d
Night {fire|clash} at new school: settlers or army?

Radio Khalil FM, website, Tuesday 29 November 2016, 9:20 am

The tent school of Khirbet al-Harayiq {fire|burned} on Sunday night. It was the third night of its life.

Headmaster Issa Makhamra {accset|blames} “eight or nine settlers with a can”. He saw them. They also {beat|beat} his nephew with a chain. The settlers' council says that the fire broke out in the school's own stove, and that the young men were there to put it out.

The army {arrset|arrested} one Israeli and, according to the village council, {setrel|freed} him an hour later. According to the police he was never {arrset|held}: he had been “a witness”.

Yesterday's general {strike|strike} in the villages around Yatta was kept by all shops and by no buses. There was a similar {strike85|strike} in May, after the High Court {highlost|ruled} against eight hamlets.

The Israeli High Court {stay|froze} on Monday all further {demo2|demolitions} at Khirbet al-Harayiq until 15 January. A lawyer for the families says that the date is 15 February.

The EU raised the cost of Wednesday's {demo|destruction} to 58,000 euros. It will {aid|send} ten tents.
=== labels
l demo aug "bulldozers in the same hamlet, at the school in November and at the water tank in August"
l demo demo2 "the demolition that took place, and further ones that are feared"
l demo fire "the first school razed by the army and the second burned on Sunday"
l summ ire "EU's ambassador called in by Israel, Israel's by Ireland"
l arr arrset "arrests of fathers on Wednesday, and of a settler on Sunday"
l strike strike85 "strikes of the villages, in November and in May"
c date contradiction demo a "on Wednesday" b "on Tuesday"
c date contradiction demo b "on Tuesday" c "on Wednesday"
c date contradiction demo b "on Tuesday" d "Wednesday"
c happened contradiction arr a "arrested" b "detained"
c happened contradiction arr b "detained" c "arrested"
c happened contradiction demo a "in class" a "empty"
c happened contradiction demo b "school was empty" c "in class"
c happened contradiction demo a "in class" b "school was empty"
c happened contradiction summ b "called in" b "not called"
l rel setrel "let go after arrest, one of the fathers and the settler"
c happened contradiction ire c "summoned" c "invited"
c actor contradiction fire d "eight or nine settlers" d "the school's own stove"
c happened contradiction arrset d "arrested" d "held"
c date contradiction stay d "15 January" d "15 February"
c figure update demo a "40,000 euros" d "58,000 euros"
c figure update demo c "40,000 euros" d "58,000 euros"

y c of a partial 0.22
t fund AID
t demos COERCE,ASSAULT
t aug ASSAULT,COERCE
t order REQUEST,COERCE
t call REQUEST
t summ ACCUSE
t eul ACCUSE
t rebuild PROTEST,AID
t demo2 COERCE,ASSAULT
t strike85 PROTEST
t stay CONCEDE,SANCTION
