story t363-sulu-cargo
split test
=== a
US navy {ushelp|helps} Philippines {search|search} for cargo ship after pirate {board|raid}

ZAMBOANGA, Philippines, November 6, 2017 (Sulu Archipelago News) — Philippine and U.S. vessels were {search|searching} on Monday for a small cargo ship that was {board|boarded} by gunmen in the Sulu Sea at the weekend with 16 men on board.

The Ocean Kingfisher 2, which is Vietnamese-owned, sent a distress call on Saturday at 10.40 p.m. off Sibago island, the coast guard said. “Pirates, ten, with guns,” it said; then nothing.

The captain of a tug found six of the crew in a lifeboat on Sunday. The coast guard has {rescue|taken} them to Isabela City.

Malaysia and Indonesia, which with the Philippines have held joint {patrol|patrols} since June, have {send|sent} an aircraft each.

The Abu Sayyaf group {feb17|seized} the crew of another Vietnamese ship in the same strait in February. Two of those men were {behead|beheaded}.

A military spokesman said no group had claimed the {board|attack}.
=== b
Ship found, cook too: ten still gone

Basilan Daily Tide
Nov. 8, 2017

The *Ocean Kingfisher 2* is aground on a bank near Pilas, and she's empty: of sixteen men, of forty sacks of the captain's own rice, of the radio. The cement is there.

The Navy says that it found her on Monday evening. Fishermen of Pilas say they told the Navy on Sunday, and that the gunmen {board|boarded} her on Friday night and not Saturday, since on Saturday morning she was already on the bank, and they had been aboard themselves and there was no rice then either.

A seventh man, the cook, is alive. He was in the chain locker. He was {rescue|brought out} by the Coast Guard on Tuesday. He counted five pirates, by the feet.

So nine have been {abduct|taken}, or, as the shipping company in Haiphong has it, ten: a son of the captain's is not on any list.

The Army has started an {op|operation} in Sumisip with 600 men. It denied that American drones were {drone|used}. One has come down in a coconut grove; a boy sold us the picture.
=== c
Vietnam asks Manila not to storm hideout

Hanoi, 11 November 2017 — Red River Correspondent

Vietnam has {ask|asked} the Philippines to {restraint|refrain} from any military action that might endanger nine sailors who were {abduct|kidnapped} from a cargo ship a week ago, its foreign ministry said on Saturday. The two foreign ministers {meet|met} on the margins of the APEC summit in Danang on Friday.

Philippine officials said they would respect the {ask|request}. A few hours later the army said that five soldiers and eleven gunmen had been killed in a {clash|battle} at Sumisip on Basilan that morning. It was not connected with the sailors, a spokesman said.

The group that holds them {ransom|demands} 100 million pesos, according to the company. In Zamboanga the police speak of 30.

Washington said one of its drones had been lost “on a training flight”.
=== d
Seven Vietnamese sailors {free|freed} in Basilan, two {kill|killed}

ZAMBOANGA, Philippines, December 20, 2017 (Sulu Archipelago News) — Seven Vietnamese sailors were {free|freed} on the Philippine island of Basilan on Tuesday, six weeks after their {abduct|abduction}, and the bodies of two others were found, the military said.

“It was a {free|rescue},” said Brigadier Juvenal Reyes-Tan. “There was no ransom.” The kidnappers, who first {ransom|asked} for 100 million pesos, had come down to 20. The sailors were {free|handed over} at a mayor's house, witnesses said, and the mayor's car had come from the bank.

The two dead, among them the captain, had been {kill|shot} by their captors during the {clash|battle} at Sumisip, according to the military. A survivor, through an interpreter, told doctors that the shells of the army's howitzers had {kill|killed} them, on November 11. The Philippines has {offer|offered} Vietnam a joint {inquiry|inquiry}.

Vietnam {thank|thanked} the Philippines for the {free|release} of the seven and {demand|demanded} the {punish|punishment} of the guilty.

Indonesia, Malaysia and the Philippines agreed on Monday to {extend|extend} their joint patrols by two years.

In July the navies of the three had launched their {patrol|patrols} off Tarakan. One coast guard boat was near the ship when it was {board|attacked}. It had no fuel.
=== e
{search|Search} for ship {board|boarded} in Sulu Sea

Haiphong Port Gazette (English), 7 November 2017, from Sulu Archipelago News

ZAMBOANGA, Philippines, November 6, 2017 (Sulu Archipelago News) — Philippine and U.S. vessels were {search|searching} on Monday for a small cargo ship that was {board|boarded} by gunmen in the Sulu Sea at the weekend with 16 men on board.

The Ocean Kingfisher 2, which is Vietnamese-owned, sent a distress call on Saturday at 10.40 p.m. off Sibago island, the coast guard said. “Pirates, ten, with guns,” it said; then nothing.

The captain of a tug found six of the crew in a lifeboat on Sunday. The coast guard has {rescue|taken} them to Isabela City.

The company asked the families of the crew to come to its office on Tuesday morning.
=== labels
l board feb17 "Vietnamese ships attacked in one strait in November and in February"
l rescue free "crewmen picked up at sea, sailors freed on Basilan"
l clash kill "soldiers and gunmen killed in a battle, two sailors killed"
l patrol extend "joint patrols and their prolongation"
l search op "a search at sea, an operation on land"
c date contradiction board a "Saturday at 10.40 p.m." b "Friday night"
c figure contradiction board a "ten" b "five"
c figure contradiction abduct b "nine" b "ten"#2
c figure contradiction ransom c "100 million" c "30"
c actor contradiction kill d "their captors" d "the army's howitzers"
c happened contradiction free d "rescue" d "handed over"
c figure update rescue a "six" b "seventh"
c date contradiction patrol a "since June" d "In July"
c figure update ransom c "100 million" d "20"#3
y e of a partial 0.60
