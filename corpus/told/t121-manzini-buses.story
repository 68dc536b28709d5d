story t121-manzini-buses
split test
=== a
Bus drivers' {strike|stay-away} brings Eswatini to a halt

By Sifiso Mdluli
Mbabane Post, Tuesday 9 September 2025

There was not a kombi to be seen between Manzini and Mbabane yesterday. Public transport workers {strike|stayed away} from work across the country to press for a minimum wage and for the {rel2|release} of two colleagues, and workers in the Matsapha textile factories, who had nothing to ride in, stayed away with them.

The transport union spoke of “total” support. The Commissioner of Police spoke of “intimidation by a few”.

At Manzini bus rank, police {rub|fired} rubber bullets and tear gas at a crowd that had {barr|put up} a barricade of tyres. A vendor, Thembi Nkonyane, was {rub|hit} in the eye. She said she had been selling boiled peanuts.

Two buses were {burn|burnt} at Siteki, where no driver is in the union.

The two colleagues, Bongani Dube and Mancoba Zwane, were {arr|arrested} on 29 August after a road block on the Lobamba road. They are {charge|charged} with sedition, for a song.

The union has handed in a {pet|petition} to the Prime Minister's office, which has {promise|promised} an answer by Friday.
=== b
ESWATINI SOLIDARITY DESK — updates, newest first

10 Sept 2025, 22:15. Confirmed. A second person has died. Sihle Maseko (19), a student, was {sihle|shot} tonight at Msunduza by SOLDIERS, not police. That makes two with Mrs Nkonyane, who died in hospital at 16:00.

19:40. Internet is {net|down}. We are posting from across the border.

17:05. Students at Kwaluseni {march|marched} today, 800 or so. They have begun a {boyc|boycott} of classes. Last time (June 2021) they {march21|marched} for Thabani Nkomonye.

13:30. The union of nurses will not {refuse|treat} police.

11:00. Rumour that the two drivers have been {rel2|freed}: FALSE.

08:20. The {strike|stay-away} is in its third day and, whatever the Post says, it began on SUNDAY, at noon.
=== c
Army {army|enters} Eswatini townships; third death reported

Nomsa van Heerden

Mbombela, 11 Sep 2025 (Lowveld Press Association) – Soldiers {army|moved} into three townships in Eswatini on Wednesday and Thursday as a transport {strike|strike} spread to schools, hospitals and sugar mills in Africa's last absolute monarchy.

Activists said that three people had been {unrest|shot dead} in two days. The government, in a statement faxed to this agency, knows of one death, of "a woman with a heart condition".

It denied that the internet was {net|cut off}. “A cable was damaged near the Ngwenya border by those who now complain.” Mobile operator Lusipho said that it had {net|switched off} data on the order of the regulator.

The defence force has not {sihle|used} live rounds, said its spokesperson, and it had not been in Msunduza on Wednesday night at all. Neighbours of the student Sihle Maseko showed LPA seven cartridge cases and a beret.

In Pretoria about 50 Swazis {vigil|demonstrated} in front of the High Commission. South Africa's foreign ministry {call|called} for calm and for {dial|dialogue}. The regional bloc SADC is {envoy|sending} envoys at the weekend.
=== d
PM: “I will {recv|meet} the drivers”

Mbabane Post, Saturday 13 September 2025

The Prime Minister will {recv|receive} a delegation of transport workers at Cabinet offices on Monday at nine o'clock, his spokesman said last night. Government is “open to everything but lawlessness”.

The spokesman announced that curfew hours in the Hhohho and Manzini regions would be {curf|shortened}; since Thursday everyone has had to be at home by six in the evening.

The envoys of SADC have put off their {envoy|visit} to next week, at the request of Government.

On the two deaths in the week's {unrest|disturbances} (that of Mrs Nkonyane, from natural causes, and that of Mr Maseko, by persons unknown) inquests will be held. Government {regret|regretted} both.

Mobile data came back on Friday morning.

The {strike|stay-away} itself, which ended on Thursday, cost the economy E90 million, according to the Federation of Employers.
=== e
Eswatini drivers {rel2|freed} but wage {recv|talks} collapse in minutes

16 September 2025 · 06:12 SAST · Lowveld Press Association

The {recv|meeting} lasted as long as it takes to drink a glass of water. That was what the leader of Eswatini's transport union had been offered by the prime minister on Monday when, he says, he was told that the drivers' wages were “a matter for bus owners”. He put down the glass and walked out, with seven others. Government's version is that the union never came in.

The two drivers {arr|held} since August were {rel2|let out} on bail a few hours earlier. The union has called a new {strike2|stay-away} from Thursday. The first one went on until Saturday, it insists, and cost its members their week's pay and the country “more than 200 million”.

Sihle Maseko was buried at dawn on Sunday under the eyes of soldiers. They {rub2|fired} tear gas into the yard, a priest said. An army pathologist has found that the student was {sihle|killed} by a bullet of a calibre which the army does not use. The family's own has not been {letin|let in}.

SADC's envoys landed last night.
=== labels
l strike strike2 "two stay-aways of the transport workers, last week's and the one called for Thursday"
l march march21 "students march at Kwaluseni, in 2025 and in 2021"
l rub rub2 "tear gas at the bus rank on Monday and at the funeral on Sunday"
l recv envoy "the prime minister's meeting with the drivers, and the visit of the envoys"
l rub sihle "a vendor hit by police on Monday and a student shot on Wednesday"
c date contradiction strike a "yesterday" b "SUNDAY"
c actor contradiction sihle b "shot" c "used"
c actor contradiction sihle b "shot" d "persons unknown"
c actor contradiction sihle b "shot" e "killed"
c happened contradiction net b "down" c "cut off"
c happened contradiction net c "cut off" c "switched off"
c date contradiction strike d "on Thursday" e "until Saturday"
c figure contradiction strike d "E90 million" e "more than 200 million"
c happened contradiction recv e "meeting" e "never came in"
c happened update rel2 b "freed" e "let out"
c figure update unrest b "two" c "three"#2
c figure contradiction unrest c "three"#2 c "one"
c figure contradiction unrest c "three"#2 d "two"
c figure update unrest c "one" d "two"
c date update envoy c "at the weekend" d "next week"
c figure contradiction unrest b "two" c "one"
