"""When tellings put an occurrence, to the hour where they say so, and whether two of them can both be right."""

import re
from datetime import date, datetime
from typing import NamedTuple

from dateline.compare.intervals import Bounds, compare_times
from dateline.record.conflicts.held import FITS, Fit
from dateline.record.merging.tellings import Telling
from dateline.vocabulary.words import lists

_WORDS = lists("disagreements.txt")
_PARTS = {
    word: tuple(map(int, name.split()[1:])) for name, words in _WORDS.items() if name.startswith("hours ")
    for word in words
}  # fmt: skip
_NAMED = rf"({'|'.join(sorted(map(re.escape, _PARTS), key=len, reverse=True))})\b"
_PART = re.compile(rf"\b{_NAMED}", re.IGNORECASE)
_ON_DAY = re.compile(rf"\b(?:{'|'.join(sorted(_WORDS['days']))}) {_NAMED}", re.IGNORECASE)
BEGUN = _WORDS["begun"]
CLOCKS = 2  # hours by which two clocks may differ that name no zone
ZONES = 26  # the same where one of them names its zone: the day there need not be the day here
HOURS = 24


class Window(NamedTuple):
    """Hours since the first day of the calendar, from and to; `zoned` where a clock tells its zone."""

    first: float
    last: float
    zoned: bool = False


def window(t: Telling) -> Window | None:
    """The hours between which it happened, in the clock of whoever tells it. "Tuesday night" lasts into Wednesday."""
    time = t.event.time
    if not (time.earliest and time.latest):
        return None
    first, last = _hours(time.earliest), _hours(time.latest)
    if first is None or last is None:
        return None
    zoned = _zoned(time.earliest) or _zoned(time.latest)
    if len(time.latest) > 10:
        return Window(first, last, zoned)
    part = parts_of_day(t) if time.granularity == "part_of_day" else ()
    if len(part) == 1 and time.earliest == time.latest:
        a, b = part[0][1]
        return Window(first + a, last + b, zoned)
    night = any(b > HOURS for _, (_, b) in part)
    return Window(first, last + HOURS + (6 if night else 0), zoned)


def parts_of_day(t: Telling) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """The parts of a day that its sentence names, each with its hours; only those of a named day, where there are some:
    "signed this morning after a night of calls"."""
    words = _ON_DAY.findall(t.sentence) or _PART.findall(t.sentence)
    found = dict.fromkeys(w.casefold() for w in words)
    return tuple({_PARTS[w]: (w, _PARTS[w]) for w in found}.values())


def fit(a: Telling, b: Telling) -> Fit | None:
    """Is the time of one the other's, or within it, or can the two not both be right?"""
    if began := _beginnings(a, b):
        return began
    x, y = window(a), window(b)
    if x is None or y is None:
        return None
    if x.zoned and y.zoned:
        return FITS[compare_times(_bounds(a), _bounds(b))]
    if x == y:
        return "same"
    slack = ZONES if x.zoned != y.zoned else CLOCKS if _clocked(a) or _clocked(b) else 0
    apart = max(x.first - y.last, y.first - x.last)
    return "apart" if apart > slack or (apart >= 0 and slack == 0) else "narrower"


def value(t: Telling) -> str:
    """What it says, as a conflict shows it: a day, with the part of it that is named, or two bounds."""
    a, b = str(t.event.time.earliest), str(t.event.time.latest)
    if a != b:
        return f"{a}/{b}"
    part = parts_of_day(t) if t.event.time.granularity == "part_of_day" else ()
    return f"{a} {part[0][0]}" if len(part) == 1 else a


def _beginnings(a: Telling, b: Telling) -> Fit | None:
    """Of what goes on for days: do both say on which day it began? "On strike since Monday", "began on Tuesday"."""
    days = [t.event.time.earliest for t in (a, b) if t.event.time.granularity == "day" and _begun(t)]
    longer = any(t.event.time.earliest != t.event.time.latest for t in (a, b))
    if len(days) < 2 or not longer:
        return None
    return "same" if days[0] == days[1] else "apart"


def _bounds(t: Telling) -> Bounds:
    return Bounds(t.event.time.earliest, t.event.time.latest)


def _begun(t: Telling) -> bool:
    return any(re.search(rf"\b{w}\b", t.sentence, re.IGNORECASE) for w in BEGUN)


def _clocked(t: Telling) -> bool:
    return len(t.event.time.earliest or "") > 10


def _hours(bound: str) -> float | None:
    """Of a date its first hour; of an instant its own, in its own zone."""
    try:
        if len(bound) <= 10:
            return date.fromisoformat(bound).toordinal() * HOURS
        at = datetime.fromisoformat(bound)
    except ValueError:
        return None
    return at.date().toordinal() * HOURS + at.hour + at.minute / 60


def _zoned(bound: str) -> bool:
    return len(bound) > 10 and datetime.fromisoformat(bound).tzinfo is not None
