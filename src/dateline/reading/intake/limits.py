"""How much is read: every report, line and record has a bound, whatever a header or an archive claims."""

import io
import zlib
from collections import deque
from collections.abc import Callable
from typing import IO, Any

from dateline.errors import Damaged, TooLarge

REPORT_BYTES = 32 * 1024 * 1024
CHUNK = 1 << 16
GZIP = b"\x1f\x8b"
_BOMB_BYTES = 1 << 30
_BOMB_RATIO = 500  # news comes to a third or a tenth of its size; deflate cannot do better than 1032
_MARKS = 1 << 16


def too_large() -> TooLarge:
    return TooLarge(f"more than {REPORT_BYTES // 1024 // 1024} MB for one report: give its parts as JSON Lines")


def read_bounded(stream: IO[bytes]) -> bytes:
    """All that is left of a stream; TooLarge over the limit, Damaged where its compression breaks off."""
    chunks, size = [], 0
    while chunk := stream.read(CHUNK):
        size += len(chunk)
        if size > REPORT_BYTES:
            raise too_large()
        chunks.append(chunk)
    return b"".join(chunks)


def inflate(data: bytes) -> bytes:
    """Gzip members decompressed, never beyond the limit."""
    return read_bounded(io.BufferedReader(Inflating(io.BytesIO(data)), CHUNK))


def deflated(data: bytes) -> bytes | None:
    """What deflate packed, with or without its header, never beyond the limit; None where it is something else."""
    for wbits in (zlib.MAX_WBITS, -zlib.MAX_WBITS):
        try:
            found = zlib.decompressobj(wbits).decompress(data, REPORT_BYTES + 1)
        except zlib.error:
            continue
        if len(found) > REPORT_BYTES:
            raise too_large()
        return found
    return None


class Metered(io.RawIOBase):
    """A file of `size` bytes that tells which share of it has been read."""

    def __init__(self, file: Any, size: int, tell: Callable[[float], None]) -> None:
        self._file, self._size, self._tell, self._read = file, size, tell, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        count: int = self._file.readinto(buffer)
        self._read += count
        self._tell(min(self._read / self._size, 1.0) if self._size else 1.0)
        return count


class Inflating(io.RawIOBase):
    """A stream of gzip members, decompressed bit by bit: what is whole comes out, then Damaged where it breaks off.

    `marks` are the last places (in what came out, in the packed file) at which a member began, and the end.
    """

    def __init__(self, packed: Any) -> None:
        self._packed = packed
        self._member = zlib.decompressobj(31)
        self._pending = b""
        self._fresh = True
        self._begun = (0, 0)
        self._taken = 0
        self.out = 0
        self.broken = False
        self.marks: deque[tuple[int, int]] = deque(maxlen=_MARKS)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if self.broken:
            raise Damaged("the compressed file is damaged: fetch it again")
        while True:
            data = self._pending or self._read()
            ended = not data or (self._fresh and self._pending and not data.startswith(GZIP[: len(data)]))
            if ended and self._fresh:  # or padding after the last member
                self._mark(self._taken - len(data))
                return 0
            if not data:
                self.broken = True
                raise Damaged("the compressed file breaks off: fetch it again")
            if out := self._inflated(data, len(buffer)):
                buffer[: len(out)] = out
                return len(out)

    @property
    def ratio(self) -> float:
        """How many times its size the member at hand has unpacked to."""
        return (self.out - self._begun[0]) / max(self._taken - len(self._pending) - self._begun[1], 1)

    def skip(self, begins: bytes) -> bool:
        """Give up the member at hand and go on at the next one that begins so, unpacked; False where there is none."""
        data = self._pending[1:] if self._pending.startswith(GZIP) else self._pending
        while True:
            at = data.find(GZIP + b"\x08")
            while at >= 0 and len(data) - at < 1024 and (more := self._read()):
                data += more
            if at < 0:
                data = data[-2:]
                if not (more := self._read()):
                    return False
                data += more
            elif _begins(data[at : at + 1024], begins):
                self._pending, self._member, self._fresh, self.broken = data[at:], zlib.decompressobj(31), True, False
                return True
            else:
                data = data[at + 1 :]

    def _read(self) -> bytes:
        data: bytes = self._packed.read(CHUNK)
        self._taken += len(data)
        return data

    def _mark(self, at: int) -> None:
        self._begun = (self.out, at)
        if not self.marks or self.marks[-1] != self._begun:
            self.marks.append(self._begun)

    def _inflated(self, data: bytes, size: int) -> bytes:
        """Up to `size` bytes out of the data; what was not used is pending."""
        if self._fresh:
            self._mark(self._taken - len(data))
        try:
            out = self._member.decompress(data, size)
        except zlib.error as e:
            self._pending, self.broken = data, True
            raise Damaged("the compressed file is damaged: fetch it again") from e
        self._fresh = False
        self._pending = self._member.unconsumed_tail
        self.out += len(out)
        if self.out - self._begun[0] > _BOMB_BYTES and self.ratio > _BOMB_RATIO:
            self.broken = True
            raise Damaged("it unpacks to hundreds of times its size, which no report does: it is not read on")
        if self._member.eof:
            self._pending = self._member.unused_data
            self._member, self._fresh = zlib.decompressobj(31), True
        return out


def _begins(packed: bytes, begins: bytes) -> bool:
    try:
        return zlib.decompressobj(31).decompress(packed, len(begins)) == begins
    except zlib.error:
        return False
