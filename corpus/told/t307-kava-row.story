story t307-kava-row
split train
=== a
Fiji {ban|bars} Vanuatu kava after mould find; Vila {retaliate|threatens} biscuits

SUVA, 11 July 2019 (Oceania Trade Wire) - Fiji on Thursday {ban|banned} imports of kava from Vanuatu with immediate effect and {impound|impounded} nine containers of it at the port of Lautoka, citing mould in samples taken last month.

The Biosecurity Authority said that the {ban|measure} would stay until Vanuatu could show that its exporters dried the root properly.

Vanuatu's trade minister {denounce|called} the {ban|decision} “protection with a lab coat on” and {retaliate|warned} that Port Vila could answer in kind. Fiji sold it 1.1 billion vatu worth of goods last year, among them biscuits, cement and water.

In 2005 Vanuatu {2005|barred} Fijian biscuits; Fiji {2005fj|replied} with a ban on kava. The {2005|row} lasted six months.

Both are members of the Melanesian Spearhead Group, whose trade ministers are to {msg|meet} in Honiara on July 24.
=== b
No more tea and crackers

Vanuatu Morning Star
Saturday 13 July 2019, page 3
by Josephine Tarimas

Government has put a {biscuit|stop} to Fiji biscuits, noodles and bottled water from midnight on Monday. The Council of Ministers took the decision yesterday after hearing that thirteen containers of our kava, not nine, are {impound|locked up} in Lautoka.

“They did not find mould. They found an election,” the Minister of Trade told reporters. He confirmed that our high commissioner in Suva has been {recall|called} home for consultations.

At Luganville, farmers from South Santo {farmers|marched} to the wharf and {spill|poured} a bag of instant noodles into the harbour, to laughter. The Chamber of Commerce is not laughing. It {appeal|appeals} to Government to {sit|sit down} with Suva first: “Our shops have Fiji goods for eleven days.”

The Opposition {support|supports} the {biscuit|ban}.

One exporter, who did not want his name printed, says that last month's samples were not even from Vanuatu. “They were from Kadavu.” If that is so, somebody in Suva has lied.

Did you know? You can now pay your water bill by phone.
=== c
Biscuit {biscuit|ban} hits Fiji factory, 120 sent home

By Rohit Chand

Posted 18/07/2019 6:15am

A BISCUIT factory at Walu Bay sent 120 workers on unpaid leave yesterday, two days after Vanuatu {biscuit|closed} its market to Fijian biscuits.

The Factory Workers' Union, which says that the number is 190, will {picket|picket} the Ministry of Trade tomorrow. It {demand|demands} that the government {lift|lift} the kava {ban|ban}.

The ministry says the {ban|ban} stays. It denied that the high commissioner of Vanuatu had been {recall|recalled}: “He is on leave. He {meet1|met} our permanent secretary on Monday and they parted friends.”

Dockers at Lautoka have meanwhile {dock|refused} to load anything for Port Vila, their shop steward Apenisa Rokotuivuna said. He denied that this was politics. “The containers smell.”

Biosecurity yesterday {burn|burnt} the contents of two of the nine containers, it said, at a site near Nadi.

Prime Minister's office: A {talks|meeting} of the two trade ministers has been arranged for Monday in Nadi. Port Vila said it knew of none.
=== d
Fiji and Vanuatu {deal|call off} their kava and cracker war

From Hugh Ralston in Honiara — The Pacific Ledger, 25 July 2019

It took a third country, a pig and two nights. On Wednesday, on the margins of the Melanesian Spearhead Group's {msg|session} in Honiara, the trade ministers of Fiji and Vanuatu {deal|shook hands} on a text of nine lines. Fiji will {lift|lift} its ban on kava from 1 August; Vanuatu will {lift2|drop} its own on the same day. Each side {withdraw|withdraws} its complaint.

They had not {talks|met} on Monday, in Nadi or anywhere else. Fiji's minister waited, his officials say. Vanuatu's says that he had never been {invite|invited}. The Solomon Islands' prime minister, who has some practice with quarrels, then took both to dinner.

The seven containers left at Lautoka are to be {release|released} this week. Vanuatu says eleven. It {compens|asks} for 40 million vatu for the ones that were {burn|burned}; Fiji will not {nocompens|pay}. “Mouldy is mouldy.”

Vanuatu's high commissioner is {return|returning} to Suva. He was {recall|recalled} on 12 July, his ministry confirms.

The {2005|quarrel} of 2005, which began over the very same biscuits, took until Christmas.
=== e
Kava flows again, a week late

SUVA, 9 August 2019 (Oceania Trade Wire) - Fiji {lift|lifted} its ban on kava from Vanuatu on Thursday, a week after the date on which the two had {deal|agreed}, the Biosecurity Authority said. It gave no reason for the delay.

Vanuatu had {lift2|reopened} its market to Fijian biscuits on August 1 as promised.

All impounded containers have been {release|released}, except one whose owner is to be {prosecute|prosecuted} over a false certificate.

The Walu Bay factory called back its 120 workers on Monday. Their union, which had {picket|picketed} the ministry for two days in July, {thank|thanked} both governments, “the one that started it and the other one that started it”.

In 2005 Vanuatu {2005|barred} Fijian biscuits; Fiji {2005fj|replied} with a ban on kava. The {2005|row} lasted six months.
=== labels
l ban 2005fj "Fiji's ban on kava in 2019 and that in 2005"
l biscuit 2005 "Vanuatu's ban on biscuits in 2019 and that in 2005"
l lift lift2 "two bans lifted, one by each side"
l talks msg "the ministers' meeting set for Nadi, and that in Honiara"
l farmers picket "protests on the two sides, against and because of a ban"
l meet1 talks "the high commissioner met an official; the ministers were to meet"
c figure contradiction impound a "nine" b "thirteen"
c figure contradiction impound b "thirteen" c "nine"
c happened contradiction recall b "called" c "recalled"
c happened contradiction recall c "recalled" d "recalled"
c happened contradiction talks c "arranged" c "it knew of none"
c happened update talks c "meeting" d "met"
c happened update lift c "stays" d "lift"
c date update lift d "1 August" e "Thursday"
c figure contradiction release d "seven" d "eleven"
y e of a partial 0.2
t retaliate THREATEN
t impound COERCE
t denounce ACCUSE
t 2005 SANCTION
t 2005fj SANCTION
t spill PROTEST
t support SUPPORT
t burn COERCE,ASSAULT
t talks CONSULT
t lift2 CONCEDE
t withdraw CONCEDE
t invite CONSULT
t nocompens REJECT
t return CONSULT,CONCEDE
t prosecute ACCUSE
