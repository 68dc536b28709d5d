"""From bytes to text. Valid UTF-8 is believed before any header, since pages lie about their encoding."""

import re

from dateline.errors import BadEncoding, NotText

_DECLARED = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.I)
_BYTE_WIDE = {"iso-8859-1", "latin-1", "latin1", "l1", "ascii", "us-ascii", "iso8859-1", "iso_8859-1", "cp1252"}
_KNOWN = re.compile(
    r"(?:x-)?(?:utf-?8|utf-?16(?:-?[bl]e)?|(?:windows|cp)-?(?:125\d|874|866|437|850)|iso-?8859-\d{1,2}|koi8-[ru]|gb2312|gbk"
    r"|gb18030|big5(?:-hkscs)?|shift[_-]?jis|sjis|euc-(?:jp|kr)|iso-2022-jp|mac(?:intosh|-?roman|-?cyrillic))\Z",
    re.I,
)
RTF = b"{\\rtf"
_MAGIC = (
    (b"%PDF", "a PDF: save its text, or its page as HTML"),
    (b"PK\x03\x04", "a ZIP archive or office document: give it as a file, or save it as text"),
    (RTF, "an RTF document: give it as a file"),
    (b"\xd0\xcf\x11\xe0", "an old office document: save it as text"),
    (b"\x89PNG", "a picture: its text must be typed or recognised first"),
    (b"\xff\xd8\xff", "a picture: its text must be typed or recognised first"),
    (b"GIF8", "a picture: its text must be typed or recognised first"),
    (b"RIFF", "a picture, sound or film: give its transcript"),
    (b"II*\x00", "a picture: its text must be typed or recognised first"),
    (b"MM\x00*", "a picture: its text must be typed or recognised first"),
    (b"ID3", "a sound: give its transcript"),
    (b"OggS", "a sound: give its transcript"),
    (b"\x7fELF", "a program: there is no report in it"),
    (b"MZ\x90", "a program: there is no report in it"),
    (b"SQLite format 3\x00", "a database: export its reports as JSON Lines"),
    (b"7z\xbc\xaf", "a 7z archive: unpack it first"),
    (b"Rar!", "a RAR archive: unpack it first"),
    (b"\x28\xb5\x2f\xfd", "compressed with zstd: unpack it first"),
    (b"BZh", "compressed with bzip2: unpack it first"),
    (b"\xfd7zXZ", "compressed with xz: unpack it first"),
)


def decode(data: bytes, *, declared: str | None = None, rtf: bool = False) -> tuple[str, str]:
    """Text and the name of its encoding, such that `data.decode(encoding)` is the text.

    `declared` is what a header outside of the data says; with `rtf` that format's source is a text. NotText for binary
    data, BadEncoding where nothing fits.
    """
    for magic, what in _MAGIC:
        if data.startswith(magic) and not (rtf and magic == RTF):
            raise NotText(f"this is {what}")
    if encoding := _by_mark(data) or _by_zeros(data):
        return _strictly(data, encoding), encoding
    if binary_share(data) > 0.05:
        raise NotText("this is binary data: give plain text, HTML or JSON Lines")
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as first:
        return _otherwise(data, declared, first)


def _by_mark(data: bytes) -> str | None:
    if data.startswith((b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")):
        return "utf-32"
    return "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else None


def _by_zeros(data: bytes) -> str | None:
    """UTF-16 without a mark: in Western text every second byte is zero."""
    head = data[:4096]
    if len(head) < 8:
        return None
    even, odd = head[::2].count(0) / len(head[::2]), head[1::2].count(0) / len(head[1::2])
    if max(even, odd) < 0.4 or min(even, odd) > 0.05:
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def binary_share(data: bytes) -> float:
    """Share of bytes that no text has, in the first 64 KB; a few stray nulls are forgiven."""
    head = data[:65536]
    strange = head.translate(None, bytes([*range(32, 256), 9, 10, 11, 12, 13, 27]))
    return len(strange) / max(len(head), 1)


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as e:
        raise BadEncoding(f"not valid {encoding.upper()}: save the file as UTF-8") from e


def _otherwise(data: bytes, declared: str | None, first: UnicodeDecodeError) -> tuple[str, str]:
    """What is not UTF-8: as declared, as UTF-8 with a few bad bytes, as Windows-1252, at last as Latin-1."""
    inside = _DECLARED.search(data[:4096])
    names = [declared, inside[1].decode("ascii") if inside else None]
    for name in filter(None, names):
        codec = _codec(name)
        if codec is None or codec == "utf-8":
            continue
        try:
            return data.decode(codec), codec
        except (UnicodeDecodeError, LookupError):
            continue
    if _mostly_utf8(data):
        return data.decode("utf-8", "replace"), "utf-8"
    try:
        return data.decode("cp1252"), "cp1252"
    except UnicodeDecodeError:
        return data.decode("latin-1"), "latin-1"


def _codec(name: str) -> str | None:
    """A Python codec for a declared name; Latin-1 means Windows-1252, as it does in browsers."""
    name = name.strip().lower()
    if name in _BYTE_WIDE:
        return "cp1252"
    if not _KNOWN.match(name):
        return None
    name = name.removeprefix("x-").replace("windows-", "cp").replace("macintosh", "mac-roman")
    return {"utf8": "utf-8", "cp874": "cp874", "gb2312": "gb18030", "gbk": "gb18030", "sjis": "cp932"}.get(name, name)


def _mostly_utf8(data: bytes) -> bool:
    """Are there many more whole UTF-8 sequences than broken ones?"""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(1 for c in text[:200_000] if c > "\x7f") - broken
    return whole > 9 * broken
