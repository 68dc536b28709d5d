story t145-jos-lecturers
split test
=== a
Plateau lecturers {strike|down tools} as pay {talks|talks} break down

Jos, Monday 2 October 2017 | The Plateau Herald

Lecturers at Plateau State's polytechnic and two colleges of education began an indefinite {strike|strike} this morning after {talks|negotiations} with the state government on eleven months of unpaid allowances ended without result at the weekend.

The joint union's chairman, Comrade Danladi Gyang, said that compliance was total. At the Barkin Ladi campus, our reporter found every lecture hall locked but one, in which a prayer group was meeting.

The Commissioner for Higher Education {appeal|appealed} to the lecturers to {resume|return} to class “in the interest of our children”. Government has {offer|offered} to pay four of the eleven months before Christmas, he said. The union {rejoff|turned} that down on Saturday.

Student leaders {ult|gave} both sides seven days. “After that we will {occ|sit} in the Governor's car park,” said the president of the students' union, Miss Nandi Pam.

The lecturers last went on {strike14|strike} in 2014, for five months.
=== b
Strike: Plateau Government, Lecturers {talks2|Meet} Today

Savanna Daily, Abuja, October 9, 2017

By Hauwa Sabo

Representatives of the Plateau State Government and of striking lecturers will {talks2|sit} down again in Jos this afternoon, a week after the {strike|industrial action} began.

The State Head of Service will lead the government side. Comrade Danladi Gyang said that his members would come “with an open mind and an empty purse”.

Students, whose {ult|ultimatum} expired last night, said that they had put off their planned {occ|sit-in} at Government House until Thursday to give the {talks2|meeting} a chance.

The Commissioner for Higher Education put the share of lecturers who are {strike|at home} at 70 per cent. According to the union it is 96.

On Friday the Emir of Wase {med|received} both sides separately. The Nigeria Labour Congress has declared its {supp|support} for the lecturers and {threat|threatened} to call out the state's civil servants.
=== c
Jos students {occ|occupy} Governor's car park

Thursday 12 October 2017 | The Plateau Herald

They brought mats, a generator and a lecturer. Some 250 students of the polytechnic {occ|took} over the car park of Government House on Thursday morning and declared it Lecture Theatre One. Dr. Mary Dung gave a class in soil mechanics, for which, as she pointed out, she will not be paid either.

Police watched. The Commissioner of Police said nobody would be {arr|arrested} “for learning”.

Monday's {talks2|meeting} of the two sides, which had gone on until midnight, produced a second {offer2|offer}, of six months' allowances by Christmas and the rest in 2018. The union's congress will take a decision tomorrow. Comrade Gyang said he was going to recommend acceptance; his secretary, that she was not.

The Governor, who was in Abuja, {call|telephoned} Miss Pam at noon. They {call|spoke} for ten minutes. He {gov|promised} her to see the students on Saturday.
=== d
Plateau lecturers {susp|suspend} strike

JOS, Oct. 16, 2017 (Nigeria Wire Service) – Lecturers in Plateau State have {susp|suspended} their two-week-old strike after {accept|accepting} an {offer2|offer} by the government, their union said on Monday.

Its congress voted for the offer on Saturday, a day later than planned, by 312 to 274. The state will {pay|pay} six of the eleven months of allowances owed before Christmas.

Students ended a {occ|sit-in} of three days at Government House on Saturday evening after {gov|meeting} the Governor. At its height about 400 of them took part, organisers said; the police spoke of 300. Two students, who had been {arr|detained} on Friday for painting a wall, were {rel|freed} on Saturday.

Lectures resume tomorrow. The Nigeria Labour Congress has {threatend|withdrawn} its threat to call out the civil servants.
=== e
COMMENT: A car park is not a classroom

The Plateau Herald, Wednesday 18 October 2017

So our young people are back where they belong, and all sides have won: the lecturers, who get six months out of eleven; the Government, which pays five fewer; and Miss Pam, who got her face into this newspaper.

We have no quarrel with the {occ|occupation} as such. It was good-humoured; our own count was nearer 350 than 400. But the police should tell us why a pair of girls were {arr|picked} up on the Friday at all, after the Commissioner had {cpp|promised} that no one would be. And the Government might tell us why it {pay|paid} the first month yesterday in Jos and in Pankshin but not in Gindiri.

The union is right to say that the strike is {susp|suspended} and not ended. In 2014 an agreement was {acc14|signed} too, and it took another {strike14|walkout} for one naira of it to be seen.
=== labels
l strike strike14 "lecturers' strikes in the state, in 2017 and in 2014"
l talks talks2 "talks of the two sides, at the end of September and on 9 October"
l offer offer2 "the first offer of four months and the second of six"
l talks2 gov "meetings on consecutive days, of the two sides on Monday and of students with the Governor on Saturday"
l call gov "the Governor's telephone call with a student, and his meeting with the students"
c figure contradiction strike b "70 per cent" b "96"
c date update occ a "seven days" b "until Thursday"
c figure update occ c "Some 250" d "about 400"
c figure contradiction occ d "about 400" d "300"
c figure contradiction occ d "about 400" e "350"
c figure contradiction occ d "300" e "350"

c happened update arr c "arrested" d "detained"
c date update accept c "tomorrow" d "on Saturday"
c figure update occ c "Some 250" d "300"
c figure update occ c "Some 250" e "350"
