"""Text that knows where it stood: what a reader of RTF, HTML, DOCX or plain text hands on, cut and joined at will."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator

import msgspec

from dateline.errors import TooLarge
from dateline.values.report import Offset

MOST_ROWS = 500_000
BLANKS = " \t\n\r\f\v\xa0\u2002\u2003\u2009\u200b\ufeff"


class Traced(msgspec.Struct, frozen=True):
    """A text and its runs in the decoded source: what lies between runs is white space of ours or a decoded escape."""

    text: str = ""
    runs: tuple[Offset, ...] = ()

    def cut(self, start: int, end: int | None = None) -> "Traced":
        """Characters [start, end) with their runs."""
        end = len(self.text) if end is None else min(end, len(self.text))
        start = min(start, end)
        if start == 0 and end == len(self.text):
            return self
        first = max(bisect_right(self.runs, start, key=lambda r: r[0]) - 1, 0)
        found: list[Offset] = []
        for at, source, length in self.runs[first:]:
            if at >= end:
                break
            a, b = max(at, start), min(at + length, end)
            if a < b:
                found.append((a - start, source + a - at, b - a))
        return Traced(self.text[start:end], tuple(found))

    def strip(self, characters: str = BLANKS) -> "Traced":
        """Without these characters at its ends."""
        start = len(self.text) - len(self.text.lstrip(characters))
        return self.cut(start, max(len(self.text.rstrip(characters)), start))

    def one_line(self) -> "Traced":
        """Every line break inside as one blank of ours."""
        if "\n" not in self.text:
            return self
        return joined((part.strip() for part in self.lines() if part.text.strip(BLANKS)), " ")

    def lines(self) -> "Iterator[Traced]":
        """Its lines, without their breaks."""
        at = 0
        for line in self.text.split("\n"):
            yield self.cut(at, at + len(line))
            at += len(line) + 1


class Gathering:
    """Collects a traced text piece by piece."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._runs: list[Offset] = []
        self.length = 0

    def add(self, text: str, source: int | None = None) -> None:
        """Characters that stand at `source` of the source one to one, or nowhere in it."""
        if not text:
            return
        if source is not None:
            if self._runs:
                at, there, size = self._runs[-1]
                if at + size == self.length and there + size == source:
                    self._runs[-1] = (at, there, size + len(text))
                else:
                    self._runs.append((self.length, source, len(text)))
            else:
                self._runs.append((self.length, source, len(text)))
        self._parts.append(text)
        self.length += len(text)

    def add_traced(self, part: Traced) -> None:
        shift = self.length
        self._runs += [(at + shift, source, size) for at, source, size in part.runs]
        self._parts.append(part.text)
        self.length += len(part.text)

    def done(self) -> Traced:
        return Traced("".join(self._parts), tuple(self._runs))


def joined(parts: Iterable[Traced], gap: str) -> Traced:
    """Texts with a gap of ours between them."""
    found = Gathering()
    for number, part in enumerate(parts):
        if number:
            found.add(gap)
        found.add_traced(part)
    return found.done()


class Rows(list["Row"]):
    """The paragraphs of a document in their order; TooLarge where there are more than any bundle has."""

    def add(self, row: "Row") -> None:
        if len(self) >= MOST_ROWS:
            raise TooLarge(f"more than {MOST_ROWS:,} paragraphs: export fewer reports at a time")
        self.append(row)


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A paragraph, table cell's paragraph or line of a document, as its reader found it.

    `start`, `end`: its characters in the source. `cell`: which cell of its table's row it stands in. `lead`: how many
    of its first characters are bold. `marks`: classes, ids and tags ("class:index", "in:text"), "break" where a section
    or page ends before it, "centre", "link". `names`: bookmarks and anchors at it.
    """

    text: Traced
    start: int
    end: int
    cell: int | None = None
    lead: int = 0
    marks: frozenset[str] = frozenset()
    names: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """Its text without white space at the ends, line breaks as blanks."""
        return " ".join(self.text.text.split())

    @property
    def is_bold(self) -> bool:
        """Is all of it bold?"""
        return bool(self.text.text.strip(BLANKS)) and self.lead >= len(self.text.text.rstrip(BLANKS))
