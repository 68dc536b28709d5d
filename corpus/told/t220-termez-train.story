story t220-termez-train
split train

=== a
Uzbek flour train for Afghanistan {hold|held} at Hairatan

TERMEZ, Uzbekistan — Amu Darya News Service — 14 January 2024, 17:30

A freight train with 2,400 tonnes of flour that Uzbekistan {aid|sent} to victims of an earthquake in northern Afghanistan was {hold|stopped} on Saturday on the Afghan bank of the Amu Darya, Uzbek railway officials said.

Taliban customs officers at Hairatan {demand|demanded} a duty of 12 per cent. Three Uzbek locomotive drivers were {crew|made} to leave the cab and have not been allowed to come home, said one of their wives, Dilfuza Rahimova.

The Taliban's office in Mazar-i-Sharif denied that anyone was being {crew|held}: the drivers “are guests and are drinking tea”.

The Uzbek foreign ministry {summ|invited} the Taliban's chargé d'affaires “for a conversation”. Freight traffic over the Friendship Bridge was {bridge|suspended} at noon on Sunday.

Uzbekistan {power|cut} electricity exports to Afghanistan by more than half in January last year, citing frost.
=== b
BAKHTAR-E-SHAMAL AGENCY
Mazar-i-Sharif, 25 Jadi 1402 (15 January 2024)

The Islamic Emirate {thank|thanks} the brotherly people of Uzbekistan for 1,900 tonnes of flour, the head of information of Balkh province, Mawlawi Zabihullah Nurzai, said in a statement. The {aid|shipment} was {hold|halted} for lack of papers on Friday, and is being unloaded.

No duty had been {demand|demanded}, he said; a fee for the use of the rails, which was fixed in the treaty, had not been paid since autumn. The amount is 700 thousand dollars.

He {reject|rejected} as propaganda that Uzbek citizens had been {crew|detained}.

Two guards of the railway company, Afghan nationals, who had sold sacks on the bazaar were {guards|arrested}.

The {bridge|closing} of the bridge, the statement goes on, harms both. The Emirate {invite|invites} the Uzbek side to {talks|talks} in Hairatan on Thursday.
=== c
A train, three drivers and a river

by Madina Usmanova in Termez, for The Silk Letter (17 Jan.)

On the quay at Termez the women have brought thermos flasks, as if the men could drink from the other bank. There are four of them now. The fourth is the wife of the assistant driver Sherzod, whom the railway had forgotten to count.

The train was {hold|brought to a stop} at the second signal behind the bridge. It was Saturday, half past six in the morning. According to a shunter who walked back, men with rifles climbed aboard and {crew|led away} the crew to the customs shed. They were {hit|slapped}, he says, one of them, once. The Taliban's man in Termez says nobody was {hit|touched}.

What was in the wagons? The bill of lading, which I have seen, says 2,400 tonnes. What has been unloaded is 1,900. Between the two numbers there is a bazaar.

About sixty lorry drivers {block|barred} the approach to the bridge on Tuesday with their own lorries; if it stays shut, they said, their tomatoes will be soup.

Tashkent, which {visitask|asked} for {visit|access} to the four by its consul, got it this morning. It will {talks|sit down} with the Taliban tomorrow, not in Hairatan, though, but in Termez.

In August 2021 Afghan pilots fled across this river, and Tashkent is asked about the aircraft to this day.
=== d
Afghan Taliban {release|free} Uzbek train crew, bridge {reopen|reopens}

KABUL/TASHKENT, Jan 19, 2024 (Amu Darya News Service) - Four Uzbek railwaymen {crew|held} by the Taliban for six days were {release|let go} on Friday, and Uzbekistan {reopen|reopened} a rail bridge that carries most of Afghanistan's imports and that it had {bridge|shut} on Sunday.

A freight train with 2,400 tonnes of flour that Uzbekistan {aid|sent} to victims of an earthquake in northern Afghanistan was {hold|stopped} on Saturday on the Afghan bank of the Amu Darya. Uzbekistan will {pay|pay} 350,000 dollars of an outstanding rail fee, half of what Kabul had {fee|asked} for, under a {deal|deal} that was struck at {talks|talks} in Termez on Thursday.

A Taliban spokesman said the {talks|talks} were held in Hairatan. Photographs showed the hotel Meridian in Termez.

The United Nations {welc|welcomed} the {deal|agreement}. The Taliban {flog|whipped} five men in Hairatan on Thursday for theft of flour, local radio reported.
=== labels
l guards flog "two guards arrested over the flour, five men whipped over it"
l crew guards "an Uzbek crew held, Afghan guards arrested, in one town and week"
l bridge power "Uzbekistan closes a bridge in 2024 and cuts power exports in 2023"
l bridge block "the bridge closed by the state, its approach barred by drivers"
c figure contradiction aid a "2,400" b "1,900"
c figure contradiction aid b "1,900" d "2,400"
c date contradiction hold a "Saturday" b "Friday"
c date contradiction hold b "Friday" c "Saturday"
c date contradiction hold b "Friday" d "Saturday"
c happened contradiction demand a "demanded" b "demanded"
c happened contradiction crew a "made" a "held"#2
c happened contradiction crew b "detained" c "led away"
c happened contradiction crew a "made" b "detained"
c happened contradiction crew b "detained" d "held"
c figure update crew a "Three" c "four"
c happened contradiction hit c "slapped" c "touched"
c place update talks b "Hairatan" c "Termez"#4
c place contradiction talks d "Termez" d "Hairatan"
c happened update bridge a "suspended" d "reopened"
y d of a partial 0.2
t hold COERCE
t aid AID
t summ ACCUSE,CONSULT
t bridge COERCE,SANCTION
t power SANCTION,COERCE
t thank SUPPORT
t reject REJECT
t invite AGREE,CONSULT
t block PROTEST
t visit CONCEDE,CONSULT
t reopen CONCEDE
t pay CONCEDE
t fee REQUEST
t deal AGREE
t welc SUPPORT
