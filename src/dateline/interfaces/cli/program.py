"""The program: its commands, and what becomes of errors; only here are they printed, and the process ended.

Exit status: 0 all is well; 1 a check found something wrong; 2 something asked for or given was wrong, or a report could
not be read; 70 a fault of ours; 130 stopped by Ctrl-C; 141 whoever read our output went away.
"""

import errno
import os
import sys
from importlib import import_module
from typing import Any

import click

from dateline.errors import DatelineError, fault
from dateline.interfaces.cli import printing

# command: (module, what it does in a few words); the words stand here so that --help loads nothing else
COMMANDS = {
    "read": ("reading", "Read reports and print what they say."),
    "add": ("adding", "Read reports into a record."),
    "events": ("asking", "Who did what to whom, when and where."),
    "statements": ("asking", "Who said what."),
    "figures": ("asking", "How many, and on whose word."),
    "conflicts": ("asking", "Where reports disagree."),
    "timeline": ("asking", "What one actor, or two together, did."),
    "search": ("asking", "The sentences with these words."),
    "sources": ("asking", "Who reported first, and who copied whom."),
    "reports": ("asking", "The reports of a record."),
    "show": ("showing", "One report, occurrence or finding, with all its witnesses."),
    "history": ("keeping", "How an occurrence came to be what it is."),
    "diff": ("keeping", "What became of occurrences since a day."),
    "judge": ("judging", "Decide what is one, what is not, and what is right."),
    "undo": ("judging", "Revoke a judgement."),
    "judgements": ("judging", "What was judged, by whom, and why."),
    "reread": ("keeping", "Read reports again that an older Dateline read."),
    "remove": ("keeping", "Take a report down."),
    "check": ("keeping", "Is everything in the record as it should be?"),
    "export": ("showing", "The whole record, as JSON Lines or CSV."),
    "codebook": ("explaining", "What an event type means, with examples."),
    "schema": ("explaining", "The JSON Schema of a reading."),
    "completion": ("explaining", "Completion for bash, zsh or fish."),
}
EXAMPLES = """\b
  dateline read report.txt
  dateline add reports/ --record demo.db
  dateline timeline --actor Putin --actor Assad --record demo.db"""


class Program(click.Group):
    """A group whose commands are imported when called for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        found = getattr(import_module(f"dateline.interfaces.cli.{COMMANDS[name][0]}"), name)
        return found if isinstance(found, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, words) for name, (_, words) in COMMANDS.items()])


def _version(ctx: click.Context, _: click.Parameter, asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        click.echo(f"dateline {version('dateline')}")
        ctx.exit()


@click.command(
    cls=Program,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=f"Examples:\n\n{EXAMPLES}\n\nEach command has its own --help.",
)
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Print the version."
)
def program() -> None:
    """Reads news reports and keeps the record of what they say: who did what to whom, where and when, and on whose
    word."""


def main(args: list[str] | None = None) -> None:
    """Run the program on the arguments given, by default those of the process, and end with its status."""
    sys.exit(_run(args))


def _run(args: list[str] | None) -> int:
    try:
        status = program.main(args=args, prog_name="dateline", standalone_mode=False)
        sys.stdout.flush()
        return status if isinstance(status, int) else 0
    except SystemExit as ended:  # so end shell completion, and output that nobody reads
        return ended.code if isinstance(ended.code, int) else 0
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except click.ClickException as error:
        return _say(error.format_message(), _context_of(error))
    except (click.Abort, KeyboardInterrupt):
        return _say("stopped", status=130)
    except DatelineError as error:
        return _say(str(error))
    except OSError as error:
        return _system(error)
    except Exception as error:
        return _fault(error)


def _context_of(error: click.ClickException) -> str:
    ctx: Any = getattr(error, "ctx", None)
    return f" (see {ctx.command_path} --help)" if ctx else ""


def _say(message: str, more: str = "", *, status: int = 2) -> int:
    click.echo(f"dateline: {' '.join(message.split())}{more}", err=True)
    return status


def _system(error: OSError) -> int:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        printing.drop_output()
        return _say("no space left to write the output; free some, or write it elsewhere")
    if error.filename is None:
        return _fault(error)
    return _say(f"{error.filename}: {(error.strerror or str(error)).lower()}")


def _fault(error: Exception) -> int:
    if os.environ.get("DATELINE_DEBUG"):
        import traceback

        traceback.print_exception(error)
    return _say(fault(error), status=70)
