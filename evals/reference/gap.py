"""Gendered pronouns on GAP: the first name, the second, or neither? From raw text with the shipped model.

    python -m evals.reference.gap gap-validation.tsv [LIMIT]

F1 over the two yes-or-no questions of each snippet, as GAP scores them, all and by gender; beside it the trivial answer
that the pronoun is the nearer of the two names, the one before it where there is one.
"""

import csv
import json
import sys
from pathlib import Path

from dateline.reading.attribution import attribute
from dateline.reading.intake import from_text
from dateline.reading.language import annotate
from dateline.reading.page import lay_out
from dateline.reading.reference.entities import find_entities
from dateline.values.language import Document, Mention


def at(mentions: tuple[Mention, ...], start: int, end: int, text: str) -> set[str]:
    """Entities of the mentions that hold or touch a name, the tightest ones only."""
    here = [m for m in mentions if m.start < end and start < m.end and text[start:end].split()[-1] in m.text]
    least = min((m.end - m.start for m in here), default=0)
    return {e for m in here if m.end - m.start == least for e in m.entities}


def rows_of(file: Path, limit: int | None = None) -> list[dict[str, str]]:
    with file.open(encoding="utf-8") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))[:limit]


def read(row: dict[str, str]) -> tuple[Document, int]:
    """The snippet as a document, and where it begins in the document's text."""
    report = lay_out(from_text(row["Text"]))
    return annotate(report), report.text.find(row["Text"][:40])


def answers(row: dict[str, str]) -> tuple[bool, bool]:
    document, shift = read(row)
    mentions, _ = find_entities(document, attribute(document))
    place = int(row["Pronoun-offset"]) + shift
    mine = {e for m in mentions if m.start == place and m.kind == "pronoun" for e in m.entities}
    found = []
    for side in ("A", "B"):
        start = int(row[f"{side}-offset"]) + shift
        found.append(bool(mine & at(mentions, start, start + len(row[side]), document.text)))
    return found[0], found[1]


def nearest(row: dict[str, str]) -> tuple[bool, bool]:
    p, a, b = (int(row[k]) for k in ("Pronoun-offset", "A-offset", "B-offset"))
    before = [x for x in (a, b) if x < p]
    best = max(before) if before else min(a, b)
    return best == a, best == b


def f1(pairs: list[tuple[bool, bool]]) -> float:
    hit = sum(g and f for g, f in pairs)
    total = sum(g for g, _ in pairs) + sum(f for _, f in pairs)
    return round(2 * hit / total, 3) if total else 0.0


def main(file: Path, limit: int | None) -> dict[str, dict[str, float]]:
    rows = rows_of(file, limit)
    scores: dict[str, dict[str, float]] = {}
    for name, answer in (("found", answers), ("nearest", nearest)):
        by: dict[str, list[tuple[bool, bool]]] = {"all": [], "m": [], "f": []}
        for row in rows:
            gold = (row["A-coref"] == "TRUE", row["B-coref"] == "TRUE")
            gender = "m" if row["Pronoun"].lower() in ("he", "him", "his") else "f"
            for key in ("all", gender):
                by[key] += zip(gold, answer(row), strict=True)
        scores[name] = {key: f1(pairs) for key, pairs in by.items()}
    return scores


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else None), indent=1))
