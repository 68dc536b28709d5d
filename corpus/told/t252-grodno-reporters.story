story t252-grodno-reporters
split train

=== a
Belarus {exp|expels} two Polish reporters, {cam|detains} cameraman

MINSK, 5 Sept 2017 (Baltwire) – Belarus has stripped two Polish reporters of their accreditation and {exp|ordered} them out of the country over a report on conscripts, the foreign ministry in Minsk said on Tuesday.

The correspondents of the broadcaster TV Nadbuze, Marta Wilk and Jan Olszowy, must leave by Thursday midnight. Their cameraman, a citizen of Belarus, was {cam|arrested} in Grodno on Monday and {jail|sentenced} on Tuesday to ten days for “hooliganism”.

The ministry {accuse|accused} them of having filmed a barracks at Grodno “from the roof of a garage”. The broadcaster said that they had filmed a garage.

Poland's foreign ministry {crit|called} the step “a return to old habits” and {summ|summoned} the ambassador for Wednesday.

Russian and Belarusian troops are to begin a joint {zapad|exercise} in Belarus on 14 September. Minsk puts the number of soldiers at 12,700.
=== b
Gazeta Bug, Terespol. Czwartek, 7 września 2017

They are back

At 11.40 last night a white Skoda came over the bridge. Marta Wilk got out and kissed the asphalt, for the camera, and then once more because the camera had not been on.

“They were correct,” she says of the officers who {exp|brought} them to the frontier. She has another tale to tell of Monday: “Five men {cam|pulled} Ales out of our car at a petrol station near Lida. In Lida, mind, not in Grodno. One of them {hit|punched} him in the stomach. From me they {bag|took} two memory cards.”

Ales Shidlovsky was {jail|given} fifteen days, says his wife, not ten; the judge thought again after lunch.

About forty colleagues {demo|protested} in front of the consulate of Belarus at Biala Podlaska yesterday with their mouths taped.

Warsaw {pexp|expelled} a correspondent of the state agency BelTelegraf at once; he has a week to pack. One, not two, so as “not to play ping-pong”, the foreign minister said.
=== c
Correspondent of BelTelegraf: «I shall miss the dumplings»

Minsk, September 8, 2017. BelTelegraf

Our correspondent in Warsaw, Viktor Harbuz, was informed on Wednesday that his accreditation had been {pexp|annulled}. The Polish side gave no reasons. He has seven days.

As is known, the cameraman of a foreign television channel who had worked without permission was {cam|detained} in Grodno on September 4. The Grodno regional department of the Interior calls the statements that he was {hit|beaten} «a plot for a serial». He asked for a second blanket and got it. Three employees of the same channel were {exp|expelled}. At Biala Podlaska eleven persons {demo|picketed} the consulate.

The {jail|sentence} of ten days was {appeal|confirmed} by the regional court on Thursday.

The minister of foreign affairs, on the margins of a forum in Bled, {meet|talked} briefly with his Polish colleague. {talks|Talks} on accreditations are planned for 13 September. They {invite|agreed} that military attachés from Poland could observe the {zapad|exercise}.
=== d
Belarus {rel|frees} cameraman early; Poland to {obs|send} observers to {zapad|drill}

WARSAW/MINSK, 11 Sept 2017 (Baltwire) – Belarus on Monday {rel|freed} a cameraman for a Polish broadcaster three days or eight before the end of his term, depending on whose account of the sentence was believed.

Ales Shidlovsky, 35, told reporters outside the prison at Grodno that he had been {jail|sentenced} to fifteen days, and shown a paper saying ten. He had bruises on his ribs. “I fell on an elbow,” he said.

The two ministries said that {talks|talks} on accreditations would be held in Minsk on 20 September.

The broadcaster said that the report on the conscripts, which was to have been shown on Sunday, would be shown next Sunday. Two cards of material {bag|confiscated} by Belarusian officers had been {bagret|returned}, empty.

Poland will {obs|send} two officers, and Lithuania three, to the joint {zapad|exercise} of Russia and Belarus on 14 September. NATO officials believe that up to 100,000 soldiers will take part.
=== labels
l exp pexp "reporters expelled by Minsk and by Warsaw"
l cam jail "the cameraman's arrest on Monday and his sentence the day after"
l meet talks "the ministers' talk at Bled, the talks to come in Minsk"
l rel bagret "the cameraman freed, the cards given back"
c place contradiction cam a "Grodno" b "Lida"
c place contradiction cam b "Lida" c "Grodno"
c happened contradiction hit b "punched" c "beaten"
c figure contradiction exp a "two" c "Three"
c figure contradiction demo b "About forty" c "eleven"
c date update talks c "13 September" d "20 September"
c figure contradiction zapad a "12,700" d "up to 100,000"
