story t336-torkham-post
split test
=== a
Torkham crossing {close|closed} after Afghan, Pakistani forces {clash|trade fire}

PESHAWAR, Feb 6 (Khyber News Agency): The Torkham border crossing was {close|closed} to all traffic after Pakistani and Afghan border guards {clash|exchanged fire} on Friday morning for about two hours over the {build|construction} of a post, security officials said.

One Frontier Corps soldier was killed and three others were wounded, the officials said. They said the Afghan side had begun to {build|erect} a bunker within 20 metres of the zero line at night and opened {clash|fire} when asked to stop.

Some 1,800 trucks were stranded by noon, customs agent Zarjan Afridi said. Two women in labour were {allow|allowed} through on foot.

Pakistan's Foreign Office {summon|summoned} the Afghan chargé d'affaires.

In September 2023 {sep23|firing} over a similar structure kept the crossing shut for nine days.
=== b
Statement on Torkham

Kabul, Islamic Emirate, Ministry of Interior, spokesman's channel, 6 February 2026, 21:40

The forces of the border were {build|repairing} an old post on the soil of Afghanistan when the Pakistani side, without cause, {clash|opened fire} with light and heavy weapons on Thursday night. The forces {clash|responded}. One mujahid was martyred and two civilians, one of them a child, were wounded by a mortar. On the opposite side five soldiers were killed.

The gate was {close|closed} by the Pakistani side. Damage to the fruit of the people is the responsibility of those who {close|shut} it.

The Emirate {talkscall|calls} for the matter to be solved by {talks|talks}.
=== c
Third day: tomatoes rot at Torkham while officers count bunkers

By Noor Rahman Shinwari, Landi Kotal
Frontier Mirror, 9 February 2026

The smell reaches you at Michni. Mr Afridi, of the customs clearing agents, puts the number of trucks at 3,100 now; the National Logistics Corporation says that there are 1,950.

A flag {flag|meeting} of colonels on Sunday lasted 40 minutes. According to a Pakistani official the Afghans agreed to {stopwork|stop} the work. According to the Afghan commissioner at Torkham, Mullah Hikmat Sahel, there was no {flag|meeting}: two officers shouted across the gate.

As he was speaking to me by phone, on Monday at ten, there were {mon|shots}. “You hear?” he said. They lasted for some minutes. Nobody was hit, hospitals on both sides say.

Traders in Landi Kotal {protest|blocked} the road at noon. They {wantopen|want} both governments to {open|open} the gate for perishable goods at least. A jirga of 40 elders, 20 from each side, is to {jirga|sit} on Wednesday in Jamrud.

The body of Lance Naik Fazal Amin was buried in Karak on Saturday. His brother said that he was {clash|hit} in his bunk on Thursday night.

A second soldier died in hospital on Sunday, the FC said.
=== d
Elders {open|reopen} the road

Radio Tehzeeb, Peshawar, evening news, Friday 13 February 2026 (transcript)

The gate at Torkham {open|opened} at four this afternoon, after seven days. First came the ambulances. We have counted eleven.

It was the {jirga|jirga} that did it: forty-six elders, who {jirga|sat} on Wednesday and Thursday in Jamrud. Both sides {deal|accepted} its verdict. The Afghan bunker will {demolish|come down}. Pakistan will {compens|pay} 2 million rupees for two wounded civilians. About the dead each side keeps silent.

How many are there? Islamabad now says two. Kabul says one on its side, and has repeated today that five Pakistani soldiers were {clash|killed}.

Foreign Office spokesperson in Islamabad said the bunker had been {demolish|demolished} already this morning. Our reporter at the gate sees it standing.

And in Kabul, Pakistan's special envoy {envoy|met} the acting foreign minister on Thursday. It had been planned for last Sunday. Both said afterwards that Torkham had not come up.

Traders {claim|demand} 700 million rupees from the two states. The weather: dry.
=== labels
l clash mon "the firefight over the bunker, and shots on Monday"
l clash sep23 "firing at one crossing in 2026 and in 2023"
l flag jirga "the officers' flag meeting and the elders' jirga"
l summon envoy "a chargé summoned, an envoy received"
l protest claim "traders block a road, then demand money"
c date contradiction clash a "Friday morning" b "Thursday night"
c date contradiction clash a "Friday morning" c "Thursday night"
c actor contradiction clash a "the Afghan side" b "the Pakistani side"
c happened contradiction flag c "lasted 40 minutes" c "no meeting"
c figure contradiction jirga c "40"#2 d "forty-six"
c happened contradiction demolish d "demolished" d "standing"
c date update envoy d "Thursday"#2 d "last Sunday"
c happened update close a "closed" d "opened"
c figure contradiction clash a "One" b "five"
c figure contradiction clash d "two"#2 d "five"
c figure update clash a "One" d "two"#2
