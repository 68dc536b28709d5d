story t101-iga-convoy
split train
=== a
Gunmen {amb|ambush} food convoy in Ituri, two drivers dead

BUNIA, DR Congo, Nov 13, 2019 (Lacs Presse) - Gunmen {amb|attacked} three lorries carrying flour for displaced families in the northeastern Congolese province of Ituri, killing two drivers and {abd|abducting} a nurse, the charity that ran the convoy said on Wednesday.

The {amb|ambush} took place on Tuesday afternoon on the road from Bunia to Mahagi, close to the mining town of Iga-Barrière, Bread and Seed said in a statement. The assailants {burn|burned} one lorry and {loot|carried off} the cargo of another.

The army {blame|blamed} the Mawe militia, which {jul|overran} an army post in the same hills in July. A spokesman for the militia, reached by telephone, denied that its men had {amb|fired} on the lorries. "Ask the soldiers who escort this flour and then sell it," he said.

UN peacekeepers {patrol|sent} a patrol to the spot. It found 14 sacks, a shoe and a great many cartridges.

Ituri's governor {plea|called on} the kidnappers to {rel|free} the nurse, Espérance Lokana, 29, and imposed a night {curf|curfew} on Djugu territory until Sunday. Bread and Seed has {susp|suspended} its deliveries north of Bunia, on which some 40,000 people depend.

It was the second {amb|attack} on the charity this year. In March one of its vaccinators was {mar|shot dead} at Fataki.
=== b
Ituri: FARDC {resc|free} nurse, "bandits" routed

Kinshasa, 15 November 2019 (Agence Nationale du Fleuve). — Units of the Armed Forces of the Democratic Republic of Congo {resc|rescued} a Congolese nurse early on Thursday, two days after her {abd|kidnapping} on National Road 27, the spokesman of the Ituri operational sector declared.

"The hostage is in good health. Six assailants were {clash|neutralised}, two of our men lightly wounded," the spokesman, a lieutenant, told the press at Bunia. The {clash|fighting} lasted three hours in the forest of Dhendro.

He once more {blame|attributed} the {amb|attack} of 12 November, in which three drivers perished, to Mawe elements. Some organs of the foreign press had spoken of two dead.

Five suspects were {arr|apprehended} at Nizi on Wednesday evening, in possession of sacks that bore the emblem of the charity. They will be {trial|tried} by the military tribunal in the coming days.

The governor, for his part, {thank|congratulated} the troops and {appeal|invited} the charity to {resume|resume} its distributions "without delay". He also announced that he would {talk|receive} the traditional chiefs of Djugu on Monday to speak of disarmament.

(ANF/KM)
=== c
THE ITURI LETTER
A weekly digest for friends of the Great Lakes

Saturday 16 November 2019

What do we know about Espérance?

Less than the army does, it seems. On Thursday the military told the country that its soldiers had {resc|snatched} her back from her captors. Her mother, whom we rang that evening and again last night, has not seen her. Nor has her employer. "If she is free, let them show her," says Bread and Seed's director in Bunia, Mireille Vangu. A Mawe "colonel" sent us a voice message: there had been no {resc|rescue}, no {clash|battle} in Dhendro, and the lady was eating well.

So he admits {abd|taking} her? Not quite. She was "found", he says, after deserters from the army {amb|robbed} the convoy.

And when was that? Both the charity and Bunia say Tuesday. The market women of Nizi, who heard the shots, swear that the {amb|shooting} was on Monday evening, at the bend below their own town and not at Iga-Barrière at all. One of them, Furaha, hid the third driver's boy in her stall until the soldiers came.

Seven people are now in the cells in Bunia over what happened; the prosecutor gave us the list. All were {arr|picked up} in Nizi on Wednesday and all are bakers. Their colleagues {strike|shut} their ovens yesterday in protest, so there was no bread in the town either way.

Meanwhile the {susp|halt} in deliveries bites. At Rho, where 11,000 people sleep under plastic, the last flour was handed out on the 9th. The bishop has {beg|begged} both sides for a {truce|truce} of ten days so that lorries can pass. Some of you will remember that he {beg18|asked} for the same thing at Easter 2018 and got three.

