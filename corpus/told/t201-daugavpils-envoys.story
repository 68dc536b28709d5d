story t201-daugavpils-envoys
split train

=== a
Latvia {exp|expels} two Belarusian diplomats over photographs of trains

RIGA, March 12 (Baltwire) - Latvia on Tuesday {exp|declared} two members of the Belarusian embassy personae non gratae, a day after security officers {arr|arrested} a railway dispatcher suspected of {spy|photographing} military trains for Minsk.

The two have until midnight on Friday to leave, the foreign ministry said in a statement. The ambassador, who had been {summ|summoned} on Tuesday morning, was handed a note.

The dispatcher, a 44-year-old citizen of Latvia, was {arr|detained} at Daugavpils station as he came off his shift on Monday, the State Security Service said. Officers {search|searched} two flats and took away telephones and a camera. A prosecutor has {chg|charged} him with espionage, it added.

"He was not a tourist with a hobby," the service's spokeswoman, Inese Vitkovska, told reporters.

In Minsk the foreign ministry {crit|called} the step "a circus for allies" and {threat|warned} of a mirror response.

About 60 people {demo|gathered} outside the Belarusian embassy in Riga in the evening, some with whistles. Police made no {demoarr|arrests}.

Latvia last {exp23|expelled} Belarusian diplomats in August 2023, when three were told to go.
=== b
МИД Беларуси: Riga's unfriendly act will not stay without answer

13.03.2024 | 11:40

MINSK, 13 March. /BelPress24/. Belarus has {mexp|expelled} two employees of the Latvian embassy and {vit|closed} Latvia's consulate in Vitebsk, the Foreign Ministry's press secretary, Yauheni Barysevich, said on Wednesday. «The measure is reciprocal,» he said, recalling that Riga had {exp|expelled} three Belarusian diplomats a day earlier «on a far-fetched pretext».

The press secretary also gave Minsk's account of the incident that Riga used as a reason. According to him the railwayman, who has relatives in Braslau, was {arr|seized} at the Silene crossing point when he was going to a funeral, and not at any station. «There was no {spy|spying}. There was a wreath,» said Barysevich.

He {demand|demanded} that consular officers be {access|admitted} to the {arr|detained} man.

In addition the State Border Committee informed that a Latvian lorry driver was {driver|detained} on Tuesday near Polotsk with undeclared cash. He has been {drvchg|charged} with smuggling. The committee denied reports on Latvian channels that the man had been {beat|beaten}. Doctors examined him and found no injuries, it noted.

Representatives of the border services of the two countries will {talks|meet} on Thursday at the Urbany crossing point to discuss the situation with queues of lorries.

Subscribe to our Telegram channel
=== c
Latgale Week
FRIDAY 15 MARCH 2024

‘They took Andris on Sunday,’ says wife of driver {driver|held} in Polotsk

By Laura Stikute

The wife of a Rēzekne lorry driver {driver|arrested} in Belarus says he rang her from a lay-by outside Polotsk on Sunday 10 March, two days before the date Minsk gives, and that men in masks were already at the cab door.

Sanita Locane, 38, who has two boys, said a lawyer had had ten minutes with Andris Locans. ‘His lip was split. He told the lawyer they {beat|hit} him in the van, for an hour, and asked who he knew in the army.’ Belarus says nothing of the kind occurred.

She has {plead|appealed} to both governments to {swap|exchange} him for the Daugavpils dispatcher, Viktors S. The foreign ministry {rej|rejected} the idea on Thursday: hostages, a diplomat told us, are not a currency.

At Urbany the border chiefs did not {talks|sit down} together on Thursday as announced. A Latvian guard officer said the Belarusian side {postp|put} the meeting off by a day. About 900 lorries were waiting on Thursday night.

Daugavpils is full of stories. At the locomotive shed colleagues of Viktors S. described a quiet man who was {arr|led away} in handcuffs through the ticket hall, in front of the four o'clock commuters. ‘I was six metres off,’ said one of them. ‘Silene? He hasn't got a car.’

