story t333-kinnaur-fast
split test
=== a
Day 9: Kinnaur monk on {fast|fast} against dam shifted to Shimla hospital

Tribune of the Hills
Reckong Peo, October 14, 2022

The condition of Lama Tenzin Negi, who has been on a hunger {fast|strike} against the 240-MW Tidong-III project since October 6, deteriorated on Thursday night and he was {shift|shifted} to the Indira Gandhi hospital in Shimla, the district administration said.

"He was {shift|moved} with his consent," Deputy Commissioner Vivek Thakur said. Followers of the monk, 62, {allege|alleged} that about 40 policemen had {shift|dragged} him out of the tent at the Ribba bridge and that three women were {lathi|beaten} with canes. The police denied any use of {lathi|force}.

Four other villagers have begun a {fast2|fast} in his place.

The project developer, HimGen Power, has {offer|offered} 2 per cent of its revenue to the panchayat. The villagers {refuse|rejected} the offer. They {demand|demand} that the environmental clearance, granted in 2019, be {revoke|cancelled}.

In August last year, residents had {boycott|boycotted} a by-election over the project. It follows a landslide at Nigulsari in which 28 persons died.
=== b
Lama {end|ends} fast? Aides say no

SHIMLA (Pahari Press Agency) Oct 16: The state government said on Sunday that Lama Tenzin Negi had {end|ended} his 10-day {fast|fast} by accepting a glass of juice from a minister at the Indira Gandhi Medical College hospital here.

A photograph released by the information department shows the minister, the monk and the glass. "He held it. He did not drink," said Chhering Dolma, a spokesperson for the Save Kinnaur Forum. She said the lama was on the 11th day of his {fast|strike} and that the authorities were {drip|feeding} him by a drip against his will. The hospital said the drip was of saline only.

The minister said that he had {promise|assured} the lama of a {review|review} of the project by a committee within 60 days. The Forum called it the fourth committee.

About 2,000 people {march|marched} in Reckong Peo on Saturday. A {bandh|shutdown} on Monday has been called by the traders' body.

On Friday the police {arrest|arrested} two men for {burn|setting} a HimGen excavator on fire on the night of October 11. The Forum said it happened on the 12th, when both were in {roadarrest|custody} already for {roadblock|blocking} the road.
=== c
High Court {stay|stays} work on Kinnaur dam

The Delhi Sentinel, October 20, 2022, Legal Correspondent

The Himachal Pradesh High Court on Wednesday {stay|stayed} all work on the Tidong-III hydroelectric project in Kinnaur until November 21 and {report|directed} the State to say whether the gram sabha of Ribba had ever {consent|consented}.

Counsel for the company said it had, on 4 March 2018. A register shown to the Bench by the petitioners records on that day only a resolution on stray dogs.

The Bench, which heard the petition of 31 villagers, said the health of Lama Tenzin Negi was "on the conscience of all". Advocate General submitted that the lama had {end|broken} his fast on Saturday. Counsel for the petitioners said that he had not, but would now.

He {end|broke} it at 6 p.m. on Wednesday with barley water, his 14th day, his aides said.

In a separate order the Court granted {bail|bail} to three persons {burnacc|accused} of {burn|burning} an excavator. A previous {stay18|stay} of 2018 had been {vacate|vacated} within a month.
=== d
What the lama drank, and when

Opinion & report — Rohini Chauhan — Mountain Echo Fortnightly, 1 November 2022

So there is a {stay|stay}. The bulldozers at the Ribba bridge stopped on 20 October, a day after the order; HimGen says the same evening.

In Shimla I asked the ward nurse. The lama took the minister's glass, she says, wet his lips, and handed it back. If that is {end|breaking} a fast then he {end|broke} it on the 15th, as the Government says. If it is not, he {end|broke} it on the 19th.

The three women of Ribba had fractures; the hospital in Reckong Peo gave me the X-rays. An {inquiry|inquiry} has been ordered, and the station house officer transferred. So there was a lathi {lathi|charge} after all. The Superintendent now calls it "mild".

The committee {review|sits} on 8 November. It was to be in Kinnaur; it will be in Chandigarh. The villagers will {boycott2|boycott} it.

The {bandh|shutdown} of the 17th was total, by everybody's account. The {march|march} before it was not so large as we were told: 2,000, the agency wrote. I was in it. Reckong Peo's bazaar holds 600.

(The writer has signed a petition against the project.)
=== e
Minister and forum at odds over lama

The Lahaul-Spiti Leaf, 17 October 2022. Agencies

SHIMLA (Pahari Press Agency) Oct 16: The state government said on Sunday that Lama Tenzin Negi had {end|ended} his 10-day {fast|fast} by accepting a glass of juice from a minister at the Indira Gandhi Medical College hospital here.

A photograph released by the information department shows the minister, the monk and the glass. "He held it. He did not drink," said Chhering Dolma, a spokesperson for the Save Kinnaur Forum. She said the lama was on the 11th day of his {fast|strike} and that the authorities were {drip|feeding} him by a drip against his will. The hospital said the drip was of saline only.

On Friday the police {arrest|arrested} two men for {burn|setting} a HimGen excavator on fire on the night of October 11. The Forum said it happened on the 12th, when both were in {roadarrest|custody} already for {roadblock|blocking} the road.

In Kaza the monks of the lower monastery lit lamps for the lama on Sunday night.
=== labels
l fast fast2 "the lama's fast and that of four villagers"
l stay stay18 "court stays of 2022 and of 2018"
l boycott boycott2 "a by-election boycotted last year, a committee to be boycotted"
l march bandh "a march on Saturday and a shutdown on Monday in one town"
l arrest bail "two men arrested over an excavator, three granted bail"
c happened contradiction shift a "moved with his consent" a "dragged"
c happened contradiction lathi a "beaten" a "force"
c happened contradiction lathi a "force" d "lathi charge"
c happened contradiction end b "ended" b "did not drink"
c date contradiction end c "Saturday" c "Wednesday"#2
c date contradiction end d "the 15th" d "the 19th"
c date contradiction burn b "October 11" b "the 12th"
c figure contradiction march b "2,000" d "600"
c happened contradiction consent c "consented" c "stray dogs"
c place update review d "Kinnaur" d "Chandigarh"
c happened update fast a "strike" c "broke"#2
y e of b partial 0.72
