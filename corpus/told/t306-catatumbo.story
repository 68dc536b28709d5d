story t306-catatumbo
split test
=== a
Soldados {abduct|taken} in Catatumbo: army {blameeln|blames} ELN front

Bucaramanga, 5 Feb 2025 · Noticias del Oriente (English service)

Six soldiers and a sergeant of an engineers' battalion were {abduct|abducted} on Monday evening between El Tarra and Hacarí, in the north-east of Colombia, while they were travelling unarmed in a civilian bus, the army's Second Division reported this Wednesday.

The division {blameeln|holds} the ELN's Front of the North-East responsible. It has {search|sent} two helicopters and 180 men to look for them.

The {abduct|kidnapping} comes two weeks before the fourth {round4|round} of the regional dialogue with that front, which is to open in Ocaña on 18 February. The Commissioner for Peace did not say whether it would be {suspend|suspended}. “First the boys, then the table,” he said.

The Ombudsman {call|asked} the guerrilla to {free|return} the seven “safe and without conditions”.

On Tuesday a charge of explosives, laid according to the army by the same men, {pipe|damaged} the Caño Limón–Coveñas pipeline near Teorama. Nobody was hurt. It was the third {pipe|attack} on it this year.
=== b
Catatumbo rebels say they {abduct|hold} five, not seven — and did not {pipe|bomb} anything

By Adela Mantilla, Cúcuta. 7 February

“We {abduct|retain} five members of the forces of occupation, in good health.” With this sentence, in a voice message sent on Thursday to two radio stations, the guerrilla front of Catatumbo acknowledged the {abduct|capture} of a group of soldiers on Tuesday morning near San Calixto.

The army speaks of seven. Two of them, the speaker suggests, “may have had other reasons not to arrive at their barracks”. A mother in Aguachica who has not heard from her son {insult|called} this “a spit in the face”.

The speaker, who calls himself Yesid, denied that his people had {pipe|blown up} the oil pipeline. “Ask the dissidents of the 33rd,” he said. He {demand|demanded} that the army {stopops|end} its operations between Hacarí and San Calixto for 72 hours; then the Red Cross and the Church could receive the prisoners.

The governor {support|supported} the {stopops|pause}. The defence minister {reject|ruled} it out: “One does not reward a {abduct|kidnapping}.” Trade unions of Ocaña will {march|march} on Sunday for the {free|liberation} of the men.

Ecopetrol puts the crude spilt on Tuesday at 3,000 barrels. The mayor of Teorama says that it was 9,000.
=== c
COLOMBIA-CONFLICT (1st lead)
Rebels {free|free} five Colombian soldiers, two still missing

BOGOTA, Feb 11, 2025 (Transandean News Agency) - Rebels {free|freed} five Colombian soldiers on Tuesday in a rural part of El Tarra, handing them over to a humanitarian mission a week after their {abduct|abduction}, the International Committee of the Red Cross said.

The men were {fly|flown} to Cúcuta. They looked thin but well, a witness said.

The {free|handover} was delayed by a day after a {clash|firefight} on Monday in the same area, for which the army and the guerrillas {blame|blamed} one another. Two fighters were killed in it, according to the army.

Defence officials denied that operations had been {stopops|suspended} to let the mission in. A priest who took part said that “not a helicopter was heard from Saturday on”.

The fate of a sergeant and a private is unknown.

The {round4|talks} in Ocaña have been {suspend|postponed} to March 4, the peace commissioner said.

(This story updates with quotes and adds postponement of talks)
=== d
Thousands in Ocaña {march|march} for the missing two

Voces de la Provincia, Sunday paper, 16/02/2025

Last Sunday we were six thousand, in white, from the Cathedral to the Plaza del 29 de Mayo. The police counted two thousand and a half. It was the first {march|march} since the peasant {strike|strike} of 2013, when the same avenue was full of gas.

Today we know that Sergeant Iván Lemus was not {abduct|carried off}. He gave himself up at a post of the Venezuelan guard in Boca de Grita on Thursday, he says, after having deserted. The army has him under {arrestlemus|arrest} in Cúcuta since Friday. Private Duván Ortiz is still nowhere.

So the guerrilla told the truth about one, it seems. And the other? The front, in a message of Friday, denies having {ortiz|taken} him. Ortiz's companions say that he was {ortiz|led away} with them on the Monday and separated on the second night.

The pipeline was {pipe2|bombed} again on Wednesday, at Convención this time. The ELN claims that one and not the one of Teorama.
=== e
Colombia, rebel front open {round4|talks} after captive's {freeortiz|return}

BOGOTA, March 4, 2025 (Transandean News Agency) - Colombia's government and a rebel front {round4|opened} a fourth round of talks in Ocaña on Tuesday, a day after Private Duván Ortiz, the last captive of February's {abduct|kidnapping}, was {freeortiz|handed over} to the Church.

The two sides will seek a local {truce|ceasefire} and the {demine|clearing} of mines from 14 villages. A previous {oldtruce|truce} in the region collapsed in 2023 after four months.

The army's Second Division said that Ortiz had been {freeortiz|found} by troops “abandoned by his captors”. The diocese of Tibú contradicted it.

Rebels {free|freed} five Colombian soldiers on Feb. 11 in a rural part of El Tarra, handing them over to a humanitarian mission.

About 52,000 people were {displace|driven} from their homes in Catatumbo in January by {janwar|fighting} between guerrilla groups, the UN refugee agency says. The government, which declared a {emerg|state of internal commotion} on Jan. 24, puts them at 48,000.
=== labels
l pipe pipe2 "bombs on one pipeline, at Teorama and a week later at Convención"
l free freeortiz "five soldiers handed over in February, a sixth in March"
l march strike "a march of 2025 and a strike of 2013 in one street"
l truce oldtruce "a ceasefire sought now and one of 2023"
l abduct ortiz "the capture of the group, the taking of one soldier that is denied"
l clash janwar "a firefight with the army in February, guerrilla fighting in January"
c date contradiction abduct a "Monday evening" b "Tuesday morning"
c place contradiction abduct a "El Tarra" b "San Calixto"
c date update round4 a "18 February" c "March 4"
c figure contradiction march d "six thousand" d "two thousand and a half"
c happened contradiction ortiz d "taken" d "led away"
c figure contradiction displace e "52,000" e "48,000"
c happened update free b "liberation" c "freed"
y e of c partial 0.12
c actor contradiction pipe a "the same men" b "the dissidents of the 33rd"
c happened contradiction stopops c "suspended" c "not a helicopter was heard"
c actor contradiction freeortiz e "the Church" e "troops"
c happened update suspend a "suspended" c "postponed"
c happened contradiction abduct a "abducted" d "carried off"
c figure contradiction abduct a "seven" b "five"
c figure contradiction pipe b "3,000" b "9,000"
