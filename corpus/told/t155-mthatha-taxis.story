story t155-mthatha-taxis
split train
=== a
FIVE {rank|SHOT} AT MTHATHA RANK AS TAXI FEUD FLARES

Kei Mercury | 24 October 2018 | Nontobeko Dyantyi

Gunmen in a white minibus {rank|opened fire} on a queue of taxis in the centre of Mthatha yesterday morning, killing three drivers and wounding two passengers, police say.

The {rank|shooting} is the latest in a quarrel over the road to Port St Johns between two taxi associations, Ntinga and Coastline, in which at least eleven people have been {feud|killed} since July.

Ntinga {blame|blamed} “hitmen in the pay of our competitors”. Coastline's chairperson, Mr Zolile Mpongo, said that two of the dead were his own men.

The provincial transport department has {shut|closed} the rank and four routes from today. Commuters {stone|pelted} its vehicles when the notice went up.

A peace pact that the two {deal|signed} in August in the presence of a bishop lasted nineteen days.
=== b
MEC: either you {talk|sit down} or you walk

Eastern Cape Provincial Government, media statement, 26 October 2018

1. The MEC for Transport will {talk|meet} the leadership of both associations at Bhisho on Monday, 29 October, at 10h00.

2. Until there is an agreement the rank and routes remain {shut|closed}. The department has {bus|hired} 40 buses for learners writing examinations.

3. The MEC wishes to correct reports that four persons died on Tuesday. It is three.

4. Should the violence continue, the MEC will not hesitate to {threat|withdraw} the operating licences of all 612 vehicles.

5. The MEC {thank|thanks} the South African Police Service, who have {arr|apprehended} four suspects and {guns|confiscated} nine firearms.
=== c
Xolani's seat

By Bongiwe Nqabeni

The Transkei Letter, a weekly — Sunday 28 October 2018

His seat in the white Toyota is still warm, his brother says, though it can't be. Xolani Mpongo, 26, a nephew of the chairperson's, drove the second taxi in the queue. He died on Thursday of the {rank|shots} of Tuesday, the fourth to do so.

I've walked the eleven kilometres from Ngangelizwe to school with the matrics. The buses? I saw three. The department says 40, the drivers' wives say that men with sticks {turn|turned} the others round at Libode on Friday. Nobody has been {turn|stopped}, says the police station at Libode; one driver “lost his way”.

Who were the gunmen? The four who were {arr|arrested} on Wednesday had been hired from KwaZulu, the policemen at the gate will tell you. On Friday two of them were {rel|let} go because they turned out to be panel-beaters, and local.

About the meeting. Ntinga's people say they'll {talk|go}. Coastline's say they'll go when Xolani is buried, which is on Saturday, and not before.
=== d
Taxi bosses {deal2|sign} new truce; rank {reopen|reopens}

Kei Mercury | 6 November 2018 | Nontobeko Dyantyi

Mthatha's taxi rank {reopen|opens} at five this morning for the first time in two weeks after the Ntinga and Coastline associations {deal2|signed} a truce yesterday at Bhisho.

The {talk|meeting}, which should have been last Monday, took seven hours. Each association keeps 18 taxis on the Port St Johns road; until now both claimed thirty. Guns are to be {disarm|handed} in at the cathedral by Friday. “We'll see whether God gets any,” said a police officer.

MEC spokesperson Ncedo Mbane said that no licences had been {threat|withdrawn}, as some had feared; eleven were {susp11|suspended} last night, six of Ntinga's and five of Coastline's. Ntinga counts nine of its own.

Two men appeared in court on Friday for the four {rank|murders} at the rank. They told the magistrate that police had {tort|put} plastic bags over their heads. The state will oppose bail.

At Xolani Mpongo's funeral on Saturday shots were {fun|fired}. One of them hit a choir member in the shoulder. Coastline says that it was the police who {fun|shot}; the police say that mourners did.
=== labels
l rank feud "shootings in the taxi feud, the one at the rank and those since July"
l deal deal2 "pacts of the two associations, in August and in November"
l rank fun "shots on two days, at the rank and at the funeral"
l shut susp11 "measures of the department, routes closed and licences suspended"
c figure contradiction bus b "40" c "three"

c figure update rank b "three" d "four"
c figure update rank a "three" c "the fourth"
c figure update rank a "three" d "four"
c figure correction rank b "four persons" b "three"
c happened contradiction turn c "turned" c "stopped"

c figure contradiction susp11 d "six" d "nine"
c date update talk b "Monday, 29 October" c "on Saturday"
c date update talk b "Monday, 29 October" d "yesterday"
c actor contradiction fun d "shot"#2 d "mourners did"
c date update talk c "on Saturday" d "yesterday"
