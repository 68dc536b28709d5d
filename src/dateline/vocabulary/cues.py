"""Cue words: which verbs make somebody say or think something, in which frames, and the words that go with them."""

from functools import cache
from importlib.resources import files
from typing import NamedTuple

from dateline.errors import DataError

CLASSES = frozenset(
    [
        "say",
        "write",
        "sound",
        "gesture",
        "think",
        "feel",
        "show",
        "deny",
        "accuse",
        "ask",
        "demand",
        "call",
        "carry",
        "put",
    ]
)
FRAMES = frozenset(
    [
        "that",
        "whether",
        "quote",
        "gerund",
        "of",
        "predicate",
        "as",
        "words",
        "layer",
        "addressee",
        "subjunctive",
        "speaker",
    ]
)
KINDS = frozenset(
    ["document", "medium", "saying", "speaker", "view", "factual", "object", "disclosing", "light", "carrying", "idiom"]
)


class Cue(NamedTuple):
    """A verb of saying or thinking: its lemma, its class and the frames that give it content."""

    lemma: str
    kind: str
    frames: frozenset[str]


@cache
def verbs() -> dict[str, Cue]:
    """Cue verbs by lemma; DataError where a line of the table is not understood."""
    return {lemma: _cue(lemma, rest) for lemma, *rest in _rows("cues.tsv")}


@cache
def words(kind: str) -> frozenset[str]:
    """Lower-case words of a kind: document, medium, saying and so on, as the head of cue_words.tsv explains them."""
    if kind not in KINDS:
        raise ValueError(f"no kind of cue word: {kind}")
    return frozenset(word for word, *rest in _rows("cue_words.tsv") if rest == [kind])


def _cue(lemma: str, rest: list[str]) -> Cue:
    kind, frames = (*rest, "")[:2]
    known = frozenset(frames.split())
    if len(rest) != 2 or kind not in CLASSES or not known or known - FRAMES:
        raise DataError(f"the table of cue words is damaged at {lemma!r}: install Dateline again")
    return Cue(lemma, kind, known)


def _rows(name: str) -> list[list[str]]:
    """The tab-separated rows of a table of this package, comments left out."""
    try:
        lines = files("dateline.vocabulary").joinpath(name).read_text(encoding="utf-8").splitlines()
    except OSError as e:
        raise DataError(f"{name} is missing: install Dateline again") from e
    return [line.split("\t") for line in lines if line and not line.startswith("#")]
