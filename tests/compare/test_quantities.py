import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.compare.quantities import Amount, compare_amounts


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        (Amount(25, 25), Amount(250, 250), "contradictory"),
        (Amount(25, 25), Amount(25, 25, True), "same"),
        (Amount(30, 30), Amount(30, None), "narrower"),
        (Amount(20, None), Amount(12, 12), "contradictory"),
        (Amount(None, 700), Amount(650, 650), "wider"),
        (Amount(312, 312), Amount(300, 300, True), "narrower"),
        (Amount(400, 400), Amount(300, 300, True), "contradictory"),
        (Amount(1_984_000, 1_984_000), Amount(2_000_000, 2_000_000), "overlapping"),
        (Amount(12, 12), Amount(10, 10), "contradictory"),
        (Amount(15, 20), Amount(18, 25), "overlapping"),
        (Amount(None, None), Amount(3, 3), "unknown"),
    ],
)
def test_relation(a: Amount, b: Amount, relation: str) -> None:
    assert compare_amounts(a, b) == relation


amounts = st.tuples(st.integers(0, 10**7), st.integers(0, 10**7), st.booleans()).map(
    lambda t: Amount(min(t[:2]), max(t[:2]), t[2])
)


@given(amounts, amounts)
def test_turned_round(a: Amount, b: Amount) -> None:
    turned = {"narrower": "wider", "wider": "narrower"}
    relation = compare_amounts(a, b)
    assert compare_amounts(b, a) in (turned.get(relation, relation), "narrower", "wider")
    assert (compare_amounts(b, a) == "contradictory") == (relation == "contradictory")
