"""Reads plain text into paragraphs with their places in it: lines that were only wrapped are one again."""

import re
from collections.abc import Callable, Iterator

from dateline.reading.intake.databases.traced import Gathering, Row, Rows, Traced

_INDENT = 8
_LINE = re.compile(r"[^\r\n\f]*(?:\r\n|[\r\n\f])|[^\r\n\f]+")
_NARROW = range(40, 101)


def plain_rows(source: str, *, is_label: Callable[[str], bool]) -> list[Row]:
    """The paragraphs of a text.

    In a wrapped text a line that was ended early stays in its paragraph behind a line break, unless it begins with a
    field's label; centred lines stay by themselves.
    """
    width = _width(source)
    rows = Rows()
    block: list[tuple[int, int, str]] = []
    for start, end in _lines(source):
        blank, centred = start == end, _is_centred(source, start)
        gap = ""
        if block and not blank and not centred:
            if _wrapped(source, block[-1], start, end, width):
                gap = " "
            elif width and not is_label(source[start:end]):
                gap = "\n"
        if block and not gap:
            rows.add(_row(source, block))
            block = []
        if blank:
            continue
        if centred:
            rows.add(_row(source, [(start, end, "")], centred=True))
        else:
            block.append((start, end, gap))
    if block:
        rows.add(_row(source, block))
    return rows


def _lines(source: str) -> Iterator[tuple[int, int]]:
    """(start, end) of each line without white space at its end."""
    for m in _LINE.finditer(source):
        bare = m[0].rstrip()
        lead = len(bare) - len(bare.lstrip("\ufeff"))
        yield m.start() + lead, m.start() + max(len(bare), lead)


def _width(source: str) -> int:
    """The width at which the text was wrapped, that of its longest line; 0 where no sentence goes on from one line into
    the next."""
    width, goes_on, before = 0, False, (0, 0)
    for start, end in _lines(source):
        width = max(width, end - start)
        goes_on = goes_on or (
            before[1] - before[0] >= _NARROW[0]
            and source[start:end][:1].islower()
            and source[before[1] - 1] not in ".:!?"
        )
        before = (start, end)
    return width if goes_on and width in _NARROW else 0


def _is_centred(source: str, start: int) -> bool:
    return source[start : start + _INDENT].strip(" \t") == "" and source[start : start + 1] != ""


def _wrapped(source: str, before: tuple[int, int, str], start: int, end: int, width: int) -> bool:
    """Was the line before broken for want of room? The first word of this one would not have fitted."""
    if not width or source[start] in " \t":
        return False
    word = source[start:end].split(maxsplit=1)[0]
    return before[1] - before[0] + 1 + len(word) > width


def _row(source: str, block: list[tuple[int, int, str]], *, centred: bool = False) -> Row:
    text = Gathering()
    for start, end, gap in block:
        text.add(gap)
        text.add_traced(Traced(source[start:end], ((0, start, end - start),)).strip())
    marks = frozenset({"centre"}) if centred else frozenset()
    return Row(text=text.done(), start=block[0][0], end=block[-1][1], marks=marks)
