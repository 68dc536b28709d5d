story t312-buton-ferry
split test
=== a
Kapal kayu sinks off Buton, 29 saved
BAUBAU, 17 Jan. 2022 — Sulawesi Maritime News (English edition)

A wooden ferry sank in rough seas off the island of Buton on Monday morning and rescuers {rescue|pulled} 29 people from the water, the search and rescue office in Kendari said. Three bodies have been recovered.

The KM Sinar Wabula had left Lasalimu for Wanci with, according to its manifest, 38 passengers and crew. Six would therefore be missing.

Navy and fishing boats took part in the {rescue|rescue}; a helicopter was {helicopter|sent} from Makassar in the afternoon. The {search|search} was broken off at nightfall and will resume at six on Tuesday.

Transport officials said that the harbour master at Lasalimu had {bar|forbidden} the vessel to sail on Sunday because of the waves. Why it left on Monday is not known.

Ferry accidents are frequent in Indonesia. In 2009, a ferry capsized off West Sulawesi with more than 200 aboard.
=== b
Families {storm|storm} port office, say ferry carried 70

KENDARI, 19 January 2022. By Yusran Lakibu for Tenggara Today

Relatives of passengers of the sunken ferry Sinar Wabula {storm|broke} the windows of the harbour office at Lasalimu on Tuesday and {hold|held} the harbour master, Rahman Sadia, for three hours until police {free|got} him out.

They {accuse|accuse} him of selling tickets that never reached the manifest. “My wife is not on the paper. My wife is in the sea,” said La Ode Amiruddin. The families have a list of 71 names.

The rescue office raised the number of those aboard to 54 yesterday. Its count of the living is 31: 29 whom its boats {rescue|picked up} on Sunday and two who swam. Eight dead have been found.

Fishermen in Wabula say it was they who {rescue|saved} the 29, in eleven boats, and that the first official boat came when the last man was ashore. “They gave us a form,” said one.

The skipper, Haji La Ane, was {arrest|arrested} in Wanci this morning, police said. His lawyer says he gave himself up.

The governor, visiting the families, {promise|promised} 15 million rupiah for each of the dead. Some of them would not {refusemoney|take} the envelope. Students in Kendari will {march|march} on Friday to {demand|demand} that the head of the port authority {resign|step down}.

Baca juga: Harga ikan naik, nelayan senang
=== c
Indonesia: harbour master {suspect|named} suspect after ferry disaster

(Nusantara Wire) KENDARI, Thursday 20 January – Police in Southeast Sulawesi have {suspect|named} the harbour master of Lasalimu a suspect in connection with the sinking of a ferry on Monday in which at least 15 people died.

Rahman Sadia had issued a permit to sail fifteen minutes before departure, police said, contradicting his own statement that he {bar|barred} the vessel. He has been {detainhm|detained}. His office denies that he was ever {hold|held} by relatives; he had invited them in, it says.

The search area was widened on Thursday. Four navy ships, two helicopters and 160 people are taking part. Officials now believe that 58 were aboard.

The transport minister said at the scene that 40 more harbour offices would be inspected and {ban|ordered} wooden ferries of the province to stay in port until Sunday. Ferry owners in Baubau said they would not {defyban|comply}.
=== d
Students {clash|clash} with police over sinking; fishermen {award|honoured}

Saturday, 22 January 2022
Tenggara Today

A {march|protest} by some 600 students in front of the port authority in Kendari ended in {clash|stone-throwing} and {gas|tear gas} yesterday. Police said 14 people were {marcharrest|arrested}, all of whom were {marchfree|let go} at night. The students' union said at least 30 of its members had been {marcharrest|taken} and four were still {marcharrest|held}.

The head of the authority, Bambang Suryo, said he would not {resign|resign}.

Nineteen bodies have been found. Rescuers ended the {search|search} last night, having found no survivor since Monday.

The province has {liftban|lifted} its order to wooden ferries to remain in port, two days ahead of time, after shops on the Wakatobi islands ran short of rice.

The Indonesian navy, which said in its first report that it had {rescue|rescued} 29 people, stated on Friday that “the community” had done so. It will give eleven fishermen a certificate on Monday.

Correction: In our edition of 19 January we wrote that passengers were picked up on Sunday. The ferry sank on Monday, 17 January.
=== e
Kepala pelabuhan {suspect|named} suspect in ferry case

Maluku Bay Times, Ambon, 21 January 2022 (Nusantara Wire)

(Nusantara Wire) KENDARI, Thursday 20 January – Police in Southeast Sulawesi have {suspect|named} the harbour master of Lasalimu a suspect in connection with the sinking of a ferry on Monday in which at least 15 people died.

The search area was widened on Thursday. Four navy ships, two helicopters and 160 people are taking part. Officials now believe that 58 were aboard.

In Ambon, the harbour office said that all wooden boats here had their papers. It would check them again next week.
=== labels
l marcharrest arrest "students arrested at a protest, a skipper arrested at sea's edge"
l marchfree free "students let go by the police, a harbour master got out by them"
l storm march "relatives at one port office, students at another, three days later"
l hold detainhm "the harbour master held by relatives and detained by police"
l arrest detainhm "skipper and harbour master, both taken by the police"
c actor contradiction rescue b "its boats" b "Fishermen in Wabula"
c date contradiction rescue a "Monday morning" b "Sunday"
c happened contradiction hold b "held" c "denies"
c figure contradiction marcharrest d "14" d "30"
c happened contradiction marchfree d "let go" d "still held"
c happened update ban c "ordered" d "lifted"
c happened update resign b "step down" d "not resign"
c date correction rescue b "Sunday" d "Monday, 17 January"
c happened contradiction bar a "forbidden" c "issued a permit"
c actor correction rescue d "The Indonesian navy" d "“the community”"
y e of c partial 0.41
