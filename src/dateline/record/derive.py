"""What a record makes of its findings: versions, copies, entries and conflicts, as a pure function of what was read.

Everything here is thrown away and made anew when reports were added, so that the order of adding shows nowhere.
"""

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, delete, insert, select, update

from dateline.record import tables
from dateline.record.copies import Source, find_copies, unpack_shingles
from dateline.record.counts import find_counts
from dateline.record.disagreements import find_disagreements
from dateline.record.entries import Entry, entry_id, event_entry, figure_entry, statement_entry
from dateline.record.likeness import DATED
from dateline.record.lines import ConflictLine, encode
from dateline.record.nearby import Nearby
from dateline.record.occurrences import find_occurrences
from dateline.record.rows import instant, unpack
from dateline.record.sayings import find_sayings
from dateline.record.store import set_meta
from dateline.record.stories import Stories
from dateline.record.tellings import ReportFacts, Telling, load
from dateline.record.versions import Held, Named, revisions, settle
from dateline.record.witnesses import origins
from dateline.values.conflicts import Conflict
from dateline.values.report import Report

Row = dict[str, Any]


def derive(connection: Connection) -> None:
    """Make all that is derived anew, inside the transaction of the connection."""
    for table in tables.DERIVED:
        connection.execute(delete(table))
    rows = connection.execute(select(tables.reports)).all()
    named = settle([_held(r) for r in rows])
    _name(connection, named)
    current = {n.row: n.id for n in named if n.superseded_by is None}
    by_row = {r.row: r for r in rows}

    def report_of(row: int) -> Report:
        return load_report(connection, row)

    for before, after, step in revisions(named, report_of):
        connection.execute(insert(tables.revisions).values(of=before, by=after, data=encode(step).decode()))
    sources = [_source(by_row[row], name) for row, name in current.items()]
    copies = find_copies(sources, report_of)
    row_of = {name: row for row, name in current.items()}
    _insert(
        connection, tables.copies,
        ({"report": row_of[c.report], "of": row_of[c.of], "kind": c.kind, "data": encode(c).decode()} for c in copies),
    )  # fmt: skip
    facts = {row: _facts(by_row[row], name) for row, name in current.items()}
    entries = make_entries(load(connection, facts), origins(copies), Stories(list(facts.values())))
    own = {name: msgspec.json.decode(by_row[row].conflicts, type=tuple[Conflict, ...]) for row, name in current.items()}
    _write(connection, entries, own)
    set_meta(connection, "derived", "yes")


def make_entries(tellings: list[Telling], origin: dict[str, str], stories: Stories) -> list[Entry]:
    """Entries of the tellings given (in their order), by kind and then by their smallest finding."""
    kinds: dict[str, list[Telling]] = defaultdict(list)
    by_name = {t.name: t for t in tellings if t.kind == "event"}
    nearby = Nearby(tellings)
    for t in tellings:
        event = by_name.get(f"{t.report.id}/{t.figure.event}") or nearby.of(t) if t.kind == "figure" else None
        if event:
            event.figures.append(t)
        else:
            kinds[t.kind].append(t)
    return [
        *(event_entry(g, origin) for g in find_occurrences(kinds["event"], stories)),
        *(statement_entry(g, origin) for g in find_sayings(kinds["statement"])),
        *(figure_entry(g, origin) for g in find_counts(kinds["figure"])),
    ]


def load_report(connection: Connection, row: int) -> Report:
    """The laid-out report of a row, from its current reading."""
    r = tables.readings.c
    data = connection.execute(select(r.data).where(r.report == row, r.current)).scalar_one()
    return unpack(data).report


def _name(connection: Connection, named: list[Named]) -> None:
    change = update(tables.reports).where(tables.reports.c.row == bindparam("r")).values(
        id=bindparam("name"), superseded_by=bindparam("later")
    )  # fmt: skip
    if named:
        connection.execute(change, [{"r": n.row, "name": n.id, "later": n.superseded_by} for n in named])


def _write(connection: Connection, entries: list[Entry], own: dict[str, tuple[Conflict, ...]]) -> None:
    lines: list[Row] = []
    links: dict[tuple[int, str], Row] = {}
    conflicts: list[ConflictLine] = []
    for entry in entries:
        found = find_disagreements(entry, own)
        conflicts += found
        lines.append(_entry_row(entry, sum(c.relation == "contradiction" for c in found)))
        for t in (*entry.tellings, *entry.figures):
            key = (t.report.row, t.id)
            links.setdefault(key, {"report": key[0], "finding": t.id, "entry": entry.line.id, "redirect": entry_id(t)})
    _insert(connection, tables.entries, lines)
    _insert(connection, tables.entry_findings, links.values())
    _insert(
        connection, tables.conflicts,
        (
            {"id": c.id, "entry": c.entry, "kind": c.kind, "relation": c.relation, "data": encode(c).decode()}
            for c in conflicts
        ),
    )  # fmt: skip


def _entry_row(entry: Entry, disagreements: int) -> Row:
    line = entry.line
    time = line.time
    dated = time is not None and time.basis in DATED
    since = (time.earliest or time.latest) if time else None
    return {
        "id": line.id, "kind": line.kind, "type": line.event_type or line.manner, "mode": line.mode,
        "earliest": time.earliest if time else None, "latest": time.latest if time else None, "dated": dated,
        "country": line.place.country if line.place else None, "status": line.status, "confidence": line.confidence,
        "first_published": line.first.published, "sort": since or line.first.published or "9999",
        "disagreements": disagreements, "data": encode(line).decode(),
    }  # fmt: skip


def _insert(connection: Connection, table: Any, rows: Iterable[Row]) -> None:
    rows = list(rows)
    for k in range(0, len(rows), 5000):
        connection.execute(insert(table), rows[k : k + 5000])


def _held(r: Any) -> Held:
    when = instant(r.updated) or r.instant
    return Held(r.row, r.given_id, r.sha256, r.uri, when, unpack_shingles(r.shingles))


def _source(r: Any, name: str) -> Source:
    agencies = tuple(json.loads(r.agencies))
    return Source(r.row, name, r.outlet, r.instant, agencies, r.words, unpack_shingles(r.shingles))


def _facts(r: Any, name: str) -> ReportFacts:
    return ReportFacts(r.row, name, r.outlet, r.published, r.instant, frozenset(json.loads(r.names)))
