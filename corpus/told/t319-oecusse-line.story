story t319-oecusse-line
split train
=== a
JAKARTA – Indonesia's foreign ministry said on Thursday it had {protestnote|protested} to Timor-Leste over the {shoot|wounding} of an Indonesian farmer near the border of the Oecusse enclave.

ANTARA TIMUR, 13 June 2019, 16:21 WIB

The farmer, Yosep Tefa, 48, was {shoot|shot} in the shoulder on Wednesday morning in a maize field at Naktuka, a strip of land that both countries claim, a spokesman told a briefing. The shot was {shoot|fired} by a Timorese border policeman, according to the ministry.

"We have {inquiry|asked} for a joint {inquiry2|investigation} and we expect an answer by Monday," he said.

Military district command in Kupang said it had put 150 soldiers on {alert|alert}. They would not {cross2|cross} the line, it added.

The two countries settled nearly all of their land border in an agreement of 2005. Negotiators are due to {demarc|meet} in Bali on 24 June to discuss the remainder.
=== b
Dili denies {shoot|firing} on farmer

Diário de Oecusse, 14/06/2019 (translated from Tetum)

The Border Patrol Unit of the National Police did not {shoot|fire} at anybody on Tuesday or on any other day, its commander, Superintendent Duarte Colo, said in Pante Macassar yesterday.

According to him, three men from the other side {cross|crossed} the stream at Naktuka on Tuesday at dawn and cut down teak. When a patrol approached they {machete|attacked} it with machetes. A constable was cut on the hand. "Our men have rifles. They used their whistles," he said.

The commander {march|criticised} the Indonesian army for putting up a hut on the disputed strip in May.

In Dili, the minister of foreign affairs {receive|received} the Indonesian ambassador for an hour. Both called the {receive|conversation} good. The government has {agreeinq|agreed} that the two police forces should {inquiry2|look into} the matter together.

Thirty families have left Naktuka for the school at Nitibe since Wednesday.

The feast of Saint Anthony was celebrated quietly.
=== c
Explainer: What happened at Naktuka?

The Timor Sea Review — by Anabela Freire — 19 June 2019

Where is it?
Naktuka is a thousand hectares of good soil on the western edge of Oecusse. Sixty-odd Timorese families farm there. Indonesia says that nobody should until the border is agreed.

Who was {shoot|shot}?
Yosep Tefa of Netemnanu, aged 48. Doctors in Kupang took a bullet out of his shoulder. He says he was in his own field. Timorese police say that he was among men who stole teak and {machete|attacked} a patrol.

When?
Indonesia's foreign ministry says Wednesday, 12 June. The Timorese police commander speaks of Tuesday. The register of the clinic in Netemnanu has him arriving on Tuesday at 7.40 a.m.

Who {shoot|fired}?
An Indonesian ministry spokesman was certain. A joint team of the two police forces, which {inquiry2|worked} on the spot from Sunday to Tuesday, is not. It found a cartridge of a hunting gun of the kind that Timorese police do not carry. An uncle of the victim has been {uncle|detained} on the Indonesian side.

So it was a family quarrel?
The team will not say. Indonesia has not {withdraw|withdrawn} its protest.

What now?
The negotiators will {demarc|sit down} in Bali as planned, both governments say. In October 2013 too there were {oct13|scuffles} over a fence in the same place; they {oct13talk|talked} afterwards, and agreed on very little.
=== d
Indonesia {regret|apologises} to Timor-Leste over {shoot|shooting} claim

DENPASAR, June 25, 2019 (Arafura News Agency) - Indonesia {regret|apologised} to Timor-Leste on Tuesday for having {accuse|accused} its police of {shoot|shooting} an Indonesian farmer this month, as officials of the two countries opened border {demarc|talks} on the island of Bali a day late.

The head of the Indonesian delegation expressed "{regret|regret} for a conclusion that was drawn too early", a joint statement said.

Police in Kupang on Friday {charge|charged} an uncle of the farmer with attempted {shoot|murder}. He has confessed, they say; his lawyer says he has not.

The joint {inquiry2|investigation} is closed, and Jakarta's {protestnote|protest} of June 13 "falls away", the statement added.

The 150 soldiers {alert|alerted} on June 13 have been {standdown|stood down}. Most of the 30 families who fled Naktuka have returned, according to the Timorese Red Cross, which counted 22 of them on Monday.

The {demarc|talks} are to last until Thursday. Four unresolved segments are on the agenda, among them Naktuka. Officials agreed to hold a further {nextdemarc|round} in Dili in September.
=== labels
l demarc nextdemarc "the talks in Bali and the next round in Dili"
l demarc oct13talk "border talks of 2019 and of 2013"
l machete shoot "a constable cut and a farmer shot on one strip"
l protestnote receive "a protest to Dili and a friendly meeting with the ambassador there"
l inquiry2 demarc "police of both countries look into it together, negotiators meet"
c happened contradiction shoot a "fired" b "fire"
c actor contradiction shoot a "a Timorese border policeman" d "an uncle of the farmer"
c date contradiction shoot c "Wednesday, 12 June" c "Tuesday"
c happened update inquiry2 a "investigation" b "agreed"
c date update demarc a "24 June" d "Tuesday"
c date contradiction shoot a "Wednesday morning" c "Tuesday"
c happened update alert a "alert" d "stood down"
t alert MOBILIZE
t cross2 REJECT
t cross ASSAULT,MOBILIZE
t withdraw CONCEDE,RETREAT
t oct13 ASSAULT
t standdown RETREAT
t nextdemarc CONSULT
