"""Where counts of one occurrence differ: the dead, the arrested, the strikers; a toll that rises is no dispute."""

import re
from collections import defaultdict
from collections.abc import Iterator

from dateline.compare.names import fold
from dateline.compare.quantities import Amount, compare_amounts
from dateline.record.days import days
from dateline.record.entries import Entry
from dateline.record.held import FITS, Fit, by_value, lines
from dateline.record.lines import ConflictLine, Relation
from dateline.record.refuting import has
from dateline.record.tellings import Telling
from dateline.record.witnesses import Origins
from dateline.vocabulary.words import lists

_WORDS = lists("occurrences.txt")
RISING, HARM = _WORDS["counts that rise"], _WORDS["counts of harm"]
RAISED, REVISED = _WORDS["toll raised"], _WORDS["toll revised"]
ANYONE, OTHERWISE, BEFORE = _WORDS["anyone counted"], _WORDS["counts otherwise"], _WORDS["counted before"]
PARTED = "|".join(sorted(_WORDS["of whom a part"]))
BESIDE = 250  # characters
AT_ONCE = 2  # days within which two sources that count differently are at odds, and the later not only better informed


def tolls(entry: Entry, origin: Origins) -> Iterator[ConflictLine]:
    """One comparison for each measure and unit."""
    kinds: dict[tuple[str | None, str | None], list[Telling]] = defaultdict(list)
    events = {t.name: t for t in entry.tellings if t.kind == "event"}
    coming = {name for name, t in events.items() if _to_come(t)}
    void = {name for name, t in events.items() if name not in coming and not _told(t)}
    for t in entry.figures:
        if t.figure.measure and f"{t.report.id}/{t.figure.event}" not in void and not _rejected(t) and not _some_of(t):
            kinds[t.figure.measure, t.figure.unit].append(t)
    for key in sorted(kinds, key=repr):
        told = _without_parts(kinds[key])
        whole = _wholes(told)
        planned = {t.name for t in told if f"{t.report.id}/{t.figure.event}" in coming}

        def fit(a: Telling, b: Telling, whole: set[str] = whole, planned: set[str] = planned) -> Fit | None:
            return _fit(a, b, whole, planned)

        def how(a: Telling, b: Telling, planned: set[str] = planned) -> Relation:
            return _how(a, b, planned)

        yield from lines(entry, "figure", by_value(told, _quantity), fit, how, origin, detail=repr(key))


def _to_come(t: Telling) -> bool:
    e = t.event
    return e.modality == "planned" or (e.modality == "asserted" and e.tense == "future" and e.polarity == "positive")


def _told(t: Telling) -> bool:
    return t.event.polarity == "positive" and t.event.modality == "asserted"


def _rejected(t: Telling) -> bool:
    """Is it the number of others that is said to be wrong: "three, not four"?"""
    return bool(re.search(rf"\bnot (?:the )?{re.escape(t.words.casefold())}\b", t.sentence.casefold()))


def _some_of(t: Telling) -> bool:
    """Is it a part of those that were told of before: "three of my friends", "two of the wounded"?"""
    return bool(re.search(rf"\b{re.escape(t.words.casefold())} of (?:{PARTED})\b", t.sentence.casefold()))


def _without_parts(tellings: list[Telling]) -> list[Telling]:
    """Those that are no part of a greater count of the same voice: of "eight, six women and two men" the eight. What
    took the place of another is no whole of it: "54, up from 51"."""
    by_voice: dict[tuple[str, str], list[Telling]] = defaultdict(list)
    for t in tellings:
        by_voice[t.report.id, t.voice].append(t)
    kept = []
    for told in by_voice.values():
        replaced = {t.figure.replaces for t in told}
        for t in told:
            wholes = [x for x in told if _least(x) > _least(t) and x.figure.replaces != t.id]
            if t.id in replaced or not any(_part(t, x) for x in wholes):
                kept.append(t)
    return sorted(kept, key=lambda t: t.order)


def _part(t: Telling, whole: Telling) -> bool:
    """Is one count inside the other? Not where both count the same, or one says how many are left."""
    if t.figure.scope == "standing" != whole.figure.scope or _alternatives(t, whole) or _gone(t, whole):
        return False
    return _counted(t) != _counted(whole) or t.sentence == whole.sentence or t.figure.scope == "incident"


def _least(t: Telling) -> float:
    return t.figure.low if t.figure.low is not None else t.figure.high or 0


