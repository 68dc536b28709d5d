story t125-kisumu-interns
split train
=== a
Doctor, activist or outlaw? Kisumu interns enter second week of {strike|strike}

LAKE REGION GUARDIAN — Monday, March 18, 2024 — By Achieng' Omollo

The casualty wing at Kisumu's referral hospital smells of nothing at all. No one has mopped it since the intern doctors {strike|walked out} on March 11 and the cleaners, a day later, {cstrike|walked out} after them.

The interns, 212 of them by their own register and 140 by the county's, want what was {cba|signed} in 2017: a stipend of 206,000 shillings a month. The Treasury {offer|offers} 70,000. “You cannot eat a collective agreement,” the county health minister told a breakfast meeting on Friday, and was {booed|shouted} down.

Last Thursday police {tg|lobbed} tear gas into the hospital yard, where the young doctors were holding a candle-light {vigil|vigil} for a colleague, Dr Lilian Cherono, who took her own life. A canister {hit|struck} the union's regional secretary, Dr Ouma Nyakoe, on the head. He is out of danger and out of patience.

“We shall {ns|bring} out the whole country,” he says from his bed. That is set for Wednesday.

In 2017 Kenya's doctors {s17|stayed away} for 100 days, and their leaders were {jail17|jailed} for contempt. The court of appeal {free17|freed} them.
=== b
COUNTY GOVERNMENT OF KISUMU / PRESS STATEMENT / 19TH MARCH 2024

The attention of the County Government has been drawn to a misleading article. For the record:

(i) The unprotected {strike|industrial action} began on 12th, not 11th March. Cleaning services were never {cstrike|withdrawn}.

(ii) No officer {tg|discharged} tear gas within the hospital. Dr. Nyakoe sustained his injury when he fell from a podium.

(iii) The Employment and Labour Relations Court this morning {susp|suspended} the strike for 14 days. Any intern who has not reported by 8.00 a.m. on Thursday will be {sack|struck off} the payroll.

(iv) The Governor has {invite|invited} the union to {talks|talks} on Wednesday at 10.00 a.m.

(v) The County {thank|thanks} the Kenya Red Cross, which has {loan|lent} it 30 nurses.
=== c
Kenya doctors defy court as {ns|strike} goes national

NAIROBI (Great Lakes Newswire) 20 March 2024 — Doctors at public hospitals across Kenya {ns|stopped} work on Wednesday in solidarity with interns in Kisumu, in defiance of a court that had {susp|ordered} a halt to their nine-day-old {strike|walkout}.

The union said 4,000 of its 7,000 members were {ns|out}. The health ministry said fewer than 900 were.

Planned {talks|negotiations} in Kisumu fell through when the governor did not {talks|appear}, union officials said. His office said he had waited for an hour.

Riot police {tg|fired} tear gas at protesting interns in Kisumu last week. A union leader who was {hit|injured} then, Ouma Nyakoe, was {arr|detained} at his hospital bed on Wednesday, his wife said. Police said they were protecting him.

In Nairobi some 500 doctors {march|marched} to parliament with a coffin.

The IMF has {imf|urged} Kenya to cut its wage bill.

(Reporting by J. Mwangi; additional reporting in Kisumu by F. Onyango)
=== d
Interns' pay: ministry {raise|doubles} offer, judge {bail|frees} union man

Lake Region Guardian — Saturday, March 23, 2024

It was a good Friday for Dr Ouma Nyakoe, a week early. At ten, a judge in Kisumu ordered his {bail|release}, noting that “protecting a man with handcuffs” was new to her. At four, with the bandage still on, he sat opposite the governor, and this time both had come.

They {talks|talked} till nine. The ministry in Nairobi, on the line, {raise|went up} to 140,000 shillings; the union, which had begun the day at 206,000, ended it there too.

They {talk2|meet} again on Monday.

The national {ns|stoppage} goes on, but Mombasa and Nyeri are back at work. The court of appeal on Thursday {lift|lifted} the order against the strikers.

The police commander now admits that {tg|tear gas} was “present” in the yard on the 14th. A goat from the neighbouring estate has died, and its owner is {goat|suing}.

Correction: In Monday's paper we wrote that Dr Lilian Cherono was 26. She was 27. Her family has {fam|asked} that she be left out of it.
=== e
Nairobi, 27 March 2024 – Government and doctors' union {deal|sign} return-to-work formula

State House Communications Service

The Cabinet Secretary for Health and the Secretary-General of the doctors' union yesterday {deal|signed} a return-to-work formula in the presence of the Head of Public Service. The national {ns|strike}, in which some 800 doctors had taken part, is over. Interns will be paid 160,000 shillings from July.

Kisumu's interns resume duty tomorrow. They number 140.

No disciplinary {disc|action} will be taken against anyone. The Cabinet Secretary {regret|regretted} the “incident” of 14 March in Kisumu, which is under {inq|inquiry} by the Independent Policing Oversight Authority.

He {warn|warned} that those who call strikes in future “will meet the law, not a microphone”.
=== labels
l strike ns "the interns' strike in Kisumu, and the doctors' national one in their support"
l strike cstrike "the interns walk out, and the cleaners a day later"
l ns s17 "national strikes of doctors, in 2024 and in 2017"
l bail free17 "union leaders freed by courts, in 2024 and in 2017"
l talks talk2 "talks with the governor, and the next on Monday"
l offer raise "the first offer of pay, and the doubled one"
c figure contradiction strike a "212" a "140"
c figure contradiction strike a "212" e "140"
c date contradiction strike a "on March 11" b "12th"
c happened contradiction cstrike a "walked out"#2 b "withdrawn"
c happened contradiction tg a "lobbed" b "discharged"
c happened contradiction tg b "discharged" c "fired"
c happened contradiction tg b "discharged" d "tear gas"
c actor contradiction hit a "struck" b "he fell from a podium"
c happened contradiction hit b "he fell from a podium" c "injured"
c figure contradiction ns c "4,000" c "fewer than 900"
c figure contradiction ns c "4,000" e "some 800"
c happened contradiction talks c "appear" c "waited"
c happened contradiction arr c "detained" c "protecting"
c date update talks b "on Wednesday" d "Friday"
t booed PROTEST
t vigil PROTEST
t sack SANCTION,THREATEN
t invite AGREE,REQUEST
t talks CONSULT
t raise AGREE,CONCEDE
t disc SANCTION
t warn THREATEN
