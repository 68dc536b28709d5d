story t317-koror-scam-raid
split train
=== a
Palau police {raid|raid} two hotels, {arrest|hold} 74 in online fraud case

Koror, 9 Sept 2024 (Micronesia Wire Service)

Police in Palau {raid|raided} two hotels in Koror on Sunday evening and {arrest|arrested} 74 foreigners, most of them Chinese and Vietnamese nationals, on suspicion of running online fraud, the attorney general's office said on Monday.

Officers {seize|confiscated} some 300 telephones and 120 computers. Nobody was hurt in the {raid|operation}, according to the office.

It said that the group was part of a network which in August {hack|broke into} the email of the ministry of finance and copied about 20,000 documents.

The {raid|searches} followed a {tip|request} from Taipei, with which Palau has diplomatic relations, a police officer said. Taiwan's embassy declined to comment.

In early 2020, too, {jan20|raids} on rented houses had led to the {deport20|deportation} of a large group of Chinese citizens.

President's office: The president will {marshall|telephone} his colleague in the Marshall Islands on Tuesday about “joint steps”.
=== b
Who fell, and how many were {arrest|taken}? Questions over hotel {raid|raid}

ISLAND PULSE, Koror, Wednesday, September 11, 2024

By Sylvia Ngirmekur

A woman from Vietnam, 26, is in a coma at Belau National Hospital after a fall from the third floor of the Sea Passage Hotel, two nurses have told Island Pulse. She fell during Saturday night's {raid|raid}, they said. The attorney general's office has said that nobody was injured.

And yes, it was Saturday. Guests of the wedding next door filmed it. The office's press release has the wrong day.

Our count of those {arrest|taken} away, from the same film, is 91. Seventeen have not been seen since. An officer, who did not want his name used, said that these were Taiwanese and had been {rel17|let} go “the same night, by order”. The attorney general called that “a story from the beach”. She said 74 were {arrest|detained}, 74 are in {arrest|custody} and 74 will be {deport|deported}.

A lawyer for eleven of the Vietnamese, Ramon Uchel, filed a {suit|petition} with the Supreme Court yesterday. His clients, he said, were themselves prisoners: the bosses had {passport|taken} their passports and {beat|beaten} those who missed their quotas.

China's foreign ministry has {condemn|condemned} the {arrest|arrests}, Beijing media report. Palau has no relations with China.

Tide table: page 14
=== c
Palau {deport|deports} 60 to Vietnam and China, court {stay|stops} others

Koror, 14 Sept 2024 (Micronesia Wire Service)

Palau on Friday {deport|put} 60 foreigners aboard a chartered aircraft, the attorney general's office said, five days after their {arrest|arrest} on suspicion of online fraud.

The Supreme Court {stay|halted} the {deport14|removal} of 14 others until it has heard them on 25 September. Eleven of them say that they are victims of trafficking.

A Vietnamese woman who fell from a window during the {raid|raid} died on Thursday, the hospital said. The office, which had earlier said that nobody was hurt, now says that she jumped. It has {fbiask|asked} the US Federal Bureau of Investigation to {fbi|help} with the {inquiry|inquiry} into her death.

A senator, Elbuchel Sadang, {resigncall|demanded} that the attorney general {resign|resign}.

In August the network {hack|broke into} the email of the finance ministry, according to the authorities. A consultant to the ministry said on Friday that there had been no {hack|break-in}; a clerk had sent the documents to a wrong address.

In early 2020, too, {jan20|raids} on rented houses had led to the {deport20|deportation} of a large group of Chinese citizens.
=== d
Hanoi {thank|thanks} Palau, and {askseventeen|asks} about seventeen

By Dinh Quang
The Red River Correspondent (in English)
18/09/2024

Vietnam's ministry of foreign affairs has {thank|thanked} Palau for the {deport|return} of 38 citizens last Friday and {askseventeen|asked} it about others who, the ministry says, were {arrest|arrested} at the same time and cannot be found.

Palau's answer came quickly. The seventeen are in Taipei, it said on Tuesday. They had not been {arrest|arrested}; they had been “guests”, and they had left on an ordinary flight on Monday 9 September. Among them, Taiwan's authorities confirmed the same day, were two men wanted in Taichung. Those two have been taken into {taichung|custody}.

In Koror the attorney general has {resign|stepped down}. She did so, she wrote, because of the woman who fell, and not because of the Senate. Her successor has {inquiry|opened} the file again. A witness, he said, speaks of a {push|push}.

Those returned to Hanoi are being {hanoi|questioned}. Four have already been {charge|charged} with fraud. The others will be {free|let} home this week.

The president of Palau {marshall|spoke} by telephone on 12 September with his colleague in Majuro, two days later than planned because of a broken cable. They {task|agreed} on a joint task force against fraud.

As to the {hack|theft} of documents with which it had all begun, the new attorney general was asked whether it took place. “I have asked the same,” he said.
=== labels
l raid jan20 "raids in Koror in 2024 and in 2020"
l deport deport20 "deportations after them, in 2024 and in 2020"
l deport deport14 "sixty deported, fourteen whose removal was stopped"
l arrest taichung "people taken in Koror, two of them later in Taichung"
l resigncall askseventeen "two demands to Palau, by a senator and by Hanoi"
c date contradiction raid a "Sunday evening" b "Saturday night"
c figure contradiction arrest a "74" b "91"
c figure update deport b "74" c "60"
c happened contradiction hack c "broke into" c "no break-in"
c happened contradiction hack a "broke into" c "no break-in"
c happened contradiction rel17 b "let go" b "a story from the beach"
c happened update resign c "resign" d "stepped down"
c date update marshall a "Tuesday" d "12 September"
y c of a partial 0.1
c happened contradiction push c "jumped" d "push"
c figure contradiction raid a "Nobody" b "A woman"
c happened contradiction arrest d "were arrested" d "had not been arrested"
t raid COERCE
t seize COERCE
t hack COERCE,ASSAULT
t jan20 COERCE
t deport20 COERCE
t rel17 RETREAT
t deport COERCE
t passport COERCE
t stay CONCEDE,SANCTION
t deport14 COERCE
t fbi AID,COOPERATE
t push ASSAULT
t free RETREAT
