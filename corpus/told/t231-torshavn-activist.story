story t231-torshavn-activist
split train

=== a
Anti-whaling captain {arr|arrested} in Faroe Islands

TORSHAVN, July 21 2022 (Nordkyn Press) – Police in the Faroe Islands {arr|arrested} the captain of an anti-whaling ship on Thursday under a Japanese {warrant|warrant} that accuses him of having {ram|rammed} a whaler in the Southern Ocean in 2013.

Joost van Aerden, 61, a Dutchman, was led off the Aeolus Watch minutes after she had tied up for fuel. About a dozen policemen boarded, the group Pelagic Guard said. He did not {resist|resist}.

A court in Torshavn ordered that he be {remand|held} until August 18. Japan has {extr|asked} for his {surr|extradition}.

His ship was on the way to the North Pacific to {obst|hinder} a new Japanese factory vessel, according to the group. Its activists {demo|unrolled} a banner at the Danish embassy in Paris in the afternoon.

In Tokyo the fisheries minister {thank|thanked} Denmark.
=== b
Havnartíðindi – in English on Saturdays

23 July 2022

CAPTAIN IN CELL 3, SHIP AT QUAY 2

The man whom the world is telephoning about has asked for oat milk and a chess board. Both were got.

The {arr|arrest} on Wednesday evening – it was Wednesday, at twenty to eleven, the harbour log has it – was over in four minutes. Five officers went aboard, the whole night shift. One of the crew, a Frenchwoman, lay down on the gangway and was {drag|carried} ashore; she was not {crewarr|arrested}, she was lent a coat.

On Friday evening there were forty people outside the station with candles, {demo2|protesting}. Beside them stood about as many who {demo3|sang} the song of the grind. Nobody {clash|hit} anyone.

The Faroese government says that the matter is one for Copenhagen, Copenhagen that it is one for the court. The French president has {frask|appealed} to the Danish prime minister not to {surr|surrender} him, a spokeswoman in Paris confirmed. His office had denied it on Thursday.

The Aeolus Watch, which is free to go, has no captain. A mate will come from Bremen on Monday.

In 2019 nine of the same people were {arr19|arrested} on Sandoy for getting between the boats and the whales.
=== c
Tokyo weighs its case

International Lawyer's Weekly, Online, 26 July 2022

Japan's {extr|request} for the {surr|extradition} of Joost van Aerden rests on one minute. On that minute in February 2013 two ships of Pelagic Guard and the tanker Seiun Maru {ram|collided}. The charge says that van Aerden, by radio, wished it so. One Japanese sailor was {stink|hurt} in the face by a stink bomb. The charge sheet gives the date as 20 February; the group's own film carries the stamp of the 25th.

The defence says that it was the tanker which {ram|rammed} them. “My client was not even on board,” says his lawyer, Jonna Petersen. He was, on the film, though not at the wheel.

In 2015 a court in Tokyo gave the captain of the other ship a suspended {conv15|sentence} of two years after he had confessed.

On Monday a higher court, at Copenhagen, {appeal|rejected} his appeal against {remand|custody}, and prolonged it to 5 September. The Danish justice ministry is to decide about Japan's {extr|request} by then.

Interpol's red notice, on which police in Torshavn made their {arr|arrest}, was {notice|withdrawn} in March, the group says. Interpol says that it has never been {notice|withdrawn}.
=== d
Whaling: 120,000 names and one egg

Updated Wednesday 27 July 2022 18.00

Pelagic Guard handed over a {pet|petition} with 120,000 signatures to Denmark's embassy in The Hague on Wednesday and {demand|demanded} the {rel|release} of its founder, who was {arr|seized} in the Faroes a week ago. To France's {frask|appeal} Denmark has not replied.

The group counted 800 people at the {demo4|march} that followed; The Hague's police 250. An egg {egg|hit} the embassy's door. A woman of 19 was {eggarr|taken} in.

The Faroese minister of justice {invite|offered} the group talks “on the conditions of detention, not on whales”. A spokesman for the group {rejtalks|turned} that down.

From Torshavn the Aeolus Watch left on Tuesday with a new captain. She will go on to the Pacific, and {obst|block} the Japanese ship “with or without”.

The Dutch foreign minister said the Netherlands had {nlask|requested} consular {access|access}, and got it.

At the weekend some Faroese shops began to {boycott|take} Dutch cheese from the shelves. It is back, the largest chain said on Wednesday; it was sold out.
=== labels
l arr arr19 "activists arrested in the Faroes in 2022 and in 2019"
l demo demo2 "protests for the captain in Paris and in Torshavn on two days"
l demo2 demo3 "two groups before one police station"
l appeal rejtalks "a court rejects an appeal, the group an offer of talks"
c date contradiction arr a "Thursday" b "Wednesday evening"
c figure contradiction arr a "About a dozen" b "Five"
c happened contradiction frask b "appealed" b "denied"
c actor contradiction ram c "two ships of Pelagic Guard" c "the tanker"#2
c actor contradiction ram a "him" c "the tanker"#2
c actor contradiction ram a "a whaler" c "the tanker"
c date contradiction ram c "20 February" c "the 25th"
c happened contradiction notice c "withdrawn" c "withdrawn"#2
c date update remand a "August 18" c "5 September"
c figure contradiction demo4 d "800" d "250"
c happened update boycott d "take"#2 d "back"
t warrant COERCE,ACCUSE
t ram ASSAULT
t resist REJECT
t remand COERCE
t obst PROTEST
t demo PROTEST
t drag COERCE
t demo3 PROTEST
t stink ASSAULT
t pet REQUEST
t eggarr COERCE
t access CONCEDE
t boycott PROTEST,SANCTION
