story t357-zambales-collision
split test
=== a
Philippine boat, Chinese cutter {ram|collide} near shoal during resupply

MANILA, 15 March 2021, Archipelago Press

A Philippine supply boat and a Chinese coast guard cutter {ram|collided} on Sunday near Half Moon Shoal in the South China Sea, injuring three Filipino sailors, one of whom broke his jaw, officials in Manila said.

The wooden-hulled Maria Lourdes was carrying food and a generator to a detachment of marines when cutter 5204 cut across her bow about 6:15 a.m., said Commodore Roel Mabanta of the Philippine Coast Guard. A second cutter then {water|fired} its water cannon for 20 minutes.

“They {ram|hit} us. The video is clear,” he said. The boat did not reach the shoal and {turnback|turned back} to Quezon, Palawan.

China's coast guard said the Philippine boat had {ram|rammed} the cutter “in a dangerous and unprofessional way”.

The foreign secretary {summon|summoned} the Chinese ambassador on Sunday night. Manila and Beijing had been due to hold {talks|consultations} on the South China Sea in Xiamen on April 2.

Philippine, Japanese and U.S. ships held a joint {drill|exercise} in the same waters last week. In December a {dec|collision} near the shoal tore off a boat's mast.
=== b
(Beijing, March 15) China Coast Guard Statement on Half Moon Shoal

Maritime Observer of China — translated text

On March 14, ignoring repeated warnings, the Philippines sent one supply ship and two speedboats to intrude into waters adjacent to Banyue Jiao. At 6:40 the supply ship deliberately changed course and {ram|struck} Chinese vessel 5204, which was navigating normally. China took control measures in accordance with law, including {board|boarding} and inspection. No person was injured.

The responsibility lies entirely with the Philippine side. China {warn2|warns} the Philippines to {stopprov|stop} its provocations immediately. China {urge|urges} certain countries outside the region to {stopdrill|stop} their so-called drills.

The Chinese side has through diplomatic channels made solemn {protest|representations}.
=== c
“They had knives”: what the sailors say

By Patricia Lim-Osorio, Puerto Princesa
The Sulu Sea Inquirer, March 18, 2021

The man with the broken jaw is Seaman First Class Jeffrey Abasolo, 24, and he did not break it in the {ram|collision}. It was afterwards, he writes on a pad, in bed at the naval hospital here, when eight men from a Chinese rubber boat {board|climbed} aboard with axes and knives and he would not let go of a rifle case. They {seize|took} four rifles and the generator. He calls it {board|piracy}.

The coast guard in Manila has until now said nothing of any {board|boarding}. On Wednesday Commodore Mabanta said that there was one, and that he had been “waiting for the debriefing”. But a spokesman of the palace said on the same day that somebody had slipped and that no arms had been {seize|taken}.

Commodore Mabanta also spoke of a water cannon that was {water|used} for 20 minutes. There were five injured, according to the hospital.

The marines on the shoal, of whom there are nine, have food for eleven days. The air force will try a {airdrop|drop} at the weekend.

On Tuesday a group of 60 fishing boats left Masinloc for the shoal in {flotilla|protest}. The coast guard {flotstop|persuaded} 50 of them to return.
=== d
Philippines {resupply|supplies} shoal after {deal|deal} with China, and no one will say what is in it

Analysis | The Straits Quarterly Online | 19 April 2021

A Philippine civilian ship {resupply|reached} Half Moon Shoal on Saturday and {resupply|unloaded} food for nine marines, watched from a mile away by a Chinese cutter that did nothing. It was the first {resupply|mission} since that of 14 March, which ended with a {ram|ramming}, a jaw and four {seize|stolen} rifles.

That things were {seize|taken} is no longer denied in Manila; the palace withdrew its slip after three days. Nor is it, quite, in Beijing, where a spokesman has {returnguns|offered} to give back “objects that were left behind”.

The {deal|arrangement} was reached in Xiamen. The {talks|consultations} in Xiamen had been put off by a week at China's request. Manila says that it obliges nobody to announce anything. Beijing says that China is {notify|told} in advance and may look. Before Saturday's voyage, a Philippine official insists, nobody was {notify|told}.

Next month the two coast guards will {hotline|open} a hotline. It was there already in 2019; in March, when it was rung, nobody answered.

The U.S. ambassador {praise|welcomed} the {deal|agreement}. After the {drill|manoeuvres} of March, a joint exercise of the two allies planned for 25 April has been {drillcancel|called off}, for reasons of weather. The weather was fine.
=== e
Wooden boat and cutter {ram|collide} off Palawan

Sabah Coast Bulletin, 16 March 2021. Archipelago Press

A Philippine supply boat and a Chinese coast guard cutter {ram|collided} on Sunday near Half Moon Shoal in the South China Sea, injuring three Filipino sailors, one of whom broke his jaw, officials in Manila said.

“They {ram|hit} us. The video is clear,” he said. The boat did not reach the shoal and {turnback|turned back} to Quezon, Palawan.

China's coast guard said the Philippine boat had {ram|rammed} the cutter “in a dangerous and unprofessional way”.

Fishermen at Kudat said they had heard of it on the radio before the cutter was home.
=== labels
l ram dec "collisions near one shoal in June and in December"
l resupply airdrop "supplies brought by ship in July, a drop from the air planned in June"
l talks deal "the consultations in Xiamen and the arrangement reached there"
l water board "a water cannon and a boarding in one encounter"
c actor contradiction ram a "cutter 5204" b "the supply ship"
c figure contradiction ram a "three" c "five"
c figure contradiction ram a "three" b "No person"
c happened contradiction seize c "four rifles" c "no arms had been taken"
c happened contradiction notify d "told" d "nobody was told"
c date update talks a "April 2" d "a week"
c happened update seize c "no arms had been taken" d "no longer denied"
l drill drillcancel "two exercises of the allies, one held in March, one called off in April"
y e of a partial 0.39
