"""Bringing up to date what is derived where little has changed, at the cost of what that has to do with: the same as
though everything were derived anew."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib import metadata, resources
from typing import Any

import msgspec
from sqlalchemy import Connection, Table, and_, bindparam, delete, func, insert, select

from dateline.record.copies.copying import Copying
from dateline.record.copies.witnesses import Origins, origins
from dateline.record.deriving.arrivals import arrivals
from dateline.record.deriving.derive import facts_of, judge_entries
from dateline.record.deriving.entangling import Anew, Entangling
from dateline.record.deriving.entries import Entry, event_entry, figure_entry, statement_entry
from dateline.record.deriving.region import Place, Region, chunks
from dateline.record.deriving.settling import conflict_row, entry_rows, judged, link_rows, placement_rows, report_of
from dateline.record.judging.judgements import Placed, links, place
from dateline.record.keeping import tables
from dateline.record.keeping.loading import load
from dateline.record.keeping.store import get_meta, set_meta
from dateline.record.merging.tellings import Telling
from dateline.values.conflicts import Conflict
from dateline.values.report import Report

C, G, J, R = tables.current.c, tables.readings.c, tables.placements.c, tables.reports.c
MOST = 400  # new readings; more are derived with the rest
ONE_IN = 6  # the same as a share: from there on deriving everything is as quick
_SETTLED = "settled"  # the last reading that what is derived takes in
Row = dict[str, Any]


def is_little(connection: Connection) -> bool:
    """Have so few readings come since the record was settled, by this Dateline, that the rest need not be derived
    again?"""
    row, _, maker = (get_meta(connection, _SETTLED) or "").partition(" ")
    if maker != _maker():
        return False
    new = connection.execute(select(func.count()).where(G.row > int(row))).scalar_one()
    return new <= MOST and new * ONE_IN <= max(int(row), 1)


def settled_at(connection: Connection, row: int) -> None:
    """Say that what is derived takes in all readings up to this."""
    set_meta(connection, _SETTLED, f"{row} {_maker()}")


@cache
def _maker() -> str:
    """What else the same readings would be derived by in another way: the release, and what was learned of pairs."""
    learned = (resources.files("dateline.record.merging") / "pairs.json").read_bytes()
    return f"{metadata.version('dateline')} {sha256(learned).hexdigest()[:12]}"


def update(connection: Connection, without: Collection[int] = ()) -> None:
    """Brings what is derived up to date; as though some readings, which go, were not there any more."""

    def report(row: int) -> Report:
        return report_of(connection, row)

    last = select(func.max(G.row)).where(G.row.not_in(without)) if without else select(func.max(G.row))
    changed = arrivals(connection, _settled(connection), without, report)
    judging = _judging(connection, without, report)
    region = Region(connection, links(judging.placed), dict(changed.dead))
    again = region.know(row for row, _ in judging.moved) - changed.born
    region.old |= {row: region.facts[row] for row in again}
    entangling = Entangling(region, changed.born | again, changed.dead.keys() | again, links(judging.placed))
    copying = Copying(connection, region, changed, report)
    moved = copying.bring_up()
    anew = entangling.merge(region.entries_of(moved))
    rows = {t.report.row for t in _tellings(anew)}
    origin = origins(copying.lines_of(rows))
    entries, conflicts = judge_entries(
        _entries(anew, origin), _conflicts(connection, region, rows), judging.placed, origin
    )
    _write_entries(connection, anew, entries, [conflict_row(c) for c in conflicts], entry_rows(entries, conflicts))
    _exchange(connection, tables.placements, judging.before, placement_rows(judging.placed))
    settled_at(connection, connection.execute(last).scalar() or 0)


def _settled(connection: Connection) -> int:
    return int((get_meta(connection, _SETTLED) or "0").partition(" ")[0])


def _entries(anew: Anew, origin: Origins) -> list[Entry]:
    return [
        *(event_entry(g, origin, anew.wholes.get(k), anew.hung.get(k, ())) for k, g in enumerate(anew.events)),
        *(statement_entry(g, origin) for g in anew.said),
        *(figure_entry(g, origin) for g in anew.counted),
    ]


def _tellings(anew: Anew) -> Iterable[Telling]:
    for k, group in enumerate(anew.events):
        for o in group:
            for t in o.tellings:
                yield t
                yield from t.figures
        yield from anew.hung.get(k, ())
    for tellings in (*anew.said, *anew.counted):
        yield from tellings


def _conflicts(connection: Connection, region: Region, rows: Iterable[int]) -> dict[str, tuple[Conflict, ...]]:
    """What readings found to disagree themselves, by their reports' names."""
    found: dict[str, tuple[Conflict, ...]] = {}
    for some in chunks(rows):
        for x in connection.execute(select(G.row, G.conflicts).where(G.row.in_(some))):
            found[region.facts[x.row].id] = msgspec.json.decode(x.conflicts, type=tuple[Conflict, ...])
    return found


