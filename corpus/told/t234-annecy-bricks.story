story t234-annecy-bricks
split train

=== a
Teachers' {strike|strike} closes most schools in Haute-Savoie

Alpine Post, Annecy, Tuesday 4 February 2020, 19:05

Most secondary schools in Haute-Savoie stayed shut on Tuesday as teachers {strike|walked out} against the reform of the examinations. The education authority counted 41 per cent of teachers on {strike|strike}, the unions 72.

In Annecy 2,300 people {march|marched} from the station to the prefecture, according to the police; the unions said 6,000. At the Lycée Vaugelas pupils had {block|blocked} the entrance with dustbins since seven. A deputy headmaster who climbed over them broke an ankle.

A delegation was {received|received} by the prefect's chief of staff for twenty minutes. “He {refmeet|refused} us the prefect,” said Agnès Collomb of the SNT union.

In Bonneville a pupil of 16 was {arr|arrested} in front of the lycée for having {throw|thrown} a battery at a policeman.

The next {next|day of action} has been set for Thursday week.
=== b
BONNEVILLE: “He {throw|threw} nothing”

Le Messager du Faucigny, édition anglaise, 6.2.2020

Yanis, who is 16, spent nineteen hours in a cell. His mother, Karima Bensalem, has a medical certificate which lists a bruised jaw. According to him he was {arr|grabbed} in front of the swimming pool, not of the lycée, when he was on the way to the dentist, and {slap|slapped} in the car. He {throw|threw} nothing.

“A battery of type C was {throw|thrown}, it is among the exhibits,” the police commissioner, Hervé Lantelme, replies. Nobody was {slap|slapped}. The boy has been {rel|set free}; the prosecutor has {conv|summoned} him for 9 March.

On Wednesday evening some eighty parents held a silent {parents|vigil} before the police station.

Of the teachers of the Lycée Guillaume-Fichet, 52 of 78 {strike|struck} on Tuesday. The next {next|walkout} is on Thursday 13 February, and Ms Collomb {threat|threatens} another “with snow chains”.
=== c
Minister {offer|invites} teachers to {talks|talks} as exam {boycott|blockade} spreads

PARIS, Feb 7 2020 (Presse-Nord) — France's education minister on Friday {offer|invited} union leaders to a {talks|meeting} next week over an examination reform that teachers say was rushed, a day after pupils in 14 towns {boycott|kept} their fellow pupils out of examination halls.

In Annecy police {clear|cleared} the entrance of a lycée on Thursday and {gas|used} pepper spray. The prefecture denied that any gas had been {gas|sprayed} inside the building.

The national day of {nat|strikes} on Tuesday was followed by 31 per cent of secondary teachers, according to the ministry.

Three unions {accept|accepted} the {offer|invitation}. The SNT said it would {refusal|stay away} unless the minister first {repeal|withdraws} the decree.

A deputy of the governing party from Annecy, Luc Vuarnet, said that the door of his office had been {brick|bricked up} between six and seven on Friday morning. He has filed a {complaint|complaint}.
=== d
“I {brick|laid} the bricks myself”

Gazette du Semnoz, blog and broadsheet, Sunday 9 February 2020

It is time to own up. Not to everything, only to the wall. On Thursday night, and not Friday morning, eleven teachers with a bag of mortar {brick|walled up} the office of Monsieur Vuarnet. It took us until two. He has {complaint|complained} of vandalism; we have {refcompl|complained} of the reform. He says the wall was of concrete blocks. Bricks, Monsieur. Eighty-four.

On Thursday morning, at the Lycée Vaugelas, they {gas|sprayed} us. In the corridor. I have eyes, and they were shut. A colleague of sports, 58, was {fall|pushed} down the steps.

So now there will be {talks|talks}. Tuesday the 11th at four, they say, in the ministry. The SNT, my union, which had {refusal|refused}, will go after all: since yesterday. Agnès Collomb was outvoted.

And Thursday's {next|strike} is off. It has been moved to the 20th, after the holidays in Paris, before the holidays here. Whoever can explain this to a pupil has understood France.
=== labels
l strike nat "the strike in Haute-Savoie and that in the whole country, on one day"
l strike next "the strike of 4 February and the next one"
l block boycott "entrances blocked by pupils on Tuesday and on Thursday"
l throw fall "a battery thrown at a policeman, a teacher pushed down the steps"
c figure contradiction strike a "41 per cent" a "72"
c figure contradiction march a "2,300" a "6,000"
c place contradiction arr a "the lycée" b "the swimming pool"
c happened contradiction throw a "thrown" b "threw"#2
c happened contradiction throw b "threw"#2 b "thrown"
c happened contradiction slap b "slapped" b "slapped"#2
c happened contradiction gas c "sprayed" d "sprayed"
c date contradiction brick c "Friday morning" d "Thursday night"
c date update next a "Thursday week" d "the 20th"
c date update next b "Thursday 13 February" d "the 20th"
c date refinement talks c "next week" d "Tuesday the 11th"
c happened update refusal c "stay away" d "go after all"
t strike PROTEST
t conv COERCE,ACCUSE
t parents PROTEST
t threat THREATEN
t offer AGREE,CONSULT
t boycott PROTEST
t clear COERCE
t refusal REJECT
t brick PROTEST,ASSAULT
t refcompl ACCUSE
t fall ASSAULT
