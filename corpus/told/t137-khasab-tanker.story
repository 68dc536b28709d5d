story t137-khasab-tanker
split train
=== a
Greek-owned tanker {sei|seized} off Oman, sources say

PIRAEUS (Hellas Shipping Brief) — 4/2/2025 14:22 EET

The products tanker Thalia Breeze was {sei|boarded} on Monday night by armed men in the Strait of Hormuz and is now sailing towards the Iranian coast, three shipping sources have said.

The vessel, managed from Piraeus and flying the flag of the Marshall Islands, was 12 miles off Khasab in Oman when she called “unknown boats, many”. There are 23 persons on board, mostly Filipinos and Georgians. Nobody was hurt, her manager said.

The Greek shipping ministry {adv|urged} owners to keep clear of the area. A spokesman for the US Fifth Fleet said that a destroyer had been {sent|sent} there.

In December a court in Houston had Iranian oil {conf|confiscated} on another ship of the same manager. Tehran {vow|vowed} to answer “barrel for barrel”.

In May 2022 Iran {may22|seized} two Greek tankers. It {may22rel|let} them go in November of that year.
=== b
Guards {sei|seize} “smuggler” ship

Persian Daybreak — Tehran, 16 Bahman 1403 (February 4, 2025)

The naval force of the Islamic Revolution Guards Corps announced on Tuesday that it had {sei|intercepted} a foreign vessel which was carrying a million litres of smuggled diesel south of Larak island, in Iranian waters.

The 21 crew members, it said, are in Bandar Abbas and will be {trial|tried}. The ship had rammed a fishing dhow on Sunday and fled; four fishermen are missing.

No American ship came near. “They were {warn|warned} off once, in good English,” the statement reads.

The step was a purely legal one and had nothing to do with any {conf|theft} of oil by the Americans, the foreign ministry's spokesman said, {crit|criticising} Athens for its “hasty words”. He {invite|invited} Greek inspectors to come and see the diesel.

Iran is holding its annual naval {drill|exercises} in the area this week with Russia.
=== c
OMAN: No tanker was {sei|taken} in our waters

Muscat, 6 February 2025 (Oman Gulf News Service) – The Maritime Security Centre stated on Thursday that the tanker Thalia Breeze was 31 nautical miles from the coast of the Sultanate on Monday evening.

The Centre's vessels {pick|rescued} three Iranian fishermen from a capsized dhow on Tuesday morning and {hand|handed} them over to their consulate. They spoke of a wave, and of no other ship.

The Foreign Ministry has {med|offered} Tehran and Athens its assistance. The two ministers {call|talked} by telephone on Wednesday; a {meet|meeting} is envisaged in Muscat next week.

No {drill|exercise} with Russia is taking place in the area, it added in reply to a question. “One was announced for March.”
=== d
Wives of Thalia Breeze crew ask: “Are they charged or are they guests?”

Manila Bay Courier, 8 February 2025

By Jun Salonga

The Department of Migrant Workers says that all 15 Filipino sailors of the Thalia Breeze are well and “not {det|detained}”. Then why, asks Mrs Lourdes Abad of Iloilo, was her husband {det|put} in a room without a window when he asked for his telephone? She heard his voice on Thursday, for two minutes.

“He said they were {sei|boarded} by helicopter. He said: on Sunday, we were having karaoke.” The manager in Piraeus insists on Monday and on boats. A video, put out by an Iranian agency on Friday, has a helicopter in it and a rope; an analyst at the University of Asia says that the ship in the film is the one of 2022.

The United States on Friday imposed {sanc|sanctions} on the port authority of Bandar Abbas “for its part in the {sei|hijacking}”. The Philippines, asked whether it would do likewise, {rej|will not}.

About forty relatives {vigil|prayed} in front of the Iranian embassy in Makati. A secretary came out and {assure|promised} that the men would be home by Easter.
=== e
Iran to {free|free} Thalia Breeze crew, not cargo; Athens {expelled|expels} attaché

ATHENS (Hellas Shipping Brief) — 13/2/2025 09:05 EET

Iran will {free|let} the crew of the tanker Thalia Breeze leave, all but the master and the chief engineer, who are to be {trial|tried} in Bandar Abbas next month, Oman's foreign minister said on Wednesday after the Greek and Iranian ministers had {meet|met} in Muscat.

The cargo, of 9,000 tonnes, stays. It is petrol from Jebel Ali with all its papers, the owners say, and never was diesel.

On the same day Greece {expelled|expelled} an Iranian military attaché for having photographed ships at Perama. The two things are not connected, a government spokesman said. Tehran will {expelled2|answer} “in kind”.

The destroyer that the US had {sent|sent} was 200 miles away, it now turns out, and stayed there. Its captain was told to watch.

In May 2022 Iran {may22|seized} two Greek tankers. It {may22rel|let} them go in November of that year.
=== labels
l sei may22 "Greek tankers seized by Iran, in 2025 and in 2022"
l free may22rel "release after the two seizures, of the crew in 2025 and of the ships in 2022"
l call meet "the ministers' telephone call, and their meeting in Muscat"
l expelled expelled2 "Greece's expulsion of an attaché, and the one that Tehran announces"
l sei conf "two seizures of oil, by Iran off Oman and by a court in Houston"
c place contradiction sei a "12 miles off Khasab" b "south of Larak island"
c place contradiction sei a "12 miles off Khasab" c "31 nautical miles from the coast"
c date contradiction sei a "on Monday night" d "on Sunday"
c date contradiction sei c "on Monday evening" d "on Sunday"
c date contradiction sei d "on Sunday" d "Monday"
c figure contradiction sei a "23" b "21"
c happened contradiction drill b "exercises" c "exercise"
c date contradiction drill b "this week" c "for March"
c happened contradiction det d "detained" d "put"
c happened contradiction warn b "warned" e "200 miles away"
c happened contradiction sent a "sent" e "200 miles away"
c date update meet c "next week" e "on Wednesday"
y e of a partial 0.1
t sei COERCE,ASSAULT
t conf COERCE
t warn THREATEN
t invite AGREE,CONCEDE
t drill MOBILIZE,COOPERATE
t rej REJECT
t vigil PROTEST
t expelled2 THREATEN,SANCTION
