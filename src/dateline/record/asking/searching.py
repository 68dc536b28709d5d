"""Searching the words of all texts."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Select, func, select

from dateline.record.asking.answers import PassageRow
from dateline.record.asking.conditions import conditions, narrows, told_by
from dateline.record.asking.filters import Filters
from dateline.record.keeping import passages, tables
from dateline.record.keeping.loading import starts
from dateline.record.keeping.rows import unpack
from dateline.values.reading import Reading

E, L, G, C = tables.entries.c, tables.entry_findings.c, tables.readings.c, tables.current.c
WORDS = passages.INDEX.c
_KINDS = ("event", "statement", "figure")
_FIRST_PAGE, _PAGE = 20, 200


def search(connection: Connection, query: str, asked: Filters) -> Iterator[PassageRow]:
    """Passages with the words of a query (see `passages.match`), the best first; of equals the earlier published."""
    wanted = _found(connection, select(WORDS.rowid), query, asked)
    rank = func.round(WORDS.rank, 6)
    ranked = wanted.order_by(rank, G.instant.is_(None), G.instant, C.id, WORDS.rowid).limit(asked.limit)
    numbers = connection.execute(ranked).scalars().all()  # all, as what is asked meanwhile drops a table
    begin, size = 0, _FIRST_PAGE
    while begin < len(numbers):
        yield from _rows(connection, query, [passages.place_of(n) for n in numbers[begin : begin + size]])
        begin, size = begin + size, _PAGE


def count(connection: Connection, query: str, asked: Filters) -> int:
    """How many passages have the words."""
    wanted = _found(connection, select(WORDS.rowid), query, asked)
    return int(connection.execute(select(func.count()).select_from(wanted.subquery())).scalar_one())


def _found(connection: Connection, wanted: Select[Any], query: str, asked: Filters) -> Select[Any]:
    wanted = (
        wanted.join(tables.current, C.reading == passages.reading_of(WORDS.rowid))
        .join(tables.readings, G.row == C.reading)
        .where(WORDS.passages.op("MATCH")(query), C.superseded_by.is_(None), *told_by(connection, asked))
    )
    if narrows(asked):
        telling = select(L.reading).join(tables.entries, E.id == L.entry)
        wanted = wanted.where(C.reading.in_(telling.where(*conditions(connection, _KINDS, asked))))
    return wanted


def _rows(connection: Connection, query: str, places: list[tuple[int, int]]) -> Iterator[PassageRow]:
    kept = {row for row, _ in places}
    wanted = select(C.reading, C.id, G.outlet, G.published, G.headline, G.file, G.data)
    found = connection.execute(wanted.join(tables.readings, G.row == C.reading).where(C.reading.in_(kept)))
    reports = {r.reading: r for r in found}
    readings = {row: unpack(r.data) for row, r in reports.items()}
    at = [(row, *passages.spans(readings[row])[k]) for row, k in places]
    sentences = [" ".join(readings[row].report.text[a:b].split()) for row, a, b in at]
    told = _told(connection, readings)
    parts = passages.marked(connection, query, sentences)
    for (row, a, b), sentence, marked in zip(at, sentences, parts, strict=True):
        r = reports[row]
        yield PassageRow(
            matches=tuple(dict.fromkeys(words for words, found in marked if found)),
            entries=tuple(dict.fromkeys(name for start, name in told.get(row, ()) if a <= start < b)),
            headline=r.headline, outlet=r.outlet, published=r.published, sentence=sentence, report=r.id, start=a,
            end=b, file=r.file,
        )  # fmt: skip


def _told(connection: Connection, readings: dict[int, Reading]) -> dict[int, list[tuple[int, str]]]:
    """The entries that these readings tell, each with where."""
    begins = {row: starts(reading) for row, reading in readings.items()}
    wanted = select(L.reading, L.finding, L.entry).where(L.reading.in_(list(readings)))
    told: dict[int, list[tuple[int, str]]] = {}
    for r in connection.execute(wanted):
        told.setdefault(r.reading, []).append((begins[r.reading][r.finding], r.entry))
    return {row: sorted(found) for row, found in told.items()}
