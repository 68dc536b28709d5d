"""`python -m evals.knowledge --data DIR`: our office holders against a list scraped from Wikidata (checking only)."""

import argparse
import csv
import io
import json
import re
from collections import Counter
from pathlib import Path

from dateline.knowledge import countries, offices
from dateline.knowledge.names import fold

FILE = "knowledge/check-only/every-politician-scrapers/world-leaders-2021/data/wikidata.csv"
YEARS = range(2014, 2022)
_TITLE = re.compile(r"^(President|Prime Minister|Chancellor|Monarch|King|Emir|Sultan|Taoiseach|Premier)\b")


def score(data: Path) -> dict[str, float | int]:
    """Of the offices held through a whole year by one person: named right, named wrong, not named."""
    seen: Counter[str] = Counter()
    held: dict[tuple[str, str, int], set[str]] = {}
    rows = csv.DictReader(io.StringIO((data / FILE).read_text(encoding="utf-8")))
    for row in rows:
        title, country = _TITLE.match(row["positionLabel"]), countries.by_name(row["country"])
        if not title or not country or not row["start_year"]:
            continue
        for year in YEARS:
            if int(row["start_year"]) < year < int(row["end_year"] or 2022):
                held.setdefault((title[1].lower(), country.iso3, year), set()).add(row["officeholderLabel"])
    for (title, iso3, year), names in sorted(held.items()):
        if len(names) > 1:
            continue
        ours = offices.holder(title, iso3, f"{year}-07-01")
        if ours is None:
            seen["none"] += 1
        else:
            seen["right" if _same(ours, next(iter(names))) else "wrong"] += 1
    total = sum(seen.values())
    named = seen["right"] + seen["wrong"]
    right = seen["right"]
    return {"cases": total, "named": named, "recall": round(right / total, 3), "precision": round(right / named, 3)}


def _same(ours: offices.Person, name: str) -> bool:
    theirs = set(fold(name).split())
    if theirs <= set(fold(ours.name).split()):
        return True
    spellings = (ours.surname, ours.name, *ours.aliases)
    return any(_close(w, t) for s in spellings for w in fold(s).split() for t in theirs if len(w) > 3)


def _close(a: str, b: str) -> bool:
    return a == b or (a[:4] == b[:4] and abs(len(a) - len(b)) < 3)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    print(json.dumps(score(parser.parse_args().data)))
