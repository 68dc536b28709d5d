"""The shipped tables: UTF-8, tab-separated, one head line, read once and only when first asked for."""

from functools import cache
from importlib.resources import files

from dateline.errors import DataError


@cache
def raw(name: str) -> bytes:
    """Bytes of a shipped file. DataError where it is missing."""
    try:
        return files("dateline.knowledge").joinpath("data", name).read_bytes()
    except OSError as e:
        raise DataError(f"the table {name} is missing from this installation: install dateline again") from e


def rows(name: str) -> list[list[str]]:
    """Cells of a table, row by row, without its head. DataError where a row has not as many cells as the head."""
    head, *lines = raw(name).decode("utf-8").splitlines()
    width = head.count("\t")
    if any(line.count("\t") != width for line in lines):
        raise DataError(f"the table {name} is damaged: install dateline again")
    return [line.split("\t") for line in lines]


def listed(cell: str) -> tuple[str, ...]:
    """The values of a cell that holds several, apart by "|"."""
    return tuple(cell.split("|")) if cell else ()


def number(cell: str) -> float | None:
    """A number, or None of an empty cell."""
    return float(cell) if cell else None
