story t325-sarstoon
split train
=== a
Guatemalan patrol {block|turns back} Belize activists at Sarstoon

BELIZE CITY, Sunday, May 28, 2023 (Cayes News Network)

A Guatemalan navy boat {block|stopped} two vessels carrying Belizean activists near the mouth of the Sarstoon River on Saturday and ordered them to go back, organisers said, in the latest incident on the southern border.

Will Cardona, who leads the Southern Rivers Movement, said the activists were in Belizean waters, north of Sarstoon Island, when the Guatemalan sailors {point|aimed} rifles at them.

“They told us we need permission from Guatemala to be in Belize,” Cardona said. “My grandmother is buried on that bank.”

Belize Coast Guard officers at the forward operating base nearby did not intervene, he said.

Forty-one people took part in the {trip|trip}, which was meant to {flag|plant} a flag on the island. They returned to Barranco unhurt.

There was no immediate comment from Guatemala. The foreign ministry in Belmopan said that it was seeking “clarity”.

The {trip|expedition} was the fourth since 2015. In 2016 a {feb16|confrontation} on the river led to a {prot16|protest} by Belize.
=== b
Guatemala: “No weapon was {point|pointed}”

Guatemala City, 29 May 2023. Diario del Istmo (English summary)

Guatemala's ministry of defence said on Monday that one of its patrol boats had “{block|accompanied}” two Belizean launches out of an area where navigation was dangerous. “No weapon was {point|pointed} at anybody,” a spokesman said. He put the number of the activists at 22.

The {block|encounter} took place on Friday, according to the ministry, in waters off Livingston, which is under Guatemalan sovereignty.

The foreign minister handed a note to the Belizean ambassador in which Guatemala {reqstop|asks} Belize to {stoptrips|prevent} such journeys while the territorial dispute is before the International Court of Justice.

Both countries {compromis|agreed} in 2008 to take the dispute to the court, after referendums.
=== c
PM: Activists had no flag, no permit, and no life vests

The Belmopan Ledger
Tuesday, 30 May 2023

The Prime Minister yesterday {crit|criticised} the Southern Rivers Movement for what he called a “picnic with consequences”, and disclosed that he had {talkgua|spoken} to the president of Guatemala about it by telephone on Sunday.

Speaking at a press conference in Belmopan, he said the Coast Guard's own log shows the activists at 10:40 a.m. on Saturday in the mouth of the river, some two hundred metres on the Belizean side of the mid-channel. “So it {block|happened} in Belize. We have {protest|protested}, in writing, today.”

As for rifles, the log mentions none. He {apologise|apologised} to the activists all the same “if any young sailor was rude to them”.

He said he and the Guatemalan leader had agreed that the two navies will {navies|meet} in Punta Gorda in the second week of June to revive a protocol on patrols that lapsed in 2018.

The Leader of the Opposition {crit2|called} the {talkgua|phone call} “a surrender by Claro”. He {join|promised} to be on the next boat.

Also yesterday: Cabinet approves sugar price; dengue cases up in Toledo.
=== d
Belize activists {flag2|plant} flag on Sarstoon Island; Guatemala says they did not

By Neri Coh, Barranco
Cayes News Network, June 11, 2023

A larger group of activists {trip2|sailed} to the Sarstoon River on Saturday, two weeks after they were {block|sent back} by a Guatemalan patrol, and this time they reached the island, their leader Will Cardona said. He showed reporters a video of a Belizean flag on a pole.

Guatemala's navy said that nobody had landed. What is seen in the video, it said, is a mangrove bank on the Belizean shore.

Both sides agree that no patrol stood in the way.

The Leader of the Opposition, who had {join|promised} to come along, was not aboard. He had a funeral.

Cardona said 130 people in nine boats had taken part. The Belize Coast Guard, which {escort|escorted} them with two vessels, counted six boats and 74 people.

The {navies|meeting} of the two navies, planned for this week in Punta Gorda, has been moved to Puerto Barrios, officials in Belmopan said. It will be on Thursday.

Guatemala repeated its {reqstop|request} that Belize {stoptrips|stop} such trips. In Belmopan the foreign ministry said it could not forbid Belizeans to visit Belize.
=== labels
l trip trip2 "two expeditions to one river, on 27 May and on 10 June"
l block feb16 "confrontations on the Sarstoon in 2023 and in 2016"
l crit crit2 "the premier criticises activists, the opposition his phone call"
l talkgua navies "leaders telephone, navies are to meet"
c figure contradiction trip a "Forty-one" b "22"
c date contradiction block a "Saturday" b "Friday"
c happened contradiction point a "aimed" b "pointed"
c date contradiction block b "Friday" c "Saturday"
c figure contradiction trip2 d "130" d "74"
c place update navies c "Punta Gorda" d "Puerto Barrios"
c date refinement navies c "the second week of June" d "Thursday"
l reqstop protest "a Guatemalan note to Belize and a Belizean protest to Guatemala"
c place contradiction block a "Sarstoon Island" b "Livingston"
c happened contradiction flag2 d "plant" d "did not"
c figure contradiction trip2 d "nine" d "six"
t block COERCE
t point ASSAULT,THREATEN
t trip PROTEST
t flag PROTEST
t feb16 ASSAULT,PROTEST
t stoptrips COERCE
t crit2 ACCUSE
t flag2 PROTEST
t trip2 PROTEST
t escort AID,COOPERATE
