"""Times in running text, on the shipped model: tense, names, counts, quotations."""

import msgspec
import pytest

from dateline.reading.language import annotate
from dateline.reading.reference.times import find_times
from dateline.values.language import Document
from dateline.values.report import Report, Stamp
from dateline.values.spans import span
from dateline.values.statements import Statement
from dateline.values.times import Time


def document(text: str, published: str | None = "2021-09-14", zone: str | None = None) -> Document:
    stamp = Stamp(
        start=None, end=None, text=None, value=published or "", granularity="day", zone=zone, basis="given"
    )  # fmt: skip
    report = Report(
        id="x", uri=None, outlet=None, outlet_country=None, headline=None, deck=None, byline=(), agencies=(),
        credits=(), published=stamp if published else None, updated=None, dateline=None,
        blocks=((0, len(text), "body"),), language="en", encoding="utf-8", sha256="0" * 64, container=None, text=text,
        offsets=((0, 0, len(text)),),
    )  # fmt: skip
    return annotate(report)


def at(text: str, phrase: str, times: tuple[Time, ...]) -> list[Time]:
    start = text.index(phrase)
    return [t for t in times if t.start < start + len(phrase) and start < t.end]


@pytest.mark.parametrize(
    ("text", "phrase", "bounds"),
    [
        (
            "Finance minister Theresa April told reporters that May would speak in June.",
            "June",
            "2022-06-01..2022-06-30",
        ),
        ("The deal was struck in May and signed in March.", "May", "2021-05-01..2021-05-31"),
        ("The deal was struck in May and signed in March.", "March", "2021-03-01..2021-03-31"),
        ("May's ministers will meet on Friday.", "Friday", "2021-09-17..2021-09-17"),
        ("The march began in August after June Adeyemi called for it.", "August", "2021-08-01..2021-08-31"),
        ("Talks that broke off on Wednesday have been put back until Saturday.", "Wednesday", "2021-09-08..2021-09-08"),
        ("Talks that broke off on Wednesday have been put back until Saturday.", "Saturday", "2021-09-18..2021-09-18"),
        ("The ceasefire has been extended until Friday, the army said on Monday.", "Friday", "2021-09-17..2021-09-17"),
        ("The ceasefire has been extended until Friday, the army said on Monday.", "Monday", "2021-09-13..2021-09-13"),
        ("The court adjourned the case until Thursday.", "Thursday", "2021-09-16..2021-09-16"),
        ("The two ministers will meet on Thursday in Geneva.", "Thursday", "2021-09-16..2021-09-16"),
        ("The president is due to arrive on Sunday.", "Sunday", "2021-09-19..2021-09-19"),
        ("The talks, scheduled for Wednesday, were called off.", "Wednesday", "2021-09-15..2021-09-15"),
        ("Parliament votes on the bill on Friday.", "Friday", "2021-09-17..2021-09-17"),
        ("Rebels plan to release the hostages on Saturday.", "Saturday", "2021-09-18..2021-09-18"),
        ("The rebels managed to escape on Saturday.", "Saturday", "2021-09-11..2021-09-11"),
        ("Villagers were forced to flee on Sunday.", "Sunday", "2021-09-12..2021-09-12"),
        ("The envoy flew to Cairo to meet the minister on Friday.", "Friday", "2021-09-10..2021-09-10"),
        ("He said the strike would begin on Friday.", "Friday", "2021-09-17..2021-09-17"),
        ("The mayor invited the drivers to talks in Mopti on Thursday.", "Thursday", "2021-09-16..2021-09-16"),
        ("The guild accepted an invitation to talks on Wednesday.", "Wednesday", "2021-09-15..2021-09-15"),
        ("The inquiry into Sunday's fire will open in Mopti.", "Sunday", "2021-09-12..2021-09-12"),
        ("Gifts now stand at 54 million, up from 51 million on Saturday.", "Saturday", "2021-09-11..2021-09-11"),
        ("The premier promised 40 wells by June.", "June", "2022-06-01..2022-06-30"),
        ("A film shows guards kicking a boy on Sunday.", "Sunday", "2021-09-12..2021-09-12"),
        ("He quit the board that he had refused to lead on Monday.", "Monday", "2021-09-13..2021-09-13"),
        ("A second meeting is envisaged in early March.", "early March", "2022-03-01..2022-03-10"),
        ("The union gave the firm until Friday to answer.", "Friday", "2021-09-17..2021-09-17"),
        ("The shelling lasted until Sunday.", "Sunday", "2021-09-12..2021-09-12"),
        ("Troops fired on the crowd on Friday, killing three.", "Friday", "2021-09-10..2021-09-10"),
        ("The army has called up reservists ahead of Sunday's election.", "Sunday", "2021-09-19..2021-09-19"),
        ("The minister condemned Friday's attack.", "Friday", "2021-09-10..2021-09-10"),
        (
            "The treaty was signed on the second of June 2014 and expired on the twenty-first of July 2019.",
            "the second of June 2014",
            "2014-06-02..2014-06-02",
        ),
        (
            "The treaty was signed on the second of June 2014 and expired on the twenty-first of July 2019.",
            "the twenty-first of July 2019",
            "2019-07-21..2019-07-21",
        ),
        ("The fee was raised on the 1st of this month.", "the 1st of this month", "2021-09-01..2021-09-01"),
        ("1990 families were evacuated after the flood, the worst since 1978.", "1978", "1978-01-01..1978-12-31"),
        ("About 1950 soldiers left the base in 2019.", "2019", "2019-01-01..2019-12-31"),
        ("The 2016 election was disputed, and the 2014 protests were not forgotten.", "2016", "2016-01-01..2016-12-31"),
        ("The 2016 election was disputed, and the 2014 protests were not forgotten.", "2014", "2014-01-01..2014-12-31"),
        (
            "The Sunday Times reported on Monday that the October Revolution museum would close.",
            "Monday",
            "2021-09-13..2021-09-13",
        ),
        ('"We will return tomorrow," he said.', "tomorrow", "2021-09-15..2021-09-15"),
        (
            "He was arrested on 3 June 2019. The next day he was freed, and three weeks later he fled.",
            "The next day",
            "2019-06-04..2019-06-04",
        ),
        (
            "He was arrested on 3 June 2019. The next day he was freed, and three weeks later he fled.",
            "three weeks later",
            "2019-06-24..2019-06-30",
        ),
        ("Recently, the fighting has spread. It began two years ago.", "Recently", "None..2021-09-14"),
        ("Recently, the fighting has spread. It began two years ago.", "two years ago", "2019-01-01..2019-12-31"),
        ("Over the past three weeks 40 people have died.", "the past three weeks", "2021-08-24..2021-09-14"),
        (
            "The blast happened at 9.30 am on Monday, and a second at noon.",
            "9.30 am on Monday",
            "2021-09-13T09:30:00..2021-09-13T09:30:00",
        ),
        ("The suspect, a 34-year-old man, was held for two days.", "two days", "None..None"),
        ("Gunmen attacked the village overnight.", "overnight", "2021-09-13..2021-09-14"),
        (
            "Early on Tuesday drones struck the port; late on Monday the radar had failed.",
            "Early on Tuesday",
            "2021-09-14..2021-09-14",
        ),
        (
            "Early on Tuesday drones struck the port; late on Monday the radar had failed.",
            "late on Monday",
            "2021-09-13..2021-09-13",
        ),
        ("The law takes effect in January.", "January", "2022-01-01..2022-01-31"),
        ("The summit will be held in March.", "March", "2022-03-01..2022-03-31"),
        ("In the summer of 2019 and in early 2020 talks failed.", "the summer of 2019", "2019-06-01..2019-08-31"),
        ("In the summer of 2019 and in early 2020 talks failed.", "early 2020", "2020-01-01..2020-04-30"),
        ("He died in hospital in the 1990s.", "the 1990s", "1990-01-01..1999-12-31"),
        ("Elections are to be held in three weeks.", "three weeks", "2021-10-04..2021-10-10"),
        (
            "President Kovac on Monday signed the decree; it had been drafted last week.",
            "Monday",
            "2021-09-13..2021-09-13",
        ),
        (
            "President Kovac on Monday signed the decree; it had been drafted last week.",
            "last week",
            "2021-09-06..2021-09-12",
        ),
        ("Minister to visit Paris on Friday", "Friday", "2021-09-17..2021-09-17"),
        ("Police said Friday they had found the car.", "Friday", "2021-09-10..2021-09-10"),
        ("The ship reached port on Saturday night, five hours late.", "Saturday night", "2021-09-11..2021-09-11"),
        ("On Monday Prime Minister Anders Holm resigned.", "Monday", "2021-09-13..2021-09-13"),
        ("Rescue work resumes Wednesday.", "Wednesday", "2021-09-15..2021-09-15"),
        ("The inquiry must report by Friday.", "Friday", "2021-09-17..2021-09-17"),
        ("It has been closed since Thursday.", "Thursday", "2021-09-09..2021-09-09"),
        ("Voters in 2015 backed the plan by a wide margin.", "2015", "2015-01-01..2015-12-31"),
    ],
)
def test_resolved(text: str, phrase: str, bounds: str) -> None:
    found = at(text, phrase, find_times(document(text), ()))
    assert [(t.text, f"{t.earliest}..{t.latest}") for t in found] == [(phrase, bounds)]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Finance minister Theresa April told reporters that May would speak in June.", "April"),
        ("Workers may strike again, and Mr May may resign.", "May"),
        ("Prime Minister Hannah May met voters. May said the vote was fair.", "May"),
        ("May's ministers will meet on Friday.", "May"),
        ("The march began in August after June Adeyemi called for it.", "June"),
        ("1990 families were evacuated after the flood, the worst since 1978.", "1990"),
        ("Another 2015 were treated in hospital.", "2015"),
        ("About 1950 soldiers left the base in 2019.", "1950"),
        ("A total of 2012 houses burned.", "2012"),
        ("The Sunday Times reported on Monday that the October Revolution museum would close.", "Sunday"),
        ("The Sunday Times reported on Monday that the October Revolution museum would close.", "October"),
        ("Shops were full on Black Friday, and on Bloody Sunday soldiers fired on marchers.", "Friday"),
        ("Shops were full on Black Friday, and on Bloody Sunday soldiers fired on marchers.", "Sunday"),
        ("The suspect, a 34-year-old man, was held for two days.", "34-year"),
    ],
)
def test_no_time(text: str, phrase: str) -> None:
    assert not [t for t in at(text, phrase, find_times(document(text), ())) if t.earliest or t.latest]


