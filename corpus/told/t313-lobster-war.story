story t313-lobster-war
split train
=== a
Lobster pound {fire|burned} in southwest Nova Scotia as fishery dispute deepens

YARMOUTH, N.S. — A lobster pound used by Mi'kmaw fishers was {fire|destroyed} by a suspicious fire early Saturday, hours after some 200 commercial fishermen {crowd|surrounded} the building and {traps|cut} loose hundreds of traps, RCMP say.

One man is in hospital in Halifax with burns that are not considered life-threatening. Police called him “a person of interest”. No {arrests|arrests} had been made by Saturday evening.

Chief Maynard Googoo-Paul of the Sagamaw First Nation said his people, who opened a self-regulated fishery last month under a treaty of 1752, had been {crowd|held} in the pound for seven hours. “They {shots|shot} at the van. There were children in it.”

RCMP Sgt. Dale Amirault said investigators had no evidence that {shots|shots} were fired.

Colin Surette of the Coastal Harvesters' Association {condemn|condemned} the {fire|fire} but said that his members had been invited to the wharf by nobody and had gone home by 10 p.m.

The federal fisheries minister {call|called} the {crowd|siege} “appalling” and {police|promised} more police.

A similar {2020|confrontation} at another pound in the region in the fall of 2020 ended with a building razed.

This report by the Dominion Press was first published Oct. 15, 2022.
=== b
Ottawa sends mediator; band says 900 traps gone

Dominion Press · Posted: Oct 17, 2022 7:02 PM ADT | Last Updated: October 17

Ottawa on Monday named a retired judge to {mediate|mediate} between Mi'kmaw and commercial lobster fishers in southwest Nova Scotia, where a lobster pound was {fire|burned} to the ground on the weekend.

The Sagamaw First Nation puts the number of traps lost at 900. The Coastal Harvesters' Association says its members {traps|hauled} no more than 150, none of them {traps|cut}, and {return|returned} them to the federal wharf “tagged and dry”.

RCMP have {send|brought} in 60 officers from New Brunswick. On Sunday they {arrest1|arrested} a 24-year-old man from Digby County for {assault|assaulting} the band's chief during Friday's {crowd|standoff}. He was {rel1|released} on conditions.

About 300 people {rally|gathered} in Halifax on Monday in support of the Mi'kmaq. The premier will {meet|meet} the band council on Wednesday, his office said; he {demandmin|wants} Ottawa to define what a “moderate livelihood” is.

The association said it would {mediate|sit down} with the judge “if the boats are tied up first”.

With files from Radio Acadie
=== c
QUAND LA MER BRÛLE / When the sea burns

Le Phare de Clare, bilingual weekly — Thursday, October 20, 2022 — English pages

Everyone in Meteghan knows who {fire|lit} it, people say, and everyone says another name.

What we know. The {fire|fire} began at 2:10 a.m. on Saturday; the fire marshal has called it deliberate. The man with the burns is 31, from Clare, and was {arrest2|arrested} on Tuesday when he left the hospital. His father told us that he had gone back for his phone and that the {fire|blaze} was an accident with a heater.

What we do not know is what happened in the seven hours before. The band {accuse|accuses} the RCMP of standing by; the union of the officers says that eleven of them faced four hundred men. Not two hundred? “I can count trucks,” a corporal said.

As for the {shots|shooting}, on Wednesday the Mounties found two casings behind the ice house. They had said there was none.

On Wednesday, too, the premier was to have {meet|met} the chief. He {cancel|cancelled} because of fog. The {meet|meeting} is now on Friday.

And next Tuesday the boats of the association will {block|block} the harbour of Saulnierville. That is not certain: the skippers vote on it this evening at the Knights of Columbus hall.

Petites annonces : bois de chauffage, 280 $ la corde, livré.
=== d
Man {charge|charged} with {fire|arson} as Nova Scotia lobster factions reach {deal|truce}

By Fiona MacIsaac in Saulnierville

The North Atlantic Monitor

26 October 2022

They {deal|signed} it on the bonnet of a police car, because the hall was locked. For sixty days, or until the commercial season opens at the end of November, Mi'kmaw boats will fish no more than 500 traps in St Mary's Bay, and the commercial fleet will leave them alone.

The {block|blockade} that the Coastal Harvesters' Association had announced for Tuesday did not happen. Its members voted last Thursday, 88 to 71, against it.

The retired judge whom Ottawa sent, Marguerite d'Entremont, {mediate|talked} to both sides for five days. She would not say who moved first. The premier of the province, who {meet|saw} the chief on Friday, {praise|congratulated} her.

In Yarmouth, a man of 31 was {charge|charged} on Monday with {fire|arson}. Another, 24, has pleaded not guilty to {assault|assaulting} Chief Googoo-Paul. Police now say that “at least two” bullets were {shots|fired} at a van on 14 October. The police complaints commission has opened an {inquiry|inquiry} into why nobody intervened.

How many traps were {traps|destroyed} remains open. Divers have found 340.

Two years ago, when another pound was {2020|torched} some miles down the coast, it took until spring for the anger to cool.
=== labels
l fire 2020 "lobster pounds burned in 2022 and in 2020"
l arrest1 arrest2 "two men arrested, for an assault and for the fire"
l rally crowd "a rally for the Mi'kmaq, a crowd against them"
l mediate meet "the mediator's talks and the premier's meeting"
l crowd block "the siege of the pound and a blockade of the harbour that was planned"
c happened contradiction shots a "shot" a "no evidence"
c happened update shots a "no evidence" d "fired"
c figure contradiction crowd a "200" c "four hundred"
c figure contradiction traps b "900" b "no more than 150"
c figure contradiction traps b "900" d "340"
c figure contradiction traps b "no more than 150" d "340"
c happened contradiction traps a "cut" b "none of them cut"
c happened contradiction fire c "deliberate" c "accident"
c date update meet b "Wednesday" c "Friday"
c happened update block c "block" d "did not happen"
t crowd PROTEST
t traps ASSAULT
t call ACCUSE
t 2020 ASSAULT
t return RETREAT,CONCEDE
t send MOBILIZE
t rally PROTEST
t meet CONSULT
t demandmin REQUEST
t cancel REJECT,SANCTION
t block PROTEST
