"""Stamps by what a dateline says, and by the time of a whole country."""

import pytest

from dateline.reading.intake import from_text
from dateline.reading.page import lay_out
from dateline.values.report import Given

BODY = "A bridge was closed on Monday, the council said. It will open again when the beams have been mended."


def published(text):
    return lay_out(from_text(text, given=Given())).published


def test_the_day_of_a_dateline_is_that_of_publication_where_nothing_else_is():
    stamp = published(f"Bridge closed\n\nTURKU, 4 May 2019 (Northern Desk) - {BODY}")
    assert (stamp.value, stamp.text) == ("2019-05-04", "4 May 2019")


def test_a_stamp_comes_before_the_dateline():
    stamp = published(f"Bridge closed\nPublished 5 May 2019\n\nTURKU, 4 May 2019 (Northern Desk) - {BODY}")
    assert stamp.value == "2019-05-05"


def test_a_dateline_without_a_year_dates_nothing():
    assert published(f"Bridge closed\n\nTURKU, May 4 (Northern Desk) - {BODY}") is None


@pytest.mark.parametrize(
    ("words", "offset"), [("Argentina time", "-03:00"), ("Kenyan time", "+03:00"), ("Nepal Time", "+05:45")]
)
def test_the_time_of_a_country_that_keeps_one(words, offset):
    assert published(f"Bridge closed\nPublished 4 May 2019 13:05 ({words})\n\n{BODY}").value.endswith(offset)


def test_the_time_of_a_country_that_keeps_several_is_open():
    assert published(f"Bridge closed\nPublished 4 May 2019 13:05 (Canadian time)\n\n{BODY}").zone is None


@pytest.mark.parametrize("name", ["Shannon Estuary Radio", "The Ninemile Courier", "Bay of Plenty Online"])
def test_a_masthead_above_the_story_is_no_headline(name):
    report = lay_out(from_text(f"{name}\n\nBridge closed for a week\n\n{BODY}\n\n{BODY}", given=Given()))
    assert report.headline.text == "Bridge closed for a week"


@pytest.mark.parametrize(
    "line",
    [
        "Hill Rights Letter, 17 March 2018",
        "HILL RADIO, NOON BULLETIN, SATURDAY 17 MARCH 2018",
        "Turku, 17 March 2018, 6 p.m.",
    ],
)
def test_the_head_of_a_bulletin_or_letter_is_its_stamp(line):
    assert published(f"Bridge closed for a week\n{line}\n\n{BODY}\n\n{BODY}").value.startswith("2018-03-17")
