"""Questions to a record, answered a page at a time: which entries are asked for, in which order, how many there are."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, and_, func, or_, select, union_all

from dateline.record.asking.answers import ConflictRow, EventRow, FigureRow, ReportRow, Source, StatementRow
from dateline.record.asking.conditions import alternatives, conditions, told_by
from dateline.record.asking.filters import Filters
from dateline.record.asking.shown import Told, conflict_rows, event_rows, figure_rows, parts, statement_rows
from dateline.record.deriving.lines import ConflictLine, CopyLine, EntryLine, FigureLine
from dateline.record.keeping import tables
from dateline.record.keeping.columns import ids_with
from dateline.record.keeping.loading import recall
from dateline.record.keeping.retelling import batches, line_of, lines_of, pages

E, L, G, C, K = (
    tables.entries.c, tables.entry_findings.c, tables.readings.c, tables.current.c, tables.conflicts.c,
)  # fmt: skip
EVENTS, STATEMENTS, ALL = ("event",), ("statement",), ("event", "statement", "figure")
COUNTING = ("event", "figure")  # entries that may have figures


def events(connection: Connection, asked: Filters) -> Iterator[EventRow]:
    """Occurrences in the order of their time; those without one stand at their first publication."""
    for lines in pages(connection, entries(connection, EVENTS, asked)):
        yield from event_rows(connection, lines, _disagreements(connection, [line.id for line in lines]))


def statements(connection: Connection, asked: Filters) -> Iterator[StatementRow]:
    """What was said, in the order of first publication."""
    for lines in pages(connection, entries(connection, STATEMENTS, asked)):
        yield from statement_rows(connection, lines)


def figures(connection: Connection, asked: Filters) -> Iterator[FigureRow]:
    """Quantities, those of events among them, in the order of their entries."""
    left = asked.limit
    for found in _figures(connection, asked):
        yield from figure_rows(connection, found[:left])
        left = None if left is None else left - len(found[:left])
        if left == 0:
            return


def conflicts(
    connection: Connection, asked: Filters, relations: Sequence[str], settled: bool
) -> Iterator[ConflictRow]:  # fmt: skip
    """Values that differ, those of one conflict together; `relations` say which kinds of difference, `settled` whether
    those count that someone settled."""
    wanted = _conflicts(connection, select(K.id), asked, relations, settled)
    for ids in batches(connection, wanted.order_by(E.sort, E.id, K.id).limit(asked.limit)):
        rows = connection.execute(select(K.id, K.data, K.entry).where(K.id.in_(ids))).all()
        lines = lines_of(connection, (r.entry for r in rows))
        by_id = {r.id: (lines[r.entry], msgspec.json.decode(r.data, type=ConflictLine)) for r in rows}
        yield from conflict_rows(connection, [by_id[name] for name in ids])


def reports(connection: Connection, asked: Filters) -> Iterator[ReportRow]:
    """Reports by publication, superseded versions among them."""
    told = select(C.reading, C.id, G.instant).join(tables.readings, G.row == C.reading)
    told = told.where(*told_by(connection, asked))
    each = [
        told.where(stamped).order_by(G.instant, C.id).limit(asked.limit).subquery()
        for stamped in (G.instant.is_not(None), G.instant.is_(None))
    ]  # those without a stamp come last
    both = union_all(*(select(x.c.reading, x.c.instant, x.c.id) for x in each)).subquery()
    wanted = select(both.c.reading).order_by(both.c.instant.is_(None), both.c.instant, both.c.id).limit(asked.limit)
    for rows in batches(connection, wanted):
        yield from _report_rows(connection, rows)


# How many there are


def count_entries(connection: Connection, kinds: tuple[str, ...], asked: Filters) -> int:
    return _counted(connection, select(E.id).where(*conditions(connection, kinds, asked)))


def count_figures(connection: Connection, asked: Filters) -> int:
    found = [*conditions(connection, COUNTING, asked, narrowed=True), tables.COUNTED]
    if asked.measures:
        counted = select(E.measures, func.count().label("n")).where(*found).group_by(E.measures)
        rows = connection.execute(counted).all()
        return sum(x.n * sum(m in asked.measures for m in x.measures.split(" ")) for x in rows)
    return int(connection.execute(select(func.coalesce(func.sum(E.figures), 0)).where(*found)).scalar_one())


def count_conflicts(connection: Connection, asked: Filters, relations: Sequence[str], settled: bool) -> int:
    return _counted(connection, _conflicts(connection, select(K.id), asked, relations, settled))


def count_reports(connection: Connection, asked: Filters) -> int:
    wanted = select(C.reading).join(tables.readings, G.row == C.reading)
    return _counted(connection, wanted.where(*told_by(connection, asked)))


def _counted(connection: Connection, wanted: Select[Any]) -> int:
    return int(connection.execute(select(func.count()).select_from(wanted.subquery())).scalar_one())


# One entry


def entry(connection: Connection, name: str) -> EntryLine | None:
    """The entry of that id, of a finding REPORT/ID, or that an id now leads to."""
    found = finding(connection, name)
    return line_of(connection, found.entry) if found else None


def finding(connection: Connection, name: str) -> Any:
    """The finding that a name means: of an entry its smallest, of an id that was joined with others the one that gave
    it, or REPORT/ID itself; reading, finding and entry of `entry_findings`, None where there is none."""
    report, slash, own = name.partition("/")
    smallest = and_(L.entry == name, L.redirect.is_(None))
    wanted = select(tables.entry_findings).where(or_(L.redirect == name, smallest))
    if slash:
        row = connection.execute(select(C.reading).where(C.id == report)).scalar()
        told = recall(connection, [(row, own)]).get((row, own)) if row is not None else None
        if told is None:
            return None
        wanted = select(tables.entry_findings).where(L.reading == row, L.finding == told.number)
    return connection.execute(wanted.order_by(L.entry, L.reading, L.finding)).first()


def conflicts_of(connection: Connection, entry_id: str) -> list[ConflictLine]:
    found = connection.execute(select(K.data).where(K.entry == entry_id).order_by(K.kind, K.id)).scalars()
    return [msgspec.json.decode(data, type=ConflictLine) for data in found]


def sources_of(connection: Connection, line: EntryLine) -> dict[str, Source]:
    """Where each finding of an entry was read, by its name REPORT/ID, in the order of publication."""
    return Told(connection, [line]).sources()


def resembling(connection: Connection, name: str) -> list[str]:
    """Ids of reports and entries that begin with what was asked."""
    like = name.replace("%", "").replace("_", "") + "%"
    found = [*connection.execute(select(C.id).where(C.id.like(like)).order_by(C.id).limit(5)).scalars()]
    if (ids := ids_with(name)) is None:
        return found
    return [*found, *connection.execute(select(E.id).where(E.id.between(*ids)).order_by(E.id).limit(5)).scalars()]


# Pages


def entries(connection: Connection, kinds: tuple[str, ...], asked: Filters) -> Select[Any]:
    """Ids of the entries asked for, in their order, up to the limit."""
    return _ordered(alternatives(connection, kinds, asked), asked.limit)


def _ordered(found: list[tuple[list[Any], Any]], limit: int | None) -> Select[Any]:
    """Ids of entries for which one of these lists of conditions holds, each looked for by itself."""
    each = [select(E.id, E.sort).where(*where).order_by(sort, E.id).limit(limit) for where, sort in found]
    if len(each) == 1:
        return each[0].with_only_columns(E.id)
    both = union_all(*(select(x.subquery()) for x in each)).subquery()
    return select(both.c.id).order_by(both.c.sort, both.c.id).limit(limit)


def _figures(connection: Connection, asked: Filters) -> Iterator[list[tuple[EntryLine, FigureLine]]]:
    """Quantities with their entries; of an entry only those of the measures asked for."""
    found = alternatives(connection, COUNTING, asked, narrowed=True)
    counted = [([*where, tables.COUNTED], sort) for where, sort in found]
    for lines in pages(connection, _ordered(counted, asked.limit)):
        told = [(line, f) for line in lines for f in line.figures]
        yield [(line, f) for line, f in told if not asked.measures or f.measure in asked.measures]


def _conflicts(
    connection: Connection, wanted: Select[Any], asked: Filters, relations: Sequence[str], settled: bool
) -> Select[Any]:
    found = conditions(connection, ALL, asked, narrowed=True)
    wanted = wanted.join(tables.entries, E.id == K.entry).where(K.relation.in_(relations), *found)
    return wanted if settled else wanted.where(K.state == "open")


def _disagreements(connection: Connection, ids: list[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for part in parts(ids):
        rows = connection.execute(select(E.id, E.disagreements).where(E.id.in_(part), E.disagreements > 0))
        found |= {r.id: r.disagreements for r in rows}
    return found


def _report_rows(connection: Connection, readings: list[int]) -> Iterator[ReportRow]:
    r = tables.reports.c
    copies = copies_of(connection, readings)
    wanted = (
        select(
            C.id, C.reading, G.outlet, G.published, G.headline, G.language, G.file, G.line, G.uri, G.events,
            G.statements, G.figures, r.sha256, r.added,
        )
        .join(tables.readings, G.row == C.reading)
        .join(tables.reports, r.row == C.report)
        .where(C.reading.in_(readings))
    )  # fmt: skip
    found = {x.reading: x for x in connection.execute(wanted)}
    for x in (found[reading] for reading in readings):
        copy = next(iter(copies.get(x.reading, ())), None)
        yield ReportRow(
            report=x.id, outlet=x.outlet, published=x.published, headline=x.headline, language=x.language,
            events=x.events, statements=x.statements, figures=x.figures, copy_of=copy.of if copy else None,
            copy_kind=copy.kind if copy else None, file=x.file, line=x.line, uri=x.uri, sha256=x.sha256,
            added=x.added,
        )  # fmt: skip


def copies_of(connection: Connection, readings: Iterable[int]) -> dict[int, list[CopyLine]]:
    """What each of the readings repeats, most of it first."""
    c = tables.copies.c
    wanted = select(c.reading, c.data).where(c.reading.in_(list(readings)))
    found: dict[int, list[CopyLine]] = {}
    for x in connection.execute(wanted):
        found.setdefault(x.reading, []).append(msgspec.json.decode(x.data, type=CopyLine))
    return {k: sorted(v, key=lambda line: (-line.retained, line.of)) for k, v in found.items()}
