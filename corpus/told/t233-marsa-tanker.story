story t233-marsa-tanker
split test

=== a
Libyan coast guard {seize|seizes} tanker; Malta {demand|demands} crew

VALLETTA, Aug 2 2018 (Medwire) – Libya's coast guard has {seize|seized} a Maltese-owned tanker with 13 crew on suspicion of fuel smuggling, Malta's transport authority said on Thursday.

The Amy Grech was {seize|intercepted} on Wednesday some 35 miles off Zuwara and taken to Tripoli. Malta said she was in international waters, and that she had been empty; the Libyan navy's spokesman spoke of 1.2 million litres of diesel and of a place eleven miles from the shore.

“We {demand|want} our people back, and the ship,” the Maltese foreign minister told parliament. He had {summ|invited} the Libyan chargé d'affaires. Libya's prosecutor has opened an {inq|inquiry}.

Two of the crew are wounded, the wife of the second engineer, a Georgian, wrote to this agency. They had been {shoot|shot} at from the patrol boat. The navy said there had been a shot before the bow, as is usual.
=== b
TIMES OF THE THREE CITIES
3rd August 2018

So what was she carrying?

The Amy Grech, {seize|captured} on Wednesday by Libyans, had left Hurd's Bank on Monday with her transponder off. This newspaper has obtained photographs, taken on Tuesday at dusk from a fishing boat, on which a hose can be seen between her and a smaller tanker flying no flag. That was ninety miles from Zuwara.

Her owner is Carmelo Grech, 48, of Marsa, who was {acq|acquitted} in 2014 of having brought in cigarettes. “We are the victims of pirates in uniform,” he told us. The crew, he added, is of fifteen.

Opposition MPs wanted to know in the House why the authority had let the ship sail in July, although Italian prosecutors had {warn|asked} Malta to stop her. The government said it had not been {warn|asked}.

Outside the Libyan embassy in Ta' Xbiex about thirty relatives and a priest held a {vigil|vigil} on Thursday evening.

At sea, off Lampedusa, the Armed Forces of Malta {rescue|picked up} 114 migrants on the same night; that is another story, or perhaps not.
=== c
Tripoli: الناقلة — Navy shows tanker, crew in good health

Libyan Observer of the Coast, 5 August 2018

The naval forces yesterday took journalists to the tanker Amy Grech in the port of Tripoli. On deck stood fourteen sailors in slippers. Nobody was bandaged. “Nobody {shoot|fired} at us,” the captain, a Ukrainian, said in the presence of an officer.

The tanks hold 880,000 litres, a customs man said after measuring.

The patrol boat Sabratha had {seize|stopped} the vessel on July 31, a Tuesday, as her own log also says, the spokesman, Commodore Anwar Sasi, told us.

Gunmen of a brigade from Zawiya {raid|attacked} the quay on Friday night in an attempt to free the ship. They were {repel|driven away}; one of them was {raidarr|caught}. The spokesman did not say for whom they worked. Zawiya's council said that there had been no {raid|raid}.

A Maltese consul will {visit|see} the crew on Monday, and all of them will be {rel|let go} on Tuesday, according to the spokesman.
=== d
Malta, Libya {deal|agree} on {rel|release} of tanker crew

VALLETTA, Aug 8 2018 (Medwire) – All crew of a tanker held in Tripoli will be {rel|freed} this week, except for the captain, Malta's foreign ministry said on Wednesday.

The {deal|understanding} was reached in a {phone|call} between the two foreign ministers on Tuesday. A Maltese consul had {visit|seen} the men that morning, a day later than planned, and found one with a grazed arm. Libya's navy expressed {apol|regret} for “a {shoot|ricochet}”. Valletta had {summ|called in} its envoy twice.

Maltese police {search|searched} the offices of the owner, Carmelo Grech, in Marsa on Wednesday and {arr|took} him in for questioning. Fuel worth 710,000 euros was on board, they said. He has denied smuggling.

The Libyan coast guard would keep the ship. It {seize|took} her on July 31, documents seen by Medwire show, and not on August 1 as Malta had said.

Two Libyan patrol boats will be {repair|repaired} in Malta at Malta's expense. That, a diplomat said, had been {repair|agreed} long before.
=== labels
l seize raid "the tanker seized at sea, gunmen at the quay some days later"
l deal repair "two understandings between Malta and Libya"
l rescue rel "migrants picked up, sailors to be freed"
l visit phone "a consul sees the crew, two ministers telephone on the same day"
c date contradiction seize a "Wednesday" c "July 31"
c date contradiction seize a "Wednesday" d "July 31"
c date contradiction seize d "July 31" d "August 1"
c place contradiction seize a "international waters" a "eleven miles from the shore"
c date contradiction seize b "Wednesday" c "July 31"
c date contradiction seize b "Wednesday" d "July 31"
c figure contradiction seize a "13" b "fifteen"
c figure contradiction seize b "fifteen" c "fourteen"
c figure contradiction seize a "13" c "fourteen"
c figure contradiction seize a "1.2 million" c "880,000"
c happened contradiction shoot a "shot" c "fired"
c figure contradiction shoot a "Two" c "Nobody"
c figure contradiction shoot a "Two" d "one"
c figure contradiction shoot c "Nobody" d "one"
c happened contradiction warn b "asked" b "asked"#2
c happened contradiction raid c "attacked" c "raid"
c date update visit c "Monday" d "Tuesday"
c date update rel c "Tuesday"#2 d "this week"
