story t311-honiara-riot
split train
=== a
Shops {riot|looted} in Honiara as opposition {rally|march} turns violent

Solomon Islands News Service
Monday 3 March 2025, 6.40pm

Part of the Chinatown district of Honiara was {burn|set on fire} this afternoon after police used {teargas|tear gas} against a crowd that had {rally|marched} on Parliament.

At least 14 shops have been {riot|looted}, the Royal Solomon Islands Police Force said in a statement. One body has been found in a burned store. Police {arrest|arrested} 36 people.

The {rally|march} had been {call|called} by the opposition to {demandvote|demand} a vote of no confidence in the prime minister, which the Speaker {speaker|refused} to put on the order paper last week. The organisers put the crowd at 5,000, police at "not above 1,200".

Trouble began about noon when some of the marchers tried to {push|push through} the gate. Opposition leader Silas Mahoa said that the police {teargas|fired} without warning and that his people were sitting on the grass. Acting Commissioner Rose Tebai said that officers were {stones|pelted} with stones for a quarter of an hour first.

The prime minister, speaking on national radio, {pmaccuse|blamed} "men with bus fares from Malaita" and declared a {curfew|curfew} in the capital from 7pm. He said that he would not {resign|resign}.

The National Referral Hospital asks people with light injuries not to come tonight.

In November 2021, {riot21|riots} of three days destroyed much of Chinatown.
=== b
Australia {deploy|sends} police to Solomons after night of fire

By Rebecca Stannard, foreign affairs reporter

Canberra: Australia will {deploy|fly} 60 federal police officers to Honiara on Tuesday night at the {request|request} of the Solomon Islands government, after {riot|rioting} that left three people dead and dozens of shops in ashes.

"They will be there to support a friend, not a side," the foreign minister told reporters at Parliament House on Tuesday morning. She would not put a date on their return. The first of them are expected to guard the power station and the hospital.

Honiara made the {request|request} under a security treaty of 2017. New Zealand has {nzoffer|offered} a further 20 officers. Fiji and Papua New Guinea are considering it.

The Solomon Islands' opposition {oppose|called} the deployment "a lifeline for one man". Its leader, Silas Mahoa, denied that his supporters had {riot|looted} a single shop and {accusepol|accused} the police of having let the gangs through. He spoke from an undisclosed address; police in Honiara said on Tuesday that they wanted to {question|question} him.

The three dead, all of whom were found in one hardware store, have not been identified.

The Chinese embassy in Honiara {evac|moved} 150 citizens to a school on Monday night. It {urge|urged} the government to {protect|protect} them.

In 2021, Australian police {deploy21|arrived} in Honiara within a day of a {call21|request}. They stayed for months.

Published March 4, 2025 — 12.15pm
=== c
Statement by the Office of the Prime Minister, as carried by SI Today

Honiara, Wednesday 5th March 2025

Government wishes to inform the public that the situation is under control. The {curfew|curfew} for Honiara, which was to end today, is {curfew2|extended} to Sunday.

Government thanks the Government of Australia for the 85 officers who {deploy|arrived} last night, and the Government of New Zealand for those who will {nz|follow} tomorrow.

The number of persons {arrest|arrested} in connection with the criminal acts of Monday now stands at 212.

Government notes the claim that it {soldiers|asked} for foreign troops. No soldiers have been {soldiers|requested}. It further notes the claim that the Prime Minister has {talks|met} the Leader of Opposition. No such {talks|meeting} has taken place, and none will take place under threat.

The late persons found at the Ranadi hardware store are the owner, Mr Lin Guohua, and two employees. Government has ordered a full {inquiry|investigation}.

Members of the public are {handin|called upon} to hand in stolen goods before Friday, after which houses will be {search|searched}.

God bless Solomon Islands from shore to shore.
=== d
The bishop's veranda

From Thomas Wale in Honiara
Islands Weekly, 8 March 2025

On Tuesday evening, when the first Australian plane was still in the air, the prime minister of Solomon Islands and the man who wants his job {talks|sat} for two hours on the veranda of the Anglican archbishop in Tandai. Three people who were in the house have told Islands Weekly of it. The government says that it never happened.

They {talks|talked}, our sources say, about one thing: the date on which Parliament would vote. On Thursday the Speaker, who had said no, said yes. The motion will be heard on Friday 14 March. The opposition has {suspend|called off} the {rally2|march} that it had planned for Monday.

So what was {burn|burned} for? Forty-one shops, by the count of the Chamber of Commerce; the police maintain that it was 27. A hardware dealer and two young men of Ranadi who worked for him, all killed, if the pathologist is right, by smoke. In the police cells there are 260 people, some of them fourteen years old. Most are {charge|charged} with {riot|looting}. A magistrate on Thursday {free|released} 48, saying that to carry a bag of rice is not a riot.

Who began is harder. A video, filmed from the roof of the National Archive and seen by this magazine, shows the first canisters of {teargas|gas} landing among people who are seated. No stones are seen in the eleven minutes before. The acting commissioner, whom we showed it, said that "the stones came from the other side".

Mr Mahoa presented himself at Central Police Station on Wednesday, was {question|questioned} for an hour and went home.

The curfew was {lift|lifted} on Friday, two days early. The fish market opened at five.
=== e
Honiara police use {teargas|tear gas}, shops {riot|looted}

Pacific Beat Monitor, Auckland. Tuesday 4 March 2025. Solomon Islands News Service

Part of the Chinatown district of Honiara was {burn|set on fire} on Monday afternoon after police used {teargas|tear gas} against a crowd that had {rally|marched} on Parliament.

At least 14 shops have been {riot|looted}, the Royal Solomon Islands Police Force said in a statement. One body has been found in a burned store. Police {arrest|arrested} 36 people.

Trouble began about noon when some of the marchers tried to {push|push through} the gate. Opposition leader Silas Mahoa said that the police {teargas|fired} without warning and that his people were sitting on the grass. Acting Commissioner Rose Tebai said that officers were {stones|pelted} with stones for a quarter of an hour first.

New Zealand said that it was watching events "closely and with friends". There are some 300 New Zealanders on the islands, most of them in Honiara.
=== labels
l riot riot21 "riots in one quarter of Honiara in 2025 and in 2021"
l deploy deploy21 "Australian police sent in 2025 and in 2021"
l rally rally2 "the march of 3 March and one planned a week later"
l arrest free "people arrested on Monday, people released on Thursday"
l deploy nz "police of two countries, on two days"
l curfew curfew2 "a curfew imposed and its extension"
c figure contradiction rally a "5,000" a "not above 1,200"
c happened contradiction stones a "pelted" d "No stones are seen"
c figure update riot a "One body" b "three"
c figure update arrest a "36" c "212"
c figure update arrest c "212" d "260"
c happened contradiction talks c "No such meeting" d "sat"
c date update curfew2 c "Sunday" d "Friday"#2
c figure update deploy b "60" c "85"
c figure contradiction burn d "Forty-one" d "27"
l request soldiers "police asked for, and soldiers that were not"
t call PROTEST,REQUEST
t push PROTEST,ASSAULT
t stones PROTEST,ASSAULT
t oppose ACCUSE
t deploy21 MOBILIZE
t call21 REQUEST
t curfew2 COERCE
t nz MOBILIZE
t suspend CONCEDE
t rally2 PROTEST
y e of a partial 0.49
