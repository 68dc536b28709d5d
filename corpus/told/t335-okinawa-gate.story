story t335-okinawa-gate
split train
=== a
Nine {arrest|held} as protesters {block|block} gate of Okinawa base after {assault|assault} case

NAHA – Police removed about 150 people from the road in front of a U.S. Marine Corps base in Okinawa on Friday and {arrest|arrested} nine of them on suspicion of obstructing officers on duty.

The {block|sit-in} at Camp Schwab in Nago began at 7 a.m. in response to the {indict|indictment} on Thursday of a 23-year-old Marine lance corporal, who is {indict|accused} of having {assault|assaulted} a convenience store clerk in Nago on Jan. 25.

One demonstrator, a man of 74, was taken to hospital with a suspected broken rib. Okinawa police said he had fallen by himself. Organizers said he was {push|pushed} by riot police.

Gov. Office officials in Naha said Okinawa had {complain|complained} to the Defense Ministry's local bureau that it had learned of the {assault|attack} from a newspaper, 12 days late.

The U.S. military has {curfew|ordered} its personnel on the island not to drink in public between midnight and 5 a.m.

In 1995, the rape of a schoolgirl by three U.S. servicemen set off {1995|protests} by tens of thousands.

The Ryukyu Courier — Feb. 15, 2020
=== b
U.S. commander {apology|bows} to Okinawa governor

(Tokyo News Wire) NAHA, Feb. 17 — The top U.S. commander in Okinawa {visit|visited} the prefecture's governor on Monday and expressed “deep {apology|regret}” over an {assault|attack} last month in which a Marine is {indict|accused} of having broken a woman's jaw.

The governor handed him a letter {demand|demanding} that the Marine be {custody|handed over} to Japanese custody at once. The commander said that he had been in Japanese {custody|custody} since Thursday. The governor's office had not been told, an aide said. The {curfew|order} against drinking was being obeyed, the commander added.

Nago police said five people remained in {arrest|detention} after Friday's {block|protest}, and that four had been {release|released}. Organizers, who speak of 11 {arrest|arrests}, said that seven were still {arrest|held}.

About 700 people attended a {rally|rally} in Naha on Sunday evening. The sponsors had hoped for 3,000.

Asked about the governor's {complain|complaint}, the defense minister said the ministry had {inform|informed} Okinawa by fax on Jan. 28.
=== c
Fax? What fax? How Okinawa was told

Weekly Kaisen, issue of February 24, 2020

The prefecture's fax machine prints a log. There's no page in it on January 28 from the Defense Bureau, and we have looked at it. There is one on January 29, in which the bureau invites the prefecture to a ski outing for base-town officials.

The minister on Friday {correct|withdrew} what he had said. The bureau had been told by the Americans on the 28th and had {inform|passed} it on to nobody, “out of regard for the victim's privacy”.

She herself, through her lawyer, says she never {privacy|asked} for that. She was not {assault|hit} on the 25th either, it turns out, but shortly after midnight, on the 26th.

The old man of the gate has died. Miyagi Seikichi was 74. The hospital gives pneumonia. His companions at the tent, who say that he was {push|pushed} to the ground, have filed a {sue|complaint} against a riot policeman, whose number they wrote down. Nago police have begun to {probe|question} those who were there.

Last Thursday the court at Naha {releaseall|let} the last of the nine {arrest|arrested} go (it was nine, the court's list shows).
=== d
Marine {sentence|jailed} for four years in Okinawa {assault|assault}

The Ryukyu Courier — Apr. 25, 2020

NAHA – The Naha District Court on Friday {sentence|sentenced} a U.S. Marine, 23, to four years in prison for {assault|striking} a store clerk in Nago on Jan. 26 and breaking her jaw. Prosecutors had {seek|sought} six.

The Marine {apology2|apologized} in court to the woman, who was not present. He will appeal, his lawyer said.

Outside, about 60 people {vigil|demonstrated} two meters apart, because of the coronavirus, holding placards with the name of Miyagi Seikichi, who died after a {block|sit-in} in February. Prosecutors in March decided not to {charge|charge} a policeman over it, against whom they had received a {sue|complaint}. His companions have {review|requested} a review.

The ban on drinking in public for U.S. personnel was {liftcurfew|lifted} on April 1. A stay-at-home order took its place.
=== labels
l block rally "a sit-in at the gate on Friday, a rally in Naha on Sunday"
l block 1995 "protests of 2020 and of 1995"
l release releaseall "four released by Monday, the last by the court on Thursday"
l apology apology2 "the commander's regret and the Marine's own"
l indict sentence "the indictment in February and the sentence in April"
c figure contradiction arrest a "nine" b "11"
c figure contradiction arrest b "11" c "nine"
c figure contradiction arrest b "five" b "seven"
c happened contradiction push a "fallen" a "pushed"
c happened contradiction inform b "informed" c "passed"
c date contradiction assault a "Jan. 25" c "the 26th"
c date contradiction assault a "Jan. 25" d "Jan. 26"
c happened update curfew a "ordered" d "lifted"
t push ASSAULT
t curfew COERCE
t rally PROTEST
t inform COOPERATE
t seek REQUEST
t vigil PROTEST
