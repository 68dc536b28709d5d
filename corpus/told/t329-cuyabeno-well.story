story t329-cuyabeno-well
split train
=== a
Ecuador villagers {hold|hold} oil workers over spill, company says

QUITO, Nov 10, 2021 (Equinox Energy News) - Residents of an Indigenous community in Ecuador's Amazon have {hold|held} 14 workers of the oil company Petro Cuyabeno since Monday, {compens|demanding} compensation for a pipeline leak, the company said on Wednesday.

The workers were {hold|stopped} when they came to repair the pipe at San Pablo de Kanteslla, in the province of Sucumbíos, it said. They include three Colombians and a Spanish engineer.

"This is a {hold|kidnapping} and we have {policecall|asked} the state to act," the company said.

Output at the field has fallen by 9,000 barrels a day. The leak, which began on October 31, put 400 barrels of crude into a tributary of the Aguarico, according to the environment ministry. Communities say it was ten times as much.

The defence ministry says it has {sent|sent} a patrol boat.
=== b
Press bulletin of the Siekopai communities of the lower Aguarico

10 November 2021

1. No one is {hold|kidnapped} in San Pablo. Eleven employees of the company are our guests. They eat what we eat. They may leave when their company has cleaned what we drink.

2. They came on Sunday, without asking, with four armed guards. We {disarm|took} the guards' pistols and handed them to the police in Tarapoa with a receipt.

3. We {talkcall|call} the minister of energy to {talks|dialogue} in San Pablo and not in Quito.

4. We {waterdem|demand} water for 2,300 persons, and that the company {pay|pay} for the fish.

5. If uniformed men come, we will {close|shut} the valves of the wells on our land.
=== c
Four {free4|freed} at oil site; valve {close|closed} after soldiers {land|land}

By Rosa Tandazo, Lago Agrio — La Selva Diaria, Friday, November 12, 2021

The Siekopai of San Pablo {free4|let} four of the oil workers go on Thursday: the three Colombians, on the {consul|request} of their consul, and a cook with a fever. Seven remain, the community says. The company says ten.

An hour later forty marines {land|came ashore}. It was a mistake, the navy said: the {land|landing} had been cancelled by radio, and the radio was off. Nobody was hurt. But by nightfall the community had {close|closed} the valves of eleven wells, as it had said that it would. The company denies that any well has been {close|shut}. At the petrol stations of Lago Agrio they believe the community; there was a queue.

The company has filed a criminal {suit|complaint} for {hold|kidnapping} against the president of the community, Justino Piaguaje. He showed it to me; he had {suit2|filed} his own in October, over the river. Nobody had answered that one.

The energy minister, who was to {talks|arrive} today, will {talks|come} on Sunday.
=== d
Ecuador minister goes up river, and eight oilmen come down

By Peter Haas-Llewellyn
Andes & Amazon Quarterly Online, 15 November 2021

Ecuador's energy minister spent six hours of {talks|talks} on Sunday in a school on the Aguarico, under a portrait of himself as a fish. When he left, eight employees of Petro Cuyabeno {free|walked free} with him. It had been six days, or seven if the community is right about the day on which they came.

Eight! The company had counted ten, the Siekopai seven. The eighth, a driver, is a Siekopai; he had been {hold|held}, or had stayed, with an aunt.

The {deal|accord} of San Pablo, two handwritten pages, obliges the company to {water|deliver} 20,000 litres of water a day from today and the state to count the fish. The Siekopai will {reopen|open} their valves. That they had {close|closed} eleven wells is now in the minister's own report.

In 2012 another community, some miles off, {hold2012|kept} thirty oil workers for nine days. There it ended with soldiers.

A company lawyer said on Monday that the {suit|complaint} against Mr Piaguaje stands. The minister had {promised|promised} that it would be {suitdrop|withdrawn}; the company is not his, the lawyer pointed out.
=== e
Petro Cuyabeno resumes pumping; community says no water came

QUITO, Nov 17, 2021 (Equinox Energy News) - Petro Cuyabeno has resumed output at a field in Ecuador's Amazon, it said on Wednesday, three days after residents of an Indigenous community {free|freed} the last of 14 workers whom they had {hold|held} over a pipeline leak.

Community leader Justino Piaguaje said by radio that the water which the company had {deal|promised} for Monday had not {water|arrived}. The company said that it had {water|delivered} 40,000 litres and had photographs. Mr Piaguaje said the photographs showed another village.

A prosecutor in Lago Agrio {suitdrop|shelved} the company's complaint on Tuesday. The community's own complaint about the river has been admitted.

The leak put about 1,500 barrels into the Aguarico, the environment ministry said, revising an estimate of 400.
=== labels
l hold hold2012 "oil workers held by villagers in 2021 and in 2012"
l free4 free "four let go on Thursday, eight on Sunday"
l suit suit2 "the company's complaint and the community's"
l land sent "marines who landed and a patrol boat sent before"
l policecall talkcall "the company asks the state to act, the community calls a minister to talks"
c figure contradiction hold a "14" b "Eleven"
c figure contradiction hold c "Seven" c "ten"
c date contradiction hold a "Monday" b "Sunday"
c happened contradiction hold a "kidnapping" b "No one is kidnapped"
c happened contradiction close c "closed" c "shut"
c happened contradiction close c "shut" d "closed"
c date update talks c "today" c "Sunday"
c happened contradiction water e "arrived" e "delivered"
c happened update suitdrop d "withdrawn" e "shelved"
c happened update hold a "held" e "freed"
t disarm COERCE
t talkcall REQUEST
t pay REQUEST,AID
t close PROTEST,COERCE
t land MOBILIZE
t suit2 ACCUSE
t reopen CONCEDE
t hold2012 ASSAULT,COERCE
t suitdrop CONCEDE,RETREAT
