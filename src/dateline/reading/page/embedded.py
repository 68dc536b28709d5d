"""The article that a page carries in its JSON-LD: the publisher's own `articleBody`, every character with its place."""

import re

from dateline.reading.page.markup import Page, decoded, read_page
from dateline.reading.page.sheet import led_back
from dateline.values.report import Offset

_BODY = re.compile(r'"articleBody"\s*:\s*"((?:[^"\\]++|\\.)*+)"', re.S)
_ESCAPE = re.compile(r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)", re.S)
_MARKUP = re.compile(r"</?(?:p|div|br|h\d|ul|li|span|a|em|strong|figure)\b[^<>]*>", re.I)
_LETTERS = {"n": "\n", "r": "\r", "t": "\t", "b": " ", "f": "\n"}
Paragraph = tuple[str, list[Offset]]


def embedded_body(page: Page) -> list[Paragraph]:
    """The paragraphs of the longest `articleBody` on a page: text and runs in the page's source; none where there is
    none. JSON's escapes are decoded references; markup inside is read as markup."""
    found = [
        (start + m.start(1), start + m.end(1))
        for script, start in zip(page.scripts, page.script_starts, strict=True)
        if "articleBody" in script
        for m in _BODY.finditer(script)
    ]
    if not found:
        return []
    inner, runs = _unescaped(page.source, *max(found, key=lambda x: x[1] - x[0]))
    if _MARKUP.search(inner):
        pieces = [stretch.pieces for stretch in read_page(inner).stretches]
    else:
        pieces = [[m.span()] for m in re.finditer(r"[^\n]+", inner)]
    paragraphs = (decoded(inner, piece) for piece in pieces)
    return [(words, led_back(own, tuple(runs))) for words, own in paragraphs if words.strip()]


def _unescaped(source: str, start: int, end: int) -> tuple[str, list[Offset]]:
    """The string that source[start:end] is in JSON, and its runs there."""
    parts: list[str] = []
    runs: list[Offset] = []
    length, at = 0, start
    for m in _ESCAPE.finditer(source, start, end):
        if m.start() > at:
            runs.append((length, at, m.start() - at))
            parts.append(source[at : m.start()])
            length += m.start() - at
        char = _character(m[0])
        parts.append(char)
        length += len(char)
        at = m.end()
    if end > at:
        runs.append((length, at, end - at))
        parts.append(source[at:end])
    return "".join(parts), runs


def _character(escape: str) -> str:
    """What an escape of JSON stands for; half of a surrogate pair for nothing."""
    if escape[1] != "u" or len(escape) < 6:
        return _LETTERS.get(escape[1], escape[1])
    if len(escape) == 12:
        return chr(0x10000 + ((int(escape[2:6], 16) - 0xD800) << 10) + int(escape[8:12], 16) - 0xDC00)
    code = int(escape[2:6], 16)
    return "" if 0xD800 <= code < 0xE000 else chr(code)
