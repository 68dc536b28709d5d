story t127-paga-tomatoes
split test
=== a
Tomato sellers {block|block} Paga border over Burkina {ban|ban}

Upper East Chronicle, Bolgatanga | Wednesday, 12 February 2020

Tomato traders from Techiman and Kumasi yesterday {block|parked} forty-five trucks across the road at the Paga border post, so that nothing could go in or out, in protest against Burkina Faso's {ban|ban} on the export of fresh tomatoes.

The {ban|ban}, which Ouagadougou announced on Friday and which is in force “until the needs of our own canneries are met”, has left some 300 Ghanaian women with loaded crates on the other side.

“They {seize|took} my tomatoes and gave me a paper,” said Madam Afia Serwaa of Techiman. “Can I cook the paper?”

The queens of the tomato markets {meet|met} the Regional Minister in Bolgatanga for three hours and {call|called} on him to {retal|stop} Burkinabe onions in return. He {promise|promised} to ring Accra.

Burkinabe customs {shot|fired} two warning shots on Sunday night, the traders said, when the women sat down in front of a lorry that was being {unload|emptied}. No one was hurt.

A similar {ban16|ban} in 2016 was {lift16|lifted} after nine days.
=== b
Burkina: There is no {ban|ban}, says Commerce Ministry

OUAGADOUGOU, 13 Feb. 2020 (Faso Dépêches) –

“Burkina Faso has {ban|prohibited} nothing,” the Ministry of Commerce made known on Thursday. The circular of 7 February merely subjects exports of fresh tomatoes to an authorisation. Of 61 requests that were made, four have been granted.

The Ministry denies that any merchandise was {seize|confiscated}. Sixteen tonnes which risked rotting were “bought at the official price”.

The customs brigade at Dakola has not {shot|used} its weapons since 2014, it adds.

It {dep|deplored} the “sequestration” of nine Burkinabe lorry drivers by Ghanaian traders at Paga, whose immediate {rel|release} it {dem|demanded} of the authorities of the brother country. The drivers have been {hold|held} since Tuesday in a lorry park. They get no water, the ministry says.

A technical mission of the two countries will {meeting|meet} at Pô on Saturday.
=== c
Onions off, drivers free, ministers late

What happened at the border this week — by Kwesi Brako-Hiapa, AgriTrade Ghana (newsletter), 16 February 2020

Monday to Friday in five lines.

The {block|blockade}: began on Monday evening, if you ask the immigration people, who had to walk home. Ended on Thursday at noon, when soldiers of the 11 Mechanised Battalion {clear|towed} three trucks and the rest drove away. Soldiers used {cane|canes}. The army says “voices”.

The drivers: nobody {hold|locked} them up; their lorries were blocked in and they would not leave them. The market queens brought them jollof. On Friday they drove off, all eleven.

The onions: since Wednesday Ghana {retal|lets} none in. You won't find a paper that says so. The deputy trade minister says there's no such {retal|measure}, only “enhanced inspection”. Queue at noon on Friday: 74 lorries, and you could smell it in Navrongo.

The {meeting|talks}: should have been on Saturday in Pô. Moved to Tuesday and to Bolgatanga, since the Burkinabe side, so it says, had two {att|attacks} on its northern roads to think about.

The prices: a crate in Accra is 900 cedis, against 350 before.

And Madam Serwaa, of whom you have read in the Chronicle? She has been paid. Two cedis a kilo. She's {sue|suing}.
=== d
BURKINA-GHANA/TOMATOES: {deal|ACCORD} AT BOLGATANGA

Faso Dépêches — Ouagadougou, 19 February 2020 — The delegations of Burkina Faso and Ghana, {meeting|meeting} on Tuesday at Bolgatanga, have concluded an {deal|accord} under which the prohibition on exporting fresh tomatoes is {lift|lifted} as of Monday 24 February, and Ghana {retlift|readmits} onions from the same date.

Each party expressed {regret|regret} at “words”. Burkina Faso will {comp|compensate} 112 traders. (Our dispatch of this morning mentioned 211: it was an inversion.)

The head of the Ghanaian delegation {thank|saluted} Burkina Faso's “tomato diplomacy”. A quarter of an hour later traders {egg|pelted} his car with the subject of the {meeting|talks}.

A union of processors at Bobo-Dioulasso, which had {lobby|asked} for the {ban|measure}, {threat|threatens} to close its plant.
=== e
Tomato peace: who paid?

Upper East Chronicle, Bolgatanga | Wednesday, 26 February 2020

The first trucks rolled through Paga on Monday as agreed. They carried onions. The tomatoes came yesterday.

It is now plain that there had been a {ban|ban}, whatever was said in Ouagadougou: the {deal|agreement}, which lies before us, “lifts” it. It is plain too that there were {shot|shots}. Our photographer dug one out of a crate. As for Ghana's own {retal|ban} on onions, the deputy minister told Parliament on Friday that it had lasted eight days and had been a success.

Compensation will go to 211 traders, says the market queens' association, and it has the list. It is to be {comp|paid} by Ghana, and not by Burkina Faso.

A police inquiry into the {hold|detention} of Burkinabe drivers has been {drop|closed}; the four market queens {arr|arrested} for it on Thursday were {arrrel|sent home} the same day. Their number was put at three by the police.
=== labels
l ban ban16 "Burkina's bans on tomato exports, in 2020 and in 2016"
l ban retal "each country's ban on the other's vegetable"
l lift lift16 "the ban lifted, in 2020 and in 2016"
l meet meeting "talks in Bolgatanga, of the traders with the minister and of the delegations"
l seize unload "tomatoes taken by customs, and a lorry emptied on Sunday night"
c happened contradiction ban a "ban" b "prohibited"
c happened contradiction ban b "prohibited" d "prohibition"
c happened contradiction ban b "prohibited" e "ban"
c happened contradiction seize a "took" b "confiscated"
c happened contradiction shot a "fired" b "used"
c happened contradiction shot b "used" e "shots"
c date contradiction block a "yesterday" c "on Monday evening"
c happened contradiction hold b "held" c "locked"
c figure contradiction hold b "nine" c "eleven"
c happened contradiction cane c "canes" c "voices"
c happened contradiction retal c "lets" c "measure"
c happened contradiction retal c "measure" e "ban"#2
c date update meeting b "on Saturday" c "Tuesday"
c place update meeting b "at Pô" c "Bolgatanga"
c figure correction comp d "211" d "112"
c figure contradiction comp d "112" e "211"
c actor contradiction comp d "compensate" e "paid"#2
c figure contradiction arr e "four" e "three"
