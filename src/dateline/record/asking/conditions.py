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
    not_,
    or_,
    select,
    type_coerce,
)

from dateline.compare.names import fold
from dateline.errors import UsageError
from dateline.knowledge import countries
from dateline.record.asking.filters import Area, Filters, nearest
from dateline.record.keeping import tables
from dateline.record.keeping.columns import OPEN_BEGIN, OPEN_END, Coded, day, moment

E, L, G = tables.entries.c, tables.entry_findings.c, tables.readings.c
POSTED, H = tables.postings.c, tables.handles.c
Condition = ColumnElement[bool]
_ACTOR, _EITHER = ("actor",), ("actor", "recipient")
_MARGIN = 34 * 86400  # seconds by which the order of entries that are not `tables.WIDE` may be off their days
MANY = 10_000  # entries that are more than a question should look at
_COUNTED = ("counted",)  # of figures: whom they count


def conditions(
    connection: Connection, kinds: tuple[str, ...], asked: Filters, *, narrowed: bool = False
) -> list[Condition]:  # fmt: skip
    """What must hold of an entry of these kinds; `narrowed` where something else says already which few are looked at.
    UsageError for an outlet that the record does not have."""
    found = [where for where, _ in alternatives(connection, kinds, asked, narrowed=narrowed)]
    return found[0] if len(found) == 1 else [or_(*(and_(*where) for where in found))]


def alternatives(
    connection: Connection, kinds: tuple[str, ...], asked: Filters, *, narrowed: bool = False
) -> list[tuple[list[Condition], Any]]:  # fmt: skip
    """The same as one list of conditions, or as several of which one must hold, and no two can: of a time that is asked
    for, entries of a time that is short, which lie about it in their order, and others, which are few. Each with what
    it is put in order by."""
    told = list(_told(connection, asked))
    by_party = list(_parties(kinds, asked))
    aside = narrowed or bool(told or by_party) or _in_order(connection, asked)
    short = not aside and asked.since is not None and asked.until is not None  # what narrows a question most
    if narrowed and not told and not by_party and asked.country:  # a country of which little is told narrows it more
        aside = _many(connection, E.country, {asked.country})
    placed = list(_placed(kinds, asked, narrowed=aside or short))
    typed = list(_typed(asked, narrowed=aside or short))
    kind = _aside(E.kind) if narrowed or told or by_party or (not short and not aside and (placed or typed)) else E.kind
    of_kind = kind == kinds[0] if len(kinds) == 1 else kind.in_(kinds)
    common = [*told, *by_party, *placed, *typed, *_measured(asked), *_standing(asked)]
    if not asked.since and not asked.until:
        return [([of_kind, *common], E.sort)]
    found: list[tuple[list[Condition], Any]] = [([of_kind, *common, *_short_time(asked)], E.sort)]
    if "event" in kinds:
        found.append(([E.kind == "event", *common, *_wide_time(asked)], _aside(E.sort)))
    return found


def _in_order(connection: Connection, asked: Filters) -> bool:
    """Is so much of a type, or in a country, that the first few are sooner found among all in their order?"""
    named = [(E.type, {t for t, _ in asked.types})] if asked.types else []
    named += [(E.country, {asked.country})] if asked.country else []
    if asked.limit is None or len(named) != 1 or asked.place or asked.areas or asked.since or asked.until:
        return False
    return _many(connection, *named[0])


def _many(connection: Connection, column: Any, values: set[str]) -> bool:
    some = select(column).where(column.in_(values)).limit(MANY).subquery()
    return connection.execute(select(func.count()).select_from(some)).scalar_one() == MANY


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
    if isinstance(column.type, Coded | Integer):
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


def _measured(asked: Filters) -> Iterator[Condition]:
    if asked.measures:
        yield tables.COUNTED
        yield or_(*((" " + E.measures + " ").contains(f" {m} ", autoescape=True) for m in asked.measures))


def _placed(kinds: tuple[str, ...], asked: Filters, *, narrowed: bool) -> Iterator[Condition]:
    if asked.country:
        where = (_aside(E.country) if narrowed else E.country) == asked.country
        sides = (*(_ACTOR if "statement" in kinds else ()), *(_COUNTED if "figure" in kinds else ()))
        theirs = _posted(asked.country, sides, exact=True)
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


def _short_time(asked: Filters) -> Iterator[Condition]:
    """When it happened, of events; when it was first published, of the rest. An event that no text dates counts only
    where the undated are asked for."""
    yield not_(tables.WIDE)
    if asked.since:
        yield E.ends >= day(asked.since, OPEN_BEGIN)
        yield E.sort >= moment(asked.since) - _MARGIN
    if asked.until:
        yield E.begins <= day(asked.until, OPEN_END)
        yield E.sort <= moment(asked.until) + _MARGIN
    if not asked.undated:
        yield or_(E.kind != "event", E.dated)


def _wide_time(asked: Filters) -> Iterator[Condition]:
    """The same of events whose time is long, or open at an end."""
    yield tables.WIDE
    yield E.dated if not asked.undated else E.dated.in_((True, False))
    yield E.ends >= day(asked.since, OPEN_BEGIN)
    yield E.begins <= day(asked.until, OPEN_END)


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
