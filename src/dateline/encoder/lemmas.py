"""Lemmas: from the lexicon of inflected forms, else by the model's edit script, else as regular inflection has it.

A script "l1+y" lowers a form, cuts one letter, adds y; "k0+" keeps it as it is.
"""

from collections.abc import Container
from functools import cache, lru_cache
from importlib.resources import files

_REGULAR = (
    ("ies", ("y", "ie")), ("es", ("e", "")), ("s", ("",)), ("ied", ("y",)), ("ed", ("", "e")), ("ing", ("", "e")),
)  # fmt: skip
_INFLECTED = frozenset({"NOUN", "VERB"})


@cache
def lexicon() -> dict[tuple[str, str], str]:
    """(lowered form, part of speech) to lemma, of forms that no suffix rule takes back safely."""
    lines = files("dateline.encoder").joinpath("lexicon.tsv").read_text(encoding="utf-8").splitlines()
    return {(form, upos): lemma for form, upos, lemma in (line.split("\t") for line in lines)}


class Lemmas:
    """Lemmas of forms; a script's result that is no word of `words` gives way to a regular one that is."""

    def __init__(self, words: Container[str]) -> None:
        self._words = words
        self.of = lru_cache(maxsize=65_536)(self._of)

    def _of(self, form: str, script: str, upos: str) -> str:
        low = form.lower()
        known = lexicon().get((low, upos))
        if known:
            return known
        lemma = by_script(form, script)
        if lemma != low and upos in _INFLECTED and lemma not in self._words:
            regular = _regular(low)
            return next(
                (other for other in regular if other in self._words),
                regular[0] if regular and lemma[-2:] == "ie" else lemma,
            )
        return lemma


def by_script(form: str, script: str) -> str:
    """What a script makes of a form; the lowered form where it would cut more than there is."""
    case, rest = script[0], script[1:]
    cut, add = rest.split("+", 1)
    base = form.lower() if case == "l" else form
    if int(cut) > len(base):
        return form.lower()
    return (base[: len(base) - int(cut)] + add) or base


def _regular(form: str) -> list[str]:
    """Lemmas that a form may be the regular inflection of, likelier ones first; a doubled consonant may be single."""
    found: list[str] = []
    for suffix, endings in _REGULAR:
        stem = form.removesuffix(suffix)
        if stem != form and len(stem) > 1:
            found += [stem + ending for ending in endings]
            if stem[-1] == stem[-2] and suffix in ("ed", "ing"):
                found.append(stem[:-1])
    return found
