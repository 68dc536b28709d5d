story t205-nemecke-blockade
split train

=== a
Slovak farmers {block|block} grain lorries at Vysne Nemecke; rapeseed {dump|tipped} on the tracks

VYSNE NEMECKE, Slovakia, Feb 20 2024 (Tatra Press Agency) - Farmers with some 180 tractors {block|closed off} the road to the Ukrainian border at Vysne Nemecke on Tuesday and let through one lorry an hour, police in Michalovce said.

About 40 tonnes of rapeseed were {dump|poured} from a freight train in the sidings before dawn, the railway company said. Nobody has been {dumparr|detained}.

"Our silos are full and they {tariff|promised} us a tariff in autumn," said one of the organisers, Ladislav Sivak, 47, who keeps pigs and wheat near Sobrance.

Kyiv {kcond|condemned} the {dump|spilling} as "sabotage of hungry countries" and {kdem|called for} the {kpun|punishment} of those responsible. A deputy minister of agriculture in Bratislava {apol|apologised} for the {dump|incident} and said at the same time that he understood the despair of the farmers.

Cabinets of the two countries are to {cab|meet} on the border on 28 March.

Lorry drivers on the Ukrainian side have announced a counter-{counter|blockade} from Thursday.

Bratislava {embargo|banned} Ukrainian grain in April last year; transit has been allowed since.
=== b
UKRAINE-SLOVAKIA: Two ministers, one tent

Mukachevo, 22 February 2024. Carpathian Chronicle correspondent Halyna Dutka

The two agriculture ministers {tent|met} for three hours on Thursday in a Slovak army tent at Vysne Nemecke crossing, close enough to the {block|protest} to hear the horns.

They came out with a paper of five points. Slovakia will {licence|issue} licences for transit within two days instead of nine; Ukraine {sugar|undertakes} to keep sugar and eggs at last year's level. The farmers had not been {farminv|invited}. One of their leaders, Sivak, told us through the fence that they would not {farmrej|take down} a single banner before they had a tariff.

According to the regional customs office in Kosice, the {dump|spilling} of the night of 19 to 20 February hit three wagons and 140 tonnes; it was maize, not rapeseed, said its Ukrainian owner, a cooperative at Berehove, and it was bound for Koper and Egypt. It has filed a {suit|suit}.

At noon on Thursday Ukrainian hauliers {counter|parked} some 60 lorries across the approach to Uzhhorod. They {counterend|cleared} it again at four, after the border guards had {guards|asked} them. Their spokesman said it had been a warning. It is the second such action: in December Slovak hauliers had {dec|shut} the same road for two weeks.

On the Slovak side one driver, aged 58, died in his cab in the queue on Wednesday, apparently of a heart attack.
=== c
Farmer {run|run over} at {block|blockade}? Police and union at odds

Zemplín Online

Friday 23.02 | 14:12 | last modified 16:55

A 61-year-old farmer from Pavlovce is in hospital with a broken leg after what happened at the roundabout in Tibava on Thursday evening. What exactly did happen?

The farmers' union says a Ukrainian lorry driver {run|drove} into the picket on purpose when the men would not let him pass, and that the driver was then {runarr|led away}. “It was an {run|attack},” says Sivak.

The police say there was no {run|attack} and no lorry: the man fell off a trailer while handing out soup. “No driver has been {runarr|detained}, because there was none,” says Sub-Commissioner Beata Klocova.

What is certain is that the {block|blockade} has grown. The union counted 420 tractors on Friday morning, the police 260.

Two men of 24 and 31 have meanwhile been {dumparr|arrested} over the {dump|spilled} grain. They face up to five years. The prosecutor's office in Michalovce {charge|charges} them with damage worth 45,000 euros. One of them, as the court reporter of this portal learned, is a railwayman.

The district prefect {appeal|appeals} to the farmers to {amb|let} ambulances through; they say they have never {ambstop|stopped} one.

UPDATE 16:55: The union writes that the man himself now says that he does not remember a lorry.
=== d
Slovakia: no end to border {block|siege} after {tent|talks} in tent

From Marit Solheim, Nordavisen (translated from Norwegian)

Monday 26 February 2024

»We go home when the maize goes home,« a man in a cap calls across the fence at Vysne Nemecke. Six days after it began, the {block|siege} by farmers is tighter than ever: not one lorry an hour, but one in three, and none at night.

The {tent|talks} on Friday between the ministers of agriculture of Slovakia and Ukraine lowered the temperature for a day. But when Kyiv's minister was asked at home about the eggs, he said that Ukraine had not {sugar|committed} itself to any quantity. His Slovak colleague has the paper, signed.

In Brussels the Commission {brus|proposed} an emergency brake on poultry. The Slovak prime minister is considering a full {close|closure} of the border, he told reporters, »temporary and agreed with Kyiv«. Kyiv has {rejclose|rejected} the idea.

On Sunday 140 tonnes of maize were {dump2|tipped out} again, this time at Trebisov, 70 kilometres from here. Police are {dump2inq|investigating}. Last week's {dump|incident} at Vysne Nemecke had been smaller, a railway spokeswoman says: 40 tonnes.

The two {dumparr|arrested} over it have been {dumprel|released}; a judge saw no danger that they would flee.

The {cab|summit} of the cabinets, which was set for the end of March, has been brought forward to 4 March. It will be held in Bratislava and no longer at the border.
=== labels
l dump dump2 "grain tipped from wagons at Vysne Nemecke on 20 February and at Trebisov on the 25th"
l block counter "two blockades on the two sides of one crossing, in one week"
l counter dec "hauliers' blockades, of Ukrainians on 22 February and of Slovaks in December"
l tent cab "the agriculture ministers' meeting, and that of the cabinets to come"
l dumparr runarr "two men held for the spilling, no driver held at the roundabout"
c figure contradiction block c "420" c "260"
c figure contradiction dump a "About 40" b "140"
c figure contradiction dump b "140" d "40"#2
c happened contradiction run c "attack" c "attack"#2
c happened contradiction run c "drove" c "attack"#2
c figure update dumparr a "Nobody" c "Two"
c date contradiction tent b "Thursday" d "Friday"
c happened contradiction sugar b "undertakes" d "committed"
c date update cab a "28 March" d "4 March"
c place update cab a "border"#2 d "Bratislava"
c figure update block a "some 180" c "420"
c figure update block a "some 180" c "260"
c happened contradiction runarr c "led away" c "detained"
t block PROTEST
t dump PROTEST,ASSAULT
t cab CONSULT
t licence CONCEDE,AGREE
t sugar AGREE
t farmrej REJECT
t amb CONCEDE,REQUEST
t ambstop PROTEST,COERCE
t brus AGREE,REQUEST
t close COERCE
t dump2 PROTEST,ASSAULT
