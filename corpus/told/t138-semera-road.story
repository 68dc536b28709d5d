story t138-semera-road
split train
=== a
Trucks stranded as Afar protesters {block|cut} Ethiopia's road to the sea

ADDIS ABABA (Horn Business Wire) May 8, 2019 – Hundreds of trucks are stuck on the road from Addis Ababa to Djibouti, by which nearly all of Ethiopia's imports travel, after young men in the Afar region {block|put} stones across it on Monday.

They are {block|protesting} against a decision in December that gave three villages to their Somali neighbours, the Issa, transport officials said.

At Gedamaitu, one of the three, gunmen {shoot|shot} at a minibus on Sunday. Five passengers were killed, according to an Afar party; a Somali one says that the five were gunmen, and that there was no minibus.

Federal police tried to {clear|clear} the road at Gewane on Tuesday, {arr|arrested} 30 people and then left.

“We have 14,000 tonnes of fertiliser that the rain won't wait for,” a shipping agent said.

The federal government {call|called} the elders of both sides to Adama, where {adama|talks} are to begin on Friday.

Three dozen people died in {dec|clashes} between the two communities in December.
=== b
Djibouti Today – La page en anglais
Jeudi 9 mai 2019

Train arrives, trucks do not

The train from Addis Ababa reached Nagad yesterday evening with 106 containers. It was {train|stoned} near Dire Dawa; a driver's mate lost two teeth. The railway says that these were children. The road is {block|closed} for the third day.

The hauliers' union at PK13 counts 2,600 lorries between Galafi and Awash. Ethiopia's transport ministry has spoken of 400.

The presidents of the port and the railway {meet2|met} at noon. There is no shortage of anything, they say.

Our correspondent in Galafi reports that Djiboutian gendarmes {disarm|took} rifles from some twenty men who came across the line on Wednesday and {push|sent} them back. They were Issa, say the Afar; Afar, say the Issa. The gendarmerie says it did not ask.

On Tuesday the Assembly {rat|ratified} the pipeline treaty with Ethiopia, 58 votes to 0.
=== c
“We carried the stones, we can carry them back”

Samara Voice (blog), translated from Amharic & Afar, 12 May 2019

So Adama is over before it began. Our elders went, with the sultan's nephew at their head, on Thursday. The other side's elders also went. They {adama|sat} in two hotels on Friday, and the minister ran between them until his shoe broke. On Saturday everybody went home. The minister's office calls it a {adama|first round}. There were no {adama|talks}! They never saw each other!

About the {arr|arrests} at Gewane. Thirty? It was seventy-one; I have been to all three police posts. They are all {rel|free} since yesterday, after our mothers {march|marched} to the zone office and {sit|sat} down in the doorway.

About Gedamaitu. There was a minibus. It belonged to my brother-in-law. Five people died in it, and two in the hospital at Mille on Thursday.

About the stones. The young men have {offer|offered} to lift them for five days for the fertiliser. “We carried the stones, we can carry them back.” The army had already {clear2|lifted} them at Mille on Friday night, and at dawn they were there again.

P.S. Somebody writes that I have been {arrme|arrested}. Hello from my kitchen.
=== d
Ethiopia: road to Djibouti {open|opens}, Somali traders {strike2|close} shops

ADDIS ABABA (Horn Business Wire) May 15, 2019 – The first convoy for nine days drove to Djibouti on Tuesday after Afar protesters {open|lifted} their blockade on the highway in return for a {promise|promise}, officials said, that the status of three disputed villages would be “looked at”.

A regional official in the Somali town of Jijiga said there was no such {promise|promise}. Shopkeepers in Sitti zone kept their doors {strike2|shut} on Tuesday and Wednesday in anger at it.

Federal troops have {troops|taken up} positions at Gedamaitu, Undufo and Adaytu. Somali regional police have not {pull|withdrawn} from there, as {pulldem|demanded} by the Afar; the police chief says that they {pull|left} on Sunday.

A local blogger was {arrme2|arrested} in Samara on Monday for “false reports of arrests”, his family said. 

The toll of an {shoot|attack} on a minibus on May 5 has risen to seven. Two of the four suspects {arr4|held} in Awash are members of the Somali special police, federal prosecutors said. The special police said they knew neither.

A second {second|meeting} of elders is planned for next week, in Awash this time.

Three dozen people died in {dec|clashes} between the two communities in December.
=== labels
l shoot dec "violence between the two communities, the minibus in May and the clashes of December"
l adama second "meetings of the elders, in Adama last week and in Awash next week"
l block strike2 "protests of the two sides, the Afar's on the road and the Somali shopkeepers'"
l clear clear2 "attempts to clear the road, by police at Gewane and by the army at Mille"
l arrme arrme2 "the blogger's arrest that had not happened, and the one the day after"
l arr arr4 "arrests, of 30 at Gewane and of four over the minibus"
c happened contradiction shoot a "shot" a "there was no minibus"
c actor contradiction shoot a "passengers" a "gunmen"#2
c happened contradiction shoot a "there was no minibus" c "There was a minibus"
c figure update shoot a "Five" d "seven"
c figure contradiction block b "2,600" b "400"
c figure contradiction arr a "30" c "seventy-one"
c happened contradiction adama c "first round" c "There were no talks!"

c happened contradiction promise d "promise" d "promise"#2
c happened contradiction pull d "withdrawn" d "left"
c actor contradiction push b "They were Issa" b "Afar, say the Issa"
t clear COERCE,ASSAULT
t call REQUEST,CONSULT
t train ASSAULT,PROTEST
t disarm COERCE
t rel RETREAT
t sit PROTEST
t strike2 PROTEST
t troops MOBILIZE
t arr4 COERCE
