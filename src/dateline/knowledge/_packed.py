"""A large sorted table in compressed blocks: a lookup unpacks one block, so that nothing is loaded at the start.

The file: b"DLP1", the length of the index (4 bytes, little-endian), the index (zlib: a line a block, first key and
size), then the blocks (zlib). A block is lines `key TAB cells…`, sorted by key; all lines of a key stand in one block.
"""

import struct
import zlib
from bisect import bisect_right
from functools import lru_cache

from dateline.errors import DataError

MAGIC = b"DLP1"


class Packed:
    """Read access to the bytes of a packed file."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        if data[:4] != MAGIC:
            raise DataError("a packed table is damaged: install dateline again")
        (size,) = struct.unpack_from("<I", self._data, 4)
        lines = zlib.decompress(self._data[8 : 8 + size]).decode("utf-8").splitlines()
        self._keys, self._bounds, at = [], [], 8 + size
        for line in lines:
            key, _, length = line.rpartition("\t")
            self._keys.append(key)
            self._bounds.append((at, at + int(length)))
            at += int(length)
        self._block = lru_cache(maxsize=None)(self._unpacked)

    def rows(self, key: str) -> list[list[str]]:
        """Cells of all lines of a key, without the key itself."""
        number = bisect_right(self._keys, key) - 1
        if number < 0 or not key:
            return []
        block, wanted = self._block(number), f"\n{key}\t".encode()
        found, at = [], block.find(wanted)
        while at >= 0:
            end = block.index(b"\n", at + 1)
            found.append(block[at + len(wanted) : end].decode("utf-8").split("\t"))
            at = block.find(wanted, end)
        return found

    def _unpacked(self, number: int) -> bytes:
        start, end = self._bounds[number]
        return b"\n" + zlib.decompress(self._data[start:end])


def pack(lines: list[tuple[str, str]], per_block: int) -> bytes:
    """The bytes of a packed file: `lines` are key and cells (joined by tabs), in any order. For the build only."""
    blocks: list[tuple[str, bytes]] = []
    part: list[str] = []
    first = last = ""
    for key, cells in sorted(lines):
        if part and key != last and len(part) >= per_block:
            blocks.append((first, "".join(part).encode("utf-8")))
            part = []
        first = first if part else key
        part.append(f"{key}\t{cells}\n")
        last = key
    if part:
        blocks.append((first, "".join(part).encode("utf-8")))
    packed = [(key, zlib.compress(block, 9)) for key, block in blocks]
    index = zlib.compress("\n".join(f"{key}\t{len(block)}" for key, block in packed).encode("utf-8"), 9)
    return MAGIC + struct.pack("<I", len(index)) + index + b"".join(block for _, block in packed)
