story t323-cedros-fishermen
split train
=== a
‘DEY {abduct|TAKE} MEH SON’
Cedros mothers beg Govt: bring back our fishermen

TRINIDAD TRUMPET, Thursday 21 January 2021, page 5
Kerwyn Boodram

FIVE Icacos fishermen have been {abduct|snatched} from the sea by men in Venezuelan uniforms, and the families fear a ransom call is next.

The five left Icacos around 3 am on Tuesday in the pirogue *Miss Carol*. According to a cousin who was in a second boat, a grey vessel with a mounted gun came out of the dark some four miles off Fullarton and the men were {abduct|hauled} aboard at gunpoint. “Them was well inside we waters,” he said. He said shots were {shots|fired} after him.

“Dey {abduct|take} meh son like he is ah dog,” Savitri Ramkissoon, 61, cried yesterday.

National Security Ministry officials said they were aware of a report and had {contact|contacted} the Venezuelan embassy. The Coast Guard said it {patrol|sent out} an interceptor.

The Opposition MP for the area {blast|blasted} the Government for “sleeping on patrol”.

In November, seven fishermen from Morne Diablo were {nov|held} in Pedernales for six days and {novfree|freed} after relatives {novpay|paid} US$10,000.
=== b
MEDIA RELEASE
Ministry of National Security
Republic of Trinidad and Tobago
22 January 2021

The Ministry has been in communication with the authorities of the Bolivarian Republic of Venezuela regarding a fishing vessel with four nationals on board which was {abduct|intercepted} on Tuesday 19 January.

The Venezuelan authorities have indicated that the {abduct|interception} was carried out by the Guardia Nacional within Venezuelan waters, off Punta Bombeador, and that no shots were {shots|discharged}. The four nationals are being {detain|held} in good health at Güiria.

The Ministry is satisfied that no {ransom|request} for money has been made.

The Minister will {meet1|meet} with the families in Cedros on Monday 25 January. The Ministry {calm|appeals} to the public, and to the Opposition in particular, to refrain from statements which may complicate {negot|discussions} that are in train.

Consular access has been {consul|requested}.
=== c
Ransom {ransom|demand} in Venezuela {abduct|kidnapping}, family says

Port of Spain, Jan 24 (Leeward News Agency) — The family of one of the Trinidadian fishermen {abduct|seized} in the Gulf of Paria said on Sunday that a man speaking Spanish had {ransom|demanded} US$25,000 by telephone for the whole crew.

The {ransom|call} came on Saturday from a Venezuelan number, the family's lawyer, Anil Persad, told LNA. It was followed by a photograph of five men seated on a concrete floor.

That there are five and not four is now accepted by the government: the name of the fifth, a Guyanese without papers, had been left out of its first list, an official said.

The lawyer {accuse|accused} the ministry of misleading the families. “There is no Guardia. There is a gang with a uniform,” he said. Venezuela's embassy denied it and said that the men would be {charge|charged} with illegal fishing on Tuesday.

Fishermen {block|blocked} the Southern Main Road at Bonasse with nets on Sunday. Police {blockclear|cleared} it after two hours. The minister's {meet1|visit} to Cedros has been moved to Wednesday.
=== d
Five back in Icacos; minister says “not a cent”

By Yvette Guerra | Gulf & Hills Weekly, San Fernando | Saturday, January 30, 2021

The *Miss Carol* came home on Thursday under tow, without engine, nets or compass, and with five men in her.

They had been {free|let go} at Pedernales, not Güiria, where they had been {detain|held} all along: one more thing which the ministry's release had wrong. The Coast Guard vessel that {fetch|fetched} them waited ten hours at the line.

Did anybody {paid|pay}? US$8,000, says one of the five, whom I shall not name, after a first {ransom|demand} for three times as much. The ministry says not a cent was {paid|paid}. The embassy of Venezuela calls their {free|return} “a humanitarian gesture of the Bolivarian Government”, and says that a court had {fine|found} them guilty of illegal fishing and {fine|fined} them, in their absence one supposes, a sum which has been {waive|waived}.

When the minister {meet1|came} to Bonasse on Wednesday, where the road had been {block|blocked} three days before, some eighty people {boo|booed} him in the community centre. He {promise|promised} two new interceptors by June. He announced {talks|talks} with Caracas on a hotline. He was asked for an {apology|apology} and gave none.

Of the second boat nobody in authority has spoken. It has three holes above the waterline; I put a finger in each. So nothing was {shots|fired}?

Last year four crews were {lastyear|taken} in this gulf. The one in November was the only one that got its boat back.
=== labels
l abduct nov "two crews seized in the gulf, in January and in November"
l free novfree "releases of the crew of January and that of November"
l paid novpay "a ransom said to be paid now, one paid in November"
l contact consul "two approaches of the ministry to Venezuela"
l meet1 talks "the minister's visit to families, talks with Caracas to come"
c figure contradiction abduct a "FIVE" b "four"
c figure update abduct b "four" c "five"
c place contradiction abduct a "Fullarton" b "Punta Bombeador"
c happened contradiction shots a "fired" b "discharged"
c happened contradiction shots b "discharged" d "three holes"
c actor contradiction abduct b "the Guardia Nacional" c "a gang with a uniform"
c date update meet1 b "Monday 25 January" c "Wednesday"
c happened contradiction paid d "pay" d "not a cent was paid"
c happened update ransom b "no request" c "demanded"
c place contradiction detain b "Güiria" d "Pedernales"
t contact CONSULT
t patrol MOBILIZE,AID
t blast ACCUSE
t novpay CONCEDE,AID
t detain ASSAULT,COERCE
t meet1 CONSULT
t negot CONSULT
t fetch AID,COOPERATE
t paid CONCEDE,AID
t fine SANCTION
t waive CONCEDE
t boo PROTEST
t lastyear ASSAULT,COERCE
