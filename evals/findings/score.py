"""Scores the findings of the golden reports: precision, recall and F1 by kind, from raw text.

python -m evals.findings.score             prints the table, and what is missed or too many with -v
"""

import json
import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

import dateline
from dateline.compare.names import same_name
from evals.corpus.counting import paired
from evals.golden import Case, cases, locate

Counts = dict[str, list[int]]


def overlap(a: tuple[int, int], b: tuple[int, int]) -> float:
    """Intersection over union of two spans."""
    both = min(a[1], b[1]) - max(a[0], b[0])
    return both / (a[1] - a[0] + b[1] - b[0] - both) if both > 0 else 0.0


def pairs(golds: Sequence[Any], found: Sequence[Any], affinity: Callable[[Any, Any], float]) -> list[tuple[int, int]]:
    """One-to-one pairs by falling affinity; 0 is no pair."""
    return paired(len(golds), len(found), lambda i, j: (affinity(golds[i], found[j]),))


def named(name: str, roles: Sequence[Any]) -> bool:
    """Is a party of that name among the roles? All its words in a role's name or text will do."""
    words = set(name.casefold().split())
    return any(same_name(name, r.name) or words <= set(f"{r.name} {r.text}".casefold().split()) for r in roles)


def score_case(case: Case, notes: list[str]) -> Counts:
    """[hits, found, gold] by metric for one report."""
    reading, counts = dateline.read(case.file), defaultdict(lambda: [0, 0, 0])
    text = reading.report.text

    def tally(
        kind: str, golds: list[Any], found: Sequence[Any], near: Callable[[Any, Any], float], **also: Any
    ) -> None:
        matched = pairs(golds, found, near)
        rows = {kind: len(matched)} | {
            f"{kind} {k}": sum(bool(v(golds[i], found[j])) for i, j in matched) for k, v in also.items()
        }
        for metric, hits in rows.items():
            for n, value in enumerate((hits, len(found), len(golds))):
                counts[metric][n] += value
        notes.extend(f"{case.name}: missed {kind} {g}" for i, g in enumerate(golds) if i not in {a for a, _ in matched})
        extra = [f for j, f in enumerate(found) if j not in {b for _, b in matched}]
        notes.extend(f"{case.name}: too many {kind} {_brief(f)}" for f in extra)

    def at(gold: dict[str, Any], span: Any) -> float:
        return overlap(locate(text, gold.get("trigger") or gold["text"]), (span.start, span.end))

    tally(
        "events", case.expected["events"], reading.events, lambda g, e: at(g, e.trigger),
        type=lambda g, e: g["type"] == e.type,
        parties=lambda g, e: g["type"] == e.type and all(named(n, e.actors) for n in g["actors"])
        and all(named(n, e.recipients) for n in g["recipients"]),
        time=lambda g, e: "earliest" not in g or (e.time.earliest, e.time.latest) == (g["earliest"], g["latest"]),
        place=lambda g, e: "place" not in g or (e.place is not None and same_name(g["place"], e.place.name)),
    )  # fmt: skip
    tally(
        "statements", case.expected["statements"], reading.statements,
        lambda g, s: max((overlap(locate(text, g["content"]), (c.start, c.end)) for c in s.content), default=0) // 0.5,
        source=lambda g, s: named(g["source"], s.sources), manner=lambda g, s: g["manner"] == s.manner,
    )  # fmt: skip
    tally("figures", case.expected["figures"], reading.figures, at,
          value=lambda g, f: (g["low"], g["high"]) == (f.low, f.high),
          measure=lambda g, f: g["measure"] is None or g["measure"] == f.measure)  # fmt: skip
    tally("times", case.expected["times"], reading.times, at,
          value=lambda g, t: (g["earliest"], g["latest"]) == (t.earliest, t.latest))  # fmt: skip
    tally("places", case.expected["places"], reading.places, at,
          resolved=lambda g, p: g["country"] == p.country and same_name(g["name"], p.name))  # fmt: skip
    return counts


def _brief(found: Any) -> str:
    if hasattr(found, "trigger"):
        return f"{found.trigger.text} {found.type}"
    return found.content[0].text[:60] if hasattr(found, "content") else str(found.text)


def run(notes: list[str] | None = None) -> dict[str, dict[str, float]]:
    """Precision, recall and F1 by metric over all golden reports."""
    total: Counts = defaultdict(lambda: [0, 0, 0])
    for case in cases():
        for metric, values in score_case(case, notes if notes is not None else []).items():
            total[metric] = [a + b for a, b in zip(total[metric], values, strict=True)]
    return {
        metric: {
            "p": round(hits / found, 3) if found else 0.0,
            "r": round(hits / gold, 3) if gold else 0.0,
            "f1": round(2 * hits / (found + gold), 3) if found + gold else 0.0,
            "gold": gold,
        }
        for metric, (hits, found, gold) in total.items()
    }


if __name__ == "__main__":
    said: list[str] = []
    print(json.dumps(run(said), indent=1))
    if "-v" in sys.argv:
        print("\n".join(said))
