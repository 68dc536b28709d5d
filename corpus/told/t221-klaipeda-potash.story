story t221-klaipeda-potash
split test

=== a
Dockers in Klaipėda {boycott|refuse} to unload fertiliser ship

KLAIPEDA, May 3 2023 (Baltwire) – Dockers at the Lithuanian port of Klaipeda on Wednesday {boycott|refused} to touch a ship that carries Belarusian potash under false papers, their union said.

The union, Jurinis Frontas, says that the Liberian-flagged Halcyon Crest took on 30,000 tonnes at Ust-Luga and that the cargo, declared as Russian, comes from Soligorsk, whose products the EU {embargo|banned} in 2021.

Customs {sample|seized} samples and the ship's documents. "We are not the police," the union's chairwoman, Rasa Jonikaite, said. "But we can read a sack."

The stevedoring firm Kranta {threatfire|threatened} to dismiss 46 men who took part. The transport minister {praise|praised} them; the economy minister {crit|called} the action "self-help".

The ship's agent said the cargo was legal.
=== b
Vakarų Žinia. English page. May 5, 2023

“DISMISSED BY TEXT MESSAGE”

38 dockers of Kranta found a message from their employer on Thursday evening. They are {lock|locked out} until further notice. The firm says: 12. “We have {lock|sent} home those who {crane|blocked} the crane.” Nobody {crane|blocked} a crane, the union replies.

At Pier 7 on Friday about five hundred people {rally|gathered}, with flutes and a tuba. Polish and Latvian dockers sent {letter|greetings}. The president, they heard, will have the union in for {talks|talks} on Tuesday. A counter-{counter|demonstration} by people from the logistics firm was announced, and consisted of two ladies.

Meanwhile the Halcyon Crest? She is empty! In the night to Friday, between one and four, a crew that nobody in Klaipeda knows unloaded about a third of her, says a crane driver who saw the lights. Kranta denies this.

A Vilnius court will {ruling|decide} on Monday whether the {boycott|action} was a {boycott|strike}; the firm has {suit|applied} for an injunction. In 2018 such a request of the same firm was {inj18|dismissed}.

Ms Jonikaite was {attack|pushed} off her bicycle on Thursday by a man in a helmet. She has grazed knees. The police are {attinq|looking} for him.
=== c
Court {ruling|bans} Klaipeda {boycott|boycott}; president {invite|invites} sides

(Adds comments from union, ministry)

VILNIUS, May 8, 2023 (Baltwire) – A Lithuanian court on Monday {ruling|ordered} dockers at the port of Klaipeda to end a {boycott|boycott} of a fertiliser ship, on pain of 5,000 euros a day.

Dockers at the Lithuanian port of Klaipeda on Wednesday {boycott|refused} to touch a ship that carries Belarusian potash under false papers, their union said.

The Halcyon Crest left for Rotterdam on Sunday evening with her whole cargo on board, the port captain said. Customs confirmed that no hatch had been opened. In two of the nine samples which it {sample|took} it found potash from Soligorsk.

The president's office {invite|invited} the union and the firm to {talks|talks} on Wednesday. The union {accept|accepted}. The director of Kranta, Vytas Linkus, {decline|declined}. "I do not sit down with a tuba," he said. About 120 men had joined the {boycott|action}, according to the union.

Police said a man of 29 had been {attarr|arrested} over the {attack|assault} on the union's chairwoman. The police date it to Friday. The man works for a security firm at the port. The firm said she had fallen because of tram rails; Klaipeda has no tram.

Brussels has {ec|asked} Vilnius for a report.
=== d
Letter from the harbour

North Quay, a monthly for seafarers, web edition, Thursday 11 May 2023

There are those who will tell you it was a {boycott|strike} and those who will tell you it was a {boycott|sanction}. For eight days the cranes of Pier 7 did not bow to one ship, and then the ship went, and then a judge told the cranes to bow.

The {talks|talks} at the presidential palace, for which the director of Kranta had no time, took place without a chair for the tuba: it was he who came, at nine, and the union that {walkout|walked out}, at ten past, when it heard that the 46 {firing|dismissals} would stand. Kranta says that there are no {firing|dismissals}, only twelve warnings.

At Rotterdam she was {rotter|detained} on Wednesday. Dutch customs have sealed her; the dockers there had voted to do as their colleagues in Lithuania. Five of the nine samples that were {sample|drawn} at Klaipeda have now turned out to be from Soligorsk.

The {fine|fine} for Jonikaite's union is fixed at 15,000 euros for three days. The tuba player, it should be recorded, was {tuba|fined} 20, for noise.

In the cold spring of 1990, when Moscow {block90|blockaded} Lithuania, dockers here unloaded what came, from anywhere, for nothing.
=== labels
l rally counter "two demonstrations at the port on Friday, of five hundred and of two ladies"
l suit inj18 "the firm asks for an injunction in 2023, its request of 2018 was dismissed"
l fine tuba "fines for the union and for the tuba player"
l lock threatfire "dockers locked out, and the threat to dismiss"
c figure contradiction boycott a "46" c "About 120"
c figure contradiction lock b "38" b "12"
c happened contradiction crane b "blocked" b "blocked"#2
c happened contradiction attack b "pushed" c "fallen"
c date contradiction attack b "Thursday"#2 c "Friday"
c date update talks b "Tuesday" c "Wednesday"#2
c figure update sample c "two" d "Five"
c happened contradiction firing d "dismissals" d "dismissals"#2
y c of a partial 0.15
