story t103-hanish-boats
split test
=== a
Eritrea {sei|seizes} Yemeni fishing boats off Hanish islands

ADEN, Yemen, June 14, 2021 (Gulf & Horn News) — The Eritrean coast guard {sei|seized} eight Yemeni fishing boats near the Hanish islands in the southern Red Sea on Sunday and {sei|took} 42 crew to the port of Assab, the fishermen's union in the Yemeni town of Khokha said.

One fisherman, Salem Dobali, 24, was {shot|shot dead} when his boat tried to turn back, the union said. There was no immediate comment from Asmara.

The union {appeal|appealed} to the internationally recognised government in Aden to bring the men home. Yemen's deputy fisheries minister said later on Monday that he had {summon|summoned} the Eritrean consul in protest.

Eritrea and Yemen {w95|fought} over the islands for three days in December 1995. A tribunal later divided the group between them and left both peoples free to fish around it, but arrests are frequent. In February the coast guard {feb|detained} some 30 men from Hodeidah and {febrel|freed} them after a month.

(Updates with minister, background)
=== b
HODEIDAH — The UAE occupation navy {sei|attacks} the bread of the fishermen

Sawt al-Sahel English service, 4 Dhu al-Qi'dah 1442 / 14 June 2021

In a new crime against our coast, a warship of the Emirati occupation on Sunday evening {shot|opened fire} on Yemeni boats east of the island of Zuqar, martyring the fisherman Salem Dobali and a youth of fifteen, and {sei|abducted} more than fifty of their companions, a source in the fisheries authority in Hodeidah stated.

The source said that the enemy then {hand|handed} the captives to its agents in Assab. He {blame|held} the coalition and the United Nations responsible for what befalls them.

It is to be mentioned that the forces of aggression {blast|bombed} a landing pier at Haly in April and that they still prevent fuel from reaching the fishing fleet.
=== c
Asmara: "Smugglers", Not Fishermen

Ministry of Marine Resources rejects "fabrications"

Asmara, 16 June 2021 - Eritrean coast guard units {sei|apprehended} five vessels engaged in illegal fishing and fuel contraband in the country's territorial waters on 12 June, the Ministry of Marine Resources said in a press statement issued today.

The 38 crew members are being treated in accordance with the law, and will be {court|brought} before the court in Assab next week. At no time, the Ministry underlines, did the units {shot|discharge} a weapon; the person referred to in certain media outlets drowned. 14,000 litres of diesel were {dies|confiscated}.

The Ministry further states that no Eritrean official has been {summon|called in} by anyone in Aden, where Eritrea has had no consul since 2015.

Eritrea remains ready to {talk|discuss} the traditional fishing regime with Yemen through the appropriate channels.
=== d
‘We heard it before we saw it’: a night {march|march} in Khokha

Laila Hammoud in Khokha

Thu 17 Jun 2021 07.30 BST

They had turned off the generators, so that the {march|march} went along the beach in the dark: six, perhaps seven hundred men on Tuesday night, each carrying a paddle. At the gate of the coalition's radio station they laid the paddles down and {dem|asked} for three things: their brothers, their engines and the truth about Salem Dobali.

He was not yet 25. His cousin Anwar, who was in the boat, says the grey launch came up from the direction of Greater Hanish a little after sunset on Sunday. ‘We heard it before we saw it. A man with a loudspeaker {order|told} us in Arabic to stop. Salem opened the throttle and they {shot|fired}. Three bullets.’ Did he see a flag? ‘Eritrean. I've been {prev|arrested} by them before. I know the flag.’ There was no second dead man, he says; the boy the radio in Hodeidah talks of is his neighbour's son, and he is at home with a cough.

Anwar jumped and was {pick|pulled} out by an Egyptian trawler four hours later. Asmara says his cousin drowned. The doctor in Mocha who washed the body, which floated ashore on Monday, showed me a photograph: two holes, not three.

Nobody in Khokha trusts the lists. The union, which had spoken of 42 men, now counts 57 and eleven boats, since two crews had put to sea without telling anyone.

In Aden the deputy fisheries minister is said to be “in permanent contact” with Eritrea. He admitted, when I asked, that the man he {summon|summoned} on Monday was an honorary consul, who sells tyres.
=== e
Eritrea {free|frees} Yemeni fishermen after {djib|talks} in Djibouti

ADEN, Yemen, June 20, 2021 (Gulf & Horn News) — Eritrea on Sunday {free|released} 49 of the Yemeni fishermen it {sei|detained} off the Hanish islands a week ago, after Djibouti {djib|mediated} between the two countries, Yemeni officials said.

The men sailed into Khokha at dawn in three of their boats. The other eight boats have been {dies|kept}, one of them said, and eight skippers are to be {court|tried} in Assab on Wednesday. An Eritrean diplomat in Djibouti said all had been {free|let go} except for “two habitual smugglers”.

The delegations {djib|met} on Friday in Djibouti, their first {djib|talks} on fishing since 2018. They agreed to {next|meet} again in July in Jeddah.

A fisherman, Salem Dobali, was {shot|killed} during the {sei|seizure}. Eritrea's delegates expressed {regret|regret} at the {shot|shooting}, the Yemeni side said; the diplomat denied that they had {regret|apologised} for anything.

Eritrea and Yemen {w95|fought} over the islands for three days in December 1995. A tribunal later divided the group between them and left both peoples free to fish around it, but arrests are frequent. In February the coast guard {feb|detained} some 30 men from Hodeidah.
=== labels
l sei feb "boats' crews taken by the Eritrean coast guard, in June and in February"
l free febrel "the crews let go, in June and after the February arrests"
l djib next "the meeting in Djibouti and the one agreed for Jeddah"
l sei prev "the cousin's earlier arrest by the same coast guard"
l appeal dem "demands of the fishermen for the men's return, by the union and by the marchers"
c actor contradiction sei a "seized" b "abducted"
c actor contradiction sei b "abducted" c "apprehended"
c actor contradiction shot b "opened fire" d "fired"
c figure contradiction sei a "eight" c "five"
c figure contradiction sei a "42" c "38"
c figure contradiction sei b "more than fifty" c "38"
c figure contradiction sei a "42" b "more than fifty"
c figure contradiction sei c "38" d "57"
c figure update sei a "42" d "57"
c figure update sei d "42" d "57"
c figure update sei a "eight" d "eleven"
c figure contradiction sei c "five" d "eleven"
c date contradiction sei a "on Sunday" c "12 June"
c date contradiction sei b "Sunday evening" c "12 June"
c date contradiction sei c "12 June" d "Sunday"
c date contradiction sei c "12 June" e "a week ago"
c actor contradiction sei b "abducted" e "detained"
c date refinement court c "next week" e "Wednesday"
c figure update court c "38" e "eight"#2
c actor contradiction shot b "opened fire" d "no second dead man"
c happened contradiction shot a "shot dead" c "discharge"
c happened contradiction shot b "opened fire" c "discharge"
c happened contradiction shot c "discharge" d "fired"
c happened contradiction shot c "discharge" e "killed"
c happened contradiction summon a "summoned" c "called in"
c happened contradiction summon c "called in" d "summoned"
c figure contradiction shot d "Three" d "two holes"
c date refinement sei a "on Sunday" b "Sunday evening"
c figure contradiction free e "eight"#2 e "two"#2
c happened contradiction regret e "regret" e "apologised"
c figure contradiction sei b "more than fifty" d "42"
c figure contradiction sei c "38" d "42"
y e of a partial 0.23
