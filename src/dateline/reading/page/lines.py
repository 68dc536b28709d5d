"""The lines of a report before they are labelled: stretches of its text, with what the source says of them."""

import re
from collections.abc import Iterator
from itertools import groupby, pairwise

import msgspec

_TERMINAL = re.compile(r"[.!?…:;]['\"’”»)\]]*$|[.!?…,]['\"’”»]+$")
_HEADING = re.compile(r"(?P<marks>#{1,6})[ \t]+(?P<words>\S[^\n]*?)[ \t]*#*")
_MARKED = re.compile(r"(?P<marks>\*{1,3}|__?)(?P<words>[^\s*_](?:[^*\n]*[^\s*_])?)(?P=marks)")
_CREDIT = re.compile(r"(?:by|words|text|photos?|story)\b:?\s+[A-Z]|[a-z]{1,4}(?:/[a-z]{1,4})+(?:\s|$)")
_ADDRESS = re.compile(r"\S*(?:://|@)|www\.|[\w-]+(?:\.[\w-]{2,})+(?:/|\s*$)|(?=\w*_)\w++\s*$")
_CREDITS = 16
_WRAP = range(40, 121)


class Line(msgspec.Struct, frozen=True):
    """Characters [start, end) of the text that are one block: a line, or the lines of a wrapped paragraph.

    `hints` are words from the markup: "h1" … "h6", "li", "caption", "byline", "stamp", "deck", "credit", "title".
    """

    start: int
    end: int
    hints: frozenset[str] = frozenset()


def plain_lines(text: str) -> list[Line]:
    """The lines of plain text, blank ones left out, with those of a wrapped paragraph joined."""
    rows = list(_rows(text))
    width = _wrap_width(text, rows)
    found: list[Line] = []
    for blank, stanza in groupby(rows, key=lambda r: r is None):
        if not blank:
            found += _joined(text, [r for r in stanza if r is not None], width)
    return found


def ends_sentence(line: str) -> bool:
    """Does a line end as a sentence does (quotation marks and brackets after it allowed)?"""
    return _TERMINAL.search(line.rstrip()) is not None


def _rows(text: str) -> Iterator[tuple[int, int] | None]:
    """(start, end) of each line without white space at its end; None for a blank one."""
    at = 0
    for row in text.splitlines(keepends=True):
        bare = row.rstrip()
        yield (at, at + len(bare)) if bare.strip("\ufeff \t") else None
        at += len(row)


def _wrap_width(text: str, rows: list[tuple[int, int] | None]) -> int | None:
    """The width at which the text was wrapped; None where it was not.

    It was where lines that are followed by another end in mid-sentence, and none is much longer than the rest.
    """
    pairs = [(a, b) for a, b in pairwise(rows) if a and b]
    broken = [a[1] - a[0] for a, b in pairs if _runs_on(text, a, b)]
    if len(broken) < 2 or 3 * len(broken) < len([1 for a, _ in pairs if a[1] - a[0] > 30]):
        return None
    width = max(broken)
    longer = sum(r[1] - r[0] > width + 12 for r in rows if r)
    return width if width in _WRAP and longer * 10 <= len(broken) + 9 else None


def _runs_on(text: str, a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Does a sentence plainly go on from one line into the next?"""
    first = text[b[0] : b[1]].lstrip()
    if _ADDRESS.match(first) or (len(first.split()) <= _CREDITS and _CREDIT.match(first)):
        return False
    return a[1] - a[0] >= 30 and first[:1].islower() and not ends_sentence(text[a[0] : a[1]])


def _joined(text: str, rows: list[tuple[int, int]], width: int | None) -> list[Line]:
    found: list[Line] = []
    start, previous = rows[0][0], rows[0]
    for row in rows[1:]:
        if not (_runs_on(text, previous, row) or (width is not None and _is_full(text, previous, row, width))):
            found.append(_line(text, start, previous[1]))
            start = row[0]
        previous = row
    found.append(_line(text, start, previous[1]))
    return found


def _is_full(text: str, a: tuple[int, int], b: tuple[int, int], width: int) -> bool:
    """Was the line broken for want of room? The first word of the next would not have fitted, nor is it indented."""
    this, following = text[a[0] : a[1]], text[b[0] : b[1]]
    if following[:1].isspace() and not this[:1].isspace():
        return False
    word = following.split(maxsplit=1)[0]
    return len(this) + 1 + len(word) > width


def _line(text: str, start: int, end: int) -> Line:
    """Without white space at its ends, nor marks of Markdown around all of it, which say what a heading is."""
    while text[start].isspace() or text[start] == "\ufeff":
        start += 1
    if m := _HEADING.fullmatch(text, start, end):
        level = f"h{len(m['marks'])}"
        inner = _MARKED.fullmatch(m["words"])
        at = m.start("words") + (inner.start("words") if inner else 0)
        return Line(at, at + len(inner["words"] if inner else m["words"]), frozenset({level}))
    if m := _MARKED.fullmatch(text, start, end):
        return Line(m.start("words"), m.end("words"), frozenset({"bold"} if len(m["marks"]) > 1 else ()))
    return Line(start, end)
