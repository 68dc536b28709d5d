"""Options that several commands share."""

import os
from collections.abc import Callable
from typing import Any

import click

Command = Callable[..., Any]


def given(command: Command) -> Command:
    """What the user knows better than the text."""
    for option in (
        click.option("--zone", metavar="ZONE", help="IANA time zone of the report's stamps, such as Asia/Kolkata."),
        click.option(
            "--published", metavar="WHEN", help="When it was published: 2021-09-14 or 2021-09-14T21:11+05:30."
        ),
        click.option("--outlet", metavar="NAME", help="Who published it."),
    ):
        command = option(command)
    return command


def network(command: Command) -> Command:
    """What may be asked of the network beyond the addresses that the user names."""
    for option in (
        click.option("--delay", type=click.FloatRange(0, 3600), default=1.0, show_default=True, metavar="SECONDS",
                     help="Least time between two requests to one host."),
        click.option("--fetch", is_flag=True,
                     help="Also ask the addresses that a list names, and those of a feed's entries where it holds "
                     "only their summaries; as robots.txt allows."),
    ):  # fmt: skip
        command = option(command)
    return command


def record(command: Command) -> Command:
    return click.option(
        "--record", "-r", "address", metavar="FILE", default=lambda: os.environ.get("DATELINE_RECORD") or "dateline.db",
        help="The record [default: $DATELINE_RECORD, else dateline.db].",
    )(command)  # fmt: skip


def output(command: Command) -> Command:
    return click.option(
        "--format", "-f", "form", type=click.Choice(["table", "json", "jsonl", "csv", "parquet"]),
        default="table",
        show_default=True, help="In a pipe a table is plain lines with tabs.",
    )(command)  # fmt: skip


def clocks(command: Command) -> Command:
    """As of when a record is asked."""
    for option in (
        click.option("--recorded-by", metavar="WHEN", help="As the record was at the end of this day, or at a moment."),
        click.option(
            "--known-by", metavar="WHEN", help="Only from texts published by the end of this day, or by a moment."
        ),
    ):
        command = option(command)
    return command


def judged(command: Command) -> Command:
    """Who decides, and why."""
    for option in (
        click.option("--by", metavar="NAME", help="Who decides [default: your user name]."),
        click.option("--reason", metavar="WORDS", help="Why."),
    ):
        command = option(command)
    return command


def filters(*, sides: bool = True, timed: bool = True) -> Callable[[Command], Command]:
    """Which entries are asked for; `timed`: also as of when. Parties that are named several times must all be there, of
    the rest any."""
    several: dict[str, Any] = {"multiple": True}
    parties = [
        click.option("--actor", **several, metavar="NAME",
                     help="Who did it or said it: name, id, or code of country and sector (SYR, SYR:MIL)."),
        click.option("--recipient", **several, metavar="NAME", help="To whom."),
        click.option("--either", **several, metavar="NAME", help="On either side."),
    ]  # fmt: skip
    rest = [
        click.option("--sector", metavar="CODE", help="Somebody of this sector takes part: MIL, REB, CVL ..."),
        click.option("--by", **several, metavar="NAME", help="Said by, or told on the word of."),
        click.option("--about", **several, metavar="NAME", help="Spoken of, or taking part."),
        click.option("--type", **several, metavar="TYPE", shell_complete=_types,
                     help="Event type, also with mode: ASSAULT, ASSAULT:aerial."),
        click.option("--mode", **several, metavar="MODE", help="Mode of events: aerial, visit ..."),
        click.option("--status", **several, metavar="STATUS", shell_complete=_statuses,
                     help="What became of it: happened, ongoing, planned, possible, denied, disputed."),
        click.option("--country", metavar="COUNTRY",
                     help="Where it happened; of statements and figures, whose. Name or ISO code."),
        click.option("--place", metavar="NAME", help="Where, by its name."),
        click.option("--bbox", metavar="W,S,E,N", help="Where, in a box: degrees west, south, east, north."),
        click.option("--near", metavar="POINT", help="Where, about LATITUDE,LONGITUDE or a place of this name ..."),
        click.option("--within", type=float, default=50.0, show_default=True, metavar="KM", help="... and how near."),
        click.option("--from", "since", metavar="DAY",
                     help="From this day, month or year on: of events when they happened, else when published."),
        click.option("--to", "until", metavar="DAY", help="Until this day, month or year."),
        click.option("--undated", is_flag=True, help="With --from or --to: also events that no text dates."),
        *_publication(),
        click.option("--measure", **several, metavar="MEASURE", help="With figures of this: killed, wounded ..."),
        click.option("--independent", type=click.IntRange(min=0), default=0, metavar="N",
                     help="Told by at least so many independent witnesses."),
        click.option("--disputed", is_flag=True, help="Only where reports contradict one another."),
        click.option("--rejected", is_flag=True, help="Also what someone rejected."),
        click.option("--min-confidence", type=float, default=0.5, show_default=True, metavar="P",
                     help="Leave out what is less certain."),
        limit,
    ]  # fmt: skip
    listed = [*(parties if sides else ()), *rest]

    def wrap(command: Command) -> Command:
        command = clocks(command) if timed else command
        for option in reversed(listed):
            command = option(command)
        return command

    return wrap


def published(command: Command) -> Command:
    """Which reports are asked for."""
    for option in reversed((*_publication(), limit)):
        command = option(command)
    return command


def limit(command: Command) -> Command:
    return click.option("--limit", type=click.IntRange(min=0), metavar="N", help="At most so many.")(command)


def _publication() -> tuple[Callable[[Command], Command], ...]:
    return (
        click.option("--outlet", multiple=True, metavar="NAME", help="In a report of this outlet ..."),
        click.option("--published-from", metavar="DAY", help="... published from this day, month or year on ..."),
        click.option("--published-to", metavar="DAY", help="... and until this one."),
        click.option("--zone", metavar="ZONE", help="Whose days these are: an IANA time zone [default: UTC]."),
    )


def _statuses(ctx: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:
    from dateline.record.asking.filters import STATUSES

    return [s for s in STATUSES if s.startswith(incomplete.lower())]


def _types(ctx: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:
    from dateline.record.asking.filters import TYPES

    return [t for t in TYPES if t.startswith(incomplete.upper())]
