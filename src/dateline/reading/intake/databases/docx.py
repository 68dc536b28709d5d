"""Reads a document.xml into paragraphs with their places in it: a scan of tags that expands no entity."""

import re

from dateline.reading.intake.databases.traced import Gathering, Row, Rows

_TAG = re.compile(r"<(?P<close>/?)(?:[\w.-]{1,40}:)?(?P<name>[\w.-]{1,60})(?P<attrs>[^<>]*)>")
_REFERENCE = re.compile(r"&(?:#(?P<number>\d{1,7})|#x(?P<hex>[0-9a-fA-F]{1,6})|(?P<name>lt|gt|amp|quot|apos));")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
_VALUE = re.compile(r"\b(?:[\w.-]{1,40}:)?(?P<name>val|name)\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)')")
_UNSEEN = frozenset(("drawing", "pict", "object", "del", "instrText", "Fallback", "rPrChange", "pPrChange", "moveFrom"))
_OFF = frozenset(("0", "false", "off", "none"))
_DOCUMENT = re.compile(r"<(?:[\w.-]+:)?document\b")


def is_document(text: str) -> bool:
    """Is a decoded XML text a word processor's document?"""
    return _DOCUMENT.search(text[:20_000]) is not None


def docx_rows(source: str) -> tuple[list[Row], bool]:
    """The paragraphs of a document.xml, and whether it is whole."""
    reader = _Reader(source)
    reader.run()
    return reader.rows, reader.whole


class _Paragraph:
    __slots__ = ("centre", "lead", "leading", "line", "linked", "names", "start")

    def __init__(self, start: int) -> None:
        self.line = Gathering()
        self.start = start
        self.lead, self.leading = 0, True
        self.centre = self.linked = False
        self.names: list[str] = []


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.rows = Rows()
        self.whole = False
        self._open: list[_Paragraph] = []
        self._unseen: list[str] = []
        self._in_text = self._in_run = self._bold = False
        self._break = False
        self._cells: list[int] = []
        self._names: list[str] = []

    def run(self) -> None:
        source, at = self.source, 0
        while True:
            start = source.find("<", at)
            if start < 0:
                break
            if start > at:
                self._text(at, start)
            if source.startswith("<!--", start):
                at = self._past("-->", start)
            elif source.startswith("<![CDATA[", start):
                at = self._past("]]>", start)
                if self._in_text and not self._unseen:
                    end = at - 3 if source.startswith("]]>", at - 3) else at
                    self._add(source[start + 9 : end], start + 9)
            elif source.startswith("<?", start):
                at = self._past("?>", start)
            elif (m := _TAG.match(source, start)) is not None:
                at = m.end()
                self._tag(m)
            else:
                at = start + 1
        while self._open:
            self._end(len(source))

    def _past(self, mark: str, start: int) -> int:
        end = self.source.find(mark, start)
        return len(self.source) if end < 0 else end + len(mark)

    def _tag(self, m: re.Match[str]) -> None:
        name, closing = m["name"], bool(m["close"])
        single = m["attrs"].endswith("/")
        if name in _UNSEEN:
            if not closing and not single:
                self._unseen.append(name)
            elif closing and name in self._unseen:
                while self._unseen.pop() != name:
                    pass
        if self._unseen:
            return
        if closing:
            self._closed(name, m.end())
        else:
            self._opened(name, m["attrs"], m.start())
            if single:
                self._closed(name, m.end())

    def _opened(self, name: str, attrs: str, at: int) -> None:
        if name == "p":
            self._open.append(_Paragraph(at))
        elif name == "t":
            self._in_text = True
        elif name == "r":
            self._in_run, self._bold = True, False
        elif name == "tr":
            self._cells.append(-1)
        elif name == "tc" and self._cells:
            self._cells[-1] += 1
        elif name == "bookmarkStart":
            (self._open[-1].names if self._open else self._names).append(_value(attrs, "name"))
        elif name == "sectPr" or (name == "br" and _value_of_type(attrs) == "page"):
            self._break = True
        elif self._open:
            self._inside(name, attrs)

    def _inside(self, name: str, attrs: str) -> None:
        paragraph = self._open[-1]
        if name in ("br", "cr"):
            self._add("\n", None)
        elif name in ("tab", "ptab") and self._in_run:
            self._add("\t", None)
        elif name == "noBreakHyphen":
            self._add("‑", None)
        elif name == "b" and self._in_run:
            self._bold = _value(attrs, "val") not in _OFF
        elif name == "hyperlink":
            paragraph.linked = True
        elif name == "jc":
            paragraph.centre = _value(attrs, "val") == "center"

    def _closed(self, name: str, at: int) -> None:
        if name == "p" and self._open:
            self._end(at)
        elif name == "t":
            self._in_text = False
        elif name == "r":
            self._in_run = False
        elif name == "tr" and self._cells:
            self._cells.pop()
        elif name == "document":
            self.whole = True

    def _text(self, start: int, end: int) -> None:
        if not self._in_text or self._unseen or not self._open:
            return
        source, at = self.source, start
        if source.find("&", start, end) >= 0:
            for m in _REFERENCE.finditer(source, start, end):
                self._add(source[at : m.start()], at)
                self._add(_NAMED[m["name"]] if m["name"] else _character(m), None)
                at = m.end()
        self._add(source[at:end], at)

    def _add(self, text: str, at: int | None) -> None:
        if not text or not self._open:
            return
        p = self._open[-1]
        if p.leading and (self._bold or not text.strip()):
            p.lead = p.line.length + len(text)
        else:
            p.leading = False
        p.line.add(text, at)

    def _end(self, at: int) -> None:
        """Ends the innermost paragraph; a section's end counts from its last paragraph on."""
        p = self._open.pop()
        text = p.line.done()
        marks = {m for m, holds in (("centre", p.centre), ("link", p.linked)) if holds}
        if self._break and text.text.strip():
            marks.add("break")
        if text.text.strip():
            self._break = False
        names = (*self._names, *p.names)
        self._names = []
        cell = max(self._cells[-1], 0) if self._cells else None
        if names or text.text.strip():
            marked = frozenset(marks)
            self.rows.add(Row(text=text, start=p.start, end=at, cell=cell, lead=p.lead, marks=marked, names=names))


def _value(attrs: str, name: str) -> str:
    return next((m["double"] or m["single"] or "" for m in _VALUE.finditer(attrs) if m["name"] == name), "")


def _value_of_type(attrs: str) -> str:
    m = re.search(r"\btype\s*=\s*[\"']([^\"']*)", attrs)
    return m[1] if m else ""


def _character(m: re.Match[str]) -> str:
    """The character of a numeric reference; what none is stays a replacement character."""
    code = int(m["number"]) if m["number"] else int(m["hex"], 16)
    return chr(code) if 0 < code < 0xD800 or 0xE000 <= code < 0x110000 else "\ufffd"
