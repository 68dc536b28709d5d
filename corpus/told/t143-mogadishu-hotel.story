story t143-mogadishu-hotel
split train
=== a
Gunmen {storm|storm} Mogadishu hotel after car bomb, police say

MOGADISHU, Dec 13, 2021, 20:40 local (AfroWire) — Gunmen {storm|stormed} a hotel near the harbour of the Somali capital on Monday evening after a car {bomb|bomb} blew open its gate, police said.

Gunfire could be heard from the Hotel Banadir Star more than an hour after the {bomb|blast}. At least four people were killed, an ambulance driver said.

“Members of parliament eat there,” said a police captain. “We don't know who is inside.”

Al-Shabaab, which has {coll|attacked} several hotels in the city in recent years, said on its radio station that its fighters were “cleansing” the building floor by floor. It claims most {coll|attacks} in the capital, and in October 2017 was {oct17|blamed} for the deadliest of them, which it never owned up to.

Soldiers have {close|closed} the road along the harbour.

More to follow
=== b
UPDATE 2: Eleven dead as {siege|siege} of Mogadishu hotel goes into second day

MOGADISHU, Dec 14, 2021, 07:15 local (AfroWire) — Somali special forces were {siege|fighting} for the top floor of a Mogadishu hotel on Tuesday morning, twelve hours after gunmen {storm|stormed} it behind a car {bomb|bomb}. At least eleven people have been killed.

(This story replaces that of Monday evening; adds rescue, toll, quotes.)

Police said that they had {save|brought} out 63 guests and workers overnight, among them two deputies and a Turkish engineer. A third deputy, Abdirahman Nuur Gacal, was dead, his family said.

“I heard them {kill|shoot} the cook,” said a waiter, Liban Cusmaan, who lay for six hours in a water tank. “He had told them that the tank was empty.”

Al-Shabaab, which has {coll|attacked} several hotels in the city in recent years, said on its radio station that its fighters had killed more than forty “officials of the apostate government”.

The United States embassy {cond|condemned} the {storm|attack}.
=== c
Villa Somalia: {siege|Operation} at hotel ended

Mogadishu, 14 December 2021 (Somali Public Information Office)

The security forces at 10 o'clock this morning successfully concluded the {siege|operation} at the Banadir Star Hotel. All five terrorists were killed, and 71 citizens {save|rescued}.

The Prime Minister paid a {visit|visit} to the wounded at Erdogan Hospital in the afternoon. He {thank|thanked} Türkiye for {med|flying} in a surgical team, which is expected tomorrow.

The Ministry of Health {blood|appeals} for blood of all groups. The Mayor of Mogadishu {shelter|opened} the Theatre to families whose houses by the harbour lost their roofs in the {bomb|explosion}.

A national day of mourning will be observed on Thursday. The Ministry of Internal Security has {car|prohibited} lorries in the districts by the sea until further notice.
=== d
Somalia buries its dead; how did the car get past four checkpoints?

By Hodan Warfaa in Mogadishu | The East African Sentinel | 17 December 2021

It passed four checkpoints, says the police commissioner, with the papers of the fisheries ministry. Two guards of that ministry are in {arr|custody}. A third has not come to work since Sunday.

On Thursday the city stood still for its twenty-three dead. That is the figure of the health ministry; on Tuesday night it had been nineteen. It includes three men of the special forces, who fell in the last hour. Al-Shabaab insists on sixty-one. None of these figures includes the attackers, of whom the rubble has yielded up a sixth.

The deputy Nuur Gacal was buried in his home town, Baidoa, among much shooting into the air. In September he had survived an {sep|attempt} on his life, when a {sep|bomb} under his car did not go off.

At the hospital the Turkish doctors, who landed on Wednesday, have operated on fourteen people. Liban Cusmaan, the waiter, came to give blood. The cook, he says, is alive after all; the bullet went through his cheek.

The interior minister was {summ|called} before parliament on Thursday. He would not {stay|resign}, he said. He {prom|promised} new gates.

Al-Shabaab {trib|executed} two men in the town of Buale on Wednesday, whom it {accused|accused} of having given the hotel's plan to the government. It had, earlier in the week, {oct|fired} mortars at the airport; nobody was hurt.
=== labels
l sep oct "lesser attacks of the months before and of the same week, a bomb under a car and mortars"
l storm coll "hotels in Mogadishu attacked, this one on Monday and several before"
l bomb sep "bombs at the gate of the hotel and under the deputy's car in September"
l storm oct "attacks of the same group in the same week, on the hotel and on the airport"
l storm siege "the gunmen's assault on the hotel and the soldiers' fight to retake it"
c figure update storm a "At least four" b "At least eleven"
c figure update storm b "Eleven" d "twenty-three"
c figure update storm a "At least four" d "twenty-three"
c figure update storm d "nineteen" d "twenty-three"
c figure contradiction storm b "more than forty" b "At least eleven"
c figure contradiction storm b "more than forty" b "Eleven"
c figure contradiction storm d "sixty-one" d "twenty-three"
c figure update save b "63" c "71"
c figure update siege c "five" d "a sixth"
c happened contradiction kill b "shoot" d "alive after all"
c figure update storm a "At least four" b "Eleven"
c figure contradiction storm b "more than forty" d "twenty-three"
c figure contradiction storm b "more than forty" d "nineteen"
c figure update storm b "At least eleven" d "twenty-three"
c figure update storm b "At least eleven" d "nineteen"
c figure update storm b "Eleven" d "nineteen"
c figure contradiction storm d "nineteen" d "sixty-one"
v a by b notice
y b of a partial 0.13
