story t157-songobia-siege
split test
=== a
Sixth week without a market: the village that nobody may leave

Le Flambeau du Centre (Mopti), in translation — Wednesday 4 November 2020

Nobody has entered or left Songobia, in the Koro circle of central Mali, since 27 September. Fighters who are said to belong to the Katiba Macina {siege|hold} the three roads and the fields. On Sunday they {millet|burned} what millet stood within sight of the walls. Eleven men who went out to cut it anyway were {millet2|shot}; the youth association of the village gives twelve names.

It is said to have begun with a {hunt|killing}: in September traditional hunters from Songobia stopped a young herder at the well and {hunt|took his life}. The jihadists {dem|demand} that the hunters be handed over, and a tax.

An army helicopter {drop|dropped} rice and sugar on Saturday. Most of it fell outside. A column {relief|sent} from Sévaré in October turned back after two of its vehicles had been {mine|blown up} by mines.

“We have nine cows left, for two thousand people,” said the village chief by telephone. The army, which was asked for its plans, replied that they are good.
=== b
Mali army {relief2|reaches} besieged village

Bamako (AfroWire), Nov 9, 2020 — Malian soldiers have {relief2|broken} a six-week jihadist {siege|siege} of a village in the centre of the country, the army said on Monday.

Special forces who were {relief2|landed} by helicopter entered Songobia on Sunday after a {fight|battle} in which seventeen “terrorists” died, it said. One soldier was wounded.

A villager reached by telephone said that some twenty soldiers had indeed come. There had been no {fight|fighting}. “They landed, they took photographs with the chief, and in the evening the helicopter was back. The men with turbans are where they were.”

The UN mission {flour|delivered} 12 tonnes of food by air on Monday. The High Islamic Council has {offer|offered} to mediate.

The government has ruled out {talk|talks} with “those who bleed the people”.
=== c
Songobia: {peace|peace} for six goats?

Le Flambeau du Centre (Mopti), in translation — Wednesday 25 November 2020

A delegation of the High Islamic Council, eight marabouts and a driver, spent four days between the village and the forest. What they brought back on Sunday is written on a page of a school-book. The fighters {lift|open} one road, that to Koro, on Mondays and Thursdays. The villagers will give six goats a month “for the poor”. The hunters will {disarm|lay} down their rifles before a mosque of their choice. Women will cover their heads.

“We have {peace|signed} nothing,” says the chief of the hunters. “My rifle is under my bed.”

The government has nothing to do with it, says its spokesman; it did not {talk|negotiate}. It {pay|paid} for the petrol of the marabouts, says the driver.

The first market was on Monday: a hundred people, salt, three bicycles. On the way home a cart {mine2|struck} a mine. Four dead. The fighters sent word that it was an old one and that they were {regret|sorry}.

(In our issue of the 4th we wrote that eleven men had been {millet2|shot} in the fields. Two of them have since walked in.)
=== d
Diplomats ask what Mali's village deal means

By Constance Aubry-Lang | Analysis | The Meridian Weekend | November 28, 2020

When is a siege lifted? Mali's transitional government, whose soldiers {relief2|flew} into Songobia on November 8th and out again, says that it was on that day. The marabouts say the 22nd. The villagers, who may buy salt twice a week, say not yet.

France {crit|frowns} on agreements with jihadists, whom it has {barkhane|fought} in the Sahel since 2013. An official in Paris {crit|called} this one “a lease”. A minister in Bamako, by contrast, spoke this week of “our {peace|success}” and {prom|promised} that three more villages would follow. Officially the government has {talk|talked} to no one.

It has its price. The nine men who {millet2|died} among the millet in November are not mentioned in the {peace|agreement}; nor is the herder with whom it all started. The hunters {disarm|gave} up forty rifles on Friday. They have, an officer says with a smile, some two hundred.
=== labels
l relief relief2 "army missions to the village, by road in October and by helicopter in November"
l mine mine2 "mines on the roads to the village, in October under army vehicles and in November under a cart"
l drop flour "food for the village by air, from the army and from the UN"
l hunt millet2 "men killed near the village, a herder in September and villagers in November"
c figure contradiction millet2 a "Eleven" a "twelve"
c figure correction millet2 a "Eleven" c "Two"
c figure update millet2 a "Eleven" d "nine"
c happened contradiction fight b "battle" b "fighting"
c happened contradiction peace c "signed" d "agreement"#2
c happened update disarm c "under my bed" d "gave"
c date contradiction lift d "November 8th" d "the 22nd"
c figure update millet2 a "twelve" d "nine"
