story t237-bar-cranes
split train

=== a
ADRIATIC DESK — Wednesday 6 October 2021 — 14:02

Port of Bar at standstill as crane drivers {strike|strike}, computers fail

BAR, Montenegro – Work at Montenegro's main port came to a halt on Wednesday, when crane drivers {strike|went on strike} over the sacking of four colleagues and, hours later, the port's computers stopped working.

The port authority said it was the target of a cyber {hack|attack} and had informed the police. It did not connect the two.

“Our people can stop a crane. They cannot stop a server, they have no password,” said the union leader, Vesna Radunovic.

Three container ships were waiting in the roads. One of them, the Celestine Bay, left for Durres.

The four had been dismissed for having {refload|refused} in September to load a consignment of ammunition for a Gulf state. A court in Podgorica is to {ruling|rule} on the dismissals on Friday.

The government {urge|called} on both sides to {nego|negotiate}. In 2016, before the elections, government sites in the capital were {hack16|put out of action} for two days.
=== b
From: Barske Novine (English bulletin, for crews)

7 October 2021

Day two. Notice to crews: nothing moves at quays 1 to 5; quay 6 (private) works.

How many are on {strike|strike}? The union: all 74 crane drivers and 120 stevedores. The port authority: 51 in all.

The computers. A message {ransom|demanded} 9 bitcoin, an employee has told this bulletin; her screen showed a skull with a captain's hat. The authority first said there was no {ransom|demand}. Now it says it will not {refpay|pay} it.

Who {hack|hacked} the port? The director, Mr. Dusan Krivokapic-Lekic, yesterday {accuse|blamed} “a dismissed employee with a grudge”. One of the four dismissed men, Goran Perazic, an electrician, was {arr|picked up} by the police at his mother's in Sutomore last night. He was {rel|let go} at noon. He says that he was {slap|slapped}. The police say he was given coffee.

Pickets at the main gate {block|turned back} eleven lorries. Two got through.

{nego|Talks}: none. The union {offer|offers} to hold them tomorrow.
=== c
Montenegro says Russia-linked gang behind port {hack|hack}

PODGORICA, Oct 8 2021 (Southeast Press) – Montenegro on Friday {accuse2|blamed} a criminal group with links to Russia for a cyber {hack|attack} which has crippled its main seaport since Tuesday night.

The group, known as Sable, encrypted cargo lists and {leak|published} 300 staff files on Friday after the port {refpay|refused} to pay, the public administration minister said. Two French experts are to {help|help} from Saturday.

A crane drivers' {strike|walkout} at the same port has nothing to do with the case, the minister added. An electrician who had been {arr|held} was no suspect.

A court in Podgorica {ruling|found} the sacking of four port workers unlawful and ordered the port to {reinstate|take} them back. Their {refload|refusal} to load arms was covered by the law, it said. The port is to pay each of them 2,400 euros.

Russia's embassy {crit|described} the {accuse2|accusation} as “a tradition of the season”.
=== d
After the {strike|strike}: a port with pencils

By Luka Marovic, Kotor Review, 10 October 2021

They are writing bills of lading by hand in Bar. It goes slowly and everybody understands it.

The {strike|strike} ended on Saturday at six with a handshake between Vesna Radunovic and a director who looked at the floor. The four go back to work tomorrow; the other 70 crane drivers did so last night. (There were never 74 on {strike|strike}, the union's own pay list says: 62.) The port has {prom|promised} not to load ammunition without telling them; or to tell them, at least.

As for the computers, they had been {hack|broken into} on the night of Tuesday, and not on Wednesday, when it was noticed. Of the staff's files, 2,100 have now been {leak|published}. The French who came to {help|help} on Saturday are three. They think it will be a month.

And Goran Perazic, the electrician? The director has {apol|apologised} to him. The policeman who {slap|hit} him, in Sutomore, in front of his mother, has not; the ministry says, since yesterday, that there is “a {slapinq|procedure}”.

The ship that went to Durres found a {durres|strike} there.
=== labels
l hack hack16 "the port's computers attacked in 2021, the government's sites in 2016"
l strike durres "strikes in the ports of Bar and Durres"
l arr rel "an electrician held and let go"
l accuse accuse2 "the director blames an employee, the government a gang"
l ransom refpay "the demand for a ransom and its refusal"
c figure contradiction strike b "74" d "62"
c figure contradiction strike b "74" b "51"
c figure contradiction strike b "51" d "62"
c happened contradiction ransom b "demanded" b "demand"#2
c date contradiction hack a "Wednesday"#2 d "the night of Tuesday"
c date contradiction hack a "Wednesday"#2 c "Tuesday night"
c actor contradiction hack b "a dismissed employee with a grudge" c "a criminal group with links to Russia"
c happened contradiction slap b "slapped" b "given coffee"
c happened contradiction slap b "given coffee" d "hit"
c figure update leak c "300" d "2,100"
c figure update help c "Two" d "three"
