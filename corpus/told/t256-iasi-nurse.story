story t256-iasi-nurse
split train

=== a
Romanian hospital staff {strike|walk out} after nurse {stab|stabbed} in casualty ward

IASI, Romania, 20 February 2018 (Carpathian Newsroom) – Nurses and doctors at Romania's largest emergency hospital in the north-east {strike|stopped work}, urgent cases excepted, on Tuesday after a nurse was {stab|stabbed} by a patient's relative.

Nurse Irina Dumitrascu, 29, was {stab|wounded} with a penknife in the neck on Monday night at the Sfantul Pantelimon hospital in Iasi, the hospital said. She is out of danger. The attacker, a man of 33, had been waiting for five hours with his mother.

Police {arr|arrested} him in the car park. He has been {chg|charged} with attempted murder.

About 900 of 1,400 employees {strike|struck}, according to the Sanitas-Nord union. It {dem|demands} police posts in all casualty wards.

The health minister, who {visit|visited} the nurse in the afternoon, {promise|promised} posts in twelve hospitals by March.

In November a doctor at Galati was {galati|beaten} by two brothers of a patient.
=== b
Curierul Moldovei, English column, 21 February 2018

What the waiting room saw

Six people sat in the waiting room at the time, and they describe six different things. In none of them does the man “{stab|stab}”. He had a penknife in his hand, because he was peeling an apple for his mother, and he {push|shoved} the nurse; or she {slap|slapped} the apple out of his hand; or both slipped.

The hospital's own camera has been out of order since Christmas.

Irina Dumitrascu's colleague, who will not be named, says there were two cuts and that the man shouted “I'll teach you”. A scratch, says the lawyer of the accused, Sorin Balan. Four stitches, says the discharge letter. She went home on Tuesday at noon, before the minister {visit|came}; he found an empty bed, and was photographed beside it.

The {strike|walkout} began at eight. The management counted 310.

On the mother, who is 71 and had a stroke, nobody attended until ten past two in the morning. She died on Tuesday evening.
=== c
Romania: second hospital joins {strike|strike} over violence

BUCHAREST, Feb 22 2018 (Southeast Press) – Medical workers in Suceava {suceava|struck} on Thursday, like their colleagues in Iasi, over attacks on hospital staff.

The {strike|stoppage} in Iasi, in its third day, involved 1,100 people on Thursday, the union said. The ministry spoke of 480.

Prosecutors have opened an {inq|inquiry} into the death of a 71-year-old woman who had waited for treatment on the night when a nurse was {stab|attacked} in Iasi. The woman's son is in custody.

The government {offer|invited} the unions to a {talks|meeting} on Friday. The prime minister {rej|refused} a pay rise. “It is about safety, and safety is a policeman,” the union's leader, Lidia Munteanu, said.

Police posts would be {promise|set up} in thirty hospitals, twelve of them at once, the interior minister said.
=== d
Carpathian Newsroom

Hospital {strike|strike} in north-eastern Romania {suspend|suspended}

IASI, Romania, 24 February 2018 – Staff at the emergency hospital in Iasi {suspend|suspended} their strike on Saturday after a {talks|meeting} with the government which had been moved from Friday to the morning of that day.

The two sides {deal|agreed} that police would be {promise|posted} in thirty casualty wards from 5 March. A {suceava|strike} at Suceava goes on; there the question is one of overtime.

A court in Iasi {relarr|released} the man who is accused of having {stab|stabbed} a nurse. He may attend his mother's funeral today. The judge found that the wound, “two centimetres long and superficial”, could not support a charge of attempted murder. He is now {chg2|accused} of bodily harm.

The nurse, Irina Dumitrascu, 29, has asked to be moved to another ward. “I am sorry about his mother,” she said. “I was alone with forty people.”
=== labels
l strike suceava "strikes in two hospitals of one region"
l stab galati "attacks on a nurse in Iasi in February and on a doctor at Galati in November"
l chg chg2 "attempted murder charged, then bodily harm"
l visit talks "the minister in the ward on Tuesday, the meeting with the unions on Saturday"
c happened contradiction stab a "stabbed" b "stab"
c figure contradiction strike a "About 900" b "310"
c figure contradiction strike c "1,100" c "480"
c figure update strike a "About 900" c "1,100"
c figure update strike b "310" c "480"
c figure update promise a "twelve" c "thirty"
c date update promise a "March" d "5 March"
c happened contradiction visit a "visited" b "found an empty bed"
c date update talks c "Friday" d "Saturday"
