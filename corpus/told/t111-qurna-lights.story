story t111-qurna-lights
split train
=== a
IRAQ/Oil field road {block|blocked} as Basra sweats

BASRA, Iraq (Crescent Energy Wire) 12 Jul 2016 - Some 300 residents of al-Qurna district {block|blocked} the access road to the West Qurna-2 oil field on Tuesday in protest at power cuts of up to 20 hours a day, an engineer at the field said.

Output was not affected, the state-run Basra Oil Company said.

Guards {shoot|fired} on the crowd at around 11 a.m. after youths had {stone|thrown} stones, according to a police officer who put the number of injured at five. A hospital official said that a man of 26 had died.

The crowd {dem|wants} jobs at the field and the {emres|resignation} of the electricity minister. Tribal elders {ult|threatened} to "close every field in the north of Basra" if they have neither by Friday.

Supply to the province fell by 700 megawatts last week. The electricity ministry says Iran {cut|cut} its exports over unpaid bills. Tehran says it did not.

In July last year a youth was {mid|shot dead} in a similar {mid|protest} at al-Midaina. 
=== b
Iran: We did not {cut|switch off} Basra

TEHRAN, July 13 (Farsnegar) – Iran has not {cut|reduced} electricity exports to its Iraqi brothers by a single kilowatt, the spokesman for the Energy Ministry told Farsnegar on Wednesday.

The two lines through Shalamcheh and Khorramshahr were in full operation, he noted. If there was darkness in Basra, “it is because of a pylon which was {pylon|brought down} with explosives near Zubair on July 4.”

He dismissed reports that a debt of one billion dollars had played any role. “Debts between friends get paid. Baghdad has {pay|promised} to settle this one by the end of the month.”

An Iranian delegation is to hold {talk|talks} in Baghdad on Sunday on raising exports from 1,000 to 1,200 megawatts. The agreement would be the third of its kind after those of 2005 and 2013.

Some media linked to the Saudis also {claim|claimed} that Iranian guards had {shoot|opened fire} in al-Qurna, a “ridiculous lie”, according to the spokesman.
=== c
الناصرية برس | Nasiriya Press (English)

Thu. 14.07.2016

A coffin on the pipeline

They set it down on the pipe itself, at kilometre nine, and sat around it. Haidar Khalaf, 26, a father of one, had {march|marched} with his cousins on Monday to ask for light. "He asked, and a Russian {shoot|answered} with a rifle," says his uncle, Sheikh Jabbar of the Bani Malik, who leads the {block|sit-in}, two thousand strong by now.

A Russian? The operating company employs Russian engineers. It told us that it has no armed foreigners on the site and that the {shoot|shots} came from the Energy Police, who are Iraqis. The Energy Police, for their part, say the young man was {shoot|hit} by a bullet from behind, from among the demonstrators.

The sheikh {blooddem|demands} blood money of 500 million dinars, from the company. It has {blood|offered} 30, we hear, and an apology, "for the loss, not for the deed".

In Baghdad the electricity minister says that nobody {pylon|blew up} any pylon near Zubair. It fell in the storm of 3 July.

And production? A foreman swears that they {stop|closed} 40 wells this morning. "I closed eleven of them with this hand."
=== d
Governor of Basra sacks guard chief, clamps {curf|curfew} on Qurna

BASRA, Iraq (Crescent Energy Wire) 16 Jul 2016 - The governor of Basra imposed a {curf|curfew} on al-Qurna on Saturday, a day after tribesmen {storm|broke} into a pumping station and {kid|seized} two Iraqi engineers.

One of the engineers has been {kidrel|let go}, the governor said. Police {raid|searched} houses in three villages for the other; 14 men were {arr|taken} into custody. A tribal leader, Sheikh Jabbar, said that neither man had been {kid|held}. "They were our guests. They had lunch."

The Basra Oil Company admitted for the first time that West Qurna-2 had lost 60,000 barrels a day since Thursday. It had said all week that output was unaffected.

The operator {evac|flew out} about 90 foreign staff on Friday, two airport officials said; it denies any {evac|evacuation} and speaks of holidays.

Tribesmen have been {block|blockading} the access road since Tuesday. A man was {shoot|shot dead} by guards there on the first day.

The army is {army|sending} a regiment from Maysan.
=== e
Basra {block|protest} ends in handshake; three questions remain

By Rafid Shakir — Baghdad Ledger — July 19, 2016

With a pot of coffee, which Sheikh Jabbar first put down and then, at a sign from the governor, drank, the {block|siege} of West Qurna came to its end on Monday afternoon. The operator {blood|pays} 120 million dinars to the Khalaf family. It {job|takes} on 75 young men as drivers. The tribe {wd|leaves} the road. Of the 14 prisoners all but one {arrrel|went} home; he is wanted for something else.

The second engineer turned up too. He walked into his house on Sunday and will say nothing about the four days.

Question one: who {cut|turned} off the light? Iran's delegation, which {talk|met} the prime minister on Monday, not Sunday, brought a ledger that shows deliveries halved from July 2nd. So Iran did, whatever its spokesman said.

Question two: the pylon. An army officer showed this paper photographs of a cut leg and a wire. Not a storm.

Question three: who {shoot|killed} Haidar? An inquiry has been {inq|promised}. After the {mid|killing} at al-Midaina there was one as well. It never met.

Army units that were on their way to Qurna were {armyback|called back} at Amara.
=== labels
l shoot mid "a protester shot in north Basra, in July 2016 and in July 2015"
l block storm "the blockade of the road from Tuesday, and the storming of a pumping station on Friday"
l kidrel arrrel "let go in the same affair: the engineers by the tribe, the tribesmen by the police"
l army armyback "the army's units sent towards Qurna, and their recall"
l cut pylon "two explanations of the darkness: Iran's cut and a pylon brought down"
c happened contradiction cut a "cut"#2 b "switch off"
c happened contradiction cut b "reduced" e "turned"#2
c happened contradiction cut a "cut"#2 a "did not"
c actor contradiction shoot b "opened fire" a "fired"
c actor contradiction shoot a "fired" c "answered"
c actor contradiction shoot c "answered" c "shots"
c actor contradiction shoot c "shots" c "hit"
c actor contradiction shoot c "hit" d "shot"
c actor contradiction shoot c "answered" d "shot"
c date contradiction shoot a "on Tuesday" c "on Monday"
c date contradiction shoot c "on Monday" d "Tuesday"
c happened contradiction pylon b "brought down" c "blew up"
c happened contradiction pylon c "blew up" e "a cut leg and a wire"
c figure update block a "Some 300" c "two thousand"

c figure update blood c "30" e "120 million dinars"
c happened contradiction kid d "seized" d "held"
c happened contradiction evac d "flew out" d "evacuation"
c date update talk b "on Sunday" e "on Monday"#2
c happened contradiction stop d "lost" d "unaffected"
c happened contradiction stop c "closed" d "unaffected"
t dem REQUEST
t cut SANCTION,COERCE
t mid ASSAULT
t talk CONSULT
t claim ACCUSE
t blood AGREE,AID
t storm ASSAULT,PROTEST
t kid ASSAULT
t evac RETREAT
t job CONCEDE
t arrrel RETREAT
t armyback RETREAT
