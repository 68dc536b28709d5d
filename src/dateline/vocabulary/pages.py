"""The words of a page around the story: furniture, agencies, stamps, zone abbreviations, common words of languages."""

import json
import re
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from dateline.errors import DataError

FURNITURE = frozenset({"advert", "related", "correction", "legal", "credit", "caption"})


class Furniture(NamedTuple):
    """A pattern that tells a line's role, for lines of at most so many words."""

    role: str
    words: int
    whole: bool
    pattern: re.Pattern[str]

    def tells(self, line: str, words: int) -> bool:
        """Is a stripped line of so many words one of these?"""
        if words > self.words:
            return False
        return (self.pattern.fullmatch(line) if self.whole else self.pattern.search(line)) is not None


@cache
def furniture_of(words: int) -> tuple[Furniture, ...]:
    """Those that a line of so many words may be."""
    return tuple(f for f in furniture() if words <= f.words)


class ZoneReading(NamedTuple):
    """One reading of a zone abbreviation: minutes from UTC, None where it follows summer time."""

    offset: int | None
    zone: str | None
    country: str | None
    rare: bool


@cache
def furniture() -> tuple[Furniture, ...]:
    """Patterns of furniture in the order in which they are tried; DataError where a line is not understood."""
    found = []
    for role, binds, words, pattern in _rows("furniture.tsv", 4):
        if role not in FURNITURE or binds not in ("whole", "start", "any"):
            raise DataError(f"furniture.tsv: {role} {binds} is not understood")
        try:
            compiled = re.compile(rf"\A(?:{pattern})" if binds == "start" else pattern, re.I | re.S)
        except re.error as e:
            raise DataError(f"furniture.tsv: {pattern}: {e}") from e
        found.append(Furniture(role, int(words), binds == "whole", compiled))
    return tuple(found)


@cache
def zone_readings() -> dict[str, tuple[ZoneReading, ...]]:
    """The readings of each abbreviation, in the table's order."""
    found: dict[str, list[ZoneReading]] = {}
    for abbreviation, offset, zone, country, use in _rows("zones.tsv", 5):
        reading = ZoneReading(int(offset) if offset else None, zone or None, country or None, use == "rare")
        found.setdefault(abbreviation, []).append(reading)
    return {a: tuple(r) for a, r in found.items()}


@cache
def zone_names() -> dict[str, str]:
    """Zones by their spoken names in lower case."""
    return {name: zone for name, zone in _rows("zone_names.tsv", 2)}  # noqa: C416


@cache
def stamp_words(kind: str) -> dict[str, str]:
    """Words of stamps in other languages by what they are spelt as, of a kind: month, short, published, updated."""
    rows = [row for row in _rows("stamps.tsv", 3) if row[0] == kind]
    return {word: value for _, value, words in rows for word in words.split("|")}


@cache
def agencies(country: str | None = None) -> dict[str, str]:
    """The canonical name of an agency by what is written, names in mixed case also in lower case.

    Of agencies that share an abbreviation the one of `country`, ISO 3166-1 alpha-3, is meant, else the table's first.
    """
    found: dict[str, str] = {}
    for name, _, written in sorted(_rows("agencies.tsv", 3), key=lambda row: row[1] != country):
        for form in written.split("|"):
            found.setdefault(form, name)
            if len(form) > 4:
                found.setdefault(form.lower(), name)
    return found


@cache
def origin_words(kind: str) -> frozenset[str]:
    """Words around who wrote a report and whose its pictures are: notice, unit, picture, library, beat, house, by."""
    return frozenset(word for k, words in _rows("origins.tsv", 2) if k == kind for word in words.split("|"))


@cache
def common_words() -> dict[str, frozenset[str]]:
    """The most common words of each language that has spaces, by code."""
    return {code: frozenset(words.split()) for code, words in _languages()["words"].items()}


@cache
def scripts() -> tuple[tuple[str, str, str], ...]:
    """(code, first, last character) of scripts that tell the language or its family."""
    return tuple((code, first, last) for code, first, last in _languages()["scripts"])


@cache
def _languages() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(_text("languages.json"))
    return found


def _rows(name: str, columns: int) -> list[tuple[str, ...]]:
    """The rows of a table after its heading; DataError where one has another number of columns."""
    lines = [line for line in _text(name).splitlines() if line and not line.startswith("#")]
    rows = [tuple(line.split("\t")) for line in lines[1:]]
    for row in rows:
        if len(row) != columns:
            raise DataError(f"{name}: {row[0]} has {len(row)} columns instead of {columns}")
    return rows


def _text(name: str) -> str:
    try:
        return (files(__package__) / name).read_text(encoding="utf-8")
    except OSError as e:
        raise DataError(f"{name} is missing from the installation") from e
