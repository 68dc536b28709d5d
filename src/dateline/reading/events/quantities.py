"""Quantities as they are written: a number with what bounds it and the unit that stands beside it.

Span and bounds follow docs/annotation.md: "at least 30" is [30, null), "between fifteen and twenty" [15, 20], "nearly
half a million" 500,000 and approximate; the counted noun stays outside.
"""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from dateline.vocabulary import measures
from dateline.vocabulary.lexing import Lexeme, adjacent, lexemes
from dateline.vocabulary.numbers import DASHES, HYPHENS, Number, numbers

_RANGE_WORDS = frozenset({"to", "or", "and"})


class Quantity(NamedTuple):
    """Characters [start, end) of a quantity, [first, last) of its bare number, and its bounds, null where open.

    `unit` is of the quantity itself (a currency, "percent", an area, an amount), None where a noun is counted;
    `joined` the word that a hyphen binds to it ("12-member"); `opened` the word before it, for "from 10 to 12".
    """

    start: int
    end: int
    first: int
    last: int
    low: float | None
    high: float | None
    approximate: bool
    kind: str
    unit: str | None
    money: bool
    spelled: bool
    joined: str | None
    opened: str

    @property
    def value(self) -> float:
        """The number itself, whatever bounds it; the lower end of a range."""
        return self.low if self.low is not None else self.high or 0.0


class _Core(NamedTuple):
    """A number or range over lexemes [first, last)."""

    first: int
    last: int
    low: float
    high: float | None
    kind: str
    spelled: bool
    spread: bool
    opened: int


def quantities(text: str, start: int, end: int) -> list[Quantity]:
    """The quantities of text[start:end] in text order; numbers that are parts of words ("F-16", "5G") are none."""
    words = lexemes(text, start, end)
    found = [n for n in numbers(words) if _free(words, n)]
    return [_quantity(words, core) for core in _cores(words, found)]


def _free(words: Sequence[Lexeme], n: Number) -> bool:
    """Does the number stand by itself, and not in a name, a version, a ratio?"""
    before = words[n.first - 1] if n.first else None
    after = words[n.last] if n.last < len(words) else None
    if before and adjacent(before, words[n.first]):
        glued = words[n.first - 2] if n.first > 1 else None
        if before.kind == "word" and before.low not in measures.table().currency_signs:
            return False
        tied = glued is not None and adjacent(glued, before)
        if before.low in HYPHENS and glued and tied and glued.kind == "word" and words[n.first].kind == "number":
            return glued.low == "to"  # "passed 230-to-198"
        if before.low in ("/", ":", "#", "+", ".", "@", "_") or (before.low in HYPHENS and not tied):
            return False
    if after and adjacent(words[n.last - 1], after):
        return not (after.kind == "word" and after.low not in measures.table().percent) and after.low not in (
            "/",
            ":",
            "°",
        )
    return True


def _cores(words: Sequence[Lexeme], found: list[Number]) -> list[_Core]:
    """Numbers, with the two ends of a range made one."""
    cores: list[_Core] = []
    k = 0
    while k < len(found):
        a = found[k]
        core = _spread(words, a, found[k + 1]) if k + 1 < len(found) else None
        if core:
            k += 1
        cores.append(core or _Core(a.first, a.last, a.low, a.high, a.kind, a.words, False, a.first))
        k += 1
    return cores


def _spread(words: Sequence[Lexeme], a: Number, b: Number) -> _Core | None:
    """ "Between fifteen and twenty", "12 to 15", "two or three", "$3-4 billion"; a falling pair is no range."""
    gap = [w.low for w in words[a.last : b.first]]
    if len(gap) == 2 and gap[0] in measures.table().percent:
        gap.pop(0)  # "6% to 11%"
    if gap and (sign := measures.table().currency_signs.get(gap[-1])):
        if _currency(words, a.first - 1) != sign:
            return None  # "GBP738,000 or USD910,000"
        gap.pop()
    if len(gap) != 1 or (gap[0] not in _RANGE_WORDS and gap[0] not in DASHES) or "fraction" in (a.kind, b.kind):
        return None
    start = a.first - (1 if _currency(words, a.first - 1) else 0)
    start -= start < a.first and start > 0 and adjacent(words[start - 1], words[start])  # "US$"
    before = words[start - 1].low if start else ""
    if (gap[0] == "and" and before != "between") or (gap[0] in ("to", "or") and before == "from"):
        return None
    low = a.low
    if a.last - a.first == 1 and b.last - b.first > 1 and words[b.first].kind == words[a.first].kind:
        scale = b.low / (_plain(words[b.first]) or b.low)
        low = a.low * scale if a.low <= (_plain(words[b.first]) or 0) and scale >= 100 else low
    if b.high is None or a.high is None or low >= b.low or (gap[0] == "or" and b.low > 2 * low + 2):
        return None
    opened = start - 1 if before == "between" else a.first
    return _Core(a.first, b.last, low, b.low, "cardinal", a.words, True, opened)


def _plain(word: Lexeme) -> float | None:
    found = numbers([word])
    return found[0].low if found else None


