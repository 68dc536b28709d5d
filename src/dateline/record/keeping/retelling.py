"""Entries' lines: most are kept; that of an entry which one finding tells is made again from its reading."""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, select

from dateline.record.copies.witnesses import NO_ORIGINS
from dateline.record.deriving.entries import Entry, event_entry, figure_entry, statement_entry
from dateline.record.deriving.lines import EntryLine
from dateline.record.keeping import tables
from dateline.record.keeping.loading import recall
from dateline.record.merging.likeness import Occurrence
from dateline.record.merging.tellings import ReportFacts, Telling

E, L, G, C = tables.entries.c, tables.entry_findings.c, tables.readings.c, tables.current.c
_AT_ONCE = 400  # entries asked for in one question
_FIRST_PAGE, _PAGE = 50, 500


def of_one_finding(entry: Entry) -> bool:
    """Is its line what `_retold` makes of that finding and the figures that hang on it, all of one report?"""
    line = entry.line
    if len(entry.tellings) > 1 or line.review != "none" or line.judgements or line.part_of is not None:
        return False
    row = entry.tellings[0].report.row
    return all(f.report.row == row for f in entry.figures) and entry.figures == sorted(
        entry.figures, key=lambda f: f.number
    )


def line_of(connection: Connection, name: str) -> EntryLine | None:
    """The line of the entry with this id."""
    return lines_of(connection, [name]).get(name)


def lines_of(connection: Connection, names: Iterable[str]) -> dict[str, EntryLine]:
    """The lines of these entries, by their id."""
    listed = list(dict.fromkeys(names))
    found: dict[str, EntryLine] = {}
    for k in range(0, len(listed), _AT_ONCE):
        some = listed[k : k + _AT_ONCE]
        rows = connection.execute(select(E.id, E.data).where(E.id.in_(some))).all()
        found |= {x.id: msgspec.json.decode(x.data, type=EntryLine) for x in rows if x.data is not None}
        found |= _made(connection, [x.id for x in rows if x.data is None])
    return found


def pages(connection: Connection, wanted: Select[tuple[str]]) -> Iterator[list[EntryLine]]:
    """Lines of the entries whose ids are asked for, in that order, page by page."""
    for names in batches(connection, wanted):
        found = lines_of(connection, names)
        yield [found[name] for name in names]


def batches(connection: Connection, wanted: Select[tuple[Any]]) -> Iterator[list[Any]]:
    """Values of a question in its order, a few at first, so that who wants only these does not wait."""
    result = connection.execute(wanted).scalars()
    size = _FIRST_PAGE
    while batch := result.fetchmany(size):
        yield list(batch)
        size = _PAGE
    result.close()


def _made(connection: Connection, names: list[str]) -> dict[str, EntryLine]:
    """Lines that are not kept."""
    wanted = (
        select(L.entry, L.reading, L.finding, C.id, G.outlet, G.published, G.instant)
        .join(tables.current, C.reading == L.reading)
        .join(tables.readings, G.row == L.reading)
        .where(L.entry.in_(names))
        .order_by(L.entry, L.reading, L.finding)
    )
    rows = connection.execute(wanted).all() if names else []
    facts = {x.reading: ReportFacts(x.reading, x.id, x.outlet, x.published, x.instant) for x in rows}
    told = recall(connection, {(x.reading, x.finding) for x in rows}, facts)
    groups: dict[str, list[Telling]] = {}
    for x in rows:
        groups.setdefault(x.entry, []).append(told[x.reading, x.finding])
    return {name: _retold(group).line for name, group in groups.items()}


def _retold(group: list[Telling]) -> Entry:
    """The entry of one finding and the figures that hang on it, which follow it in the order of numbers."""
    telling, *figures = group
    if telling.kind == "statement":
        return statement_entry([telling], NO_ORIGINS)
    if telling.kind == "figure":
        return figure_entry([telling], NO_ORIGINS)
    telling.figures.extend(figures)
    return event_entry([Occurrence((telling,))], NO_ORIGINS)
