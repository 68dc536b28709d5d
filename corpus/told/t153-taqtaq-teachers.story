story t153-taqtaq-teachers
split train
=== a
Teachers on hunger {hs|strike} in Taqtaq; “third month without pay”

Zagros Post English – Sulaimani – Sunday, December 10, 2023

Eleven teachers have {hs|stopped} eating in front of the education directorate in Taqtaq, in the Erbil province of Iraq's Kurdistan Region, to demand the salaries of September, October and November. They began on Thursday.

“Tea and sugar, that is all,” said physics teacher Shno Rasul, 38. Two of her colleagues were taken to hospital on Saturday.

Classes have been cancelled in 140 of the district's 210 schools since a {strike|walkout} began on December 3, according to the teachers' council. The directorate spoke of 90.

The government in Erbil says that Baghdad has {cut|withheld} the Region's share of the budget since the summer. Baghdad says that Erbil keeps the oil.

The council has called for a {march|march} on Wednesday.
=== b
Iraqi Kurdistan: party offices {burn|burn} in Taqtaq, boy killed

ERBIL, Dec 13, 2023 (Meridian) – Protesters {burn|set fire} to the offices of two parties in the northern Iraqi town of Taqtaq on Wednesday after a {march|march} of unpaid teachers and other public employees in which thousands took part.

A boy of 14 was {boy|shot dead} and 26 people were injured when guards of one of the offices {boy|opened fire}, the head of the town's hospital said. The party said that its guards had left the building by the back door and that the shots had come from the street.

The marchers had at first chanted for their wages, witnesses said, and then against everyone.

Security forces imposed a {curf|curfew} from 6 p.m. A deputy prime minister {plea|appealed} for calm in a broadcast and {prom|promised} that one month's salary would be paid within a week.

The teachers' council said it had ended the {march|march} before noon and had no part in the {burn|fires}. Its hunger strikers {hsend|gave up} on Tuesday, after five days.
=== c
NO PICTURE: broadcaster {off|silenced} as Taqtaq mourns

Zagros Post English – Sulaimani – Saturday, December 16, 2023

Security men entered the studios of Radio and Television Newroj on Thursday evening and {off|switched} the transmitter off. Its manager, Hiwa Jamal, was {arr|led} away. The Culture Ministry says the channel is suspended for a week for “encouraging unrest”. The prosecutor says that Jamal came by himself, to sign a paper.

In Taqtaq they buried Zanyar Hama, who was fourteen. He had been {boy|hit} by one bullet, say his uncles; by two, says the hospital. Both say from above.

Thirty-one people have been {arr31|detained} in the district since Wednesday, according to the governor, who {visit2|visited} the town yesterday behind four rows of shields. A lawyer for them has eighty-five names.

What the agency Meridian sent round the world on Wednesday read so: A boy of 14 was {boy|shot dead} and 26 people were injured when guards of one of the offices {boy|opened fire}, the head of the town's hospital said. The party said that its guards had left the building by the back door and that the shots had come from the street.

The hunger {hs|strike} goes on. There were never fewer than seven, Shno Rasul told us. It's true that four stopped on Tuesday.

The {curf|curfew} has been moved to eight in the evening.
=== d
Kurdistan teachers {prom|paid}, divided

ERBIL, Dec 21, 2023 (Meridian) – Public employees in Iraq's Kurdistan Region {prom|received} one month's salary on Wednesday, and teachers in Taqtaq split over whether to go back to their schools.

The council {susp|suspended} the strike. A rival committee, which says that it speaks for most of the 2,300 teachers in the district, will {strike2|stay} out until the other two months are paid.

The last of the hunger strikers were persuaded to eat on Monday by a poet.

The regional parliament is to {inq|investigate} the {boy|death} of a 14-year-old during the {burn|riots} of December 13. A guard of one party was {arrg|arrested} on Tuesday. The party had denied that any guard of its own {boy|fired}.

Authorities have {rel|released} 40 of those {arr31|arrested} in Taqtaq, the governor said. He had given the number of arrests as 31.

The Newroj channel, whose week was up, remains off the air. Its manager was {arrrel|freed} without charge.
=== labels
l hs strike "two protests of the teachers at once, a hunger strike and a walkout"
l strike strike2 "the council's walkout and the rival committee's"
l arr arr31 "arrests, of the broadcaster's manager and of people in Taqtaq"
l march strike "protests of the same teachers, a march on Wednesday and a walkout since the week before"
l rel arrrel "releases, of 40 detained in Taqtaq and of the manager"
c figure contradiction strike a "140" a "90"
c actor contradiction boy b "opened fire" b "from the street"
c happened contradiction boy b "opened fire" d "fired"
c figure contradiction boy c "one" c "two"
c happened contradiction hs b "gave up" c "strike"
c happened contradiction arr c "led" c "came by himself"
c figure contradiction arr31 c "Thirty-one" c "eighty-five"
c figure contradiction arr31 c "Thirty-one" d "40"
c happened update strike a "walkout" d "suspended"
y c of b partial 0.25
c date update curf b "6 p.m." c "eight in the evening"
c figure contradiction arr31 c "eighty-five" d "40"
