"""The grammar of times and its calendar, without a parse: phrases against a publication day."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.reading.reference.calendar import Days, easter, span_of_unit
from dateline.reading.reference.expressions import expressions
from dateline.reading.reference.resolution import Anchor, Context, Resolved, Spoken, resolve

TUESDAY = date(2021, 9, 14)


def context(published: date | None, direction: str = "past", **also: object) -> Context:
    spoken = Spoken(Days(date(2020, 1, 31), date(2020, 1, 31)), "day")
    plain = Context(Anchor(published) if published else None, spoken, direction, False, None, lambda zone, day: 330)
    return plain._replace(**also)  # type: ignore[arg-type]


def read(text: str, published: date | None = TUESDAY, direction: str = "past", **also: object) -> list[Resolved]:
    return [resolve(e, context(published, direction, **also)) for e in expressions(text, 0, len(text))]


def bounds(text: str, published: date | None = TUESDAY, direction: str = "past", **also: object) -> str:
    return " ".join(f"{r.earliest}..{r.latest}" for r in read(text, published, direction, **also))


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("14 September 2021", "2021-09-14", "2021-09-14"),
        ("September 14th, 2021", "2021-09-14", "2021-09-14"),
        ("Sept. 3, 2019", "2019-09-03", "2019-09-03"),
        ("the 3rd of May 2020", "2020-05-03", "2020-05-03"),
        ("the fourteenth of March 2016", "2016-03-14", "2016-03-14"),
        ("the twenty-ninth of February 2020", "2020-02-29", "2020-02-29"),
        ("the thirty-first of October, 2020", "2020-10-31", "2020-10-31"),
        ("May the second, 1998", "1998-05-02", "1998-05-02"),
        ("2021-03-07", "2021-03-07", "2021-03-07"),
        ("Tuesday, 14 September 2021", "2021-09-14", "2021-09-14"),
        ("Friday (3 September)", "2021-09-03", "2021-09-03"),
        ("March 2011", "2011-03-01", "2011-03-31"),
        ("January last year", "2020-01-01", "2020-01-31"),
        ("May of this year", "2021-05-01", "2021-05-31"),
        ("3 May last year", "2020-05-03", "2020-05-03"),
        ("the 1st of last month", "2021-08-01", "2021-08-01"),
        ("the second of this month", "2021-09-02", "2021-09-02"),
        ("the 30th of next month", "2021-10-30", "2021-10-30"),
        ("September 13", "2021-09-13", "2021-09-13"),
        ("30 December", "2020-12-30", "2020-12-30"),
        ("August", "2021-08-01", "2021-08-31"),
        ("last November", "2020-11-01", "2020-11-30"),
        ("2015", "2015-01-01", "2015-12-31"),
        ("the 1990s", "1990-01-01", "1999-12-31"),
        ("the late 1990s", "1997-01-01", "1999-12-31"),
        ("the 19th century", "1801-01-01", "1900-12-31"),
        ("early 2019", "2019-01-01", "2019-04-30"),
        ("mid-2019", "2019-05-01", "2019-08-31"),
        ("late July", "2021-07-21", "2021-07-31"),
        ("the end of January", "2021-01-21", "2021-01-31"),
        ("the second quarter of 2020", "2020-04-01", "2020-06-30"),
        ("the first half of 2018", "2018-01-01", "2018-06-30"),
        ("the first three months of 2020", "2020-01-01", "2020-03-31"),
        ("the summer of 2019", "2019-06-01", "2019-08-31"),
        ("last winter", "2020-12-01", "2021-02-28"),
        ("Christmas Day 2020", "2020-12-25", "2020-12-25"),
        ("New Year's Eve", "2020-12-31", "2020-12-31"),
        ("Easter Sunday", "2021-04-04", "2021-04-04"),
    ],
)
def test_dates(text: str, earliest: str, latest: str) -> None:
    assert bounds(text) == f"{earliest}..{latest}"


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("Tuesday", "2021-09-14", "2021-09-14"),
        ("Monday", "2021-09-13", "2021-09-13"),
        ("Wednesday", "2021-09-08", "2021-09-08"),
        ("last Tuesday", "2021-09-07", "2021-09-07"),
        ("next Tuesday", "2021-09-21", "2021-09-21"),
        ("Friday last week", "2021-09-10", "2021-09-10"),
        ("Monday of next week", "2021-09-20", "2021-09-20"),
        ("yesterday", "2021-09-13", "2021-09-13"),
        ("tomorrow morning", "2021-09-15", "2021-09-15"),
        ("last night", "2021-09-13", "2021-09-13"),
        ("overnight", "2021-09-13", "2021-09-14"),
        ("Monday night", "2021-09-13", "2021-09-13"),
        ("the night of 3 September", "2021-09-03", "2021-09-03"),
        ("the early hours of Sunday", "2021-09-12", "2021-09-12"),
        ("this week", "2021-09-13", "2021-09-19"),
        ("last week", "2021-09-06", "2021-09-12"),
        ("next month", "2021-10-01", "2021-10-31"),
        ("earlier this year", "2021-01-01", "2021-12-31"),
        ("three days ago", "2021-09-11", "2021-09-11"),
        ("two weeks ago", "2021-08-30", "2021-09-05"),
        ("a month ago", "2021-08-01", "2021-08-31"),
        ("six years ago", "2015-01-01", "2015-12-31"),
        ("48 hours ago", "2021-09-12", "2021-09-12"),
        ("the past three weeks", "2021-08-24", "2021-09-14"),
        ("the next ten days", "2021-09-14", "2021-09-24"),
        ("years ago", "None", "2021-09-14"),
        ("recently", "None", "2021-09-14"),
        ("two weeks", "None", "None"),
        ("every Monday", "None", "None"),
    ],
)
def test_relative(text: str, earliest: str, latest: str) -> None:
    assert bounds(text) == f"{earliest}..{latest}"


@pytest.mark.parametrize("text", ["yesterday", "Monday", "last week", "30 December", "August", "three days ago"])
def test_without_anchor_nothing_is_guessed(text: str) -> None:
    assert bounds(text, None) == "None..None"


@pytest.mark.parametrize(
    ("text", "published", "day"),
    [
        ("Sunday", date(2025, 1, 1), "2024-12-29"),
        ("Saturday", date(2023, 1, 2), "2022-12-31"),
        ("Thursday", date(2024, 3, 3), "2024-02-29"),
        ("yesterday", date(2024, 3, 1), "2024-02-29"),
        ("the 1st of last month", date(2024, 1, 15), "2023-12-01"),
        ("the 31st of last month", date(2024, 1, 2), "2023-12-31"),
        ("30 December", date(2025, 1, 1), "2024-12-30"),
        ("two days ago", date(2025, 1, 1), "2024-12-30"),
    ],
)
def test_turns_of_year_and_month(text: str, published: date, day: str) -> None:
    assert bounds(text, published) == f"{day}..{day}"


@pytest.mark.parametrize(
    ("text", "day"),
    [("Friday", "2021-09-17"), ("Tuesday", "2021-09-14"), ("Monday", "2021-09-20"), ("3 January", "2022-01-03"),
     ("14 September", "2021-09-14"), ("in three days", None)],
)  # fmt: skip
def test_what_lies_ahead(text: str, day: str | None) -> None:
    assert bounds(text, direction="future") == f"{day}..{day}"


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "direction"),
    [
        ("from 23 December until 7 January", "2021-12-23", "2022-01-07", "future"),
        ("from 20 November to 3 February", "2020-11-20", "2021-02-03", "past"),
        ("from 20 January until 25 December", "2021-01-20", "2021-12-25", "past"),
        ("between 30 December and 2 January", "2020-12-30", "2021-01-02", "past"),
        ("3–5 June", "2021-06-03", "2021-06-05", "past"),
        ("June 3-5, 2019", "2019-06-03", "2019-06-05", "past"),
        ("between 2015 and 2018", "2015-01-01", "2018-12-31", "past"),
        ("2012–13", "2012-01-01", "2013-12-31", "past"),
        ("from March to June 2020", "2020-03-01", "2020-06-30", "past"),
        ("from October 2019 to March", "2019-10-01", "2020-03-31", "past"),
        ("Monday to Friday", "2021-09-20", "2021-09-24", "future"),
    ],
)
def test_ranges(text: str, earliest: str, latest: str, direction: str) -> None:
    assert bounds(text, direction=direction) == f"{earliest}..{latest}"


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("14 September 2021 at 21:11 IST", "2021-09-14T21:11:00+05:30"),
        ("9 pm on Friday, 3 September", "2021-09-03T21:00:00"),
        ("9.30am yesterday", "2021-09-13T09:30:00"),
        ("Monday at 12:05:30", "2021-09-13T12:05:30"),
        ("at 12 a.m. on 3 May 2020", "2020-05-03T00:00:00"),
        ("noon on Monday", "2021-09-13T12:00:00"),
        ("9 o'clock on Monday", "2021-09-13T09:00:00"),
        ("6:40 p.m. local time on 3 May 2020", "2020-05-03T18:40:00"),
        ("6:40 p.m. (GMT +8) on 3 May 2020", "2020-05-03T18:40:00+05:30"),
    ],
)
def test_clocks(text: str, instant: str) -> None:
    assert bounds(text) == f"{instant}..{instant}"


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [("the next day", "2020-02-01", "2020-02-01"), ("three days later", "2020-02-03", "2020-02-03"),
     ("the following month", "2020-02-01", "2020-02-29"), ("a year earlier", "2019-01-01", "2019-12-31"),
     ("that night", "2020-01-31", "2020-01-31"), ("until then", "2020-01-31", "2020-01-31")],
)  # fmt: skip
def test_from_the_date_spoken_of(text: str, earliest: str, latest: str) -> None:
    assert bounds(text) == f"{earliest}..{latest}"


def test_the_date_spoken_of_must_be_fine_enough() -> None:
    year = Spoken(Days(date(2015, 1, 1), date(2015, 12, 31)), "year")
    assert bounds("the next day", spoken=year) == "None..None"
    assert bounds("the following year", spoken=year) == "2016-01-01..2016-12-31"


def test_a_far_reading_yields_to_a_near_one_whatever_the_tense() -> None:
    assert bounds("20 September", direction="past") == "2021-09-20..2021-09-20"
    assert bounds("10 September", direction="future") == "2021-09-10..2021-09-10"
    assert bounds("20 January", direction="future") == "2022-01-20..2022-01-20"


def test_the_date_stands_over_the_weekday() -> None:
    assert bounds("Monday, 14 September 2021") == "2021-09-14..2021-09-14"


def test_figures_with_slashes_follow_the_outlet() -> None:
    assert bounds("4/7/2021", month_first=True) == "2021-04-07..2021-04-07"
    assert bounds("4/7/2021", month_first=False) == "2021-07-04..2021-07-04"
    assert bounds("4/7/2021", month_first=None) == "None..None"
    assert bounds("14.7.2021", month_first=None) == "2021-07-14..2021-07-14"


def test_southern_seasons() -> None:
    assert bounds("the summer of 2019", southern=True) == "2019-12-01..2020-02-29"
    assert bounds("the winter of 2019", southern=True) == "2019-06-01..2019-08-31"


def test_coordinated_days_share_month_and_year() -> None:
    assert bounds("3 and 5 March 2016") == "2016-03-03..2016-03-03 2016-03-05..2016-03-05"
    assert bounds("March and April 2015") == "2015-03-01..2015-03-31 2015-04-01..2015-04-30"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It fell on the fourteenth of March 2016, they said", ["the fourteenth of March 2016"]),
        ("closed from 23 December until 7 January while", ["23 December until 7 January"]),
        ("met on Tuesday, 14 September 2021 at 21:11 GMT in", ["Tuesday, 14 September 2021 at 21:11 GMT"]),
        ("On Monday a train and on Friday a bus", ["Monday", "Friday"]),
        ("In 2017 and in 2015", ["2017", "2015"]),
    ],
)
def test_extents(text: str, words: list[str]) -> None:
    assert [text[e.start : e.end] for e in expressions(text, 0, len(text))] == words


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)))
def test_calendar(day: date) -> None:
    for unit in ("day", "week", "month", "quarter", "half", "year", "decade", "century"):
        first, last = span_of_unit(unit, day)
        assert first <= day <= last
        assert span_of_unit(unit, first) == span_of_unit(unit, last) == (first, last)
    assert easter(day.year).weekday() == 6


@given(st.text(alphabet="0123456789 MayMondaysept.,:-–/'thend"), st.dates(date(1950, 1, 1), date(2100, 1, 1)))
def test_any_text_is_read_and_bounds_are_ordered(text: str, published: date) -> None:
    for e, r in zip(expressions(text, 0, len(text)), read(text, published), strict=True):
        assert 0 <= e.start < e.end <= len(text)
        assert r.earliest is None or r.latest is None or r.earliest[:10] <= r.latest[:10]
