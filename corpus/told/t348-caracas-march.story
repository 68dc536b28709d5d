story t348-caracas-march
split test
=== a
Venezuelan opposition to {march|march} on electoral council despite {ban|ban}

CARACAS, 26 Sept 2024 – Venezuela's opposition said on Thursday it would {march|march} to the headquarters of the electoral council in central Caracas on Saturday, defying an order by the mayor of the Libertador district that {ban|bans} gatherings there until 15 October.

The coalition {wantpub|wants} the council to {publish|publish} the tally sheets of a by-election for governor in the state of Aragua, which it says that it won by 14 points. The council proclaimed the ruling party's candidate the winner on 17 September by three.

“They will find us on every street,” a coalition spokeswoman, Irene Salcedo, told reporters.

The interior minister {threat|warned} that anybody who “comes to burn” would meet the law.

At least 38 people have been {arrest1|arrested} in Aragua since the vote, according to the rights group Foro Abierto. The attorney general says 22.

Norway has {offer|offered} to host talks.

(Orinoco International News Service)
=== b
{counter|Counter-march} called for same day

El Pregón de Caracas [state daily], 27 September 2024 — English service

The people of Caracas will {counter|march} for peace on Saturday at 9 a.m. from Plaza Sucre to the electoral council, the ruling party's secretary for the capital announced. “The street belongs to those who work,” he said.

The authorities have {arrest2|dismantled} a cell of four persons in Maracay, who had 60 petrol bombs and a plan of the council's building, the interior minister said. All four, he said, are members of the party of Irene Salcedo. (The party denies that it knows any of them.)

The government has {refuse|rejected} the Norwegian {offer|proposal}. “There is nothing to talk about with a sheet of paper,” said the foreign minister.

Metro stations from Capitolio to La Hoyada will close from 6 a.m. for maintenance.
=== c
Tens of thousands or eight: Caracas {march|marches}, and does not meet

By Hugh Castellanos-Reid in Caracas
The Liffey Independent
Monday 30 September 2024

There were two marches in Caracas on Saturday, and a line of police shields kept them four blocks apart.

The opposition's {march|march} was, its organisers say, 60,000 strong. The interior minister counted eight thousand. A group of engineers who measure such things from photographs says 31,000. The government's {counter|rally} the same engineers put at 11,000; state television spoke of half a million.

It reached neither the council nor, on the whole, the evening news. At Avenida México the national guard {gas|fired} tear gas. A student, Kleiver Matos, 20, was {matos|hit} in the chest by a canister and died. That is what the doctor at Clínica La Arboleda wrote. The prosecutor's office wrote on Sunday that he had fallen from a wall.

Foro Abierto says 74 people were {arrest3|detained}. Irene Salcedo was among them: men without badges {salcedo|pulled} her off a motorcycle at about three. Until late on Sunday the authorities said that they did not {salcedo|hold} her.

The {march|march} had been planned for the Friday, some thought, and a few hundred did {fri|rally} then, with songs.
=== d
Venezuela {freesal|frees} spokeswoman; {talks|talks} set for Oslo

OSLO/CARACAS, 4 Oct 2024 (Orinoco International News Service) – Venezuelan opposition spokeswoman Irene Salcedo was {freesal|released} on Friday after six days in detention, hours after Norway had announced that government and opposition would {talks|meet} near Oslo on 14 October.

The government, which last week had {refuse|refused} Norwegian mediation, said that it was going “to listen”.

Salcedo said she had been {salcedo|taken} by the intelligence service Sebin on Saturday and not, as the attorney general put it, “found on Monday”. She had not been {treat|ill-treated}. Forty-one of those who were {arrest3|arrested} at Saturday's {march|demonstration} were {freeothers|freed} with her, her coalition said; the attorney general's office said 52.

In Aragua the electoral council {publish|published} the tally sheets of the by-election on Wednesday, all but 112 of 2,900. The coalition said that those were the ones it wanted.

The ban on gatherings in central Caracas has been {extend|extended} to 15 November.

Two national guardsmen are under {probe|investigation} for the {matos|death} of Kleiver Matos, 20, a student, prosecutors said.
=== e
What the government agreed to, and what it says it agreed to

Analysis. Tepuy Risk Notes, 7 October 2024

1. {talks|Talks}. Both sides confirm 14 October. The government says Doha, the opposition Oslo; Norway has booked a hotel in Lillestrøm.

2. Prisoners. 52 or 41 or, in our own list, 47 {freeothers|released} on Friday. No one {arrest1|arrested} in Aragua before the {march|march} is among them.

3. The four of Maracay. They were {arrest2|arrested} on 24 September, their families say, three days before the minister told of it, and not with petrol bombs but with petrol, which is short. One is a member of the ruling party, and has a card to show it.

4. Mr Matos. First a wall, then a canister, now “a canister of a type that is not in service”. The prosecutor has {probe|questioned} nine guardsmen; earlier we heard two.

5. The street. The opposition has called its next {march2|march} for 12 October, two days before the {talks|meeting}. The government has {threat2|threatened} to stay away in that case.
=== labels
l march march2 "the march of 28 September and one called for 12 October"
l march counter "two marches in Caracas on one Saturday"
l arrest1 arrest3 "arrests in Aragua before the march, and at the march"
l freesal freeothers "the spokeswoman freed, others freed with her"
l ban extend "a ban on gatherings and its extension"
l salcedo arrest2 "the spokeswoman taken in Caracas, four people in Maracay"
c figure contradiction arrest1 a "38" a "22"
c figure contradiction march c "60,000" c "eight thousand"
c figure contradiction march c "60,000" c "31,000"
c figure contradiction march c "eight thousand" c "31,000"
c figure contradiction counter c "11,000" c "half a million"
c happened contradiction matos c "hit" c "fallen from a wall"
c happened contradiction salcedo c "pulled" c "hold"
c date contradiction salcedo d "Saturday" d "Monday"
c figure contradiction freeothers d "Forty-one" d "52"
c figure contradiction freeothers d "Forty-one" e "47"
c figure contradiction freeothers d "52" e "47"
c place contradiction talks e "Doha" e "Oslo"
c happened update publish a "publish" d "published"
c happened update refuse b "rejected" d "going"
c figure update probe d "Two" e "nine"
c date update ban a "15 October" d "15 November"
