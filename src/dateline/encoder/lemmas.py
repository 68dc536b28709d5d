"""Lemmas: from the lexicon of inflected forms, else by edit script.

A script "l1+y" lowers a form, cuts one letter, adds y; "k0+" keeps it as it is.
"""

from functools import cache, lru_cache
from importlib.resources import files


@cache
def lexicon() -> dict[tuple[str, str], str]:
    """(lowered form, part of speech) to lemma, of forms that no suffix rule takes back safely."""
    lines = files("dateline.encoder").joinpath("lexicon.tsv").read_text(encoding="utf-8").splitlines()
    return {(form, upos): lemma for form, upos, lemma in (line.split("\t") for line in lines)}


@lru_cache(maxsize=65_536)
def lemma_of(form: str, script: str, upos: str) -> str:
    """A form's lemma; the lowered form where the script would cut more than there is."""
    known = lexicon().get((form.lower(), upos))
    if known:
        return known
    case, rest = script[0], script[1:]
    cut, add = rest.split("+", 1)
    base = form.lower() if case == "l" else form
    if int(cut) > len(base):
        return form.lower()
    return (base[: len(base) - int(cut)] + add) or base
