story t339-semporna-resort
split test
=== a
Two tourists, worker {abduct|abducted} from Sabah dive resort

KOTA KINABALU: Seven gunmen {abduct|seized} a Taiwanese couple and a Malaysian resort worker from an island off Semporna on Tuesday night and fled by speedboat towards the Philippines, the Eastern Sabah Security Command (Esscom) said.

The men, some of them in camouflage, landed on Pom-Pom Kecil at about 10.20 pm, according to Esscom commander Datuk Halim Sanusi. They {shots|fired} two shots in the air and were gone in eight minutes.

A marine police boat gave {chase|chase} but lost sight of them. “They are in international waters by now. We are in {contact|touch} with our Philippine friends,” he said.

The Sabah government has imposed a night {curfew|curfew} at sea off five districts. All dive boats are to stay in harbour from 6 pm.

It is the first {abduct|kidnapping} for ransom in these waters since four men were {earlier|taken} off Kunak in January 2020.

Suara Borneo, 24 July 2024, 07:15
=== b
“He went back for the old lady”
The worker who was {abduct|taken} from Pom-Pom Kecil

Semporna, 25 July 2024 — The Celebes Sea Post

Jumadil bin Asri, 24, could have hidden. He did hide, his colleagues say, in the compressor shed, and then he came out since an elderly guest stood on the jetty and called for her husband.

So the gunmen {abduct|took} him. Not the couple from Taiwan whom the early reports had: they were asleep in Cabin 9 and learned from breakfast television that they were hostages. The husband and wife who are missing come from Fujian. Mr and Mrs Chen, 71 and 68, had come to see turtles.

There were five men, not seven, four people who were there say. They spoke Suluk. They {shots|fired} no shots: what was heard was the generator. It took them twenty minutes, and in that time the police post, 300 metres across the channel, did nothing. It had two men, one of them on leave, said a man from the village.

Esscom said on Wednesday that the post had been told to hold its position. Fishermen, kept at home by the {curfew|curfew}, watched the divers pack.

Malaysia's foreign minister {phone|telephoned} his colleague in Manila in the evening. China's consul general from Kota Kinabalu is to {consulvisit|visit} the island today.
=== c
Malaysia, Philippines launch joint {search|hunt}; boat found off Tawi-Tawi

ZAMBOANGA CITY, Philippines, 26 July 2024 (Sulu Archipelago News)

Philippine marines on Thursday found an abandoned speedboat believed to have been used in the {abduct|abduction} of three people from a Malaysian resort, as the two countries began joint {patrol|patrols} in waters between Sabah and Tawi-Tawi, as their foreign ministers had agreed when they {phone|spoke} on Wednesday.

The boat was beached at Sitangkai, Lt. Col. Ronaldo Mateo said. Residents told soldiers that six armed men and three captives, one of whom could hardly walk, had changed to a motor launch on Wednesday at noon.

Mateo {blame|blamed} a sub-commander of the Abu Sayyaf Group known as Ben Tattoo. Another officer, who asked not to be named, said that Ben Tattoo had been {killben|killed} in Jolo in March.

A {ransom|demand} for 50 million pesos reached the resort's owner by text message, police in Sabah said. The casings of two {shots|shots} were picked up on the jetty, they added.

Manila's defence department denied a report that Malaysian boats had {cross|entered} Philippine waters. “Joint means each on his side,” a spokesman said.
=== d
Captives from Sabah resort {free|freed} in Sulu after 16 days

The Mirror of the East, Singapore, 10 August 2024, by Ng Hui Min and agencies

All three people {abduct|abducted} from a Malaysian dive resort last month were in safety last night, but it was not at all clear who had brought them there.

The Philippine military says that its scout rangers {free|rescued} Mr Chen Guoliang, his wife and Jumadil bin Asri on Thursday in a {free|raid} near Patikul on Jolo island in which three kidnappers were killed. The governor of Sulu says that they were {free|handed over} to him on Wednesday by “a person of influence”, and that he gave them dinner. Nothing was {paid|paid}, both say. A negotiator from Zamboanga says that 20 million pesos were {paid|paid}, in two parts; the first {ransom|demand} had been for 50.

Mr Jumadil, who spoke to reporters in Zamboanga for a minute, said there had been no {free|fighting}. “I heard a lot of motorcycles.”

Malaysia has {thank|thanked} the Philippines. The joint {patrol|patrols} will go on. Malaysia will {liftcurfew|lift} the curfew at sea on Monday. It has {charge|charged} a boatman of Semporna with helping the gang. Two policemen of the post on the island have been suspended.

China's foreign ministry expressed its {chinathank|thanks} as well, and {advise|advised} its citizens to avoid eastern Sabah. Taiwan, which had {taiwan|asked} for the {free|release} of its couple for a day and a half, has not commented.
=== labels
l abduct earlier "abductions off Sabah in 2024 and in 2020"
l thank chinathank "thanks to Manila from Malaysia and from China"
l search patrol "the hunt for the gang and the joint patrols"
l curfew liftcurfew "a curfew at sea imposed, and its lifting"
l phone contact "a call of ministers and contacts of the security command"
c figure contradiction abduct a "Seven" b "five"
c figure contradiction abduct b "five" c "six"
c figure contradiction abduct a "Seven" c "six"
c actor contradiction abduct a "a Taiwanese couple" b "Fujian"
c happened contradiction shots a "fired" b "fired no shots"
c date contradiction free d "Thursday" d "Wednesday"
c happened contradiction free d "raid" d "no fighting"
c happened contradiction paid d "Nothing was paid" d "20 million pesos were paid"
c happened update curfew a "curfew" d "lift"
c actor contradiction free d "its scout rangers" d "a person of influence"
