"""How much is read: every report, line and record has a bound, whatever a header or an archive claims."""

import io
import zlib
from typing import IO, Any

from dateline.errors import Damaged, TooLarge

REPORT_BYTES = 32 * 1024 * 1024
CHUNK = 1 << 16
GZIP = b"\x1f\x8b"


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


class Inflating(io.RawIOBase):
    """A stream of gzip members, decompressed bit by bit: what is whole comes out, then Damaged where it breaks off."""

    def __init__(self, packed: Any) -> None:
        self._packed = packed
        self._member = zlib.decompressobj(31)
        self._pending = b""
        self._fresh = True

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while True:
            data = self._pending or self._packed.read(CHUNK)
            if not data:
                if self._fresh:
                    return 0
                raise Damaged("the compressed file breaks off: fetch it again")
            if self._fresh and self._pending and not data.startswith(GZIP[: len(data)]):
                return 0  # padding after the last member
            if out := self._inflated(data, len(buffer)):
                buffer[: len(out)] = out
                return len(out)

    def _inflated(self, data: bytes, size: int) -> bytes:
        """Up to `size` bytes out of the data; what was not used is pending."""
        try:
            out = self._member.decompress(data, size)
        except zlib.error as e:
            raise Damaged("the compressed file is damaged: fetch it again") from e
        self._fresh = False
        self._pending = self._member.unconsumed_tail
        if self._member.eof:
            self._pending = self._member.unused_data
            self._member, self._fresh = zlib.decompressobj(31), True
        return out
