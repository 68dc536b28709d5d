story t255-mariehamn-consul
split train

=== a
{bomb|Explosion} at Russian consulate in Åland; two {arr|held}

MARIEHAMN, Finland, 9 May 2018 (Suomi Wire) – A homemade bomb {bomb|went off} in the garden of the Russian consulate in the Åland islands on Wednesday evening, an hour before a reception for Victory Day, the police said.

A gardener, 46, was injured in the leg. The consul, who was in the house with eleven guests, was unhurt.

Two men were {arr|detained} near the ferry terminal at about ten, said police inspector Lars Mattsson. They are Finnish citizens.

Russia's foreign ministry {blame|accused} Finland of having ignored three letters in which it had {ask|asked} for a guard. Finland's foreign minister {cond|condemned} the {bomb|attack} and {phone|telephoned} his colleague in Moscow the same night.

Åland has been demilitarised since 1856. A small group of inhabitants has {demo|picketed} the consulate every day since 2014.
=== b
Ny Skärgård, 11 maj 2018 (translated summary)

What it was

A pressure cooker, nails, and a timer for eggs. It was found not in the garden but on the street side of the wall, the municipal technician who fetched the pieces says, and it {bomb|went off} on the evening of the 8th. On the 9th the police came back with dogs; from this, no doubt, the confusion.

Gardener Kaj Sundblom is not injured. He was in Turku for his knee. The man in the hospital is the consul's driver.

Of the two who were {arr|caught} at the ferry one has been {rel|let} home; he had been waiting for his mother.

The five o'clock women, who have {demo|stood} before the consulate since 2014, did so yesterday too, for twenty minutes, with flowers for the driver. “We are against the one thing and against the other,” says Gunilla Eriksson, 78.

The Lagting will debate on Monday whether the consulate is needed.
=== c
Finnish police: Åland consulate bomb suspect acted alone

HELSINKI, May 12, 2018 (Meridian News) – A 31-year-old man from Turku has admitted having {bomb|set off} a bomb at Russia's consulate in the Åland islands, Finnish police said on Saturday.

It {bomb|exploded} on Tuesday at 19:40, a spokesman said, correcting an earlier statement. One person, a driver, was slightly hurt.

The man would be {chg|charged} with attempted murder and with offending a foreign mission, the prosecutor said. He was {arr|detained} at Mariehamn harbour. A police guard at the consulate's gate, announced for Friday, is now to be {guard|posted} on Monday.

Russia {recall|recalled} its consul for consultations on Friday. It has {demand|demanded} that its own investigators take part. Finland {rej|refused}, but {offer|offered} to share the file.

A Russian corvette which had {ship|appeared} off Kökar on Thursday was on a long-planned voyage, Moscow said. Finland {prot|protested} that it had {cross|crossed} the line by two miles.
=== d
Kommunalnaya Nedelya, Saint Petersburg: Who protects our consuls?

May 14, 2018. English page.

On May 9, on the day of the Great Victory, a bomb {bomb|shook} the garden of our mission on the Åland islands. Five people were wounded, among them a child, a diplomat told the editors.

The Finnish side speaks of a «lone man». But two were {arr|seized}. Where is the second? He has been {rel|let go}.

The corvette Stoiky, which was on a visit of courtesy in the area, did not {cross|violate} anybody's waters by as much as a metre.

On Saturday the inhabitants of Vyborg {vyborg|rallied} before the Finnish consulate with flowers, and stones. Two windows were {stone|smashed}. The police {vyarr|detained} four youths. The governor expressed his {apol|regret}.

«Our consul will not go back until there is a guard», a source in the ministry says. In Mariehamn a guard has been {guard|posted} at the gate since Friday, the Finnish agency reports.
=== e
{bomb|Explosion} at Russian consulate in Åland; two {arr|held} (UPDATE)

MARIEHAMN, Finland, 10 May 2018, 12:30 (Suomi Wire) – A homemade bomb {bomb|went off} at the wall of the Russian consulate in the Åland islands on Tuesday evening, the police said, correcting the day that they had given at first.

A driver, 52, was injured in the leg. The consul, who was in the house with eleven guests, was unhurt.

Two men were {arr|detained} near the ferry terminal at about ten, said police inspector Lars Mattsson. They are Finnish citizens.

Finland's foreign minister {cond|condemned} the {bomb|attack}. A police guard will be {guard|posted} at the gate from Friday.

The reception for Victory Day was held on Wednesday all the same, behind drawn curtains.
=== labels
l bomb stone "attacks on a Russian consulate in Åland and on a Finnish one in Vyborg"
l demo vyborg "pickets in Mariehamn, a crowd in Vyborg"
l arr vyarr "men detained at Mariehamn and youths at Vyborg"
l cond prot "Finland condemns the bomb, and protests against the corvette"
c date contradiction bomb a "Wednesday evening" b "the evening of the 8th"
c date contradiction bomb a "Wednesday evening" c "Tuesday"
c date correction bomb a "Wednesday evening" e "Tuesday evening"
c date contradiction bomb b "the evening of the 8th" d "May 9"
c date contradiction bomb c "Tuesday" d "May 9"
c date contradiction bomb d "May 9" e "Tuesday evening"
c place contradiction bomb a "the garden" b "the street side of the wall"
c place contradiction bomb b "the street side of the wall" d "the garden"
c actor contradiction bomb a "A gardener" b "the consul's driver"
c actor contradiction bomb a "A gardener" c "a driver"
c actor correction bomb a "A gardener" e "A driver"
c date update guard e "Friday" c "Monday"
c date contradiction guard c "Monday" d "Friday"
c figure contradiction bomb c "One" d "Five"
c happened contradiction cross c "crossed" d "violate"
v a by e text
y e of a near 0.65
