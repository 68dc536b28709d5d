story t124-akobo-herds
split test
=== a
Dozens dead in {raid|raid} on Jonglei cattle camp, official says

JUBA, South Sudan, Nov. 8, 2022 (AfroWire) - Armed youths {raid|raided} a cattle camp in South Sudan's Jonglei state at the weekend, killing at least 27 people and {rustle|driving off} some 5,000 animals, the commissioner of Akobo county said on Tuesday.

The raiders, from the neighbouring Greater Pibor area, {raid|fell} on the camp at Kuechar early on Saturday and also {abd|took} 16 children, he said.

The administrator of Greater Pibor denied that any youth of his had {raid|crossed} the Nanaam river. His own people were {rev|attacked} on Monday at Gumuruk, he said, and he counted nine dead there.

The UN mission, UNMISS, has {patrol|sent} a patrol of Indian peacekeepers from Bor. It {urge|urged} the chiefs on both sides to hold back their young men.

In 2011 thousands of men from the same communities {lou11|marched} on Pibor and killed hundreds.
=== b
PIBOR YOUTH UNION – PRESS RELEASE 10/11/2022

We, the sons and daughters of Greater Pibor, wish to inform the world about the following:

One. The {rev|massacre} of Gumuruk on 6 November, Sunday, when criminals from Akobo in army uniform {rev|slaughtered} thirty-four of our people in the market, mostly women who had come for salt. We have the names.

Two. The so-called {raid|raid} on Kuechar. Some boys did go to {rustle|bring} back 300 cows that were {sep|stolen} from us in September. They {rustle|brought} them. Nobody {abd|abducted} a single child; there are nine children who walked with their mother's cows, and who are drinking milk in Likuangole.

Three. UNMISS helicopters flew over Gumuruk while it burned, and did not land.

We {call|call} upon the Government to {disarm|disarm} Akobo. We are ready to {meetoffer|meet} its youth in Bor under a tree and without guns, on any day but Sunday.
=== c
South Sudan: «Children walk faster than soldiers»

Swantje Behrens reports from Bor
Sahel & Nil Magazin, 14 November 2022

They arrive at the gate of the UN base in Bor with a goat, a saucepan, a grandmother. 2,300 have come since last Thursday, when the second {rev2|attack} on Gumuruk in a week drove them from what the first had left.

Chief Nyang Gatluak, who speaks for Akobo, says his youths took no part in the first; «soldiers who have not been paid since May» did. In the second, he admits, «some hot heads» were present. The army's spokesman says that there are no soldiers in Gumuruk. There is a barracks in Gumuruk. It was empty, he says.

I count. Kuechar: twenty-seven, says the commissioner; a nurse of the Swedish mission there has buried forty-one. Gumuruk: nine, or thirty-four, or – the UN, this morning – nineteen.

And the children. Sixteen, or nine? On Saturday seven of them were {rel|handed over} to UNMISS at Likuangole. The oldest, a girl of eleven, says there are others, in three villages. The Youth Union's man shrugs: «Then they're not ours.»

A government delegation {visit|came} to Bor on Friday by aeroplane, {talk|talked} to both sides for an hour in the airport and left. There is to be a {conf|peace conference}, it was said, in December.
=== d
Jonglei: UN council weighs {sanc|sanctions}, rivals {bor|agree} to keep herds apart

NEW YORK/JUBA, Nov. 18, 2022 (AfroWire) - The United States on Thursday proposed United Nations {sanc|sanctions} against two South Sudanese commissioners over {raids|raids} in Jonglei state that have left at least 70 people dead this month.

A Kenyan diplomat said that his country would {veto|oppose} the step. Juba called it "a hand grenade thrown into a church".

In Bor, chiefs from Akobo and Greater Pibor {bor|agreed} on Thursday to draw a line at the Nanaam river that no herd may cross before May, and to return all stolen cattle and children. Six more children had already been {rel|handed over}, bringing the number to 13, a UN spokesman said; a local charity counts 15.

Armed youths from the Greater Pibor area {raid|fell} on a camp at Kuechar on Nov. 5 and {rustle|drove off} some 5,000 animals. The Pibor administrator, who had denied any part of his people in it, said on Thursday he was {sorry|sorry} for it.

The {conf|peace conference} planned for December will be held next week instead.

In 2011 thousands of men from the same communities {lou11|marched} on Pibor and killed hundreds.
=== labels
l raid rev "raids of the two sides on each other's camps and markets, Kuechar and Gumuruk"
l rev rev2 "two attacks on Gumuruk within a week"
l raid lou11 "raids between the same communities, in 2022 and in 2011"
l rustle sep "cattle stolen, from Akobo in November and from Pibor in September"
l talk conf "a government delegation's talks in Bor, and the peace conference to come"
c happened contradiction raid a "raided" a "crossed"
c happened contradiction raid a "crossed" d "sorry"
c figure contradiction raid a "at least 27" c "forty-one"
c figure contradiction raid c "twenty-seven" c "forty-one"
c figure contradiction rustle a "some 5,000" b "300"
c figure contradiction rustle b "300" d "some 5,000"
c figure contradiction abd a "16" b "nine"
c figure contradiction abd c "Sixteen" c "nine"#3
c happened contradiction abd a "took" b "abducted"
c date contradiction rev a "on Monday" b "Sunday"
c figure contradiction rev a "nine" b "thirty-four"
c figure contradiction rev b "thirty-four" c "nineteen"
c figure contradiction rev c "nine" c "thirty-four"
c figure contradiction rev c "thirty-four" c "nineteen"
c figure contradiction rev c "nine" c "nineteen"
c figure contradiction rev a "nine" c "nineteen"
c actor contradiction rev b "slaughtered" c "soldiers who have not been paid since May"
c actor contradiction rev c "soldiers who have not been paid since May" c "there are no soldiers in Gumuruk"
c figure update rel c "seven"#2 d "13"
c figure contradiction rel d "13" d "15"
c date update conf c "in December" d "next week"
c figure contradiction abd a "16" c "nine"#3
c figure contradiction abd b "nine" c "Sixteen"
c figure contradiction rev a "nine" c "thirty-four"
c figure contradiction rev b "thirty-four" c "nine"
c figure update rel c "seven"#2 d "15"
y d of a partial 0.11
