story t301-palk-strait
split train
=== a
Navy {seize|seizes} three Indian trawlers off Delft, {arrest|detains} 21

COLOMBO, March 6 (Serendib Press Agency) - The navy {seize|seized} three Indian trawlers poaching in Sri Lankan waters north of Delft Island on Tuesday night and {arrest|arrested} 21 fishermen, a spokesman said on Wednesday.

The boats and their crews were brought to Kankesanthurai harbour and will be handed over to the fisheries inspector of Jaffna.

"They were eight nautical miles inside the line. They were hailed twice and tried to flee," the spokesman said. He denied that a patrol craft had {ram|rammed} one of the trawlers. "No vessel was {ram|touched} and nobody was hurt."

It was the second such {seize|operation} in a fortnight. On February 22 the navy {febarrest|arrested} 12 men off Mannar; a magistrate {febrelease|freed} them last Friday after they had pleaded guilty.

Fishermen of the Northern Province, who {accuse|accuse} the Indian fleet of {trawl|ruining} their nets and the seabed, plan to {jaffna|march} in Jaffna on Friday. Their leaders were due to {talks|meet} delegates from Tamil Nadu in Negombo on March 15, the first such round since 2022.

The fisheries minister has {stop|urged} New Delhi to {halt|halt} bottom trawling in the strait.
=== b
Fishermen {strike|down nets} as one of 23 men is feared lost

By S. Arulmozhi

RAMESWARAM, MARCH 7, 2024, 19:40 IST

Not one of the 700 mechanised boats of Rameswaram left the jetty on Thursday. The fishermen's associations have begun an indefinite {strike|strike}, {demandfree|demanding} that Sri Lanka {release|free} the crews {arrest|picked up} near Katchatheevu in the early hours of Monday.

According to the associations, 23 men went out on the three boats. "Twenty-two are in their {arrest|custody}. Where is Antony Raj?" asked P. Sesuraja, who heads the largest of them. A naval craft, he said, {ram|ran into} the boat *Arul Matha* and threw four men into the sea; three were {pull|pulled out}. Colombo says there was no collision.

The Chief Minister wrote to the External Affairs Minister on Thursday, {letter|asking} him to secure the {release|release} of the men. The Opposition {mock|called} the letter "the nineteenth of its kind and as useless as the others".

Fisherwomen {block|blocked} the road to Pamban for two hours. Police took 40 of them into {blockarrest|custody} and {blockfree|let} them go by evening.

The last strike, in October, was {octend|called off} after eleven days.

ALSO READ | Sea cucumber racket busted in Mandapam
Sign up for our morning newsletter
=== c
{jaffna|March} in Jaffna against Indian trawlers; {talks|talks} put off

From our reporter in Jaffna

Saturday, 9th March 2024

About 1,500 fishermen and their families {jaffna|marched} from the bus stand to the Indian Consulate in Jaffna yesterday. They carried torn nets and an empty coffin, and handed in a petition in which they {petition|call on} Delhi to put an {halt|end} to bottom trawling.

"They weep for 21 men. Who weeps for our 50,000 nets?" said N. Varnakulasingham of the district federation.

Police {shut|closed} Main Street. There were no {jarrests|arrests}.

The {talks|meeting} with the Tamil Nadu delegates, set for the 15th, will not now take place before the 22nd; the federation says that the visitors {asktime|asked} for time. The ministry has not said where it will be held.

The three trawlers {seize|taken} off Delft on Tuesday lie at Kankesanthurai. On Wednesday the Kayts magistrate {remand|remanded} the crews until 20 March. A naval officer who did not wish to be named told this newspaper that there had been "a slight {ram|contact} in the dark" with one of them, and that a fisherman who went overboard was {rescue|rescued} by the navy itself.
=== d
Rameswaram, Colombo and the man who was not there

ANALYSIS | The Coromandel Review, 11 March 2024

On Sunday night Antony Raj, 34, telephoned his wife from a ward of the Jaffna Teaching Hospital. The "missing" fisherman had been there, under guard, since the {arrest|capture} of his crew. So the navy's 21 and the union's 23 have become 22, a figure that the Indian consul confirmed after he {consul|visited} the prisoners on Saturday.

Other things are less clear. The coordinates given by the navy lie off Delft, well south of the line. The GPS log of the *Arul Matha*, which the union showed to reporters on Friday, puts the {seize|seizure} near Katchatheevu, a mile north of it. Was the boat {ram|rammed}? Mr Raj told his wife that it was: "They came at us with the lights off." The navy still denies it.

The {strike|strike} meanwhile crumbles. Some 150 boats put to sea on Sunday, and the union will decide on Tuesday whether to {callof|call} it off. Friday's {jaffna|demonstration} by Tamil fishermen on the other shore, where the organisers speak of 4,000 and the police of 900, was a reminder that this is no quarrel of Tamils with Sinhalese.

Both governments {agree2016|agreed} in 2016 to set up a joint working group. It has {jwg|met} six times. The fishermen themselves were to {talks|sit down} together on the 15th, and then on the 22nd; Negombo has been mentioned.
=== e
Sri Lankan court {release|frees} 22 Indian fishermen

PTN, Rameswaram, March 20: A magistrate at Kayts on Wednesday {release|released} all 22 fishermen of Rameswaram who were {arrest|held} on the night of March 5, officials here said. Suspended {sentence|sentences} of six months were imposed on the three skippers. The boats were {confisc|confiscated}.

The men will be {flyhome|flown} home from Colombo on Thursday. The Chief Minister {welcome|welcomed} the {release|decision} but {boats|demanded} the {giveback|return} of the boats as well.

The fishermen, who {callof|ended} their strike on March 12, said they might {newstrike|stop work} again in April if the boats were not {giveback|given back}.

The talks between fishermen of the two countries, which had been due to open in Negombo on Friday, have been {cancel|cancelled} by the Sri Lankan side, Mr. Sesuraja said. In Colombo a ministry official said they would go ahead as planned.
=== labels
l arrest febarrest "crews arrested in March off Delft and in February off Mannar"
l febrelease release "two releases by Sri Lankan magistrates, on 1 March and on 20 March"
l jaffna block "protests of fishing families in Jaffna and on the Pamban road, a day apart"
l blockarrest arrest "women held for blocking a road in Tamil Nadu, fishermen held at sea"
l blockfree release "women let go the same evening, fishermen freed by a court"
l strike newstrike "the strike of March and one that may come in April"
c figure contradiction arrest a "21" b "Twenty-two"
c figure contradiction arrest a "21" d "22"
c figure contradiction jaffna d "4,000" d "900"
c figure contradiction jaffna c "About 1,500" d "4,000"
c figure contradiction jaffna c "About 1,500" d "900"
c place contradiction seize a "Delft Island" d "Katchatheevu"
c place contradiction arrest a "Delft Island" b "Katchatheevu"
c happened contradiction ram a "rammed" b "ran into"
c happened contradiction ram a "No vessel was touched" c "a slight contact"
c date contradiction arrest a "Tuesday night" b "the early hours of Monday"
c date update talks a "March 15" c "the 22nd"
c happened contradiction talks e "cancelled" e "go ahead as planned"
c figure update strike b "Not one" d "150"
c happened update release b "release" e "released"
t halt REQUEST,RETREAT,CONCEDE
t pull AID
t mock ACCUSE,REJECT
t blockarrest COERCE
t octend CONCEDE,RETREAT
t jarrests COERCE
t remand COERCE
t callof CONCEDE,RETREAT
t giveback RETREAT
t newstrike PROTEST
