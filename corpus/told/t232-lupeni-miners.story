story t232-lupeni-miners
split train

=== a
Romanian coal miners {sitin|refuse} to come to surface

PETROSANI, Romania, Sept 13 2023 (Carpathian Newsroom) - Forty-seven miners at a coal pit in the Jiu Valley {sitin|stayed} underground after their shift on Wednesday and {dem|demanded} unpaid bonuses and the {resign|resignation} of the company's manager, a union leader said.

The men are at a depth of 380 metres in the Lupeni mine, said Dorin Vasilescu of the Muntele union. "They have water, bread and a pack of cards. The gallery is dry," he said.

The energy ministry in Bucharest said that it would not {refneg|negotiate} "with a hole in the ground". It sent two inspectors.

The state holding that runs the mines owes them 3,000 lei each, Vasilescu said. Management puts the sum at 1,100.

In 1999 thousands of Jiu Valley miners {march99|marched} on Bucharest and {fight99|fought} the police at Costesti.
=== b
Gazeta de Petroşani, joi, 14 septembrie 2023

WIVES AT THE GATE

It is not 47 men who are {sitin|sitting} down there, it is 53. We have the list, since the wives drew it up last night at the gate of Lupeni by the light of their telephones, name by name.

“My husband takes pills for his heart,” said Mihaela Pop. A doctor wanted to go down at six; the manager, Engineer Liviu Crainic, would not {refdoc|let} him, she says. Crainic says that he offered the doctor, and that it was the men who did not {refdoc|want} him.

A little after midnight the electricity underground went. The union: it was {cut|switched off} from above. The company: a fuse. It was back after forty minutes.

At Vulcan and Lonea the day shift {soli|laid down} work for two hours in sympathy. Livezeni worked.

Bishop Gherasim prayed at the shaft. The prefect will {neg|meet} the wives and the union today at five.
=== c
Bulletin of the Ministry of Energy

15.09.2023

With regard to the events at the Lupeni Mining Unit, the Ministry of Energy makes the following clarifications:

1. At this hour, 39 employees are in the underground. Fourteen have come to the surface of their own will in the course of Thursday.

2. The representatives of the Ministry and the Prefect {neg|met} representatives of the employees on Thursday, at 5 p.m., at the Prefecture in Deva.

3. The supply of electricity of the underground was not {cut|interrupted} at any time.

4. The arrears which the employees {dem|demand} are 1,100 lei a person. They will be {pay|paid} until September 30.

5. The Public Prosecutor's Office has begun {inq|proceedings} against unknown persons for the {sitin|occupation} of a place of work.

6. The Ministry {appeal|appeals} to the employees to {up|end} their {sitin|action}.
=== d
Miners {up|come up} after 70 hours, minister {visit|goes down}

By Charlotte Nemes, for Danube Dispatch — Lupeni, Saturday, 16 September 2023

They came at ten past one in the cage, eleven at a time, with black faces and somebody's birthday cake. The last was Dorin Vasilescu's brother.

The {sitin|protest} in the Lupeni mine, which began on Tuesday night with 53 men and ended with 51 — two were {evac|brought} up with chest pains on Friday — was the longest underground in Romania for years. The ministry's story of fourteen who had come to the surface on Thursday is unknown to the miners' wives. “Fourteen what?” said Mihaela Pop.

It ended when the energy minister, who had said on Wednesday that he would not {refneg|talk} to a hole in the ground, put on a helmet and {visit|went} into it. He sat with the men for two hours on a pipe. He {pay|promised} 2,400 lei for each, by the end of the month, and no punishment. The prosecutors' {inq|case}, his spokesman said, “will find its way”.

The manager, Liviu Crainic, has {resign|resigned}. He says that he has asked for leave.

A {neg|meeting} with the prefect on Thursday had led to nothing; it was held, for what it is worth, at the mine gate, and standing.

At Livezeni the men have announced a {strike2|strike} for Monday.
=== e
Romanian coal miners {sitin|refuse} to come to surface

(Updates number of miners, adds power cut)

PETROSANI, Romania, Sept 14 2023 (Carpathian Newsroom) - Fifty-three miners at a coal pit in the Jiu Valley are {sitin|staying} underground to {dem|demand} unpaid bonuses and the {resign|resignation} of the company's manager, a union leader said, raising an earlier number.

The men are at a depth of 380 metres in the Lupeni mine, said Dorin Vasilescu of the Muntele union. "They have water, bread and a pack of cards. The gallery is dry," he said.

Power underground was {cut|cut} for forty minutes during the night. The energy ministry in Bucharest said that it would not {refneg|negotiate} "with a hole in the ground".

The state holding that runs the mines owes them 3,000 lei each, Vasilescu said. Management puts the sum at 1,100.
=== labels
l sitin soli "miners stay below at Lupeni, others stop work at Vulcan and Lonea"
l sitin march99 "protests of Jiu Valley miners in 2023 and in 1999"
l neg visit "the prefect's meeting on Thursday, the minister's descent the day after"
l soli strike2 "stoppages of other pits, held on Thursday and announced for Monday"
c figure contradiction sitin a "Forty-seven" b "53"
c figure update sitin a "Forty-seven" e "Fifty-three"
c figure contradiction sitin a "Forty-seven" d "53"
c figure contradiction sitin c "39" d "51"
c date contradiction sitin a "Wednesday" d "Tuesday night"
c happened contradiction cut b "switched off" c "interrupted"
c happened contradiction cut b "switched off" b "a fuse"
c happened contradiction cut c "interrupted" e "cut"#2
c figure contradiction dem a "3,000 lei" a "1,100"
c figure contradiction dem a "3,000 lei" c "1,100 lei"
c figure contradiction dem e "3,000 lei" e "1,100"
c figure update pay c "1,100 lei" d "2,400 lei"
c actor contradiction refdoc b "the manager" b "the men"
c place contradiction neg c "the Prefecture in Deva" d "the mine gate"
c happened contradiction resign d "resigned" d "asked for leave"
y e of a near 0.7
v a by e notice
t sitin PROTEST
t refdoc REJECT
t cut SANCTION,COERCE
t soli PROTEST
t neg CONSULT
t inq ACCUSE
t up CONCEDE,RETREAT
t visit CONSULT
t evac AID
