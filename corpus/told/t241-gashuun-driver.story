story t241-gashuun-driver
split train

=== a
Mongolia {close|closes} coal crossing after {shot|shooting} of driver

ULAANBAATAR, 21 October 2023 (Gobi News Agency) - Mongolia {close|suspended} coal exports through the Gashuunsukhait crossing on Saturday after a Mongolian lorry driver was {shot|shot} by a Chinese border policeman, the foreign ministry said.

The driver, Batbayar D., 38, was {shot|hit} in the shoulder on Friday evening when he left the lane in which lorries wait for inspection, it said. His condition is stable.

The ministry {summ|summoned} the Chinese ambassador and {dem|demanded} an {inq|investigation}. The embassy said in a short statement that the policeman had {shot|fired} after the driver {ram|drove} at a barrier.

About 1,900 lorries a day cross at Gashuunsukhait. Drivers on the Mongolian side sounded their horns for an hour on Saturday morning, and some 300 of them {block|parked} across both lanes.

Trade worth 20 million dollars a day is affected, according to the customs office.

In May last year China had itself {close22|shut} the crossing for eleven days because of the epidemic.
=== b
Ömnögovi Aimag Post

23 October 2023

Wife of wounded driver: “He only wanted to turn round”

Batbayar Dorj is not at Tsogttsetsii, where the ministry has him, but in the hospital of Bayannur, in China, and his wife Oyuntsetseg has no visa.

She heard his voice on Saturday on the telephone of a nurse. He had been waiting for 26 hours, he told her, and got word that his child had fever, and wanted to turn round. He {ram|touched} no barrier. He was {shot|hit} twice, in the shoulder and in the hand.

The {block|blockade} by the drivers is over since Sunday noon. There were never 300 lorries in it, says the head of the crossing, Colonel Erdene; there were some sixty, and the rest were simply in the queue. The drivers' association has written to the president.

The khural member for the south, Ms. Tuya Ganbold, {visit|came} on Sunday. She {ask|asked} the association to {let|let} the milk lorries through, which it had done all along.
=== c
China, Mongolia {agree|agree} to {reopen|reopen} coal crossing on Thursday

BEIJING/ULAANBAATAR, Oct 24 2023 (Meridian News) – Mongolia and China will {reopen|reopen} a crossing that carries a third of Mongolia's coal on Thursday, officials said, after China {disc|promised} to discipline a border policeman who {shot|wounded} a Mongolian driver.

The foreign ministers {phone|spoke} by telephone on Monday. China's expressed {regret|regret} and {compoff|offered} to pay for the treatment of the driver, a Mongolian official said. A Chinese foreign ministry spokeswoman told a daily briefing that the policeman had acted "in accordance with the rules", and that his removal was a routine transfer.

The {close|closure}, which began on Friday night, sent the price of coking coal in Tangshan up by 4 per cent.

Analysts at Steppe Capital in Ulaanbaatar said that the {close|halt} had cost Mongolia 31 million dollars a day.

Mongolian nationalists have called a {demo|rally} outside the Chinese embassy for Wednesday. Police {demorej|refused} it a permit.
=== d
Coal flows again; driver comes home

ULAANBAATAR, 28 October 2023 (Gobi News Agency) - Coal lorries were crossing into China at Gashuunsukhait on Saturday for the first time in a week. The {reopen|reopening}, agreed for Thursday, had been put off by two days because the Chinese side wished to count the queue.

Batbayar D., the driver whose {shot|shooting} led to the {close|suspension}, was {home|flown} to Ulaanbaatar on Friday by the Chinese side. A doctor confirmed two wounds.

The {inq|inquiry} of a joint commission found that his lorry had stood eleven metres from the barrier.

On Wednesday about 400 people {demo|marched} to the Chinese embassy in the capital, although they had no permit. Police {demoarr|detained} 16 and {demorel|released} them the same night. Ms. Tuya Ganbold, a member of parliament who took part, was {fine|fined}.

China will {compoff|pay} the driver 60,000 dollars, the foreign ministry said. His wife said that she had been {compoff|offered} 16,000.
=== labels
l close close22 "the crossing closed by Mongolia in 2023 and by China in 2022"
l block demo "drivers block the lanes on Saturday, people march to the embassy on Wednesday"
l visit phone "a deputy at the crossing on Sunday, two ministers on the telephone on Monday"
l demorel home "marchers let go, the driver flown home, in one week"
c happened contradiction ram a "drove" b "touched"
c figure contradiction block a "some 300" b "some sixty"
c date contradiction close a "Saturday" c "Friday night"
c figure contradiction close a "20 million dollars" c "31 million dollars"
c figure contradiction compoff d "60,000 dollars" d "16,000"
c date update reopen c "Thursday" d "Saturday"
