"""Time phrases of newswire with their TIMEX3 values, without the sentences that they stood in.

python -m evals.times.timenorm DATA      DATA: the folder with train.tsv; -v for what differs

A phrase counts as recognised where one expression covers it, and as right where the value is the gold's under either
tense, since the phrase alone does not tell its own. Baseline: every phrase is the document's own date.
"""

import sys
from datetime import date
from pathlib import Path
from typing import NamedTuple

from dateline.reading.reference.calendar import Days
from dateline.reading.reference.expressions import expressions
from dateline.reading.reference.resolution import Anchor, Context, Resolved, Spoken, resolve


class Phrase(NamedTuple):
    """A phrase, its TIMEX3 type and value, and the day of its document."""

    text: str
    type: str
    value: str
    day: date


def load(folder: Path) -> list[Phrase]:
    """Phrases of train.tsv: documents apart by a blank line, the first line of each being its date."""
    found: list[Phrase] = []
    day: date | None = None
    for line in (folder / "train.tsv").read_text(encoding="utf-8").splitlines():
        if not line.strip():
            day = None
            continue
        text, kind, value = line.split("\t")
        if day is None:
            day = date.fromisoformat(value[:10])
        else:
            found.append(Phrase(text, kind, value, day))
    return found


def read(phrase: Phrase) -> list[Resolved] | None:
    """The phrase resolved in the past and in the future; None where it is not recognised as a whole."""
    text = phrase.text
    found = expressions(text, 0, len(text))
    if len(found) != 1 or found[0].end - found[0].start < 0.6 * len(text):
        return None
    spoken = Spoken(Days(phrase.day, phrase.day), "day")
    return [
        resolve(found[0], Context(Anchor(phrase.day), spoken, d, False, True, lambda z, day: None))
        for d in ("past", "future")
    ]


def run(folder: Path, notes: list[str]) -> dict[str, float]:
    """Shares recognised and right, and of a baseline that takes every phrase for the document's date."""
    phrases = load(folder)
    recognised = right = baseline = 0
    for p in phrases:
        baseline += p.value == p.day.isoformat()
        found = read(p)
        if found is None:
            notes.append(f"not recognised: {p.text!r} {p.type} {p.value}")
            continue
        recognised += 1
        if any(r.value == p.value for r in found):
            right += 1
        else:
            notes.append(f"{p.text!r} on {p.day}: {p.value}, read as {found[0].value}")
    n = len(phrases)
    return {"phrases": n, "recognised": recognised / n, "value": right / n, "value baseline": baseline / n}


if __name__ == "__main__":
    notes: list[str] = []
    for name, value in run(Path(sys.argv[1]), notes).items():
        print(f"{name:20} {value:.3f}")
    if "-v" in sys.argv:
        print("\n".join(notes))
