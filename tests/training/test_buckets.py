from hypothesis import given
from hypothesis import strategies as st

from training.tasks.buckets import BUCKETS, far_bucket, tree_buckets


@given(st.integers(-500, 500))
def test_buckets_of_distance_keep_order(distance: int) -> None:
    assert 0 <= far_bucket(distance) < BUCKETS
    if distance > 0:
        assert far_bucket(distance) >= far_bucket(distance - 1)


def test_buckets_of_the_parse() -> None:
    heads = [1, -1, 1, 2, 3]  # 0 and 2 hang on 1, 3 on 2, 4 on 3
    assert tree_buckets(heads, 3, range(5)) == [2 * 3 + 1, 2 * 3, 1 * 3, 0, 1]
    assert tree_buckets([-1, -1], 0, range(2)) == [0, 13]
