story t243-evros-shots
split train

=== a
Man {shot|shot} at Greek-Turkish river border, Turkey says; Greece denies

ANKARA, 3 March 2021 (Marmara Wire) – One Afghan was {shot|killed} and another wounded on Tuesday when Greek soldiers {shot|fired} on a group of migrants on an island in the river Evros, the governor of the Turkish province of Edirne said.

“The bullets came from the west bank,” the governor, Orhan Tekinalp, told reporters. Turkish gendarmes had {rescue|brought} nineteen people from the island, among them six children.

Greece's minister for citizen protection {rejall|called} the accusation “false news of the familiar kind”. No Greek soldier had {shot|fired} his weapon on Tuesday, he said.

Turkey handed a note of {prot|protest} to the Greek consul in Edirne. Prosecutors have opened an {inq|investigation} into wilful killing.

In the spring of 2020 tens of thousands of migrants had gone to the same border after Ankara had said that it would not hold them back. Greece {susp20|stopped} taking asylum requests for a month.
=== b
Evros Tribune, Alexandroupoli · 5 March 2021 · translated

What happened at Kavyli?

It was not an island. It was a sandbank, it belongs to us, and it has been dry since January: thus the mayor of Kavyli, Thanos Doukas, who has a field there.

On Monday evening – not Tuesday – he heard about ten {shot|shots}, “into the air, I suppose; they were far apart”. Next morning he found a child's shoe and the remains of a campfire.

The police directorate at Orestiada says that its people {push|prevented} 22 persons from landing on Monday evening, by shouting and with searchlights. “We do not {shot|shoot}.”

Of soldiers nobody at Kavyli knows anything. Some speak of hunters with balaclavas, who have {hunt|seized} migrants there twice this winter, and tied up three. Police {huntarr|arrested} two of them in January; they were {huntrel|set free} the next day.

On Thursday some two hundred inhabitants {block|barred} the road to the pontoon with tractors, for more guards and higher fences. Border officers of the two countries were to {meet|meet} on the pontoon today.
=== c
Network: witnesses {shotacc|accuse} Greek “commandos”

Press release / Network Open Rivers / Berlin, 6 March 2021

Network Open Rivers has spoken with eleven of the people who were {shot|attacked} on the Evros on the night of 1 March. They say that:

• they had already been on Greek soil, in a barn near Kavyli, when men in black, with their faces covered, {push|drove} them back to the water at about 9 p.m.;

• these men {beat|beat} four of them with branches and {rob|took} their telephones;

• when a boat capsized, and some tried to come back, they were {shot|fired upon}. Two men fell: Najib R., 24, who died, and his cousin, who lies in the hospital of Edirne. A third, Hamed, has not been seen since.

We {demand|demand} that the Greek authorities {inq2|investigate}, and that the European border agency, whose aircraft was overhead, {film|hand over} its recording. Frontex has told us that its aircraft saw “no irregularity”.
=== d
Greek prosecutor opens {inq2|case} over border {shot|shooting}

ATHENS, 9 March 2021 (Hellas Wire) – A prosecutor at Orestiada has ordered an {inq2|inquiry} into the {shot|shooting} of an Afghan migrant on the border with Turkey, court sources said on Tuesday, a week after Greece had denied that any shot was {shot|fired}.

A bullet that Turkish doctors took from the body of the dead man came from a hunting rifle, the sources said. Two farmers from Kavyli, the same who had been {huntarr|arrested} in January, were questioned on Monday.

Frontex said it had, after all, a recording, and {film|gave} it to both countries on Monday.

The body of a second man was taken from the river at Ipsala on Sunday. The governor of Edirne said the number of dead was therefore two.

The Greek foreign minister and his Turkish colleague {call|talked} on the telephone about the {shot|incident}. They {agree|agreed} that border officers would {meet|meet} at Kipi on 16 March, and not on the pontoon, to which they had not come on Friday.
=== labels
l inq inq2 "a Turkish and a Greek inquiry into one shooting"
l push hunt "people driven back by police in March, seized by hunters in the winter"
l call meet "the ministers' telephone call, the border officers' meeting to come"
l prot block "a state's protest to a consul, villagers' protest on a road"
c date contradiction shot a "Tuesday" b "Monday evening"
c date contradiction shot a "Tuesday" c "the night of 1 March"
c place contradiction shot a "an island in the river Evros" b "a sandbank"
c actor contradiction shot a "Greek soldiers" c "men in black"
c happened contradiction shot a "killed" a "fired"#2
c happened contradiction shot a "fired"#2 c "attacked"
c happened contradiction shot b "shoot" c "attacked"
c happened contradiction shot a "killed" b "shoot"
c happened contradiction shot a "killed" d "fired"
c figure update shot a "One" d "two"
c date update meet b "today" d "16 March"
c place update meet b "the pontoon"#2 d "Kipi"
