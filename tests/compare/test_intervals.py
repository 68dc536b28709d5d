import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.compare.intervals import Bounds, compare_times, meet

MONTH, DAY = Bounds("2021-09-01", "2021-09-30"), Bounds("2021-09-14", "2021-09-14")


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (DAY, DAY, "same"),
        (DAY, MONTH, "narrower"),
        (MONTH, DAY, "wider"),
        (DAY, Bounds("2021-09-13", "2021-09-13"), "contradictory"),
        (MONTH, Bounds("2021-09-20", "2021-10-05"), "overlapping"),
        (DAY, Bounds(None, None), "unknown"),
        (Bounds(None, "2021-09-10"), DAY, "contradictory"),
        (Bounds(None, "2021-12-31"), DAY, "wider"),
        (("2021-09-14T23:30:00-04:00",) * 2, ("2021-09-15T03:30:00+00:00",) * 2, "same"),
        (("2021-09-14T23:30:00",) * 2, Bounds("2021-09-15", "2021-09-15"), "overlapping"),
        (("2021-09-14T10:00:00+00:00",) * 2, ("2021-09-14T15:00:00+00:00",) * 2, "contradictory"),
        (("2021-09-14T10:00:00",) * 2, DAY, "narrower"),
    ],
)  # fmt: skip
def test_relation(a: Bounds, b: Bounds, relation: str) -> None:
    assert compare_times(Bounds(*a), Bounds(*b)) == relation


days = st.dates().map(str)
bounds = st.tuples(days | st.none(), days | st.none()).map(
    lambda p: Bounds(*sorted(p)) if None not in p else Bounds(*p)  # type: ignore[type-var]
)


@given(bounds, bounds)
def test_turned_round(a: Bounds, b: Bounds) -> None:
    turned = {"narrower": "wider", "wider": "narrower"}
    relation = compare_times(a, b)
    assert compare_times(b, a) == turned.get(relation, relation)
    assert meet(a, b) == meet(b, a)
