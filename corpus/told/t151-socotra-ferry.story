story t151-socotra-ferry
split test
=== a
Islanders {march|protest} on Socotra over stranded relatives and a foreign flag

By Mubarak Affrar, Hadibo — Arabian Sea Journal — 12 December 2021

Several hundred people {march|marched} through Hadibo, the only town on the Yemeni island of Socotra, on Friday after prayers, {dem|calling} for the return of the weekly boat to Mukalla. It has not sailed since 3 October. Two hundred islanders are stuck on the mainland, some of them ill.

The separatist Southern Transitional Council (STC), which {coup|took} the island from the government's men in June last year, {block|stopped} the boat in a quarrel with the port of Mukalla over dues. The port says that it would welcome it any day.

The marchers pulled down an Emirati flag from the roof of the fish factory and {burnflag|set} it alight. It had been hung upside down, said the factory's manager, and the wind had taken it.

The STC's man on the island, who calls himself its governor, {prom|promised} that a ship would come “within days”. He {warn|warned} that the next march would be “the last one”.
=== b
SOUTHERN VOICE 24 – Socotra

14 Dec 2021 – STC leadership in Socotra {food|distributes} 3,000 food baskets, a gift of the brothers in the United Arab Emirates

In the presence of notables, the {food|distribution} of 3,000 baskets was launched in Hadibo and Qalansiyah yesterday, Monday.

Answering a question, the head of the local leadership stated that what happened on Friday was a {march|gathering} of about fifty persons, who were paid by the Brotherhood party. They had {burnflag|attacked} the flag of a brother state, and three of them are in {arr|custody}.

The vessel for the passengers has left Aden and will be in Hadibo on Thursday.

The leadership categorically denies that soldiers of the brothers have {land|landed} at the airport. What landed was an aircraft with the baskets.
=== c
The boat that {prom|came}, and who was on it

Arabian Sea Journal — Hadibo, 19 December 2021

At first light on Saturday, two days late, a grey landing craft put down its ramp in front of Hadibo. First came forty men in new boots. Then came, rather yellow, 118 of the two hundred islanders from the mainland. “We were told to stay below until they were off,” said Salima Thani, who had gone to Mukalla in September for her eyes.

Who the men are depends on whom you ask. Guards for the port, says the STC. Sudanese, says the tea-seller by the mosque, who spoke to two of them. A spokesman of the recognised government in Riyadh {acc|accuses} the Emirates of {land|landing} troops; and he has written to the Security Council. The Emirates say they have {wd19|withdrawn} their forces from Yemen in 2019 and {land|sent} none since.

Of the three young men who were {arr|arrested} after the march (seven, their families say) two were on the beach to meet an aunt. They'd been {rel|let go} on Friday night.

On Wednesday the sheikhs of the west {sheikh|met} the STC's governor in Qalansiyah. They agreed, say the sheikhs, that there would be a boat each week, and no foreign flags. The governor agrees about the boat.

Rival youths {stone|threw} stones at each other during the food {food|distribution} on Thursday. A basket contains, among other things, a flag.
=== d
Yemen government, separatists trade charges over Socotra

RIYADH/ADEN (Gulf & Horn News) Dec 21, 2021 – Yemen's internationally recognised government said on Tuesday that 400 foreign soldiers had {land|landed} on the island of Socotra in the past week and {dem2|demanded} that they {leave|leave}.

The separatist STC, which {coup|seized} the island in June 2020, said that forty port guards had come with the passenger boat on Saturday. All were Yemenis.

Saudi Arabia, which brokered the two sides' Riyadh Agreement of November 2019, has {inv|invited} them to {inv|talks} on Sunday. The STC {acceptinv|accepted}; a minister said that the government would go if the soldiers did.

Friday's {march2|rally} in Hadibo passed off calmly, residents said. The number taking part was smaller than that of a week before, when protesters {burnflag|burned} a flag of the Emirates.
=== labels
l march march2 "marches in Hadibo on two Fridays"
l arr rel "young men arrested after the march and let go a week later"
l sheikh inv "talks on the island with the sheikhs, and the talks to which Riyadh invites"
l coup land "armed men take or land on the island, in June 2020 and in December 2021"
l food stone "the gift of food baskets, and the quarrel at its distribution"
c figure contradiction march a "Several hundred" b "about fifty"
c figure contradiction arr c "three" c "seven"
c figure contradiction arr b "three of them" c "seven"
c happened contradiction land b "landed" c "landing"#2
c happened contradiction land c "landing"#2 c "sent"
c date update prom b "on Thursday" c "Saturday"
c happened contradiction land c "sent" d "landed"
c figure contradiction land c "forty" d "400"
c figure contradiction land d "400" d "forty"
c actor contradiction land c "Sudanese" d "All were Yemenis"
c actor contradiction burnflag a "set" a "the wind had taken it"
