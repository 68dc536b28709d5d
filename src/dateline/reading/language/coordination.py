"""What the parse of news prose gets wrong by habit: a second verb of saying behind an attribution that interrupts."""

from collections.abc import Sequence

import msgspec

from dateline.values.language import Token
from dateline.vocabulary import cues

_FINITE = ("VBD", "VBZ", "VBP", "VBN")
_SPOKEN = frozenset({"say", "deny", "accuse", "ask", "demand", "call", "write", "sound"})


def with_speakers(tokens: Sequence[Token]) -> list[Token]:
    """The tokens; in "Rebels took the bridge, the governor said, and *urged* people to leave" the second verb of saying
    hangs on "said", not on "took": it has no subject of its own, and a comma and "and" before it."""
    found = list(tokens)
    subjects = {t.head for t in tokens if t.deprel.startswith("nsubj")}
    spoken = {t.index for t in tokens if t.upos == "VERB" and _is_spoken(t)}
    for t in tokens:
        if t.deprel != "conj" or t.index not in spoken or t.index in subjects or t.xpos not in _FINITE:
            continue
        said = _attribution(tokens, t, spoken & subjects)
        if said is not None:
            found[t.index] = msgspec.structs.replace(t, head=said)
    return found


def _is_spoken(t: Token) -> bool:
    cue = cues.forms().get(t.text.lower())
    return cue is not None and cue.kind in _SPOKEN


def _attribution(tokens: Sequence[Token], t: Token, spoken: set[int]) -> int | None:
    """The verb of saying between what it attributes and a conjunct of that, with ", and" before the conjunct."""
    before = [tokens[k].text for k in range(max(t.index - 3, 0), t.index)]
    if before[-2:] not in ([",", "and"], [",", "but"]) and before[:2] not in ([",", "and"], [",", "but"]):
        return None
    told = tokens[t.head]
    above = [told.head] if told.deprel == "ccomp" else []
    below = [k for k in range(t.head + 1, t.index) if tokens[k].head == t.head and tokens[k].deprel == "parataxis"]
    return next((k for k in (*above, *below) if k in spoken and t.head < k < t.index), None)
