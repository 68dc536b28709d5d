"""Where counts of one occurrence differ: the dead, the arrested, the strikers; a toll that rises is no dispute."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from dateline.compare.names import fold
from dateline.compare.quantities import Amount, compare_amounts
from dateline.record.conflicts.held import FITS, Fit, by_value, lines
from dateline.record.conflicts.refuting import has
from dateline.record.conflicts.totals import (
    BESIDE,
    Disowned,
    alternatives,
    counted,
    disowned,
    gone,
    least,
    set_against,
    some_of,
    wholes,
)
from dateline.record.copies.witnesses import Origins
from dateline.record.deriving.entries import Entry
from dateline.record.deriving.lines import ConflictLine, Relation
from dateline.record.merging.days import days
from dateline.record.merging.nearby import measure_of
from dateline.record.merging.tellings import Telling
from dateline.vocabulary.words import lists

_WORDS = lists("occurrences.txt")
RISING, HARM = _WORDS["counts that rise"], _WORDS["counts of harm"]
RAISED, REVISED = _WORDS["toll raised"], _WORDS["toll revised"]
GROWN = lists("disagreements.txt")["grown since"]
AT_ONCE = 2  # days within which two sources that count differently are at odds, and the later not only better informed

Quantity = tuple[float | None, float | None]


def tolls(entry: Entry, origin: Origins) -> Iterator[ConflictLine]:
    """One comparison for each measure and unit."""
    kinds: dict[tuple[str | None, str | None], list[Telling]] = defaultdict(list)
    events = {t.name: t for t in entry.tellings if t.kind == "event"}
    coming = {name for name, t in events.items() if _to_come(t)}
    void = {name for name, t in events.items() if name not in coming and not _told(t)}
    hung = {f.name: t for t in events.values() for f in t.figures}
    for t in entry.figures:
        measure = measure_of(t, hung.get(t.name))
        if measure and f"{t.report.id}/{t.figure.event}" not in void and not some_of(t):
            kinds[measure, t.figure.unit].append(t)
    for key in sorted(kinds, key=repr):
        told = _counts(kinds[key], coming)
        yield from lines(entry, "figure", by_value(told.all, _quantity), told.fit, told.how, origin, detail=repr(key))


@dataclass(frozen=True)
class _Counts:
    """Counts of one thing: `whole` names those that count all of them, `planned` those of what was to come, `disowned`
    those that only their own report's present count stands against, `denied` what a report says is wrong or past."""

    all: list[Telling]
    whole: frozenset[str]
    planned: frozenset[str]
    disowned: dict[str, Disowned]
    denied: dict[tuple[str, Quantity], bool]

    def fit(self, a: Telling, b: Telling) -> Fit | None:
        if d := self.disowned.get(a.name) or self.disowned.get(b.name):
            return "apart" if {a.name, b.name} == {d.telling.name, d.by.name} else None
        return _fit(a, b, self.whole, self.planned)

    def how(self, a: Telling, b: Telling) -> Relation:
        early, late = sorted((a, b), key=lambda t: t.report.order)
        d = self.disowned.get(a.name) or self.disowned.get(b.name)
        wrong = d.wrong if d else self.denied.get((late.report.id, (early.figure.low, early.figure.high)))
        if wrong is None:
            return _how(a, b, self.planned)
        mine = _one_outlet(early, late) and (early.report.id != late.report.id or not (wrong or late.sources))
        return "correction" if mine else "contradiction" if wrong else "update"


def _counts(tellings: list[Telling], coming: set[str]) -> _Counts:
    """What each voice counts in all; what it says is wrong only where nobody else says it."""
    apart = {d.telling.name: d for d in disowned(tellings)}
    voiced = {d.by.name: d.by for d in apart.values()}
    told = wholes([voiced.get(t.name, t) for t in tellings if t.name not in apart])
    said = {(t.report.id, _bounds(t)) for t in told}
    alone = {
        n: d for n, d in apart.items() if not any(r != d.by.report.id and q == _bounds(d.telling) for r, q in said)
    }
    told = sorted([*told, *(d.telling for d in alone.values())], key=lambda t: t.order)
    return _Counts(
        all=told, whole=_wholes(told), disowned=alone,
        planned=frozenset(t.name for t in told if f"{t.report.id}/{t.figure.event}" in coming),
        denied={(d.by.report.id, _bounds(d.telling)): d.wrong for d in apart.values()},
    )  # fmt: skip


def _bounds(t: Telling) -> Quantity:
    return t.figure.low, t.figure.high


def _to_come(t: Telling) -> bool:
    e = t.event
    return e.modality == "planned" or (e.modality == "asserted" and e.tense == "future" and e.polarity == "positive")


def _told(t: Telling) -> bool:
    return t.event.polarity == "positive" and t.event.modality == "asserted"


def _fit(a: Telling, b: Telling, whole: frozenset[str], planned: frozenset[str]) -> Fit | None:
    if a.report.id == b.report.id:
        if b.id == a.figure.replaces or a.id == b.figure.replaces or alternatives(a, b) or gone(a, b):
            return "apart"
        if set_against(a, b):
            return _compared(a, b)
        now = (a.figure.scope == "standing") != (b.figure.scope == "standing")  # how many were, and how many are left
        if a.voice == b.voice or now or not _side_by_side(a, b):
            return None  # parts of a whole, or another count: a source does not contradict itself in one breath
    if (a.name in planned) != (b.name in planned) and _earlier(a, b) != (a if a.name in planned else b):
        return None
    if counted(a) != counted(b) and not {a.name, b.name} <= whole:
        return None
    return _compared(a, b)


def _compared(a: Telling, b: Telling) -> Fit | None:
    x, y = (Amount(t.figure.low, t.figure.high, t.figure.approximate) for t in (a, b))
    return FITS[compare_amounts(x, y)]


def _earlier(a: Telling, b: Telling) -> Telling:
    return min(a, b, key=lambda t: t.report.order)


def _side_by_side(a: Telling, b: Telling) -> bool:
    """Does a report set two counts against each other: each on someone's word, or the second right behind the first?"""
    return bool(a.sources and b.sources) or abs(a.start - b.start) <= BESIDE


def _wholes(tellings: list[Telling]) -> frozenset[str]:
    """The names of those that count all: nobody in particular, or the only ones that their report counts."""
    whom: dict[str, set[str]] = defaultdict(set)
    for t in tellings:
        whom[t.report.id].add(counted(t))
    return frozenset(t.name for t in tellings if not counted(t) or len(whom[t.report.id]) == 1)


def _how(a: Telling, b: Telling, planned: frozenset[str]) -> Relation:
    """What a difference between two counts is, by who counted, when, and how it is said."""
    early, late = sorted((a, b), key=lambda t: t.report.order)
    if late.figure.replaces == early.id or early.figure.replaces == late.id or gone(early, late):
        return "update"
    if early.report.id == late.report.id:
        first, then = sorted((a, b), key=lambda t: t.start)
        return "update" if least(then) > least(first) and _said(then, GROWN) else "contradiction"
    if early.name in planned and late.name not in planned:
        return "update"
    if early.report.instant is None or late.report.instant is None:
        return "update" if late.figure.measure in HARM and not (early.sources and late.sources) else "contradiction"
    later = early.report.instant < late.report.instant
    rises = least(late) > least(early)
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


def _quantity(t: Telling) -> str | float | None:
    low, high = t.figure.low, t.figure.high
    if low == high:
        return low
    if high is None:
        return f"{low:g} or more"
    return f"up to {high:g}" if low is None else f"{low:g} to {high:g}"
