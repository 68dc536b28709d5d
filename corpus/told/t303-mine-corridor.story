story t303-mine-corridor
split test
=== a
Comuneros {block|cut} mining road again; copper firm {stop|warns} of halt

CUSCO, Oct. 11, 2022 (Inti News) — Some 400 members of four Quechua communities have {block|blockaded} the road that links the Las Pampas copper mine with the coast, the company said on Tuesday.

The {block|blockade}, which began on Sunday at the Pisaccasa bridge in the district of Coporaque, has trapped 86 trucks, according to Minera Las Pampas. If it is not lifted, the mine will stop on Friday, the firm said.

The communities are {compens|asking} for payment for the dust and for the asphalting {promise21|promised} to them in 2021. “We {deal21|signed}, they took the photograph, and the road is still earth,” community president Hilario Ccori said by telephone.

The prime minister's office said that a delegation would travel to Coporaque for {meet1|talks} on Thursday.

A similar {july|protest} in July ended after nine days, when the firm {julypay|paid} 1.2 million soles into a common fund.
=== b
Coporaque: one dead, many questions

Radio Quillabamba, news at one, 13 October 2022 — script

Good afternoon. We have to begin with a death.

Early this morning some 250 policemen {advance|moved} against the people who have been {block|holding} the Pisaccasa bridge. There was {clash|tear gas}; there were {stones|stones}. And at some moment there were {shot|shots}. Fredy Huillca, 27 years old, of the community of Urinsaya, was {shot|killed} by a bullet in the neck. Eleven others, according to the health post, are wounded.

The police say that their men {shot|fired} no bullets, and that the {shot|shot} came from the hill, where there were “armed infiltrators”. The president of the community, Hilario Ccori, told this station: “There was nobody on the hill. The police {shot|fired}.”

The bridge, at this hour, is again in the hands of the communities. The {meet1|meeting} with the delegation from Lima, which was to be today, was {cancel|suspended}: the communities will not {refuse|sit down}, they say, while Fredy is not buried. The bishop of Sicuani has {calm|called for} calm and has {mediate|offered} to mediate.

In Espinar the market is closed in {closed|protest}. And now the football.
=== c
Peru mine {clash|clash}: 2 dead, soldiers {soldiers|sent}

CUSCO, Oct. 14, 2022 (Inti News) — The government of Peru {soldiers|sent} 300 soldiers to the province of Espinar and declared a 30-day {emerg|state of emergency} there on Friday, after a second man died of wounds suffered in {clash|clashes} on a mining road.

Seventeen people were hurt, among them six policemen, the regional health directorate said. The communities say that more than 40 villagers are wounded and that many avoid the hospital for fear of arrest.

Police {clear|cleared} the bridge of Pisaccasa on Thursday afternoon and {arrest|detained} nine people, the interior minister told Congress. By evening trucks were rolling, he added.

“The bridge is ours,” said Hilario Ccori, a leader of the communities. “They {clear|cleared} it for the cameras, for twenty minutes.”

Prosecutors have {seizeguns|collected} the rifles of 14 officers. The minister, {resigncall|asked} by opposition lawmakers to {resign|step down}, said he had no reason to. Police have denied {shot|firing} live rounds.

Minera Las Pampas {stop|halted} its mill on Friday.

A similar {july|protest} in July ended after nine days, when the firm {julypay|paid} 1.2 million soles into a common fund.
=== d
“A bullet of the State”: lawyers name the gun

El Sur Andino, weekly — Year 14, No. 612 — Monday 17 October 2022

The bullet that {shot|killed} Fredy Huillca is of 5.56 millimetres and came from a rifle of the National Police. So says the expert report that the lawyers of his family showed to this weekly. The general of the region answers that the report is “a paper without a signature”.

Fredy was carried to the cemetery of Urinsaya on Saturday by three thousand people. The procession went on to the bridge — on foot, with the coffin of the other dead man, Teodoro Ala, at its head — and there the soldiers let it pass.

Of those {arrest|arrested} on Thursday, all twelve are {release|free} since Sunday; a judge found that the police had not written down what any of them had done. The prosecutor has appealed.

And the {talks|talks}? They began on Sunday in the parish hall of Coporaque, with the bishop of Sicuani at the head of the table. The company was not {talksco|present}. The communities {withdraw|demand} that the troops {leave|leave} and that the state of emergency be {lift|lifted}; the delegation of the Government {asph|offers} forty kilometres of asphalt and a commission. They {talks2|meet} again tomorrow.

Our correspondent counted, this morning, no trucks.
=== e
Peru copper road {open|reopens} as communities {truce|agree} 45-day truce

By Inti News and staff reports. Published 10:14 p.m. EDT, Oct. 19, 2022. Updated 8:02 a.m. EDT, Oct. 20, 2022

The highway used to export 2 percent of the world's copper {open|opened} on Wednesday after Indigenous communities in southern Peru and the government {truce|signed} a 45-day truce.

Under the {truce|pact}, reached after two days of {talks2|negotiations} in the town of Espinar, soldiers will {leave|withdraw} from the road by Oct. 31, and the families of the two men {shot|shot dead} at the Pisaccasa bridge last week will each {pay|receive} 100,000 soles. Police now accept that one of the two may have been {shot|hit} by an officer's bullet; the interior minister {resign|resigned} on Tuesday night.

“A truce is not peace,” said Hilario Ccori. He {warn|warned} that the road would be closed again on the 46th day.

The company, whose losses it put at $38 million, {welcome|welcomed} the {truce|agreement} and said the mill would restart on Saturday. A spokesman said it had never been {compens|asked} to pay for dust.

State of emergency: the measure will be {lift|lifted} “gradually”, the premier said.

(Advertisement)
=== labels
l july block "blockades by the same communities in July and in October"
l meet1 talks "the meeting set for Thursday that failed, and the talks that began on Sunday"
l talks talks2 "two rounds of talks, in Coporaque on Sunday and in Espinar later"
l promise21 asph "asphalt promised in 2021, asphalt offered now"
l soldiers advance "police moved against the bridge on Thursday, soldiers sent on Friday"
c happened contradiction shot b "fired" b "fired"#2
c actor contradiction shot b "armed infiltrators" d "a rifle of the National Police"
c figure update shot b "one dead" c "2 dead"
c figure update clash b "Eleven" c "Seventeen"
c figure contradiction clash c "Seventeen" c "more than 40"
c happened contradiction clear c "cleared" c "The bridge is ours"
c figure contradiction arrest c "nine" d "twelve"
c happened update resign c "step down" e "resigned"
y c of a partial 0.15
c happened update meet1 a "talks" b "suspended"
c happened contradiction compens a "asking" e "asked"
c happened update shot b "fired" e "hit"
c happened update stop a "warns" c "halted"
