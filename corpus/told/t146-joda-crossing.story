story t146-joda-crossing
split train
=== a
Sudan, South Sudan to {open|open} border crossing at Joda on Sunday

Khartoum, October 8, 2015 (Blue Nile Tribune Online)

The interior ministers of Sudan and South Sudan {agree|agreed} here on Wednesday to {open|reopen} the Joda crossing, {shut|closed} since 2011, to trade as from next Sunday, October 11.

In a communiqué issued after two days of {talks|talks}, the sides further undertook to {wd|pull} their troops back to a distance of ten kilometres from the line by the end of the month, and to invite the United Nations mission in Abyei to {ver|verify} it.

Sudan {demand|asked} its neighbour once more to {expel|expel} the leaders of Darfur rebel groups. The South Sudanese minister said that none was on his country's soil. He {demand2|asked} for the {rel|release} of fourteen traders {arr|held} in Kosti since August.

A joint committee will {next|convene} in Juba in two weeks.

The two countries had {s12|signed} nine agreements in Addis Ababa in September 2012. Few have been carried out.
=== b
Juba: Where is the open border?

Juba Clarion | Mon 12 October 2015

At Joda yesterday there was a ribbon, a band and, on the southern side, the Governor of Upper Nile. At half past four he cut the ribbon himself and went home. The northern gate stayed shut.

“There was a misunderstanding about the hour,” a Sudanese consul told this newspaper. The crossing would {open|open} on Thursday.

A hundred and twenty lorries wait in Renk, according to the Chamber of Commerce. They carry gum, hides and, for the return, hopes of onions. Their number was half that on Friday.

The fourteen traders have been moved from Kosti to Omdurman, a relative said. The Sudanese foreign ministry says that they are eleven, have been {charge|charged} with smuggling and have a lawyer.

Information Minister: South Sudan has begun to {wd|withdraw} from Tishwin and Kiir Adem. “We keep our word; our word is ten kilometres.”
=== c
SUDAN-SOUTH SUDAN: Antonov drops {bomb|bombs} near crossing, officials say

NAIROBI, 14 October 2015 (Great Lakes Newswire) — A Sudanese military aircraft {bomb|bombed} a village 15 km south of the Joda border crossing on Tuesday, killing a woman and two children, authorities in South Sudan's Upper Nile state said.

Sudan's army denied that any of its aircraft had {bomb|attacked} targets in the south. It said that it had {rebels|fought} off rebels of the Justice and Equality Movement that day on its own side of the line, at Al-Meganis. The rebel group said that it had been nowhere near.

The crossing was to {open|open} on Thursday. South Sudan's presidential adviser on security said that this would now have to wait. “One does not open a door on which somebody is throwing stones.”

The African Union's mediator {urge|urged} restraint. He is to {vis|fly} to Khartoum on Friday and to Juba on Saturday.

Upper Nile officials later put the dead at five, saying two had succumbed to their wounds.
=== d
First lorries cross from Sudan to South Sudan in four years

Joda, 22 October 2015 (Blue Nile Tribune Online)

Forty lorries with sorghum, sugar and onions rolled southwards through Joda on Wednesday afternoon, ten days late, as the crossing was {open|opened} by two state governors and, to general surprise, one bull.

Both armies have {wd|pulled} out of six of eight positions in the border zone, the UN mission said. Juba puts it at all eight for its part.

Sudan {rel|freed} nine South Sudanese traders on Monday at the request of the African Union's envoy, who was here on Saturday, not Friday, a sandstorm having intervened. Three others were {fine|fined} and stay until they have paid. That makes twelve, a number on which the ministries are at last agreed.

According to the Great Lakes Newswire, Sudan's army denied that any of its aircraft had {bomb|attacked} targets in the south. It said that it had {rebels|fought} off rebels of the Justice and Equality Movement that day on its own side of the line, at Al-Meganis.

On the {bomb|bombing} of 13 October the joint committee, which {next|met} in Juba on Tuesday, will {inq|investigate}. The aircraft “may have been lost”, said a Sudanese officer on it.

The committee did not {disc|discuss} the rebel leaders, the South's chairman told journalists. “We {disc|discussed} nothing else,” said his northern colleague.
=== labels
l talks next "meetings of the two sides, in Khartoum in October and in Juba two weeks later"
l agree s12 "agreements of the two states, in 2015 and in 2012"
l demand demand2 "each side's demand at the same talks"
l bomb rebels "two fights on the same day near the border, a bombing and a battle with rebels"
l rel expel "what each side asks of the other, to release traders and to expel rebels"
c date update open a "next Sunday" b "on Thursday"
c date update open b "on Thursday" d "on Wednesday afternoon"
c date update open a "October 11" d "on Wednesday afternoon"
c figure contradiction arr a "fourteen" b "eleven"
c figure contradiction arr b "fourteen" b "eleven"
c figure contradiction arr a "fourteen" d "twelve"
c figure contradiction arr b "eleven" d "twelve"
c happened contradiction bomb c "bombed" c "attacked"
c figure update bomb c "a woman and two children" c "five"
y d of c partial 0.2
c date update vis c "on Friday" d "on Saturday"
c figure contradiction wd d "six" d "all eight"
c happened contradiction disc d "discuss" d "discussed"
c happened contradiction rebels c "fought" c "nowhere near"
c date update open a "next Sunday" d "on Wednesday afternoon"
c date update open a "October 11" b "on Thursday"
c figure contradiction arr b "fourteen" d "twelve"
