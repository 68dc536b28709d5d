story t360-khagrachhari-students
split test
=== a
Five Feni College students {abduct|abducted} in Khagrachhari

Our Correspondent, Khagrachhari
The Karnaphuli Mail, Thursday, 18 April 2019

Five students of Feni College and the driver of their autorickshaw were {abduct|abducted} by armed men at Kamalchhari in Khagrachhari sadar upazila early yesterday.

The students, three of them young women, were on their way to town after the Boisabi festival when eight to ten men stopped them around 6:30 a.m., police said, quoting a vegetable seller.

The student wing of the Hill People's Council {blame|blamed} the rival Hill People's Council (Reform) for the {abduct|abduction}. “We have no hand in it,” Reform's district secretary Suman Tripura said.

Security forces have launched a {search|search} in the hills east of the Chengi, Superintendent of Police Nazmul Karim said. He denied that any ransom had been {ransom|demanded}.

Students brought out a {march|procession} in Feni in the evening and {ultimatum|gave} the administration 48 hours.

The two factions have {feud|killed} 31 of each other's men since 2016. They had agreed on a {truce|truce} in February.
=== b
Hostages are seven, say teachers; driver home

Hill Tracts Voice (online), 19 April 2019, 8:40 pm

The driver of the autorickshaw, Moni Chakma, has come home. He was {freedriver|let go} on Thursday at midnight near Panchhari, with his vehicle, and told to keep his mouth shut, which he has done.

Teachers of the college have meanwhile {statement|called for} the {free|release} of seven students. Two more, who had been in a second autorickshaw, have not been heard of. Police insist on five.

A relative of one of the women says that a caller {ransom|asked} for 20 lakh taka. The police superintendent says no such call is on record.

Reform is holding no one, its chairman, Jolimong Marma, told HTV by phone. He said it was the Council itself that had {abduct|taken} its own members, “for the cameras”. The Council's spokesman {reject|called} this shameless.

Yesterday the army {search|cordoned off} four villages in Bhaibonchhara union. Houses were {house|searched}. A man of 60, Kalabaran Chakma, was {beat|beaten} with a rifle butt, his daughter said. The Inter-Services Public Relations Directorate said that he had slipped.

In Dhaka, 200 people {dhaka|protested} before the National Museum.
=== c
Students {free|freed} in Khagrachhari after eight days

BD Wire, Khagrachhari, April 25: All five students of Feni College who were {abduct|kidnapped} in Khagrachhari last week have been {free|released}, police said on Thursday.

They were {free|rescued} on Wednesday night in an {free|operation} by the army and the police in a forest at Merung, the superintendent, Nazmul Karim, told reporters. There was an exchange of {fire|fire}; nobody was hit.

Two men of the Reform faction were {arrest|arrested}. A pistol and a walkie-talkie were {seize|recovered}.

The other two students whom media had reported missing had never been {abduct|abducted}, he said. They had gone to Rangamati to visit an aunt.

A {joy|procession} of joy was taken out in the campus. Shops in Khagrachhari, closed since Sunday owing to a {strike|hartal}, reopened in the afternoon.
=== d
What the villagers of Merung heard, and did not hear

By Prashanta Dewan-Rahman
Two Rivers Quarterly, Rangamati, May 2019; posted 2 May

There was no {free|operation} at Merung. I spent two days there. Nobody in the bazaar heard a shot on that Wednesday night, and they hear a jackal.

The students were {free|handed over} by a headman to a deputy commissioner's driver on Tuesday, not Wednesday, against 12 lakh taka that were {paid|paid} the same day. One of their fathers has shown me the receipt of the bank, if not of the other bank. “Not one paisa was {paid|paid},” says Superintendent Karim, whom I believe as far as his own paisas go.

As for who had them: the five do not say. They were moved every night, by boys who called each other by numbers. The two who were {arrest|arrested} as Reform men are a barber and his cousin. The court {bail|let} them go on 29 April.

On 30 April the Council and Reform {truce2|met} at a monastery and {truce2|renewed} the {truce|truce} of February, which both say they never {breach|broke}. The next day a Reform man was {may1|shot} dead at Dighinala. They will {truce3|meet} again.

The {strike|hartal} was to last two days. It lasted four, since the student wing could not reach its own president by phone: he was with an aunt in Rangamati.
=== e
Students {free|freed} in Khagrachhari after eight days

BD Wire, Khagrachhari, April 26 (updated): All five students of Feni College who were {abduct|kidnapped} in Khagrachhari last week have been {free|released}, police said on Thursday.

They were {free|rescued} on Wednesday night in an {free|operation} by the army and the police in a forest at Merung, the superintendent, Nazmul Karim, told reporters. There was an exchange of {fire|fire}; nobody was hit.

Three men of the Reform faction were {arrest|arrested}, two of them during the {free|operation} and one on Thursday. A pistol and a walkie-talkie were {seize|recovered}.

The other two students whom media had reported missing had never been {abduct|abducted}, he said. They had gone to Rangamati to visit an aunt.

A {joy|procession} of joy was taken out in the campus. Shops in Khagrachhari, closed since Sunday owing to a {strike|hartal}, reopened in the afternoon.

[Updates the story of April 25 with a third arrest.]
=== labels
l abduct may1 "violence between two factions, an abduction in April and a killing in May"
l freedriver free "the driver let go at once, the students a week later"
l march dhaka "protests in Feni and in Dhaka"
l truce truce2 "a truce of February and its renewal"
l march joy "two processions, of anger and of joy"
c figure contradiction abduct a "Five" b "seven"
c figure contradiction abduct b "seven" c "five"
c actor contradiction abduct a "the rival Hill People's Council (Reform)" b "the Council itself"
c happened contradiction ransom a "demanded" b "asked"
c happened contradiction beat b "beaten" b "slipped"
c happened contradiction free c "operation" d "no operation"
c date contradiction free c "Wednesday night" d "Tuesday"
c happened contradiction paid d "paid the same day" d "Not one paisa was paid"
c happened contradiction fire c "fire" d "Nobody in the bazaar heard a shot"
c happened update free b "release" c "released"
c date update strike d "two days"#2 d "four"
c figure update arrest c "Two" e "Three"
y e of c near 0.93
v c by e notice
c figure contradiction arrest d "two"#2 e "Three"
