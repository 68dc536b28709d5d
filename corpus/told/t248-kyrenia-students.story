story t248-kyrenia-students
split test

=== a
Northern Cyprus: police {clear|clear} campus {occ|occupied} by foreign students

Lefkosa Wire, 17 March 2023, 22:10

Police in northern Cyprus on Friday {clear|cleared} a university campus near Kyrenia which some 700 students, most of them from Nigeria and Cameroon, had {occ|occupied} since Tuesday over the doubling of fees.

Twenty-nine students were {arr|detained}, a police spokesman said. “Minimal {clear|force}” had been used; two officers were {stones|hit} by stones.

The students say that the Girne Bay University {promise|promised} them fees of 2,400 euros when they signed up in Lagos and Douala, and has asked for 5,100 since January. The university says that the old price was “a discount for one year”.

A student from Enugu, Chidi Okafor, 22, fell from a balcony on the second floor and is in hospital with a broken pelvis.

The ministry of the interior said that whoever did not pay until 31 March would lose his residence permit and be {deport|deported}.
=== b
The Abuja Lantern

“They pushed my brother”: families of students in Cyprus speak

By Ngozi Eze

Sunday, March 19, 2023

The family of Chidi Okafor, the 22-year-old student of civil engineering who lies in a hospital in Nicosia, said yesterday that he had not fallen but been {push|thrown} from the balcony by two policemen.

“He told me so himself, on video, with a tube in his nose,” said his sister, Adaeze.

Police in northern Cyprus {clear|stormed} the hostel of the Girne Bay University on Thursday night. Fifty-three students, according to the students' union, were {arr|taken} away in buses, handcuffed with cable ties. Ten were women.

The Ministry of Foreign Affairs in Abuja, which has no embassy there, has {req|asked} Turkey to {access|let} a consul of its mission in Ankara visit them.

On Saturday angry youths {demo|picketed} the office of the agent who had recruited them, in Allen Avenue, Ikeja. The agent had left by the back door, with the computer.

In 2019 two Nigerian students were {kill19|murdered} in the same town. Nobody has been {conv19|convicted}.
=== c
Kyrenia: What the cameras show

Levent Arkin, Ada Postası, 21 March 2023 (translated)

There are two cameras in the courtyard of Hostel C. We have seen both films. On the first, at 4.52 on Friday morning, forty policemen {clear|storm} through the gate. Nobody throws anything; there is nobody there. On the second, at 5.03, a young man climbs over the railing of a balcony and hangs from it. A policeman bends over him. Then the young man is no longer there. Whether the hand of the policeman {push|pushed} or held, one does not see.

The police have suspended this officer. They still say that the student jumped.

Of the {arr|detained} – there were 41, the court register shows – all but six have been {rel|released}. The six are {chg|charged} with having {stones|injured} two officers; one of these has told the prosecutor that he slipped.

The university has {offer|offered} a price of 3,600. The students {rejoffer|refused}. On Monday they {march|walked}, about 400, from the harbour to the castle and back, very quietly, in white shirts.

The minister says: nobody will be {deport|expelled} before the end of April. For the six it has not.
=== d
Cyprus student protest: consul {access|sees} detainees, minister {meet|meets} students

Lefkosa Wire, 23 March 2023, 18:30

A Nigerian consul {access|visited} six students in prison in northern Cyprus on Thursday and said that they were well treated. He was not allowed to see the injured Chidi Okafor, 22, whose doctors forbade it.

The minister of education {meet|received} a delegation of students. They {deal|agreed} on fees of 3,600 euros for this year, a spokesman of the ministry said. A member of the delegation, Blaise Ngu, said that nothing had been {deal|agreed}: “We drank orange juice.”

The “parliament” in Nicosia set up a committee of {inq|inquiry} into the {clear|raid} of last Friday.

Lawyers of the Okafor family have brought a {suit|suit} against Turkey before the European Court of Human Rights.
=== labels
l arr chg "dozens detained, six charged"
l march demo "students walk at Kyrenia, youths picket an agent in Ikeja"
l offer deal "a price offered by the university, a price agreed or not with the minister"
l occ march "students occupy a campus in one week and walk in the next"
c date contradiction clear a "Friday" b "Thursday night"
c date contradiction clear b "Thursday night" c "Friday morning"
c date contradiction clear b "Thursday night" d "last Friday"
c figure contradiction arr a "Twenty-nine" b "Fifty-three"
c figure contradiction arr a "Twenty-nine" c "41"
c figure contradiction arr b "Fifty-three" c "41"
c happened contradiction push a "fell" b "thrown"
c happened contradiction push b "thrown" c "jumped"
c happened contradiction stones a "hit" c "slipped"
c happened contradiction deal d "agreed" d "agreed"#2
c date update deport a "31 March" c "the end of April"
