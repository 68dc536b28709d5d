story t314-bolan-coach
split train
=== a
Five passengers {abduct|taken} off coach in Bolan

QUETTA, Aug 22: Armed men {abduct|abducted} five passengers from a Quetta-bound coach near Mach in the Bolan district late on Monday night after checking identity cards, Levies officials said here on Tuesday.

They said about 20 men had put boulders across the National Highway at Pir Ghaib and {stop|stopped} several vehicles. The five, all of them labourers from Punjab, were {abduct|marched} towards the mountains. A Levies picket two kilometres away did not notice anything, an official said.

Later, the attackers {fight|exchanged fire} with a Frontier Corps party for about half an hour. Two FC men were injured in the {fight|exchange}, security sources said. A tanker was set {torch|ablaze}.

No group had claimed responsibility till the filing of this report.

The chief minister has {condemn|condemned} the {abduct|incident} and {order|ordered} the authorities to {recover|recover} the labourers at the earliest. The provincial home minister told Dawnline that drones were being used in the {search|search}.

In July, two surveyors {july|kidnapped} in the same area were {julyfree|set free} after three weeks following {jirga7|talks} between tribal elders and their captors.

Published in The Quetta Dispatch, August 23rd, 2023
=== b
Balochistan: Baloch faction claims {abduct|kidnap} of “eight agents”

Sunday Observer of the Gulf — online — 24/8/2023, 14:20 GST

A breakaway faction of a Baloch separatist movement said on Thursday that it was behind the {abduct|abduction} of coach passengers in south-western Pakistan and that it {abduct|held} eight men whom it {spyaccuse|accused} of working for the intelligence services.

In a statement sent to journalists, the faction, which calls itself the Bolan Column, {offer|offered} to {swap|exchange} them for 12 prisoners. It gave Islamabad until Sunday.

Officials in Quetta have spoken of five men, all labourers. A cousin of one of them told the Observer that seven from his village had been on the coach.

The group also said its fighters had killed nine soldiers in Monday's {fight|clash}. The Frontier Corps says two of its men were slightly hurt, and that three militants died.

Pakistan's interim interior minister {reject|ruled out} any exchange. “We do not {neg|negotiate} with people who read identity cards before they shoot,” he said in Islamabad.

In Rahim Yar Khan, families of the missing {sit|blocked} a railway line for an hour on Thursday. They {demand|demanded} that the government open {talk|talks}.
=== c
Mach: Bodies of two labourers found, three men {freed|escape}

QUETTA, Aug 28 (Islamabad Press Service): The bullet-riddled bodies of two of the labourers {abduct|kidnapped} last week from a coach in Bolan were found near Sangan on Sunday evening, officials confirmed on Monday.

The two had been {kill|shot} in the head at close range, the medical superintendent at Mach said. Police identified them as Allah Ditta and Muhammad Ramzan.

Three others reached a Levies post at Gokurt on Monday morning. According to the deputy commissioner, they had {freed|fled} while their guards slept. One of the three, however, told reporters in the hospital: “They {freed|let} us go. They gave us water and showed us the road.”

The Bolan Column said that it had {kill|executed} four “after a hearing” because the government had ignored its deadline. It said nothing about the {freed|release} of anyone.

Meanwhile, traders in Quetta observed a shutter-down {strike|strike} on Monday at the {strikecall|call} of the transporters' association. In Karachi, the Punjabi Labour Council held a {rally|rally} outside the press club.

The prime minister {announce|announced} Rs 3 million for each bereaved family. The army said its {op|operation} in the Sangan hills was in progress and that four terrorists had been {op|killed} so far.
=== d
Who was on the coach? Notes on a week in Bolan

By Sanaullah Rind
The Friday Review, Lahore
1 September 2023

The number, first. Eight men were {abduct|led} from the coach, not five. The transport company's list, which its manager showed me on Wednesday, leaves no doubt, and the home department has since Tuesday said eight as well. Two were {kill|shot} near Sangan. Three are home. Three, the ones for whom nobody wrote an FIR since they were Hazara miners from Quetta itself, are still missing.

Next, the night. The Levies say Monday; so do the passengers. The police report, written by somebody at Sibi, says Sunday 20 August and gives as the place Dhadar, forty kilometres down the road. Nobody I met has an explanation.

Then, the {freed|release}. The men did not flee, two of them told me in their village near Sadiqabad. There was a {jirga8|jirga}: four elders of the Kurd tribe {jirga8|sat} with the commander last Saturday night. The elders confirm it. The deputy commissioner, who had sent them, denies that anybody was {jirga8|sent}.

The army's count of militants {op|killed} has gone from four to eleven. Villagers at Sangan say that two shepherds are among them, and on Thursday they placed a body on the highway in {sangan|protest}. The traffic moved again after midnight, when the assistant commissioner {inquiry|promised} an inquiry.

In Rahim Yar Khan the families who {sit|halted} a train are still waiting for what the prime minister {announce|promised} them.

On 14 August last year, too, men were {lastyear|pulled} from a bus on this road and {lastyear|shot}. There was an {inq22|inquiry} into that, I believe.
=== e
Bodies of two labourers found in Bolan

The Sadiqabad Herald, 29 August 2023. Islamabad Press Service

QUETTA, Aug 28 (Islamabad Press Service): The bullet-riddled bodies of two of the labourers {abduct|kidnapped} last week from a coach in Bolan were found near Sangan on Sunday evening, officials confirmed on Monday.

The two had been {kill|shot} in the head at close range, the medical superintendent at Mach said. Police identified them as Allah Ditta and Muhammad Ramzan.

Meanwhile, traders in Quetta observed a shutter-down {strike|strike} on Monday at the {strikecall|call} of the transporters' association. In Karachi, the Punjabi Labour Council held a {rally|rally} outside the press club.

One of the dead, Allah Ditta, was a son of this town. His funeral prayers will be said today at four. He leaves a widow and three daughters.
=== labels
l abduct july "two abductions in one district in August and July"
l abduct lastyear "men taken from buses on one road in two years"
l freed julyfree "captives set free in August and in July"
l jirga8 jirga7 "elders' talks with captors in August and in July"
l strike rally "protests in Quetta and Karachi on one day"
l sit sangan "a railway and a highway blocked by villagers, in two provinces"
c figure contradiction abduct a "Five" b "eight"
c figure update abduct a "Five" d "Eight"
c figure contradiction abduct b "eight" b "five"
c figure contradiction fight b "nine" b "two"
c figure contradiction kill c "two" c "four"
c actor contradiction freed c "fled" d "did not flee"
c date contradiction abduct d "Monday" d "Sunday 20 August"
c date contradiction abduct a "late on Monday night" d "Sunday 20 August"
c place contradiction abduct a "Mach" d "Dhadar"
c happened contradiction jirga8 d "sat" d "denies"
c figure update op c "four" d "eleven"
c actor contradiction freed c "fled" c "They let us go"
t abduct ASSAULT
t stop ASSAULT,COERCE
t torch ASSAULT
t recover AID
t search AID,MOBILIZE
t julyfree RETREAT
t reject REJECT
t strike PROTEST
t strikecall REQUEST,PROTEST
t rally PROTEST
t inq22 ACCUSE
y e of c partial 0.44
