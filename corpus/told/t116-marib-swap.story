story t116-marib-swap
split train
=== a
Yemen rivals {agree|agree} to free 180 prisoners before Eid

Muscat, 18 April 2022 (Oman Gulf News Service) — The two sides in Yemen's war {agree|agreed} on Sunday to exchange 180 prisoners by land and air before the end of Ramadan, the Omani foreign ministry said.

Under the {agree|understanding}, which was reached after eight days of {talks|negotiations} in Muscat, the internationally recognised government will {swap|release} 100 Houthi fighters and the Houthis 80 soldiers and civilians, among them three journalists and the brother of a former governor. An aeroplane of the International Committee of the Red Cross will carry them between Marib and Sanaa on 28 April.

The {swap|exchange} would be the largest since October 2020, when more than a thousand prisoners were {y20|flown} home in two days.

The {truce|truce} that came into force at the start of the month has largely held. The government on Saturday {acc|accused} the Houthis of having {viol|shelled} a village south of Marib. They {accb|accused} it of having {viol|done} so itself.

Oman also {host|received} a delegation from Riyadh last week.
=== b
Houthis: three journalists not on list

By Arwa Baabad, Aden

Aden Al-Yawm, Sunday, April 24, 2022

The {swap|exchange} of prisoners due on Thursday is in doubt. The head of the Houthis' prisoners' committee said on Saturday night that three journalists whom the government wants to see {swap|freed} had been “{death|convicted} as spies” and were not part of any {agree|deal}. “We {agree|signed} for 80 soldiers. Journalists are not soldiers.”

The government's chief negotiator retorted that their names are the first three on page one. He showed our paper the page. Without them, he {threat|warned}, there would be no swap, “neither on the 28th nor on the 29th”.

The journalists were {arr15|arrested} in Sanaa in June 2015 and {death|sentenced} to death in 2020. Their mothers have been {sit|sitting} in front of the Red Cross office in Aden since Friday. One of the men, Hisham, has been {tort|beaten} until he lost his hearing, says his mother; the committee denies that anyone was {tort|mistreated}.

On Wednesday a prisoner of the government died in Marib. The Houthis say he was {hang|hanged}. The prison says that he hanged himself.

Oman {urge|urged} both sides on Friday to respect what they signed.
=== c
Red Cross plane lands in Marib; Yemen {swap|swap} begins a day late

SANAA/MARIB, April 29, 2022 (Crescent & Star Wire) - An aircraft of the International Committee of the Red Cross brought 42 {swap|freed} Houthi fighters from Marib to Sanaa on Friday, the first flight of a {swap|prisoner exchange} that was held up for a day by a quarrel over three journalists.

It returned with 31 soldiers. A second round trip followed in the afternoon. In all, 131 people had gone home by dusk, an ICRC spokeswoman said. Flights are to go on until Sunday.

The three journalists were on the first plane, a government official said in Marib. Reporters at the airstrip did not see them. A Houthi spokesman said the three remained in Sanaa “under the verdict of the court”.

In Marib a band played. In Sanaa, some of the men kissed the runway, and one, on crutches, {call|called} for revenge.

Near Taiz, {taiz|fighting} broke out between the same two parties in the night. Three fighters were killed, according to a local commander, who {taizacc|blamed} the Houthis; a doctor on the other side of the line spoke of seven.

In October 2020 more than a thousand prisoners were {y20|flown} home in two days.
=== d
Yemen prisoner {swap|flights} end, journalists still behind bars

SANAA/MARIB, May 2, 2022 (Crescent & Star Wire) - Yemen's two sides ended a {swap|prisoner exchange} on Sunday after three days of flights in which 172 people went home, eight fewer than planned.

The Houthis {swap|handed over} 77 soldiers and civilians. The missing three are journalists on death row, whom they {refrel|refused} to let go at the last minute; the government {ret|kept} back five fighters in return. It denied on Sunday that it had ever said the three were free.

An ICRC spokeswoman put the total of those {swap|flown} at 173. She would not explain the difference.

The UN envoy {welcome|welcomed} the {swap|exchange} and {call2|called} on the parties to {sana|meet} again in Amman, as soon as possible, to speak about the eight.

In October 2020 more than a thousand prisoners were {y20|flown} home in two days.
=== e
The empty seats on flight six

Opinion | The Shibam Review | May 4, 2022

By Dr Faris Ba-Shuaib

They had kept three seats. A friend of mine who worked on the aircraft tells me that the Red Cross left them empty on every leg, with the belts closed, in case. It is the most honest statement that anyone has made about the Muscat {agree|accord}.

Was it {agree|signed} for eighty soldiers, or for seventy-seven and three men who write? I have now seen both copies. The Arabic page one of the government lists the journalists. The page one of the Houthis does not, and its staple is new. {swap|What happened} between 29 April and 1 May was therefore two {swap|exchanges}, held in the same aeroplane.

As for the man in the Marib prison, the pathologist whom Oman {doc|sent} reported on Monday: no rope did that. He was {hang|strangled}, with hands. The prison director has {resign|resigned}. The ministry calls the report “preliminary” and the {resign|resignation} “a transfer”.

And as for Amman: the Houthis say that they have {rejam|declined} the invitation. The envoy's office says they have {rejam|accepted} it, for 16 May. In these parts that is called progress. In the meantime the guns at Taiz, which {taiz|spoke} on Thursday night, have {taiz2|spoken} again. Eleven families fled.

The mothers in Aden? They are {sit|sitting} there as I write, in the thirteenth day of their vigil. On Sunday night a soldier {kick|kicked} over their tea.
=== labels
l swap y20 "prisoner exchanges of the same parties by air, in 2022 and in 2020"
l talks sana "negotiations in Muscat, and the next in Amman"
l taiz taiz2 "two fights of the same parties near Taiz within a week"
l acc accb "each side accuses the other over the village"
l refrel rejam "two refusals of the Houthis, of the journalists' release and of the invitation"
c actor contradiction viol a "shelled" a "done"
c happened contradiction tort b "beaten" b "mistreated"
c actor contradiction hang b "hanged" b "he hanged himself"
c actor contradiction hang b "he hanged himself" e "strangled"
c date update swap a "28 April" c "on Friday"
c date update swap b "on Thursday" c "on Friday"
c date update swap b "on Thursday" e "29 April"
c figure update swap c "131" d "172"
c figure contradiction swap d "172" d "173"
c figure update swap a "180" d "172"
c actor contradiction agree a "understanding" b "not part of any deal"
c figure update swap c "131" d "173"
c happened contradiction swap c "were on the first plane" c "remained in Sanaa"
c happened contradiction swap c "were on the first plane" d "refused to let go"
c figure contradiction taiz c "Three" c "seven"
c happened contradiction resign e "resigned" e "a transfer"
c happened contradiction rejam e "declined" e "accepted"
c date update swap a "28 April" e "29 April"
c figure update swap a "180" d "173"
y d of c partial 0.1
t agree AGREE
t y20 RETREAT,COOPERATE
t threat THREATEN
t sit PROTEST
t taiz ASSAULT
t ret REJECT
t call2 REQUEST
t sana CONSULT
t doc AID,COOPERATE
t taiz2 ASSAULT
t kick ASSAULT
