"""Where a quoted phrase stands: the one place in its line, or the one that is meant."""

import re
from functools import cached_property

from corpus.tools.source import Phrase


class Page:
    """The lines of a report that are not blank, counted from 1, and the phrases in them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines = [m.span() for m in re.finditer(r"[^\n]*\S[^\n]*", text)]

    @cached_property
    def trimmed(self) -> list[tuple[int, int]]:
        """The lines without white space at their ends."""
        return [(a + len(t) - len(t.lstrip()), a + len(t.rstrip())) for a, b in self.lines for t in [self.text[a:b]]]

    def locate(self, phrase: Phrase) -> tuple[int, int]:
        """Start and end of a phrase. ValueError where it stands nowhere, or in several places and none is chosen."""
        if not 1 <= phrase.line <= len(self.lines):
            raise ValueError(f"the text has no line {phrase.line}, its last is {len(self.lines)}")
        start, end = self.lines[phrase.line - 1]
        words = phrase.words
        found = self._places(words, start, end)
        if not found and "[" in words and "]" in words:
            before, rest = words.split("[", 1)
            inside, after = rest.split("]", 1)
            shell = _pattern(before + inside + after)
            found = []
            for m in shell.finditer(self.text, start, end):
                a = m.start() + _matched(self.text[m.start() : m.end()], before)
                found.append((a, m.end() - _matched(self.text[m.start() : m.end()][::-1], after[::-1])))
            found = [_strip(self.text, *f) for f in found]
        if not found:
            found = self._shortened(words, start, end)
        if not found:
            raise ValueError(f"line {phrase.line} has no {{{words}}}")
        if phrase.nth is not None:
            if phrase.nth > len(found):
                raise ValueError(f"line {phrase.line} has {{{words}}} only {len(found)} times")
            return found[phrase.nth - 1]
        if len(found) > 1:
            raise ValueError(f"line {phrase.line} has {{{words}}} {len(found)} times: number it or widen it")
        return found[0]

    def _places(self, words: str, start: int, end: int) -> list[tuple[int, int]]:
        return [m.span() for m in _pattern(words).finditer(self.text, start, end)] if words.strip() else []

    def _shortened(self, words: str, start: int, end: int) -> list[tuple[int, int]]:
        cut = re.split(r"\s+(?:…|\.\.\.)\s+", words)
        if len(cut) != 2:
            return []
        found = []
        for a, b in self._places(cut[0], start, end):
            last = next(iter(self._places(cut[1], b, end)), None)
            if last:
                found.append((a, last[1]))
        return found


def _pattern(words: str) -> re.Pattern[str]:
    words = words.strip()
    body = r"\s+".join(map(re.escape, words.split()))
    before = r"(?<!\w)(?<!\d[.,])" if words[0].isdigit() else r"(?<!\w)" if words[0].isalnum() else ""
    after = r"(?!\w)(?![.,]\d)" if words[-1].isdigit() else r"(?!\w)" if words[-1].isalnum() else ""
    return re.compile(before + body + after)


def _matched(text: str, words: str) -> int:
    """Length of the head of a text that words stand for, runs of white space being alike."""
    k = 0
    for c in words:
        if c.isspace():
            while k < len(text) and text[k].isspace():
                k += 1
        else:
            while k < len(text) and text[k].isspace() and text[k] != c:
                k += 1
            k += 1
    return k


def _strip(text: str, a: int, b: int) -> tuple[int, int]:
    while a < b and text[a].isspace():
        a += 1
    while b > a and text[b - 1].isspace():
        b -= 1
    return a, b
