"""The codebook of event types, for reading."""

import textwrap
from collections.abc import Iterator

from dateline.vocabulary import plover

WIDTH = 92


def contents() -> str:
    """Every type with the first sentence of its definition."""
    lines = [f"{name:<10} {kind.definition.partition('. ')[0].rstrip('.')}." for name, kind in plover.kinds().items()]
    return "\n".join(textwrap.fill(line, WIDTH, subsequent_indent=" " * 11) for line in lines) + "\n"


def page(name: str) -> str:
    """What a type means; UsageError where there is none of that name."""
    return "\n".join(_page(name.upper())) + "\n"


def _page(name: str) -> Iterator[str]:
    kind = plover.codebook(name)
    code = plover.cameo(name, None)
    yield f"{name}   {kind.quad}" + (f", CAMEO {code}" if code else "")
    yield ""
    yield textwrap.fill(kind.definition, WIDTH)
    if kind.modes:
        yield "\nModes"
        width = max(map(len, kind.modes)) + 2
        for mode, meaning in kind.modes.items():
            yield textwrap.fill(f"  {mode:<{width}}{meaning}", WIDTH, subsequent_indent=" " * (width + 2))
    if kind.notes:
        yield "\nNotes"
        for note in kind.notes:
            yield textwrap.fill(f"  {note}", WIDTH, subsequent_indent="  ")
    yield "\nExamples (the trigger stands between asterisks)"
    for example in kind.examples:
        yield textwrap.fill(f"  {example}", WIDTH, subsequent_indent="  ")
