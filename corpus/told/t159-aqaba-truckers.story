story t159-aqaba-truckers
split train
=== a
Jordan truckers {strike|park} up over diesel price; Aqaba port slows

Amman (Levant Press) – 6 December 2016

Hundreds of lorry drivers {strike|stopped} work in southern Jordan on Monday in protest at the price of diesel, which has nearly doubled in a year, and left containers standing in the port of Aqaba, a port official said.

At Al-Hussainiya young men {block|put} burning tyres on the Desert Highway. The gendarmerie {clear|removed} them after an hour. There were no injuries.

The transport minister {offer|offered} drivers a rise of freight rates by a fifth. “That is half of what we have lost,” said Awad al-Huwaitat, who owns one lorry and a share in another. The lorry owners' syndicate, which did not call the {strike|strike}, said that members should accept. Drivers {storm|broke} the windows of its office in Ma'an.

Taxi drivers in Amman plan to {taxi|join} on Wednesday.

In 2012 {p12|protests} over fuel prices spread from Ma'an to the whole country.
=== b
Ma'an {strike2|shuts} its shops

Desert Road Notes, a newsletter, 11 December 2016

Not a shutter was up in Ma'an between Wednesday and Friday. People in the south don't go on {strike2|strike} by halves. The barber was open; he said that it was not a shop but a majlis.

In the evenings boys {stone|threw} stones at the gendarmes and the gendarmes {gas|fired} gas at the boys; nine of the former were {arr|taken} on Thursday by the governor's reckoning, thirty by that of their mothers.

The government has {pay|set aside} three million dinars to freeze the price of kerosene till spring. It has also {chat|blocked} a chat service. The owners' syndicate {end|declared} the drivers' strike over on Friday. I drove down to Aqaba to see: the lorries hadn't heard of it.

As for the taxis of Amman, they {taxi|stayed} off the road for two hours, on Thursday.
=== c
Royal Committee? No: a {talk|dinner}

The Amman Courier, Wednesday, 14 December 2016

Twelve drivers, chosen by lot at the Al-Hussainiya rest-house, {talk|sat} down with the ministers of transport and interior on Monday evening. There was mansaf. Those present say that the {talk|talks} lasted until two.

They came away with a rise of 28 per cent, for which the drivers had asked 40, a cap on the interest of lorry loans, and a {promise|promise} that of those {arr|detained} in Ma'an none would go to court. By yesterday afternoon 19 had been {rel|let go}. The Interior Ministry counts 19 as “all”; the drivers are waiting for eleven more.

Not everyone was pleased. Awad al-Huwaitat, one of the twelve, was {booed|shouted} down when he read out the terms. A second {talk2|meeting}, he told them, is for the 20th.

The port said that 1,900 containers had moved on Tuesday, as on any other day. On Monday it had been 300.
=== d
Aqaba back to normal, says port; drivers split

Amman (Levant Press) – 18 December 2016

Most lorries were back on Jordan's Desert Highway on Sunday, the thirteenth day after drivers {strike|walked} off the job over the price of diesel.

The lorry owners' syndicate put the share of those working at 90 per cent. A committee of drivers at Al-Hussainiya said that it was {strike|striking} still and that it was not alone: six in ten were with it.

A driver who had gone back to work, Sami al-Jazi, was {died|beaten} by masked men near Al-Hussainiya late on Thursday, the police said. They had first spoken of Friday. Three brothers were {arr3|arrested} after a {raid|raid} on a farm on Saturday. The drivers' committee {cond|condemned} the {died|attack} and said the brothers had never held a steering wheel.

The second {talk2|meeting} of drivers and ministers, set for Tuesday, has been brought forward to Monday.

In 2012 {p12|protests} over fuel prices spread from Ma'an to the whole country.
=== labels
l strike strike2 "two strikes in the south at once, of drivers and of Ma'an's shopkeepers"
l strike p12 "protests over prices, in 2016 and in 2012"
l talk talk2 "the drivers' first and second meeting with ministers"
l arr arr3 "arrests, of boys in Ma'an and of three brothers"
l block storm "two acts of the same Monday, tyres on the highway and broken windows in Ma'an"
c figure contradiction arr b "nine" b "thirty"
c happened contradiction strike b "declared" b "hadn't heard of it"
c figure contradiction strike d "90 per cent" d "six in ten"
c date update taxi a "on Wednesday" b "on Thursday"#2
c figure contradiction arr c "all" c "eleven more"
c date update talk2 c "the 20th" d "Monday"
c date update talk2 d "Tuesday" d "Monday"
c date correction died d "on Thursday" d "Friday"
