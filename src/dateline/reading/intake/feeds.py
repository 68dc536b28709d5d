"""RSS and Atom: each entry is a report, its title the headline, every character led back to the feed's source."""

import hashlib
import html
import re
from collections.abc import Iterator

import msgspec

from dateline.errors import Damaged, EmptyReport, TooLarge
from dateline.values.report import Failure, Given, Offset, Original

_START = re.compile(
    r"(?>\s|\ufeff|<\?.*?\?>|<!--.*?-->|<!doctype[^>\[]*+(?:\[.*?\]\s*+)?>)*+<(?:rss|feed|(?:\w+:)?rdf)\b", re.I | re.S
)
_TOKEN = re.compile(
    r"<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)|<\?.*?(?:\?>|\Z)|<(?P<close>/?)(?P<name>[A-Za-z_][\w:.-]*)(?P<attrs>[^<>]*)>",
    re.S,
)
_PIECE = re.compile(
    r"<!\[CDATA\[(.*?)(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)|(&(?:#\d{1,8}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\w{1,31});)", re.S
)
_WORDS = re.compile(r"\w+")
_NAME = re.compile(r"<(?:\w+:)?name\b[^<>]*>(?P<name>.*?)</", re.S)
_MAILED = re.compile(r"\s*[^\s<>()]+@[^\s<>()]+\s*\((?P<name>[^()<>]+)\)\s*")
_SUMMARY_WORDS = 120
MOST_ENTRIES = 20_000
_BODIES = ("content:encoded", "content", "fulltext", "description", "summary")
_DATES = {
    "published": ("pubdate", "published", "dc:date", "issued", "created"),
    "updated": ("updated", "modified", "atom:updated"),
}


class _Field(msgspec.Struct, frozen=True):
    """What stands in one child of an entry: characters [start, end) of the feed, and the child's attributes."""

    start: int
    end: int
    attrs: str


def is_feed(text: str) -> bool:
    """Does a decoded text begin as RSS, Atom or RDF?"""
    return _START.match(text[:20_000]) is not None


def read_feed(text: str, encoding: str, file: str | None, given: Given) -> Iterator[Original | Failure]:
    """The entries of a feed. One without words is a Failure; so is the end of a feed that breaks off."""
    outlet, number, whole = None, 0, True
    for name, start, end, fields in _entries(text):
        if name == "channel":
            outlet = _plain(text, fields.get("title")) or outlet
            continue
        number += 1
        if end is None:
            whole = False
            break
        where = f"{file or 'standard input'}, entry {number}"
        if number > MOST_ENTRIES:
            yield Failure(
                file=file, line=None, code=TooLarge.code, message=f"{where}: more entries than a feed has: not read on"
            )
            return
        try:
            yield _entry(
                text, text[start:end].encode(encoding, "replace"), fields, number, outlet, encoding, file, given
            )
        except EmptyReport as e:
            yield Failure(file=file, line=None, code=e.code, message=f"{where}: {e}")
    if not whole:
        yield Failure(
            file=file,
            line=None,
            code=Damaged.code,
            message=f"{file or 'standard input'}: the feed breaks off in entry {number}: fetch it again",
        )
    elif not number:
        raise EmptyReport("a feed without entries")


def is_summary(entry: Original) -> bool:
    """Does a feed hold no more of a report than a summary? Then it is short, with its title and author."""
    words = _WORDS.findall(re.sub(r"<[^<>]*>", " ", entry.text))
    return len(words) < _SUMMARY_WORDS


def _entries(text: str) -> Iterator[tuple[str, int, int | None, dict[str, _Field]]]:
    """(name, start, end, children) of the channel's head and of every entry; end is None where one breaks off."""
    fields: dict[str, _Field] = {}
    head: dict[str, _Field] = {}
    entry_at: int | None = None
    child: tuple[str, int, str] | None = None
    depth = 0
    for m in _TOKEN.finditer(text):
        name = (m["name"] or "").lower()
        if not name or m["attrs"].endswith("/"):
            if name == "link" and depth == (1 if entry_at is not None else 0):
                _add_link(fields if entry_at is not None else head, m)
            continue
        if entry_at is None:
            if name in ("item", "entry") and not m["close"]:
                yield "channel", 0, 0, head
                entry_at, fields, depth, child = m.start(), {}, 1, None
            elif name == "title" and not m["close"] and "title" not in head:
                close = text.find("</title>", m.end())
                head["title"] = _Field(m.end(), max(close, m.end()), "")
        elif name in ("item", "entry") and m["close"]:
            yield name, entry_at, m.end(), fields
            entry_at = None
        elif not m["close"]:
            if depth == 1:
                child = (name, m.end(), m["attrs"])
            depth += 1
        elif depth > 1:
            depth -= 1
            if depth == 1 and child is not None:
                key, start, attrs = child
                if key != "link" or "alternate" in attrs or key not in fields:
                    fields.setdefault(key, _Field(start, m.start(), attrs))
    if entry_at is not None:
        yield "entry", entry_at, None, fields


