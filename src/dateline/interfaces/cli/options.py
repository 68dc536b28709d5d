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
        "--format", "-f", "form", type=click.Choice(["table", "json", "jsonl", "csv"]), default="table",
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


def filters(*, types: bool = True, actor: bool = True) -> Callable[[Command], Command]:
    """Which entries are asked for. Options that may be given several times must all hold, types any."""
    several: dict[str, Any] = {"multiple": True, "metavar": "NAME"}
    options = [
        click.option("--limit", type=click.IntRange(min=0), metavar="N", help="At most so many rows."),
        click.option("--min-confidence", type=float, default=0.5, show_default=True, metavar="P",
                     help="Leave out what is less certain."),
        click.option("--rejected", is_flag=True, help="Also what someone rejected."),
        click.option("--undated", is_flag=True, help="With --from or --to: also events that no text dates."),
        click.option("--to", "until", metavar="DAY", help="Until this day, month or year."),
        click.option("--from", "since", metavar="DAY",
                     help="From this day, month or year on: of events when they happened, else when published."),
        click.option("--country", metavar="COUNTRY",
                     help="Where it happened; of statements and figures, whose. Name or ISO code."),
        click.option("--about", **several, help="Spoken of, or taking part."),
        click.option("--by", **several, help="Said by, or told on the word of."),
    ]  # fmt: skip
    if types:
        options.append(click.option("--type", "type", multiple=True, metavar="TYPE", shell_complete=_types,
                                    help="Event type, also with mode: ASSAULT, ASSAULT:aerial."))  # fmt: skip
    if actor:
        options.append(click.option("--actor", "actor", **several,
                                    help="A party: name, id, or country code (SYR, SYR:MIL)."))  # fmt: skip

    def wrap(command: Command) -> Command:
        command = clocks(command)
        for option in options:
            command = option(command)
        return command

    return wrap


def _types(ctx: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:
    from dateline.record.filters import TYPES

    return [t for t in TYPES if t.startswith(incomplete.upper())]
