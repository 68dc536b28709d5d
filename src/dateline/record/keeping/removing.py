"""Takedowns: a report's text and all that was read from it go, its hash and the reason stay."""

import json
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, or_, select, update

from dateline.errors import UsageError
from dateline.record.deriving import updating
from dateline.record.deriving.lines import RemovalLine
from dateline.record.keeping import gone, indexing, tables
from dateline.record.keeping.clocks import NOW, Clocks
from dateline.record.keeping.store import now, touch

X = tables.removals.c


def remove(connection: Connection, name: str, reason: str, by: str) -> list[str]:
    """Remove a report with all its versions, in a record whose derived tables are up to date; what they were called.
    UsageError where there is none. The file has to be compacted afterwards."""
    c, r, g = tables.current.c, tables.reports.c, tables.readings.c
    wanted = select(c.id, c.report, r.sha256).join(tables.reports, r.row == c.report)
    found = connection.execute(wanted.where(or_(c.id == name, c.id.like(f"{_plain(name)}@%", escape="\\")))).all()
    if not found and (before := _before(connection, name)):
        return before
    if not found:
        raise UsageError(gone.message(connection, name))
    at = now()
    reports = [x.report for x in found]
    ids = {x.report: _ids(connection, _readings(connection, [x.report])) for x in found}
    updating.update(connection, without=_readings(connection, reports))
    for x in found:
        readings = connection.execute(select(g.row).where(g.report == x.report)).scalars().all()
        entries = ids[x.report]
        connection.execute(
            insert(tables.removals).values(
                sha256=x.sha256, report=x.id, reason=reason, by=by, at=at, entries=json.dumps(entries)
            )
        )
        connection.execute(
            update(tables.anchors)
            .where(tables.anchors.c.sha256 == x.sha256)
            .values(finding=x.id, start=0, end=0, words="", sentence="")
        )
        indexing.forget(connection, readings)
        connection.execute(delete(tables.readings).where(g.report == x.report))
        connection.execute(delete(tables.originals).where(tables.originals.c.report == x.report))
        connection.execute(delete(tables.reports).where(r.row == x.report))
    touch(connection)
    return sorted(x.id for x in found)


def _readings(connection: Connection, reports: list[int]) -> list[int]:
    g = tables.readings.c
    return list(connection.execute(select(g.row).where(g.report.in_(reports))).scalars())


def _before(connection: Connection, name: str) -> list[str]:
    """The versions of a report of that name that were removed already."""
    wanted = select(X.report).where(
        X.lifted.is_(None), or_(X.report == name, X.report.like(f"{_plain(name)}@%", escape="\\"))
    )
    return sorted(connection.execute(wanted).scalars())


def removed(connection: Connection, hashes: Collection[str]) -> Sequence[Row[Any]]:
    """The removals of these reports, but those that were lifted, oldest first."""
    wanted = select(tables.removals).where(X.sha256.in_(hashes), X.lifted.is_(None))
    return connection.execute(wanted.order_by(X.row)).all()


def refusal(removal: Row[Any]) -> str:
    """What to say to who adds it again."""
    return f"report {removal.report} was removed on {removal.at[:10]} ({removal.reason}); --force adds it again"


def refusals(connection: Connection) -> dict[str, str]:
    """The same of all that was removed, by hash."""
    return {x.sha256: refusal(x) for x in connection.execute(select(tables.removals).where(X.lifted.is_(None)))}


def lift(connection: Connection, sha256: str) -> None:
    """Let a removed report be added again; that it was removed stays on record."""
    wanted = update(tables.removals).where(X.sha256 == sha256, X.lifted.is_(None))
    connection.execute(wanted.values(lifted=now()))


def lines(connection: Connection, asked: Clocks = NOW) -> list[RemovalLine]:
    wanted = select(tables.removals).order_by(X.at, X.report, X.sha256)
    return [
        RemovalLine(report=x.report, sha256=x.sha256, reason=x.reason, by=x.by, at=x.at, lifted=x.lifted)
        for x in connection.execute(wanted)
        if not asked.recorded or x.at <= asked.recorded
    ]


def _ids(connection: Connection, readings: Any) -> list[str]:
    """Ids that the findings of these readings gave, to tell later what became of them."""
    link = tables.entry_findings.c
    wanted = select(func.coalesce(link.redirect, link.entry)).where(link.reading.in_(readings))
    return sorted(connection.execute(wanted).scalars())


def _plain(name: str) -> str:
    return name.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
