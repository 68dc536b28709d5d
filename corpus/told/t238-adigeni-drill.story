story t238-adigeni-drill
split train

=== a
Stray shell {shell|hits} Georgian village during joint {drill|exercise} with Turkey

TBILISI, Sept 18 2018 (Colchis Wire) - A mortar shell fired in a joint {drill|exercise} of Georgian, Turkish and Azerbaijani troops fell on the village of Zanavi in southern Georgia on Tuesday and wounded two people, Georgia's defence ministry said.

It said an {inq|investigation} had begun and that live firing had been {halt|suspended}. The {drill|exercise}, which involves 1,500 soldiers, would otherwise continue until Saturday as planned.

The defence minister {visit|went} to Zanavi in the evening and {promise|promised} that damage would be paid for. He was {boo|booed} by some of the inhabitants.

Russia's foreign ministry {rcrit|criticised} the manoeuvre as "a game with matches next to a barn". Moscow has begun {rdrill|exercises} of its own in Armenia, with 3,000 men, it announced on Monday.

The opposition Unity party {dem|demanded} the minister's {resign|resignation}.

Georgia has held such exercises with its two neighbours since 2012. None of them had caused injuries before.
=== b
Samtskhe Sunday Paper, special page, Thursday 20 September 2018

THE DAY IT RAINED IRON

There were three wounded in the {shell|shelling}, says the doctor who sewed them, and one cow. Nodar Beridze, 71, lost two fingers. His granddaughter Elene, 9, has iron in her heel. The third is a Turkish sergeant who was measuring the wind, and whom nobody counts, because he was flown to Erzurum.

And there was not one shell. We have photographs of two holes: one in Beridze's barn, one, eight hundred metres off, in the football ground of Adigeni.

“They {callmon|telephoned} us on Monday to keep the cattle in,” says the head of the village, Gela Zoidze. “On Tuesday nobody {call|called}.” The ministry says that it {call|warned} the municipality every morning.

On Wednesday about two hundred people from four villages {block|sat down} on the road to the camp, so that the Azerbaijani field kitchens had to go round by Abastumani. They {rangedem|want} the shooting range {rangeclose|closed}. A colonel came out to them and drank a glass. He {talkprom|promised} nothing, “because I am not allowed to”.

The minister's {visit|visit}? Yes, he was here. It was quarter of an hour, on the Tuesday, in the dark. People did not {boo|boo}, his press office writes; they clapped.
=== c
Russia: NATO's friends {shell|shell} their own

Moscow, 21 September 2018. Rubezh-Info agency, foreign service in English

Units of the Georgian army {resume|resumed} firing on Thursday in the Adigeni district, although an {inq|inquiry} into the death of a peasant is not finished, our correspondent reports.

As is known, on September 18 a Turkish howitzer {shell|shelled} a village inhabited by Georgians. Tbilisi conceals the calibre.

The Ministry of Defence in Ankara denied that any Turkish gun had {shell|fired} on that day. A Georgian crew had mixed up two charges, it said in a statement which it later removed.

In Gyumri, meanwhile, the Russian-Armenian {rdrill|manoeuvres} have ended according to plan. 2,200 servicemen took part.

The speaker of the regional parliament in Vladikavkaz {offer|offered} hospital places for the victims.
=== d
Georgia ends {drill|war game} early, {blame|blames} own crew for shell accident

TBILISI, Sept 21 2018 (Colchis Wire) - A joint {drill|exercise} with Turkey and Azerbaijan was brought to an end on Friday, a day ahead of schedule, after Georgian investigators found that a Georgian mortar crew had used a wrong charge on Tuesday and {shell|hit} a village.

Two people had been wounded, the defence ministry said, and two shells had gone astray, not one. It denied Russian reports that a farmer had died. Nodar Beridze, 71, was "well and giving interviews".

Firing had not been {resume|resumed} at any time since Tuesday, it added. The commander of the mortar battery was {arr|detained}. The defence minister, who has {rejres|refused} to step down, {apol|apologised} to the families in a televised statement and {promise|promised} 40,000 lari for repairs.

The Turkish ambassador {tvisit|visited} the village on Friday with toys.

The roadblock near Adigeni was {unblock|lifted} on Thursday evening after the ministry had {rangeclose|agreed} to stop live firing there for good.
=== labels
l drill rdrill "exercises of September 2018 in Georgia and in Armenia"
l call callmon "a call on Monday, and the one on Tuesday that was or was not made"
l visit tvisit "the minister's and the ambassador's visits to the village"
l halt resume "firing suspended, and its resumption"
c figure contradiction shell a "two" b "three"
c figure contradiction shell b "three" d "Two"
c actor contradiction shell c "a Turkish howitzer" d "a Georgian mortar crew"
c actor contradiction shell c "a Turkish howitzer" c "A Georgian crew"
c happened contradiction shell c "shelled" c "fired"
c happened contradiction shell c "death" d "died"
c happened contradiction resume c "resumed" d "resumed"
c happened contradiction boo a "booed" b "boo"
c happened contradiction call b "called" b "warned"
c figure update rdrill a "3,000" c "2,200"
c date update drill a "Saturday" d "Friday"
