story t247-gothenburg-consulate
split train

=== a
Sweden {exp|expels} three Turkish consular officials over {spy|spying}

STOCKHOLM, 2 May 2017 (Nord Telegram) – Sweden has {exp|expelled} three employees of Turkey's consulate-general in Gothenburg whom it {accuse|accuses} of having {spy|spied} on Turks in the country, the foreign ministry said on Tuesday.

The three, who include a religious attaché, had {spy|listed} teachers and shopkeepers considered to be followers of a preacher whom Ankara {coupacc|blames} for the attempted {coup|coup} of July 2016, according to the security police.

Turkey's ambassador was {summ|called in} to the ministry on Tuesday morning. He described the measure as “unbecoming among friends”. Ankara would {texp|respond}, a government adviser said.

In March police had {raid|searched} a mosque at Hisingen and carried off nine computers. The mosque's board has {sue|sued} the state.

Germany opened a similar {deinq|inquiry} in January.
=== b
Göteborgs-Kuriren in English | 3 May 2017

“He asked who comes on Fridays”

Mehmet, who bakes simit and wants no surname in the paper, recognises one of the three at once from a photograph. “He came every Thursday and asked who comes on Fridays.”

Four people have been {exp|sent} home, says a source at the county: three from the consulate and the imam of Hisingen, who held a diplomatic passport. The foreign ministry sticks to three.

On Tuesday night somebody {brick|threw} a paving stone through the baker's window. The police have no suspect. Two hours earlier forty men, with flags, had {demo|rallied} in front of the consulate to {thank|thank} the consul.

The mosque was not {raid|searched} in March, says its chairman, Yusuf Aydin: the police {raid|raided} it in February, on the 27th, and he has the receipt for the computers. There are seven on it.

A girls' football tournament of the Turkish association, planned for Saturday, was called off by the municipality.
=== c
Türkiye answers Sweden in kind

ANKARA (Başkent Agency) 04.05.2017

Ankara on Thursday declared three members of the Swedish Consulate General in Istanbul {texp|persona non grata}. They must leave the country by Sunday.

“We told our Swedish friends what would come,” the spokesman of the foreign ministry, Levent Saral, said. “Those who {exp|send away} three clerks on the word of an informer must count with this.” There had been no {spy|spying}, only “pastoral care”.

Sweden {ban|refused} last week to let in a deputy minister who wanted to speak to voters at Malmö.

A {meet|meeting} between the two foreign ministers in Ankara on May 9 has been cancelled. The Swedish side was informed by note.

The public prosecutor of Istanbul issued arrest {warrant|warrants} for four Swedish citizens of Turkish origin over the {coup|coup attempt} of July 15.
=== d
Analysis: How to {exp|expel} without shouting

Foreign Desk, Malmö Weekly Review, 6 May 2017

Sweden is not used to this. In forty years it has thrown out Russians, an Iranian, and once a Cuban cook; never an ally, or almost. Hence the long faces on Tuesday, hence the whispering.

Why now? The security police had known of the {spy|spying} since autumn. What changed is that one of the men on the lists, a teacher from Borås, Cem Yildiz, was {arr|arrested} on holiday at Antalya on Easter Monday. His wife says that he has been {beat|beaten} at the station; the Turkish embassy says that he has been offered tea. He was {rel|released} yesterday, on the condition that he stay in Turkey.

Ankara's reply was measured: three {texp|expulsions} for three, all from Istanbul. They left on Friday, two days before they had to.

The ministers will {meet|see} each other after all: on the margins of the Council of Europe, at Nicosia on 19 May. The {meet|meeting} of the 9th was not cancelled, says Stockholm, it had never been {meetagree|agreed}.

The mosque, which has {suit|complained} to the Parliamentary Ombudsman, and not, as was reported, {sue|sued} the state, got its computers back on Wednesday. All nine that had been {raid|carried off}.
=== labels
l exp texp "three consular staff each, expelled by Sweden and by Turkey"
l arr warrant "a teacher arrested at Antalya, warrants for four others"
l suit sue "a complaint to the ombudsman, a suit that was not"
l demo brick "men before the consulate and a stone through a window on one night"
c figure contradiction exp a "three" b "Four"
c figure contradiction exp b "Four" c "three"#2
c date contradiction raid a "March" b "February, on the 27th"
c figure contradiction raid a "nine" b "seven"
c figure contradiction raid b "seven" d "nine"
c happened contradiction spy a "spied" c "spying"
c happened contradiction sue a "sued" d "sued"
c happened contradiction beat d "beaten" d "offered tea"
c happened contradiction meet c "cancelled" d "cancelled"
c date update meet c "May 9" d "19 May"
c place update meet c "Ankara"#2 d "Nicosia"
