"""Tables of reports, or of their addresses: CSV and TSV with or without a heading, however they are quoted."""

import codecs
import hashlib
import io
import re
from collections.abc import Iterator
from itertools import islice
from typing import IO, Any

import msgspec

from dateline.errors import Damaged, DatelineError, EmptyReport, InputError
from dateline.reading.intake.addresses import is_address
from dateline.reading.intake.decoding import decode
from dateline.reading.intake.fields import given_and_meta, markup_of, sound
from dateline.reading.intake.limits import CHUNK, REPORT_BYTES, too_large
from dateline.reading.intake.rows import Broken, Dialect, Row, first_cells, read_rows
from dateline.values.report import Failure, Given, Original
from dateline.vocabulary import report_keys

_DELIMITERS = (b"\t", b",", b";", b"|")
_SUFFIXES = (".csv", ".tsv", ".tab")
_SAMPLE = 100
_PARTS = ("id", "uri", "outlet", "headline", "published", "updated", "zone", "byline", "language", "text", "html")
_SEVERAL = "<UDIV>"


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """How a table is read. `heading` is empty where it has none; `texts` and `addresses` are columns, the likelier
    first; `skip` says how many bytes and lines stand before it, `encoding` how it is written where not byte by byte."""

    dialect: Dialect
    width: int
    heading: tuple[str, ...]
    texts: tuple[int, ...]
    addresses: tuple[int, ...]
    encoding: str | None
    skip: tuple[int, int]

    @property
    def names(self) -> tuple[str, ...]:
        """What each column is called to a person."""
        names = ("".join(c for c in " ".join(n.split()) if c.isprintable())[:60] for n in self.heading)
        return tuple(n or f"column {k}" for k, n in enumerate(names, 1))


def find_table(head: bytes, name: str) -> Table | None:
    """The table that a source holds, by its first bytes: one with a heading that names a text or an address, one with a
    column of addresses, or any that its file's name calls one. None where it is something else."""
    named = name.lower().removesuffix(".gz").endswith(_SUFFIXES)
    encoding = "utf-16" if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else None
    sample = head[: len(head) & ~1].decode("utf-16", "ignore").encode() if encoding else head
    bom = 0 if encoding else 3 * sample.startswith(codecs.BOM_UTF8)
    sample = sample.removeprefix(codecs.BOM_UTF8)
    if sample.lstrip()[:1] in (b"<", b"{", b"[", b""):
        return None
    said = re.match(rb"\"?sep=(.)\"?\r?\n", sample)
    skip = (bom + (said.end() if said else 0), 1 if said else 0)
    sample = sample[said.end() :] if said else sample
    first = re.search(rb"\r\n|\r(?=.)|\n", sample, re.S)
    newline = b"\r" if first and first[0] == b"\r" else b"\n"
    found: list[tuple[tuple[float, ...], Table]] = []
    for delimiter in [said[1]] if said else [d for d in _DELIMITERS if d in sample.split(newline, 1)[0]] or [b""]:
        for quoted in (True, False) if b'"' in sample else (True,):
            dialect = Dialect(delimiter=delimiter, quoted=quoted, escaped=_escaped(sample), newline=newline)
            if (tried := _tried(sample, dialect, encoding, skip, named)) is not None:
                found.append(tried)
    return max(found, key=lambda f: f[0])[1] if found else None


def _escaped(sample: bytes) -> bool:
    """Are quotes inside cells written with a backslash? Then more follow one than end a cell with one."""
    inside = len(re.findall(rb'\\"(?=[^,;\t|\r\n"])', sample))
    return inside > len(re.findall(rb'[^"]""[^"]', sample))


def _tried(
    sample: bytes, dialect: Dialect, encoding: str | None, skip: tuple[int, int], named: bool
) -> tuple[tuple[float, ...], Table] | None:
    """The table that a dialect makes of a sample, with how well it does: known columns, rows alike, columns."""
    stream = io.BufferedReader(io.BytesIO(sample), CHUNK)
    first = first_cells(sample, dialect)
    if not first:
        return None
    width = len(first)
    rows = list(islice(read_rows(stream, dialect, width), _SAMPLE))
    good = [r.cells for r in rows if isinstance(r, Row)]
    if isinstance(rows[-1] if rows else None, Broken) and len(rows) < _SAMPLE:
        rows.pop()  # the sample's end cuts a row
    share = len(good) / max(len(rows), 1)
    cells = [_name_of(c) for c in first]
    known = sum(bool(report_keys.find(part, cells)) for part in (*_PARTS, "address"))
    headed = known > 0 and not any(is_address(c.strip()) for c in cells)
    data = good[1:] if headed else good
    texts = _texts(cells, data) if headed else ()
    addresses = _addresses(cells if headed else [], data, width)
    table = Table(
        dialect=dialect, width=width, heading=tuple(cells) if headed else (), texts=texts, addresses=addresses,
        encoding=encoding, skip=skip,
    )  # fmt: skip
    sure = share >= 0.5 and width > 1 and all(len(c) <= 60 for c in cells) and bool(data)
    if not named and not (
        (headed and texts and known > 1 and sure) or (addresses and width > 1 and share >= 0.9 and len(data) > 0)
    ):
        return None
    if named and not headed and not addresses:  # told by its name alone: its first row is what it has of names
        table = msgspec.structs.replace(table, heading=tuple(cells))
    return (bool(texts) + 0.5 * bool(addresses), round(share, 2), known, width, dialect.quoted), table


def _name_of(cell: bytes) -> str:
    """A column's name; what is no UTF-8 is taken for the code page of Western Europe, as spreadsheets write it."""
    try:
        return cell.decode("utf-8")
    except UnicodeDecodeError:
        return cell.decode("cp1252", "replace")


