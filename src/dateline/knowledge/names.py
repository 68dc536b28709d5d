"""One key for all spellings of a name: accents, case, points, hyphens and the article do not tell names apart."""

import re
import unicodedata

_LETTERS = str.maketrans(
    {
        "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "Æ": "ae",
        "œ": "oe", "Œ": "oe", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ə": "e", "Ə": "e", "ħ": "h", "Ħ": "h",
    }
)  # fmt: skip
_JOINED = re.compile(r"[.'’‘`´ʻʼʿʾ]")
_APART = re.compile(r"(?:[^\w&]|_)+")
_ARTICLE = "the "
SHORT = 3


def fold(name: str) -> str:
    """The key of a name: "The  Alcalá-de Henares" and "alcala de henares" share one."""
    if not name.isascii():
        name = unicodedata.normalize("NFKD", name.translate(_LETTERS))
        name = "".join(c for c in name if not unicodedata.combining(c))
    key = _APART.sub(" ", _JOINED.sub("", name.lower())).strip()
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
