"""From filters to SQL over entries. Every filter that narrows a question much is answered from an index."""

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    String,
    and_,
    func,
    literal_column,
    or_,
    select,
    type_coerce,
)

from dateline.compare.names import fold
from dateline.errors import UsageError
from dateline.knowledge import countries
from dateline.record import tables
from dateline.record.columns import OPEN_BEGIN, OPEN_END, Coded, day
from dateline.record.filters import Area, Filters, nearest
from dateline.record.handles import measure_key

E, L, G = tables.entries.c, tables.entry_findings.c, tables.readings.c
POSTED, H = tables.postings.c, tables.handles.c
Condition = ColumnElement[bool]
_ACTOR, _EITHER = ("actor",), ("actor", "recipient")
_COUNTED = ("counted",)  # of figures: whom they count


def conditions(
    connection: Connection, kinds: tuple[str, ...], asked: Filters, *, narrowed: bool = False
) -> list[Condition]:  # fmt: skip
    """What must hold of an entry of these kinds; `narrowed` where something else says already which few are looked at.
    UsageError for an outlet that the record does not have."""
    told = list(_told(connection, asked))
    by_party = list(_parties(kinds, asked))
    placed = list(_placed(kinds, asked, narrowed=bool(told or by_party)))
    typed = list(_typed(asked, narrowed=bool(told or by_party)))
    kind = _aside(E.kind) if narrowed or told or by_party or placed or typed else E.kind
    of_kind = kind == kinds[0] if len(kinds) == 1 else kind.in_(kinds)
    return [of_kind, *told, *by_party, *placed, *typed, *_time(asked), *_standing(asked)]


def told_by(connection: Connection, asked: Filters) -> list[Condition]:
    """What must hold of the reading of a report that is asked for by outlet and publication."""
    found: list[Condition] = []
    if asked.outlets:
        found.append(G.outlet.in_(_outlets(connection, asked.outlets)))
    if asked.published_since:
        found.append(G.instant >= asked.published_since)
    if asked.published_until:
        found.append(G.instant < asked.published_until)
    return found


def narrows(asked: Filters) -> bool:
    """Does it ask anything of entries themselves, rather than of the reports that tell them?"""
    plain = {"limit", "outlets", "published_since", "published_until", "min_confidence", "rejected", "undated"}
    return any(getattr(asked, f) != getattr(_ANY, f) for f in asked.__struct_fields__ if f not in plain)


_ANY = Filters()


def _aside(column: Any) -> Any:
    """The column in a form that no index is taken for: others narrow the question more."""
    if isinstance(column.type, Coded):
        return type_coerce(type_coerce(column, Integer) + literal_column("0"), column.type)
    return column + ("" if isinstance(column.type, String) else 0.0)


def _standing(asked: Filters) -> Iterator[Condition]:
    yield E.confidence >= asked.min_confidence
    if not asked.rejected:
        yield E.review != "rejected"
    if asked.statuses:
        yield E.status.in_(asked.statuses)
    if asked.modes:
        yield E.mode.in_(asked.modes)
    if asked.independent:
        yield E.independent >= asked.independent
    if asked.disputed:
        yield E.disagreements > 0


def _typed(asked: Filters, *, narrowed: bool) -> Iterator[Condition]:
    if asked.types:
        column = _aside(E.type) if narrowed else E.type
        names = sorted({t for t, _ in asked.types})
        yield column.in_(names)
        if any(m for _, m in asked.types):
            yield or_(*(and_(E.type == t, E.mode == m) if m else E.type == t for t, m in asked.types))


def _placed(kinds: tuple[str, ...], asked: Filters, *, narrowed: bool) -> Iterator[Condition]:
    if asked.country:
        where = (_aside(E.country) if narrowed else E.country) == asked.country
        theirs = _posted(asked.country, (*_ACTOR, *_COUNTED), exact=True)
        if kinds == ("event",):
            yield where
        elif "event" in kinds:
            yield or_(where, and_(E.kind != "event", theirs))
        else:
            yield theirs
    if asked.place:
        yield (_aside(E.place) if narrowed else E.place) == fold(asked.place)
    for area in asked.areas:
        yield from _within(area, narrowed=narrowed)


