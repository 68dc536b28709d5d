story t207-zugdidi-hunger
split train

=== a
Jailed Zugdidi editor starts hunger {fast|strike}

InterKavkaz | Tbilisi | 6 May 2023, 15:44

Lasha Tordia, the editor of the Zugdidi weekly Enguri who is serving four years for extortion, {fast|stopped eating} on Friday, his lawyer said on Saturday. He {fastdem|demands} a new trial and treatment for his kidneys.

The penitentiary service confirmed that Tordia had "{fast|refused} the prison diet" but said he had bought biscuits and honey in the prison shop. "This is not a hunger {fast|strike}. It is a change of menu," its spokesman, Gia Kvirkvelia, said.

Tordia, 39, was {conv|convicted} on 17 February by the city court in Kutaisi. He was found to have taken 15,000 lari from a builder for not printing a story. He denies it; the money, he told the court, was for an advertisement. Four western embassies {embcrit|called} the {conv|verdict} "troubling". The justice minister {embrej|told} them to mind their own courts.

About 200 people held a candlelit {vigil|vigil} outside Ksani prison on Friday night, and eleven papers left their front pages empty in {blank|protest}.

His predecessor at the weekly, Nana Shonia, was {shonia|beaten} by unknown men in 2019. Nobody was ever {shoniachg|charged}.
=== b
10 May 2023

GEORGIA: A TRIAL, A KIDNEY, A {fast|STRIKE}

Human Rights Ledger, Vilnius — news in brief

Lasha Tordia, an imprisoned Georgian editor, was moved from Ksani to the prison hospital in Gldani on Monday, the fourth day of a hunger {fast|strike}. He has lost 5 kg, says his lawyer, Eka Marghania; she was allowed to see him for half an hour. Officials gave the loss as 1.8 kg.

The Public Defender's monitors {monvisit|visited} him on Tuesday. They {moncrit|criticised} the lack of a nephrologist.

Marghania also {hccompl|complained} that her client had been {handcuff|chained} to the bed for a night. The penitentiary service denied that {handcuff|restraints} had been used.

The {conv|sentence} dates from 16 February (the Ledger reported it under the heading "Five years for an editor"). In April the court of appeal in Kutaisi {appeal|threw out} his appeal without a hearing.

On the same day, in another courtroom, the owner of a television station, Irakli Basilaia, was {basilaia|acquitted} of a similar charge.

The European Parliament will discuss the case today. The ombudsman of the Council of Europe's journalists' platform has {ask|asked} for a {pardon|pardon}. President and prime minister have so far thrown the ball to each other.
=== c
“მხოლოდ წყალი”: Only water

From our Mingrelia stringer. Samegrelo Notes, issue of 12 to 18 May 2023

On Thursday evening Rustaveli looked like November. Between the fountain and the old Parliament, people in editors' green eyeshades {rust|marched} behind a coffin made of newspapers. The police counted 1,500, the organisers 12,000; we walked for twenty minutes without finding the end of it, which is not a number.

At ten someone {coffin|set light} to the coffin. The riot squad {clear|moved in}. Thirty-four people were {detain|detained} by the interior ministry's count. Among them were two deputies, whom the ministry denies having {detdep|touched}. “They {detdep|took} me at ten past ten. I spent the night at Digomi police station, and I did not go there for the coffee,” says one of the two, Tamar Kordzaia.

There was also a {zugdidi|march} in Zugdidi, of 300, without a single policeman.

Tordia himself is on his eighth day. His mother, Tsiala, who saw him on Wednesday, says that he drinks water with salt, that he can no longer read, that he was {handcuff|tied} to the bed-frame at both ankles. “They took the chain off when the monitors rang the bell downstairs.”

And the honey? The shop's receipts, obtained by our colleagues at Mtis Ambebi, are in the name of another prisoner.
=== d
Georgian president {pardon|pardons} editor after 12 days' {fast|fast}

TBILISI, May 17, 2023 (Caspian & Black Sea News) – Georgia's president {pardon|pardoned} an imprisoned newspaper editor on Wednesday, and he {free|walked} out of a prison hospital an hour later on his wife's arm.

Lasha Tordia, 40, had {fast|eaten} nothing since 5 May in protest at a {conv|conviction} that press freedom groups {grpcrit|denounced} as politically motivated. "I {thank|thank} the president. I shall ask the court for what is mine, which is an acquittal," he told reporters in Gldani.

The ruling party's leader {partycrit|criticised} the {pardon|decision} as "surrender to a theatre". The justice minister has {resign|offered} her {resign|resignation}, two government sources said; a ministry spokeswoman said there was no such {resign|offer}.

The {pardon|pardon} came after a {rust|rally} in the capital on Friday, at which 41 people were {detain|arrested}. All but six have been {freedet|released}. Police used {gas|tear gas} then, according to demonstrators, which the interior ministry denies.

Tordia was {conv|sentenced} in February to five years, later {appeal|reduced} on appeal to four. His lawyer said that the prison service had still not {apol|apologised} for {handcuff|chaining} him. Kvirkvelia, of that service, said an inner {inq|inquiry} had found that "soft fixation" was {handcuff|applied} for six hours, on a doctor's order.

On Saturday a doctor {glucose|force-fed} him, the wife said. He had lost 11 kg, she added, "and all his patience".
=== labels
l rust zugdidi "marches for the editor in Tbilisi and in Zugdidi on one evening"
l vigil rust "a vigil at the prison on 5 May, a march in the capital a week later"
l appeal basilaia "two rulings in two courtrooms on one day"
l conv appeal "the verdict of February and the appeal of April"
c happened contradiction fast a "stopped eating" a "strike"#2
c date contradiction conv a "17 February" b "16 February"
c figure contradiction fast b "5 kg" b "1.8 kg"
c happened contradiction handcuff b "chained" b "restraints"
c happened contradiction handcuff b "restraints" c "tied"
c happened correction handcuff b "restraints" d "applied"
c happened contradiction appeal b "threw out" d "reduced"
c figure contradiction rust c "1,500" c "12,000"
c happened contradiction detdep c "touched" c "took"
c date contradiction rust c "Thursday evening" d "Friday"
c figure update detain c "Thirty-four" d "41"
c happened contradiction resign d "offered" d "offer"#2
c figure update fast b "5 kg" d "11 kg"
c happened contradiction gas d "tear gas" d "denies"
t fast PROTEST
t embcrit ACCUSE
t embrej REJECT
t appeal REJECT,CONCEDE
t coffin PROTEST,ASSAULT
t detdep COERCE
t free RETREAT
t resign RETREAT,AGREE
t gas ASSAULT
t inq ACCUSE
t glucose ASSAULT,COERCE