def _quantity(words: Sequence[Lexeme], core: _Core) -> Quantity:
    """A number with currency or unit, and its modifiers on both sides."""
    table = measures.table()
    first, last = min(core.opened, core.first), core.last
    unit, money = None, False
    if sign := _currency(words, core.first - 1):
        dotted = words[core.first - 1].low == "."
        first, unit, money = min(first, core.first - 1 - dotted), sign, True
        if core.first > 1 and words[core.first - 2].low in ("us", "u.s", "a", "c", "nz", "hk") and sign == "USD":
            code = words[core.first - 2].low + "$"
            if adjacent(words[core.first - 2], words[core.first - 1]) and code in table.currency_signs:
                first, unit = min(first, core.first - 2), table.currency_signs[code]
    if unit is None:
        unit, money, last = _unit_after(words, last)
    low, high, approximate = core.low, core.high, core.kind == "vague"
    first, bound = _modifier(words, first)
    after, last = _modifier_after(words, last)
    approximate = approximate or "about" in (*bound, after)
    bounds = {*bound, after, _beyond(words, first), _trailing(words, last)}
    if not core.spread and "at_least" in bounds:
        high = None
    elif not core.spread and "at_most" in bounds:
        low, high = None, core.low  # type: ignore[assignment]
        approximate = core.kind == "vague"
    joined = None
    if last < len(words) - 1 and words[last].low in HYPHENS and adjacent(words[last - 1], words[last]):
        joined = words[last + 1].low if adjacent(words[last], words[last + 1]) else None
    opened = words[first - 1].low if first else ""
    return Quantity(
        words[first].start, words[last - 1].end, words[core.first].start, words[core.last - 1].end, low, high,
        approximate, core.kind, unit, money, core.spelled, joined, opened,
    )  # fmt: skip


def _beyond(words: Sequence[Lexeme], first: int) -> str:
    """ "May exceed 1,000", "did not exceed 600": a bound that the verb before the number sets."""
    if not first or not words[first - 1].low.startswith("exceed"):
        return ""
    before = [w.low for w in words[max(first - 4, 0) : first - 1]]
    return "at_most" if {"not", "never", "t"} & {*before} else "at_least"


def _trailing(words: Sequence[Lexeme], last: int) -> str:
    """ "66 people or more were hurt": a bound behind the counted noun."""
    lows = [w.low for w in words[last : last + 4]]
    if len(lows) < 3 or words[last].kind != "word" or lows[1] != "or" or lows[2] not in ("more", "fewer", "less"):
        return ""
    closed = len(lows) == 3 or words[last + 3].kind != "word" or lows[3] in ("were", "are", "was", "is", "had", "have")
    return ("at_least" if lows[2] == "more" else "at_most") if closed else ""


def _currency(words: Sequence[Lexeme], i: int) -> str | None:
    """The currency of a sign or code before a number; "Rs." is two lexemes."""
    if i < 0:
        return None
    low = words[i].low
    if low == "." and i and words[i - 1].low in ("rs", "tk"):
        return measures.table().currency_signs[words[i - 1].low]
    return measures.table().currency_signs.get(low)


def _unit_after(words: Sequence[Lexeme], i: int) -> tuple[str | None, bool, int]:
    """Unit after the number, whether it is money, and the lexeme after it."""
    table = measures.table()
    if i + 1 < len(words) and words[i].low == "of" and _singular(words[i + 1].low) in table.currency_words:
        i += 1  # "millions of dollars"
    lows = [w.low for w in words[i : i + 3]]
    for phrase in table.percent:
        n = phrase.count(" ") + 1
        if " ".join(lows[:n]) == phrase:
            return "percent", False, i + n
    for n in (2, 1):
        name = " ".join(lows[:n])
        one = _singular(name)
        if one in table.areas:
            return table.areas[one], False, i + n
        if n == 1 and one in table.amounts and len(lows) >= 1:
            return table.amounts[one], False, i + n
    for k in range(min(2, len(lows))):
        one = lows[k] if lows[k] in table.currency_words else _singular(lows[k])
        national = " ".join([*lows[:k], one])
        if k and national in table.currency_nations:
            return table.currency_nations[national], True, i + k + 1
        if one in table.currency_words and (k == 0 or words[i].text.isupper() or words[i].text[:1].isupper()):
            return table.currency_words[one] or one, True, i + k + 1
        if k == 0 and words[i].text.isupper() and lows[0] in table.currency_signs:
            return table.currency_signs[lows[0]], True, i + 1
    return None, False, i


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


@cache
def _phrases() -> tuple[dict[tuple[str, ...], str], dict[tuple[str, ...], str]]:
    """Modifiers before and after a number, as tuples of words, with the bound that each sets."""
    table = measures.table()
    before = {tuple(p.split()): b for b in ("at_least", "at_most", "about") for p in getattr(table, b)}
    after = {tuple(p.split()): b for b in ("at_least", "at_most", "about") for p in getattr(table, "after_" + b)}
    return before, after


def _modifier(words: Sequence[Lexeme], first: int) -> tuple[int, list[str]]:
    """Where the modifiers before a number begin, and which they are."""
    before, _ = _phrases()
    bounds: list[str] = []
    while True:
        for n in (5, 4, 3, 2, 1):
            phrase = tuple(w.low for w in words[max(first - n, 0) : first])
            if len(phrase) == n and phrase in before:
                bounds.append(before[phrase])
                first -= n
                break
        else:
            return first, bounds


def _modifier_after(words: Sequence[Lexeme], last: int) -> tuple[str, int]:
    _, after = _phrases()
    k = last + 1 if last < len(words) and words[last].low in HYPHENS else last
    for n in (2, 1):
        phrase = tuple(w.low for w in words[k : k + n])
        if phrase in after:
            return after[phrase], k + n
    return "", last
