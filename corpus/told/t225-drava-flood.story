story t225-drava-flood
split train

=== a
Slovenia: More than 300 {rescue|rescued} as Drava floods villages below Ptuj

LJUBLJANA, 5 November 2018 (ADN) – Firefighters and soldiers {rescue|brought} more than 300 people to safety in eastern Slovenia on Sunday and Monday after the river Drava burst its banks below Ptuj, the civil protection administration said.

Two people, an elderly couple from Mala Vas, are missing. The water stood at 1.80 metres in some kitchens.

The government {army|sent} 400 soldiers with boats and pumps. A military helicopter {roof|lifted} nine people, among them a woman in labour, from the roof of a school at Markovci.

Croatia {croaid|offered} two helicopters and Austria sandbags. The European Commission {eu|activated} its emergency mapping service.

The mayor of Markovci {accuse|accused} the electricity company, Dravske Turbine, of having opened the gates of the Markovci dam too late and then too far. The company rejected the charge. The discharge of 2,100 cubic metres a second had been {agree|agreed} with the Croatian side, it said.

In November 2012 floods on the same river caused damage of 200 million euros.
=== b
Podravski Glas, 7 November 2018

“THE SIREN CAME AFTER THE WATER”

By Matej Korošec

For Ivanka and Franc Zelenik of Mala Vas there is no hope any more. Divers of the Ptuj fire brigade found them on Tuesday afternoon in their cellar. They had gone down, a neighbour believes, to save the potatoes.

Of the 340 whom the firemen and the army {rescue|took out} of the water, according to the list at the Ptuj sports hall, about a hundred have gone home. Others have nothing to go to. The Red Cross has {rc|distributed} blankets, and on Tuesday the parish of Hajdina opened its hall.

The boats, people say, came from the fire brigade. The soldiers {army|arrived} on Monday at noon, 250 of them, “and stood about until somebody told them where the river was”, as fire chief Branko Meznarič put it. A spokesman for the army said the first platoon was there on Sunday night.

That a helicopter {roof|picked} a pregnant woman from the school is true. That there were nine on that roof is not: there were four, and a dog.

Last night two hundred people {demo|gathered} in front of the gate of the power station. Somebody {egg|threw} eggs. The police {demoarr|arrested} nobody. The people {dem|want} the director to {resign|go}, and to hear who gave the order.

On Thursday the prime minister will {visit|come}. He had been expected on Tuesday.
=== c
Croatia denies {agree|agreeing} to dam release that flooded Slovene villages

ZAGREB, Nov 8, 2018 (Southeast Press)

Croatian water authorities on Thursday denied having {agree|consented} to the opening of a dam on the Drava which Slovene mayors {accuse2|blame} for a flood that killed two people.

"We were told by fax, at 4.12 a.m. on Sunday, when the gates were open," Croatian Waters' director, Tomislav Vuk, said. "A fax is not an {agree|agreement}." The Slovene operator has said that the two sides {agree|settled} the matter by telephone on Saturday evening.

Downstream, in Medimurje county, 1,200 people were {croevac|evacuated} on Sunday and Monday. Croatia then {croaid|withdrew} its offer of helicopters, since it needed them itself.

Slovenia's environment minister has ordered an {inq|inquiry}. Prosecutors in Maribor said they were {crim|looking} into possible negligence.

Slovene prime minister's {visit|visit} to Markovci on Thursday passed without incident, though about 30 villagers {turn|turned} their backs to him. He {pledge|promised} 18 million euros in emergency aid.

Slovenia and Croatia failed in 2017 to settle a separate quarrel over their sea border.
=== d
Director of Slovene dam operator {resign|resigns} over flood

LJUBLJANA, 11 November 2018 (ADN) – The head of the electricity company Dravske Turbine, Stanko Hren, {resign|resigned} on Saturday, six days after a release of water from its Markovci dam flooded eleven villages and drowned two people.

In a letter to the supervisory board Hren wrote that the gates had been opened 55 minutes later than the rules prescribe. He {apol|apologised} to the families.

The company had said on Monday that the discharge was {agree|agreed} with Croatia. The recording of a telephone call on 3 November, which the television station Kanal 6 broadcast on Friday, shows a dispatcher in Varazdin {agree|assenting}. "All right, all right," he says, "but slowly."

The emergency {pledge|aid} that the prime minister announced on Thursday will be raised to 25 million euros, the finance minister said. The first 600,000 euros were {paid|paid} on Friday.

The soldiers who had been {army|sent}, 400 at the peak, will {wd|leave} on Tuesday. The civil protection administration put the final number of those {rescue|rescued} at 357.

Police have since {demoarr|arrested} three men over the {demo|protest} at the power station on Tuesday evening, at which a window was broken.
=== labels
l rescue roof "people rescued along the river, and those lifted from one roof"
l rescue croevac "people brought to safety in Slovenia, and in Croatia downstream"
l demo turn "protests at the power station on Tuesday, and at the minister's visit on Thursday"
l inq crim "the minister's inquiry and the prosecutors'"
c figure update rescue a "more than 300" d "357"
c figure update rescue b "340" d "357"
c figure contradiction army a "400" b "250"
c figure contradiction army b "250" d "400"
c date contradiction army b "Monday at noon" b "Sunday night"
c figure contradiction roof a "nine" b "four"
c happened contradiction agree c "consented" c "settled"
c happened contradiction agree c "consented" d "assenting"
c happened contradiction agree a "agreed" c "consented"
c happened contradiction agree c "consented" d "agreed"
c happened update croaid a "offered" c "withdrew"
c figure update pledge c "18 million euros" d "25 million euros"
c date update visit b "Tuesday"#3 b "Thursday"
c figure update demoarr b "nobody" d "three"
t army MOBILIZE,AID
t roof AID
t croaid AGREE,AID
t eu AID
t rc AID
t dem REQUEST
t crim ACCUSE
t turn PROTEST
t paid AID
