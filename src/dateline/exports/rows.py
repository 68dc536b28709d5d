"""Answers of a record as JSON, JSON Lines, CSV and Parquet."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any

import msgspec

from dateline.record.asking.answers import columns, flat, needed, typed

Row = msgspec.Struct
_GROUP = 20_000  # rows
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def to_json(rows: Iterable[Row], kind: type[Row]) -> Iterator[bytes]:
    """One array, a row a line."""
    before = b"["
    for row in rows:
        yield before + b"\n" + msgspec.json.encode(row)
        before = b","
    yield b"[]\n" if before == b"[" else b"\n]\n"


def to_jsonl(rows: Iterable[Row], kind: type[Row]) -> Iterator[bytes]:
    yield from (msgspec.json.encode(row) + b"\n" for row in rows)


def to_csv(rows: Iterable[Row], kind: type[Row]) -> Iterator[bytes]:
    """RFC 4180 in UTF-8, the columns of the kind of row, several values in a cell joined with "; ".

    A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers.
    """
    fields = list(kind.__struct_fields__)
    yield _csv_line(fields)
    for row in rows:
        cells = flat(row)
        yield _csv_line([_harmless(cells[f]) for f in fields])


def to_parquet(rows: Iterable[Row], kind: type[Row]) -> Iterator[bytes]:
    """Apache Parquet, written as rows come; several values in a cell are a list. UsageError without pyarrow."""
    arrow, parquet = needed("pyarrow", "parquet"), needed("pyarrow.parquet", "parquet")
    types = {str: arrow.string(), int: arrow.int64(), float: arrow.float64(), tuple: arrow.list_(arrow.string())}
    schema = arrow.schema([(name, types[type]) for name, type in columns(kind)])
    out, waiting = _Out(), iter(rows)
    with parquet.ParquetWriter(out, schema, compression="zstd") as writer:
        while group := list(islice(waiting, _GROUP)):
            values = zip(*map(typed, group), strict=True)
            arrays = [arrow.array(column, type=field.type) for column, field in zip(values, schema, strict=True)]
            writer.write_table(arrow.Table.from_arrays(arrays, schema=schema))
            yield out.taken()
    yield out.taken()


class _Out(io.RawIOBase):
    """A file that hands out what was written to it."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._size = 0

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self._parts.append(bytes(data))
        self._size += len(self._parts[-1])
        return len(self._parts[-1])

    def tell(self) -> int:
        return self._size

    def taken(self) -> bytes:
        parts, self._parts = self._parts, []
        return b"".join(parts)


def _csv_line(cells: list[Any]) -> bytes:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow(cells)
    return out.getvalue().encode("utf-8", "replace")


def _harmless(value: Any) -> Any:
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value


WRITERS: dict[str, Callable[[Iterable[Row], type[Row]], Iterator[bytes]]] = {
    "json": to_json, "jsonl": to_jsonl, "csv": to_csv, "parquet": to_parquet,
}  # fmt: skip
