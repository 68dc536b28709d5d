story t337-polochic-eviction
split train
=== a
Guatemala: 200 families {evict|evicted} from palm plantation in Polochic valley

Guatemala City, 16 October 2018, Istmo Press Agency

Some 900 police officers and soldiers on Tuesday {evict|removed} about 200 Q'eqchi' families from land claimed by a palm oil company near Panzós, in the Polochic valley, the interior ministry said.

The {evict|eviction}, which was ordered by a court in Cobán, took place “in complete calm”, according to the ministry. Huts on the land were {burn|burned}. The ministry said that the occupants had {burn|set fire} to them themselves.

Peasant organisation CUC said that a woman was {baton|struck} by a tear gas canister and lost her unborn child. It {blame|blamed} the company, Aceites del Polochic, whose guards had {burn|lit} the huts, it said.

The families had {occupy|occupied} the land in March.

In 2011 hundreds of families were {evict11|driven} from a dozen estates in the same valley.
=== b
A call from the Q'eqchi' radio

Radio Xyaab' Tzuul Taq'a, read in three languages on 17 October; English by volunteers

Brothers and sisters, on Monday they came with a paper and on Tuesday with the machines. We were three hundred and twenty families. Now we are under the bridge at Tinajas.

They {burn|burned} the houses: the ones in blue shirts, who are the guards, while the police looked on. We have a video of it. They {arrest|took} four of us, Martín Choc Ical the first. The police say that they {arrest|detained} one.

Doña Rosa lost the child in the health centre of Telemán on Tuesday night. The health centre says that she was not there.

We {appeal|ask} for maize, for nylon sheets, for a lawyer. We will {block|block} the crossroads at La Tinta on Friday. We will not {stones|throw} a stone.
=== c
Roadblock at La Tinta ends after ombudsman's pledge

Prensa de las Verapaces, Sunday 21 October 2018

The {block|blockade} of the road between Cobán and El Estor, which began at five on Friday morning, was {lift|lifted} on Saturday at noon after the human rights ombudsman had {pledge|promised} that he would {accomp|accompany} the families back to the land to fetch their things and their maize.

About 2,500 people took part, the organisers say; the departmental governor speaks of “some four hundred who were paid”. A transport association {condemnblock|called} the action terrorism.

On Friday evening unknown men on motorcycles {drive|shot} at the {block|blockade}. A boy of 15, Domingo Caal, was {drive|hit} in the foot.

The company, in a paid notice, declares that its guards “were not present” on Tuesday and that the video “is of another year”. The public prosecutor has {inquiry|asked} for the original.

Martín Choc Ical and two others have been {remand|remanded} in custody in Cobán for {occupy|usurpation}. A fourth was {rel|released} for lack of evidence.
=== d
With the ombudsman in the palms

Clara Whitcombe, The Isthmian Letter, 26 October 2018

It was to have been Monday; it rained; so on Wednesday the ombudsman of Guatemala {accomp|led} a hundred and forty people with sacks back onto the land from which they had been {evict|expelled} eight days before. At the gate stood the guards in blue. They {gate|let} the people in, after a telephone call, one by one.

There was little to fetch. The maize had been {plough|ploughed under} on Sunday. Of the huts I counted the black squares: one hundred and ninety-one. An ombudsman's expert knelt at some. He thinks that petrol was used.

The judge in Cobán who {order|ordered} the {evict|eviction} said to me that she had ordered it for the 30th. The ministry sent its men two weeks early, and she has {askmin|asked} it why. The ministry says that there were two orders.

Rosa Ical, whose name the radio gave, received me at her sister's in Telemán. She was {baton|hit} not by a canister but by a man, with a rifle butt. She did not say what he wore.

Prosecutors have {charge|charged} the head of the guards, Colonel (ret.) Edin Barillas, with {burn|arson}. He is the first ever, in this valley. He did not appear.
=== labels
l evict evict11 "evictions in one valley in 2018 and in 2011"
l remand rel "three remanded, a fourth released"
l block accomp "a blockade of the road, the return to the land"
l baton drive "a woman hit during the eviction, a boy hit at the blockade"
l order askmin "the judge orders an eviction, then asks why it came early"
c figure contradiction evict a "about 200" b "three hundred and twenty"
c actor contradiction burn a "the occupants" a "guards"
c actor contradiction burn a "the occupants" b "the guards"
c actor contradiction burn b "the guards" c "were not present"
c figure contradiction block c "2,500" c "four hundred"
c date update accomp d "Monday" d "Wednesday"
c actor contradiction baton a "a tear gas canister" d "a man"
c figure contradiction arrest b "four" b "one"#2
c happened update block b "block" c "lifted"
t occupy PROTEST
t evict11 COERCE
t block PROTEST
t stones ASSAULT,PROTEST
t accomp AID,COOPERATE
t condemnblock ACCUSE
t rel RETREAT
t gate CONCEDE
t plough ASSAULT,COERCE
t order REQUEST,COERCE