Subscribe | Donate | Forward to a friend
=== d
RADIO NYOTA — EVENING BULLETIN — SUNDAY 17 NOVEMBER 2019 — 18H00

(PRESENTER) Good evening. The nurse Espérance Lokana is {rel|free}. She walked into the mission hospital at Drodro this morning, on foot, with two village elders beside her. Our correspondent Jules Bahati is in Drodro.

(BAHATI) Yes, and she spoke for a minute or so. She said nobody had {resc|rescued} her. Her captors simply {rel|let} her go, last night, after the elders had {nego|bargained} with them for two days. Not a cent was {ransom|paid}, the elders say. A man close to the Mawe says four thousand dollars {ransom|changed hands}.

(PRESENTER) And the army?

(BAHATI) The army still says that it {clash|fought} on Thursday and that it lost nobody. It no longer says what for.

(PRESENTER) Two more pieces of news from Bunia. One: a fourth victim of Tuesday's {amb|ambush}, the lorry driver Jean-Claude Upio, died overnight of his burns. Two: the {talk|meeting} between the governor and the chiefs will not be tomorrow as planned; it has been moved to Thursday because the chiefs want the bakers of Nizi {barel|released} first.

The night {curf|curfew} in Djugu, which was to end tonight, stays until the 30th.

Sport follows.
=== e
Congo charity {resume|resumes} food runs after nurse {rel|freed}

BUNIA, DR Congo, Nov 19, 2019 (Lacs Presse) - A charity {resume|resumed} food deliveries north of Bunia on Tuesday, a week after gunmen {amb|attacked} three of its lorries and {abd|seized} a nurse, who was {rel|freed} on Saturday.

Six lorries under the escort of Bangladeshi peacekeepers reached the camp at Rho before noon, Bread and Seed said. Elders from Drodro had {nego|negotiated} the nurse's {rel|release}. A military tribunal on Monday {barel|released} the seven bakers {arr|arrested} in Nizi for lack of evidence, their lawyer said.

The {amb|ambush} took place on the road from Bunia to Mahagi, close to the mining town of Iga-Barrière, and left four drivers dead. The army {blame|blamed} the Mawe militia, which {jul|overran} an army post in the same hills in July. A spokesman for the militia denied that its men had {amb|fired} on the lorries.

The governor and the chiefs are due to {talk|meet} on Thursday. In March one of the charity's vaccinators was {mar|shot dead} at Fataki.
=== labels
l amb jul "an attack of the same militia in the same hills, on a convoy in November and on an army post in July"
l amb mar "two attacks on the same charity, in November and in March"
l rel resc "the nurse let go by her captors, and the army's alleged rescue of her two days before"
l rel barel "two releases in the same week, of the nurse by her captors and of the bakers by the tribunal"
l beg beg18 "the bishop asks for a truce, this November and at Easter 2018"
l nego talk "talks of elders with the captors, and the governor's meeting with the chiefs"
c figure contradiction amb a "two" b "three"#2
c figure update amb a "two" d "fourth"
c figure update amb b "three"#2 e "four"
c figure update amb a "two" e "four"
c date contradiction amb a "Tuesday afternoon" c "Monday evening"
c date contradiction amb b "12 November" c "Monday evening"
c place contradiction amb a "Iga-Barrière" c "at the bend below their own town"
c actor contradiction amb b "attack" c "robbed"
c actor contradiction amb a "the Mawe militia" a "fired"
c happened contradiction resc b "rescued" c "rescue"
c happened contradiction resc b "rescued" d "rescued"
c happened contradiction clash b "fighting" c "battle"
c figure contradiction arr b "Five" c "Seven"
c figure contradiction arr b "Five" e "seven"
c happened contradiction ransom d "paid" d "changed hands"
c date update talk b "Monday" d "Thursday"#2
c date update talk b "Monday" e "Thursday"
c date update curf a "until Sunday" d "until the 30th"
c figure update amb b "three"#2 d "fourth"
y e of a partial 0.31
t burn ASSAULT
t loot ASSAULT,COERCE
t jul ASSAULT
t resc AID,ASSAULT
t appeal REQUEST
t resume AID,COOPERATE
t strike PROTEST
t beg REQUEST
t truce RETREAT,AGREE
t ransom CONCEDE,AID
