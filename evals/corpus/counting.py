"""Counts that add up over reports, their figures, and the bootstrap intervals of those."""

import random
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

Spans = set[int]
RESAMPLES = 1000


class Counts(Counter[tuple[str, str]]):
    """Hits, found and gold by metric: of several reports they add up, so that a figure is a micro average."""

    def note(self, metric: str, hits: int, found: int, gold: int) -> None:
        self[metric, "hits"] += hits
        self[metric, "found"] += found
        self[metric, "gold"] += gold

    def ask(self, metric: str, right: bool) -> None:
        """One yes or no: an accuracy."""
        self.note(metric, int(right), 1, 1)

    def f1(self, metric: str) -> float:
        """F1, which for an accuracy is the accuracy; 0 where nothing was asked."""
        both = self[metric, "found"] + self[metric, "gold"]
        return 2 * self[metric, "hits"] / both if both else 0.0

    def row(self, metric: str) -> dict[str, float]:
        """Precision, recall, F1 and the number of gold items."""
        hits, found, gold = (self[metric, k] for k in ("hits", "found", "gold"))
        return {
            "p": round(hits / found, 3) if found else 0.0,
            "r": round(hits / gold, 3) if gold else 0.0,
            "f1": round(self.f1(metric), 3),
            "gold": gold,
        }

    @property
    def metrics(self) -> list[str]:
        return list(dict.fromkeys(m for m, _ in self))


def summed(each: Sequence[Counts]) -> Counts:
    """The counts of all reports together."""
    total = Counts()
    for counts in each:
        total.update(counts)
    return total


def interval(each: Sequence[Counts], metric: str, *, seed: int = 1) -> tuple[float, float]:
    """95% interval of a metric's F1, resampling whole reports."""
    parts = [(c[metric, "hits"], c[metric, "found"], c[metric, "gold"]) for c in each]
    chance, values = random.Random(seed), []
    for _ in range(RESAMPLES):
        drawn = chance.choices(parts, k=len(parts))
        both = sum(f + g for _, f, g in drawn)
        values.append(2 * sum(h for h, _, _ in drawn) / both if both else 0.0)
    values.sort()
    return round(values[int(0.025 * RESAMPLES)], 3), round(values[int(0.975 * RESAMPLES)], 3)


def chars(*spans: Any) -> Spans:
    """The characters that spans cover; of none, none."""
    return {i for s in spans if s and s.get("start") is not None for i in range(s["start"], s["end"])}


def iou(a: Spans, b: Spans) -> float:
    """Intersection over union."""
    both = len(a & b)
    return both / (len(a) + len(b) - both) if both else 0.0


def paired(golds: int, found: int, affinity: Callable[[int, int], tuple[float, ...]]) -> list[tuple[int, int]]:
    """One-to-one pairs by falling affinity, whose first element is 0 where two cannot be a pair."""
    ranked = [(a, -i, -j) for i in range(golds) for j in range(found) if (a := affinity(i, j))[0]]
    used_gold, used_found, out = set[int](), set[int](), []
    for _, i, j in sorted(ranked, reverse=True):
        if -i not in used_gold and -j not in used_found:
            used_gold.add(-i)
            used_found.add(-j)
            out.append((-i, -j))
    return sorted(out)
