story t204-tirana-hospital-hack
split train

=== a
Hackers {hack|paralyse} Tirana hospital, {ransom|demand} bitcoin

TIRANA (Ilyria Post) — Operations were put off and ambulances sent elsewhere on Thursday after an {hack|attack} on the computers of the Mother Geraldine University Hospital encrypted the records of its patients, the institution said.

A group that calls itself Lantern Wolf {ransom|demanded} 40 bitcoin, at present some €2.4 million, in a note left on the screens at 4.10 a.m. It {leak|threatened} to publish the files of 190,000 people unless the sum is paid by Sunday.

“We will not {refuse|pay}, and we could not if we wished,” the hospital's director, Dr Arben Koçiu, told a hurried press conference in the car park.

The cyber security authority, AKSK, has taken charge. Prosecutors have opened an {inq|investigation}.

It is the second {hack22|assault} on Albanian state systems in as many years: in July 2022 services of the government portal were {hack22|knocked out} for a week. Albania {exp22|broke off} relations with Iran over that affair.

Published on 14.03.2024 at 13:22
=== b
NO BACKUP

Doctors writing drips on cardboard: inside the {hack|hacked} hospital

By ERMIRA LLESHI

Forget the wolves. Ask who left the kennel open.

Nurses at Mother Geraldine told this paper that the machines went dark not on Thursday but on TUESDAY night. “We were {hush|told} to say nothing,” said one who has worked in intensive care for eleven years. “We wrote drips on the backs of biscuit boxes for two shifts before anybody rang anybody.”

So when Dr Koçiu stands in a car park and says the {hack|break-in} happened at ten past four on Thursday, patients are entitled to a different word for it.

And pay? Of course somebody {pay|paid}. A source at a bank says 6 bitcoin {pay|went} to the wolves' wallet on Wednesday noon, from a supplier of the hospital. The health ministry calls this “a fairy tale”. The files, 260,000 of them by the gang's own count, have not been {leak|published} so far.

The opposition {oppdem|wants} the minister to {resign|go}. Its MPs will {demo|picket} the ministry on Saturday.

Two women in labour were driven to Durrës. Both are well. One of them called her son Wi-Fi, for a joke, for an hour.

FRIDAY 15 MARCH 2024   |   50 LEKË
=== c
Albania {blame|blames} gang of three for hospital {hack|breach}

By Dominik Aebersold, Pristina

17 March 2024

Three men were {arr|arrested} in Prizren on Friday night in connection with the {hack|encryption} of a Tirana hospital's files, Kosovo's police said yesterday evening, hours after Albania {extreq|asked} for their {extr|extradition}.

Officers {search|searched} two flats above a mobile phone shop and took away eleven laptops. One of the suspects, aged 19, wrote the programme; the other two, according to the Kosovo prosecution, merely rented servers. Their lawyer says they {hack|broke} into nothing: they sold a licence to a customer in the Gulf, “and a locksmith is no burglar”.

Albania's AKSK sees it otherwise. In a report to parliament it traces the {hack|intrusion} to a password {steal|stolen} on 2 March, and dates the {hack|encryption} itself to the night of Tuesday, 12 March. The hospital's management, which had named Thursday, now accepts that date.

The agency also writes that 6.2 bitcoin were {pay|transferred} to the attackers on Wednesday by a supplier of dialysis equipment, “without the knowledge of the hospital”. The health minister, who on Friday had called the {pay|payment} a fairy tale, said she had been misinformed.

Yesterday's {demo|vigil} by opposition deputies outside the ministry drew about 700 people in the rain. Tirana {thank|thanked} Pristina for its “lightning help”.

Washington has {fbi|sent} four specialists.
=== d
Ilyria Post live: hospital {hack|cyberattack}

Sunday 17 March 2024. All times local.

21:05 The deadline has passed. Lantern Wolf has {leak|put} the data of 1,200 patients on a forum, “as a taste”. AKSK is having the page {takedown|removed}.

18:30 The prosecution corrects itself: the number of {arr|detainees} in Prizren is four. A woman, 24, gave herself up this afternoon. All will be brought before a judge tomorrow; on {extr|handing} them over to Albania a court will rule within a month.

16:00 Some 150 relatives of patients {rel|marched} from the hospital to the prime minister's office. They {relask|demand} to be told whose files are gone.

13:40 Dr Koçiu has {resign2|stepped down}. “I gave a time which I had been given,” he says in a letter. He {apol|apologises} to the night shift. The minister says that she will not {resign|go}.

11:15 Seen at Saturday's {demo|picket}: 700 demonstrators, say agencies; 2,500, say the Democrats, who called it; “umbrellas, mostly”, says the ministry.

09:00 Good morning. The operating theatres are back. Of the 31 operations put off since Wednesday, 12 have been done.
=== e
La Gazzetta di Bari – English page

Albanian hospital {hack|held to ransom}; Apulia {offer|offers} beds

BARI, 14 March 2024, 19.30

Operations were put off and ambulances sent elsewhere on Thursday after an {hack|attack} on the computers of Tirana's Mother Geraldine University Hospital encrypted the records of its patients, the institution said, according to the Ilyria Post.

A group that calls itself Lantern Wolf {ransom|demanded} 40 bitcoin, at present some €2.4 million, in a note left on the screens at 4.10 a.m. It {leak|threatened} to publish the files of 190,000 people unless the sum is paid by Sunday.

The president of the Region of Apulia {offer|put} twenty intensive-care beds in Bari and Brindisi at the disposal of the Albanian authorities, “our neighbours across seventy kilometres of water”. A helicopter could fly from tomorrow. Tirana's embassy expressed its {embthank|gratitude} but has not {flyask|asked} for any {fly|transfer} yet.

In 2021 a similar {lazio|attack} blocked the booking of vaccinations in Lazio.
=== labels
l hack hack22 "attacks on Albanian systems in March 2024 and in July 2022"
l hack lazio "attacks on health systems, in Tirana in 2024 and in Lazio in 2021"
l demo rel "the opposition's picket on Saturday, the relatives' march on Sunday"
l resign resign2 "the minister is asked to go and stays, the director goes"
l steal hack "a password stolen on 2 March, files encrypted ten days later"
c date contradiction hack a "Thursday" b "TUESDAY"
c date contradiction hack a "Thursday" c "the night of Tuesday, 12 March"
c date contradiction hack b "TUESDAY" b "Thursday"#2
c date contradiction hack b "TUESDAY" e "Thursday"
c date contradiction hack c "the night of Tuesday, 12 March" e "Thursday"
c actor contradiction hack c "gang of three" c "a customer in the Gulf"
c happened contradiction pay b "paid" b "a fairy tale"
c happened contradiction pay c "transferred" c "a fairy tale"
c happened contradiction pay b "a fairy tale" c "transferred"
c figure refinement pay b "6" c "6.2"
c happened update leak b "published" d "put"
c figure update arr c "Three" d "four"
c figure contradiction demo d "700" d "2,500"
c figure contradiction demo c "about 700" d "2,500"
y e of a partial 0.5
t hack COERCE,ASSAULT
t refuse REJECT
t hack22 COERCE,ASSAULT
t hush COERCE,REQUEST
t pay CONCEDE,AID
t oppdem REQUEST
t resign RETREAT
t extr COOPERATE,COERCE
t steal COERCE,ASSAULT
t fbi AID,COOPERATE
t takedown COERCE
t fly AID
