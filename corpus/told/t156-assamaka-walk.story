story t156-assamaka-walk
split train
=== a
They walk the last fifteen kilometres

Assamaka, Niger — from our correspondent Rahmatou Sidikou — Journal du Kawar, English edition, 13 May 2019

They come out of the sand in a line, with their shoes in their hands. At the place that the migrants call Point Zero the Algerian lorries stop, the doors are opened, and from there it's fifteen kilometres to the first hut of Niger.

On Friday night 427 people walked it, says the chief of the post; two did not arrive. They are buried beside the road, a man from Guinea and a boy of whom nobody knew anything.

Algeria {round|rounded} them up in Oran and Tamanrasset at the beginning of the month. Abdoulaye, a plasterer from Conakry, was {seize|relieved} of his wages at a barracks, 90,000 dinars. A gendarme {dog|set} a dog on his friend.

It is the largest {drop|expulsion} this year. Under an arrangement of 2014 Niger {deal14|agreed} to take back its own citizens. Of the 427 only eleven were Nigeriens.
=== b
NIAMEY {summ|SUMMONS} ALGERIAN AMBASSADOR; ALGIERS {acc|DENOUNCES} “CAMPAIGN”

Sahel-Atlantic Wire, May 15, 2019

Niger's foreign ministry on Tuesday {summ|called in} the ambassador of Algeria over the {drop|deportation} of more than 400 migrants, two of whom died in the desert last weekend.

It {dem|demanded} that Algeria {halt|halt} all expulsions of persons who are not citizens of Niger.

The Algerian interior ministry said that it had {drop|returned} 191 Nigeriens by agreement, on Thursday, in buses, “with water and a sandwich”. No one had been {drop|abandoned} anywhere. It {acc|called} the reports “a campaign by known circles”.

The International Organization for Migration said it had {help|assisted} 388 of the arrivals at Assamaka. It found the body of a third person on Monday.

In 2018 Algeria {dep18|deported} some 25,000 people to Niger, according to the organisation. Algiers has not published a figure.
=== c
Algerian Press Bulletin — 18 May 2019

Algeria, Niger examine migration file

The Secretary-General of the Ministry of Foreign Affairs {meet|received} in Algiers on Thursday the ambassador of Niger, with whom he reviewed the cooperation between the two brother countries, which is excellent.

The ambassador of Algeria in Niamey was not {summ|summoned}; he paid a visit to the ministry at his own initiative.

A gendarme of the Tamanrasset group has been sent on leave pending {inq|inquiry} into an allegation of {seize|theft}. As to a dog, the group has none.

A convoy of 240 Nigerien citizens left Tamanrasset on Friday under the supervision of the Red Crescent, and was {drop2|handed} to the authorities at Assamaka itself, post to post.
=== d
Post to post

Journal du Kawar, English edition, 20 May 2019

This time the lorries {drop2|came} to the barrier, by day, and there were lists. I counted 240 people on Saturday. The Red Crescent had sent oranges. Among the 240 were nine from Mali and a Syrian dentist.

So somebody has {conc|given} way, without having done anything that would need it.

The dead of the night of 10 May are now four: a shepherd led us to a woman under a thorn tree. The IOM has taken her name, Fanta, from a bracelet. An {inq2|inquiry} has been opened in Agadez against unknown smugglers, although no smuggler drove those lorries.

Abdoulaye has left for Agadez. His friend's leg is bad. The {dog|bite} has been seen by two doctors now.

Niger's minister of the interior will {visit|travel} to Tamanrasset at the end of the month; his visit had been set for this week. Algiers has {inv|invited} the IOM too, and {press|refused} visas to three reporters, of whom I am one.
=== labels
l drop drop2 "people brought to the border by Algeria, in the desert on 10 May and at the post a week later"
l drop dep18 "the expulsion of May 2019 and those of 2018"
l inq inq2 "two inquiries, in Algeria into theft and in Niger against smugglers"
l summ meet "an ambassador called in at Niamey, and one received in Algiers"
c figure contradiction drop a "427"#1 b "191"
c figure contradiction drop b "more than 400" b "191"
c date contradiction drop a "On Friday night" b "on Thursday"
c happened contradiction drop a "expulsion" b "abandoned"
c figure update drop a "two" b "a third person"
c figure update drop a "two" d "four"
c figure update drop b "two" d "four"
c happened contradiction summ b "called in" c "summoned"
c happened contradiction dog a "set"#2 c "the group has none"
c happened contradiction dog c "the group has none" d "bite"
c date update visit d "this week" d "at the end of the month"
c figure update drop b "two" b "a third person"
c figure update drop b "a third person" d "four"
