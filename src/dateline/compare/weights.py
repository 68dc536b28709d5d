"""A learned table that says how far features of a pair speak for a claim: a linear part and boosted trees, as plain
numbers (training/growing.py)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
LINEAR = 0.5  # share of the linear part, the rest is the trees'
_MOST = 5.0  # log odds beyond which a tree ensemble is only guessing
_CHUNK = 256  # rows walked at once
_DIGITS = 6  # so that the last bits of a sum do not decide a tie


@dataclass(frozen=True)
class Trees:
    """Decision trees, [trees, nodes] each: which feature, up to which threshold one goes left, and what a leaf says. A
    node without a left one is a leaf."""

    feature: NDArray[np.int64]
    threshold: Numbers
    left: NDArray[np.int64]
    right: NDArray[np.int64]
    value: Numbers

    def of(self, table: Numbers) -> Numbers:
        """[rows]: what the leaves of each row say together."""
        tree = np.arange(len(self.feature))
        rows = np.arange(len(table))[:, None]
        at = np.zeros((len(table), len(tree)), dtype=np.int64)
        while True:
            left = self.left[tree, at]
            inner = left > 0
            if not inner.any():
                found: Numbers = self.value[tree, at].sum(axis=1)
                return found
            goes = table[rows, self.feature[tree, at]] <= self.threshold[tree, at]
            at = np.where(inner, np.where(goes, left, self.right[tree, at]), at)


@dataclass(frozen=True)
class Weights:
    """Log odds of one sort of claim."""

    names: Mapping[str, int]
    linear: Numbers
    trees: Trees
    base: float

    def score(self, found: Sequence[dict[str, float]]) -> Numbers:
        """[pairs]: above 0 where more speaks for the claim than against."""
        table = np.zeros((len(found), len(self.names)))
        table[:, self.names["bias"]] = 1.0
        for row, features in enumerate(found):
            for name, value in features.items():
                if (column := self.names.get(name)) is not None:
                    table[row, column] = value
        parts = [self.trees.of(table[k : k + _CHUNK]) for k in range(0, len(table), _CHUNK)]
        grown = self.base + (np.concatenate(parts) if parts else np.zeros(0))
        mixed = LINEAR * (table @ self.linear) + (1 - LINEAR) * np.clip(grown, -_MOST, _MOST)
        rounded: Numbers = np.round(mixed, _DIGITS)
        return rounded


def weights(names: Sequence[str], data: Mapping[str, Any]) -> Weights:
    """A table as training writes it: a tree is a list of nodes, a node its feature, threshold, left, right, value."""
    most = max(map(len, data["trees"]))
    nodes = np.array([t + [[0, 0, 0, 0, 0]] * (most - len(t)) for t in data["trees"]], dtype=float)
    feature, left, right = (nodes[:, :, k].astype(np.int64) for k in (0, 2, 3))
    trees = Trees(feature, nodes[:, :, 1], left, right, nodes[:, :, 4])
    columns = {name: k for k, name in enumerate(names)}
    return Weights(columns, np.array(data["linear"], dtype=float), trees, float(data["base"]))
