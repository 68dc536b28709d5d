"""How well the lines of plain-text reports are told apart: roles, furniture inside the body, and what the lines state.

    python -m evals.roles.score [--data FOLDER] [--part train|test] [-v] [--freeze]

Own prose comes from evals/roles/own, by its part; rendered pages from FOLDER (or $DATELINE_DATA), whose text stays
outside: they are only measured. Per set: F1 of each role by lines and the macro mean over the roles that the gold has;
`furniture`, the share of the characters labelled body that are no prose by the gold; `lost`, the share of the gold's
prose that is labelled something else; F1 of dateline (exact), agencies, credits (exact lines) and bylines (names);
`published`, right where the report states it. Beside ours: `all body`, and the rules without learned weights.
"""

import argparse
import json
import os
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

from dateline.knowledge import outlets
from dateline.reading.intake import from_text
from dateline.reading.page import lay_out
from dateline.reading.page.agencies import agency_named
from dateline.reading.page.labels import by_rules
from dateline.reading.page.lines import plain_lines
from evals.roles.gold import Report, digest, own, pages

HERE = Path(__file__).parent
PROSE = frozenset({"headline", "deck", "subhead", "body"})
LABELS = ("dateline", "agencies", "credits", "byline")
Lines = list[tuple[int, int, str]]


def part(report: Report) -> str:
    """Which part a report of own prose is in: of the first two writers' (a, b) 11 of 20 train and 9 of 20 test, by a
    hash of the id; the later ones train."""
    return "test" if report.id[0] in "ab" and int(digest(report.id), 16) % 20 >= 11 else "train"


def role_at(lines: Lines, start: int, end: int) -> str:
    """The role that covers most of a line's characters."""
    covered: Counter[str] = Counter()
    for a, b, role in lines:
        if a < end and start < b:
            covered[role] += min(b, end) - max(a, start)
    return covered.most_common(1)[0][0] if covered else "body"


def by_reader(report: Report) -> tuple[Lines, Any]:
    found = lay_out(from_text(report.text))
    return [tuple(b) for b in found.blocks], found  # type: ignore[misc]


def by_rules_only(report: Report) -> tuple[Lines, Any]:
    lines = plain_lines(report.text)
    _, roles = by_rules(report.text, lines)
    return [(x.start, x.end, r) for x, r in zip(lines, roles, strict=True)], None


def all_body(report: Report) -> tuple[Lines, Any]:
    return [(0, len(report.text), "body")], None


class Tally:
    """Counts over reports."""

    def __init__(self) -> None:
        self.pairs: Counter[tuple[str, str]] = Counter()
        self.body = self.foreign = self.prose = self.lost = 0
        self.labels: dict[str, list[int]] = {name: [0, 0, 0] for name in LABELS}
        self.published = [0, 0]

    def add(self, gold: Report, found: Lines, report: Any, tell: Callable[[str], None]) -> None:
        for start, end, role in gold.lines:
            ours = role_at(found, start, end)
            self.pairs[role, ours] += 1
            size = end - start
            self.body += size * (ours == "body")
            self.foreign += size * (ours == "body" and role not in PROSE)
            self.prose += size * (role in PROSE)
            self.lost += size * (role in PROSE and ours not in PROSE)
            if ours != role:
                tell(f"{gold.id}: {role} read as {ours}: {gold.text[start:end][:100]!r}")
        if report is not None:
            self._stated(gold, report, tell)

    def _stated(self, gold: Report, report: Any, tell: Callable[[str], None]) -> None:
        for name, (wanted, ours) in stated(gold, report).items():
            counts = self.labels[name]
            counts[0] += len(wanted & ours)
            counts[1] += len(ours)
            counts[2] += len(wanted)
            if wanted != ours:
                tell(f"{gold.id}: {name} {sorted(wanted)} read as {sorted(ours)}")
        if gold.published:
            right = report.published is not None and same_moment(gold.published, report.published.value)
            self.published[0] += right
            self.published[1] += 1
            if not right:
                tell(f"{gold.id}: published {gold.published} read as {report.published and report.published.value}")

    def result(self) -> dict[str, Any]:
        roles = sorted({g for g, _ in self.pairs})
        each = {r: round(f1(*self._counts(r)), 4) for r in roles}
        return {
            "lines": sum(self.pairs.values()),
            "macro_f1": round(sum(each.values()) / max(len(each), 1), 4),
            "accuracy": round(
                sum(n for (g, o), n in self.pairs.items() if g == o) / max(sum(self.pairs.values()), 1), 4
            ),
            "furniture": round(self.foreign / max(self.body, 1), 5),
            "lost": round(self.lost / max(self.prose, 1), 5),
            "roles": each,
            **({k: round(f1(*v), 4) for k, v in self.labels.items()} if self.published[1] else {}),
            **({"published": round(self.published[0] / self.published[1], 4)} if self.published[1] else {}),
        }

    def _counts(self, role: str) -> tuple[int, int, int]:
        return (
            self.pairs[role, role],
            sum(n for (_, o), n in self.pairs.items() if o == role),
            sum(n for (g, _), n in self.pairs.items() if g == role),
        )


