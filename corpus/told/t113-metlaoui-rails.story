story t113-metlaoui-rails
split train
=== a
Phosphate town at a standstill as jobless {camp|camp} on railway

The Carthage Reporter
May 4, 2017

METLAOUI — The tents have gone up between the rails, and the last train for the coast left a week ago. About 60 unemployed graduates have been {camp|occupying} the line that carries Tunisia's phosphate from the mines of Metlaoui to the port of Sfax since April 27.

"We've been {askleave|asked} to leave politely, then less politely," said Hichem, 31, a trained geologist who sells cigarettes. "What we are {jobs|asking} for are the 500 jobs that they {prom|promised} in February."

The state-owned Gafsa company says that it never {prom|promised} 500, but 150 "as the budget allows." It is losing $1.1 million a day, it adds.

On Tuesday the governor {gov|received} four of the protesters for the first time. They came away with cookies, one of them said. The Tunisian labor federation, the UGTT, has {med|offered} to mediate; it has also {crit|criticized} the {camp|blockade} as "a blow against all workers."

In 2008, six months of {r08|protests} in this basin were put down by force. Three people died. Their portraits hang from the signal mast.
=== b
Radio Gafsa – Journal de 13 h (monitored in translation), Monday 8 May 2017

Headlines: Railway at Métlaoui {clear|cleared}. Calm everywhere. The phosphate train has left.

In the night from Saturday to Sunday, National Guard units proceeded to the {clear|evacuation} of the line, on the decision of the public prosecutor. It passed off without incident. Twelve individuals were {arr|questioned} and then {arrrel|released}, says the Ministry of the Interior.

The train of 28 wagons left Métlaoui this morning at 7.40. It was {stones|pelted} with stones near Magroun; a window of the locomotive is broken.

The regional union of the UGTT, meeting in the night, has called a general {gs|strike} in the governorate for Thursday 11 May. Its secretary {condemn|denounced} the {clear|intervention}, in which, he said, thirty persons were hurt.

The Minister of Energy, expected here today, has {visit|postponed} her visit until Wednesday.
=== c
UGTT – GAFSA: WHAT HAPPENED ON SUNDAY

Bulletin no. 3, 9 May 2017

COMRADES!

They came at 3 in the morning on Sunday with dogs and two bulldozers. The camp was {clear|destroyed} in eleven minutes. They used {gas|gas}. They {burn|burnt} the tents, the books and the flag of the Republic. 34 young people were wounded, of whom one, Sabri Ameur, lost an eye.

26 were {arr|arrested}. Not twelve! And not one has been {arrrel|released}: nineteen go before the judge of Gafsa on Wednesday for "obstructing the freedom of work".

No stone was {stones|thrown} at the train. Its window was broken by a pigeon, the driver, our comrade L., affirms.

We {demand|demand}: the {bail|liberation} of all prisoners; the 500 jobs of the {prom|agreement} of 14 February; an {inq|inquiry} into the conduct of the Guard.

The general {gs|strike} stands. THURSDAY 11 MAY, from midnight to midnight. Hospitals and bakeries work.
=== d
Tunisia: Gafsa strike {off|called off} after late-night {deal|deal} on phosphate jobs

TUNIS, May 11, 2017 (Maghreb Press) - A regional general strike in Tunisia's phosphate belt was {off|called off} an hour before it was to begin after the government {deal|agreed} late on Wednesday to create 320 jobs at the Gafsa company and its subsidiaries, union and company officials said.

The {deal|accord} was {deal|signed} in Tunis, where the energy minister {talks|met} union leaders for nine hours. Her {visit|visit} to Gafsa, put off on Monday, did not take place.

A court in Gafsa on Wednesday {bail|freed} 17 protesters pending trial, a lawyer said. Two remain in custody, {chg|accused} of having {stones|thrown} stones at a train.

National Guard officers {clear|dispersed} a 10-day {camp|sit-in} on the railway on Sunday. The interior ministry denies that {gas|tear gas} was used or that anyone lost an eye.

Some of the protesters {rejd|rejected} the {deal|deal}. "Three hundred and twenty for a whole basin," one of them, Hichem, said by telephone. "We'll be {back|back} on the rails tonight."

Editing by Y. Chaabane
=== e
Métlaoui, the morning after

From the blog “Between Two Wadis”, 13 May 2017

A week ago I wrote that it would end with cookies. It ended with 320 posts, of which, so says a friend in the company's payroll office, 210 are gardeners.

Hichem and his friends did not {back|go} back on Wednesday night. They {back|went} on Thursday at noon, some forty of them, with one tent. No guard came. They sat for two hours, sang and went home because of the heat. A minister in Tunis nevertheless told the radio that the {back|blockade} had been “prevented”.

I visited Sabri Ameur in Sfax. He has both his eyes. It was his cousin Sami who was {clear|hit}, by a tear-gas canister, whatever the ministry says about there having been none, and the doctors hope to save the eye.

The freed are nineteen: the last two {bail|came} out yesterday. The federation's local secretary is said to have {resign|stepped down} over the {deal|deal}. His wife told me he has the flu.

Trains: three on Friday. On Thursday {stone2|stones} again, at Magroun again. I can confirm that these were not pigeons.
=== labels
l camp back "the sit-in on the railway from April, and the attempt of a few in May"
l camp r08 "protests of the phosphate basin, in 2017 and in 2008"
l stones stone2 "stones at a phosphate train near Magroun, on Monday and on Thursday"
l gov talks "the governor's meeting with the protesters, and the minister's with the union"
l arrrel bail "a release after questioning, and one by the court on Wednesday"
c figure contradiction prom a "500" a "150"
c figure contradiction prom a "150" c "500"
c figure contradiction clear b "without incident" b "thirty"
c figure contradiction arr b "Twelve" c "26"
c happened contradiction arrrel b "released" c "released"
c happened contradiction stones b "pelted" c "thrown"
c happened contradiction stones c "thrown" d "thrown"
c happened contradiction gas c "gas" d "tear gas"
c happened contradiction gas d "tear gas" e "none"
c figure contradiction clear b "without incident" c "34"
c figure refinement clear b "thirty" c "34"
c date refinement prom a "in February" c "14 February"
c happened contradiction clear c "lost an eye" d "lost an eye"
c actor contradiction clear c "Sabri Ameur" e "hit"
c happened update gs b "strike" d "called off"
c happened update gs c "strike" d "called off"
c date update visit b "today" b "until Wednesday"
c happened update visit b "until Wednesday" d "visit"
c figure update bail d "17"#2 e "nineteen"
c date update back d "tonight" e "on Thursday at noon"
c happened contradiction back e "went" e "blockade"
c happened contradiction resign e "stepped down" e "he has the flu"
t camp PROTEST
t arr COERCE
t gas ASSAULT
t burn ASSAULT,COERCE
t inq ACCUSE
t off CONCEDE,RETREAT
t deal AGREE
t stone2 ASSAULT,PROTEST
