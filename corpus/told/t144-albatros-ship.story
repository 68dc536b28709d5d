story t144-albatros-ship
split train
=== a
Charity ship {res|takes} 87 migrants off rubber boat north of Libya

VALLETTA, April 4, 2022 (Mediterranean Press Service) – A German rescue ship has {res|picked} up 87 people from a deflating rubber boat in international waters off Libya, the charity Lichtboje said on Monday.

The Albatros {res|rescued} them on Sunday afternoon some 45 nautical miles north of Zawiya. Eleven of them are children. They come from Sudan, Eritrea and Bangladesh and had been at sea for two days.

The charity has {ask|asked} Malta and Italy for a port. Malta has {mref|refused}; Italy has not answered.

A Libyan patrol boat came within 200 metres and {warn|threatened} to open fire, the ship's captain, Jule Hartwig, said. “They said we were stealing.” Libya's coast guard said that its boat had only observed.

On the previous trip, in February, the Albatros {feb|landed} 212 people at Augusta after nine days.
=== b
„Noch ein Tag Wasser“ – One more day of water

Lübecker Tageblatt, 6.4.2022 (English service for readers abroad)

102 people are now on board the Albatros, which was fitted out in Lübeck for sixty. In the night to Tuesday she {res2|took} over fifteen shipwrecked people from the Danish tanker Maren Friis, which had {maren|saved} them further east. There was no other way, says captain Jule Hartwig (34) by satellite phone: the tanker had to go to Sfax.

The mood is good, the water isn't. “One more day.” On Tuesday the ship's doctor had a pregnant woman {med|flown} off by a Maltese helicopter. 101 then, strictly speaking.

Lübeck's mayor has {offer|offered} to take in thirty of the rescued. “We have done so before.” In 2019 the city {c19|took} ten.

The federal interior ministry in Berlin is in {talk|talks} with Rome. It would not say about what.
=== c
LAMPEDUSA, NGO SHIP {enter|ENTERS} ITALIAN WATERS AGAINST ORDERS. MINISTRY: “{fine|FINE} AND {seize|SEIZURE}”

Agenzia Stretto — 7 aprile 2022, ore 22.14

The NGO vessel Albatros at 19.30 today {enter|crossed} the limit of Italian territorial waters off Lampedusa, despite the {ban|prohibition} that the Interior Ministry had notified to her captain in the morning. Two boats of the Guardia di Finanza {board|went} alongside. On board are 101 migrants, according to the NGO; the Ministry speaks of ninety-nine.

“A state of necessity,” so the captain justified herself by radio. Sources at the Ministry announce a {fine|fine} of up to 50,000 euros and the {seize|seizure} of the ship.

The mayor of Lampedusa {app|appealed} for the minors to be {land|disembarked} at once. In the harbour some twenty people {demo|demonstrated} for the landing and about as many against. There were no incidents.

Sicily's prosecutors have opened a {inq|file} against persons unknown.
=== d
Migrants {land|disembark} in Lampedusa after German-Italian {deal|deal}

ROME, April 9, 2022 (Mediterranean Press Service) – All 101 migrants from the rescue ship Albatros {land|came} ashore on the Italian island of Lampedusa on Friday night, after Germany, France and Ireland {deal|agreed} to receive 70 of them.

Children and the sick had been {land|taken} off on Friday morning. An Italian official said that Germany would receive 40, France 20 and Ireland 10.

The captain, Jule Hartwig, was {int|questioned} for three hours. She has not been {arr|arrested}, her lawyer said, contradicting a report of the agency Stretto. The ship was {seize|impounded}.

The interior minister {praise|praised} the {deal|agreement} and said that Italy would “{close2|close} its ports again tomorrow if need be”.

The Albatros {res|rescued} 87 people north of Zawiya on April 3 and {res2|took} fifteen more from a tanker. On the previous trip, in February, she {feb|landed} 212 people at Augusta.
=== e
Mayday Monthly — blog — 12 April 2022

So, where are they now?

Of the 101: 31 are in the hotspot, 40 leave for Germany on Thursday (30 of them for Lübeck, as the mayor {offer|promised}), 20 go to France, when France has found the fax. Dublin has {deal|raised} its ten to sixteen. The woman who was {med|airlifted} had a girl on Saturday; they are in Birkirkara. She wants to name her Malta.

Captain Hartwig got her passport back yesterday, and her ship didn't get its anchor back. The judge in Agrigento {seizeup|upheld} the seizure on Monday but {fineout|threw out} the fine. The ministry will appeal.

We also have the Libyan boat on film now. It {warn|aimed} its gun, no doubt about that. “Observing” is not done with a tarpaulin off.

Next: the Albatros's sister ship sails from Burriana on the 20th. It was to have been the 15th; paint.
=== labels
l res res2 "people taken on board by the ship, from a rubber boat on Sunday and from a tanker on Tuesday"
l res feb "the ship's rescues, in April and in February"
l land feb "landings of rescued people, at Lampedusa in April and at Augusta in February"
l offer c19 "Lübeck takes in rescued people, now and in 2019"
l seize board "what Italian authorities did to the ship, boarding it and impounding it"
l mref ban "refusals to the ship, by Malta and by Italy"
c figure contradiction enter c "101" c "ninety-nine"
c happened contradiction warn a "threatened" a "only observed"
c happened contradiction warn a "only observed" e "aimed"
c figure update deal d "10"#2 e "sixteen"
c happened update fine c "fine" e "threw out"
