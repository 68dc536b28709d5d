story t102-kuriga-pupils
split train
=== a
“They knew the timetable”: gunmen {abd|take} pupils from Kaduna village school

By Hauwa Sabo, Kaduna
Posted on February 8, 2023 | 6:41 pm

Armed men on motorcycles {abd|seized} at least 40 pupils from the Government Secondary School in Rafin Sarki, Kaduna State, on Tuesday morning, the village head told Savanna Daily.

They came during the second lesson, parents said. A guard who {guard|shot} at them with a hunting rifle was {guardk|killed}, and the vice principal, Malam Idris, was {beat|flogged} in front of his class.

“They knew the timetable,” he said from a hospital bed.

The police command put the number of missing children at 27 and said a tactical squad had been {squad|deployed} to the Kuyello forest. Its spokesman {crit|criticised} the school for having opened against advice.

Hundreds of mothers {march|marched} to the local government office on Wednesday, {dem|demanding} that the government {ransom|pay} whatever is asked. “It did for the train people,” said one. In March of last year bandits {train|attacked} the Abuja-Kaduna train and {train|kidnapped} dozens of passengers.

The state government {refuse|ruled out} any ransom. It ordered all boarding schools in six local government areas {shut|closed} from Thursday.

ALSO READ: Naira scarcity: queues return to Kaduna banks
=== b
Nigeria: Kidnappers {threat|threaten} to kill schoolchildren, father says

KADUNA, Nigeria, Feb 10, 2023 (Meridian) — Gunmen holding dozens of children {abd|snatched} from a school in northwestern Nigeria have {threat|threatened} to kill them unless 100 million naira ($217,000) is paid by Monday, a father of two of the captives said on Friday.

The man, who asked not to be named, said that the leader of the gang had {call|telephoned} him on Thursday night. He was allowed to hear his daughter. "She said they were 31 and that they had walked two days," he said.

Police say that 27 pupils were {abd|taken} from the school in Rafin Sarki on Tuesday. Residents say the {abd|raid} was bigger.

A military source told Meridian that air force jets had {air|bombed} a bandit camp in the Kuyello forest on Thursday, killing several fighters. A villager in nearby Dogon Dawa said the jets had {air|struck} a herders' well instead, and that the dead were nine cattle rearers.

The air force did not reply to requests for comment.

Families in the region often sell land to raise such sums.

(Reporting by Tunde Achor; Editing by P. Lindqvist)
=== c
EXCLUSIVE!! 19 KURIGA ROAD STUDENTS ESCAPE… OR DID THEY?

naijapulse.example — Sat 11 Feb 2023, 09:15

Fam, it is getting messy o.

Last night the Commissioner for Internal Security stood in front of cameras and announced that troops had {resc|freed} 19 of the children {abd|stolen} from Rafin Sarki. He even {thankaf|thanked} the Air Force. Big grammar, small proof.

This morning ONE mother, Mama Zulai, picked my call. Her son is home. So are eleven others, she says. Twelve, not nineteen! And no soldier {resc|rescued} anybody: the boys untied themselves on Thursday while the bandits were running from the {air|bombs}, and trekked to Buruku. “Na their leg {resc|save} them.”

Meanwhile the principal is in DSS {arr|custody}. Yes, the PRINCIPAL. Dem {arr|pick} am up on Thursday over claims that he {leak|sold} the school timetable. The union of teachers says it will {strike|down tools} in the whole state from Monday if he is not {prel|released}. They last {strike21|went on strike} in 2021, for salaries, and stayed out six weeks.

And the bandits' deadline? Still Monday. N100m. Or so they say.

TAGS: Kaduna, bandits, DSS
YOU MAY LIKE: 7 Nollywood stars who married quietly
=== d
Governor: all Rafin Sarki children {rel|back}, "no kobo {ransom|paid}"

From our Government House correspondent

KADUNA, Wednesday, 15 February, 2023: The Governor today {host|received} the remaining 15 pupils of Government Secondary School, Rafin Sarki, who regained their freedom yesterday evening, seven days after they were {abd|abducted} by criminal elements.

Addressing the children and their parents, the Governor stated that not one kobo of ransom was {ransom|paid}. He {thank|commended} the security agencies, whose "kinetic and non-kinetic pressure" compelled the bandits to {rel|hand over} the children at Kidandan.