# Judgements


@dataclass(frozen=True)
class Judging:
    """Where judgements stand now, the rows that say where they stood, and the findings at which one of those stands or
    stood that changed."""

    placed: list[Placed]
    before: list[Row]
    moved: set[Place]


def _judging(connection: Connection, without: Collection[int], report: Any) -> Judging:
    """What persons judged, placed anew."""
    before = [dict(x) for x in connection.execute(select(tables.placements)).mappings()]
    standing = judged(connection)
    if not standing and not before:
        return Judging([], [], set())
    hashes = {a.sha256 for j in standing for a in j.anchors}
    reading_of: dict[str, int] = {}
    superseded: dict[int, int] = {}
    for some in chunks(hashes):
        wanted = select(R.sha256, C.reading, C.superseded_by).join(tables.current, C.report == R.row)
        for x in connection.execute(wanted.where(R.sha256.in_(some))):
            reading_of[x.sha256] = x.reading
            if x.superseded_by is not None:
                superseded[x.reading] = x.superseded_by
    rows = {superseded.get(row, row) for row in reading_of.values()}
    facts = {}
    for some in chunks(rows):
        known = select(G.row, G.outlet, G.published, G.instant, G.names, C.id)
        for y in connection.execute(known.join(tables.current, C.reading == G.row).where(G.row.in_(some))):
            facts[y.row] = facts_of(y, y.id)
    placed = place(standing, load(connection, facts), reading_of, superseded, report)
    return Judging(placed, before, _moved(connection, before, placed))


def _moved(connection: Connection, before: list[Row], placed: list[Placed]) -> set[Place]:
    now = placement_rows(placed)
    was = {tuple(r.values()) for r in before}
    is_ = {tuple(r.values()) for r in now}
    changed = {r["judgement"] for r in before if tuple(r.values()) not in is_}
    changed |= {r["judgement"] for r in now if tuple(r.values()) not in was}
    found = {(r["reading"], 0) for r in (*before, *now) if r["judgement"] in changed and r["reading"] is not None}
    return found


# Writing


def _write_entries(
    connection: Connection, anew: Anew, entries: list[Entry], conflicts: list[Row], rows: list[Row]
) -> None:
    old = anew.merged | anew.staying
    ids = old | {r["id"] for r in rows}
    _exchange(connection, tables.conflicts, _held(connection, tables.conflicts, "entry", ids), conflicts)
    kin = [{"entry": entry, "component": component} for entry, component in anew.kin]
    before = _held(connection, tables.kin, "entry", anew.merged)
    linked = link_rows(entries)
    found = _held(connection, tables.entry_findings, "entry", old)
    known = {(r["reading"], r["finding"]) for r in found}
    found += [r for r in _held_at(connection, linked) if (r["reading"], r["finding"]) not in known]
    _exchange(connection, tables.entries, _held(connection, tables.entries, "id", ids), rows)
    _exchange(connection, tables.kin, before, kin)
    _exchange(connection, tables.entry_findings, found, linked)


def _held(connection: Connection, table: Table, column: str, values: Iterable[str]) -> list[Row]:
    return [
        dict(x)
        for some in chunks(values)
        for x in connection.execute(select(table).where(table.c[column].in_(some))).mappings()
    ]


def _held_at(connection: Connection, linked: list[Row]) -> list[Row]:
    """Rows of findings, which may stand in an entry that is gone already."""
    link = tables.entry_findings
    rows = {r["reading"] for r in linked}
    wanted = {(r["reading"], r["finding"]) for r in linked}
    found = (
        dict(x)
        for some in chunks(rows)
        for x in connection.execute(select(link).where(link.c.reading.in_(some))).mappings()
    )
    return [x for x in found if (x["reading"], x["finding"]) in wanted]


def _exchange(connection: Connection, table: Table, old: list[Row], new: list[Row]) -> None:
    """Put rows in the place of others; those that stay as they are stay untouched."""
    keys = [c.name for c in table.primary_key]
    columns = [c.name for c in table.c]
    left = {tuple(r[k] for k in keys): r for r in new}
    gone = []
    for held in old:
        key = tuple(held[k] for k in keys)
        row = left.get(key)
        if row is not None and all(row[c] == held[c] for c in columns):
            del left[key]
        else:
            gone.append(key)
    if gone:
        match = and_(*(table.c[k] == bindparam(f"old_{k}") for k in keys))
        connection.execute(
            delete(table).where(match), [{f"old_{k}": v for k, v in zip(keys, key, strict=True)} for key in gone]
        )
    if left:
        connection.execute(insert(table), list(left.values()))
