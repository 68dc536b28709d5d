"""Writing to the terminal, or to whatever stands in its place."""

import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from dateline.record.asking.answers import Rows
    from dateline.values.report import Failure


def is_terminal() -> bool:
    return sys.stdout.isatty()


def width() -> int:
    return min(shutil.get_terminal_size((100, 24)).columns, 160)


def color() -> bool:
    return is_terminal() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def write(chunks: Iterable[bytes]) -> None:
    """Bytes to standard output as they come; ends quietly, with status 141, where nobody reads them any more."""
    out = sys.stdout.buffer
    try:
        for chunk in chunks:
            out.write(chunk)
        out.flush()
    except BrokenPipeError:
        drop_output()
        raise SystemExit(141) from None


def drop_output() -> None:
    """What is still buffered for a reader that is gone must not be tried again when Python ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def write_rows(
    rows: "Rows[Any]", form: str, *, what: str, limit: int | None = None, whole: str | None = None
) -> None:  # fmt: skip
    """Rows as asked for, as they come; then, on standard error, how many of `what` ("event events") there were, and how
    many a limit cut off. `whole` is the field that rows of one and the same have in common, where one can have several.
    """
    from dateline.exports.rows import WRITERS
    from dateline.exports.table import to_table

    one, many = what.split()
    if form == "parquet" and is_terminal():
        raise click.UsageError("parquet is not for eyes: send it to a file, with > rows.parquet")
    shown = 0
    coming = iter(rows)
    first = list(islice(coming, 1))  # what is wrong with a question is said before anything is written

    def counted() -> Iterator[Any]:
        nonlocal shown
        last = None
        for row in chain(first, coming):
            name = getattr(row, whole) if whole else None
            shown += name is None or name != last
            last = name
            yield row

    if form in WRITERS:
        write(WRITERS[form](counted(), rows.kind))
    else:
        write(to_table(counted(), rows.kind, width=width() if is_terminal() else None, color=color()))
    total = rows.count() if limit is not None and shown >= limit else shown
    if total > shown:
        click.echo(f"{shown:,} of {total:,} {many}; the others are cut off by --limit", err=True)
    elif not total:
        click.echo(f"no {many} like that in the record", err=True)
    else:
        click.echo(f"{shown:,} {one if shown == 1 else many}", err=True)


def list_failures(failures: "list[Failure]") -> None:
    """At the end, on standard error: what could not be read, and why."""
    if not failures:
        return
    click.echo(f"{len(failures)} report{'s' * (len(failures) != 1)} could not be read:", err=True)
    for f in failures:
        place = ":".join(map(str, filter(None, (f.file or "standard input", f.line))))
        message = f.message if f.message.startswith(str(f.file)) else f"{place}: {f.message}"
        click.echo(f"  {' '.join(message.split())}", err=True)
