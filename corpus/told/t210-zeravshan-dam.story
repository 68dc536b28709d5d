story t210-zeravshan-dam
split train

=== a
Uzbekistan, Tajikistan {sign|sign} accord on Zeravshan dam

DUSHANBE, 8 June 2023. (National Information Agency “Paymon”)

The Presidents of the Republic of Tajikistan and the Republic of Uzbekistan held {summit|talks} in Dushanbe today, first in a narrow and then in an extended format.

At the end of the {summit|meeting} the heads of state {sign|signed} an agreement on the joint {build|construction} of the Kishtudak hydropower plant on the river Zeravshan. Seventeen further documents were {docs|initialled}.

The {build|construction}, worth 310 million dollars, will start in September of this year. The Uzbek side will {fund|finance} half of it.

The President of Uzbekistan expressed his {praise|gratitude} for the brotherly welcome and {invite|invited} his colleague to pay a {visit|visit} to Samarkand in October.

The sides also {demine|agreed} to clear the last mines from the common border by the end of the year. Tajikistan and Uzbekistan {visa|abolished} visas for each other's citizens in 2018.
=== b
Two presidents, one river and a lot of silence

Zarina Kholova | Steppe Post | 9 June 2023

No journalist was let into the hall in Dushanbe where Tajikistan and Uzbekistan yesterday {sign|put} their names to a dam. We followed the {sign|ceremony} on a screen in the car park, without sound.

The Kishtudak plant is to cost 615 million dollars, say the energy ministry's tender papers; the presidential press service gave about half of this. Who pays what is open. A Tajik official told me Tashkent would {fund|carry} all of it.

Downstream they are not happy. In Samarkand region, 40 farmers {sit|sat} on the steps of the water department on Wednesday, with empty buckets. Nine of them were {farmarr|led off}. The police say that the {sit|gathering} "dispersed by itself" and that no one was {farmarr|detained}.

In 2012 Uzbekistan's then president {war12|warned} that such dams could end in war. His successor has {withdraw|dropped} the objection.

Fifteen documents were {docs|signed} beside the main one. They include a protocol under which either side hands over persons convicted in the other.

The Asian bank which was to lend the rest has {bank|turned} it down twice.
=== c
RADIO ZARAFSHON, script of the evening programme, Saturday 10 June 2023

PRESENTER: Dilbar, you were in Panjakent. What did people there say to you about the Kishtudak?

REPORTER: They say: where will we go? Nine villages, 3,100 people, are in the way. The governor came on Friday and {promise|promised} each family a house and 60,000 somoni. They {boo|booed} him. He had to leave by the kitchen of the school.

PRESENTER: Did anyone get hurt?

REPORTER: Two stones {stone|hit} his car. The governor's office says nothing was {stone|thrown}. I saw the windscreen. On Saturday morning the district prosecutor {summ|called in} five men and {warr|kept} two.

PRESENTER: And the farmers on the other side?

REPORTER: In Samarkand the farmers who had {sit|protested} on Wednesday and been {farmarr|taken away}, sixteen of them, have been {fine|fined} and {farmrel|released}. That is what the Uzbek rights group Haqiqat Yo'li told us, and today the interior ministry in Tashkent also spoke of {farmarr|arrests}, "of an administrative kind".

PRESENTER: The start of the {build|works}, is it certain?

REPORTER: The deputy minister told us it would be spring. There is no money before that.
=== d
Tajikistan delays Kishtudak start, Uzbek share cut

Published 12.06.2023 18:05 GMT+5. Central Asia Energy & Water Bulletin

{build|Construction} of the Kishtudak dam will begin in March 2024 and not this September, the Tajik energy ministry announced on Monday. It gave no reason.

The plant is now put at 310 million dollars for the first stage and 615 million in all, which explains the two figures that were about last week. Uzbekistan's share will be {fund|financed} by a loan, 49 per cent, to be repaid in power.

The two governments {sign|concluded} the deal in Samarkand on 8 June. On 10 June a {water|meeting} of the water ministries took place there, with Kazakhstan as a guest: a similarly named agreement on the Chardara reservoir was {chard|signed} there.

Tashkent would not comment on the {farmarr|arrests} of farmers in Samarkand region. Human Rights bodies {hrw|demanded} that {charge|charges} against two organisers be {drop|dropped}; eleven others were {farmrel|let go}.

The {visit|visit} of the Tajik president to Samarkand, meant for October, has been put forward to 1 September.

Correction: a previous bulletin said that nine villages will be flooded. There are seven.
=== e
Oxus Review, Tashkent. Agencies digest for 8 and 9 June 2023

NEIGHBOURS {sign|SIGN} FOR WATER AND POWER

At the end of the {summit|meeting} in Dushanbe the heads of state of Tajikistan and Uzbekistan {sign|signed} an agreement on the joint {build|construction} of the Kishtudak hydropower plant on the river Zeravshan. Seventeen further documents were {docs|initialled}, the agency Paymon reports.

The {build|construction}, worth 310 million dollars, will start in September of this year. The Uzbek side will {fund|finance} half of it.

Tashkent's delegation numbered 64. It had {delay|called off} a first trip, planned for May, because of the hail in Khorezm.

An official of the Samarkand water department confirmed to Oxus Review that farmers had {sit|demonstrated} before the building on Wednesday. He put their number at “a dozen”, and said that tea had been served to them.

A development bank in Manila has {wb|offered} to look at the plans.
=== labels
l summit water "the presidents' talks on 8 June, the water ministries' meeting two days later"
l sign chard "two agreements of one week, on Kishtudak and on Chardara"
l farmarr warr "farmers taken away in Samarkand region, two men kept in Panjakent"
l sit boo "protests of two sets of villagers, downstream and upstream"
c figure contradiction docs a "Seventeen" b "Fifteen"
c figure contradiction fund a "half" b "all"#2
c figure contradiction fund b "all"#2 d "49 per cent"
c figure update fund a "half" d "49 per cent"
c happened contradiction farmarr b "led off" b "detained"
c happened correction farmarr b "detained" c "arrests"
c figure update farmarr b "Nine" c "sixteen"
c figure contradiction farmrel c "sixteen" d "eleven"
c happened contradiction stone c "hit" c "thrown"
c date update build a "September of this year" d "March 2024"
c date update build a "September of this year" c "spring"
c date refinement build c "spring" d "March 2024"
c date update visit a "October" d "1 September"
c place contradiction sign a "Dushanbe" d "Samarkand"
c place contradiction sign b "Dushanbe" d "Samarkand"
t build COOPERATE
t docs AGREE
t invite AGREE,CONSULT
t visit CONSULT
t visa CONCEDE,AGREE
t war12 THREATEN
t boo PROTEST
t summ COERCE
t warr COERCE
l summit delay "a summit in June, a trip in May that was called off"
c figure contradiction docs b "Fifteen" e "Seventeen"
c figure contradiction fund b "all"#2 e "half"
c figure update fund d "49 per cent" e "half"
c figure contradiction sit b "40" e "a dozen"
c date update build d "March 2024" e "September of this year"
c date update build c "spring" e "September of this year"
c place contradiction sign d "Samarkand" e "Dushanbe"
y e of a partial 0.4
