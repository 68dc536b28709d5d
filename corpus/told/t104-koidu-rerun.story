story t104-koidu-rerun
split train
=== a
Ballots {burn|torched}, two dead as Koidu by-election count ends in chaos

Freetown, 6 September 2020

by Abu Bakarr Conteh

Counting in the by-election in Kono's Constituency 022 came to an abrupt end on Saturday night when youths {storm|stormed} the tally centre at the Koidu town hall and {burn|burned} ballot boxes. Police {gas|fired tear gas}, then live rounds. Two people were {shoot|shot dead}, according to the nurse in charge of the government hospital, and nine treated for wounds.

The National Electoral Commission has {annul|annulled} the vote in 11 of 74 polling stations and says it will hold a fresh poll there on Saturday 19 September.

Opposition candidate Finda Sesay {acc|accused} the Resident Minister of having ordered the {storm|raid} himself when he saw the figures. “Those youths came in a ministry pick-up,” she told reporters. She will not {reject|recognise} any result from the eleven stations. The ruling party {blame|blamed} her supporters.

The police {arr|arrested} 23 persons in the night. A dusk-to-dawn {curf|curfew} is in force in the city from today.

In 2018, before the run-off of the presidential election, soldiers were {sold|sent} to Kono after gangs of the two parties had {gang|fought} with machetes.
=== b
Sierra Leone police deny {shoot|killing} election protesters

FREETOWN (West Coast Wire), Monday 7 September 2020 — Sierra Leone's police on Monday denied having {shoot|shot} anyone during {storm|riots} that ended a by-election count in the eastern diamond city of Koidu, and {blame2|blamed} the deaths of three people on “panic in a narrow gate”.

“Not one live bullet was {shoot|fired},” the Inspector General said in Freetown. His men had used {gas|tear gas} only, he said, and had {arr|detained} 32 people, among them two “foreign mercenaries”.

The hospital in Koidu says that it holds three bodies, all with gunshot wounds. The third, a teacher, died on Sunday.

The European Union's mission {inqdem|called for} an independent {inq|investigation} into what happened at the town hall. The opposition All Koidu Movement said it would {sit|occupy} the square in front of it until the Resident Minister {resign2|resigns}. The minister {refresign|refused} to go. He was, he added, in Freetown on Saturday, “and I do not own a pick-up”.

The burnt ballots were from 14 stations, a commission official told West Coast Wire. The commission has {annul|cancelled} voting in 11.
=== c
CORRECTION: Koidu deaths

West Coast Wire, Tuesday 8 September 2020, 11:20 GMT

