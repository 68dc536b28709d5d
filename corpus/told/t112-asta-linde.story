story t112-asta-linde
split test
=== a
Pirates {abd|kidnap} seven from tanker in Gulf of Guinea

LAGOS (Seaward News) — Pirates {board|boarded} a chemical tanker in the Gulf of Guinea and {abd|kidnapped} seven of its 19 crew, the ship's Norwegian manager said on Thursday.

The Asta Linde, under the flag of Liberia, was {board|attacked} at 0240 GMT on Wednesday 110 nautical miles south of Lomé, Viken Ship Management said. Nine men came in two skiffs. The 12 sailors who remained had shut themselves in the engine room and are unharmed, it said.

The manager has {talk|opened} a line to the kidnappers "through the usual channels", a security consultant said. A spokesman for Viken would not comment on that.

The Spanish patrol ship Cazador, 60 miles away, {sentc|hurried} to the tanker and is {esc|escorting} it to Tema.

In August pirates {aug|took} five men off another ship of the same company in almost the same place. They were {augrel|freed} in October.

November 10, 2022 11:03 GMT | Updated November 10, 2022 14:47 GMT
=== b
Nigerian Navy Refutes Report On Tanker {board|Hijack}

By Ejike Ofoma, Port Harcourt   11th November, 2022

The Nigerian Navy has described as "mischievous" foreign media reports that a tanker, MT Asta Linde, was {board|attacked} by sea robbers on Nigerian waters.

The Director of Naval Information, in a statement on Thursday, said that the {board|incident} took place on Tuesday night, not Wednesday, and 90 miles from the coast of Benin Republic. "It has nothing to do with Nigeria," he averred.

He however said that NNS Obolo had been {sent|dispatched} the same night and that it was the Obolo, and not any Spanish ship, which {rescue|scared} off the pirates. "Our gallant men {rescue|rescued} the remaining 12."

In a related development, troops of the Joint Task Force {raid|raided} a camp at Bille creek on Thursday, {destroy|destroying} two speedboats. The youths of Bille {raidprot|protested} that the boats belonged to fishermen. One of them, name withheld, said six boats were {destroy|burnt}.

The wife of the abducted Chief Engineer, a Filipino, has {beg|appealed} to the Federal Government on Facebook.
=== c
Hogy van a harmadik tiszt? – A third mate's father waits

Balaton Hírek English service, 16 November 2022

The seven seafarers {abd|carried off} from the Asta Linde a week ago include a Hungarian, the third officer Gergő Vas (27), of Keszthely. The foreign minister {call|spoke} by telephone with his Nigerian counterpart on Monday. He {patience|asked} him, he wrote on his page, for “patience in place of guns”.

Mr. Vas senior is not a patient man. The company, he says, told him on Friday there had been eight kidnappers and on Sunday that there had been fourteen. It says the {talk|talks} go well; the Filipino consul says that there are none. An e-mail from the union {itf|calls} the company “a repeat offender” and {itfdem|demands} armed guards on all its ships. And no one will tell him whether there was shooting. A sailor on the second ship of the Spaniards {fire|fired} on a skiff, a Madrid paper wrote; the Spanish ministry of defence has denied it.

Seaward News, to which this paper subscribes, had written: The Asta Linde was {board|attacked} at 0240 GMT on Wednesday 110 nautical miles south of Lomé, Viken Ship Management said. Nine men came in two skiffs. The 12 sailors who remained had shut themselves in the engine room and are unharmed, it said.

What the father knows: that his son rang. For eleven seconds, on Sunday at noon. He said “mangrove” and “don't”.
=== d
Tanker crew {rel|free} after 23 days; two suspects {arr|held}

LAGOS (Seaward News) — Six of the seven sailors who were {abd|kidnapped} from the tanker Asta Linde in the Gulf of Guinea on Nov. 9 have been {rel|released}, its manager Viken said on Friday. The seventh, the Filipino chief engineer, died in captivity of a fever.

"He was {shoot|shot}," one of the freed men, a Georgian, told reporters at Lagos airport. "On the second day. Because he had hidden a telephone."

No ransom had been {ransom|paid}, Nigeria's navy said; special forces had {rel|stormed} the camp. The Georgian laughed. "A man came with a bag. They counted it three times. Then they {rel|put} us in a boat and gave us bananas."

Viken would not say whether it had {ransom|paid}. In Port Harcourt police {arr|arrested} two men on Wednesday with $180,000 in new notes, but said that they knew of no link.

The Asta Linde was {board|boarded} 110 nautical miles south of Lomé by nine men in two skiffs, according to Viken.

December 2, 2022 16:20 GMT
=== e
ANALYSIS — Who saved the Asta Linde?

Gulf Risk Letter no. 48, 5 December 2022

Three navies have now been {praise|thanked} by the flag state for their part in the Asta Linde affair. One did something. The track data that we bought put the Cazador alongside at 0610 on 9 November and the Nigerian Obolo in the harbour at Bonny, where she lay from the 6th to the 12th. Benin's boat came on the 10th and {esc|took} the tanker not to Tema but to Cotonou, because the Ghanaians would not {refuse|have} her.

On the {ransom|payment} our sources speak of $1.2m, a little less than the $1.4m that Viken {augransom|paid} in the August case. The two men {arr|detained} at Port Harcourt were {arrrel|let go} on Sunday. There were three, says their lawyer, and the third is still inside.

All seven came out alive, a minister in Abuja said on television on Saturday. He must have meant August.

Spain has {ext|prolonged} the mission of the Cazador until March. Nigeria and Norway will {meet|talk} about the case in London next week.
=== labels
l abd aug "sailors kidnapped from two ships of the same company in the same place, in November and in August"
l rel augrel "the crews freed, in December and in October"
l ransom augransom "the ransoms paid in the two cases"
l rel arrrel "the sailors released by pirates, two suspects let go by the police"
l sent sentc "two ships hurrying to the tanker, the Nigerian and the Spanish one"
l call talk "the ministers' telephone call, and the company's talks with the kidnappers"
c date contradiction board a "Wednesday" b "Tuesday night"
c place contradiction board a "110 nautical miles south of Lomé" b "90 miles from the coast of Benin Republic"
c place contradiction board b "90 miles from the coast of Benin Republic" d "110 nautical miles south of Lomé"
c figure contradiction board a "Nine" c "fourteen"
c figure contradiction board a "Nine" c "eight"
c figure contradiction board c "eight" c "fourteen"
c figure contradiction board c "fourteen" d "nine"
c figure contradiction board c "eight" d "nine"
c actor contradiction rescue b "rescued" e "in the harbour at Bonny"
c happened contradiction sent b "dispatched" e "in the harbour at Bonny"
c figure contradiction destroy b "two" b "six"
c happened contradiction talk c "talks" c "none"
c happened contradiction fire c "fired" c "has denied"
c happened contradiction shoot d "died in captivity of a fever" d "shot"
c happened contradiction ransom d "paid"#1 d "counted"
c actor contradiction rel d "stormed" d "put"
c place contradiction esc a "Tema" e "Cotonou"
c figure contradiction arr d "two"#2 e "three"
c figure contradiction rel d "Six" e "All seven"
c happened contradiction ransom d "paid"#1 e "payment"
c happened contradiction shoot d "shot" e "All seven came out alive"
y c of a partial 0.2
c figure contradiction board c "Nine" c "fourteen"
c figure contradiction board c "Nine" c "eight"
c date contradiction board b "Tuesday night" c "Wednesday"
c place contradiction board b "90 miles from the coast of Benin Republic" c "110 nautical miles south of Lomé"
