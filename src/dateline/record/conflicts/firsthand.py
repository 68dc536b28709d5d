"""Who told it first, and who repeats whom: of one entry report by report, of many by outlet."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, case, func, select

from dateline.errors import UsageError
from dateline.record.asking import queries
from dateline.record.asking.answers import OutletRow, WitnessRow
from dateline.record.asking.conditions import conditions, told_by
from dateline.record.asking.filters import Filters
from dateline.record.asking.shown import Told, mentions
from dateline.record.deriving.lines import CopyLine
from dateline.record.keeping import gone, tables
from dateline.record.keeping.rows import instant

E, L, G, C, K = (
    tables.entries.c, tables.entry_findings.c, tables.readings.c, tables.current.c, tables.copies.c,
)  # fmt: skip
_KINDS = ("event", "statement", "figure")


def of_entry(connection: Connection, name: str) -> Iterator[WitnessRow]:
    """The reports that tell an entry, by publication. UsageError where there is no such entry."""
    line = queries.entry(connection, name)
    if line is None:
        raise UsageError(gone.message(connection, name))
    told = Told(connection, [line])
    told.load(mentions(line))
    shown: dict[str, str] = {}
    for finding in sorted(mentions(line), key=told.order):
        shown.setdefault(finding.partition("/")[0], finding)
    groups = {finding: k for k, group in enumerate(line.witnesses.groups) for finding in group}
    numbers = {group: k for k, group in enumerate(dict.fromkeys(groups[f] for f in shown.values()), 1)}
    copies = queries.copies_of(connection, map(told.reading, shown.values()))
    began = None
    for finding in shown.values():
        where, copy = told.where(finding), _copy(copies.get(told.reading(finding), []), shown)
        began = began or where["published"]
        yield WitnessRow(
            entry=line.id, witness=numbers[groups[finding]], after=_hours(began, where["published"]),
            copy_of=copy.of if copy else None, copy_kind=copy.kind if copy else None,
            direction=copy.direction if copy else None, retained=copy.retained if copy else None, **where,
        )  # fmt: skip


def _copy(copies: list[CopyLine], told: dict[str, str]) -> CopyLine | None:
    """What a report repeats, another one that tells the same before any."""
    return min(copies, key=lambda c: c.of not in told, default=None)


def _hours(first: str | None, then: str | None) -> float | None:
    """From one publication to another, both of them RFC 3339."""
    a, b = instant(first), instant(then)
    try:
        return round((datetime.fromisoformat(b or "") - datetime.fromisoformat(a or "")).total_seconds() / 3600, 2)
    except (ValueError, TypeError):
        return None


def of_all(connection: Connection, asked: Filters) -> list[OutletRow]:
    """The outlets that tell the entries asked for, those that told most of them before others first."""
    copying = _copying(connection)
    rows = [_row(x, *copying.get(x.outlet, (0, 0))) for x in _counts(connection, asked)]
    return sorted(rows, key=lambda r: (-r.first, -r.alone, -r.entries, r.outlet or ""))


def _row(x: Any, copies: int, copied: int) -> OutletRow:
    return OutletRow(
        outlet=x.outlet, reports=x.reports, entries=x.entries, alone=x.alone, first=x.first, copies=copies,
        copied=copied, earliest=x.earliest, latest=x.latest,
    )  # fmt: skip


def _counts(connection: Connection, asked: Filters) -> list[Any]:
    """By outlet: reports, entries, and of these the ones that it told alone, or before others. A report without an
    outlet stands for itself."""
    who = func.coalesce(G.outlet, C.id)
    since = func.min(func.coalesce(G.instant, "9999") + C.id)
    where = [*conditions(connection, _KINDS, asked), *told_by(connection, asked)]
    joined = (
        select(L.entry, G.outlet, since.label("since"))
        .join(tables.current, C.reading == L.reading)
        .join(tables.readings, G.row == L.reading)
        .join(tables.entries, E.id == L.entry)
        .where(*where)
    )
    each = joined.group_by(L.entry, who, G.outlet).subquery()
    ranked = select(
        each.c.outlet,
        func.count().over(partition_by=each.c.entry).label("tellers"),
        func.row_number().over(partition_by=each.c.entry, order_by=each.c.since).label("rank"),
    ).subquery()
    told = (
        select(
            ranked.c.outlet,
            func.count().label("entries"),
            func.sum(case((ranked.c.tellers == 1, 1), else_=0)).label("alone"),
            func.sum(case(((ranked.c.tellers > 1) & (ranked.c.rank == 1), 1), else_=0)).label("first"),
        ).group_by(ranked.c.outlet)
    ).subquery()  # fmt: skip
    published = (
        select(
            G.outlet, func.count(C.reading).label("reports"), func.min(G.published).label("earliest"),
            func.max(G.published).label("latest"),
        )
        .join(tables.readings, G.row == C.reading)
        .where(*told_by(connection, asked))
        .group_by(G.outlet)
        .subquery()
    )  # fmt: skip
    same = func.coalesce(published.c.outlet, "") == func.coalesce(told.c.outlet, "")
    wanted = select(told, published.c.reports, published.c.earliest, published.c.latest).join(published, same)
    return list(connection.execute(wanted))


def _copying(connection: Connection) -> dict[str | None, tuple[int, int]]:
    """By outlet: how many reports repeat another's text, and how many repeat its own."""
    found: dict[str | None, list[int]] = {}
    for side, column in enumerate((K.reading, K.of)):
        wanted = select(G.outlet, func.count(K.reading.distinct()).label("n")).join(tables.readings, G.row == column)
        for x in connection.execute(wanted.group_by(G.outlet)):
            found.setdefault(x.outlet, [0, 0])[side] = x.n
    return {outlet: (a, b) for outlet, (a, b) in found.items()}
