story t244-vlore-waste
split train

=== a
Albania {refuse|turns back} ship with Italian waste; crew on hunger {hunger|strike}

VLORE, Albania, 8 August 2022 (Ilyria Post) — Albania on Monday {refuse|refused} entry to a ship carrying 2,800 tonnes of Italian household waste, and environmental activists {block|blocked} the port gate to prevent it from being unloaded, the port captain said.

The Panama-flagged Lady Rosa, which left Ancona on 30 July, has been lying a mile off Vlore since Thursday. Her papers describe the cargo as plastic for recycling. Inspectors who went aboard on Friday found “everything that a family throws away”, the environment ministry said.

Eleven of her fourteen sailors, most of them from the Philippines, have {hunger|refused} food since Sunday because they have not been paid for four months, a union official said after speaking to them by radio.

The ministry will {sendback|send} the ship back to Ancona on Wednesday with a tug. It has {dem|demanded} an explanation from the Italian authorities.

A prosecutor in Vlore has {charge|charged} the importer, Eko-Rina, with forgery.

In 2016 a law that would have allowed the import of waste was {law16|dropped} after {prot16|protests}.
=== b
La Gazzetta di Ancona, 9 August 2022 (English summary for subscribers abroad)

It was recyclable, says Adria Ambiente

The Ancona firm Adria Ambiente, whose ship Albania {refuse|rejected} on Monday, says that the cargo of 1,900 tonnes was sorted and certified. Somebody must have exchanged the containers, its managing director, Piero Talevi, told this newspaper.

The Finance Guard {search|searched} the firm's offices on Tuesday morning and took four computers. Talevi is under {inq|investigation} for illegal traffic in waste.

The Region says that it will not {takeback|take} the ship back “until the matter of costs has been cleared”.

Of a hunger {hunger|strike} nothing is known to the shipowner in Piraeus. The men have rice, says the agent; they ate on Monday night.
=== c
Activists in Vlore: “We shall sit here until she turns round”

By Ornela Shehu, Bregdeti weekly, 12 August 2022

On Thursday evening they {blockend|gave up} their blockade of the gate, after ninety-six hours. They had {block|sat} there, between forty and two hundred of them, according to the hour. The police {clear|carried} nine away on Tuesday and let them come back.

The Lady Rosa has not {sendback|left}. The tug was there on Wednesday, but the Italian coast guard had {takeback|refused} a berth at Ancona. Then it was to be Thursday. Now the ministry says Sunday, for Ravenna.

A doctor visited the crew on Wednesday. Five men are on hunger {hunger|strike}, not eleven, she says, and all fourteen have scurvy. No, she corrects herself, scabies. Two have been {evac|taken ashore}.

The owner has now {pay|paid} two of the four months, by way of the union.

Eko-Rina's manager, Artan Lika, was {arr|arrested} at Rinas airport on Wednesday with a ticket to Vienna. His lawyer says it was at his home in Tirana, and that he has never been to Vienna.

And who will pay the tug?
=== d
Waste ship leaves Albania for Italy

VLORE, Albania, 15 August 2022 (Ilyria Post) — A ship with Italian waste which Albania {refuse|turned away} a week ago {sendback|left} the bay of Vlore under tow on Monday, a day later than announced, the port captain said.

Eleven of her fourteen sailors, most of them from the Philippines, had {hunger|refused} food for some days because they had not been paid for four months. They ended their {hunger|protest} when the owner {pay|paid} their wages, a union official said.

The ship goes to Ravenna, where the cargo, 2,800 tonnes according to the Albanian customs and 2,100 according to a weighing on Saturday, will be burnt.

Italy's ambassador in Tirana has expressed {apol|regret}, and {offer|promised} that Rome would bear the costs.

The importer's manager was {rel|released} on bail on Saturday.
=== labels
l refuse takeback "Albania refuses the ship entry, the Italian side to take it back"
l inq charge "proceedings against the sender in Italy and the importer in Albania"
l block hunger "activists at the gate, sailors on hunger strike"
l search arr "offices searched in Ancona on Tuesday, a manager arrested on Wednesday"
c figure contradiction refuse a "2,800" b "1,900"
c figure contradiction refuse d "2,800" d "2,100"
c figure contradiction refuse a "2,800" d "2,100"
c figure contradiction refuse b "1,900" d "2,100"
c figure contradiction refuse b "1,900" d "2,800"
c figure contradiction hunger a "Eleven" c "Five"
c figure contradiction hunger c "Five" d "Eleven"
c happened contradiction hunger a "refused"#2 b "ate"
c date update sendback a "Wednesday" c "Sunday"
c date update sendback c "Sunday" d "Monday"
c place update sendback a "Ancona"#2 c "Ravenna"
c place contradiction arr c "Rinas airport" c "his home in Tirana"
y d of a partial 0.25
