"""Answers of a record as JSON, JSON Lines and CSV."""

import csv
import io
from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from dateline.record.answers import Rows, flat

FORMULA = ("=", "+", "-", "@", "\t", "\r")


def to_json(rows: Rows[Any]) -> Iterator[bytes]:
    """One array, a row a line."""
    yield b"["
    for k, row in enumerate(rows):
        yield (b",\n" if k else b"\n") + msgspec.json.encode(row)
    yield b"\n]\n" if rows else b"]\n"


def to_jsonl(rows: Rows[Any]) -> Iterator[bytes]:
    yield from (msgspec.json.encode(row) + b"\n" for row in rows)


def to_csv(rows: Rows[Any]) -> Iterator[bytes]:
    """RFC 4180 in UTF-8, the columns of the kind of row, several values in a cell joined with "; ".

    A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers.
    """
    fields = list(rows.kind.__struct_fields__)
    yield _csv_line(fields)
    for row in rows:
        cells = flat(row)
        yield _csv_line([_harmless(cells[f]) for f in fields])


def _csv_line(cells: list[Any]) -> bytes:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow(cells)
    return out.getvalue().encode("utf-8", "replace")


def _harmless(value: Any) -> Any:
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value


WRITERS: dict[str, Callable[[Rows[Any]], Iterator[bytes]]] = {"json": to_json, "jsonl": to_jsonl, "csv": to_csv}
