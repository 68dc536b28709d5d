story t250-faroe-mackerel
split train

=== a
EU, Faroes {deal|agree} on mackerel after port {threat|threat}

BRUSSELS, 11 December 2018 (Continental Ledger) – The European Union and the Faroe Islands reached {deal|agreement} on Tuesday on shares of mackerel and blue whiting for next year, ending a dispute in which Brussels had {threat|threatened} to close its ports to Faroese boats.

The Faroes will be allowed 108,000 tonnes of mackerel, EU officials said, a cut of 17 per cent from this year. In return they will {access|let} forty EU trawlers into their waters.

The fisheries commissioner {praise|praised} the “sense of proportion” of the Faroese. The negotiators had {talks|negotiated} in London since Sunday.

Scottish fishermen's associations {crit|called} the {deal|deal} “a Christmas present to the wrong people” and have announced a {block|protest} with boats at Peterhead on Saturday.

The EU imposed {sanc13|sanctions} on the Faroes over herring in 2013 and {lift14|lifted} them a year later.
=== b
Peterhead Buchan Echo
14 December 2018

SKIPPERS READY TO {block|BLOCK} HARBOUR

Fifty boats will {block|close} the mouth of Peterhead harbour from six tomorrow, if the Fishermen's League has its way. The harbour trust says that it has been told of twenty.

League chairman Alec Buchan said that the Faroese share was not 108,000 tonnes but 131,000, “once you have read the footnote about transfers”. He {accuse|accused} the Commission of hiding this.

The Scottish rural economy secretary {support|backed} the skippers and {dem|demanded} that London {veto|veto} the {deal|agreement} in the Council, which is to {sign|approve} it on Monday.

Two Faroese trawlers, the Norðhavn and the Sandvík, which lay at Lerwick on Wednesday, were {paint|daubed} with red paint in the night. The police have spoken to four men. “It was ketchup,” said one of them, who runs a chip van.

A collection of tinned mackerel for the food bank has brought in 1,100 tins.
=== c
Havnarblaðið, Tórshavn – summary in English – 17 December 2018

Faroes deny secret footnote

There is no footnote, says the minister of fisheries. There is an annex, it has been on the ministry's website since Wednesday, and it allows transfers of 9,000 tonnes at most.

In Lerwick not two but three of our ships were {paint|smeared}, on Thursday in full daylight, says the captain of the Norðhavn, who has {paintcompl|reported} it to the Scottish police. They had been to Lerwick for a spare part.

The minister has {summ|asked} the British consul to come. He has not {threatf|threatened} anything, he says; a letter of his of Thursday, however, of which this newspaper has a copy, {threatf|threatens} to close Faroese waters to Scottish boats from New Year.

On Saturday, at Peterhead, thirty-one boats {block|lay} across the harbour mouth for two hours. They parted for a Norwegian, who had a sick man aboard.
=== d
EU ministers {sign|approve} Faroe fish {deal|deal}; Britain abstains

BRUSSELS, 18 December 2018 (Continental Ledger) – European Union ministers on Tuesday {sign|approved} an {deal|agreement} with the Faroe Islands on mackerel, a day later than planned because of a {strike|strike} of Belgian air traffic controllers.

Britain did not {veto|veto} it. It abstained after the Commission had {promise|promised} to review the shares in June.

The League of Scottish fishermen, which had {block|blockaded} Peterhead on Saturday with what it said were 64 boats, {threat2|threatened} to be back.

Police in Shetland {chg|charged} two men with having {paint|thrown} paint at Faroese trawlers on the night of 12 December. The Faroese government {thank|thanked} them.

Officials put the Faroese quota at 108,400 tonnes. It {access|admits} 38 EU trawlers, not forty as had first been said.
=== labels
l threat threatf "threats to close ports and waters, of Brussels and of Torshavn"
l deal sign "the agreement of the negotiators and its approval by the ministers"
l block strike "boats across a harbour mouth, a strike of air traffic controllers"
l sanc13 lift14 "sanctions over herring imposed in 2013 and lifted a year later"
c figure contradiction deal a "108,000" b "131,000"
c figure refinement deal a "108,000" d "108,400"
c figure contradiction deal b "131,000" d "108,400"
c figure contradiction block b "Fifty" b "twenty"
c figure contradiction block c "thirty-one" d "64"
c figure update block b "Fifty" c "thirty-one"
c figure contradiction paint b "Two" c "three"
c date contradiction paint b "in the night" c "Thursday"
c date contradiction paint c "Thursday" d "the night of 12 December"
c happened contradiction threatf c "threatened" c "threatens"
c figure correction access a "forty" d "38"
c date update sign b "Monday" d "Tuesday"
