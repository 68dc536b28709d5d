story t108-abdeh-boat
split train
=== a
Lebanon: migrant boat sinks off Abdeh, navy {save|saves} 41

TRIPOLI, Lebanon (Levant Press) — September 7, 2018, 13:12. A boat carrying migrants towards Cyprus sank off the northern Lebanese coast early on Friday. The navy {save|pulled} 41 people from the water; the bodies of six others were found, a security source said.

Survivors told Levant Press at the port of Abdeh that a patrol boat had {ram|rammed} them. "They came round us in circles, then they came straight," said Khaled, a 22-year-old from Akkar who lost a brother. The army said in a statement that the boat, overloaded, had capsized in a swell.

It said it had {skip|detained} the skipper, a Syrian. Families of the passengers {block|blocked} the coastal highway with burning tyres and {dem|demanded} an {inq|inquiry}.

Last month the navy {aug|turned} back two boats from the same beach.
=== b
Army: no {ram|collision} at Abdeh

Beirut, 8 Sep. 2018 (National Media Office)

The Lebanese Army Command – Orientation Directorate issued the following:

"At 0350 on 7/9/2018 a patrol of the naval forces spotted a boat engaged in smuggling persons, 4 nautical miles west of Abdeh. As the patrol {order|ordered} it to stop, the smuggler carried out manoeuvres to escape, which caused the boat to take in water and sink. At no time did the patrol {ram|collide} with it. The patrol {save|rescued} 47 persons. Two of them, including the smuggler M.H., a Lebanese, were {skip|arrested}. {search|Search} operations are continuing."

The Minister of Public Works {call|telephoned} the Commander of the Army and {praise|saluted} the "humanity" of the sailors.

In another development, the highway at Abdeh was {open|opened} to traffic at night after the mufti of Akkar had {med|mediated} between the army and the families of the victims.
=== c
'I tied my girls to a water drum'

A night on the Akkar coast, and what the radar did not see

Nour Takieddine · The Cedar Review · 10 September 2018

Umm Rayan paid four thousand dollars for a place that turned out to be the lid of the engine. She had tied her two girls to a water drum. Only the drum's cord was found.

She does not want to talk about {ram|ramming}. What she remembers is rope. 'The soldiers threw us a rope, they began to {tow|tow} us, back, to Lebanon. We cried to them to stop because our bow went under. They did not stop.' Her neighbour from Bebnine, a fisherman who has pulled two bodies from his nets since, agrees. So does a retired coastguard whom I showed the photographs of the hull: 'That cleat was torn out. Nobody has {ram|hit} this boat. Somebody has {tow|dragged} it.'

How many were they? The army's figure of the living is 47, that of the Red Cross 45. The smugglers' list, which a cousin of one passenger has photographed, bears 71 names. By Sunday night thirteen had been buried. The subtraction is easy, and nobody in Beirut wants to do it.

The place matters as well. Four miles from Abdeh is Lebanon. Rayan's telephone, which her mother still holds, stopped at nine miles, close to the edge of Syria's waters; a Syrian patrol was there too, two survivors swear, and {warn|fired} flares.

On Saturday the families {mar|walked} in silence through Tripoli to the harbour barracks. They had {mar17|done} so once before, for the boat of 2017. A colonel came out and {inqprom|promised} them an inquiry within the week. 'They {inqprom17|promised} one last time too,' said Khaled, whose brother lies under the second fig tree.
=== d
LEBANON BOAT: SKIPPER BEFORE JUDGE, PARLIAMENT PANEL {insp|BARRED} FROM PATROL SHIP

LP, Tripoli, Sept. 12, 2018

— A military judge on Wednesday {charge|charged} the alleged skipper of the boat that sank off Abdeh last week with manslaughter and smuggling. His lawyer said the man, a Lebanese, was a passenger like any other and had been {beat|beaten} by conscripts.

— The army {insp|turned} away three deputies who wanted to inspect patrol boat 309. It has not opened any {inq|inquiry} of its own, its spokesman said, since "there is nothing to inquire into".

— The toll stands at 22, the civil defence said. Divers brought up eight bodies on Tuesday from the hull, which lies at a depth of 90 metres, seven nautical miles off the coast.

— Cyprus will {cyp|send} a vessel with sonar; it is expected on Thursday.

— Survivors told Levant Press at the port of Abdeh that a patrol boat had {ram|rammed} them. "They came round us in circles, then they came straight," said Khaled, a 22-year-old from Akkar who lost a brother. The army said in a statement that the boat, overloaded, had capsized in a swell.

— Last month the navy {aug|turned} back two boats from the same beach.
=== e
Nicosia denies {cyp|sending} ship to Lebanon wreck

By Eleni Pavlou

13/09/2018 09:20

The foreign ministry in Nicosia yesterday denied that it was {cyp|sending} a sonar vessel to the wreck of a smugglers' boat near Tripoli, in which 22 people are known to have drowned, among them nine children. It had {offer|offered} divers, a spokesman told the Mail of Larnaca, and was waiting for Beirut to accept them.

Cyprus {ret|sent} home 32 Lebanese who landed at Cape Greco on Sunday in what looks like a second boat from the same beach. Beirut has {ret|agreed} to take them back under an accord of 2002, the ministry said. The migrants' aid group Harbour {acc|accused} it of a “{ret|deportation} by night without a single interview”; the ministry said each of them had been heard.

Among the 32 were two women who saw the first boat go down, according to Harbour. They told it of a rope, and of a captain who cut it.
=== labels
l save aug "the navy stops boats from the same beach, in September and in August"
l mar mar17 "silent marches of the families, in 2018 and in 2017"
l ram tow "two accounts of what the patrol did to the boat, ramming and towing"
l inqprom inqprom17 "the colonel's promise of an inquiry, and the one after the boat of 2017"
l inqprom inq "the colonel promises an inquiry, and the inquiry that has not been opened"
l block mar "protests of the families, on the highway and in Tripoli"
c figure contradiction save a "41" b "47"
c figure contradiction save a "41" c "45"
c figure contradiction save b "47" c "45"
c figure contradiction save c "47" c "45"
c actor contradiction skip a "detained" b "arrested"
c actor contradiction skip a "detained" d "a Lebanese"
c happened contradiction ram a "rammed" b "collide"
c happened contradiction ram a "rammed" c "hit"
c happened contradiction ram c "hit" d "rammed"
c happened contradiction ram b "collide" d "rammed"
c place contradiction ram b "4 nautical miles west of Abdeh" c "nine miles"
c place contradiction ram c "nine miles" d "seven nautical miles off the coast"
c place contradiction ram b "4 nautical miles west of Abdeh" d "seven nautical miles off the coast"
c happened contradiction cyp d "send" e "sending"
c figure update ram a "six" c "thirteen"
c figure update ram a "six" d "22"
c figure update ram c "thirteen" d "22"
c figure update ram c "thirteen" e "22"
c figure contradiction save a "41" c "47"
c figure update ram a "six" e "22"
y d of a partial 0.33
t search AID
t open CONCEDE
t tow COERCE
t mar17 COERCE
t insp REJECT,COERCE
t ret COERCE
