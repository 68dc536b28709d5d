story t322-gashuun-coal
split train
=== a
Mongolian herders {block|close} coal road to China

Ulaanbaatar, 12 Nov. /STEPPE-INFO/ Some 200 herders on motorcycles and lorries have {block|blocked} the coal road between Tavan Tolgoi and the Chinese border at Gashuun Sukhait since Saturday, the governor's office of Umnugovi province confirmed on Sunday.

The herders say that dust from the road has killed animals and that they have been {compens|promised} fences and wells three times. "This time we want it from the mouth of the mine itself," B. Dorj, who speaks for them, told STEPPE-INFO.

The state-owned mining company {illegal|called} the {block|action} illegal. It has filed a {complaint|complaint} with the police.

Around 2,700 lorries are waiting. Three drivers were {beat|beaten} on Saturday night; who did it is not known.

China bought 45 million tonnes of Mongolian coal in the first nine months of 2023.

In May, the herders {may|occupied} a weighbridge for one day.
=== b
Police {clear|end} blockade at Gashuun Sukhait, 31 {arrest|detained}

State News Service of Mongolia (MONMED), 14 November 2023, 20:05

Police today {clear|lifted} the unlawful blockade of the Tavan Tolgoi–Gashuun Sukhait road. It passed without incident and no {force|force} was used. Thirty-one citizens were {arrest|taken} to Dalanzadgad for questioning, of whom twenty-eight have been {arrfree|released}.

Traffic resumed at 14:00. By evening 420 lorries had passed.

The minister of mining {visit|visited} Tsogttsetsii and {talks|spoke} with representatives of the herders, who {thankmin|thanked} him for his understanding. He informed them that the company will {offer|build} twenty wells in the coming year.

The criminal police are {beatprobe|investigating} the {beat|beating} of three lorry drivers on Sunday. Two herders are suspected.

The minister will travel to Beijing on Thursday for {beijing|talks} on a railway gauge.
=== c
“They {broke|broke} my camera and then they said nothing was broken”

By Saruul Ganbold, Nomad Press, 15 November 2023

I was at the road on Tuesday when the police came. State media write that there was no force. I saw a woman of sixty {dragged|dragged} by her deel. I saw batons. I counted forty-four people being {arrest|put} into two buses; MONMED has thirty-one. Perhaps they did not count the ones who bled.

B. Dorj has a broken wrist. He was {arrest|arrested} and is one of seven who are still in Dalanzadgad. His daughter told me that she may not see him. The minister did not {talks|speak} with any of the herders' people, she says; he {talks|spoke} with three men in clean boots whom nobody knew.

In the morning the company raised its {offer|offer} from twenty wells to thirty-five. On Wednesday afternoon lorries stood again: this time it was the drivers. They {drstrike|stopped} their engines because nobody has been {punish|punished} for Saturday night. One, a Chinese citizen, has died. So it is no longer a beating.

Students in Ulaanbaatar held a {stud|vigil} with candles on Sukhbaatar Square last night for the herders. There were a few hundred, and it was minus nineteen.

The ministry's website has been down since Tuesday evening. Someone {hack|wrote} on it: DUST.
=== d
China {inqask|asks} Mongolia for {inquiry|inquiry} into driver's death

BEIJING/ULAANBAATAR, Nov 17, 2023 (Inner Asia Wire)

China {inqask|asked} Mongolia on Friday for a full {inquiry|inquiry} into the {beat|killing} of a Chinese lorry driver near their border and {rail|put off} rail {beijing|talks} that had been due to begin in Beijing a day earlier.

Mongolia's foreign ministry denied that the {beijing|talks} had been {rail|postponed}. The mining minister had {bjvisit|arrived} in Beijing on Thursday, it said, and would be received “in the course of the visit”.

The driver, Li Baoshan, 41, was one of three men who were {beat|attacked} on Nov. 11 at a herders' {block|blockade}. Two herders have been {charge|charged}. Their lawyer said that the attackers were other drivers who had {queue|fought} over places in the queue.

In Dalanzadgad, a court on Friday {free|freed} all seven protesters who were still {arrest|held} after Tuesday's {clear|clearance} of the road. It {fine|fined} each of them 500,000 tugrik. One, B. Dorj, said he would {sue|sue} the police over a broken wrist. Police said that he fell from a motorcycle.

Mongolia's digital ministry said that no government website had been {hack|hacked} this week. One had been “taken down for maintenance”.

The {drstrike|strike} of the drivers, which began on Wednesday, has {drend|ended}, the company said. Drivers reached by telephone said that it had not.
=== e
China {inqask|asks} for {inquiry|inquiry}, Mongolia denies {rail|putting off} talks

Steppe & Rail Newsletter, 20 November 2023. Text: Inner Asia Wire, shortened

China {inqask|asked} Mongolia on Friday for a full {inquiry|inquiry} into the {beat|killing} of a Chinese lorry driver near their border and {rail|put off} rail {beijing|talks} that had been due to begin in Beijing a day earlier.

Mongolia's foreign ministry denied that the {beijing|talks} had been {rail|postponed}. The mining minister had {bjvisit|arrived} in Beijing on Thursday, it said, and would be received “in the course of the visit”.

The driver, Li Baoshan, 41, was one of three men who were {beat|attacked} on Nov. 11 at a herders' {block|blockade}. Two herders have been {charge|charged}. Their lawyer said that the attackers were other drivers who had {queue|fought} over places in the queue.

Freight rates from Tavan Tolgoi to the border rose by a fifth last week, brokers say.
=== labels
l block may "herders block a road in November, a weighbridge in May"
l block drstrike "herders stop lorries, then drivers stop them"
l beat queue "the attack on three drivers and a brawl of drivers among themselves"
l talks beijing "the minister's talks with herders, and those in Beijing"
l arrfree free "twenty-eight let go on Tuesday, seven by a court on Friday"
c date contradiction beat a "Saturday night" b "Sunday"
c happened contradiction force b "used" c "batons"
c figure contradiction arrest b "Thirty-one" c "forty-four"
c happened contradiction talks b "spoke" c "speak"
c actor contradiction beat b "Two herders" d "other drivers"
c happened contradiction drend d "ended" d "not"
c date contradiction beat b "Sunday" d "Nov. 11"
c happened contradiction rail d "put off" d "postponed"
c happened contradiction hack c "wrote" d "hacked"
c figure update offer b "twenty"#2 c "thirty-five"
c happened update block a "blocked" b "lifted"
t block PROTEST
t may PROTEST
t force ASSAULT,COERCE
t beijing CONSULT
t broke ASSAULT
t dragged ASSAULT,COERCE
t punish SANCTION,COERCE
t hack COERCE,ASSAULT
t rail SANCTION,REJECT
t bjvisit CONSULT
t queue ASSAULT
t drend CONCEDE,RETREAT
y e of d partial 0.51
