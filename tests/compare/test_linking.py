"""How pairs become groups: on average, inside a component, whatever the order."""

import logging
from math import inf

from hypothesis import given
from hypothesis import strategies as st

from dateline.compare.linking import average_link

PAIRS = st.dictionaries(
    st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda p: p[0] < p[1]),
    st.integers(-40, 40).map(lambda n: n / 10 + 0.013 * n),
    max_size=20,
)


def test_a_chain_joins_only_what_is_alike_on_average():
    assert average_link(3, {(0, 1): 2.0, (1, 2): 1.5, (0, 2): -2.4}) == [[0, 1], [2]]
    assert average_link(3, {(0, 1): 2.0, (1, 2): 1.5, (0, 2): -1.0}) == [[0, 1, 2]]


def test_what_cannot_be_one_is_kept_apart_however_much_speaks_for_it():
    for against in (-inf, -4.0):
        assert average_link(3, {(0, 1): 9.0, (1, 2): 8.0, (0, 2): against}) == [[0, 1], [2]]


def test_pairs_that_nobody_compared_speak_against():
    assert average_link(3, {(0, 1): 2.0, (1, 2): 2.0}) == [[0, 1], [2]]


@given(PAIRS)
def test_every_item_is_in_one_group_and_groups_are_in_order(scores):
    groups = average_link(8, scores)
    assert sorted(i for g in groups for i in g) == list(range(8))
    assert groups == sorted(sorted(g) for g in groups)


@given(PAIRS)
def test_a_component_is_joined_as_though_it_were_alone(scores):
    shifted = {(i + 8, j + 8): s for (i, j), s in scores.items()}
    both = average_link(16, {**scores, **shifted})
    alone = average_link(8, scores)
    assert both == alone + [[i + 8 for i in g] for g in alone]


def test_a_component_that_is_too_large_falls_apart_at_its_weakest_links_and_says_so(caplog):
    strong = {(0, 1): 3.0, (2, 3): 3.0}
    weak = {(i, j): 0.4 for i in (0, 1) for j in (2, 3)}
    with caplog.at_level(logging.INFO):
        assert average_link(4, {**strong, **weak}, largest=3) == [[0, 1], [2, 3]]
    assert "4 occurrences" in caplog.text
    assert average_link(4, {**strong, **weak}) == [[0, 1, 2, 3]]
