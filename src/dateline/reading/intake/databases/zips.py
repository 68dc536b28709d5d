"""ZIP files: documents of a word processor, and bundles of single exports; every member is bounded, none is nested."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator

from dateline.errors import Damaged, DatelineError, NotText, TooLarge
from dateline.reading.intake.limits import REPORT_BYTES

ZIP = b"PK\x03\x04"
DOCUMENT = "word/document.xml"
_MEMBERS = 5000
_RATIO = 400
_SMALL = 1 << 20
_ALL_BYTES = 32 * REPORT_BYTES
_CHUNK = 1 << 16


def is_zip(data: bytes) -> bool:
    return data[:4] == ZIP


def members(data: bytes) -> Iterator[tuple[str, bytes | DatelineError]]:
    """Name and bytes of each file inside, or why it cannot be read. A file that breaks off yields what it still has."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        listed = [i for i in archive.infolist() if not i.is_dir()]
    except (zipfile.BadZipFile, struct.error, NotImplementedError, ValueError, OSError):
        yield from _salvaged(data)
        return
    if len(listed) > _MEMBERS:
        raise TooLarge(f"a ZIP of more than {_MEMBERS} files: unpack it and name its folder")
    if len({i.header_offset for i in listed}) < len(listed):
        raise Damaged("a ZIP whose list names one file again and again: fetch it again")
    left = _ALL_BYTES
    for info in listed:
        found = _member(archive, info, min(REPORT_BYTES, left))
        left -= len(found) if isinstance(found, bytes) else 0
        yield info.filename, found


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, limit: int) -> bytes | DatelineError:
    if info.flag_bits & 1:
        return NotText("a file locked by a password: unpack it first")
    try:
        with archive.open(info) as stream:
            return _bounded(stream.read, limit, info.compress_size)
    except DatelineError as e:
        return e
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError) as e:
        return Damaged(f"damaged inside the ZIP ({type(e).__name__}): fetch it again")


def _bounded(read: Callable[[int], bytes], limit: int, packed: int) -> bytes:
    parts, size = [], 0
    while chunk := read(_CHUNK):
        size += len(chunk)
        _check(size, packed, limit)
        parts.append(chunk)
    return b"".join(parts)


def _check(size: int, packed: int, limit: int) -> None:
    if size > limit:
        raise TooLarge(f"more than {REPORT_BYTES // 1024 // 1024} MB unpacked: export fewer reports at a time")
    if size > _SMALL and size > _RATIO * max(packed, 1):
        raise TooLarge("packed more tightly than any report: it is not read")


def _salvaged(data: bytes) -> Iterator[tuple[str, bytes | DatelineError]]:
    """The files of a ZIP whose list is lost, by the headers before each; the last may be cut off."""
    at, found = 0, False
    while data[at : at + 4] == ZIP and at + 30 <= len(data):
        flags, method, packed, names, extra = struct.unpack("<6xHH8xI4xHH", data[at : at + 30])
        name = data[at + 30 : at + 30 + names].decode("utf-8", "replace")
        start = at + 30 + names + extra
        if flags & 1 or method not in (0, 8):
            break
        content, used = _unpacked(data, start, packed, method)
        if content:
            found = True
            yield name, content
        at = start + used
        if flags & 8:
            mark = data.find(b"PK\x07\x08", at, at + 16)
            at = mark + 16 if mark >= 0 else at + 12
    if not found:
        raise Damaged("the ZIP file is damaged: fetch it again")


def _unpacked(data: bytes, start: int, packed: int, method: int) -> tuple[bytes, int]:
    """What can be unpacked from here on, and how many bytes of the file that took."""
    if method == 0:
        return data[start : start + packed], packed
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    parts, size, at = [], 0, start
    while at < len(data) and not unpacker.eof:
        chunk = data[at : at + _CHUNK]
        try:
            part = unpacker.decompress(chunk, REPORT_BYTES)
        except zlib.error:
            break
        size += len(part)
        _check(size, at + len(chunk) - start, REPORT_BYTES)
        parts.append(part)
        at += len(chunk)
        if unpacker.unconsumed_tail:
            raise TooLarge("packed more tightly than any report: it is not read")
    return b"".join(parts), at - start - len(unpacker.unused_data)
