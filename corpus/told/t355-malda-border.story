story t355-malda-border
split train
=== a
BSF man, two Bangladeshis killed in {shoot|firing} on Malda border

KOLKATA, Sept. 23 (Eastern Wire of India) – A constable of India's Border Security Force and two Bangladeshi nationals were killed in an exchange of {shoot|fire} near the village of Sukdevpur in West Bengal's Malda district early on Monday, a BSF officer said.

A patrol challenged some 15 men who were driving cattle towards the river at 3 a.m., and was {sickle|attacked} with sickles, Deputy Inspector General Arvind Mehra said. "Our men {shoot|fired} five rounds in self-defence."

Constable Ratan Barui, 31, died of {friendly|stab} wounds. The bodies of the two Bangladeshis would be {bodies|handed over} at a flag {flag|meeting} on Tuesday, he said.

Border Guard Bangladesh has lodged a {protest|protest}.

Villagers of Sukdevpur {block|blocked} the road to Kaliachak for an hour, {demandfence|demanding} that the fence be completed. In March, work on it was {janstop|stopped} after Bangladesh objected.
=== b
Four, not two: Chapainawabganj buries its dead

Staff Correspondent, Chapainawabganj
The Padma Courier, September 25, 2024

BGB yesterday {bodies|received} two bodies at a flag {flag|meeting} at Chowka border. Two more men of Shibganj upazila who were {shoot|shot} on Sunday night are missing and their families believe that their bodies are in the river.

"They were {shoot|shot} on our side of the Pagla. They had gone to set nets," Rokeya Begum, wife of one of the missing, said. BGB's battalion commander, Lt Col Shahin Akhter, said that there were no cattle in the area. "Where would they cross? There's a flood."

He said Indian troops had {shoot|fired} at least 40 rounds. Empty cases were found on Bangladesh soil.

At the {flag|meeting}, which lasted two hours, the BSF expressed {regret|sorrow}, he said. Both sides would {patrol|patrol} jointly for a month.

Students of Rajshahi University brought out a {march|procession} and {burnflag|set fire} to a flag. The foreign adviser {summon|summoned} the Indian high commissioner on Monday. Dhaka {demand|wants} a joint {inquiry|inquiry}.
=== c
BSF denies expressing {regret|sorrow}, {refuse|rules out} joint inquiry

New Delhi, Sept 26, 2024 (Ganga News Network)

The Border Security Force on Thursday denied that its officers had expressed {regret|regret} at a {flag|meeting} with their Bangladeshi counterparts this week. "We condoled the deaths, as one does. We lodged our own {counter|protest} over Constable Barui," an official said.

He {refuse|ruled out} a joint probe: "There is a court of {court|inquiry} in the force." Three personnel have been taken off duty.

No joint {patrol|patrols} had been agreed, he said. There would be "coordinated" ones, each on its side, as before.

A post-mortem report, he said, showed that the constable had been {friendly|killed} by a bullet and not, as first thought, by a sickle. It was being examined whose bullet it was.

Meanwhile, traders said that export trucks were moving normally through Mahadipur, which had been {closed|shut} on Tuesday by "unknown persons".
=== d
A bullet and its owner

By Suchitra Halder-Bose, from Malda — The Hooghly Review of Books & Borders — 5 October 2024

It was his own side's. The court of {court|inquiry} has found, I am told by one who sat in it, that Constable Ratan Barui was {friendly|shot} in the dark by a comrade, who is nineteen. The headquarters have not said so. They have said that the matter is "closed", which it is not: the comrade has been placed under {arrest|arrest}.

And the others? A body came up at Godagari last Saturday, forty kilometres downstream. So there are three; the fourth, Rokeya's husband, walked in at his own door on the Sunday. He had swum to India, of all places, and was hidden by a family at Sukdevpur.

There were cattle. Eleven of them, say the people there; nobody looks at the river for fish at three in the morning. But nobody was {sickle|attacked} with sickles, and the men had turned back.

The home ministers are to {homemeet|meet} in Dhaka on 18 October; the date was the 12th before. They will talk of other things as well. Fence posts have arrived at Sukdevpur on twelve lorries, and on the other bank they have seen them.
=== labels
l shoot friendly "Bangladeshis shot by the patrol, a constable shot by a comrade"
l protest counter "protests of the two border forces"
l flag homemeet "the flag meeting of the forces and the meeting of ministers"
l block march "protests on the two sides"
l inquiry court "a joint inquiry asked for, a court of inquiry in the force"
c figure contradiction shoot a "two" b "Four"
c figure contradiction shoot b "Four" d "three"
c figure update shoot a "two" d "three"
c figure contradiction shoot a "five" b "at least 40"
c place contradiction shoot a "Sukdevpur" b "the Pagla"
c happened contradiction regret b "sorrow" c "denied that its officers had expressed regret"
c happened contradiction patrol b "patrol" c "No joint patrols"
c date update homemeet d "the 12th" d "18 October"
c happened correction friendly a "stab wounds" c "by a bullet"
c happened contradiction sickle a "attacked" d "nobody was attacked"
