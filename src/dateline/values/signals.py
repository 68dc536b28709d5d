"""What the task heads of the language model say of words, as numbers for the stages to weigh."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


@dataclass(frozen=True, eq=False)
class Settings:
    """What belongs to the heads: `labels` of the classes by layer, and `weights` with which a stage weighs the heads
    against its rules."""

    labels: Mapping[str, tuple[str, ...]]
    weights: Mapping[str, Any]


@dataclass(frozen=True, eq=False)
class Signals:
    """Logits of N words by layer, [N, classes]."""

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


def joined(parts: Sequence[Signals]) -> Signals:
    """The signals of words that follow one another in several blocks."""
    layers = {k: np.concatenate([p.layers[k] for p in parts]) for k in parts[0].layers}
    return Signals(layers, parts[0].settings)
