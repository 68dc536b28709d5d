"""How a stamp reads to a person, with what else it could be and what other sources say."""

from dateline.exports import words
from dateline.values.report import Candidate, Stamp


def stamp(value: str, zone: str | None = None, *candidates: Candidate) -> Stamp:
    return Stamp(
        start=None, end=None, text=None, value=value, granularity="minute", zone=zone, basis="none",
        candidates=candidates,
    )  # fmt: skip


def test_a_stamp_says_whether_its_zone_is_known() -> None:
    assert words.stamp(stamp("2021-03-03")) == "2021-03-03"
    assert words.stamp(stamp("2021-03-03T21:11:00")) == "2021-03-03 21:11, zone not known"
    assert words.stamp(stamp("2021-03-03T21:11:00+05:30")) == "2021-03-03 21:11 +05:30"
    assert words.stamp(stamp("2021-03-03T21:11:00+05:30", "Asia/Kolkata")) == "2021-03-03 21:11 +05:30, Asia/Kolkata"


def test_readings_of_a_stamp_and_other_sources_are_told_apart() -> None:
    found = stamp(
        "2021-03-03T21:11:00", None,
        Candidate(zone="Asia/Kolkata", value="2021-03-03T21:11:00+05:30", basis="abbreviation"),
        Candidate(zone=None, value="2021-03-05T08:15:00+00:00", basis="meta"),
    )  # fmt: skip
    assert words.other_readings(found) == ["2021-03-03 21:11 +05:30, Asia/Kolkata"]
    assert words.other_sources(found) == ["the page's metadata: 2021-03-05 08:15 +00:00"]
