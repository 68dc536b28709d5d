"""Questions to a record: events, statements, figures, conflicts, timelines, reports."""

from typing import TYPE_CHECKING, Any

import click

from dateline.interfaces.cli import options, printing

if TYPE_CHECKING:
    from dateline.record import Record


def _examples(*lines: str) -> str:
    return "Examples:\n\n\b\n" + "\n".join(f"  {line}" for line in lines)


def _open(address: str) -> "Record":
    from dateline.record import Record

    return Record(address, create=False)


@click.command(epilog=_examples(
    "dateline events --type ASSAULT --country Syria --from 2021-09",
    "dateline events --actor RUS:MIL --format csv --dyads > events.csv",
    'dateline events --by "defence ministry" --min-confidence 0.8',
))  # fmt: skip
@options.filters()
@options.record
@options.output
@click.option("--dyads", is_flag=True, help="One row for each pair of actor and recipient.")
def events(address: str, form: str, dyads: bool, **asked: Any) -> None:
    """Who did what to whom, when and where: one row an occurrence, whoever tells it.

    Each row shows who told it first, when, and in which words. Dates in brackets are not given by a text but follow
    from the publication. --limit counts occurrences.
    """
    with _open(address) as record:
        rows = record.events(**asked)
    if dyads:
        from dateline.record.answers import EventRow, Rows
        from dateline.record.answers import dyads as pairs

        rows = Rows(pairs(rows), EventRow)
    printing.write_rows(rows, form, what="events")


@click.command(epilog=_examples(
    "dateline statements --by Assad",
    "dateline statements --about Kremlin --from 2021-09-01 --format jsonl",
))  # fmt: skip
@options.filters(types=False)
@options.record
@options.output
def statements(address: str, form: str, **asked: Any) -> None:
    """Who said what: one row for each thing said, whoever reports it."""
    with _open(address) as record:
        rows = record.statements(**asked)
    printing.write_rows(rows, form, what="statements")


@click.command(epilog=_examples(
    "dateline figures --country Syria",
    "dateline figures --type ASSAULT --by police --format csv > tolls.csv",
))  # fmt: skip
@options.filters()
@options.record
@options.output
def figures(address: str, form: str, **asked: Any) -> None:
    """How many, and on whose word: one row for each quantity told of an event, or by itself."""
    with _open(address) as record:
        rows = record.figures(**asked)
    printing.write_rows(rows, form, what="figures")


@click.command(epilog=_examples(
    "dateline conflicts",
    "dateline conflicts --actor Putin --all --format jsonl",
))  # fmt: skip
@options.filters()
@options.record
@options.output
@click.option(
    "--all",
    "every",
    is_flag=True,
    help="Also updates, corrections, values that are merely less exact, and what was settled.",
)
def conflicts(address: str, form: str, every: bool, **asked: Any) -> None:
    """Where reports disagree: one row for each of the values that cannot all be true."""
    from dateline.record.questions import RELATIONS

    with _open(address) as record:
        rows = record.conflicts(relations=RELATIONS if every else RELATIONS[:1], settled=every, **asked)
    printing.write_rows(rows, form, what="conflicts")


@click.command(epilog=_examples(
    "dateline timeline --actor Putin",
    "dateline timeline --actor Putin --actor Assad --from 2015",
))  # fmt: skip
@options.filters()
@options.record
@options.output
def timeline(address: str, form: str, **asked: Any) -> None:
    """What one actor did and had done to them, or what two had to do with one another, in the order of time."""
    if not asked["actor"]:
        raise click.UsageError("a timeline is somebody's: name one with --actor")
    with _open(address) as record:
        rows = record.events(**asked)
    printing.write_rows(rows, form, what="events")


@click.command(epilog=_examples("dateline reports", "dateline reports --format csv > reports.csv"))
@options.record
@options.output
@options.clocks
@click.option("--limit", type=click.IntRange(min=0), metavar="N", help="At most so many rows.")
def reports(address: str, form: str, limit: int | None, **when: str | None) -> None:
    """The reports of a record, by publication, with what was found in each and which are copies."""
    with _open(address) as record:
        rows = record.reports(limit, **when)
    printing.write_rows(rows, form, what="reports")
