story t308-pont-sonde-bus
split train
=== a
Gunmen {abduct|grab} 30 bus passengers near Pont-Sondé

PORT-AU-PRINCE, Haiti — April 13, 2026 (Caribbean Press Union)

Armed men stopped a bus on National Highway 1 near Pont-Sondé on Sunday and {abduct|kidnapped} about 30 passengers, Haitian police said, in the biggest {abduct|abduction} in the Artibonite valley since last summer.

The bus was carrying members of a Protestant choir home to Gonaïves. The driver was {driver|shot dead}, police spokesman Garry Célestin said.

Police suspect the Baz Twa Wou gang, which {novmassacre|killed} 23 people in the nearby village of Lacroix in November. No one has {ransom|asked} for money yet.

Residents {barricade|barricaded} the highway on Monday with tree trunks to {demandpolice|demand} that officers of the multinational force be {send|sent} to the valley. “Kenyans drive past here once a week with the windows up,” said a rice farmer, Wilner Jean-Baptiste.
=== b
Gonaïves : 38 choristes… The choir has thirty-eight voices

Radio Vwa Latibonit, Tuesday 14 April, 7 a.m. bulletin (translated from Creole)

Good morning, Latibonit. Pastor Odilon Mésidor read the names out at this microphone yesterday. There are thirty-eight, not thirty. Nine of them are children.

The driver, Ti Frè, is not dead. He is in the hospital of Saint-Marc with a bullet in the shoulder and he spoke to us. “They {driver|shot} me and left me. It was Saturday, not Sunday, we were coming from the rehearsal, not from the service.”

The pastor says a man rang him last night and {ransom|asked} for a hundred thousand American dollars. He told the man that a choir has no money. The police commissioner in Saint-Marc has {advice|advised} the church not to {paid|pay}.

People on the road {burntruck|set fire} to a truck of the electricity company yesterday evening. And a patrol of the foreign force was {stone|stoned}; the force says nobody was hurt, but a nurse told us she had bandaged two Kenyans.

In Lacroix they are still burying. More than seventy were {novmassacre|murdered} there in November, the parish priest repeats, whatever Port-au-Prince writes.

Time now, seven minutes past seven.
=== c
Multinational force {operation|moves} into Artibonite, 12 hostages {rescue|freed}

Nairobi, 16 April 2026. East African Daily Standard-Bearer

Kenyan and Salvadoran officers of the multinational force in Haiti {rescue|rescued} 12 hostages on Wednesday in a pre-dawn {operation|assault} on a gang hideout near Petite-Rivière de l'Artibonite, the force said in a communiqué.

Five gang members were {operation|neutralised}. One Kenyan constable, hit in the leg, has been {medevac|flown} to Santo Domingo.

“Our officers went in and our officers came out,” said the force commander. The Inspector General in Nairobi {praise|praised} them and dismissed a Haitian radio report that two officers had been hurt when a mob {stone|pelted} a patrol with stones on Monday. “Not a scratch.”

The hostages are members of a church choir that was {abduct|seized} on Sunday. The force, quoting Haitian police, puts those still {abduct|held} at 18.

Parliament's security committee in Nairobi will on Tuesday question the minister about the extension of the mandate, which expires in October. The opposition {withdraw|wants} the officers {home|brought home}.
=== d
Who {rescue|freed} the singers of Gonaïves?

By Estelle Prophète
Le Quotidien du Morne – English edition
April 18, 2026

Twelve young women came down the track to Petite-Rivière at daybreak on Wednesday. The foreign force says that it {rescue|freed} them. They themselves say that they walked away: their guards had drunk, then there was {nightshots|shooting} on the other side of the hill, then there were no guards.

The {nightshots|shooting} was real. A drone of the government's task force {drone|struck} a house in Savien that night. It {drone|killed} five men of the Baz Twa Wou, says the prime minister's office; it {drone|killed} a family, say the neighbours, who showed us eight graves, three of them short. The force has denied any part in the {drone|strike}.

There was no {operation|assault} on any hideout, three residents told this newspaper. “The armoured cars stopped at the canal.”

Twenty-six people remain in the hands of the gang. Its leader, in a video, {ransom|demands} one million dollars and {deadline|threatens} to kill one hostage a day from Monday. The church has {appeal|appealed} to the bishops to {mediate|mediate}. The human rights network RNP has {probe|asked} for an {probe2|inquiry} into the drone {drone|attack}.

In Pont-Sondé the barricades {barricade|came down} on Thursday after the police {post|promised} a post with 15 men.

© Le Quotidien du Morne. Reproduction forbidden.
=== e
Last hostages from Haitian choir {release|released} after nine days

PORT-AU-PRINCE, Haiti — April 21, 2026 (Caribbean Press Union)

The last 26 members of a church choir {abduct|abducted} this month in the Artibonite valley were {release|let go} unharmed on Monday night, their pastor said.

Odilon Mésidor would not say whether money had been {paid|paid}. A person close to the church said that $60,000 was {paid|handed over} on Sunday; police denied it.

The bus {abduct|hijacking} on Sunday, April 12, on National Highway 1 near Pont-Sondé was the biggest {abduct|abduction} in the Artibonite valley since last summer. The driver survived; this agency's first report, citing police, said he had been {driver|killed}.

The force said it had suspended a spokesman over its account of the {rescue|rescue} of 12 hostages last week. It is “reviewing the facts”. The government's task force acknowledged on Monday that its drone had {drone|killed} two children in Savien and offered its {apology|regrets} to the family.

Police have {arrest|arrested} a guard of the bus station.
=== labels
l abduct novmassacre "two attacks of one gang in one valley, in April and in November"
l rescue release "twelve hostages free on Wednesday, the other 26 on Monday"
l operation drone "a ground assault claimed and a drone strike in one night"
l barricade stone "protests on one road the same day"
l driver novmassacre "a driver shot in April, villagers killed in November"
c date contradiction abduct a "Sunday" b "Saturday"
c date contradiction abduct b "Saturday" e "Sunday, April 12"
c happened contradiction driver a "shot dead" b "not dead"
c figure contradiction stone b "nobody" b "two"
c figure contradiction stone b "two" c "Not a scratch"
c actor contradiction rescue c "Kenyan and Salvadoran officers" d "walked away"
c happened contradiction operation c "assault" d "no assault"
c figure contradiction drone d "five" d "eight"
c figure contradiction abduct c "18" d "Twenty-six"
c figure update ransom b "a hundred thousand American dollars" d "one million dollars"
c happened update barricade a "barricaded" d "came down"
y e of a partial 0.15
c figure contradiction abduct a "30" b "thirty-eight"#2
c figure contradiction novmassacre a "23" b "More than seventy"
c actor contradiction drone d "five men of the Baz Twa Wou" d "a family"
c happened correction driver a "shot dead" e "survived"
c happened update ransom a "asked" b "asked"
c happened contradiction paid e "handed over" e "denied it"
t advice REQUEST
t paid CONCEDE,AID
t stone ASSAULT,PROTEST
t rescue AID,RETREAT,ASSAULT
t medevac AID
t withdraw REQUEST
t home RETREAT
t mediate CONSULT
t apology CONCEDE
