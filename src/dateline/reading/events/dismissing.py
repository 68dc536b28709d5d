"""Quantities that the words around show to be no figures: dates, rates, weights."""

import re

from dateline.reading.events.quantities import Quantity

_BEFORE_YEAR = re.compile(r"\b(?:in|since|until|till|by|from|of|remember|before|after) $", re.I)
_MONTH = re.compile(r"\b(?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept|Sep|Oct|Nov|Dec)[a-z]*\.? $")
_WEIGHS = re.compile(r"\bweigh\w*\b[^.]*$")
_MANY = r"(?:\d+(?:, | and |, and ))*$"
_AGES = re.compile(rf"\b(?:aged|(?:men|women|boys|girls|brothers|sisters|youths) of) {_MANY}")
_RATE = re.compile(r"(?: [\w-]+){0,3} per 1(?:00|[,0]\d\d|0,000|00,000|million)\b| ?(?:k?m|mi)/(?:s|h)\b")


def dated(text: str, q: Quantity) -> bool:
    """A day, a year, a number of a list, that the times have not taken: "On Sept. 11 shells hit", "In 2019 the"."""
    if q.unit is not None or q.spelled or q.kind != "cardinal" or q.start != q.first:
        return False
    before = text[max(q.start - 12, 0) : q.start]
    item = text[q.end : q.end + 1] in (".", ")") and (q.start == 0 or before.endswith("\n"))
    year = q.last - q.first == 4 and 1900 <= q.value <= 2100 and _BEFORE_YEAR.search(before) is not None
    return item or year or (q.value <= 31 and _MONTH.search(before) is not None)


def rated(text: str, q: Quantity) -> bool:
    """ "Seven deaths per 100,000", "8 m/s", "weighed 82 pounds", "two men of 24 and 31"; and "not one of them"."""
    if q.opened == "not" and q.value == 1:
        return True
    if q.value < 110 and q.unit is None and _AGES.search(text[max(q.start - 40, 0) : q.start]):
        return True
    if q.unit in ("kg", "GBP") and _WEIGHS.search(text[max(q.start - 40, 0) : q.start]):
        return True
    return _RATE.match(text, q.last) is not None
