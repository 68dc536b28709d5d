story t341-manus-fast
split train
=== a
Asylum seekers on Manus {hunger|refuse} food over {transfer|transfer} plan, advocates say

Sydney, 2 August 2017. Southern Cross Press

More than 300 men at the Australian-run detention centre on Manus Island in Papua New Guinea are {hunger|refusing} food and water in protest against a plan to {transfer|move} them to a transit camp in Lorengau by the end of the month, a refugee group said on Wednesday.

The men began their hunger {hunger|strike} on Monday, said Ellen Markovic of the Harbour Coalition. Four have {lips|sewn} their lips together.

Australia's immigration department said 41 people had “missed meals” and that nobody had harmed himself.

Power to two compounds was {cut|switched off} on Tuesday. Papua New Guinea police said that the generator had failed; Markovic said it was done to push the men out.

The centre is to be closed by October 31 after Papua New Guinea's supreme court {ruling|ruled} last year that it was illegal.

A hunger {hunger15|strike} in January 2015 involved some 500 men.
=== b
Police enter Manus compound, 19 {arrest|held}

The Lorengau Lantern, 5 August 2017, by Pokawin Sale

Policemen of the mobile squad entered Foxtrot compound on Thursday afternoon, and {arrest|took} out 19 men. Inspector Jacob Kaluwin says that he was {callin|asked} to by the company that runs the place, after a guard had been {stab|stabbed} with a toothbrush. Nobody has told us the guard's name.

Men inside, reached on WhatsApp, say that police {beat|beat} them with iron bars and {phones|took} their telephones. The Inspector: “We held their arms.”

On Friday the landowners of Lombrum {gate|closed} the road to the centre with a log. They {wantk2|want} K2 million for the use of the land before anybody goes. The log was {gate2|lifted} by evening.

The MP for Manus {demand|demands} that Australia {takeback|take} the men, all 800 of them, to Australia.

As for the {hunger|fast}, the clinic counts 90 men who have {hunger|refused} all food since Tuesday. We asked at the kitchen. They cook as before, and at night the pots are empty.
=== c
US officials {leave|leave} Manus early as {hunger|protest} grows

By Damian Hurst, political correspondent, The Canberra Ledger
August 7, 2017

American officials who were on Manus Island to vet refugees for resettlement {leave|broke off} their interviews on Saturday, two days early, the immigration minister confirmed on Sunday. He denied that this had to do with the {hunger|protest}. “Their plane was full,” he said.

Under an agreement {deal16|signed} in November the United States is to {resettle|take} up to 1,250 refugees from Manus and Nauru. Fifty-four have been {accept|accepted} so far.

The {hunger|strike}, in its seventh day, was {endh|broken off} on Sunday by most of those who took part, the department said. The Harbour Coalition said that 210 men were {hunger|carrying on}, and that one, an Iranian of 31, had been {flown|flown} to Port Moresby with kidney failure on Saturday.

The {transfer|transfer} has been {transfer|put off} from August 31 to September 30.

A Greens senator {inqcall|called for} an {inquiry|inquiry} into {beat|beatings} by police on Thursday. Papua New Guinea's police commissioner said he had already opened an {probe|investigation}. On Friday 19 men were {arrfree|released} without charge; it had been a question of finding one toothbrush, he said.
=== d
“My lips are mine”

By our special correspondent on Manus — Review of the Straits, 14 August 2017

I met one of the four. He is a pharmacist from Quetta. He {lips|sewed} his lips together with a needle of the clinic's, on the last day of July, and a nurse cut the thread nine days later. Canberra still maintains that nobody did.

The department says the hunger {hunger|strike} is over since the 6th. In Oscar compound on Friday I saw men who fell when they stood. There may have been sixty. They told me they had {hunger|begun} on the Sunday, the 30th, before the journalists knew.

The generator I saw also. It works. An electrician of the company says that he had orders to {cut|turn} it off and that they were in writing. “They” are in Brisbane.

The Iranian who had been {flown|evacuated} died on Wednesday. His brother was informed on Thursday, by Facebook.

Two policemen have been {probe2|charged} over what happened in Foxtrot on the third of August. That was the day, a guard told me, laughing, when he {stab|stabbed} himself with his own toothbrush.
=== labels
l hunger hunger15 "hunger strikes on Manus in 2017 and in 2015"
l inquiry probe "an inquiry demanded by a senator, one opened by the police"
l gate cut "ways of pressing: a road closed by landowners, power cut by the camp"
l arrest probe2 "detainees held by police, policemen charged"
l flown resettle "a sick man flown out, refugees to be taken by the US"
c figure contradiction hunger a "300" a "41"
c date contradiction hunger a "Monday" b "Tuesday"
c date contradiction hunger a "Monday" d "Sunday"
c happened contradiction beat b "beat" b "held their arms"
c date update transfer c "August 31" c "September 30"
c figure contradiction hunger a "300" b "90"
c happened contradiction lips a "sewn" a "nobody had harmed himself"
c happened contradiction lips a "nobody had harmed himself" d "sewed"
c happened contradiction cut a "switched off" a "failed"
c happened contradiction cut a "failed" d "turn"
c happened contradiction endh c "broken off" c "carrying on"
c actor contradiction stab b "a guard had been stabbed" d "he stabbed himself"
t hunger PROTEST
t transfer COERCE
t lips PROTEST
t cut COERCE,SANCTION
t phones COERCE
t gate2 CONCEDE
t takeback REQUEST
t resettle AID,CONCEDE
t accept CONCEDE
t endh CONCEDE,RETREAT
