"""Reads RTF into paragraphs with their places in the source: one pass, any nesting, no layout."""

import codecs
import re

from dateline.reading.intake.databases.traced import Gathering, Row, Rows

_TOKEN = re.compile(
    r"\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|\\(?P<symbol>[^a-zA-Z])"
    r"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)|[\r\n]+|\\",
    re.S,
)
_SKIPPED = frozenset((
    "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer",
    "footerl", "footerr", "footerf", "fldinst", "listtable", "listoverridetable", "revtbl", "rsidtbl", "themedata",
    "datastore", "generator", "footnote", "annotation", "xmlnstbl", "filetbl", "shpinst", "sp", "nonshppict", "private",
    "pntext", "listtext", "bkmkend", "mmathPr", "latentstyles", "atnid", "atnauthor", "tc", "xe",
))  # fmt: skip
_CHARACTERS = {
    "tab": "\t", "line": "\n", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "endash": "–",
    "emdash": "—", "bullet": "•", "enspace": " ", "emspace": " ", "qmspace": " ", "softline": "\n",
}  # fmt: skip
_SYMBOLS = {"~": "\xa0", "_": "‑", "\t": "\t"}
_CHARSETS = {
    0: "cp1252", 77: "mac-roman", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "cp950", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250", 255: "cp850",
}  # fmt: skip
_MACHINES = {"mac": "mac-roman", "pc": "cp437", "pca": "cp850"}
_BEGINS = re.compile(r"[\s\ufeff\x00]*\{\s*\\rtf")


def is_rtf(text: str) -> bool:
    """Does a decoded text begin as RTF?"""
    return _BEGINS.match(text[:200]) is not None


def rtf_rows(source: str) -> tuple[list[Row], bool]:
    """The paragraphs of a document, and whether its groups are all closed (else it was cut off)."""
    reader = _Reader(source)
    reader.run()
    return reader.rows, reader.whole


