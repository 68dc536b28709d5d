story t356-epi-cyclone
split train
=== a
Cyclone relief ship {bar|turned away} from Vanuatu island as chiefs object

PORT VILA, 9 March 2023 — Pacific Commons News

A ship with 80 tonnes of food and tents for the victims of two cyclones was {bar|prevented} from unloading on the Vanuatu island of Epi on Wednesday by a group of chiefs, disaster officials said.

The Chinese-owned freighter Hai Feng, chartered by a church charity from Fiji, was told by men in canoes that it should go to the wharf at Lamen Bay and not to Votlo, said the director of the National Disaster Office, Abel Tari-Kalo. It anchored off the island overnight.

Cyclones Judy and Kevin destroyed some 1,400 houses on Epi last week. About 1,100 people are in schools there.

Australian and French aircraft have {drop|dropped} supplies on Erromango and Tanna. New Zealand has {nz|promised} NZ$1.5 million. The government declared a six-month state of emergency.

Paramount chief Massing Tom {ask|asked} the government to {share|send} boats of its own.
=== b
Hemia i no tru: Epi chiefs {bar|stopped} nobody

Vanuatu Kalja Radio, transcript in English, 10 March 2023

Interviewer: Chief Massing, they say in Vila that you sent the ship away.
Chief Massing Tom: We did not {bar|send} it away. We sent two canoes to show the captain the reef, because he was coming in to Votlo in a swell. He shouted something. Then he went.
Interviewer: Where is it now?
Chief: At Lamen Bay since Thursday morning. They {unload|unloaded} twenty tonnes. Twenty! Where is the rest?
Interviewer: The disaster office says eighty.
Chief: I was a storeman. It is twenty.
Interviewer: How many houses?
Chief: Two thousand one hundred. I do not know who counted fourteen.
Interviewer: And the police?
Chief: They {arrest|took} my brother's son yesterday, and another boy, because they say that he {throw|threw} a stone at the ship. He threw a rope.

The National Disaster Office told this station that the cargo was split in Port Vila, and that 60 tonnes had been {unload2|landed} at Santo on the way.
=== c
Whose flour? An aid row on Epi

By Catherine Bule-Morris, Port Vila
The Vanuatu Morning Star, Monday 13 March 2023

The opposition {inqcall|called} on Saturday for an {inquiry2|investigation} into 60 tonnes of cyclone relief, which were meant for Epi and which nobody in Santo has seen. Santo had no cyclone.

“They were not {unload2|unloaded} in Santo, they were never loaded in Suva,” said the charity's secretary, Pastor Ilaisa Vuki. The customs paper of Port Vila, of which this newspaper has a copy, says 80.

The prime minister flew to Epi on Friday. He {pm|sat} with the chiefs under a torn roof for an hour and {thank|thanked} them for the canoes. Mr Tari-Kalo, who had {accuse|accused} them, was not on the aeroplane. He has been sent on leave.

Two boys who had been {arrest|detained} were {release|released} before the prime minister arrived. There were three, says the police commander of Malampa; the third was kept until Saturday for swearing.

France's patrol boat {french|brought} 40 tonnes to Votlo on Sunday. No canoe came. New Zealand has raised its {nz|pledge} to NZ$3 million.

Chief Massing has reduced his count: 1,870 houses.
=== d
Vanuatu police {charge|charge} freight agent over missing cyclone aid

PORT VILA, 30 March 2023 — Pacific Commons News

Police in Vanuatu have {charge|charged} a Port Vila freight agent with {theft|theft} of 46 tonnes of flour, rice and tents meant for victims of this month's cyclones, the public prosecutor said on Thursday.

The goods were {seize|seized} in a warehouse at Tagabe on March 18, he said. Fourteen tonnes are still missing. The agent denies that he {theft|stole} anything and says that the cargo was {unload2|unloaded} by mistake.

An {inquiry2|inquiry}, which parliament {inqparl|demanded} on March 21, will begin on April 24 and not, as announced, on April 3.

The relief was {ship|sent} by a church charity on the freighter Hai Feng, which chiefs on Epi were at first said to have {bar|driven off} on March 8. The director of the disaster office {regret|apologised} to them last week, and {resign|stepped down}.

A survey by the Red Cross counted 1,612 destroyed houses on the island. France and its {french|delivery} excepted, no one had asked the chiefs where to land, it noted. Australia's navy has {navy|landed} 100 tonnes of cement. China, whose flag she flew, would {china|give} 200 tonnes more, its ambassador said on Wednesday.
=== labels
l unload unload2 "cargo landed at Lamen Bay, and said to have been landed in Santo"
l french navy "two deliveries by foreign navies"
l arrest charge "boys held on Epi, an agent charged in Port Vila"
l regret thank "the director apologises to the chiefs, the premier thanks them"
l nz china "promises of aid from New Zealand and from China"
c happened contradiction bar a "prevented" b "did not send it away"
c figure contradiction unload b "twenty" b "eighty"
c happened contradiction unload2 b "landed" c "never loaded"
c figure contradiction arrest c "Two" c "three"
c figure update nz a "NZ$1.5 million" c "NZ$3 million"
c date update inquiry2 d "April 3" d "April 24"
