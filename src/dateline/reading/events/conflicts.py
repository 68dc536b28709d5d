"""Where a report disagrees with itself: values of one occurrence that cannot all be true."""

import re
from collections.abc import Iterable, Sequence

from dateline.reading.events.circumstances import day
from dateline.reading.events.occurrences import same_place
from dateline.reading.events.tolls import find_rival_tolls
from dateline.values.conflicts import Conflict, ConflictValue
from dateline.values.events import Event
from dateline.values.figures import Figure
from dateline.values.language import Document
from dateline.values.spans import Span, span
from dateline.values.statements import Statement
from dateline.values.times import Time

_DAYLIKE = frozenset({"second", "minute", "hour", "part_of_day", "day"})
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def find_conflicts(
    document: Document,
    statements: tuple[Statement, ...],
    events: tuple[Event, ...],
    figures: tuple[Figure, ...],
    times: tuple[Time, ...],
) -> tuple[Conflict, ...]:
    """Conflicts of dates, places, happening and figures in text order. Rounding, parts of a whole, a month and a day
    inside it, and two who both did something are none."""
    by_id = {t.id: t for t in times}
    found: list[Conflict] = []
    for tellings in _occurrences(events):
        found += _dates(document, tellings, by_id)
        found += _places(tellings)
        found += _happened(tellings)
    found += _weekdays(document, times)
    found += find_rival_tolls(document, figures, {e.id: e.occurrence for e in events})
    found.sort(key=lambda c: (c.values[0].spans[0].start if c.values[0].spans else 0, c.kind))
    return tuple(_numbered(found))


def _numbered(conflicts: list[Conflict]) -> Iterable[Conflict]:
    seen: dict[str, int] = {}
    for c in conflicts:
        first = c.values[0].spans[0]
        name = f"c:{first.start}-{first.end}"
        seen[name] = seen.get(name, 0) + 1
        number = f".{seen[name]}" if seen[name] > 1 else ""
        yield Conflict(id=name + number, kind=c.kind, occurrence=c.occurrence, values=c.values, note=c.note)


def _occurrences(events: Sequence[Event]) -> list[list[Event]]:
    groups: dict[str, list[Event]] = {}
    for e in events:
        groups.setdefault(e.occurrence, []).append(e)
    return [g for g in groups.values() if len(g) > 1]


# --------------------------------------------------------------------------------------------------------------- dates


def _dates(document: Document, tellings: list[Event], times: dict[str, Time]) -> list[Conflict]:
    """One conflict for an occurrence that is put on days that do not meet."""
    stated = [e for e in tellings if e.time.basis == "clause" and e.time.earliest and e.time.latest and e.time.times]
    stated = [e for e in stated if e.polarity == "positive" and e.time.granularity in _DAYLIKE]
    values: dict[str, list[Event]] = {}
    for e in stated:
        values.setdefault(_days(e), []).append(e)
    apart = [v for v in values if not any(_overlap(v, w) for w in values if w != v)]
    if len(apart) < 2:
        return []
    found = tuple(
        ConflictValue(
            value=v,
            refs=tuple(e.id for e in values[v]),
            spans=tuple(_expression(document, e, times) for e in values[v]),
        )
        for v in apart
    )
    return [Conflict(id="", kind="date", occurrence=tellings[0].occurrence, values=found, note=_note("dated", apart))]


def _days(event: Event) -> str:
    first, last = str(event.time.earliest)[:10], str(event.time.latest)[:10]
    return first if first == last else f"{first}/{last}"


def _overlap(a: str, b: str) -> bool:
    first_a, _, last_a = a.partition("/")
    first_b, _, last_b = b.partition("/")
    return first_a <= (last_b or first_b) and first_b <= (last_a or first_a)


def _expression(document: Document, event: Event, times: dict[str, Time]) -> Span:
    time = times.get(event.time.times[0])
    return span(document.text, time.start, time.end) if time else event.trigger


def _note(what: str, values: Sequence[object]) -> str:
    return f"one occurrence, {what} {' and '.join(map(str, values))}"


def _weekdays(document: Document, times: Sequence[Time]) -> list[Conflict]:
    """ "Tuesday, 14 March" where the 14th is no Tuesday: one expression that contradicts itself."""
    found = []
    for t in times:
        named = next((k for k, w in enumerate(_WEEKDAYS) if re.search(rf"\b{w}\b", t.text, re.IGNORECASE)), None)
        on = day(t.earliest)
        if named is None or on is None or t.granularity not in _DAYLIKE or not re.search(r"\d", t.text):
            continue
        if day(t.latest) == on and on.weekday() != named:
            here = span(document.text, t.start, t.end)
            weekday = _WEEKDAYS[named].capitalize()
            values = (
                ConflictValue(value=on.isoformat(), refs=(t.id,), spans=(here,)),
                ConflictValue(value=weekday, refs=(t.id,), spans=(here,)),
            )
            note = f"{on.isoformat()} is a {_WEEKDAYS[on.weekday()].capitalize()}, not a {weekday}"
            found.append(Conflict(id="", kind="date", occurrence=None, values=values, note=note))
    return found


# -------------------------------------------------------------------------------------------------- places, happening


def _places(tellings: list[Event]) -> list[Conflict]:
    placed: dict[str, list[Event]] = {}
    for e in tellings:
        if e.place and e.place.basis == "clause" and e.polarity == "positive":
            placed.setdefault(e.place.name, []).append(e)
    names = list(placed)
    for k, a in enumerate(names):
        for b in names[k + 1 :]:
            one, other = placed[a][0].place, placed[b][0].place
            if one and other and not same_place(one, other):
                values = tuple(
                    ConflictValue(
                        value=n, refs=tuple(e.id for e in placed[n]), spans=tuple(e.trigger for e in placed[n])
                    )
                    for n in (a, b)
                )
                occurrence = tellings[0].occurrence
                return [
                    Conflict(id="", kind="place", occurrence=occurrence, values=values, note=_note("placed in", (a, b)))
                ]
    return []


def _happened(tellings: list[Event]) -> list[Conflict]:
    """Asserted by one and denied by another."""
    yes = [e for e in tellings if e.polarity == "positive" and e.modality in ("asserted", "possible")]
    no = [e for e in tellings if e.polarity == "negative" and e.modality == "asserted" and e.according_to]
    if not yes or not no or yes[0].according_to == no[0].according_to:
        return []
    values = tuple(
        ConflictValue(value=word, refs=tuple(e.id for e in side), spans=tuple(e.trigger for e in side))
        for word, side in (("happened", yes), ("did not happen", no))
    )
    note = "one occurrence, told as having happened and as not having happened"
    return [Conflict(id="", kind="happened", occurrence=tellings[0].occurrence, values=values, note=note)]
