"""The heads over word vectors: tags, trees and relations, a few thousand words at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dateline.encoder import trees
from dateline.encoder.sessions import session

Array = NDArray[Any]
GROUP = 2048
_TAGS = ("upos", "xpos", "lemmas")
_LOGITS = ("names", "mentions")


@dataclass(frozen=True, slots=True)
class Parsed:
    """Class numbers of N words; `heads` count words over all sentences, -1 a root; `names`, `mentions` are logits."""

    upos: Array
    xpos: Array
    lemmas: Array
    heads: Array
    rels: Array
    names: Array
    mentions: Array


class WordHeads:
    """The two graphs that read word vectors."""

    def __init__(self, folder: Traversable, rels: Sequence[str], *, threads: int) -> None:
        self._words = session(folder, "words", threads)
        self._relations = session(folder, "relations", threads)
        self._outputs = [o.name for o in self._words.get_outputs()]
        self._root = rels.index("root")

    def parse(self, vectors: Array, sentences: Array, roots: Array) -> Parsed:
        """Words [N, width] of sentences [S, 2] (ranges that follow one another) with the roots' vectors [S, width]."""
        parts: list[dict[str, Array]] = []
        for first, last in _groups(sentences):
            begin, end = int(sentences[first, 0]), int(sentences[last - 1, 1])
            parts.append(self._group(vectors[begin:end], sentences[first:last] - begin, roots[first:last], begin))
        return Parsed(**{k: np.concatenate([p[k] for p in parts]) for k in parts[0]})

    def _group(self, vectors: Array, sentences: Array, roots: Array, offset: int) -> dict[str, Array]:
        count = len(vectors)
        values = self._words.run(None, {"vectors": np.concatenate([vectors, roots])})
        said: dict[str, Array] = dict(zip(self._outputs, values, strict=True))
        heads = np.empty(count, np.int64)
        chosen = np.empty_like(said["rel_head"][:count])
        for n, (first, last) in enumerate(sentences.tolist()):
            rows = [count + n, *range(first, last)]
            found = trees.heads_of(said["arc_dependent"][first:last] @ said["arc_head"][rows].T)
            chosen[first:last] = said["rel_head"][rows][found]
            heads[first:last] = np.where(found == 0, -1, found - 1 + first + offset)
        (relations,) = self._relations.run(None, {"dependent": said["rel_dependent"][:count], "head": chosen})
        relations[:, self._root] = np.where(heads < 0, np.inf, -np.inf)
        numbers = {k: said[k][:count].argmax(axis=1) for k in _TAGS}
        logits = {k: said[k][:count] for k in _LOGITS}
        return numbers | logits | {"heads": heads, "rels": relations.argmax(axis=1)}


def _groups(sentences: Array) -> list[tuple[int, int]]:
    """Runs of sentences of at most GROUP words, or of one sentence."""
    found: list[tuple[int, int]] = []
    first = 0
    for n in range(1, len(sentences)):
        if sentences[n, 1] - sentences[first, 0] > GROUP:
            found.append((first, n))
            first = n
    return [*found, (first, len(sentences))]
