story t326-tacambaro-ambush
split train
=== a
Mexico: eight police killed in {ambush|ambush} in avocado country

MORELIA, Mexico, Sept. 19 2019 — Gunmen {ambush|killed} eight state police officers on Thursday on a mountain road near Tacámbaro, in the western Mexican state of Michoacán, prosecutors said.

The officers were escorting a convoy of lorries loaded with avocados when they were {ambush|attacked} from both sides of the road with rifles and, one survivor said, a drone.

Three officers were wounded. The attackers {burn|burned} two of the lorries.

Michoacán's prosecutor, Rubén Aldama, said that the Viagras Nuevos, a gang that extorts growers, was suspected. In May the same gang {may|killed} four policemen in Ario de Rosales.

The governor {send|sent} 400 officers to the area. He {ask|asked} the federal government for soldiers.

© Agencia Tres Ríos
=== b
U.S. halts avocado inspections in Michoacán after police {ambush|massacre}, inspector's {threat|threat}

Sept 20, 2019 5:12 PM EDT
Produce & Ports Daily

The U.S. Department of Agriculture has {suspend|suspended} inspections of avocados in the Mexican state of Michoacán, traders said Friday, effectively {suspend|stopping} the export of fruit that was worth $2.4 billion last year.

The {suspend|decision} came a day after nine policemen were {ambush|gunned down} near Tacámbaro and two days after an inspector received a {threat|threat} on his phone, they said.

The department confirmed a “pause of 48 hours” and would say nothing about a {threat|threat}. Mexico's agriculture minister denied that any exports had been {suspend|stopped}. “The lorries are crossing the bridge at Laredo as I speak,” he said.

Packing houses in Uruapan sent home 2,000 workers on Friday. In Ziracuaretaro growers with hunting rifles took over the {patrol|patrols} on the road.

Prices at the Los Angeles terminal rose $6 a carton.
=== c
Federal forces enter Tacámbaro; self-defence men {refusearms|refuse} to disarm

La Meseta Purépecha, Saturday 21 September 2019, by Ximena Orozco

The first soldiers, about 250, {troops|arrived} on Friday at four in the afternoon. The defence secretariat had {promise|promised} 600. They put up a post at the petrol station and bought all the water.

Yesterday, too, the people of Tacámbaro buried three of their policemen: there were eight, the commander corrected whoever said nine, and the ninth, Officer Daniel Cuevas, opened his eyes in the hospital in Pátzcuaro this morning. Of the two burnt lorries one finds in the press, I saw five.

Who did it? “It was not the Viagras,” says a leaflet signed with that name that was thrown from a motorbike. The leaflet {blame|names} the self-defence group of Comandante Lupe Chávez. The Comandante, in the square, before some hundred men with rifles: “We {ambush|killed} nobody. And we will not {refusearms|hand in} one cartridge while that post is only a post.” Since the Americans {suspend|stopped} work, he added, there is nothing left to guard.

The army gave his men until Monday to {disarm|hand over} their weapons. The bishop of Tacámbaro {praymeet|asked} both to {talks|sit down} with him tonight.

Seven suspects were {arrest|taken} in Ario on Friday. By the evening five of them were {release|free}.
=== d
Avocado trucks roll again, and so does the blame

By Noah Brandt, Mexico City correspondent
The Prairie Tribune
Sept. 25, 2019

U.S. inspectors {resume|returned} to the orchards of Michoacán on Tuesday, two days later than Washington had first indicated, after the state {guard|promised} each of them a guard.

The inspections were {suspend|halted} on Friday, a day after gunmen {ambush|murdered} eight policemen on the road from Tacámbaro. Mexico's president {thank|thanked} the U.S. ambassador, whom he {meetamb|received} on Monday; a meeting set for last Saturday had been {cancelled|called off} by the embassy.

The {talks|negotiation} between the army and the self-defence group of Guadalupe “Lupe” Chávez, under a bishop's roof, ended on Sunday with an {deal|agreement} of one page. The group will {disarm|surrender} its rifles, but not its pistols, by Oct. 15. It counts 180 members. The 250 soldiers whom the government {troops|sent} will stay until then.

Prosecutors on Tuesday {charge|charged} two of the seven men {arrest|held} on Friday, both of the Viagras, with the {ambush|killings}. Their lawyer said that one of them was in jail in Apatzingán on the day. The state's prosecutor, Rubén Aldama, called that a lie; the prison's director confirmed it.

The inspector who was {threat|threatened} has gone home to Fresno. He got the message, his union says, not from a gang but from a packing house whose fruit he had turned down.
=== e
{ambush|MASSACRE} ON THE AVOCADO ROAD: eight officers dead

El Sol del Tepalcatepec (US edition), Sept. 20, 2019, with Agencia Tres Ríos

MORELIA, Mexico, Sept. 19 2019 — Gunmen {ambush|killed} eight state police officers on Thursday on a mountain road near Tacámbaro, in the western Mexican state of Michoacán, prosecutors said.

The officers were escorting a convoy of lorries loaded with avocados when they were {ambush|attacked} from both sides of the road with rifles and, one survivor said, a drone.

Three officers were wounded. The attackers {burn|burned} two of the lorries.

Readers in Chicago who come from Tacámbaro have opened a collection for the families. It stands at $4,100.
=== labels
l ambush may "policemen killed by one gang near Tacámbaro in September and in Ario in May"
l arrest charge "seven suspects taken on Friday, two men charged on Tuesday"
l praymeet meetamb "meetings under a bishop and with an ambassador, in the same days"
l disarm refusearms "arms to be handed in, and the refusal to do so"
l meetamb cancelled "a meeting with the ambassador held on Monday, one called off on Saturday"
c figure contradiction ambush a "eight" b "nine"
c figure contradiction ambush b "nine" c "eight"
c figure contradiction burn a "two" c "five"
c happened contradiction suspend b "suspended" b "stopped"
c actor contradiction ambush a "the Viagras Nuevos" c "the self-defence group of Comandante Lupe Chávez"
c date update disarm c "Monday" d "Oct. 15"
c happened update suspend b "suspended" d "returned"
t threat THREATEN
t patrol MOBILIZE
t blame ACCUSE
t arrest COERCE
t release RETREAT
t resume COOPERATE,CONCEDE
t cancelled REJECT,SANCTION
t deal AGREE
y e of a partial 0.55
