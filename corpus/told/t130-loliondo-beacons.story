story t130-loliondo-beacons
split test
=== a
Police, herders {clash|clash} over boundary stones in northern Tanzania

ARUSHA, Tanzania (Great Lakes Newswire) 10 May 2022 — Police and Maasai herders {clash|clashed} on Tuesday near Ololosokwan in northern Tanzania as surveyors planted beacons around land that the state wants to turn into a game reserve, villagers said.

A policeman was {arrow|killed} with an arrow, the Arusha regional commissioner said. He said nothing of wounded villagers. A teacher at Ololosokwan counted eighteen with gunshot wounds.

“We {pull|pulled} the first beacon out with our hands,” said one herder, Olekoin Sendeu. “Then they {clash|shot}.”

The commissioner denied that his men had {clash|fired} live ammunition. He {blame|accused} “organisations with foreign money” of {incite|inciting} the villagers.

The same people were {ev17|driven} from a strip of the same land in 2017, when rangers {burn17|burned} some 180 homesteads. The East African Court of Justice {ord|ordered} the government in 2018 to leave them in peace until it had {rul|ruled}.
=== b
“No one was {clash|injured}” in Loliondo, government tells parliament

DODOMA, Thursday, May 12, 2022 — Mwangaza (state-owned daily)

THE Prime Minister's Office yesterday assured the National Assembly that the demarcation exercise in Loliondo was proceeding peacefully, that 390 beacons had been planted and that no citizen had been {clash|hurt}.

Photographs of wounds which are circulating were taken “in another country”, the Deputy Minister for Lands said.

He informed the House that Constable Elias Mrema lost his life on Monday night, in an {arrow|ambush}, while guarding the beacons.

Twelve persons are in police custody in connection with the {arrow|murder}. Among them are nine ward councillors, who were {arr|apprehended} on Thursday last week, that is, before the {arrow|incident}, an opposition member remarked. The Speaker {order|ordered} him to withdraw the remark. He {withdraw|refused}.

Some 2,000 people from Loliondo have so far registered for relocation to Handeni, where Government has {house|built} 103 houses.
=== c
'My father crossed the river with a bullet in his knee'

Wanjiku Thiga reports from Narok, Kenya

The Nairobi Weekend Mail, May 14-15, 2022

The clinic at Olposimoru stands three kilometres inside Kenya. Since Tuesday its two nurses have taken in thirty-one Maasai from Tanzania, they say, of whom twenty-two had been {clash|shot}. Nearly three thousand others were {flee|driven} across the border; the Kenya Red Cross has {tent|given} them tents.

One of the nurses keeps the bullets in a margarine tub. I counted nine.

Kenya's cabinet secretary for the interior says that nobody has crossed the border. He has ordered the footpaths {close|closed}.

What happened? By all accounts here, the first stones were {pull|uprooted} on Monday, the councillors were {arr|seized} the same night and the {clash|shooting} was on Tuesday morning. The policeman? Nobody saw a policeman {arrow|hit}. “We heard on the radio that one had died,” says Olekoin Sendeu's son, fourteen. “My father crossed the river with a bullet in his knee. He asked who.”

In Vienna and Nairobi on Friday small groups {march|demonstrated} outside Tanzania's embassies. The one in Nairobi was {disp|dispersed} by police.
=== d
Tanzania court {charge|charges} 31 over constable's {arrow|death}; UN experts voice {un|alarm}

ARUSHA, Tanzania (Great Lakes Newswire) 17 May 2022 — Thirty-one Maasai, among them eight local politicians, were {charge|charged} on Monday with {arrow|murdering} a policeman during a {clash|confrontation} over land in Loliondo.

A defence lawyer said that several of them had been in detention since May 5. The prosecutor gave the date of all {arr|arrests} as May 11.

Police are {hunt|looking} for a further 19.

UN human rights experts {un|urged} Tanzania to {halt|stop} “the forcible eviction of up to 90,000 people”. The government says no one is being {evict|evicted} and that 45,000 live in the area.

A {rul|ruling} by the East African Court of Justice, which had been expected in June, has been put off to September. The court {ord|ordered} the government in 2018 to leave the villagers in peace until then.

Kenya said it had {hand|returned} 400 Tanzanians, whose presence it had denied last week.
=== labels
l clash ev17 "force against the herders on the same land, in 2022 and in 2017"
l arrow clash "a policeman killed, and villagers shot in the same clash"
l arr charge "the arrests of the councillors, and the charges against 31"
l ord rul "the court's order of 2018, and its ruling to come"
l flee evict "people driven over the border after the shooting, and evictions of which the experts warn"
c figure contradiction clash a "eighteen" b "no citizen"
c figure update clash a "eighteen" c "twenty-two"
c figure contradiction clash b "no citizen" c "twenty-two"
c happened contradiction clash a "shot"#2 a "fired"
c happened contradiction clash a "fired" c "shot"
c date contradiction arrow a "on Tuesday" b "on Monday night"

c happened contradiction arrow a "killed" c "hit"
c date contradiction arr b "on Thursday last week" c "the same night"
c date contradiction arr b "on Thursday last week" d "May 11"
c date contradiction arr c "the same night" d "May 11"
c date contradiction arr d "since May 5" d "May 11"
c date update rul d "in June" d "September"
c figure contradiction evict d "up to 90,000" d "45,000"
c happened contradiction evict d "eviction" d "evicted"
c happened contradiction flee c "driven" c "nobody has crossed"
c date contradiction arr c "the same night" d "since May 5"
y d of a partial 0.08
