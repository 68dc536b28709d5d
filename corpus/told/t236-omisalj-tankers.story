story t236-omisalj-tankers
split test

=== a
Croatia puts army on standby as tanker drivers {strike|strike} in third day

ZAGREB, 17 August 2022 | Sava News Service

Croatia's government on Wednesday {requis|ordered} drivers of fuel tankers back to work under a civil requisition after filling stations in the south began to run dry on the third day of an open-ended {strike|strike}.

Soldiers and police have been trained to drive, the defence minister said; the first forty army drivers were {mob|deployed} at Omisalj on Tuesday night.

The drivers' union SVC says it has kept minimum services. The employers say that on Tuesday the drivers covered 62 per cent of them, the union 100.

Fourteen drivers were {notice|served} with notice of disobedience, which carries up to two years in prison. “We shall not {rejreq|drive} under the bayonet,” the union's lawyer, Vedran Pinter, said in front of the refinery.

A mediator has {invite|invited} both sides to {talks|talks} on Friday. The employers {cond|refuse} to come as long as the {strike|strike} goes on.

In April a first {strike4|strike}, of four days, emptied half of the country's stations.
=== b
OMISALJ DISPATCHES

By our man with the thermos flask

Petak, 19. kolovoza 2022.

Thursday night. There are three fires at the roundabout and one guitar. Nobody sleeps, because at two a column is to come out.

It comes at ten to three: nine tankers, the army at the wheel, the police on motorcycles before and behind. The pickets do not {block|block} it. They turn their backs. Then there is a noise, and the last tanker stands: somebody has {spike|strewn} nails. The police {baton|go in} with sticks. I saw five people on the ground, the police know of none. The union's count in the morning is nine.

Who brought the nails? The lieutenant says that the pickets did. A picket says that he saw them fall from a motorcycle. The mayor of Omisalj {mayor|asks} for an {inq|inquiry}.

A driver by the name of Zvonko, 58, was {arr|taken away}, in handcuffs. They {rel|let} him go at seven.

The mediator's {talks|meeting}, today at three, is off. The employers {cond|refused}.
=== c
Fuel drivers' unions split as smaller one {deal|signs} pay deal

ZAGREB, 19 August 2022 | Sava News Service

A small union of tanker drivers {deal|signed} an agreement with Croatian hauliers on Friday which {calloff|ends} its part of a five-day-old strike, but the bigger SVC {vow|vowed} to go on.

The agreement, which was reached in the early hours with the help of the infrastructure minister, gives drivers 1,900 kuna more a month from January.

SVC's lawyer Vedran Pinter {accuse|called} it treason. His union has 800 members, the other 120; according to the employers it is 450 and 400.

Twenty-six drivers have by now received {notice|notice} of disobedience, the justice ministry said. The prosecutor's office in Rijeka has opened an {inq|inquiry} into an incident at Omisalj in which nails were {spike|scattered}; the intervention police {spikeacc|hold} pickets responsible. No one was {baton|struck} by its men there, it repeated.

Fuel rationing, 15 litres for each car, will be {lift|lifted} on Monday.
=== d
{strike|Strike} over, drivers and employers to {talk2|talk} on Tuesday

ZAGREB, 21 August 2022 | Sava News Service

Croatian tanker drivers voted on Sunday to {end|suspend} a seven-day strike, their union SVC said, and to {talk2|sit down} with employers on Tuesday.

The government {liftreq|withdrew} its requisition at once. Rationing of fuel was {lift|ended} on Sunday at midnight, some hours early.

The 31 drivers who have been {notice|charged} with disobedience would not be {amn|pardoned}, the prime minister said.

The union {demand|demands} an {apol|apology} for what it called the {baton|beating} of its members at Omisalj on Thursday. The interior minister said on Saturday that videos showed "three or four {baton|blows} with a baton", and that the force's inspectorate would {igai|look} into them. She had earlier said there were none.
=== e
The Maribor Motorist (Slovenia), English edition

FILL UP BEFORE YOU GO: Croatia's pumps run dry

18 August 2022

Croatia's government on Wednesday {requis|ordered} drivers of fuel tankers back to work under a civil requisition after filling stations in the south began to run dry on the third day of an open-ended {strike|strike}, Sava News Service reports.

Fourteen drivers were {notice|served} with notice of disobedience, which carries up to two years in prison.

Holidaymakers whom we met at the Gruskovje crossing on Thursday morning had queued for up to three hours in Zadar. Slovenian drivers have been {soli|asked} by their own union not to replace Croatian colleagues.

From today a motorist in Croatia may buy 15 litres. The rule, which was to be {lift|dropped} on Saturday, runs at least until Monday.

Friday's {talks|talks}? Both sides are expected, a Zagreb radio said this morning. The employers have not said so.
=== labels
l strike strike4 "drivers' strikes of August and of April"
l talks talk2 "the mediator's talks on Friday that were off, those set for Tuesday"
l notice arr "drivers served with notices, one driver taken away at night"
l calloff end "two unions end their strikes on Friday and on Sunday"
l requis lift "orders of the government of one week: a requisition, a rationing lifted"
c figure contradiction strike a "62 per cent" a "100"
c figure update notice a "Fourteen" c "Twenty-six"
c figure update notice c "Twenty-six" d "31"
c actor contradiction spike b "the pickets" b "a motorcycle"
c actor contradiction spike b "a motorcycle" c "pickets"
c figure contradiction baton b "five" b "none"
c figure contradiction baton b "none" b "nine"#2
c figure contradiction baton b "five" c "No one"
c figure contradiction baton b "nine"#2 c "No one"
c happened correction baton c "struck" d "blows"
c happened update talks a "talks" b "off"
c date update lift c "Monday" d "Sunday at midnight"
c date update lift d "Sunday at midnight" e "Monday"
c figure update notice c "Twenty-six" e "Fourteen"
c date update lift e "Saturday" e "Monday"
y e of a partial 0.4
