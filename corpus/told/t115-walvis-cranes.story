story t115-walvis-cranes
split test
=== a
Cranes freeze at Walvis Bay after cyber {hack|attack}, ransom note

By Selma Shikongo | The Skeleton Coast Times | Tuesday 12 March 2024

Container cranes at Namibia's main port stood still for eleven hours on Monday after what the ports operator calls a "malicious {hack|intrusion}" into its computers.

Screens in the control room went red a little after four in the morning, two shift workers said. A message {ransom|demanded} two million US dollars in bitcoin by Friday and {leak|threatened} to publish "every salary and every sin" of the operator. It was signed Black Kudu.

"We do not {refuse|negotiate} with animals," the operator's chief executive said last night. He has {asked|asked} South Africa for experts. Police have opened a {inq|docket}.

The dock workers' union scoffs. Its members go on {strike|strike} over overtime on Thursday, and nothing, it says, would suit management better than a hacker. "There was no {hack|attack}. They {hack|pulled} the plug themselves to blame us," said branch secretary Petrus Kamati.

Nine vessels lie at anchor.
=== b
Namibia port hackers say they are not done

WINDHOEK, March 14, 2024 (AfroWire) — A group that calls itself Black Kudu on Thursday {leak|published} payroll files of Namibia's ports operator, a day before its own deadline, and {threat2|threatened} to stop the cranes of Walvis Bay again "on any morning we like".

In a message to AfroWire the group said it had {hack|broken} into the system not on Monday but in December, and that it {ransom|wanted} five million dollars, not two. It denied being Russian. "We are four boys and a girl and we went to school in Swakopmund," it wrote.

Two South African specialists {help|arrived} on Wednesday, officials said.

The interior minister {blame|blamed} "a foreign state that does not like our friends". He did not name it. A Western embassy {crit|described} the remark as unhelpful.

Dockers began a {strike|strike} at midnight. Some 400 of 460 stayed away from the first shift, the union said.

The {hack|intrusion} on Monday crippled the port for half a day. A similar {trans|attack} hit South Africa's ports in July 2021.
=== c
UNION VOICE – WhatsApp bulletin to members, 15 March 2024

Comrades, facts:

1. YESTERDAY 6 am: police came to our office in Nangolo Street with a paper, and {raid|took} four computers. They say: one.

2. Cde Petrus Kamati was {arr|fetched} from his bed at half past four this morning. His wife says they {beat|slapped} him. He is {charge|charged} under the Electronic Transactions Act!! With what, with his cellphone that has no buttons?

3. {strike|STRIKE} IS SOLID. 452 of 460 out. The operator's "120 at work" are the cat and the canteen.

4. {talk|Meeting} with management set for Saturday 10 am at the Labour Commissioner's, IF Petrus is {free|released} first. If not, not.

5. There is talk that somebody has {pay|paid} the hackers. Ask yourselves with whose overtime.

{dem|March} to the magistrate's court TODAY 13:00. Wear red.
=== d
Walvis Bay: Union Man {free|Freed}, {pay|Payment} Denied, {strike|Strike} Goes On

Namib Broadcasting Service — online — Sunday, 17 March 2024, 19h30

Petrus Kamati walked out of Walvis Bay police station yesterday to the cheers of some three hundred dockers. All charges against him have been {drop|withdrawn}. A police spokeswoman said that he had never been {arr|under arrest}; he had "assisted".

Would he now attend the {talk|meeting} with the ports operator, put off from Saturday to tomorrow, Monday? He would, he said, with his cellphone.

In court on Friday, where about 150 supporters had {dem|marched} (the union claims 600), his lawyer told the magistrate of two cracked ribs. The state said it knew of no {beat|beating}.

The operator denies having {pay|paid} anyone a cent. Black Kudu {thank|thanked} it on Saturday, on its page, for "1.1 million and the kind words".

The experts from Pretoria have gone home. They found, one of them told NBS, no sign that anyone had been in the system before the 9th of March, and nothing that pointed abroad. "It was an old password and a bored person."

Nineteen ships were waiting this evening, against nine on Tuesday.
=== e
Walvis Bay dockers back at work; three students {arr3|held}

WINDHOEK, March 20, 2024 (AfroWire) — Dockers at Namibia's port of Walvis Bay went back to work on Wednesday after a six-day {strike|strike}, having won double pay for Sundays in {talk|talks} that ended on Tuesday night.

Hours later police {arr3|arrested} three students in Swakopmund over the {hack|cyber attack} of March 11. They were given away by a pizza order, an officer said. The prosecutor general spoke of five {arr3|arrests}, including a girl of 17.

The interior minister, who last week {blame|accused} an unnamed foreign state, {apol|apologised} on Tuesday "to whom it may concern".

Two of the students have admitted the {hack|intrusion}, but not the {leak|leak} of the payroll, which they say came from the operator's own office. The operator puts the damage at 38 million Namibian dollars. Its insurer, in a letter seen by AfroWire, speaks of nine million.

Union leader Petrus Kamati is {sue|suing} the police for 200,000 Namibian dollars.
=== labels
l hack trans "cyber attacks on ports, Namibia's in March 2024 and South Africa's in July 2021"
l arr arr3 "arrests in the affair, of the union leader and of the students"
l ransom pay "the hackers' demand for money and the payment alleged"
l ransom leak "what the hackers demanded, and what they threatened to do"
l strike dem "the dockers' strike and their march to the court in its first days"
l raid arr "the police at the union's office on Thursday and at its secretary's house on Friday"
c figure contradiction hack e "38 million Namibian dollars" e "nine million"
c figure contradiction ransom a "two million" b "five million"
c date contradiction hack a "Monday" b "December"
c date contradiction hack b "Monday" b "December"
c date contradiction hack b "December" d "before the 9th of March"
c happened contradiction hack a "attack"#2 a "pulled"
c actor contradiction hack a "pulled" b "broken"
c actor contradiction hack b "a foreign state" d "nothing that pointed abroad"
c actor contradiction hack b "a foreign state" e "three students"#1
c actor contradiction hack a "pulled" e "three students"#1
c figure contradiction raid c "four" c "one"
c figure update strike b "400" c "452"
c figure contradiction strike c "452" c "120"
c happened contradiction arr c "fetched" d "under arrest"
c happened contradiction beat c "slapped" d "beating"
c figure contradiction dem d "about 150" d "600"
c happened contradiction pay d "paid" d "1.1 million"
c happened contradiction pay c "paid" d "paid"
c date update talk c "Saturday 10 am" d "Monday"
c figure contradiction arr3 e "three"#2 e "five"
c actor contradiction leak b "published" e "leak"
