story t361-tumbes-bridge
split train
=== a
Peru, Ecuador to {drill|drill} together after gang {attack|attack} on border bridge

LIMA, Aug 12, 2025 (Pacífico Wire) – Peru and Ecuador will hold a joint military {drill|exercise} on their border next month, the two defence ministers said on Tuesday, after gunmen on Saturday {attack|attacked} a customs post on the bridge at Aguas Verdes and killed two Peruvian policemen.

The {drill|exercise}, called Puente Firme, is to take place from September 8 to 12 with 1,500 soldiers.

Ecuador's minister said that the {attack|attack} was the work of Los Caimanes, a gang from Machala. Peru's interior ministry said it was still {inquiry|investigating}. Eleven people have been {arrest|arrested}, all of them on the Ecuadorean side.

Peru {close|closed} the bridge the same night. Traders in Huaquillas and Aguas Verdes {protest|protested} against the {close|closure} on Monday. It would {reopen|reopen} on Friday, Lima said.

The two countries {war95|fought} a brief war over their border in 1995 and {peace98|signed} a peace in Brasilia in 1998. They have since {demine|cleared} mines together.
=== b
AGUAS VERDES: EL PUENTE SIGUE CERRADO – bridge still shut

Diario La Frontera, Tumbes, Saturday 16 August 2025 (English box)

The international bridge did not {reopen|open} on Friday. The governor of Tumbes said that Ecuador had not yet set up its scanner. In Machala the prefect said that the scanner had been there since Wednesday and that it was Peru which had not sent its men.

About 1,200 people {protest2|blocked} the Pan-American Highway at Zarumilla on Friday evening. Police {gas|used} tear gas. The organisers spoke of 5,000.

The {attack|shooting} at the customs post was on Friday the 8th, shortly before midnight, and not on Saturday, this newspaper can say from the log of the post. And the policemen who fell were three: Corporal Jhon Olaya died on Thursday in Piura.

Of the eleven men {arrest|held} in Machala, seven have been {release|freed} for want of evidence. The prosecutor there will not say whether she will {extradite|extradite} the others. Peru's foreign ministry {extreq|asked} for all four yesterday.

Our fishermen do not go out today: solidarity.
=== c
What the Caimanes say

By Nadia Figueroa-Brandt in Machala
The Gulf of Guayaquil Review, 25 August 2025

A man who says that he speaks for the Caimanes, and whom two policemen here take seriously, rang me on Thursday. His people did not {attack|shoot} at the bridge. They have, he said, an interest in its being open. He named a colonel of the Peruvian police. I do not repeat the name. In Lima the ministry called this “an insult from a sewer”.

Whoever {attack|did} it came by boat, the fishermen of Puerto Pizarro say, from the south: that is from Peru.

The bridge {reopen|opened} last Tuesday. The scanner works. In Tumbes the general who {close|ordered} it shut has been transferred.

Two of the four men whom Peru wants were {extradite|handed over} on Saturday. The other two, a court in Machala {refuse|ruled}, can stay.

As for the {drill|manoeuvres}: they will be smaller, an Ecuadorean officer tells me, and later. An agreement on hot pursuit, which was also announced on the 12th, has been {pursuit|dropped}. Peru's congress would not have it.
=== d
Peru and Ecuador begin {drill|exercise} on border

TUMBES, Peru, Sept 22, 2025 (Pacífico Wire) – Some 600 soldiers from Peru and Ecuador began a five-day {drill|exercise} on their border on Monday, two weeks later than planned.

The {drill|manoeuvres} were agreed on after the {attack|killing} of three Peruvian policemen at a border bridge in August. Peru's prosecutors on Friday {charge|charged} a police captain and two customs officers with having {attack|organised} it to cover a theft. Ecuador's defence minister {regret|took back} what he had said about the Caimanes gang.

The two presidents will {summit|meet} in Cuenca on October 10. They will {sign|sign} nothing, Ecuador's said.

In Zarumilla, where 19 people were {zararrest|arrested} in a {protest2|protest} on August 15, the last three were {zarfree|released} on Saturday. A lawyer for them said there had been 40.
=== e
Peru, Ecuador to {drill|drill} together after gang {attack|attack} on border bridge

LIMA, Aug 14, 2025 (Pacífico Wire) – Peru and Ecuador will hold a joint military {drill|exercise} on their border next month, the two defence ministers said this week, after gunmen on Saturday {attack|attacked} a customs post on the bridge at Aguas Verdes and killed three Peruvian policemen.

The {drill|exercise}, called Puente Firme, is to take place from September 8 to 12 with 1,500 soldiers.

Ecuador's minister said that the {attack|attack} was the work of Los Caimanes, a gang from Machala. Peru's interior ministry said it was still {inquiry|investigating}. Thirteen people have been {arrest|arrested}, all of them on the Ecuadorean side.

Peru {close|closed} the bridge the same night. Traders in Huaquillas and Aguas Verdes {protest|protested} against the {close|closure} on Monday. It would {reopen|reopen} on Friday, Lima said.

The two countries {war95|fought} a brief war over their border in 1995 and {peace98|signed} a peace in Brasilia in 1998. They have since {demine|cleared} mines together.

(Updates story of Aug 12 with death of a third policeman and two more arrests)
=== labels
l arrest zararrest "men arrested in Machala for an attack, protesters arrested in Zarumilla"
l protest protest2 "protests of traders on Monday and at Zarumilla on Friday"
l release zarfree "suspects freed in Machala, protesters freed in Zarumilla"
l drill summit "a joint exercise and a meeting of presidents"
l close protest2 "a bridge closed by the state, a highway by people"
c date contradiction attack a "Saturday" b "Friday the 8th"
c figure update attack a "two"#2 b "three"
c actor contradiction attack a "Los Caimanes" d "a police captain and two customs officers"
c date update reopen a "Friday" c "last Tuesday"
c figure contradiction protest2 b "1,200" b "5,000"
c date update drill a "September 8" d "Monday"
c figure update drill a "1,500" d "600"
c figure contradiction zararrest d "19" d "40"
c happened update extradite b "extradite" c "handed over"
c figure update arrest a "Eleven" e "Thirteen"
c figure update attack a "two"#2 e "three"
y e of a near 0.93
v a by e notice
c figure contradiction arrest b "eleven" e "Thirteen"
