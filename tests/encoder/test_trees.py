from itertools import product

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from dateline.encoder.trees import heads_of, is_tree

SCORES = st.integers(1, 9).flatmap(
    lambda n: hnp.arrays(np.float32, (n, n + 1), elements=st.floats(-20, 20, width=32, allow_nan=False))
)


@given(SCORES)
@settings(max_examples=200)
def test_any_scores_give_a_tree_with_one_root(scores: np.ndarray) -> None:
    assert is_tree(heads_of(scores))


@given(hnp.arrays(np.float32, (4, 5), elements=st.floats(-9, 9, width=32, allow_nan=False)))
def test_it_is_the_best_tree(scores: np.ndarray) -> None:
    def total(heads: np.ndarray) -> float:
        return float(sum(scores[i, h] for i, h in enumerate(heads)))

    choices = (np.array(h) for h in product(range(5), repeat=4))
    best = max(total(h) for h in choices if is_tree(h))
    assert abs(total(heads_of(scores)) - best) < 1e-3


def test_cycles_and_two_roots_are_no_trees() -> None:
    assert is_tree(np.array([2, 0, 2]))
    assert not is_tree(np.array([2, 1, 0]))
    assert not is_tree(np.array([0, 0, 1]))
