"""Which readings count since a record was last settled, and what their reports are called: found by what changed."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from dateline.record.copies.finding import unpack_shingles
from dateline.record.copies.versions import Held, Named, revisions, settle
from dateline.record.deriving.derive import facts_of
from dateline.record.deriving.lines import RevisionLine
from dateline.record.deriving.region import chunks
from dateline.record.keeping import marks, tables
from dateline.record.keeping.rows import reader_rank
from dateline.record.merging.tellings import ReportFacts
from dateline.values.report import Report

C, G, K, R = tables.current.c, tables.readings.c, tables.keys.c, tables.reports.c
Found = tuple[int, int, RevisionLine]


@dataclass(frozen=True)
class Changed:
    """Readings that count now and did not, or under another name; those of which the opposite holds, with what was
    known of them; all versions of their reports, before and now, and the steps between those of now."""

    born: frozenset[int]
    dead: dict[int, ReportFacts]
    versions: frozenset[int]
    steps: list[Found]


def arrivals(connection: Connection, settled: int, without: Collection[int], load: Callable[[int], Report]) -> Changed:
    """Brings `current` up to date with the readings that came after the row `settled`, and without some that go."""
    came = connection.execute(select(G.report).where(G.row > settled)).scalars()
    reports = set(came) | _values(connection, G.report, G.row, without)
    old = {x.report: x.reading for x in _rows(connection, (C.report, C.reading), C.report, reports)}
    best = _counting(connection, reports, without)
    held = _related(connection, {*old.values(), *best.values()}, reports, set(best.values()))
    named = settle(list(held.values()))
    before = {x.reading: x for x in _rows(connection, (*C,), C.report, reports)}
    before |= {x.reading: x for x in _rows(connection, (*C,), C.reading, held)}
    now = {n.row: n for n in named}
    changed = {row for row in before.keys() | now.keys() if not _same(before.get(row), now.get(row))}
    dead = {row: before[row].id for row in changed if row in before and before[row].superseded_by is None}
    born = frozenset(row for row in changed if row in now and now[row].superseded_by is None)
    facts = {x.row: facts_of(x, dead[x.row]) for x in _rows(connection, (*_FACTS,), G.row, dead)}
    _write(connection, [row for row in changed if row in before], [now[row] for row in changed if row in now])
    return Changed(born, facts, frozenset(before.keys() | now.keys()), list(revisions(named, load)))


_FACTS = (G.row, G.outlet, G.published, G.instant, G.names)


def _same(before: Any, now: Named | None) -> bool:
    return bool(before and now) and (before.id, before.superseded_by) == (now.id, now.superseded_by)  # type: ignore[union-attr]


def _counting(connection: Connection, reports: Iterable[int], without: Collection[int]) -> dict[int, int]:
    """Of these reports the readings that count."""
    best: dict[int, tuple[Any, int]] = {}
    for x in _rows(connection, (G.row, G.report, G.reader), G.report, reports):
        if x.row not in without:
            rank = (reader_rank(x.reader), x.row)
            best[x.report] = max(best.get(x.report, rank), rank)
    return {report: row for report, (_, row) in best.items()}


def _related(connection: Connection, rows: set[int], reports: set[int], counting: set[int]) -> dict[int, Held]:
    """Readings that count and may be versions of the reports of these, or have their names: over any number of steps.
    Of the `reports` the readings `counting` count, of all others those that did."""
    found: dict[int, Held] = {}
    seen: set[int] = set()
    keys: set[int] = set()
    while rows:
        seen |= rows
        wanted: set[int] = set()
        columns = (G.row, G.report, G.given_id, G.uri, G.known, G.shingles, R.sha256)
        for some in chunks(rows):
            asked = select(*columns).join(tables.reports, R.row == G.report).where(G.row.in_(some))
            for x in connection.execute(asked):
                wanted |= marks.version_keys(x.given_id, x.uri)
                if x.report not in reports or x.row in counting:
                    found[x.row] = Held(x.row, x.given_id, x.sha256, x.uri, x.known, unpack_shingles(x.shingles))
        more = _values(connection, K.reading, K.key, wanted - keys)
        keys |= wanted
        rows = {*_values(connection, C.reading, C.reading, more), *(more & counting)} - seen
    return found


def _write(connection: Connection, gone: list[int], come: list[Named]) -> None:
    for some in chunks(gone):
        connection.execute(delete(tables.current).where(C.reading.in_(some)))
    report = {x.row: x.report for x in _rows(connection, (G.row, G.report), G.row, [n.row for n in come])}
    rows = [
        {"reading": n.row, "report": report[n.row], "id": n.id, "superseded_by": n.superseded_by}
        for n in sorted(come, key=lambda n: n.row)
    ]
    if rows:
        connection.execute(insert(tables.current), rows)


def _rows(connection: Connection, columns: Iterable[Any], by: Any, values: Iterable[int]) -> list[Any]:
    return [x for some in chunks(values) for x in connection.execute(select(*columns).where(by.in_(some)))]


def _values(connection: Connection, column: Any, by: Any, values: Iterable[int]) -> set[int]:
    return {x for some in chunks(values) for x in connection.execute(select(column).where(by.in_(some))).scalars()}