(This story corrects Monday's report, which gave the number of {arr|arrests} as 32. The Inspector General said 23.)

FREETOWN — Sierra Leone's police on Monday denied having {shoot|shot} anyone during {storm|riots} that ended a by-election count in the eastern diamond city of Koidu, and {blame2|blamed} the deaths of three people on “panic in a narrow gate”.

“Not one live bullet was {shoot|fired},” the Inspector General said in Freetown. His men had used {gas|tear gas} only, he said, and had {arr|detained} 23 people, among them two “foreign mercenaries”.

Both men are Guinean tailors with a shop at Koidu market, a lawyer for them said on Tuesday. They were {beat|beaten} in the cells, he added. Police were not available for comment.

The hospital in Koidu says that it holds three bodies, all with gunshot wounds. The third, a teacher, died on Sunday.
=== d
KONO TIMES & ECHO
The paper that digs

Friday, September 11, 2020

Women on the square, soldiers at the bridge

They came with pots. Since Wednesday morning the women of the All Koidu Movement have been {sit|sitting} in front of the scorched town hall, some two hundred of them by our count (the police say sixty), cooking, singing and reading out four names. Four, because Sahr Komba, 17, died in Bo on Wednesday of the bullet he got on Saturday.

Nobody on the square believes in the “narrow gate”. A constable, who came to buy rice, did not either. He told our reporter that it was not the police who {shoot|fired} but the minister's bodyguards, four of them, from the balcony.

The Resident Minister has changed his story. On Monday he was in Freetown. On Thursday, on our sister station, he was “in Koidu, but asleep”. He {resign2|resigned} in the afternoon of that day, said the station; he has done nothing of the kind, says his secretary.

{sold2|Reinforcements} reached us on Thursday: a company from Makeni now guards the bridge on the Sewafe road, where drivers must show their cards. The {curf|curfew} starts at nine at night instead of seven.

The two Guinean tailors are out. They were {tailrel|released} on Wednesday without a word of {sorry|regret}. Eight others were {charge|charged} with arson yesterday.

And the poll? The commission cannot find a printer. The eleven stations will not vote on the 19th but on Saturday, October 3rd, if then. Ms Sesay will {petition|go} to the High Court on Monday to stop it; she wants the first count. She has also {boyc|called on} her voters to {boy|stay} at home on the day.

ADVERT: Sewing machines repaired, Main Kaingbay Road
=== e
Sierra Leone: after the fire, the lawyers

By our Freetown correspondent | 17 September 2020 | Comment

Twelve days ago in Koidu somebody {shoot|shot} four people outside a town hall. The state says that it was nobody. On Tuesday the Human Rights Commission {hrc|began} to look for him, or them; it has {bookask|asked} the police for the armoury book of 5 September and has been {book|refused} it.

Some of what was told last week can be laid to rest. The young men who {storm|broke into} the hall did arrive in a ministry pick-up: the ministry has {sorryp|apologised} for what it calls “an unauthorised loan”. The two “mercenaries” sew trousers. The minister did not {resign2|step down}, and will not. The women's {sit|sit-in}, of which the government says that it “dispersed of its own accord”, was {clear|broken up} on Sunday at four in the morning; I counted eleven arms in plaster.

Other things are murkier. Who {burn|lit} the ballots? Ms Sesay's {petition|suit}, filed on Monday, names the minister. Her own agents, according to two of the eight young men {charge|charged} last week, who have since told a magistrate that they were {tort|beaten} until they said it.

The country has been here before. In the local elections of 2012 a mob {burn12|burned} the votes of an entire ward in Kailahun; the commission {annul12|threw out} the result then as now. Brussels's {inqdem|demand} for an impartial {inq|inquiry} was {accept|welcomed} by the president's office on Monday. Two days later the same office {rebuke|told} the mission to “observe and be silent”.

On 3 October Koidu votes again. One side has {boyc|asked} its people not to.
=== labels
l gang storm "violence around votes in Kono, in 2018 and in 2020"
l sold sold2 "soldiers sent to Kono, in 2018 and in 2020"
l burn burn12 "ballots burnt, in Koidu in 2020 and in Kailahun in 2012"
l annul annul12 "votes annulled by the commission, in 2020 and in 2012"
l beat tort "beatings in custody in Koidu, of the two tailors and of the accused youths"
l inq hrc "the inquiry that the Union demands, and the one that the Human Rights Commission began"
c actor contradiction storm a "raid" a "her supporters"
c figure update shoot a "Two" b "three"
c figure update shoot a "two" d "Four"
c figure update shoot a "two" e "four"
c figure update shoot b "three" d "Four"
c figure update shoot b "three" e "four"
c happened contradiction shoot a "shot dead" b "shot"
c happened contradiction shoot a "shot dead" c "shot"
c happened contradiction shoot b "fired" b "gunshot wounds"
c happened contradiction shoot c "fired" c "gunshot wounds"
c happened contradiction shoot c "shot" e "shot"
c happened contradiction shoot b "shot" e "shot"
c figure correction arr b "32" c "23"
c figure contradiction sit d "some two hundred" d "sixty"
c happened contradiction resign2 d "resigned" d "has done nothing of the kind"
c happened contradiction resign2 d "resigned" e "step down"
c happened contradiction clear e "dispersed of its own accord" e "broken up"
c actor contradiction burn e "names the minister" e "Her own agents"
c date update curf a "dusk" d "nine at night"
y c of b near 0.6
v b by c notice
t burn ASSAULT,PROTEST
t annul SANCTION,COERCE
t reject REJECT
t gang ASSAULT
t sit PROTEST
t sold2 MOBILIZE
t sorry CONCEDE
t boy PROTEST
t hrc ACCUSE
t clear COERCE,ASSAULT
t burn12 ASSAULT,PROTEST
t annul12 SANCTION,COERCE
t rebuke REQUEST
