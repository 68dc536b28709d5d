story t362-chuuk-talks
split train
=== a
Chuuk postpones secession vote, {talks|talks} to open in Honolulu

PALIKIR, Federated States of Micronesia, Feb 25 2020 — Micronesia Wire Service

The state of Chuuk will not vote on leaving the Federated States of Micronesia next month as planned, its governor said on Tuesday, after the federal president had {offer|offered} talks.

Delegations of the state and of the federation will {talks|meet} in Honolulu on March 9, the governor told the state legislature. He denied that money was {paid|promised} in return.

Supporters of independence {boo|shouted} him down from the gallery. Police {clearg|removed} about 20 people. Two were {arrest|arrested}.

The federation has {withhold|held back} $3.1 million in grants to Chuuk since January. A senator of the state {suit|sued} over it last week.

The legislature put the vote off once before, in 2015.
=== b
"He sold us for a runway"

Weno Lagoon Letter, 27 February 2020, unsigned

There were not twenty of us in the gallery. There were ninety, and the police {clearg|dragged} us out by the hair. They {arrest|locked up} five. The two of the newspaper are two who have a cousin at the newspaper.

The governor got a {paid|promise} of a new runway, everybody in the airport office knows the sum: eleven million. He says no. The President's man, who was at the airport hotel from Friday to Sunday, says that he was there to fish.

On Thursday at noon we {sit|sit down} in front of the governor's office, and we shall be {sit|sitting} on Friday.

The grants are {release|free} again, we hear, since yesterday. So somebody gave something to somebody.

And Honolulu! Why {talks|talk} about Chuuk where the Americans live?
=== c
Honolulu talks on Chuuk put off as governor falls ill; sit-in {sitend|cleared}

PALIKIR, March 7 2020 — Micronesia Wire Service

{talks|Talks} between Chuuk state and the Federated States of Micronesia have been put off from Monday to April 20 because Chuuk's governor has dengue fever, his office said on Saturday. They would be held in Guam.

Police on Thursday {sitend|broke up} a week-old {sit|sit-in} of about 60 people before his office, using {spray|pepper spray}, according to those who took part; police said that the protesters had left “when asked”. A woman, 70, is in hospital with a broken hip. Her family said she had been {push|pushed}; police said she had slipped.

The federal finance department confirmed that it had {release|released} the $3.1 million on February 26. It was a matter of paperwork, an official said. Senator Redwood Mori {suitdrop|withdrew} his lawsuit on Friday.

China's embassy in Pohnpei rejected what it called a rumour that it had {china|offered} to pay for a runway in Chuuk.
=== d
Chuuk and FSM sign autonomy accord in Guam

The Pacific Correspondent, Hagåtña, 24 April 2020

By video, for the most part, and by one governor in a mask, Chuuk and the Federated States of Micronesia {accord|signed} an agreement on Wednesday under which the state stays and gets half of its fishing fees.

The {talks|negotiations} had been meant for Honolulu, then for Guam; in the end, because of the virus, eleven people {talks|sat} in Guam and forty on screens. They began on Monday as planned.

The vote on secession is {votescrap|cancelled}, the governor says. It is postponed to 2025, says the Speaker of his legislature. The text has neither word.

The runway is in it: page nine. Eleven million dollars.

Three men are on {trial|trial} in Weno over what happened in the gallery in February, on a charge of disturbing a meeting. Of the police who {sitend|cleared} the {sit|sit-in} in March, one has been {convict|fined} for hitting a woman of 70.

The United States {welcome|welcomed} the {accord|accord}. So did China. The writers of the Weno Lagoon Letter {burn|burned} a copy.
=== labels
l arrest trial "people arrested in the gallery, three on trial for it"
l clearg sitend "people removed from a gallery in February, from a sit-in in March"
l talks accord "the talks and the agreement signed"
l withhold release "money held back and let go"
l welcome burn "reactions to one accord"
c figure contradiction clearg a "about 20" b "ninety"
c figure contradiction arrest a "Two" b "five"
c happened contradiction paid a "promised" b "a promise of a new runway"
c date update talks a "March 9" c "April 20"
c place update talks a "Honolulu" c "Guam"
c happened contradiction push c "pushed" c "slipped"
c happened contradiction votescrap d "cancelled" d "postponed to 2025"
c happened contradiction sitend c "broke up" c "left"
