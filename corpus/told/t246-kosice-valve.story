story t246-kosice-valve
split train

=== a
{bomb|Blast} damages gas pipeline in eastern Slovakia; flow to west halted

By Tomas Hruska

KOSICE, Slovakia, Nov 9 2016 (Tatra Press Agency) – An {bomb|explosion} damaged a gas pipeline near Velke Kapusany on Wednesday, cutting the flow of Russian gas to Slovakia and Austria by a third, the operator Karpatgas said.

Nobody was hurt. The {bomb|blast} occurred at 3.15 a.m. at a valve station six kilometres from the border with Ukraine, a company spokeswoman said. It was too early to speak of {bomb|sabotage}, she added; gas leaks happen.

The interior minister, however, said that “somebody {bomb|placed} something there”. Police found part of a timer, he told a news conference in Bratislava. He has ordered soldiers to {guard|guard} eleven stations.

Ukraine's state gas company {offer|offered} to send engineers. In Moscow Gazprom {blame|blamed} “the transit side” for neglect.

In January 2009 Russia {cut09|stopped} gas to Slovakia for thirteen days in a quarrel with Ukraine.
=== b
Zemplín Online

štvrtok, 10.11.2016

The hole of Kapusany

Twenty-two metres long, four wide and still warm: that is what the farmer Jozef Balog saw when he went to look for his sheep. The {bomb|bang} woke him, he says, at ten past two and not at a quarter past three. “I was awake because of the American election. They were counting Florida.”

He also saw a van, white, with a Hungarian number plate. The police have asked him about it three times.

A watchman of the station, Pavol Hric, 55, is in Michalovce hospital with burst ear-drums. Karpatgas confirmed this last night; on Wednesday it had said that nobody was hurt.

Since Wednesday evening thirty soldiers have been {guard|posted} around the station. A second valve station, at Plavec, was {search|searched} on Thursday morning after a telephone {hoax|threat}. Nothing was found. A boy of 13 has owned up.

The mayors of nine villages {demand|demand} a siren. It is their third letter since 2014, when somebody {fire14|set fire} to the same station out of jealousy.
=== c
Slovak police {arr|arrest} three over gas pipeline {bomb|bombing}

BRATISLAVA, Nov 12 2016 (Meridian News) – Slovak police on Saturday {arr|detained} two Slovak citizens and a Ukrainian on suspicion of having {bomb|blown up} a gas pipeline, the interior ministry said.

They were {arr|seized} in a forest near Snina, it said. One of them, a former miner, had 9 kilograms of industrial explosive in a shed. The motive was money: on Tuesday, before the {bomb|attack}, they had written to Karpatgas and {extort|demanded} two million euros.

Karpatgas said it had received no {extort|demand} of the sort on Tuesday. It got a letter on Friday.

The Ukrainian consul in Presov {consvisit|visited} the {arr|arrested} man, who is 24. He is a student and had done nothing but drive, the consul said. Kyiv's foreign ministry {urge|called} for a fair procedure.

Flow was restored to two-thirds on Thursday and to normal on Friday evening, Karpatgas said. Austria's regulator said it was still 15 per cent below normal.
=== d
Commentary: the letter that came late

Denník Torysa, 15 November 2016

Let us arrange the facts. On Wednesday at 2.11 a.m. – so the seismologists at Kosice, who ought to know – a charge {bomb|went off} at Kapusany. Farmer Balog was right, the company was wrong by an hour; it had looked at a clock that was still on summer time.

The {extort|demand} for money, says the police, was posted on Tuesday. It bears Friday's postmark. It had lain, the post office in Snina now admits, in a tray.

Three men have been {arr|arrested}, and in no forest: in the inn at Humenne, before eleven witnesses. One of them, the Ukrainian, was {rel|set free} on Monday, because the van was his uncle's and he was in Lviv. The minister {apol|apologised}, in Ukrainian, which was noted.

Fourteen stations are {guard|guarded} now, by 260 soldiers. Parliament will debate whether they may shoot.

And nobody has yet dismissed the man with the clock.
=== labels
l bomb hoax "a valve station blown up, a threat to another that was a boy's"
l arr rel "three arrested, one of them set free"
l bomb fire14 "attacks on one station in 2016 and in 2014"
l extort demand "the demand for money, the mayors' for a siren"
c figure contradiction bomb a "Nobody" b "A watchman"
c date contradiction bomb a "3.15 a.m." b "ten past two"
c date contradiction bomb a "3.15 a.m." d "2.11 a.m."
c date refinement bomb b "ten past two" d "2.11 a.m."
c happened contradiction extort c "demanded" c "demand"#2
c date contradiction extort c "Tuesday" c "Friday"
c date contradiction extort d "Tuesday" d "Friday"
c place contradiction arr c "Snina" d "Humenne"
c figure update guard a "eleven" d "Fourteen"
