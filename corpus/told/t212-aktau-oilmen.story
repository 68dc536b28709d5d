story t212-aktau-oilmen
split test

=== a
Oil workers {strike|strike} in western Kazakhstan; road to Zhetybay {road|cut}

ALMATY, Dec. 5 2018 (Orda Newswire) -- More than 1,200 workers at three drilling contractors in Kazakhstan's Mangystau region {strike|laid down} their tools on Wednesday, {demand|demanding} a 40 per cent pay rise, a union organiser said by telephone.

"We {demand|asked} in September, in October and in November. They sent us a calendar," said the organiser, Serik Amanbai.

Strikers {road|parked} water lorries across the road between Aktau and Zhetybay, a short video circulating on the internet showed. Police watched.

The labour ministry put the number of strikers at 350 and {crit|called} the {strike|action} illegal. A local court is to {ruling|rule} on the employers' {compl|complaint} on Friday.

The region is nervous ahead of Dec. 16. On that day in 2011 police {zhana|opened fire} on striking oil workers in Zhanaozen, and at least 14 people were killed.
=== b
Жетыбай: {fire|Shots} at strikers' camp — what is known

Editors of Mangystau Online. 7 December 2018. Last change 23.40

• At about five this morning masked men in two minibuses drove up to the tents of the {strike|striking} oil workers on the Zhetybay road and {fire|shot} at them with shotguns. Six men are in the district hospital, one with a lost eye. The doctors speak of rubber and of lead.

• The regional police at first denied that shots had been {fire|fired}: there had been “a quarrel among shepherds with fireworks”. In the evening they said that a criminal {inq|case} for hooliganism had been opened.

• Who were the men? The strikers {blame|blame} a security firm, Batyr-Shield, that guards the wells of Kaspiy Drill. The firm says none of its people left base. The deputy akim spoke of “outsiders from Turkmenistan”.

• The court in Munaily today {ruling|declared} the {strike|walkout} unlawful. Organiser Serik Amanbai must {fine|pay} 103,500 tenge. He was {arr|led} from the courtroom by men in plain clothes and has not been seen since. The police: “He has not been {arr|detained}. He went home.”

• Kaspiy Drill {offer|offers} 15 per cent. The strikers {rejoffer|turned} it down.

• Internet in the Zhetybay area has been {net|cut} since noon. The operator: repairs.
=== c
Kazakhstan {troops|deploys} troops to oil region as {strike|stoppage} spreads

By Colm Devereux in Aktau — The Continental, 9 December 2018

Colonel Askar Bulatov wants it known that his 400 men have come to “guard transformers”. They {troops|arrived} in Zhanaozen on Saturday in closed trucks, with their faces covered.

Some 5,000 workers at eleven companies have now {strike|walked out}, says the union federation; the government, which had counted 350, speaks of 2,100.

I spent Friday's small hours a street away from the {fire|attack} on the strikers' camp. I heard eleven or twelve reports; it was ten to four, for I looked. The number of wounded is nine. Two of them, brothers, were {hosparr|taken} from the ward by police for questioning and returned in the evening.

The president's spokesman {condfire|condemned} the {fire|shooting} and {promise|promised} that the guilty would be found “whatever their epaulettes”. Three employees of a security firm were {firearr|detained} overnight, he said. An hour earlier the firm had still been {suefirm|threatening} to sue anyone who named it.

Amanbai's wife has seen him. He is in the remand prison at Aktau, {arr|arrested} on Friday, so she told me, on suspicion of inciting hatred.

Canada's embassy has {travel|asked} its citizens to leave. Kaspiy Drill is half Canadian.
=== d
MANGYSTAU: OIL WORKERS RETURN TO WORK

Astana, December 12, 2018. Press service bulletin / Kaz-Press

A conciliation commission chaired by the First Deputy Prime Minister {comm|met} on December 10 and 11 in Aktau. The parties {deal|signed} an agreement: wages will go up by 25 per cent from January 1, and no participant of the work {strike|stoppage} will be prosecuted.

Normal work has been restored at all enterprises. The road to Zhetybay was {roadopen|cleared} on December 11.

S. Amanbai was {rel|released} on the recognisance of the commission. The court's {ruling|decision} of December 6 was {annul|annulled}.

The subdivisions of the National Guard, 250 servicemen, which had {troops|come} to the region for a planned {exer|exercise}, will {wd|leave} by December 14.

In connection with the incident of December 7, five employees of a private firm are in {firearr|custody}.
=== e
Orda Newswire: Kazakh strike leader says {deal|deal} was not {deal|signed} by him

ALMATY, Dec. 13 2018 (Orda Newswire) -- The leader of a week-long {strike|walkout} by oil workers in western Kazakhstan said on Thursday that he had not {deal|signed} the {deal|accord} announced by the government and that he would {strike2|call} the men out again on Monday if the raise was 25 and not 40 per cent.

Amanbai, who was {rel|freed} from prison on Tuesday night, said he had been {beat|kicked} by two guards. The prison administration denied it.

The region is nervous ahead of Dec. 16. On that day in 2011 police {zhana|opened fire} on striking oil workers in Zhanaozen, and at least 14 people were killed. A {march|procession} to their graves, which the city {marchban|banned} in November, will set off all the same on Sunday, he said.
=== labels
l strike strike2 "the strike of December, and one that the leader would call"
l fire zhana "shots at striking oil workers in 2023 and in 2011"
l arr hosparr "the organiser and two wounded brothers taken by police"
l firearr arr "guards and the organiser arrested"
l offer deal "15 per cent offered by the firm, 25 signed before the commission"
c figure contradiction strike a "More than 1,200" a "350"
c figure contradiction strike c "5,000" c "2,100"
c figure update strike a "More than 1,200" c "5,000"
c figure update strike a "350" c "2,100"
c date contradiction ruling b "today" d "December 6"
c date contradiction fire b "about five this morning" c "ten to four"
c figure update fire b "Six" c "nine"
c happened contradiction fire b "shot" b "fired"
c actor contradiction fire b "Batyr-Shield" b "outsiders from Turkmenistan"
c actor contradiction fire b "outsiders from Turkmenistan" c "employees of a security firm"
c happened contradiction arr b "led" b "detained"
c happened contradiction arr b "detained" c "arrested"
c figure contradiction troops c "400" d "250"
c figure update firearr c "Three" d "five"
c happened contradiction deal d "signed" e "signed"#2
c happened contradiction beat e "kicked" e "denied"
y e of a partial 0.25
