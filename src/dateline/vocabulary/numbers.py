"""What number phrases say: "1,082,000", "12 000", "two million one thousand", "half a million", "dozens"."""

import json
from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import Any, Literal, NamedTuple

from dateline.errors import DataError
from dateline.vocabulary.lexing import Lexeme, adjacent, lexemes

HYPHENS = frozenset("-‐‑")
DASHES = HYPHENS | frozenset("–—")


class Number(NamedTuple):
    """A number phrase: the lexemes [first, last), and the value; `high` is None for "dozens" (low: 24).

    A fraction ("two thirds") has its share as the value. `words` tells spelled numbers from digits.
    """

    first: int
    last: int
    low: float
    high: float | None
    kind: Literal["cardinal", "vague", "fraction"]
    words: bool


def numbers(words: Sequence[Lexeme]) -> list[Number]:
    """All number phrases of a text's lexemes, longest first, without overlaps."""
    found, i = [], 0
    while i < len(words):
        number = number_at(words, i)
        if number:
            found.append(number)
        i = number.last if number else i + 1
    return found


def number_at(words: Sequence[Lexeme], i: int) -> Number | None:
    """The number phrase that begins with lexeme i."""
    table = _table()
    if words[i].kind != "number" and words[i].low not in table["starts"]:
        return None
    return _vague(words, i) or _part_of_scale(words, i) or _fraction(words, i) or _cardinal(words, i)


def value_of(text: str) -> float | None:
    """The value of a text that is one exact number and nothing else."""
    words = lexemes(text)
    number = number_at(words, 0) if words else None
    return number.low if number and number.last == len(words) and number.high is not None else None


def ordinal_at(words: Sequence[Lexeme], i: int) -> tuple[int, int] | None:
    """Value of the ordinal that begins with lexeme i ("1st", "thirty-first"), and the lexeme after it."""
    table = _table()
    word = words[i]
    if word.kind == "ordinal":
        return int(word.low[:-2]), i + 1
    if word.low in table["ordinals"]:
        return table["ordinals"][word.low], i + 1
    if word.low in table["tens"]:
        k = i + 2 if _is(words, i + 1, HYPHENS) else i + 1
        unit = table["ordinals"].get(_low(words, k), 0)
        if 1 <= unit <= 9:
            return table["tens"][word.low] + unit, k + 1
    return None


@cache
def cardinals() -> dict[str, int]:
    """What the plain words of small numbers say, up to "nineteen", the tens, "hundred" and "thousand"."""
    table = _table()
    return {**table["units"], **table["tens"], **{w: table["scales"][w] for w in ("hundred", "thousand")}}


def digits_value(text: str) -> float:
    """The value of a run of digits with separators of thousands: "1,50,000", "12 000", "3.5"."""
    return float("".join(c for c in text if c.isdigit() or c == "."))


def _cardinal(words: Sequence[Lexeme], i: int) -> Number | None:
    """Digits or words, from the largest scale down: "two million one thousand", "3.5m", "a hundred and six"."""
    table = _table()
    first, total, current, bound, last = i, 0.0, None, float("inf"), i
    spelled = words[i].kind != "number"
    if words[i].low in ("a", "an"):
        if _low(words, i + 1) not in table["scales"] and _low(words, i + 1) != "dozen":
            return None
        current, i = 1.0, i + 1
    while i < len(words):
        word = words[i]
        if current is not None and _is(words, i, HYPHENS) and _low(words, i + 1) in table["spelled"] and spelled:
            i += 1
            continue
        if word.low == "and" and i > first and words[i - 1].low in table["scales"]:
            if _low(words, i + 1) not in table["small"] or _another(words, i):
                break
            i += 1
            continue
        if word.kind == "number":
            if current is not None or (total and _scale(words, i + 1, bound) is None):
                break
            current = digits_value(word.text)
        elif word.low in table["units"]:
            unit = table["units"][word.low]
            if current is not None and not (unit < 10 and current % 100 >= 20 and current % 10 == 0) and current % 100:
                break
            current = (current or 0) + unit
        elif word.low in table["tens"]:
            if current is not None and current % 100:
                break
            current = (current or 0) + table["tens"][word.low]
        elif word.low == "dozen" and current is not None and not total:
            current, last = current * table["dozen"], i + 1
            break
        elif word.low == "hundred" and current is not None and current < 100:
            current *= 100
        elif (found := _scale(words, i, bound)) and current is not None:
            total, current, bound = total + current * found, None, found
        elif total and current is None and word.low == "crore" and words[i - 1].low in ("lakh", "thousand"):
            total *= table["scales"]["crore"]
        else:
            break
        i, last = i + 1, i + 1
    if last == first or (last == first + 1 and words[first].low in ("a", "an")):
        return None
    if spelled and total and current is None and _low(words, last) == "and" and _low(words, last + 1) == "a":
        half = _low(words, last + 2) == "half"  # "a million and a half"
        total, last = (total + bound / 2, last + 3) if half else (total, last)
    value = total + (current or 0)
    return Number(first, last, value, value, "cardinal", spelled)


