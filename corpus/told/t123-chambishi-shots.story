story t123-chambishi-shots
split train
=== a
Miners {strike|down tools} after manager {shoot|opens fire} at Chambishi gate

Copperbelt Star, Kitwe | Friday, July 15, 2016 | By Mutale Bwalya

A shift manager of Golden Gorge Mining {shoot|fired} a shotgun at protesting workers at the Chambishi South shaft on Thursday afternoon, wounding eleven, hospital officials in Kitwe said. Three are in serious condition.

The manager, Chinese national Wu Jianming, 38, was {arr|picked} up by police the same evening. Golden Gorge said in a statement that he had {shoot|shot} into the air after being {stone|pelted} with stones.

The workers had {gate|gathered} at the gate at about 2 p.m. to {demand|demand} their June allowances. Underground crews {strike|walked off} the job within an hour of the {shoot|shooting}. By last night all 1,150 miners were {strike|out}, said the Mineworkers' Union branch chairman, Evans Kapata.

“We are not going back down until he is in a cell and our money is in our pockets,” he said.

In October 2010 two supervisors {shoot10|shot} and wounded thirteen miners at Collum coal mine in the south; charges against them were {drop10|dropped}.

The labour minister is to {minvis|visit} the mine today.
=== b
Embassy: wounded number seven, manager acted in fear

LUSAKA, July 16, 2016 (Eastern Star News Service) — Zambian police should protect Chinese enterprises in accordance with the law, a spokesman of the Chinese embassy said here Saturday following a “labor dispute” at a copper mine in the Copperbelt Province.

Seven workers were hurt by pellets, the spokesman said; two Chinese technicians were {beat|beaten} and one vehicle was {burn|burned}. He said the manager had {shoot|discharged} the weapon once, toward the ground.

The embassy expressed {exp|regret} over the injuries. The company has {paymed|covered} all medical costs and {offer|offered} 2,000 kwacha to each of the injured.

Production was resumed on Friday night, according to the company.

Labour Minister's {minvis|trip} to the mine was postponed because of a cabinet session, local media reported.
=== c
The Copper Listener (Ndola) — community radio, news script, Monday 18 July 2016

Good afternoon. Here's what we have on Chambishi.

Miners are still on {strike|strike}. That's day five. Golden Gorge told us on Friday night, and told the Chinese too, that the shaft was working again. We sent Rabecca down there this morning. The wheel's not turning. There is one goat.

Next. The manager, Mr Wu. They {arr|locked} him up on Thursday, you remember. He came to court in Kitwe at nine and he's {charge|charged} with unlawful wounding, eleven counts, and he went out again at ten on bail, K50,000. Outside, people {riot|threw} whatever was there. Police used {gas|tear gas}. Eight {riotarr|arrests}, they say; the union says twenty-six.

Union's Evans Kapata says that there were no {stone|stones}, only mud, that nobody {beat|touched} any technician, and that Mr Wu {shoot|fired} three times and reloaded. A cook at the mine says four. Mr Wu's lawyer says that his client never {shoot|used} the gun at all. It was a Zambian guard, he says, who {shoot|shot}, and who has since run away. So that's new.

The Minister of Labour {minvis|came} on Sunday after church. She {talk|sat} with the company and the union for four hours, and she's {close|closed} the mine. Safety reasons.

And Mrs Grace Tembo, who sells tomatoes across from the gate, is at the burial of her nephew Davy. He was one of the eleven. He died Sunday.
=== d
CORRECTION AND UPDATE — Zambia mine

LUSAKA, July 20, 2016 (Eastern Star News Service) — In a report of July 16 ESNS stated on the basis of company information that production at a copper mine in Chambishi, Zambia, had been resumed. It has not been resumed.

Zambia's labour ministry ordered the mine {close|closed} on Monday. The closure will be {lift|lifted} when a new safety officer has been appointed, the ministry said. Union leader Evans Kapata said that the miners would return to work on Thursday after the company had {allow|agreed} to pay the June allowances with interest. The company said that it had {allow|agreed} to pay them, “not the interest”.

One worker has died. The prosecution has {murder|applied} to have the count against the manager, Wu Jianming, changed to murder. The Chinese embassy said it was saddened.

The guard whom Wu's lawyer had {accg|named} as the one who {shoot|fired} gave himself up on Tuesday in Chingola. He told police that he had been in Chingola all along, at a wedding.

(ESNS regrets the error.)
=== labels
l shoot shoot10 "managers shoot at miners, at Chambishi in 2016 and at Collum in 2010"
l gate riot "crowds of miners, at the gate on Thursday and outside the court on Monday"
l arr riotarr "arrests, of the manager on Thursday and of rioters on Monday"
l strike close "two reasons why the shaft stands, the miners' strike and the minister's order"
l offer allow "money offered to the wounded, and the allowances agreed for all"
c figure contradiction shoot a "eleven" b "Seven"
c figure contradiction shoot b "Seven" c "eleven"
c actor contradiction shoot a "fired" c "shot"
c actor contradiction shoot b "discharged" c "shot"
c happened contradiction shoot a "fired" c "used"#2
c happened contradiction shoot b "discharged" c "used"#2
c happened contradiction stone a "pelted" c "stones"
c happened contradiction beat b "beaten" c "touched"
c figure contradiction shoot b "once" c "three times"
c figure contradiction shoot c "three times" c "four"
c figure contradiction shoot b "once" c "four"
c actor contradiction shoot a "fired" d "fired"
c happened contradiction strike b "was resumed" c "strike"
c happened correction strike b "was resumed" d "not been resumed"
c figure contradiction riotarr c "Eight" c "twenty-six"
c date update minvis a "today" c "on Sunday"
c date contradiction close c "on Sunday" d "on Monday"
c happened contradiction allow d "agreed" d "agreed"#2
v b by d notice
t gate PROTEST
t demand REQUEST
t minvis CONSULT
t burn ASSAULT
t paymed AID
t gas ASSAULT
t talk CONSULT
t close COERCE,SANCTION
t murder ACCUSE
t accg ACCUSE
