"""Begin, inside, outside: name tags of words into names."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray


class Name(NamedTuple):
    """Words [first, last) that name something of a type, with the probability of its weakest word."""

    first: int
    last: int
    type: str
    confidence: float


def names_in(logits: NDArray[np.float32], tags: Sequence[str], sentences: NDArray[np.int64]) -> Iterator[Name]:
    """Names of a block from logits [N, tags], never across sentences.

    A word whose best tag goes on with a name of another type ends that name and begins one of its own.
    """
    best = logits.argmax(axis=1)
    certain = _certainty(logits)
    for begin, end in sentences.tolist():
        first, kind = begin, ""
        for i in range(begin, end + 1):
            tag = tags[best[i]] if i < end else "O"
            if kind and tag != f"I-{kind}":
                yield Name(first, i, kind, float(certain[first:i].min()))
                kind = ""
            if tag != "O" and not kind:
                first, kind = i, tag[2:]


def _certainty(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    """Probability of the best tag of each word."""
    shifted = np.exp(logits - logits.max(axis=1, keepdims=True))
    certainty: NDArray[np.float32] = 1 / shifted.sum(axis=1)
    return certainty
