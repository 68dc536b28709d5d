story t140-banki-returns
split train
=== a
Cameroon {ret|sends} 900 Nigerian refugees back over the border, UN agency {cond|protests}

By Emmanuel Tchoffo and Rahila Musa

MAROUA/MAIDUGURI (Meridian), 23 August 2017 — Cameroonian soldiers loaded some 900 Nigerian refugees on to lorries at the weekend and {ret|drove} them across the border to the ruined town of Banki, the United Nations refugee agency said on Wednesday, {cond|accusing} Cameroon of having {ret|forced} home people who had fled from Boko Haram.

The {ret|operation} began on Saturday before dawn in Kolofata, in Cameroon's Far North region, and went on into Sunday, the agency said. Some of the refugees had lived in the district for three years. Soldiers {beat|struck} men who climbed off the lorries, according to a teacher who was among them.

“They said there was a bus to the food distribution,” the teacher, Modu Kachalla, said by telephone from Banki. “At the end of the road there was no food and there was no bus back.”

Cameroon's communications minister denied that anyone had been {ret|returned} by force. The refugees had asked to go, he said, and the army had {help|lent} its vehicles “out of brotherhood”.

In March the two countries and the refugee agency {tri|signed} an accord in Yaoundé under which returns must be voluntary. Human rights groups say that Cameroon has {prev|deported} more than 100,000 Nigerians since 2015, a figure the government rejects.

Banki, which Boko Haram {b14|overran} in 2014 and the Nigerian army {b15|retook} a year later, houses 45,000 displaced people. Water there is down to nine litres a head. On Monday a suicide {bomb|bomber} killed three people at its eastern gate.

Nigeria's interior minister is to {visit|visit} Yaoundé on Friday. It was not clear whether he would bring the matter up.
=== b
Far North: 600 brothers from Nigeria choose home

Yaoundé, Thursday 24 August 2017 – Cameroon Morning Herald (government daily)

Six hundred citizens of the Federal Republic of Nigeria who had enjoyed Cameroon's proverbial hospitality at Kolofata have {ret|gone back} to their country of their own will, the Governor of the Far North Region disclosed on Wednesday at Maroua in a press briefing.

The exercise, which took place on Sunday in one day, was supervised, the Governor said, by representatives of the UN refugee agency, who “expressed their satisfaction”. Each family was {gift|given} a blanket, a bucket and 10 kilogrammes of rice by the Head of State's Special Fund.

Asked about reports that soldiers had {beat|manhandled} some persons, the Governor laughed. “You don't beat a man whom you are helping on to a lorry,” he said. It was Boko Haram which was beaten. He recalled that the terrorists had killed eleven persons in a mosque at Kolofata on the 3rd of this month, after a girl who had entered from Nigeria {kol|blew} herself up, and that among refugees, “alas, not everyone is a refugee”.

The Governor further announced that vigilance committees will be {arm|provided} with 200 metal detectors, and that the market of Kolofata, {close|shut} since the {kol|attack}, reopens next Tuesday.

In the same vein, the representative of the refugee agency in Yaoundé was {summ|received} on Wednesday at the Ministry of External Relations, where he was given a file with photographs. “He smiled in all of them,” a source there remarked.
=== c
The road to Banki

Birte Holgersen was there before the border was {bord|closed}

Nordavisen – utland | translated for Border Monitor | 26 August 2017

Modu Kachalla has drawn a map for me on the wall of the school in which he sleeps, with charcoal. Here, Kolofata. Here, three hours later, Banki. Here, on the right, a cross: that is the place where a lorry stopped on Saturday about noon, because an old woman, Ya Falmata, had died in it. They buried her by the road. The soldiers, he says, helped to dig. One of them wept. Two others had {beat|hit} her son with a belt that morning, because he wanted to take his goats.

How many lorries? “Twenty-two on Saturday, nine on Sunday.” And people? He taught arithmetic, he has thought about it. “Forty to a lorry.” That makes 1,240. The refugee agency has put its own figure up since Wednesday, and now speaks of 1,050 names on its list, with a few still to come.

Was anybody from the agency there, as the Governor says? At this, for the first time, Modu laughs. A colleague of hers did drive behind, says a staff member in Maroua who may not be named; she was stopped at the first barrier and {hold|held} for two hours. The satisfaction was not expressed.

Nobody in Banki has {gift|received} a blanket. The rice existed. I have eaten of it.

On Thursday night, while I was there, Boko Haram came. They {raid|shot} from the north side into the tents for perhaps ten minutes, then the Nigerian soldiers {raid|drove} them off. Four people died, two of them Kachalla's pupils, returned on Sunday. The army in Maiduguri says that it was an accidental discharge. It is the second time in a week; Monday's {bomb|bombing}, at the other gate, took seven lives according to the woman who washes the dead.

On Friday morning Cameroon {bord|shut} the crossing at Amchidé to foreigners, and I left by the last car.
=== d
Nigeria, Cameroon {agree|agree} to halt forced returns – officials

ABUJA (Meridian), 28 August 2017 — Nigeria and Cameroon {agree|agreed} that there would be no further returns of refugees without the consent of the United Nations agency, Nigerian officials said on Monday after their interior minister had held {visit|talks} in Yaoundé.

The {visit|talks}, put off from Friday at Cameroon's request, took place on Sunday.

A statement by Cameroon's presidency mentioned the {visit|visit} but no {agree|agreement}. There could be none “on something that has not happened”, an official in Yaoundé said.

On Saturday, one day before the {visit|talks}, Cameroonian soldiers had {ret2|taken} a further 130 people over the border near Ngoshe, the refugee agency said. Nigeria's officials said that they were unaware of it.

Human rights groups say that Cameroon has {prev|deported} more than 100,000 Nigerians since 2015, a figure the government rejects.

The World Food Programme {food|sent} 300 tonnes of sorghum to Banki on Sunday under military escort. Eleven people have been killed there in three {attacks|attacks} in eight days, a local official said.
=== labels
l ret ret2 "refugees taken over the border by Cameroon's army, at Kolofata and a week later at Ngoshe"
l bomb raid "attacks on Banki in the same week, a bombing on Monday and shooting on Thursday"
l bomb kol "suicide bombings on the two sides of the border in August"
l b14 raid "Boko Haram in Banki, in 2014 and in 2017"
l tri agree "two agreements on returns, of March and of August"
l ret prev "the deportation from Kolofata, and all those since 2015"
c happened contradiction ret a "forced" a "returned"
c happened contradiction ret a "forced" b "gone back"
c figure contradiction ret a "some 900" b "Six hundred"
c figure contradiction ret b "Six hundred" c "1,240"
c figure contradiction ret b "Six hundred" c "1,050"
c figure update ret a "some 900" c "1,050"
c figure contradiction ret c "1,240" c "1,050"
c figure contradiction ret a "some 900" c "1,240"
c date contradiction ret a "on Saturday" b "on Sunday in one day"
c date contradiction ret b "on Sunday in one day" c "on Saturday about noon"
c happened contradiction beat a "struck" b "manhandled"
c happened contradiction beat b "manhandled" c "hit"
c happened contradiction gift b "given" c "received"
c figure contradiction bomb a "three people" c "seven"
c actor contradiction raid c "shot" c "an accidental discharge"
c date update visit a "on Friday" d "on Sunday"
c happened contradiction agree d "agreed" d "agreement"
t ret COERCE
t cond ACCUSE
t b14 ASSAULT
t b15 ASSAULT
t gift AID
t arm AID
t close COERCE
t summ CONSULT
t hold COERCE
t ret2 COERCE
t food AID
