story t118-nembe-flowline
split test
=== a
Youths {occ|Occupy} Nembe Flow Station, {abd|Hold} 14 Workers

By Preye Ikoli, Yenagoa
September 5, 2018 | 4:52 am

Youths from Okoroma kingdom in Nembe Local Government Area of Bayelsa State have {occ|taken over} the Tengbo flow station operated by Delta Meridian Oil and are {abd|holding} 14 of its workers over a spill that has blackened their creeks since July.

Our correspondent gathered that the youths, in six boats, {occ|entered} the facility in the early hours of Monday. There was no resistance from the soldiers on duty, who were watching a match.

Their leader, who gave his name as Comrade Tarila, listed their {dem|demands}: clean-up, N2bn in compensation and a {mdvisit|visit} by the managing director “on foot”. He {threat|vowed} that not one barrel would leave Tengbo until then.

“Nobody is a {abd|hostage} here. They are eating our fish with us, the same fish,” he said on the telephone.

DMO's spokesperson, in a text message, {cond|condemned} the “{occ|invasion}” and {order|urged} security agencies to {free|free} its staff. She attributed the spill to {sab|sabotage}: in June, she said, thieves {sab|hacked} into the line at Opu-Akassa.

It will be recalled that the same youths {sh17|shut} the same station for eleven days in 2017.
=== b
Nigerian army {free|frees} oil workers in Bayelsa; village chief says homes {burn|burned}

YENAGOA, Nigeria, Sept 7 2018 (Meridian) — Nigerian troops {free|freed} 14 oil workers in a pre-dawn {free|operation} on Thursday and regained control of a flow station in the Niger Delta state of Bayelsa that youths had {occ|seized} three days earlier, the army said.

Four "militants" were {fire2|killed} when they {fire|fired} on the soldiers, it said. One soldier is missing.

The paramount ruler of Okoroma said that the workers had already left, at midnight on Wednesday, in a boat lent by his palace. "There was nobody in that station to {free|rescue}. They came and found pots," he told Meridian. On their way back, soldiers {burn|set alight} 17 houses at Tengbokiri, he said.

The army denied that a single house had been {burn|torched}.

Delta Meridian Oil confirmed that all its staff were safe. It did not say how they got out.

Youths at the scene said that they had had no guns and that those {fire2|shot} were two brothers mending a net. The governor ordered an {inq|inquiry}. The company has declared force majeure on 28,000 barrels a day.
=== c
The Bayelsa Sunday Trumpet
9/9/2018

HOW WE CAME OUT OF TENGBO

by one of the fourteen (as told to our reporter)

First, we were not fourteen. We were eleven and three caterers, who live there and could go when they pleased.

Second, nobody {abd|kidnapped} me. When I wanted to go on the Monday evening, they said no, it was raining. On Tuesday they said no, the boat has no fuel. So you may call it what you like.

Third. On Wednesday night, after the King's people had {talk|talked} with Tarila from sunset on, we walked down the jetty and were in Nembe at one in the morning. I was asleep in the Company guest house when the soldiers “{free|rescued}” me. I heard it on the radio and looked under the bed.

Of houses I know only that on Thursday I saw smoke, from across the water. A pastor has counted thirty-one. The GOC's man says it was the youths who {burn|lit} them to bring shame on the Army.

The missing soldier has been found. He was hidden by an old woman, under drying nets, until the {fire2|shooting} was over.

Let me finish with the spill. I have worked that line for nine years. Nobody {sab|cut} it. It is a line of 1974 and it is tired.

Our tomorrow's paper: {strike|Strike} of nurses enters day 12; Okoroma women to {wm|march}
=== d
Delta firm to {offer|pay} Bayelsa villages, faces {suit|suit} in London

LAGOS, 12 September 2018 — (Corporate Watch Africa) — Delta Meridian Oil has {offer|offered} communities around its Tengbo flow station 400 million naira “on humanitarian grounds”, after an army {free|operation} there last week in which five people lost their lives. It does not accept liability for the spill.

Four "militants" were {fire2|killed} when they {fire|fired} on the soldiers, the army said at the time. The paramount ruler of Okoroma said that the workers had already left, at midnight on Wednesday, in a boat lent by his palace. (Meridian)

The paramount ruler has {acc|accepted} the money. Comrade Tarila, from a place he would not disclose, {rej|rejected} the sum, which he put at 200 million: “The other half is for the man who counts it.”

Police on Monday {war|declared} him wanted. On Tuesday, several hundred women {wm|walked} bare-chested to the Yenagoa office of the company, which had closed for stock-taking. They had {wm17|done} the same in 2017.

A report for the regulator, of which this service has a copy, finds that the pipe failed from corrosion. It is dated 20 August. A firm of solicitors in London, Harcombe Lyle, will {suit|sue} the company's parent on behalf of 4,100 villagers, it said.

The governor's {inq|inquiry} was to have begun on Monday. It will now begin on 1 October, the chairman having declined to serve. The army has {inq2|opened} its own. It told reporters that 31 houses in Tengbokiri were destroyed “by a fire of unknown origin”.
=== labels
l occ sh17 "the same youths at the same flow station, in 2018 and in 2017"
l wm wm17 "marches of the women, in 2018 and in 2017"
l inq inq2 "the governor's inquiry and the army's"
l fire fire2 "who shot on Thursday, the youths as the army says or the soldiers"
l offer suit "the company's payment and the suit in London"
c happened contradiction abd a "holding" a "hostage"
c happened contradiction abd a "holding" c "kidnapped"
c figure contradiction abd a "14"#2 c "eleven"
c figure contradiction free b "14" c "eleven"
c happened contradiction free b "freed" b "rescue"
c happened contradiction free b "freed" c "rescued"
c happened contradiction sab a "hacked" c "cut"
c happened contradiction sab a "hacked" d "failed from corrosion"
c happened contradiction burn b "set alight" b "torched"
c actor contradiction burn b "set alight" c "lit"
c figure contradiction burn b "17" c "thirty-one"
c figure contradiction burn b "17" d "31"
c happened contradiction burn b "set alight" d "a fire of unknown origin"
c happened contradiction burn b "torched" d "31"
c happened contradiction fire b "fired" b "no guns"
c actor contradiction fire2 b "killed" b "shot"
c figure contradiction fire2 b "Four" b "two brothers"
c figure update fire2 b "Four" d "five people"
c figure contradiction offer d "400 million" d "200 million"
y d of b partial 0.15
c date update inq d "on Monday"#2 d "on 1 October"
