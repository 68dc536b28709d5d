story t105-malanville-bridge
split train
=== a
Niger {close|shuts} Gaya bridge to Beninese lorries

NIAMEY, March 6, 2018 (Meridian) - Niger on Tuesday {close|closed} its border crossing at Gaya to lorries registered in Benin, a day after one of its customs officers was {stab|stabbed} in a quarrel on the bridge over the Niger River.

The officer is out of danger, the interior ministry said in a statement. It said gendarmes had {arr|arrested} two Beninese drivers and were {hunt|looking} for a third. Cars and pedestrians may still cross.

By nightfall some 600 lorries were standing on the southern bank, most of them loaded at the port of Cotonou, a shipping agent said.

Benin {prot|protested} against the {close|closure}, which it called contrary to the rules of the regional bloc ECOWAS, and {talk|offered} to receive a Nigerien delegation at Malanville on Friday. "We will {talk|come} when we have the third man," a senior official in Niamey told Meridian.

It is the second time this year that the bridge has been {jan|closed}. In January Niger {jan|halted} traffic for four days in a dispute over a tax on onions.
=== b
LA VOIX DU LITTORAL
Cotonou, Thursday 8 March 2018

MALANVILLE: WHO STRUCK FIRST?

The Minister of the Interior and Public Security spoke yesterday, Wednesday, before the Assembly. His account is not that of Niamey. According to him, the agent of Nigerien customs {shot|fired} twice into the cab of a Beninese lorry whose driver had {payref|refused} him the 20,000 francs that he {bribe|demanded}, and the passengers, in wresting the weapon from him, hurt his hand. “No one was {stab|stabbed},” the Minister insisted; “there was a knife on that bridge only in the statement of our neighbours.” The driver, Rachidi Alassane, is under treatment at Kandi. He lost two fingers.

The Minister specified that this happened on Sunday 4 March, towards eleven at night, on the Beninese half of the structure.

Four of our compatriots, and not two, have been {arr|thrown} into the cells at Gaya, he deplored. He {rel|asked} for their {free|liberation} “before any discussion”. Thus the {talk|meeting} of Friday is compromised.

The union of road hauliers has launched a {block|blockade}: since Wednesday dawn no tanker bound for Niamey leaves the depot at Sèmè. The union's secretary-general {threat|threatens} to extend it to the onion lorries.

Benin has taken no measure of {ret|reprisal}, the Minister recalled.

Free translation from the French – The Editors
=== c
BigRigAfrica.example » News » Corridor watch

1,100 trucks, one bridge, no date

Posted 9 Mar 2018 by Kofi A.

Quick round-up for everyone with boxes stuck on the Cotonou–Niamey corridor.

• The queue: our man with a bicycle counted 1,100 trucks this morning between the bridge and Guéné. The prefect says 800. Niamey radio says “a few dozen”. Take your pick.

• Is Benin {ret|hitting back}? Yes, whatever they say in parliament. The port of Cotonou {ret|stopped} issuing transit papers for Niger on Thursday at noon. I have the circular here in front of me. [Edit 16:40: the port director calls the circular a forgery.]

• The tanker {block|block} at Sèmè goes on, day three. Two Nigerien drivers who tried to leave were {beat|roughed up} on Thursday night; union says they fell.

• {talk|Talks}: not today. The Nigeriens did not turn up at Malanville. New date is Saturday, and on their side, in Gaya. Togo's transport minister is {med|mediating}, I hear.

• The third man? Gave himself up? No: he was {third|caught} at Dosso on Thursday with a cousin's voter card, say the gendarmes.

Remember the {strike|walkout} of last December, when our own drivers {strike|shut} this same road for nine days over night fees? That cost you about $4m. This one is on course for six.

Comments (14)   Share   Print
=== d
Gaya: The bridge {reopen|opens}, the wound stays

Sahel Dimanche (Niamey), 11 March 2018

Our ministers {talk|sat} down with Benin's in the prefecture of Gaya yesterday, and after five hours of {talk|negotiations} the two sides {sign|signed} a minute of four points. Lorries will {reopen|pass} again from six o'clock tomorrow. The four drivers {free|go home}. Benin will {pay|bear} the hospital bill of customs officer Issoufou Garba; Niger will {inq|examine} the conduct of its post. Tankers leave Sèmè tonight.

