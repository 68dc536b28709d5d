"""What the task heads of the language model say of words and of pairs of words, as numbers for the stages to weigh."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
BUCKETS = 14
_FAR, _DEEP = 12, 13


@dataclass(frozen=True, eq=False)
class Settings:
    """What belongs to the heads: `labels` of the classes by layer, `tables` of the pair heads (logits by bucket of
    distance in words and in the parse), and `weights` with which a stage weighs the heads against its rules."""

    labels: Mapping[str, tuple[str, ...]]
    tables: Mapping[str, Mapping[str, Array]]
    weights: Mapping[str, Any]


@dataclass(frozen=True, eq=False)
class Signals:
    """Logits of N words by layer, [N, classes]; for a pair layer its parts NAME_first, NAME_second, NAME_alone."""

    layers: Mapping[str, Array]
    settings: Settings

    def __len__(self) -> int:
        return len(next(iter(self.layers.values()), ()))

    def part(self, start: int, end: int) -> "Signals":
        """The signals of words [start, end)."""
        return Signals({k: v[start:end] for k, v in self.layers.items()}, self.settings)

    @cached_property
    def _logs(self) -> dict[str, Array]:
        return {}

    def log_probabilities(self, layer: str) -> Array:
        """[N, classes] natural logarithms."""
        if layer not in self._logs:
            x = self.layers[layer].astype(np.float64)
            x = x - x.max(axis=1, keepdims=True)
            self._logs[layer] = x - np.log(np.exp(x).sum(axis=1, keepdims=True))
        return self._logs[layer]

    def best(self, layer: str, i: int) -> tuple[str, float]:
        """The likeliest class of word i and its probability."""
        row = self.log_probabilities(layer)[i]
        k = int(row.argmax())
        return self.settings.labels[layer][k], float(np.exp(row[k]))

    def pairs(self, layer: str, i: int, among: range, heads: Sequence[int]) -> Array:
        """Probabilities [len(among), kinds] of what each word of `among` is to word i; `heads` is the parse."""
        alone = self.layers[f"{layer}_alone"]
        kinds = alone.shape[1]
        width = self.layers[f"{layer}_first"].shape[1] // kinds
        first = self.layers[f"{layer}_first"][i].reshape(kinds, width)
        second = self.layers[f"{layer}_second"][among.start : among.stop].reshape(-1, kinds, width)
        far = [far_bucket(j - i) for j in among]
        tables = self.settings.tables[layer]
        logits = np.einsum("kp,nkp->nk", first, second) / width**0.5 + alone[among.start : among.stop]
        logits = logits + tables["far"][far] + tables["tree"][tree_buckets(heads, i, among)]
        found: Array = 1 / (1 + np.exp(-logits))
        return found


def joined(parts: Sequence[Signals]) -> Signals:
    """The signals of words that follow one another in several blocks."""
    layers = {k: np.concatenate([p.layers[k] for p in parts]) for k in parts[0].layers}
    return Signals(layers, parts[0].settings)


def far_bucket(distance: int) -> int:
    """Which bucket a signed distance in words falls in, 0 to 12."""
    size = abs(distance)
    step = size if size <= 2 else 3 if size <= 4 else 4 if size <= 8 else 5 if size <= 20 else 6
    return step if distance >= 0 else 6 + step


def tree_buckets(heads: Sequence[int], i: int, among: range) -> list[int]:
    """Arcs up from word i and down to each of `among`, to the first ancestor that both have, as buckets 0 to 13."""
    up: dict[int, int] = {}
    j = i
    while j >= 0 and len(up) < _FAR:
        up[j] = len(up)
        j = heads[j]
    found = []
    for k in among:
        down, j = 0, k
        while j >= 0 and j not in up and down < _FAR:
            j, down = heads[j], down + 1
        found.append(_DEEP if j < 0 or down >= _FAR else min(up[j], 3) * 3 + min(down, 2))
    return found
