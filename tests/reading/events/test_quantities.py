"""Quantities as written: extent, bounds and unit, without a parse."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.reading.events.quantities import quantities


@pytest.mark.parametrize(
    ("text", "words", "low", "high", "approximate", "unit"),
    [
        ("at least 30 were hurt", "at least 30", 30, None, False, None),
        ("as many as 700 rebels", "as many as 700", None, 700, False, None),
        ("nearly half a million people", "nearly half a million", 500_000, 500_000, True, None),
        ("between fifteen and twenty people", "between fifteen and twenty", 15, 20, False, None),
        ("between two hundred and three hundred", "between two hundred and three hundred", 200, 300, False, None),
        ("some 12 000 people", "some 12 000", 12_000, 12_000, True, None),
        ("tens of thousands fled", "tens of thousands", 20_000, None, True, None),
        ("two to three million dollars", "two to three million dollars", 2e6, 3e6, False, "USD"),
        ("$13 009 million", "$13 009 million", 13_009e6, 13_009e6, False, "USD"),
        ("Rs. 3 crore", "Rs. 3 crore", 3e7, 3e7, False, "INR"),
        ("between US$300 and 400 billion", "between US$300 and 400 billion", 3e11, 4e11, False, "USD"),
        ("500 or more", "500 or more", 500, None, False, None),
        ("62.5 per cent", "62.5 per cent", 62.5, 62.5, False, "percent"),
        ("40 million pesos", "40 million pesos", 4e7, 4e7, False, "peso"),
        ("200 square kilometres", "200 square kilometres", 200, 200, False, "km2"),
    ],
)
def test_quantity(
    text: str, words: str, low: float | None, high: float | None, approximate: bool, unit: str | None
) -> None:
    (q,) = quantities(text, 0, len(text))
    assert (text[q.start : q.end], q.low, q.high, q.approximate, q.unit) == (words, low, high, approximate, unit)


@pytest.mark.parametrize("text", ["the F-16", "COVID-19", "5G masts", "24/7", "the A380", "room #12"])
def test_numbers_in_words_are_none(text: str) -> None:
    assert quantities(text, 0, len(text)) == []


@given(st.text(alphabet="0123456789 $€%-–,.amntwooefrisdlupgh"))
def test_any_text_is_read_and_bounds_are_ordered(text: str) -> None:
    end = 0
    for q in quantities(text, 0, len(text)):
        assert end <= q.start <= q.first < q.last <= q.end <= len(text)
        assert q.low is None or q.high is None or q.low <= q.high
        end = q.first
