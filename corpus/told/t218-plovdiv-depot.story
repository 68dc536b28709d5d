story t218-plovdiv-depot
split test

=== a
{sab|Explosion} wrecks arms warehouse near Plovdiv; police speak of {sab|sabotage}

Thracian News Agency
SOFIA / 2020-07-27 / 09:10 EET

A warehouse with artillery shells bound for Georgia was destroyed by an {sab|explosion} in the night to Monday at Karnare, in the region of Plovdiv. Nobody was killed; a guard, Iliya Tenev, was slightly injured.

The director of the national police, speaking to reporters at the fence, said that traces of {sab|tampering} had been found on the wire. He did not rule out {sab|arson}. The prosecutor general opened a pre-trial {inq|investigation}.

Some 300 inhabitants of Karnare and Rozino were {evac|brought} to a sports hall. They will be {home|allowed} home today.

The owner, the dealer Stoyan Marinov, survived a {shoot14|shooting} in Burgas in 2014, for which nobody was ever {shootchg|charged}. He told the channel K4 that he had been {threat|threatened} again in June.

Moscow's embassy did not answer calls.
=== b
Neighbourhood paper BALKAN FOOTHILLS, 31 July 2020

“We counted nine bangs”: Karnare after the fire

At the sports hall in Karlovo, to which the army {evac|took} them, there are still 800 people and two goats. “They told us it would be one day,” says Pena Koleva, 70. On Thursday afternoon some of them {block|walked} onto the main road and stood there for an hour. A deputy minister came and {promise|promised} glass for the windows.

The night watchman is dead. Iliya Tenev died on Wednesday in the hospital of Plovdiv, of burns; his daughter gave us leave to write it. The ministry of the interior still has him as “lightly hurt”.

And then the date. It was on Sunday evening, not in the night, that it began: the village fair was on and the band stopped. Half past nine.

Was it {sab|sabotage}? A mason who worked there says the roof was wired by his cousin and that this is explanation enough. The mayor {blame|blames} the dealer for having stored three times what was permitted. He {suit|sued} on Friday morning for damages, on behalf of 112 households.

Sava Gochev, who with his brother was {arr|taken} in for stealing cartridges there last winter, is being looked for.
=== c
Bulgaria {exp|expels} two Russians over depot {sab|blast}

SOFIA, Aug 3, 2020 (Levant Press Service) – Bulgaria {exp|ordered} a Russian military attaché and a consular officer on Monday to leave within 72 hours, a week after an {sab|attack} on an arms depot for which Sofia {accuse|blames} Moscow's military intelligence.

The prime minister, who announced the {exp|expulsions} himself, said that a Russian, travelling on the passport of a “Pavel Grishin”, had {sab|planted} the charges on July 25 and left by way of Istanbul the following day.

Russia's foreign ministry {threatmir|warned} that it would answer in kind. It {ridic|called} the case “a barbecue that is being sold as a war”. The ambassador, Russian media say, was {recall|called} home; the embassy said on Monday evening that this was not so.

Two people were killed in the {sab|explosion}, the prime minister said: the watchman and a man not yet identified.

NATO expressed its {solid|solidarity}.

Bulgaria had last {exp20|sent} two Russian diplomats away in January.
=== d
Dossier K

Three questions on Karnare, by Rumen Petkanov, Sofia Quarterly (web), 5 August 2020

1. Who died? One man. The “second body” belongs to a wild boar, the forensic institute admitted yesterday.

2. Did Moscow do it? The cabinet says that the man called Grishin {sab|laid} the charges on Saturday. But “Grishin”, as his bank card shows, paid for a coffee in Edirne on Friday evening, and there is no trace of a return. The Gochev brothers have been {arr2|arrested}: on Tuesday, at Hisarya. They are {chg2|charged} with having {sab|cut} the wire and carried off brass. The prosecution, that is, {accuse2|accuses} two brass thieves and one government at the same time.

3. What did we get? Moscow, as it had {threatmir|threatened} to, on Tuesday {mexp|threw out} two of ours. The {exp|ousted} attaché left on Sunday, before he was told to; he had been due to go on leave. The consular officer has gone to ground in the embassy, it is said; the embassy says she flew home with the attaché.

Georgia has {cancel|cancelled} the order for shells. Marinov says that it was he who {cancel|cancelled} it. The people of Karnare were {home|let} home on Monday, after eight days. They have no glass, though it was {promise|promised}.
=== labels
=== e
Bulgaria {exp|expels} two Russians over depot {sab|blast} (corrected)

SOFIA, Aug 4, 2020 (Levant Press Service) – Bulgaria {exp|ordered} a Russian military attaché and a consular officer on Monday to leave within 72 hours, a week after an {sab|attack} on an arms depot for which Sofia {accuse|blames} Moscow's military intelligence.

The prime minister, who announced the {exp|expulsions} himself, said that a Russian, travelling on the passport of a “Pavel Grishin”, had {sab|planted} the charges on July 25 and left by way of Istanbul the following day.

One person, a watchman, was killed in the {sab|explosion}, the interior ministry said on Tuesday, withdrawing an earlier statement that there had been two.

Russia's foreign ministry on Tuesday {mexp|expelled} two Bulgarian diplomats. Sofia {crit|called} this “predictable”.

(An earlier version of this story gave the number of dead as two.)
=== labels
l exp mexp "two diplomats each, thrown out by Sofia on Monday and by Moscow on Tuesday"
l exp exp20 "Bulgaria expels two Russians in August and in January"
l arr arr2 "a Gochev arrested last winter, the brothers arrested in August"
l sab shoot14 "attacks on the dealer's depot in 2020 and on himself in 2014"
c date contradiction sab a "the night to Monday" b "Sunday evening"
c figure contradiction evac a "Some 300" b "800"
c date update home a "today" d "Monday"
c actor contradiction sab c "Moscow's military intelligence" d "The Gochev brothers"
c figure contradiction sab c "Two" d "One"
c figure correction sab c "Two" e "One"
c happened contradiction recall c "called"#2 c "not so"
c actor contradiction cancel d "Georgia" d "Marinov"
c figure update sab a "Nobody" d "One"
c figure update sab a "Nobody" c "Two"
v c by e notice
y e of c near 0.6
