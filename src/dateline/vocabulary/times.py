"""The words of time expressions, and the symbols that the grammar of times reads them as."""

import json
from functools import cache
from importlib import resources
from typing import Any

import msgspec

from dateline.errors import DataError


class TimeWords(msgspec.Struct, frozen=True):
    """times.json, with `symbols`: for each plain word its letter in the grammar and its value."""

    months: dict[str, int]
    short_months: frozenset[str]
    names_too: frozenset[str]
    weekdays: dict[str, int]
    short_weekdays: frozenset[str]
    weekday_plurals: frozenset[str]
    units: dict[str, str]
    plural_units: dict[str, str]
    parts: dict[str, str]
    bare_parts: frozenset[str]
    clock_words: dict[str, int]
    seasons: dict[str, str]
    deictic: dict[str, int]
    references: dict[str, str]
    past: frozenset[str]
    future: frozenset[str]
    from_mention: frozenset[str]
    this: frozenset[str]
    that: frozenset[str]
    early: dict[str, str]
    vague: frozenset[str]
    every: frozenset[str]
    until: frozenset[str]
    at: frozenset[str]
    zones: dict[str, int]
    doubtful_zones: frozenset[str]
    zone_regions: dict[str, str]
    holidays: dict[str, str]
    named_days: dict[str, frozenset[str]]
    named_dates: frozenset[str]
    named_date_nouns: frozenset[str]
    month_first: frozenset[str]
    southern: frozenset[str]
    year_before: frozenset[str]
    year_cues: frozenset[str]
    month_before: frozenset[str]
    count_before: frozenset[str]
    implicative: frozenset[str]
    lasting: frozenset[str]
    speech: frozenset[str]
    moving: frozenset[str]
    cancelling: frozenset[str]
    announcing: frozenset[str]
    demanding: frozenset[str]
    modals: frozenset[str]
    timetable: frozenset[str]
    inviting: frozenset[str]
    behind: frozenset[str]
    idle: frozenset[str]
    plan_nouns: frozenset[str]
    ahead: frozenset[str]
    symbols: dict[str, tuple[str, Any]] = {}
    holiday_starts: frozenset[str] = frozenset()


@cache
def table() -> TimeWords:
    """The words, read once; DataError where the file is missing or damaged."""
    try:
        raw = json.loads(resources.files(__package__).joinpath("times.json").read_text("utf-8"))
        words = msgspec.convert(raw, TimeWords)
    except (OSError, ValueError) as error:
        raise DataError(f"vocabulary/times.json is missing or damaged ({error}); install dateline again") from error
    starts = frozenset(name.replace("’", "'").split("'")[0].split()[0] for name in words.holidays)
    return msgspec.structs.replace(words, symbols=_symbols(words), holiday_starts=starts)


def _symbols(words: TimeWords) -> dict[str, tuple[str, Any]]:
    """Later lines stand over earlier ones where a word is in two lists."""
    symbols: dict[str, tuple[str, Any]] = {
        "the": ("t", None), "a": ("a", None), "an": ("a", None), "of": ("O", None), "in": ("i", None),
        "and": ("&", None), "or": ("l", None), "ago": ("G", None), "since": ("s", None), "then": ("k", None),
        "earlier": ("B", None), "later": ("B", None), "afterwards": ("B", None), "before": ("E", None),
        "after": ("E", None), "local": ("z", None), "time": ("v", None),
        "o'clock": ("A", None), "o’clock": ("A", None),
    }  # fmt: skip
    lists: tuple[tuple[str, Any], ...] = (
        ("@", words.at - {"before", "after", "since"}), ("p", words.until), ("q", words.vague - {"of"}),
        ("e", words.every), ("L", words.past), ("F", words.future), ("T", words.this), ("H", words.that),
        ("J", words.early), ("R", words.parts), ("U", words.units), ("u", words.plural_units), ("C", words.seasons),
        ("x", words.references), ("d", words.deictic), ("V", words.weekday_plurals),
    )  # fmt: skip
    for letter, group in lists:
        for word in sorted(group):
            symbols[word] = (letter, group[word] if isinstance(group, dict) else None)
    symbols["night"] = ("R", "NI")
    symbols["hours"] = ("u", "hour")
    return symbols
