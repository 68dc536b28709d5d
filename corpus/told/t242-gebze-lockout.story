story t242-gebze-lockout
split test

=== a
Turkey {ban|bans} metal workers' {strike|strike} for 60 days

ISTANBUL, 17 January 2022 (Marmara Wire) – Turkey's government on Monday {ban|postponed} for 60 days a {strike|strike} by 11,000 metal workers that was to begin on Wednesday, on grounds of national security, the Official Gazette showed. Such a {ban|postponement} amounts to a ban under Turkish law.

The workers, who make cables and pumps in nine plants around Gebze and Izmir, are {dem|demanding} a rise of 65 per cent. Employers have {offer|offered} 27.

“We do not {recog|recognise} this paper,” the chairman of the Demir-Birlik union, Hasan Kocaoglu, said at the gate of the Anka Kablo factory in Gebze. The union would {suit|apply} to the Constitutional Court and the men would {strike|stop} on Wednesday, paper or no paper.

The governor of Kocaeli has {assban|forbidden} gatherings in the district until Sunday.

In 2019 it {ban19|banned} a walkout of 1,500 pump workers on the same grounds.
=== b
Gebze Emek (site)
Wednesday 19/01/2022, 23:10

They stopped.

At eight in the morning the first shift at Anka Kablo {strike|sat down} beside the machines. By ten, according to the union, 8,200 people in seven plants had {strike|laid down} work. The employers' association counted “2,900, in three”.

At noon the police came into the yard. Gas was {gas|fired} at the canteen door; the windows were shut, the gas stayed in. Fourteen workers were treated in the Fatih hospital. The governor's office: “No gas was {gas|employed} inside the plant. An ammonia pipe leaked.”

Hasan Kocaoglu was {arr|detained} at the gate with 41 others. His deputy, Sevgi Tan, spoke from the roof of a minibus until her loudspeaker was {loud|taken away} too.

In the evening thirty or forty women came to the police station with soup. It was accepted.

The management has {fire|dismissed} 120 by text message.
=== c
Gov't, employers and union to {talks|meet} in Ankara as illegal {strike|strike} ends

Kocaeli Daily Bulletin — 21 January 2022

Work at all plants of the cable and pump industry in Kocaeli and Izmir has returned to normal, the Turkish Employers' Association of Metal Industries (TEAMI) said on Friday.

The illegal {strike|action}, in which 2,900 persons at most took part, ended on Thursday morning. Loss of production is put at 140 million lira.

The labour minister {invite|invited} the parties to a {talks|meeting} on Monday.

The Gebze Chief Public Prosecutor's Office has announced that 38 of 42 suspects were {rel|released}; for four, including the chairman of the union, {remand|arrest} has been {remandreq|requested}.

The International Metalworkers' League, based in Geneva, {condemn|condemned} the {arr|detentions}. The ministry of foreign affairs {rejcond|rejected} the statement.

With regard to dismissals, Anka Kablo said that it had {fire|parted} with 17 employees whose contracts had run out.
=== d
Istanbul letter: who won?

Helga Brandt, Die Werkbank, 26 January 2022

Everybody. The employers can say that the {strike|strike} was {ban|forbidden}; it was. The union can say that the {strike|walkout} took place; it did, in six plants, for a day and a half: it ended on Thursday night, when the night shift in Izmir clocked in.

On Tuesday, a day later than planned, the three sides {talks|negotiated} for eleven hours in a hotel in Ankara. They {deal|agreed} on 48 per cent. Of the {fire|dismissed} – 120 text messages, I have seen the list – all but nine will be {rehire|taken back}.

Hasan Kocaoglu learned it in Kandira prison. A judge had {remand|sent} him there on Saturday. He was {rel2|let out} an hour after the signature, for which, says the ministry, there was “no connection whatsoever”.

The Constitutional Court {court|ruled} on Wednesday, the day of my writing, that the {ban19|ban} of 2019 had violated the constitution. It took three years. On the {ban|ban} of this year it will rule, at that speed, in 2025.

Fourteen people had ammonia in their lungs, or gas. The hospital says that it was gas, and that gas had been {gas|used}.
=== labels
l ban ban19 "strikes of metal workers banned in 2022 and in 2019"
l rel rel2 "38 let go by the prosecutor, the chairman let out of prison days later"
l ban assban "a strike banned by the government, gatherings by the governor"
l court suit "a ruling on the ban of 2019, an application against that of 2022"
c figure contradiction strike b "8,200" b "2,900"
c figure contradiction strike b "8,200" c "2,900"
c happened contradiction gas b "fired" b "employed"
c happened contradiction gas b "employed" d "used"
c figure contradiction fire b "120" c "17"
c figure contradiction fire c "17" d "120"
c date contradiction strike c "Thursday morning" d "Thursday night"
c date update talks c "Monday" d "Tuesday"
