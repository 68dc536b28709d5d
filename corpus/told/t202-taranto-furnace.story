story t202-taranto-furnace
split train

=== a
Taranto, steelworkers {clash|clash} with police at the prefecture

by our correspondent

TARANTO, 14 November 2019 - It ended with stones, eggs and six truncheon {clash|charges} in the space of a quarter of an hour. The morning {march|march} of the steelworkers, called by three unions against the shutting down of furnace No. 2, had reached Via Anfiteatro in good order. Then someone {eggs|threw} a smoke flare at the gate of the prefecture and the mobile unit {clash|charged}.

Eleven workers were hurt, according to the unions; one, Cosimo Latorre, 52, a crane driver, is in hospital with a broken cheekbone. The police headquarters counts four injured officers and speaks of “a contained response”. Two {arr|arrests} were made.

“They {clash|attacked} us. We had our hands up,” says Grazia Semeraro, a delegate. The police commissioner says the reverse: his men, he insists, only moved when they were {eggs|assaulted} with bolts.

The marchers were 5,000 for the organisers, 1,800 for the police.

The company, Jonica Acciai, {lock|closed} the gates to the second shift at two in the afternoon. The mayor {mcond|condemned} “any violence, from wherever it comes” and {mask|asked} the government to {table|convene} both sides. The minister for economic development has {invite|invited} them to a {table|meeting} in Rome on Monday.

The {strike|stoppage}, which began on Tuesday, goes on until tomorrow night.
=== b
Bulletin, Radio Salento Nord, 15 November 2019, 7 a.m.

Good morning. The headlines.

Taranto counts the bruises. Nineteen steelworkers are now known to have been hurt in yesterday's {clash|clashes} outside the prefecture, the unions say, eight more than they told us last night. Some had gone home and only saw a doctor when their wives made them. Officers hurt: still four.

The police have {arr|detained} five people, not two. The last was {arr|picked up} in the old town at midnight, a student with no connection to the works.

The {strike|walkout} will not stop tonight. The three unions have {ext|prolonged} it to Tuesday. And the {lock|lockout} goes on for everybody but the maintenance crew.

Jonica's managers {deny|refused} last night to sit in the same room as the FIST union. The other two unions, they said, would be welcome at the ministry.

In Brindisi about three hundred dockers {brind|stopped work} last night in support. They will not {boycott|touch} Jonica's coils, they say, until the furnace is saved.

Bishop Pasquale Lonoce will say Mass at the gates on Sunday. He {bish|appealed} to both sides for a truce of stones and, as he put it, of words.

Weather: rain from Bari down.
=== c
Italy steel {strike|strike} turns ugly; government {invite|invites} sides to {table|talks}

(Adds police comment, background)

ROME, Nov 15 (Meridian News) – Police in the southern port of Taranto {clash|charged} {strike|striking} steelworkers with batons on Thursday, injuring 19 of them according to unions, after a {march|demonstration} over a planned furnace closure turned violent.

Police said demonstrators {eggs|pelted} officers with bolts and flares. A video verified by Meridian shows a flare hitting the prefecture gate, but it also shows officers {clash|advancing} on a seated group some three minutes earlier.

Taranto's chief prosecutor has opened an {inq|inquiry} into the conduct of both sides, a judicial source said. The interior ministry {praise|praised} the officers' “balance”.

Between 3,000 and 3,500 people took part in the {march|march}, local media estimated.

A spokesman for Jonica Acciai said the company would attend a {table|meeting} at the economic development ministry on Monday. He denied that it had {deny|refused} to sit down with any union.

The plant was the scene of similar {clash12|clashes} in August 2012, when a judge ordered furnaces {seize12|seized} over pollution.

The European Union's executive {ec|urged} Italy last year to clean up the site.
=== d
TWO TABLES, NO FURNACE

Corriere dello Ionio · Tuesday 19 November 2019

