story t332-dajabon-market
split train
=== a
Dajabón bridge {close|closed} again after {stab|stabbing} at binational market

SANTO DOMINGO, 19 Aug 2025 (Quisqueya Noticias/English) — Dominican troops {close|shut} the border bridge between Dajabón and the Haitian town of Ouanaminthe on Monday morning after a Haitian trader was {stab|stabbed} at the binational market, the border security corps Cesfront said.

The trader, a man of 33, died on the way to hospital. A Dominican porter was {arrest|arrested}.

Haitians on the far bank {stones|threw} stones at the soldiers, a Cesfront spokesman said. Two soldiers were bruised. “We used no {teargas|gas} and {shot|fired} no shot,” he said.

The market, held on Mondays and Fridays, brings together up to 10,000 people. It will not take place again until further notice.

The interior minister said on X that 1,020 undocumented Haitians were {deport|deported} on Monday over four crossings, “as on any day”.
=== b
Ouanaminthe: two dead, not one

Haïti Nord-Est Info (translated from French), mercredi 20 août 2025

They did not {stab|stab} one trader on Monday, they {stab|stabbed} one and {shot|shot} another. Her name was Mirlande Estimable, she sold garlic. The bullet came from the bridge. So say nine people who spoke to us, and so says the paper of the hospital at Fort-Liberté. The Dominican soldiers say that they did not {shot|fire}.

It was also {teargas|gas} that made the children cough in the Cité Notre-Dame that morning, and not “the smoke of tyres”.

The market women's association will {boycott|stay away} from Dajabón for a month, even if the bridge {reopen|opens}. “Let their eggs rot,” said its president.

The mayor has {petition|asked} the prime minister in Port-au-Prince to {recall|call} the consul home. The consul says he {visit|visited} the porter in the prison of Dajabón on Tuesday, and that the man had been {beat|beaten}.

On Tuesday the Dominicans {deport2|pushed back} across the bridge, which is closed, 412 of ours. For that it opens.
=== c
Two governments, one bridge: {talks|talks} in Dajabón

Diario de la Línea, 23 August 2025

The vice-minister for border affairs and a delegation from the Haitian north-east {talks|met} on Friday in the governor's office in Dajabón. They {deal|agreed} that the market will {reopen|reopen} on Monday under joint supervision, that traders will be {search|searched} for knives on both sides, and that the death of Ms Estimable will be {inquiry|investigated} by a mixed commission.

“There was a second death. We have never denied it,” the vice-minister said. On Monday a spokesman had done just that.

Asked who had {shot|fired}, he answered that the army's weapons had been counted and that no round was missing.

The Haitian side had also {stopdep|demanded} that {deport3|deportations} over the Dajabón bridge cease. It did not obtain it.

The market women were not {invite|invited}. They say they were and that the letter came a day late. Egg producers put their losses at 30 million pesos, the chamber of commerce at 12.

The porter was found dead in his cell on Thursday.
=== d
Traders return to Dominican border market, fewer than before

By Simone Achterberg, Dajabón. The Antilles Observer, 26 August 2025

The bridge at Dajabón {reopen|opened} at 8.10 on Monday morning, a week to the hour after it had been {close|closed}. Some 3,000 Haitians crossed by noon, by the count of Cesfront. The market women's association, which maintains its {boycott|boycott}, stood on the other bank and counted 700.

Soldiers in white gloves {search|looked} into baskets. They {seize|took} away some forty kitchen knives and a machete.

In Santo Domingo a public prosecutor said the porter who had {stab|stabbed} a Haitian trader had hanged himself. His mother does not believe that. A Haitian diplomat who had {visit|seen} him two days before his death says he had bruises; the prison denies that there was any {visit|visit}.

The mixed commission, which was to {commission|sit} for the first time on Monday, will do so on Thursday. An army sergeant has been suspended, for “losing” a round.

{deport3|Deportations} went on. “On market days too,” said the vice-minister, “but after three o'clock.”
=== labels
l stab shot "one trader stabbed, another shot, the same morning"
l deport deport2 "deportations on Monday and on Tuesday"
l close reopen "the bridge closed on one Monday, opened the next"
l talks commission "the meeting of delegations and the sitting of the commission"
l petition stopdep "two demands from the Haitian side, to its premier and to the Dominicans"
c happened contradiction shot a "fired no shot" b "shot"
c happened contradiction teargas a "no gas" b "gas"
c happened contradiction invite c "not invited" c "they were"
c figure contradiction reopen d "3,000" d "700"
c happened contradiction visit b "visited" d "denies"
c happened update close a "until further notice" c "reopen"
c date update commission d "Monday"#2 d "Thursday"
t close COERCE
t teargas ASSAULT
t boycott PROTEST
t reopen CONCEDE
t recall SANCTION,RETREAT
t deport2 COERCE
t search COERCE
t deport3 COERCE
t invite CONSULT
t seize COERCE
t commission CONSULT
