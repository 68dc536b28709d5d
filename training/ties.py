"""Learns which tellings of one report are one occurrence: src/dateline/reading/events/ties.json.

    python -m training.ties            writes the table
    python -m training.ties --folds    pairs and CoNLL of reports held out story by story

Learned from the train parts of the corpus, told stories included, as the reader reads them, with and without the heads.
Only tellings that stand where a label does teach anything.
"""

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from dateline.compare.weights import Weights, weights
from dateline.reading.events import finding
from dateline.reading.events.occurrences import grouped
from dateline.reading.events.tellings import Telling
from dateline.reading.events.ties import compared
from dateline.reading.intake import from_text
from dateline.reading.language import annotate
from dateline.reading.page import lay_out
from dateline.reading.pipeline import interpret
from dateline.values.events import Event
from dateline.values.language import Document
from dateline.values.report import Given
from evals.corpus.counting import chars, iou, paired
from evals.corpus.gold import ROOT, Json, cases, stories
from evals.reference.metrics import Scores
from training.growing import fit

OUT = Path(__file__).parents[1] / "src" / "dateline" / "reading" / "events" / "ties.json"
HEADED, RULED = 1.0, 0.5  # weights of reports read with the heads and by the rules alone
LEAST = 10  # pairs that must have a feature for it to count
FOLDS = 8
Pair = tuple[int, int]


@dataclass(frozen=True)
class Sample:
    """The events of a report as read; `label` has the occurrence of those that annotators saw too."""

    group: str
    weight: float
    count: int
    label: dict[int, str]
    pairs: list[Pair]
    features: list[dict[str, float]]


def samples() -> Iterator[Sample]:
    """All that is learned from."""
    for group, text, published, golds in [*_labelled(), *_told()]:
        original = from_text(text, given=Given(published=published))
        document = annotate(lay_out(original))
        for weight, plain in ((HEADED, document), (RULED, msgspec.structs.replace(document, signals=None))):
            yield _sample(group, weight, *_read(original, plain), golds)


def _labelled() -> Iterator[tuple[str, str, str | None, list[Json]]]:
    for case in cases("train"):
        stamp = case.gold["report"]["published"]
        given = stamp["value"] if stamp["start"] is None else None
        golds = [{"at": chars(e["trigger"]), "one": e["occurrence"]} for e in case.gold["events"]]
        yield case.gold.get("story") or case.id, case.text, given, golds


def _told() -> Iterator[tuple[str, str, str | None, list[Json]]]:
    for story in stories("told/train"):
        golds: dict[str, list[Json]] = defaultdict(list)
        for entry in story["entries"]:
            for report, place in entry["mentions"]:
                start, end = map(int, place.removeprefix("e:").split(".")[0].split("-"))
                golds[report].append({"at": set(range(start, end)), "one": entry["key"]})
        for report in story["reports"]:
            text = (ROOT / story["split"] / f"{report}.txt").read_bytes().decode("utf-8")
            yield story["story"], text, None, golds[report]


def _read(original: Any, document: Document) -> tuple[Document, tuple[Event, ...]]:
    """The document with its events before they are joined."""
    seen: list[tuple[Document, tuple[Event, ...]]] = []
    join = finding.join_occurrences
    finding.join_occurrences = lambda d, e: seen.append((d, e)) or e  # type: ignore[func-returns-value]
    try:
        interpret(original, document)
    finally:
        finding.join_occurrences = join
    return seen[0]


def _sample(group: str, weight: float, document: Document, events: tuple[Event, ...], golds: list[Json]) -> Sample:
    tellings = [Telling(document, e) for e in events]
    places = [set(range(e.trigger.start, e.trigger.end)) for e in events]
    same = paired(len(golds), len(events), lambda i, j: (iou(golds[i]["at"], places[j]),))
    pairs, features = compared(tellings)
    return Sample(group, weight, len(events), {j: golds[i]["one"] for i, j in same}, pairs, features)


def learn(learned_from: list[Sample]) -> dict[str, Any]:
    """The table, as it is written."""
    chosen = [
        (f, s.label[i] == s.label[j], s.weight)
        for s in learned_from for (i, j), f in zip(s.pairs, s.features, strict=True)
        if i in s.label and j in s.label
    ]  # fmt: skip
    seen = Counter(n for f, _, _ in chosen for n, value in f.items() if value)
    names = ["bias", *sorted(n for n, k in seen.items() if k >= LEAST)]
    return {"names": names, **fit(names, *zip(*chosen, strict=True))}


def folds(found: list[Sample]) -> None:
    """How well pairs are joined on reports of stories that the table has not seen."""
    groups = sorted({s.group for s in found})
    scores, right, told, wanted = Scores(), 0, 0, 0
    for k in range(FOLDS):
        out = set(groups[k::FOLDS])
        data = json.loads(json.dumps(learn([s for s in found if s.group not in out])))
        table = weights(data["names"], data)
        for s in found:
            if s.group in out and s.weight == HEADED:
                counts = _told_as(s, table, scores)
                right, told, wanted = right + counts[0], told + counts[1], wanted + counts[2]
    print(f"CoNLL {scores.f1()['CoNLL']:.3f}  pairs p {right / told:.3f} r {right / wanted:.3f} of {wanted}")


def _told_as(s: Sample, table: Weights, scores: Scores) -> tuple[int, int, int]:
    """Counts of pairs that are joined rightly, joined, and one."""
    found = grouped(s.count, s.pairs, table.score(s.features))
    of = {i: k for k, g in enumerate(found) for i in g}
    sides = [defaultdict[Any, set[tuple[str, int, int]]](set) for _ in range(2)]
    for i, one in s.label.items():
        sides[0][one].add((s.group, id(s), i))
        sides[1][of[i]].add((s.group, id(s), i))
    scores.add(*([frozenset(c) for c in side.values()] for side in sides))
    both = [(s.label[i] == s.label[j], of[i] == of[j]) for i in s.label for j in s.label if i < j]
    return sum(a and b for a, b in both), sum(b for _, b in both), sum(a for a, _ in both)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folds", action="store_true")
    args = parser.parse_args()
    found = list(samples())
    if args.folds:
        folds(found)
        return
    OUT.write_text(json.dumps(learn(found), separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
