story t253-merdare-vaccine
split train

=== a
KOSOVO: Serbian nurses {block|turned back} at border with vaccines for the north

Pristina, 27 January 2021, 18:20 | Ballkan Press

Kosovo's police on Wednesday {block|stopped} four nurses from Serbia at the Merdare crossing and {seize|confiscated} a box with vaccines against the coronavirus, an interior ministry spokesman said.

The vaccines, 600 doses of a Chinese make according to the spokesman, were on the way to Mitrovica, where Serbia had {prom|promised} to start {vacc|inoculations} on Thursday. The permits of Kosovo's health authority were lacking. The nurses were {block|sent back} after two hours.

Serbia's office for Kosovo {crit|called} the {seize|seizure} “theft from old people”. Pristina {offer|offered} to give the doses back as soon as the papers are in order.

The European Union's mission {urge|asked} both sides not to make politics with syringes.

In December the office had {dec|sent} a first 50 doses without asking anyone. Kosovo's prosecutors are {inq|investigating} three doctors over it.
=== b
Vesti sa Ibra
28.01.2021.

Old people waited four hours in the snow

They came at seven, on sticks, some with a chair. At eleven the head of the health centre in Mitrovica, Dr Snezana Ilic, came out and said that the {vacc|vaccination} would not take place today.

“There were 1,200 doses in the car that they {seize|robbed}, not 600,” she says. “Where is the other half? And it was not four nurses who were {block|turned back} but three, and a driver.” The driver, Milan Radic, was {drv|kept} by the police. He has been in Gnjilane since; nobody is allowed to see him. The police: “We are not {drv|holding} any driver.”

On Wednesday evening at the bridge about 300 people {demo|demonstrated}. The mayor {call|called} on everybody to go home at eight, and at eight everybody went.

The Chinese embassy in Belgrade let it be known that it regrets the fate of the boxes.
=== c
Kosovo {ret|returns} vaccines to Serbia, then {admit|lets} them in

PRISTINA, Jan 30 2021 (Adria Desk) – Kosovo on Saturday {ret|gave back} 580 doses of vaccine which it had {seize|taken} from Serbian nurses at the border, and hours later {admit|admitted} them with new papers.

Twenty doses had been spoiled, the health ministry said. Serbia had first spoken of 1,200; its health minister confirmed the smaller number on Friday.

The {vacc|inoculations} in Mitrovica are to begin on Monday.

A man who drove the nurses had been {drv|detained} for two days because he was wanted for unpaid fines, a Kosovo police spokesman said, and was {drvrel|released} on Friday. He had said on Thursday that there was no such man.

The European Union's envoy {praise|thanked} both governments, and {offeru|promised} 20,000 doses for the whole of Kosovo in March.

Hardliners of the Self-Rule movement {block2|blocked} the Merdare road for half an hour in protest.
=== d
Letter from a waiting room

By Agim Hoti, Mitrovica Both Sides (weekly), 3 February 2021

On Tuesday, a day late, for the refrigerator had failed, Dr Ilic {vacc|gave} the first injection to Radmila Petrovic, who is 91 and said it was nothing. By evening 212 persons had been {vacc|vaccinated}. Nine of them were Albanians.

I asked Milan Radic, the driver, how he had been {drv|held} in Gnjilane. Two days, he said, and a good stove; in Pristina, not in Gnjilane. Nobody {hit|touched} him. “They asked me who had won in 1389.”

In the south they have none yet. On Monday health workers in Pristina {strike|stopped} work for an hour to ask when.

The three doctors of December have been {chg|charged}. The prime minister says that nobody will {jail|jail} a doctor for a syringe, but he is not the prosecutor.
=== labels
l seize dec "vaccines seized in January, a first box sent in December"
l block block2 "nurses stopped at Merdare, a road blocked there three days later"
l ret admit "the vaccines given back, and let in with papers"
l demo strike "people at the bridge on Wednesday, health workers in Pristina on Monday"
c figure contradiction seize a "600" b "1,200"
c figure contradiction seize b "1,200" c "580"
c figure contradiction block a "four" b "three"
c happened contradiction drv b "kept" b "holding"
c happened correction drv b "holding" c "detained"
c place contradiction drv b "Gnjilane" d "Pristina"
c date update vacc a "Thursday" c "Monday"
c date update vacc c "Monday" d "Tuesday"
