story t349-squid-licences
split train
=== a
Argentine navy {fire|fires} warning shots at squid jigger, crew says

STANLEY, Falkland Islands, 4 March 2022
Penguin Bay News

An Argentine patrol ship {fire|fired} warning shots on Wednesday at a squid jigger that holds a licence of the Falkland Islands, the ship's agent in Stanley said.

The Shin Hwa 3, Korean-owned and registered in Vanuatu, was 230 miles north of the islands when the corvette {order|ordered} it by radio to make for Comodoro Rivadavia, agent Sally Kerrow said. “He kept going and they {fire|put} two across his bow. He is still going.”

She said that the position was on the high seas. The Falklands government said it was “establishing the facts”.

Argentina in January raised fines for fishing with a Falklands licence to ten million dollars. It does not recognise such licences.

A seismic ship was {harass|shadowed} by the same corvette in 2019.
=== b
Buenos Aires: jigger poached in our zone and fled

Agencia Austral, Buenos Aires, 5 March

The Argentine Naval Prefecture said on Friday that its patrol vessel Punta Mogotes had {chase|pursued} a foreign jigger which was fishing at mile 197 inside the Argentine exclusive economic zone on Tuesday night, and had {fire|fired} eleven rounds ahead of it in accordance with protocol after it had switched off its lights and ignored 14 calls.

The jigger escaped into the area illegally occupied by the United Kingdom.

It was the prefecture and not the navy that {fire|acted}, the statement noted, “contrary to what has been published on the islands”.

The foreign ministry has handed the chargé d'affaires of Korea a {note|note} of protest. It {ask|asks} Vanuatu to {strike|remove} the ship from its register.

Congressman Julio Ferraro {criticgov|criticised} the prefecture for not having {sink|sunk} it.
=== c
The squid and the lawyers

By Morag Dunnett, South Atlantic Letter, Stanley/Montevideo, 11 March 2022

The *Shin Hwa 3* came into Berkeley Sound on Saturday with a hole in her funnel that you could put a mug through. So at least one of the shots that were {fire|fired} was not ahead of her. The Argentine prefecture denies that she was {hit|hit}. Her master, Captain Bae, has given a statement to the police in Stanley, in which he puts himself at 204 miles from the mainland, which is four on the right side.

Vanuatu, {ask|asked} to {strike|strike} the ship off, has not replied.

Captain Bae’s VMS track, which the fisheries department holds and which two people have described to me, puts him at 199.

Britain's ambassador in Buenos Aires delivered a {protest|protest} on Monday. Argentina {rejectp|returned} it unopened on Tuesday.

And now the Koreans. The owners have told the islands' government that none of their eleven ships will {licence|take} a licence for the second season. Other owners (Spain, Taiwan) have {askescort|asked} for an {escort|escort}. The Royal Navy’s patrol ship is in dock in Gibraltar; the Falklands' own was {send|sent} north on Sunday.

In Montevideo dockers {dock|refused} on Thursday to unload the reefer that took over the squid of the *Shin Hwa 3*. It was for eight hours. The dockers' union said the stoppage was about wages; a banner said MALVINAS.
=== d
Vanuatu {strike|strikes} jigger off register; owner pays fine to Argentina

Agencia Austral, 22 March 2022

The owner of a jigger that was {fire|fired} on by an Argentine patrol vessel this month has {pay|paid} a fine of $2.1 million to settle the case, the prefecture said on Tuesday. The owner's lawyer in Busan confirmed a payment of 1.4 million, “without admission of anything”.

Vanuatu's maritime authority {strike|removed} the ship from its register on Monday, as Argentina had {ask|requested}.

Britain, whose {protest|protest} has gone unanswered, said that it {regret|regretted} the owner's decision. The Falkland Islands government said two of the firm's eleven ships had meanwhile {licence|taken} licences after all.

Argentina's foreign minister will {visit|travel} to Seoul in April. In May he is to {meet|meet} his British colleague for the first time in three years.
=== e
Buenos Aires: jigger poached in our zone and fled

Agencia Austral, Buenos Aires, 5 March — second version, 21:15

The Argentine Naval Prefecture said on Friday that its patrol vessel Punta Mogotes had {chase|pursued} a foreign jigger which was fishing at mile 197 inside the Argentine exclusive economic zone on Tuesday night, and had {fire|fired} fourteen rounds ahead of it in accordance with protocol after it had switched off its lights and ignored 14 calls.

The jigger escaped into the area illegally occupied by the United Kingdom.

It was the prefecture and not the navy that {fire|acted}, the statement noted, “contrary to what has been published on the islands”.

The foreign ministry has handed the chargé d'affaires of Korea a {note|note} of protest. It {ask|asks} Vanuatu to {strike|remove} the ship from its register.

The embassy of Vanuatu in Brussels said that it had received nothing. Congressman Julio Ferraro {criticgov|criticised} the prefecture for not having {sink|sunk} it.

(This version replaces an earlier one and takes the number of rounds from the log of the ship.)
=== labels
l fire harass "warning shots in 2022, a ship shadowed in 2019"
l order ask "two demands of Argentina, to the ship and to its flag state"
l note protest "notes handed over in Buenos Aires, to Korea's and by Britain's envoy"
l visit meet "two trips of the foreign minister"
l escort send "an escort asked for, a patrol ship sent"
c figure contradiction fire a "two" b "eleven"
c date contradiction fire a "Wednesday" b "Tuesday night"
c place contradiction fire a "the high seas" b "the Argentine exclusive economic zone"
c figure contradiction pay d "$2.1 million" d "1.4 million"
c happened update strike b "remove" d "removed"
c figure update licence c "none" d "two"
c actor contradiction fire a "Argentine navy" b "the prefecture and not the navy"
c happened contradiction hit c "was not ahead of her" c "hit"
c figure update fire b "eleven" e "fourteen"
c figure contradiction fire a "two" e "fourteen"
y e of b near 0.93
v b by e notice
