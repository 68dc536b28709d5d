story t304-hela-hostages
split train
=== a
Gunmen {abduct|kidnap} surveyors in PNG highlands, {ransom|ask} K3 million

PORT MORESBY, 8 Aug 2023, Pacific Islands Newswire

An armed group has {abduct|abducted} five members of a geological survey team in Papua New Guinea's Hela Province and is {ransom|demanding} 3 million kina (US$830,000) for their {release|release}, police said on Tuesday.

The team, two Australians, a Fijian and two local guides, were {abduct|taken} at gunpoint near Mount Bosavi on Sunday afternoon. A sixth member got away and walked to a mission station.

“They have given us 48 hours,” Police Commissioner's deputy Joel Kapi said. “We do not {nopay|pay}. But we are {negotiate|talking}.”

The prime minister {urge|appealed} to the kidnappers to {release|let} the captives go “and nothing will follow you”. Two platoons of the defence force were {fly|flown} to Tari on Monday night.

The {abduct|kidnapping} resembles one in February, when a professor and three others were {feb|held} for a week in the same hills and {febfree|freed} after a {febpay|payment} that the government has never confirmed.

The Australian high commission said it was “aware of reports”.
=== b
THE HIGHLANDS POST-HERALD
Wednesday, August 9, 2023

FIVE? SIX? Hela families say a nurse is with the taken
BY MIRIAM POIYA

KOMO: They came on Saturday, say the people of Fogomaiyu, not Sunday, because Sunday is church and nobody heard a shot at church.

There were about 20 men with four guns. They {burnhut|burned} the camp hut. They went off with the surveyors and with Sister Agnes Hiluwa, a nurse who had come to give measles needles. “Police do not count her because she has no company,” her brother said. “So it is six.”

The men are from the Wagia side, displaced since the Tagali {tribal|fight} last year, in which more than 30 people were killed, and what they want is first of all their own: three cousins who were {mayarrest|locked up} in Tari in May without charge. The money came second, and it was K300,000, says ward councillor Hengebe Ale, who {talk1|spoke} to them by two-way radio on Monday. “Somebody added a zero.”

Mr Ale said he had {begged|begged} the police to {stayout|keep} the soldiers out of the bush. He {offer|offered} himself in exchange.

Yesterday a helicopter dropped leaflets over Bosavi in Tok Pisin and English. The guides' wives cannot read either.

ADVERT: K-Mart Mendi — School shoes from K39
=== c
Two {partfree|freed} in Bosavi hostage crisis

Port Moresby, Thursday 10 August. Government Information Bureau

The Government is pleased to confirm that two of the five persons {abduct|taken} on Sunday 6 August in Hela Province have been {partfree|released} following {talk2|negotiations} led by community leaders. The two, both citizens of Papua New Guinea, were {partfree|handed over} at Fogomaiyu airstrip at 2pm on Wednesday.

No ransom has been {paid|paid} and none will be. The Prime Minister {thank|thanked} Councillor Hengebe Ale and the Evangelical Church.

The public is {stop|asked} not to circulate unverified images. Claims on social media that soldiers had {shootout|exchanged fire} with the group on Wednesday are untrue.

Australia has {afp|offered} negotiators of its Federal Police and the Government has {accept|accepted}.
=== d
Hostages {release|walk free} in PNG as minister denies ransom

Ben Laurimer, Pacific correspondent
The Southern Age (Melbourne) | August 14, 2023 — 5.00am

Four hostages, among them two Australian geologists, were {release|freed} yesterday, a week after their {abduct|capture} in the southern highlands of Papua New Guinea.

They walked out of the forest behind a pastor with a loudhailer, thinner, bitten and, in the words of one, “embarrassed to be such a bother”. With them was a nurse whose {abduct|abduction} the authorities had until Saturday refused to acknowledge.

A provincial official with knowledge of the {handover|deal} said that K250,000 had {paid|changed hands} on Saturday night, in school bags. “That is false,” said the police minister. Three men {mayarrest|held} in Tari since May were {mayfree|released} on Friday; the minister said that was a decision of the court, and that court and kidnappers had not been {linked|in touch}.

What is not disputed is the {shootout|firefight} of last Wednesday. After denying it for days, the defence force said on Friday that a patrol had come under {shootout|fire} near Mount Sisa and had {shootout|shot back}; one soldier was wounded. Villagers say two of the gunmen were {shootout|killed}.

The {release|release} brings relief in Canberra, which had quietly advised against travel. It also leaves the question that February left. Then a larger group {feb|seized} four people and {febfree|let} them go for, it is said, K100,000.

Police have begun a {hunt|manhunt}. “They have guns, we have their names,” Mr Kapi said.
=== e
Bosavi: seven {arrest7|arrests} after {abduct|kidnap}, “all innocent” says councillor

Pacific Islands Newswire, 21 Aug 2023, Port Moresby

Police in Papua New Guinea have {arrest7|arrested} seven men over the {abduct|abduction} of six people in Hela this month and will {charge|charge} them with {abduct|kidnapping} and {burnhut|arson}, police said on Monday.

The men were {arrest7|picked up} in dawn {arrest7|raids} on two villages on Saturday. Three houses were {burnhouse|burned}. “By us? No,” Mr Kapi said.

Councillor Hengebe Ale, who {talk2|brokered} the {partfree|release} of the first two captives on 9 August and of the other four on the 13th, said none of the seven had been there. He {accuse|accused} the mobile squad of {burnhouse|torching} not three houses but eleven.

The minister repeated that not a kina had been {paid|paid}. On Thursday the court in Tari will {hear|hear} them. The council of chiefs has {strike|threatened} to close the road to the gas plant in protest.

Corrects the number of captives throughout; earlier reports of this agency, based on police information, spoke of five.
=== labels
l abduct feb "abductions in the same hills in August and in February"
l release febfree "hostages freed in August and in February"
l partfree release "two local captives freed on Wednesday, four more on Sunday"
l mayarrest arrest7 "cousins held in Tari since May, seven men held after the kidnapping"
l mayfree release "prisoners of the police freed, captives of the gunmen freed"
l burnhut burnhouse "the camp hut burned by the gunmen, houses burned during police raids"
c figure contradiction abduct a "five" b "six"
c figure contradiction abduct b "six" c "five"
c figure update abduct a "five" e "six"
c date contradiction abduct a "Sunday afternoon" b "Saturday"
c figure contradiction ransom a "3 million kina" b "K300,000"
c happened contradiction paid d "changed hands" d "That is false"
c figure contradiction burnhouse e "Three" e "eleven"
c actor contradiction burnhouse e "By us? No" e "torching"
v a by e notice
c happened contradiction paid d "changed hands" e "paid"
c happened update release a "release" d "freed"
c happened contradiction shootout c "exchanged fire" d "firefight"
t abduct ASSAULT
t nopay REJECT
t negotiate CONSULT
t fly MOBILIZE
t febpay CONCEDE,AID
t burnhut ASSAULT
t tribal ASSAULT
t talk1 CONSULT
t paid CONCEDE,AID
t handover AGREE
t linked CONSULT
t hunt COERCE,MOBILIZE
t arrest7 COERCE
t hear ACCUSE
