story t147-lusaka-extradition
split train
=== a
Zambia court clears way to {extra|extradite} “abalone king” to South Africa

LUSAKA – The Zambezi Review – 3 May 2019

A magistrate in Lusaka {rule|ruled} yesterday that Johannes “Hannie” Brink, 57, may be {extra|extradited} to South Africa, where he is {charge|accused} of having smuggled 96 tonnes of abalone and of having had a customs clerk {murder|murdered} in 2017.

Brink was {arr|arrested} at a lodge in Livingstone in January after two years on the run. His lawyer, Mutinta Hamoonga, said that he would appeal to the High Court. “My client is a farmer of tilapia,” she said.

Zambia and South Africa {treaty|signed} an extradition treaty in 2003. Under it the suspect could be {extra|handed} over within fifteen days, the state advocate said.

The justice minister has the last word. He has {promise|promised} Pretoria a swift decision.

In March a court in Lusaka {chan|refused} to extradite a co-accused, the Zimbabwean trader Tendai Moyana, because of his health.
=== b
HAWKS HEAD NORTH TO {extra|FETCH} BRINK

Overberg Ekspres, Hermanus. Vrydag 10 Mei 2019. (Translated from Afrikaans)

Five members of the Hawks, a doctor and a set of leg-irons flew to Lusaka on Thursday to {extra|bring} home the man who has been {hunt|sought} since the {murder|murder} of Lizelle Fourie, and who was {arr|caught} in a Livingstone bar in February.

They're to be back with him on Sunday, a source in the unit told Ekspres. The minister in Zambia put his name to the warrant of surrender on Wednesday.

“I want to see him walk past my gate in handcuffs,” said Mrs Fourie's mother, Sannie Kleyn, in Gansbaai, where last weekend poachers {riot|burned} tyres and threw stones at the police because of a {sear|search}. Nine people were {arr9|arrested} then; they got bail yesterday.

Brink's attorney in Cape Town, Riaan Vos, called it a “{extra|kidnapping} with stamps”. There's an appeal pending, he says. The Hawks say there is none.
=== c
Lusaka: Brink {extra|surrender} stopped on the tarmac

Special correspondent, The Zambezi Review, Tuesday 14 May 2019

The handcuffs were on and the engines too. At 10.20 on Sunday, as Johannes Brink was being {extra|led} to a South African police aircraft at Kenneth Kaunda airport, a bailiff on a bicycle brought a {stay|stay} from the High Court. Brink was driven back to Chimbokaila prison. “I was first up the steps, I was first down,” he told reporters.

The stay holds until 27 May, when his appeal is to be heard.

The South Africans left without him yesterday. They had {bribe|offered} the bailiff “lunch” if he would come back in an hour, he told the court; their captain said that they had offered him lunch because he was out of breath.

South Africa's High Commissioner {call|met} the justice minister on Monday and voiced his dismay.
=== d
Brink loses, and is gone within the hour

Overberg Ekspres, Hermanus. Woensdag 29 Mei 2019. (Translated from Afrikaans)

A {stay|stay} of two weeks ran out on Monday. At four that afternoon three judges in Lusaka {dism|threw} out the appeal. At five Hannie Brink was over Zimbabwe. He {extra|landed} at Lanseria after dark, in a tracksuit, between two Hawks, and will appear in Cape Town on Friday on 41 {charge|charges}, the prosecuting authority says. (It was Thursday in its first statement, and 39.)

In Gansbaai they let off fireworks and then, towards ten, {riot2|threw} stones: the police had come to {sear2|search} the harbour again. Four were {arr4|arrested}, the station says. Mrs Kleyn counted eleven being {arr4|pushed} into the van.

The Zambian co-accused Moyana, whom a court in Lusaka has declined to {chan|hand} over, is a Zimbabwean, as he asks us to say, and quite well. He has begun an {sued|action} against this newspaper.

Brink's attorney has laid a {swear|complaint} with the African Union's court. “They {extra|took} him while I was buying a stamp,” he said.
=== labels
l extra chan "two extraditions to South Africa, Brink's and that of his co-accused which was refused"
l riot riot2 "unrest at Gansbaai over a search, on two weekends"
l arr9 arr4 "arrests at Gansbaai on two occasions"
l sear sear2 "two police searches of the harbour"
l arr extra "Brink taken by police in Zambia, and handed to South Africa"
c date update extra b "on Sunday" d "on Monday"
c happened contradiction bribe c "offered" c "offered him lunch"
c date contradiction arr a "in January" b "in February"
c place contradiction arr a "a lodge" b "a Livingstone bar"
c figure contradiction arr4 d "Four" d "eleven"
c figure correction charge d "39" d "41"
