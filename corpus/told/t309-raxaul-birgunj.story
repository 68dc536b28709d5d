story t309-raxaul-birgunj
split test
=== a
Birgunj-Raxaul crossing {close|shut} after {clash|scuffle} over customs check

By a Staff Reporter

The Himalayan Courier, Birgunj, Nov 6, 2020

The main crossing between Nepal and India at Birgunj has been {close|closed} to goods vehicles since Wednesday night, when customs staff and Indian lorry drivers {clash|came to blows} at the integrated check post at Sirsiya, officials said.

Chief Customs Officer Harihar Acharya said that four of his staff had been {clash|beaten} after they {seize|impounded} a consignment of smartphones hidden in a tanker. Two of them are being treated at Narayani Hospital for head injuries, hospital records show.

Drivers gave another account. "A constable {slap|slapped} a boy of seventeen who had no slip," said Munna Yadav, a driver from Motihari. "Then everybody came down from the cabins." He said nobody had {clash|touched} the customs men.

More than 900 vehicles, among them 60 fuel tankers, are queuing on the Raxaul side, according to the Birgunj Chamber of Commerce. The chamber has {appeal|urged} both sides to {reopen|reopen} the gate before the Tihar festival.

Nepal Oil Corporation said the Kathmandu valley had petrol for five days.

District Administration Office chief Asman Tamang said officials of Parsa and East Champaran would {dmmeet|sit} together on Saturday at the Miteri bridge. A similar {julymeet|meeting} in July had resolved a {julyclosure|closure} of six days over quarantine rules.

Nepal went through a months-long border {2015|blockade} in 2015.
=== b
Raxaul: Truckers on {strike|strike}, say {arrest|arrested} colleagues must be {release|freed}

Motihari, November 7 (Ganga News Network)

Truckers on the Indian side of the Raxaul border said on Saturday that they would not move a wheel until Nepal police {release|released} 11 drivers and helpers {arrest|held} after Thursday's {clash|violence} at Sirsiya.

"It is not Nepal that has {close|closed} the border, nor India. It is we who have {strike|stopped}," Raxaul Truck Owners' Association secretary Bharat Prasad Gupta told GNN.

He said eight drivers were injured when the Armed Police Force {clash|caned} them, one with a fractured arm.

The {dmmeet|meeting} of the district magistrate of East Champaran with his Nepali counterpart, slated for Saturday, did not {dmmeet|take place}. A district official in Motihari said the Nepali side had {cancel|called} it off "at the last minute". Nepali officials said it was their guests who did not come.

The Indian embassy in Kathmandu has {takeup|taken up} the matter of the {arrest|arrests} with the Ministry of Foreign Affairs, sources said.

Passenger movement remains normal. SSB personnel {ssb|seized} 40 kg of cannabis from a rickshaw at the bridge on Friday.
=== c
No fuel crisis, minister says as queues grow in Kathmandu

Kathmandu (Rastra Samachar Kendra) Nov 8 – The government on Sunday {nolines|appealed} to the public not to line up at petrol stations, saying that stocks would last for ten days and that tankers were being diverted to the Bhairahawa crossing.

Supplies Minister's office said 160 tankers had entered by that route since Friday. The Nepal Petroleum Dealers' Federation put the number at fewer than 70.

Meanwhile the Parsa District Court on Sunday {remand|remanded} the nine Indian nationals {arrest|arrested} in connection with the {clash|assault} on customs personnel at Sirsiya on Wednesday to seven days of custody. They are {charge|accused} of {clash|assault} and of obstructing officials. A tenth, a minor, was {minor|handed over} to his family.

The Foreign Ministry denied reports in the Indian media that the embassy had {takeup|raised} the matter. "No {takeup|representation} has been received," its spokesperson said.

The Chief District Officers of the two sides will {dmmeet|meet} on Monday, the Parsa administration said.

In Birgunj, traders took out a {rally|rally} on Sunday, {demandopen|demanding} {reopen|resumption} of trade. Police said about 200 took part.
=== d
After six days, trucks roll at Raxaul

NEWS ANALYSIS | Frontier Weekly (Patna) | November 13, 2020

Five hundred trucks crossed from Raxaul into Birgunj on Tuesday, the first since the night of November 4. Nepali and Indian officials had {dmmeet|met} on the bridge on Monday for four hours. There was tea, and there was shouting, one who was present says.

What was {deal|agreed} is simple. Nepal would {release|let} the drivers go on a bond; the owners' association would {strike|end} its strike; a joint desk would hear complaints. What was not agreed was what happened. The Nepali record has its customs men {clash|attacked}, two of them badly hurt. The record of the other side speaks of a lathi {clash|charge}. The Indian officials named the injured: five drivers, not eight as the association had claimed.

On Tuesday evening nine men {release|walked out} of the jail in Birgunj. Kathmandu's pumps were normal on Wednesday.

It would be wrong to call it a blockade, as some portals in Nepal did. In 2015 the crossing was {2015|choked} for over four months, and Kathmandu {2015accuse|blamed} Delhi, which denied it. This time neither capital wanted it. The embassy's part was minor: it had indeed {takeup|written} to the Foreign Ministry, on November 6, as both sides now admit.

But Raxaul has closed twice this year. In July, when the two administrations {julymeet|met} on the same bridge, they {julydeal|promised} each other a hotline. Nobody, it turns out, had the number.

Also in this issue: The maize that nobody buys; Letters
=== labels
l close julyclosure "two closures of one crossing in one year"
l close 2015 "a closure by a brawl in 2020, a blockade in 2015"
l dmmeet julymeet "officials of both districts meet on one bridge in November and in July"
l seize ssb "smartphones seized at the check post, cannabis at the bridge"
l strike rally "drivers' strike and traders' rally over the same border"
c date contradiction clash a "Wednesday night" b "Thursday"
c happened contradiction clash a "beaten" a "nobody had touched"
c figure contradiction clash b "eight" d "five"
c figure contradiction arrest b "11" c "nine"
c happened contradiction takeup b "taken up" c "raised"
c happened contradiction takeup c "raised" d "written"
c actor contradiction cancel b "the Nepali side" b "their guests"
c date update dmmeet a "Saturday" c "Monday"
c happened update dmmeet b "take place" d "met"
c happened update close a "closed" d "crossed"
