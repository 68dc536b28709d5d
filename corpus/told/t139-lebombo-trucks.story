story t139-lebombo-trucks
split test
=== a
EIGHT TRUCKS {torch|TORCHED} ON N4 AS DRIVERS {strike|STRIKE} OVER FOREIGN HIRES

Lowveld Daily — Mbombela — 6 July 2017

Eight trucks were {torch|set alight} on the N4 toll road between Machadodorp and Komatipoort in the early hours of Wednesday, hours after South African drivers began a {strike|strike} against the hiring of foreigners.

Police said that masked men forced the drivers out at gunpoint. One, a Mozambican father of three, Armando Cossa (44), was {kill|stabbed}. He died at Rob Ferreira Hospital.

The drivers' forum NLDF, which called the {strike|stoppage}, {cond|condemned} the {torch|arson}. “Whoever {torch|burned} those trucks works for the owners' insurance,” said its chairperson, Themba Radebe.

Two suspects were {arr|arrested} at a petrol station in Malelane with matches, a jerry can and R4,000.

Mozambique's consul {call|called} on truckers from his country to stay at home.

In November 2014 more than thirty trucks were {t20|burnt} nationwide in a week.
=== b
Police minister: twelve trucks, no politics

PRETORIA – South African Govt Newsroom – 7 July 2017. The minister on Thursday {visit|visited} the N4 in Mpumalanga, where 12 trucks were {torch|destroyed} on Tuesday and Wednesday. He said that the deed was “pure economic sabotage” and had no connection with any {strike|strike}, “because there is no {strike|strike}: I have just been overtaken by fifty trucks”.

Five persons are in custody, said the minister. Three of them are Mozambican nationals.

The minister announced that 300 soldiers would be {army|deployed} along the corridor from Friday. He {warn|warned} that drivers who park across the road will have their trucks impounded.

He conveyed his condolences to the family of the driver who was {kill|shot}.
=== c
Mozambique {close|closes} its side, then doesn't

Matola Notícias, sexta-feira, 7 de Julho de 2017 (English version)

For three hours and twenty minutes on Thursday night no lorry could leave Mozambique at Ressano Garcia. Then the barrier rose again. The provincial governor says that he had {close|shut} it, to protect Mozambican lives. The Customs say that the computer had.

At home in Moamba the widow of Armando Cossa has been {visitw|visited} by the governor, the bishop and a man from an insurance company. She says her husband was {kill|shot}, and the doctor says it too; the knife is an invention. She wants to know who telephoned him at midnight to tell him to take the N4.

Mozambican transport firms have {boy|suspended} all trips to South Africa until Monday. That's 1,300 lorries a day. (South Africa's freight association: 600.)

About 400 people {march|marched} in Moamba on Thursday. They {stone|threw} stones at three cars with South African plates; the police saw only one.
=== d
South Africa, Mozambique to {esc|escort} trucks after {torch|arson}

MAPUTO/PRETORIA (Southern Cross Agency) July 10, 2017 — South Africa and Mozambique will {esc|escort} trucks in convoys on the road between them, their transport ministers said on Sunday after {talk|talks} in Komatipoort, four days after attackers {torch|burned} trucks and killed a Mozambican driver.

The convoys are to begin on Tuesday. South Africa {army|sent} 300 soldiers to the road on Saturday. 

The drivers' group NLDF said it had {endstrike|ended} its strike on Saturday, after {meet2|meeting} employers. Employers said they had {meet2|met} nobody, and that there had been no {strike|strike}, but that attendance was normal again.

The number of trucks destroyed stands at 13, the road operator said. A court in Mbombela on Monday {bail|freed} two of the six accused; prosecutors had {drop|dropped} the case against three on Friday for want of evidence. The chairperson of NLDF, Themba Radebe, was {arr2|arrested} on Sunday for incitement. He had {cond|condemned} the {torch|attacks}.

A post-mortem found that the driver had been {kill|stabbed}, South African police said. Mozambique has {pm|asked} for one of its own.

In November 2014 more than thirty trucks were {t20|burnt} nationwide in a week.
=== labels
l torch t20 "trucks burnt in South Africa, in 2017 and in 2014"
l arr arr2 "arrests in the affair, of suspects on Wednesday and of a drivers' leader on Sunday"
l talk meet2 "talks of the ministers, and of the drivers with employers"
l march strike "protests on the two sides of the border"
l visit visitw "visits, of the minister to the road and of the governor to the widow"
c figure contradiction torch a "Eight" b "12"
c figure update torch a "Eight" d "13"
c figure update torch b "12" d "13"
c date contradiction torch a "Wednesday" b "Tuesday and Wednesday"
c happened contradiction strike a "strike" b "strike"
c happened contradiction strike d "its strike" d "no strike"
c happened contradiction strike b "strike"#2 d "its strike"
c happened contradiction strike a "strike" d "no strike"
c happened contradiction kill a "stabbed" b "shot"
c happened contradiction kill a "stabbed" c "shot"
c happened contradiction kill b "shot" d "stabbed"
c happened contradiction kill c "shot" d "stabbed"
c figure contradiction arr a "Two" b "Five"
c actor contradiction close c "he had shut it" c "the computer"
c figure contradiction boy c "1,300" c "600"
c figure contradiction stone c "three"#2 c "one"#3
c happened contradiction meet2 d "meeting" d "met"
c date update army b "Friday" d "Saturday"
