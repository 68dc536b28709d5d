story t107-buzi-roofs
split train
=== a
Mozambique navy, fishermen {res|pluck} hundreds from roofs as Búzi floods

BEIRA, Mozambique, Jan 25, 2021 (Southern Cross Agency) - Navy boats and fishermen {res|rescued} more than 600 people from roofs and trees in the Mozambican district of Búzi on Sunday and Monday after the river of that name burst its banks, the disaster institute INGD said.

A South African air force helicopter {lift|lifted} 46 people, among them a woman in labour, from the roof of a school in Guara Guara, it said. The flood follows the passage of Cyclone Eloise on Saturday.

The government {appeal|appealed} for tents, boats and water purification tablets. India {ship|diverted} a patrol vessel to Beira, and the World Food Programme {airdrop|dropped} biscuits from the air.

In the town of Búzi, hundreds of people {loot|broke} into a warehouse of the institute on Monday and {loot|made off} with rice and cooking oil. Police {shots|fired} into the air, a spokesman said; nobody was hurt.

"We have been here before," the district administrator said. In March 2019 thousands were {res19|rescued} there after Cyclone Idai.

(Reporting by Amélia Tovela)
=== b
Búzi: quem {shots|disparou}? — Who {shots|fired} at the warehouse?

Beira Hoje (English page) | Tuesday, 26 January 2021

A boy of sixteen, Nelito Zacarias, was buried yesterday evening on the only dry ground in Búzi. He had been {shots|hit} in the neck, at about noon, at the gate of the INGD warehouse. A woman lies in the Beira Central Hospital with a bullet in the thigh.

The police say that they {shots|shot} upwards. They say, too, that the boy "fell on a spike". A nurse who washed him says she has seen spikes and she has seen bullets.

Neighbours do not think it was the police either. The {shots|shots}, they say, came from a guard of the company Segurmar, who {shots|emptied} his pistol from the cab of a lorry. Segurmar has had no man at Búzi since November, it told us in one line.

How much was {loot|taken}? "Eleven tonnes," says INGD. "There was nothing in there to {loot|take}," says the market. "The administrator's nephews {div|carried} it away at night on Saturday." The administrator {slander|calls} this slander and has {sue|promised} to sue.

The good news is on the water. By last night, according to INGD, 1,340 people had been brought to safety. The helicopter from South Africa made its third trip to Guara Guara; on Monday it {lift|took} 64 people off the school, not 46, as the institute first wrote.
=== c
SANDF CREW HOME AFTER SIX DAYS OVER BUZI

Mopani Herald, Hoedspruit — 29 January 2021

It's good to have them back. The Oryx crew from Hoedspruit that {lift|saved} 64 people from a school roof in Mozambique on Sunday landed at home base yesterday to applause and koeksisters.

"She named the baby Oryx," laughed the flight engineer, Flight Sergeant Piet Mabunda, of the mother who gave birth an hour after the {lift|airlift}. Mother and daughter are well.

The crew flew 31 sorties. On Wednesday they {food|brought} three tons of maize meal from Gift of the Needy, a Tzaneen charity, to Búzi town, where people had been "sitting on nothing" since the warehouse was {loot|emptied}.

Not all of it was fun. On Tuesday someone on the ground {pot|shot} at the helicopter, said Mabunda. There's a neat hole in the tail boom to show for it. Mozambique's air force has said that no one {pot|fired} at any aircraft and that the hole must be older.

The helicopter will {ret|go} back if it is asked to.

MEANWHILE, ON THE WIRES (Southern Cross Agency, 25 January)
The government {appeal|appealed} for tents, boats and water purification tablets. India {ship|diverted} a patrol vessel to Beira, and the World Food Programme {airdrop|dropped} biscuits from the air. In the town of Búzi, hundreds of people {loot|broke} into a warehouse of the institute on Monday.
=== d
Mozambique prosecutor {inv|probes} missing flood aid as {march|protest} rocks Búzi

BEIRA, Mozambique, Jan 30, 2021 (Southern Cross Agency) - Prosecutors in Mozambique have opened an {inv|investigation} into the disappearance of food meant for flood victims in Búzi, where about 1,500 people {march|marched} on Friday to {dem|demand} the {resign|resignation} of the district administrator.

