"""Adding readings to a record: what is kept of each is made ready first, then many are written in one transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select, tuple_

from dateline.errors import Removed
from dateline.record.keeping import indexing, removing, tables
from dateline.record.keeping.packing import pack_reading
from dateline.record.keeping.rows import Row, decoded, digest, encoded, facts_row, given_key, pack_original, reader_key
from dateline.record.keeping.store import touch
from dateline.values.reading import Reading
from dateline.values.report import Given, Original

_AT_ONCE = 300  # rows asked for by their key


@dataclass(frozen=True)
class Ready:
    """A reading as it will be kept."""

    reading: Reading
    sha256: str
    given: str
    row: Row
    original: bytes | None

    @property
    def key(self) -> tuple[str, str, str]:
        return self.sha256, self.row["reader"], self.given


def ready(reading: Reading, given: Given, original: Original | None, at: str) -> Ready:
    """What needs no record."""
    written, given_hash = encoded(reading), given_key(given)
    data, kept = pack_reading(written), decoded(written)  # a whole number may come back as a float
    row = {
        "reader": reader_key(kept.reader), "given": given_hash, "added": at, "digest": digest(data), "data": data,
        **facts_row(kept),
    }  # fmt: skip
    return Ready(kept, kept.report.sha256, given_hash, row, pack_original(original) if original is not None else None)


def add(connection: Connection, waiting: Sequence[Ready], *, force: bool) -> list[bool]:
    """Write those that the record does not have; which were new. Removed, and nothing is written, where one of them was
    taken down, unless `force`."""
    reports = _reports(connection, waiting, force)
    _keep_originals(connection, waiting, reports)
    g, r = tables.readings.c, tables.reports.c
    has: set[tuple[str, str, str]] = set()
    for rows in _some(sorted(set(reports.values()))):
        wanted = select(r.sha256, g.reader, g.given).join(tables.readings, g.report == r.row).where(r.row.in_(rows))
        has |= {(x.sha256, x.reader, x.given) for x in connection.execute(wanted)}
    last = _last(connection, tables.readings)
    new: dict[tuple[str, str, str], tuple[int, Ready]] = {}
    fresh = []
    for x in waiting:
        fresh.append(x.key not in has and x.key not in new)
        if fresh[-1]:
            new[x.key] = (last + len(new) + 1, x)
    if new:
        rows = [{"row": row, "report": reports[x.sha256], **x.row} for row, x in new.values()]
        connection.execute(insert(tables.readings), rows)
        indexing.put(connection, [(row, x.reading) for row, x in new.values()], [x.row for _, x in new.values()])
        touch(connection)
    return fresh


def _reports(connection: Connection, waiting: Sequence[Ready], force: bool) -> dict[str, int]:
    """The rows of their reports by hash; those that are new come to the record."""
    r = tables.reports.c
    at = {x.sha256: x.row["added"] for x in reversed(waiting)}
    known: dict[str, int] = {}
    for some in _some(at):
        found = connection.execute(select(r.sha256, r.row).where(r.sha256.in_(some)))
        known |= {x.sha256: x.row for x in found}
    new = [sha256 for sha256 in dict.fromkeys(x.sha256 for x in waiting) if sha256 not in known]
    for some in _some(new):
        for gone in removing.removed(connection, some):
            if not force:
                raise Removed(removing.refusal(gone))
            removing.lift(connection, gone.sha256)
    last = _last(connection, tables.reports)
    rows = [{"row": row, "sha256": sha256, "added": at[sha256]} for row, sha256 in enumerate(new, last + 1)]
    if rows:
        connection.execute(insert(tables.reports), rows)
    return known | {x["sha256"]: x["row"] for x in rows}


def _keep_originals(connection: Connection, waiting: Sequence[Ready], reports: dict[str, int]) -> None:
    o = tables.originals.c
    wanted = {(reports[x.sha256], x.given): x.original for x in waiting if x.original is not None}
    has: set[tuple[int, str]] = set()
    for some in _some(wanted):
        found = connection.execute(select(o.report, o.given).where(tuple_(o.report, o.given).in_(some)))
        has |= {(x.report, x.given) for x in found}
    rows = [
        {"report": report, "given": given, "digest": digest(data), "data": data}
        for (report, given), data in wanted.items()
        if (report, given) not in has
    ]
    if rows:
        connection.execute(insert(tables.originals), rows)


def _last(connection: Connection, table: Table) -> int:
    return connection.execute(select(func.max(table.c.row))).scalar() or 0


def _some(keys: Iterable[Any]) -> Iterable[list[Any]]:
    listed = list(keys)
    return (listed[k : k + _AT_ONCE] for k in range(0, len(listed), _AT_ONCE))
