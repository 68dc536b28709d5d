"""Base forms of the words that the event lexicon knows, so that a slip of the language model's lemma costs no event."""

from functools import cache, lru_cache

from dateline.vocabulary.triggers import classes, rules
from dateline.vocabulary.words import listed, lists, rows

_VOWELS = frozenset("aeiou")


@cache
def _irregular() -> dict[str, str]:
    return {form: lemma for lemma, cell in rows("irregular.txt", 2) for form in listed(cell)}


@cache
def _known() -> frozenset[str]:
    """Every word that a rule, carrier or class names, as a base form."""
    found = {word for rule in (r for rs in rules().values() for r in rs) for word in rule.words}
    for name in ("carriers.txt", "colours.txt", "people.txt"):
        found.update(word for words in lists(name).values() for phrase in words for word in phrase.split())
    for words in classes().values():
        found.update(words)
    return frozenset(found)


@lru_cache(maxsize=65_536)
def base_form(form: str, xpos: str, lemma: str) -> str:
    """The base form of a word (in any case) with its Penn tag, where the lexicon knows it; else the lemma given."""
    low = form.lower()
    if low in _irregular() and xpos in ("VBD", "VBN", "VBG", "VBZ", "VBP", "NNS"):
        return _irregular()[low]
    if xpos in ("VB", "VBP", "NN") or (xpos in ("VBD", "VBN") and low in _UNCHANGED):
        return low if low in _known() else lemma
    return next((c for c in _candidates(low, xpos) if c in _known()), lemma)


_UNCHANGED = frozenset(
    ("hit", "put", "cut", "set", "let", "shut", "cost", "hurt", "quit", "rid", "split", "spread", "burst", "bid",
     "cast", "broadcast", "beat", "slit")
)  # fmt: skip


def _candidates(low: str, xpos: str) -> list[str]:
    """Words that a regular form may come from, likelier first."""
    if xpos in ("VBD", "VBN") and low.endswith("ed"):
        return _stems(low[:-2], ied=low.endswith("ied"))
    if xpos == "VBG" and low.endswith("ing"):
        return _stems(low[:-3], ied=False)
    if xpos in ("VBZ", "NNS") and low.endswith("s"):
        found = [low[:-1]]
        if low.endswith("es"):
            found.append(low[:-2])
        if low.endswith("ies"):
            found.insert(0, low[:-3] + "y")
        if low.endswith("ves"):
            found.append(low[:-3] + "f")
        return found
    if xpos == "NNS" and low.endswith("men"):
        return [low[:-3] + "man"]
    return []


def _stems(stem: str, *, ied: bool) -> list[str]:
    """ "accus" → accuse, "stopp" → stop, "attack" → attack, "carri" → carry."""
    found = [stem[:-1] + "y"] if ied else []
    doubled = len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in _VOWELS
    found += [stem, stem + "e", *([stem[:-1]] if doubled else [])]
    return found
