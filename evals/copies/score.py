"""Which of two reports is a copy of the other, on pairs made from the corpus and on pairs that only look so.

python -m evals.copies.score              the table
python -m evals.copies.score -v           and the pairs that went wrong
python -m evals.copies.score --write      freezes result.json

A pair counts as found where a copy line joins the two, unless it only says that both quote one source. Beside: pairs
whose bodies have one hash, and pairs of which at least half of all runs of five words are shared. `together` has all
reports in one record, so that finding candidates is measured too; `blocks` is the share of a copy's characters in
blocks that truly stand in the other text, `error` how far `retained` is off on average.
"""

import argparse
import hashlib
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from dateline.reading.intake import from_text
from dateline.reading.page import lay_out
from dateline.record.copies.finding import Source, find_copies, shingles, unpack_shingles
from dateline.record.deriving.lines import CopyLine
from dateline.record.keeping.rows import instant
from dateline.values.report import Given, Report
from evals.copies.making import Made, Pair, pairs
from evals.corpus.counting import Counts

HERE = Path(__file__).parent
Found = Callable[[Pair], bool]


def laid_out(made: Made) -> Report:
    """A made report as the program lays it out; outlet and stamp are given with it."""
    return lay_out(from_text(made.text, given=Given(outlet=made.outlet, published=made.when)))


def source(row: int, report: Report, made: Made) -> Source:
    """What copy detection is given of a report."""
    words, hashes = shingles(report)
    return Source(row, f"r{row:05}", made.outlet, instant(made.when), report.agencies, words, unpack_shingles(hashes))


def lines(made: list[Made]) -> list[CopyLine]:
    """The copy lines of a record of these reports, named by their place in the list."""
    reports = [laid_out(m) for m in made]
    return find_copies(
        [source(k, r, m) for k, (r, m) in enumerate(zip(reports, made, strict=True))], reports.__getitem__
    )


def is_copy(line: CopyLine) -> bool:
    """Does the line say that text was taken over, not only that both quote one source?"""
    return not (line.kind == "common_origin" and line.origin is None)


def one_hash(pair: Pair) -> bool:
    """The baseline: are the bodies the same, byte by byte?"""
    a, b = (hashlib.sha256(_body(laid_out(m)).encode()).digest() for m in (pair.first, pair.second))
    return a == b


def half_shared(pair: Pair) -> bool:
    """The baseline: do the texts share half of all their runs of five words?"""
    a, b = (_runs(_body(laid_out(m))) for m in (pair.first, pair.second))
    return len(a & b) >= 0.5 * len(a | b)


def _body(report: Report) -> str:
    return "\n".join(report.text[a:b] for a, b, role in report.blocks if role == "body")


def _runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    return {tuple(words[k : k + 5]) for k in range(max(len(words) - 4, 1))}


def score(*, verbose: bool = False) -> dict[str, Any]:
    """All figures: each pair alone, and all together."""
    made = pairs()
    alone = {p.id: lines([p.first, p.second]) for p in made}
    counts, baselines = Counts(), {"one hash": one_hash, "half of the runs": half_shared}
    for p in made:
        found = any(map(is_copy, alone[p.id]))
        _note(counts, p, found)
        for name, baseline in baselines.items():
            counts.note(name, int(baseline(p) and p.label == "copy"), int(baseline(p)), int(p.label == "copy"))
        if verbose and found != (p.label == "copy"):
            print(
                "missed" if p.label == "copy" else "too many",
                p.id,
                [(x.kind, x.retained, x.basis) for x in alone[p.id]],
            )
    quoting = [p for p in made if p.label == "quoted"]
    both = sum(any(not is_copy(x) for x in alone[p.id]) for p in quoting)
    return {
        "pairs": len(made), "copies": sum(p.label == "copy" for p in made), **_rows(counts),
        "together": together(made), "quoted alone said": round(both / len(quoting), 3), **_places(made, alone),
    }  # fmt: skip


def _note(counts: Counts, p: Pair, found: bool) -> None:
    copy = p.label == "copy"
    counts.note("copies", int(found and copy), int(found), int(copy))
    if copy:
        counts.note(f"retained {int(p.retained * 10) * 10 if p.retained < 1 else 100}%", int(found), int(found), 1)
    counts.ask(p.how, found == copy)


def _rows(counts: Counts) -> dict[str, Any]:
    rows = {m: counts.row(m) for m in sorted(counts.metrics)}
    main = ("copies", "one hash", "half of the runs")
    shares = {m: rows[m]["r"] for m in rows if m.startswith("retained")}
    kinds = {m: rows[m]["f1"] for m in rows if m not in main and m not in shares}
    return {**{m: rows[m] for m in main}, "found by share retained": shares, "right by kind": kinds}


def together(made: list[Pair]) -> dict[str, float]:
    """All reports in one record: a copy is found where a line leads to a report with which it has a text in common; a
    line between two that have none is one too many."""
    reports = list(dict.fromkeys(m for p in made for m in (p.first, p.second)))
    joined = [(reports[int(x.report[1:])], reports[int(x.of[1:])]) for x in lines(reports) if is_copy(x)]
    right = [(a, b) for a, b in joined if _one_text(a, b)]
    found = {m for pair in right for m in pair}
    counts = Counts()
    wanted = [p for p in made if p.label == "copy"]
    counts.note("found", sum(p.second in found for p in wanted), sum(p.second in found for p in wanted), len(wanted))
    counts.note("lines", len(right), len(joined), len(joined))
    return {"reports": len(reports), "r": counts.row("found")["r"], "p": counts.row("lines")["p"]}


def _one_text(a: Made, b: Made) -> bool:
    texts = {*a.of} & {*b.of}
    stories = {"-".join(x.split("-")[:-1]) for x in a.of if x[0] == "s"} & {"-".join(x.split("-")[:-1]) for x in b.of}
    return bool(texts or stories)


def _places(made: list[Pair], alone: dict[str, list[CopyLine]]) -> dict[str, float]:
    """Whether blocks stand where they say, in other spelling perhaps, and how near `retained` is."""
    right = total = 0
    errors = []
    for p in made:
        if p.label != "copy" or not alone[p.id]:
            continue
        line = alone[p.id][0]
        errors.append(abs(line.retained - p.retained))
        later, earlier = laid_out(p.second).text, laid_out(p.first).text
        for a0, a1, b0, b1 in line.blocks:
            left, right_words = (re.findall(r"[^\W\d_]{4,}", t.casefold()) for t in (later[a0:a1], earlier[b0:b1]))
            total += a1 - a0
            same = len({w[:4] for w in left} & {w[:4] for w in right_words})
            right += (a1 - a0) if 10 * same >= 7 * len({w[:4] for w in left}) else 0
    return {"blocks": round(right / max(total, 1), 3), "error": round(sum(errors) / max(len(errors), 1), 3)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-v", "--verbose", action="store_true")
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    result = score(verbose=args.verbose)
    print(json.dumps(result, indent=1))
    if args.write:
        (HERE / "result.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
