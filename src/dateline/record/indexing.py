"""What the columns of a record hold of its readings, taken from the readings' own JSON."""

from collections.abc import Iterable

from sqlalchemy import Connection, delete, insert, select, update

from dateline.record import tables
from dateline.record.rows import facts_row, finding_rows, unpack
from dateline.values.reading import Reading


def index(connection: Connection, rows: Iterable[int] | None = None) -> None:
    """Take facts, findings and parties anew from the readings of these rows, by default from all."""
    g = tables.readings.c
    wanted = connection.execute(select(g.row).order_by(g.row)).scalars().all() if rows is None else rows
    for row in wanted:
        reading = unpack(connection.execute(select(g.data).where(g.row == row)).scalar_one())
        connection.execute(update(tables.readings).where(g.row == row).values(**facts_row(reading)))
        for table in tables.OF_A_READING:
            connection.execute(delete(table).where(table.c.reading == row))
        put_findings(connection, row, reading)


def put_findings(connection: Connection, row: int, reading: Reading) -> None:
    """The findings and parties of a reading that is kept under this row."""
    for table, rows in zip(tables.OF_A_READING, finding_rows(reading), strict=True):
        if rows:
            connection.execute(insert(table), [{"reading": row, **x} for x in rows])