Two relatives of the administrator were {arr|arrested} on Thursday in Dondo with 140 sacks of rice, the prosecutor's office in Sofala said. It named neither. The administrator's lawyer said that only one of the two men was his client's kin, and that both had been {arr|picked up} in Beira, "with nine sacks and a receipt".

A 16-year-old boy was {shots|killed} on Monday when a crowd {loot|broke} into the INGD warehouse. A police constable has been sent home, the provincial commander said, for having {shots|fired} without an order.

Friday's {march|march} was peaceful, according to the organisers, a local farmers' union. Police said that stones were {stones|thrown} and that they used {gas|tear gas} "sparingly".

The number of people {res|rescued} since Jan 24 has reached 2,115, INGD said. The flood has killed nine. In March 2019 thousands were {res19|rescued} there after Cyclone Idai.

An Indian patrol vessel that was to {ship|bring} 80 tonnes of relief goods on Thursday will dock on Sunday because of high seas.
=== e
Mozambique: Administrator of Búzi to stay, Minister says; {inv|probe} "premature"

Maputo, 31 Jan. 2021 (Canal Índico) – The Minister of State Administration on Sunday {back|backed} the administrator of the flooded district of Búzi, whose {resign|departure} some two hundred demonstrators had {dem|called for} two days earlier. No {inv|inquiry} has been opened against anyone, the minister told journalists aboard the Indian ship at Beira; the prosecutor was merely “collecting elements”.

He {thank|thanked} India for its {ship|cargo}, which he put at 120 tonnes. The consul of India, beside him, spoke of eighty.

On the death of the youth Zacarias the minister {sorry|regretted} that a private guard had {shots|used} a weapon. The police had {shots|fired} no shot at all, he said, not even into the air.

Red Cross volunteers {food2|distributed} maize meal in Búzi on Saturday. They had to stop when the sacks ran out; there was pushing, but, said their leader, no {loot2|looting}.
=== labels
l res res19 "people rescued at Búzi, in January 2021 and in March 2019"
l lift res "the airlift from the school roof, and the whole rescue by boats"
l food food2 "maize meal brought to Búzi, by a helicopter on Wednesday and by the Red Cross on Saturday"
l loot loot2 "the looting of the warehouse, and the looting that did not take place at a distribution"
l loot div "the food taken by the crowd on Monday, or by relatives on Saturday"
l shots pot "shots at the warehouse on Monday and at the helicopter on Tuesday"
c figure update res a "more than 600" b "1,340"
c figure update res b "1,340" d "2,115"
c figure update res a "more than 600" d "2,115"
c figure correction lift a "46" b "64"
c date contradiction lift b "on Monday" c "on Sunday"
c figure contradiction shots a "nobody was hurt" b "A boy of sixteen"
c actor contradiction shots a "fired" b "emptied"
c happened contradiction shots a "fired" e "fired"
c actor contradiction shots d "fired" e "used"
c happened contradiction shots d "fired" e "fired"
c actor contradiction shots b "emptied" b "Segurmar has had no man at Búzi"
c actor contradiction shots b "emptied" d "fired"
c happened contradiction loot b "Eleven tonnes" b "There was nothing in there to take"
c happened contradiction pot c "shot" c "fired"
c place contradiction arr d "Dondo" d "Beira"
c figure contradiction arr d "140" d "nine"
c happened contradiction stones d "peaceful" d "thrown"
c figure contradiction march d "about 1,500" e "some two hundred"
c happened contradiction inv d "investigation" e "inquiry"
c figure contradiction ship d "80 tonnes" e "120 tonnes"
c figure contradiction ship e "120 tonnes" e "eighty"
c date update ship d "on Thursday"#2 d "on Sunday"
y c of a partial 0.2
t ship AID
t airdrop AID
t loot ASSAULT,COERCE
t div COERCE
t slander ACCUSE
t food AID
t ret AID
t gas ASSAULT
t sorry CONCEDE
t food2 AID
t loot2 ASSAULT,COERCE
