story t213-ijevan-swap
split train

=== a
Armenia and Azerbaijan {swap|exchange} prisoners on border bridge

By Tigran Melkumov and Aysel Rzayeva | Tandem News, Tbilisi
Wednesday, December 11, 2024. 16:35 (UTC+4)

Armenia and Azerbaijan {swap|exchanged} captives on Wednesday on the bridge between Ijevan and Qazax, officials in both capitals said. It was the first such {swap|handover} for a year.

Yerevan {armrel|let} two Azerbaijani soldiers go, Baku {azrel|freed} 14 Armenians. The men walked past each other at about noon. Nobody spoke, a Red Cross delegate who was present said.

The Azerbaijanis had been {cap|captured} in April after they lost their way in fog, Baku says; Yerevan's courts {conv|convicted} one of them of {shoot|shooting} at a shepherd, for which he was serving twelve years.

The prime minister of Armenia {thank|thanked} Georgia, whose diplomats had {med|mediated}. Tbilisi hopes that the two will {sign|sign} a peace treaty “in the winter”.

In December 2023 Baku {rel23|released} 32 Armenian servicemen against two of its own.
=== b
Relatives shut out of homecoming as one name goes missing

Ijevan Mirror, No. 50. 12 December 2024

Our town gave the men bread and salt. It did not have to give much of it. There were thirteen {azrel|released} men, not fourteen, who came over the bridge on Wednesday, as anybody could count who stood in the snow, and who did count: Hasmik Abovyan, whose son Gor was on the list and not on the bridge.

“They told me at the ministry that he is in the second bus,” she says. “There was no second bus.”

The ministry of defence will not say who is missing. An officer explained to the mothers that one man had preferred to remain in Baku. Hasmik Abovyan fainted. About 70 relatives then {block|sat down} in front of the convoy. The police {drag|carried} them away; two women say that they were {beat|kicked}. “Nobody was {beat|kicked},” says the head of the Ijevan police, “and the snow is soft.”

The {swap|exchange}, which had been announced for ten, began at three in the afternoon.

The {azrel|freed} men will be questioned for several days in Yerevan, in a sanatorium.
=== c
AZƏRBAYCAN: Baku denies {hold|holding} back captive; {tacc|accuses} Yerevan of {torture|torture}

Baku, December 13. Xəzər-Press

One of the two servicemen who returned to their homeland on December 11 was subjected to {torture|torture} in Armenian captivity, the Military Prosecutor's Office has stated. A criminal {tinq|case} has been instituted. The soldier, Ruslan Panahov, has marks of burns on his back.

The Ministry of Justice of Armenia called the {tacc|accusation} «a reply to a question that nobody asked»: Panahov had been {icrc|visited} by the Red Cross nine times and had never {compl|complained} of {torture|ill-treatment}.

The spokesman of Azerbaijan's Foreign Ministry said that all 14 persons on the agreed list had been {azrel|returned}. «Whoever is missing on the other side of the bridge should be looked for on the other side of the bridge,» he noted.

The spokesman {reject|rejected} Yerevan's {prop|proposal} that the delimitation commissions {comm|meet} in Gyumri; the {comm|meeting} will be held on the border, on December 20.

Azerbaijan {demand|demands} the amendment of Armenia's constitution as a condition of the {sign|signing} of the peace treaty.
=== d
Where is Gor Abovyan?

South Caucasus Letter, 17 December 2024

A week ago he was a name on a list of fourteen. Now he is a treaty.

What we know: On Wednesday of last week thirteen Armenians were {azrel|set free} by Azerbaijan on the Ijevan bridge, and Armenia {armrel|gave back} two Azerbaijanis. Baku insisted until Sunday that there had been fourteen. On Monday it corrected itself. Private Abovyan, it says, {asylum|asked} for asylum on the eve of the {swap|exchange}.

His mother has spoken to him by video, for two minutes, in the presence of a Red Cross delegate. He told her that he was well and that he had {asylum|asked} for nothing.

Yerevan has {susp|broken off} the talks on delimitation, which were to have {comm|continued} on Friday. It {acc|accuses} Baku of hostage-taking. Demonstrators, some 2,000, {march|marched} to the government building on Sunday, led by the mothers from Ijevan; a year ago on the same square 300 had {dem23|thanked} the same prime minister for the same thing.

Two policemen from Ijevan have been {charge|charged} with having {beat|struck} women at the {block|sit-in} on the bridge.

Russia has {offer|offered} its services. Neither capital replied.

The soldier Panahov was {convp|sentenced} in Armenia to four years for crossing the border and for nothing else, his file shows; it was the other, a corporal, who was {conv|found guilty} of the {shoot|shooting}. The {sign|signature} of the treaty, hoped for in the winter, is now spoken of for the spring.
=== labels
l azrel armrel "Armenians freed by Baku and Azerbaijanis freed by Yerevan in one exchange"
l azrel rel23 "captives freed by Baku in December 2024 and in December 2023"
l conv convp "two soldiers sentenced in Armenia"
l march dem23 "2,000 on the square in anger, 300 a year before in thanks"
l block march "relatives sit down at Ijevan on Wednesday, people march in Yerevan on Sunday"
c figure contradiction azrel a "14" b "thirteen"
c figure contradiction azrel b "thirteen" c "14"
c figure contradiction azrel c "14" d "thirteen"
c figure contradiction azrel a "14" d "thirteen"
c date contradiction swap a "about noon" b "three in the afternoon"
c happened contradiction beat b "kicked" b "kicked"#2
c happened contradiction beat b "kicked"#2 d "struck"
c happened contradiction torture c "torture"#2 c "ill-treatment"
c happened contradiction asylum d "asked" d "asked"#2
c happened update comm c "meeting" d "broken off"
c date update sign a "the winter" d "the spring"
t cap ASSAULT,COERCE
t block PROTEST
t drag COERCE,ASSAULT
t hold COERCE
t tinq ACCUSE
t compl ACCUSE
t prop AGREE,REQUEST
t comm CONSULT
t susp SANCTION,REJECT
