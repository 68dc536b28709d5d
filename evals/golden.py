"""The golden reports: a folder each under tests/golden, with the report and what must come out of it.

In `expected.json` a phrase points into the text; square brackets mark what is meant, the rest makes it unique.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

GOLDEN = Path(__file__).parents[1] / "tests" / "golden"


class Case(NamedTuple):
    """A golden report: its name, its file, and the findings expected of it, by kind."""

    name: str
    file: Path
    expected: dict[str, Any]


def cases() -> Iterator[Case]:
    """All golden reports, by name."""
    for folder in sorted(p for p in GOLDEN.iterdir() if p.is_dir()):
        file = next(f for f in sorted(folder.iterdir()) if f.stem == "report")
        yield Case(folder.name, file, json.loads((folder / "expected.json").read_text(encoding="utf-8")))


def locate(text: str, phrase: str) -> tuple[int, int]:
    """Characters of a phrase's bracketed part (of all of it, without brackets) at its first place in the text.

    ValueError where the text has no such phrase.
    """
    whole = re.fullmatch(r"(?s)(.*?)\[(.*?)\](.*)", phrase)
    before, inside, after = whole.groups() if whole else ("", phrase, "")
    at = text.find(before + inside + after)
    if at < 0:
        raise ValueError(f"the text has no {before + inside + after!r}")
    return at + len(before), at + len(before) + len(inside)
