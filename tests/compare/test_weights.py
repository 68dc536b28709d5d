"""Learned tables: a linear part and trees, half and half."""

import pytest

from dateline.compare.weights import weights

TABLE = {
    "linear": [-1.0, 2.0],
    "base": 0.5,
    "trees": [
        [[1, 0.5, 1, 2, 0], [0, 0, 0, 0, -1.0], [0, 0, 0, 0, 1.0]],
        [[0, 0, 0, 0, 0.25]],
    ],
}


@pytest.mark.parametrize(
    ("features", "score"),
    [({}, (-1.0 + (0.5 - 1.0 + 0.25)) / 2), ({"alike": 1.0}, (1.0 + (0.5 + 1.0 + 0.25)) / 2)],
)
def test_score_is_half_linear_and_half_trees(features: dict[str, float], score: float) -> None:
    assert weights(["bias", "alike"], TABLE).score([features]).tolist() == [score]


def test_features_that_the_table_does_not_know_say_nothing() -> None:
    table = weights(["bias", "alike"], TABLE)
    assert table.score([{"other": 9.0}]).tolist() == table.score([{}]).tolist()


def test_nothing_to_score() -> None:
    assert weights(["bias", "alike"], TABLE).score([]).tolist() == []
