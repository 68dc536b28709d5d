"""The words of news databases' exports: their labels, months and languages in several tongues, from one table."""

import re
from functools import cache
from importlib.resources import files

from dateline.errors import DataError


@cache
def words(name: str) -> frozenset[str]:
    """How a thing of kind "word" is written, in lower case."""
    return frozenset(_listed(name))


@cache
def pattern(name: str) -> str:
    """The alternatives of a "word" as a pattern, longer ones first."""
    return "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in sorted(_listed(name), key=lambda w: (-len(w), w)))


@cache
def labels() -> dict[str, str]:
    """The field of a label as written, in lower case."""
    return _named("label")


@cache
def months() -> dict[str, int]:
    """The number of a month by its names and their short forms, in lower case."""
    return {written: int(number) for written, number in _named("month").items()}


@cache
def languages() -> dict[str, str]:
    """The code of a language by its names, in lower case."""
    return _named("language")


def _listed(name: str) -> tuple[str, ...]:
    return next(written for kind, key, written in _table() if kind == "word" and key == name)


def _named(kind: str) -> dict[str, str]:
    return {form: name for k, name, written in _table() if k == kind for form in written}


@cache
def _table() -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    try:
        text = (files(__package__) / "exports.tsv").read_text(encoding="utf-8")
    except OSError as e:
        raise DataError("exports.tsv is missing from the installation") from e
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    found = []
    for line in lines[1:]:
        cells = line.split("\t")
        if len(cells) != 3 or cells[0] not in ("label", "month", "language", "word"):
            raise DataError(f"exports.tsv: {line[:40]!r} is not understood")
        found.append((cells[0], cells[1], tuple(cells[2].split("|"))))
    return tuple(found)