@pytest.mark.parametrize(
    ("published", "text", "phrase", "bounds"),
    [
        (
            "2021-12-20",
            "The bridge will be shut from 28 December to 4 January, the council said.",
            "28 December to 4 January",
            "2021-12-28..2022-01-04",
        ),
        (
            "2021-02-20",
            "The border was closed between 20 December and 10 January.",
            "20 December and 10 January",
            "2020-12-20..2021-01-10",
        ),
        ("2021-12-30", "The ferry is expected to sail again on 2 January.", "2 January", "2022-01-02..2022-01-02"),
    ],
)
def test_across_the_year(published: str, text: str, phrase: str, bounds: str) -> None:
    found = at(text, phrase, find_times(document(text, published), ()))
    assert [f"{t.earliest}..{t.latest}" for t in found] == [bounds]


def test_a_date_that_is_a_name_is_no_time() -> None:
    text = "He joined after the September 11 attacks and left on September 11."
    assert [t.start for t in find_times(document(text), ())] == [text.rindex("September")]


def test_a_quotation_counts_from_the_day_of_the_speech() -> None:
    text = '"We will leave tomorrow," the envoy said on Sunday. Rain is expected tomorrow.'
    doc = document(text)
    quote = Statement(
        id="s:1", sources=(), cue=span(text, text.index("said"), text.index("said") + 4),
        content=(span(text, 1, text.index(",\"") + 1),), addressees=(), manner="direct", medium=None, within=None,
        polarity="positive", modality="asserted", about=(), event=None, confidence=1.0,
    )  # fmt: skip
    first, sunday, second = find_times(doc, (quote,))
    assert (first.earliest, first.anchor, first.anchor_ref) == ("2021-09-13", "speech", sunday.id)
    assert (second.earliest, second.anchor, second.anchor_ref) == ("2021-09-15", "published", None)


