"""Columns that keep values as small numbers: they come back as they were, in the same order."""

from datetime import date
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.record.deriving.lines import EntryKind, EntryLine, Status
from dateline.record.keeping.columns import (
    KINDS,
    NEVER,
    OPEN_BEGIN,
    OPEN_END,
    REVIEWS,
    STATUSES,
    TYPES,
    Coded,
    EntryId,
    Hex,
    Share,
    day,
    ids_with,
    moment,
    rounded,
)
from dateline.values.events import EventType
from dateline.values.statements import Statement

IDS = st.from_regex(r"[efs]-[0-9a-f]{12}", fullmatch=True)


def back(column, value):
    return column.process_result_value(column.process_bind_param(value, None), None)


@given(IDS, IDS)
def test_ids_of_entries_keep_their_order(a, b):
    column = EntryId()
    assert back(column, a) == a
    assert (a < b) == (column.process_bind_param(a, None) < column.process_bind_param(b, None))


@pytest.mark.parametrize("name", ["e-", "x-0123456789ab", "e-0123456789AB", "e-0123456789abc", "", "nobody"])
def test_what_is_no_id_is_asked_for_in_vain(name):
    assert EntryId().process_bind_param(name, None) is None


@given(IDS, st.integers(2, 14))
def test_an_id_lies_between_the_first_and_last_that_begin_as_it_does(name, length):
    first, last = ids_with(name[:length])
    assert first <= name <= last
    assert ids_with("nobody") is None


def test_every_name_that_the_contract_has_is_in_the_lists():
    assert set(get_args(EntryKind)) <= set(KINDS)
    assert set(get_args(Status)) <= set(STATUSES)
    assert set(get_args(EntryLine.__annotations__["review"])) <= set(REVIEWS)
    assert {*get_args(EventType), *get_args(Statement.__annotations__["manner"])} <= set(TYPES)


def test_the_numbers_of_names_stay_what_they_are():
    names = (KINDS, TYPES, STATUSES, REVIEWS)
    assert [list(map(Coded(n).process_bind_param, (n[0], n[-1]), (None, None))) for n in names] == [
        [0, 2], [0, 18], [0, 5], [0, 3],
    ]  # fmt: skip
    with pytest.raises(ValueError, match="is none of"):
        Coded(KINDS).process_bind_param("rumour", None)


@given(st.binary(max_size=40), st.floats(0, 1))
def test_hashes_and_shares_come_back(data, share):
    assert back(Hex(), data.hex()) == data.hex()
    assert back(Share(), share) == rounded(share) == pytest.approx(share, abs=5e-5)


@given(st.dates(), st.dates())
def test_days_keep_their_order_and_open_ends_lie_outside(a, b):
    x, y = (day(f"{d}T23:59", OPEN_END) for d in (a, b))
    assert (a < b) == (x < y)
    assert OPEN_BEGIN < x < OPEN_END
    assert (day(None, OPEN_END), day("soon", OPEN_BEGIN)) == (OPEN_END, OPEN_BEGIN)


@given(st.dates(min_value=date(1, 1, 2)), st.dates(min_value=date(1, 1, 2)))
def test_moments_keep_their_order_whatever_their_zone(a, b):
    assert (a < b) == (moment(a.isoformat()) < moment(f"{b}T00:00:00Z"))
    assert moment("2021-06-01T10:00:00+02:00") == moment("2021-06-01T08:00:00")
    assert moment(f"{a}") < moment(None) == NEVER
