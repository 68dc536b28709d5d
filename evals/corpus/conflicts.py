"""Where reports disagree, measured without the errors of what comes before: gold findings, gold occurrences, or both.

python -m evals.corpus.conflicts train                 labelled findings in labelled occurrences: the rules alone
python -m evals.corpus.conflicts train --merged        labelled findings, merged by the record
python -m evals.corpus.conflicts train --read          the reader's findings, in labelled occurrences where they match
python -m evals.corpus.conflicts train -v              and what is missed, and what is too much
"""

import argparse
import re
import tempfile
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from dateline.reading.intake import open_source
from dateline.reading.pipeline import read_original
from dateline.record import Record
from dateline.record.copies.finding import find_copies, unpack_shingles
from dateline.record.copies.witnesses import Origins, origins
from dateline.record.deriving.derive import facts_of, judge_entries, make_entries, source_of
from dateline.record.deriving.entries import Entry, event_entry
from dateline.record.deriving.lines import ConflictLine
from dateline.record.deriving.settling import counting, report_of
from dateline.record.keeping.loading import load
from dateline.record.merging.followups import follow_up
from dateline.record.merging.likeness import Occurrence
from dateline.record.merging.nearby import Nearby
from dateline.record.merging.stories import Stories
from dateline.record.merging.tellings import Telling
from dateline.values.reading import Reading
from dateline.values.report import Original
from evals.corpus import matching
from evals.corpus.counting import Counts, iou, paired, summed
from evals.corpus.fed import reading_of
from evals.corpus.gold import ROOT, stories
from evals.corpus.matching import COUNTED
from evals.corpus.stories import case

Json = dict[str, Any]
Place = tuple[str, int, int]


@dataclass(frozen=True)
class Found:
    """What the record makes of a story: its conflicts, and the labelled occurrence of each entry."""

    conflicts: list[ConflictLine]
    occurrence: dict[str, str]
    words: dict[str, str]


def found(story: Json, *, read: bool = False, merged: bool = False) -> Found:
    """The conflicts of a story, from the reader's findings or the labels', merged by the record or as labelled."""
    readings = [
        reading(story["split"], name) if read else reading_of(case(story["split"], name)) for name in story["reports"]
    ]
    with tempfile.TemporaryDirectory() as folder, Record(Path(folder) / "story.db") as record:
        for name, one in zip(story["reports"], readings, strict=True):
            record.put(msgspec.structs.replace(one, report=msgspec.structs.replace(one.report, id=name)))
        with record._store.reading() as connection:
            rows = counting(connection)
            sources = [source_of(r, r.given_id, unpack_shingles(r.shingles)) for r in rows]
            copies = find_copies(sources, lambda row: report_of(connection, row))
            facts = {r.row: facts_of(r, r.given_id) for r in rows}
            tellings = load(connection, facts)
    own = dict(zip(story["reports"], (r.conflicts for r in readings), strict=True))
    labelled = _labelled(story, tellings)
    origin, told = origins(copies), Stories(list(facts.values()))
    entries = make_entries(tellings, origin, told) if merged else _entries(tellings, labelled, origin, told)
    _, conflicts = judge_entries(entries, own, [], origin)
    occurrence = {e.line.id: _most([labelled[t.name] for t in e.tellings if t.name in labelled]) for e in entries}
    return Found(conflicts, occurrence, {t.name: f"{t.words!r} in {t.sentence!r}" for t in tellings})


def reading(split: str, name: str) -> Reading:
    """What Dateline reads from the bare text."""
    originals = open_source(str(ROOT / split / f"{name}.txt"))
    return next(read_original(original) for original in originals if isinstance(original, Original))


def _labelled(story: Json, tellings: list[Telling]) -> dict[str, str]:
    """The labelled occurrence of each event telling that stands where a label does."""
    golds = [(r, *map(int, re.findall(r"\d+", i)[:2]), e["key"]) for e in story["entries"] for r, i in e["mentions"]]
    events = [t for t in tellings if t.kind == "event"]

    def near(i: int, j: int) -> tuple[float]:
        report, start, end, _ = golds[i]
        t = events[j]
        return (iou(set(range(start, end)), set(range(t.start, t.end))) if report == t.report.id else 0.0,)

    return {events[j].name: golds[i][3] for i, j in paired(len(golds), len(events), near)}


def _entries(tellings: list[Telling], labelled: dict[str, str], origin: Origins, stories: Stories) -> list[Entry]:
    """Entries of the labelled occurrences, figures with them as the record puts them."""
    by_name = {t.name: t for t in tellings if t.kind == "event"}
    nearby, alone = Nearby(tellings), []
    for t in [t for t in tellings if t.kind == "figure"]:
        event = by_name.get(f"{t.report.id}/{t.figure.event}") or nearby.of(t)
        (event.figures if event else alone).append(t)
    groups: dict[str, dict[str, list[Telling]]] = defaultdict(lambda: defaultdict(list))
    for t in by_name.values():
        groups[labelled.get(t.name, t.name)][t.report.id].append(t)
    occurrences = [[Occurrence(tuple(ts)) for ts in told.values()] for told in groups.values()]
    follow_up(alone, occurrences, stories)
    return [event_entry(g, origin) for g in occurrences]


def _most(keys: list[str]) -> str:
    return min(keys, key=lambda k: (-keys.count(k), k)) if keys else ""


def score(story: Json, ours: Found, *, verbose: bool = False) -> Counts:
    """As stories are scored, and by kind; also how often one that is found has the right relation."""
    golds = [c for c in story["conflicts"] if c["relation"] in COUNTED]
    preds = [c for c in ours.conflicts if c.relation in COUNTED]
    lines = [
        matching.Found(c.kind, c.relation, ours.occurrence.get(c.entry), tuple(frozenset(v.reports) for v in c.values))
        for c in preds
    ]
    counts = Counts()
    said = matching.count(golds, lines, counts)
    if verbose:
        _show(golds, preds, said, ours)
    return counts


def _show(golds: list[Json], preds: list[ConflictLine], said: dict[int, list[int]], ours: Found) -> None:
    useful = {j for js in said.values() for j in js}
    for i, g in enumerate(golds):
        relation = preds[said[i][0]].relation if said[i] else None
        if relation != g["relation"]:
            refs = " ".join(f"{r[-1]}/{x}" for r, x in g["refs"])
            print(f"  {relation or 'missed'}  {g['kind']} {g['relation']} [{g['entry']}] {refs}")
    for j, p in enumerate(preds):
        if j not in useful:
            print(f"  too many  {p.kind} {p.relation} [{ours.occurrence.get(p.entry)}]")
            for v in p.values:
                told = [f"{f[-40:]} {ours.words[f][:180]}" for f in v.findings[:3]]
                print(f"      {v.value} per {v.sources}\n         " + "\n         ".join(told))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("split", nargs="?", default="dev")
    parser.add_argument("--read", action="store_true")
    parser.add_argument("--merged", action="store_true")
    parser.add_argument("-v", "--verbose", action="store_true")
    args = parser.parse_args()
    each = []
    for story in stories(args.split):
        if args.verbose:
            print(story["story"])
        ours = found(story, read=args.read, merged=args.merged)
        each.append(score(story, ours, verbose=args.verbose))
    total = summed(each)
    for metric in total.metrics:
        row = total.row(metric)
        print(f"{metric:28} f1 {row['f1']:.3f}  p {row['p']:.3f} r {row['r']:.3f} of {row['gold']}")


if __name__ == "__main__":
    main()
