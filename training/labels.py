"""Inventories of labels, and labels as sets: a corpus that leaves a choice open allows several, and pays for none."""

TYPES = ("PER", "ORG", "GPE", "LOC", "GROUP", "EVENT", "OTHER")
KINDS = ("named", "nominal", "pronoun")
NAME_TAGS = ("O", *(f"{bio}-{kind}" for kind in TYPES for bio in "BI"))
MENTION_TAGS = ("none", *(f"{kind}-{entity}" for kind in KINDS for entity in TYPES))
ANY_NAME = (1 << len(NAME_TAGS)) - 1
ANY_MENTION = (1 << len(MENTION_TAGS)) - 1
OUTSIDE = 1
NEW_WORD, NEW_SENTENCE, INSIDE = 1, 2, 0


def name_bits(types: tuple[str, ...], begins: bool, *, or_outside: bool = False) -> int:
    """The allowed tags of a word in a name of one of these types, as a bit mask over NAME_TAGS."""
    bits = sum(1 << NAME_TAGS.index(("B-" if begins else "I-") + t) for t in types)
    return bits | OUTSIDE if or_outside else bits


def mention_bits(kind: str, types: tuple[str, ...]) -> int:
    """The allowed classes of the head of a mention, as a bit mask over MENTION_TAGS."""
    return sum(1 << MENTION_TAGS.index(f"{kind}-{t}") for t in types)


def lemma_script(form: str, lemma: str) -> str:
    """How a lemma comes from its form: case operation, letters cut from the end, letters put there.

    "l1+y" lowers, cuts one letter, adds y. Where lowering is not what the lemma did, the form's own case is the basis.
    """
    candidates = []
    for case, base in (("l", form.lower()), ("k", form)):
        same = 0
        while same < min(len(base), len(lemma)) and base[same] == lemma[same]:
            same += 1
        candidates.append((len(base) - same + len(lemma) - same, case, len(base) - same, lemma[same:]))
    _, case, cut, add = min(candidates)
    return f"{case}{cut}+{add}"
