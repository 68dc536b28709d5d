"""What the layouts have in common: labels, headlines with decks, bodies with captions, and the report put together."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import msgspec

from dateline.errors import EmptyReport
from dateline.reading.intake.databases.names import find_names
from dateline.reading.intake.databases.traced import Row, Traced, joined
from dateline.values.report import Block, BlockRole, Given, Original
from dateline.vocabulary import exports

Part = tuple[BlockRole, Traced]
_LABEL = re.compile(r"[\s\xa0]*(?P<label>[^\W\d_][^:\n.;,!?]{1,40}?)[\s\xa0]*:(?P<gap>[\s\xa0]*)")
_HEADER = frozenset(("section", "length", "headline", "byline", "dateline", "highlight", "series"))
_PROSE = frozenset(("graphic", "correction", "notes", "copyright", "highlight", "byline", "series", "company"))
_OPEN = frozenset(("graphic", "correction", "notes", "copyright", "classification"))
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_RIGHTS = re.compile(
    r"all rights reserved|alle rechte|tous droits|todos los derechos|todos os direitos|tutti i diritti|alle rechten",
    re.I,
)
_ENDS = re.compile(r"[.!?…:;]['\"’”»)\]]*$")


class Draft(msgspec.Struct):
    """A report being put together: its characters [start, end) of the source, its parts in their order, what is said of
    it (`meta`), and what of that only the container keeps (`kept`)."""

    start: int
    end: int
    record: str | int
    parts: list[Part] = []
    meta: dict[str, str] = {}
    kept: dict[str, str] = {}

    def add(self, role: BlockRole, text: Traced) -> None:
        text = text.strip()
        if text.text:
            self.parts.append((role, text))

    def say(self, key: str, value: str) -> None:
        value = " ".join(value.split())
        if value:
            self.meta.setdefault(key, value)

    def keep(self, key: str, value: str) -> None:
        value = " ".join(value.split())
        if value:
            self.kept.setdefault(key, value)

    def headline(self, text: Traced, deck: Traced | None = None) -> None:
        self.say("headline", text.text)
        self.add("headline", text.strip().one_line())
        if deck is not None:
            self.add("deck", deck.strip().one_line())

    def byline(self, text: Traced) -> None:
        text = text.strip().one_line()
        names = [text.text[a:b] for a, b in find_names(text.text, outlet=self.meta.get("outlet"))]
        if names:
            self.meta["byline"] = "\n".join([*filter(None, [self.meta.get("byline")]), *names])
        self.add("byline", text)

    def has(self, *roles: str) -> bool:
        return any(role in roles for role, _ in self.parts)


class Unread(msgspec.Struct, frozen=True):
    """A part of a bundle that is no report, or not all of one, and why; `code` is that of an error."""

    record: str | int
    code: str
    why: str


def broken_off(record: str | int) -> Unread:
    """What is told of a file that ends inside a report."""
    return Unread(record, "damaged", "the file breaks off here: export it again")


def only_cover() -> Unread:
    """What is told of a file that ends before its first report."""
    return Unread(0, "damaged", "a cover without its reports: export it again")


def lacks_what_others_have(fields: list[set[str]]) -> bool:
    """Does the last of several reports lack a field that every other one has?"""
    *others, last = fields
    return bool(others) and not set.intersection(*others) <= last


def original(draft: Draft, source: str, encoding: str, file: str | None, given: Given, pointer: str | None) -> Original:
    """The original of a draft; EmptyReport where it has neither a headline nor a body."""
    if not draft.has("headline", "body", "deck"):
        raise EmptyReport("neither a headline nor a text")
    text = joined((part for _, part in draft.parts), "\n\n")
    lines: list[Block] = []
    at = 0
    for role, part in draft.parts:
        lines.append((at, at + len(part.text), role))
        at += len(part.text) + 2
    container: dict[str, Any] = {"uri": file, "record": draft.record, "pointer": pointer, **draft.kept}
    data = source[draft.start : draft.end].encode(encoding, "replace")
    return Original(
        file=file, line=None, kind="lines", text=text.text, encoding=encoding, sha256=hashlib.sha256(data).hexdigest(),
        given=given, meta=draft.meta, container=container, offsets=text.runs, lines=tuple(lines),
    )  # fmt: skip


def label_of(text: str) -> tuple[str, int] | None:
    """The known field that a row's label names, and where its value begins; None for any other row."""
    m = _LABEL.match(text)
    if m is None:
        return None
    key = exports.labels().get(" ".join(m["label"].split()).casefold())
    return None if key is None else (key, m.end())


def is_header(key: str) -> bool:
    """Is a field one of those that stand above the body?"""
    return key in _HEADER


def is_copyright(words: str) -> bool:
    """Is a row a copyright line: the word or sign, and a year or the reserved rights?"""
    m = _copyright().match(words)
    return m is not None and len(words) < 400 and bool(_YEAR.search(words) or _RIGHTS.search(words))


def is_rights(words: str) -> bool:
    return len(words) < 80 and _RIGHTS.search(words) is not None


def is_word(words: str, name: str) -> bool:
    """Is a row nothing but one of these words (a colon allowed)?"""
    return len(words) < 80 and words.casefold().rstrip(" :") in exports.words(name)


