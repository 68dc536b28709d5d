story t302-esmeraldas-prison
split train
=== a
ECUADOR: INMATES {hostages|SEIZE} 11 GUARDS AT ESMERALDAS JAIL

QUITO, Jan 14 (Andina Wire) - Inmates at Ecuador's Esmeraldas No. 2 prison {hostages|took} 11 guards hostage on Tuesday after a {fight|gunfight} between rival gangs left at least six prisoners dead, the prison service SNAI said.

Soldiers have {cordon|sealed off} the jail. The inmates are {transfer|demanding} the {return|return} of two leaders who were {move|moved} to Guayaquil on Sunday, and safe conduct for a lawyer, a SNAI official said.

SNAI {blame|blamed} Los Calamares, a local gang, for the {fight|shooting}. It gave no figure for the wounded; the city's Delfina Torres hospital said it had admitted 14.

The interior minister said the government would not {refuse|negotiate}.

In the same jail a {riot25|riot} in September last year ended with 17 deaths.

(Reporting by the Quito newsroom)
=== b
“They gave us water before the children of others”: a night at the gate of Esmeraldas prison

Por Lucía Quiñónez · La Hora del Pacífico (translated)

Thursday 15 January 2026

On Wednesday, a little before midnight, four men in blue came out of the gate of the prison of Esmeraldas with their hands on their heads. They were the first of the guards whom the inmates had {free1|let go}. There had been 13 of them, said one, Wilmer Cotera, not 11: “Two were {killed|killed} the first morning, in front of us.” The prison service denies that any guard has been {killed|murdered}.

The mothers at the gate count differently. Of the {fight|battle} of Monday between the Calamares and the Tiguerones they have a list with nine names, written on the lid of a shoebox. “It began when the soldiers {search|searched} the pavilion and took only the phones of one side,” said one of them.

The bishop, Monsignor Aurelio Plaza, went in twice on Wednesday. He won the {free1|release} of the four, he told this newspaper, with a promise that nobody would be {reprisal|beaten}. It is the bishop who calls it a {mediate|negotiation}; the minister calls it “a pastoral {mediate|visit}”.

At dawn the families {tyres|burnt} tyres on the bridge to San Mateo and the police {gas|drove} them off with tear gas. Three were {garrest|arrested}.
=== c
Army {storm|retakes} Esmeraldas prison, seven guards {rescue|freed}

Quito, 16 January 2026 / Agencia Oficial Mitad del Mundo

The Armed Forces today at 04:20 {storm|entered} the Esmeraldas No. 2 Social Rehabilitation Centre and {rescue|liberated} the seven prison officers who were still being {hostages|held} there. No officer was hurt in the {storm|operation}, in which 600 soldiers and police took part. Two inmates who {shootback|opened fire} on the troops were {shot|shot dead}.

The President of the Republic {praise|congratulated} the troops on “twelve impeccable minutes”.

Since Tuesday, when members of the Tiguerones {fight|attacked} the pavilion of their rivals, eight persons deprived of liberty have lost their lives, all of them inmates. Rumours that officers had been {killed|killed} are false, the Government insists.

Officers {seize|seized} 23 firearms, four of them rifles, and 9,000 cartridges. In all, 212 inmates will be {transfer2|transferred} to Guayaquil and Latacunga.

The Attorney General's Office has opened an {inquiry|inquiry} into the entry of the weapons. A deputy director of the prison has been {dirarrest|detained}.
=== d
Five dead, not two, in prison {storm|assault}, say families and doctors

By Graham Tolley in Esmeraldas
The Meridian, London
Sat 17 Jan 2026 18.05 GMT

The government's account of its dawn {storm|raid} on a jail in Ecuador's most violent province was challenged yesterday by relatives and by a doctor at the morgue, who said that five prisoners had been {shot|shot}, two of them from behind.

“I have five bodies from Friday, and six from the {fight|massacre},” said the doctor, who asked not to be named. The human rights ombudsman {indep|called for} an independent {inquiry2|investigation}. The interior minister {dismiss|dismissed} that as “a gift to the gangs”; the defence minister said his men had {shootback|returned fire}.

The ombudsman's office also confirmed that a guard, Segundo Ayoví, had been {killed|killed}, on Tuesday, the day the guards were {hostages|taken}. His widow identified the body. The prison service, which for three days had said that none was, did not reply to questions.

The inmates' leaders, {move|transferred} last Sunday without notice, are at La Roca prison in Guayaquil, where prisoners began a hunger {hunger|strike} on Friday. The 212 men who were to follow them had not left by last night, after a judge {stay|suspended} the {transfer2|move}.

• This article was amended on 18 January 2026 to correct the spelling of Segundo Ayoví's name.
=== e
Andina Wire: FACTBOX on Ecuador's prison crisis

QUITO, Jan 19 (Andina Wire) - Here is what is known about the {hostages|hostage-taking} at Esmeraldas:

* Inmates {hostages|seized} 13 guards on Jan. 13, the prison service now says. It had spoken of 11. Four were {free1|freed} on Jan. 14 after a bishop {mediate|mediated}. Seven were {rescue|rescued} when the army {storm|stormed} the jail on Jan. 16. Two were {killed|killed}, the service admitted on Sunday. Its director {resign|resigned} the same day.

* The toll of the gang {fight|fight} stands at 10 after two inmates died in hospital at the weekend. The government and prosecutors {blame2|blame} the Tiguerones. SNAI at first {blame|named} the Calamares.

* Prosecutors are {probe|looking into} five deaths in the {storm|raid}. On Monday they {charge|charged} a lieutenant with unlawful {shot|killing}.

* A hunger {hunger|strike} at La Roca in Guayaquil goes into its fourth day. Some 60 inmates are {hunger|refusing} food, according to SNAI; a lawyer for them says 340.

* The government declared a {emerg|state of exception} in Esmeraldas for 60 days on Saturday.
=== labels
l free1 rescue "four guards let go by the inmates, seven freed by the army"
l move transfer2 "two leaders moved on Sunday, 212 inmates to be moved after the raid"
l fight riot25 "killings among inmates of one prison in January and last September"
l inquiry probe "one inquiry into the weapons, another into the deaths of the raid"
l inquiry2 probe "an independent inquiry called for, and the prosecutors' own"
l killed shot "guards killed by inmates, inmates shot by soldiers"
c figure contradiction hostages a "11" b "13"
c figure update hostages a "11" e "13"
c actor contradiction fight a "Los Calamares" c "members of the Tiguerones"
c figure contradiction fight b "nine" d "six"
c figure contradiction fight c "eight" d "six"
c figure contradiction fight b "nine" c "eight"
c figure update fight c "eight" e "10"
c figure update fight a "at least six" e "10"
c happened contradiction killed b "killed" b "murdered"
c happened contradiction killed c "killed" d "killed"
c figure contradiction shot c "Two" d "five"
c happened update transfer2 c "transferred" d "suspended"
c figure contradiction hunger e "60" e "340"
c date contradiction fight b "Monday" c "Tuesday"
c figure update fight b "nine" e "10"
c figure update fight d "six" e "10"
t cordon COERCE
t return RETREAT
t move COERCE
t refuse REJECT,CONSULT
t search COERCE
t mediate CONSULT
t tyres PROTEST
t gas ASSAULT
t rescue AID,ASSAULT,RETREAT
t shootback ASSAULT
t seize COERCE
t transfer2 COERCE
t dismiss REJECT
t stay SANCTION,COERCE
t probe ACCUSE
t emerg COERCE
