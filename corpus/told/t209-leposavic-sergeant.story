story t209-leposavic-sergeant
split test

=== a
KOSOVO POLICE OFFICER {abduct|ABDUCTED} NEAR LEPOSAVIC, THREE {arr|HELD}

Pristina, 11 October 2022, 08:50. RTV Dardania English desk.

An officer of the Kosovo Police was {abduct|taken} from his car by masked men in the village of Lesak, in the municipality of Leposavic, at about ten on Monday night, the interior minister told our station.

Sergeant Besim Hyseni, 34, from Vushtrri, was on his way home from the Jarinje crossing. His service pistol and his boots were found on the road. A special unit {search|searched} eleven houses during the night, and three men have been {arr|arrested}. One of them {resist|resisted} and was {shoot|shot} in the knee.

"We know where he is being {abduct|held} and by whom," the minister said. He {accuse|accused} "structures paid from Belgrade" of the {abduct|kidnapping}.

Serbs in Leposavic put up a {block|barricade} of two lorries on the main road in answer to the {search|raid}. NATO's peacekeepers have {kfor|sent} two platoons to Lesak.

The {winter|barricades} of last winter, which lasted nine days, had been {winterdown|taken down} after {med|mediation} by the European Union.
=== b
KiM: Hapšenja. Police {search|break} into homes in Leposavic at dawn; "{abduct|kidnapped}" officer was drunk, say locals

Kosovska Mitrovica, Tuesday 11 October 2022, 12.20 (Sever Info)

More than thirty members of the so-called special units of Pristina {search|burst} into Serb homes in Leposavic and Lesak this morning between four and half past six. Four persons were {arr|taken away}, among them a minor. A man of 52, Radoje Milentijevic, was {shoot|hit} by a bullet in the leg as he stood in his doorway in pyjamas.

The pretext is a policeman who is said to have disappeared. Residents say that they saw him at eleven last night in front of a kiosk in Lesak, on foot, barefoot and in high spirits. "Nobody {abduct|kidnapped} anybody. He asked for a cigarette," one of them tells Sever Info.

About 500 citizens have {block|gathered} at the barricade by the petrol station. Until the four are {relarr|freed}, they say, not even a bicycle will get through.

The Office for Kosovo in Belgrade {offcond|condemned} the {search|incursion}. It has {req|asked} KFOR to {protect|protect} the people. Serbia's president will convene the security council tonight.
=== c
Kosovo policeman {relof|freed} after 40 hours

PRISTINA/BELGRADE, Oct 12 (Adria Desk) -- A Kosovo policeman whose disappearance set off a standoff in the Serb-run north was {relof|handed over} to NATO troops at the Jarinje border crossing on Wednesday afternoon, the alliance said.

Besim Hyseni had bruises on his face and was taken to the American camp for a check-up. He told colleagues he had been {beat|beaten} with a hose, the Kosovo interior ministry said. A Serbian government official denied that he had been {beat|touched} or even {abduct|kidnapped}: he had "strayed into" Serbia, where a border patrol {abduct|picked} him up near Raska.

A Kosovo court meanwhile {remand|ordered} that three of the men {arr|seized} in Tuesday's {search|raids} be detained for a month. The fourth, a 16-year-old, was {relarr|let go}.

The {block|barricade} at Leposavic remained in place, though KFOR engineers {lane|opened} a lane for ambulances. Between 500 and 600 people spent the night there, the peacekeepers estimated.

The European Union's envoy {talks|met} the prime minister of Kosovo in Pristina and will {talks2|see} Serbia's president in Belgrade on Thursday. Washington {urge|urged} both to {calm|pull back}.

In April a customs clerk was {clerk|arrested} at Jarinje, which likewise led to road {clerkblock|blocks}.
=== d
»Es waren keine Polizisten«: Who took Sergeant Hyseni?

From our correspondent Jonas Wertheimer, Mitrovica

Neue Alpenpost (English digest), Saturday, 15 October 2022

He was {abduct|seized}, it is now clear, not in Lesak but two kilometres on, at a disused sawmill in Dren, and not at ten but close to midnight. So Besim Hyseni himself told investigators, according to the protocol, of which this newspaper has a copy. Three men in green, with the accent of Nis, {abduct|pulled} him out of the car; one {apolm|apologised}. They drove over the hills. He was {beat|struck} once, he says, »with a map«. The hose, which the ministry spoke of, does not occur.

Serbia has told the story differently every day. On Thursday its defence minister granted that »a patrol may have crossed the line in fog«. On Friday he withdrew even this.

The {block|barricade} is gone. It was {unblock|cleared} on Friday at dawn by the people who had {block|built} it, after the EU's envoy had {promise|assured} them that two of the three prisoners would be put under house arrest. In Pristina nobody confirms such a {promise|promise}; the court {relarr2|released} one man, for lack of evidence.

The Belgrade leg of her journey was delayed: she came on Friday, a day late, and was {talks2|received} for twenty minutes.

And the man who was {shoot|shot}? The bullet that {shoot|struck} Radoje Milentijevic was fired, says the inspectorate of the police, while he was {resist|swinging} an axe. He was in his pyjamas, it adds. Both may be true.
=== labels
l block winter "barricades in October and in the winter before"
l relof relarr "the sergeant is handed over, an arrested boy is let go"
l relarr relarr2 "a boy is let go on Wednesday, a man later in the week"
l talks talks2 "the envoy's meetings in Pristina and in Belgrade"
l arr clerk "arrests in Leposavic in October and at Jarinje in April"
c happened contradiction abduct a "taken" b "kidnapped"#2
c happened contradiction abduct a "taken" c "kidnapped"
c happened contradiction abduct b "kidnapped"#2 d "seized"
c happened contradiction abduct c "kidnapped" d "seized"
c place contradiction abduct a "Lesak" c "Raska"
c place contradiction abduct a "Lesak" d "Dren"
c place contradiction abduct c "Raska" d "Dren"
c actor contradiction abduct a "masked men" c "a border patrol"
c date contradiction abduct a "about ten on Monday night" d "close to midnight"
c happened contradiction beat c "beaten" c "touched"
c happened contradiction beat c "touched" d "struck"
c figure update arr a "three" b "Four"
c date update talks2 c "Thursday" d "Friday"#3
c happened update block c "remained in place" d "gone"
