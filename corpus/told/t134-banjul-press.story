story t134-banjul-press
split train
=== a
Police {raid|raid} The Mangrove, editor {arr|arrested}

Banjul, 4 October 2018 | Kerr Fatou Street News

Plain-clothes officers {raid|entered} the offices of The Mangrove newspaper on Kairaba Avenue on Wednesday evening, {raid|carried away} five computers and {arr|took} the editor, Mr Alhagie Sey, to an unknown place.

The paper had published a list of fishing licences, with prices.

“They were polite. They asked for the password and wiped their feet,” said a proof-reader, Ms Mariama Colley. The deputy editor, Mr Desmond Taylor, a Sierra Leonean, was not there; police are {hunt|looking} for him, his landlord said.

The Inspector General's office says that the paper's registration had lapsed and that its doors were {shut|sealed} “until the matter is regularised”.

The Press Union called it the first {shut|closure} of a newspaper since the old days. In 2016 Mr Sey was {arr16|held} for eleven months and {tort16|tortured} by the secret service.

Teranga Coast FM, which read the list on air, was {off|taken off} the air yesterday for what the regulator calls a fault in its mast.
=== b
Fishing Ministry {sue|sues} newspaper; “nobody is {arr|detained}”

THE DAILY OBSERVANCE – Friday, October 5, 2018

The Ministry of Fisheries yesterday filed a {sue|suit} at the High Court against The Mangrove for 20 million dalasis over a “false and malicious” list.

Speaking to this medium, the police spokesman said that the editor was {arr|invited} for tea and a conversation at his own request and was free to go. He had not gone, the spokesman said, because of the rain.

Only two computers had been {raid|borrowed}, he added.

As for Mr Taylor, he was {dep|put} on Wednesday's flight to Freetown for working without a permit, the Immigration Department has disclosed.

The European Union ambassador paid a courtesy {visit|call} on the Minister of Information. The two discussed mangroves, the plant.
=== c
Gambia: EU {susp|freezes} fisheries money over press {raid|raid}

DAKAR (Sahel-Atlantic Wire) Oct 8, 2018 – The European Union has {susp|suspended} 1.5 million euros of support for The Gambia's fisheries ministry following the {shut|closure} of a newspaper, an EU official in Dakar said on Monday.

The editor of The Mangrove, Alhagie Sey, was {rel|released} on Saturday after three nights in {arr|custody}. He said that nobody had {beat|laid a hand} on him, but that a man had {threat|told} him he had “two knees”. Police had {apol|apologised}, he said.

Deputy editor Desmond Taylor, whom Gambian officials said they had {dep|deported} to Sierra Leone, was in the Dakar office of this agency on Sunday. He had crossed the border on a groundnut lorry, he said, and would {asyl|ask} for asylum in Senegal.

Some 300 journalists and students {march|marched} in Serekunda on Saturday with their mouths taped. The police put their number at 70. There were no {marr|arrests}.

The government said that there was no money to suspend, “since none ever came”.

In 2004 an editor, Deyda Hydara, was {dh|shot dead} in Banjul.
=== d
The Mangrove is back. We checked the list again

Kerr Fatou Street News, 15 October 2018

The seals {unshut|came off} on Friday. The Mangrove's Saturday edition carried the list once more, on page one, in larger type.

The Ministry of Fisheries has {drop|withdrawn} its suit, says the ministry; its lawyer says that he has instructions to {sue|go} on. The five computers are home, wiped.

Mr Taylor is not a refugee in Senegal. He {asyl|asked}, was told to come back in spring, and withdrew the paper on Thursday. The Minister of the Interior has told him by telephone that he may {retu|return} and that there never was a {dep|deportation} order. Two immigration officers have been sent home for having said so.

The EU has not {susp|suspended} anything, its ambassador in Banjul writes on Facebook, “at this stage”. Dakar's official has been on leave since the 9th.

Teranga Coast FM was {offend|let back} on the air on Sunday, with the list as its first item. The mast, says the engineer, was never touched.

A commission of three will {inq|inquire} into the {raid|raid}. It has until Christmas; the Press Union, which had {inqd|wanted} it, will not {boy|sit} on it.
=== labels
l arr arr16 "the editor held, in 2018 and in 2016"
l shut off "a newspaper sealed and a radio put off the air"
l arr dep "what befell the editor and what is said to have befallen his deputy"
l unshut offend "the newspaper's seals removed, and the radio let back on the air"
l raid shut "police in the newspaper's office and the sealing of it"
c figure contradiction raid a "five" b "two"
c figure contradiction raid b "two" d "five"
c happened contradiction arr a "took" b "invited"
c happened contradiction arr b "invited" c "three nights in custody"
c happened contradiction dep b "put"#2 c "crossed the border on a groundnut lorry"
c happened contradiction dep b "put"#2 d "deportation"
c happened contradiction susp c "suspended" c "no money to suspend"
c happened contradiction susp c "suspended" d "suspended"
c figure contradiction march c "300" c "70"
c happened contradiction sue d "withdrawn" d "go"
c happened update asyl c "ask" d "withdrew"
c happened contradiction off a "a fault in its mast" d "never touched"
t arr COERCE
t hunt COERCE
t shut COERCE
t arr16 COERCE
t off COERCE
t dep COERCE
t visit CONSULT
t beat ASSAULT
t threat THREATEN
t marr COERCE
t unshut CONCEDE
t retu CONCEDE
t offend CONCEDE
t inq ACCUSE
t inqd REQUEST
t boy REJECT
