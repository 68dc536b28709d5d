story t120-kidal-road
split train
=== a
MALI: {mine|Mine} kills Chadian peacekeepers on Kidal road

Bamako, 14 September 2020 (AfroWire)

Three United Nations peacekeepers from Chad were killed on Monday when their vehicle was {mine|blown up} by a mine 30 km north of Anéfis in northern Mali, a UN official said.

Gunmen then {amb|opened fire} on the column, which {amb|fired} back. Helicopters were {heli|sent} from Kidal.

No one has claimed the {amb|attack}. Al-Qaeda's branch in the Sahel said it was behind {jun|one} in which two peacekeepers died on the same road in June.

The UN's special representative {cond|condemned} "this odious act" and {ask|asked} Mali's new military rulers to "spare no effort" to find those who did it. The officers, who {coup|seized} power on August 18, are under pressure from the regional bloc ECOWAS, which has {ecowas|closed} its members' borders with Mali and {ultim|given} them until Tuesday to name a civilian president.

Chad has some 1,400 soldiers in the UN force.
=== b
N'Djamena: «Cinq fils du Tchad» — Five sons of Chad

Le Courrier du Chari (translation), mardi 15 septembre 2020

The Head of the General Staff announced at midday that five, and not three, soldiers of the Chadian contingent had fallen on Monday near Aguelhok, 100 kilometres from the spot of which the radios speak. Eleven are wounded. “Our men {amb|counter-attacked} and killed nineteen terrorists,” he added.

The spokesman of the opposition {demand|demanded} that the contingent {pull|come home}. “This is not the first time that we are sent to walk ahead of the others,” he said. In 2013 Chad {wd13|withdrew} part of its men after a suicide {su13|attack} in Kidal.

The Government {refw|excludes} a withdrawal.

A source at the General Staff {acc|reproaches} the UN helicopters with having {heli|come} late, “for the photographs”.
=== c
Sahel {mine|blast}: what we know, what we don't

Ines Brandauer, Dakar | Der Beobachter (international edition) | 17.09.2020

»Do not write hero,« says the brother of Sergeant Ali Brahim in N'Djamena. »Write that he had asked for a detector.«

There are three different wheres. The UN has placed the {mine|explosion} north of Anéfis, the army of Chad near Aguelhok, and a Tuareg movement which controls both places at a well named Tin-Assako. The UN says that it cannot explain the last. It has withdrawn the first: since Wednesday its communiqués read »in the region of Kidal«.

There are two different hows. In a statement of Wednesday the jihadist alliance JNIM takes the mine on itself, but denies that its men {amb|fired} a single bullet: »The Chadians {amb|shot} at the wind.« One of the wounded, whom I reached in the hospital at Gao, says that he was hit in the shoulder and that the wind in Mali is made of lead.

And of nineteen dead jihadists nobody has seen a shoe. The helicopters? They {heli|arrived} »while the tyre was still burning«, according to the UN's log.

On Tuesday, in Accra, the officers from Bamako {accra|met} the heads of state of ECOWAS. They {prom|pledged} a civilian president »within days«. The borders {ecowas|stay} shut until then.
=== d
Chad to {pull|pull} 400 troops out of Mali, UN says it was not told

NEW YORK (AfroWire) 18 September 2020 - Chad will {pull|withdraw} 400 of its soldiers from the United Nations force in Mali after the death of six in an {amb|attack} on Monday, its defence minister said on Friday.

A sergeant died of his wounds in Dakar on Thursday.

The UN said that it had received no notice of such a {pull|step}. Chad's ambassador in New York called the report a misunderstanding: the men would be {rot|replaced}, not {pull|taken out}.

The Security Council is to {sc|discuss} Mali on Tuesday. France has {fr|offered} mine detectors, 60 of them by one account, six by that of its own embassy.

Malian gendarmes {arr|arrested} two men in Anéfis over the {mine|blast} on Thursday, the local prefect said. A Tuareg movement said they were goat dealers, and {rel|demanded} that they be let {free|go}.

The officers who {coup|took} power in Bamako on August 18 have until Tuesday to name a civilian president, ECOWAS says. Its {ultim|deadline} had been last Tuesday.
=== labels
l amb jun "attacks on peacekeepers on the same road, in September and in June"
l amb su13 "attacks on Chad's soldiers at Kidal, in 2020 and in 2013"
l pull wd13 "Chad withdraws men from Mali, in 2020 and in 2013"
l accra sc "meetings about Mali, in Accra last Tuesday and at the UN next Tuesday"
l mine amb "the mine under the vehicle and the shooting after it"
c figure contradiction amb a "Three" b "five"
c figure update amb b "five" d "six"
c figure update amb a "Three" d "six"
c place contradiction mine a "30 km north of Anéfis" b "Aguelhok"
c place contradiction mine c "Anéfis" c "Aguelhok"
c place contradiction mine c "Anéfis" c "Tin-Assako"
c place contradiction mine c "Aguelhok" c "Tin-Assako"
c happened contradiction amb a "opened fire" c "fired"
c happened contradiction amb b "counter-attacked" c "fired"
c happened contradiction amb b "killed" c "nobody has seen a shoe"
c happened contradiction pull d "withdraw" d "taken out"
c happened update pull b "excludes" d "withdraw"
c figure contradiction fr d "60" d "six"#2
c date update ultim a "until Tuesday" d "until Tuesday"
t heli MOBILIZE,AID
t jun ASSAULT
t coup ASSAULT
t ecowas COERCE,SANCTION
t ultim THREATEN,REQUEST
t wd13 RETREAT
t refw REJECT
t acc ACCUSE
t sc CONSULT
