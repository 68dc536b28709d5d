story t351-lawa-gold
split test
=== a
Suriname {expel|expels} French attaché after gendarmes {burn|burn} gold camp

Paramaribo, 11 Nov 2022 (Sranan Nieuws Agency, English desk)

Suriname on Friday {expel|expelled} the military attaché of France over a {burn|raid} in which French gendarmes, it says, crossed the Lawa river and {burn|burned} a gold miners' camp on Surinamese soil.

The foreign minister {summon|summoned} the French ambassador and gave the attaché 72 hours to leave. "The river is not a French street," he told reporters.

The camp, near Benzdorp, was {burn|destroyed} on Tuesday, according to the minister. Seven fuel pumps and 11,000 litres of diesel were lost. Two Brazilian miners have burns.

France's embassy said that the gendarmes had {burn|acted} on an island that belongs to French Guiana. It {regret|regretted} the {expel|expulsion}.

The border in the upper Lawa was agreed in March 2021 between the two countries, except for a stretch in the south. Joint {patrol|patrols} on the river, which began last year, are {suspend|suspended}, the defence ministry in Paramaribo said.
=== b
Paris {retaliate|answers} in kind; miners {block|block} river

Le Courrier du Maroni, Saint-Laurent — édition numérique, English summary — 15 November 2022

France on Monday {retaliate|expelled} a first secretary of the embassy of Suriname in Paris. Le Quai d'Orsay spoke of "a measure of symmetry". Suriname's foreign ministry denies having been told of any {retaliate|expulsion}.

At Maripasoula, Surinamese boatmen {block|tied} some forty pirogues across the Lawa on Sunday and let no French boat pass. The sub-prefect counted "a dozen". There are shortages of gas and eggs.

The prefect gives the following account. On the night of Monday 7 November, eleven gendarmes and a section of the Foreign Legion {burn|dismantled} a clandestine site on the island of Papa Aïcha, on the French bank. They were {shoot|shot} at from the Surinamese side, and one legionnaire was wounded. "They {burn|set} nothing on fire. The miners do that themselves to kill the evidence."

On Saturday a man from Benzdorp was {arrest|arrested} at the market of Maripasoula. He is said to have sold the diesel.

The mayor {appeal|appeals} for the {liftblock|reopening} of the river.
=== c
Whose island? A day on the Lawa with a tape measure

By Sharda Ramcharan-Kowles in Benzdorp — The Wanica Review — 19 November 2022

The French name is Papa Aïcha and the Surinamese name is Papatam. It is four hundred metres long. On the map of 2021, the one with the signatures, a red line runs to the east of it: so it is Surinamese. On the French copy, which a gendarme showed to me with a shrug, the line is a little thicker and runs over it.

The ash is on the island and not at Benzdorp. Here the minister was wrong. It was the Tuesday, the miners say, at four; here he was right. That they {burn|lit} it themselves they deny with some heat. One, Raimundo, has his hands in gauze: "Who burns his own rice?"

As for the {shoot|shooting}, there was some: a hunter, drunk, with a shotgun, from the bank, after the helicopter had come. The man whom the French {arrest|hold} is his cousin. He never sold diesel, says his wife; they {arrest|took} him for his name.

The boatmen {liftblock|lifted} their barrier on Thursday, since the eggs were theirs too.

The two presidents have {call|telephoned}, it was announced in Paramaribo on Friday. In Paris this was neither confirmed nor denied.
=== d
France, Suriname to resume river {patrol|patrols}

Paramaribo, 2 Dec 2022 (Sranan Nieuws Agency, English desk)

France and Suriname {deal|agreed} on Thursday to resume joint {patrol|patrols} on the Lawa river from 9 January and to {resurvey|mark} 14 disputed islands with posts, the foreign ministry said after two days of {talks|talks} in Cayenne.

The {talks|negotiations} had been planned for Paramaribo but were moved because of a {airstrike|strike} of airport staff.

France will {compens|pay} 40,000 euros to the injured miners "on humanitarian grounds". It did not concede that its gendarmes had {burn|torched} the camp. A report by Suriname's police, which was handed over in Cayenne, speaks of a phosphorus flare fired from the air.

Both countries will {return|send back} diplomats to the posts left vacant by last month's {expel|expulsions}.

A Surinamese {arrest|held} at Saint-Laurent since 12 November has been {release|released}. French prosecutors said that he remained charged; his lawyer said that the case was {drop|dropped}.
=== e
Paris and Paramaribo make up on the river

Cayenne Matin (English brief), 3 December 2022. Sranan Nieuws Agency

France and Suriname {deal|agreed} on Thursday to resume joint {patrol|patrols} on the Lawa river from 9 January and to {resurvey|mark} 14 disputed islands with posts, the foreign ministry said after two days of {talks|talks} in Cayenne.

France will {compens|pay} 40,000 euros to the injured miners "on humanitarian grounds". It did not concede that its gendarmes had {burn|torched} the camp. A report by Suriname's police, which was handed over in Cayenne, speaks of a phosphorus flare fired from the air.

A Surinamese {arrest|held} at Saint-Laurent since 12 November has been {release|released}. French prosecutors said that he remained charged; his lawyer said that the case was {drop|dropped}.

The prefect of French Guiana said the posts would be of local wood.
=== labels
l expel retaliate "two expulsions, of a French attaché and of a Surinamese secretary"
l talks call "talks of delegations and a telephone call of presidents"
l block airstrike "a river blocked by boatmen, a strike at an airport"
l patrol deal "patrols and the agreement to resume them"
l compens release "two steps of the settlement, money and a release"
c place contradiction burn a "Benzdorp" b "Papa Aïcha"
c place contradiction burn a "Benzdorp" c "the island"
c date contradiction burn a "Tuesday" b "the night of Monday 7 November"
c date contradiction burn b "the night of Monday 7 November" c "the Tuesday"
c figure contradiction block b "forty" b "a dozen"
c happened contradiction drop d "remained charged" d "dropped"
c happened update block b "tied" c "lifted"
c happened update patrol a "suspended" d "resume"
c place update talks d "Paramaribo"#2 d "Cayenne"
c actor contradiction burn a "French gendarmes" b "The miners"
y e of d partial 0.69
