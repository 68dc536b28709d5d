"""The words that tell events: which verb or noun, in which frame, is of which PLOVER type.

`triggers.txt` has a rule a line: type and mode, part of speech, the slots of the parse that hold actors and recipients,
the conditions, the words. Rules of one word are tried in the order of the file and the first that holds decides, so
that special senses, and senses that tell no event (NONE), stand before general ones.

Slots of a verb: `subj` who does it and `obj` to whom, whatever the voice; `iobj`; any preposition; `xcomp`, `ccomp` for
clauses. Slots of a noun: `poss` its possessor, `mod` its nationality or party, any preposition, and `subj`, `obj` those
of the verb that carries it ("[the army] carried out *strikes*").
"""

from functools import cache

import msgspec

from dateline.errors import DataError
from dateline.vocabulary.plover import has_mode, kinds
from dateline.vocabulary.words import listed, lists, rows

CLAUSES = frozenset(
    {
        "xcomp",
        "ccomp",
        "neg",
        "passive",
        "violent",
        "guilty",
        "sport",
        "labour",
        "disaster",
        "abduction",
        "cyber",
        "policing",
    }
)


class Test(msgspec.Struct, frozen=True):
    """A condition on a slot: "=" filled by one of the words or classes, "~" by one of them if at all, "!" by none of
    them, "+" filled, "-" empty, "is" a fact about the clause, "in" the kind of act in its complement."""

    how: str
    slot: str
    words: frozenset[str] = frozenset()
    classes: tuple[str, ...] = ()


class Rule(msgspec.Struct, frozen=True):
    """One sense of a word; `type` is null where the sense tells no event. `words` are lemmas, the head first for verbs
    and last for nouns (first where a preposition follows it)."""

    words: tuple[str, ...]
    noun: bool
    type: str | None
    mode: str | None
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    tests: tuple[Test, ...]

    @property
    def head(self) -> str:
        return self.words[head_of(self.words, noun=self.noun)]


LINKS = frozenset({"of", "for", "from", "to", "on"})
COMPLEMENTS: dict[str, set[tuple[str, str | None]]] = {
    "meet": {("CONSULT", None)},
    "yield": {("RETREAT", None), ("CONCEDE", None)},
    "assist": {("AID", None), ("SUPPORT", None), ("COOPERATE", None)},
    "violence": {("ASSAULT", None)},
    "restrict": {("PROTEST", None), ("COERCE", "restrict"), ("COERCE", "curfew"), ("COERCE", "censor")}
    | {("SANCTION", "discontinue"), ("SANCTION", "convict")},
    "arrest": {("COERCE", "arrest"), ("ACCUSE", "investigate"), ("ACCUSE", "allege")},
    "expel": {("COERCE", "deport"), ("SANCTION", "expel")},
    "territory": {("COERCE", "seize")},
    "relations": {("SANCTION", "withdraw"), ("RETREAT", "resign"), ("RETREAT", "withdraw"), ("REJECT", None)},
}


def head_of(words: tuple[str, ...], *, noun: bool) -> int:
    """Which of a rule's words is the head: a verb's first, a noun's last one before a preposition."""
    if not noun:
        return 0
    return next((k - 1 for k, w in enumerate(words) if w in LINKS and k), len(words) - 1)


@cache
def classes() -> dict[str, frozenset[str]]:
    """Word classes of the conditions by name."""
    return lists("classes.txt")


@cache
def carriers() -> dict[str, dict[str, str]]:
    """For each kind of carrier the verbs of that kind; see `carriers.txt`."""
    return {kind: dict.fromkeys(words, kind) for kind, words in lists("carriers.txt").items()}


def carries(lemma: str, kind: str) -> bool:
    """Is the verb a carrier of that kind?"""
    return lemma in carriers()[kind]


@cache
def rules() -> dict[tuple[str, bool], tuple[Rule, ...]]:
    """Rules by the lemma of their head and whether it is a noun, longer ones before shorter ones of the same line."""
    found: dict[tuple[str, bool], list[Rule]] = {}
    for order, (kind, part, roles, conditions, words) in enumerate(rows("triggers.txt", 5)):
        for rule in _line(order, kind, part, roles, conditions, words):
            found.setdefault((rule.head, rule.noun), []).append(rule)
    return {key: tuple(sorted(rs, key=_rank)) for key, rs in found.items()}


def count() -> int:
    """How many senses of words there are."""
    return sum(map(len, rules().values()))


def _rank(rule: Rule) -> int:
    """Phrases before single words; the order of the file within each (sorting is stable)."""
    return -len(rule.words)


def _line(order: int, kind: str, part: str, roles: str, conditions: str, words: str) -> list[Rule]:
    name, _, mode = kind.partition(" ")
    if name != "NONE" and (name not in kinds() or not has_mode(name, mode or None)):
        raise DataError(f"triggers.txt, rule {order + 1}: no type and mode {kind!r}")
    if part not in ("v", "n") or roles.count(">") != 1:
        raise DataError(f"triggers.txt, rule {order + 1}: not a part of speech and roles: {part!r}, {roles!r}")
    actors, recipients = map(listed, roles.split(">"))
    tests = tuple(_test(c) for c in conditions.split() if c != "-")
    return [
        Rule(
            words=tuple(spelling.split()),
            noun=part == "n",
            type=None if name == "NONE" else name,
            mode=mode or None,
            actors=actors,
            recipients=recipients,
            tests=tests,
        )
        for word in listed(words)
        for spelling in dict.fromkeys((word, word.replace("-", " - ")))
    ]


def _test(text: str) -> Test:
    """A condition from its notation; DataError where it is none or names an unknown class."""
    if text in CLAUSES:
        return Test("is", text)
    if text[0] in "+-":
        return Test(text[0], text[1:])
    if text.startswith("in."):
        return Test("in", text[3:])
    for how in "=~!":
        slot, sign, values = text.partition(how)
        if sign and slot.isalpha():
            options = values.split("/")
            named = tuple(v for v in options if v.isupper() and len(v) > 2)
            unknown = [c for c in named if c not in classes() and c not in BUILTIN]
            if unknown:
                raise DataError(f"triggers.txt: no class {unknown[0]}")
            return Test(how, slot, frozenset(v for v in options if v not in named), named)
    raise DataError(f"triggers.txt: not a condition: {text!r}")


BUILTIN = frozenset({"PARTY", "PERSON", "PLACE", "ORG", "GPE", "GROUP", "PER"})
