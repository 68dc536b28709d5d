story t260-valga-van
split test

=== a
Driver killed as Estonian police {fire|open fire} on van at Latvian border

TALLINN, 3 November 2024 (Baltwire) – Estonian police {fire|shot} at a van that {ram|broke} through a checkpoint near the Latvian border early on Sunday, killing one person, the driver, a police spokesperson said.

Nine people, said to be from Syria and Iraq, were found in the back. Two had gunshot wounds, one of them a girl of seven.

The van, with Polish plates, had come from Latvia and {ram|broken} through the checkpoint at Valga at 3.20 a.m., hitting a police car, the spokesperson, Maarja Lepik, said. Officers {fire|fired} eleven times at the tyres.

The prosecutor's office has opened an {inq|investigation} into the use of weapons. Three officers have been questioned.

Latvia's border guard said that it had {pursue|chased} the van since Rezekne.

Estonia introduced {check|checks} on roads from the south on 5 September for three months.
=== b
Lõuna-Eesti Teataja, Valga. 5. november 2024

“I saw no checkpoint”

Urmas Kivi delivers bread. At ten past three on Sunday he drove past the Shell station in Valga and saw a police car across the road without lights. “I saw no checkpoint, no cone and no lamp. I braked, because I know the place. He didn't know the place.”

That the van {ram|broke} through something is therefore a manner of speaking, he says. It was the police car that moved.

The driver was a Latvian of 24, Raivis Ozols from Malta, Rezekne district. The hospital at Tartu has four people from the van with bullet wounds from the {fire|shooting}, a nurse says, not two. The hospital's spokesman says two.

On Monday evening sixty people held a {vigil|vigil} at the station. Somebody had brought a teddy bear for the girl. She will live.

The interior minister {defend|backed} the officers: “Whoever drives at our people drives at the state.”
=== c
Latvia {demand|asks} Estonia for explanation over killed driver

RIGA, Nov 6 2024 (Scandbalt News) – Latvia has {demand|asked} Estonia to let its investigators take part in an {inq|inquiry} into the death of a Latvian man who was {fire|shot} by Estonian police on Sunday, the Latvian foreign minister said on Wednesday.

Estonia {agree|agreed} at once, a spokeswoman for its justice ministry said.

The Latvian border guard withdrew its statement that it had {pursue|followed} the van. No patrol of its own had been near Rezekne that night, it said; there had been a mistake in the duty log.

Police in Riga {arr|arrested} two men on Tuesday, a Latvian and a Ukrainian, suspected of having hired the driver.

Estonian police said that nineteen shots had been {fire|fired}, and not eleven.

The nine passengers have {asyl|applied} for asylum in Estonia. A man of about forty, the girl's father, died of his wounds on Tuesday night.
=== d
Estonian officer {chg|charged} over border {fire|shooting}; {check|checks} to continue

TALLINN, 9 November 2024 (Baltwire) – An Estonian police officer was {chg|charged} on Saturday with exceeding his authority in a {fire|shooting} in which two men died at Valga last Sunday, prosecutors said.

Fourteen of nineteen bullets had come from one weapon, and at least six had been {fire|fired} when the van was standing, the chief prosecutor, Taavi Rand, told a news conference. A second officer remains suspended.

The driver's family {suit|sued} the state on Friday for 300,000 euros.

{check|Checks} on roads from Latvia, which were to end on 5 December, will be {prol|prolonged} to 5 March, the government decided.

Some 400 people by the police's count, 1,100 by that of the organisers, {march|marched} to the interior ministry in Tallinn on Saturday; a smaller {march2|rally} in support of the police, with thirty or forty participants, took place at the same time in Narva.

Police had put up a checkpoint with three cones and a lamp, Rand said. The lamp was in the boot.
=== labels
l march march2 "a march in Tallinn and a rally in Narva at the same time"
l vigil march "a vigil at Valga on Monday, a march in Tallinn on Saturday"
l arr chg "two men arrested in Riga, an officer charged in Estonia"
l pursue ram "a chase in Latvia that was not, and the run through the checkpoint"
c figure contradiction fire b "four" b "two"#2
c figure contradiction fire a "Two" b "four"
c figure correction fire a "eleven" c "nineteen"
c happened correction pursue a "chased" c "followed"
c happened contradiction ram a "broken" b "a manner of speaking"
c figure update fire a "one" d "two"
c figure contradiction march d "400" d "1,100"
c date update check a "three months" d "5 March"
