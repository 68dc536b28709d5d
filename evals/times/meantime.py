"""Times in running text: the NewsReader MEANTIME corpus, 60 news documents with TIMEX3 extents and values.

python -m evals.times.meantime DATA     DATA: the corpus's folder; -v for what differs

Relaxed: extents overlap; strict: they are equal; value: relaxed pairs with equal TIMEX3 value (TempEval's value F1).
Baselines: every weekday is the publication day; every expression is. The corpus marks PAST_REF words and rates that our
guideline leaves out, and has empty and document-creation times, which are left out here.
"""

import json
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from dateline.reading.language import annotate
from dateline.reading.reference.times import find_times
from dateline.values.report import Block, Report, Stamp
from dateline.values.spans import span
from dateline.values.times import Time

_ANNOTATED = 6  # sentences of a document that the annotators read
_TIGHT = {",", ".", ";", ":", "!", "?", ")", "'s", "’s", "%", "'", "n't", "”"}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class Gold(NamedTuple):
    """A time of the corpus: characters [start, end) and its TIMEX3 value."""

    start: int
    end: int
    value: str


def load(path: Path) -> tuple[Report, list[Gold]] | None:
    """A document as a report (headline and body, without its date line), with its times; None for the two documents
    that are without a date of creation."""
    root = ET.parse(path).getroot()
    times = list(root.iter("TIMEX3"))
    created = next((t for t in times if t.get("functionInDocument") == "CREATION_TIME"), None)
    if created is None:
        return None
    dated = {a.get("t_id") for a in created.iter("token_anchor")}
    text, at, sentence = "", {}, None
    starts: list[int] = []
    for token in root.iter("token"):
        if token.get("t_id") in dated or int(token.get("sentence") or 0) >= _ANNOTATED:
            continue
        word, number = token.text or "", token.get("sentence")
        if text and number != sentence:
            text += "\n\n" if len(starts) == 1 else " "
        elif text and word not in _TIGHT and not text.endswith(("(", "$", "“", "-")):
            text += " "
        if number != sentence:
            starts.append(len(text))
            sentence = number
        at[token.get("t_id")] = (len(text), len(text) + len(word))
        text += word
    golds = []
    for t in times:
        anchors = [at[a.get("t_id")] for a in t.iter("token_anchor") if a.get("t_id") in at]
        if anchors and t is not created:
            golds.append(Gold(min(a for a, _ in anchors), max(b for _, b in anchors), t.get("value") or ""))
    day = (created.get("value") or "")[:10]
    title = text.split("\n\n")[0]
    blocks: tuple[Block, ...] = ((0, len(title), "headline"), (len(title) + 2, len(text), "body"))
    stamp = Stamp(start=None, end=None, text=None, value=day, granularity="day", zone=None, basis="given")
    report = Report(
        id=path.stem, uri=None, outlet=None, outlet_country=None, headline=span(text, 0, len(title)), deck=None,
        byline=(), agencies=(), credits=(), published=stamp, updated=None, dateline=None, blocks=blocks, language="en",
        encoding="utf-8", sha256="0" * 64, container=None, text=text, offsets=((0, 0, len(text)),),
    )  # fmt: skip
    return report, sorted(golds)


def score(golds: list[Gold], found: list[tuple[int, int, str]]) -> Counter[str]:
    """Counts of pairs: relaxed, strict, value; and of gold and found."""
    counts: Counter[str] = Counter(gold=len(golds), found=len(found))
    left = list(found)
    for g in golds:
        hit = next((f for f in left if f[0] < g.end and g.start < f[1]), None)
        if hit:
            left.remove(hit)
            counts["relaxed"] += 1
            counts["strict"] += (hit[0], hit[1]) == (g.start, g.end)
            counts["value"] += hit[2] == g.value
    return counts


def f1(counts: Counter[str], name: str) -> float:
    both = counts["gold"] + counts["found"]
    return round(2 * counts[name] / both, 4) if both else 0.0


def run(folder: Path, notes: list[str]) -> dict[str, dict[str, float]]:
    """F1 of the reader and of the baselines over all documents."""
    systems: dict[str, Counter[str]] = {name: Counter() for name in ("dateline", "weekday baseline", "day baseline")}
    for path in sorted(folder.glob("intra-doc/*/*.xml")):
        loaded = load(path)
        if loaded is None:
            continue
        report, golds = loaded
        times = find_times(annotate(report), ())
        day = report.published.value if report.published else ""
        ours = [(t.start, t.end, t.value) for t in times]
        for name, found in {
            "dateline": ours,
            "weekday baseline": [(t.start, t.end, day if _weekday(t) else t.value) for t in times],
            "day baseline": [(t.start, t.end, day) for t in times],
        }.items():
            systems[name] += score(golds, found)
        notes += _differences(report, golds, times)
    return {name: {m: f1(c, m) for m in ("relaxed", "strict", "value")} for name, c in systems.items()}


def _weekday(t: Time) -> bool:
    return any(w in t.text.lower() for w in _WEEKDAYS)


def _differences(report: Report, golds: list[Gold], times: tuple[Time, ...]) -> list[str]:
    out, text = [], report.text
    for g in golds:
        hits = [t for t in times if t.start < g.end and g.start < t.end]
        around = text[max(g.start - 40, 0) : g.end + 25].replace("\n", " ")
        if not hits:
            out.append(f"missed {text[g.start : g.end]!r} = {g.value}: {around}")
        elif hits[0].value != g.value:
            out.append(f"{text[g.start : g.end]!r} is {g.value}, read {hits[0].text!r} = {hits[0].value}: {around}")
    for t in times:
        if not any(t.start < g.end and g.start < t.end for g in golds):
            out.append(f"too many {t.text!r} = {t.value}: {text[max(t.start - 40, 0) : t.end + 25]!r}")
    return out


if __name__ == "__main__":
    notes: list[str] = []
    result = run(Path(sys.argv[1]), notes)
    print(json.dumps(result, indent=2))
    if "-v" in sys.argv:
        print("\n".join(notes))
