story t148-gouecke-vaccine
split test
=== a
Guinea: Ebola team {att|attacked} near Gouécké, two health workers missing

NZEREKORE, Guinea, March 2, 2021 (Sahel-Atlantic Wire) – Villagers armed with machetes {att|attacked} a team that was vaccinating contacts of Ebola patients in southeastern Guinea on Monday, the regional health director said.

Of the nine members of the team seven reached Gouécké on foot. A nurse and a driver are missing. One vehicle was {burn|burned}.

The team had come to the village of Koropara-Bhoo to trace people who had been at a funeral, the director said. Young men {block|barred} the road with a tree, shouting that the vaccine kills.

The World Health Organization {susp|suspended} work in two sub-prefectures. It {cond|condemned} the {att|assault}. The governor has {sent|sent} forty gendarmes.

Five people have died of Ebola in the area since the outbreak was declared on Feb 14. In September 2014, eight members of a health team were {womey|killed} at Womey, in the same region.
=== b
Koropara-Bhoo speaks

Radio Liberté Forêt, transcript of the 7 o'clock, Thursday 4 March 2021 (from Kpelle and French)

— Good evening. The village of Koropara-Bhoo is empty tonight but for the old. The gendarmes came on Tuesday, at first light. They {raid|went} from door to door. Thirty-two men and boys were {arr|taken}, says the chief of the sector; the prosecutor in Nzérékoré says nineteen. They {raidburn|burned} three huts, says the chief. The commander of the gendarmes says that the owners {raidburn|lit} them.

The nurse, Madame Fatoumata Loua, has been found. She was hidden by two women of the village from Monday to Wednesday, in a kitchen, and they walked her out through the coffee. She's tired. She says, and we have it on tape: “They were not all against us. They {demand|asked} for the body.”

The body? Yes. The village says the team was not {att|set upon} because of a vaccine. It was because on Saturday the funeral people had carried off an old man, a notable, and buried him in a place they won't name.

The driver, Moussa Camara, is still missing.
=== c
WHO {resume|resumes} Ebola jabs in Guinea; driver found dead

CONAKRY, March 6, 2021 (Sahel-Atlantic Wire) – Vaccination against Ebola {resume|resumed} on Saturday in one of two areas of southeastern Guinea where it had been {susp|stopped} following an {att|attack} on a health team, the World Health Organization said.

The driver of the team, who had been missing since Monday, was found dead in a stream on Friday. A doctor said he had drowned. His family say he was {kill|beaten} to death; the governor, too, spoke of a {kill|murder}.

The government {sorry|apologised} to the village of Koropara-Bhoo for the burial of a notable without his family. His grave will be shown to them. It has also {rel|released} 14 of those {arr|detained} on Tuesday.

Six people have died of Ebola in the area since the outbreak was declared on Feb 14. In September 2014, eight members of a health team were {womey|killed} at Womey, in the same region.
=== d
A hen for the nurse

Forest Notebook, Guéckédou & Nzérékoré — newsletter no. 9 — 13 March 2021

On Tuesday the village gave the nurse a hen. It was at the {meet|meeting} to which the sub-prefect had called the elders, the vaccinators and, a novelty, the women. It had been set for Sunday and was put off because the women were not asked at first.

The elders {ask|begged} forgiveness for the {att|attack}. They {handover|handed} over three men who, they say, felled the tree. That leaves eight in prison, by the prosecutor's account, all for Moussa Camara's {kill|death}, which his own office's doctor says was nobody's doing.

They were shown the grave on Wednesday. Not on Saturday, as the radio in Conakry had it.

And the needles? Two hundred and ten people from Koropara-Bhoo have been {vacc|vaccinated} since Thursday. The gendarmes have {wd|left}, all forty. Or sixty: the villagers counted plates.

The WHO is {resume2|back} in the second sub-prefecture as of this morning.
=== labels
l att womey "health teams attacked in the same region, in 2021 and in 2014"
l att raid "violence in the village on two days, against the team and by the gendarmes"
l resume resume2 "work taken up again, first in one area and a week later in the other"
l burn raidburn "burnings in the village, of a vehicle on Monday and of huts on Tuesday"
l sorry ask "two apologies, of the government to the village and of the elders"
c figure contradiction arr b "Thirty-two" b "nineteen"

c happened contradiction kill c "drowned" c "beaten"
c happened contradiction kill c "drowned" c "murder"
c happened contradiction kill d "death" d "nobody's doing"

c actor contradiction raidburn b "burned" b "lit"
c figure contradiction sent a "forty" d "sixty"
c figure contradiction wd d "forty" d "sixty"
c date update meet d "for Sunday" d "On Tuesday"
y c of a partial 0.25
