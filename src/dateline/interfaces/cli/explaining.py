"""Commands that explain: event types, the schema, completion."""

import click

from dateline.interfaces.cli import options, printing
from dateline.interfaces.cli.asking import _examples


@click.command(epilog=_examples("dateline codebook", "dateline codebook PROTEST"))
@click.argument("type_", metavar="[TYPE]", required=False, shell_complete=options._types)
def codebook(type_: str | None) -> None:
    """What an event type means, with its modes and examples; all sixteen in a line each without TYPE."""
    from dateline.exports import codebook as book

    printing.write([(book.page(type_) if type_ else book.contents()).encode()])


@click.command(epilog=_examples("dateline schema > dateline.schema.json"))
def schema() -> None:
    """The JSON Schema of a reading, as `dateline read --format json` prints it."""
    from dateline.exports import jsonl

    printing.write([jsonl.schema(), b"\n"])


@click.command(epilog=_examples(
    'eval "$(dateline completion bash)"',
    "dateline completion fish > ~/.config/fish/completions/dateline.fish",
))  # fmt: skip
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Completion for a shell: evaluate or source what this prints."""
    from click.shell_completion import get_completion_class

    from dateline.interfaces.cli.program import program

    found = get_completion_class(shell)
    if found is not None:
        printing.write([found(program, {}, "dateline", "_DATELINE_COMPLETE").source().encode(), b"\n"])
