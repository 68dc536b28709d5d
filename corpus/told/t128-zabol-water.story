story t128-zabol-water
split train
=== a
Iranian, Afghan border guards {clash|trade fire} near Zabol; two dead

TEHRAN (Plateau Press) — Sunday, March 11, 2018. Two Iranian border guards were killed on Saturday in a {clash|shoot-out} with Afghan forces near the crossing of Milak in southeastern Iran, a provincial official said, amid a dispute over the water of the Helmand river.

“The other side {clash|opened} fire without cause and received a crushing answer,” the deputy governor of Sistan-Baluchestan said. He put Afghan losses at six.

The crossing was {shut|closed} in the afternoon. Some 1,200 trucks carrying fuel and cement to Afghanistan are held up.

Iran {acc|accuses} Kabul of withholding its share of the river under a treaty that the two {t73|signed} in 1973. The Kamal Khan dam, which Afghanistan is building upstream, has {march|brought} people on to the streets in Zabol; on Friday several thousand {march|chanted} “Water is our right”. Twelve were {arr|arrested} for having {bank|smashed} the windows of a bank.
=== b
Nimruz: A shepherd, a pump and forty minutes of {clash|shooting}

Zaranj, 21 Hut 1396 (12 March 2018)

Hewad Weekly, translated from Dari

Governor of Nimruz says: no policeman of Afghanistan {clash|fired} first. The Iranians, on Friday at the evening prayer, {pump|shot} at a farmer who had put his pump into the canal, and killed him. His brother {clash|fired} one shot with an old rifle. Then the Iranians {clash|fired} mortars. One border policeman is martyred and three houses are destroyed. Of six dead nothing is known in Zaranj.

The governor of Nimruz {dep|denounces} also that 340 Afghan workers were {deport|thrown} over the bridge by Iran on Sunday as revenge. They say that they were {beat|beaten}.

The bridge of silk is open on our side. No truck comes because the Iranians do not open.

President's office in Kabul has {comm|sent} a commission. It {tel|telephoned} the Iranian ambassador and expressed its concern.

The dam of Kamal Khan will be ready in the autumn, God willing. Iran has {offer|offered} to buy its electricity.
=== c
Iran, Afghanistan agree to {talk|meet} on Helmand water after border deaths

KABUL, March 14, 2018 (Meridian) - Afghanistan and Iran agreed on Wednesday to hold {talk|talks} on water next week in Zaranj, after an {clash|exchange of fire} at the border last weekend in which at least three people died.

The Milak crossing {reopen|reopened} in the morning, both sides said.

Iran, which had said that six Afghans were killed, now speaks of "a number". It {hand|returned} the body of an Afghan border guard on Tuesday. Afghanistan {handa|gave} back two Iranian rifles.

Tehran's foreign ministry denied that any Afghan had been {deport|expelled} in connection with the {clash|incident}; 290 migrants had left "of their own will" on Sunday. The International Organization for Migration counted 412 returns at Zaranj that day.

A spokesman for Afghanistan's Taliban insurgents said its fighters had taken no part in the {clash|fighting}. A Kabul newspaper had {accuse|accused} them of having {clash|started} it at the request of Tehran.

In 2011 the Taliban {dam11|attacked} the Kamal Khan site and {dam11|abducted} engineers. In February they {dam18|attacked} it again.
=== d
Postponed, moved, denied: the story of a {talk|meeting} on water

Thirst & Politics, a column by M. Ebtehaj, 25 March 2018

It was to be in Zaranj on the 20th, but the 20th was New Year's Eve. So it was to be in Zabol on the 22nd. On the 22nd the delegations {talk|met}, in Herat, and on the 23rd the Iranian energy ministry said that they had not {talk|met}; there had been “a visit to the consulate by experts”.

I have spoken to one of the experts. There were eleven of them, they drank tea for six hours, and they {gauge|agreed} to set up a joint gauge at Dehrawud. The gauge was already {gauge73|agreed} on in 1973.

As for the {clash|shooting} of the 10th, each side has now held an {inq|inquiry}. The Iranian one finds that Afghans {clash|began}; the Afghan one finds that the farmer, whose name was Gul Ahmad, is alive. It was his donkey that was {pump|killed}.

In Zabol the police have {arrrel|let} the twelve window-breakers out. They were eighteen by then. People {march2|marched} again on the Friday before last, fewer, quieter, with empty buckets.

On the dam: the company that builds it has {pull|withdrawn} its Turkish engineers after a third {dam3|raid}. Kabul says that they are on holiday.
=== labels
l march march2 "marches for water in Zabol, on two Fridays"
l dam11 dam18 "Taliban attacks on the dam site, in 2011 and in February 2018"
l hand handa "each side gives something back, a body and two rifles"
l pump clash "the shots at the farmer with the pump, and the exchange of fire after it"
l clash dam18 "armed attacks around the Helmand's water, at the border and at the dam"
c actor contradiction clash a "opened" b "fired"
c actor contradiction clash a "opened" c "started"
c actor contradiction clash b "fired"#3 d "began"
c date contradiction clash b "on Friday" d "the 10th"
c actor contradiction clash c "fighting" c "started"
c date contradiction clash a "on Saturday" b "on Friday"
c figure contradiction clash a "six" b "One"
c figure correction clash a "six" c "a number"
c happened contradiction shut a "closed" b "open"
c figure contradiction deport b "340" c "290"
c figure contradiction deport b "340" c "412"
c figure contradiction deport c "290" c "412"
c happened contradiction deport b "thrown" c "expelled"
c actor contradiction pump b "shot" d "killed"
c figure update arr a "Twelve" d "eighteen"
c happened contradiction talk d "met" d "met"#2
c date refinement talk c "next week" d "on the 22nd"
c place update talk c "in Zaranj" d "in Herat"
c date update talk d "on the 20th" d "on the 22nd"
c place update talk d "in Zaranj" d "in Herat"
c happened contradiction pull d "withdrawn" d "on holiday"
t shut COERCE,SANCTION
t march PROTEST
t bank ASSAULT,PROTEST
t dep ACCUSE
t tel CONSULT
t talk CONSULT
t reopen CONCEDE
t hand RETREAT,COOPERATE
