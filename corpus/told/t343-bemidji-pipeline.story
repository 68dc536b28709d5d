story t343-bemidji-pipeline
split train
=== a
Dozens {arrest|arrested} as protesters {occupy|occupy} pipeline pump station in Minnesota

By Erik Sandvold, Northern States Press

BAGLEY, Minn. (NSP) — Sheriff's deputies {arrest|arrested} at least 60 people Monday after several hundred protesters {occupy|took over} a pump station of an oil pipeline that is being built across northern Minnesota.

Some of the demonstrators {chain|chained} themselves to a bulldozer and an old boat. A helicopter of the Border Patrol {heli|flew} low over the crowd, kicking up sand; organizers said a woman's eye was injured.

Clearwater County Sheriff Dale Lindqvist said deputies had been {throw|pelted} with bottles. He said he had not {helicall|asked} for the helicopter.

The pipeline company, Norhaven, said 44 workers had been {evac|moved out} for their safety. Work will resume Wednesday, it said.

The Red Pine Band of Ojibwe {suit|sued} in state court last week to {stop|stop} the project, which it says violates a treaty of 1855. The state Supreme Court is to rule on another challenge, over permits, this month.

Protesters {block|blocked} a bridge near Palisade in March; 26 were {marcharrest|charged}.

June 10, 2019, 6:55 PM CDT
=== b
More than 180 {arrest|arrested} as protesters {occupy|occupy} pipeline pump station in Minnesota

By Erik Sandvold, Northern States Press
June 10, 2019 — updated June 11, 2019, 9:20 AM CDT

BAGLEY, Minn. (NSP) — Sheriff's deputies {arrest|arrested} more than 180 people Monday and overnight after several hundred protesters {occupy|took over} a pump station of an oil pipeline that is being built across northern Minnesota.

Some of the demonstrators {chain|chained} themselves to a bulldozer and an old boat. A helicopter of the Border Patrol {heli|flew} low over the crowd, kicking up sand; organizers said two women's eyes were injured.

Clearwater County Sheriff Dale Lindqvist said deputies had been {throw|pelted} with bottles. He said he had not {helicall|asked} for the helicopter. U.S. Customs and Border Protection said Tuesday that local law enforcement had {helicall|requested} it.

The pipeline company, Norhaven, said 44 workers had been {evac|moved out} for their safety. Work will resume Thursday, it said.

The Red Pine Band of Ojibwe {suit|sued} in federal court last week to {stop|stop} the project, which it says violates a treaty of 1855. The state Supreme Court is to rule on another challenge, over permits, this month.

Protesters {block|blocked} a bridge near Palisade in March; 26 were {marcharrest|charged}.

This story has been updated with a new number of arrests. It also corrects that the band's lawsuit is in federal court, not state court.
=== c
They came with a boat

Bemidji Lake Country Weekly, Thursday, June 13, 2019

Nobody had seen a boat {occupy|block} an oil pipeline. It is a 20-foot Crestliner that somebody towed up the access road on Monday before six. When the deputies {clear|cut} it up with a saw around midnight there were four women inside, singing.

We were {arrest|arrested} too, briefly; we had press cards. In the sally port of the Clearwater County jail we counted bracelets, and the highest number we saw was 206.

The sheriff now says that a dispatcher of his did {helicall|ask} for the helicopter. “Not to do that, though.” He {regret|regrets} the sand. He stands by the bottles. We were there from six to midnight, and the only bottle we saw {throw|thrown} was by a deputy, at a bin.

On Tuesday evening some 80 people held a {vigil|vigil} in front of the jail. All but 19 had been {release|let out} by Wednesday.

Norhaven's pumps: The company told its shareholders on Tuesday that nobody was at the station but two watchmen when it was {occupy|taken}.

Lost: brown lab, answers to Gus.
=== d
Pipeline protesters in Minnesota plead not guilty; governor {calm|asks} for calm

BAGLEY, Minn. (NSP) — Fifty-one people who were {arrest|arrested} last week at a pump station pleaded not guilty Monday to trespassing, and prosecutors {drop|dropped} charges against 30 others.

The governor {calm|appealed} for calm after a digger was {digger|burned} near Solway on Saturday night. Norhaven {accuse|blamed} “professional protesters”. The groups that organized last week's {occupy|occupation} {condemn|condemned} the {digger|fire} and said they suspected the company's own guards.

The Homeland Security Department has opened an {inquiry|inquiry} into the helicopter, which sent sand into the faces of demonstrators on June 10, injuring at least five, according to the groups.

A federal judge will hear the Red Pine Band's suit on July 1.

The Minnesota Supreme Court on Monday {rejchallenge|refused} to hear the challenge over permits, which clears the way for the pipeline.

June 17, 2019
=== labels
l arrest marcharrest "arrests at a pump station in June, charges over a bridge in March"
l occupy block "a pump station occupied in June, a bridge blocked in March"
l suit rejchallenge "the band's suit, another challenge that was turned down"
l evac clear "workers moved out, protesters' boat cut up"
l calm regret "the governor appeals for calm, the sheriff regrets"
c figure update arrest a "at least 60" b "more than 180"
c figure update heli a "a woman" b "two women"
c figure update heli b "two women" d "at least five"
c happened contradiction helicall b "not asked" b "requested"
c happened contradiction helicall a "not asked" c "ask"
c happened contradiction throw a "pelted" c "the only bottle we saw thrown"
c figure contradiction evac b "44" c "two"
c actor contradiction digger d "professional protesters" d "the company's own guards"
y b of a near 0.9
v a by b notice
l vigil occupy "a vigil at the jail, an occupation of the station"
t heli MOBILIZE
t stop COERCE,SANCTION
t clear COERCE
t regret CONCEDE
t vigil PROTEST
t digger ASSAULT,PROTEST
