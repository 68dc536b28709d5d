"""The words around quantities: what bounds them, what they are counted in, and what the counting is of."""

import json
from functools import cache
from importlib import resources

import msgspec

from dateline.errors import DataError


class MeasureWords(msgspec.Struct, frozen=True):
    """measures.json. `undergo`: verbs whose object is counted ("killed 12"), `undertake`: whose subject is ("12 died");
    lemmas by measure, turned round for look-up in `verb_objects`, `verb_subjects` and `noun_measures`. `of_people`: of
    these only where people are counted ("beat three men", not "beat three teams"); `states`: what one is in or on ("in
    custody"); `reach`: verbs between a total and its number; `tell`: verbs whose bare number repeats what was
    counted; `residents`: nouns for where people live ("a town of 9,000")."""

    at_least: tuple[str, ...]
    at_most: tuple[str, ...]
    about: tuple[str, ...]
    after_at_least: tuple[str, ...]
    after_about: tuple[str, ...]
    after_at_most: tuple[str, ...]
    currency_signs: dict[str, str]
    currency_words: dict[str, str | None]
    currency_nations: dict[str, str]
    percent: tuple[str, ...]
    areas: dict[str, str]
    amounts: dict[str, str]
    out: frozenset[str]
    places: frozenset[str]
    people: frozenset[str]
    things: frozenset[str]
    uncountable: frozenset[str]
    forces: frozenset[str]
    nouns: dict[str, tuple[str, ...]]
    adjectives: dict[str, str]
    undergo: dict[str, tuple[str, ...]]
    undertake: dict[str, tuple[str, ...]]
    light: dict[str, str | None]
    from_: dict[str, str | None] = msgspec.field(name="from")
    custody: dict[str, str]
    states: dict[str, str]
    of_people: frozenset[str]
    reach: frozenset[str]
    tell: frozenset[str]
    residents: frozenset[str]
    totals: dict[str, str]
    changes: frozenset[str]
    standing: frozenset[str]
    wars: frozenset[str]
    scores: frozenset[str]
    labels: frozenset[str]
    events: dict[str, tuple[str, ...]]
    noun_measures: dict[str, str] = {}
    verb_objects: dict[str, str] = {}
    verb_subjects: dict[str, str] = {}


@cache
def table() -> MeasureWords:
    """The words, read once; DataError where the file is missing or damaged."""
    try:
        raw = json.loads(resources.files(__package__).joinpath("measures.json").read_text("utf-8"))
        words = msgspec.convert(raw, MeasureWords)
    except (OSError, ValueError) as error:
        raise DataError(f"vocabulary/measures.json is missing or damaged ({error}); install dateline again") from error
    return msgspec.structs.replace(
        words,
        noun_measures=_turned(words.nouns),
        verb_objects=_turned(words.undergo),
        verb_subjects=_turned(words.undertake),
    )


def _turned(by_measure: dict[str, tuple[str, ...]]) -> dict[str, str]:
    """Measure by word; the first measure that lists a word has it."""
    turned: dict[str, str] = {}
    for measure, words in by_measure.items():
        for word in words:
            turned.setdefault(word, measure)
    return turned


@cache
def names() -> frozenset[str]:
    """Every measure that a figure can have."""
    words = table()
    listed = (words.nouns, words.undergo, words.undertake, words.events)
    turned = (words.adjectives, words.light, words.from_, words.custody, words.states, words.totals)
    return frozenset(m for by in listed for m in by) | {m for of in turned for m in of.values() if m}
