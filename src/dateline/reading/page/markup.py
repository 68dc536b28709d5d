"""Reads HTML into elements and lines with their places in the source: tolerant, linear, whatever the page does.

Not a browser's tree: what matters is which text stands together, under which elements, and where it is.
"""

import html
import re

import msgspec

from dateline.errors import TooLarge
from dateline.values.report import Offset

BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "head", "header", "hgroup", "hr", "html", "iframe", "legend", "li", "main", "menu", "nav", "ol", "optgroup",
    "option", "p", "pre", "section", "select", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title",
    "tr", "ul", "video", "audio", "label",
))  # fmt: skip
VOID = frozenset((
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
))  # fmt: skip
RAW = frozenset((
    "script", "style", "noscript", "iframe", "textarea", "title", "xmp", "noembed", "noframes", "template", "svg",
))  # fmt: skip
_UNSEEN = frozenset((
    "script", "style", "noscript", "iframe", "textarea", "template", "svg", "select", "head", "object", "audio",
    "video", "canvas", "math", "map", "datalist",
))  # fmt: skip
_CLOSES_P = BLOCKS - frozenset((
    "button", "label", "select", "option", "optgroup", "iframe", "video", "audio", "td", "th", "tr", "tbody",
    "thead", "tfoot", "caption",
))  # fmt: skip
_SAME = {
    "li": ("ul", "ol", "menu"), "dt": ("dl",), "dd": ("dl",), "tr": ("table",), "td": ("tr", "table"),
    "th": ("tr", "table"), "option": ("select",),
}  # fmt: skip
_TAG = re.compile(
    r"<(?:(?P<comment>!--)|(?P<close>/)?(?P<name>[a-zA-Z][^\s/<>\x00\"']*)"
    r"(?P<attrs>[^<>\"']*+(?:(?:\"[^\"]*+\"|'[^']*+')[^<>\"']*+){0,200}+)>"
    r"|[!?/][^<>]*>)"
)
_ATTRIBUTE = re.compile(r"(?<![^\s=\"'/<>])([^\s=\"'/<>]++)\s*+=\s*+(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_TOKEN = re.compile(
    r"[^&\s\x00-\x1f\x7f]+(?: [^&\s\x00-\x1f\x7f]+)*|[ \t\n\r\f]+"
    r"|&(?:#[0-9]{1,7};?|#[xX][0-9a-fA-F]{1,6};?|[A-Za-z][A-Za-z0-9]{1,31};?)|[^\w ]",
    re.S,
)
_NAMES = frozenset((
    "class", "id", "itemprop", "rel", "role", "data-testid", "data-component", "data-qa", "itemtype", "property",
))  # fmt: skip
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_WHITE = " \t\n\r\f"
_LOOKAHEAD = 64
_MOST = 150_000


class Element:
    """An element: its tag, attributes as written, place in the tree, and whether its text is shown."""

    __slots__ = ("attrs", "index", "link", "names", "parent", "pictured", "seen", "tag")
    seen: bool
    link: bool

    def __init__(
        self, tag: str, attrs: str, index: int, parent: "Element | None", names: str = "", *, hidden: bool = False
    ) -> None:
        self.tag = tag
        self.attrs = attrs
        self.index = index
        self.parent = parent
        self.names = names
        self.pictured = False
        self.seen = not hidden and (parent is None or parent.seen) and tag not in _UNSEEN
        self.link = (tag == "a" and "href" in attrs) or (parent is not None and parent.link)

    def attribute(self, name: str) -> str | None:
        return attributes(self.attrs).get(name)


class Stretch:
    """What stands on one line of a page: pieces of the source, the block they lie in, and how much of it is link.

    A piece of (-1, -1) is a line break within a paragraph, one of (-2, -2) a blank of ours.
    """

    __slots__ = ("block", "elements", "pieces", "words_linked")

    def __init__(self, block: Element) -> None:
        self.block = block
        self.pieces: list[tuple[int, int]] = []
        self.elements: list[Element] = []
        self.words_linked = 0


class Page(msgspec.Struct):
    """A page: its elements in document order (a parent before its children) with the indices of their parents (the
    root's is its own), its lines, metadata, and its JSON-LD with where each script begins in the source."""

    source: str
    elements: list[Element]
    parents: list[int]
    stretches: list[Stretch]
    metas: list[dict[str, str]]
    scripts: list[str]
    script_starts: list[int]
    title: tuple[int, int] | None


def read_page(source: str) -> Page:
    """The elements and lines of a page, in one pass. TooLarge where it has more than any article's."""
    root = Element("html", "", 0, None)
    page = Page(source, [root], [0], [], [], [], [], None)
    reader = _Reader(page, root)
    at = 0
    while (m := _TAG.search(source, at)) is not None:
        if len(page.elements) + len(page.stretches) > _MOST:
            raise TooLarge(f"a page of more than {_MOST} elements and lines: save its article alone")
        begin, end = m.span()
        if begin > at and (reader.line is not None or not source[at:begin].isspace()):
            reader.text(at, begin)
        at = end
        comment, close, name, attrs = m.groups()
        if name:
            name = name.lower()
            if close:
                reader.close(name)
            elif name in RAW:
                at = reader.raw(name, attrs, at)
            else:
                reader.open(name, attrs)
        elif comment:
            end = source.find("-->", at)
            at = len(source) if end < 0 else end + 3
    if at < len(source):
        reader.text(at, len(source))
    reader.flush()
    return page


