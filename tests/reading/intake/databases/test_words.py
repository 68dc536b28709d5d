"""Dates, names, headlines and labels as databases write them."""

import pytest

from dateline.reading.intake.databases.dates import at_clock, find_date, is_date_line
from dateline.reading.intake.databases.drafts import label_of, language_of, outlet_name, split_headline
from dateline.reading.intake.databases.names import find_names
from dateline.reading.intake.databases.traced import Traced


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("May 30, 2014 Friday", "2014-05-30"),
        ("November 5, 2002 Tuesday Final Edition", "2002-11-05"),
        ("May 21, 2000, Sunday, Late Edition - Final", "2000-05-21"),
        ("May 31, 2019 Friday 22:45 EST", "2019-05-31T22:45 EST"),
        ("March 14, 2013 Thursday 11:21 AM GMT", "2013-03-14T11:21+00:00"),
        ("Monday, March 4, 2019 at 9:14 PM EST", "2019-03-04T21:14 EST"),
        ("27. Februar 2012 Montag 9:50 PM GMT+1", "2012-02-27T21:50+01:00"),
        ("Montag 1. März 2021", "2021-03-01"),
        ("mardi 3 juillet 2018", "2018-07-03"),
        ("4 juillet 2018 mercredi", "2018-07-04"),
        ("1er août 2018", "2018-08-01"),
        ("3 Julho 2018 Terça-feira 10:27 AM GMT", "2018-07-03T10:27+00:00"),
        ("4 de marzo de 2019", "2019-03-04"),
        ("4 maart 2019 maandag", "2019-03-04"),
        ("12 dicembre 2018", "2018-12-12"),
        ("9 Januar 1993", "1993-01-09"),
    ],
)
def test_date_lines(line: str, value: str) -> None:
    found = is_date_line(line)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    "line",
    [
        "The ferry sank on May 30, 2014",
        "Copyright 2014 Ulmouth Mercury",
        "Download Request: May 30, 2014",
        "May 2014",
        "February 30, 2014",
    ],
)
def test_lines_that_are_more_or_less_than_a_date(line: str) -> None:
    assert is_date_line(line) is None


def test_a_wall_clock_of_its_own_line_joins_the_day() -> None:
    assert at_clock("2019-03-04", "09:14") == "2019-03-04T09:14"
    assert at_clock("2019-03-04", "A12") is None
    found = find_date("[Singapore]\n24 May 2012.")
    assert found is not None
    assert found.value == "2012-05-24"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("BY JANE DOE", ["JANE DOE"]),
        ("Jane Doe and J. T. Roe-Smith", ["Jane Doe", "J. T. Roe-Smith"]),
        ("Quill, Maren; Lyle, Tobin", ["Quill, Maren", "Lyle, Tobin"]),
        ("Quill, Maren", ["Quill, Maren"]),
        ("Maren Quill;Tobin Lyle", ["Maren Quill", "Tobin Lyle"]),
        ("Jane Doe, Washington Post Staff Writer", ["Jane Doe"]),
        ("By Jane Doe in London and John Roe in Paris", ["Jane Doe", "John Roe"]),
        ("Von Jutta Wörl und Götz von Anger", ["Jutta Wörl", "Götz von Anger"]),
        ("Par Aurélie d'Ambre et Gaël Le Brun", ["Aurélie d'Ambre", "Gaël Le Brun"]),
        ("JORIS 'T LAM EN PIM VAN DER WAL", ["JORIS 'T LAM", "PIM VAN DER WAL"]),
        ("Staff Reporter", []),
        ("Reuters", []),
        ("From our correspondent in Paris", []),
        ("Ulmouth Mercury", []),
        ("", []),
    ],
)
def test_names(line: str, names: list[str]) -> None:
    assert [line[a:b] for a, b in find_names(line, outlet="Ulmouth Mercury")] == names


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Bell heard; Keeper denies it", ("Bell heard", "Keeper denies it")),
        ("Bell heard;\nKeeper; again", ("Bell heard", "Keeper; again")),
        ("Bell heard;", ("Bell heard", None)),
        ("LANGUAGE: Bell heard", ("LANGUAGE: Bell heard", None)),
    ],
)
def test_decks_stand_behind_a_semicolon(title: str, expected: tuple[str, str | None]) -> None:
    headline, deck = split_headline(Traced(title))
    assert (headline.text, deck.text if deck else None) == expected


def test_labels_languages_and_outlets() -> None:
    assert label_of("LÄNGE: 12 Wörter") == ("length", 7)
    assert label_of("Load-Date:\xa0May 3") == ("load_date", 11)
    assert label_of("He said: no") is None
    assert language_of("GERMAN; DEUTSCH") == "de"
    assert language_of("Klingon") is None
    assert outlet_name("The Mail (Ulmouth)") == ("The Mail", "Ulmouth")
