"""Words that tell how a sentence stands to others: what it says is wrong ("five, not three", "at Sehra, not at Rann"),
that it denies, that it counts anew."""

import re
from functools import lru_cache

from dateline.compare.names import fold
from dateline.record.merging.tellings import Telling
from dateline.vocabulary.words import lists

_REJECTING = "|".join(sorted(lists("disagreements.txt")["rejecting"]))
_REJECTED = re.compile(
    rf"\b(?:{_REJECTING})(?: (?:at|in|on|near|by|from|to|the|some|about|as many as|more than))* ([^,;.!?“”\"«»]+)",
    re.IGNORECASE,
)


def refutes(t: Telling, words: str) -> bool:
    """Does its sentence say that it was not these words?"""
    wanted = fold(words)
    return bool(wanted) and any(_begins(r, wanted) for r in rejected(t.sentence))


@lru_cache(maxsize=4096)
def rejected(sentence: str) -> tuple[str, ...]:
    """What stands behind "not" and its like, folded, up to the next mark."""
    return tuple(fold(found) for found in _REJECTED.findall(sentence))


def _begins(text: str, wanted: str) -> bool:
    return text == wanted or text.startswith(f"{wanted} ")


def has(text: str, phrases: frozenset[str]) -> bool:
    """Does a text hold one of some phrases, word by word?"""
    spaced = " ".join(["", *re.findall(r"\w+", text.casefold()), ""])
    return any(f" {p} " in spaced for p in phrases)
