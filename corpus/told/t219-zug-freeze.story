story t219-zug-freeze
split train

=== a
Swiss {freeze|freeze} Kazakh-born trader's accounts

Bern, 22.09.2022 – Helvetic Wire

Switzerland on Wednesday {freeze|blocked} assets of the metals trader Ruslan Beketov worth 400 million francs, the State Secretariat for Economic Affairs (SECO) said, a day after Brussels {list|put} him on its list of persons who support Russia's war against Ukraine.

Beketov, who was born in Temirtau and has lived at Zug since 2009, “has never supported any war and sells zinc”, his lawyer, Corinne Abplanalp, said. She will {suit|appeal} to the General Court in Luxembourg.

The canton of Zug had {rejfreeze|refused} in April to report his villa.

Two of his aircraft have been {plane|grounded} at Altenrhein since Thursday morning.

Members of the group Public Ledger {demo|chained} themselves to the gate of his house on Wednesday. Police cut the chain. There were no {demoarr|arrests}.
=== b
An embargo with holes like the cheese

Il Ponte sul Ceresio, Lugano. Venerdì 23 settembre 2022. From our parliamentary correspondent

So the Confederation has {freeze|laid its hand} on his money. Four hundred million? More like one hundred and forty, if you read to the third page of the ordinance. The rest, says an official at Bellinzona who must not be named, was moved to Dubai in the week when Brussels could be heard sharpening its pencil.

Who told him? The federal prosecutor has opened {inq|proceedings} for breach of official secrecy. SECO denies that there was any leak.

Beketov's lawyers have {suit|filed} not at Luxembourg but at St Gallen, with the Federal Administrative Court, where the matter is less hopeless.

Kazakhstan, whose passport he gave back, has {kazreq|asked} Bern for {extr|extradition} in an older affair: the tax office of Karaganda {kazchg|accuses} him of hiding 90 million dollars. Bern {kazrej|declined} in 2019 and will decline again.

The Social Democrats {sp|demand} a task force. The People's Party {svp|condemned} what it calls “the burial of neutrality”, and {svpthreat|threatens} a referendum.

On Thursday in Zug, a handful, six or seven, were {demo|fastened} to his gate for the photographers. Three were {demoarr|taken} along by the police and {fine|fined} for trespass.
=== c
KazCapital.info / 24 September, 2022 / 15:00

Temirtau workers to Bern: “Leave our pension alone”

About 900 workers of the Temirtau zinc works {rally|gathered} in front of the plant's gate on Saturday to {rallydem|demand} that Switzerland {lift|unfreeze} the accounts of the company's owner, Ruslan Beketov. They say that wages for August have been {wage|withheld} because of the {freeze|measure}.

The trade union says that people were {force|driven} there in buses. “Nobody was {force|forced},” said the deputy director, Askar Dzhunusov.

The Swiss ambassador in Astana {meetw|received} two of the workers on Friday. He {promise|promised} them an answer.

Beketov himself, according to his press office, is in Temirtau; the businessman was seen at the {rally|meeting} in a helmet.

The prosecutor's office of Karaganda region recalled that it had {droptax|closed} the tax case against Beketov in May. No {extr|extradition} is being {kazreq|sought}. A Kazakh delegation will {talks|confer} in Bern on 29 September.

In 2020 workers of the same plant {strike20|went on strike} for eleven days. He {fire20|called} them “ballast” then.
=== d
EU court gets metals trader's {suit|complaint}; assets now 620 mln francs

28 September, 2022 • Luxembourg/Bern • Continental Ledger

Swiss authorities have {freeze|frozen} 620 million francs of Ruslan Beketov's money after banks in Geneva reported further accounts, SECO said on Wednesday. It had given 400 million a week ago. Reports that most of it had been spirited out of the country were “baseless”.

The General Court in Luxembourg confirmed it had received an {suit|action} from Mr Beketov. A spokeswoman for the tribunal in St Gallen said there was nothing there.

His jets, three Gulfstreams, were {plane|seized} last Wednesday at Altenrhein and not on Thursday as the airfield had said. One of them has been {planerel|released} for medical flights.

Brussels {list|listed} Mr Beketov on 20 September together with 14 other persons; London will {uk|follow} on Friday.

The Kazakh foreign ministry {kazdemand|protested} against the {freeze|freeze}, “in a friendly spirit”. Bern {kazinv|invited} a delegation for {talks|talks} on 6 October, a week later than first agreed.

Eleven activists who had {demo|locked} themselves to his gate on 21 September received penal {fine|orders} of 300 francs each.
=== labels
l kazrej rejfreeze "Bern declines an extradition in 2019, Zug refuses to report a villa in April"
l demo rally "activists at the gate of the house in Zug, workers at the gate of the plant in Temirtau"
l rally strike20 "workers of the same plant gather in 2022 and strike in 2020"
l list uk "the trader put on lists by Brussels and by London"
c figure contradiction freeze a "400 million francs" b "one hundred and forty"
c figure contradiction freeze b "one hundred and forty" d "620 million francs"
c figure update freeze a "400 million francs" d "620 million francs"
c place contradiction suit a "Luxembourg" b "St Gallen"
c place contradiction suit b "St Gallen" d "Luxembourg"#2
c date contradiction plane a "Thursday morning" d "last Wednesday"
c figure contradiction plane a "Two" d "three"
c date contradiction demo a "Wednesday"#2 b "Thursday"
c date contradiction demo b "Thursday" d "21 September"
c figure contradiction demo b "six or seven" d "Eleven"
c figure contradiction demoarr a "no arrests" b "Three"
c figure contradiction fine b "Three" d "Eleven"
c happened contradiction kazreq b "asked" c "sought"
c happened contradiction force c "driven" c "forced"
c date update talks c "29 September" d "6 October"
t freeze SANCTION,COERCE
t list SANCTION
t demoarr COERCE
t inq ACCUSE
t extr COOPERATE,COERCE
t rallydem REQUEST
t lift CONCEDE
t wage COERCE,SANCTION
t force COERCE
t droptax CONCEDE,RETREAT
t talks CONSULT
t fire20 ACCUSE
t uk SANCTION
t kazinv AGREE,CONSULT
