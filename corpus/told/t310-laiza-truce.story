story t310-laiza-truce
split train
=== a
Kachin rebels, Myanmar army to {talks|meet} in Kunming on Tuesday

Ruili, 10 Feb 2023 – Yunnan Border Daily (translated from Chinese)

Representatives of the Myanmar military and of the Kachin Independence Organisation will hold {talks|talks} in Kunming next Tuesday with China acting as host, sources close to the two sides told this newspaper.

On the table are a {truce|ceasefire} around the town of Laiza and the reopening of the Laiza–Yingjiang trade road, on which traffic has been {roadclose|suspended} since 28 January.

Artillery of the Myanmar army {shell|shelled} the outskirts of Laiza on that day. Four civilians lost their lives according to the KIO, and some shells {shell2|fell} on the Chinese side of the Nabang river without causing casualties. China made solemn {protest|representations} to Naypyitaw.

The two parties last {lasttalks|met} in Kunming in December, without result. At present, about 6,000 people displaced by the {fighting|fighting} are sheltering along the river. The county government of Yingjiang has {aid|supplied} them with 30 tonnes of rice.

The price of jade at the Yingjiang market fell by a tenth last week.
=== b
Kachin army {seizebase|seizes} hilltop base on eve of China {talks|talks}

By Lahpai Tu Ja | The Chindwin Observer | Feb. 13, 2023

MYITKYINA / BANGKOK – Kachin fighters {seizebase|overran} a military outpost on Hka Ya Bum, a hill some 10 kilometres from their headquarters at Laiza, early on Sunday, a spokesman for the Kachin Independence Army said.

Colonel Naw Htoi said that 32 soldiers had been {seizebase|killed} and 14 {captives|captured} in the {seizebase|attack}, which he described as a response to the {shell|bombardment} of Laiza two weeks ago. That {shell|bombardment} killed seven villagers, three of them children, he said. KIA losses were “light”.

A military spokesman confirmed that the post had come under {seizebase|attack} but denied its {seizebase|loss}. “Our men {repel|threw} them back, and it was on Saturday, not Sunday,” Brigadier Aye Thura told The Chindwin Observer by phone. He {accuse|accused} the rebels of sabotaging the Kunming {talks|talks}.

Both sides said they would still attend.

Residents of Mai Ja Yang said that air force jets had {airraid|dropped} bombs on a gold-mining settlement on Sunday afternoon. They spoke of at least 11 dead. The spokesman said there had been no {airraid|air activity} on that day.

A former army officer who now follows the conflict from Chiang Mai said that both sides like to go to a negotiation from the top of a hill.
=== c
Two-day {talks|parley} in Kunming ends with Laiza {truce|truce}

YANGON, 15 Feb. (Golden Land News Agency)

The Tatmadaw and the KIO {truce|agreed} on Wednesday to a {truce|cessation} of hostilities in Laiza, Waingmaw and Momauk townships from 00:00 hours on 20 February. The {truce|agreement}, which is to hold for 30 days and can be prolonged, was {sign|signed} in Kunming by Lt-Gen Myo Tint and KIO Vice-Chairman N'Ban Gam in the presence of the special envoy of China.

The two sides further agreed to {roadopen|reopen} the Laiza–Yingjiang road on 1 March and to {swap|exchange} prisoners at a date to be fixed. They will {next|meet} again in Kunming in the third week of March.

No side {gainedyield|ceded} ground.

It is learnt that 14 soldiers are in the hands of the KIA. The KIA {reported|asked} for 41 of its members {prisoners|jailed} in Myitkyina.
=== d
“{truce|Truce}? Nobody told the guns”

Kachin Voices, community newsletter, Myitkyina diocese — 26 February 2023

On the fourth day of the {truce|ceasefire}, Thursday, shells {feb23|fell} on Nam San Yang. Two houses burned and an old man was hurt in the leg. The KIA says that the battalion at Bum Re {feb23|fired} eleven rounds. The army says that KIA men {feb23|fired} first, from a school. Our parish priest counted the craters and found six.

We {pray|ask} both to remember what they {sign|signed}.

Still, 2,300 of the people on the river have gone home. The bridge at Lajayang is open, and the first trucks from China {roadopen|came} through on Friday, five days before they were expected.

And the soldiers? Of the 14 {captives|prisoners} the KIA has {free9|let} nine go, all of them wounded, without waiting for an {swap|exchange}. The Red Cross {transport|took} them to Myitkyina. The army {thank|thanked} nobody. It now says that 22 of its men are missing since Hka Ya Bum; it used to say none.

Bishop's appeal: The blankets of Caritas have {blankets|reached} the camps at Je Yang and Hpum Lum Yang. Beans are needed.
=== e
Myanmar, Kachin rebels {extend|prolong} truce, delay prisoner {swap|swap}

BANGKOK, March 23, 2023 (Pan-Asia Wire) - Myanmar's military and the rebel Kachin Independence Army {extend|extended} a ceasefire around the border town of Laiza by 60 days on Thursday but put off an {swap|exchange} of prisoners to April, officials on both sides said.

The {extend|decision} came at the end of a {next|meeting} in Kunming which China's foreign ministry {praise|called} “frank and useful”.

Each side {violations|accused} the other of violations. The military listed 17, the rebels 29. The most serious, according to monitors, was on Feb. 23, when {feb23|shelling} of the village of Nam San Yang wounded three people.

The rebels acknowledged for the first time that they had {withdraw|left} the Hka Ya Bum post, which they {seizebase|took} on Feb. 12. They did so on March 2 “to make the {truce|truce} breathe”, a spokesman said. The military had never admitted its fall.

Myanmar has been in turmoil since the army {coup|seized} power in February 2021. The {coup|coup} set off nationwide armed {resist|resistance}.
=== labels
l talks lasttalks "talks in one city in February and in December"
l talks next "the talks of February and those of March"
l shell feb23 "the army's shelling of Laiza in January and of Nam San Yang in February"
l shell airraid "guns on Laiza, jets on a mining settlement"
l captives prisoners "soldiers in rebel hands, rebels in jail"
l swap free9 "an exchange to come, and nine freed without one"
c figure contradiction shell a "Four" b "seven"
c date contradiction seizebase b "Sunday" b "Saturday"
c date contradiction seizebase b "Saturday" e "Feb. 12"
c happened contradiction airraid b "dropped" b "no air activity"
c actor contradiction feb23 d "the battalion at Bum Re" d "KIA men"
c figure contradiction feb23 d "eleven" d "six"
c date update roadopen c "1 March" d "Friday"
c date update swap c "a date to be fixed" e "April"
c figure update feb23 d "an old man" e "three"
c happened contradiction seizebase b "overran" b "loss"#2
t talks CONSULT
t roadclose SANCTION,COERCE
t shell2 ASSAULT
t protest ACCUSE
t seizebase ASSAULT
t captives ASSAULT,COERCE
t airraid ASSAULT
t roadopen CONCEDE
t swap RETREAT,COOPERATE
t next CONSULT
t gainedyield RETREAT
t transport AID
t blankets AID
t extend AGREE,RETREAT
t praise SUPPORT
t resist ASSAULT,PROTEST
