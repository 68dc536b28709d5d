"""Web archives: the pages and texts of a WARC or WET file. What a payload is, its bytes say, not its headers."""

import hashlib
import io
import re
from collections.abc import Iterator
from typing import Any

import msgspec

from dateline.errors import Damaged, DatelineError, InputError, NotText
from dateline.reading.intake.decoding import decode
from dateline.reading.intake.feeds import is_feed, read_feed
from dateline.reading.intake.limits import CHUNK, GZIP, REPORT_BYTES, Inflating, deflated, inflate, too_large
from dateline.values.report import Failure, Given, Original

_PAGE = re.compile(
    rb"[\s\xef\xbb\xbf\x00]*<(?:!doctype|html|head|body|\?xml|!--|article|main|div|p\b|title|meta)", re.I
)
_XML = re.compile(rb"[\s\xef\xbb\xbf]*<\?xml", re.I)
_INSIDE = re.compile(rb"<(?:html|head|body|article|title|h1|p)\b", re.I)
_FEED = re.compile(rb"<(?:rss|feed|(?:\w+:)?rdf)\b", re.I)
_BEGINS = b"WARC/"
_FIRST_LINE = re.compile(rb"WARC/\d\.\d+\s*")
_BLANK = 100
_BOMB_RATIO = 100
_CHUNK_SIZE = re.compile(rb"([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n")


class _Record(msgspec.Struct, frozen=True):
    headers: dict[str, str]
    block: bytes | None
    """None where it is over the limit."""
    stored: dict[str, int]
    """`offset` and `length` of it in the file as stored: in a .warc.gz those of its gzip member. Empty where it has no
    member of its own."""


def is_warc(head: bytes) -> bool:
    return head.lstrip(b"\r\n").startswith(_BEGINS)


def read_warc(stream: io.BufferedReader, file: str | None, given: Given) -> Iterator[Original | Failure]:
    """The reports of an archive. What is damaged is a Failure, after which the next whole record is looked for."""
    where = file or "standard input"
    number = 0
    for record in _records(_Tape(stream)):
        if isinstance(record, InputError):
            yield Failure(file=file, line=None, code=record.code, message=f"{where}: after record {number}: {record}")
            continue
        number += 1
        if not _is_report(record.headers):
            continue
        try:
            if record.block is None:
                raise too_large()
            yield from _originals(record, record.block, number, file, given)
        except DatelineError as e:
            yield Failure(file=file, line=None, code=e.code, message=f"{where}, record {number}: {e}")


class _Tape:
    """An archive's bytes, unpacked, with the position in them, and the way to that in the file as stored."""

    def __init__(self, stream: io.BufferedReader) -> None:
        self._stream = stream
        self._packed = stream.raw if isinstance(stream.raw, Inflating) else None
        self.at = 0

    def readline(self) -> bytes:
        line = self._stream.readline(CHUNK)
        self.at += len(line)
        return line

    def read(self, size: int) -> bytes:
        data = self._stream.read(min(size, CHUNK))
        self.at += len(data)
        return data

    def head(self) -> tuple[int, bytes] | InputError | None:
        """Where the next record begins, and its first line; an error where none does, None at the end."""
        try:
            for _ in range(_BLANK):
                at, line = self.at, self.readline()
                if line.startswith(_BEGINS):
                    return at, line
                if not line:
                    return None
                if line.strip(b"\r\n"):
                    break
        except InputError as e:
            return e
        return Damaged("no record where one should begin: the archive is damaged there")

    def next_whole(self) -> tuple[int, bytes] | InputError | None:
        """After an error: where the next record begins that can be read. Members that are damaged are passed over."""
        if self._packed is not None and self._packed.broken:
            return self.next_member()
        try:
            while line := self.readline():
                if _FIRST_LINE.fullmatch(line):
                    return self.at - len(line), line
        except InputError as e:
            return e
        return None

    def next_member(self) -> tuple[int, bytes] | InputError | None:
        if self._packed is None or not self._packed.skip(_BEGINS):
            return None
        self._stream.detach()  # else it would close the packed stream when it goes
        self._stream = io.BufferedReader(self._packed, CHUNK)
        self.at = self._packed.out
        return self.head()

    @property
    def bursting(self) -> bool:
        """Does the gzip member at hand unpack to far more than pages do?"""
        return self._packed is not None and self._packed.ratio > _BOMB_RATIO

    def stored(self, start: int, end: int) -> dict[str, int]:
        """Offset and length, in the file as stored, of what stands here from `start` to `end`."""
        if self._packed is None:
            return {"offset": start, "length": end - start}
        marks = self._packed.marks
        while marks and marks[0][0] < start:
            marks.popleft()
        if len(marks) > 1 and marks[0][0] == start and marks[1][0] == end:
            return {"offset": marks[0][1], "length": marks[1][1] - marks[0][1]}
        return {}


def _records(tape: _Tape) -> Iterator[_Record | InputError]:
    """Whole records in order, and in place of what is damaged its error."""
    head = tape.head()
    while head is not None:
        if isinstance(head, InputError):
            yield head
            head = tape.next_whole()
            continue
        start, _ = head
        try:
            headers = _headers(tape)
            length = _length(headers)
            if length > REPORT_BYTES and tape.bursting:
                block, head = None, tape.next_member()
                yield _Record(headers, block, {})
                continue
            block = _block(tape, length)
        except InputError as e:
            yield e
            head = tape.next_whole()
            continue
        head = tape.head()
        yield _Record(headers, block, tape.stored(start, head[0] if isinstance(head, tuple) else tape.at))