def _add_link(fields: dict[str, _Field], m: re.Match[str]) -> None:
    rel = re.search(r"\brel\s*=\s*[\"']([^\"']*)", m["attrs"])
    if (rel is None or rel[1] == "alternate") and "href" in m["attrs"]:
        fields.setdefault("link", _Field(m.end(), m.end(), m["attrs"]))


def _entry(
    text: str, data: bytes, fields: dict[str, _Field], number: int, outlet: str | None, encoding: str, file: str | None,
    given: Given,
) -> Original:  # fmt: skip
    """An entry as HTML that is all article: the title as heading, the author's name, the fullest of its bodies."""
    made = _Made()
    title, author = fields.get("title"), _author(text, fields)
    bodies = [f for key in _BODIES if (f := fields.get(key)) is not None and _plain(text, f)]
    if not bodies and not _plain(text, title):
        raise EmptyReport("neither a title nor a text")
    for before, field, after in (
        ("<h1>", title, "</h1>\n"),
        ('<p class="byline">', author, "</p>\n"),
        ("<div>", bodies[0] if bodies else None, "</div>\n"),
    ):
        if field is not None:
            made.add(before, None)
            made.add_field(text, field)
            made.add(after, None)
    dates = {key: value for key, names in _DATES.items() if (value := _first(text, fields, names))}
    uri = _link(text, fields)
    meta = {**dates, **({"outlet": outlet} if outlet else {}), **({"uri": uri} if uri else {})}
    identifier = _plain(text, fields.get("guid")) or _plain(text, fields.get("id")) or uri
    return Original(
        file=file,
        line=None,
        kind="entry",
        text="".join(made.parts),
        encoding=encoding,
        sha256=hashlib.sha256(data).hexdigest(),
        given=given,
        meta=meta,
        container={"uri": file, "record": identifier or number, "pointer": f"entry {number}"},
        offsets=tuple(made.offsets),
    )


class _Made:
    """A text put together from stretches of the feed and markup of ours, with the runs that lead back."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.offsets: list[Offset] = []
        self.length = 0

    def add(self, part: str, source: int | None) -> None:
        if source is not None and part:
            self.offsets.append((self.length, source, len(part)))
        self.parts.append(part)
        self.length += len(part)

    def add_field(self, text: str, field: _Field) -> None:
        """The HTML that a field holds: escaped, in CDATA, or as elements of its own (XHTML)."""
        for part, source in _pieces(text, field):
            self.add(part, source)


def _pieces(text: str, field: _Field) -> Iterator[tuple[str, int | None]]:
    """(string, its place in the feed) with escapes decoded, which have none."""
    if re.search(r"type\s*=\s*[\"']xhtml", field.attrs):
        yield text[field.start : field.end], field.start
        return
    at = field.start
    for m in _PIECE.finditer(text, field.start, field.end):
        if m.start() > at:
            yield text[at : m.start()], at
        if m[1] is not None:
            yield m[1], m.start(1)
        elif m[2] is not None:
            yield html.unescape(m[2]), None
        at = m.end()
    if at < field.end:
        yield text[at : field.end], at


def _plain(text: str, field: _Field | None) -> str:
    """The words of a field, without tags."""
    if field is None:
        return ""
    inner = "".join(part for part, _ in _pieces(text, field))
    return " ".join(html.unescape(re.sub(r"<[^<>]*>", " ", inner)).split())


def _author(text: str, fields: dict[str, _Field]) -> _Field | None:
    """Where an entry's author is named: Atom has the name in an element of its own, RSS behind an address."""
    if (creator := fields.get("dc:creator")) is not None:
        return creator
    if (author := fields.get("author")) is None:
        return None
    if (m := _NAME.search(text, author.start, author.end) or _MAILED.fullmatch(text, author.start, author.end)) is None:
        return None if re.search(r"[<@]", text[author.start : author.end]) else author
    return _Field(*m.span("name"), "")


def _first(text: str, fields: dict[str, _Field], names: tuple[str, ...]) -> str | None:
    """The words of the first of these fields that has any."""
    return next(filter(None, (_plain(text, fields.get(n)) for n in names)), None)


def _link(text: str, fields: dict[str, _Field]) -> str | None:
    field = fields.get("link")
    if field is None:
        return None
    href = re.search(r"href\s*=\s*[\"']([^\"']*)", field.attrs)
    return html.unescape(href[1]) if href else _plain(text, field) or None
