story t254-nis-judge
split test

=== a
Grenade {gren|thrown} at Serbian anti-corruption judge's house

NIS, Serbia, 2 June 2015 (Adria Desk) – Unknown persons {gren|threw} a hand grenade into the garden of a judge in the southern Serbian city of Nis early on Tuesday. Nobody was hurt, police said.

Judge Vesna Todorovic, 49, is presiding over the {trial|trial} of eleven men accused of having smuggled cigarettes worth 30 million euros through Kosovo. A {conv|verdict} is expected on Friday.

The {gren|explosion}, at about 2 a.m., broke windows in four houses. The judge, her husband and two children were asleep at the back.

Serbia's prime minister {vow|promised} that the state would “answer without gloves”. The association of judges {dem|demanded} protection for all its members who try organised crime.

In 2010 the same court's president had been {beat10|beaten} up in front of his flat. Nobody was ever {chg10|charged}.
=== b
Južne Novosti, Niš
3. jun 2015.

Judge: “I was not asleep, and it was not two o'clock”

“I was reading the file, at the front, at a quarter to four,” Vesna Todorovic told our paper by telephone. “It was getting light. Something rolled over the tiles, and {gren|went off}.” One person was hurt: her son Luka, 12, was cut by glass on the forehead; the police have said so since last night.

She will go on with the {trial|trial}, she said. Her {guardreq|request} for a guard had been {guardref|turned down} in March. The ministry of the interior says there was no such {guardreq|request}.

About 250 citizens {vigil|gathered} in front of the courthouse on Tuesday evening. They had candles; the wind had none of it.

Two men, A. S. (22) and M. M. (31), were {arr|caught} on the motorway at Aleksinac at five in the morning. The police found another grenade in the boot. M. M. is a brother-in-law of one of the eleven.
=== c
Serbian court {conv|convicts} cigarette smugglers despite {gren|attack} on judge

BELGRADE, June 5 2015 (Meridian News) – A Serbian court on Friday {conv|jailed} nine men for up to eight years for smuggling cigarettes, three days after a bomb {gren|exploded} outside the home of the judge.

Two of the accused were {acq|acquitted}. Judge Vesna Todorovic, who came to court in a police car, read the {conv|verdict} for three hours.

Police had {arr|detained} three men over the {gren|bombing}, the interior minister said. One of them, a 22-year-old, had confessed that he was promised 2,000 euros. His lawyer said he had confessed nothing and had been {slap|hit} in the police station at Aleksinac; the minister said nobody had been {slap|struck}.

The European Union {eu|praised} the court's courage and {euask|called} on Belgrade to protect its judges. The minister, whose officials had {guardref|refused} Todorovic a guard in March, said that 14 judges were now being {guard|guarded}.
=== d
Whose grenade?

Nedeljnik Balkan Prism, 9 June 2015

It was not a grenade, to begin with, but half a kilo of industrial explosive in a paint tin: so the laboratory, on Monday. The police had said grenade because there was one in the car.

It follows, perhaps, that the young men {arr|caught} at Aleksinac had another grenade and another errand. On Monday evening all three were {rel|let go}. The 22-year-old has a certificate with two broken ribs.

The smugglers' lawyers say that their clients had no reason to {gren|blow up} a judge whom the defence itself had asked for. They {accuse|accuse} the husband's creditors. The husband, a builder, denies that he has any.

The judge has left the town for a fortnight. Of her eleven defendants, seven have appealed.

Fifty people came to a second {vigil2|vigil}, on Sunday. At the first {vigil|gathering} there were, by the way, 120; I counted them for want of other things to do.
=== labels
l gren beat10 "attacks on judges of one court in 2015 and in 2010"
l vigil vigil2 "vigils on Tuesday and on Sunday"
l arr rel "three men detained, and let go"
l conv acq "nine convicted and two acquitted in one trial"
c date contradiction gren a "about 2 a.m." b "a quarter to four"
c happened contradiction guardreq b "request" b "request"#2
c figure update arr b "Two" c "three"#3
c figure update gren a "Nobody" b "One"
c happened contradiction slap c "hit" c "struck"
c figure contradiction vigil b "About 250" d "120"
