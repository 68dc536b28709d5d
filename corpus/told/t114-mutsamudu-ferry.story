story t114-mutsamudu-ferry
split train
=== a
Comoros {turn|turns back} ferry with 96 {dep|expelled} from Mayotte

MORONI, August 5, 2019 (Océan Presse) – The Comoros on Monday {turn|refused} to let a ferry with 96 people {dep|deported} from the neighbouring French island of Mayotte dock at Mutsamudu, the port captain said.

The Gombessa lay off the quay of the Comorian island of Anjouan for three hours and then sailed back. Two passengers jumped overboard and swam ashore, where gendarmes {arr|arrested} them.

“We will not take our own citizens from a place that is ours,” the interior minister said. The Comoros has claimed Mayotte since independence in 1975; France has never {dial|agreed} to discuss it.

The French prefecture at Mamoudzou {prot|protested} and said it would {susp|suspend} visas for Comorian officials. In July France {jul|deported} some 1,900 people to Anjouan by sea, according to its own figures.

A similar quarrel lasted from March to November last year, until the two governments {nov|signed} an accord in Paris.
=== b
No visas for Moroni's ministers until the ferry lands, says Prefecture

Le Lagon de Mayotte | English digest | 6 août 2019

– The Gombessa is at her berth in Dzaoudzi with 83 people on board. The other passengers, eleven in number, got off with children's papers and were {house|housed} by an association, says the Prefect's office, which counts 94 at departure, not 96. The two swimmers were never on the list.

– Visas for Comorian office holders are {susp|suspended} as of this morning.

– Mahoran citizens' committees {block|blocked} the barge between Petite-Terre and Grande-Terre for four hours to {dem|demand} that the passengers be {second|sent} off again "tomorrow at the latest". They {threat|threaten} to search houses themselves. The prefect {crit|called} that "the law of the bush".

– The French embassy in Moroni denies that the ambassador has been {summ|called in}. A radio station there claims he spent an hour at the foreign ministry on Monday evening.

– Tonight: the island's elected representatives {meet|meet} the prefect.

(c) Le Lagon. Subscribers read more.
=== c
Habari za Ndzuani
Mutsamudu, 8 August 2019 — 25 centimes

Our brothers from the ferry

The two who jumped from the Gombessa are one woman and one man. She is Zaïnaba, 33, and was a cook in Mamoudzou for eleven years. "They {dep|took} me on Sunday from the market, they took my phone. My daughter is with a neighbour. So I jumped, to be in a place with a road."

And yes, they were {arr|arrested}. For two hours. Then the whole quarter {quarter|came} to the gendarmerie and sang, and they were {arrrel|set} free on Monday evening. The prosecutor says on the radio that nobody was ever {arr|detained}; they were "given tea".

It is our duty to write also that the harbour master {turn|waved} the ferry away not because the minister had told him to, but because its captain had not paid the fees of July. He says so himself. The ministry says that the captain is a liar.

On Wednesday several hundred people {march|marched} from the Friday mosque to the port under green flags to {thank|thank} the government. Others went to {ask|ask} it for work. The numbers of the army, which {guard|lined} the road: two thousand.

Zaïnaba was not at the {march|march}. She is looking for a boat back.
=== d
France, Comoros to {talk|talk} in Mauritius as ferry row eases

MORONI, August 9, 2019 (Océan Presse) – France and the Comoros agreed on Friday to {talk|meet} in Mauritius next week, four days after Comorian authorities {turn|barred} a ferry with people {dep|deported} from Mayotte.

A second trip by the Gombessa, set for Wednesday, was {second|cancelled}. Visas for Comorian officials remain {susp|suspended}.

A French diplomat confirmed that the ambassador had been {summ|received} at the foreign ministry in Moroni on Tuesday, “at his own request”. The ministry said it had {summ|summoned} him, on Monday.

About 60 of those on the ferry are still held, the prefecture said; ten have {asyl|applied} for asylum. The other 34 have been {rel|let go}. A lawyers' group says that all 94 were {rel|freed} on Thursday by a judge, who {found|found} their {det|detention} unlawful.

“We will not take our own citizens from a place that is ours,” the interior minister said on Monday. The Comoros has claimed Mayotte since independence in 1975. In July France {jul|deported} some 1,900 people to Anjouan by sea, according to its own figures.
=== e
{talk|Talks} on Comorian deportees put off after dinghy deaths

PORT LOUIS, Mauritius | Indian Ocean Dispatch | 13 August 2019, 8:30 p.m.

The {talk|meeting} between France and the Comoros that was to open in Mauritius on Wednesday has been put off to the 21st, Mauritius' foreign ministry said on Tuesday, following the deaths of at least eleven people in a dinghy that capsized between Anjouan and Mayotte on Sunday night.

French police boats had been {chase|chasing} it, a survivor told Comorian radio. The prefecture said that its nearest boat was twelve miles away, and that it was this boat that had {save|pulled} out nine people.

Among the dead was a woman who had been {dep|expelled} on the ferry that Anjouan {turn|turned away} last Monday and who had jumped into the harbour there. She was on the way back to her daughter.

Moroni declared three days of mourning. Its government {blame|held} France responsible. It has also {ban|banned} night departures from Anjouan's beaches, of which there are a hundred and two.

Mauritius last {med18|hosted} the two sides in 2018, without result; Paris had the {nov|signature} that November.
=== labels
l dep jul "deportations from Mayotte to Anjouan, of the ferry's passengers in August and of 1,900 in July"
l nov talk "the agreement of last November and the talks to come"
l turn second "the ferry's trip that was turned back on Monday, and the one cancelled on Wednesday"
l talk med18 "talks in Mauritius, planned in 2019 and held in 2018"
l arrrel rel "the two swimmers set free on Anjouan and the passengers let go on Mayotte"
l block march "protests about the ferry, on Mayotte and on Anjouan"
c figure contradiction dep a "96" b "94"
c figure contradiction dep a "96" d "94"
c figure contradiction dep b "96" b "94"
c happened contradiction arr a "arrested" c "detained"
c happened contradiction arr c "arrested" c "detained"
c happened contradiction summ b "called in" d "summoned"
c date contradiction summ d "Tuesday" d "Monday"
c date contradiction summ b "Monday evening" d "Tuesday"

c figure contradiction march c "several hundred" c "two thousand"
c figure contradiction rel d "34" d "all 94"
c date update talk d "next week" e "the 21st"
c happened contradiction chase e "chasing" e "twelve miles away"
y d of a partial 0.24
t dep COERCE
t jul COERCE
t house AID
t second COERCE
t crit ACCUSE
t summ ACCUSE
t quarter PROTEST
t arrrel RETREAT
t thank PROTEST,SUPPORT
t guard MOBILIZE
t talk CONSULT
t asyl REQUEST
t found ACCUSE,SANCTION
t chase COERCE
t save AID
t blame ACCUSE
t ban COERCE,SANCTION
t med18 CONSULT
