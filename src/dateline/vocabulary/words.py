"""Word lists as data: small text files beside this module, `NAME | words` a line, read once when first asked for."""

from collections.abc import Iterator
from functools import cache
from importlib import resources

from dateline.errors import DataError


def rows(name: str, columns: int) -> Iterator[tuple[str, ...]]:
    """Lines of a data file as stripped cells, without comments; DataError where a line has more or fewer."""
    text = resources.files(__package__).joinpath(name).read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = tuple(c.strip() for c in line.split("|"))
        if len(cells) != columns:
            raise DataError(f"{name}, line {number}: {len(cells)} cells instead of {columns}")
        yield cells


def listed(cell: str) -> tuple[str, ...]:
    """The words of a cell, which commas part."""
    return tuple(w.strip() for w in cell.split(",") if w.strip())


@cache
def lists(name: str) -> dict[str, frozenset[str]]:
    """All lists of a two-column file by name; a name that occurs twice adds up."""
    found: dict[str, frozenset[str]] = {}
    for key, cell in rows(name, 2):
        found[key] = found.get(key, frozenset()) | frozenset(listed(cell))
    return found


def named(name: str) -> frozenset[str]:
    """A closed set of words by its name in `grammar_words.txt`."""
    return lists("grammar_words.txt")[name]