Officer Garba spoke to us from his bed. “I do not own a pistol. A customs man at Gaya has a pen.” He showed a cut, eleven stitches, below the ribs. It happened on Monday, he says, shortly before the evening prayer, beside the Nigerien barrier. He denies having {bribe|asked} for so much as a cigarette.

The two lorry drivers {beat|beaten} at Sèmè have come back. “With iron bars,” one said of it, “and the police watched.”

There were voices against the {sign|accord}. Some hundred traders {march|demonstrated} outside the prefecture during the {talk|meeting}, as they had {janm|demonstrated} in January against the onion tax, and {dem|called} on the ministers to keep the bridge {close|shut}.
=== e
Lorries roll again between Niger and Benin

NIAMEY, March 12, 2018 (Meridian) - The first lorries for a week crossed from Benin into Niger on Monday as a bridge {close|closed} after a {stab|fight} between a customs officer and drivers {reopen|reopened}.

Traffic {reopen|resumed} at 9 a.m., three hours late, because the Beninese union had first wanted to see its men, its secretary-general said. Niger {free|freed} three Beninese drivers at dawn; a fourth, {third|arrested} in Dosso on Friday, is to be {trial|tried} for the {stab|knifing}.

Benin's interior minister, who last week denied that any knife had been {stab|used}, expressed {regret|regret} on Sunday for "the wound of an officer on duty". He repeated that a driver had been {shot|shot} and said Niger had {inq|promised} to investigate. A spokesman for Nigerien customs said there was no {inq|inquiry} and nothing to inquire into.

Fuel tankers left the Sèmè depot on Sunday, ending a five-day {block|blockade}.

About 1,000 lorries had been stranded by Saturday, according to the port of Cotonou, which denied a report that it had {ret|stopped} handling Nigerien cargo.
=== labels
l close jan "the bridge closed to lorries in March, and in January over onions"
l block strike "hauliers stop traffic on the same road, in March and in December"
l march janm "traders demonstrate at Gaya, in March and in January"
l stab shot "two violent acts alleged in the same quarrel, a stabbing and a shooting"
l arr third "the first arrests of drivers at Gaya and that of a third man at Dosso"
c date contradiction stab a "a day after" b "Sunday 4 March"
c date contradiction stab b "Sunday 4 March" d "Monday"
c place contradiction stab b "on the Beninese half of the structure" d "beside the Nigerien barrier"
c happened contradiction stab a "stabbed" b "stabbed"
c happened contradiction stab b "stabbed" e "knifing"
c happened contradiction stab e "knifing" e "used"
c happened contradiction shot b "fired" d "I do not own a pistol"
c happened contradiction shot d "I do not own a pistol" e "shot"
c figure contradiction arr a "two" b "Four"
c figure contradiction close c "1,100"#2 c "800"
c figure contradiction close c "1,100"#2 c "a few dozen"
c figure contradiction close c "800" c "a few dozen"
c figure update close a "some 600" c "1,100"#2
c happened contradiction ret b "reprisal" c "stopped"
c happened contradiction ret c "stopped" c "a forgery"
c happened contradiction ret c "stopped" e "stopped"
c happened contradiction beat c "roughed up" c "they fell"
c happened contradiction beat c "they fell" d "beaten"
c happened contradiction bribe b "demanded" d "asked"
c date update talk a "on Friday" c "Saturday"
c date update talk b "Friday" c "Saturday"
c place update talk a "Malanville" c "Gaya"
c date contradiction third c "Thursday"#3 e "Friday"
c figure contradiction free d "four"#2 e "three"#2
c date update reopen d "from six o'clock tomorrow" e "at 9 a.m."
c happened contradiction inq e "promised" e "inquiry"
c happened contradiction inq d "examine" e "inquiry"
c figure update close a "some 600" c "800"
t close COERCE
t arr COERCE
t hunt COERCE
t jan COERCE
t ret SANCTION,COERCE
t med CONSULT
t strike PROTEST
t reopen CONCEDE
t sign AGREE
t pay AID
t inq ACCUSE
t march PROTEST
t janm PROTEST
t trial ACCUSE
