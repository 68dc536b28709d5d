"""Keeping a record: its history, reading again, takedowns, checks."""

import sys
from typing import Any

import click

from dateline.interfaces.cli import options, printing
from dateline.interfaces.cli.asking import _examples, _open


@click.command(
    epilog=_examples("dateline history e-3f0a9c1b2d4e", "dateline history 3aaeed4c6a91/e:398-401 --format csv")
)
@click.argument("name", metavar="ID")
@options.record
@options.output
def history(name: str, address: str, form: str) -> None:
    """How an entry came to be what it is: who told it when and what that changed, and who judged."""
    with _open(address) as record:
        rows = record.history(name)
        printing.write_rows(rows, form, what="step steps")


@click.command(
    epilog=_examples(
        "dateline diff --since 2021-09-14 --country Syria",
        "dateline diff --since 2021-09-01 --until 2021-09-14 --format csv",
    )
)
@click.option(
    "--since", "start", metavar="WHEN", required=True, help="The end of this day, or a moment, by what was recorded."
)
@click.option("--until", "end", metavar="WHEN", help="The same [default: now].")
@options.filters(timed=False)
@options.record
@options.output
def diff(start: str, end: str | None, address: str, form: str, **asked: Any) -> None:
    """What became of entries since a day: new, gone, joined, parted, or changed, and in what.

    The other options say which entries: those that they fit on one of the two days.
    """
    with _open(address) as record:
        printing.write_rows(record.diff(start, end, **asked), form, what="change changes")


@click.command(epilog=_examples("dateline reread", "dateline reread --record my.db --format csv > changes.csv"))
@options.record
@options.output
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Processes [default: one a core, if worth it].")
@click.option("--progress/--no-progress", default=None, help="Show progress [default: in a terminal].")
def reread(address: str, form: str, jobs: int | None, progress: bool | None) -> None:
    """Read again, with this Dateline, the reports that an older one read, and list what that changed.

    The record keeps what that takes; the files themselves may be gone. The older readings stay, and so do judgements:
    dateline judgements --orphans lists those whose finding is read otherwise now. It can be stopped and run again.
    """
    from dateline import batch
    from dateline.interfaces.cli.adding import _clear, _Line
    from dateline.interfaces.cli.reading import strict
    from dateline.record.asking.answers import DifferenceRow, Rows
    from dateline.record.asking.history import differences

    shown = sys.stderr.isatty() if progress is None else progress
    with _open(address) as record:
        before = record.entries()
        show = _Line().show if shown else (lambda p: None)
        done = batch.reread(record, jobs=jobs, strict=strict(), show=show)
        _clear(shown)
        rows = differences(before, record.entries())
        lost = len(record.orphans())
    click.echo(f"{done.added} reports read again; {len(rows)} changes", err=True)
    if lost:
        click.echo(f"{lost} judgements are followed by nothing: dateline judgements --orphans", err=True)
    if rows:
        printing.write_rows(Rows(rows, DifferenceRow), form, what="change changes")
    printing.list_failures(done.failures)
    click.get_current_context().exit(2 if done.failures else 0)


@click.command(epilog=_examples(
    'dateline remove 3aaeed4c6a91 --reason "court order 7/21"',
    'dateline remove a-17 --reason "asked for by the author" --by Ana --record my.db',
))  # fmt: skip
@click.argument("report", metavar="REPORT")
@click.option("--reason", metavar="WORDS", required=True, help="Why; it stays.")
@click.option("--by", metavar="NAME", help="Who decides [default: your user name].")
@options.record
def remove(report: str, reason: str, by: str | None, address: str) -> None:
    """Take a report down, with all its versions.

    Its text, what was read from it and its original are gone from the file; its hash, the reason and the day stay, and
    dateline add refuses it from then on, unless with --force. Entries are derived anew.
    """
    with _open(address) as record:
        gone = record.remove(report, reason, by)
    click.echo(f"removed {', '.join(gone)}", err=True)


@click.command(epilog=_examples("dateline check", "dateline check --record my.db --rebuild"))
@options.record
@click.option("--rebuild", is_flag=True, help="Then make anew what follows from the rest: columns, entries, conflicts.")
def check(address: str, rebuild: bool) -> None:
    """Is everything in the record as it should be: every span, hash and key, and all that is derived?

    What is wrong is listed, a line each, and the exit status is 1; nothing is repaired without --rebuild.
    """
    with _open(address) as record:
        problems = record.check()
        printing.write(f"{p.where}: {p.what}\n".encode() for p in problems)
        if rebuild and problems:
            record.rebuild()
            problems = record.check()
            click.echo(f"rebuilt; {len(problems)} of these are left" if problems else "rebuilt; all is well", err=True)
        elif not problems:
            click.echo(f"all is well with the {record.count()} reports of {address}", err=True)
    click.get_current_context().exit(1 if problems else 0)
