"""Wholes and their parts: what a week counted, and the raid of Tuesday."""

import json

import pytest

WEEK = "2021-06-07/2021-06-13"


def part_of(record):
    """For each entry of an event, by its day: the first word of its trigger and the trigger of its whole."""
    entries = [x for x in map(json.loads, record.lines()) if x["type"] == "entry" and x["kind"] == "event"]
    day = {
        e["id"]: e["time"]["earliest"] + ("…" if e["time"]["earliest"] != e["time"]["latest"] else "") for e in entries
    }
    return {day[e["id"]]: day.get(e["part_of"]) for e in entries}


@pytest.fixture
def week(write, recorded):
    """A report that sums a week up, and one of a single raid."""

    def make(*, when=WEEK, killed=40, raid="2021-06-08", place="Nis", dead=12, actors=("Serbia",)):
        whole = write(f"A: {killed} were killed in attacks by Serbia near Nis this week.", outlet="A",
                      published="2021-06-13T20:00:00Z")  # fmt: skip
        attacks = whole.event("attacks", "ASSAULT", ("Serbia",), when=when, place="Nis")
        whole.figure(str(killed), killed, killed, "killed", event=attacks)
        part = write(f"B: {' '.join(actors)} raided {place} and killed {dead} in the night.", outlet="B",
                     published="2021-06-09T08:00:00Z")  # fmt: skip
        raided = part.event("raided", "ASSAULT", actors, when=raid, place=place)
        part.figure(str(dead), dead, dead, "killed", event=raided)
        return part_of(recorded(whole.reading(), part.reading()))

    return make


def test_a_raid_is_part_of_the_week_that_counts_it(week):
    assert week() == {"2021-06-07…": None, "2021-06-08": "2021-06-07…"}


@pytest.mark.parametrize(
    "other",
    [{"raid": "2021-06-15"}, {"place": "Pancevo"}, {"dead": 60}, {"actors": ("Germany",)}],
    ids=["another week", "another place", "more than the whole", "somebody else"],
)
def test_what_a_week_does_not_hold(week, other):
    assert set(week(**other).values()) == {None}


def test_a_single_day_is_no_whole(week):
    assert set(week(when="2021-06-08").values()) == {None}
