"""One key for all spellings of a name: accents, case, points, hyphens and the article do not tell names apart."""

import re

from dateline.compare.names import unaccented

_JOINED = re.compile(r"[.'’‘`´ʻʼʿʾ]")
_APART = re.compile(r"(?:[^\w&]|_)+")
_ARTICLE = "the "
SHORT = 3


def fold(name: str) -> str:
    """The key of a name: "The  Alcalá-de Henares" and "alcala de henares" share one."""
    key = _APART.sub(" ", _JOINED.sub("", unaccented(name).lower())).strip()
    while key.startswith(_ARTICLE):
        key = key.removeprefix(_ARTICLE)
    return key


def is_spelt_as_name(name: str) -> bool:
    """Could these letters be a name at all? Short keys count in capitals only: "US" is not "us", "WHO" not "who"."""
    letters = [c for c in name if c.isalpha()]
    if not letters:
        return False
    if len(letters) <= SHORT and len(fold(name)) <= SHORT:
        return all(c.isupper() for c in letters)
    return any(c.isupper() for c in letters)
