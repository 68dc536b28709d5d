"""The learned table that says how far the features of a pair speak for one occurrence (training/pairs.py)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dateline.encoder.sessions import content

Numbers = NDArray[np.float64]
LINEAR = 0.5  # share of the linear part, the rest is the trees'
_MOST = 5.0  # log odds beyond which a tree ensemble is only guessing
_DIGITS = 6  # so that the last bits of a sum do not decide a tie


@dataclass(frozen=True)
class Tree:
    """A decision tree, node by node: which feature, up to which threshold one goes left, and what a leaf says."""

    feature: NDArray[np.int64]
    threshold: Numbers
    left: NDArray[np.int64]
    right: NDArray[np.int64]
    value: Numbers

    def of(self, table: Numbers) -> Numbers:
        """[rows]: what the leaf of each row says."""
        at = np.zeros(len(table), dtype=np.int64)
        rows = np.arange(len(table))
        while True:
            inner = self.left[at] > 0
            if not inner.any():
                return self.value[at]
            goes = table[rows, self.feature[at]] <= self.threshold[at]
            at = np.where(inner, np.where(goes, self.left[at], self.right[at]), at)


@dataclass(frozen=True)
class Weights:
    """Log odds of one occurrence for pairs of one sort: those of two reports, or of one."""

    names: dict[str, int]
    linear: Numbers
    trees: tuple[Tree, ...]
    base: float

    def score(self, found: Sequence[dict[str, float]]) -> Numbers:
        """[pairs]: above 0 where more speaks for one occurrence than against."""
        table = np.zeros((len(found), len(self.names)))
        table[:, self.names["bias"]] = 1.0
        for row, features in enumerate(found):
            for name, value in features.items():
                if (column := self.names.get(name)) is not None:
                    table[row, column] = value
        grown = np.full(len(found), self.base)
        for tree in self.trees:
            grown += tree.of(table)
        mixed = LINEAR * (table @ self.linear) + (1 - LINEAR) * np.clip(grown, -_MOST, _MOST)
        rounded: Numbers = np.round(mixed, _DIGITS)
        return rounded


@dataclass(frozen=True)
class Table:
    """Weights for pairs `across` reports and `within` one."""

    across: Weights
    within: Weights


def parse(data: dict[str, Any]) -> Table:
    """A table as training writes it."""
    names = {name: k for k, name in enumerate(data["names"])}
    return Table(_weights(names, data["across"]), _weights(names, data["within"]))


def _weights(names: dict[str, int], data: dict[str, Any]) -> Weights:
    trees = tuple(
        Tree(
            np.array([n[0] for n in t]), np.array([float(n[1]) for n in t]), np.array([n[2] for n in t]),
            np.array([n[3] for n in t]), np.array([float(n[4]) for n in t]),
        )
        for t in data["trees"]
    )  # fmt: skip
    return Weights(names, np.array(data["linear"], dtype=float), trees, float(data["base"]))


@cache
def table() -> Table:
    """The shipped table, loaded when first asked for."""
    return parse(json.loads(content(resources.files("dateline.record"), "pairs.json")))
