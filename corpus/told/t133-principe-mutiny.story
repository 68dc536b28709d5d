story t133-principe-mutiny
split test
=== a
Príncipe puts down {coup|uprising}, regional president says

SANTO ANTÓNIO, Príncipe, July 18, 2023 (Atlantic News Agency) - The regional government of the island of Príncipe said it had put down an {coup|uprising} on Tuesday after four men {coup|attacked} the coast guard base in Santo António.

The regional president said in a video that the men had {host|taken} an officer hostage shortly after midnight and were {arr|overpowered} at six in the morning. “Everything is under control,” he said.

Residents heard {coup|shooting} and one explosion. A hospital doctor said two soldiers had been treated for gunshot wounds.

A former mayor was {arr2|detained} at his home, his daughter said. She denied that he had {coup|plotted} anything.

The central government in São Tomé {cond|condemned} the {coup|attack}. The Community of Portuguese-speaking Countries {cond2|did} the same.

In 2003 soldiers {c03|seized} power in the archipelago for a week while the president was abroad.
=== b
Tela Non-Stop
Santo António, 19-07-23

4 ou 12? What is known about the night at the base

“Four,” says the regional president. “Twelve that I could count, and I was lying down,” says the sentry, Corporal Aurélio, from his hospital bed. He does not say that they {coup|attacked} anything. He says the gate was opened from within, and that the twelve were fetching their pay, of which eight months are owing.

The “hostage”, Lieutenant Marcos Trigueiros, told our reporter that no one {host|held} him. He was asked to unlock the cash office; he {refkey|would not}.

Three of the men are dead. That was announced by nobody. Our photographer saw them carried out yesterday at noon with their hands tied, by which hour, according to the video, all were alive and under {arr|arrest}.

The base commander has offered his {resign|resignation}. The minister {refres|turned} it down.

A thousand people {march|walked} silently to the regional palace in the evening. They {inqd|want} an {inq|inquiry} with foreigners in it.
=== c
Portuguese minister to {visit|visit} Príncipe after “{coup|revolt}”

Lisboa, 20 de Julho de 2023 – Lusófona (English service)

Portugal's defence minister will {visit|travel} to Príncipe on Saturday, her office has said, to offer “solidarity and four investigators”.

The dead number four, according to the regional government, which had at first mentioned none. All were {kill|killed} “in the exchange of fire” at the base. An image that shows them with bound hands is, the government spokesman says, “manipulated”. The editor of the website that published it was {summ|questioned} by police on Thursday.

Two warships are near the island. The Portuguese one is on a long-planned fisheries patrol. Nigeria {ship|sent} the other, at the request of São Tomé as Abuja has it; the defence ministry there knows of no such request.

The former mayor {arr2|held} since Tuesday has begun a hunger {hs|strike}.
=== d
Base commander {resign|out}, editor {rel|free} on tense Príncipe

SANTO ANTÓNIO, Príncipe, July 22, 2023 (Atlantic News Agency) - The coast guard commander on the island of Príncipe {resign|stepped down} on Friday over the deaths of four men in custody after what the regional government calls an {coup|uprising}.

He said that the men had been {kill|beaten} to death in the yard of the base, “on no order of mine”, hours after they had laid down their arms. The government had said they were {kill|shot} in combat.

Nine soldiers are under {arr3|arrest}. A tenth has fled by boat to Gabon.

The editor of an online newspaper, who had been {summ|detained} for a day and a half over a photograph, was {rel|released} on Friday night. Police say that they merely {summ|talked} to him.

The defence minister of Portugal has put off a {visit|visit}. A UN mission from Libreville {unm|arrived} instead on Saturday.

In 2003 soldiers {c03|seized} power in the archipelago for a week while the president was abroad.
=== labels
l coup c03 "armed men against the authorities of the islands, in 2023 and in 2003"
l arr arr3 "arrests, of the attackers on Tuesday and of nine soldiers later"
l arr arr2 "arrests on the Tuesday, of the men at the barracks and of a former deputy"
l visit unm "visits after the uprising, of Portugal's minister and of a UN mission"
l cond cond2 "two bodies condemn the attempt"
c figure contradiction coup a "four" b "Twelve"
c figure contradiction coup b "Four" b "Twelve"
c happened contradiction coup a "attacked" b "attacked"
c happened contradiction host a "taken" b "held"
c figure update kill b "Three" c "four"#2
c figure update kill b "Three" d "four"
c happened contradiction kill b "with their hands tied" c "killed"
c happened contradiction kill c "killed" d "beaten"
c happened contradiction kill d "beaten" d "shot"
c happened update resign b "resignation" d "stepped down"
c happened contradiction ship c "sent" c "no such request"

c happened contradiction summ d "detained" d "talked"
c date update visit c "on Saturday" d "put off"
y d of a partial 0.1
