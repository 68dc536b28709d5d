"""Words for parties: titles, offices, nouns for persons and bodies, and the gender of first names."""

from functools import cache
from importlib import resources
from typing import Literal

from dateline.vocabulary.words import lists

Gender = Literal["m", "f"]


def words(name: str) -> frozenset[str]:
    """The words of a class of people.txt. KeyError where there is no such class."""
    return lists("people.txt")[name]


def is_a(lemma: str, *classes: str) -> bool:
    """Is a noun, lower case, of one of the classes?"""
    return lemma in _either(classes)


@cache
def _either(classes: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*map(words, classes))


def gender_of_word(word: str) -> Gender | None:
    """The gender that a noun or title tells ("widow", "mr"), lower case without a point."""
    return "m" if is_a(word, "HE") else "f" if is_a(word, "SHE") else None


def gender_of_name(folded: str) -> Gender | None:
    """The gender that a first name tells, folded; None where both bear it or it is not known."""
    names = _first_names()
    return "m" if folded in names["m"] else "f" if folded in names["f"] else None


@cache
def _first_names() -> dict[str, frozenset[str]]:
    text = resources.files(__package__).joinpath("first_names.txt").read_text(encoding="utf-8")
    cells = (line.partition("\t") for line in text.splitlines())
    return {gender: frozenset(names.split()) for gender, _, names in cells}
