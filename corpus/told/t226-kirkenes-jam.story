story t226-kirkenes-jam
split train

=== a
Norway {ban|bars} Russian trawler pair from Kirkenes

KIRKENES, Norway, 11 March 2025. Nordkyn Press

Norway on Tuesday {ban|closed} the port of Kirkenes to two Russian trawlers which it suspects of having {jam|jammed} satellite navigation off Finnmark, the foreign ministry said.

The Severny Polyus and the Imandra had been lying at the quay since Friday, with 61 men on board. They sailed at three in the afternoon, accompanied by a coast guard vessel.

Interference with GPS signals has been recorded on 27 days this year. On Thursday last an air ambulance with a patient from Vadsø was {amb|blinded} in approach and had to turn back. “Somebody {amb|attacked} that aircraft, and it was not the weather,” the foreign minister said.

About 40 residents of Kirkenes {demo|demonstrated} on the quay with Ukrainian flags as the ships left; a larger number {demo2|demonstrated} with Russian ones.

The ambassador of Russia {call|called} the measure unfriendly. He {threat|warned} that the fisheries agreement between the two countries might not be renewed in October.

In October 2022 Norway {restrict22|limited} Russian fishing vessels to three ports.
=== b
Мурманск: Norwegian side {search|searched} ships, took away log books

Arctic Line (Murmansk), translated by machine, checked by editor. 12 March 2025

The crews of the trawlers Severny Polyus and Imandra are on the way home, the shipowner Nord-Tral reports. Nobody is hurt. At Kirkenes a large crowd of friends {demo2|came} to the quay to see them off; four persons, who had been brought from elsewhere, {demo|shouted}.

According to captain Gennady Shubin, armed people of the Norwegian police came to the ships on the night from Sunday to Monday, {search|turned} over the cabins and took away both log books, two laptops and a machine for the measurement of fish. No antennas were found, he says, except those with which one hears the radio.

The Norwegian police chief in Kirkenes states that there was no {search|search}: two officers had «paid the captains a {search|visit}, by daylight on Monday, and were given cake».

The association of fishermen of the north {ask|asks} the government to {close|end} the inspections of Norwegian researchers in the Russian zone. A decision is to be expected on Friday.

Consul general in Kirkenes Mr. Zaitsev was not {refcons|let} aboard.
=== c
What {jam|jams} Finnmark? Notes from a {talks|meeting} without minutes

By Ragnhild Moe, Finnmark Tidende (English summary), 14.3.2025

Delegations of Norway and Russia {talks|met} on Thursday at Storskog, in the customs hall between the two barriers. It was the first {talks|meeting} of border commissioners with a subject other than reindeer since 2022. It lasted twenty minutes, says the Norwegian commissioner; three hours, says the Russian one, who seems to have counted the coffee.

On the {amb|jamming} of the air ambulance: the defence research institute has now published its bearings. The signal that reached the aircraft on 6 March came from the sea, 40 nautical miles north of Vardø, where the Imandra was fishing, and not from land. The Russian side said that the Imandra was in Murmansk that day, for painting.

On the {search|inspection}: the police have corrected themselves. Six officers were on board, with a warrant, on Monday between five and nine in the evening. They took one log book. It has been given back.

Moscow did on Friday morning what the fishermen wanted: as from 1 April Norwegian research vessels are {close|barred} from Russia's zone in the Barents Sea.

Kirkenes' shipyard has sent 32 of its 110 workers home. The union will {march|march} on Wednesday. “For whom, for the Russians?” I asked. “For the wage,” said the chairman.
=== d
Norway {ease|eases} port ban after Storskog {talks|talks}

Nordkyn Press. OSLO, 17 March 2025, 14:20.

One of two Russian trawlers {ban|banned} from a Norwegian port last week will be {ease|allowed} back, Norway's foreign ministry said on Monday, after {talks|talks} at the border which it {praise|praised} as useful.

The {ban|ban} on the Imandra remains in force. “We know what we know about that ship,” a spokeswoman said. The Severny Polyus had nothing to do with the {amb|attack} on the air ambulance of 6 March, according to her.

Russia {welc|welcomed} the {ease|decision}. Its {close|closing} of the Barents Sea to Norwegian research ships takes effect on 15 April, two weeks later than first announced.

In Kirkenes the shipyard workers' march, set for Wednesday, has been {march|called off}.

The aviation authority registered new {jam2|interference} on Sunday over Tana, when neither of the ships was at sea.
=== labels
l ban restrict22 "Norway bars two trawlers in 2025, and limits all Russian vessels in 2022"
l demo demo2 "people with Ukrainian and with Russian flags on one quay"
l amb jam2 "the air ambulance jammed on 6 March, new interference ten days later"
l ban close "Norway closes a port, Russia a sea zone, in one week"
c figure contradiction demo a "About 40" b "four"
c happened contradiction search b "turned" b "search"#2
c happened correction search b "search"#2 c "inspection"
c date contradiction search b "the night from Sunday to Monday" b "Monday"#2
c date contradiction search b "the night from Sunday to Monday" c "Monday between five and nine in the evening"
c figure contradiction search b "both" c "one log book"
c figure correction search b "two"#2 c "Six"
c happened update ban a "closed" d "allowed"
c date update close c "1 April" d "15 April"
c happened update march c "march" d "called off"
t ban SANCTION,COERCE
t jam COERCE,ASSAULT
t demo2 PROTEST
t call ACCUSE,REJECT
t threat THREATEN
t restrict22 COERCE,SANCTION
t close CONCEDE,COERCE
t welc SUPPORT
t jam2 COERCE,ASSAULT
