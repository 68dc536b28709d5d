story t330-heuksan-boat
split test
=== a
Korea Coast Guard {seize|seizes} Chinese trawler after {fight|clash}; crewman missing

(MOKPO=Daehan Agency) The Korea Coast Guard said Wednesday it had {seize|seized} a Chinese fishing boat that was operating illegally 80 kilometers west of Heuksan Island, after its crew {fight|resisted} boarding officers with steel pipes and axes.

Five officers were injured, one of them seriously, in the {fight|struggle}, which took place at about 1:20 a.m. Tuesday. Officers {stun|fired} stun rounds and then, “as a last resort”, {shots|fired} 12 live rounds into the air and at the engine room.

Eleven Chinese sailors were taken into {arrest|custody}. A twelfth is missing in the sea. “He jumped,” a Mokpo coast guard official said. Three patrol ships and a helicopter are {search|searching} for him.

Two other Chinese boats which had tried to {ram|ram} the patrol ship Mokpo 1508 fled.

The {seize|seizure} is the 31st this year.
Oct. 22, 2025 10:14 KST
=== b
China {demandinq|demands} {inquiry|inquiry} after fisherman “{shots|shot} into sea”

BEIJING, Oct. 23, 2025 (Yellow Sea Dispatch)

China lodged a stern {protest|protest} with South Korea on Thursday over what a foreign ministry spokesperson called the “brutal {fight|treatment} of unarmed fishermen” in waters of the Yellow Sea where, she said, Chinese boats have a right to fish.

One fisherman, surnamed Wang, was {shots|hit} by gunfire and fell overboard, she said. She {demand|called on} Seoul to {punish|punish} those responsible and to {free|release} 13 sailors and their vessel at once.

Seoul's ambassador was {summon|summoned} to the ministry on Wednesday evening.

In Shidao, the boat's home port in Shandong, its owner told this agency that it had been inside the provisional zone that the two countries share, and that the {seize|raid} happened in the evening of Monday, when the crew was at supper. He said it was the Koreans who had {ram|rammed}.

The consul general in Gwangju is to {consul|visit} the men today.

A similar {2016|incident} in 2016 ended with the South Koreans allowing their coast guard to use machine guns.
=== c
“He was alive when we pulled him out”
Islander's account adds to dispute over trawler

By Seo Yun-jin, Honam Shinbo (English page), 2025.10.25

HEUKSANDO — Ko Man-sik, 66, went out for croaker on Tuesday at six in the morning and came home with a Chinese.

“He had hold of a float. He was blue, but he was alive,” Mr Ko said at his house on Friday. He gave the man noodles, called the police box, and at eight two men from the coast guard {take|fetched} him. “He had no hole in him. I'd have seen it.”

The coast guard in Mokpo, which on Friday was still speaking of a missing man, said that it would check.

Its figures have changed in other ways. Seven officers, not five, had been {fight|injured}, it said on Thursday. The rounds that were {shots|fired} were 32.

The skipper and two mates were {charge|indicted} on Friday. The prosecution wants to {hold|keep} them; the other eight will be {free|sent home} on Monday, if a fine of 300 million won has been {pay|paid}.

The fishermen's union of Sinan {rally|rallied} at Mokpo harbor, about 250 strong, with a banner: SINK THEM.
=== d
Seoul and Beijing {talks|talk} fish in Jeju as sailors go home

By Yellow Sea Dispatch staff. JEJU, Oct. 29

Eight Chinese fishermen were {free|handed over} to a Chinese coast guard ship on Tuesday, a day later than announced, South Korea's maritime ministry said. With them went a ninth, Wang Xiuli, 38, who had been thought lost at sea for three days and was in fact in a hospital in Mokpo with pneumonia.

He was not {shots|hit} by a bullet, a Chinese diplomat who {visit|saw} him confirmed. Mr Wang told the diplomat that he had been {pushed|pushed}.

South Korea's coast guard commissioner {apology|apologised} for “confusion in reporting”. The head of its Mokpo station has been replaced.

Officials of the two countries began two days of {talks|talks} on Jeju island on Wednesday. The {talks|meeting}, an annual one, had been set for next month. China wants a hotline between the coast guards; South Korea wants the names of boats painted larger, its delegate said.

The owner of the boat has {pay|paid} the fine, according to Seoul. He denies it: “I have sent a letter. I have not sent a fen.”

Three men await {trial|trial} in November.
=== e
China {protest|protests} to Seoul over fisherman

Straits Shipping Daily, Singapore, 24 Oct 2025. Yellow Sea Dispatch

China lodged a stern {protest|protest} with South Korea on Thursday over what a foreign ministry spokesperson called the “brutal {fight|treatment} of unarmed fishermen” in waters of the Yellow Sea where, she said, Chinese boats have a right to fish.

One fisherman, surnamed Wang, was {shots|hit} by gunfire and fell overboard, she said. She {demand|called on} Seoul to {punish|punish} those responsible and to {free|release} 13 sailors and their vessel at once.

Seoul's ambassador was {summon|summoned} to the ministry on Wednesday evening.

Squid prices at Jurong did not move.
=== labels
l seize 2016 "a seizure in 2025 and an incident in 2016"
l charge free "three sailors indicted, eight sent home"
l summon protest "an ambassador summoned on Wednesday, a protest on Thursday"
l consul visit "a consul's visit to the crew, a diplomat's to the man in hospital"
l search take "the coast guard's search at sea, and the fetching of the man from an islander"
c date contradiction seize a "Tuesday" b "Monday"
c happened contradiction shots b "hit by gunfire" d "not hit"
c figure contradiction arrest a "Eleven" b "13"
c actor contradiction ram a "Two other Chinese boats" b "the Koreans"
c happened contradiction pushed a "jumped" d "pushed"
c happened contradiction pay d "paid" d "denies"
c date update free c "Monday" d "Tuesday"
c figure update fight a "Five" c "Seven"
c figure update shots a "12" c "32"
y e of b partial 0.46
