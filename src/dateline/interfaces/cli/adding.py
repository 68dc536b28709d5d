"""`dateline add`: reports into a record."""

import math
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dateline.interfaces.cli import options, printing
from dateline.interfaces.cli.reading import fetcher_for, strict

if TYPE_CHECKING:
    from dateline.batch import Progress

EXAMPLES = """\b
  dateline add reports/ --record demo.db
  dateline add archive.jsonl feed.rss --jobs 4
  dateline add old-site/ --outlet "The Courier" --zone Europe/Belgrade
  dateline add 20210914120000.export.CSV --fetch
  dateline add https://example.org/feed.xml --follow 1800 --fetch"""


_SOONEST = 60


def _seconds(ctx: click.Context, parameter: click.Parameter, value: str | None) -> float | None:
    """Seconds between two requests for a feed, as the user wrote them."""
    if value is None:
        return None
    try:
        seconds = float(value)
    except ValueError:
        raise click.BadParameter("takes seconds, or nothing; put it after the addresses") from None
    if not _SOONEST <= seconds < math.inf:
        raise click.BadParameter(f"at least {_SOONEST} seconds, so that no server is troubled")
    return seconds


@click.command(epilog=f"Examples:\n\n{EXAMPLES}")
@click.argument("paths", metavar="PATH…", nargs=-1, required=True)
@options.record
@options.given
@options.network
@click.option(
    "--follow",
    is_flag=False,
    flag_value="900",
    callback=_seconds,
    metavar="[SECONDS]",
    help="PATHs are addresses of feeds: ask them again every so many seconds [900], until Ctrl-C.",
)
@click.option("--force", is_flag=True, help="Also what was taken down with dateline remove.")
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Processes [default: one a core, if worth it].")
@click.option("--progress/--no-progress", default=None, help="Show progress [default: in a terminal].")
def add(
    paths: tuple[str, ...], address: str, jobs: int | None, progress: bool | None, fetch: bool, delay: float,
    follow: float | None, force: bool, **said: Any,
) -> None:  # fmt: skip
    """Read reports into a record, made if it is not there.

    PATH is what dateline read takes: files, folders, web addresses, or - for standard input. A report that the record
    has is skipped, so the same command can be stopped and run again at any point. Reports that cannot be read are
    listed at the end and the exit status is 2; the others are kept.
    """
    from dateline import batch
    from dateline.errors import UsageError
    from dateline.record import Record
    from dateline.values.report import Given

    fresh = not Path(address).exists()
    shown = sys.stderr.isatty() if progress is None else progress
    fetcher = fetcher_for(paths, fetch=fetch, delay=delay, following=follow is not None)
    how: dict[str, Any] = {
        "given": Given(**said), "jobs": jobs, "strict": strict(), "fetcher": fetcher,
        "show": _Line().show if shown else (lambda p: None),
    }  # fmt: skip
    if follow is not None and fetcher is None:
        raise UsageError("--follow asks feeds at web addresses: name one, or add files without it")
    with Record(address) as record:
        try:
            rounds = iter(()) if follow is None else batch.follow(record, paths, follow, **how)
            for feed, done in rounds:
                _clear(shown)
                _say_round(feed, done)
            done = batch.add(record, paths, force=force, **how)
        except KeyboardInterrupt:
            _clear(shown)
            click.echo("dateline: stopped; what was read is kept, and the same command goes on from here", err=True)
            click.get_current_context().exit(130)
        _clear(shown)
        reports = record.count()
        if fresh and not reports:
            record.discard()
    click.echo(_summary(done, address, reports), err=True)
    printing.list_failures(done.failures)
    click.get_current_context().exit(2 if done.failures else 0)


def _say_round(feed: str, done: "Progress") -> None:
    """What came of asking a feed once more, where anything did."""
    if done.added:
        click.echo(f"{feed}: {done.added} added", err=True)
    printing.list_failures(done.failures)


class _Line:
    """One line that is written over and over, five times a second at most."""

    def __init__(self) -> None:
        self._next = 0.0

    def show(self, p: "Progress") -> None:
        if p.seconds < self._next and p.share < 1:
            return
        self._next = p.seconds + 0.2
        left = f", {_span(p.left)} left" if p.left is not None else ""
        failed = f", {len(p.failures)} failed" if p.failures else ""
        click.echo(f"\r\x1b[K{p.share:4.0%}  {p.done} reports, {p.rate:.1f} a second{left}{failed}", err=True, nl=False)


def _clear(shown: bool) -> None:
    if shown:
        click.echo("\r\x1b[K", err=True, nl=False)


def _span(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min {rest} s" if minutes else f"{rest} s"


def _summary(done: "Progress", address: str, reports: int) -> str:
    if not reports and not done.added:
        return "nothing was added"
    skipped = f", {done.skipped} there already" if done.skipped else ""
    return f"{done.added} added{skipped}; {address} has {reports} reports ({done.rate:.1f} a second)"
