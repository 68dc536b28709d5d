"""How entries came to be what they are, and what became of them between two days."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from dateline.errors import UsageError
from dateline.record.asking import queries
from dateline.record.asking.answers import DifferenceRow, HistoryRow
from dateline.record.conflicts.titles import interval, names, title
from dateline.record.copies.witnesses import Origins, origins
from dateline.record.deriving.entries import event_entry, figure_entry, statement_entry
from dateline.record.deriving.lines import CopyLine, EntryLine, JudgementLine
from dateline.record.judging.judge import lines as judgement_lines
from dateline.record.keeping import gone, tables
from dateline.record.keeping.loading import load
from dateline.record.keeping.retelling import pages
from dateline.record.keeping.rows import instant
from dateline.record.merging.likeness import Occurrence
from dateline.record.merging.tellings import ReportFacts, Telling

_AT_ONCE = 400  # readings asked for in one question


def entries(connection: Connection) -> list[EntryLine]:
    """All entries, in the order of the export."""
    e = tables.entries.c
    return [line for page in pages(connection, select(e.id).order_by(e.kind, e.sort, e.id)) for line in page]


def differences(before: Iterable[EntryLine], after: Iterable[EntryLine]) -> list[DifferenceRow]:
    """What is new, gone, joined, parted or otherwise than it was; an entry is known again by the findings it had."""
    old, new = {e.id: e for e in before}, list(after)
    home = {name: e for e in new for name in (e.id, *e.redirects)}
    came: dict[str, list[EntryLine]] = defaultdict(list)
    for e in old.values():
        if e.id in home:
            came[home[e.id].id].append(e)
    whole = {name: e.id for e in old.values() for name in e.redirects}
    rows = [_row(e, "gone") for e in old.values() if e.id not in home]
    for e in new:
        was = came.get(e.id, [])
        if not was:
            rows.append(_row(e, "parted" if e.id in whole else "new", before=whole.get(e.id)))
            continue
        rows += [_row(e, "joined", before=x.id) for x in was if len(was) > 1 and x.id != e.id]
        first = min(was, key=lambda x: (x.id != e.id, x.id))
        rows += [_row(e, "changed", field, a, b) for field, a, b in changes(first, e)]
    return rows


def changes(before: EntryLine, after: EntryLine) -> Iterator[tuple[str, str | None, str | None]]:
    """The fields that two states of an entry differ in, each in words."""
    old, new = _said(before), _said(after)
    for field in dict.fromkeys((*old, *new)):
        a, b = old.get(field), new.get(field)
        if a != b:
            yield field, a, b


def _said(e: EntryLine) -> dict[str, str | None]:
    """What an entry says, in words, by field."""
    figures: dict[str, list[str]] = defaultdict(list)
    for f in e.figures:
        value = f"{f.low:g}" if f.low == f.high and f.low is not None else f"{_bound(f.low)}-{_bound(f.high)}"
        figures[f.measure or "figure"].append(f"{value} {f.of}" if f.of else value)
    return {
        "event_type": e.event_type,
        "mode": e.mode,
        "status": e.status,
        "time": interval(e.time.earliest, e.time.latest) if e.time else None,
        "place": e.place.name if e.place else None,
        "actors": names(e.actors, most=20) or None,
        "recipients": names(e.recipients, most=20) or None,
        "content": e.content,
        **{measure: ", ".join(values) for measure, values in sorted(figures.items())},
        "independent": str(e.witnesses.independent),
        "review": e.review if e.review != "none" else None,
    }


def _bound(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def _row(
    e: EntryLine, change: str, field: str | None = None, before: str | None = None, after: str | None = None
) -> DifferenceRow:  # fmt: skip
    return DifferenceRow(entry=e.id, change=change, field=field, before=before, after=after, about=title(e))


def history(connection: Connection, name: str) -> list[HistoryRow]:
    """The life of an entry: each report that tells it, by publication, with what it changed; and each judgement."""
    line = queries.entry(connection, name)
    if line is None:
        raise UsageError(gone.message(connection, name))
    told = list(_told(connection, line))
    judged = [row for j in judgement_lines(connection) for row in _judged(line, j)]
    return sorted([*told, *judged], key=lambda r: (r.at is None, instant(r.at) or "", r.what != "told"))


def _told(connection: Connection, line: EntryLine) -> Iterator[HistoryRow]:
    tellings, added = _tellings(connection, line)
    origin = origins(_copies(connection, {t.report.row for t in tellings}))
    reports = sorted({t.report.id: t.report for t in tellings}.values(), key=lambda r: r.order)
    before: EntryLine | None = None
    known: list[Telling] = []
    for report in reports:
        mine = [t for t in tellings if t.report.id == report.id]
        known += mine
        after = _line(sorted(known, key=lambda t: t.order), origin)
        told = list(changes(before, after)) if before else [(None, None, title(after))]
        row = HistoryRow(
            entry=line.id, at=report.published, what="told", report=report.id, outlet=report.outlet, by=None,
            field=None, before=None, after=None, words=mine[0].words, recorded=added[report.row],
        )  # fmt: skip
        for field, a, b in told or [(None, None, None)]:
            yield msgspec.structs.replace(row, field=field, before=a, after=b)
        before = after


def _copies(connection: Connection, readings: set[int]) -> Iterator[CopyLine]:
    """What these readings repeat, what that repeats, and so on."""
    c = tables.copies.c
    asked: set[int] = set()
    while waiting := readings - asked:
        some = sorted(waiting)[:_AT_ONCE]
        asked.update(some)
        for x in connection.execute(select(c.of, c.data).where(c.reading.in_(some))).all():
            readings = readings | {x.of}
            yield msgspec.json.decode(x.data, type=CopyLine)


def _line(known: list[Telling], origin: Origins) -> EntryLine:
    """The entry of these tellings, in order."""
    if known[0].kind == "statement":
        return statement_entry(known, origin).line
    if known[0].kind == "figure":
        return figure_entry(known, origin).line
    groups: dict[tuple[str, str], list[Telling]] = defaultdict(list)
    for t in known:
        groups[t.report.id, t.event.occurrence].append(t)
    occurrences = sorted((Occurrence(tuple(ts)) for ts in groups.values()), key=lambda o: o.order)
    return event_entry(occurrences, origin).line


def _tellings(connection: Connection, line: EntryLine) -> tuple[list[Telling], dict[int, str]]:
    """The tellings of an entry, those of events with their figures, and when each report was added, by reading."""
    link, c, g, r = tables.entry_findings.c, tables.current.c, tables.readings.c, tables.reports.c
    wanted = (
        select(link.reading, link.finding, c.id, g.outlet, g.published, g.instant, r.added)
        .join(tables.current, c.reading == link.reading)
        .join(tables.readings, g.row == link.reading)
        .join(tables.reports, r.row == c.report)
        .where(link.entry == line.id)
    )
    rows: list[Any] = list(connection.execute(wanted))
    facts = {x.reading: ReportFacts(x.reading, x.id, x.outlet, x.published, x.instant, frozenset()) for x in rows}
    mine = {(x.reading, x.finding) for x in rows}
    found = [t for t in load(connection, facts) if (t.report.row, t.number) in mine]
    told = [t for t in found if t.kind == line.kind]
    for f in (t for t in found if t.kind != line.kind):
        own = [t for t in told if t.report.row == f.report.row]
        named = [t for t in own if t.id == f.figure.event]
        if own:
            (named or own)[0].figures.append(f)
    return told, {x.reading: x.added for x in rows}


def _judged(line: EntryLine, j: JudgementLine) -> Iterator[HistoryRow]:
    mine = {f"{report}/{finding}" for report, _, _, finding in line.mentions}
    if not mine & {j.a, j.b}:
        return
    value = None if j.value is None else str(j.value)
    other = next((x for x in (j.b, j.a) if x is not None and x not in mine), j.b)
    row = HistoryRow(
        entry=line.id, at=j.at, what=j.verdict, report=None, outlet=None, by=j.by, field=j.field, before=None,
        after=value if value is not None else other, words=j.reason, recorded=j.at,
    )  # fmt: skip
    yield row
    if j.revoked:
        yield msgspec.structs.replace(row, at=j.revoked, recorded=j.revoked, what=f"{j.verdict} revoked")
