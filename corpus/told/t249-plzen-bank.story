story t249-plzen-bank
split train

=== a
Gunman {hostage|holds} hostages in Plzen bank

PLZEN, Czech Republic, Nov 23 2022, 11:48 (Moldau Press) – A man armed with a pistol {hostage|seized} several people in a bank in the western Czech city of Plzen on Wednesday, police said.

Police {cordon|sealed off} the square around the Staromestska savings bank. A spokeswoman, Jitka Hajkova, said at least four people were inside. Shots had been {shots|fired}; nobody was known to be hurt.

A negotiator was {nego|speaking} to the man by telephone. He {dem|demands} to see a judge, Hajkova said.

Trams are not running between the station and Bory. Pupils of a primary school in Sedlackova Street have been {evac|led out} through the back.

The bank declined to comment.
=== b
UPDATE 1 – Gunman {hostage|holds} six in Plzen bank, {free|frees} woman

PLZEN, Czech Republic, Nov 23 2022, 14:05 (Moldau Press) – A man armed with a pistol who {hostage|seized} six people in a bank in the western Czech city of Plzen on Wednesday {free|let} a pregnant woman go after two hours, police said.

Police {cordon|sealed off} the square around the Staromestska savings bank. A spokeswoman, Jitka Hajkova, said five people were still inside. One shot had been {shots|fired} at the ceiling; nobody was hurt. She corrected an earlier statement that there had been several.

A negotiator was {nego|speaking} to the man by telephone. He {dem|demands} to see a judge, Hajkova said. A Prague radio station, citing a person close to the investigation, said that the man was a builder from Rokycany who had lost a lawsuit against the bank in 2021.

The interior minister set out for Plzen.
=== c
Builder gives up; hostages unharmed

RADIO BRDY, English minute, Wednesday 23 November 2022, 18.00

The hostage {hostage|drama} in Plzen is over. Shortly before five o'clock a man of fifty-two came out of the savings bank with his hands up and was {arr|arrested}. The five people he had still {hostage|held} followed him one by one. The last was the cashier. She was carrying his coat.

At noon, as we reported, he had {free|released} a woman who is expecting a child.

Police had entered the building next door. They did not have to {storm|break in}.

The man, Vaclav R., a builder from Rokycany, owes the bank two and a half million crowns. What he {dem|asked} for all day long was a conversation with the judge who had decided against him. The judge came at four. They {judge|talked} for a quarter of an hour through the door.

Three persons were injured when a tram braked.
=== d
Plzen bank {hostage|siege}: ‘He made us coffee’

By Harriet Dunmore in Prague
The Morning Courier, 24 November 2022

One of the seven people {hostage|held} for five hours at gunpoint in a Czech bank said yesterday that her captor had {apol|apologised} to each of them in turn, made coffee and shown them photographs of a house.

“It was his house,” said Ludmila Benesova, 61, who had come to change a banknote. “The bank has it now.”

Armed police {storm|burst} into the bank at 4.50pm and {arr|overpowered} the gunman, Vaclav R., without a shot, a senior officer said. A regional radio station reported that he had walked out by himself.

Mrs Benesova, too, remembers it as the latter. “He put the pistol in the drawer with the forms. Then he asked me whether his tie was straight.”

He had {shots|fired} twice at the ceiling at the beginning, she said.

The prosecutor in Plzen is to {charge|charge} him today. The judge at the centre of it, who was brought from a lunch at the golf club, has lodged a {complain|complaint} against the police for having been put in danger.

In April 2013 a man with a grenade {hostage13|took} two hostages in a bank in Ostrava and was {shot13|shot dead} by police.
=== e
Prosecutor {charge|charges} Plzen bank hostage-taker

PLZEN, Nov 25 2022 (Moldau Press) – A Czech prosecutor on Friday {charge|charged} a 52-year-old builder with taking hostages and with extortion over the five-hour {hostage|siege} of a bank in Plzen on Wednesday.

There had been seven hostages and not six, Moldau Press was told by the prosecutor, Alena Sykorova: a cleaner had hidden in the cellar, without the knowledge of the man or of the police, until the evening.

Police said Vaclav R. had come out of his own will. Two officers had {arr|handcuffed} him on the steps. Sykorova dismissed as wrong a report that the bank had been {storm|stormed}.

The pistol was a starting pistol. Cartridge cases of two {shots|shots} were found.

The bank said that it would {house|offer} the family of the accused a lease on their former house. A {demo|rally} “for Vaclav” will be held in Rokycany on Sunday.
=== labels
l hostage hostage13 "hostages in Czech banks in 2022 and in 2013"
l free arr "a hostage let go, the gunman arrested"
l nego judge "the negotiator's and the judge's talks with the man"
l demo complain "people for the man, the judge against the police"
c figure update hostage a "at least four" b "six"
c figure update hostage b "six" d "seven"
c figure update hostage b "six" e "seven"
c figure contradiction shots b "One" d "twice"
c figure contradiction shots b "One" e "two"
c happened contradiction storm c "break in" d "burst"
c happened contradiction storm d "burst" e "stormed"
c date update charge d "today" e "Friday"
v a by b text
y b of a near 0.6
