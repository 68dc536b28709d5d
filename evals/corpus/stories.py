"""Stories through the record: which mentions are one occurrence, which reports disagree, which copy.

python -m evals.corpus.stories dev            from the bare text
python -m evals.corpus.stories dev --gold     from the labels, so that only what the record does is measured
python -m evals.corpus.stories dev --alone    the same, its reports' own occurrences taken apart before
"""

import argparse
import json
import re
import tempfile
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import msgspec

from dateline.record import Record
from dateline.values.reading import Reading
from evals.corpus.counting import Counts, iou, paired, summed
from evals.corpus.fed import reading_of
from evals.corpus.gold import ROOT, Case, stories
from evals.corpus.matching import COUNTED, Found, count
from evals.reference.metrics import Cluster, Scores

Json = dict[str, Any]
Mention = tuple[str, int, int]


def recorded(story: Json) -> list[Json]:
    """The record's JSON Lines after adding the story's reports from their bare text."""
    with tempfile.TemporaryDirectory() as folder, Record(Path(folder) / "story.db") as record:
        record.add(*(ROOT / story["split"] / f"{r}.txt" for r in story["reports"]))
        return [json.loads(line) for line in record.lines()]


def fed(story: Json, *, alone: bool = False) -> list[Json]:
    """The record's JSON Lines after adding the labels of the story's reports; `alone` has every event an occurrence of
    its own to begin with."""
    with tempfile.TemporaryDirectory() as folder, Record(Path(folder) / "story.db") as record:
        for name in story["reports"]:
            reading = reading_of(case(story["split"], name))
            record.put(apart(reading) if alone else reading)
        return [json.loads(line) for line in record.lines()]


def case(split: str, name: str) -> Case:
    """A report of a split by its id."""
    file = ROOT / split / f"{name}.txt"
    text = file.read_bytes().decode("utf-8")
    return Case(name, text, json.loads(file.with_suffix(".json").read_text(encoding="utf-8")), file)


def apart(reading: Reading) -> Reading:
    """The reading with every event an occurrence of its own."""
    events = tuple(msgspec.structs.replace(e, occurrence=e.id) for e in reading.events)
    return msgspec.structs.replace(reading, events=events)


def _at(report: str, finding: str) -> Mention:
    start, end = re.findall(r"\d+", finding)[:2]
    return report, int(start), int(end)


def score(story: Json, lines: list[Json], scores: Scores) -> Counts:
    """Adds the clusters of event mentions to `scores`, and counts what else there is to find. Only mentions that both
    sides have are clustered, so that finding events and merging them are measured apart."""
    counts = Counts()
    ours = {line["id"]: _file_id(line) for line in lines if line["type"] == "report"}
    golds = {_at(*ref): e["key"] for e in story["entries"] for ref in e["mentions"]}
    found = {
        (ours[m[0]], m[1], m[2]): line["id"]
        for line in lines if line["type"] == "entry" and line["kind"] == "event" for m in line["mentions"]
    }  # fmt: skip
    g, f = list(golds), list(found)
    same = paired(len(g), len(f), lambda i, j: (_near(g[i], f[j]),))
    counts.note("mentions", len(same), len(f), len(g))
    name = {f[j]: g[i] for i, j in same}
    both = set(name.values())
    key = _clusters((golds[m], m) for m in both)
    scores.add(key, _clusters((found[m], name[m]) for m in name))
    _disagreements(story, lines, counts, ours, _majority(found, name, golds))
    copies = {frozenset((ours[x["report"]], ours[x["of"]])) for x in lines if x["type"] == "copy"}
    wanted = {frozenset((x["report"], x["of"])) for x in story["copies"] + _revised(story)}
    counts.note("copies", len(copies & wanted), len(copies), len(wanted))
    for pair in story["look_alikes"]:
        a, b = ({found[m] for m, w in name.items() if golds[w] == e} for e in pair["entries"])
        if a and b:
            counts.ask("look-alikes kept apart", not a & b)
    return counts


def _file_id(line: Json) -> str:
    return Path(line["file"]).stem


def _revised(story: Json) -> list[Json]:
    return [{"report": r["by"], "of": r["of"]} for r in story["revisions"]]


def _near(a: Mention, b: Mention) -> float:
    return iou(set(range(a[1], a[2])), set(range(b[1], b[2]))) if a[0] == b[0] else 0.0


def _clusters(pairs: Any) -> list[Cluster]:
    found: dict[str, set[Mention]] = defaultdict(set)
    for entry, mention in pairs:
        found[entry].add(mention)
    return [frozenset(c) for c in found.values()]


def _majority(found: dict[Mention, str], name: dict[Mention, Mention], golds: dict[Mention, str]) -> dict[str, str]:
    """The gold occurrence that most of an entry's mentions belong to."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for mention, entry in found.items():
        if mention in name:
            votes[entry][golds[name[mention]]] += 1
    return {entry: min(c, key=lambda k: (-c[k], k)) for entry, c in votes.items()}


def _disagreements(story: Json, lines: list[Json], counts: Counts, ours: dict[str, str], entry: dict[str, str]) -> None:
    """A conflict is found where kind and occurrence are the gold's and two of its reports stand on two sides."""
    golds = [c for c in story["conflicts"] if c["relation"] in COUNTED]
    lines = [c for c in lines if c["type"] == "conflict" and c["relation"] in COUNTED]
    found = [Found(c["kind"], c["relation"], entry.get(c["entry"]), _sides(c, ours)) for c in lines]
    count(golds, found, counts)


def _sides(conflict: Json, ours: dict[str, str]) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(ours[x.split("/")[0]] for x in v["findings"]) for v in conflict["values"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("split", nargs="?", default="dev")
    parser.add_argument("--gold", action="store_true")
    parser.add_argument("--alone", action="store_true")
    args = parser.parse_args()
    scores, each = Scores(), []
    for story in stories(args.split):
        lines = fed(story, alone=args.alone) if args.gold or args.alone else recorded(story)
        own = Scores()
        each.append(score(story, lines, own))
        score(story, lines, scores)
        print(f"{story['story']:28} CoNLL {own.f1()['CoNLL']:.3f}")
    total = summed(each)
    print(" ".join(f"{k} {v:.3f}" for k, v in scores.f1().items()))
    for metric in total.metrics:
        if total[metric, "gold"]:
            row = total.row(metric)
            print(f"{metric:28} f1 {row['f1']:.3f}  p {row['p']:.3f} r {row['r']:.3f} of {row['gold']}")


if __name__ == "__main__":
    main()
