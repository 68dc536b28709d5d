story t132-bouar-prison
split train
=== a
Prison {storm|stormed} in Central African town, inmates on the run

BANGUI, Dec 7, 2021 (Lacs Presse) - Gunmen {storm|attacked} the prison of Bouar, in the west of the Central African Republic, overnight and {storm|let} out most of its inmates, local officials told Lacs Presse on Tuesday.

The sub-prefect said that about 180 of 214 prisoners were on the run. A guard and two of the attackers were killed.

"They came on foot, from the market side, and they had a list," a guard said. "They called eleven names. Only then did they open the rest."

The 3R, a rebel group which has {bb|fought} the government from the nearby mountains since 2015, was {blame|blamed} by the sub-prefect. Its spokesman could not be reached.

The {storm|attack} took place two weeks before the {trial|trial} in Bangui of a 3R commander who had been moved from Bouar on Friday.

In January rebels {jan|fought} their way into the town and were {jan2|pushed} out by the army and Rwandan and Russian allies.
=== b
Bouar : les FACA maîtrisent la situation
The Armed Forces master the situation

ONDEKA INFO — Bangui, mercredi 8 décembre 2021 (our translation)

The General Staff brings to public knowledge that the {storm|attempt} of armed bandits against the penitentiary of Bouar, in the night of 5 to 6 December, was {rep|repelled} by the valiant Central African Armed Forces, supported by their bilateral partners. Seven assailants were put out of action.

Sixty-two detainees took advantage of the confusion to absent themselves. Forty-four of them have been {recap|recaptured}.

The General Staff contests that a list existed and that a guard lost his life.

The population of the 4th district is {ask|asked} to denounce the fugitives. The {curf|curfew} is advanced to 6 p.m.
=== c
WHO OPENED THE DOOR?

Notes from Bouar, Abbé Firmin's circular letter to the friends of the Capuchin mission, third Sunday of Advent (12 December 2021)

Dear friends,

The night from Monday to Tuesday was loud, and you'll have heard the rest on the radio. Let me tell you what I saw.

I saw the guard Théodore Zoungbo on Tuesday morning, under a pagne. I buried him on Wednesday. So much for that.

I saw no attackers lying about and neither did the Red Cross, which went round with its bags. If there were two or seven, someone had tidied.

Eleven names, yes, everybody in the yard heard them. But the voice, says old Mbaïki, who sits for a goat, spoke Sango like a soldier from the barracks, and the key was in the door. Nobody {storm|forced} anything. He calls it a {buy|sale}.

Forty or so of the boys came to me afterwards. I gave them manioc and told them to go back, and nineteen went back. That's the {recap|recapture} they talk of.

On Thursday the white allies {ret|shot} four young men at the bridge at Niem-Yelewa. They say: fugitives. I baptised two of them; neither had ever been in prison. The families {march|carried} the bodies to the prefecture. The soldiers {march2|turned} them back with shots in the air.

Pray for us.
=== d
Rebels say they {storm|freed} comrades in Bouar; army officer {arr|held}

BANGUI, Dec 14, 2021 (Lacs Presse) - A Central African rebel group said on Tuesday it had carried out last week's prison {storm|raid} in the western town of Bouar, at the cost of one fighter, and that it had freed "our eleven brothers, and the others as a gift".

The 3R denied having {buy|bribed} anyone.

A captain of the army has been {arr|arrested} over the {storm|break-out} and transferred to Bangui, a judicial source said. The army said that he was on a course.

Justice officials now put the number of the escaped at 203, of whom 71 are back.

The UN mission opened an {inq|inquiry} into the {ret|killing} of four civilians near Bouar on Wednesday. Russian "instructors" were not in the area, the government said.

The 3R, which has {bb|fought} the government from the nearby mountains since 2015, {offer|offered} to exchange three captured soldiers for the commander whose {trial|trial} is to begin on Dec 21. The government {rej|refused}. The {trial|trial} had been set for Dec 20.
=== labels
l storm jan "attacks in Bouar, on the prison in December and on the town in January"
l jan jan2 "the town taken by rebels in January, and taken back by the army"
l recap ret "what became of fugitives, recaptured or shot at a bridge"
l arr recap "an officer held over the break-out, and fugitives retaken"
c figure contradiction storm a "about 180" b "Sixty-two"
c figure update storm a "about 180" d "203"
c figure contradiction storm b "Sixty-two" d "203"
c figure contradiction storm a "two" b "Seven"
c figure contradiction storm a "two" d "one fighter"
c figure contradiction storm b "Seven" d "one fighter"
c happened contradiction storm a "A guard" b "contests"
c happened contradiction storm b "contests" c "the guard"
c date contradiction storm a "overnight" b "5 to 6 December"
c date contradiction storm b "5 to 6 December" c "The night from Monday to Tuesday"
c actor contradiction storm a "blamed" c "spoke Sango like a soldier"
c actor contradiction storm c "spoke Sango like a soldier" d "raid"
c figure contradiction recap b "Forty-four" c "nineteen"
c figure update recap b "Forty-four" d "71"
c date contradiction ret c "On Thursday" d "on Wednesday"
c actor contradiction ret c "shot" d "not in the area"
c happened contradiction buy c "sale" d "bribed"
c happened contradiction arr d "arrested" d "on a course"
c date update trial d "Dec 20" d "Dec 21"
c figure update recap c "nineteen" d "71"
t storm ASSAULT
t jan2 ASSAULT
t rep ASSAULT
t recap COERCE
t curf COERCE
t march PROTEST
