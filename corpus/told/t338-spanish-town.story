story t338-spanish-town
split train
=== a
SOE declared in Spanish Town after weekend of killings

BY HORACE BENT
Staff reporter
The Kingston Dispatch | Monday, November 8, 2021

A state of public {emergency|emergency} was declared in the St Catherine North police division yesterday, hours after the {plaza|murder} of four people at a plaza in Spanish Town brought the number of persons killed there since Thursday to nine.

Speaking at Jamaica House, the prime minister said the {emergency|measure}, which gives the security forces the power to search and to detain without warrant, would last 14 days in the first instance.

Police {blame|blamed} a {feud|war} between two factions of the Klansman gang. Gunmen travelling in a white Probox {plaza|opened fire} on a crowd outside a bar about 9:40 pm on Saturday, said Superintendent Dwight Allison.

The Opposition's spokesman on security {reject|called} the {emergency|declaration} “a bandage on a bullet hole”, and said his party would not {votedown|support} any extension.

Up to last night 22 men had been {detain|picked up}.

A previous {emergency18|emergency} in the division, in March 2018, was extended until the end of that year.
=== b
‘Dem kill who dem supposed to protect’

Old Harbour Star, Wednesday, November 10, 2021

Angry residents of De La Vega City {block|blocked} the main road with tyres and old fridges on Tuesday morning after Romaine Ellis, 19, was {ellis|shot} and killed by soldiers on Monday night, the second night of the {emergency|emergency}.

The Jamaica Defence Force says that Ellis {gunpoint|pointed} a firearm at a patrol and that a Taurus pistol was {recover|recovered}. His mother, Marcia, says he was coming from shop with bread. “Him have a bag. Bread inna bag,” she said. She said that it was police and not soldiers who {ellis|fired}: she saw the red seam.

INDECOM, the body that looks into such cases, has begun an {probe|investigation} and {takeguns|taken} the weapons of five soldiers.

Councillor Yvonne Shirley {calm|appealed} for the road to be {unblock|cleared}. It was, around 2 o'clock, by a police front-end loader. Three persons were {blockarrest|arrested}, the police said. Residents counted seven.

Superintendent Allison said 61 persons are now in {detain|detention} under the {emergency|emergency}. A lawyer, Peter Champion, says that he alone has 70 clients.

The plaza {plaza|killings} happened on Friday, by the way, and not Saturday as other papers have it: this newspaper was there.
=== c
Parliament {extend|extends} Spanish Town emergency after {walkout|walkout}

(Jamaica Wire) KINGSTON, Nov. 17 – Jamaica's House of Representatives on Tuesday {extend|extended} a state of emergency in and around Spanish Town until Jan. 5 after opposition members had {walkout|walked out} of the chamber.

The prime minister said that there had been no murder in the division since the {emergency|emergency} began on Nov. 7. Police statistics show two, a spokesman for the opposition said, “not counting the young man with the bread”.

INDECOM said on Monday that {ellis|shots} had been fired by one soldier and one policeman at Romaine Ellis, 19, on Nov. 8 and that a ballistic report on the pistol would take a month.

Police have {chargeplaza|charged} two men with the {plaza|shooting} of four people at a plaza on the evening of Nov. 6. A third, sought as the driver, gave himself up to a pastor on Sunday. The security minister said that 119 persons had been {detain|held} so far and 97 of them {release|let go}.

In a statement on Wednesday the two gang factions, through the same pastor, announced a {truce|ceasefire} “until after Christmas”. Police said they recognised no such thing.
=== d
Court {free|frees} dozens {detain|held} under Jamaican {emergency|emergency}

From Orlando Petersen in Kingston
Caribbean Law & Society
3 December 2021

Twenty-six men {free|walked} out of the Spanish Town lock-up on Thursday after the Supreme Court had {ruled|found} that they were held unlawfully. The government says there were 19 and that seven others had been {release|released} before.

The court did not strike down the {emergency|emergency} itself. It will hear that question on 13 January, a week after the {extend|extension} ends. The prime minister will {appeal|appeal}, he said on Friday.

On Tuesday the director of INDECOM had {recommend|recommended} that a soldier be {chargeell|charged} with the {ellis|killing} of Romaine Ellis. The pistol found beside the boy had been in a police store in Linstead in September, she said. The army is silent; the police say that there are many pistols of that make.

And the {truce|truce}? On Sunday night a man was {sunday|shot} at Ensom City. “Private matter,” says the pastor.
=== e
Spanish Town: House {extend|extends} {emergency|emergency}

The Brooklyn Yardie, Nov. 18, 2021 (Jamaica Wire)

(Jamaica Wire) KINGSTON, Nov. 17 – Jamaica's House of Representatives on Tuesday {extend|extended} a state of emergency in and around Spanish Town until Jan. 5 after opposition members had {walkout|walked out} of the chamber.

The prime minister said that there had been no murder in the division since the {emergency|emergency} began on Nov. 7. Police statistics show two, a spokesman for the opposition said, “not counting the young man with the bread”.

Police have {chargeplaza|charged} two men with the {plaza|shooting} of four people at a plaza on the evening of Nov. 6. A third, sought as the driver, gave himself up to a pastor on Sunday. The security minister said that 119 persons had been {detain|held} so far and 97 of them {release|let go}.

The Jamaican consulate in New York advises travellers to carry identification in St Catherine.
=== labels
l emergency emergency18 "states of emergency in one division in 2021 and in 2018"
l ellis plaza "a youth shot by security forces, four people shot by gunmen"
l plaza sunday "shootings in Spanish Town in November, weeks apart"
l detain blockarrest "people held under the emergency, people arrested at a roadblock"
l release free "97 let go by police, others freed by the court"
c date contradiction plaza a "Saturday" b "Friday"
c date contradiction plaza b "Friday" c "Nov. 6"
c actor contradiction ellis b "soldiers" b "police"
c figure contradiction blockarrest b "Three" b "seven"
c figure contradiction detain b "61" b "70"
c figure update detain a "22" b "61"
c figure update detain b "61" c "119"
c happened contradiction gunpoint b "pointed" b "coming from shop with bread"
c figure contradiction free d "Twenty-six" d "19"
c happened contradiction truce c "ceasefire" c "no such thing"
t emergency COERCE
t reject ACCUSE,REJECT
t votedown REJECT,SUPPORT
t detain COERCE
t emergency18 COERCE
t gunpoint ASSAULT,THREATEN
t recover COERCE
t takeguns COERCE
t unblock CONCEDE
t extend COERCE
t truce RETREAT
t free RETREAT
t ruled ACCUSE,SANCTION
t appeal ACCUSE
t recommend REQUEST
y e of c partial 0.65
