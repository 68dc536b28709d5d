story t354-sre-ambel-trial
split test
=== a
Cambodian land activists {charge|charged} with incitement after {march|march} on palace

PHNOM PENH, May 20, 2022 (Mekong Wire) — A Cambodian court on Friday {charge|charged} four land rights activists from Koh Kong province with incitement, two days after they had led some 200 farmers in a {march|march} towards the royal palace, their lawyer said.

The four, among them 58-year-old Det Sothea, were {arrest|arrested} on Wednesday evening at a pagoda where the marchers were to sleep, lawyer Sam Kosal said. Police {beat|beat} two of them, he added; a spokesman for the municipal police denied it and said the four had come "of their own will to clarify".

The farmers say that a sugar company {grab|took} 1,300 hectares from them in Sre Ambel in 2006. They were carrying a petition to the king.

The UN human rights office {urge|urged} the authorities to {free|release} the four.

A court spokesman said that they faced up to two years in prison. The trial would {trial|open} on June 14.

In 2018 another group from the same district was {march18|stopped} at the edge of the capital and {deal18|promised} land.
=== b
3 activists sent to PJ, one granted bail

Angkor Express News — 21 May 2022 10:22 ICT

Phnom Penh: Three of the Koh Kong villagers whose {march|march} caused disorder near the Royal Palace on Tuesday, 17 May, have been sent to Prey Sar prison, Deputy Prosecutor Seng Rithy told reporters. The fourth, a woman, 58, was {bail|allowed} home because of her blood pressure.

The group numbered "not more than 70 people", he said. It had been told to disperse three times and {throw|threw} water bottles at the guards, one of whom was hurt in the ear.

The petition was {petition|accepted} by an official of the palace at the gate. There was therefore no reason to go on shouting.

A video clip in which a police officer {beat|kicks} a man in a blue shirt is from Thailand, the Ministry of Information said.

The company, Sre Ambel Sugar, has {compens|offered} each family 1,500 dollars since 2019. "They do not want peace, they want a stage," its manager said.
=== c
"I was wearing the blue shirt"

By Maly Thong, Koh Kong Community News, 3 June 2022

My name is Chea Vuthy. I am one of the four. I came out of Prey Sar on Wednesday with two stitches and a paper. The man in the video is me. There is a Canadia Bank behind me in the picture; they do not have that bank in Thailand.

So now two are inside: Heng Rom and Auntie Sothea. The newspaper wrote that she went home. She was never {bail|let} home. She has been on hunger {hunger|strike}, eating nothing, since last Friday.

Nobody {petition|took} our petition. A man in a white shirt put out his hand and a policeman pushed the hand down.

It was Wednesday and not Tuesday. I know because it was Visak Bochea the Sunday before and we counted three days for walking.

The company's people came to Chi Kha on Monday. They {offer|offered} my wife three thousand dollars if I thumbprint that I was paid to march. She {refusewife|refused}. She closed the door.

On 14 June we will all {rally|rally} at the court. All means four villages.
=== d
Court {sentence|jails} two Cambodian activists, {acquit|acquits} two

PHNOM PENH, June 15, 2022 (Mekong Wire) — A court in Cambodia {sentence|sentenced} two land rights activists to 18 months in prison on Wednesday for incitement and {acquit|cleared} two others, in a {trial|trial} that had been moved by a day because a judge was ill.

About 300 villagers {rally|gathered} outside the court, a reporter saw. Police with shields {push|pushed} them back when a lorry arrived with the defendants. No one was {courtarrest|arrested}, police said. A local rights group, which put the crowd at 450, said that a monk had been {courtarrest|taken} away and {monkfree|released} after an hour.

Det Sothea, 58, who heard the sentence in a wheelchair after 19 days on hunger {hunger|strike}, shouted that she would appeal "to the king, who has ears". The court's spokesman denied that she had refused food.

The embassy of Sweden {condemn|criticised} the {sentence|verdict}. Cambodia's foreign ministry {reject|rejected} the {condemn|criticism} as interference.

The governor of Koh Kong said after the {sentence|ruling} that a committee would measure the land again in July. A similar committee was {deal18|promised} in 2018 and has not met.
=== e
Four {charge|charged} after {march|march} on palace

The Tonle Sap Reader, 21 May 2022, Mekong Wire

PHNOM PENH, May 20, 2022 (Mekong Wire) — A Cambodian court on Friday {charge|charged} four land rights activists from Koh Kong province with incitement, two days after they had led some 200 farmers in a {march|march} towards the royal palace, their lawyer said.

The four, among them 58-year-old Det Sothea, were {arrest|arrested} on Wednesday evening at a pagoda where the marchers were to sleep, lawyer Sam Kosal said. Police {beat|beat} two of them, he added; a spokesman for the municipal police denied it and said the four had come "of their own will to clarify".

A court spokesman said that they faced up to two years in prison. The trial would {trial|open} on June 14.

The pagoda where they were {arrest|arrested} said that it had asked nobody in and nobody out.
=== labels
l march march18 "farmers of one district march to the capital in 2022 and in 2018"
l march rally "a march to the palace, a rally at the court"
l arrest courtarrest "four activists arrested in May, a monk taken at the court in June"
l sentence acquit "two sentenced, two cleared the same day"
l bail free "the release of one on bail said to have happened, that of all asked for"
c figure contradiction march a "200" b "70"
c date contradiction march b "Tuesday, 17 May" c "Wednesday"#2
c happened contradiction beat a "beat" a "denied it"
c happened contradiction beat b "from Thailand" c "is me"
c happened contradiction petition b "accepted" c "Nobody took"
c figure contradiction rally d "300" d "450"
c happened contradiction courtarrest d "arrested" d "taken"
c date update trial a "June 14" d "Wednesday"
c happened contradiction hunger c "strike" d "denied that she had refused food"
c happened contradiction bail b "allowed" c "never let home"
y e of a partial 0.64
