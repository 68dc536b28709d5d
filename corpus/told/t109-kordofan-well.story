story t109-kordofan-well
split test
=== a
Air {strike|strike} on North Kordofan market kills 17, lawyers' group says

By Daughters of the Nile newsroom — Published 9 March 2024, 15:44 CAT

An air {strike|strike} on the weekly livestock market of Hamrat al-Wiz, in Sudan's North Kordofan state, killed at least 17 people on Friday and wounded dozens, the Kordofan Emergency Lawyers said on Saturday.

The group {blame|blamed} the army, which alone flies aircraft over the region. It published the names of the dead, five of whom are under twelve.

A trader, Abdallah Hamid, said he saw a propeller plane come over twice. "The first time it looked. The second time it {strike|let fall} two barrels, one on the goats, one on the tea women," he said. "When we were carrying them away, it {strike2|bombed} the road too."

The army has not commented. Its adversary, the paramilitary Rapid Support Forces (RSF), {hold|took} Hamrat al-Wiz in December and was {recruit|gathering} recruits there this week, residents say.

In October the same market was {oct|shelled} from the ground, and nine were killed. Each side {octblame|accused} the other.
=== b
Sudan's army denies {strike|bombing} of market

PORT SUDAN, March 10, 2024 (Union News) — Sudan's armed forces said on Sunday that they had carried out no {strike|air strikes} anywhere in North Kordofan last week and that those who died in a market at Hamrat al-Wiz had been {strike|shelled} by the Rapid Support Forces.

“The militia {strike|fired} on people who {refuse|refused} to join it,” a military spokesman said in a televised statement. He {callcome|called on} the lawyers who {blame|accused} the army of the {strike|attack} to come to Port Sudan “and look at our flight logs”.

The RSF said the {strike|raid}, on Saturday, had killed 43 civilians. It {vow|vowed} to avenge them and {susp|suspended} its part in {jeddah|talks} that were to begin in Jeddah on Tuesday. The {jeddah|talks} would be the first since December.

The United Nations humanitarian coordinator {cond|condemned} the {strike|attack} “whoever launched it”. She {askroute|asked} both forces to {route|open} the road from El Obeid to aid convoys.

Eight lorries with sorghum and saline have waited at El Obeid since Feb 27.
=== c
Hamrat al-Wiz: what pictures tell

Open Sand Project, 12/3/2024 | analysis

Two claims stand against each other. We looked at 41 photographs, nine films and four satellite images, and we spoke to six people who were there.

**Bomb or shell?** The crater among the tea stalls is 6.2 metres wide. A mortar doesn't do that; an unguided bomb of 250 kilograms does. Fragments show the fin of a type the Sudanese air force has used since the 1990s. We are confident that an aircraft {strike|bombed} the market. Nothing we saw supports the army's story of RSF {strike|shelling}.

**One plane, one pass?** Films show one. Of the second {strike2|strike}, on the road, which one witness told a newsroom of, we have found no trace, and four of our six witnesses say there was none.

**When?** Shadows and the muezzin put the film of the blast at 13:10 on Friday 8 March. The RSF's “Saturday” is wrong.

**How many?** We can identify 21 dead by name. Two more died in El Obeid on Monday. The RSF's number seems to have two digits turned round, or a wish behind it.

**Who was there?** RSF vehicles, four at least, thirty metres from the goats. That does not make it less of a crime. It does contradict the RSF, who say that no fighter of theirs was within ten kilometres.

A correction to our note of Sunday: the {oct|shelling} of this market in October came from the north, not the south, which then points to the army.
=== d
Jeddah: Sudanese {jeddah|talks} off to a late start

Riyadh, 14 March 2024 — Kingdom News

Delegations of the Sudanese Armed Forces and the Rapid Support Forces {jeddah|sat down} on Wednesday evening in Jeddah, a day later than scheduled, under the auspices of the Kingdom and the United States, an official source said.

The source described the {jeddah|session} as positive. It led to an {ex|exchange} of lists with the names of 212 prisoners. Those above sixty will be {rel|freed} before Eid al-Fitr.

In El Obeid, eight aid trucks {conv|departed} northward on Thursday under a guarantee of both sides.

The source had no comment on a report that RSF delegates had {walk|left} the room when the events of Hamrat al-Wiz were raised.
=== e
Convoy {loot|robbed} on first day of Sudan road deal

EL OBEID, Sudan, March 15, 2024 (Union News) — Gunmen {loot|stopped} an aid convoy north of El Obeid on Thursday and {loot|took} six of its eight lorries, hours after it {conv|set out} with the blessing of both of Sudan's warring sides, the charity Saline Without Borders said. The drivers were {bea|beaten} and left on the road.

The RSF {lootblame|accused} “bandits in army shirts”. The army said that the lorries were already unloaded in Hamrat al-Wiz, “at the militia's stores”. The UN said five lorries were missing.

The convoy was the first fruit of {jeddah|talks} in Jeddah, from which neither side {walk|walked out}, whatever the reports, a Western diplomat said. The two are to {jed2|meet} again after Ramadan. On Thursday they failed to agree on who counts as a prisoner, and no one has been {rel|released}.

In Hamrat al-Wiz the traders kept their stalls shut for a third day to {strk|protest} against both. The dead of last Friday's {strike|attack} number 24, according to the lawyers' group that first reported it.
=== labels
l strike oct "the same market hit from the air in March and shelled in October"
l strike strike2 "the bombing of the market and an alleged second one of the road"
l jeddah jed2 "the talks at Jeddah, and the next ones after Ramadan"
l conv loot "the convoy's setting out with consent and its robbery on the same day"
l blame octblame "accusations over the strike in March and over the shelling in October"
c actor contradiction strike a "blamed" b "shelled"
c actor contradiction strike b "fired" c "bombed"
c happened contradiction strike a "strike" b "bombing"
c happened contradiction strike b "bombing" c "bombed"
c date contradiction strike a "on Friday" b "on Saturday"
c date contradiction strike b "on Saturday" c "Friday 8 March"
c figure contradiction strike a "at least 17" b "43"
c figure contradiction strike b "43" c "21"
c figure contradiction strike b "43" e "24"#2
c figure update strike a "at least 17" c "21"
c figure update strike a "at least 17" e "24"#2
c figure update strike c "21" e "24"#2
c happened contradiction strike2 a "bombed" c "strike"
c date update jeddah b "on Tuesday" d "on Wednesday evening"
c happened update jeddah b "talks" d "sat down"
c happened contradiction walk d "left" e "walked out"
c figure contradiction loot e "six" e "five"
c actor contradiction loot e "army shirts" e "the militia's stores"
