"""Fits the tables of dateline.compare.weights: a ridge by Newton's method, and boosted trees by scikit-learn."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
RIDGE = 30.0
TREES: dict[str, Any] = {
    "max_iter": 80, "learning_rate": 0.08, "max_leaf_nodes": 6, "min_samples_leaf": 20, "l2_regularization": 5,
    "random_state": 0, "early_stopping": False,
}  # fmt: skip


def fit(
    names: Sequence[str], found: Sequence[dict[str, float]], one: Sequence[bool], weight: Sequence[float]
) -> dict[str, Any]:
    """A table of the features `names`, the first of which is the bias, as it is written."""
    table = np.array([[1.0 if n == "bias" else f.get(n, 0.0) for n in names] for f in found])
    is_one, heavy = np.array(one, dtype=float), np.array(weight)
    scale = table.std(0) + 1e-3
    scale[0] = 1.0
    linear = _newton(table / scale, is_one, heavy) / scale
    base, trees = _grow(table, is_one, heavy)
    return {"linear": [round(float(x), 4) for x in linear], "base": round(base, 4), "trees": trees}


def _newton(table: Numbers, one: Numbers, weight: Numbers) -> Numbers:
    """Logistic regression with a ridge; the bias goes free."""
    ridge = np.full(table.shape[1], RIDGE)
    ridge[0] = 1e-3
    linear = np.zeros(table.shape[1])
    for _ in range(25):
        chance = 1 / (1 + np.exp(-np.clip(table @ linear, -30, 30)))
        slope = table.T @ (weight * (chance - one)) + ridge * linear
        curve = (table * (weight * chance * (1 - chance))[:, None]).T @ table + np.diag(ridge)
        step = np.linalg.solve(curve, slope)
        linear -= step
        if np.abs(step).max() < 1e-4:
            break
    return linear


def _grow(table: Numbers, one: Numbers, weight: Numbers) -> tuple[float, list[list[list[float]]]]:
    from sklearn.ensemble import HistGradientBoostingClassifier

    model = HistGradientBoostingClassifier(**TREES).fit(table, one, sample_weight=weight)
    trees = []
    for (predictor,) in model._predictors:
        trees.append([
            [int(n["feature_idx"]), round(float(n["num_threshold"]), 5), int(n["left"]), int(n["right"]),
             round(float(n["value"]), 5)]
            if not n["is_leaf"] else [0, 0, 0, 0, round(float(n["value"]), 5)]
            for n in predictor.nodes
        ])  # fmt: skip
    return float(model._baseline_prediction.item()), trees
