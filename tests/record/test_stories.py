"""Which reports tell one story, and how much a name says of it."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.record.merging.rarity import LITTLE, MUCH, NOTHING, SOME, rarity
from dateline.record.merging.stories import Named, Stories, likeness
from dateline.record.merging.tellings import ReportFacts

NOBODYS = [
    "ministry of justice", "the office of the prime minister", "high court", "red cross", "france", "paris", "kremlin",
    "russian foreign ministry", "police", "reuters", "us", "c",
]  # fmt: skip
LITTLE_SAID = ["taliban", "angela merkel", "los angeles", "california", "arctic"]
MUCH_SAID = ["aurelio sangco", "sons of the bekaa", "tengir gold", "shambhu paswan", "kokomo police department"]


@pytest.mark.parametrize("name", NOBODYS)
def test_what_any_story_names_says_nothing(name):
    assert rarity(name) == NOTHING


@pytest.mark.parametrize("name", LITTLE_SAID)
def test_what_many_stories_name_says_little(name):
    assert rarity(name) == LITTLE


@pytest.mark.parametrize("name", MUCH_SAID)
def test_private_persons_and_small_bodies_say_much(name):
    assert rarity(name) == MUCH


def test_the_smaller_a_state_the_more_it_and_its_capital_say():
    assert [rarity(n) for n in ("france", "paris")] == [NOTHING, NOTHING]
    assert [rarity(n) for n in ("norway", "oslo")] == [LITTLE, LITTLE]
    assert [rarity(n) for n in ("palau", "vanuatu", "honiara")] == [SOME, SOME, SOME]


def test_the_smaller_a_town_the_more_it_says():
    said = [rarity(n) for n in ("guangzhou", "genoa", "ely", "cabanglasan")]
    assert said == sorted(said)
    assert said[0] <= SOME < said[-1]


def report(name, names, day="2021-06-03"):
    return ReportFacts(1, name, name, day, f"{day}T08:00:00Z" if day else None, frozenset(names))


ONE = ["aurelio sangco", "ligaya manhuson", "cabanglasan"]


@pytest.mark.parametrize(
    ("others", "day", "told"),
    [
        (ONE, "2021-06-05", 1.0),
        (ONE, "2021-06-10", 1.0),
        (ONE, "2021-06-12", 0.5),
        (ONE, "2021-06-18", 0.0),
        (["sangco"], "2021-06-05", 0.5),
        (["ligaya manhuson"], "2021-06-12", 0.5),
        (["sangco"], "2021-06-12", 0.0),
        (ONE, None, 1.0),
        (["manila", "red cross", *ONE], "2021-06-05", 1.0),
        (["ligaya manhuson", "kuala lumpur"], "2021-06-05", 0.5),
        (["manila", "red cross", "angela merkel"], "2021-06-05", 0.0),
        ([], "2021-06-05", 0.0),
    ],
)
def test_one_story(others, day, told):
    stories = Stories([report("a", ["manila", "red cross", "angela merkel", *ONE]), report("b", others, day)])
    assert stories.likeness("a", "b") == stories.likeness("b", "a") == told


def test_one_name_among_many_says_nothing():
    first, second = ([f"{who} {who}ana{n}" for n in range(20)] for who in ("rosa", "nilo"))
    stories = Stories([report("a", ["ligaya manhuson", *first]), report("b", ["ligaya manhuson", *second])])
    assert stories.likeness("a", "b") == 0.0


def test_inside_one_report_and_of_reports_that_are_not_given_nothing_is_said():
    stories = Stories([report("a", ONE)])
    assert stories.likeness("a", "a") == stories.likeness("a", "b") == 0.0
    assert stories.near("a") == stories.near("b") == []


NAMES = st.frozensets(st.sampled_from([*NOBODYS, *LITTLE_SAID, *MUCH_SAID, *ONE, "genoa", "ely", "lugo"]), max_size=8)
DAYS = st.sampled_from(["2021-06-01", "2021-06-06", "2021-06-09", "2021-06-20", None])


@given(st.lists(st.tuples(NAMES, DAYS), min_size=2, max_size=6))
def test_it_depends_on_the_two_alone_and_both_are_found_by_a_handle(told):
    reports = [report(str(k), names, day) for k, (names, day) in enumerate(told)]
    stories = Stories(reports)
    for a, b in combinations(reports, 2):
        alone = Stories([b, a]).likeness(a.id, b.id)
        assert stories.likeness(a.id, b.id) == alone == likeness(Named(b), Named(a))
        assert (b.id in stories.near(a.id)) == (a.id in stories.near(b.id)) == (alone > 0)
        assert not alone or Named(a).handles & Named(b).handles
