story t203-batken-canal
split test

=== a
Three killed in {fight|fighting} over water intake on Kyrgyz-Tajik border

BATKEN, Kyrgyzstan. June 9, 2021. Silk Road Telegraph Agency

Three people were killed and 17 wounded when border guards of Kyrgyzstan and Tajikistan {fight|exchanged fire} on Tuesday evening near the village of Ak-Tatyr, the State Committee for National Security said on Wednesday.

The {fight|shooting} began at about 19:40, after a group of Tajik citizens had on Tuesday afternoon {dam|blocked} the sluice of the Maitan canal with concrete rings, the committee said. "Our detail {demand|demanded} that the obstacle be removed and was {fight|fired upon} by soldiers from the other side," it added.

The Tajik side gave another account. Dushanbe's border service, quoted by the news agency of that country, said that Kyrgyz soldiers had opened {fight|fire} first and that the {fight|incident} took place in the Tajik jamoat of Chorkuh, on the other bank. It reported one killed.

About 600 residents of Ak-Tatyr and Samarkandek were {evac|evacuated} in buses to the schools of Batken overnight.

The commanders of the border troops of both countries agreed on a {truce|ceasefire} from midnight. In Bishkek the deputy foreign minister {summ|called in} the Tajik ambassador and handed him a note of protest.

This spring, on April 28 to 30, {april|clashes} on the border took the lives of more than 50 people.
=== b
“They came with rings on a lorry”: Villagers of Ak-Tatyr on the night of the {fight|shooting}

Text and photos: Nurgul Asanbaeva, Turmush-Janyrygy

Published 10 June, 2021

The apricots are not picked. In the yard of Toktobek Mamatov, who is 61, a mortar shell has taken the corner off the stable.

“I was at the canal myself,” he says. “On Monday evening, not Tuesday as they write, they arrived with concrete rings on a lorry and {dam|shut} our water. On Tuesday, when we went to take the rings out by hand, Tajik soldiers were standing there, and they {fight|fired}. We had spades.”

His neighbour's son, the conscript Eldiyar Sultanov, is one of the dead. There are five of them now, says the head of the rural district, Jyldyz Orozova: two men with stomach wounds died in Batken hospital on Wednesday morning.

{evac|Moving} the people out was done by the people. “The buses came when we were already gone, on tractors,” says Orozova. By her list 1,450 left their homes, and most slept in the open.

She {blame|accuses} the district commander of having {abandon|left} the post at the intake an hour before the {fight|shooting}. He denies this.

The {truce|truce} is not holding badly. But on Wednesday at noon, says Mamatov, somebody on the other side {shots|loosed} two bursts at the men who watch the sluice. Nobody was hit. The national security committee reports no {shots|violations}.

A {gov|meeting} of the governors of Batken and Sughd has been set for Friday in Isfara.

Caption: The corner of the stable. Photo: author
=== c
Таджикистан: Kyrgyz military {fight|attacked} peaceful farmers, says prosecutor

Dushanbe, 11 June 2021 (Khabari Vatan)

The Prosecutor-General's Office of the Republic of Tajikistan has instituted criminal {inq|proceedings} over the armed {fight|attack} by Kyrgyz servicemen on farmers who were cleaning a canal in the jamoat of Chorkuh.

As a result of the {fight|shelling} two citizens of Tajikistan, including a woman, died and nine were wounded, the statement says. Earlier one fatality was reported.

No structures of any kind were {dam|placed} in the canal by Tajik citizens, the office emphasised; the concrete rings shown by the Kyrgyz media had been brought by the neighbouring side itself “for a photograph”.

The Prosecutor's Office notes that in the night of 9 June two Tajik shepherds were {shep|abducted} from a pasture near Vorukh, and {relcall|calls} for their immediate {shrel|release}. Bishkek says that the two were lawfully {shep|detained} after they had crossed the border with 40 head of cattle.

The governors of the adjoining regions {gov|met} today in Isfara. They {gagree|agreed} to form a joint commission on the intake and to pull back additional forces by 14 June. The Russian foreign ministry {wel|welcomed} the results.
=== d
Kyrgyzstan/Tajikistan: anatomy of a sluice

