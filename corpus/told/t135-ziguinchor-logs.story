story t135-ziguinchor-logs
split train
=== a
Casamance: seven soldiers missing after {fight|clash} over timber

Dakar, 26 April 2022 (Sahel-Atlantic Wire)

Four Senegalese soldiers were killed and seven are missing after a {fight|clash} with separatists in the Casamance region on Sunday, the army said.

The unit was pursuing traffickers of rosewood near the Gambian border when it {fight|came under fire} from men of the Movement of Democratic Forces of Casamance (MFDC), a statement said. Two trucks with logs were {seiz|captured}.

A man who called himself a commander of the MFDC's northern front said by telephone that his fighters were {hold|holding} nine soldiers, “who are treated as guests”. He said the army had {fight|attacked} his base “in the middle of a baptism”.

The army has {reinf|sent} a battalion from Kolda. About 400 villagers have crossed into The Gambia.

The MFDC {war|took up} arms for independence in 1982. In January it {jan|captured} two soldiers in the same forest and {janrel|released} them to the Red Cross after three weeks.
=== b
The Gambia {med|offers} to mediate in Casamance

POINT & PELICAN, Banjul, Thursday 28 April 2022

THE Government of The Gambia yesterday {med|offered} its good offices to Senegal and the MFDC for the {rel|release} of nine Senegalese soldiers. Its own troops along the border are on {alert|alert}, the spokesman added.

Residents of Kanilai and Ballen told this reporter that the {fight|shooting} of last Sunday took place on Gambian soil, some two kilometres north of the line, and that it was on Saturday night that it began. The spokesman would not comment. Senegal's embassy said its forces “know where Senegal ends”.

The refugees number 2,700, according to the Red Cross, which {food|distributed} rice yesterday. Most of them are women. “The planes {air|bombed} the cashew trees,” said one, Awa Sonko. The Senegalese army has {air|used} no planes, its press office states.

Timber worth 40 million dalasis passes through Banjul port each year, though Gambia {ban|banned} its re-export in 2017.
=== c
CASAMANCE – Hostages: families write to the rebels

Le Quotidien du Fleuve (Ziguinchor), samedi 30 avril 2022, translated

They are eight, not seven and not nine; here are their names, which the army does not give. The mothers of the eight met on Friday in the cathedral of Ziguinchor, three of them Muslims, and {plea|addressed} to the chief of the northern front a letter of one sentence: “{rel|Give} us back our sons, and we will come to your baptism.”

He has replied. He {cond2|demands} that the army {wd|leave} the forest and that two trucks of wood be {truck|returned}, “which are the school fees of our children”. A general, off the record: “We don't {wd|withdraw} from Senegal.”

One soldier is wounded. A rebel video of Thursday shows a man with a bandaged foot eating mango. The MFDC's political wing in Paris {disavow|disowned} the hostage-{hold|taking}; the northern front's commander {disavow2|disowned} the political wing.

On Thursday about a hundred students {march|marched} in Ziguinchor for peace. They had planned to {march2|march} again on Sunday, but the prefect has {ban2|forbidden} it.
=== d
Rebels {rel|free} Senegal soldiers in Gambian village

Kanilai, The Gambia, 3 May 2022 (Sahel-Atlantic Wire)

Casamance separatists {rel|freed} seven Senegalese soldiers on Tuesday in a ceremony in a Gambian village attended by the Red Cross, mediators from Banjul and an Italian religious community.

An eighth soldier had died of his wounds on Sunday, the rebels' commander said. He {body|handed over} the body. Senegal's army said that there had never been more than seven.

The commander denied that he had {ransom|received} money. A Gambian official said that Senegal had {truck|given} back one of two lorries with timber; Senegal said that both had been burnt.

The army would {pause|suspend} operations in the forest for a month, its chief of staff announced. He had said on Monday they would go on.

Four Senegalese soldiers were killed in the {fight|clash} of April 24, in which the army now says that eleven rebels died; the rebels say three.

The MFDC {war|took up} arms for independence in 1982. In January it {jan|captured} two soldiers in the same forest and {janrel|released} them to the Red Cross after three weeks.
=== labels
l hold jan "soldiers captured by the same rebels in the same forest, in April and in January"
l rel janrel "the captured soldiers released, in May and in January"
l march march2 "marches for peace in Ziguinchor, the one held and the one forbidden"
l disavow disavow2 "each wing of the movement disowns the other"
l seiz truck "the timber lorries taken by the army, and their return"
c figure contradiction hold a "seven" a "nine"
c figure contradiction hold a "seven" c "eight"
c figure contradiction hold b "nine" c "eight"
c figure contradiction hold a "seven" b "nine"
c figure contradiction hold a "nine" c "eight"
c figure contradiction hold c "eight" d "seven"#2
c figure contradiction hold b "nine" d "seven"#2
c figure contradiction hold d "An eighth" d "seven"#2
c actor contradiction fight a "came under fire" a "attacked"
c date contradiction fight a "on Sunday" b "on Saturday night"
c place contradiction fight a "the Casamance region" b "on Gambian soil"
c happened contradiction air b "bombed" b "used"
c happened contradiction truck d "given" d "been burnt"
c figure contradiction fight d "eleven" d "three"#1
c happened update pause d "go on" d "suspend"
c figure contradiction hold a "seven" d "An eighth"
c figure contradiction hold a "nine" d "An eighth"
c figure contradiction hold a "nine" d "seven"#2
y d of a partial 0.16
t seiz COERCE
t hold ASSAULT
t war ASSAULT
t jan ASSAULT,COERCE
t alert MOBILIZE
t food AID
t plea REQUEST
t disavow ACCUSE,REJECT
t disavow2 ACCUSE,REJECT
t ban2 COERCE
t ransom CONCEDE,AID