On Tuesday's {demo|rally} at the embassy in Riga our reader Jānis Puriņš writes that the agencies cannot count: he saw 400 at least, and the organisers, a league of Belarusian exiles, say the same. A year ago, when the league {demo23|marched} on the same street for political prisoners, fewer than 50 came. Police, who at first spoke of no {demoarr|arrests}, now say two exiles were {demoarr|held} for spraying a wall.
=== d
Belarusian envoys get weekend to pack as border chiefs {talks|meet}

By Aidan Prowse in Riga

16 March 2024 • 6:05pm

Latvia has given the two Belarusian diplomats it {exp|threw out} this week until Monday to leave, {concede|extending} a deadline that expired on Friday night, after the embassy {compl|complained} that the road through Paternieki was blocked by lorries. “We are not in the business of counting hours,” a Latvian official said.

The delay was {concede|agreed} at a {talks|meeting} of border commanders at Urbany on Friday, the first since last autumn, the official said. They also {queue|agreed} to open a third lane for freight. Minsk, oddly, insists that no {talks|meeting} took place and that its officer had merely “received a complaint”.

The quarrel began on Monday with the {arr|detention} of a dispatcher at the railway station in Daugavpils, Latvia's second city, on suspicion of having {spy|counted} Nato's tanks for Belarus. Tit followed tat: Riga's {exp|expulsion} of the two envoys was answered by the {mexp|eviction} of two Latvians. The {vit|closing} of the Vitebsk consulate, which had been scheduled anyway, was thrown in for effect.

Is it over? On Saturday morning Belarus {mexp2|ordered out} three more Latvians, among them the military attaché, {accus|accusing} them of “destructive activity”. Riga {vow|promised} an answer “in proportion”.

The case of Andris Locans, the lorry driver {driver|held} by Belarus, looks harder. A court in Polotsk {remand|ordered} that he be kept in custody for two months. His employer says he carried €4,000 in cash; Belarusian customs speak of €41,000.
=== e
CORRECTED: Latvia {exp|expels} two Belarusian diplomats over photographs of trains

(This story corrects the number of flats in paragraph 3 and the day of the summons in paragraph 2)

RIGA, March 13 (Baltwire) - Latvia on Tuesday {exp|declared} two members of the Belarusian embassy personae non gratae, a day after security officers {arr|arrested} a railway dispatcher suspected of {spy|photographing} military trains for Minsk.

The two have until midnight on Friday to leave, the foreign ministry said in a statement. The ambassador, who had been {summ|summoned} on Monday evening, was handed a note.

The dispatcher, a 44-year-old citizen of Latvia, was {arr|detained} at Daugavpils station as he came off his shift on Monday, the State Security Service said. Officers {search|searched} three flats and took away telephones and a camera. A prosecutor has {chg|charged} him with espionage, it added.

Minsk {threat|warned} of a mirror response and on Wednesday {mexp|sent home} two Latvian embassy staff.
=== labels
l exp mexp "two diplomats each, thrown out by Riga on Tuesday and by Minsk on Wednesday"
l exp exp23 "Latvia expels Belarusian diplomats in March 2024 and in August 2023"
l mexp mexp2 "Belarus expels two Latvians on Wednesday and three more on Saturday"
l demo demo23 "rallies at the embassy in Riga on Tuesday and a year ago"
l arr driver "a dispatcher is arrested by Latvia, a lorry driver by Belarus, within days"
c place contradiction arr a "Daugavpils station" b "Silene"
c place contradiction arr b "Silene" d "Daugavpils"
c figure contradiction exp a "two" b "three"
c figure contradiction exp b "three" d "two"
c date contradiction driver b "Tuesday" c "Sunday 10 March"
c happened contradiction beat b "beaten" c "hit"
c happened contradiction spy a "photographing" b "spying"
c figure contradiction demo a "About 60" c "400 at least"
c date update talks b "Thursday" d "Friday"#2
c happened contradiction talks d "meeting" d "meeting"#2
c figure update demoarr a "no arrests" c "two"#3
c figure contradiction driver d "€4,000" d "€41,000"
c figure correction search a "two"#4 e "three"
c date correction summ a "Tuesday morning" e "Monday evening"
v a by e notice
y e of a near 0.8
t arr COERCE
t crit ACCUSE
t demoarr COERCE
t vit SANCTION
t access REQUEST,CONCEDE
t driver COERCE
t talks CONSULT
t postp SANCTION,REJECT
t mexp2 SANCTION
