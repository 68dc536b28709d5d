story t259-murghab-patrol
split train

=== a
Tajikistan denies Chinese troops {post|occupy} post in Pamirs

DUSHANBE, 14 August 2019 (Steppe Telegraph) – Tajikistan's border service on Wednesday denied a report that Chinese soldiers had {post|moved} into an abandoned post in the eastern Pamirs and had {shoo|driven} herders off a summer pasture.

The report, by a news site in Khorog, said that about forty men in unmarked uniform had {post|arrived} at Shaymak in lorries in the last week of July.

“There is a company of geologists there. They have hammers,” a spokesman said.

Herders whom this agency reached by satellite telephone said that two of them had been {hold|held} for a night, and that eleven yaks had been {yak|shot}. A district official confirmed that yaks had died, “of age”.

China and Tajikistan held a joint anti-terrorist {drill|exercise} in the region on 6 August; 1,200 men took part, according to both.

In 2011 Dushanbe {cede|ceded} about 1,100 square kilometres in the Pamirs to China.
=== b
Pamir Inside, Khorog – 16 August 2019

The yaks had holes

Our report about Shaymak has brought us a letter from the prosecutor and eleven from readers. The one from the prosecutor {summ|invites} our editor, Sultonnazar Qadamov, for Monday.

The readers have sent pictures. One can count nine {yak|shot} yaks in them, not eleven, and one can count the holes.

Mamadyusuf, 54, who spent not one night but two in a metal container, says that they {hold|caught} him on 28 July and asked him in Chinese, and then in Kyrgyz, whom he had telephoned. A Tajik officer was standing by. “He looked at his boots.”

How many {post|came}? A driver who brings them cabbage speaks of sixty.

On Thursday some hundred people from three villages {block|sat down} on the Pamir highway near Murghab, and let through only the post. By evening the governor himself had come. He {visit|promised} to visit the pasture on Saturday.
=== c
China says no troops in Tajikistan; geologists welcome

BEIJING, Aug 19 2019 (Meridian News) – China's foreign ministry said on Monday that no Chinese soldiers had been {post|sent} to Tajik soil, except when they were {drill|exercising} with Tajik ones, as they did for a week this month.

A company from Urumqi, which has a licence to look for silver near Shaymak, had been {rob|robbed} of fuel by herders in July, and had then hired guards, a spokesman said. The guards were Tajiks.

Tajikistan's interior ministry said that two herders had been {hold|kept} there for some hours. It has opened a {inq|case} against them for theft. It is also {inqyak|looking} into the death of the yaks.

In Dushanbe the editor of the site Pamir Inside was {arr|arrested} on Monday on leaving the prosecutor's office, colleagues said. The prosecutor's office said that nobody had been {arr|detained}.

The United States {us|called} on Dushanbe to {reledit|release} him.
=== d
Steppe Telegraph, Tuesday 20 August 2019

Governor {visit|visits} Pamir pasture, compensates herders

MURGHAB, Tajikistan – The governor of Tajikistan's Gorno-Badakhshan region {visit|stayed} two hours on Tuesday at a pasture from which herders say they were {shoo|chased} by Chinese soldiers, and {comp|handed out} 3,000 somoni for each of ten {yak|killed} yaks.

Journalists who went with him saw six geologists, two drilling rigs, and a barracks of containers with beds for about fifty. “For guests,” the manager said.

The {block|blockade} of the highway had ended on Friday.

The editor of Pamir Inside, Sultonnazar Qadamov, was {reledit|freed} on Tuesday morning, after a night in a police station. The prosecutor's office confirmed the {arr|arrest}, which it had denied.

The Tajik and Chinese militaries would hold another {drill2|exercise} in the Pamirs next summer, the defence ministry in Dushanbe said. About the {drill|manoeuvre} of this month it said that 950 men had taken part.
=== labels
l drill drill2 "joint exercises of this August and of next summer"
l hold arr "herders held on a pasture, an editor arrested in Dushanbe"
l block visit "villagers on the highway on Thursday, the governor on the pasture on Tuesday"
l inq inqyak "a case against the herders, an inquiry into the yaks"
c happened contradiction post a "moved" c "sent"
c figure contradiction post a "about forty" b "sixty"
c figure contradiction yak a "eleven" b "nine"
c figure contradiction yak a "eleven" d "ten"
c figure contradiction yak b "nine" d "ten"
c figure contradiction drill a "1,200" d "950"
c happened contradiction arr c "arrested" c "detained"
c date update visit b "Saturday" d "Tuesday"#2
c happened correction arr c "detained" d "arrest"
