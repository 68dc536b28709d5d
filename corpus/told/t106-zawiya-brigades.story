story t106-zawiya-brigades
split test
=== a
At least five die as rival brigades {clash|battle} in Libya's Zawiya

Maghreb Monitor | Tripoli | 17 May 2022 - 21:05

At least five people were killed on Tuesday when two armed groups {clash|fought} with machine guns and rockets in the centre of Zawiya, 45 kilometres west of the Libyan capital, the ambulance service said. A girl of nine was among the dead.

The {clash|fighting} began at around three in the afternoon after men of the Harsha Brigade {abd|seized} a commander of the rival Abu Surra Battalion, Milad al-Dabbab, at a petrol station, two residents said. By nightfall it had spread to the gates of the oil refinery. Workers there said the plant had been {hit|hit} by a rocket.

The Red Crescent {app|appealed} for a one-hour {hour|pause} so as to bring families out. It {res|evacuated} 31 of them in the evening.

The Government of National Unity made no comment. Both groups draw their pay from its ministries.

In September the same two brigades {sep|clashed} over a fuel-smuggling route; three people died.
=== b
Zawiya elders proclaim {cease|truce}, refinery “unscathed”

TRIPOLI, 18 May 2022 (Libyan Wire Service) – A {cease|ceasefire} between the forces involved in the regrettable events in Zawiya entered into force at six o'clock this morning, Wednesday, and is holding, the city's Council of Elders announced.

The text, of which LWS holds a copy, provides that both sides {pull|withdraw} from the coastal road by Thursday noon and that those {prison|captured} by either are {swap|handed over}. A neutral force from Zintan will {zin|deploy} at the roundabouts.

The National Oil Corporation affirmed that no projectile whatsoever {hit|struck} the Zawiya refinery. A fire in a bitumen tank, it explained, was due to an electrical fault.

The Ministry of Health put the toll at four martyrs, all of them civilians, and 19 wounded.

The Prime Minister's office {order|instructed} the Attorney General to open an {inq|investigation} into “whoever {abd|kidnapped} the officer Milad al-Dabbab”. The Harsha Brigade, on its page, states that it never laid a hand on him: he was {abd|arrested}, it says, by the coast guard on a {war|warrant} of 2019.
=== c
Libya {cease|truce} {breach|broken} within hours as Zawiya counts its dead

Residents tell of snipers on bakery roof; UN envoy {urge|urges} militias to {cease|honour} deal

By Matteo Corsini in Tunis

19 May 2022

The {cease|ceasefire} that was meant to end two days of street {clash|fighting} in the Libyan oil town of Zawiya lasted, by the reckoning of a dentist who lives on the coastal road, “one tea and a half”. Before noon on Wednesday a pick-up of the Abu Surra Battalion was {rpg|hit} by a rocket-propelled grenade at the Bir al-Ghanam junction and its three occupants killed.

The battalion {accuse|accused} its enemy of having {rpg|fired} it. The Harsha men say that the pick-up was carrying its own grenades, and that one of these went off in a pothole.

Residents spoke of snipers on the roof of the Nakhla bakery. A mother of three, Umm Taha, was {snipe|shot} in the leg while she hung out washing. “I ask both of them to {leave|go} and fight in the desert,” she said by telephone. Neither has {pull|left} the coastal road.

The Zintan men have not {zin|come} either. Their commander {zinref|refuses} to move, an aide said, before the prime minister has {pay|paid} what he owes them for February.

The UN envoy {urge|urged} the militias to {cease|respect} the deal. In Tuesday's and Wednesday's {clash|violence}, her office said, at least eleven people had died. A doctor at the teaching hospital counts thirteen, six of them civilians.

Milad al-Dabbab, the commander whose {abd|abduction} started it all, is alive. He was {swap|handed} to his uncle in a mosque on Wednesday night, against two Harsha prisoners. It was “a gesture of goodwill” and no {swap|exchange}, his captors insist.
=== d
[Transcript] Jumhuriya FM Zawiya, “Good Morning, Refinery”, Friday 20 May 2022

