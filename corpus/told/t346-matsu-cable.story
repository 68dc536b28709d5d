story t346-matsu-cable
split train
=== a
Taiwan {seize|detains} freighter after cable to Matsu {cut|cut}

TAIPEI, Feb 20, 2026 (Formosa Channel News Agency)

Taiwan's coast guard on Friday {seize|detained} a Togo-flagged freighter on suspicion of having {cut|severed} a submarine cable to the Matsu islands, it said in a statement.

The Hai Yun 66, with eight Chinese sailors on board, had been anchored near the cable six kilometres off Dongyin since Wednesday evening. The cable was {cut|cut} at 3.17 a.m. on Friday. The vessel was {escort|escorted} to Anping harbour.

"Whether it was {cut|sabotage} or an accident must be {inquiry|investigated}," a coast guard officer said.

The digital ministry said that a second cable carried the traffic and that no household was without internet. In February 2023 both cables to Matsu were {cut23|broken} within a week; repairs took 50 days.

China's Taiwan Affairs Office said that Taipei was “hyping up a fishing net”.
=== b
Matsu: offline, whatever Taipei says

The Nangan Lantern (community paper, English corner), 21 February 2026

The ministry says no household is without internet. The ministry is welcome to come and try to pay with a card in Jieshou. About 4,000 of us on Dongyin and Beigan have had nothing since Thursday.

It was Thursday night, not Friday morning: the ferry office lost its bookings at 22.40, and so did we, in the middle of page two.

Fishermen on Dongyin say that there were two ships. One was {seize|caught}. The other, which they call “the black one”, left towards Fuzhou with its lights off. The coast guard does not confirm that.

Magistrate Wang {demand|demands} a third cable, and today. He also {demand2|asks} the President to {visit|visit}.
=== c
Beijing {demand3|demands} {release|release} of sailors

Cross-Strait Daily (Xiamen), English edition, Feb. 24

China on Monday {demand3|demanded} that Taiwan {release|release} a freighter and the seven Chinese mainland sailors on board, and {warn|warned} that it would “take measures” if they came to harm. A spokesperson, Fan Lihong, said the ship had dragged its anchor in a storm and that no cable had been {cut|touched}.

The China Coast Guard carried out a {patrol|patrol} around Dongyin on Sunday with four ships. Taiwan's coast guard said that there were six, and that two of them had {cross|entered} restricted waters; it {expel|drove} them off by radio, it said.

Prosecutors in Tainan have {remand|detained} the captain, also surnamed Wang. The others have been {otherfree|allowed} back on board.

Fan said {talks|talks} about the incident had taken place in Xiamen on Saturday between red cross societies of both sides. Taipei denies that any {talks|contact} took place.

The cable's owner has sent for a repair ship. It is expected on March 5.
=== d
Taiwan charges captain over Matsu cable; crew {release|sent home}

TAIPEI, March 6, 2026 (Formosa Channel News Agency)

Prosecutors in Taiwan on Friday {charge|charged} the Chinese captain of a freighter with {cut|destroying} a submarine cable in February, a crime that carries up to seven years in prison.

The seven other sailors were {release|put} on a ferry to Xiamen on Thursday. Eight had been on board at the time of the {seize|seizure}; there never was a ninth, the coast guard said, denying a report that one man was missing.

The captain, Wang Zhigang, who has been in {remand|custody} since February 23, said through his lawyer that he had been {bribe|offered} 200,000 yuan to drop anchor at a certain place, by a man whom he did not know. The lawyer later withdrew the statement. Prosecutors say they have it on tape.

The repair ship has arrived off Dongyin. It will begin on March 9, four days later than planned, because of the waves.

Taiwan's foreign ministry {thank|thanked} Togo for striking the ship from its register. Togo's maritime office says that the Hai Yun 66 was struck off last August, and that it had told Taipei so then.

The President {visit|visited} Matsu on Tuesday. He {promise|promised} a third cable, which the magistrate had {demand|demanded}, by 2028.
=== e
Taiwan {seize|detains} freighter after cable to Matsu {cut|cut}

TAIPEI, Feb 21, 2026 (Formosa Channel News Agency) – UPDATED 09:40

Taiwan's coast guard on Friday {seize|detained} a Togo-flagged freighter on suspicion of having {cut|severed} a submarine cable to the Matsu islands, it said in a statement.

The Hai Yun 66, with nine men on board, eight of them Chinese sailors, had been anchored near the cable six kilometres off Dongyin since Wednesday evening. The cable was {cut|cut} at 3.17 a.m. on Friday. The vessel was {escort|escorted} to Anping harbour, where it arrived on Saturday morning.

"Whether it was {cut|sabotage} or an accident must be {inquiry|investigated}," a coast guard officer said.

The digital ministry said that a second cable carried the traffic and that no household was without internet. In February 2023 both cables to Matsu were {cut23|broken} within a week; repairs took 50 days.

China's Taiwan Affairs Office said that Taipei was “hyping up a fishing net”.

(This story updates with arrival in harbour and corrects the number of men in paragraph 2)
=== labels
l cut cut23 "cables to Matsu cut in 2026 and broken in 2023"
l release otherfree "sailors allowed back on board, later sent home"
l demand demand3 "demands of the Matsu magistrate and of Beijing"
l remand charge "the captain detained, then charged"
l patrol escort "Chinese ships on patrol, a freighter escorted by Taiwan"
c figure contradiction seize c "seven" d "Eight"
c figure contradiction patrol c "four" c "six"
c happened contradiction cut a "severed" c "touched"
c happened update release c "release" d "put"
c happened contradiction talks c "talks" c "contact"
c date contradiction cut a "3.17 a.m. on Friday" b "Thursday night"
c figure contradiction seize a "eight"#3 c "seven"
t cut ASSAULT,COERCE
t escort COERCE
t cut23 ASSAULT,COERCE
t warn THREATEN
t patrol MOBILIZE
t cross MOBILIZE,ASSAULT
t expel COERCE
t otherfree CONCEDE,RETREAT
c figure contradiction seize d "Eight" e "nine"
y e of a near 0.93
v a by e notice
