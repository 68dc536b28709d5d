story t215-rybnitsa-power
split test

=== a
Transnistria {cutoff|cuts} power to Moldovan bank as gas row deepens

Chisinau, 4 February 2019, 11.20 — Nistru Monitor

The unrecognised authorities in Tiraspol on Monday {cutoff|disconnected} the power line that feeds Moldova's right bank from the Cuciurgan plant, leaving some 60,000 households in the south-east dark for several hours, the grid operator said.

Chisinau has {debt|refused} to pay 11 million dollars for electricity which it says was never delivered. Tiraspol has set it an {ultim|ultimatum}, which expires on Friday. “If they want light, they may send a cheque,” the region's “minister of industry” said on television.

Moldova's government {cond|condemned} the step as “blackmail by socket” and {osce|asked} the OSCE mission to {med|mediate}. Its infrastructure minister will {kyiv|fly} to Kyiv tomorrow to {ukrask|ask} for {ukr|supplies}.

In Rybnitsa steelworkers {steel|downed tools} on 31 January because of short weeks and shorter wages.

The last such {cutoff17|disconnection} was in 2017 and lasted 40 minutes.
=== b
Тирасполь. Official: repair, not blockade

5 февраля 2019 г. · PRIDNESTROVIE-INFO, English feed

There was no «{cutoff|disconnection}» of Moldova on February 4. The line Cuciurgan–Vulcanesti was taken out of service for three hours for planned repair, of which the Moldovan dispatchers had been informed on January 30, the press service of the power station reports.

Chisinau's dispatchers, meanwhile, {dub|switched off} a line to Dubossary on their own, as a result of which two hospitals and a bakery were without current. Moldova keeps silent about this.

The sum that Chisinau {debt|refuses} to pay is 17 million dollars. The {ultim|ultimatum} runs not to Friday, as some write, but to February 18.

On the same day at the bridge of Gura Bicului, employees of Moldovan customs {seize|confiscated} a truck with transformer oil. The driver, a citizen of Ukraine, was {drvarr|held} for nine hours.

The Joint Control Commission will {jcc|convene} on Thursday. The head of the Pridnestrovian delegation {demand|demanded} the {truckback|return} of the oil.

The chairman of the «Supreme Council» {thank|thanked} Gazprom for its patience.
=== c
Lights, customs and a punch

Chisinau Tribune – Friday, 8 February 2019 – page 3

Two delegates to the Joint Control Commission came to {punch|blows} at its {jcc|session} on Thursday, if an elbow and a file of papers count. The commission, which has sat every week since 1992, except when it has not, was to discuss Monday's {cutoff|power cut}. It got as far as the agenda. The Transnistrian co-chair says that he was {punch|struck} by a Moldovan colonel, the colonel says that he tripped.

The OSCE's man, who sat between them, {appeal|appealed} for calm. He has been {osce|asked} to {med|go between} and has {medacc|accepted}: the two chief negotiators will {neg|meet} at Bender on 12 February.

About those 60,000 households. The grid operator now says that 41,000 were without power; the rest had candles for other reasons. They were dark not for “several hours” but for forty minutes in most villages, three hours in Slobozia Mare.

The oil lorry was {truckback|sent} on its way on Wednesday. Customs had {seize|stopped} it at Varnita, and on no bridge, for a missing stamp, says the service, and did not {drvarr|detain} anyone. The driver, Vasyl Hnatiuk, reached by telephone at Odessa, says: “Nine hours in a cell with a bucket. I can describe the bucket.” Kyiv has {kyivprot|protested}; it has also {ukr|promised} 50 megawatts.
=== d
Moldova, breakaway region {deal|agree} on power bill

By Irina Ceban, CHISINAU, 13 February 2019

(Nistru Monitor) The government of Moldova and the Transnistrian region {deal|agreed} overnight on a schedule for old electricity bills, ending a standoff which began when the region {cutoff|cut} a power line last week.

The chief negotiators {neg|sat} for eleven hours in Bender on Tuesday and Wednesday, both sides said. Moldova will {pay|pay} 6 million dollars by the end of March. The rest will be weighed against the oil, the bakery and, a diplomat joked, the elbow.

Tiraspol {promise|undertook} not to touch the line again without notice of ten days. It did not admit that it had {cutoff|cut} it.

Kyiv {ukr|sold} Chisinau 80 megawatts in the meantime. Moscow {praise|welcomed} the {deal|accord}.

The steelworkers of Rybnitsa, who {steel|struck} on 28 January, have been {steelpay|promised} their wages on the 20th. One of their leaders, Oleg Verba, was {verba|arrested} there on Monday for “petty hooliganism”.

Moldova {ambas|recalled} its representative at the commission, the colonel, on Tuesday. He was promoted.
=== labels
l cutoff cutoff17 "power lines cut in February 2019 and in 2017"
l cutoff dub "lines switched off by Tiraspol and by Chisinau's dispatchers on one day"
l jcc neg "the commission's session on Thursday, the negotiators' meeting the week after"
l drvarr verba "a driver held at the bridge, a steelworker arrested in Rybnitsa"
c happened contradiction cutoff a "disconnected" b "disconnection"
c happened contradiction cutoff b "disconnection" d "cut"
c figure update cutoff a "some 60,000" c "41,000"
c figure contradiction debt a "11 million dollars" b "17 million dollars"
c date contradiction ultim a "Friday" b "February 18"
c happened contradiction punch c "struck" c "tripped"
c happened contradiction drvarr b "held" c "detain"
c happened contradiction drvarr c "detain" c "Nine hours in a cell"
c place contradiction seize b "bridge of Gura Bicului" c "Varnita"
c date contradiction steel a "31 January" d "28 January"
c figure update ukr c "50" d "80"
