"""Reads an export's HTML into paragraphs and cells with their places in the source: what matters are its classes."""

import html
import re

from dateline.reading.intake.databases.traced import Gathering, Row, Rows

_TAG = re.compile(
    r"<(?P<close>/)?(?P<name>[a-zA-Z][\w:-]{0,40})(?P<attrs>(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+'){0,200}+)>"
)
_ATTRIBUTE = re.compile(r"(class|id|name|style)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.I)
_TOKEN = re.compile(r"[^&\s]+|[ \t\n\r\f\v]+|&(?:#\d{1,7};?|#[xX][0-9a-fA-F]{1,6};?|[A-Za-z][A-Za-z0-9]{1,31};?)|[&\s]")
_BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "center", "dd", "div", "dl", "dt", "fieldset", "footer",
    "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre",
    "section", "table", "tbody", "td", "text", "th", "thead", "tfoot", "tr", "ul",
))  # fmt: skip
_VOID = frozenset(("area", "br", "col", "hr", "img", "input", "link", "meta", "param", "source", "wbr"))
_RAW = frozenset(("script", "style", "title", "textarea", "noscript"))
_DEEP = 64


class _Element:
    __slots__ = ("block", "bold", "cell", "cells", "inherited", "marks", "tag")
    cell: int | None

    def __init__(self, tag: str, marks: frozenset[str], parent: "_Element | None", bold: bool, depth: int) -> None:
        self.tag, self.marks, self.bold = tag, marks, bold
        self.block = tag in _BLOCKS
        self.cells = -1
        self.cell = parent.cell if parent is not None else None
        if parent is None:
            self.inherited: frozenset[str] = frozenset()
        elif depth > _DEEP:
            self.inherited = parent.inherited
        else:
            self.inherited = parent.inherited | frozenset("in:" + m.partition(":")[2] for m in parent.marks)


def html_rows(source: str) -> list[Row]:
    """The paragraphs of a page, in one pass; comments, scripts and styles are left out."""
    reader = _Reader(source)
    reader.run()
    return reader.rows


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.rows = Rows()
        self._stack = [_Element("html", frozenset(), None, False, 0)]
        self._names: list[str] = []
        self._line: Gathering | None = None

    def run(self) -> None:
        source, at = self.source, 0
        while True:
            start = source.find("<", at)
            if start < 0:
                break
            if start > at:
                self._text(at, start)
            if source.startswith("<!--", start):
                end = source.find("-->", start)
                at = len(source) if end < 0 else end + 3
            elif (m := _TAG.match(source, start)) is not None:
                at = m.end()
                name = m["name"].lower()
                if m["close"]:
                    self._close(name, m.start())
                elif name in _RAW:
                    at = self._past(name, at)
                else:
                    self._open(name, m["attrs"], m.start())
            elif source.startswith(("<!", "<?", "</"), start):
                end = source.find(">", start)
                at = len(source) if end < 0 else end + 1
            else:
                self._text(start, start + 1)
                at = start + 1
        if at < len(source):
            self._text(at, len(source))
        self._flush(len(source))

    def _past(self, name: str, at: int) -> int:
        close = re.compile(rf"</{name}\b[^<>]*>", re.I).search(self.source, at)
        return close.end() if close else len(self.source)

    def _open(self, name: str, attrs: str, at: int) -> None:
        if name == "br":
            if self._line is not None:
                self._line.add("\n")
                self._blank = False
            return
        block = name in _BLOCKS
        if block:
            self._flush(at)
            if name in ("p", "div", "table", "ul", "ol"):
                self._close_paragraph()
        marks, bold = {f"tag:{name}"}, name in ("b", "strong", "h1", "h2", "h3")
        for key, double, single, bare in _ATTRIBUTE.findall(attrs):
            value, key = html.unescape(double or single or bare), key.lower()
            if key == "class":
                marks |= {f"class:{c}" for c in value.split()}
            elif key == "id":
                marks.add(f"id:{value}")
            elif key == "name":
                self._names.append(value)
            elif re.search(r"font-weight\s*:\s*(?:bold|[6-9]00)", value, re.I):
                bold = True
        if name in _VOID:
            return
        if name in ("td", "th"):
            self._close_until(("td", "th"), ("tr", "table"))
        elif name == "tr":
            self._close_until(("tr",), ("table",))
        parent = self._stack[-1]
        element = _Element(name, frozenset(marks), parent, bold or (parent.bold and not block), len(self._stack))
        if name in ("td", "th"):
            row = next((e for e in self._stack[: -_DEEP - 1 : -1] if e.tag == "tr"), None)
            if row is not None:
                row.cells += 1
            element.cell = row.cells if row is not None else 0
        elif name == "table":
            element.cell = None
        self._stack.append(element)
        if self._line is not None and not block:
            self._marks |= element.marks

    def _close(self, name: str, at: int) -> None:
        if name in _BLOCKS:
            self._flush(at)
        for back, element in enumerate(self._stack[: -_DEEP - 1 : -1]):
            if element.tag == name and len(self._stack) - back > 1:
                del self._stack[len(self._stack) - back - 1 :]
                return

    def _close_until(self, tags: tuple[str, ...], stops: tuple[str, ...]) -> None:
        for back, element in enumerate(self._stack[: -_DEEP - 1 : -1]):
            if element.tag in stops:
                return
            if element.tag in tags:
                del self._stack[len(self._stack) - back - 1 :]
                return

    def _close_paragraph(self) -> None:
        """A paragraph without end tag ends where another begins, unless another block lies between."""
        for back, element in enumerate(self._stack[: -_DEEP - 1 : -1]):
            if element.tag == "p":
                del self._stack[len(self._stack) - back - 1 :]
                return
            if element.block:
                return

    def _text(self, start: int, end: int) -> None:
        source = self.source
        if self._line is None:
            if not source[start:end].strip():
                return
            self._line, self._start = Gathering(), start
            self._lead, self._leading, self._blank = 0, True, False
            self._marks: set[str] = set()
            for element in self._stack[: -_DEEP - 1 : -1]:
                self._marks |= element.marks
                if element.block:
                    self._marks |= element.inherited
                    break
        if self._leading and self._stack[-1].bold:
            whole = True
        else:
            whole, self._leading = False, self._leading and not source[start:end].strip()
        for m in _TOKEN.finditer(source, start, end):
            token = m[0]
            if token[0] in " \t\n\r\f\v":
                self._blank = True
                continue
            if self._blank:
                if self._line.length:
                    self._line.add(" ", m.start() - 1 if source[m.start() - 1] == " " else None)
                self._blank = False
            if token[0] == "&" and len(token) > 1 and (made := html.unescape(token)) != token:
                self._line.add(made)
            else:
                self._line.add(token, m.start())
        if whole:
            self._lead = self._line.length

    def _flush(self, at: int) -> None:
        line, self._line = self._line, None
        if line is None:
            return
        self.rows.add(
            Row(
                text=line.done(),
                start=self._start,
                end=at,
                cell=self._stack[-1].cell,
                lead=self._lead,
                marks=frozenset(self._marks),
                names=tuple(self._names),
            )
        )
        self._names = []
