story t229-gibraltar-nets
split train

=== a
Spain {summ|protests} after Gibraltar police {board|board} fishing boat

MADRID, 14 June 2016 (Atlántica Press) — Spain on Tuesday {summ|summoned} the British ambassador after Gibraltarian police {board|boarded} a Spanish fishing boat in disputed waters and {arr|detained} her skipper.

The Nuevo Ángel, with a crew of six, was fishing for sea bream off the eastern side of the Rock on Monday afternoon when two police launches {board|came alongside}, the fishermen's guild of La Línea said. The skipper, Rafael Utrera, was taken to the port and {rel|freed} four hours later on bail of 500 pounds. His nets, about 800 metres of them, were {nets|confiscated}.

“They {pistol|pointed} a pistol at me. For bream,” Utrera told radio listeners in Cádiz.

The government of Gibraltar said that the boat had been warned three times and that no firearm was {pistol|drawn} at any moment.

Spain does not recognise British waters around Gibraltar. In August 2013 Spanish boats {demo13|protested} there against blocks of concrete which had been sunk to stop trawling.
=== b
THE ROCK TODAY

Thursday, 16th June 2016

Queue hits five hours as Spain 'works to rule'

Motorists queued for up to five hours at the land frontier yesterday as Spanish guards {queue|checked} every boot and bonnet, in what the Chief Minister {crit|called} “punishment for the {arr|arrest} of a poacher”. Madrid said it was looking for tobacco.

The Government confirmed that the Spanish vessel, Nuevo Ángel, was {board|stopped} at 5.20 p.m. on Sunday, well inside three miles, by HM Customs. The Royal Gibraltar Police were not {board|involved}.

Sixty-two Spanish boats are expected for a {demo|protest} on Saturday. HMS Sabre has been {sabre|moved} to the eastern side.

A union of the 7,000 Spaniards who work here {appeal|asked} both sides to “leave the fish out of it”. A {pet|petition} against a Madrid minister's idea of a toll gathered 4,100 names.

Utrera's {trial|trial} in the Magistrates' Court is set for 27 June.
=== c
La Línea: the guild, the sea bream and Saturday

By Inés Molina, Campo Diario (English pages), 19 June 2016

They came, not sixty-two, but thirty-five; I stood on the mole and counted them twice. The harbour master, who is a friend of the guild, counted fifty. At ten they {demo|sailed} round the point with horns. At eleven the first of them lay where Rafael Utrera had been {arr|taken} from.

There were some pushes. A launch of the Guardia Civil put itself between the boats and a Gibraltarian one, which {hose|turned} a hose on it. No water was {hose|aimed} at anybody, says Gibraltar: it was spray.

By one o'clock everybody was at lunch.

The pistol is beginning to dissolve. Utrera now says that it was “a black thing, in a hand”. His nets are not: the {nets|seizure} has cost him 2,600 euros, and he {moneyask|wants} the mayor to {money|pay}. The town hall has {money|promised} half.

On the frontier the {queue|controls} went on until Friday night. The longest wait, according to the workers' union, was three hours and a quarter.

London and Madrid are to {talks|speak} about it on the edge of the Brussels council on the 28th, if there is still somebody in London to speak to.
=== d
Gibraltar {drop|drops} case against Spanish skipper

GIBRALTAR, 21 June 2016 (Atlántica Press) – Prosecutors in Gibraltar on Tuesday {drop|withdrew} charges of illegal fishing against a Spanish skipper whose {arr|arrest} had led to a week of long queues at the border.

The decision was taken “in the public interest”, a statement said. The nets would be {netsret|returned} in the coming days.

The customs service had {board|boarded} the Nuevo Ángel on 12 June, it added. Utrera's lawyer said again that it was the 13th.

Spain's acting foreign minister {welc|welcomed} the step. He will not, however, {talks|meet} his British colleague on the 28th, as was planned; they will {talks|talk} in July.

A hundred fishing families in La Línea have {comp|asked} for compensation of 1.4 million euros.

Gibraltar's border was {front69|closed} by Spain in 1969 and not fully {front85|opened} until 1985.
=== labels
l demo demo13 "Spanish boats protest off the Rock in June 2016 and in August 2013"
l queue front69 "frontier controls of 2016 and the closing of 1969"
l board hose "two encounters of launches with boats off the Rock, a week apart"
l rel netsret "the skipper let go, his nets to be given back"
c actor contradiction board a "Gibraltarian police" b "HM Customs"
c actor contradiction board a "Gibraltarian police" d "The customs service"
c date contradiction board a "Monday afternoon" b "Sunday"
c date contradiction board a "Monday afternoon" d "12 June"
c date contradiction board d "12 June" d "the 13th"
c happened contradiction pistol a "pointed" a "drawn"
c figure contradiction demo c "thirty-five" c "fifty"
c figure update demo b "Sixty-two" c "thirty-five"
c figure update demo b "Sixty-two" c "fifty"
c happened contradiction hose c "turned" c "aimed"
c date update talks c "the 28th" d "July"
c date contradiction board b "Sunday" d "the 13th"
t summ ACCUSE
t board COERCE
t pistol ASSAULT,THREATEN
t queue COERCE
t crit ACCUSE
t sabre MOBILIZE
t hose ASSAULT
t moneyask REQUEST
t talks CONSULT
t netsret CONCEDE,RETREAT
t front69 COERCE,SANCTION
t front85 CONCEDE
