story t119-majdal-patrol
split train
=== a
Finnish peacekeeper hurt as crowd {stop|stops} UN patrol in south Lebanon

Levant Press, Tyre, 11 February 2020 — 20:15

Villagers {stop|blocked} a patrol of the United Nations force in Lebanon (UNIFIL) near Majdal Zoun on Tuesday and {beat|struck} a Finnish soldier with an iron bar, a security source told Levant Press.

Two of the patrol's three vehicles got away. The third was {burn|set on fire}. The peacekeepers did not shoot.

“They took photographs of a house, as they had last week,” a municipal councillor said. “People {hand|asked} them to hand over the camera and they {handref|refused}.” UNIFIL said the patrol was on a public road and carried no camera.

The Lebanese army {esc|escorted} the soldiers to Naqoura and {arr|arrested} four men. The prime minister's office {cond|condemned} the {stop|incident} and {prom|promised} that those responsible would be punished.

In August 2018 a Slovenian patrol was {s18|attacked} in the same village and {s18|robbed} of its weapons.
=== b
Two Finns injured in Lebanon

Pohjanmaan Sanomat, in English. Seinäjoki, 12.2.2020

Two Finnish peacekeepers were injured on Monday evening when a mob {stop|surrounded} their patrol in southern Lebanon, the Defence Command in Helsinki says. Neither is in danger. One, a corporal from Lapua, has a broken collarbone; the other was {bit|bitten}.

Three vehicles took part in the patrol, one Finnish and two Irish. The Irish ones drove on, for which the Defence Command does not want to {crit|criticise} them. The chairman of the reservists' association does: “You do not {irish|leave} a mate on the road.”

Ireland's defence forces reply that their vehicles came back after four minutes, and that it was they who {esc|brought} the Finns out. No Lebanese soldier was to be seen “until the kettle was on”.

The corporal's mother told us that he had not been {beat|hit} with any bar. He fell from the vehicle.

The foreign minister has {summ|summoned} the Lebanese ambassador for Thursday.

Finland has 200 soldiers in Lebanon. In April it will decide whether they stay.
=== c
Israel: Hezbollah behind {stop|assault} on UN patrol

By Yoav Regev, The Haifa Courier, 13 Feb 2020, 06:30

Israel on Wednesday {blame|accused} Hezbollah of having staged this week's {stop|attack} on UN peacekeepers near Majdal Zoun in order to keep them from a rocket store. Israel's ambassador to the United Nations {letter|complained} to the Security Council and {letterdem|demanded} that UNIFIL be given the right to {search|search} private land.

Hezbollah denies this. The residents had {stop|acted} on their own, a lawmaker of the party said, "as one acts with thieves."

The Israeli army said earlier that a drone of its own had crashed "for technical reasons" over Tyre district on Tuesday. Lebanese media had reported that it was {drone|shot down} with a hunting rifle at Majdal Zoun an hour before the patrol was {stop|halted}; the picture they ran, of a boy holding a wing, was from 2017, the army said. That year Hezbollah {drone17|downed} an Israeli drone near Bint Jbeil.

UNIFIL's chief of mission {meet|met} the mayor of Majdal Zoun on Wednesday. Both described the {meet|conversation} as useful. The mayor {apol|apologized}; UNIFIL {promcam|undertook} to announce patrols in the village a day ahead.
=== d
UN: no {promcam|deal} on announcing patrols

Beirut (Cedar News Agency), 14 Feb. 2020. UNIFIL on Friday denied that it had {promcam|agreed} to give notice of its patrols in the village of Majdal Zoun. "The mission moves freely, with or without the army," its spokeswoman said. The mayor said that the {promcam|promise} had been made to him by hand-shake, and that he had not {apol|apologised}, "because for what?"

A military court {charge|charged} six residents with assault and arson. Three are at large. The army had {arr|detained} four on the evening of the {stop|attack} and another two on Thursday, in a {raid|raid} on a garage in which, it said, the burnt vehicle's radio lay. Women from the village {road|blocked} the road to Naqoura for an hour on Friday to {roadcall|call} for their {rel|release}.

The {s18|robbery} of 2018 had also come before that court. Nobody was ever {conv18|convicted}.
=== e
Midlands FM, Mullingar – News at One, Monday 17 February 2020

The Minister for Defence says he is “entirely satisfied” with the conduct of Irish troops in Lebanon last week. He was answering a Sinn Féin deputy who asked if two Irish vehicles had {irish|abandoned} their Finnish comrades to a crowd. They had {irish|withdrawn} to a safe distance, the Minister said, for a few minutes, and come back when they were asked to. He {thank|praised} a sergeant from Athlone, who took the iron bar out of a man's hand after it had {beat|come down} on a Finn's shoulder.

The Minister is to {visit|travel} to the Lebanon for St Patrick's Day. He had {visitc|called off} such a trip last year.

In Helsinki, the Lebanese ambassador told the Finnish foreign minister on Friday that his country was {sorry|sorry}. The {summ|meeting} had been down for Thursday.

And from Beirut we hear that the six men {charge|accused} of the {stop|attack} are all in custody, the last of them since yesterday. Four were {bail|let out}, if we are to believe their solicitor. It is one or the other, so we'll come back to that at two.

Now the mart report.
=== labels
l stop s18 "attacks on UN patrols in the same village, in 2020 and in 2018"
l drone drone17 "drones said to have been shot down in the south, in 2020 and in 2017"
l meet summ "talks after the attack, of UNIFIL with the mayor and in Helsinki with the ambassador"
l visit visitc "a minister's trip to Lebanon, this year and last"
l arr charge "four men arrested on the day, six charged later"
c date contradiction stop a "on Tuesday" b "on Monday evening"
c figure update stop a "a Finnish soldier" b "Two"#2
c happened contradiction beat a "struck" b "hit"
c happened contradiction beat b "hit" e "come down"
c happened contradiction irish b "leave" b "came back after four minutes"
c actor contradiction esc a "escorted" b "brought"
c actor contradiction stop c "attack" c "acted"
c happened contradiction drone c "crashed" c "shot down"
c happened contradiction promcam c "undertook" d "agreed"
c happened contradiction promcam d "agreed" d "promise"
c happened contradiction apol c "apologized" d "apologised"
c date update summ b "Thursday" e "on Friday"
c figure update arr a "four" d "another two"
c figure contradiction charge e "all in custody" e "Four were"
c figure update charge d "Three are at large" e "all in custody"
t stop PROTEST,COERCE
t esc AID
t bit ASSAULT
t summ ACCUSE
t search COERCE
t drone17 ASSAULT
t roadcall REQUEST
t visit CONSULT
t visitc REJECT,SANCTION
t sorry CONCEDE
