"""Stamps: what a moment says, what tells its zone, and what is left open."""

import pytest

from dateline.reading.intake import from_text
from dateline.reading.page import lay_out
from dateline.reading.page.moments import find_moments
from dateline.values.report import Given, Stamp

STORY = "A ferry sank off the coast on Monday. Nobody was hurt.\n\nIt was an old ship."


def stamp(line: str, **given: str) -> Stamp:
    found = lay_out(from_text(f"Ferry sinks\n\n{line}\n\n{STORY}", given=Given(**given))).published
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("line", "words", "value"),
    [
        ("Published September 14th, 2021 at 21:11", "September 14th, 2021 at 21:11", "2021-09-14T21:11:00"),
        ("14.09.2021", "14.09.2021", "2021-09-14"),
        ("Date: Mar - 04 - 2024 , 15:22", "Mar - 04 - 2024 , 15:22", "2024-03-04T15:22:00"),
        ("Sept. 14, 2021, 9:11 p.m.", "Sept. 14, 2021, 9:11 p.m.", "2021-09-14T21:11:00"),
        ("Tue 14 Sep 2021 21.11", "Tue 14 Sep 2021 21.11", "2021-09-14T21:11:00"),
        ("Posted: 2021-09-14T21:11:05+05:30", "2021-09-14T21:11:05+05:30", "2021-09-14T21:11:05+05:30"),
        ("9:11 PM · Sep 14, 2021", "9:11 PM · Sep 14, 2021", "2021-09-14T21:11:00"),
        ("14 Sep, 2021, 09.11 PM", "14 Sep, 2021, 09.11 PM", "2021-09-14T21:11:00"),
        ("1530 GMT, 3 May 2021", "1530 GMT, 3 May 2021", "2021-05-03T15:30:00+00:00"),
        ("Published: 25/12/2020 08:00", "25/12/2020 08:00", "2020-12-25T08:00:00"),
        ("12/25/2020", "12/25/2020", "2020-12-25"),
        ("3 May 2021, 9 pm Moscow time", "3 May 2021, 9 pm Moscow time", "2021-05-03T21:00:00+03:00"),
        ("Updated on 3 May 2021 (first published 2 May 2021)", "2 May 2021", "2021-05-02"),
    ],
)
def test_how_moments_are_written(line: str, words: str, value: str) -> None:
    found = stamp(line)
    assert (found.text, found.value) == (words, value)


@pytest.mark.parametrize(
    ("line", "given", "value", "zone", "basis"),
    [
        ("14 July 2021, 18:20 BST", {"zone": "Europe/London"}, "2021-07-14T18:20:00+01:00", "Europe/London", "given"),
        (
            "14 July 2021, 18:20 BST",
            {"outlet": "The Daily Star", "zone": "Asia/Dhaka"},
            "2021-07-14T18:20:00+06:00",
            "Asia/Dhaka",
            "given",
        ),
        (
            "14 July 2021, 18:20 IST",
            {"outlet": "The Hindu"},
            "2021-07-14T18:20:00+05:30",
            "Asia/Kolkata",
            "abbreviation",
        ),
        (
            "14 July 2021, 18:20 IST",
            {"outlet": "Haaretz"},
            "2021-07-14T18:20:00+03:00",
            "Asia/Jerusalem",
            "abbreviation",
        ),
        ("14 July 2021, 18:20 IST", {}, "2021-07-14T18:20:00", None, "none"),
        ("14 July 2021, 18:20", {"outlet": "The Hindu"}, "2021-07-14T18:20:00+05:30", "Asia/Kolkata", "outlet"),
        ("14 July 2021, 18:20", {"zone": "Asia/Tokyo"}, "2021-07-14T18:20:00+09:00", "Asia/Tokyo", "given"),
        ("14 July 2021, 18:20", {}, "2021-07-14T18:20:00", None, "none"),
        ("July 14, 2021 6:20 PM ET", {}, "2021-07-14T18:20:00-04:00", "America/New_York", "abbreviation"),
        ("Jan. 14, 2021 6:20 PM ET", {}, "2021-01-14T18:20:00-05:00", "America/New_York", "abbreviation"),
        ("14 July 2021, 18:20 UTC", {"outlet": "BBC News"}, "2021-07-14T18:20:00+00:00", "Etc/UTC", "abbreviation"),
        ("14 July 2021, 18:20 CEST", {}, "2021-07-14T18:20:00+02:00", None, "abbreviation"),
        ("14 July 2021", {"zone": "Asia/Tokyo"}, "2021-07-14", "Asia/Tokyo", "given"),
    ],
)
def test_what_tells_the_zone(line: str, given: dict[str, str], value: str, zone: str | None, basis: str) -> None:
    found = stamp(line, **given)
    assert (found.value, found.zone, found.basis) == (value, zone, basis)


