story t358-goldline-sanctions
split train
=== a
Canada {sanction|sanctions} Nicaraguan gold firm over Indigenous killings

OTTAWA, March 5, 2024 (Rideau Wire)

Canada imposed {sanction|sanctions} on Tuesday on a Nicaraguan gold trading company, Oro del Wawa, and three of its managers, whom it {blame|accuses} of having financed armed settlers who {aug|attacked} Indigenous communities last August, killing at least nine people.

The {sanction|measures} freeze any assets in Canada and bar its citizens from dealing with the firm.

“Gold that is washed in blood does not come clean in Toronto,” the foreign minister said.

The company said in an e-mail that it bought from licensed cooperatives only and that it had {suit|instructed} lawyers.

Nicaragua's government did not answer questions. It says that the deaths in August came of a quarrel between families, and that there were three.

The United States {us|blacklisted} the same firm in November 2022, and {usoff|took} it off again a year later.
=== b
Managua {recall|recalls} envoy, {expel|expels} Canadian consul

La Trocha del Pueblo, Managua, 7 de marzo de 2024 (English service of a government newspaper)

The Government of Reconciliation has {recall|recalled} its Ambassador in Ottawa for consultations and has {expel|withdrawn} the credentials of the honorary Consul of Canada in Bluefields, who has 48 hours to leave the country.

“The Yankee's little cousin {sanction|punishes} workers,” a note of the Foreign Ministry said.

More than 20,000 people {rally|marched} in Siuna and Bonanza on Wednesday in defence of the mines. The miners announced that they would {strike|lay down tools} on Friday against the {sanction|aggression}, with pay.

Regarding the {aug|events} of 13 August at Alamikangban, the National Police reiterates that three persons died. The authors, members of one same family, were {convict|sentenced} in January.
=== c
The consul who was already gone

By Anneliese Hodgson-Coto for The Caribbean Coast Observer (San José)
March 11, 2024

Mr Delroy Hooker, who sold fishing nets in Bluefields and was Canada's consul there, has not been {expel|expelled}. He {consresign|resigned} in December and lives in Limón, where I had coffee with him on Saturday. “They threw out a brass plate.”

Canada says it has received no note about him.

On the {rally|marches}: a teacher in Bonanza writes to me that schools were {order|ordered} to be there, that they were eight hundred, and that the lorries with food came late. About the {strike|strike} on Friday she writes: what strike?

Of August I know more, since I was there in September. I have eleven names, with ages. The men who {aug|attacked} the village at Alamikangban came on the 12th, at dawn. Three of them had rifles of a kind that only the army has. They {burn|burned} sixteen houses. They {abduct|carried} off a girl, Celia, 14; she was found in Rosita.

The family that was {convict|convicted} is a Mayangna family. It lost four of the eleven.
=== d
Gold firm under {sanction|sanctions} {suit|sues} Ottawa; Swiss refiner walks away

OTTAWA, April 9, 2024 (Rideau Wire)

A Nicaraguan gold company which Canada put under {sanction|sanctions} last month on Tuesday {suit|asked} the Federal Court in Ottawa to strike them down.

Oro del Wawa says in its filing that the “at least nine” deaths of which it is {blame|accused} of having paid for are “three, in a brawl”, and that one of its three listed managers has been dead since 2021. The foreign ministry on Monday {delist|removed} his name.

A refiner in Ticino that takes two thirds of the company's gold has {cut|suspended} purchases, a spokesman said. The company denied it.

In Managua the authorities {arrest|detained} two Mayangna leaders on Sunday who had {welcome|welcomed} the {sanction|sanctions}. One was {arrfree|released} on Monday. The UN rights office {demand|called for} the {demfree|release} of the other.

Nicaragua's ambassador, {recall|called} home on March 6, is back in Ottawa, the embassy said.

The European Union will {eu|discuss} similar measures on April 22.
=== labels
l sanction us "sanctions on one firm by Canada in 2024 and the US in 2022"
l delist usoff "one manager off Canada's list, the firm off the US list"
l rally strike "a march for the mines, a strike announced"
l arrest convict "leaders detained in April, a family convicted in January"
l recall expel "an ambassador recalled and a consul expelled the same day"
c figure contradiction aug b "three" c "eleven"
c date contradiction aug b "13 August" c "the 12th"
c happened contradiction expel b "expels" c "has not been expelled"
c figure contradiction rally b "More than 20,000" c "eight hundred"
c happened contradiction cut d "suspended" d "denied it"
c happened update suit a "instructed" d "asked"
c happened update recall b "recalls" d "back in Ottawa"
c figure contradiction aug a "at least nine" b "three"
c happened contradiction strike b "lay down tools" c "what strike?"
