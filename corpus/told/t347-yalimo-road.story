story t347-yalimo-road
split train
=== a
Separatists say they {kill|killed} soldiers, not builders, in Papua

JAYAPURA, Indonesia, 7 December 2016 (Nusantara Wire)

An armed separatist group in Indonesia's Papua said on Wednesday that it had {kill|shot} 21 people at a bridge site in the Yalimo highlands, all of them, it said, soldiers in civilian clothes.

The military said 16 construction workers had been {kill|executed} on Sunday at Ilugwa, where the Trans-Papua highway is being built. Four had survived; one worker was missing. "They sang and then they {kill|shot}," said the regional commander, citing a survivor.

A military post at Elelim was {mbua|attacked} on Monday, and a soldier died.

The state builder has suspended work on 14 bridges. About 150 soldiers and police have been {fly|flown in}.

The president {order|ordered} the commanders to {hunt|arrest} "all of them". A spokesman for the group, Markus Yohame, {demand|demanded} a referendum.

Reporters are not allowed into the district.
=== b
Catholic weekly: Families run from bombs in Yalimo

Suara Lembah Baliem, Wamena, 18 December 2016

Everyone who has arrived in Wamena from Elelim and Apalapsili says the same: the helicopters {bomb|dropped} something. Pastor Yunus Gwijangge has buried four people of his parish, he says, who were {bomb|hit} on 6 December. They dug one of the things up. It is as long as an arm, with a ring on it.

The military denies {bomb|bombing}. "We have {bomb|fired} grenades, by hand," a spokesman said. He denies that there were dead among civilians.

Mama Raga, 60, walked nine days. She says she passed the bridge at Ilugwa on Saturday the third: the dead already lay there. It is Saturday on which people here put the {kill|killing}, and not Sunday.

The church counts 2,100 who have fled. The regent says it's 450.

Of the workers 13 are buried; a list read in our church at Timika had 14 names.
=== c
Military offers rewards; rebels {tower|fire} on helicopter

(Nusantara Wire) JAYAPURA, 22 December 2016

Rebels in Papua {tower|fired} on a military helicopter near Elelim, where they had {mbua|raided} a post on December 5, on Wednesday, wounding a policeman, the regional military said on Thursday. The rebels claimed to have {tower|shot} it down. It landed in Wamena on its own power, the military said, and showed reporters a hole in the door.

The regional commander {reward|offered} 500 million rupiah for the capture of the man who, he said, led the {kill|attack} on road builders on December 4, in which 14 were killed. An earlier count of 16 had included two who turned up alive.

The governor of Papua, himself a highlander, {pull|called on} Jakarta to {pull2|withdraw} its troops from Yalimo before Christmas. The defence minister answered: "For them there is only surrender."

The national human rights commission will {team|send} a team on 7 January.
=== d
Christmas in the schoolyard

By Liesbeth Rumbino-Vos, The Lowlands Review, 27 December 2016

There are, on this 26th of December, 3,600 people from Yalimo in Wamena, in the count of the volunteers who feed them. The regent's 450 has become 1,650.

On Christmas Eve five soldiers came to the schoolyard and {arrest|took} away a teacher, Arim, for having said on the telephone that the "things" {bomb|thrown} from the helicopters were phosphorus. He was {arrestfree|let go} this morning with rice and an {regret|apology}. The military says that it {arrest|detained} nobody; he had been "invited to breakfast".

In spite of the governor's {pull|appeal} the troops were not {pull2|withdrawn}. One more battalion has {fly2|arrived}.

The rebel spokesman, to whom I talked by satellite telephone, has lowered his figure to twelve. "Soldiers, all." I read him names and villages: Toraja, most of them, carpenters. He was silent for some time. Then he {threat|warned} that any road worker who returned after New Year would be treated as a soldier.

The commission's {team|visit} has been brought forward to the 3rd of January.

In 1996 rebels {hold96|held} a group of young biologists for four months in these hills, and the army {rescue96|rescued} most of them.
=== labels
l kill mbua "road builders killed on Sunday, a post attacked on Monday"
l fly fly2 "soldiers flown in at the start, a battalion later"
l bomb tower "helicopters that fired, and one that was fired on"
l pull demand "two demands to Jakarta, by the governor and by the rebels"
l arrest hunt "a teacher taken, rebels to be arrested"
c date contradiction kill a "Sunday" b "Saturday the third"
c happened contradiction bomb b "dropped" b "denies bombing"
c happened contradiction tower c "shot it down" c "landed in Wamena on its own power"
c figure contradiction arrest d "a teacher" d "nobody"
c happened update pull2 c "withdraw" d "not withdrawn"
c date update team c "7 January" d "the 3rd of January"
c figure correction kill a "16"#2 c "14"
c actor contradiction kill a "soldiers in civilian clothes" a "construction workers"
c figure contradiction kill a "21" a "16"#2
c figure contradiction kill c "14" d "twelve"
