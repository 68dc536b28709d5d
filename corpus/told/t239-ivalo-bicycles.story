story t239-ivalo-bicycles
split test

=== a
Finland {close|shuts} northern crossing after 94 arrive by bicycle

IVALO, Finland, 22 November 2021 (Suomi Wire) – Finland {close|closed} its northernmost border crossing with Russia, Raja-Jooseppi, for two weeks on Monday, after 94 people without visas, most of them from Yemen and Syria, {asyl|asked} for asylum there over the weekend.

Helsinki {accuse|accuses} Moscow of {push|steering} migrants to the frontier. Russian border guards were seen {push|handing} out bicycles on Saturday, the Finnish border guard said.

"Somebody is testing us," the interior minister told reporters. She {euask|asked} the European border agency Frontex to {eu|send} 30 officers.

Russia's foreign ministry {reg|regretted} the {close|closure}. Its border service was obliged to let pass anyone who wished to leave, it said.

The asylum seekers have been taken in two buses to a centre at Oulu. A man from Aden, aged about 30, lost three toes.

In the winter of 2015 to 2016 about 1,700 people had come over the two northern crossings, until the presidents of the two countries {deal16|agreed} to restrict them to citizens of Finland, Russia and Belarus.
=== b
INARI NEWS, weekly. 25.11.2021

How the bicycles came

They are new, they are red, they are too small for men, and they cost 270 euros, which in Murmansk somebody asks from people who have already paid 3,000. Muhsin, a pharmacist from Taiz, laughs when I ask about the border guards. “Nobody {push|gave} me anything. I bought it from a man called Andrey.”

He tells me that 120 of them {asyl|applied} for asylum on Saturday and Sunday. The border guard's duty officer at Raja-Jooseppi counted 94 forms, “and some forms have two children on the back”.

The crossing, {close|closed} since Tuesday midnight, has two living inhabitants, a customs dog and its man. On Wednesday there stood eleven people on the other side of the barrier at minus 19. At three the dog's man brought them tea, against orders. In the evening Russian guards {back|drove} them back to Lotta.

The municipality has not been asked by anyone. Twenty Russian shop assistants who work in Ivalo cannot come to work.

A torchlight {march|walk} “for warm borders” takes place on Friday. Another {march2|walk}, “for closed borders”, took place on Tuesday: 14 people.
=== c
Frontex {eu|sends} 50 officers to Finland as second crossing {salla|closes}

By Mirjam Kallas in Helsinki | Baltic Courier | 29 Nov 2021

The European Union's border agency will {eu|deploy} 50 officers along Finland's frontier with Russia, it said on Sunday. Helsinki had wanted 30.

Finland on Saturday {salla|shut} the crossing at Salla as well, the fourth most used of nine, after 51 people had come in a night. The one at Raja-Jooseppi, {close|closed} a week ago, will stay so until 3 January, the government decided on Thursday.

A coalition of lawyers has {suit|sued} the state. Its chairwoman, Saara Nieminen, argues that one cannot close the last door of a house and then say that nobody knocked. On Friday the administrative court at Rovaniemi {reject|declined} to stop the measure.

Moscow says that three people froze to death on its side on Thursday because of the {close|closure}. The Finnish border guard, which has cameras there, says that it knows of no death. A Red Cross worker in Murmansk knows of one.

The two border commissioners {talk|spoke} on the telephone on Friday. Finland's said the {talk|call} had been “correct”; Russia's said that there had been no {talk|call}.

On Friday evening 300 people {march|walked} through Ivalo with torches.
=== d
Finland {reopen|reopens} Arctic crossing early after migrants stop coming

IVALO, Finland, 1 December 2021 (Suomi Wire) – Finland {reopen|reopened} its Raja-Jooseppi border crossing with Russia on Wednesday, a month before the date it had set, saying that the flow of asylum seekers from the Russian side had ended. It had {close|closed} it on 22 November.

The decision followed a {visit|visit} to Murmansk by a Finnish state secretary on Tuesday. He was {promise|assured} there that people without visas would be stopped at Kandalaksha, a diplomat said. No paper was {paper|signed}.

The number of those who {asyl|applied} for asylum in November at Raja-Jooseppi was put at 131 by the immigration service. At Salla, which remains {salla|closed}, it was 58.

Police in Ivalo have {arr|arrested} two Finns and a Russian on suspicion of smuggling bicycles. "And people," an officer said. At last Friday's {march|walk} in Ivalo they had counted 140.

Of the Frontex officers the first 20 {eu|came} on Tuesday. They will {euback|leave} again next week.
=== labels
l close salla "two crossings closed in one week"
l march march2 "walks for warm and for closed borders"
l close deal16 "crossings restricted in 2021 and in 2016"
l eu euback "officers who come, and will leave again"
c date contradiction close a "Monday" b "Tuesday midnight"
c date update close a "two weeks" c "3 January"
c happened update close a "closed" d "reopened"
c figure contradiction asyl a "94"#2 b "120"
c figure contradiction asyl b "120" b "94"
c happened contradiction push a "handing" b "gave"
c figure update eu a "30" c "50"
c happened contradiction talk c "spoke" c "call"#2
c figure contradiction march c "300" d "140"
