"""Between the tables and what is derived: loading what counts as of two clocks, and writing what follows from it."""

from collections.abc import Callable, Iterable
from operator import itemgetter
from typing import Any

import msgspec
from sqlalchemy import Connection, Table, and_, bindparam, delete, insert, or_, select

from dateline.compare.names import fold
from dateline.record.copies.versions import Named
from dateline.record.deriving.derive import Derived, Material
from dateline.record.deriving.entries import Entry, entry_id
from dateline.record.deriving.lines import ConflictLine, encode
from dateline.record.judging.judgements import Anchor, Judgement, Placed
from dateline.record.judging.reviews import BASIS
from dateline.record.keeping import tables
from dateline.record.keeping.clocks import NOW, Clocks
from dateline.record.keeping.columns import OPEN_BEGIN, OPEN_END, day, moment, rounded
from dateline.record.keeping.loading import load
from dateline.record.keeping.retelling import of_one_finding
from dateline.record.keeping.rows import reader_rank, unpack
from dateline.record.merging.likeness import DATED
from dateline.values.report import Report

Row = dict[str, Any]
_BATCH = 5000


def material(connection: Connection, asked: Clocks = NOW) -> Material:
    """What is recorded, as far as it counts by these clocks."""

    def load_report(row: int) -> Report:
        return report_of(connection, row)

    return Material(
        counting(connection, asked), judged(connection, asked), load_report, lambda facts: load(connection, facts)
    )


def counting(connection: Connection, asked: Clocks = NOW) -> list[Any]:
    """Of each report the reading that counts, with the report's hash: the last by a reader of the latest release."""
    g, r = tables.readings.c, tables.reports.c
    columns = [c for c in g if c.name not in ("data", "digest", "headline", "file", "line", "language", "fetched")]
    wanted = select(*columns, r.sha256).join(tables.reports, r.row == g.report).order_by(g.row)
    if asked.recorded:
        wanted = wanted.where(g.added <= asked.recorded)
    best: dict[int, Any] = {}
    for row in connection.execute(wanted):
        if row.report not in best or reader_rank(row.reader) >= reader_rank(best[row.report].reader):
            best[row.report] = row
    return [row for row in best.values() if not asked.known or (row.known is not None and row.known <= asked.known)]


def judged(connection: Connection, asked: Clocks = NOW) -> list[Judgement]:
    """Judgements that are not revoked, oldest first."""
    j, a = tables.judgements.c, tables.anchors.c
    wanted = select(tables.judgements).order_by(j.row)
    if asked.recorded:
        wanted = wanted.where(j.at <= asked.recorded, or_(j.revoked.is_(None), j.revoked > asked.recorded))
    else:
        wanted = wanted.where(j.revoked.is_(None))
    anchors: dict[int, list[Anchor]] = {}
    for x in connection.execute(select(tables.anchors).order_by(a.judgement, a.side)):
        anchors.setdefault(x.judgement, []).append(
            Anchor(x.finding, x.sha256, x.kind, x.start, x.end, x.words, x.sentence)
        )
    return [
        Judgement(
            x.row, x.id, x.verdict, x.field, msgspec.json.decode(x.value) if x.value is not None else None, x.by,
            tuple(anchors.get(x.row, ())),
        )
        for x in connection.execute(wanted)
    ]  # fmt: skip


def report_of(connection: Connection, row: int) -> Report:
    """The laid-out report of a reading."""
    g = tables.readings.c
    return unpack(connection.execute(select(g.data).where(g.row == row)).scalar_one()).report


def write(connection: Connection, derived: Derived, report_rows: dict[int, int]) -> None:
    """Put what is derived in the place of what was; rows that stay as they are stay untouched. `report_rows` are the
    reports of readings."""
    rows = derived_rows(derived, report_rows)
    come = {table: _exchanged(connection, table, rows[table]) for table in tables.DERIVED}
    for table, new in reversed(come.items()):
        for k in range(0, len(new), _BATCH):
            connection.execute(insert(table), new[k : k + _BATCH])


