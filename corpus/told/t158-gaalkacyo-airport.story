story t158-gaalkacyo-airport
split train
=== a
Puntland {ban|halts} Mogadishu flights in row over airport

Garowe Sentinel, Thursday 4 May 2017

Puntland {ban|stopped} all flights from Mogadishu to its airports from today after the federal civil aviation authority {lic|withdrew} the licence of the runway at Galkayo, which the two have both claimed to run since January.

The authority says that the runway is unsafe. Puntland's aviation minister says that it was safe enough for a federal delegation in March.

Eleven passengers from Mogadishu were {turn|sent} back from Garowe yesterday, among them a bridegroom.

Elders of the city, who have {med|talked} to both sides since Monday, {ask|asked} the United Nations to {lights|pay} for new landing lights and the politicians to be quiet.

In November last year militias of Puntland and Galmudug {nov|fought} in Galkayo for five weeks. Forty-five people were killed and 90,000 fled before a {cease|ceasefire} held.
=== b
SOMALIA: {shoot|Shots} at Galkayo airport as federal inspectors land

NAIROBI (Great Lakes Newswire) May 7, 2017 – Guards at the airport of Galkayo in central Somalia {shoot|fired} over the heads of federal aviation inspectors who landed there unannounced on Saturday in a United Nations aircraft, the head of the delegation said.

The aircraft took off again after twenty minutes. A tyre had been {shoot|hit}.

Puntland, which administers the north of the city, said the guards had {shoot|shot} at a dog on the runway. It {acc|accused} the federal government of an “aerial landing without consent” and {rec|recalled} its representative from the capital.

The United Nations {susp|suspended} its flights to Galkayo. They carry among other things the salaries of 1,400 police.

About two hundred people {demo|demonstrated} at the airport gate on Sunday under the slogan “Our runway”. The rally had been called for Saturday, organisers said, but nobody had known that there would be an audience.
=== c
Two governments, one windsock

The Horn of Africa Fortnightly, 15 May 2017

The quarrel over Galkayo's runway has a price list. Landing fees come to 60,000 dollars a month, according to Puntland; to 150,000, according to Mogadishu. Neither has published a receipt. The United Nations still {susp|stays away}.

It might have stayed a quarrel about money. But on Thursday the federal parliament voted to place all airports under the army, and on Friday Puntland {mob|moved} six “technicals” to the runway, where they stand in a row like taxis. (Mogadishu television shows eleven.) Galmudug, which holds the south of the city and was {nov|fought} to a standstill there last autumn, says it will {mob2|bring} up its own if they stay.

Both sides have been {dub|invited} to Djibouti by the regional body IGAD. Puntland will {dub|go}. The federal government, having said on Monday that it would not, said on Wednesday that it would, and on Saturday that it had never been {dub|asked}.

Meanwhile the mayor of north Galkayo has been put under house {arr|arrest} for having sold the dog's story to a radio station. “There was no dog,” he told it. “I have been mayor for eight years. I would know.”
=== d
Somali flights to {lift|resume} after Djibouti {dub|talks}

DJIBOUTI (Great Lakes Newswire) May 24, 2017 – Flights between Mogadishu and Puntland will {lift|resume} on Friday, three weeks after Puntland {ban|stopped} them, under an agreement that the region and Somalia's federal government {deal|signed} on Tuesday evening in Djibouti.

The {dub|meeting}, hosted by IGAD, had been due to begin on Saturday but was delayed by a sandstorm and a question of flags.

Puntland has {wd|withdrawn} its armed vehicles from the airport of Galkayo, both sides said. Seven had been there. The United Nations, whose aircraft was {shoot|fired} on there on May 6, will send an inspector of its own, and will then {un|resume} its flights.

The two will share the landing fees, of which it was agreed that they amount to 85,000 dollars a month.

The mayor of the northern part of the city was {rel|released} on Monday, his deputy said. Puntland's interior ministry said that he had been at home with malaria.
=== labels
l nov shoot "shots fired at Galkayo, in the fighting of November and at the aircraft in May"
l ban susp "flights stopped, by Puntland from Mogadishu and by the United Nations to Galkayo"
l mob mob2 "armed vehicles brought up by Puntland and announced by Galmudug"
l med dub "elders' mediation in the city, and the talks in Djibouti"
l lift un "flights to be resumed, by Puntland and by the United Nations"
c actor contradiction shoot b "fired" b "shot"
c actor contradiction shoot b "shot" d "fired"
c date update demo b "on Sunday" b "for Saturday"
c figure contradiction mob c "six" c "eleven"
c figure contradiction mob c "six" d "Seven"
c figure contradiction mob c "eleven" d "Seven"
c happened contradiction dub c "invited" c "asked"
c happened contradiction arr c "arrest" d "at home with malaria"
c date update dub d "on Saturday" d "on Tuesday evening"