def test_a_quotation_without_a_day_of_its_own_was_spoken_on_the_day_of_publication() -> None:
    text = '"We will leave tomorrow," the envoy said.'
    quote = Statement(
        id="s:1", sources=(), cue=span(text, text.index("said"), text.index("said") + 4),
        content=(span(text, 1, text.index(",\"") + 1),), addressees=(), manner="direct", medium=None, within=None,
        polarity="positive", modality="asserted", about=(), event=None, confidence=1.0,
    )  # fmt: skip
    (tomorrow,) = find_times(document(text), (quote,))
    assert (tomorrow.earliest, tomorrow.anchor, tomorrow.anchor_ref) == ("2021-09-15", "speech", "s:1")


def test_the_day_before_goes_on_from_the_date_spoken_of() -> None:
    text = "He was freed on 3 June 2019. The next day he left."
    first, second = find_times(document(text), ())
    assert (second.earliest, second.anchor, second.anchor_ref) == ("2019-06-04", "time", first.id)


def test_without_a_publication_nothing_relative_is_resolved() -> None:
    text = "They met on Monday, a week after the talks of 3 May 2020."
    times = find_times(document(text, None), ())
    assert [(t.earliest, t.anchor) for t in times if t.text == "Monday"] == [(None, "none")]
    assert [t.earliest for t in times if t.text == "3 May 2020"] == ["2020-05-03"]