def stated(gold: Report, found: Any) -> dict[str, tuple[set[str], set[str]]]:
    """What the gold and what we have of each label: dateline and credits by their characters, agencies by the name that
    the table of agencies has for them, bylines in any case."""
    outlet = outlets.find(gold.outlet) if gold.outlet else None
    country = outlet.country if outlet else None
    line = {found.dateline.text} if found.dateline else set()
    credits = {" ".join(s.text.split()) for s in found.credits}
    if gold.hashed:
        line, credits = {digest(x) for x in line}, {digest(x) for x in credits}
    return {
        "dateline": ({gold.dateline} - {""}, line),
        "agencies": ({agency_named(a, country=country) or a for a in gold.agencies}, set(found.agencies)),
        "credits": (set(gold.credits), credits),
        "byline": ({n.casefold() for n in gold.byline}, {s.text.casefold() for s in found.byline}),
    }


def f1(both: int, ours: int, gold: int) -> float:
    return 2 * both / (ours + gold) if ours + gold else 1.0


def same_moment(gold: str, ours: str) -> bool:
    """The same instant where both have an offset, the same clock where one has none, the same day where one is one."""
    if len(gold) <= 10 or len(ours) <= 10:
        return gold[:10] == ours[:10]
    a, b = datetime.fromisoformat(gold), datetime.fromisoformat(ours)
    if a.tzinfo is not None and b.tzinfo is not None:
        return abs((a - b).total_seconds()) < 60
    return a.replace(tzinfo=None, second=0) == b.replace(tzinfo=None, second=0)


def score(reports: Iterable[Report], tell: Callable[[str], None] = lambda line: None) -> dict[str, Any]:
    tallies = {"ours": Tally(), "rules alone": Tally(), "all body": Tally()}
    count = 0
    for gold in reports:
        count += 1
        for name, reader in (("ours", by_reader), ("rules alone", by_rules_only), ("all body", all_body)):
            found, report = reader(gold)
            tallies[name].add(gold, found, report, tell if name == "ours" else lambda line: None)
    beside = {
        name: {k: v for k, v in t.result().items() if k != "roles"} for name, t in tallies.items() if name != "ours"
    }
    return {"reports": count, **tallies["ours"].result(), **beside}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=os.environ.get("DATELINE_DATA"))
    parser.add_argument("--part", choices=["train", "test"], default="test")
    parser.add_argument("-v", "--verbose", action="store_true")
    parser.add_argument("--freeze", action="store_true")
    args = parser.parse_args()
    tell = print if args.verbose else lambda line: None
    result: dict[str, Any] = {"command": "python -m evals.roles.score --data FOLDER --freeze"}
    result["own prose"] = score((r for r in own() if part(r) == args.part), tell)
    if args.data and args.part == "test":
        result["rendered pages"] = score(pages(Path(args.data)), tell)
    print(json.dumps(result, indent=1))
    if args.freeze:
        (HERE / "result.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
