"""Same name? What accents, case, titles, articles and the order of words leave of two names."""

import re
import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {
        "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "Æ": "ae",
        "œ": "oe", "Œ": "oe", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ə": "e", "Ə": "e", "ħ": "h", "Ħ": "h",
    }
)  # fmt: skip
_POSSESSIVE = re.compile(r"(?<=\w)['’`´]s?(?=\s|$)")
_JOINED = re.compile(r"[.'’‘`´ʻʼʿʾ]")
_APART = re.compile(r"[^\w&]+|_")
_ARTICLES = ("the ", "a ", "an ")
SMALL = frozenset(["of", "the", "for", "and", "in", "on", "at", "to", "de", "la", "le", "du", "des", "&", "al", "el"])
TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "sir",
        "dame",
        "lord",
        "lady",
        "dr",
        "prof",
        "professor",
        "president",
        "premier",
        "prime",
        "minister",
        "chancellor",
        "king",
        "queen",
        "prince",
        "princess",
        "pope",
        "secretary",
        "senator",
        "governor",
        "mayor",
        "general",
        "colonel",
        "captain",
        "former",
        "foreign",
        "vice",
        "deputy",
        "judge",
        "justice",
        "chief",
        "leader",
        "ambassador",
    ]
)
EQUAL_WORDS = {
    "ministry": "ministry", "department": "ministry", "dept": "ministry", "defense": "defence", "organization":
    "organisation", "labor": "labour", "center": "centre", "intl": "international", "govt": "government",
}  # fmt: skip
_NOT_LETTERS = frozenset(["of", "the", "for", "and", "in", "on", "at", "to", "de", "la", "le", "du", "des"])


def unaccented(name: str) -> str:
    """A name in plain letters: accents off, letters such as ø and ß as they are written without them."""
    if name.isascii():
        return name
    name = unicodedata.normalize("NFKD", name.translate(_LETTERS))
    return "".join(c for c in name if not unicodedata.combining(c))


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """A name without accents, case, points, hyphens, possessive and leading article: "The Élysée's" gives "elysee"."""
    name = unaccented(_POSSESSIVE.sub("", name))
    key = " ".join(_APART.sub(" ", _JOINED.sub("", name.lower())).split())
    for article in _ARTICLES:
        if key.startswith(article):
            return key[len(article) :]
    return key


def words_of(name: str) -> list[str]:
    """The words of a name that tell it from others, folded, without titles before it and small words in it."""
    found = fold(name).split()
    while len(found) > 1 and found[0] in TITLES:
        found = found[1:]
    return [EQUAL_WORDS.get(w, w) for w in found if w not in SMALL] or found


def same_name(a: str, b: str) -> bool:
    """The same name but for order and small words ("Interior Ministry", "Ministry of the Interior"), titles, and names
    between the first and the last ("Bashar al-Assad", "President Bashar Hafez al-Assad"). A surname alone is not."""
    if fold(a) == fold(b):
        return bool(fold(a))
    one, two = words_of(a), words_of(b)
    if one and sorted(one) == sorted(two):
        return True
    few, many = sorted((one, two), key=len)
    return len(few) > 1 and few[0] == many[0] and few[-1] == many[-1] and set(few) <= set(many)


def initials(name: str) -> str:
    """The letters that an acronym of a name is made of: "African Union" gives "AU", "Ministry of Defence" "MD"."""
    parts = [w for w in re.split(r"[\s\-–/]+", name) if w and w.lower() not in _NOT_LETTERS]
    return "".join(w[0] for w in parts).upper() if len(parts) > 1 else ""


def is_acronym(word: str) -> bool:
    """Is a word spelt as an acronym: two to six letters, most of them capitals ("AU", "N.A.T.O.", "MoD")?"""
    letters = word.replace(".", "")
    return (
        2 <= len(letters) <= 6 and letters.isalnum() and sum(c.isupper() for c in letters) >= max(2, len(letters) - 1)
    )


def abbreviates(short: str, full: str) -> bool:
    """Could an acronym stand for a name: its letters are the initials, small words counted or not?"""
    letters = short.replace(".", "").upper()
    if not is_acronym(short) or " " not in full:
        return False
    every = "".join(w[0] for w in re.split(r"[\s\-–/]+", full) if w[:1].isalpha()).upper()
    return letters in (initials(full), every) or (len(letters) > 2 and every.startswith(letters))
