story t228-osh-prison
split train

=== a
Inmates {hostage|take} guards hostage in Kyrgyz prison

BISHKEK, 3 April 2017 (Silk Road Telegraph) - Prisoners in the city of Osh {hostage|seized} five guards and a nurse on Monday morning and {dem|demanded} the {transdem|transfer} of a convict to another prison, Kyrgyzstan's state penitentiary service said.

The inmates of colony No. 10, about 40 of the 310 who are held there, {barr|barricaded} themselves in the infirmary. One guard was {stab|stabbed} in the thigh. He was {relw|let out} an hour later.

Special forces {spec|surrounded} the colony. The deputy head of the service, Colonel Ulan Sadykov, {nego|talked} with the prisoners through a window.

It is the second such {hostage|incident} in the south within two years. In October 2015 nine convicts {esc15|killed} four guards in a break-out near Bishkek.
=== b
Osh: {hostage|siege} in colony ends in {assault|gunfire}, three dead

04.04.2017 06:55 | Kabar-Yug

The {hostage|hostage-taking} in colony No. 10 was ended at 3.20 this morning by an {assault|operation} of the special unit “Ilbirs”, Colonel Sadykov told journalists at the gate. All hostages were {free|freed} alive. Two prisoners were {assault|killed} when they offered armed {resist|resistance}.

The press service of the health ministry reports a third death: a nurse, Gulnara T., 52, died on the way to hospital of a gunshot wound. Asked about this, the colonel said that he had been speaking of the guards.

Eleven convicts and two members of the unit have wounds.

The ombudsman states that an {deal|agreement} had been reached at midnight: the hostages in return for the {transdem|transfer} of the convict Almaz “Kruglyi” to Bishkek. Sadykov says: “There was no {deal|agreement}. There was a list of wishes.”

Relatives, some 150, {rel|blocked} Lenin Street. They were {disp|pushed} back.
=== c
A nurse, a list and twenty minutes

Elnura Satieva for Chui Valley Review, 6 April

Nobody disputes that Gulnara Toktosunova was {nurse|killed}. The question is by whom.

The prison service said on Tuesday that the ringleader, Almaz Beishenaliev, had {nurse|shot} her “when he understood that he had lost”. Ilbirs, for its part, came in through the roof and {assault|fired} 400 rounds, and two doctors of the Osh hospital, independently of each other, told me that the bullet was of the calibre which only Ilbirs uses. The prosecutor has taken the bullet away.

Three guards and the nurse were in the infirmary at the time, not five: one had been {relw|released} with a knife wound on Monday morning, another had climbed out of a window at noon.

On the {deal|deal}. I have seen the sheet. It bears the signature of the ombudsman and a thumbprint. It does not bear Sadykov's. The {assault|storm} began three hours and twenty minutes after it was written.

Beishenaliev is alive, by the way. It was two brothers from Kara-Suu who died, and, on Wednesday evening, a third man. They are buried today. Of the inmates some seventy had taken part in the {hostage|affair}, by the service's own list.

“He {hit|beat} us before, he {hit|beats} us now,” a prisoner shouted from the second floor yesterday to the mothers in the street, of a warder. The service denies that anyone is {hit|beaten}.
=== d
Kyrgyz prison chief {resign|quits} after botched {assault|raid}

BISHKEK, 7 April 2017 (Silk Road Telegraph) - The head of Kyrgyzstan's penitentiary service {resign|resigned} on Friday over a {assault|raid} on a prison in Osh in which a nurse and three inmates died. Nineteen convicts were wounded, eight more than had first been said.

The prime minister accepted the {resign|resignation}. Colonel Ulan Sadykov, who led the {nego|negotiations}, was suspended, and the military prosecutor has opened a {inq|case} against two officers of the special unit.

"It was not a convict who {nurse|killed} her," the prosecutor, Nurlan Dzheenaliev, said on television.

Some 2,000 people followed the nurse's coffin in Osh on Thursday and {dem2|called} for the whole government to {resign2|go}.

The convict whom the hostage-takers wanted {transdem|moved} was {transdem|taken} to Bishkek on Thursday night.

Inmates of a prison at Jalal-Abad have {hunger|refused} food since Wednesday. The service put their number at 60; a lawyer spoke of 190.
=== e
Ferghana Mirror, Andijan — from foreign wires

3 April 2017, evening

Prisoners in the Kyrgyz city of Osh, fifty kilometres from here, {hostage|seized} five guards and a nurse on Monday morning and {dem|demanded} the {transdem|transfer} of a convict to another prison, Kyrgyzstan's state penitentiary service said, according to the Silk Road Telegraph.

Special forces {spec|surrounded} the colony. The deputy head of the service, Colonel Ulan Sadykov, {nego|talked} with the prisoners through a window.

Uzbekistan's border service has {uzb|strengthened} its posts on the road to Osh. A bus with pilgrims was sent back.

A former inmate of colony No. 10, who now sells melons in Andijan, said by the roadside that the warders there {hit|beat} people “as other men drink tea”. He expects no good end. In the same infirmary, he said, prisoners had {barr14|barricaded} themselves in 2014; that time it was about soap, and lasted an afternoon.
=== labels
l hostage esc15 "prisoners turn on guards at Osh in 2017 and near Bishkek in 2015"
l resign resign2 "the prison chief goes, the whole government is told to"
l relw free "a wounded guard let out on Monday, the other hostages freed on Tuesday"
l dem dem2 "demands of the prisoners and of the mourners"
c figure contradiction hostage a "about 40" c "some seventy"
c actor contradiction nurse c "the ringleader" c "Ilbirs"
c actor contradiction nurse c "the ringleader" d "a convict"
c happened contradiction deal b "agreement" b "agreement"#2
c happened contradiction hit c "beat" c "beaten"
c figure contradiction hunger d "60" d "190"
c figure update assault b "Two" d "three"
c figure update assault b "Eleven" d "Nineteen"
t barr PROTEST
t spec MOBILIZE,COERCE
t resist ASSAULT,PROTEST
t disp COERCE,ASSAULT
t inq ACCUSE
t dem2 REQUEST
t resign2 RETREAT
l barr barr14 "prisoners in one infirmary in 2017 and in 2014"
c happened contradiction hit c "beaten" e "beat"
y e of a partial 0.5