def _fit(a: Telling, b: Telling, whole: set[str], planned: set[str]) -> Fit | None:
    if a.report.id == b.report.id:
        if b.id == a.figure.replaces or a.id == b.figure.replaces or _alternatives(a, b) or _gone(a, b):
            return "apart"
        now = (a.figure.scope == "standing") != (b.figure.scope == "standing")  # how many were, and how many are left
        if a.voice == b.voice or now or not _side_by_side(a, b):
            return None  # parts of a whole, or another count: a source does not contradict itself in one breath
    if (a.name in planned) != (b.name in planned) and _earlier(a, b) != (a if a.name in planned else b):
        return None
    if _counted(a) != _counted(b) and not {a.name, b.name} <= whole:
        return None
    x, y = (Amount(t.figure.low, t.figure.high, t.figure.approximate) for t in (a, b))
    return FITS[compare_amounts(x, y)]


def _alternatives(a: Telling, b: Telling) -> bool:
    """Does the outlet leave open which of two it is: "three, or nine", "3,000 (10,000 by the union's count)", "300; the
    organisers speak of 500"?"""
    first, second = sorted((a, b), key=lambda t: t.start)
    if first.sentence != second.sentence or {_counted(first), _counted(second)} - {"", _counted(first)}:
        return False
    between = _between(first, second)
    if between is None or re.search(r"\d", between) or has(between, BEFORE):
        return False
    return between.endswith("(") or has(between, OTHERWISE)


def _gone(a: Telling, b: Telling) -> bool:
    """Does a voice name the count that it gave before: "six; it had earlier said five"?"""
    first, second = sorted((a, b), key=lambda t: t.start)
    between = _between(first, second)
    return a.voice == b.voice and between is not None and has(between, BEFORE)


def _between(first: Telling, second: Telling) -> str | None:
    """What stands between two counts of one sentence."""
    if first.report.id != second.report.id or first.sentence != second.sentence:
        return None
    before, found, _ = first.sentence.partition(first.words)[2].partition(second.words)
    return before if found else None


def _earlier(a: Telling, b: Telling) -> Telling:
    return min(a, b, key=lambda t: t.report.order)


def _side_by_side(a: Telling, b: Telling) -> bool:
    """Does a report set two counts against each other: each on someone's word, or the second right behind the first?"""
    return bool(a.sources and b.sources) or abs(a.start - b.start) <= BESIDE


def _wholes(tellings: list[Telling]) -> set[str]:
    """The names of those that count all: nobody in particular, or the only ones that their report counts."""
    counted: dict[str, set[str]] = defaultdict(set)
    for t in tellings:
        counted[t.report.id].add(_counted(t))
    return {t.name for t in tellings if not _counted(t) or len(counted[t.report.id]) == 1}


def _how(a: Telling, b: Telling, planned: set[str]) -> Relation:
    """What a difference between two counts is, by who counted, when, and how it is said."""
    early, late = sorted((a, b), key=lambda t: t.report.order)
    if late.figure.replaces == early.id or early.figure.replaces == late.id or _gone(early, late):
        return "update"
    if early.report.id == late.report.id:
        return "contradiction"
    if early.name in planned and late.name not in planned:
        return "update"
    if early.report.instant is None or late.report.instant is None:
        return "update" if late.figure.measure in HARM and not (early.sources and late.sources) else "contradiction"
    later = early.report.instant < late.report.instant
    rises = _least(late) > _least(early)
    if _one_outlet(early, late):
        return "update" if rises and late.figure.measure in RISING else "correction"
    if _said(late, REVISED):
        return "update"
    if early.sources and late.sources and early.voice == late.voice:
        return "update"
    if later and late.figure.scope == "standing" and early.figure.measure == late.figure.measure and not rises:
        return "update"
    if rises and late.figure.measure in RISING:
        return "update" if _raised(early, late) else "contradiction"
    return "contradiction"


def _raised(early: Telling, late: Telling) -> bool:
    """Is a greater count the later state of the same toll, and not another's count?"""
    if late.figure.scope == "cumulative" or _said(late, RAISED):
        return True
    if late.figure.measure in HARM and not (early.sources and late.sources):
        return True
    return not late.sources or _gap(early, late) >= AT_ONCE


def _gap(a: Telling, b: Telling) -> float:
    x, y = a.report.instant, b.report.instant
    return days(x, x).gap(days(y, y))


def _said(t: Telling, words: frozenset[str]) -> bool:
    return has(t.sentence, words)


def _one_outlet(a: Telling, b: Telling) -> bool:
    return bool(a.report.outlet and b.report.outlet and fold(a.report.outlet) == fold(b.report.outlet))


def _counted(t: Telling) -> str:
    """Whom a figure counts, "people" and their like being nobody in particular."""
    if not t.actors:
        return ""
    party = t.actors[0]
    name = fold(party.name)
    if name in ANYONE or party.head in ANYONE:
        return ""
    return party.known or party.head or name


def _quantity(t: Telling) -> str | float | None:
    low, high = t.figure.low, t.figure.high
    if low == high:
        return low
    if high is None:
        return f"{low:g} or more"
    return f"up to {high:g}" if low is None else f"{low:g} to {high:g}"
