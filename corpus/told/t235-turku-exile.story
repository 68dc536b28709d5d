story t235-turku-exile
split train

=== a
Chechen exile {shot|shot dead} outside Turku snack bar

TURKU, Finland, Jan 29 2021 (Suomi Wire) - A Chechen opponent of the authorities in Grozny was {shot|killed} with four bullets in front of a snack bar in Turku on Thursday evening, the prosecutor's office said on Friday.

Salambek Dudayev-Aslanov, 43, who had refugee status and ran a video blog with 90,000 followers, was {shot|hit} as he got out of his car at about 9 p.m. in the Aurakatu. A second man, his bodyguard, is in hospital.

The killer fled on a bicycle. A pistol with a silencer was found in a canal on Friday morning. The security police have taken over the {inq|investigation}.

"They {threat|threatened} him every week, and the police had the recordings," a relative, Zaur M., said. The interior ministry said that Aslanov had been {protoff|offered} protection twice and had declined.

In Grozny a spokesman for the head of the republic called the allegation of a link "a fairy tale from the kebab house".

In August 2019 a Georgian of Chechen descent was {berlin|shot} in a Berlin park.
=== b
THE EXILE'S TABLE

What we have been told in Raisio, and by whom

Aura News, English page, 2 February 2021

At the table by the window, where Salambek Aslanov used to eat, they have put a glass of tea. The owner of the snack bar, Mehmet K., counted three {shot|shots} and not four. It was half past eight: the match had not begun.

He says, too, that there was no bodyguard. “That was his cousin, who had come for chips.” The cousin, Isa, 29, left the hospital on Sunday with a bandage.

Two men have been {arr|arrested}, one in Tallinn on Saturday, one on Sunday in a hotel at the harbour. The first carried a Latvian passport. The second was {rel1|let go} on Monday: he had been taken for somebody else.

About six hundred people {march|marched} from the cathedral on Saturday. They {dem|demanded} that Finland {expcons|expel} the Russian consul. Some shouted against the police, who, they said, had {refprot|refused} Aslanov protection in the autumn. “We {protask|asked} three times, in writing,” says his widow, Zarema. “I can show you the three letters and the one answer.”
=== c
Finland {exp|expels} Russian attaché over {shot|killing} of exile

HELSINKI, Feb 3 2021 (Meridian News) – Finland {exp|ordered} an attaché at the Russian consulate-general in Turku to leave the country on Wednesday, saying that he had followed a Chechen exile in the weeks before he was {shot|murdered} in Turku.

Russia called this nonsense and {threat2|warned} that it would reply. The man was an agricultural attaché, its embassy said, and had been at an agricultural fair.

The man {arr|detained} in Estonia at the weekend has consented to his {handover|extradition} before a judge in Tallinn. He is to be {handover|handed over} on Friday. Two prosecutors said he had admitted the {shot|shooting}; his lawyer, Kadri Tamm, said he had admitted to riding a bicycle.

The head of the Chechen republic {offer|offered} to send investigators. Finland did not respond.

Germany {expde|expelled} two Russian diplomats in December 2019 after the Berlin {berlin|killing}.
=== d
Suspect in Turku {shot|murder} {handover|flown} to Helsinki; Moscow {rexp|expels} Finn

Suomi Wire, Feb 6 2021, 11:14

The man suspected of having {shot|gunned down} a Chechen blogger in Turku was {handover|flown} to Helsinki on Saturday morning, a day later than planned because of the storm. He was {chg|charged} with murder in relation with a terrorist enterprise. Four people have now been {arr|arrested} in the two countries.

In Moscow the Finnish military attaché's deputy was {rexp|expelled} on Friday; he has five days to pack. The foreign ministry there spoke of "symmetry". The {exp|expelled} attaché from Turku flew home on the same flight as a handball team.

The interior minister told parliament on Thursday that Aslanov had {protask|requested} protection once, by telephone, in May. The widow's letters "do not appear in any register", he said. Two deputies {commis|demanded} a commission of {cominq|inquiry}.

The wounded cousin, 29, was taken into {arrc|custody} on Friday: his telephone had sent the exile's position to an Estonian number, a source said. "He is helping," said his lawyer. "He is free to go home."

Six hundred, the police had counted, and two thousand, the organisers, at last Saturday's {march|march}. Another {march2|march} is planned for today.
=== labels
l shot berlin "exiles of Chechen descent shot in Turku and in Berlin"
l exp rexp "Finland expels a Russian, Moscow a Finn"
l exp expde "Finland expels one Russian in 2021, Germany two in 2019"
l exp expcons "an attaché is expelled, the expulsion of the consul is demanded"
l march march2 "marches on two Saturdays"
l arr arrc "a suspect arrested in Tallinn, the cousin in Turku"
c figure contradiction shot a "four" b "three"
c date contradiction shot a "about 9 p.m." b "half past eight"
c figure contradiction protask b "three times" d "once"
c date update handover c "Friday" d "Saturday morning"
c happened contradiction arrc d "custody" d "helping"
c figure update arr b "Two" d "Four"
c figure contradiction march b "About six hundred" d "two thousand"
c figure contradiction march d "Six hundred" d "two thousand"
t expcons SANCTION
t exp SANCTION
t threat2 THREATEN
t rexp SANCTION
t cominq ACCUSE
