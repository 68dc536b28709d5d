story t316-araucania-trucks
split train
=== a
Camioneros {block|park} trucks across Route 5 after {burn|arson} in Ercilla

Temuco, 22 June 2021. El Austral del Ñielol, English digest

Lorry drivers {block|blocked} two lanes of Route 5 near Victoria yesterday evening after unknown persons {burn|set fire} to six lorries at a timber yard at Pidima, in the commune of Ercilla, during the early hours of Monday.

A night watchman, Héctor Sáez, was {shoot|shot} in the thigh. He said that he had seen "eight or ten hooded people, women too".

A banner left at the gate {demandfree|demanded} the {freedem|release} of Lautaro Huenchunao, a Mapuche community leader {convict|sentenced} in April to eleven years for a {fire2020|fire} in 2020.

The drivers' federation of the south {demand|demands} a {siege|state of siege} in the four provinces. Its president, Jaime Roa, said the {block|blockade} would last "until a minister comes with something in his hand".

The regional governor {condemn|condemned} the {burn|attack}. He will {meetroa|receive} Mr Roa today.

The Carabineros have {send|sent} 120 officers from Concepción. Traffic to Santiago is being diverted through Traiguén.
=== b
Santiago offers armoured escort; Mapuche group denies {burn|fire}

SANTIAGO, Wednesday, June 23 (Cono Sur News) — Chile's government {escort|offered} on Tuesday to escort lorry convoys through the region of Araucanía with armoured vehicles and {refusesiege|ruled out} a state of siege, as a {block|blockade} by drivers entered a second day.

"We are going to protect those who work. We are not going to declare war on a province," the interior minister said. He {accuse|accused} a Mapuche organisation, the Weichafe of the Cordillera, of the {burn|attack} on a timber yard on Sunday in which nine lorries were {burn|burnt}.

The organisation denied it in a communiqué. "We burn what belongs to the forestry firms, and we say so. These were the lorries of small people," it said. It suggested that an owner had {burn|set} the fire for the insurance.

The drivers say their {block|protest} now holds up 3,000 lorries in three regions. Police count 800 vehicles, all of them near Victoria.

Supermarkets in Valdivia limited purchases of cooking oil.

The supreme court is to {appeal|hear} the case of Mr Huenchunao on 1 July.
=== c
On both sides of the ditch

Claudia Painemal
Revista Frontera, Temuco, 24 June 2021

Don Héctor, the watchman of Pidima, was not {shoot|shot}. I sat on his bed in Angol hospital on Wednesday. He fell on a harrow while running, he says, he told the policeman so, and the policeman wrote "bullet". The prosecutor's office says it has the bullet.

At the roadblock they gave me coffee. There were, I counted them in the rain, some 140 lorries. Roa spoke from a crate. He had {meetroa|seen} the governor on Tuesday and came out, he said, "with a biscuit". He did not mention the boy. Everybody else did. At about six on Tuesday evening a lorry {ram|drove} into a group of Mapuche women who had gathered at the Quino bridge to {counter|protest} against the roadblock. A boy of eleven, Millaray Curín's son, has a broken pelvis. The driver says that the women were {stonetruck|throwing} stones and he lost control. The women say he aimed.

The driver has been {arrestdriver|detained}; Roa {dem2|wants} him {freedriver|out} by tonight.

In the community of Temucuicui the longko declined to talk to me about who burns. He talked about maize. Of the lorries he said: "Seven. I can see the yard from here."

On Friday the bishops will host {mediate|talks} in the cathedral. Roa will come; the minister may.
=== d
Chile: Government and hauliers {lift|end} week-long roadblock

Posted by Southern Cone Monitor (Risk briefing for clients), 28 June 2021, 14:00 UTC

SUMMARY: Hauliers {lift|lifted} their blockade of Route 5 at midnight on 26 June after {mediate|talks} hosted by the Catholic bishops in Temuco on 25 and 26 June. Normal traffic. Risk of renewed disruption: MEDIUM.

DETAIL: Under the {deal|agreement}, the government will {patrol|deploy} 300 additional Carabineros along the highway, {compens|create} a fund of 2 billion pesos for burned vehicles and submit a bill on rural violence by 30 July. The hauliers had {demand|sought} a {siege|state of siege}; they did not obtain it.

The original {burn|arson} took place at Pidima on 21 June. Our sources in the Fiscalía put the number of vehicles destroyed at seven. An insurance {fraud|inquiry} concerning the owner is open. On 27 June, police {arrestowner|arrested} him, local radio reported; the Fiscalía told us that this is incorrect and that he was merely {questowner|questioned}.

A second {burn2|arson} was recorded on 24 June near Collipulli (two harvesters). The Weichafe of the Cordillera claimed that one.

The driver involved in the {ram|incident} at the Quino bridge on 22 June remains in {arrestdriver|custody}. The minor is stable.

OUTLOOK: The supreme court was due to {appeal|consider} the Huenchunao appeal on 1 July. It has been postponed to 8 July. Expect {prot8|rallies} in Temuco on that day.
=== labels
l burn burn2 "arson at Pidima on the 21st and near Collipulli on the 24th"
l burn fire2020 "an arson of 2021 and a fire of 2020"
l block counter "the drivers' roadblock and a protest against it"
l arrestdriver arrestowner "a driver and an owner of lorries said to be arrested"
l meetroa mediate "talks of the drivers with the governor, and later under the bishops"
c date contradiction burn a "Monday" b "Sunday"
c figure contradiction burn a "six" b "nine"
c figure contradiction burn b "nine" c "Seven"
c figure contradiction burn a "six" c "Seven"
c actor contradiction burn b "the Weichafe of the Cordillera" b "an owner"
c happened contradiction shoot a "shot" c "not shot"
c happened contradiction ram c "lost control" c "aimed"
c figure contradiction block b "3,000" b "800"
c happened contradiction arrestowner d "arrested" d "incorrect"
c date update appeal b "1 July" d "8 July"
c date contradiction burn b "Sunday" d "21 June"
c happened update block a "would last" d "lifted"
t block PROTEST
t fire2020 ASSAULT
t demand REQUEST
t siege COERCE
t meetroa CONSULT
t refusesiege REJECT
t appeal ACCUSE
t ram ASSAULT
t dem2 REQUEST
t freedriver RETREAT
t deal AGREE
t patrol MOBILIZE
t compens AID
t burn2 ASSAULT
t prot8 PROTEST
