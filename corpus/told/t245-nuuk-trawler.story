story t245-nuuk-trawler
split test

=== a
Danish navy {ram|collides} with Canadian trawler off Greenland, one missing

NUUK, Greenland, 4 June 2019 (Arctic Press Bureau) – A Danish patrol ship and a Canadian trawler {ram|collided} 40 miles west of Nuuk on Monday night as the patrol ship tried to {board|stop} her for an inspection, the Joint Arctic Command said.

One man of the trawler's crew of 26 is missing. A helicopter and two fishing boats are {rescue|looking} for him.

The trawler, the Northern Prospect of St. John's, had been fishing for halibut inside Greenland's zone, a spokesman for the command, Commander Niels Boserup, said. When she was {call|ordered} to stop she had turned across the bow of the patrol ship, the Tulugaq.

The owner, Prospect Seafoods, said that the trawler had been {ram|rammed} “in Canadian waters, from behind and without a word”.

Canada's minister of fisheries {minask|asked} Denmark for an explanation. Greenland's government said that it had {comp|complained} three times since January about Canadian boats west of the line.

Canada and Denmark {group|agreed} in May last year to set up a working group on their border in the area.
=== b
Radio Avalon
St. John's, Newfoundland. Tuesday, June 4, 2019. Six o'clock news.

Good evening. The families of the Northern Prospect spent the day at the union hall on Hamilton Avenue. There is still no word of Leonard Pike, of Burin, who went over the side last night when a Danish warship {ram|ran into} the boat.

We spoke to the mate, Wince Kearley, on the satellite phone. He says, and these are his words: “We were at a standstill, hauling. She {ram|hit} us out of the fog. Nobody {call|called} us on any channel.”

Mr. Kearley says there are now eleven Danish soldiers who {board|boarded} her, and that the skipper is {lock|locked} in his cabin. The Danes say the skipper is resting.

The trawler is being {escort|escorted} to Nuuk.

The Premier and the Prime Minister have {premier|talked} about it.

In other news, the crab plant at Bay de Verde has a new manager.
=== c
Nordatlantisk Tidende · Onsdag 5. juni 2019 · (English translation by the paper)

THE MAN IS FOUND, THE LINE IS NOT

Leonard Pike, 44, the deckhand of the Northern Prospect, is alive. The shrimp boat Aqqalu {rescue|fished} him out at four on Tuesday morning, in a survival suit, five hours after the {ram|collision}. Because the Aqqalu's radio was out of order nobody heard of it before she came in to Maniitsoq at eight last night.

The Northern Prospect lies in Nuuk. The police have {chg|charged} her captain, Roy Dobbin, with illegal fishing and with “endangering a ship of the state”; he was {out|let out} of his cabin this morning. The eleven soldiers who had {board|come aboard} left her on arrival. According to the command they were six.

As to the place: the Tulugaq's plot gives a point four miles inside our zone. The trawler's own, which the police copied, gives one two miles inside the Canadian. One of two instruments is wrong, or one of two officers.

A {demo|demonstration} of solidarity with the navy is being prepared for Saturday by the fishermen of Nuuk.
=== d
Denmark, Canada to share {joint|inquiry} into Greenland {ram|collision}

OTTAWA/COPENHAGEN, June 7 2019 (Meridian News) – Denmark and Canada will hold a joint {joint|inquiry} into the {ram|collision} of a Danish patrol ship and a Canadian trawler off Greenland on Monday, their foreign ministers said on Friday after a {phone|telephone call}.

Denmark {drop|dropped} charges against the captain. He and his ship will be {relship|allowed} to leave Nuuk on Sunday, a Canadian official said. The owner put the damage at 1.9 million Canadian dollars; Denmark has {offer|offered} to pay 700,000.

A preliminary reading of both ships' recorders shows that the {ram|collision} happened in Danish waters, and that the patrol ship had {call|hailed} the trawler twice in the minute before, on a channel that fishing boats do not use, two officials said.

The deckhand who was {rescue|picked up} after a night in the sea, Leonard Pike, flew home on Thursday. Greenland's fishermen said that they would {demo|march} on Saturday as planned.
=== labels
l phone premier "telephone calls about the collision, of foreign ministers and at home"
l chg drop "the captain charged, and the charges dropped"
l out relship "the captain let out of his cabin, and his ship to be let go"
l joint group "a joint inquiry of 2019, a working group of 2018"
c place contradiction ram a "Greenland's zone" a "Canadian waters"
c place contradiction ram c "four miles inside our zone" c "two miles inside the Canadian"
c place contradiction ram a "Canadian waters" d "Danish waters"
c place contradiction ram c "two miles inside the Canadian" d "Danish waters"
c happened contradiction call a "ordered" b "called"
c happened contradiction call b "called" d "hailed"
c figure contradiction board c "eleven" c "six"
c figure contradiction board b "eleven" c "six"
c happened update rescue a "looking" c "fished"
c happened contradiction lock b "locked" b "resting"