def _exchanged(connection: Connection, table: Table, rows: list[Row]) -> list[Row]:
    """Delete the rows that are not among these; those of these that are not there yet."""
    keys, columns = [c.name for c in table.primary_key], [c.name for c in table.c]
    key_of, value_of = (itemgetter(*names) if len(names) > 1 else _only(names[0]) for names in (keys, columns))
    left = {key_of(row): row for row in rows}
    gone = []
    for held in connection.execute(select(table)).mappings():
        row = left.get(key_of(held))
        if row is not None and value_of(row) == value_of(held):
            del left[key_of(held)]
        else:
            gone.append({f"old_{name}": held[name] for name in keys})
    match = and_(*(table.c[name] == bindparam(f"old_{name}") for name in keys))
    for k in range(0, len(gone), _BATCH):
        connection.execute(delete(table).where(match), gone[k : k + _BATCH])
    return list(left.values())


def _only(name: str) -> Callable[[Any], Any]:
    return lambda row: row[name]


def derived_rows(derived: Derived, report_rows: dict[int, int]) -> dict[Table, list[Row]]:
    """Rows of all derived tables, in an order in which they can be written."""
    row_of = {n.id: n.row for n in derived.named}
    return {
        tables.current: [_current_row(n, report_rows) for n in derived.named],
        tables.entries: entry_rows(derived.entries, derived.conflicts),
        tables.entry_findings: link_rows(derived.entries),
        tables.kin: [{"entry": entry, "component": component} for entry, component in derived.kin],
        tables.conflicts: [conflict_row(c) for c in derived.conflicts],
        tables.copies: [
            {"reading": row_of[c.report], "of": row_of[c.of], "kind": c.kind, "data": encode(c).decode()}
            for c in derived.copies
        ],
        tables.revisions: [{"of": a, "by": b, "data": encode(step).decode()} for a, b, step in derived.revised],
        tables.placements: placement_rows(derived.placed),
    }


def entry_rows(entries: Iterable[Entry], conflicts: Iterable[ConflictLine]) -> list[Row]:
    open_ones: dict[str, int] = {}
    for c in conflicts:
        open_ones[c.entry] = open_ones.get(c.entry, 0) + (c.relation == "contradiction" and c.state == "open")
    return [_entry_row(e, open_ones.get(e.line.id, 0)) for e in entries]


def placement_rows(placed: Iterable[Placed]) -> list[Row]:
    return [
        {
            "judgement": p.judgement.row, "side": side, "reading": t.report.row if t else None,
            "finding": t.id if t else None, "why": p.why,
        }
        for p in placed
        for side, t in zip("ab", p.tellings, strict=False)
    ]  # fmt: skip


def _current_row(named: Named, report_rows: dict[int, int]) -> Row:
    return {
        "reading": named.row, "report": report_rows[named.row], "id": named.id, "superseded_by": named.superseded_by,
    }  # fmt: skip


def link_rows(entries: Iterable[Entry]) -> list[Row]:
    links: dict[tuple[int, int], Row] = {}
    for entry in entries:
        for t in (*entry.tellings, *entry.figures):
            key = (t.report.row, t.number)
            own = entry_id(t)
            elsewhere = own if own != entry.line.id else None
            links.setdefault(
                key, {"reading": key[0], "finding": t.number, "entry": entry.line.id, "redirect": elsewhere}
            )
    return list(links.values())


def conflict_row(c: ConflictLine) -> Row:
    return {
        "id": c.id, "entry": c.entry, "kind": c.kind, "relation": c.relation, "state": c.state,
        "data": encode(c).decode(),
    }  # fmt: skip


def _entry_row(entry: Entry, disagreements: int) -> Row:
    line = entry.line
    time = line.time
    dated = time is not None and time.basis in (*DATED, BASIS)
    since = (time.earliest or time.latest) if time else None
    first, place = line.first.published, line.place
    if line.kind == "event":
        begins = day(time.earliest if time else None, OPEN_BEGIN)
        ends = day(time.latest if time else None, OPEN_END)
    else:  # what was never published is of no time
        begins, ends = day(first, OPEN_END), day(first, OPEN_BEGIN)
    return {
        "id": line.id, "kind": line.kind, "type": line.event_type or line.manner, "mode": line.mode,
        "begins": begins, "ends": ends, "dated": dated, "country": place.country if place else None,
        "place": fold(place.name) if place else None, "lat": place.lat if place else None,
        "lon": place.lon if place else None, "status": line.status, "review": line.review,
        "confidence": rounded(line.confidence), "sort": moment(since or first),
        "independent": line.witnesses.independent, "figures": len(line.figures),
        "measures": " ".join(f.measure for f in line.figures if f.measure) or None, "disagreements": disagreements,
        "data": None if of_one_finding(entry) else encode(line).decode(),
    }  # fmt: skip