def attributes(attrs: str) -> dict[str, str]:
    """The attributes of a tag, names in lower case, values decoded; the first of a name counts."""
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(attrs):
        found.setdefault(name.lower(), html.unescape(double or single or bare))
    return found


class _Reader:
    def __init__(self, page: Page, root: Element) -> None:
        self.page = page
        self.stack = [root]
        self.open_count: dict[str, int] = {"html": 1}
        self.line: Stretch | None = None
        self.told: dict[str, tuple[str, bool]] = {}
        self.unclosed: set[str] = set()

    def _told(self, attrs: str) -> tuple[str, bool]:
        """The names in a tag's attributes and whether they hide it; most tags of a page are written like another."""
        known = self.told.get(attrs)
        if known is None:
            known = self.told[attrs] = (_names(attrs), ("hidden" in attrs or "none" in attrs) and _is_hidden(attrs))
        return known

    def text(self, start: int, end: int) -> None:
        top = self.stack[-1]
        if not top.seen:
            return
        if self.open_count.get("pre"):
            self._preformatted(start, end, top)
        else:
            self._add(start, end, top)

    def _preformatted(self, start: int, end: int, top: Element) -> None:
        """Text whose line breaks are shown: a blank line parts paragraphs, another break ends a line as <br> does."""
        source, at = self.page.source, start
        while at < end:
            stop = source.find("\n", at, end)
            stop = end if stop < 0 else stop
            if source[at:stop].strip():
                self._add(at, stop, top)
                if stop < end:
                    self._break()
            elif at > start and stop < end:
                self.flush()
            at = stop + 1

    def _add(self, start: int, end: int, top: Element) -> None:
        if self.line is None:
            if not self.page.source[start:end].strip():
                return
            self.line = Stretch(self._block())
        elif self._glued(start, top):
            last = self.line.elements[-1]
            if top.parent is last.parent and (top.tag == "time" or last.tag == "time" or (top.names and last.names)):
                self.flush()
                self.line = Stretch(self._block())
            else:
                self.line.pieces.append((-2, -2))
                self.line.elements.append(top)
        self.line.pieces.append((start, end))
        self.line.elements.append(top)
        if top.link:
            self.line.words_linked += len(self.page.source[start:end].split())

    def _glued(self, start: int, top: Element) -> bool:
        """Would two words of different elements become one, as in a date and a clock that only style parts?"""
        line, source = self.line, self.page.source
        if line is None or line.pieces[-1][0] < 0:
            return False
        first, end = line.pieces[-1]
        last, before, after = line.elements[-1], source[end - 1], source[start]
        if not (before.isalnum() and after.isalnum()) or {"sup", "sub"} & {top.tag, last.tag}:
            return False
        if before.isdigit() and after.isdigit():
            return True
        if top is last or top.parent is last or last.parent is top or end - first < 2:
            return False
        siblings = top.parent is last.parent
        return (siblings and (top.tag == last.tag or top.tag == "time")) or (before.islower() and after.isupper())

    def raw(self, name: str, attrs: str, at: int) -> int:
        """An element whose inside is no markup; returns where it ends."""
        source = self.page.source
        close = None if name in self.unclosed else re.compile(rf"</{name}\b[^<>]*>", re.I).search(source, at)
        if close is None:
            self.unclosed.add(name)
        end, after = (close.start(), close.end()) if close else (len(source), len(source))
        if name == "script" and "ld+json" in attrs:
            self.page.scripts.append(source[at:end])
            self.page.script_starts.append(at)
        elif name == "title" and self.page.title is None and "svg" not in self.open_count:
            self.page.title = (at, end)
        elif not close and name not in ("script", "style"):
            return at
        if name in BLOCKS:
            self.flush()
        return after

    def open(self, name: str, attrs: str) -> None:
        if name in VOID:
            self._void(name, attrs)
            return
        opened = self.open_count
        block = name in BLOCKS
        if block:
            if (name == "html" or name == "body") and opened.get(name):
                return
            if opened.get("head"):
                self.close("head")
            if opened.get("p") and name in _CLOSES_P:
                self.close("p")
        if name in _SAME:
            self._close_same(name)
        elif name == "a" and opened.get("a"):
            self.close("a")
        if self.line is not None and (block or "-" in name):
            self.flush()
        names, hidden = self._told(attrs) if attrs else ("", False)
        around = self.stack[-1]
        element = Element(name, attrs, len(self.page.elements), around, names, hidden=hidden)
        self.page.elements.append(element)
        self.page.parents.append(around.index)
        self.stack.append(element)
        opened[name] = opened.get(name, 0) + 1

    def _void(self, name: str, attrs: str) -> None:
        """An element without an inside."""
        if name == "br":
            self._break()
        elif name == "img":
            self.stack[-1].pictured = True
        elif name == "meta":
            self.page.metas.append(attributes(attrs))
        elif name == "link" and "canonical" in attrs:
            self.page.metas.append({"property": "canonical", "content": attributes(attrs).get("href", "")})
        elif name == "hr":
            if self.open_count.get("head"):
                self.close("head")
            if self.open_count.get("p"):
                self.close("p")
            self.flush()

    def close(self, name: str) -> None:
        if self.line is not None and (name in BLOCKS or "-" in name):
            self.flush()
        if not self.open_count.get(name) or name in ("html", "body"):
            return
        stack = self.stack
        while len(stack) > 1:
            tag = stack.pop().tag
            self.open_count[tag] -= 1
            if tag == name:
                return

    def _close_same(self, name: str) -> None:
        """An item without end tag ends where the next of its list begins."""
        if not self.open_count.get(name):
            return
        for element in self.stack[: -_LOOKAHEAD - 1 : -1]:
            if element.tag in _SAME[name]:
                return
            if element.tag == name:
                self.close(name)
                return

    def _break(self) -> None:
        """A line break ends the line, except in the middle of a long sentence."""
        if self.line is None:
            return
        source = self.page.source
        last = source[self.line.pieces[-1][0] : self.line.pieces[-1][1]].rstrip()
        length = sum(b - a for a, b in self.line.pieces)
        if length < 40 or not last or last[-1] in '.!?:;”"’)' or last.endswith(("&nbsp;", "&rdquo;", "&quot;")):
            self.flush()
        else:
            self.line.pieces.append((-1, -1))
            self.line.elements.append(self.stack[-1])

    def flush(self) -> None:
        if self.line is not None:
            while self.line.pieces and self.line.pieces[-1][0] < 0:
                self.line.pieces.pop()
                self.line.elements.pop()
            if self.line.pieces:
                self.page.stretches.append(self.line)
        self.line = None

    def _block(self) -> Element:
        """The innermost block that holds the text; inline elements lie in it."""
        element = self.stack[-1]
        for _ in range(_LOOKAHEAD):
            if element.parent is None or element.tag in BLOCKS or "-" in element.tag:
                break
            element = element.parent
        return element


