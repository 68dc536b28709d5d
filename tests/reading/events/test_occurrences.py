"""Which tellings of one report are one occurrence."""

from collections.abc import Sequence

import numpy as np
import pytest

from dateline.reading.events import ties
from dateline.reading.events.occurrences import grouped
from dateline.reading.events.tellings import Telling
from dateline.reading.pipeline import read_text
from dateline.values.report import Given


def occurrences(text: str) -> dict[str, str]:
    reading = read_text(text, given=Given(published="2023-05-11"))
    return {e.trigger.text: e.occurrence for e in reading.events}


@pytest.mark.parametrize(
    ("text", "first", "again"),
    [
        (
            "Soldiers attack radio station in Kaya\n\nKAYA, May 11 - Soldiers attacked a radio station in Kaya on "
            "Wednesday and beat two guards, its director said.",
            "attack", "attacked",
        ),
        (
            "Ferry crews walk out\n\nThe police arrested 40 dockers in Patras on Tuesday. A union condemned the "
            "arrests and asked for a meeting.",
            "arrested", "arrests",
        ),
        (
            "News from Oruro\n\nPolice detained nine lorry drivers on Tuesday.\n\nThe nine drivers who were held by "
            "police had blocked a bridge. The drivers who were detained are to see a judge.",
            "detained", "held",
        ),
        (
            "Shots at the border\n\nGunmen opened fire on a bus near Dire on Monday, killing two passengers. The mayor "
            "called the shooting a crime.",
            "opened", "shooting",
        ),
    ],
)  # fmt: skip
def test_told_again_by_verb_or_noun(text: str, first: str, again: str) -> None:
    found = occurrences(text)
    assert found[first] == found[again], found


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        (
            "Two attacks\n\nGunmen attacked a mosque in Gao on Monday, killing four. In Mopti, an army patrol was "
            "ambushed on Wednesday; six soldiers died.",
            "attacked", "ambushed",
        ),
        (
            "Envoys leave\n\nNorway expelled two Chilean diplomats on Monday. Chile expelled three Norwegian diplomats "
            "on Wednesday.",
            "expelled", "expelled",
        ),
    ],
)  # fmt: skip
def test_two_acts_stay_two(text: str, one: str, other: str) -> None:
    reading = read_text(text, given=Given(published="2023-05-11"))
    names = [e.occurrence for e in reading.events if e.trigger.text in (one, other)]
    assert len(names) == len(set(names)) == 2


def test_grouped_by_the_mean_of_pairs() -> None:
    pairs = [(0, 1), (1, 2), (0, 2)]
    assert grouped(4, pairs, np.array([2.0, 1.0, 0.5])) == [[0, 1, 2], [3]]
    assert grouped(4, pairs, np.array([2.0, 1.0, -2.0])) == [[0, 1], [2], [3]]


def test_one_pair_that_speaks_against_it_bars_a_group() -> None:
    assert grouped(3, [(0, 1), (1, 2), (0, 2)], np.array([3.0, 9.0, -4.0])) == [[0], [1, 2]]


def test_pairs_that_are_not_compared_speak_against() -> None:
    assert grouped(3, [(0, 1), (1, 2)], np.array([1.0, 1.0])) == [[0, 1], [2]]


def test_in_a_long_report_only_its_top_and_what_stands_right_before_is_compared(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sizes = list[tuple[int, int]]()

    def counted(tellings: Sequence[Telling]) -> tuple[list[ties.Pair], list[dict[str, float]]]:
        pairs, found = ties.compared(tellings)
        sizes.append((len(tellings), len(pairs)))
        return pairs, found

    monkeypatch.setattr("dateline.reading.events.occurrences.compared", counted)
    read_text("\n\n".join(f"Police arrested {k} men in Elbo street {k}." for k in range(2, 102)))
    ((events, pairs),) = sizes
    assert events >= 90
    assert pairs <= events * (ties.FIRST + ties.LAST)
