story t149-sambava-vanilla
split train
=== a
Vanilla convoy {rob|robbed} in Madagascar's north-east; two gendarmes dead

ANTANANARIVO, Aug 17, 2018 (Southern Cross Agency) – Robbers {rob|attacked} a truck carrying cured vanilla in northeastern Madagascar on Thursday and made off with 600 kilos, worth some $350,000, after killing two gendarmes of its escort, police said.

The truck was on the way from Andapa to the port of Sambava when about fifteen men with shotguns and one Kalashnikov {rob|opened fire} on it near Ambodivoara.

A third gendarme is missing. Police are {hunt|searching} the forest with villagers.

Vanilla has made the region rich and dangerous. In April a crowd in Antalaha {apr|beat} three suspected thieves to death.

The exporters' association {ask|asked} the government to {army|send} soldiers before the auction on Aug. 27.
=== b
L'Écho du Capricorne — 20 août 2018

SAMBAVA: LA FOULE A JUGÉ — The crowd has judged

The facts, as we could gather them in a town that's not talking: on Saturday afternoon five men were dragged out of a taxi-brousse at Ambodivoara by a crowd of several hundred and {lynch|put} to death with stones. The gendarmerie of the post, two men, stood by or ran, depending on who tells it.

Among the five was, it seems, no robber. Three were cloth sellers from Vohémar; their association has given their names. The two others remain to be identified.

The missing gendarme, Lance Corporal Rivo Randria, was taken into {arr|custody} on Saturday morning at Vohémar. He had 11 kilos of vanilla under his bed. It's cooking vanilla, says his wife.

As for the loot: six hundred kilos, says the police; the owner, Mr Li Sang, has told his insurers nine hundred and forty.

The bishop of Ambanja {call|called} on Sunday for forgiveness.
=== c
Soldiers {army|arrive} in Madagascar vanilla belt

SAMBAVA, Aug 23, 2018 (Southern Cross Agency) – A company of 120 soldiers {army|arrived} in Sambava on Wednesday to guard roads in Madagascar's vanilla region, where a convoy was {rob|robbed} near Farahalana last week and a mob {lynch|killed} six men two days later.

The sixth man died in hospital on Sunday.

Prosecutors said that 23 people had been {arr23|detained} over the {lynch|killings} and that those charged would be {trial|tried} in October. The village of Ambodivoara {demo|blocked} the road on Tuesday to {demodem|demand} their {rel|release}. It was {clear|cleared} without violence, according to the prefect. A priest at Ambodivoara counted nine people with baton injuries.

The auction has been put off to Sept. 3.

In April a crowd in Antalaha {apr|beat} three suspected thieves to death.
=== d
Who sold the route? A colonel, a corporal and 940 kilos

The Indian Ocean Investigator, 4 September 2018

The auction took place yesterday under the eyes of 120 soldiers. A kilo fetched 515 dollars. Mr Li Sang did not bid: he was {arr2|arrested} on Friday as he tried to leave for Mauritius, for having staged the {rob|hold-up} of his own vanilla. He denies it. “Two men died. For insurance?”

It is the corporal who {accuse|names} him. But the corporal has named many. First a colonel in Sambava, whom the ministry then recalled; then a deputy; and now the merchant. His lawyer says that he was {tort|beaten} each time.

The loot has been found, or some has: 310 kilos lay in a well at Farahalana. The police, which used to say 600, now says 940 had been taken, like the merchant.

Of the 23 arrested in Ambodivoara, 21 were {rel|let go} last week. A {trial|trial} of the other two is to open in November, in Antsiranana, for their own safety.

The dead cloth sellers were buried in Vohémar. Their association has filed {sue|suit} against the state. The two unidentified are still that.
=== labels
l lynch apr "mobs kill supposed thieves in the vanilla region, in August and in April"
l rob lynch "the convoy robbed on Thursday and the mob's killings on Saturday"
l arr arr23 "arrests, of a gendarme on Saturday and of 23 villagers"
l arr arr2 "arrests, of the corporal in August and of the merchant two weeks later"
c figure update lynch b "five" c "six"
c figure contradiction rob a "600" b "nine hundred and forty"
c figure contradiction rob b "six hundred" b "nine hundred and forty"
c figure correction rob a "600" d "940"#2
c happened contradiction clear c "without violence" c "nine people with baton injuries"
c actor contradiction rob a "opened fire" d "hold-up"
c place contradiction rob a "near Ambodivoara" c "near Farahalana"
c date update trial c "in October" d "in November"
c figure correction rob b "six hundred" d "940"#2
