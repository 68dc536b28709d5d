"""Figures of the golden reports, and of a reader that takes every number for an exact count of people.


python -m evals.figures.score [-v]
"""

import json
import sys
from collections import Counter
from typing import Any, NamedTuple

import dateline
from dateline.reading.events.quantities import quantities
from dateline.values.reading import Reading
from evals.golden import cases, locate

METRICS = ("span", "+value", "+measure")


class Found(NamedTuple):
    """A figure as either system gives it."""

    start: int
    end: int
    low: float | None
    high: float | None
    measure: str | None


def ours(reading: Reading) -> list[Found]:
    """What Dateline reads."""
    return [Found(f.start, f.end, f.low, f.high, f.measure) for f in reading.figures]


def baseline(reading: Reading) -> list[Found]:
    """Every number of the prose, exact, of people."""
    text = reading.report.text
    read = [q for start, end in reading.sentences for q in quantities(text, start, end)]
    return [Found(q.first, q.last, q.value, q.value, "people") for q in read]


def score(text: str, golds: list[dict[str, Any]], found: list[Found]) -> Counter[str]:
    """Counts of pairs by overlap, each metric asking for all before it."""
    counts: Counter[str] = Counter(gold=len(golds), found=len(found))
    left = list(found)
    for g in golds:
        start, end = locate(text, g["text"])
        hit = next((f for f in left if f.start < end and start < f.end), None)
        if hit is None:
            continue
        left.remove(hit)
        valued = (hit.low, hit.high) == (g["low"], g["high"])
        counts["span"] += 1
        counts["+value"] += valued
        counts["+measure"] += valued and g["measure"] in (None, hit.measure)
    return counts


def run() -> dict[str, dict[str, float]]:
    """F1 of the reader and of the baseline over the golden reports."""
    totals = {"dateline": Counter[str](), "baseline": Counter[str]()}
    for case in cases():
        reading = dateline.read(case.file)
        golds, text = case.expected.get("figures", []), reading.report.text
        totals["dateline"] += score(text, golds, ours(reading))
        totals["baseline"] += score(text, golds, baseline(reading))
    return {
        name: {m: round(2 * c[m] / (c["gold"] + c["found"]), 3) if c["gold"] else 0.0 for m in METRICS}
        | {"gold": float(c["gold"])}
        for name, c in totals.items()
    }


if __name__ == "__main__":
    print(json.dumps(run(), indent=1))
    if "-v" in sys.argv:
        for case in cases():
            for f in dateline.read(case.file).figures:
                print(case.name, f.text, f.low, f.high, f.measure)
