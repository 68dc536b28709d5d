story t217-inguri-crossing
split train

=== a
Georgian man {kill|shot dead} on Abkhaz boundary line

ZUGDIDI, Georgia, Nov 7, 2022 (Colchis Wire) - A 58-year-old Georgian was {kill|killed} by Russian border guards on Monday while he was picking hazelnuts near the village of Orsantia, Georgia's State Security Service said.

The man, Temur Kvaratskhelia, was {kill|hit} in the back. A second man, his cousin, was {abduct|taken} to the other side.

"This is an act of {kill|murder}," the prime minister said. Tbilisi {hot|activated} the hotline and {geneva|asked} the co-chairs of the Geneva talks to convene the parties out of turn.

The European Union's observers {patrol|sent} two patrols to the spot.

In 2016 a man was {kill16|shot dead} by an Abkhaz guard at the Khurcha crossing a few kilometres away.
=== b
Сухум: Official information on the incident at the river

8 November 2022 / APSNY-LINE

On November 6, at 16.20, a detail of the border department of the State Security Service of Abkhazia {arr|stopped} two men who had crossed the river Ingur at Otobaia with bags. One of them {knife|attacked} a serviceman with a knife. In the scuffle a {kill|shot} went off, as a result of which the attacker died on the way to the hospital of Gal. No Russian servicemen took part in the {arr|detention}.

The second violator, D. Kvaratskhelia, was {abduct|detained}. He will be {trial|tried} for illegal crossing. The body is to be {body|handed over} today.

The ministry {warn|warns} of the «most decisive measures» against anyone who crosses the state border of Abkhazia with a weapon.

Tbilisi was informed over the hotline within the hour; the claim that it heard of this from the press is untrue.
=== c
In Orsantia they wait for a coffin

By Salome Gogia, Zugdidi

Samegrelo Observer | Nov. 9, 2022

The coffin has been ready since yesterday. The body has not been {body|returned}. On the bridge over the Inguri stood an ambulance, two priests and, from noon to seven in the evening, about a hundred people from the village in a silent {vigil|vigil}; at seven they put their candles on the asphalt and went home.

Temur was not fifty-eight but sixty-two, says his wife Nargiza. He had a knife, yes. “For string.” She {accuse|accuses} nobody and everybody. “The Russians {kill|shot} him, the Abkhaz say the Abkhaz {kill|shot} him. They should agree.”

A neighbour who was in the next row of trees saw three men in masks, heard Russian and counted two shots. It was Sunday, about four. That Monday is written everywhere is because the ministry learned of it on Monday.

The orchard lies eighty metres on this side of the river. At Otobaia, where the other side has put the thing, there is neither an orchard nor a ford, only reeds.

The EU mission was {refuse|denied} access to the far bank. On this one it {patrol|walked} for two days, and found a cap.

Students {march|marched} in Tbilisi yesterday. I hear 2,000.
=== d
Geneva co-chairs to {erg|meet} Georgians and Russians after {kill|killing}

GENEVA, Nov 11 (Colchis Wire) - Mediators will hold a {erg|meeting} at Ergneti on Nov 18 over the {kill|killing} of a Georgian farmer on the boundary with breakaway Abkhazia, the European Union said on Friday.

Georgia had {geneva|sought} a special round in Geneva. Russia {rejgen|rejected} that.

The body of Temur Kvaratskhelia, 62, was {body|given back} on Thursday. A Georgian forensic expert said he had been {kill|struck} by two bullets, both from behind. Abkhaz officials insist there was one.

Georgia's prosecutor {wanted|charged} an Abkhaz guard, named as A. Tarba, 24, in absentia. It had first spoken of Russian border guards; "we go where the cartridge goes," a spokeswoman said.

The second man, Davit Kvaratskhelia, was {dfree|released} on Thursday night against a fine of 5,000 roubles, after the Abkhaz side had said that he would be {trial|tried}. He said he had been {beatd|slapped} but not beaten.

Police in Tbilisi {detain|detained} 14 people at a {march|protest} on Tuesday in which 5,000 took part, according to organisers.

Tbilisi has {unm|refused} a visit of the Abkhaz leader's envoy to the co-chairs on its soil.
=== labels
l kill kill16 "Georgians shot at the boundary in 2022 and in 2016"
l abduct detain "a cousin held by the Abkhaz side, marchers held by the police of Tbilisi"
l geneva erg "a special round in Geneva that was asked for, a meeting at Ergneti that was set"
l march vigil "students march in Tbilisi, villagers wait at the bridge on the same day"
c date contradiction kill a "Monday" b "November 6"
c date contradiction kill a "Monday" c "Sunday"
c place contradiction kill a "Orsantia" b "Otobaia"
c place contradiction kill b "Otobaia" c "this side of the river"
c actor contradiction kill a "Russian border guards" b "a detail of the border department of the State Security Service of Abkhazia"
c actor contradiction kill c "The Russians" c "the Abkhaz"#2
c actor correction kill a "Russian border guards" d "A. Tarba"
c figure contradiction kill b "a shot" c "two shots"
c figure contradiction kill d "two" d "one"
c figure contradiction kill b "a shot" d "two"
c date update body b "today" d "Thursday"
c happened update body c "returned" d "given back"
c figure contradiction march c "2,000" d "5,000"#2
t kill ASSAULT
t arr COERCE
t trial ACCUSE
t vigil PROTEST
t refuse REJECT,COERCE
