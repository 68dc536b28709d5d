story t327-negros-truce
split test
=== a
6 soldiers hurt in Negros {clash|clash} as Christmas {cpptruce|truce} looms

By Marlon Dela Peña
Visayan Morning Times
December 21, 2017 | 12:00 am

BACOLOD CITY, Philippines — Six soldiers were wounded when troops of the 62nd Infantry Battalion {clash|clashed} with communist rebels in Barangay Luz, Guihulngan City, on Wednesday morning, the Army said.

The 40-minute {clash|firefight} broke out at about 5:30 a.m. when soldiers responding to a report of extortion met about 30 members of the New People's Army, said Lt. Col. Egardo Bautista, the battalion commander.

Bautista said blood stains suggested that the rebels suffered losses. Two M16 rifles and a generator were {seize|recovered}.

The {clash|encounter} came four days before a {cpptruce|ceasefire} that the Communist Party of the Philippines declared for Dec. 24 to 26. The government has not {govtruce|reciprocated}.

“They {burnbus|burned} a bus in Mabinay only last week. What truce?” Bautista said.

In July, six policemen, among them the chief of police, were killed in an {july|ambush} in Guihulngan.
=== b
NPA: no {clash|encounter} at Luz; Army {strafe|fired} on farmers

Press statement, Leonardo Panaligan Command — circulated by e-mail — 22 December 2017

There was no armed {clash|encounter} in Luz on December 20. No unit of the people's army was within ten kilometers. What the 62nd IB calls a {clash|firefight} was a {strafe|strafing} of huts in Sitio Banderahan in which two farmers, Dodong Alimbuyog and his nephew, 15, were killed. The wounded soldiers {friendly|shot} each other.

The Command claims the {attack19|harassment} of the detachment at Hibaiyo on December 19, in which four soldiers were hit.

It denies the {burnbus|burning} of any bus. It {askchr|calls upon} the Commission on Human Rights to {investigate|investigate} Sitio Banderahan and will observe the unilateral {cpptruce|ceasefire} of the Central Committee from 6 p.m. of the 23rd.

It will {freepow|release} PO2 Jerome Tagle, a prisoner of war, as a gesture of goodwill on Christmas Eve.
=== c
Armed forces' holiday truce holds; policeman {freepow|freed} in Negros

That headline was changed at 18:40. It now reads:

Holiday truce holds in most places; captive policeman {freepow|freed} in Negros

CANLAON CITY, Dec. 26, 2017 (Archipelago Press) – Communist rebels {freepow|freed} a policeman on Christmas Day, a day late, after holding him for 47 days, and the Philippine government {govtruce|ordered} its forces to stand down until Jan. 2.

Police Officer 2 Jerome Tagle was {freepow|handed over} to a bishop and a mayor in the hinterland of Canlaon City. He said that he had been treated “like a son whom they do not trust”.

The government's {govtruce|ceasefire}, which took effect on Sunday, is its second this year. A first, {aug16|declared} in August 2016, was {feb|lifted} in February.

The army {violations|accused} the rebels of one violation, in Compostela Valley on Monday; the rebels deny it and speak of {violations2|three} by the army.

In Guihulngan the bishop of San Carlos said Mass for two farmers who had been {strafe|shot} on Dec. 20. The army says they were rebels. Fr. Nolan Evangelio, who buried them, said that one was 13 years old.
=== d
CHR finds no rebel arms at Banderahan

NEGROS SUNDAY CHRONICLE, January 7, 2018

The regional office of the Commission on Human Rights has found “no physical trace of a two-sided {clash|engagement}” at Sitio Banderahan in Guihulngan City, where soldiers and rebels are said to have {clash|fought} on December 20 and two farmers were {strafe|killed}.

All 112 cartridges that its team collected in an {investigate|inquiry} on the spot on January 3 are of government issue, its director, Atty. Liza Montehermoso, said. She {crossfire|asked} the Army for its after-battle report; it has been promised for Monday.

The 62nd IB, which at first spoke of six wounded men, now says there were five. One had fallen.

On Wednesday the battalion commander was recalled to Manila. The Army called it routine.

The bus {burnbus|burned} at Mabinay on December 13, for which he had {blamenpa|blamed} the NPA, was {burnbus|set alight} by a dismissed conductor, police there said. He has been {conductor|arrested}.

The ceasefires of both sides have ended. On Thursday rebels {jan4|fired} on a patrol in Moises Padilla; nobody was hurt. Peace talks in Oslo, which were {cancel|called off} by Manila in November, are not in sight, though a church group {appeal|appealed} for their {talks|resumption} yesterday.
=== labels
l clash attack19 "an encounter on 20 December and the harassment of a post on the 19th"
l clash july "fights in Guihulngan in December and in July"
l clash jan4 "shots between rebels and soldiers in December and in January"
l govtruce cpptruce "truces of the two sides over one Christmas"
l violations violations2 "violations each side lays to the other"
c happened contradiction clash a "clashed" b "no armed encounter"
c happened contradiction clash a "clashed" d "no physical trace"
c actor contradiction burnbus a "They" b "denies"
c actor contradiction burnbus a "They" d "a dismissed conductor"
c date update freepow b "Christmas Eve" c "Christmas Day"
c happened update govtruce a "reciprocated" c "ordered"
c date contradiction cpptruce a "Dec. 24" b "the 23rd"
c figure correction clash a "Six" d "five"
c actor contradiction strafe b "two farmers" c "they were rebels"