def test_readings_of_an_abbreviation_that_nothing_tells_are_candidates() -> None:
    found = stamp("14 September 2021, 21:11 IST")
    assert [(c.zone, c.value[-6:]) for c in found.candidates] == [
        ("Asia/Kolkata", "+05:30"), ("Asia/Jerusalem", "+03:00"), ("Europe/Dublin", "+01:00"),
    ]  # fmt: skip
    chosen = stamp("14 September 2021, 21:11 IST", outlet="The Hindu")
    assert [c.zone for c in chosen.candidates] == ["Asia/Jerusalem", "Europe/Dublin"]


def test_the_order_of_day_and_month() -> None:
    assert stamp("Published 05/04/2018 at 09:10 | Last updated 19/04/2018 at 16:45").value[:10] == "2018-04-05"
    assert stamp("Published 05/04/2018 at 09:10 | Last updated 05/19/2018 at 16:45").value[:10] == "2018-05-04"
    assert stamp("Published 05/04/2018 9:10 AM", outlet="Chicago Tribune").value[:10] == "2018-05-04"
    assert stamp("Published 05/04/2018 at 09:10", outlet="The Hindu").value[:10] == "2018-04-05"
    unknown = stamp("Published 05/04/2018")
    assert (unknown.value, [c.value for c in unknown.candidates]) == ("2018-04-05", ["2018-05-04"])


def test_a_given_moment_stands_over_the_text() -> None:
    found = stamp("Published 3 May 2021", published="2021-05-02T10:00:00Z")
    assert (found.value, found.basis, found.text) == ("2021-05-02T10:00:00+00:00", "given", None)


def test_a_stamp_shares_the_zone_of_the_other() -> None:
    found = stamp("Published May 3, 2021 8:00 a.m. | Updated May 3, 2021 9:00 a.m. PT")
    assert (found.value, found.basis) == ("2021-05-03T08:00:00-07:00", "page")


@pytest.mark.parametrize("line", ["Updated 3 hours ago", "On 3 May 2021 the ferry was sold to a firm in Elbo."])
def test_what_is_no_stamp(line: str) -> None:
    report = lay_out(from_text(f"Ferry sinks\n\n{line}\n\n{STORY}"))
    assert report.published is None


def test_dates_in_prose_are_found_with_their_clocks() -> None:
    text = "It began on 3 May 2021 at 9:30 a.m. and ended on May 4, 2021."
    assert [text[m.start : m.end] for m in find_moments(text)] == ["3 May 2021 at 9:30 a.m.", "May 4, 2021"]


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("14 July 2021, 18:20 (+0330)", "2021-07-14T18:20:00+03:30"),
        ("14 July 2021, 18:20 (Manila)", "2021-07-14T18:20:00+08:00"),
        ("Manila, 14 July 2021, 18:20", "2021-07-14T18:20:00+08:00"),
        ("6:20 p.m. London time, 14 July 2021", "2021-07-14T18:20:00+01:00"),
        ("14 July 2021, 18:20 BST", "2021-07-14T18:20:00+01:00"),
    ],
)
def test_zones_beside_the_clock(line: str, value: str) -> None:
    assert stamp(line).value == value


def test_the_dateline_tells_an_abbreviation_of_several_meanings() -> None:
    text = f"Ferry sinks\n\n14 July 2021, 18:20 IST\n\nNEW DELHI, July 14 (Reuters) - {STORY}"
    published = lay_out(from_text(text)).published
    assert published is not None
    assert (published.zone, len(published.candidates)) == ("Asia/Kolkata", 2)


def test_a_clock_under_a_label_is_of_the_day_before_it() -> None:
    for line in ("5 May 2021 Last updated at 17:22 GMT", "5 May 2021\nUpdated: 17:22 GMT"):
        report = lay_out(from_text(f"Ferry sinks\n\n{line}\n\n{STORY}"))
        assert report.updated is not None
        assert report.updated.value == "2021-05-05T17:22:00+00:00"


def test_marks_and_menus_are_no_part_of_the_headline() -> None:
    for head in ("# Ferry sinks", "**Ferry sinks**", "Home  World  Sport  Video\nFerry sinks"):
        found = lay_out(from_text(f"{head}\n\n5 May 2021\n\n{STORY}")).headline
        assert found is not None
        assert found.text == "Ferry sinks"
