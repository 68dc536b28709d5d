import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.values.signals import BUCKETS, Settings, Signals, far_bucket, joined, tree_buckets

SETTINGS = Settings(
    labels={"cue": ("none", "cue")},
    tables={"roles": {"far": np.zeros((BUCKETS, 2)), "tree": np.zeros((BUCKETS, 2))}},
    weights={},
)


def signals(n: int) -> Signals:
    chance = np.random.default_rng(n)
    layers = {"cue": chance.normal(size=(n, 2)), "roles_alone": chance.normal(size=(n, 2))}
    for side in ("first", "second"):
        layers[f"roles_{side}"] = chance.normal(size=(n, 8))
    return Signals(layers, SETTINGS)


def test_probabilities_sum_to_one() -> None:
    found = signals(7)
    assert np.exp(found.log_probabilities("cue")).sum(axis=1) == pytest.approx(np.ones(7))
    label, chance = found.best("cue", 3)
    assert label in ("none", "cue")
    assert 0.5 <= chance <= 1


def test_parts_join_to_the_whole() -> None:
    whole = signals(9)
    again = joined([whole.part(0, 4), whole.part(4, 4), whole.part(4, 9)])
    assert len(again) == 9
    assert all((again.layers[k] == whole.layers[k]).all() for k in whole.layers)


def test_pairs_are_probabilities_of_each_kind() -> None:
    found = signals(6).pairs("roles", 2, range(1, 5), [-1, 0, 1, 2, 2, 4])
    assert found.shape == (4, 2)
    assert ((found > 0) & (found < 1)).all()


@given(st.integers(-500, 500))
def test_buckets_of_distance_keep_order(distance: int) -> None:
    assert 0 <= far_bucket(distance) < BUCKETS
    if distance > 0:
        assert far_bucket(distance) >= far_bucket(distance - 1)


def test_buckets_of_the_parse() -> None:
    heads = [1, -1, 1, 2, 3]  # 0 and 2 hang on 1, 3 on 2, 4 on 3
    assert tree_buckets(heads, 3, range(5)) == [2 * 3 + 1, 2 * 3, 1 * 3, 0, 1]
    assert tree_buckets([-1, -1], 0, range(2)) == [0, 13]
