"""What a record holds of its readings beside their own JSON, taken from it: columns, findings, and by what questions
find them."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Connection, Table, delete, func, insert, select, tuple_, update

from dateline.record import passages, tables
from dateline.record.handles import handle_rows, posting_rows
from dateline.record.loading import tellings
from dateline.record.rows import facts_row, finding_row, unpack
from dateline.record.tellings import ReportFacts, Telling
from dateline.values.reading import Reading

_AT_ONCE = 300  # rows asked for by their whole key


def index(connection: Connection) -> None:
    """Take facts, findings and all indexes anew from all readings."""
    for table in (*tables.OF_A_READING, tables.handles):
        connection.execute(delete(table))
    passages.forget_all(connection)
    g = tables.readings.c
    for row in connection.execute(select(g.row).order_by(g.row)).scalars().all():
        reading = _kept(connection, row)
        connection.execute(update(tables.readings).where(g.row == row).values(**facts_row(reading)))
        put_findings(connection, row, reading)


def put_findings(connection: Connection, row: int, reading: Reading) -> None:
    """The findings of a reading that is kept under this row, who has a part in them, and its words."""
    told = _told(reading)
    _put(connection, tables.findings, [{"reading": row, **finding_row(t)} for t in told])
    _put(connection, tables.postings, [{"reading": row, **x} for x in posting_rows(told)])
    if keys := handle_rows(told):
        connection.execute(insert(tables.handles).prefix_with("OR IGNORE", dialect="sqlite"), keys)
    passages.put(connection, row, reading)


def forget(connection: Connection, rows: Iterable[int]) -> None:
    """Take the findings, parties and words of these readings out of all that is asked; the readings stay."""
    rows = list(rows)
    for row in rows:
        passages.forget(connection, row, _kept(connection, row))
    for table in tables.OF_A_READING:
        connection.execute(delete(table).where(table.c.reading.in_(rows)))
    connection.execute(delete(tables.handles).where(tables.handles.c.handle.not_in(_posted())))
    passages.compact(connection)


def missing(connection: Connection, row: int, reading: Reading) -> Iterator[str]:
    """The indexes that lack something of a reading."""
    told = _told(reading)
    p, h = tables.postings.c, tables.handles.c
    wanted = [(x["handle"], x["side"], row, x["finding"]) for x in posting_rows(told)]
    if _held(connection, tables.postings, (p.handle, p.side, p.reading, p.finding), wanted) < len(wanted):
        yield "postings"
    keys = [(x["key"], x["handle"]) for x in handle_rows(told)]
    if _held(connection, tables.handles, (h.key, h.handle), keys) < len(keys):
        yield "handles"
    if passages.lacks(connection, row, reading):
        yield "passages"


def surplus(connection: Connection, readings: Iterable[tuple[int, Reading]]) -> Iterator[str]:
    """The indexes that hold more than the readings give; to be asked where nothing is missing."""
    p = tables.postings.c
    counted = connection.execute(select(p.reading, func.count().label("n")).group_by(p.reading))
    held = {x.reading: x.n for x in counted}
    wanted: Counter[int] = Counter()
    sentences = 0
    for row, reading in readings:
        wanted[row] = len(posting_rows(_told(reading)))
        sentences += len(passages.numbers(row, reading))
    if held != {row: n for row, n in wanted.items() if n}:
        yield "postings"
    if connection.execute(select(tables.handles).where(tables.handles.c.handle.not_in(_posted()))).first():
        yield "handles"
    if passages.size(connection) != sentences:
        yield "passages"


def _told(reading: Reading) -> list[Telling]:
    return tellings(reading, ReportFacts(0, reading.report.id, None, None, None))


def _posted() -> Any:
    return select(tables.postings.c.handle)


def _held(connection: Connection, table: Table, columns: tuple[Any, ...], keys: list[Any]) -> int:
    found = 0
    for k in range(0, len(keys), _AT_ONCE):
        wanted = select(func.count()).select_from(table).where(tuple_(*columns).in_(keys[k : k + _AT_ONCE]))
        found += connection.execute(wanted).scalar_one()
    return found


def _kept(connection: Connection, row: int) -> Reading:
    return unpack(connection.execute(select(tables.readings.c.data).where(tables.readings.c.row == row)).scalar_one())


def _put(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    if rows:
        connection.execute(insert(table), rows)
