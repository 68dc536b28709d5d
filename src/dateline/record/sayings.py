"""Which statements are one: the same source, near-identical words, within a week."""

from collections import defaultdict

from dateline.record.copies import words_of
from dateline.record.days import days
from dateline.record.grouping import agglomerate, candidates
from dateline.record.likeness import alike
from dateline.record.tellings import Telling

RUN = 4
SAME_WORDS = 0.75
WITHIN_DAYS = 7
LONG = 10  # words that nobody says twice by chance: what it takes where a report has no date


def find_sayings(tellings: list[Telling]) -> list[list[Telling]]:
    """Groups of the statements given, each one thing said once, in the order of their first."""
    words = [words_of(t.words) for t in tellings]
    runs = [frozenset(" ".join(w[i : i + RUN]) for i in range(max(len(w) - RUN + 1, 1))) for w in words]
    blocks: dict[tuple[str, str], list[int]] = defaultdict(list)
    for i, t in enumerate(tellings):
        for handle in sorted({k.split()[-1] for p in t.actors for k in p.keys if k}):
            for run in sorted(runs[i]):
                blocks[handle, run].append(i)

    def same(i: int, j: int) -> float:
        a, b = tellings[i], tellings[j]
        if not any(alike(p, q) >= 0.5 for p in a.actors for q in b.actors):
            return 0.0
        if a.value.polarity != b.value.polarity or _apart(a, b):
            return 0.0
        short = min(len(words[i]), len(words[j]))
        if a.report.id != b.report.id and None in (a.report.instant, b.report.instant) and short < LONG:
            return 0.0
        shared = len(runs[i] & runs[j]) / min(len(runs[i]), len(runs[j]))
        return shared if words[i] == words[j] or (shared >= SAME_WORDS and short >= RUN) else 0.0

    pairs = [(s, i, j) for i, j in candidates(blocks.values()) if (s := same(i, j)) > 0]
    groups = agglomerate(len(tellings), pairs, lambda i, j: same(i, j) > 0)
    return [[tellings[i] for i in g] for g in groups]


def _apart(a: Telling, b: Telling) -> bool:
    first, second = a.report.instant, b.report.instant
    if first is None or second is None:
        return False
    return days(first, first).gap(days(second, second)) > WITHIN_DAYS
