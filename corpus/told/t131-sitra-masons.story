story t131-sitra-masons
split train
=== a
Bahrain: 600 Nepali builders {strike|stop} work over unpaid wages

Gulf Labour Watch, 5 June 2018

About 600 construction workers, nearly all of them from Nepal, have {strike|refused} to leave their camp in Sitra since Sunday morning because they have not been paid since February, four of them told Gulf Labour Watch.

“We cook rice once a day. The company has {cut|cut} the electricity in Block C,” said one, a mason of 26. It was 41 degrees yesterday.

The company, Al Dana Towers, holds the workers' passports. It did not answer our calls. In November it {nov|promised} in writing to pay within ten days, after a {strike17|stoppage} of two days at the same camp.

Nepal's embassy {visit|sent} an attaché to the camp on Monday. He listened, the men say, and left with a list. The labour ministry said that it had opened an {inq|inspection}.

We {call|call} on Al Dana to {pay|pay} now, and on the authorities not to {dep|deport} anyone for having asked.
=== b
Labour Minister: situation at Sitra camp normal

MANAMA, 7 June 2018 (Dilmun News Agency)

The Ministry of Labour and Social Development {commend|commended} today the “high sense of responsibility” shown by the workers of a contracting company in Sitra, who returned to their duties on Wednesday after a misunderstanding about the date of salaries that concerned 150 persons.

The Ministry's inspectors, who {inq|visited} the accommodation on Monday, found that electricity and water were in order. There had been no {strike|strike}, the Ministry clarified, only “a delay in the buses”.

Eleven workers of Asian nationality who {rio|smashed} the windows of a site office have been {arr|referred} to the Public Prosecution.

The company has {pay1|transferred} two of the four months due. The remainder will be paid before Eid al-Fitr, it {paypro|assured} the Minister in a {mincom|meeting}.
=== c
काठमाडौं खबर / KATHMANDU KHABAR, English page, 9 June 2018 (26 Jestha 2075)

ARE OUR MEN IN JAIL IN BAHRAIN?

Forty-three, says the wife of one of them. Eleven, says the government of Bahrain. None, says our own embassy, as late as Thursday; on Friday it said that it was “seeking consular access” to a number it did not give.

Sarita Tamang of Sindhupalchok spoke with her husband Dil Bahadur for two minutes from a police station at Sitra. He was {arr|taken} on Tuesday night, he told her, from his bed, and was nowhere near a window. “The {strike|strike} is not finished,” he said. “They have only put soldiers at the gate so that nobody can see it.”

About 200 relatives {demo|sat} in front of the foreign ministry here on Friday. The labour minister came out to them and {fly|promised} to fly to Manama “within the week”. Then he went to a wedding.

Nepal has {ban|suspended} new labour permits for Al Dana Towers. It has not, as an agency reported yesterday, {ban2|suspended} them for Bahrain as a whole.

In May 2012, a hundred Nepalis were {dep12|sent} home from the same island after a {strike12|walkout}.
=== d
Nepal {rec|recalls} ambassador as Bahrain {dep|deports} strikers

KATHMANDU/DUBAI, June 13, 2018 (Meridian) — Nepal {rec|recalled} its ambassador to Bahrain on Wednesday, a day after the Gulf state {dep|deported} 38 Nepali workers who had taken part in a wage {strike|strike} that drew hundreds.

Bahrain said that the ambassador had gone on leave, and that the men had left “upon completion of their contracts”. Twenty-nine had flown out, it said.

“They {dep|put} us on the aeroplane in our slippers,” Dil Bahadur Tamang said at Kathmandu airport. He said guards had {beat|hit} several men with cables. Bahrain's interior ministry said that no one was {beat|ill-treated} and that a complaint could be made to its ombudsman.

Al Dana Towers {pay|paid} the last of the arrears on Tuesday, according to the labour ministry in Manama. Workers in the camp, reached by telephone, said that 90 of them were still waiting for three months.

A visit by Nepal's labour minister that was to begin on Thursday has been {fly|called off}.

The ban on labour permits would be {lift|lifted} when the passports were returned, his ministry said.
=== labels
l strike strike17 "stoppages of the builders in the same camp, in June and last November"
l strike strike12 "wage strikes of Nepalis in Bahrain, in 2018 and in 2012"
l dep dep12 "strikers sent home from Bahrain, in 2018 and in 2012"
l ban ban2 "the permits suspended for one company, and the report that they were for the whole country"
l nov paypro "the company's promises to pay, last November and in June"
c figure contradiction strike a "About 600" b "150"
c happened contradiction strike a "refused" b "strike"
c happened contradiction strike b "strike" d "strike"#2
c happened contradiction strike b "returned to their duties" c "strike"
c happened contradiction cut a "cut" b "in order"
c figure contradiction arr b "Eleven" c "Forty-three"
c figure contradiction arr c "Forty-three" c "Eleven"
c figure contradiction arr c "Forty-three" c "None"
c figure contradiction arr c "Eleven" c "None"
c happened contradiction rec d "recalled" d "gone on leave"
c figure contradiction dep d "38" d "Twenty-nine"
c happened contradiction dep d "deported" d "left"
c happened contradiction beat d "hit" d "ill-treated"
c happened contradiction pay d "paid" d "still waiting"
c happened update fly c "promised" d "called off"
c figure contradiction arr b "Eleven" c "None"
t strike PROTEST
t cut SANCTION,COERCE
t visit CONSULT,AID
t pay AGREE,CONCEDE
t dep COERCE
t rio ASSAULT,PROTEST
t arr COERCE,ACCUSE
t pay1 CONCEDE,AID
t paypro AGREE
