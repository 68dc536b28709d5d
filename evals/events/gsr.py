"""Events against PLOVER's gold records (sentences of the CAMEO manual, one coded event each) and PETRARCH's unit tests.

python -m evals.events.gsr FILE [-v]             FILE: PLOVER_GSR_CAMEO.txt
python -m evals.events.gsr --petrarch FILE [-v]  FILE: PETR.UnitTest.records.xml

A record codes one event of its sentence, so what is missed counts, never what is found besides. `trigger`: an event
on one of the coded words; `type`: one there of the coded type; `anywhere`: one of that type somewhere in the sentence;
`actor`, `recipient`: of the records with the type right, those where a coded party is among the event's. Baseline: the
first verb of the sentence that is no auxiliary, with the most frequent type. Nothing here was trained; the rules were
written with sight of the gold records, not of PETRARCH's.
"""

import argparse
import json
import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from dateline.reading.pipeline import read_text
from dateline.values.entities import Role
from dateline.values.events import Event
from dateline.values.report import Given

RENAMED = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT", "CRIME": "ASSAULT"}
WEIS = {
    "01": "CONCEDE", "03": "CONSULT", "04": "SUPPORT", "05": "AGREE", "07": "AID", "08": "AGREE", "09": "REQUEST",
    "11": "REJECT", "12": "ACCUSE", "13": "ACCUSE", "15": "REQUEST", "16": "THREATEN", "17": "THREATEN",
    "19": "SANCTION", "20": "SANCTION", "21": "COERCE", "22": "ASSAULT",
}  # fmt: skip
_TAG = re.compile(r"\((SRC/TAR|SRC|TAR|EVT|LOC): ?")


class Record(NamedTuple):
    """A sentence with the coded event: its type, and the coded words of act and parties as character ranges."""

    text: str
    date: str
    type: str
    marks: tuple[tuple[str, int, int], ...]


def unmarked(markup: str) -> tuple[str, list[tuple[str, int, int]]]:
    """The plain sentence, and what the brackets marked in it."""
    plain, marks, opened = "", [], []
    k = 0
    while k < len(markup):
        tag = _TAG.match(markup, k)
        if tag:
            opened.append((tag[1], len(plain)))
            k = tag.end()
        elif markup[k] == "(":
            opened.append(("", len(plain)))
            plain += "("
            k += 1
        elif markup[k] == ")" and opened:
            kind, start = opened.pop()
            if kind:
                marks.append((kind, start, len(plain)))
            else:
                plain += ")"
            k += 1
        else:
            plain += markup[k]
            k += 1
    return plain, marks


def load(path: Path) -> list[Record]:
    """The gold records."""
    found = []
    for item in json.loads(path.read_text(encoding="utf-8")):
        if item["event"] == "DOCUMENT":
            continue
        info = item["textInfo"]
        plain, marks = unmarked(info["markup"] if isinstance(info, dict) else info)
        type_ = RENAMED.get(item["event"], item["event"])
        found.append(Record(plain, item["date"], type_, tuple(marks)))
    return found


def load_petrarch(path: Path) -> list[Record]:
    """PETRARCH's sentences with every coded event as a record of its own, by the root of its code,
    which in these tests is a WEIS one."""
    found = []
    text = path.read_text(encoding="utf-8", errors="replace")
    for block in re.findall(r"<Sentence .*?</Sentence>", text, re.DOTALL):
        day = re.search(r'date ?= ?"(\d{8})"', block)
        said = re.search(r"<Text>(.*?)</Text>", block, re.DOTALL)
        codes = re.findall(r'eventcode ?= ?"(\d+)"', block)
        types = {WEIS.get(c[:2]) for c in codes}
        for type_ in sorted(t for t in types if t):
            when = f"{day[1][:4]}-{day[1][4:6]}-{day[1][6:]}" if day else "2000-01-01"
            found.append(Record(" ".join(said[1].split()) if said else "", when, type_, ()))
    return found


def events_of(record: Record) -> tuple[str, tuple[Event, ...]]:
    """The text as read, with its events: the sentence is the body of a report without headline."""
    reading = read_text(record.text, given=Given(published=record.date))
    return reading.report.text, reading.events


def _at(event: Event, record: Record, shift: int) -> bool:
    start, end = event.trigger.start - shift, event.trigger.end - shift
    return any(kind == "EVT" and a < end and start < b for kind, a, b in record.marks)


def _party(roles: tuple[Role, ...], record: Record, kinds: tuple[str, ...], shift: int) -> bool:
    wanted = [(a, b) for kind, a, b in record.marks if kind in kinds]
    return any(a < r.end - shift and r.start - shift < b for r in roles for a, b in wanted)


def run(records: list[Record], notes: list[str]) -> dict[str, float]:
    """Shares of the records; see the module."""
    hit: Counter[str] = Counter()
    common = Counter(r.type for r in records).most_common(1)[0][0]
    for record in records:
        text, events = events_of(record)
        shift = max(text.find(record.text[:20]), 0)
        there = [e for e in events if _at(e, record, shift)] if record.marks else list(events)
        right = [e for e in there if e.type == record.type]
        hit["trigger"] += bool(there)
        hit["type"] += bool(right)
        hit["anywhere"] += any(e.type == record.type for e in events)
        hit["baseline type"] += record.type == common
        if right and record.marks:
            for name, kinds in (("actor", ("SRC", "SRC/TAR")), ("recipient", ("TAR", "SRC/TAR"))):
                if any(kind in kinds for kind, _, _ in record.marks):
                    hit[f"{name} of"] += 1
                    roles = right[0].actors + (right[0].recipients if name == "recipient" else ())
                    hit[name] += _party(roles, record, kinds, shift)
        if not right:
            told = "; ".join(f"{e.trigger.text} {e.type}" for e in events) or "nothing"
            notes.append(f"{record.type}: {record.text}\n    {told}")
    n = len(records)
    found = {k: round(hit[k] / n, 3) for k in ("trigger", "type", "anywhere", "baseline type")}
    for name in ("actor", "recipient"):
        if hit[f"{name} of"]:
            found[name] = round(hit[name] / hit[f"{name} of"], 3)
    return {"records": n, **found}


def main() -> None:
    parser = argparse.ArgumentParser(description="Events against records coded by others")
    parser.add_argument("file", type=Path)
    parser.add_argument("--petrarch", action="store_true", help="the file holds PETRARCH's unit tests")
    parser.add_argument("-v", "--verbose", action="store_true", help="show what is missed")
    options = parser.parse_args()
    notes: list[str] = []
    print(json.dumps(run((load_petrarch if options.petrarch else load)(options.file), notes), indent=1))
    if options.verbose:
        print("\n".join(notes))


if __name__ == "__main__":
    main()
