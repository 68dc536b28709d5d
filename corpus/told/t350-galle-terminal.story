story t350-galle-terminal
split train
=== a
Port workers in Galle {strike|strike} over terminal deal with foreign firm

The Lanka Morning Mail
Tuesday, 2 February 2021
by Chaminda Weerakkody

Work at the Galle port {strike|stopped} at six yesterday evening as 23 trade unions began a {strike|work-to-rule} against a plan to hand 49 per cent of the Closenberg Terminal to an Indian company.

Some 1,900 employees had joined, said Shyamal Sumanaratna-Perera of the Port Workers' Front. The chairman of the Ports Authority said that the number was below 700 and that “not one vessel has waited”. According to the harbour master's log there were seven at anchor last night.

The prime minister {meet1|met} union leaders on Sunday for two hours. They say that he {promise|promised} to keep the terminal in Sri Lankan hands. His office says he {promise|promised} to study it.

The agreement with India and Japan on the terminal was {deal19|signed} in 2018.

The Mahanayake Theras have {support|backed} the workers. A {strike20|go-slow} last July over the same terminal lasted three days.
=== b
India {urge|asks} Sri Lanka to {honour|honour} port commitment

New Delhi, Feb 3 (Ganga News Network)

India on Wednesday {urge|urged} Sri Lanka to {honour|stand by} a three-nation agreement to develop the Galle port's Closenberg Terminal, hours after the cabinet in Colombo was reported to have decided to {scrap|scrap} it.

“The commitment of the government of Sri Lanka should be {honour|implemented} as expected,” a foreign ministry spokesperson said. He denied that the High Commissioner had {walkout|walked out} of a meeting with the Sri Lankan premier on Monday. There was no {mondaymeet|meeting} on Monday, he added; they {meet2|met} on Tuesday and it was cordial.

Sri Lankan port workers, who had been on {strike|strike} since Sunday, {strikeend|resumed} work on Wednesday.

Japan has expressed its {regret|regret}.
=== c
Cabinet {scrap|drops} Closenberg deal; outer harbour for India instead

State Information Service of Sri Lanka, Colombo, 04.02.2021

The Cabinet of Ministers at its meeting on Monday 01 February approved a proposal that the Closenberg Terminal be operated by the Sri Lanka Ports Authority as a wholly owned terminal.

The Cabinet also decided to {west|develop} the outer harbour as a public-private partnership with India and Japan. The High Commission of India has {approve|approved} this.

The trade union action at the port {strikeend|ended} on Tuesday. The Government {thank|thanks} the unions for their patriotism.

The {inquiry|inquiry} into the {assault|assault} on a shop steward on 31 January is proceeding. Two security officers are in {arrest|custody}.
=== d
Sold, unsold, sold again

The Lighthouse Papers — fortnightly of the Galle Face Institute — 16 February 2021

When did Sri Lanka {scrap|break} its word to India? The government says on 1 February. Ministers who sat at the table say on the 2nd, in the evening, and that the minutes are wrong. It matters since on the 2nd at noon the High Commissioner was still being told by the prime minister that all was well.

“We have {approve|approved} nothing,” the High Commission says about the outer harbour. The government has corrected its sentence: India has been {offerwest|offered} it. Tokyo wasn't asked, Tokyo says.

The unions? They {threatwest|threaten} to {strikewest|stop} the port again on the 23rd if the outer harbour goes the same way. Not all of them: eleven of the 23 {meet3|sat} with the ports minister on Friday and agreed to “observe”.

As for Nimal Rodrigo, the shop steward: he was {assault|beaten} by three men, he says, and not by two, and none of the three is among those {arrest|held}. One of those has meanwhile been {rel|released}. The police say that both are still inside.

In the seven-day {strike20|go-slow} of last July (the press has made it three) no one was hurt.
=== labels
l strike strike20 "stoppages over one terminal in February and last July"
l strike strikewest "the stoppage of February and one threatened for the 23rd"
l meet1 meet2 "the premier meets union leaders, and the High Commissioner"
l meet1 meet3 "unions with the premier, later with the ports minister"
l urge regret "two reactions of the partners, of India and of Japan"
c figure contradiction strike a "1,900" a "700"
c happened contradiction promise a "to keep the terminal in Sri Lankan hands" a "to study it"
c date contradiction strike a "yesterday evening" b "Sunday"
c date contradiction strikeend b "Wednesday"#2 c "Tuesday"
c date contradiction scrap c "Monday 01 February" d "the 2nd"
c figure contradiction assault d "three" d "two"
c happened contradiction rel d "released" d "still inside"
c date contradiction strike20 a "three days" d "seven-day"
c happened contradiction approve c "approved this" d "approved nothing"
c happened update strike a "stopped" b "resumed"
