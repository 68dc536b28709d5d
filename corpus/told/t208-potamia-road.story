story t208-potamia-road
split train

=== a
Peacekeepers {push|hurt} in buffer zone as bulldozers roll near Potamia

NICOSIA, 19 May 2025 (Levant Press Service) -- Four United Nations peacekeepers were injured on Monday when Turkish Cypriot workmen and plain-clothes police {push|forced} their way through a line of parked UN vehicles outside the mixed village of Potamia, a mission spokesman said.

Three trucks were {push|shoved} aside by a bulldozer and a fourth was tipped over the bank. The workmen then began to lay a road from Louroujina, 12 kilometres to the north, without the mission's leave.

"Threats to the safety of peacekeepers are a serious crime," the spokesman, Aidan Roche, said. The mission {demand|demanded} that the men and machines {leave|leave} the buffer zone.

Turkish Cypriot authorities said the road was a humanitarian work and that it was the peacekeepers who had {push|attacked} the workers. Ankara {back|backed} them.

Greece, Britain and the United States {cond|condemned} the {push|incident}. Cyprus's president {phone|telephoned} the UN Secretary-General.
=== b
POTAMIA: “We were making a road, not a war”

Mesarya Weekly, English supplement – 23.05.2025

Mehmet Asker drives a grader. On Friday, he says, not on Monday, was when it began: “On Friday the 16th the blue berets parked their jeeps across our field track and sat on the bonnets. We {moveask|asked} them to {move|move}. They did not. One of them, a very big Slovak, {hit|hit} my nephew in the mouth. So our boys {push|pushed}.” The UN, whose calendar agrees with his for once, counts three {push|hurt}, two Slovaks and a Briton; the fourth, who was on the list on the first evening, had sprained his ankle at volleyball.

Eight Turkish Cypriots were {push|hurt} as well, says the interior ministry in north Nicosia. The hospital at Değirmenlik treated two.

The work has been {halt|stopped} since Monday evening, when the two chief negotiators {talk|met} at Ledra Palace. The ministry speaks of a {halt|pause} for the {talk|consultations}, not of a stop.

The Security Council, without a vote, {sc|called} the {push|entry} a violation of the status quo. Turkey's foreign ministry {screj|rejected} the statement as “entirely detached from reality”.

Asker wants his road. His sister in Potamia, three fields away, is 4 minutes from him by the eye and 40 by the checkpoint.
=== c
THE ISLAND DIARY
Cyprus Courier, Limassol
Sunday May 25, 2025

Road rage

By Despo Ioannidou

For those who were at the beach: a bulldozer {push|broke} through a UN line on the plateau above Potamia, and four soldiers ended up with plasters. (Three, says a correction that the mission sent round on Thursday at an hour when correspondents are asleep.)

Whose idea was it? The government here {acc|blames} the Turkish army, whose officers, it says, {army|directed} the machines by radio. The army's command in the north denies that any soldier was {army|involved} in it. The UN's own note, which I have seen, has “uniformed personnel observing from the ridge”.

Then came diplomacy. The chief negotiators had been due to {talk|meet} on 26 May; they did so a week early, at the Ledra Palace on Monday night, with the UN envoy pouring the coffee. It took two hours or five. According to our side the {talk|encounter} produced nothing; according to theirs, an {deal|understanding} under which Greek Cypriots may build houses on the plateau and Turkish Cypriots get their asphalt. “There is no {deal|understanding},” a spokesman insisted on Friday, with the face of a man who has been told that there is.

Meanwhile some 150 residents of Potamia, from both halves of the coffee shop, {march|walked} to the police post on Saturday. They {marchdem|asked} for a bus.

In 1996 two young men were {killed96|killed} at Deryneia, on the other side of the bay. I was sixteen. Nobody should tell me that it is only a road.
=== d
Cyprus: {deal|understanding} reached on Potamia road, UN says

Tuesday 27 May 2025 | Levant Press Service

NICOSIA – Greek and Turkish Cypriot leaders have reached a {deal|deal} on the road to the village of Potamia that set off the worst {push|scuffles} with peacekeepers for decades, the United Nations mission said on Tuesday.

The works, {halt|suspended} for eight days, will start again under UN supervision. Part of the plateau will be opened to building. The mission will {patrol|deploy} patrols "in all areas of the {deal|understanding}", it said.

The {deal|agreement} came after a week of {talk|talks} that began at Ledra Palace on 20 May, a Tuesday, in the presence of the UN's special representative. Both sides {praise|praised} her. The Security Council had {sc|condemned} the {push|breach} of the line, a reading that Ankara {screj|dismissed} as partial.

Three peacekeepers had been {push|hurt} on 16 May. A Turkish Cypriot police sergeant has since been {disc|suspended} over it, Turkish Cypriot media say; the police denied this.

In 2019 farmers had {push19|pushed} past a UN patrol at Athienou; nobody was hurt then. The two leaders will {next|meet} in July.
=== e
The Aegean Ledger

UN soldiers {push|injured} on Cyprus, Athens speaks of "{acc2|provocation}"

Piraeus, Tuesday 20 May 2025

Three trucks were {push|shoved} aside by a bulldozer and a fourth was tipped over the bank. The workmen then began to lay a road from Louroujina, 12 kilometres to the north, without the mission's leave, Levant Press Service reports from Nicosia. The mission {demand|demanded} that the men and machines {leave|leave} the buffer zone.

Turkish Cypriot authorities said the road was a humanitarian work and that it was the peacekeepers who had {push|attacked} the workers. Ankara {back|backed} them.

The Greek foreign minister {acc2|called} the {push|episode} a provocation and {visit|flew} to Larnaca, where he was to see the president today. Turkey's coastguard has meanwhile {sail|sent} two cutters to Famagusta; a routine rotation, Ankara says.

Greek Cypriot farmers say shots were {shots|fired} in the air on Sunday night at Potamia. The mission says its microphones heard fireworks and no {shots|shots}.

A protest {athens|march} to the Turkish embassy in Athens is planned for Thursday.
=== labels
l push hit "workmen push through the peacekeepers, a peacekeeper hits a workman"
l push push19 "a UN line pushed past in May 2025 at Potamia, in 2019 at Athienou"
l talk next "the negotiators' meeting held, the leaders' meeting to come"
l march athens "residents walk to the police post on Saturday, a march in Athens is planned for Thursday"
c actor contradiction push a "Turkish Cypriot workmen and plain-clothes police" a "the peacekeepers"
c actor contradiction push a "Turkish Cypriot workmen and plain-clothes police" e "the peacekeepers"
c date contradiction push a "Monday" b "Friday"
c date contradiction push a "Monday" d "16 May"
c figure correction push a "Four" b "three"
c figure correction push c "four" c "Three"
c date contradiction talk b "Monday evening" d "20 May"
c date contradiction talk c "Monday night" d "20 May"
c date update talk c "26 May" c "Monday night"
c happened contradiction army c "directed" c "involved"
c happened contradiction deal c "understanding" c "understanding"#2
c happened update deal c "understanding"#2 d "deal"
c happened contradiction disc d "suspended"#2 d "denied"
c happened contradiction shots e "fired" e "shots"#2
y e of a partial 0.45
t leave RETREAT
t phone CONSULT
t move RETREAT
t halt CONCEDE,RETREAT
t killed96 ASSAULT
t push19 PROTEST
t acc2 ACCUSE
t visit CONSULT