Steppe Monitor, weekly briefing no. 23 (13 June 2021)

The week's {fight|exchange} on the Maitan canal, which left at least seven dead (five Kyrgyz, two Tajik), was smaller than April's {april|bloodletting} and better handled. It is worth seeing what is agreed and what is not.

Who {fight|shot} first is not agreed and never will be. Where, is a matter of maps: the sluice lies 200 metres inside what each capital holds to be its own. That the rings were {dam|put} there by villagers from Chorkuh is shown by a drone film of Monday evening that we have seen in full; Dushanbe's version of a staged photograph can be set aside.

The governors were due to {gov|meet} on Friday. They did so a day late, on Saturday, according to participants, and in Batken, not Isfara; Tajik state media announced the encounter before it happened. Their paper speaks of a joint commission, due on 20 June, and of a {troops|withdrawal} of reinforcements, which was to be completed tomorrow. As of this morning, satellite images show, some 30 armoured vehicles on the Kyrgyz side have {troops|gone} and at least as many on the Tajik side have not moved.

The two herdsmen {shep|taken} near Vorukh were {shrel|handed over} at Guliston on Saturday evening, against a Kyrgyz motorist {motor|held} since May. Both sides {thank|thanked} the elders.

Bishkek has {smug|closed} the crossing at Kyzyl-Bel to Tajik lorries; it had been {kshut|shut} since April and {reop|opened} only a fortnight ago. Trade ministries are to {trade|talk} in Osh on 22 June.
=== e
Border {fight|fighting} displaces hundreds, governors {gov|talk}

BATKEN, Kyrgyzstan. June 12, 2021. (Silk Road Telegraph Agency, with additions from the region)

About 600 residents of Ak-Tatyr and Samarkandek were {evac|evacuated} in buses to the schools of Batken overnight from Tuesday to Wednesday, the emergencies ministry has said. All but 80 have gone home, it reported on Saturday.

The commanders of the border troops of both countries agreed on a {truce|ceasefire} from midnight on Tuesday. Kyrgyz border guards say that it has been {shots|broken} once, on Wednesday, by shots from the Tajik side; the Tajik border service denies that any of its men {shots|fired}.

The Red Crescent has {aid|distributed} 200 tents and 3 tonnes of flour in the district. Its volunteers {aidask|ask} for water filters.

Next week a delegation of the Collective Security Treaty Organisation will {csto|visit} both regions.
=== labels
l fight april "fighting on the same border in June and in April 2021"
l fight shots "the shooting of Tuesday and two bursts on Wednesday, after the truce"
l shep motor "two shepherds and a motorist held by the two sides and swapped"
l gov trade "meetings of governors and of trade ministries, days apart"
l smug kshut "one crossing closed in April and, after a fortnight, again in June"
c figure update fight a "Three"#2 b "five"
c figure update fight a "one" c "two"
c actor contradiction fight a "soldiers from the other side" a "Kyrgyz soldiers"
c actor contradiction fight a "soldiers from the other side" c "Kyrgyz military"
c actor contradiction fight b "Tajik soldiers" c "Kyrgyz military"
c date contradiction dam a "Tuesday afternoon" b "Monday evening"
c date contradiction dam a "Tuesday afternoon" d "Monday evening"
c happened contradiction dam a "blocked" c "placed"
c happened contradiction dam c "placed" d "put"
c place contradiction fight a "Ak-Tatyr" a "Chorkuh"
c place contradiction fight a "Ak-Tatyr" c "Chorkuh"
c figure contradiction evac a "About 600" b "1,450"
c figure contradiction evac b "1,450" e "About 600"
c happened contradiction shots b "loosed" b "violations"
c happened contradiction shots b "violations" e "broken"
c happened contradiction shots e "broken" e "fired"
c date contradiction gov c "today" d "Saturday"
c place contradiction gov c "Isfara" d "Batken"
c date update gov b "Friday" d "Saturday"
c place update gov b "Isfara" d "Batken"
y e of a partial 0.4
