import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.vocabulary.lexing import lexemes
from dateline.vocabulary.numbers import numbers, ordinal_at, value_of


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", 12), ("2,015", 2015), ("1,50,000", 150_000), ("12 000", 12_000), ("13\u00a0009", 13_009), ("3.5", 3.5),
        ("3.5 million", 3.5e6), ("13 009 million", 13_009e6), ("2bn", 2e9), ("40k", 40_000), ("3 crore", 3e7),
        ("3 lakh", 300_000), ("2 lakh crore", 2e12), ("twenty-five", 25), ("ninety", 90), ("forty two", 42),
        ("one hundred and six", 106), ("three hundred", 300), ("a hundred", 100), ("a thousand", 1000),
        ("two thousand three hundred and eleven", 2311), ("seven hundred and fifty thousand", 750_000),
        ("one million eighty-two thousand", 1_082_000), ("two million one thousand", 2_001_000),
        ("five million two hundred thousand", 5_200_000), ("three billion four million", 3_004_000_000),
        ("half a million", 500_000), ("a quarter of a million", 250_000), ("two and a half million", 2_500_000),
        ("a million and a half", 1_500_000), ("a dozen", 12), ("two dozen", 24), ("half a dozen", 6),
        ("eleven", 11), ("sixty thousand", 60_000), ("1.2 billion", 1.2e9), ("nine thousand and one", 9001),
        ("two hundred and three thousand", 203_000),
    ],
)  # fmt: skip
def test_value(text: str, value: float) -> None:
    assert value_of(text) == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "low"),
    [("dozens", 24), ("scores", 40), ("hundreds", 200), ("tens of thousands", 20_000), ("thousands", 2000),
     ("hundreds of thousands", 200_000), ("several hundred", 200), ("a few thousand", 2000), ("millions", 2e6)],
)  # fmt: skip
def test_vague_numbers_are_open_above(text: str, low: float) -> None:
    (number,) = numbers(lexemes(text))
    assert (number.low, number.high, number.kind) == (low, None, "vague")


@pytest.mark.parametrize(("text", "share"), [("half", 0.5), ("two thirds", 2 / 3), ("three-quarters", 0.75)])
def test_fractions(text: str, share: float) -> None:
    (number,) = numbers(lexemes(text))
    assert number.kind == "fraction"
    assert number.low == pytest.approx(share)


def test_numbers_side_by_side_stay_apart() -> None:
    found = numbers(lexemes("Twelve were freed, nine and four of them boys; 12 and 30 in May 2016"))
    assert [n.low for n in found] == [12, 9, 4, 12, 30, 2016]
    pair = numbers(lexemes("between two hundred and three hundred, or two thousand and three thousand"))
    assert [n.low for n in pair] == [200, 300, 2000, 3000]


@pytest.mark.parametrize(
    ("text", "value"), [("1st", 1), ("fourteenth", 14), ("thirty-first", 31), ("twenty second", 22)]
)
def test_ordinals(text: str, value: int) -> None:
    words = lexemes(text)
    assert ordinal_at(words, 0) == (value, len(words))


@given(st.integers(0, 10**9))
def test_grouped_digits_keep_their_value(n: int) -> None:
    assert value_of(f"{n:,}") == value_of(f"{n:,}".replace(",", "\u202f")) == n


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    words = lexemes(text)
    assert all(0 <= n.first < n.last <= len(words) for n in numbers(words))
    assert all(text[w.start : w.end] == w.text for w in words)