def tail_start(rows: list[Row], *, headings: bool, strict: bool) -> int:
    """Where the fields behind the body begin: at the first field after which only fields stand.

    With `headings` those of several paragraphs ("Graphic") have a heading without a colon, which must be bold where it
    is `strict`; else they are labelled as all others are, in capitals where it is `strict`.
    """
    start, state = len(rows), ""
    for k, row in enumerate(rows):
        words = row.words
        if not words:
            continue
        key = _tail_key(row, words, headings=headings, strict=strict)
        if key is not None and (state or not is_header(key)):
            start = k if not state else start
            state = key if state != "classification" else state
        elif state not in _OPEN and not (state and not headings and _is_capital_label(words)):
            start, state = len(rows), ""
    return start


def _tail_key(row: Row, words: str, *, headings: bool, strict: bool) -> str | None:
    """The field that a row behind the body begins; None for any other row."""
    if is_copyright(words):
        return "copyright"
    if headings and len(words) < 40 and (key := exports.labels().get(words.casefold())) is not None:
        return key if key in _OPEN and (row.is_bold or not strict) else None
    found = label_of(row.text.text)
    if found is None or found[0] == "body" or (headings and found[0] in _OPEN):
        return None
    label = row.text.text.partition(":")[0]
    if (strict and not headings and label.upper() != label) or (found[0] not in _PROSE and is_prose(words)):
        return None
    return found[0]


def is_prose(words: str) -> bool:
    """Is what stands behind a label a sentence, as no field of indexing has?"""
    value = words.partition(":")[2].split()
    return len(value) >= 5 and re.search(r"\w{2}[.!?]['\"’”»)]*$", value[-1]) is not None


def _is_capital_label(words: str) -> bool:
    label, colon, _ = words.partition(":")
    return bool(colon) and 2 < len(label) <= 32 and label.upper() == label and any(c.isalpha() for c in label)


def split_headline(text: Traced) -> tuple[Traced, Traced | None]:
    """(headline, deck): the deck stands behind a semicolon at a line's end, else behind the first semicolon."""
    text = text.strip()
    m = re.search(r";\s*\n\s*", text.text) or re.search(r";\s+(?=\S)", text.text)
    if m is None:
        return text.strip(" \t\n\xa0;"), None
    return text.cut(0, m.start()), text.cut(m.end())


def outlet_name(words: str) -> tuple[str, str | None]:
    """(outlet, its place) of "The Northern Mail (Ulmouth)"."""
    words = " ".join(words.split())
    m = re.fullmatch(r"(.{2,200}?) ?\(([^()]*)\)", words)
    return (m[1], m[2]) if m else (words, None)


def outlet_of(draft: Draft, words: str) -> None:
    name, place = outlet_name(words)
    draft.say("outlet", name)
    draft.keep("place", place or "")


def language_of(words: str) -> str | None:
    """The code of the first language that a field names ("GERMAN; DEUTSCH")."""
    for part in re.split(r"[;,/]", words):
        if (code := exports.languages().get(" ".join(part.split()).casefold())) is not None:
            return code
    return None


def body_parts(rows: Iterable[Row]) -> Iterator[Part]:
    """The paragraphs of a body, those told apart that are none: captions, corrections, abstracts, lists of others."""
    deck = related = False
    listed = [row for row in rows if row.words]
    full = next((k for k, row in enumerate(listed) if is_word(row.words, "full_text")), None)
    for k, row in enumerate(listed):
        words = row.words
        for text in row.text.strip().lines() if _is_list(row.text.text) else (row.text.strip().one_line(),):
            if full is not None and k <= full and (is_word(words, "abstract") or k == full):
                deck = k != full
                yield "related", text
            elif is_word(words, "related"):
                related = True
                yield "related", text
            elif related and len(words.split()) <= 20 and not _ENDS.search(words):
                yield "related", text
            else:
                related = False
                yield ("deck" if deck else _role_of(words)), text


def _is_list(text: str) -> bool:
    """Do line breaks inside a paragraph part sentences, and not one sentence?"""
    parts = [p.strip() for p in text.split("\n") if p.strip()]
    return len(parts) > 1 and all(_ENDS.search(p) for p in parts[:-1])


def _role_of(words: str) -> BlockRole:
    if _caption().match(words):
        return "caption"
    if _correction().match(words):
        return "correction"
    if is_copyright(words) and len(words.split()) < 25:
        return "legal"
    return "body"


def is_apology(rows: Iterable[Row]) -> bool:
    """Does the database say that it cannot give the document?"""
    return any(row.words.casefold().startswith(tuple(exports.words("apology"))) for row in rows)


@cache
def _copyright() -> re.Pattern[str]:
    return re.compile(rf"\W{{0,3}}(?:{exports.pattern('copyright')})", re.I)


@cache
def _caption() -> re.Pattern[str]:
    words = "|".join(x for w in exports.words("caption") for x in (w.upper(), w.capitalize()))
    return re.compile(rf"(?:{words})(?:\s+(?:\d+|[A-Z]))?(?:\s*\([^()]{{0,40}}\))?\s*[:;]\s*\S")


@cache
def _correction() -> re.Pattern[str]:
    words = "|".join(x for w in exports.words("correction") for x in (w.upper(), w.capitalize(), w.title()))
    return re.compile(rf"(?:{words})(?:\s*\([^()]{{0,60}}\))?\s*(?:[:–—]|-\s)\s*\S")
