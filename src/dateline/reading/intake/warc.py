"""Web archives: the pages and texts of a WARC or WET file. What a payload is, its bytes say, not its headers."""

import hashlib
import io
import re
import zlib
from collections.abc import Iterator

import msgspec

from dateline.errors import Damaged, DatelineError, InputError, NotText
from dateline.reading.intake.decoding import decode
from dateline.reading.intake.limits import CHUNK, GZIP, REPORT_BYTES, inflate, too_large
from dateline.values.report import Failure, Given, Original

_PAGE = re.compile(
    rb"[\s\xef\xbb\xbf\x00]*<(?:!doctype|html|head|body|\?xml|!--|article|main|div|p\b|title|meta)", re.I
)
_CHUNK_SIZE = re.compile(rb"([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n")


class _Record(msgspec.Struct, frozen=True):
    headers: dict[str, str]
    block: bytes | None
    """None where it is over the limit."""


def is_warc(head: bytes) -> bool:
    return head.lstrip(b"\r\n").startswith(b"WARC/")


def read_warc(stream: io.BufferedReader, file: str | None, given: Given) -> Iterator[Original | Failure]:
    """The reports of an archive; one that breaks off yields what is whole, then a Failure."""
    where = file or "standard input"
    number = 0
    try:
        for record in _records(stream):
            number += 1
            if not _is_report(record.headers):
                continue
            try:
                if record.block is None:
                    raise too_large()
                found = _original(record.headers, record.block, number, file, given)
            except DatelineError as e:
                yield Failure(file=file, line=None, code=e.code, message=f"{where}, record {number}: {e}")
                continue
            if found is not None:
                yield found
    except InputError as e:
        yield Failure(file=file, line=None, code=e.code, message=f"{where}: after record {number}: {e}")


def _records(stream: io.BufferedReader) -> Iterator[_Record]:
    """Whole records in order; Damaged where the archive breaks off or no record begins where one should."""
    while True:
        line = stream.readline(CHUNK)
        while line in (b"\r\n", b"\n"):
            line = stream.readline(CHUNK)
        if not line:
            return
        if not line.startswith(b"WARC/"):
            raise Damaged("no record where one should begin: the archive is damaged there")
        headers = _headers(stream)
        try:
            length = int(headers.get("content-length", ""))
        except ValueError as e:
            raise Damaged("a record without its length: the archive is damaged there") from e
        yield _Record(headers, _block(stream, length))


def _headers(stream: io.BufferedReader) -> dict[str, str]:
    found: dict[str, str] = {}
    for _ in range(1000):
        line = stream.readline(CHUNK)
        if not line:
            raise Damaged("the archive breaks off: fetch it again")
        if line in (b"\r\n", b"\n"):
            return found
        name, _, value = line.decode("utf-8", "replace").partition(":")
        found.setdefault(name.strip().lower(), value.strip())
    raise Damaged("a record's header does not end")


def _block(stream: io.BufferedReader, length: int) -> bytes | None:
    chunks, left, keep = [], length, length <= REPORT_BYTES
    while left > 0:
        chunk = stream.read(min(left, CHUNK))
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


def _original(headers: dict[str, str], block: bytes, number: int, file: str | None, given: Given) -> Original | None:
    """The report that a record holds; None for pictures, scripts, redirects and the like."""
    http: dict[str, str] = {}
    payload = block
    if block.startswith(b"HTTP/"):
        status, http, payload = _http(block)
        if status >= 300 and not _PAGE.match(payload[:4096]):
            return None
        if status >= 400 or 300 <= status < 400:
            return None
        payload = _decoded(http, payload)
    kind = _kind(http.get("content-type") or headers.get("content-type", ""), payload)
    if kind is None or not payload.strip(b"\0 \r\n\t"):
        return None
    charset = re.search(r"charset\s*=\s*[\"']?([\w-]+)", http.get("content-type", ""), re.I)
    text, encoding = decode(payload, declared=charset[1] if charset else None)
    uri = headers.get("warc-target-uri", "").strip("<>") or None
    return Original(
        file=file,
        line=None,
        kind=kind,
        text=text,
        encoding=encoding,
        sha256=hashlib.sha256(block).hexdigest(),
        given=given,
        meta={"uri": uri} if uri else {},
        container={"uri": uri, "record": headers.get("warc-record-id", "").strip("<>") or number, "pointer": None},
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
        return _deflated(payload)
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


def _deflated(payload: bytes) -> bytes:
    for wbits in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
        try:
            found = zlib.decompressobj(wbits).decompress(payload, REPORT_BYTES + 1)
        except zlib.error:
            continue
        if len(found) > REPORT_BYTES:
            raise too_large()
        return found
    return payload


def _kind(declared: str, payload: bytes) -> str | None:
    """ "html" or "text", by the first bytes before the header; None for what is no report."""
    if _PAGE.match(payload[:4096]):
        return "html"
    declared = declared.lower()
    if "html" in declared:
        return "html"
    return "text" if declared.startswith("text/plain") else None
