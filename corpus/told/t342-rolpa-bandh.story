story t342-rolpa-bandh
split test
=== a
{bandh|Bandh} cripples far west Nepal after Thapa party cadre {shoot|killed}

Setopati Express, Nepalgunj, Feb 19, 2019

Highways, schools and markets in 14 districts of western Nepal stayed shut on Tuesday as the Communist Party of Netra Bikram Thapa enforced a general {bandh|strike} over the {shoot|killing} of one of its workers by police.

Kumar Pun, 29, was {shoot|shot} in Libang, Rolpa, on Sunday evening. Police said he had {bomb|thrown} a petrol bomb at a patrol. The party said he was {capture|taken} from a tea shop and {shoot|shot} behind it.

Vehicles were {torch|set on fire} by the strikers in Kohalpur and Dang; a lorry driver suffered burns. Police {arrest|rounded up} 54 people.

The home minister {talksoffer|offered} the party talks “at any hour”. It has {talksref|spurned} three such offers since last year.

A {janbandh|strike} called by the same party in January was observed in six districts.

The government is considering a {ban|ban}.
=== b
Statement of the Rapti Bureau, CPN (N.B. Thapa)

20 February

Comrade Kumar Pun, alias Agni, 27, was {shoot|murdered} in cold blood at Libang on Monday, 5 Falgun, after having been {capture|captured} unarmed. His hands were tied.

The {bandh|bandh} was a success in 22 districts and was voluntary. Our party did not {torch|burn} any vehicle. Police agents did.

The State {arrest|abducted} 160 of our members and supporters on that day.

We {talksref|reject} the comedy of talks. We {demand|demand} the {suspendsp|suspension} of the Superintendent at Libang and Rs 5 million for the family. If this is not done by Sunday we {threat|shall act}.

We have nothing to do with the tower at Surkhet.
=== c
Two {towerarrest|held} over Ncell tower {tower|blast}; SP of Rolpa recalled

The Kathmandu Ledger — February 23, 2019 — Kamal Bhattarai-Magar

Police on Friday {towerarrest|arrested} two teachers in connection with Wednesday's {tower|explosion} at a mobile phone tower near Surkhet, in which a watchman lost a leg. Both are members of Thapa's party, police said. The party has denied any part in the {tower|attack}. It happened on Tuesday, in the evening of the {bandh|strike}, according to the tower's owner.

The superintendent of police in Rolpa has been called to headquarters “for consultation”, the Home Ministry said. It was not a {suspendsp|suspension}.

The National Human Rights Commission {probe|sent} a team to Libang. Three people at the tea shop told it that Kumar Pun had been {capture|led away} in handcuffs. Two others said he ran and threw something. A post-mortem report has the bullet entering from the front.

Of those {arrest|detained} on Tuesday, 31 are still {arrest|held}, according to police; the party speaks of 100.

Talks: Former judge Kalpana Gurung {mediate|offered} on Thursday to mediate. Thapa's spokesman did not say no.
=== d
Nepal {ban|bans} Thapa party, hours after secret {talks|meeting}

KATHMANDU, March 13 2019, Himal Features

The Nepali government on Tuesday {ban|outlawed} the Communist Party of Netra Bikram Thapa, a splinter of the former rebels, and {hunt|ordered} the {arrestlead|arrest} of its leaders.

On the same day, in the morning, the home minister's brother and two of those leaders had {talks|sat} in a flat in Lalitpur for five hours, two people familiar with it say. The ministry calls that “a complete fabrication”; a party leader, by telephone, says: “We had momo.”

The {ban|decision} follows a {nakkhu|blast} at the office of a telecom firm at Thimi on 26 February, which killed one man and for which the party {regret|apologised}, and sixty-odd {towers60|attacks} on towers.

At Libang, where it all started, the superintendent is back at his desk. The commission has found, in its {probe|inquiry}, that Kumar Pun was {shoot|shot} from behind, at a distance of less than two metres, while “under control”. Its report was leaked on Monday. The police have said that they do not know of it. Nine people have by now been {towerarrest|arrested} for the {tower|bomb} near Surkhet.

A {marchbandh|strike} has been called for Thursday. In Dang, traders said they would open their shops.

Thapa {split|left} the other former rebels in 2014, because of a quarrel about cars.
=== labels
l bandh janbandh "strikes of one party in February and in January"
l bandh marchbandh "strikes of one party in February and in March"
l arrest towerarrest "people rounded up on the day of the strike, two teachers held for a blast"
l talksoffer talks "talks offered and turned down, a secret meeting in March"
c date contradiction shoot a "Sunday evening" b "Monday"
c figure contradiction bandh a "14" b "22"
c figure contradiction arrest a "54" b "160"
c figure contradiction arrest c "31" c "100"
c date contradiction tower c "Wednesday" c "Tuesday"
c actor contradiction shoot c "the front" d "from behind"
c happened contradiction talks d "sat" d "a complete fabrication"
c happened contradiction suspendsp b "suspension" c "not a suspension"
c happened contradiction capture c "led away" c "he ran"
l tower nakkhu "bombs at a tower near Surkhet and at an office in Thimi"
c actor contradiction torch a "the strikers" b "Police agents"
c happened update ban a "considering" d "outlawed"
c figure update towerarrest c "two" d "Nine"