So they {table|met}. Or did they? The three unions came up from Taranto on the night train and were shown into a room on the second floor of the ministry yesterday at eleven. The company's people sat on the third. In between, up and down the marble stairs, ran an under-secretary with a folder. “We did not {table|negotiate}. We waited,” said Semeraro of FIST. The minister, on the other hand, spoke to the cameras of “seven hours of frank {table|discussion}”.

What came out: Jonica {prom|undertakes} not to switch off furnace No. 2 before 31 January, and to reopen the gates tomorrow. The unions {calloff|suspended} the strike at midnight. FIST alone {fist|rejected} the text.

Meanwhile the {inq|inquiry} into Thursday's {clash|disorders} has its first names. Three officers of the mobile unit learnt yesterday that they are under {inq|investigation} for the broken face of Cosimo Latorre, and all five {arr|arrested} demonstrators have been {rel|freed}. A judge found that the student had been at his grandmother's in Via Duomo throughout.

It is worth remembering how this began. The first bolt was {eggs|thrown}, we wrote on Friday on the word of the commissioner, by a man in a green jacket. The man in the green jacket, it turns out, is a corporal.

And the numbers at Thursday's {march|march}? Our photographer counted heads from a balcony: 3,200.

Read also: Mussels, the season that was not
=== e
Notes from the gates (updated)

Jacobin-style blog “Altoforno”, posted 16/11/2019 09:12, updated 16/11/2019 18:40

Friends ask abroad what is going on here. Short version. The company says it will kill furnace 2. Thursday we {march|marched}. The cops {clash|beat} us. Not in front of the prefecture, as all the papers copy from each other, but two hundred metres before it, at the corner of Via Pupino, where the street narrows and nobody can run. I was there and I have the corner of my glasses to prove it.

Who began? There is no who. Nobody {eggs|threw} anything, zero, until they had {clash|hit} the first row.

Friday at dawn the lads from the port of Brindisi {brind|downed tools}, too, as the sun came up. Respect.

Saturday: two hundred women with saucepans {women|blocked} the Appia at Massafra from eight to ten, wives mostly. Carabinieri took down number plates but {warr|arrested} nobody. Update: the prefect has {wthreat|threatened} them with fines if they do it again. They will {again|block} it all the same, on Tuesday.

To the bishop: with respect, we {eggs|threw} no stones, and a Mass is not a contract.
=== labels
l clash clash12 "steelworkers and police in Taranto, in November 2019 and in August 2012"
l arr warr "arrests at the prefecture on Thursday, and none at the women's roadblock on Saturday"
l strike brind "stoppages of the same days, of steelworkers in Taranto and of dockers in Brindisi"
l deny fist "the company will not meet FIST, FIST will not sign the text"
l women again "one roadblock held on Saturday, another announced"
c figure update clash a "Eleven" b "Nineteen"
c figure update clash a "Eleven" c "19"
c figure update arr a "Two" b "five"
c date update strike a "tomorrow night" b "Tuesday"
c figure contradiction march a "5,000" a "1,800"
c figure contradiction march a "5,000" c "Between 3,000 and 3,500"
c figure contradiction march a "1,800" c "Between 3,000 and 3,500"
c figure contradiction march a "5,000" d "3,200"
c figure contradiction march a "1,800" d "3,200"
c figure refinement march c "Between 3,000 and 3,500" d "3,200"
c happened contradiction eggs a "threw" e "threw"
c happened contradiction eggs c "pelted" e "threw"
c actor contradiction eggs c "demonstrators" d "corporal"
c place contradiction clash a "prefecture"#2 e "Via Pupino"
c date contradiction brind b "last night"#3 e "Friday at dawn"
c happened contradiction deny b "refused" c "refused"
c happened contradiction table d "negotiate" d "discussion"
t clash ASSAULT
t lock COERCE,SANCTION
t table CONSULT
t ext PROTEST
t brind PROTEST
t boycott PROTEST,REJECT
t clash12 ASSAULT,PROTEST
t seize12 COERCE
t prom AGREE
t again PROTEST
