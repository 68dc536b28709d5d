"""What a word may be an inflection of, since a parser's lemmas of rare words are not always words."""

from collections.abc import Mapping
from functools import lru_cache

_IRREGULAR = {
    "lost": "lose", "fled": "flee", "shot": "shoot", "left": "leave", "took": "take", "taken": "take",
    "slain": "slay", "slew": "slay", "drew": "draw", "drawn": "draw", "hung": "hang", "dying": "die", "held": "hold",
    "struck": "strike", "went": "go", "gone": "go", "lives": "life", "men": "man", "women": "woman",
    "children": "child", "rose": "rise", "risen": "rise", "fell": "fall", "fallen": "fall", "rising": "rise",
    "grew": "grow", "grown": "grow", "feet": "foot", "bought": "buy", "brought": "bring", "wives": "wife",
    "shrank": "shrink", "shrunk": "shrink", "led": "lead",
}  # fmt: skip


@lru_cache(maxsize=8192)
def forms(word: str, lemma: str) -> tuple[str, ...]:
    """The lemma, the word in lower case, and the stems that regular endings leave, likeliest first."""
    word, found = word.lower(), [lemma.lower(), word.lower()]
    if word in _IRREGULAR:
        found.append(_IRREGULAR[word])
    if word.endswith(("ies", "ied")):
        found.append(word[:-3] + "y")
    if word.endswith("men"):
        found.append(word[:-2] + "an")
    for ending in ("s", "es", "d", "ed", "ing"):
        stem = word[: -len(ending)]
        if word.endswith(ending) and len(stem) > 1:
            found += [stem, stem + "e"]
            if len(stem) > 3 and stem[-1] == stem[-2]:
                found.append(stem[:-1])
    return tuple(dict.fromkeys(found))


def look_up(table: Mapping[str, str | None], word: str, lemma: str) -> str | None:
    """The entry of the likeliest form that the table has."""
    return next((table[w] for w in forms(word, lemma) if w in table), None)
