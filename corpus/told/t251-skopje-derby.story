story t251-skopje-derby
split test

=== a
Derby abandoned after police {charge|charge}; Albanian minister's car {stone|stoned}

Vardar Telegraph, Skopje, Sunday 12 May 2019, 22:30

The Skopje derby between Vardarec and Shkendija Nova was abandoned at 1-1 on Sunday evening, when riot police {charge|charged} the east stand after spectators had {flare|thrown} flares on to the pitch.

Until then Shkendija had attacked without a pause, and Vardarec's keeper, Trajkov, had saved his side twice.

Police {det|arrested} 31 people. Fourteen spectators and three officers are in hospital, the ministry of the interior said.

The car of the visiting Albanian minister of sport, who had watched the first half from the box, was {stone|pelted} with stones when it left the stadium at 20:10. Nobody was hurt, according to the embassy. Albania's prime minister {demand|demanded} “an immediate explanation”.

The president of the republic {appeal|appealed} for calm.

In 2012 five men were {kill12|shot dead} at a lake near the capital; ever since, a match between these two clubs has been more than a match.
=== b
Tirana Sport Express
13.5.2019

THEY COULD HAVE KILLED HIM

“Two stones {stone|hit} the rear window, and one of them lay on his knees,” the driver of the minister of sport, Arben Leka, tells this newspaper. One man is hurt: the minister himself, with a cut on his hand, four stitches. He did not watch the first half. He watched six minutes, went to the washroom, and was told to leave.

And who {stone|threw} them? The police of Skopje have {boy|picked up} two pupils of fifteen. “Children? They were grown men, with scarves, and two policemen stood by and looked at their telephones.”

Our team? Nova was better, as all the world saw: eleven shots to three.

In Tetovo last night some five hundred people {tetovo|marched} to the town hall. A window of a bakery was {bakery|smashed}. The government in Tirana has {recall|called} its ambassador home for consultations.

The federation is expected to award the match to Vardarec.
=== c
North Macedonia sacks police chief as derby row with Albania grows

SKOPJE, May 15 2019 (Southeast Press) – North Macedonia's interior minister dismissed the police chief of the capital on Wednesday and {apol|apologised} to Albania over an {stone|attack} on a minister's car after a football match on Sunday.

Two men aged 19 and 24 were {arr|arrested} on Tuesday, he said, and two 15-year-old boys, who had been {boy|held} first, were {boyrel|sent home}. A police officer who had been seen standing near the car is under {inq|investigation}.

Albania said that its ambassador had not been {recall|recalled}; he was on leave.

The number of those {det|detained} in the stadium was 47, of whom nine were still being held, the minister said. Hospitals had treated 22 spectators for the effects of {gas|tear gas}, which police had at first denied having {gas|used}.

In Tetovo about 1,500 people took part in a {tetovo|protest} on Monday, he said. It passed off peacefully.

The European Union {eu|urged} “both neighbours” to keep cool heads before the decision on accession talks in June.
=== d
The other half

Ana Dimova, Vardar Telegraph, comment, 18 May 2019

The match will be played again, on 29 May, without spectators. It will be the first time that we hear what the players say.

We shall not hear from the east stand. Those who sat there with their children say that the flares came from below, from behind the goal, and were {flare|thrown} after the {charge|charge}, not before it. The club has handed its films to the prosecutor. In them, says the club's lawyer, one sees exactly that.

On Friday the two ministers of sport {meet|met} in Ohrid, shook hands and exchanged balls. Their communiqué {cond|condemns} “violence on and off the pitch”. The Albanian one, his hand in a bandage, said that for him the matter was closed. For the three {arr|arrested} it is not (the third was fetched from a cousin's on Thursday): they have been {chg|charged} with attempted murder.

Of the 47 the last has been {rel|let go}. He is a dentist.
=== labels
l charge tetovo "police and crowds in Skopje on Sunday and in Tetovo on Monday"
l boy arr "two boys held first, two men arrested later"
l det arr "dozens arrested in the stadium, two men for the car"
l boyrel rel "the boys sent home, the last of the spectators let go"
c figure update det a "31" c "47"
c actor contradiction stone b "two pupils of fifteen" b "grown men"
c happened contradiction recall b "called" c "recalled"
c figure contradiction stone a "Nobody" b "One"
c date contradiction tetovo b "last night" c "Monday"
c happened contradiction gas c "tear gas" c "used"
c figure update arr c "Two" d "three"
c figure contradiction tetovo b "some five hundred" c "about 1,500"