def test_the_date_wins_over_a_weekday_that_is_not_its_own_and_is_less_sure() -> None:
    text = "They met on Friday, 14 September 2021, and on Tuesday, 7 September 2021."
    wrong, right = find_times(document(text), ())
    assert (wrong.earliest, wrong.text) == ("2021-09-14", "Friday, 14 September 2021")
    assert wrong.confidence < right.confidence


def test_a_doubtful_zone_has_an_offset_only_where_the_report_settles_it() -> None:
    text = "The blast was heard at 21:11 IST on 13 September 2021."
    assert [t.earliest for t in find_times(document(text), ())] == ["2021-09-13T21:11:00"]
    settled = find_times(document(text, zone="Asia/Kolkata"), ())
    assert [t.earliest for t in settled] == ["2021-09-13T21:11:00+05:30"]


def test_spans_slice_and_ids_say_where() -> None:
    text = "On Monday, 13 September at 9 pm GMT, and again in 2019 and last week, they met."
    times = find_times(document(text), ())
    assert all(text[t.start : t.end] == t.text and t.id == f"t:{t.start}-{t.end}" for t in times)
    assert times == find_times(document(text), ())
    assert msgspec.json.encode(times)


@pytest.mark.parametrize(
    ("text", "phrase", "bounds"),
    [
        (
            "The tunnel flooded on Sunday. The next morning divers went in.",
            "The next morning",
            "2021-09-13..2021-09-13",
        ),
        ("The envoy was due to arrive in Elbo on Thursday, his aide said.", "Thursday", "2021-09-16..2021-09-16"),
        ("The army has called off a parade on Sunday, the paper wrote.", "Sunday", "2021-09-19..2021-09-19"),
        ("The strike is to end on Friday morning, the union said.", "Friday morning", "2021-09-17..2021-09-17"),
        ("Rebels demanded that the army withdraw by Saturday.", "Saturday", "2021-09-18..2021-09-18"),
        ("The rally was moved from Friday to Sunday, the mayor said.", "Sunday", "2021-09-19..2021-09-19"),
        (
            "Some 900 people fled in August, up from 500 in the same month last year.",
            "the same month last year",
            "2020-08-01..2020-08-31",
        ),
        (
            "Thieves robbed the ship at 3:40 a.m. (0040 GMT) on Monday.",
            "3:40 a.m.",
            "2021-09-13T03:40:00+03:00..2021-09-13T03:40:00+03:00",
        ),
        (
            "The mayor spoke at 6 p.m. on Monday. Two hours later he was dead.",
            "Two hours later",
            "2021-09-13T20:00:00..2021-09-13T20:00:00",
        ),
    ],
)
def test_plans_mornings_after_and_clocks(text: str, phrase: str, bounds: str) -> None:
    found = at(text, phrase, find_times(document(text), ()))
    assert [(t.text, f"{t.earliest}..{t.latest}") for t in found] == [(phrase, bounds)]


@pytest.mark.parametrize("word", ["now", "currently", "soon"])
def test_words_that_date_nothing_are_no_times(word: str) -> None:
    assert find_times(document(f"The two guilds {word} share a hall."), ()) == ()


def test_the_clock_at_the_head_of_an_entry_is_of_the_day_of_publication() -> None:
    text = "8:15 p.m. The guild blocked the bridge on Friday.\n18.40 – The mayor left. It was closed at noon."
    clocks = [t.earliest for t in find_times(document(text), ()) if t.type == "TIME"]
    assert clocks == ["2021-09-14T20:15", "2021-09-14T18:40", "2021-09-14T12:00"] or clocks == [
        "2021-09-14T20:15:00", "2021-09-14T18:40:00", "2021-09-14T12:00:00",
    ]  # fmt: skip
