story t240-bishkek-verdict
split train

=== a
Kyrgyz opposition politician {conv|jailed} for eleven years

BISHKEK, March 5, 2019 (Silk Road Telegraph) - A court in the Kyrgyz capital on Tuesday {conv|sentenced} an opposition politician, Azamat Toktonaliev, to eleven years in prison for taking a bribe from a mining company, and ordered the {seizehouse|confiscation} of his house.

Toktonaliev, 51, the leader of the Ak Jol-2 party and a former minister of energy, denied the charge. "I was offered money by this government, not by any company," he told the court before the {conv|verdict}.

Prosecutors had said that he took 400,000 dollars in 2011 in return for a licence. He was {arr|arrested} in October at Manas airport, when he returned from a visit to Moscow.

Judge Kanat Shergaziev read the {conv|sentence} in nine minutes. Some 500 supporters outside the First of May district court {chant|shouted} "Shame". Police {det|detained} 18 of them after bottles were {bottle|thrown}, a spokesman said.

The European Union's delegation in Bishkek said that it had followed the {trial|trial} with concern. The United States {uscall|called} for a fair hearing of the appeal.

Two other former ministers have been {conv2|convicted} of corruption since 2017.
=== b
Official: No one will be allowed to stand above the law, says prosecutor's office

KABAR-INFO, 6 March 2019

The {conv|verdict} of the First of May district court against A. Toktonaliev is lawful and well founded, the press service of the Office of the Prosecutor General states.

It has been proved that the convicted man received 400,000 US dollars in the period from March to May 2011.

With regard to the {chant|disturbances} which supporters of the convict organised on March 5, the Main Directorate of Internal Affairs reports that 23 citizens were {det|taken} to police stations; of these, 19 were {rel|let go} after a conversation, and four are being held. Three policemen received injuries. Information about women who had been {beat|beaten} does not correspond to reality.

The Ministry of Foreign Affairs {uscrit|called} the statement of the American embassy an attempt to put pressure on the court.

A {rally|meeting} which the party Ak Jol-2 intends to hold on March 8 on Ala-Too square has not been {ban|permitted}, since on that day a concert will be given there for the women of the capital.
=== c
“I saw a boot”: the afternoon at the First of May court

By Chinara Omorova, Friday Letter (Bishkek), 8 March 2019

Nobody who stood in Abdrakhmanov Street on Tuesday will agree with anybody else about it. The interior ministry says that bottles were {bottle|thrown}, and that then it {det|arrested}. I was there from noon. I saw the {det|arrests}, and then I saw a bottle.

Ainura Sadyrbaeva, 44, a teacher, has a cracked rib. She was {beat|kicked} on the ground by a man with a helmet. She went to the prosecutor on Thursday to lodge a {compl|complaint}; it was accepted, she was told, and then that it had been mislaid.

Those who were still being {det|held} yesterday, four men, went before a judge in the evening. Two were {fine|fined}, one was {rel|released}, and one, the party's youth leader Nurlan B., was {remand|remanded} for two months on a {plotchg|charge} of preparing mass disorder.

How many we were who {chant|protested}? I should have said a thousand. The party says 3,000.

Toktonaliev's lawyers will lodge an appeal on Monday. They found out on Wednesday that the {seizehouse|confiscated} house has been registered since 2015 in the name of his sister-in-law. The court's bailiffs have nevertheless {seal|sealed} the gate.

Today's {rally|rally}, the one that was {ban|forbidden}, has been put off by a week. “Let the women sing first,” says the party's deputy leader, Gulmira Isakova.
=== d
Kyrgyzstan: hundreds {dem|demand} {freedom|release} of politician in Osh and Bishkek

BISHKEK, March 9, 2019 (Silk Road Telegraph) - More than 700 people {rally|gathered} in the Kyrgyz capital on Friday in defiance of a {ban|ban} to {dem|demand} the {freedom|release} of an opposition leader who was {conv|sentenced} this week to eleven years in prison.

Azamat Toktonaliev, 51, the leader of the Ak Jol-2 party and a former minister of energy, was {conv|found guilty} on Tuesday of taking a bribe from a mining company. He denied the charge.

The party had said that its {rally|demonstration} would take place a week later. "The people did not want to wait, and we went with the people," its deputy leader said. A smaller crowd {osh|met} in Osh, the second city. Police did not {disp|disperse} either crowd.

Kyrgyzstan's ombudsman {ombud|visited} Toktonaliev in prison and {ombudask|asked} for a doctor to be {doc|admitted}.

The human rights office of the United Nations {uncall|urged} the authorities to {inqbeat|investigate} reports that women were {beat|beaten} outside the court. The interior ministry, according to which no woman had been {beat|hit}, said on Saturday that a sergeant had been suspended.
=== labels
l conv conv2 "a former minister convicted in 2019, two others since 2017"
l rally osh "rallies in Bishkek and in Osh on one day"
l chant rally "protests at the court on Tuesday and on the square on Friday"
l uscall uncall "calls by the United States and by the United Nations"
l det remand "people taken in on Tuesday, one of them remanded on Thursday"
c figure update det a "18" b "23"
c figure contradiction chant a "Some 500" c "a thousand"
c figure contradiction chant c "a thousand" c "3,000"
c figure contradiction chant a "Some 500" c "3,000"
c happened contradiction beat b "beaten" c "kicked"
c happened contradiction beat b "beaten" d "beaten"
c happened contradiction beat d "beaten" d "hit"
c happened contradiction beat c "kicked" d "hit"
c date update rally b "March 8" c "a week"
c date update rally c "a week" d "Friday"
y d of a partial 0.2
