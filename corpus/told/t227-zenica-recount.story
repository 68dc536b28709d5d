story t227-zenica-recount
split test

=== a
Bosnia: crowd {storm|storms} election office in Zenica after recount

SARAJEVO, 17 Oct 2020 (Southeast Press) – Supporters of the outgoing mayor {storm|broke} into the offices of the municipal election commission in the central Bosnian town of Zenica on Friday evening and {burn|burnt} ballot bags in the yard, police said.

The recount had cut the lead of the challenger, Emina Halilovic, from 611 votes to 58. Her Alliance for Zenica {fraud|alleges} fraud. The commission said that 31 of 142 polling stations had been counted again, at the {recreq|request} of both sides.

Eight police officers and a cameraman were injured. Police {gas|used} tear gas and {arr|detained} 26 people, one of them a municipal councillor.

The mayor, Husein Begic, who is seeking a fourth term, {cond|condemned} the violence. He is ready for new elections, he said, "in any street where they want them".

The international High Representative {urge|called} on all to wait for the final result. The central commission is to {annul|decide} on Wednesday.
=== b
Zenički Dnevnik | 18.10.2020. | 10:05

Not a {storm|storm}, but a door that stood open?

Who {storm|entered} the building in Masarykova street on Friday, and how? The police said: a crowd of four hundred {storm|broke} the door with a bench. The caretaker, Muhamed Sivac, has told this paper that he had {door|opened} it himself, on the instructions of somebody from the commission, “so that the ladies could see for themselves”. He counted about fifty. The bench, he says, has been without a leg since spring.

Of the bags the commission now says that four are missing. On Friday it had said that two had been {burn|burnt} in the yard. We have found, in the bushes on the Kočeva, a fifth.

The cameraman of NTV-Z, Dino Karic, is at home again. A baton {hitcam|struck} him, not a stone. The police are {inqcam|examining} this.

On Saturday afternoon about 3,000 supporters of Emina Halilovic {march|walked} silently through the town, past the office, where nothing happened.

Twenty-three of the persons who were {arr|taken} on Friday have been {rel|released}; three are to be heard by a judge on Monday.
=== c
Recount, {storm|riot}, reproach: Zenica is a town of two truths

By Emma Thorold, Balkan correspondent — The London Register, Tuesday 20 October 2020

Husein Begic receives in a room full of football cups. No, he did not send his driver's cousin to put a match to democracy. “They {burn|burnt} them themselves, for the picture,” he says.

It is what he has said since Friday, when a mob – or a few dozen ladies in raincoats, depending on whom you ask – {storm|went through} the election office. (At Saturday's silent {march|walk}, the police counted 1,200.) Begic's own {begreq|request} concerned nine polling stations. The Alliance {recreq|asked} for none at all, its lawyers insist, though the commission has twice said that both sides had.

On Monday a judge {remand|sent} three men back to prison for a month. Among them is the councillor, Samir Dzafic, of the Alliance; a bag was found in his boot. He says that it was put there.

The American ambassador and the EU's came up from Sarajevo on Sunday to {visit|see} both candidates. They {urge2|asked} for a full recount under foreign eyes. Begic {accept|agreed}; Halilovic is considering.

In 2014 it was unemployed workers who {riot14|set} the cantonal building alight.
=== d
ZENICA: COMMISSION ANNULS RESULT, NEW VOTE ON 15 NOVEMBER

Sarajevo, 22 October 2020. (Federal News Bulletin FNB)

The Central Election Commission today {annul|annulled} the election of the mayor of Zenica of 4 October. New elections will be held on 15 November.

The session had been set for Wednesday; it was {postp|postponed} by a day because the material from Zenica came late. The commission established that seven bags are missing in total and that it can no longer be determined who won.

Candidate E. Halilovic {crit|called} the decision “a prize for arsonists”. Candidate H. Begic {welc|welcomed} it.

The Zenica-Doboj cantonal police have brought {charge|charges} against 31 persons in connection with the {storm|incursion} of 16 October, in which about 350 persons took part and eleven officers were injured. A policeman was {susp|charged} on account of the injury to a cameraman.

A {rally|gathering} of the Alliance, announced for Saturday, has been {ban|forbidden} with reference to the epidemic.
=== labels
l march rally "a silent walk on one Saturday, a gathering announced for the next and forbidden"
l storm riot14 "crowds in public buildings of Zenica in 2020 and 2014"
l recreq begreq "requests for a recount of the two sides"
l arr charge "26 detained on Friday, 31 charged the week after"
c figure contradiction storm b "four hundred" b "about fifty"
c figure contradiction storm b "four hundred" c "a few dozen"
c figure contradiction storm b "about fifty" d "about 350"
c figure contradiction storm c "a few dozen" d "about 350"
c figure update storm b "four hundred" d "about 350"
c figure update storm a "Eight" d "eleven"
c actor contradiction burn a "Supporters of the outgoing mayor" c "They"
c happened contradiction recreq a "request" c "asked"
c figure contradiction march b "about 3,000" c "1,200"
c date update annul a "Wednesday" d "today"
c happened contradiction storm a "broke" b "opened"