def decoded(source: str, pieces: list[tuple[int, int]]) -> tuple[str, list[Offset]]:
    """The text of pieces of source and its runs: white space as one blank, references decoded, controls left out."""
    parts: list[str] = []
    runs: list[Offset] = []
    length = 0
    blank: tuple[str, int] | None = None

    def add(token: str, place: int) -> None:
        nonlocal length
        if place >= 0:
            if runs and runs[-1][0] + runs[-1][2] == length and runs[-1][1] + runs[-1][2] == place:
                at, there, size = runs[-1]
                runs[-1] = (at, there, size + len(token))
            else:
                runs.append((length, place, len(token)))
        parts.append(token)
        length += len(token)

    for start, end in pieces:
        if start < 0:
            blank = (" ", -1) if start == -2 else ("\n", -1)
            continue
        for m in _TOKEN.finditer(source, start, end):
            token, place = m[0], m.start()
            if token[0] in _WHITE:
                at = token.find(" ")
                blank = blank or ((" ", place + at) if at >= 0 else (token[0], place))
                continue
            if token[0] == "&" and len(token) > 1:
                token = html.unescape(token)
                if token == m[0]:
                    pass
                elif not token.strip(_WHITE + "\x00"):
                    blank = blank or (" ", -1)
                    continue
                else:
                    place = -1
            elif token < " " or token == "\x7f":
                continue
            if blank is not None and length:
                char, there = blank
                between_references = place < 0 and not (runs and runs[-1][0] + runs[-1][2] == length)
                add(
                    char if (char == "\n" and there < 0) or between_references else " ",
                    there if char == " " or between_references else -1,
                )
            blank = None
            add(token, place)
    return "".join(parts), runs


def plain(source: str, pieces: list[tuple[int, int]]) -> str:
    """The words of pieces of source, quickly."""
    words = " ".join("".join(source[a:b] if a >= 0 else " " for a, b in pieces).split())
    return html.unescape(words) if "&" in words else words


def _is_hidden(attrs: str) -> bool:
    return (
        _HIDDEN.search(attrs) is not None
        or re.search(r"(?:^|\s)hidden(?:\s|=|$)", _QUOTED.sub('""', attrs)) is not None
    )


def _names(attrs: str) -> str:
    """Class, id and other names of an element, in lower case, for patterns."""
    return " ".join(
        [double or single or bare for name, double, single, bare in _ATTRIBUTE.findall(attrs) if name.lower() in _NAMES]
    ).lower()
