"""Rows of a table, CSV or TSV: quotes and line breaks inside cells, and a way on after a row that is broken."""

import io
from collections import deque
from collections.abc import Iterator
from typing import IO

import msgspec

from dateline.reading.intake.limits import CHUNK, REPORT_BYTES

_RESCANNED = 3 * REPORT_BYTES // 2


class Dialect(msgspec.Struct, frozen=True, kw_only=True):
    """How a table is written: the mark between cells (empty where there is one column), whether cells may stand in
    quotes, whether a quote inside is written with a backslash before it, and the mark after a row."""

    delimiter: bytes
    quoted: bool = True
    escaped: bool = False
    newline: bytes = b"\n"


class Row(msgspec.Struct, frozen=True):
    """A row: the number of its first line in the file, that of the row (the heading is row 1), its bytes, its cells."""

    line: int
    number: int
    data: bytes
    cells: list[bytes]


class Broken(msgspec.Struct, frozen=True):
    """Lines that make no row."""

    first: int
    last: int
    number: int
    why: str
    large: bool
    """Is it over the size that is read?"""


def read_rows(stream: IO[bytes], dialect: Dialect, width: int, *, first: int = 1) -> Iterator[Row | Broken]:
    """The rows of a table, each of `width` cells: empty rows are left out, empty cells beyond the width cut.

    Where a row is broken, that is told once for all lines up to the next whole row; only its first line is given up,
    since a quote that was never closed takes whole rows into one cell.
    """
    lines = _Lines(stream, dialect.newline, first)
    rescanned, number = 0, 0
    broken: Broken | None = None
    while (taken := lines.take()) is not None:
        at, data, cells, size = _row(lines, *taken, dialect)
        number += 1
        large = lines.cut or size > REPORT_BYTES
        if lines.cut:
            cells, lines.cut = None, False
        if cells is not None and not any(c.strip() for c in cells):
            continue
        while cells is not None and len(cells) > width and not cells[-1].strip():
            cells.pop()
        if cells is not None and len(cells) == width:
            if broken is not None:
                yield broken
                broken = None
            yield Row(at, number, b"".join(data).rstrip(b"\r\n"), cells)
            continue
        why = "a quote that is not closed" if cells is None else f"{len(cells)} columns instead of {width}"
        if len(data) > 1 and rescanned < _RESCANNED:
            rescanned += size
            lines.give_back(at + 1, data[1:])
            data = data[:1]
        start = broken or Broken(at, at, number, why, large)
        broken = Broken(start.first, at + len(data) - 1, start.number, start.why, start.large)
    if broken is not None:
        yield broken


def first_cells(sample: bytes, dialect: Dialect) -> list[bytes]:
    """The cells of the first row of a sample that is not empty, however many."""
    lines = _Lines(io.BufferedReader(io.BytesIO(sample), CHUNK), dialect.newline, 1)
    while (taken := lines.take()) is not None:
        _, _, cells, _ = _row(lines, *taken, dialect)
        if cells is not None and any(c.strip() for c in cells):
            while len(cells) > 1 and not cells[-1].strip():
                cells.pop()
            return cells
    return []


def _row(lines: "_Lines", at: int, line: bytes, dialect: Dialect) -> tuple[int, list[bytes], list[bytes] | None, int]:
    """(number of the first line, lines, cells, bytes) of the row that begins with a line; cells are None where it does
    not end within the limit."""
    row = _Cells(dialect)
    data, size = [line], len(line)
    whole = row.feed(line)
    while not whole:
        more = lines.take() if size <= REPORT_BYTES else None
        if more is None:
            return at, data, None, size
        data.append(more[1])
        size += len(more[1])
        whole = row.feed(more[1])
    return at, data, row.cells, size


class _Cells:
    """Takes the lines of one row and parts them into cells."""

    def __init__(self, dialect: Dialect) -> None:
        self.cells: list[bytes] = []
        self._d = dialect
        self._open: list[bytes] | None = None
        self._ends = (dialect.delimiter[:1], b"\r", b"\n", b"")

    def feed(self, line: bytes) -> bool:
        """Is the row whole with this line?"""
        at = 0
        while True:
            if self._open is None:
                if self._d.quoted and line[at : at + 1] == b'"':
                    self._open, at = [], at + 1
                    continue
                end = line.find(self._d.delimiter, at) if self._d.delimiter else -1
                if end < 0:
                    self.cells.append(line[at:].rstrip(b"\r\n"))
                    return True
                self.cells.append(line[at:end])
                at = end + 1
                continue
            quote = line.find(b'"', at)
            if quote < 0:
                self._open.append(line[at:])
                return False
            after = line[quote + 1 : quote + 2]
            if self._d.escaped and (len(line[:quote]) - len(line[:quote].rstrip(b"\\"))) % 2:
                self._open.append(line[at : quote - 1] + b'"')
                at = quote + 1
            elif after == b'"':
                self._open.append(line[at : quote + 1])
                at = quote + 2
            elif after in self._ends:
                self._open.append(line[at:quote])
                self.cells.append(b"".join(self._open))
                self._open = None
                if after != self._d.delimiter or not after:
                    return True
                at = quote + 2
            else:  # a quote inside a cell that should have been written twice
                self._open.append(line[at : quote + 1])
                at = quote + 1


class _Lines:
    """Lines with their numbers, which may be given back. One over the limit is cut there,
    which `cut` tells."""

    def __init__(self, stream: IO[bytes], newline: bytes, first: int) -> None:
        self._stream, self._newline, self._number = stream, newline, first
        self._back: deque[bytes] = deque()
        self._rest = b""
        self.cut = False

    def take(self) -> tuple[int, bytes] | None:
        line = self._back.popleft() if self._back else self._next()
        if not line:
            return None
        self._number += 1
        return self._number - 1, line

    def give_back(self, number: int, lines: list[bytes]) -> None:
        self._back.extendleft(reversed(lines))
        self._number = number

    def _next(self) -> bytes:
        line = self._line()
        more = line
        while len(more) >= REPORT_BYTES and not more.endswith(self._newline):
            self.cut, more = True, self._line()
        return line

    def _line(self) -> bytes:
        if self._newline == b"\n":
            return self._stream.readline(REPORT_BYTES)
        parts = [self._rest]
        size = len(self._rest)
        while self._newline not in parts[-1] and size < REPORT_BYTES and (chunk := self._stream.read(CHUNK)):
            parts.append(chunk)
            size += len(chunk)
        line, mark, self._rest = b"".join(parts).partition(self._newline)
        return line + mark
