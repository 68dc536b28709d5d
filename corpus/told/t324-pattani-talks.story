story t324-pattani-talks
split test
=== a
{bombs|Bombs} in three southern districts on eve of peace {talks|talks}

BANGKOK NATION-POST ONLINE
9 Feb 2018 at 11:03
WRITER: ABDULLOH BENJAKAT

PATTANI: A series of bomb {bombs|attacks} hit Muang, Yaring and Sai Buri districts of Pattani on Thursday night, wounding eight people and cutting power to parts of the province.

The first device, hidden in a motorcycle, {bombs|went off} at 7.20pm in front of a convenience store in Muang district. Two more {bombs|explosions} followed in Yaring and Sai Buri within the hour, police said. Five power poles were brought down.

Pol Maj Gen Thanongsak Wangsupa said the {bombs|attacks} were the work of the Runda Kumpulan Kecil network and were meant to disrupt the {talks|talks} between the government and Mara Patani, due to begin in Kuala Lumpur on Saturday.

A suspect, 23, was {arrest|arrested} at a checkpoint in Nong Chik at dawn.

On Wednesday, gunmen {teacher|shot} a teacher, Ms Nareerat Chuay, 41, as she rode to school in Yarang. She died in hospital on Thursday. Schools in the district will be closed until Monday.
=== b
Rebels deny Pattani {bombs|bombing}, {accuse|accuse} army

KUALA LUMPUR, 11 Feb 2018 — (Straits of Malacca News)

A Thai rebel umbrella group {talks|meeting} government negotiators in Malaysia on Sunday denied that fighters of any of its members had carried out last week's {bombs|attacks} in Pattani, and {accuse|suggested} that “dark forces in the barracks” had.

The {bombs|attacks}, on Wednesday night according to the group, wounded 14 people, its spokesman Ustaz Sukree Dala said. “We {condemnteacher|condemn} them as we condemn the {teacher|murder} of a teacher.”

Thailand's army spokesman {dismiss|called} this “a bedtime story”.

The two sides are to discuss a “safety zone” in one district of the South, to be named today or on Monday. Malaysian officials who are hosting the {talks|talks} would not say whether they had begun on Saturday, as planned, or only on Sunday. One delegate said the first day had been spent on the order of seating.

Thai authorities have {release|freed} a man of 23 whom they had {arrest|taken in} for the bombs; he had been at a wedding, the police said.
=== c
Safety zone {sz|agreed} for Cho Airong

INFO-ISOC, Region 4 Forward, Yala. Press sheet no. 22/2561. 13 February.

1. The Dialogue Panel and Mara Patani yesterday {sz|agreed} that Cho Airong district, Narathiwat, shall be a safety zone from 1 April for three months. There was goodwill on both sides. They will {next|meet} again at Kuala Lumpur on 1 March.

2. Reports that the panel {prisoners|promised} the release of prisoners are incorrect. No such {prisoners|undertaking} was given.

3. With regard to the {bombs|disturbances} of 8 February at Pattani, two persons have been {arrest2|apprehended} in Raman. Material of the same kind was found with them. They have confessed.

4. Six persons were injured on that day and not fourteen. Two others were treated for shock.

5. Volunteers who distributed leaflets against the {talks|dialogue} at Pattani Central Mosque on Friday have been {warnvol|admonished}.
=== d
Letter from Patani: nobody asked Cho Airong

Deep South Monthly (web), 20 February 2018, by Romlah Saeyeh

On Friday a bomb {chobomb|killed} two rangers in Cho Airong, which is to be safe from 1 April. On Saturday soldiers {chosearch|searched} sixty houses there. On Sunday, the headman told me, no one came to the mosque.

At the table in Kuala Lumpur sat men who do not live here. The men with the bombs do not sit at it. BRN, the oldest of the movements, has {reject|rejected} the zone: “An {sz|agreement} of those who do not fight with those who do not listen.” Mara Patani says that eleven prisoners were {prisoners|promised} to it as a sign. In Bangkok the government again denied it. On Monday three were {three|released} from Songkhla, on medical grounds.

About the 8th of February I have learned this. Eight were hurt, as the hospital's book says, one a child of four. Of the two men from Raman, one has taken back his confession, which he says was {beat|beaten} out of him; the army says he was never {beat|touched}.

And the teacher? The police now {hunt|look for} her husband.

The panels {next|meet} again on 5 March, this time in Penang. Meanwhile fifty women in white {women|stood} in front of the Pattani city hall on Sunday and said nothing for an hour.
=== labels
l bombs chobomb "bombs in Pattani on the 8th, in Cho Airong a week later"
l arrest arrest2 "a man of 23 arrested and freed, then two men of Raman"
l talks next "the talks in Kuala Lumpur and those in Penang"
l release three "a suspect freed, three prisoners freed"
l teacher bombs "a teacher shot and bombs, a day apart"
c figure contradiction bombs a "eight" b "14"
c figure contradiction bombs b "14" c "Six"
c figure contradiction bombs a "eight" c "Six"
c figure contradiction bombs c "Six" d "Eight"
c date contradiction bombs a "Thursday night" b "Wednesday night"
c date contradiction bombs b "Wednesday night" c "8 February"
c actor contradiction bombs a "the Runda Kumpulan Kecil network" b "“dark forces in the barracks”"
c happened contradiction prisoners c "No such undertaking" d "promised"
c happened contradiction beat d "beaten" d "touched"
c date update next c "1 March" d "5 March"
c place update next c "Kuala Lumpur" d "Penang"
