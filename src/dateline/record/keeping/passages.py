"""The words of all texts, to be searched: every sentence a row of a full-text index, which keeps no text itself.

A row's number says reading and sentence; the sentence is read from the reading when it is shown. Only the engine knows
about stems and folding, so it is also asked which words it found.
"""

import re
from collections.abc import Iterable, Iterator

from sqlalchemy import ColumnElement, Connection, Integer, column, func, insert, select, table, text

from dateline.errors import UsageError
from dateline.values.reading import Reading
from dateline.values.report import PROSE

_PLACES = 20  # bits of a row's number that say which sentence
_MARKS = ("\x02", "\x03")
_ASKED = re.compile(r'"([^"]*)"|(\S+)')
INDEX = table("passages", column("rowid"), column("text"), column("passages"), column("rank"))
_SIZES = table("passages_docsize", column("id", Integer))  # of the engine's own


def spans(reading: Reading) -> list[tuple[int, int]]:
    """What of a reading is searched: its sentences, and its headline; of a text that was not read, its lines."""
    report = reading.report
    found = list(reading.sentences) or [(a, b) for a, b, role in report.blocks if role in PROSE]
    head = report.headline
    if head and not any(a < head.end and head.start < b for a, b in found):
        found.append((head.start, head.end))
    return sorted(found)


def put(connection: Connection, kept: Iterable[tuple[int, Reading]]) -> None:
    """Index the sentences of the readings that are kept under these rows."""
    rows = [{"rowid": number, "text": words} for row, reading in kept for number, words in _numbered(row, reading)]
    if rows:
        connection.execute(insert(INDEX), rows)


def forget(connection: Connection, row: int, reading: Reading) -> None:
    """Take a reading out of the index, which has to be told what it was given."""
    rows = [{"passages": "delete", "rowid": number, "text": words} for number, words in _numbered(row, reading)]
    if rows:
        connection.execute(insert(INDEX), rows)


def forget_all(connection: Connection) -> None:
    connection.execute(insert(INDEX).values(passages="delete-all"))


def compact(connection: Connection) -> None:
    """Leave no word in the index that stands only in what it forgot."""
    connection.execute(insert(INDEX).values(passages="optimize"))


def numbers(row: int, reading: Reading) -> range:
    """The rows of the index that a reading has."""
    return range(row << _PLACES, (row << _PLACES) + len(spans(reading)))


def size(connection: Connection) -> int:
    """How many rows the index has."""
    return int(connection.execute(select(func.count()).select_from(_SIZES)).scalar_one())


def lacks(connection: Connection, row: int, reading: Reading) -> bool:
    """Has the index fewer rows of a reading than it has sentences, or more?"""
    mine = _SIZES.c.id.between(row << _PLACES, ((row + 1) << _PLACES) - 1)
    found = connection.execute(select(func.count()).select_from(_SIZES).where(mine)).scalar_one()
    return int(found) != len(numbers(row, reading))


def reading_of(number: ColumnElement[int]) -> ColumnElement[int]:
    """In SQL, the reading of a row of the index."""
    return number.op(">>")(_PLACES)


def place_of(number: int) -> tuple[int, int]:
    """The reading of a row of the index, and which of its sentences it is."""
    return number >> _PLACES, number & ((1 << _PLACES) - 1)


def match(asked: str) -> str:
    """What a person asks for, in the language of the index: all of the words, those "in quotation marks" as they stand,
    one that ends in * whatever goes on with it. No other sign means anything. UsageError where there is no word in it.
    """
    terms = []
    for quoted, word in _ASKED.findall(asked):
        words = (quoted or word).replace('"', " ").replace("\x00", " ")
        if re.search(r"\w", words):
            terms.append(f'"{words}"' + "*" * (not quoted and word.endswith("*")))
    if not terms:
        raise UsageError(f"there is no word in {asked!r} to search for")
    return " ".join(terms)


def marked(connection: Connection, query: str, sentences: Iterable[str]) -> list[list[tuple[str, bool]]]:
    """Each of the sentences in parts, with whether a part is among the words that were asked for."""
    given = [{"row": k, "text": s.translate({ord(m): " " for m in _MARKS})} for k, s in enumerate(sentences)]
    if not given:
        return []
    connection.execute(
        text("CREATE VIRTUAL TABLE temp.shown USING fts5(text, tokenize='porter unicode61 remove_diacritics 2')")
    )
    try:
        connection.execute(text("INSERT INTO temp.shown (rowid, text) VALUES (:row, :text)"), given)
        wanted = text("SELECT rowid, highlight(shown, 0, :a, :b) AS words FROM temp.shown WHERE shown MATCH :query")
        found = connection.execute(wanted, {"a": _MARKS[0], "b": _MARKS[1], "query": query})
        by_row = {r.rowid: r.words for r in found}
    finally:
        connection.execute(text("DROP TABLE temp.shown"))
    return [list(_parts(by_row.get(x["row"], x["text"]))) for x in given]


def _parts(words: str) -> Iterator[tuple[str, bool]]:
    for k, part in enumerate(re.split("[\x02\x03]", words)):
        if part:
            yield part, k % 2 == 1


def _numbered(row: int, reading: Reading) -> Iterator[tuple[int, str]]:
    for number, (a, b) in zip(numbers(row, reading), spans(reading), strict=True):
        yield number, reading.report.text[a:b]
