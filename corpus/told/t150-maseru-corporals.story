story t150-maseru-corporals
split train
=== a
Lesotho court-martial {conv|convicts} nine soldiers of mutiny

MASERU, 11 June 2019 (Highveld Press Association) – A court-martial in Lesotho on Tuesday {conv|found} nine soldiers guilty of mutiny for having {mut|seized} the armoury of the Makoanyane barracks in the capital for a night in January 2018, and {acq|acquitted} two.

Sentences will be {sent|handed} down on Friday. The prosecutor has {ask|asked} for fifteen years for Corporal Tšepo Ralebese, whom it calls the ringleader.

The nine say that there was no {mut|mutiny}. They had {mut|entered} the armoury to keep others from it, Ralebese told the court. He said that he was {tort|hung} by the wrists after his {arr|arrest}. The army denies that he was {tort|ill-treated}.

One man, a cook, was {cook|shot dead} that night. No one has been {cookch|charged} with it.

Relatives {sing|sang} hymns outside and were {push|moved} on by military police.

In 2014 soldiers {c14|surrounded} the prime minister's residence in Maseru, and he fled to South Africa.
=== b
Twelve years for Ralebese

Lesotho Evening Sun — Saturday 15 June 2019 — by Palesa Mokhethi

Corporal Tšepo Ralebese was yesterday {sent|sentenced} to twelve years in prison by the court-martial at Ratjomose. Seven of his comrades got between three and eight. The ninth, Private Lineo Khoele, the only woman, was let off with a reprimand.

“Not guilty then, not guilty now,” shouted Ralebese. His mother, 'M'e 'Mathabo Ralebese, said she would {walk|walk} to the Palace, all forty kilometres from Morija, to {pet|ask} His Majesty for {par|mercy}.

The Law Society {crit|called} the {trial|trial} “a parade with benches”. The defence force's spokesperson {praise|praised} the court.

The government of South Africa, whose mediators {med|brought} Lesotho's soldiers and politicians to one table in 2017, had no comment. The opposition in Parliament will move on Monday that the Minister of Defence be {censure|censured}.

Of the cook, Thabo Lejone, whose {cook|death} started it all, not a word was spoken in two years of hearings.
=== c
A mother's walk

Photographs and text: Ingrid Sollie · Fjell & Veld no. 3 · posted 21 June 2019

She started on Monday at five, alone but for a dog. At Mazenod there were sixty. When 'Mathabo Ralebese reached the gates of the Royal Palace in Maseru on Tuesday afternoon, about eight hundred people {walk|walked} behind her, in blankets, against the wind. (The radio said two hundred. The radio was at the back.)

A soldier at the gate asked what she wanted. She had it on a sheet from a school book: that the {sent|sentence} on her son be {par|lifted}; and that somebody say who {cook|killed} the cook. The cook was her cousin.

An official in a good coat took the sheet. She would be {aud|received} on Friday, he said. This morning he telephoned: on Monday, rather.

The dog was kicked by a policeman, and that was all the violence I saw. I read that there had been “stone-{stone|throwing}”. I read that thirty were {arr30|arrested}. I was there from the first step to the last, and nobody was.
=== d
MASERU: TWO {conv|CONVICTED} SOLDIERS OUT OF PRISON, RALEBESE NOT AMONG THEM

Highveld Press Association, 24 June 2019, 18:05

Two soldiers {conv|convicted} of mutiny in Lesotho this month walked out of Maseru's central prison on Sunday night in warders' uniforms, police said. A third was caught on the wall.

Early reports that Corporal Tšepo Ralebese was among them were wrong, the correctional service said. He was in his cell, asleep.

Police have issued a {hunt|warrant} for the two, and South Africa has been {askza|asked} to watch the border bridges. Seven warders were {arrw|detained}.

The king, meanwhile, {aud|received} Ralebese's mother on Monday for twenty minutes. The palace gave no details. She told reporters that he had {prom|promised} to “look for the person who shot the cook”. A palace official said that His Majesty {prom|promises} nothing “in matters before the courts”.

A motion to {censure|censure} the defence minister was defeated by 61 votes to 44.

In 2014 soldiers {c14|surrounded} the prime minister's residence in Maseru, and he fled to South Africa.
=== e
Ralebese {par|pardoned}

Lesotho Evening Sun — Thursday 4 July 2019

On the eve of the King's birthday celebrations the Pardons Committee has {par|set free} eleven prisoners, among them Corporal Tšepo Ralebese. He left Maseru Central at noon yesterday. The army says that he has been {par|pardoned} but not reinstated, and that it was always going to review the sentence.

The two who ran have been {rearr|caught} in Ladybrand, says the South African police; their lawyer says that they gave themselves up, for breakfast. They are to be {ext|returned} today. Their names were not on the list.

And a sergeant has been {cookarr|arrested}, after eighteen months, over the {cook|shooting} of Thabo Lejone. According to the director of prosecutions it was an accident with a rifle. “Three times?” asks 'M'e 'Mathabo.
=== labels
l mut c14 "soldiers rise in Maseru, in 2018 and in 2014"
l conv sent "the verdict on Tuesday and the sentences on Friday"
l arrw rearr "arrests after the escape, of warders and of the two who ran"
l walk arr30 "the mother's march, and arrests that are said to have been made at it"
l arr cookarr "arrests over the night of the mutiny, of the corporal and of a sergeant"
c happened contradiction mut a "seized" a "mutiny"#3
c happened contradiction tort a "hung" a "ill-treated"
c figure contradiction walk c "about eight hundred" c "two hundred"
c date update aud c "on Friday" c "on Monday"#2
c date update aud c "on Friday" d "on Monday"
c happened contradiction prom d "promised" d "promises"
c happened contradiction rearr e "caught" e "gave"
c happened contradiction stone c "throwing" c "all the violence I saw"
c happened contradiction arr30 c "arrested" c "nobody was"
