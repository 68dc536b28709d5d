story t305-barak-flood
split train
=== a
Army {rescue|plucks} 46 off school roof as Barak bursts banks

SILCHAR, June 20 (Brahmaputra News Service): Army engineers in rubber boats on Sunday evening {rescue|rescued} 46 persons, most of them children, from the roof of a school at Bethukandi, where the Barak broke through its embankment, officials said here on Monday.

Four bodies have been recovered in Cachar district since Saturday and 11 persons are missing, Deputy Commissioner Rina Sonowal-Das told reporters. The Air Force {drop|dropped} 14 tonnes of rice and water.

She said that the embankment had been {cut|cut} in May by "miscreants" with an excavator and that two men had been {cutarrest|arrested}. Residents who gathered outside her office {neglect|accused} the water resources department of leaving the gap unrepaired for a month.

The state cabinet {reliefannounce|sanctioned} Rs 4 lakh for the family of each of the dead. The chief minister will {visit|visit} Silchar on Tuesday.

In 2004, too, soldiers {2004|rescued} a class of pupils from a roof in the same locality.
=== b
Silchar's drowned streets, and the boats that did not come

By Nabanita Purkayastha
The Eastern Sentinel
Posted on June 22, 2022

They were thirty-one on the roof, not forty-six, says the headmistress of the Bethukandi school, and the men who {rescue|took} them off were not soldiers. "Fishermen from Badri came in country boats on Saturday evening. The Army came on Sunday and photographed us on the road."

The Army's public relations officer insists on 46, and on its own {rescue|operation}. He offered a video.

Whoever it was, nobody came for most of Silchar. In Link Road, on Tuesday, men waist-deep stopped a lorry with relief and {loot|emptied} it. Police {lathi|charged} with batons; three persons were hurt. A little later the chief minister, on the {visit|visit} that had been announced, was driven past. He {promise|promised} a boat for every ward and {apology|apologised} for "a delay that is not in our hands".

The opposition leader, who {oppvisit|toured} Tarapur the same day, {inquiry|demanded} a judicial {inquiry2|inquiry} into the breach. It was not {cut|cut}, he said: "It rotted."

Across the border in Sylhet, to which the Barak flows on, officials {gates|complain} that India {open|opened} sluices without warning. Delhi denies having {open|opened} any.

Follow our live blog | Download the app
=== c
Dhaka, New Delhi to {jrc|meet} over flood warning

Padma Times Online Desk
Thu Jun 23, 2022 11:47 AM

Bangladesh has lodged a {protestnote|protest} with India over water which, it says, was {open|released} into the Kushiyara on the night of 18 June without notice, a senior official of the water resources ministry said.

"We {notice|asked} for six hours' notice. We got none," the official told Padma Times. At least 38 people have drowned in Sylhet and Sunamganj. The army, the navy and the coast guard have {sylrescue|rescued} more than 7,000.

The Indian High Commission said in a statement that no structure on the Barak could store water, "hence none could be {open|released}".

The Joint Rivers Commission, which has not {jrcold|sat} since 2010 at ministerial level, will {jrc|meet} in New Delhi on 28 June, the official said. India has also {aid|offered} 25,000 family tents. Dhaka has not yet {acceptaid|accepted}.

In Sunamganj a relief launch of a charity was {launch|attacked} and looted yesterday; police {launcharrest|detained} eight men.
=== d
Silchar flood toll 9; third {cutarrest|held} for {cut|cutting} dyke

SILCHAR, June 25 (Brahmaputra News Service): Police on Friday {cutarrest|arrested} a third man, a contractor's clerk, for allegedly {cut|cutting} the Bethukandi embankment last month. All three are {charged|charged} with mischief causing inundation. A lawyer for them said that they had dug a drain at the request of the panchayat, nothing more.

The toll in Cachar rose to nine. Of the missing, four have been found alive.

Chief Minister's visit: The chief minister, who was in Silchar on Wednesday, has {order|ordered} that the gap be closed within ten days.

The army said it ended its rescue operation on Friday after having {allrescue|brought} 2,310 persons to safety, among them the 46 of the Bethukandi school on June 19. The headmistress who had contradicted that account has been issued a show-cause {showcause|notice} by the education department. Teachers' unions {threat|threatened} to boycott flood duty if it is not {notewithdraw|withdrawn}.

Police {loot2|booked} 20 persons for the {loot|looting} of a relief lorry in Link Road on Wednesday.
=== e
Bangladesh, India agree on six-hour alerts

NEW DELHI, 28 June 2022 - (United Subcontinental) Bangladesh and India {alert|agreed} on Tuesday to warn one another six hours before any release of water, after a day of {jrc|talks} in the Indian capital.

The two ministers {sign|signed} no document. "It is a gentlemen's {alert|agreement} between two wet gentlemen," the Bangladeshi minister joked.

He did not repeat the {gates|charge} that gates in Assam had been {open|opened} this month. His delegation {acceptaid|accepted} 40,000 tents from India.

Bangladesh's toll from the floods stood at 84 on Tuesday, its health directorate said. In Assam 117 people have died since May.

The two sides will {next|meet} again in Dhaka in the autumn. Water experts of both countries are to hold {exptalk|talks} before that, perhaps in August.
=== labels
l rescue 2004 "pupils taken from a roof at Silchar in 2022 and in 2004"
l rescue sylrescue "rescues on the Indian and on the Bangladeshi side"
l visit oppvisit "the chief minister and the opposition leader in Silchar on one day"
l loot launch "a lorry looted in Silchar, a launch in Sunamganj"
l jrc next "the talks in Delhi and the next ones in Dhaka"
l cutarrest launcharrest "arrests for the dyke and for the launch"
c figure contradiction rescue a "46" b "thirty-one"
c figure contradiction rescue b "thirty-one" d "46"
c actor contradiction rescue a "Army engineers" b "Fishermen from Badri"
c date contradiction rescue a "Sunday evening" b "Saturday evening"
c happened contradiction cut a "cut" b "rotted"
c happened contradiction open b "opened" b "opened"#2
c happened contradiction open c "released" c "released"#2
c figure update cutarrest a "two" d "a third"
c figure update aid c "25,000" e "40,000"
c happened update acceptaid c "not yet accepted" e "accepted"
c date contradiction loot b "Tuesday" d "Wednesday"#2
c date contradiction visit b "Tuesday" d "Wednesday"
t drop AID
t cut ASSAULT
t reliefannounce AID,AGREE
t loot ASSAULT,COERCE,PROTEST
t jrcold CONSULT
t allrescue AID
t showcause ACCUSE,SANCTION
t notewithdraw CONCEDE
t loot2 ACCUSE,COERCE
