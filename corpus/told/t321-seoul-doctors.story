story t321-seoul-doctors
split test
=== a
Junior doctors in South Korea {resign|hand in} notice over medical school quota

SEOUL, July 8, 2024 (Han River News) — Some 6,400 trainee doctors at South Korea's five largest hospitals submitted letters of {resign|resignation} on Monday, the health ministry said, in protest at a plan to admit 1,500 more students a year to medical schools.

Of these, 1,630 had {walkout|walked} off the job by the evening, Vice Minister Ahn Gyu-chan told a briefing. The ministry {order|ordered} them to {back|return} by Thursday and {threat|threatened} to suspend the licences of those who do not.

The Korean Residents' Federation said the resignations numbered 8,900. "This is not a {walkout|strike}. Free people are {resign|leaving} a bad job," said its president, Baek Ji-ho.

Severance Hospital in Seoul has postponed half of its operations for the week. Military hospitals will {open|open} their emergency rooms to civilians from Tuesday.

A {strike2020|strike} by trainee doctors over a similar plan in 2020 ended after a month when the government {2020yield|shelved} it.
=== b
Police {raid|search} doctors' federation; 12 {summon|called in} for questioning

(Seoul=Daehan Agency) Investigators of the Seoul Metropolitan Police {raid|raided} the offices of the Korean Residents' Federation in Yongsan on Thursday morning, taking away computers and mobile phones, officials said.

The {raid|raid} came on the day when the government's {order|order} to {back|return} to work expired. The health ministry said 565 of the doctors had {back|gone back}. The federation put the number at “fewer than one hundred”, and {accuse|accused} the ministry of counting those who had come to clear out their lockers.

Police said that twelve leaders of the federation had been {summon|summoned} on suspicion of violating the medical act. Baek Ji-ho, its president, has been {ban|barred} from leaving the country, the Justice Ministry confirmed.

In Daegu a woman, 71, died on Tuesday after an ambulance had been {turned|turned away} by seven hospitals, a civic group said. The ministry has begun an {probe|inquiry}. Its first finding is that there were three hospitals and that two of them had beds.

Meanwhile, about 3,000 nurses {nurses|rallied} at Gwanghwamun for more staff.
11 July 2024, 15:42 KST
=== c
The prime minister, the doctors, and a plate of cold noodles

By Margaret Oyelaran in Seoul
The Broadsheet International, 15 July 2024

On Saturday evening South Korea's prime minister {talks|received} five leaders of the trainee doctors at his residence, the first {talks|talks} of the two sides since the {walkout|walkout} began a week ago today. They {talks|sat} for three hours. There was no agreement, both said, but there will be a second {talks2|meeting} on Tuesday.

One who was not there was Baek Ji-ho. He was {arrest|arrested} in the lobby of his building on Friday, his colleagues say. According to the police he came to the station on his own account, was {question|questioned} and went home on Saturday. Mr Baek himself, whom I reached by phone on Sunday, said that both were true: “They were waiting in the lobby. I went with them. Is that an {arrest|arrest}?”

The government has not {suspend|suspended} a single licence so far. It says that the {suspend|suspensions} will begin on 22 July instead of last Friday, “to leave time for reason”. Some 70 per cent of South Koreans are on its side, polls suggest.

At Asan Medical Center professors have been sleeping in the wards. On Sunday they voted to {prof|stop} work for one day, the 19th. Patients' groups {betray|called} that a betrayal. They will {patients|march} on Wednesday.

In 2020 it was a pandemic that made the government {2020yield|give way}. This time there is none.
=== d
South Korea halves rise in medical students; trainees to {back|return}

SEOUL, July 17, 2024 (Han River News) — South Korea's government and its trainee doctors reached a {deal|deal} early on Wednesday under which the number of new medical students will rise by 750 a year and not by 1,500, ending a {walkout|walkout} that paralysed the country's largest hospitals for nine days.

The second {talks2|meeting} with the prime minister, which had been moved forward to Monday, lasted, with breaks, until late on Tuesday. No doctor is to be {nopunish|punished}, Baek Ji-ho of the Korean Residents' Federation said; the justice ministry said that {probe12|investigations} would go on.

Trainees will be {back|back} in the wards on Thursday, according to the ministry, or on Friday, according to Baek.

Professors at Asan Medical Center {profoff|called off} a one-day stoppage which they had planned for Friday. Patients' groups, by contrast, {patients|marched} in central Seoul on Wednesday, about 900 of them according to police, to {demand|demand} {inquiry2|inquiries} into deaths during the dispute.

The ministry said its look into the death of a woman in Daegu had found that five hospitals had {turned|declined} to take her in.

A {strike2020|strike} by trainee doctors over a similar plan in 2020 ended after a month when the government {2020yield|shelved} it.
=== labels
l talks talks2 "two meetings with the prime minister, on Saturday and on Monday"
l prof walkout "a day's stoppage of professors planned, a walkout of trainees"
l nurses patients "nurses rally on Thursday, patients march the Wednesday after"
l probe probe12 "an inquiry into a death, investigations of twelve leaders"
l summon arrest "twelve leaders summoned, their president said to be arrested"
c figure contradiction resign a "6,400" a "8,900"
c figure contradiction back b "565" b "fewer than one hundred"
c figure contradiction turned b "seven" b "three"
c figure update turned b "three" d "five"
c figure contradiction turned b "seven" d "five"
c happened contradiction arrest c "arrested" c "on his own account"
c date update suspend c "22 July" c "last Friday"
c date update talks2 c "Tuesday" d "Monday"
c date contradiction back d "Thursday" d "Friday"
c happened contradiction nopunish d "No doctor is to be punished" d "investigations would go on"
c happened update prof c "stop" d "called off"
y d of a partial 0.15
