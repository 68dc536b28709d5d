story t258-rouen-pilots
split train

=== a
French pilots {strike|strike}, Rouen port closed to big ships

ROUEN, France, Oct 9 2018 (Seine Shipping News) – River pilots at Rouen began a {strike|work-to-rule} on Tuesday over pensions, leaving 64 ships at anchor off the Seine by evening, the port authority said.

The pilots, some 300 in number, oppose a reform that would raise their retirement age from 60 to 66. Their association said that the {strike|action} would last until Friday.

Terminal operators {suit|threatened} to sue for losses, which they put at 30 million euros a day. The regional prefect {call|called} on the pilots to go back to the normal rota.

Two container ships were sent on to Zeebrugge.

The federal pensions minister has {invite|invited} the association to {talks|talks} on Thursday. A {march|demonstration} of several unions against the same reform will be held in Paris on 16 October.

Pilots at Rouen last {strike16|struck}, for two days, in 2016.
=== b
La Bouée (French; translated for crews by the Seamen's House)

10/10/2018

Notice No. 3

The pilots do not {strike|strike}. They work ten hours and not twelve, as the law says. So the association. The port says that this is a {strike|strike} “with a thermos flask”.

Waiting off Le Havre this morning: 81 ships (port), 97 (our own count from the tower).

Yesterday evening tug crews {tug|stopped work} for three hours in support. The tug company denies this and speaks of a shift change.

At 22.40 the tanker Hedda Knutsen, which tried to come in without a pilot, was {stop|turned back} by the river police at Caudebec. Her captain has been {fine|fined} 15,000 euros. He says that he had been given leave by radio.

Chaplain's tea as usual at four.
=== c
Pilots' {strike|action} at Rouen extended to 19 October after {talks|talks} fail

PARIS, Oct 12 2018 (Meridian News) – Pilots at France's largest grain port on Friday prolonged an {strike|action} that has left more than a hundred ships waiting, after {talks|talks} with the French government ended on Thursday night without result.

The pensions minister said that the pilots had {walk|left} the table after two hours. The association's president, Yann Vasseur, said that it was the minister who had {walk|gone}, “to a birthday”.

A court in Rouen {rejsuit|rejected} a {suit2|request} by terminal operators to {ban|forbid} the {strike|action}. They will appeal.

Police {det|detained} eleven dockers who had {block|blocked} the Tancarville lock with a boat on Thursday in protest, not at the reform, but at the pilots: they have had no work since Tuesday.

The Belgian government {offer|offered} pilots from Zeebrugge. France {rejoffer|declined}.
=== d
Rouen breathes again

Estuaire Weekend, Saturday 13 October 2018

The surprise came by text message on Friday at ten in the evening: the action is {susp|suspended}. From Saturday six o'clock pilots bring ships in as before, until the 31st. The minister and Mr Vasseur, who had been seen to part on Thursday, had {talks2|met} again in a filling station near Mantes.

The retirement age will be 63, says one who was there, and 62, says another. Nothing has been {sign|signed}.

Of the 118 ships that waited at the height of the {strike|action}, nineteen have gone elsewhere. The operators want their 30 million a day; according to the university it was nine.

The eleven dockers of the Tancarville {block|blockade} were {rel|let go} after a night. The boat, it appears, had drifted.

The {march|march} in Paris on the 16th goes ahead. The pilots will {march|walk} in front.
=== labels
l strike tug "pilots and tug crews stop or slow their work in one week"
l strike strike16 "actions of the pilots in 2018 and in 2016"
l talks talks2 "talks on Thursday in Paris, a meeting on Friday at Mantes"
l block march "protests of dockers at a lock and of unions in Paris"
c happened contradiction strike b "strike" b "strike"#2
c date update strike a "Friday" c "19 October"
c figure contradiction strike b "81" b "97"
c figure update strike a "64" b "81"
c happened contradiction tug b "stopped work" b "a shift change"
c actor contradiction walk c "the pilots" c "the minister"
c figure update strike b "81" d "118"
c figure contradiction strike a "30 million euros" d "nine"#2
c figure contradiction strike d "30 million" d "nine"#2