HOST: …and they are here! Twenty-six vehicles. I can see them from the window. The men of Zintan {zin|rolled} into town at seven this morning, God keep them, and they are putting sandbags at the Friday market.

CALLER (Hajj Salem): Twenty-six? I made it fourteen.

HOST: Fourteen, then, and the rest on foot. And the two brigades?

CALLER: Abu Surra {pull|pulled back} last night. I saw the tail-lights. Harsha says that it {pull|left} too, but there is one of their trucks under my daughter's window, with the flag.

HOST: And the bakery?

CALLER: What snipers? There was my nephew with a phone, filming. Nobody {snipe|fired} from the bakery. Ask him.

HOST: Umm Taha has a hole in her leg, Hajj.

CALLER: From the market side.

HOST: God heal her. Now, the {demo|demonstration}. This afternoon after prayers the young people will {demo|march} to the Council under the slogan “Sell your guns and buy us lamps”. They {demow|marched} on Wednesday too, you remember, and somebody {stone|threw} stones at them. The Council has {beg|asked} them to {demo|stay} at home.
=== e
Libya's Zawiya quiet as third force takes over, prosecutor {charge|charges} coast guard officer

Maghreb Monitor | Tripoli | 22 May 2022 - 18:40

Shops in Zawiya opened on Sunday for the first time since rival brigades {clash|fought} for two days in its streets, killing 14 people.

A force from Zintan, which {zin|arrived} on Friday with some 20 vehicles, holds the main junctions. It {detain|stopped} eight gunmen of both sides at checkpoints on Saturday and took their rifles.

Libya's attorney general has {charge|charged} a coast guard lieutenant with the unlawful {abd|detention} of Abu Surra commander Milad al-Dabbab, which sparked the {clash|fighting}. His lawyer said that the officer had been in Tunis all week.

About 2,000 people {demo|marched} through the city on Friday to {demand|demand} that the armed groups {disband|disband}, organisers said; the Council of Elders spoke of “a few boys”.

In September the same two brigades {sep|clashed} over a fuel-smuggling route; five people died. The UN envoy is to {visit|visit} the city this week.
=== labels
l sep clash "the same brigades fight in September and in May"
l demo demow "marches of the young in Zawiya on Wednesday and on Friday"
l abd detain "the commander seized on Tuesday and gunmen stopped on Saturday"
l hour cease "an hour's pause that the Red Crescent asked for, and the truce of the elders"
l rpg hit "two rockets said to have struck, one the refinery and one a pick-up"
l res swap "people brought out by the Red Crescent, and prisoners handed over"
c actor contradiction abd a "seized" b "arrested"
c actor contradiction abd a "seized" e "detention"
c figure contradiction clash a "At least five"#1 b "four"
c figure contradiction clash c "at least eleven" b "four"
c figure update clash a "At least five"#1 c "at least eleven"
c figure update clash a "At least five"#1 c "thirteen"
c figure update clash b "four" c "thirteen"
c figure update clash c "thirteen" e "14"
c figure refinement clash c "at least eleven" c "thirteen"
c happened contradiction hit a "hit" b "struck"
c happened contradiction rpg c "fired" c "went off in a pothole"
c happened update cease b "ceasefire" c "truce"
c happened contradiction swap c "handed" c "exchange"
c happened update zin c "come" d "rolled"
c figure contradiction zin d "Twenty-six" e "some 20"
c figure contradiction zin d "fourteen" e "some 20"
c figure contradiction zin d "Twenty-six" d "fourteen"
c happened contradiction snipe c "shot" d "fired"
c happened contradiction pull d "left" d "one of their trucks under my daughter's window"
c happened update pull c "left" d "pulled back"
c figure contradiction demo e "About 2,000" e "a few boys"
c figure contradiction sep a "three people" e "five people"
c actor contradiction abd e "detention" e "in Tunis all week"
c figure update clash a "At least five"#1 e "14"
c figure update clash b "four" e "14"
c figure update clash c "at least eleven" e "14"
