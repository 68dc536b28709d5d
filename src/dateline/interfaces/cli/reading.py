"""`dateline read`: what reports say, printed."""

from collections.abc import Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

import click

from dateline.interfaces.cli import options, printing

if TYPE_CHECKING:
    from dateline.reading.intake.fetching import Fetcher
    from dateline.values.reading import Reading
    from dateline.values.report import Failure, Original

EXAMPLES = """\b
  dateline read report.txt
  dateline read report.html --format html > page.html
  dateline read reports/ more.jsonl --format jsonl > readings.jsonl
  dateline read https://example.org/story
  dateline read addresses.txt --fetch --format jsonl > readings.jsonl
  zcat story.html.gz | dateline read - --outlet "Example" --zone Europe/Paris"""


@click.command(epilog=f"Examples:\n\n{EXAMPLES}")
@click.argument("files", metavar="FILE…", nargs=-1, required=True)
@click.option("--format", "-f", "form", type=click.Choice(["text", "json", "jsonl", "html", "conllu"]), default="text",
              show_default=True, help="json and html print one report, the others any number.")  # fmt: skip
@options.given
@options.network
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Processes [default: one a core, if worth it].")
def read(files: tuple[str, ...], form: str, jobs: int | None, fetch: bool, delay: float, **said: Any) -> None:
    """Read reports and print what they say.

    FILE is text, HTML, JSON or a table of reports, a news database's export, a feed, an archive or a list of addresses;
    a folder of such; a web address; or - for standard input. Where a report cannot be read the others still are, and
    the exit status is 2.
    """
    from dateline import batch
    from dateline.values.report import Failure, Given

    given, fetcher = Given(**said), fetcher_for(files, fetch=fetch, delay=delay)
    failures: list[Failure] = []
    if form == "conllu":
        printing.write(_conllu(batch.originals(files, given=given, fetcher=fetcher), failures))
    elif form in ("json", "html"):
        printing.write(_one(batch.originals(files, given=given, fetcher=fetcher), form, failures))
    else:
        found = batch.read(files, given=given, jobs=jobs, strict=strict(), fetcher=fetcher)
        printing.write(_several(found, form, failures))
    printing.list_failures(failures)
    click.get_current_context().exit(2 if failures else 0)


def strict() -> bool:
    """Is a fault of ours to show its traceback?"""
    import os

    return bool(os.environ.get("DATELINE_DEBUG"))


def fetcher_for(paths: tuple[str, ...], *, fetch: bool, delay: float, following: bool = False) -> "Fetcher | None":
    """Who asks the network, where that may be needed at all: its modules take time to load."""
    from dateline.reading.intake.addresses import has_scheme

    if not (fetch or any(map(has_scheme, paths))):
        return None
    from dateline.reading.intake.fetching import Fetcher

    return Fetcher(linked=fetch, delay=delay, following=following)


def _one(begun: "Iterator[Original | Failure]", form: str, failures: "list[Failure]") -> Iterator[bytes]:
    """The one report as one object or page."""
    from dateline import batch
    from dateline.errors import UsageError

    found = list(islice(begun, 2))
    if len(found) > 1:
        way = "use --format jsonl" if form == "json" else "give one report, or use --format jsonl"
        raise UsageError(f"--format {form} prints one report and there are several; {way}")
    for result in batch.read_originals(found, strict=strict()):
        if _failed(result, failures):
            continue
        reading: Any = result
        if form == "html":
            from dateline.exports import html

            yield html.render(reading).encode("utf-8", "replace")
        else:
            from dateline.exports import jsonl

            yield jsonl.pretty(reading) + b"\n"


def _several(results: "Iterator[Reading | Failure]", form: str, failures: "list[Failure]") -> Iterator[bytes]:
    from dateline.exports import jsonl, terminal

    columns, color, first = printing.width(), printing.color(), True
    for result in results:
        failed = _failed(result, failures)
        if form == "jsonl":
            yield jsonl.line(result) + b"\n"
        elif not failed:
            reading: Any = result
            rule = "" if first else "\n" + "─" * columns + "\n\n"
            yield (rule + terminal.render(reading, width=columns, color=color)).encode("utf-8", "replace")
            first = False


def _conllu(found: "Iterator[Original | Failure]", failures: "list[Failure]") -> Iterator[bytes]:
    """The parse alone, without findings."""
    from dateline.exports import conllu
    from dateline.reading.language import annotate
    from dateline.reading.page import lay_out
    from dateline.values.report import Failure

    for original in chain(found):
        if isinstance(original, Failure):
            failures.append(original)
        else:
            yield conllu.render(annotate(lay_out(original)), original.file or "-").encode("utf-8", "replace")


def _failed(result: "Reading | Failure", failures: "list[Failure]") -> bool:
    """Notes a failure, or tells a person of a reading's warnings."""
    from dateline.values.report import Failure

    if isinstance(result, Failure):
        failures.append(result)
        return True
    for warning in result.warnings:
        click.echo(f"dateline: {result.file or 'standard input'}: {warning}", err=True)
    return False