He disclosed that 27 pupils were {abd|abducted} in all, of whom 12 had got away on 9th February while in the bush. The principal, who was {arr|detained} on Friday by the Department of State Services, has been {prel|set free} and will resume duty. The teachers' union accordingly {off|suspended} its planned strike.

Schools {shut|closed} in the six local government areas will reopen on 27th February.

On the air operation of Thursday last, he said that the {air|strikes} had {air|hit} "no civilian whatsoever". He {prom|pledged} a perimeter fence for every rural school before the end of the year and {fund|gave} N500,000 to each of the families.

E-signed: Chief Press Secretary
=== e
Nine graves at Dogon Dawa

Some good news came out of Kaduna this week, and some that nobody wants to hear

THE CHILDREN of Rafin Sarki are home. On that everyone agrees; on little else. The state says 27 were {abd|carried off} on February 7th, the parents counted 43 empty benches, and some families, fearing visits from the security services, will not talk. The governor says that no ransom was {ransom|paid}. Two of the fathers told this correspondent that they {ransom|delivered} 35m naira, in two rice sacks, to a man at Kidandan the day before the {rel|release}.

Then there are the dead of February 9th. The Nigerian Air Force, having kept quiet for a week, now says its aircraft {air|destroyed} "a logistics hub" in the forest and killed 22 bandits. In Dogon Dawa, 12km away, the herders' association shows visitors nine fresh graves by a ruined well. It has {pet|petitioned} the human-rights commission, which on Thursday opened an {inq|inquiry}. It would not be the first such mistake: in January, a {jan|bombing} in Nasarawa killed dozens of herders, and in 2017 a jet {rann|struck} a camp for the displaced at Rann.

The vice-principal, still bruised from his {beat|flogging}, will not go back. Nor will the guard, who was buried on the day he {guard|fired} his only two cartridges. The teachers {off|called off} their stoppage, but the classrooms stay {shut|closed} until March 13th, well after the presidential election.

From the print edition, February 18th 2023
=== labels
l train abd "kidnappings by bandits in Kaduna state, of train passengers in 2022 and of pupils in 2023"
l jan air "air raids that hit herders, in Nasarawa in January and in Kaduna in February"
l rel prel "the children and the principal, both let go in the same week"
l thank thankaf "the commissioner and later the governor thank the forces"
l strike21 strike "teachers' strikes, in 2021 and the one planned in 2023"
l resc rel "the troops' alleged freeing of 19 and the bandits' handing over of 15"
c figure contradiction abd a "at least 40" a "27"
c figure contradiction abd a "at least 40" b "27"
c figure contradiction abd a "at least 40" d "27"
c figure contradiction abd b "31" b "27"
c figure contradiction abd a "27" b "31"
c figure contradiction abd b "31" d "27"
c figure contradiction abd b "31" e "43"
c figure contradiction abd e "27" e "43"
c figure contradiction abd d "27" e "43"
c place contradiction air b "a bandit camp in the Kuyello forest" b "a herders' well"
c figure contradiction air b "nine" e "22"
c figure contradiction air e "22" e "nine"
c place contradiction air e "the forest" e "Dogon Dawa"#2
c actor contradiction air e "22 bandits" e "herders'"
c actor contradiction air d "hit" e "herders'"
c actor contradiction air d "hit" b "nine cattle rearers"
c happened contradiction resc c "freed" c "rescued"
c figure contradiction resc c "19"#2 c "Twelve"
c date contradiction arr c "Thursday"#2 d "Friday"
c happened contradiction ransom d "paid" e "delivered"
c happened contradiction ransom e "paid" e "delivered"
c happened update strike c "down tools" d "suspended"
c happened update strike c "down tools" e "called off"
c date update shut d "27th February" e "March 13th"
c figure contradiction abd a "at least 40" b "31"
c figure contradiction abd a "at least 40" e "27"
c figure contradiction abd a "27" e "43"
c figure contradiction abd b "31" e "27"
c figure contradiction abd b "27" e "43"
c place contradiction air b "a bandit camp in the Kuyello forest" e "Dogon Dawa"#2
c place contradiction air b "a herders' well" e "the forest"
t guardk ASSAULT
t ransom CONCEDE,AID
t refuse REJECT
t shut COERCE
t call CONSULT,REQUEST
t resc RETREAT,AID
t strike PROTEST,THREATEN
t strike21 PROTEST
t rel RETREAT
t fund AID
t pet REQUEST,ACCUSE
t inq ACCUSE
