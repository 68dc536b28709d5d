story t136-likoma-ferry
split test
=== a
Tanzania {det|holds} Malawi survey boat on disputed lake

Lilongwe, 19 October 2015

Shire Valley Times

By Thokozani Banda

A research launch with five Malawian geologists and two Canadian oilmen on board has been {det|detained} by Tanzanian marine police on Lake Malawi, the Ministry of Natural Resources confirmed on Sunday.

The Chikondi was taking soundings on Saturday “well inside our waters”, 9 kilometres west of the Tanzanian shore, when two fast boats {det|boarded} her. She was {det|towed} to Mbamba Bay.

Malawi claims the whole of the lake up to the Tanzanian beach under a treaty of 1890; Tanzania, which calls it Lake Nyasa, wants the line in the middle. Former presidents from the region have {mediated|mediated} between the two since 2012.

Malawi's foreign minister has {summ|summoned} the High Commissioner. He {dem|demanded} that the seven be {rel|set free} “before nightfall”.

In 2012 Tanzania {threat12|warned} that it would shoot at survey aircraft.
=== b
DAR ES SALAAM, Oct 20, 2015 (Great Lakes Newswire) — Tanzania said on Tuesday it had {det|stopped} a Malawian boat on Lake Nyasa on Sunday because it carried no papers, and denied having {det|arrested} anyone.

"The crew are in a guest house in Mbamba Bay at our expense," a foreign ministry spokeswoman said. "They have been {invite|invited} to help us with some questions."

She put the place at 3 km from the shore. No country, she said, would allow it.

Six people were on board, police in Ruvuma region said. Canadian company Nkhata Resources said its two employees had been {det|handcuffed}. It has {pull|withdrawn} the rest of its staff, 14 people, from the lake.

Malawi {mob|sent} soldiers to the island of Likoma on Monday, residents there said. The Malawi Defence Force said that they were a brass band.

Tanzania votes for a new president on Sunday.
=== c
'Did we cross a line? There is no line'

Toronto Northern Ledger, October 23, 2015, page A9

MBAMBA BAY, TANZANIA — There's one telephone at the Neema guest house, and Doug Petrie, of Sudbury, Ont., was allowed four minutes.

“They came alongside on Saturday about 2 p.m., eight guys, no shots,” he said. “Cuffs? No. Somebody held my elbow.” The five Malawians had been {sep|taken} elsewhere on Monday and he hadn't seen them since. “Did we cross a line? There is no line.”

Ottawa has {cons|asked} for consular access. A spokesman for Foreign Affairs said Tanzania had been “helpful.”

Malawi's navy, such as it is, {patrol|left} Monkey Bay on Wednesday with both its ships. Tanzania's defence minister said that any vessel which crossed the median line would be {threat2|sunk}. His office later said he had meant “stopped.”

Malawi's foreign minister {summ|called in} Tanzania's envoy at the weekend. The envoy told a radio station that he had gone there of his own accord, on a {summ|visit}.

In Lilongwe, a few hundred {march|marched} on the Tanzanian High Commission. They {burn|burned} a map.

The southern African bloc SADC {urge|called} on both to {talk|talk}.
=== d
Seven {rel|released} as ministers {talk|meet} in Mbeya

Lilongwe, 27 October 2015

Shire Valley Times

The crew of the Chikondi are home. The five geologists crossed the bridge at Songwe on Monday afternoon; the two Canadians flew out of Dar es Salaam the day before.

Their {rel|release} was agreed in Mbeya on Sunday by the two foreign ministers, who {talk|sat} together for the first time since 2013. Tanzania says that there was no {talk|meeting}, since Sunday was polling day; the ministers {phone|telephoned}. Our photographer must have taken the picture of the telephone.

A fine of $4,000 was {fine|paid}, according to Dar es Salaam. “We {fine|paid} for the guest house. Seven beds,” says Lilongwe.

The launch itself will be {launch|handed} back when the fuel question is settled.

One of the geologists, Mr Chawanangwa Phiri, {acc|accuses} a police corporal of having {beat|slapped} him, twice. Tanzania's spokeswoman denies this. “Once,” said the corporal's lawyer.

The {threat2|threat} to sink vessels, says Dar es Salaam, was “a slip between friends”.

The two warships came back to Monkey Bay on Saturday. They had not {patrol|left} it, says the Malawi Defence Force.

Correction: the paper of the 19th placed the {det|incident} 9 km from the shore. The ministry's chart shows it at 5.
=== labels
l threat12 threat2 "Tanzania's threats over the lake, to shoot at aircraft in 2012 and to sink vessels in 2015"
l mob patrol "Malawi's moves, soldiers to Likoma on Monday and ships on Wednesday"
l talk phone "the ministers' meeting in Mbeya and the telephone call that Tanzania makes of it"
l det sep "the boat's crew taken on the lake, and the Malawians taken elsewhere two days later"
l rel launch "the crew released, and the boat to be given back"
c date contradiction det a "on Saturday" b "on Sunday"
c date contradiction det b "on Sunday" c "on Saturday"
c place contradiction det a "9 kilometres" b "3 km"
c place correction det a "9 kilometres" d "5"#2
c place contradiction det b "3 km" d "at 5"
c happened contradiction det a "detained" b "arrested"
c figure contradiction det a "seven" b "Six"
c figure contradiction det b "Six" d "Seven"
c happened contradiction det b "handcuffed" c "Cuffs? No"
c happened contradiction talk d "sat" d "meeting"
c happened contradiction patrol c "left" d "left"
c happened contradiction fine d "paid" d "paid"#2
c happened contradiction beat d "slapped" d "denies"
c figure contradiction beat d "twice" d "Once"
c happened contradiction summ c "called in" c "of his own accord"
c actor contradiction mob b "soldiers" b "brass"
c happened correction threat2 c "sunk" c "stopped"
