story t206-bornholm-anchor
split test

=== a
Cable to Bornholm {cut|cut}, Danish navy {board|boards} freighter

By Kim Thorsager
3 December 2024 07:48 CET

COPENHAGEN, Dec 3 (Oresund Wire) - A power cable between Sweden and the Danish island of Bornholm was {cut|severed} on Monday, leaving 39,000 people on local generators for five hours, the grid operator said.

A Danish patrol vessel {board|stopped} the bulk carrier Sofiya Dalis, sailing from Ust-Luga to Port Said, some 20 nautical miles east of the damage at 16:30, the defence command said. Its crew of 22 did not {resist|resist}.

The ship, flagged in the Cook Islands, was missing an anchor, a person with knowledge of the matter said. The owner, a company in Sharjah, said that anchors were the captain's affair.

Danish police said they were {inq|investigating} possible {cut|sabotage} together with the Swedish security service. "We do not know yet if anyone {cut|cut} it on purpose," said chief inspector Pernille Rask.

Russia's embassy in Copenhagen {piracy|called} the {board|boarding} piracy.

Two data cables in the Baltic were {nov|damaged} on 17 and 18 November.
=== b
Bornholms Folkeblad (in English, for our summer guests)

Dark Monday: what we know and what we do not

Tuesday 3 December 2024, afternoon edition

At 11.06 the kettle at the Svaneke bakery stopped. The cable in Hasle Bay had been {cut|snapped}, and with it went the light of the whole island: 39,600 inhabitants, two hospitals' worth of patients in one hospital, and a dialysis ward on diesel. The generator at Rønne had the power back at ten minutes to two, under three hours later, and not five as some agencies have it.

Skipper Jens Kofoed of the trawler Marie saw the freighter. "She came down from the north-east at walking pace with her chain out. I called her on 16. Nobody answered." He reported it to the marine station on Sunday evening. Sunday! The cable, says Kofoed, was {cut|ripped} that night already, and held by a thread.

The freighter was {board|boarded} by soldiers from a helicopter; some of the crew locked themselves in the engine room and were {force|got out} with crowbars, a soldier's mother in Nexø tells us. The navy says there was no {force|force}.

Mayor Jacob Dam {ask|asks} the state for a second cable. The minister for energy {visit|comes} to Rønne on Thursday.
=== c
Sofiya Dalis: freighter's captain {arr|held}, Moscow {help|refuses} papers

Dagens Sund, Malmö, 5 December 2024

The captain of the bulk carrier suspected of having {cut|torn} the Bornholm cable was {arr|arrested} on Wednesday after prosecutors in Ystad had questioned him for nine hours aboard. He is a 51-year-old Georgian. The first mate, a Russian, has been {mate|ordered} to remain on the ship, which now lies at anchor off Trelleborg.

Her crew numbers 19, according to the list that was handed to the coast guard, and not 22, as was reported when she was {board|boarded}. Where the other three are, if they existed, nobody will say.

The Swedish prosecutor Marika Ståhle says that the break was made on Monday at 11.05, "to the minute". Divers have found an anchor with a broken fluke 800 metres from it, in the Swedish economic zone; the Danish authorities had placed the damage in Danish waters.

Moscow has {help|refused} to hand over the ship's papers. It has {mosdem|demanded} the {rel|release} of the vessel and {threat|warned} that the Baltic Fleet would escort merchant ships if need be. A Russian corvette, the Boykiy, has been {corvette|shadowing} the Danish patrol boat since Tuesday.

Denmark's foreign minister {summ|called in} the Russian ambassador yesterday; no such {summ|conversation} took place, the embassy writes on its channel.
=== d
Analysis: One anchor, four governments

The Strait, a newsletter on sea power

9 Dec

The Sofiya Dalis was {rel|let go} on Saturday, without her captain. A court in Ystad found that there was no reason to {hold|detain} her further, three days after it had {remand|remanded} him for two weeks. Her owners have put up a bond whose size they keep to themselves.

What have we learnt? First, that the cable was {cut|broken} by an anchor, and on Monday morning. The skipper's tale of Sunday does not survive the grid operator's logs. Second, that the anchor lay in the Swedish zone; Copenhagen has accepted this. Third, that {board|getting} aboard took soldiers of the Frogman Corps, two cracked ribs and a crowbar. The navy, which first spoke of a compliant crew, now admits that there was {resist|resistance}.

We have not learnt whether it was meant. Prosecutors say {cut|sabotage}. The captain says a brake failed in a swell, and that he {cut|dropped} nothing on purpose.

The Boykiy's {corvette|shadowing} is over. Moscow's {threat|threat} was not empty: on Sunday two frigates {escort|accompanied} a tanker past Gotland. Nato in turn is to {nato|send} ten ships in January.

The minister's trip to Rønne was {cancel|called off} on Thursday for fog. He {visit|came} on Friday, and {promise|promised} a second cable by 2030. Estonia's, {est|damaged} in October 2023 together with a gas pipe, took half a year to mend.
=== e
Cable to Bornholm {cut|cut}, Danish navy {board|boards} freighter - UPDATE 2

By Kim Thorsager
3 December 2024 19:20 CET

COPENHAGEN, Dec 3 (Oresund Wire) - A power cable between Sweden and the Danish island of Bornholm was {cut|severed} on Monday, leaving 39,000 people on local generators for nearly three hours, the grid operator said, revising an earlier figure of five.

A Danish patrol vessel {board|stopped} the bulk carrier Sofiya Dalis, sailing from Ust-Luga to Port Said, some 20 nautical miles east of the damage at 16:30, the defence command said. Its crew did not {resist|resist}.

The ship, flagged in the Cook Islands, was missing an anchor, police confirmed. It is being {lead|escorted} to Trelleborg at Sweden's {leadask|request}.

Sweden's prime minister and his Danish colleague {phone|spoke} by telephone in the afternoon.
=== labels
l cut nov "cables cut in the Baltic on 2 December and in mid-November"
l cut est "the Bornholm cable in 2024, the Estonian in 2023"
l corvette escort "Russian warships shadow a Danish boat, and escort a tanker some days later"
l rel hold "the vessel's release and its detention"
l arr mate "the captain arrested, the mate ordered to stay aboard"
c date contradiction cut a "Monday" b "that night"
c date contradiction cut b "that night" c "Monday at 11.05"
c date contradiction cut b "that night" d "Monday morning"
c date contradiction cut b "that night" e "Monday"
c place contradiction cut c "Swedish economic zone" c "Danish waters"
c place contradiction cut b "Hasle Bay" c "Swedish economic zone"
c place contradiction cut b "Hasle Bay" d "Swedish zone"
c figure refinement cut a "39,000" b "39,600"
c figure refinement cut b "39,600" e "39,000"
c figure contradiction board a "22" c "19"
c happened contradiction force b "got out" b "force"
c happened correction resist a "resist" d "resistance"
c happened correction resist e "resist" d "resistance"
c happened contradiction summ c "called in" c "conversation"
c happened contradiction cut d "sabotage" d "dropped"
c date update visit b "Thursday" d "Friday"
y e of a near 0.75
v a by e text
