"""Text cut into lexemes for the little grammars of numbers and times.

These grammars read characters and not the tokens of the parse, because a date or a sum of money is spelled the same
whatever a tokenizer makes of its hyphens, dots and spaces.
"""

import re
from typing import NamedTuple


class Lexeme(NamedTuple):
    """Characters [start, end) of a text; `low` is lower case; `kind` the name of the alternative below."""

    start: int
    end: int
    text: str
    low: str
    kind: str


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "April", "May", "June", "July", "Aug", "August", "Sept", "ber", "ary")
_MONTH_BEFORE = "".join(
    f"(?<!{m} )"
    for m in ["Jan", "Feb", "Mar", "Apr", "April", "May", "June", "July", "Aug", "August", "Sept", "ber", "ary"]
)
_LEXEME = re.compile(
    rf"""
    (?P<iso>\d{{4}}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-]))
  | (?P<slashed>\d{{1,2}}(?P<sep>[/.])\d{{1,2}}(?P=sep)(?:\d{{4}}|\d\d)(?!\d))
  | (?P<clock>\d{{1,2}}:\d\d(?::\d\d)?(?!\d) | \d{{1,2}}\.\d\d(?=\s?[ap]\.?m\b))
  | (?P<decade>(?:\d{{3}}0|['’]\d0)['’]?s\b)
  | (?P<ordinal>\d+(?:st|nd|rd|th)\b)
  | (?P<number>\d{{1,3}}(?:,\d{{2,3}})+(?:\.\d+)?(?!\d)
      | {_MONTH_BEFORE}(?<![\d.])\d{{1,3}}(?:[ \u00a0\u2009\u202f]\d{{3}})+(?![\d:]|[.,]\d)
      | \d+(?:\.\d+)?)
  | (?P<meridiem>[ap]\.m\b\.? | (?<=[\d ])[ap]m\b)
  | (?P<word>[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)*)
  | (?P<possessive>['’]s\b | (?<=s)['’])
  | (?P<mark>\S)
    """,
    re.VERBOSE | re.IGNORECASE,
)


def lexemes(text: str, start: int = 0, end: int | None = None) -> list[Lexeme]:
    """The lexemes of text[start:end], with offsets into the whole text."""
    found = _LEXEME.finditer(text, start, len(text) if end is None else end)
    return [Lexeme(m.start(), m.end(), m.group(), m.group().lower(), m.lastgroup or "mark") for m in found]


def adjacent(a: Lexeme, b: Lexeme) -> bool:
    """Do two lexemes touch, without white space between them?"""
    return a.end == b.start