def _headers(tape: _Tape) -> dict[str, str]:
    found: dict[str, str] = {}
    for _ in range(1000):
        line = tape.readline()
        if not line:
            raise Damaged("the archive breaks off: fetch it again")
        if line in (b"\r\n", b"\n"):
            return found
        name, _, value = line.decode("utf-8", "replace").partition(":")
        found.setdefault(name.strip().lower(), value.strip())
    raise Damaged("a record's header does not end")


def _length(headers: dict[str, str]) -> int:
    said = headers.get("content-length", "")
    if not re.fullmatch(r"\d{1,15}", said):
        raise Damaged("a record without its length: the archive is damaged there")
    return int(said)


def _block(tape: _Tape, length: int) -> bytes | None:
    chunks, left, keep = [], length, length <= REPORT_BYTES
    while left > 0:
        chunk = tape.read(left)
        if not chunk:
            raise Damaged("the archive breaks off in the middle of a record: fetch it again")
        left -= len(chunk)
        if keep:
            chunks.append(chunk)
    return b"".join(chunks) if keep else None


def _is_report(headers: dict[str, str]) -> bool:
    kind = headers.get("warc-type", "").lower()
    address = headers.get("warc-target-uri", "").strip("<>")
    return (
        kind in ("response", "resource", "conversion")
        and not address.startswith(("dns:", "whois:"))
        and not (address.endswith("/robots.txt"))
    )


def _originals(
    record: _Record, block: bytes, number: int, file: str | None, given: Given
) -> Iterator[Original | Failure]:
    """The report that a record holds, or those of the feed that it is; nothing for pictures, scripts, redirects and the
    like."""
    headers = record.headers
    http: dict[str, str] = {}
    payload = block
    if block.startswith(b"HTTP/"):
        status, http, payload = _http(block)
        if status >= 300:
            return
        payload = _decoded(http, payload)
    declared = http.get("content-type") or headers.get("warc-identified-payload-type") or (
        headers.get("content-type", "") if not http else ""
    )  # fmt: skip
    kind = _kind(declared, payload)
    if kind is None or not payload.strip(b"\0 \r\n\t"):
        return
    charset = re.search(r"charset\s*=\s*[\"']?([\w-]+)", declared, re.I)
    text, encoding = decode(payload, declared=charset[1] if charset else None)
    uri = headers.get("warc-target-uri", "").strip("<>") or None
    container: dict[str, Any] = {
        "uri": uri, "record": headers.get("warc-record-id", "").strip("<>") or number, "pointer": None, **record.stored,
    }  # fmt: skip
    for key, name in (("fetched", "warc-date"), ("truncated", "warc-truncated")):
        if headers.get(name):
            container[key] = headers[name]
    if is_feed(text):
        for entry in read_feed(text, encoding, file, given):
            if isinstance(entry, Original) and entry.container is not None:
                entry = msgspec.structs.replace(entry, container={**container, "pointer": entry.container["pointer"]})
            yield entry
        return
    yield Original(
        file=file,
        line=None,
        kind=kind,
        text=text,
        encoding=encoding,
        sha256=hashlib.sha256(block).hexdigest(),
        given=given,
        meta={"uri": uri} if uri else {},
        container=container,
    )


def _http(block: bytes) -> tuple[int, dict[str, str], bytes]:
    head, mark, payload = block.partition(b"\r\n\r\n")
    if not mark:
        head, _, payload = block.partition(b"\n\n")
    lines = head.decode("latin-1").splitlines()
    status = re.match(r"HTTP/\S+\s+(\d{3})", lines[0] if lines else "")
    found: dict[str, str] = {}
    for line in lines[1:]:
        name, _, value = line.partition(":")
        found.setdefault(name.strip().lower(), value.strip())
    return int(status[1]) if status else 200, found, payload


def _decoded(http: dict[str, str], payload: bytes) -> bytes:
    """The payload without chunks and compression, each undone only where the bytes show it."""
    if "chunked" in http.get("transfer-encoding", "").lower():
        payload = _joined(payload)
    if payload.startswith(GZIP):
        return inflate(payload)
    coding = http.get("content-encoding", "").lower()
    if coding == "deflate" and not _PAGE.match(payload[:4096]):
        found = deflated(payload)
        return payload if found is None else found
    if coding in ("br", "zstd") and not _PAGE.match(payload[:4096]):
        try:
            payload[:65536].decode("utf-8")
        except UnicodeDecodeError as e:
            raise NotText(f"compressed with {coding}, which is not read: store the archive with gzip or plain") from e
    return payload


def _joined(payload: bytes) -> bytes:
    """The chunks of a payload put together; the payload itself where it is not in chunks."""
    found: list[bytes] = []
    at = 0
    while m := _CHUNK_SIZE.match(payload, at):
        size = int(m[1], 16)
        if size == 0:
            return b"".join(found)
        found.append(payload[m.end() : m.end() + size])
        at = m.end() + size
        if payload[at : at + 2] == b"\r\n":
            at += 2
        elif payload[at : at + 1] == b"\n":
            at += 1
        elif at < len(payload):
            return payload
    return b"".join(found) if found and at >= len(payload) else payload


def _kind(declared: str, payload: bytes) -> str | None:
    """ "html" or "text", by the first bytes before the header; None for what is no report."""
    head = payload[:4096]
    declared = declared.lower()
    if _XML.match(head) and "html" not in declared:
        return "html" if _INSIDE.search(head) or _FEED.search(head) else None
    if _PAGE.match(head) or "html" in declared:
        return "html"
    if declared.startswith("text/plain"):
        return "text"
    return "html" if not declared and _INSIDE.search(head) else None
