"""Numbers and time expressions of a text that no label covers, so that nothing is left out by oversight."""

import re
from collections.abc import Iterable

_UNITS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_LARGE = "dozen dozens score scores hundred hundreds thousand thousands million millions billion billions"
_MONTHS = "January February April June July August September October November December"
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"


def _any(words: str) -> str:
    return "|".join(words.split())


NUMBER = re.compile(
    r"(?<![\w.,])(?<![A-Za-z]-)(?:[$€£¥])?\d[\d,.]*(?!\w|-[A-Z])"
    rf"|\b(?:{_any(_UNITS)}|(?:{_any(_TENS)})(?:-\w+)?|{_any(_LARGE)})\b",
    re.IGNORECASE,
)
TIME = re.compile(
    rf"\b(?:{_any(_MONTHS)}|{_any(_DAYS)}|(?:March|May) \d+|\d+ (?:March|May)"
    r"|(?:in|of|since|last|late|early) (?:March|May))\b"
    r"|\b(?i:today|yesterday|tomorrow|tonight|overnight|(?:last|next|this|past|previous|following) "
    r"(?:night|morning|evening|afternoon|week|weekend|month|year|spring|summer|autumn|winter)|\w+ ago|nowadays)\b"
)
AGE = re.compile(r"\b[\w-]+-year-olds?\b|(?<=, )\d\d?(?=,|\.|;| \()|\baged (?:\d+|\w+)|\(\d\d?\)", re.IGNORECASE)


def uncovered(text: str, areas: Iterable[tuple[int, int]], spans: Iterable[tuple[int, int]]) -> list[tuple[int, str]]:
    """(start, words) of each number or time in `areas` that touches none of `spans`."""
    taken = {i for a, b in spans for i in range(a, b)}
    found: dict[int, str] = {}
    for a, b in areas:
        for ages in AGE.finditer(text, a, b):
            taken.update(range(*ages.span()))
        for pattern in (NUMBER, TIME):
            for m in pattern.finditer(text, a, b):
                if not taken & set(range(*m.span())):
                    found[m.start()] = m.group()
    return sorted(found.items())
