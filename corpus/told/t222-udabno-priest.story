story t222-udabno-priest
split train

=== a
Hundreds {arr|held} as protesters {block|block} roads in Tbilisi

TBILISI, 11 May 2015 · Caravan News

Police in Georgia {arr|detained} 196 people on Monday as followers of a village priest {block|blocked} streets in the capital to {dem|demand} that the prime minister {resign|resign} over a {deal|deal} which leaves two hills and half a village to Azerbaijan.

The protest leader, Father Ioane Chikvaidze, {call|called} for {disob|disobedience} after a {rally|rally} on Sunday evening at which, according to the website Akhali Ambavi, some 30,000 people had filled Freedom Square.

The interior ministry {accuse|accused} the organisers of paying students. It denied that an opposition deputy had been {beat|beaten} in a police van. "He hit his own head on the door," it said.

In the village of Udabno, farmers {tyres|set light} to tyres on Monday on the road to the monastery of Gareja. Sappers {demine|cleared} mines there under guard.

The prime minister has {rej|rejected} calls to go.
=== b
“WE WALKED FROM UDABNO”

Sagarejo District News · No. 20 · Wednesday, 13 May 2015

Nani Gelashvili's shoes are in our window. She is 66 and {walk|walked} in them the 80 kilometres to Tbilisi behind Father Ioane. “When we {rally|gathered} on the square on Sunday we were a hundred and fifty thousand. I have never seen so many umbrellas.”

She was among the 230 who were {arr|taken in} by the police on Monday; that figure is the ombudsman's. She spent six hours in a gym at Gldani and was {arrrel|sent home} with a caution. “They were polite. Only the young deputy they {beat|kicked}, we all saw it, on the steps, not in a car.”

In Udabno itself the surveyors are measuring. One house of the village, Vazha's, will be half in Azerbaijan. The deputy prime minister {comp|promised} him a new one on Tuesday.

The road to the monastery of Gareja, where tyres had {tyres|burned} since Saturday, is open again: the farmers {remove|cleared} it on Tuesday after the police had {tear|fired} tear gas. The police say that none was {tear|used}.

Tonight: candles in front of our town hall, 8 p.m.
=== c
Will PM and priest {meet|meet}? Not so fast

Analysis | The Mtkvari Quarter | 14.05.15

On Tuesday the priest said that he would {meet|talk} to the prime minister, “one hour, on the square, with the microphones on”. On Wednesday the prime minister's office {meetrej|declined}: he {offer|offered} an hour, in his office, with them off. The Church {church|appealed} for “wisdom”.

Numbers matter here, so: drone pictures of Sunday's {rally|gathering}, counted by two groups of students independently, show 27,000 to 31,000 heads.

They matter, too, for Saturday, when the next {rally2|rally} is due. The mayor has {ban|forbidden} it. In November 2003 a whole government fell to such {march03|marches}.

What of Udabno? The commissions of the two countries {sign|signed} the description of the new line, 12.7 kilometres, on Wednesday. Azerbaijani soldiers are to {move|move in} on 22 May.

A court {remand|ordered} on Tuesday that eleven of Monday's {arr|detainees} be kept for two months. The deputy with the bandage, Zurab Natroshvili, has filed a {sue|complaint}. A film made from a balcony leaves little doubt: he was {beat|struck} three times, on the steps of the metro.
=== d
Tbilisi: second {rally2|rally} larger or smaller? Police and priest disagree

Sunday 17 May 2015 — Radio Transcaucasia, news in English

Good evening.

The Georgian opposition has held another {rally2|rally}, in spite of the {ban|ban}, in Tbilisi on Saturday night. Sixteen thousand, says the police. Twice as many as at last Sunday's {rally|rally}, says Father Ioane Chikvaidze: seventy thousand. There were no {rally2arr|arrests}.

The priest {ultim|threatened} to stop the trains unless the prime minister {resign|leaves} by Friday. Railway workers in Khashuri said they would not {strike|strike}. Those in Samtredia {strikeyes|promised} to.

The interior minister {apol|apologised} in parliament for the {beat|treatment} of a deputy on Monday. Two policemen have been {chg|charged}. The ombudsman, who has gone on counting, puts the {arr|detentions} of that day at 251.

Azerbaijan's soldiers {move|took over} the two hills this morning, five days early. No incident was reported. Georgian border guards {withdraw|left} the sector at the same time.

In Udabno, farmers again {tyres2|burned} tyres, for an hour.
=== e
Radio Transcaucasia, monitoring service

12 May 2015, 06:30

Georgia: press review

Police in Georgia {arr|detained} 196 people on Monday as followers of a village priest {block|blocked} streets in the capital to {dem|demand} that the prime minister {resign|resign} over a {deal|deal} which leaves two hills and half a village to Azerbaijan, the agency Caravan News reports.

The interior ministry {accuse|accused} the organisers of paying students. It denied that an opposition deputy had been {beat|beaten} in a police van. "He hit his own head on the door," it said.

The government's daily Respublika writes that the priest is known in his village for his debts. The paper puts the number of those at Sunday's {rally|rally} at "scarcely four thousand". It says that the police have already {arrrel|let go} all but thirty.

The Azerbaijani news agency of the same morning has one line: the surveyors' work goes on.

In Washington a spokesman {urge|called} on both sides to show restraint.
=== labels
l rally rally2 "the rally of Sunday and that of the Saturday after, which was banned"
l tyres tyres2 "tyres burned at Udabno on two occasions"
l arr rally2arr "hundreds held on Monday, none at the second rally"
l tyres block "a road blocked at Udabno, streets blocked in Tbilisi"
c figure contradiction arr a "196" b "230"
c figure contradiction rally a "some 30,000" b "a hundred and fifty thousand"
c figure contradiction rally b "a hundred and fifty thousand" c "27,000 to 31,000"
c figure refinement rally a "some 30,000" c "27,000 to 31,000"
c happened contradiction beat a "beaten" b "kicked"
c happened contradiction beat a "beaten" c "struck"
c place contradiction beat a "police van" b "the steps"
c place contradiction beat a "police van" c "the steps of the metro"
c date contradiction tyres a "Monday"#2 b "Saturday"
c happened contradiction tear b "fired" b "used"
c figure contradiction rally2 d "Sixteen thousand" d "seventy thousand"
c figure update arr b "230" d "251"
c figure contradiction arr a "196" d "251"
c date update move c "22 May" d "this morning"
t deal AGREE
t disob PROTEST
t tyres PROTEST
t demine AID
t walk PROTEST
t arrrel RETREAT
t church REQUEST
t sign AGREE
t move MOBILIZE
t strike PROTEST
t withdraw RETREAT
t tyres2 PROTEST
c figure contradiction rally a "some 30,000" e "scarcely four thousand"
c figure contradiction rally b "a hundred and fifty thousand" e "scarcely four thousand"
c figure contradiction rally c "27,000 to 31,000" e "scarcely four thousand"
c figure contradiction arr b "230" e "196"
c figure contradiction arr d "251" e "196"
c happened contradiction beat b "kicked" e "beaten"
c happened contradiction beat c "struck" e "beaten"
c place contradiction beat b "the steps" e "police van"
c place contradiction beat c "the steps of the metro" e "police van"
y e of a partial 0.5
