"""Vectors of words apart from their context, cheap enough for every line of a page: the encoder's own piece embeddings,
reduced (training/vectors.py)."""

import io
import re
from functools import cache
from importlib import resources

import numpy as np
from numpy.typing import NDArray

from dateline.encoder.pieces import UNKNOWN, WordPieces
from dateline.encoder.sessions import content

Floats = NDArray[np.float32]
_ATOM = re.compile(r"[^\W_]+|[^\w\s]|_+")


class Vectors:
    """The mean vector of the pieces of a text."""

    def __init__(self) -> None:
        folder = resources.files("dateline.encoder")
        with np.load(io.BytesIO(content(folder, "vectors.npz")), allow_pickle=False) as found:
            self._table: NDArray[np.int8] = found["table"]
            self._scale: Floats = found["scale"].astype(np.float32)
        self._pieces = WordPieces(content(folder / "model", "vocabulary.txt").decode("utf-8").splitlines())

    @property
    def width(self) -> int:
        return int(self._table.shape[1])

    def mean(self, text: str, *, most: int) -> Floats:
        """[width], over the first `most` pieces; zeros where there are none."""
        ids: list[int] = []
        for m in _ATOM.finditer(text):
            ids += (i for i in self._pieces.of(m[0]) if i != UNKNOWN)
            if len(ids) >= most:
                break
        if not ids:
            return np.zeros(self.width, dtype=np.float32)
        total: Floats = self._table[ids[:most]].sum(axis=0, dtype=np.int32) * (self._scale / len(ids[:most]))
        return total.astype(np.float32, copy=False)


@cache
def vectors() -> Vectors:
    """The shipped table, loaded when first asked for."""
    return Vectors()