def _texts(heading: list[str], data: list[list[bytes]]) -> tuple[int, ...]:
    """Columns of text, then of HTML; one whose cells are all single words is none, unless the contract names it."""
    columns = [heading.index(k) for part in ("text", "html") for k in report_keys.find(part, heading)]
    return tuple(
        c
        for c in columns
        if report_keys.fold(heading[c]) in ("text", "html") or not all(len(r[c].split()) == 1 for r in data) or not data
    )


def _addresses(heading: list[str], data: list[list[bytes]], width: int) -> tuple[int, ...]:
    """Columns of addresses: those so named first, then those of which nearly all cells are one."""
    share = {}
    for column in range(width):
        cells = [c for r in data if (c := r[column].decode("utf-8", "replace").strip())]
        share[column] = sum(is_address(c.partition(_SEVERAL)[0]) for c in cells) / max(len(cells), 1)
    named = [heading.index(k) for k in report_keys.find("address", heading)]
    found = [c for c in named if share[c] > 0.3] + sorted(
        (c for c in share if share[c] > 0.8), key=lambda c: (-share[c], c)
    )
    return tuple(dict.fromkeys(found))


def read_table(stream: IO[bytes], table: Table, file: str | None, given: Given) -> Iterator[Original | Failure]:
    """The reports of a table with a column of text, a row each. Damaged where it has none, naming its columns."""
    if not table.texts:
        names = ", ".join(table.names[:30]) or "not named"
        raise Damaged(f"a table without a column of text: its columns are {names}; call the one with the text text")
    where = file or "standard input"
    parts = [table.heading.index(k) for p in _PARTS for k in report_keys.find(p, table.heading)]
    said = [c for c in dict.fromkeys(parts) if c not in table.texts]
    row = None
    for row in _rows(stream, table):
        try:
            if isinstance(row, Broken):
                if row.large:
                    raise too_large()
                raise Damaged(f"{row.why}: mend or leave out {'this row' if row.first == row.last else 'these rows'}")
            yield _report(row, table, said, file, given)
        except DatelineError as e:
            line = row.first if isinstance(row, Broken) else row.line
            span = f" to {row.last}" if isinstance(row, Broken) and row.last > row.first else ""
            message = f"{where}, row {row.number} (line {line}{span}): {e}"
            yield Failure(file=file, line=line, code=e.code, message=message)
    if row is None:
        raise EmptyReport("a table without rows")


def read_addresses(stream: IO[bytes], table: Table) -> Iterator[tuple[int, str] | tuple[int, InputError]]:
    """(line, address) of every row of a table of addresses, an error in place of one where there is none."""
    for row in _rows(stream, table):
        if isinstance(row, Broken):
            yield row.first, Damaged(f"row {row.number}: {row.why}")
            continue
        found = [
            part.strip()
            for column in table.addresses[:1]
            for part in row.cells[column].decode("utf-8", "replace").split(_SEVERAL)
        ]
        for address in found:
            if is_address(address):
                yield row.line, address
        if not any(map(is_address, found)):
            yield row.line, EmptyReport(f"row {row.number}: no address in it")


def _rows(stream: IO[bytes], table: Table) -> Iterator[Row | Broken]:
    """The rows after the heading; the heading too where it is broken, since rows may have gone into it."""
    if table.encoding:
        stream = io.BufferedReader(_Recoded(stream, table.encoding), CHUNK)
    stream.read(table.skip[0])
    rows = read_rows(stream, table.dialect, table.width, first=1 + table.skip[1])
    if table.heading and isinstance(heading := next(rows, None), Broken):
        yield heading
    yield from rows


class _Recoded(io.RawIOBase):
    """A stream in another encoding as one in UTF-8."""

    def __init__(self, stream: IO[bytes], encoding: str) -> None:
        self._stream, self._rest = stream, b""
        self._decoder = codecs.getincrementaldecoder(encoding)("replace")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._rest:
            chunk = self._stream.read(CHUNK)
            self._rest = self._decoder.decode(chunk, final=not chunk).encode("utf-8", "replace")
            if not chunk and not self._rest:
                return 0
        size = min(len(buffer), len(self._rest))
        buffer[:size], self._rest = self._rest[:size], self._rest[size:]
        return size


def _report(row: Row, table: Table, said: list[int], file: str | None, given: Given) -> Original:
    column = next((c for c in table.texts if row.cells[c].strip()), None)
    if column is None:
        raise EmptyReport(f"no text in column {table.names[table.texts[0]]}")
    if len(row.cells[column]) > REPORT_BYTES:
        raise too_large()
    text, encoding = _decoded(row.cells[column])
    record: dict[str, str] = {}
    for c in said:
        record.setdefault(table.heading[c].strip(), _decoded(row.cells[c])[0].strip())
    read, meta = given_and_meta({k: v for k, v in record.items() if v and v.lower() not in _NOTHING}, given)
    return Original(
        file=file,
        line=row.line,
        kind=markup_of(table.heading[column], text),
        text=sound(text),
        encoding=table.encoding or encoding,
        sha256=hashlib.sha256(row.data).hexdigest(),
        given=read,
        meta=meta,
        container={"uri": file, "record": row.number, "pointer": f"row {row.number}, column {table.names[column]}"},
    )


_NOTHING = frozenset(("nan", "null", "none", "n/a", "na", "nat", "\\n", "-", "<na>"))


def _decoded(cell: bytes) -> tuple[str, str]:
    """A cell's text: valid UTF-8 is believed, a few bad bytes are forgiven, the rest is as other files are read."""
    try:
        return cell.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return decode(cell)
