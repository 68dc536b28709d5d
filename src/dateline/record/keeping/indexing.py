"""What a record holds of its readings beside their own JSON, taken from it: columns, and by what questions find their
findings."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Table, delete, func, insert, select, tuple_, update

from dateline.record.keeping import passages, tables
from dateline.record.keeping.handles import party_keys, postings
from dateline.record.keeping.loading import tellings
from dateline.record.keeping.marks import key_rows, mark_rows
from dateline.record.keeping.rows import facts_row, unpack
from dateline.record.merging.tellings import ReportFacts, Telling
from dateline.values.reading import Reading

_AT_ONCE = 300  # rows asked for by their whole key, and readings that are indexed together
Kept = tuple[int, Reading]  # a reading with its row
Facts = dict[str, Any]  # what `facts_row` gives


def index(connection: Connection) -> None:
    """Take facts and all indexes anew from all readings."""
    for table in (*tables.OF_A_READING, tables.handles, tables.parties):
        connection.execute(delete(table))
    passages.forget_all(connection)
    g = tables.readings.c
    rows = connection.execute(select(g.row).order_by(g.row)).scalars().all()
    for k in range(0, len(rows), _AT_ONCE):
        kept = [(row, _kept(connection, row)) for row in rows[k : k + _AT_ONCE]]
        facts = [facts_row(reading) for _, reading in kept]
        for (row, _), found in zip(kept, facts, strict=True):
            connection.execute(update(tables.readings).where(g.row == row).values(**found))
        put(connection, kept, facts)


def put(connection: Connection, kept: Sequence[Kept], facts: Sequence[Facts]) -> None:
    """Index who has a part in the findings of these readings, their words, and what others may have in common with
    them; `facts` are what is known of each."""
    told = [(row, _told(reading)) for row, reading in kept]
    known = _parties(connection, [t for _, found in told for t in found])
    _put(connection, tables.postings, [
        {"party": known[party], "side": side, "reading": row, "finding": finding}
        for row, found in told
        for party, side, finding in postings(found)
    ])  # fmt: skip
    passages.put(connection, kept)
    each = [(row, found, of) for (row, found), of in zip(told, facts, strict=True)]
    _put(connection, tables.keys, [{"reading": row, **x} for row, _, of in each for x in key_rows(of)])
    _put(connection, tables.marks, [{"reading": row, **x} for row, t, of in each for x in mark_rows(t, of["instant"])])


def forget(connection: Connection, rows: Iterable[int]) -> None:
    """Take the findings, parties and words of these readings out of all that is asked; the readings stay."""
    rows = list(rows)
    for row in rows:
        passages.forget(connection, row, _kept(connection, row))
    for table in tables.OF_A_READING:
        connection.execute(delete(table).where(table.c.reading.in_(rows)))
    for table, party in ((tables.handles, tables.handles.c.party), (tables.parties, tables.parties.c.row)):
        connection.execute(delete(table).where(party.not_in(_posted())))
    passages.compact(connection)


def missing(connection: Connection, row: int, reading: Reading) -> Iterator[str]:
    """The indexes that lack something of a reading."""
    told = _told(reading)
    p, h = tables.postings.c, tables.handles.c
    wanted, keys = postings(told), party_keys(told)
    known = _rows(connection, keys)
    if len(known) < len(keys):
        yield "parties"
    held = [(known[party], side, row, finding) for party, side, finding in wanted if party in known]
    if _held(connection, tables.postings, (p.party, p.side, p.reading, p.finding), held) < len(wanted):
        yield "postings"
    named = [(key, known[party]) for party, found in keys.items() if party in known for key in found]
    if _held(connection, tables.handles, (h.key, h.party), named) < sum(map(len, keys.values())):
        yield "handles"
    if passages.lacks(connection, row, reading):
        yield "passages"
    facts = facts_row(reading)
    k, m = tables.keys.c, tables.marks.c
    shared = [(x["key"], row) for x in key_rows(facts)]
    if _held(connection, tables.keys, (k.key, k.reading), shared) < len(shared):
        yield "keys"
    marked = [(x["code"], row, x["number"], x["sketch"]) for x in mark_rows(told, facts["instant"])]
    if _held(connection, tables.marks, (m.code, m.reading, m.number, m.sketch), marked) < len(marked):
        yield "marks"


def surplus(connection: Connection, readings: Iterable[Kept]) -> Iterator[str]:
    """The indexes that hold more than the readings give; to be asked where nothing is missing."""
    p = tables.postings.c
    counted = connection.execute(select(p.reading, func.count().label("n")).group_by(p.reading))
    held = {x.reading: x.n for x in counted}
    wanted: Counter[int] = Counter()
    sentences, keys = 0, dict[int, int]()
    shared, marked = 0, 0
    for row, reading in readings:
        told, facts = _told(reading), facts_row(reading)
        shared += len(key_rows(facts))
        marked += len(mark_rows(told, facts["instant"]))
        wanted[row] = len(postings(told))
        sentences += len(passages.numbers(row, reading))
        keys |= {party: len(found) for party, found in party_keys(told).items()}
    if held != {row: n for row, n in wanted.items() if n}:
        yield "postings"
    if _size(connection, tables.parties) != len(keys):
        yield "parties"
    if _size(connection, tables.handles) != sum(keys.values()):
        yield "handles"
    if passages.size(connection) != sentences:
        yield "passages"
    for table, size in ((tables.keys, shared), (tables.marks, marked)):
        if _size(connection, table) != size:
            yield table.name


def _told(reading: Reading) -> list[Telling]:
    return tellings(reading, ReportFacts(0, reading.report.id, None, None, None))


def _parties(connection: Connection, told: list[Telling]) -> dict[int, int]:
    """Rows of the parties of these findings, by their hash; those that are new come to the record, with their keys."""
    wanted = party_keys(told)
    known = _rows(connection, wanted)
    last = connection.execute(select(func.max(tables.parties.c.row))).scalar() or 0
    new = {party: row for row, party in enumerate((x for x in wanted if x not in known), last + 1)}
    _put(connection, tables.parties, [{"row": row, "hash": party} for party, row in new.items()])
    _put(
        connection, tables.handles, [{"key": key, "party": row} for party, row in new.items() for key in wanted[party]]
    )
    return known | new


def _rows(connection: Connection, parties: Iterable[int]) -> dict[int, int]:
    """The rows of those of these parties that the record has, by their hash."""
    listed, known = list(parties), dict[int, int]()
    p = tables.parties.c
    for k in range(0, len(listed), _AT_ONCE):
        found = connection.execute(select(p.hash, p.row).where(p.hash.in_(listed[k : k + _AT_ONCE])))
        known |= {x.hash: x.row for x in found}
    return known


def _posted() -> Any:
    return select(tables.postings.c.party)


def _size(connection: Connection, table: Table) -> int:
    return connection.execute(select(func.count()).select_from(table)).scalar_one()


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
