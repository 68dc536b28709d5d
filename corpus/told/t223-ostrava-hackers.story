story t223-ostrava-hackers
split train

=== a
Ostrava court {conv|jails} Russian for power-grid {hack|hack}, Moscow {crit|protests}

By Petr Vondra

OSTRAVA, Czech Republic | Wed Oct 16, 2019 | 4:12 PM CEST

(Moldau Press) – A Czech court on Wednesday {conv|sentenced} a Russian programmer to eight years in prison for having {hack|broken} into the computers of an electricity distributor in 2017 and {blackout|switched off} power for 230,000 customers.

Artem Lisitsyn, 33, was {arr|arrested} at a hotel in Olomouc in May last year at the request of the United States, which also {usreq|seeks} his {extr|extradition}. He denied everything.

The judge, Hana Dvorackova, said that Lisitsyn had acted "at the wish of a foreign service, which the court need not name". The prosecutor had wanted ten.

Russia's embassy {crit|called} the {conv|verdict} "a fantasy on a bad film". Some 20 people {demo|protested} outside the court; one {egg|threw} an egg at the prosecutor's car.

The defence will appeal.
=== b
MORAVIAN POST — Thursday 17 October 2019

EIGHT YEARS FOR A SWITCH. But who flipped it?

No one who followed the 23 days of this {trial|trial} could say that the court had an easy time. The prosecution says that Lisitsyn, alone in a rented flat at Brno, {blackout|turned out} the lights over half of Silesia on 11 December 2017. The expert of the distributor says that the switch was flipped from inside the dispatching centre, by somebody with a card. “My client has {hack|entered} nothing but a chess server,” says his counsel, Ivo Strnad.

And how many sat in the dark? The indictment: 230,000. The distributor's own annual report: 84,000.

Lisitsyn was {arr|taken} on 9 June 2018 at Prague airport, as the file shows, and not in any hotel. He had a ticket to Larnaca.

Twice the {extr|extradition} to America has been {extrok|approved} by the courts. The minister of justice can still say no. Last week in Prague her Russian colleague {meet|met} her for an hour; about the weather, she says.

Around two hundred people {demo|demonstrated} in front of the court in the morning. Another {demo2|rally} of his supporters is announced for Saturday. Next door the gang of the Slezska bank was {convgang|sentenced} to 41 years in all, and hardly anybody looked.
=== c
РФ–Чехия. Moscow {summ|summons} Czech ambassador over “political verdict”

18 Oct 2019, 13.05 (Volga Inform)

Russia's Foreign Ministry on Thursday {summ|summoned} the Czech ambassador and handed him a strong {summ|protest} at the {conv|conviction} of the Russian citizen A. V. Lisitsyn, who was given nine years by a court in Ostrava.

Moscow {insist|demands} his {ret|return}. It sent a {rureq|request} of its own in August 2018, in which he is {chgru|accused} of stealing 12,000 roubles from a purse in Yaroslavl.

The Czech side, according to the ministry, {refcons|refused} to admit the consul to Lisitsyn on October 10. Prague's diplomats said in reply that nobody had been {refcons|turned away}; the consul had come on the wrong day.

At the same time Roskomnadzor {block|blocked} the site of the Prague broadcaster Radio Vltava, citing extremist content.

Two Czech tourists who had been {tour|detained} at Pskov on Tuesday for photographing a bridge were {tourfine|fined} and {tourrel|released}.
=== d
Weekend briefing: the {swap|swap} that nobody is negotiating

Kleinseite Notes, Sat. 19/10/2019

Officially there is nothing. Officially the Czechs who are sitting in Pskov (they have not been {tourrel|released}, whatever Volga Inform says; and there are three of them now, since a student from Plzen was {tour|picked up} as well; the consul {consvisit|visited} them yesterday) are a police matter, and Lisitsyn a matter of the courts.

But. On Friday the justice minister {extrrej|turned} the American {usreq|request} down. On Friday, too, a jet of the Russian government stood at Pardubice for three hours. It brought, says the foreign ministry, a hockey delegation. Moscow says that there was neither jet nor hockey.

The ambassador, who was {summ|called} to the Smolensk Square on Friday morning, not on Thursday, came out smiling, says one who saw him.

In 2010 ten agents were {swap10|exchanged} on the tarmac of Vienna for four; nobody had been negotiating then either. In Washington a senator {warnsen|threatens} to hold up a delivery of helicopters should the man be {swap|traded}.

In Ostrava there are flowers at the court today, from a fan club. The {demo2|rally} has been put off to Monday.
=== labels
l conv convgang "two verdicts of one court on one morning"
l usreq rureq "American and Russian requests for the same man"
l demo demo2 "a demonstration on the day of the verdict, another to come"
l swap swap10 "a swap that is rumoured in 2019, and one of 2010"
l arr tour "a Russian arrested in the Czech Republic, Czechs in Pskov"
c happened contradiction hack a "broken" b "entered"
c figure contradiction blackout a "230,000" b "84,000"
c figure contradiction blackout b "230,000" b "84,000"
c actor contradiction blackout b "Lisitsyn" b "somebody with a card"
c date contradiction arr a "May last year" b "9 June 2018"
c place contradiction arr a "Olomouc" b "Prague airport"
c figure contradiction demo a "Some 20" b "Around two hundred"
c date contradiction summ c "Thursday" d "Friday morning"
c happened contradiction refcons c "refused" c "turned away"
c happened contradiction tourrel c "released" d "released"
c date update demo2 b "Saturday" d "Monday"
c figure update tour c "Two" d "three"
t hack COERCE,ASSAULT
t blackout COERCE,ASSAULT
t usreq REQUEST
t extr COOPERATE,COERCE
t extrok COOPERATE,AGREE
t summ ACCUSE
t ret REQUEST,RETREAT
t swap RETREAT,COOPERATE