def _part_of_scale(words: Sequence[Lexeme], i: int) -> Number | None:
    """ "Half a million", "a quarter of a million", "two and a half million", "half a dozen"."""
    table = _table()
    k, share = i, None
    if _lows(words, i, 1) == ["half"] and _low(words, i + 1) in ("a", "an"):
        k, share = i + 2, 0.5
    elif _lows(words, i, 5)[1:] == ["quarter", "of", "a", _low(words, i + 4)] and _low(words, i) in ("a", "one"):
        k, share = i + 4, 0.25
    elif _lows(words, i, 2) == ["a", "half"]:
        k, share = i + 2, 0.5
    elif _lows(words, i + 1, 3) == ["and", "a", "half"]:
        units = table["units"].get(_low(words, i))
        whole = digits_value(words[i].text) if words[i].kind == "number" else units
        if whole is not None:
            k, share = i + 4, whole + 0.5
    scale = table["scales"].get(_low(words, k)) or (table["dozen"] if _low(words, k) == "dozen" else None)
    if share is None or scale is None:
        return None
    return Number(i, k + 1, share * scale, share * scale, "cardinal", words[i].kind != "number")


def _fraction(words: Sequence[Lexeme], i: int) -> Number | None:
    """ "Half", "a third", "two thirds", "three-quarters": shares of something that comes after "of"."""
    table = _table()
    word = _low(words, i)
    if word == "half":
        return Number(i, i + 1, 0.5, 0.5, "fraction", True)
    count = 1 if word in ("a", "an") else table["units"].get(word, 0)
    k = i + 2 if _is(words, i + 1, HYPHENS) else i + 1
    share = table["fractions"].get(_low(words, k))
    if not 1 <= count <= 9 or share is None or (count > 1) != _low(words, k).endswith("s"):
        return None
    return Number(i, k + 1, count * share, count * share, "fraction", True)


def _vague(words: Sequence[Lexeme], i: int) -> Number | None:
    """ "Dozens", "tens of thousands", "several hundred", "a few thousand": at least twice the scale."""
    table = _table()
    word = _low(words, i)
    if word in table["vague_times"] and _low(words, i + 1) == "of" and _low(words, i + 2) in table["vague"]:
        low = table["vague_times"][word] * table["vague"][_low(words, i + 2)]
        return Number(i, i + 3, low, None, "vague", True)
    if word in table["vague"]:
        return Number(i, i + 1, table["vague"][word], None, "vague", True)
    k = i + 1 if word == "a" else i
    if _low(words, k) not in table["some"]:
        return None
    k = k + 2 if _low(words, k + 1) == "of" else k + 1
    scale = table["scales"].get(_low(words, k)) or (table["dozen"] if _low(words, k) == "dozen" else None)
    return Number(i, k + 1, 2 * scale, None, "vague", True) if scale else None


def _another(words: Sequence[Lexeme], i: int) -> bool:
    """Does "and" at i begin another number, of the same size: "two hundred and three hundred"?"""
    scales = _table()["scales"]
    following = _low(words, i + 2)
    return (
        following in scales
        and scales[following] >= scales[words[i - 1].low]
        and (following == "hundred" or words[i - 1].low != "hundred")
    )


def _scale(words: Sequence[Lexeme], i: int, bound: float) -> float | None:
    """The scale that lexeme i is, smaller than the one before it; a bare letter only where it touches its digits."""
    table = _table()
    word = _low(words, i)
    scale: float | None = table["scales"].get(word)
    if word == "hundred":
        return None
    if scale is None and i > 0 and i < len(words) and adjacent(words[i - 1], words[i]):
        scale = table["suffixes"].get(word) if words[i - 1].kind == "number" else None
    return scale if scale is not None and scale < bound else None


def _low(words: Sequence[Lexeme], i: int) -> str:
    return words[i].low if 0 <= i < len(words) else ""


def _lows(words: Sequence[Lexeme], i: int, n: int) -> list[str]:
    return [w.low for w in words[i : i + n]]


def _is(words: Sequence[Lexeme], i: int, marks: frozenset[str]) -> bool:
    return _low(words, i) in marks


@cache
def _table() -> dict[str, Any]:
    """numbers.json, with the sets of words that may begin or go on a phrase."""
    try:
        table: dict[str, Any] = json.loads(resources.files(__package__).joinpath("numbers.json").read_text("utf-8"))
        table["small"] = {*table["units"], *table["tens"]}
        table["spelled"] = {*table["small"], *table["scales"], "dozen"}
        table["starts"] = {
            *table["small"], *table["vague"], *table["vague_times"], *table["some"], *table["fractions"], "a", "an",
        }  # fmt: skip
    except (OSError, KeyError, ValueError) as error:
        raise DataError(f"vocabulary/numbers.json is missing or damaged ({error}); install dateline again") from error
    return table
