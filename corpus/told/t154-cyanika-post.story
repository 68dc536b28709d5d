story t154-cyanika-post
split test
=== a
Two Ugandans {shot|shot dead} on Rwandan border; Kampala {prot|protests}

KAMPALA, Nov 10 2020 (Great Lakes Newswire) – Rwandan soldiers {shot|shot} and killed two Ugandan men near the closed border post of Cyanika on Sunday night, Ugandan officials said, in what Kampala called “a grave act” between neighbours who have been at odds since early last year.

The men were carrying cooking oil on a bicycle, the resident district commissioner of Kisoro said. Their bodies lay about 50 metres inside Rwanda.

Rwanda's police confirmed that two “armed smugglers” had been {shot|killed} after they {machete|attacked} a patrol with machetes.

Uganda's foreign ministry {summ|summoned} the Rwandan high commissioner and {demand|demanded} that the bodies be {hand|handed} over.

Rwanda {close|shut} the crossing to lorries in February 2019, citing roadworks. It {acc|accuses} Uganda of {tort|torturing} its citizens and of {host|sheltering} rebels. Uganda {accu|accuses} it of spying.

In May a Rwandan and a Ugandan were killed in a similar {may|shooting} at Bunagana.
=== b
Kigali: bodies {hand|handed} over “with dignity”

The Thousand Hills Daily, Kigali, 12 November 2020

Rwandan authorities yesterday {hand|delivered} to a Ugandan delegation at Cyanika the remains of two criminals, Silver Asiimwe and Deus Kamuhanda, who lost their lives on Saturday night.

“They were 400 metres inside our territory and they {machete|cut} a soldier's hand,” the mayor of Burera told mourners, to whom soft drinks were served. The soldier is recovering.

The mayor of the Ugandan town of Kisoro, who signed for the remains, {thank|thanked} Rwanda for its courtesy, this newspaper observed.

Meanwhile 27 Rwandans who had been held in Uganda without trial were {dep|dumped} at the border on Tuesday evening, among them a pregnant woman. Five of them had been {tort32|beaten}. Uganda calls it a “routine deportation”, of nine.
=== c
Kisoro buries its cyclists

By Peninah Kyomugisha, Weekend Echo of Kigezi, November 14-15, 2020

They were schoolmates, they'd bought the bicycle together. Silver, 24, and Deus, 33, were put in the ground on Thursday in the rain behind Silver's father's bananas. The police pathologist from Kisoro says there was a bullet in the back of each. It was Sunday night. I live there; I heard it, at the end of the nine o'clock news.

No one here has seen a machete. “With which hand would he hold the handlebars?” asked the father.

Our Town Clerk did sign. But he {thank|thanked} nobody, he says. “I wrote: received, two, opened.”

At the burial the minister of state for security {prom|promised} the families ten million shillings each and said that {envoys|talks} of the two presidents' envoys, set for Monday in Kigali, would go ahead. Youths {heckle|shouted} him down. Later they {stone|threw} stones at lorries that wait here for a border to open. Four were {arr|taken} to the station (by Friday noon I counted none in the cell).
=== d
Rwanda, Uganda envoys {envoys|meet}, trade lists

KIGALI, Nov 20 2020 (Great Lakes Newswire) – Envoys of Rwanda and Uganda {envoys|met} on Thursday in Kigali, three days late, and {lists|exchanged} lists of citizens whom each says the other is {held|holding}: 209 Rwandans in Uganda, 17 Ugandans in Rwanda.

Uganda said that it had {rel|freed} thirteen of the Rwandans on Wednesday “as a gesture”. Rwanda said that it had received nine.

Angola and the Democratic Republic of Congo, which {luanda|mediated} an accord between the two last year, sent observers. The next {next|session} is to be in Kampala before Christmas.

Rwanda agreed to a joint {inq|inquiry} into the {shot|deaths} of two Ugandans near Cyanika on Nov 8, the Ugandan delegation said; Rwanda's said it had agreed to consider one.

A family's lawyer in Kisoro said that of the ten million shillings {prom|promised} by a minister two had come.

In May a Rwandan and a Ugandan were killed in a similar {may|shooting} at Bunagana.
=== labels
l shot may "shootings of border-crossers by Rwandan soldiers, in November and in May"
l envoys next "meetings of the envoys, in Kigali in November and in Kampala before Christmas"
l dep rel "Rwandans sent home by Uganda, the week of the shooting and the week after"
l tort tort32 "ill-treatment of Rwandans in Uganda, in general and of five who came home on Tuesday"
l acc accu "each country accuses the other"
c date contradiction shot a "on Sunday night" b "on Saturday night"
c date contradiction shot b "on Saturday night" c "Sunday night"
c date contradiction shot b "on Saturday night" d "Nov 8"
c happened contradiction machete a "attacked" c "No one here has seen a machete"
c happened contradiction machete b "cut" c "No one here has seen a machete"
c place contradiction shot a "50 metres inside Rwanda" b "400 metres inside our territory"
c figure contradiction dep b "27" b "nine"
c happened contradiction thank b "thanked" c "thanked"
c date update envoys c "Monday" d "on Thursday"
c figure contradiction rel d "thirteen" d "nine"
c happened contradiction inq d "inquiry" d "agreed to consider one"
