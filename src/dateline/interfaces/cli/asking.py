"""Questions to a record: events, statements, figures, conflicts, timelines, sources, reports, and what texts say."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from dateline.interfaces.cli import options, printing

if TYPE_CHECKING:
    from dateline.record import Record
    from dateline.record.asking.answers import Rows


def _examples(*lines: str) -> str:
    return "Examples:\n\n\b\n" + "\n".join(f"  {line}" for line in lines)


def _open(address: str) -> "Record":
    from dateline.record import Record

    return Record(address, create=False)


def _tell_less_sure(ask: "Callable[..., Rows[Any]]", asked: dict[str, Any]) -> None:
    """On standard error, how many answers --min-confidence keeps back."""
    surer, all_of_them = (ask(**{**asked, "limit": None, **least}).count() for least in ({}, {"min_confidence": 0.0}))
    if hidden := all_of_them - surer:
        click.echo(f"{hidden:,} less sure; --min-confidence 0 shows them", err=True)


@click.command(epilog=_examples(
    "dateline events --type ASSAULT --country Syria --from 2021-09 --independent 2",
    "dateline events --actor RUS:MIL --near Idlib --within 80 --limit 20",
    "dateline events --recipient CVL --format parquet > events.parquet",
    "dateline events --actor Russia --format csv --dyads > events.csv",
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
    from dateline.record.asking.answers import in_dyads

    with _open(address) as record:
        rows = record.events(**asked)
        rows = in_dyads(rows) if dyads else rows
        printing.write_rows(rows, form, what="event events", limit=asked["limit"], whole="entry")
        _tell_less_sure(record.events, asked)


@click.command(epilog=_examples(
    "dateline statements --by Assad",
    "dateline statements --about Kremlin --from 2021-09-01 --outlet Tribune --format jsonl",
))  # fmt: skip
@options.filters()
@options.record
@options.output
def statements(address: str, form: str, **asked: Any) -> None:
    """Who said what: one row for each thing said, whoever reports it."""
    with _open(address) as record:
        printing.write_rows(record.statements(**asked), form, what="statement statements", limit=asked["limit"])
        _tell_less_sure(record.statements, asked)


@click.command(epilog=_examples(
    "dateline figures --measure killed --country Syria",
    "dateline figures --type ASSAULT --by police --format csv > tolls.csv",
))  # fmt: skip
@options.filters()
@options.record
@options.output
def figures(address: str, form: str, **asked: Any) -> None:
    """How many, and on whose word: one row for each quantity told of an event, or by itself."""
    with _open(address) as record:
        printing.write_rows(record.figures(**asked), form, what="figure figures", limit=asked["limit"])
        _tell_less_sure(record.figures, asked)


@click.command(epilog=_examples(
    "dateline conflicts",
    "dateline conflicts --either Putin --all --format jsonl",
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
    """Where reports disagree: one row for each of the values that cannot all be true. --limit counts conflicts."""
    from dateline.record.asking.questions import RELATIONS

    with _open(address) as record:
        rows = record.conflicts(relations=RELATIONS if every else RELATIONS[:1], settled=every, **asked)
        printing.write_rows(rows, form, what="conflict conflicts", limit=asked["limit"], whole="conflict")


@click.command(epilog=_examples(
    "dateline timeline --actor Putin",
    "dateline timeline --actor Putin --actor Assad --from 2015",
))  # fmt: skip
@click.option("--actor", "either", multiple=True, metavar="NAME",
              help="Who, on either side: name, id, or code of country and sector (SYR, SYR:MIL).")  # fmt: skip
@options.filters(sides=False)
@options.record
@options.output
def timeline(address: str, form: str, **asked: Any) -> None:
    """What one actor did and had done to them, or what two had to do with one another, in the order of time."""
    if not asked["either"]:
        raise click.UsageError("a timeline is somebody's: name one with --actor")
    with _open(address) as record:
        printing.write_rows(record.events(**asked), form, what="event events", limit=asked["limit"])
        _tell_less_sure(record.events, asked)


@click.command(epilog=_examples(
    "dateline search bridge closed",
    "dateline search '\"state of emergency\"' --published-from 2021-09 --outlet Tribune",
    "dateline search 'evacuat*' --type ASSAULT --country Syria --limit 10",
))  # fmt: skip
@click.argument("words", nargs=-1, required=True, metavar="WORDS...")
@options.filters()
@options.record
@options.output
def search(address: str, form: str, words: tuple[str, ...], **asked: Any) -> None:
    """The sentences and headlines with all of the words, those that are most about them first.

    Words are found in any form (strike: strikes), without regard to case and accents; "words in quotation marks" only
    together, in this order; one that ends in * with anything behind. With the other options only reports that tell
    such an entry.
    """
    with _open(address) as record:
        rows = record.search(" ".join(words), **asked)
        printing.write_rows(rows, form, what="sentence sentences", limit=asked["limit"])


@click.command(epilog=_examples(
    "dateline sources e-3f0a9c1b2d4e",
    "dateline sources --type ASSAULT --country Syria --from 2021 --format csv > outlets.csv",
))  # fmt: skip
@click.argument("name", metavar="[ID]", required=False)
@options.filters()
@options.record
@options.output
def sources(address: str, form: str, name: str | None, **asked: Any) -> None:
    """Who reported first, and who copied whom.

    Of one entry: its reports in the order of publication, which of them are one witness, and which repeat another's
    text. Without an ID: the outlets of all entries asked for, how many each tells, alone or before the others.
    """
    when = {clock: asked.pop(clock) for clock in ("known_by", "recorded_by")}
    with _open(address) as record:
        if name is None:
            printing.write_rows(record.outlets(**asked, **when), form, what="outlet outlets", limit=asked["limit"])
        else:
            printing.write_rows(record.sources(name, **when), form, what="report reports")


@click.command(epilog=_examples(
    "dateline reports --outlet Tribune --published-from 2021-09-01",
    "dateline reports --format csv > reports.csv",
))  # fmt: skip
@options.published
@options.record
@options.output
@options.clocks
def reports(address: str, form: str, **asked: Any) -> None:
    """The reports of a record, by publication, with what was found in each and which are copies."""
    with _open(address) as record:
        printing.write_rows(record.reports(**asked), form, what="report reports", limit=asked["limit"])
