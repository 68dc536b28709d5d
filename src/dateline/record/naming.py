"""How the record compares names and words: folded, so that spelling, accents and articles do not part what is one."""

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+")
_ARTICLES = ("the ", "a ", "an ")


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """A name without case, accents, punctuation and leading article: "The Élysée" gives "elysee"."""
    plain = unicodedata.normalize("NFKD", name.replace("’s", "").replace("'s", ""))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).casefold()
    folded = " ".join(_WORD.findall(plain))
    for article in _ARTICLES:
        folded = folded.removeprefix(article)
    return folded


def words_of(text: str) -> list[str]:
    """The words of a text, folded, in order."""
    return _WORD.findall(text.casefold())


def holds(name: str, asked: str) -> bool:
    """Does a folded name answer to what was asked: the whole of it, or a run of its words ("putin")?"""
    return name == asked or f" {asked} " in f" {name} "