class _State:
    """What a group inherits: whether its text is skipped, how many characters stand for a Unicode one, bold, font."""

    __slots__ = ("bold", "codec", "skipped", "table", "uc")

    def __init__(self, skipped: bool, uc: int, bold: bool, codec: str, table: str) -> None:
        self.skipped, self.uc, self.bold, self.codec, self.table = skipped, uc, bold, codec, table

    def copy(self) -> "_State":
        return _State(self.skipped, self.uc, self.bold, self.codec, self.table)


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.rows = Rows()
        self.whole = False
        self._state = _State(False, 1, False, "cp1252", "")
        self._stack: list[_State] = []
        self._default = "cp1252"
        self._fonts: dict[int, str] = {}
        self._font: int | None = None
        self._bytes = bytearray()
        self._high = 0
        self._skip = 0
        self._in_cells = False
        self._cell = 0
        self._centre = False
        self._starred = self._fresh = False
        self._name: list[str] | None = None
        self._begin(0)

    def _begin(self, at: int, *, broken: bool = False) -> None:
        self._line = Gathering()
        self._start = at
        self._lead, self._leading = 0, True
        self._names: list[str] = []
        self._broken, self._linked = broken, False

    def run(self) -> None:
        source, at, depth_seen = self.source, 0, False
        match = _TOKEN.match
        while (m := match(source, at)) is not None:
            at = m.end()
            if m["text"] is not None:
                self._flush_bytes()
                self._text(m["text"], m.start())
                self._fresh = self._starred = False
            elif m["hex"] is not None:
                self._hex(m["hex"])
                self._fresh = self._starred = False
            elif m["word"] is not None:
                self._flush_bytes()
                if m["word"] == "bin":
                    at += max(int(m["number"] or 0), 0)
                else:
                    self._word(m["word"], m["number"], m.start(), m.end())
            elif m["brace"] is not None:
                self._flush_bytes()
                self._skip = 0
                if m["brace"] == "{":
                    self._stack.append(self._state.copy())
                    self._fresh, self._starred = True, False
                    depth_seen = True
                else:
                    self._close()
                    if not self._stack and depth_seen:
                        self.whole = True
                        break
            elif m["symbol"] is not None:
                self._flush_bytes()
                self._symbol(m["symbol"], m.start(), m.end())
        self._flush_bytes()
        self._end(at)

    def _close(self) -> None:
        if self._state.table == "name" and self._name is not None:
            self._names.append("".join(self._name).strip())
            self._name = None
        if self._stack:
            self._state = self._stack.pop()
        self._fresh = self._starred = False

    def _symbol(self, symbol: str, start: int, end: int) -> None:
        if symbol == "*":
            self._starred = True
            return
        self._fresh = False
        if symbol in "\r\n":
            self._end(end)
        elif symbol in "\\{}":
            self._text(symbol, start + 1)
        elif symbol in _SYMBOLS:
            self._made(_SYMBOLS[symbol])

    def _word(self, word: str, number: str | None, start: int, end: int) -> None:
        fresh, starred = self._fresh, self._starred
        self._fresh = self._starred = False
        state = self._state
        if fresh or starred:
            if word == "bkmkstart":
                state.table, state.skipped, self._name = "name", True, []
                return
            if word == "fonttbl":
                state.table, state.skipped = "fonts", True
                return
            if starred or word in _SKIPPED:
                self._linked = self._linked or word == "fldinst"
                state.skipped = True
                return
        value = int(number) if number is not None else None
        if state.table == "fonts":
            self._font_word(word, value)
        elif word == "u" and value is not None:
            self._unicode(value)
        elif word == "uc" and value is not None:
            state.uc = max(value, 0)
        elif word == "ansicpg" and value:
            self._default = state.codec = _codec(f"cp{value}")
        elif word in _MACHINES:
            self._default = state.codec = _MACHINES[word]
        elif word == "f" and value is not None:
            state.codec = self._fonts.get(value, self._default)
        elif word == "b":
            state.bold = value != 0
        elif word == "plain":
            state.bold, state.codec = False, self._default
        elif state.skipped:
            return
        elif word in _CHARACTERS:
            self._made(_CHARACTERS[word])
        else:
            self._layout(word, end)

    def _layout(self, word: str, end: int) -> None:
        if word == "par":
            self._end(end)
        elif word == "pard":
            self._in_cells = self._centre = False
        elif word == "intbl":
            self._in_cells = True
        elif word == "qc":
            self._centre = True
        elif word == "cell":
            self._in_cells = True
            self._end(end)
            self._cell += 1
        elif word in ("row", "trowd"):
            self._cell = 0
            self._in_cells = False
        elif word in ("sect", "page"):
            self._end(end, broken=True)

    def _font_word(self, word: str, value: int | None) -> None:
        if word == "f":
            self._font = value
        elif word in ("fcharset", "cpg") and self._font is not None and value is not None:
            codec = _CHARSETS.get(value) if word == "fcharset" else _codec(f"cp{value}")
            if codec is not None and (value or word == "cpg"):
                self._fonts[self._font] = codec

    def _unicode(self, value: int) -> None:
        value &= 0xFFFF
        self._skip = self._state.uc
        if 0xD800 <= value < 0xDC00:
            self._high = value
            return
        if 0xDC00 <= value < 0xE000:
            if not self._high:
                return
            value = 0x10000 + ((self._high - 0xD800) << 10) + value - 0xDC00
        self._high = 0
        self._made(chr(value))

    def _hex(self, digits: str) -> None:
        if self._skip:
            self._skip -= 1
        elif not self._state.skipped:
            self._bytes += bytes.fromhex(digits)

    def _flush_bytes(self) -> None:
        if self._bytes:
            data, self._bytes = self._bytes, bytearray()
            self._made(data.decode(self._state.codec, "replace"))

    def _text(self, text: str, at: int) -> None:
        if self._name is not None and self._state.table == "name":
            self._name.append(text)
            return
        if self._skip:
            used = min(self._skip, len(text))
            self._skip -= used
            text, at = text[used:], at + used
        if text and not self._state.skipped:
            self._styled(text)
            self._line.add(text, at)

    def _made(self, text: str) -> None:
        if not self._state.skipped:
            self._styled(text)
            self._line.add(text)

    def _styled(self, text: str) -> None:
        if self._leading and (self._state.bold or not text.strip()):
            self._lead = self._line.length + len(text)
        else:
            self._leading = False

    def _end(self, at: int, *, broken: bool = False) -> None:
        """Ends the paragraph; one without words counts only where it has a bookmark."""
        marks = {"centre"} if self._centre else set()
        if self._broken:
            marks.add("break")
        if self._linked:
            marks.add("link")
        text = self._line.done()
        keep = bool(text.text.strip() or self._names)
        if keep:
            self.rows.add(
                Row(
                    text=text,
                    start=self._start,
                    end=at,
                    cell=self._cell if self._in_cells else None,
                    lead=self._lead,
                    marks=frozenset(marks),
                    names=tuple(self._names),
                )
            )
        self._begin(at, broken=broken or (self._broken and not keep))


def _codec(name: str) -> str:
    """A codec of this name that Python has, else Windows-1252."""
    name = {"cp10000": "mac-roman", "cp65001": "utf-8", "cp936": "gb18030"}.get(name, name)
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"
