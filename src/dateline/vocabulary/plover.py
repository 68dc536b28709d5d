"""PLOVER's event types and modes: what each means, what it maps to in CAMEO, and which contexts a text has.

Types, modes and codes are those of the PLOVER manual (draft 0.8, Open Event Data Alliance) and its CAMEO table; the
wording here is our own.
"""

from functools import cache
from importlib import resources

import msgspec

from dateline.errors import DataError, UsageError
from dateline.vocabulary.words import lists, rows


class EventKind(msgspec.Struct, frozen=True):
    """A PLOVER type: `quad` is its class of conflict or cooperation, `recipient` whether one is required; in `examples`
    the trigger stands between asterisks."""

    quad: str
    recipient: bool
    definition: str
    notes: tuple[str, ...]
    modes: dict[str, str]
    examples: tuple[str, ...]


@cache
def kinds() -> dict[str, EventKind]:
    """All sixteen types by name; DataError where the file is damaged."""
    data = resources.files(__package__).joinpath("plover.json").read_bytes()
    try:
        return msgspec.json.decode(data, type=dict[str, EventKind])
    except msgspec.DecodeError as error:
        raise DataError(f"plover.json: {error}") from error


def codebook(name: str) -> EventKind:
    """What a type means; UsageError where there is none of that name."""
    found = kinds().get(name.upper())
    if found is None:
        raise UsageError(f"no event type {name!r}; there are {', '.join(kinds())}")
    return found


def has_mode(type_: str, mode: str | None) -> bool:
    """Does PLOVER give the type that mode, or is there none to give?"""
    return mode is None or mode in kinds()[type_].modes


@cache
def _cameo() -> dict[tuple[str, str], str]:
    return {(type_, mode): code for type_, mode, code in rows("cameo.txt", 3)}


def cameo(type_: str, mode: str | None) -> str | None:
    """The CAMEO code for users of older data sets: that of the mode, else the root of the type."""
    return _cameo().get((type_, mode or "")) or _cameo().get((type_, ""))


@cache
def _context_words() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for context, words in sorted(lists("contexts.txt").items()):
        for word in sorted(words):
            found.setdefault(word, []).append(context)
    return {word: tuple(named) for word, named in found.items()}


def contexts(lemmas: list[str]) -> tuple[str, ...]:
    """PLOVER's contexts that the lower-case lemmas of a paragraph speak of, in alphabetical order."""
    table = _context_words()
    return tuple(sorted({context for lemma in lemmas for context in table.get(lemma, ())}))
