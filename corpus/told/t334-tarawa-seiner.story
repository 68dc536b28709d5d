story t334-tarawa-seiner
split train
=== a
Kiribati {arrest|arrests} Spanish-flagged tuna boat

Tarawa, 3 April 2026 — Pacific Commons News

The Kiribati patrol boat Teanoai II has {arrest|arrested} a purse seiner for allegedly fishing without a licence near the Phoenix Islands, the attorney general's office said on Friday. The Spanish-flagged Playa de Noja, with 31 crew and about 600 tonnes of skipjack on board, was {escort|escorted} to Betio, where it arrived at dawn.

A surveillance aircraft of New Zealand detected it last Saturday, the office said.

The skipper will be {charge|charged} on Tuesday. The penalty can reach A$5 million.

The vessel's agent in Tarawa said it held a licence "good until June", and that a clerk at the ministry had taken payment for it in January.

In 2024 Kiribati {sell24|sold} another seiner that it had {conf24|confiscated}.
=== b
El “Playa de Noja”: 26 tripulantes, no 31 / Shipowner {accuse|accuses} Kiribati of {arrest|piracy}

Bermeo, 5 April 2026 (Cantábrico Press, English wire)

The owner of a tuna vessel {arrest|held} in Kiribati said on Sunday that its {arrest|capture} was "an act of piracy with a flag". Pesquerías Matxitxako said that the ship was in international waters, eleven miles outside the zone of Kiribati, when the patrol boat {warn|fired} across her bow on 27 March.

There are 26 people on board, nine of them Galicians and Basques, the owner said, and the captain's passport had been {passport|taken} from him.

Madrid's foreign ministry said it had {approach|raised} the matter "at the highest level" with Tarawa and with the European Commission. It {urge|urged} the owner to moderate his language.

Kiribati's police commissioner, reached by phone, denied that any weapon had been {warn|used}. "We hailed them, they stopped, we had coffee," he said.
=== c
KIRIBATI: Court {fine|fines} seiner, crew {free|free} to go

Tarawa, 9 April 2026 — Pacific Commons News

The High Court of Kiribati on Thursday {fine|ordered} the owner of a Spanish-flagged tuna boat to pay A$2.2 million after its skipper had pleaded guilty to fishing without a licence. The vessel will be {freeship|released} when the money has been {pay|paid}. The 27 men of the crew can {free|leave}; one of them, an Indonesian, is in hospital with burns that he got in the engine room.

The charge had been {charge|read} on Wednesday, a day late because the judge's flight from Majuro was cancelled.

The catch, 340 tonnes according to the court, was {auction|forfeited}. Earlier reports of 600 tonnes were wrong.

The court {found|found} that the licence produced by the agent was a forgery. A clerk of the fisheries ministry has been dismissed.

"It was a good day for small countries," the attorney general said. The owner will not appeal.
=== d
Playa de Noja: the price of a day's fishing

Maritime Affairs Letter (Brussels), No. 15/2026, 17 April

The Spanish owner has {pay|paid}, and the ship {freeship|sailed} on Monday, Kiribati says. From the harbour we hear that she is still alongside, with a guard on the gangway. Whichever is right, the affair has cost more than 2.2 million Australian dollars. {talks|Talks} on a new fisheries protocol between the European Union and Kiribati, which were to open on 20 April, will open on 11 May.

The owner's association blockaded nothing, as had been {threat|threatened} on 6 April, when its chairman spoke of closing the port of Bermeo. Crews did {strike|stop} work in three Basque ports for an hour on the 8th.

Was she over the line? The court says two miles inside. The owner said eleven outside, until the skipper pleaded. The track, which we have bought, shows the ship on 27 March going in for six hours and coming out. She was {arrest|stopped} on the 28th. By then she was outside: but hot pursuit is hot pursuit. A shot was {warn|fired}, the skipper told the court, and it was "very far in front".

In 2024 Kiribati {sell24|sold} a Taiwanese vessel in a like case. Taipei said at the time that it had been {conf24|stolen}.

Correction to No. 14/2026: the Playa de Noja has 27 crew.
=== e
Pirate? Poacher? Galician tuna boat {arrest|held} in Kiribati

Faro de Ribeira (English digest), 4 April 2026, from Pacific Commons News

The Kiribati patrol boat Teanoai II has {arrest|arrested} a purse seiner for allegedly fishing without a licence near the Phoenix Islands, the attorney general's office said on Friday. The Spanish-flagged Playa de Noja, with 31 crew and about 600 tonnes of skipjack on board, was {escort|escorted} to Betio, where it arrived at dawn.

A surveillance aircraft of New Zealand detected it last Saturday, the office said.

The vessel's agent in Tarawa said it held a licence "good until June", and that a clerk at the ministry had taken payment for it in January.

Five of the crew are from the Barbanza, their families told this newspaper. They have been able to telephone once.
=== labels
l arrest conf24 "seiners taken in 2026 and in 2024"
l charge fine "the charge and the judgment"
l threat strike "a blockade threatened and a stoppage held"
l freeship free "the ship released, the crew free to go"
l talks approach "protocol talks and a diplomatic approach"
c figure contradiction arrest a "31" b "26"
c figure contradiction arrest b "26" c "27"
c figure contradiction arrest a "31" c "27"
c place contradiction arrest a "the Phoenix Islands" b "international waters"
c date contradiction arrest b "27 March" d "the 28th"
c happened contradiction warn b "fired" b "used"
c happened contradiction warn b "used" d "fired"
c figure correction auction c "600" c "340"
c happened contradiction freeship d "sailed" d "still alongside"
c date update charge a "Tuesday" c "Wednesday"
c date update talks d "20 April" d "11 May"
t escort COERCE
t sell24 COERCE
t conf24 COERCE
t passport COERCE
t approach ACCUSE,REQUEST
t fine SANCTION
t pay CONCEDE
t auction COERCE
t found SANCTION,ACCUSE
t talks CONSULT
t threat THREATEN
t strike PROTEST
y e of a partial 0.72
