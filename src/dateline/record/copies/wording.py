"""The words of a text as it would be written anywhere: in one case and one spelling, numbers in digits, each with its
place. Two reports that differ only in how they are written have the same words."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from hashlib import blake2b

import numpy as np

from dateline.vocabulary.numbers import cardinals
from dateline.vocabulary.times import table

Placed = tuple[str, int, int]  # a word, and where it stands
_WORD = re.compile(r"\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|[^\W\d_]+|[%$€£]")
_MARKS = {"%": "percent"}
_FACTOR = np.uint64(0x9E3779B97F4A7C15)  # odd, its bits well mixed
# Spellings of the two shores of the Atlantic, each turned into one that need not be either's; applied to both texts.
_SPELLINGS = tuple(
    (re.compile(pattern), new)
    for pattern, new in (
        (r"is(?=(?:e|ed|er|ers|es|ing|ation|ations)$)", "iz"),
        (r"ys(?=(?:e|ed|es|ing)$)", "yz"),
        (r"our(?=(?:|s|ed|ing|able|ite|ites|al|ful|less|hood|hoods|ly|er|ers)$)", "or"),
        (r"re(?=s?$)", "er"),
        (r"(?<=[aeiou])ll(?=(?:ed|ing|er|ers|or|ors|ment)$)", "l"),
        (r"ogue(?=s?$)", "og"),
        (r"mme(?=s?$)", "m"),
        (r"ence(?=s?$)", "ense"),
        (r"(?<=.)[ao]e(?=.)", "e"),
        (r"wards$", "ward"),
        (r"dgement", "dgment"),
        (r"^cheque", "check"),
        (r"^grey", "gray"),
        (r"^tyre", "tire"),
        (r"^kerb", "curb"),
        (r"plough", "plow"),
    )
)


def words(text: str) -> list[str]:
    """The words of a text, in order."""
    return [w for w, _, _ in placed(text, ((0, len(text)),))]


def placed(text: str, runs: Iterable[tuple[int, int]]) -> list[Placed]:
    """The words of some stretches of a text, with their places in it; "twenty-six" is one word, "26"."""
    return list(_numbered(_tokens(text, runs)))


def numeric(word: str) -> bool:
    """Is it a number, or names a day or month?"""
    return word[:1].isdigit() or word in _calendar().values()


def _tokens(text: str, runs: Iterable[tuple[int, int]]) -> Iterator[Placed]:
    for a, b in runs:
        for m in _WORD.finditer(text, a, b):
            yield _spelled(m.group()), m.start(), m.end()


@lru_cache(maxsize=65536)
def _spelled(word: str) -> str:
    low = word.casefold()
    if low[0].isdigit():
        return re.sub(r"[,\u00a0\u202f](?=\d{3}(?!\d))", "", low)
    if low in _MARKS:
        return _MARKS[low]
    if short := _calendar().get(low):
        return short
    low = "".join(c for c in unicodedata.normalize("NFKD", low) if not unicodedata.combining(c))
    if len(low) > 4:
        for pattern, new in _SPELLINGS:
            low = pattern.sub(new, low)
    return low


@cache
def _calendar() -> dict[str, str]:
    """Days and months by their names and short forms, as the first three letters."""
    return {name: name[:3] for name in (*table().months, *table().weekdays)}


def _numbered(tokens: Iterable[Placed]) -> Iterator[Placed]:
    """The words with spelled cardinals in digits: "two hundred six" is 206; "million" stays a word, as most write
    it behind digits too."""
    small = cardinals()
    held: list[Placed] = []  # the parts of a number so far
    total = 0
    for word, start, end in tokens:
        value = small.get(word)
        if held and (step := _added(total, held[-1][0], word, value)) is not None and start - held[-1][2] <= 1:
            total, held = step, [*held, (word, start, end)]
            continue
        if held:
            yield str(total), held[0][1], held[-1][2]
            held = []
        if value is not None and value < 100:
            total, held = value, [(word, start, end)]
        else:
            yield word, start, end
    if held:
        yield str(total), held[0][1], held[-1][2]


def _added(total: int, last: str, word: str, value: int | None) -> int | None:
    """The number that a further word makes of one, None where it begins something new."""
    small = cardinals()
    if value is None:
        return None
    if value in (100, 1000):
        return total * value if total < value else None
    if small[last] in (100, 1000):
        return total + value
    return total + value if total % 100 >= 20 and total % 10 == 0 and value < 10 else None


def run_hashes(found: Sequence[str], length: int) -> "np.ndarray[tuple[int], np.dtype[np.uint32]]":
    """32-bit hashes of all runs of so many words, each once, sorted; of fewer words that of all of them."""
    listed = list(found) or [""]
    words_there = np.fromiter(map(_hash, listed), np.uint64, len(listed))
    runs = np.zeros(max(len(listed) - length + 1, 1), np.uint64)
    for k in range(min(length, len(listed))):
        runs = runs * _FACTOR + words_there[k : k + len(runs)]
    mixed = (runs ^ (runs >> np.uint64(29))) * _FACTOR
    return np.unique((mixed >> np.uint64(32)).astype(np.uint32))


@lru_cache(maxsize=65536)
def _hash(word: str) -> int:
    return int.from_bytes(blake2b(word.encode(), digest_size=8).digest(), "little")