def _within(area: Area, *, narrowed: bool) -> Iterator[Condition]:
    lat = _aside(E.lat) if narrowed else E.lat
    yield lat.between(area.south, area.north)
    yield E.lon.between(area.west, area.east) if area.west <= area.east else or_(E.lon >= area.west, E.lon <= area.east)
    if area.km is not None:
        yield func.distance_km(E.lat, E.lon, area.lat, area.lon) <= area.km


def _time(asked: Filters) -> Iterator[Condition]:
    """When it happened, of events; when it was first published, of the rest. An event that no text dates counts only
    where the undated are asked for."""
    if asked.since:
        yield E.ends >= day(asked.since, OPEN_BEGIN)
    if asked.until:
        yield E.begins <= day(asked.until, OPEN_END)
    if (asked.since or asked.until) and not asked.undated:
        yield or_(E.kind != "event", E.dated)


def _parties(kinds: tuple[str, ...], asked: Filters) -> Iterator[Condition]:
    also = _COUNTED if "figure" in kinds else ()
    for name in asked.actors:
        yield _party(name, (*_ACTOR, *also))
    for name in asked.recipients:
        yield _party(name, ("recipient",))
    for name in asked.either:
        yield _party(name, (*_EITHER, *also))
    for name in asked.by:
        yield _of_statements(kinds, _party(name, _ACTOR), _party(name, ("source",)))
    for name in asked.about:
        yield _of_statements(kinds, _party(name, ("about",)), _party(name, (*_EITHER, *also)))
    if asked.sector:
        yield _posted(f":{asked.sector}", (*_EITHER, *also), exact=True)
    if asked.measures:
        yield or_(*(_posted(measure_key(m), ("measure",), exact=True) for m in asked.measures))


def _of_statements(kinds: tuple[str, ...], theirs: Condition, others: Condition) -> Condition:
    if kinds == ("statement",):
        return theirs
    if "statement" not in kinds:
        return others
    return or_(and_(E.kind == "statement", theirs), and_(E.kind != "statement", others))


def _party(asked: str, sides: tuple[str, ...]) -> Condition:
    """Entries with such a party: by code of country ("SYR") and sector ("SYR:MIL"), by knowledge id, or by name."""
    code, _, sector = asked.partition(":")
    if countries.by_iso3(code) and (not sector or sector.isupper()):
        return _posted(asked, sides, exact=True)
    if ":" in asked and " " not in asked:
        return _posted(asked, sides, exact=True)
    name = fold(asked)
    if not name:
        raise UsageError(f"there is no name in {asked!r}")
    return _posted(name, sides, exact=False)


def _posted(key: str, sides: tuple[str, ...], *, exact: bool) -> Condition:
    """Entries with a finding posted under the key; if it is not exact, under one that goes on with further words."""
    known = H.key == key if exact else and_(H.key >= key, H.key < f"{key}!")  # "!" comes right behind the space
    found: Select[Any] = (
        select(L.entry)
        .join(tables.postings, and_(POSTED.reading == L.reading, POSTED.finding == L.finding))
        .join(tables.handles, H.party == POSTED.party)
        .where(known, POSTED.side.in_(sides))
    )
    return E.id.in_(found)


def _told(connection: Connection, asked: Filters) -> Iterator[Condition]:
    """Entries that a report of these outlets and of this time tells."""
    if found := told_by(connection, asked):
        told = select(L.entry).join(tables.readings, G.row == L.reading).where(*found)
        yield E.id.in_(told)


def _outlets(connection: Connection, asked: Iterable[str]) -> list[str]:
    """Outlets of the record of which the names asked for are a run of words."""
    known = connection.execute(select(G.outlet).where(G.outlet.is_not(None)).distinct()).scalars().all()
    folded = {name: f" {fold(name)} " for name in known}
    found: list[str] = []
    for name in asked:
        same = [k for k, words in folded.items() if fold(name) and f" {fold(name)} " in words]
        if not same:
            hint = nearest(name, known)
            raise UsageError(f"the record has no outlet {name!r}{hint or '; dateline reports lists them'}")
        found += same
    return sorted(set(found))
