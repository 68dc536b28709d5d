story t345-chubut-police
split test
=== a
Striking police {occupy|occupy} headquarters in Argentina's Chubut; shops {loot|looted}

RAWSON, Argentina, Dec 3 2024 (Southern Cone Wire)

Police officers on {strike|strike} over pay {occupy|took} the headquarters of their force in the Patagonian province of Chubut on Monday night, and at least 20 shops were {loot|looted} in the cities of Trelew and Comodoro Rivadavia, local authorities said.

The governor {ask|asked} Buenos Aires for gendarmes. 300 would be {gendarmes|flown in} on Tuesday, the national security ministry said.

The {strike|strike} began on Sunday at midnight in Trelew. Spokesmen for the officers, who stood with scarves over their faces at the gate, said that 80 percent of the force had joined. The provincial security minister said it was “not even a third”.

The strikers {demand|want} a monthly starting wage of 900,000 pesos. The province {offer|offered} 700,000 on Friday.

A shopkeeper in Comodoro, Hugo Painemil, 52, {shoot|shot} at looters and was {painemil|stabbed}. He died on the way to hospital.

In 2013, police {strike13|strikes} in most of Argentina's provinces went hand in hand with {loot13|looting} in which more than ten people died.
=== b
Diario del Valle, Trelew — 4 de diciembre de 2024 — from the English page for Welsh readers

{gendarmes|Gendarmes} in, looters out

Two hundred gendarmes {gendarmes|landed} at Trelew on Tuesday evening. Another plane could not land for the wind. They were {clap|applauded} on the way from the airport, and by nine all was calm.

All together 57 shops have been {loot|looted} in the valley and in Comodoro, according to the chamber of commerce. In Trelew the owner of one supermarket, Don Chen, gave away what was left, “before they take it with the shelves”.

Sixteen people have been {lootarrest|arrested}. By whom? By officers who were not on {strike|strike}; they were, said the minister, eight hundred of 2,400.

A woman from Playa Unión, Gladys Huenelaf, lost an eye on Monday night. She says it was a rubber bullet from a police car. “So some of them do work.”

And Hugo Painemil was not {painemil|stabbed}, as was reported from Buenos Aires. He had a heart attack behind his counter. His daughter told us so, and she would like it to be known that he never owned a gun.

The bishop, the governor and four men with scarves {talks|met} this morning at Gaiman. They {talks2|meet} again in the evening.
=== c
CHUBUT: POLICE STRIKE {strikeend|ENDS}, SAYS GOVERNOR. NO, SAY POLICE.

By Lautaro Brizuela — Página del Sur, 5 December 2024

At 23:40 on Wednesday the governor announced an {deal|agreement}. Wages will rise to 820,000 pesos in January, and nobody will be {punish|punished}. At 23:55 one of the four negotiators, who now has a face and a name, Sergeant Yanina Currumil, said that the figure was 850,000 and that nothing had been {deal|signed}. At 02:00 the headquarters at Rawson was {vacate|vacated}. In Comodoro, though, 150 officers have {occupy2|occupied} the old casino hotel since dawn, and there they go on.

The federal prosecutor, Teófilo Arce, has {charge|charged} 31 officers with sedition. The governor said he would {askdrop|ask} him to {drop|desist}. “He can ask,” Arce said.

The gendarmes {clash|used} tear gas at the hotel at about six in the morning. There were no gendarmes at the hotel, the security ministry says.

{loot|Looted} shops: 57, says everybody now. In 2013 in this province a hundred were {loot13|plundered}.

Correction: The Southern Cone Wire, whose report we carried on Tuesday, has withdrawn its statement that a shopkeeper was {painemil|killed} by looters.
=== d
CORRECTED-Striking police in Argentina's Chubut {strikeend|return} to work

RAWSON, Argentina, Dec 6 2024 (Southern Cone Wire)

(Corrects spelling of sergeant's name to Currumil from Curruhil in paragraph 3)

Police officers in the Argentine province of Chubut {strikeend|ended} a five-day strike on Friday after the provincial government had {deal|raised} their starting wage to 850,000 pesos ($830) a month and prosecutors had {drop|dropped} sedition charges against 31 of them.

At least 57 shops were {loot|looted} during the {strike|strike}, which began on Sunday at midnight in Trelew.

The last strikers {leavehotel|left} a hotel in Comodoro Rivadavia in the morning, Sergeant Yanina Currumil said. Three were {hotelarrest|held} by gendarmes as they came out; the federal ministry said that they had been {hotelarrest|questioned} as witnesses to a fire.

The governor said 200 gendarmes would remain until Christmas. The chamber of commerce {tax|demanded} tax relief. Gladys Huenelaf, who lost an eye, has {sue|sued} the province.

Four people are still in {lootarrest|custody} for {loot|looting}.
=== labels
l strike strike13 "police strikes of 2024 and of 2013"
l occupy occupy2 "the headquarters at Rawson and a hotel in Comodoro"
l lootarrest hotelarrest "looters arrested, strikers held at a hotel"
l loot loot13 "shops looted in 2024 and in 2013"
l charge drop "charges of sedition, and their being dropped"
c figure contradiction strike a "80 percent" a "a third"
c figure update loot a "at least 20" b "57"
c figure update gendarmes a "300" b "Two hundred"
c happened contradiction painemil a "stabbed" b "heart attack"
c figure contradiction deal c "820,000" c "850,000"
c figure contradiction deal c "820,000" d "850,000"
c happened contradiction clash c "used" c "no gendarmes at the hotel"
c happened contradiction hotelarrest d "held" d "questioned"
c happened update drop c "desist" d "dropped"
c happened update strike a "strike" d "ended"
y d of a partial 0.1
c happened contradiction deal c "agreement" c "nothing had been signed"
c happened correction painemil a "stabbed" c "withdrawn"
