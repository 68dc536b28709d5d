story t160-kigoma-smelter
split test
=== a
US {sanc|blacklists} Tanzanian tin smelter and its Austrian owner

WASHINGTON (Meridian) — 17 March 2016 — The United States on Thursday imposed {sanc|sanctions} on Lakeshore Tin, a smelter at Kigoma in Tanzania, and on its owner, the Austrian businessman Rudolf Haselgruber, for allegedly {buy|buying} ore from armed groups in eastern Congo.

The Treasury said that the smelter had {buy|taken} in more than 40 million dollars' worth of such ore a year. Haselgruber, reached in Linz, called the figure absurd. His company had bought nothing from Congo since 2013, he said, and would {sue|sue}.

The measures {freeze|freeze} any property that he has in the United States.

Tanzania's government said that it had not been consulted. It has {summ|asked} the American ambassador to come and explain.

In 2014 the European Union {eu20|put} one of Haselgruber's former partners on a list of its own.
=== b
Kigoma tin: 240 jobs at risk, MPs want {inq|probe}

The Lakeside Observer, Kigoma, Monday, March 21, 2016

Two hundred and forty workers of the Lakeshore smelter found the gate locked this morning. A notice says that the banks have {acc|closed} the company's accounts “with regret”. By ten o'clock they had {march|walked} to the regional commissioner's gate, where they {march|sat} down on the zebra crossing and were {gas|moved} on with water cannon. Police say it was the rain.

Parliament's natural-resources committee will open an {inq|inquiry} into where the smelter's ore came from. Customs figures show tin exports of 90 million dollars last year and a domestic production of almost nothing.

The American ambassador was {summ|received} at the foreign ministry on Friday. He had asked for the {summ|meeting} himself, the embassy says.

Mr Haselgruber has left the country, according to airport sources. “I never was in it this year,” he wrote to us.
=== c
Linz metal dealer {arr|detained}

Donauruf, Linz, 24.3.2016 (machine translation, checked)

Federal police on Wednesday morning {search|searched} the house of metal dealer Rudolf H. (58) in Leonding and two offices on the Landstraße. He was {arr|taken} along for questioning and may be kept for 48 hours. The public prosecutor speaks of money laundering in the years 2010 to 2015, and stresses that the American {sanc|sanctions} of a week ago play no part.

Forty kilos of tin bars and a box of papers were {seize|seized}. “Forty-three, and it's from Peru,” says lawyer Elke Roither. She has lodged a {compl|complaint} about the hour, ten to five.

The Tanzanian smelter, of which H. holds sixty percent (he says: forty), was {susp|excluded} on Tuesday by the international tin association. It had never been a member, says the association.
=== d
Tanzanian MPs {visit|turned away} from tin smelter

DODOMA (Meridian) — 29 March 2016 — Members of a Tanzanian parliamentary committee were {visit|turned} back on Tuesday at the gate of a tin smelter under American sanctions, by soldiers who said they had no orders.

The army said later that there were no soldiers at the smelter. The committee's chairwoman showed reporters a film of eleven.

The {inq|inquiry}, which was to have opened on Monday, will start on April 6. Its first witness was to be the owner, Rudolf Haselgruber. He was {rel|released} in Linz on Friday on bail of 500,000 euros and has handed in his passport.

About a hundred of the smelter's 240 workers have been {pay|paid} until the end of February, their spokesman said. The company says that it is all of them.

A Tanzanian court on Monday {frz|unfroze} one of the company's bank accounts.

In 2014 the European Union {eu20|put} one of Haselgruber's former partners on a list of its own.
=== e
Smelter workers back, without ore

The Lakeside Observer, Kigoma, Friday, April 8, 2016

The furnace of Lakeshore Tin is on again, for cleaning. Wages for March came on Tuesday. Mr Haselgruber has sold his share to a company in Dubai, of which the register says that it was founded on the 25th of March.

Before the parliamentary {inq|inquiry}, which began on Wednesday, the commissioner for customs admitted “irregularities” and a sergeant said yes, he'd been at the gate, with ten men, on the 29th. Who had sent him? The chairwoman asked three times. “Above,” he said at last.

A second {demo2|demonstration} of the workers, planned for today outside the American embassy, was {ban|forbidden} and then, as nobody came, allowed.

In Linz the judge has {retgold|given} back the tin. All forty-one kilos.
=== labels
l sanc eu20 "lists of sanctions, the American of 2016 and the European of 2014"
l summ inq "what Tanzania did about the sanctions, calling in the ambassador and inquiring"
l march demo2 "the workers' protest at State House and the one planned at the embassy"
l arr rel "the owner taken in Linz and let go on bail"
l acc frz "the company's accounts closed by banks and one freed by a court"
c happened contradiction summ a "asked" b "He had asked for the meeting himself"
c happened contradiction gas b "moved" b "the rain"
c figure contradiction seize c "Forty" c "Forty-three"
c figure contradiction seize c "Forty" e "forty-one"
c figure contradiction seize c "Forty-three" e "forty-one"
c happened contradiction susp c "excluded" c "It had never been a member"
c happened contradiction visit d "soldiers" d "there were no soldiers"
c actor contradiction visit d "there were no soldiers" e "with ten men"
c figure contradiction pay d "About a hundred" d "all of them"
c date update inq d "on Monday" d "on April 6"
c happened contradiction buy a "taken" a "bought nothing"
c happened update ban e "forbidden" e "allowed"
