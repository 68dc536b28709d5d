story t122-azaz-doctors
split train
=== a
Two foreign doctors {abd|kidnapped} in northern Syria, aid group says

GAZIANTEP, Turkey (Bosphorus Wire), March 14, 2017 — Gunmen have {abd|kidnapped} two foreign doctors near the town of Azaz in northern Syria, the medical charity Hands Across said on Tuesday.

A Norwegian surgeon and a Jordanian anaesthetist were on their way from the Turkish border to a hospital in Azaz on Monday when a pick-up with five armed men {abd|forced} their ambulance off the road, said the charity. The Syrian driver was {driver|shot} in the foot.

Hands Across has {susp|stopped} its work in the area. It {plea|appealed} to "everyone with influence" to bring the two back.

Azaz is held by Syrian rebels whom Turkey helped to {aug|push} Islamic State out of the border region last August. A spokesman for one rebel group, the Northern Front, {blame|accused} another, the Sultan Brigade, of the {abd|abduction}. The Sultan Brigade said it was as worried as anyone.

In 2013 an Italian doctor of the same charity was {abd13|taken} in Aleppo. He was {rel13|freed} after ten months.

Norway's foreign ministry said it was looking into the matter.
=== b
Kirurg fra Molde savnet i Syria
Surgeon from Molde missing in Syria

Romsdals Avis, English summary, 15/3/2017, kl. 07.45

The surgeon who was {abd|carried off} in Syria on Sunday is Tor Aksel Hustad (51) of Molde Hospital, colleagues confirm. It was his fourth stay with Hands Across.

The kidnappers have {ransom|asked} for money, according to a source close to the charity. The source mentioned three million dollars. Hands Across says that nobody has been {contact|in touch}.

"He telephoned us on Saturday. He was going to cross on Sunday, after breakfast," says his sister, Randi Hustad. The ministry in Oslo says Monday, as does the charity.

The foreign minister {call|spoke} with his Turkish colleague by telephone yesterday evening. Norway "does not pay ransoms", he said afterwards. He {thank|thanked} him for the {search|search} which Turkish drones and 200 soldiers are carrying out.

In Molde, 400 people {vigil|walked} through the town with torches. Tonight they will {vigil2|do} so again.
=== c
Rebels {clash|fight} each other at Azaz over missing doctors

Diary of a border, by Hosam al-Jarrah
The Euphrates Post, Friday March 17 2017

They are {clash|shooting} in Azaz since Thursday noon. The Northern Front {storm|went} into the Sultan Brigade's prison, near the flour mill, to look for the doctors. It found forty-one prisoners, a calf and no doctors. In the {clash|fight} for the mill nine men were killed by my count; the Front admits two, the Brigade boasts of fourteen.

All 41 were {prison|let} out by the Front. (The Brigade says they {prison|escaped}.)

Turkey {close|shut} the gate at Öncüpınar at four in the afternoon. The governor of Kilis denies it: trucks, he says, have been waiting "because of a computer". There were 300 of them on Thursday evening.

My barber, who is always right, says that neither of the two has the doctors. It was border guards, he says, who {abd|sold} them, on the Turkish side, at a petrol station, and not in Syria at all.

The elders of Azaz have {trucecall|called} for a {truce|truce} over the weekend. They asked me to write that there will be no milk on Saturday.
=== d
Norwegian surgeon {rescue|freed} in Syria, colleague {rel|released} later

ISTANBUL (Bosphorus Wire), March 20, 2017 — Turkish special forces {rescue|freed} a Norwegian surgeon in northern Syria early on Sunday, Turkey's defence ministry said. A Jordanian doctor, who had been {abd|kidnapped} with him six days before, was {rel|let go} by the captors in the evening.

The {rescue|operation} took place at a farm near Marea, the ministry said. Three kidnappers were killed and one {cap|captured}. They belonged to Islamic State, it said.

The surgeon, Tor Aksel Hustad, is in a hospital in Gaziantep with a broken rib.

A commander of the Northern Front gave another account. The {rescue|raid} was the Front's, he said, and the Turks arrived "when we were making tea". A relative of the Jordanian, in Amman, spoke of a payment of $400,000 to a tribal sheikh. Jordan's government denied that anything had been {pay2|paid}.

Rebel groups in Azaz, which {clash|fought} on Thursday and Friday, have agreed on a {truce|ceasefire}, residents said.

In 2013 an Italian doctor of the same charity was {abd13|taken} in Aleppo. He was {rel13|freed} after ten months.
=== e
Hustad: “I never saw a Turk”

Romsdals Avis, English summary, 23/3/2017, kl. 16.10

In a voice that was hardly to be heard, Tor Aksel Hustad met the press in the canteen of Molde Hospital on Thursday.

He was {abd|taken} on the Monday, he said, shortly after the border, by boys. “They were seventeen. One of them had a cough and I gave him my antibiotics.” About whose boys they were he had heard three theories and believed none.

Of his {rescue|liberation} he remembers a door, and a big man with a Kilis accent who said “Doctor, run.” He ran. “I never saw a Turk. I don't say there were none. It was dark. But the {rescue|shooting} was in front of me and not behind me, and the one who lay on the ground was that boy.”

Norway has {paid3|given} four million kroner to hospitals around Azaz, the foreign minister announced on Wednesday. That was “planned since the autumn”, he said, when asked if it was a {paid3|ransom} by another name.

Hands Across goes {resume|back} to Azaz in April. Hustad does not.
=== labels
l abd abd13 "doctors of the same charity kidnapped near Aleppo, in 2017 and in 2013"
l rel rel13 "a doctor let go, in 2017 and in 2013"
l rescue rel "the surgeon freed by a raid in the night, and his colleague let go in the evening"
l rescue storm "two raids of rebels in search of the doctors, at the mill and at the farm"
l paid3 pay2 "payments taken for ransoms, from Norway and from Jordan"
l vigil vigil2 "torchlight walks in Molde on two evenings"
c date contradiction abd a "on Monday" b "on Sunday"
c date contradiction abd b "on Sunday" b "Monday"
c date contradiction abd b "on Sunday" e "on the Monday"
c actor contradiction abd a "The Sultan Brigade" a "as worried as anyone"
c actor contradiction abd c "sold" d "Islamic State"
c actor contradiction abd a "abduction" d "Islamic State"
c place contradiction abd a "near the town of Azaz" c "on the Turkish side"
c place contradiction abd c "on the Turkish side" e "shortly after the border"
c happened contradiction ransom b "asked" b "nobody has been in touch"
c figure contradiction clash c "nine" c "two"
c figure contradiction clash c "nine" c "fourteen"
c figure contradiction clash c "two" c "fourteen"
c happened contradiction prison c "let" c "escaped"
c happened contradiction close c "shut" c "denies"
c actor contradiction rescue d "freed"#2 d "raid"
c actor contradiction rescue d "freed"#2 e "I never saw a Turk"
c happened contradiction pay2 d "$400,000" d "paid"
c happened update truce c "truce" d "ceasefire"
y d of a partial 0.1
t driver ASSAULT
t susp SANCTION
t plea REQUEST
t aug ASSAULT,COOPERATE
t abd13 ASSAULT
t contact CONSULT
t search AID
t vigil2 PROTEST
t storm ASSAULT
t truce RETREAT,AGREE
t rescue RETREAT,AID,ASSAULT
t pay2 CONCEDE,AID
t resume AID,COOPERATE
