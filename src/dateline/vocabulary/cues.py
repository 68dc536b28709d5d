"""Cue words: which verbs make somebody say or think something, in which frames, and the words that go with them."""

from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple, get_args

from dateline.errors import DataError

Kind = Literal[
    "say", "write", "sound", "gesture", "think", "feel", "show", "deny", "accuse", "ask", "demand", "call", "carry",
    "put",
]  # fmt: skip
Frame = Literal[
    "that", "whether", "quote", "gerund", "of", "predicate", "as", "words", "layer", "addressee", "subjunctive",
    "speaker", "amount", "answer",
]  # fmt: skip
WordKind = Literal[
    "document", "medium", "saying", "speaker", "view", "factual", "object", "disclosing", "light", "carrying", "idiom",
    "utterance",
]  # fmt: skip
CLASSES: frozenset[str] = frozenset(get_args(Kind))
FRAMES: frozenset[str] = frozenset(get_args(Frame))
KINDS: frozenset[str] = frozenset(get_args(WordKind))


class Cue(NamedTuple):
    """A verb or adjective of saying or thinking: its lemma, its class and the frames that give it content."""

    lemma: str
    kind: str
    frames: frozenset[str]


@cache
def verbs() -> dict[str, Cue]:
    """Cue verbs and adjectives by lemma; DataError where a line of the table is not understood."""
    return {row[0]: _cue(row) for row in _rows("cues.tsv")}


@cache
def forms() -> dict[str, Cue]:
    """The same by every inflected form, so that a wrong lemma hides no cue."""
    found: dict[str, Cue] = {}
    for row in _rows("cues.tsv"):
        cue = _cue(row)
        inflected = [] if cue.kind == "feel" else _inflections(cue.lemma, row[3].split() if len(row) > 3 else [])
        for form in (cue.lemma, *inflected):
            found.setdefault(form, cue)
    return found


def _inflections(lemma: str, past: list[str]) -> list[str]:
    """The forms of an English verb; the doubled consonants and irregular pasts are those that `past` shows."""
    doubled = next((p[:-2] for p in past if p.endswith(lemma[-1] * 2 + "ed")), None)
    y = lemma.endswith("y") and lemma[-2] not in "aeiou"
    third = lemma[:-1] + "ies" if y else lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    stem = doubled or (lemma[:-1] if lemma.endswith("e") and not lemma.endswith("ee") else lemma)
    regular = lemma[:-1] + "ied" if y else stem + "ed"
    return [third, stem + "ing", *(past or [regular])]


@cache
def words(kind: str) -> frozenset[str]:
    """Lower-case words of a kind: document, medium, saying and so on, as the head of cue_words.tsv explains them."""
    if kind not in KINDS:
        raise ValueError(f"no kind of cue word: {kind}")
    return frozenset(word for word, *rest in _rows("cue_words.tsv") if rest == [kind])


def _cue(row: list[str]) -> Cue:
    lemma, kind, frames = (*row, "", "")[:3]
    known = frozenset(frames.split())
    if kind not in CLASSES or not known or known - FRAMES:
        raise DataError(f"the table of cue words is damaged at {lemma!r}: install Dateline again")
    return Cue(lemma, kind, known)


def _rows(name: str) -> list[list[str]]:
    """The tab-separated rows of a table of this package, comments left out."""
    try:
        lines = files("dateline.vocabulary").joinpath(name).read_text(encoding="utf-8").splitlines()
    except OSError as e:
        raise DataError(f"{name} is missing: install Dateline again") from e
    return [line.split("\t") for line in lines if line and not line.startswith("#")]
