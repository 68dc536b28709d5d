"""How well exports of news databases are read, layout by layout.

    python -m evals.exports.score [--data FOLDER] [--each] [--freeze]

Measured on the bundles that tests/reading/intake/databases/making.py makes of the frozen seed, whose gold it knows;
with --data also on FOLDER (gold.jsonl beside the files that it names). A share of the reports for each: `split`
(reports of gold that are paired, less those too many), headline, deck, outlet, day, clock, byline (all names, in
order), first and last words of the body, `clean` (nothing of the export's own inside the body) and `traced` (every run
of offsets re-slices). A deck of a field of its own, which gold may leave out, is right where the body lacks it.
--freeze writes result.json beside this file.
"""

import argparse
import json
import re
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dateline.reading.intake import open_source
from dateline.reading.page import lay_out
from dateline.values.report import Failure, Report
from tests.reading.intake.databases.making import LAYOUTS, make, sources

HERE = Path(__file__).resolve().parent
SEED, BUNDLES = 20_111, 12
MEASURES = ("split", "headline", "deck", "outlet", "day", "clock", "byline", "first", "last", "clean", "traced")
Gold = dict[str, Any]


def plain(text: str | None) -> str:
    return " ".join(re.sub(r"[^\w]+", " ", text or "").casefold().split())


def body(report: Report) -> str:
    return " ".join(" ".join(report.text[a:b].split()) for a, b, role in report.blocks if role in ("body", "subhead"))


def same_name(found: str, wanted: str) -> bool:
    return sorted(plain(found).split()) == sorted(plain(wanted).split())


def compared(gold: Gold, report: Report, source: str) -> dict[str, bool]:
    """Which measures hold for one report."""
    words = body(report)
    published = report.published.value if report.published else ""
    deck = plain(report.deck.text) if report.deck else ""
    lacks = [plain(x) for x in gold["lacks"]]
    wanted = gold.get("published") or ""
    names = [s.text for s in report.byline]
    return {
        "headline": plain(report.headline.text if report.headline else "") == plain(gold["headline"]),
        "deck": deck == plain(gold.get("deck")) or (gold.get("deck") is None and deck in lacks),
        "outlet": plain(report.outlet) == plain(gold["outlet"]),
        "day": published[:10] == wanted[:10],
        "clock": published[10:16] == wanted[10:16] and (len(wanted) < 20 or published[19:] == wanted[19:]),
        "byline": len(names) == len(gold["byline"])
        and all(same_name(a, b) for a, b in zip(names, gold["byline"], strict=True)),
        "first": words.startswith(gold["first"]) if gold["first"] else not words,
        "last": words.endswith(gold["last"]) if gold["last"] else not words,
        "clean": not any(" ".join(x.split()) in words for x in gold["lacks"]),
        "traced": traced(report, source),
    }


def traced(report: Report, source: str) -> bool:
    """Does every run of the report's offsets lead to the same characters of the source?"""
    return bool(report.offsets) and all(
        report.text[at : at + size] == source[there : there + size] for at, there, size in report.offsets
    )


def read(path: Path) -> list[Report]:
    return [lay_out(o) for o in open_source(str(path)) if not isinstance(o, Failure)]


def pairs(gold: list[Gold], reports: list[Report]) -> Iterator[tuple[Gold, Report | None]]:
    """Each report of gold with the one found in its place; where counts differ, by headline and day."""
    if len(gold) == len(reports):
        yield from zip(gold, reports, strict=True)
        return
    left = list(reports)
    for wanted in gold:
        same = next((r for r in left if r.headline and plain(r.headline.text) == plain(wanted["headline"])), None)
        if same is not None:
            left.remove(same)
        yield wanted, same


def score(cases: Iterator[tuple[str, Path, list[Gold]]], *, each: bool = False) -> dict[str, dict[str, float]]:
    """{layout: {measure: share of reports}}."""
    right: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    total: dict[str, int] = defaultdict(int)
    for layout, path, gold in cases:
        reports = read(path)
        source = sources(path)
        total[layout] += len(gold)
        right[layout]["split"] -= max(0, len(reports) - len(gold))
        for number, (wanted, report) in enumerate(pairs(gold, reports), 1):
            found = {} if report is None else {"split": True, **compared(wanted, report, source)}
            for measure in MEASURES:
                right[layout][measure] += bool(found.get(measure))
            wrong = [m for m in MEASURES if not found.get(m)]
            if each and wrong:
                print(f"{path.name} {number} {(wanted['headline'] or '')[:40]!r}: {' '.join(wrong)}")
    return {
        layout: {"reports": total[layout], **{m: round(right[layout][m] / total[layout], 4) for m in MEASURES}}
        for layout in sorted(total)
    }


def made(folder: Path) -> Iterator[tuple[str, Path, list[Gold]]]:
    """Bundles of the frozen seed, written to a folder."""
    for layout in LAYOUTS:
        for number in range(BUNDLES):
            bundle = make(layout, seed=SEED + number)
            path = folder / f"{number:02}-{bundle.name}"
            path.write_bytes(bundle.data)
            yield layout, path, bundle.gold


def given(folder: Path) -> Iterator[tuple[str, Path, list[Gold]]]:
    """Files of a folder with gold.jsonl."""
    for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        yield case["layout"], folder / case["file"], case["reports"]


def show(title: str, result: dict[str, dict[str, float]]) -> None:
    print(f"{title:16}" + "".join(f"{m:>9}" for m in ("reports", *MEASURES)))
    for layout, row in result.items():
        print(f"{layout:16}" + "".join(f"{row[m]:9g}" for m in ("reports", *MEASURES)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, help="folder with gold.jsonl and the files it names")
    parser.add_argument("--each", action="store_true", help="print what is wrong, report by report")
    parser.add_argument("--freeze", action="store_true", help="write result.json")
    args = parser.parse_args()
    result: dict[str, Any] = {"command": "python -m evals.exports.score --data FOLDER", "seed": SEED}
    with tempfile.TemporaryDirectory() as folder:
        result["made"] = score(made(Path(folder)), each=args.each)
    show("made here", result["made"])
    if args.data:
        result["given"] = score(given(args.data), each=args.each)
        show("given", result["given"])
    if args.freeze:
        (HERE / "result.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
