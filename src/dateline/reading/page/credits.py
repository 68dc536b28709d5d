"""Credits: the lines that credit pictures, edits and help, and the part of a caption that does."""

import re
from functools import cache

from dateline.knowledge.names import fold
from dateline.reading.page.agencies import agencies_in, agency_named
from dateline.reading.page.lines import Line
from dateline.values.report import BlockRole
from dateline.values.spans import Span, span
from dateline.vocabulary.pages import origin_words
from dateline.vocabulary.people import gender_of_name

_ENCLOSED = re.compile(r"[(\[]\s*(?P<inside>[^()\[\]]{2,120}?)\s*[)\]]\.?\s*$")
_BARRED = re.compile(r"(?:\s+[|/•·–—-]+\s*|\s*[|•]\s*)(?P<credit>[^|•]{2,80}(?:\s\|\s[^|•]{2,40})?)$")
_LAST = re.compile(r"(?<=[.!?”\"’])\s+(?P<credit>[^.!?]{2,70})\.?$")
_LOOK = 300
_HOLDER = re.compile(r"(?:©|\(c\)|copyright\b)", re.I)
_LICENCE = re.compile(r"\bCC[ -](?:BY|0)\b")
_SIDE = re.compile(
    r"(?:left|right|cent(?:re|er)|top|bottom|above|below|back|front|second|third|from|file image|pictured|far)\b", re.I
)


def credits_of(text: str, blocks: list[tuple[Line, BlockRole]]) -> list[Span]:
    """A span for each line that is a credit, and for each that stands at the end of a caption."""
    found = []
    for line, role in blocks:
        if role == "credit":
            found.append(span(text, line.start, line.end))
        elif role == "caption":
            start = max(line.start, line.end - _LOOK)
            if (part := credit_in(text[start : line.end])) is not None:
                found.append(span(text, start + part[0], start + part[1]))
    return found


def credit_in(caption: str) -> tuple[int, int] | None:
    """Characters of the credit with which a caption ends, its brackets included; None where it credits nobody."""
    caption = caption.rstrip()
    if m := _ENCLOSED.search(caption):
        closing = not caption[: m.start()].strip() or re.search(r"[.!?”\"’]\s*$", caption[: m.start()]) is not None
        if m.start() > 0 and _is_credit(m["inside"], closing=closing):
            return m.start(), len(caption)
    for m in _marker().finditer(caption):
        before = caption[: m.start()].rstrip()
        if before and _is_short(caption[m.start() :]) and (m["sure"] or re.search(r"[.!?,;:”\"’)|–—-]$", before)):
            return m.start(), len(caption)
    for pattern in (_LAST, _BARRED):
        if (m := pattern.search(caption)) and m.start() > 0 and _names_source(m["credit"], barred=pattern is _BARRED):
            start, end = m.span("credit")
            return start + len(m["credit"]) - len(m["credit"].lstrip("/| ")), end
    return None


def _is_credit(inside: str, *, closing: bool) -> bool:
    """Do the words in brackets at a caption's end credit someone? `closing`: they stand behind its last sentence."""
    if _SIDE.match(inside) or not re.search(r"[^\W\d_]", inside):
        return False
    first = re.split(r"[\s:|/,]", inside)[0].casefold()
    marked = first in origin_words("picture") or re.search(r"\b(?:photos?|pictures?|images?|courtesy)\b", inside, re.I)
    if marked or _HOLDER.match(inside) or _LICENCE.search(inside):
        return len(inside.split()) <= 14 and (inside[0].isupper() or re.search(r"[A-Z]", inside) is not None)
    if _names_source(inside, barred=False):
        return True
    names = [w for w in re.findall(r"[^\W\d_][\w’'.-]*", inside) if w not in _SMALL]
    if not 2 <= len(names) <= 8 or not all(w[0].isupper() for w in names):
        return False
    known = gender_of_name(fold(names[0])) is not None and len(names) <= 3
    return closing or known or any(w.casefold() in origin_words("house") for w in names)


_SMALL = frozenset("of the for and de del da la le van von via by in on al bin &".split())


def _names_source(words: str, *, barred: bool) -> bool:
    """Are these a picture's source: "Getty Images", "Jane Roe/AFP", "EL DIARIO"? `barred`: a bar sets them off."""
    parts = [p.strip(" .") for p in re.split(r"\s*[/|,:]\s*|\s+(?:via|for|/|-|—|–)\s+", words) if p.strip(" .")]
    names = [w for w in re.findall(r"[^\W\d_][\w’'.-]*", words) if w.casefold() not in _SMALL]
    if not names or len(names) > 9 or not all(w[0].isupper() or w[0].isdigit() or _is_source(w) for w in names):
        return False
    if any(_is_source(p) for p in parts) or agencies_in(words) or _LICENCE.search(words):
        return True
    return len(names) >= 2 and ("/" in words or barred)


def _is_source(words: str) -> bool:
    bare = re.sub(r"\s+(?:photos?|images?|pictures?|file)$", "", words, flags=re.I)
    return bare.casefold() in _libraries() or agency_named(bare) is not None


def _is_short(words: str) -> bool:
    """May these words be all of a credit? A sentence after it says no."""
    return len(words.split()) <= 14 and not re.search(
        r"[.!?]\s+(?=[A-Z])(?!(?:CC|Jr)\b)", re.sub(r"\b[A-Z]\.", "", words)
    )


@cache
def _libraries() -> frozenset[str]:
    return frozenset(name.casefold() for name in origin_words("library"))


@cache
def _marker() -> re.Pattern[str]:
    """Words that begin a credit. `sure`: with a colon, a bar or "by", they need no stop before them."""
    words = sorted(origin_words("picture"), key=lambda w: (-len(w), w))
    either = "|".join(f"{re.escape(w.capitalize())}|{re.escape(w.upper())}|{re.escape(w.title())}" for w in words)
    return re.compile(
        rf"(?<![\w-])(?:(?P<sure>(?:{either})(?:\s+(?:credits?|source|courtesy)|(?:\s+[A-Z]\w+){{1,3}}(?=:))?\s*(?::|\||\s[–—-]\s|©|\s+(?:by|BY|via|VIA)\s)"
        r"|©)|(?:Courtesy|COURTESY)(?:\s+(?:of|OF))?\s|(?:Image source|Copyright),?\s)\s*(?=[\w@©])"
    )
