story t328-prairie-rail
split train
=== a
Rail {strike|strike} shuts grain line as {talks|talks} in Regina collapse

REGINA — Conductors and engineers at Plains Central Railway {strike|walked off} the job at 12:01 a.m. Tuesday after {talks|talks} with the company broke down, halting freight on 2,900 kilometres of track in Saskatchewan and Manitoba.

About 850 members of the Prairie Running Trades Union are on {strike|strike}, union president Glenda Wasyliw said. The railway says 610 employees {strike|stayed off}, with managers running “a skeleton service”.

Wages are not the main issue. The union {wantend|wants} an end to on-call shifts of more than 12 hours, and {blame|blames} fatigue for a derailment at Melville in April in which nobody was hurt.

The company {offer|offered} a rest period of 10 hours on Sunday. The union {refuse|turned} it down.

Ottawa said it was following events “with growing impatience”. The federal labour minister {urge|urged} both sides to {talks2|return} to the table.

Grain elevators at 41 points are full, according to farmers' groups.

In 2017, a {2017|strike} on the same line lasted two days.

Great Lakes & Prairie Press, May 27, 2025, 6:10 a.m. CST
=== b
BULLETIN — CKPL Radio, Yorkton — noon, Wednesday

The rail {strike|walkout} is in its second day.

The R-C-M-P say they have {arrest|arrested} four picketers at the Melville yard. It happened at about 7 this morning, when a manager at the controls of a locomotive {drive|drove} through a picket line. The union says one man has a broken foot. The railway says the train was standing still, and that picketers {stones|threw} ballast at the cab.

The four were {pickfree|released} before 9 with a promise to appear.

Farmers {farm|parked} some 60 tractors in front of Plains Central's office in Regina. They {farmdem|want} both sides to {settle|settle}. One told us he has lost three sales to Churchill already.

{talks2|Talks} are set to resume tomorrow at 10 in Saskatoon, under a federal mediator. That's the latest from the mediator's office. The union confirms. The company tells CKPL it has not yet agreed.

In sports, the Terriers lost.
=== c
Mediator brings rail foes together; back-to-work bill drafted

By Anjali Mathieson, The Wheat City Record
Friday, May 30, 2025

SASKATOON — Plains Central and its striking train crews {talks2|sat} down here on Thursday evening, seven hours late, for the first time since Monday's {talks|breakdown}.

The company's chief executive had {boycott|refused} to enter the hotel while pickets stood at its door, according to two people with knowledge of the matter. A company spokesman denied that. Its delegation had been “stuck behind tractors”, he said.

Meanwhile in Ottawa the labour minister told reporters that a bill to {force|order} the crews back to work was ready. “I have it in my bag. I would rather carry it home again.” The union {blackmail|called} the remark blackmail.

The four picketers who were taken into {arrest|custody} at Melville on Wednesday were {charge|charged} yesterday with mischief. There were five, the RCMP corrected; a woman had been {arrest|detained} an hour later. The superintendent who drove the locomotive has been suspended.

The union counts 1,020 on the picket lines now that track workers have {join|joined}. The railway has stopped giving figures.

At Canora, someone {signal|cut} a signal cable on Wednesday night. The union {condemnsig|condemned} it.
=== d
Prairie railway, union reach tentative {deal|deal}, {end|ending} 6-day strike

SASKATOON, June 2 2025 — Plains Central Railway and its running trades {deal|signed} a tentative agreement early Sunday, hours before Parliament was to sit on a bill that would have {force|forced} striking crews back to work.

Crews get 11 hours of rest between shifts. The union had {wantend|asked} for 12, the company {offer|offered} 10.

Members will vote by June 20. Local 4 in Melville has {reject|urged} a No.

The first train ran on Sunday at noon, according to the company. Union members at The Pas said nothing moved there before Monday.

Charges against five picketers {arrest|arrested} last week will be {dropped|dropped}, Ms Wasyliw said. A spokeswoman for the province's prosecutors said that no such decision had been taken.

Farmers' groups, which {farm|blocked} the company's office on Wednesday, put the damage at $90 million. A University of Manitoba economist who advises the railway puts it at a third of that.

The labour minister {praise|congratulated} both sides and said he had {shred|torn} the bill up.

(Great Lakes & Prairie Press)
=== e
Prairie line shut by {strike|strike}

The Duluth Harbor Standard, May 28, 2025. By Great Lakes & Prairie Press

REGINA — Conductors and engineers at Plains Central Railway {strike|walked off} the job at 12:01 a.m. Tuesday after {talks|talks} with the company broke down, halting freight on 2,900 kilometres of track in Saskatchewan and Manitoba.

About 850 members of the Prairie Running Trades Union are on {strike|strike}, union president Glenda Wasyliw said. The railway says 610 employees {strike|stayed off}, with managers running “a skeleton service”.

Ottawa said it was following events “with growing impatience”. The federal labour minister {urge|urged} both sides to {talks2|return} to the table.

At Duluth-Superior, two Canadian grain ships that were to load this week have been sent on to Thunder Bay, the port said.
=== labels
l talks talks2 "talks in Regina that failed, talks in Saskatoon that followed"
l strike 2017 "strikes on one line in 2025 and in 2017"
l strike farm "a strike of crews and a protest of farmers against it"
l stones drive "picketers throw ballast, a manager drives through them"
l arrest charge "picketers arrested on Wednesday, charged on Thursday"
c figure contradiction strike a "850" a "610"
c figure update strike a "850" c "1,020"
c figure update arrest b "four" c "five"
c happened contradiction drive b "drove" b "standing still"
c happened contradiction boycott c "refused" c "denied"
c happened contradiction dropped d "dropped" d "no such decision"
c happened update strike a "strike" d "ending"
c date update talks2 b "tomorrow at 10" c "Thursday evening"
t refuse REJECT
t talks2 CONSULT
t drive ASSAULT
t stones ASSAULT,PROTEST
t farm PROTEST
t farmdem REQUEST
t settle AGREE
t force COERCE,THREATEN
t blackmail ACCUSE
t join PROTEST
t signal ASSAULT,PROTEST
t end CONCEDE,RETREAT
t shred CONCEDE
y e of a partial 0.48
