story t320-potosi-lithium
split train
=== a
URGENT-Bolivia's Potosi begins indefinite {strike|strike} over lithium contract

LA PAZ, Feb 3 2020, 11:52 BOT (AltiNews)

A civic committee in Bolivia's Potosi launched an indefinite general {strike|strike} at midnight to force the government to {annul|annul} a lithium contract with a Canadian-Korean consortium.

Roads into the city are {block|blocked} at seven points, shops and schools are closed, and the railway to Uyuni is {block|cut}, police said.

Energy ministry says contract "will not be {annul|touched}".

Committee head Ramiro Choque tells AltiNews: "Not one gram leaves."

Two committee members {arrest|detained} overnight in Uyuni, lawyer says. Police say nobody was {arrest|arrested}.

More to follow.
=== b
Bolivia's lithium city shuts down as president {repress|vows} to clear roads

LA PAZ, Feb 5 (AltiNews) — A general {strike|strike} in the Bolivian city of Potosi entered its third day on Wednesday with {pumps|clashes} between police and demonstrators, as the president {repress|threatened} to send the army to open the roads.

Police {pumps|fired} tear gas at several hundred people who were trying to {occupy|seize} the pumping station that supplies the railway works. Eleven people were hurt, hospital officials said. The civic committee spoke of 30.

The {strike|strike}, which began at midnight on Sunday, is meant to force the government to {annul|cancel} a contract, signed last November, that gives a Canadian-Korean consortium the right to extract lithium from the Uyuni salt flat for 70 years. The committee {royalty|wants} a royalty of 11 percent for the department. The contract foresees 3 percent.

"Whoever blocks Bolivia will meet Bolivia," the president told a crowd in Cochabamba.

The Catholic church {mediateoffer|offered} to mediate. Committee head Ramiro Choque {acceptmed|accepted}; the government has not replied.

Two committee members who had been {arrest|held} in Uyuni since Monday were {arrfree|released} on Tuesday, police said in a reversal of an earlier denial.

In 2010 a {strike2010|strike} in Potosi lasted 19 days and stranded some tourists for a week.

(Adds president's quote, background)
=== c
EL POTOSINO — edición en inglés para visitantes — Visitors' edition
Friday 7 February 2020

What travellers should know about the {strike|paro}

Buses: none. Trains: none. The airport is open but the road to it is {block|closed} at La Puerta. Forty-three tourists walked eleven kilometres to Don Diego on Thursday with an escort of students; all are safe in Sucre.

Is it dangerous? On Wednesday at the pumping station, yes. A shop assistant, Nelly Mamani, 19, who was only passing, lost an eye to a gas canister. The police have {regret|apologised} to her family, the departmental commander told us. The hospital treated 26 people, and not 11 as was published in La Paz.

When will it end? The archbishop of Sucre {mediate|brought} the two sides together on Thursday evening. They {mediate|spoke} for forty minutes. They {mediate2|meet} again on Saturday.

Will the army come? The minister of defence said on Thursday that no soldier will be {armymove|sent} to Potosí. The troops which people have seen at Betanzos were on an {exercise|exercise}, said he.

The hot springs at Tarapaya are open.
=== d
After eight days, a pause in Potosi

By Owen Llewelyn, Sucre
The Cardiff Post, 12 February 2020

A {strike|strike} that closed the old silver city of Potosi for eight days was {suspend|suspended} late on Monday after Bolivia's government {freeze|agreed} to freeze, though not to {annul|annul}, a contract under which a foreign consortium was to dig up the lithium of the world's largest salt flat.

It will be examined for 60 days by a commission of twelve, six from each side. Until then “not one gram leaves”, as the strike leader, Ramiro Choque, has said from the start. Should the commission fail, the {strike3|strike} will resume on 13 April.

In La Paz the energy minister has {resign|resigned}, by letter, twice: it was {resignno|refused} on Sunday and {resignyes|accepted} on Tuesday.

The cost is disputed. The chamber of industry says that $14 million was lost, the strikers half of that. A miner, Casimiro Puma, died on Saturday when dynamite went off in his hands at the La Puerta {block|roadblock}. The committee at first said that he had been {shootpuma|shot} by a policeman; it no longer does.

And the army did come. On Friday night 200 soldiers {armymove|took} the airport, the day after the minister had ruled it out. They {armyleave|left} on Monday. “They had lost their way,” Mr Choque {mock|jeered}.

Toll at the pumping station: 26 injured, of whom two will not see again with both eyes.
=== e
Committee denies having {lift|lifted} Potosi strike

POTOSI, Feb 12 (AltiNews) — The strike in the Bolivian city of Potosi has not been {lift|lifted} but only {suspend|suspended}, the head of its civic committee said on Wednesday, after the president had {thank|thanked} the people of Potosi for “going back to work”.

The {strike|strike}, which began at midnight on Sunday of last week, was meant to force the government to {annul|cancel} a contract that gives a Canadian-Korean consortium the right to extract lithium from the Uyuni salt flat. Under Monday's {freeze|agreement}, it is {freeze|frozen} for 90 days, Ramiro Choque said; the government's text says 60.

The consortium's Korean partner said it was considering whether to stay. Its Canadian partner filed a {arbitrate|request} for arbitration in Washington on Tuesday, court records show.

The committee {demand|demanded} the {policeresign|dismissal} of the police commander over last week's {pumps|incident} at a pumping station, in which three people each lost an eye.
=== labels
l strike strike2010 "general strikes in Potosi in 2020 and in 2010"
l strike strike3 "the strike of February and one that may come in April"
l resignno resignyes "a resignation refused on Sunday and accepted on Tuesday"
l pumps block "a fight at a pumping station, roads blocked in the same days"
l armymove exercise "soldiers at the airport, soldiers on an exercise"
c happened contradiction arrest a "detained" a "nobody was arrested"
c happened update arrest a "nobody was arrested" b "held"
c figure contradiction pumps b "Eleven" b "30"
c figure contradiction pumps b "Eleven" c "26"
c figure contradiction pumps b "30" c "26"
c figure contradiction pumps d "two" e "three"
c happened update annul a "touched" d "freeze"
c happened contradiction armymove c "no soldier will be sent" d "took"
c figure contradiction freeze e "90" e "60"
c figure contradiction freeze d "60" e "90"
c happened contradiction shootpuma d "dynamite went off" d "shot"
y e of b partial 0.3
c happened update strike b "strike" d "suspended"
t annul CONCEDE,SANCTION
t block PROTEST
t repress THREATEN
t occupy PROTEST,ASSAULT
t strike2010 PROTEST
t mediate CONSULT
t mediate2 CONSULT
t exercise MOBILIZE
t strike3 PROTEST
t resignyes RETREAT,CONCEDE
t armymove MOBILIZE,COERCE
t mock ACCUSE
