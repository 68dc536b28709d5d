"""Which statements are one: the same source, near-identical words, within a week."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from dateline.record.copies.finding import words_of
from dateline.record.merging.days import days
from dateline.record.merging.grouping import agglomerate, candidates, connected
from dateline.record.merging.likeness import alike
from dateline.record.merging.tellings import Telling

RUN = 4
SAME_WORDS = 0.75
WITHIN_DAYS = 7
LONG = 10  # words that nobody says twice by chance: what it takes where a report has no date


@dataclass(frozen=True, eq=False)
class Words:
    """The words of a statement, and its runs of a few."""

    telling: Telling

    @cached_property
    def words(self) -> list[str]:
        return words_of(self.telling.words)

    @cached_property
    def runs(self) -> frozenset[str]:
        w = self.words
        return frozenset(" ".join(w[i : i + RUN]) for i in range(max(len(w) - RUN + 1, 1)))


def handles(telling: Telling) -> set[str]:
    """What who says it is looked up by."""
    return {k.split()[-1] for p in telling.actors for k in p.keys if k}


def part_sayings(tellings: list[Telling]) -> tuple[list[list[int]], list[int]]:
    """The groups by number, and for each its component: what is like nothing outside it."""
    said = [Words(t) for t in tellings]
    blocks: dict[tuple[str, str], list[int]] = defaultdict(list)
    for i, t in enumerate(tellings):
        for handle in handles(t):
            for run in said[i].runs:
                blocks[handle, run].append(i)

    def same(i: int, j: int) -> float:
        return alike_words(said[i], said[j])

    pairs = [(s, i, j) for i, j in candidates(blocks.values()) if (s := same(i, j)) > 0]
    groups = agglomerate(len(tellings), pairs, lambda i, j: same(i, j) > 0)
    roots = connected(len(tellings), ((i, j) for _, i, j in pairs))
    return groups, [roots[g[0]] for g in groups]


def alike_words(one: Words, other: Words) -> float:
    """The share of the shorter's words that two statements of one source have in common, 0 where they are not one."""
    a, b = one.telling, other.telling
    if not any(alike(p, q) >= 0.5 for p in a.actors for q in b.actors):
        return 0.0
    if a.value.polarity != b.value.polarity or _apart(a, b):
        return 0.0
    short = min(len(one.words), len(other.words))
    if a.report.id != b.report.id and None in (a.report.instant, b.report.instant) and short < LONG:
        return 0.0
    shared = len(one.runs & other.runs) / min(len(one.runs), len(other.runs))
    return shared if one.words == other.words or (shared >= SAME_WORDS and short >= RUN) else 0.0


def _apart(a: Telling, b: Telling) -> bool:
    first, second = a.report.instant, b.report.instant
    if first is None or second is None:
        return False
    return days(first, first).gap(days(second, second)) > WITHIN_DAYS
