"""One thing of a record, and the whole of it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from dateline.interfaces.cli import options, printing
from dateline.interfaces.cli.asking import _examples, _open

if TYPE_CHECKING:
    from dateline.record import Record
    from dateline.record.deriving.lines import EntryLine


@click.command(
    epilog=_examples(
        "dateline show e-3f0a9c1b2d4e", "dateline show 3aaeed4c6a91", "dateline show 3aaeed4c6a91/e:398-401"
    )
)
@click.argument("name", metavar="ID")
@options.record
@options.clocks
@click.option("--format", "-f", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def show(name: str, address: str, form: str, **when: str | None) -> None:
    """One report, occurrence or finding, with all its witnesses.

    ID is that of a report, of an entry (e-…, s-…, f-…), or of a finding (REPORT/ID), which leads to its entry.
    """
    from dateline.errors import UsageError

    with _open(address) as record:
        reading = record.reading(name, **when)
        if reading is not None:
            from dateline.exports import jsonl, terminal

            if form == "json":
                printing.write([jsonl.pretty(reading), b"\n"])
            else:
                page = terminal.render(reading, width=printing.width(), color=printing.color())
                printing.write([page.encode("utf-8", "replace")])
            return
        line = record.entry(name, **when)
        if line is None:
            raise UsageError(record.became_of(name))
        printing.write(_entry_json(record, line, when) if form == "json" else _entry_text(record, line, when))


def _entry_json(record: "Record", line: "EntryLine", when: dict[str, str | None]) -> Iterator[bytes]:
    import msgspec

    found: dict[str, Any] = {
        "entry": line,
        "conflicts": record.conflicts_of(line.id, **when),
        "passages": record.sources_of(line, **when),
        "judgements": [j for j in record.judgements(recorded_by=when["recorded_by"]) if j.id in line.judgements],
    }
    yield msgspec.json.format(msgspec.json.encode(found), indent=2) + b"\n"


def _entry_text(record: "Record", line: "EntryLine", when: dict[str, str | None]) -> Iterator[bytes]:
    from dateline.exports.entry import render

    conflicts, sources = record.conflicts_of(line.id, **when), record.sources_of(line, **when)
    judged = [j for j in record.judgements(recorded_by=when["recorded_by"]) if j.id in line.judgements]
    yield render(line, conflicts, sources, judged, width=printing.width()).encode("utf-8", "replace")


@click.command(epilog=_examples(
    "dateline export --record demo.db > demo.jsonl",
    "dateline export --format csv > events.csv",
    "dateline export --format csv --dyads > dyads.csv",
))  # fmt: skip
@options.record
@options.clocks
@click.option("--format", "-f", "form", type=click.Choice(["record", "csv"]), default="record", show_default=True,
              help="record: everything in it and all that follows, as JSON Lines; csv: the events.")  # fmt: skip
@click.option("--dyads", is_flag=True, help="csv: one row for each pair of actor and recipient.")
@click.option(
    "--min-confidence",
    type=float,
    default=0.0,
    show_default=True,
    metavar="P",
    help="csv: leave out what is less certain.",
)
def export(address: str, form: str, dyads: bool, min_confidence: float, **when: str | None) -> None:
    """The whole record, as JSON Lines or CSV; the same in whatever order its reports were added."""
    with _open(address) as record:
        if form == "record":
            printing.write(line + b"\n" for line in record.lines(**when))
            return
        from dateline.record.asking.answers import in_dyads

        rows = record.events(min_confidence=min_confidence, **when)
        printing.write_rows(in_dyads(rows) if dyads else rows, "csv", what="event events", whole="entry")
