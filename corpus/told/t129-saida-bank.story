story t129-saida-bank
split train
=== a
Woman with empty rifle {hold|takes} hostages at Saida bank to get her own money

By Ghinwa Slim
Published 16 Sept. 2022, 14:31 (Beirut time)
L'Observatoire du Levant – English

SAIDA — A woman {hold|held} up a branch of the Bank of Byblos and Tyre in Saida on Friday morning and left after an hour and a half with $19,000 of her own savings, the association of depositors said.

The woman, 41-year-old Rima Jaroudi, a teacher, {hold|kept} eight employees in the manager's office at gunpoint. The gun, her father's, turned out to have no cartridges in it. “I have begged this branch for my deposit for two years. My brother needs a kidney and he hasn't two years,” she said in a video that she made from the vault.

Banks have {limit|restricted} withdrawals since the crisis of 2019.

A crowd outside {cheer|cheered} her and {ston|pelted} the army with bottles when soldiers {arr|led} her away. Two men were {arr2|detained}.

It was the fourth such {hold|hold-up} this week; on Wednesday a man had {wed|stormed} a bank in Aley.

The association of banks has called a three-day {close|closure} of all branches from Monday.
=== b
“Armed {hold|robbery}” in Saida: bank speaks, army speaks, brother speaks

Madinat al-Bahr, 17 September 2022 / 21 Safar 1444

The Bank of Byblos and Tyre said yesterday that the sum which was {hold|stolen} from its Saida branch on Friday is $31,000 and that only 4,000 of this was in the lady's account. It will bring {sue|charges}. Four of its staff, it said, had been {hold|confined} all that time and one was {kick|kicked} by an accomplice.

She had no accomplice, says the brother, Wael. He is the man of the video. He does not need a kidney. “I have a slipped disc. She exaggerates when she is angry.”

The army denies that it {arr|arrested} Mrs Jaroudi. She is sought. The crowd had “taken her from the hands of the patrol”.

The depositors' association {threat|vowed} more “visits” until every cent is returned. Its lawyer {acc|accused} the association of banks of {steal|robbing} a million people; “and they {steal|did} it without a rifle.”

The interior minister {meet|met} the bankers in the afternoon. He {prom|promised} them guards.
=== c
Lebanese banks {close|shut} as hold-ups spread

BEIRUT (Levant Press), Sept 19, 2022 – Lebanon's banks {close|closed} their doors on Monday for three days after a week of {hups|hold-ups} by people who want their own savings back.

The association of banks, which called the {close|closure}, {demand|demanded} that the state protect branches. The interior ministry said it had {guard|posted} policemen, as {prom|promised}, at 120 of them; the bank employees' union said that it had seen none.

In the best-known case, a teacher {hold|held} up a branch in the southern city of Saida with an empty rifle on Friday and made off with $19,000 according to her supporters, or $31,000 according to the bank. She gave herself up on Sunday night. About 200 people have {sit|camped} in front of the courthouse since.

The International Monetary Fund {urge|urged} Lebanon to pass a law on capital controls.

Since 2019 banks have {limit|limited} withdrawals.
=== d
Judge {free|frees} Rima Jaroudi; banks to stay {close|shut}

By Ghinwa Slim
Published 22 Sept. 2022, 19:05 | Updated 22 Sept. 2022, 21:40 (Beirut time)
L'Observatoire du Levant – English

SAIDA — “I am a bad robber,” Rima Jaroudi told the judge. “I asked for a receipt.” She has it. It is made out over 20,000 dollars.

The judge on Thursday {free|let} her go on a bail of one million pounds, which is 27 dollars, and {ban|barred} her from entering a bank for six months. The prosecution had {chg|asked} that she be held for armed robbery and kidnapping. It has appealed.

How did she get to Saida's gendarmerie? She turned herself in, say the gendarmes. She was {arr3|arrested} at her brother's, says the brother. She won't say.

The banks were to {reopen|reopen} today. They have {close|extended} their closure “until further notice”. A bankers' delegation {pm|called} on the prime minister on Wednesday; the {pm|meeting}, which was to have taken place on Tuesday, ended without a statement.

Meanwhile in the courthouse square the tents have come down. At their height there were eighty people in them, the police say.

This article has been updated to add the prosecution's appeal.
=== labels
l hold wed "bank hold-ups in one week, in Saida on Friday and in Aley on Wednesday"
l arr arr2 "arrests on the Friday, of the woman and of two men in the crowd"
l close limit "what the banks do to depositors, closing for days and limiting withdrawals for years"
l meet pm "bankers meet the interior minister, and the prime minister"
l arr arr3 "the woman's arrest on Friday that the army denies, and the one on Sunday"
c figure contradiction hold a "$19,000" b "$31,000"
c figure contradiction hold c "$19,000" c "$31,000"
c figure contradiction hold a "$19,000" c "$31,000"
c figure contradiction hold b "$31,000" c "$19,000"
c figure contradiction hold a "$19,000" d "20,000 dollars"
c figure contradiction hold b "$31,000" d "20,000 dollars"
c figure contradiction hold c "$31,000" d "20,000 dollars"
c figure contradiction hold c "$19,000" d "20,000 dollars"
c figure contradiction hold a "eight" b "Four"
c actor contradiction hold b "an accomplice"#1 b "no accomplice"
c happened contradiction arr a "led" b "arrested"
c happened contradiction guard c "posted" c "none"
c happened contradiction arr3 c "gave herself up" d "arrested"
c happened contradiction arr3 d "turned" d "arrested"
c date update close a "three-day" d "until further notice"
c figure contradiction sit c "About 200" d "eighty"
c date update pm d "on Tuesday" d "on Wednesday"
t limit COERCE
t ston ASSAULT,PROTEST
t close PROTEST,COERCE
t kick ASSAULT
t threat THREATEN
t hups ASSAULT
t sit PROTEST
t ban COERCE,SANCTION
t chg ACCUSE,REQUEST
t reopen CONCEDE
