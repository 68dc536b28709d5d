"""The slots of a word in its clause, and what fills them: what the conditions and roles of the lexicon speak of."""

from bisect import bisect_right
from functools import cache
from typing import Protocol, TypeVar

from dateline.reading.events import clauses
from dateline.values.entities import Reference
from dateline.values.language import Document
from dateline.vocabulary.agents import is_agent
from dateline.vocabulary.triggers import Rule, Test, carries, classes
from dateline.vocabulary.words import lists, named

PARTY_TYPES = frozenset({"PER", "ORG", "GPE", "GROUP"})
_CARRIED = ("acl", "acl:relcl")


@cache
def _party_nouns() -> frozenset[str]:
    known = lists("people.txt")
    return known["PERSON"] | known["PEOPLE"] | known["BODY"] | known["OFFICE"] | known["HE"] | known["SHE"]


@cache
def _person_nouns() -> frozenset[str]:
    known = lists("people.txt")
    return known["PERSON"] | known["PEOPLE"] | known["OFFICE"] | known["HE"] | known["SHE"]


class Frame:
    """A word with the slots of its clause. For a noun `carrier` is the verb that carries it, else -1."""

    def __init__(
        self, document: Document, reference: Reference, head: int, *, carrier: int = -1, kind: str = ""
    ) -> None:
        self.document = document
        self.reference = reference
        self.head = head
        self.carrier = carrier
        self.kind = kind
        self._filled: dict[str, list[int]] = {}

    def fill(self, slot: str) -> list[int]:
        """Tokens in a slot, coordinated ones included."""
        if slot not in self._filled:
            found = self._noun(slot) if self.noun else self._verb(slot)
            self._filled[slot] = list(dict.fromkeys(c for i in found for c in clauses.conjuncts(self.document, i)))
        return self._filled[slot]

    def put(self, slot: str, tokens: list[int]) -> None:
        """Say what fills a slot: the object of "call for" is the phrase behind "for"."""
        self._filled[slot] = list(dict.fromkeys(c for i in tokens for c in clauses.conjuncts(self.document, i)))

    @property
    def noun(self) -> bool:
        return self.document.tokens[self.head].upos in ("NOUN", "PROPN") and self.kind != "verb"

    def _verb(self, slot: str) -> list[int]:
        document, v = self.document, self.head
        if slot == "subj":
            return clauses.logical_subjects(document, v)
        if slot in ("obj", "iobj"):
            return self._objects(slot)
        if slot == "xcomp":
            return self._complements()
        if slot == "ccomp":
            return document.kids(v, "ccomp")
        found = self._phrases(v, slot, "obl", "advcl", "nmod", "advmod") or self._stranded(slot)
        for o in document.kids(v, "obj", "nsubj:pass"):
            if slot not in ("of", "by"):
                found += self._phrases(o, slot, "nmod", "acl")
        return found

    def _objects(self, slot: str) -> list[int]:
        """Object, and the indirect one, also where the parse calls both objects ("granted *the guard* a pardon")."""
        document, v = self.document, self.head
        indirect = document.kids(v, "iobj")
        objects = clauses.logical_objects(document, v)
        gives = document.tokens[v].lemma.lower() in named("giving")
        if gives and not indirect and len(objects) == 2 and not self.is_party(objects[1]):
            indirect, objects = objects[:1], objects[1:]
        return (objects or indirect) if slot == "obj" else indirect

    def _stranded(self, slot: str) -> list[int]:
        """The subject of a passive whose preposition stands alone ("were fired *on*")."""
        document, v = self.document, self.head
        alone = any(
            document.tokens[c].text.lower() == slot and not document.children[c] and c == v + 1
            for c in document.kids(v, "advmod", "case", "obl", "compound:prt", "mark")
        )
        return clauses.surface_subjects(document, v) if alone and clauses.is_passive(document, v) else []

    def _complements(self) -> list[int]:
        """Infinitive and predicative complements."""
        document, v = self.document, self.head
        found = document.kids(v, "xcomp")
        for o in document.kids(v, "obj"):
            found += [c for c in document.kids(o, "amod", "acl") if c > o and document.tokens[c].upos == "ADJ"]
        if not found and document.kids(v, "obj", "obl", "nsubj:pass"):
            later = [c for c in document.kids(v, "advcl", "ccomp") if c > v and document.tokens[c].xpos == "VB"]
            found = [c for c in later if any(document.tokens[m].text.lower() == "to" for m in document.kids(c, "mark"))]
            for o in document.kids(v, "obj"):
                found += [c for c in document.kids(o, "acl") if document.tokens[c].xpos == "VB"]
        return found

    def _phrases(self, i: int, preposition: str, *relations: str) -> list[int]:
        document = self.document
        return [
            c
            for c in document.kids(i, *relations)
            if document.tokens[c].deprel != "nmod:poss" and clauses.case_of(document, c) in _spellings(preposition)
        ]

    def _noun(self, slot: str) -> list[int]:
        document, n = self.document, self.head
        if slot == "poss":
            return document.kids(n, "nmod:poss") or self._whose()
        if slot == "mod":
            return document.kids(n, "amod", "compound", "nmod:desc", "nummod", "nmod:unmarked")
        if slot in ("subj", "obj"):
            return self._carried(slot)
        if slot == "xcomp":
            return document.kids(n, "acl")
        found = self._phrases(n, slot, "nmod", "obl", "acl") or (self._next_by() if slot == "by" else [])
        if self.carrier >= 0 and self.kind in ("light", "patient", "join"):
            found += self._phrases(self.carrier, slot, "obl", "nmod", "advcl") if slot != "of" else []
        for c in document.kids(n, *_CARRIED):
            if carries(verb_lemma(document, c), "light") and slot != "of":
                found += self._phrases(c, slot, "obl", "nmod")
        return [f for f in found if f != n]

    def _whose(self) -> list[int]:
        """ "talks of the two": nothing; a relative "whose"."""
        return []

    def _headed(self) -> list[int]:
        """The party that a headline without a verb begins with ("Premier in Quito for *talks*")."""
        document, n = self.document, self.head
        if document.sentences[document.tokens[n].sentence].role not in ("headline", "deck"):
            return []
        i = n
        while document.tokens[i].head >= 0 and document.tokens[i].upos not in clauses.VERBAL:
            i = document.tokens[i].head
        if any(document.tokens[j].text == ":" for j in range(min(i, n), n)):
            return []
        linked = clauses.case_of(document, n) in ("for", "in", "at", "on")
        return [i] if linked and i != n and i < n and document.tokens[i].deprel == "root" and self.is_party(i) else []

    def _next_by(self) -> list[int]:
        """A "by" phrase right behind the noun that the parse hangs on an active verb above it."""
        document, n = self.document, self.head
        v = document.tokens[n].head
        if v < 0 or not document.kids(v, "nsubj") or clauses.is_passive(document, v):
            return []
        return [c for c in clauses.agents(document, v) if min(document.subtree(c)) == n + 1]

    def _carried(self, slot: str) -> list[int]:
        """Subject and object of the verb that carries the noun, as the noun's own."""
        document, v = self.document, self.carrier
        if v < 0:
            for c in document.kids(self.head, "acl"):
                if carries(verb_lemma(document, c), "light"):
                    return clauses.agents(document, c) if slot == "subj" else []
            return self._headed() if slot == "subj" else []
        if self.kind in ("light", "join") and slot == "subj":
            return [s for s in clauses.logical_subjects(document, v) if s != self.head]
        if self.kind == "patient" and slot == "obj":
            return [s for s in clauses.surface_subjects(document, v) if s != self.head]
        if self.kind == "light" and slot == "obj":
            return document.kids(v, "iobj")
        if self.kind == "phrase" and clauses.case_of(document, self.head) in ("in", "during"):
            return self._acted(slot, v)
        return []

    def _acted(self, slot: str, v: int) -> list[int]:
        """Who raids, and who is hit, where a verb of harm tells what a raid did ("in a *raid* troops killed two")."""
        document = self.document
        lemma = document.tokens[v].lemma.lower()
        if lemma not in named("harming"):
            return []
        if slot == "subj":
            raids = document.tokens[self.head].lemma.lower() in named("foray") and not clauses.is_passive(document, v)
            return [s for s in clauses.surface_subjects(document, v) if s != self.head] if raids else []
        targets = [c for p in ("on", "against", "by", "of") for c in self._phrases(self.head, p, "nmod")]
        whole = any(covering(self.reference.times, document.tokens[c].start) is None for c in targets)
        return [] if whole else [o for o in clauses.logical_objects(document, v) if o != self.head]

    # ------------------------------------------------------------------------------------------------- conditions

    def holds(self, test: Test) -> bool:
        """Does a condition of the lexicon hold here? "is" and "in" are answered elsewhere."""
        if test.slot == "carrier":
            return self.kind in test.words or (self.kind == "patient" and "light" in test.words)
        filled = self.fill(test.slot)
        if test.how == "+":
            return bool(filled)
        if test.how == "-":
            return not filled
        if test.how == "!":
            return not any(self.is_a(i, test) for i in filled)
        if test.how == "~" and not filled:
            return True
        return any(self.is_a(i, test) for i in filled)

    def is_a(self, i: int, test: Test) -> bool:
        """Is the noun one of the words or of the classes of a condition?"""
        i = beyond_quantity(self.document, i)
        t = self.document.tokens[i]
        lemma = t.lemma.lower()
        low = t.text.lower()
        if not test.words.isdisjoint((lemma, low, low.removesuffix("s"))) or (
            t.upos == "NUM" and "QUANTITY" in test.classes
        ):
            return True
        if any(lemma in classes().get(c, ()) or self._builtin(i, c) for c in test.classes):
            return True
        document = self.document
        longer = [f"{lemma} of {document.tokens[c].lemma.lower()}" for c in document.kids(i, "nmod")]
        longer += [f"{document.tokens[c].text.lower()} {lemma}" for c in document.kids(i, "amod", "compound")]
        return any(phrase in classes().get(c, ()) for c in test.classes for phrase in longer)

    def _builtin(self, i: int, name: str) -> bool:
        if name == "PARTY":
            return self.is_party(i)
        if name == "PERSON":
            return self._type(i) in ("PER", "GROUP") or self._named(i, _person_nouns())
        if name == "PLACE":
            return self._type(i) in ("GPE", "LOC")
        if name in ("ORG", "GPE", "GROUP", "PER"):
            return self._type(i) == name
        return False

    def _type(self, i: int) -> str:
        mention = self.document.mention_heads.get(i)
        return mention.type if mention else ""

    def _named(self, i: int, nouns: frozenset[str]) -> bool:
        t = self.document.tokens[i]
        return t.lemma.lower() in nouns or t.text.lower() in nouns or t.text.lower() in named("human-pronoun")

    def _agents(self, i: int) -> bool:
        """Is it a plural of agents, whatever lemma it was given?"""
        t = self.document.tokens[i]
        return t.xpos in ("NNS", "NNPS") and is_agent(t.text.lower().removesuffix("s"))

    def is_party(self, i: int) -> bool:
        """Can the noun act or be acted on: a person, group, organisation, government or country?"""
        lemma = self.document.tokens[i].lemma.lower()
        return self._type(i) in PARTY_TYPES or self._named(i, _party_nouns()) or is_agent(lemma) or self._agents(i)


@cache
def _spellings(preposition: str) -> frozenset[str]:
    """Prepositions that mark the same slot."""
    alike = {
        "on": {"on", "upon"}, "against": {"against", "versus"}, "with": {"with", "alongside", "together with"},
        "to": {"to", "towards", "toward"}, "between": {"between", "among", "amongst", "involving"},
        "over": {"over", "about"}, "from": {"from", "out of"}, "in": {"in", "inside", "within"}, "at": {"at"},
    }  # fmt: skip
    return frozenset(alike.get(preposition, {preposition}))


class Spanned(Protocol):
    """Anything with characters."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


_T = TypeVar("_T", bound=Spanned)


def covering(items: tuple[_T, ...], start: int) -> _T | None:
    """Of findings in text order the last one that begins at or before a character, where it covers it."""
    k = bisect_right(items, start, key=lambda item: item.start) - 1
    return items[k] if k >= 0 and items[k].end > start else None


def beyond_quantity(document: Document, i: int) -> int:
    """The noun that a quantity counts ("dozens of *protesters*", "some of the *men*"); else the token itself."""
    seen = 0
    while seen < 3 and document.tokens[i].lemma.lower() in classes()["QUANTITY"]:
        counted = [c for c in document.kids(i, "nmod") if clauses.case_of(document, c) == "of"]
        if not counted:
            break
        i, seen = counted[0], seen + 1
    return i


def verb_lemma(document: Document, v: int) -> str:
    """A verb's lemma with its particle: "carry out"."""
    t = document.tokens[v]
    particle = document.kid(v, "compound:prt")
    return f"{t.lemma.lower()} {document.tokens[particle].text.lower()}" if particle is not None else t.lemma.lower()


def fits_rule(frame: Frame, rule: Rule, *, facts: frozenset[str], inner: frozenset[str]) -> bool:
    """Do all conditions of a rule hold? `facts` are the clause's ("passive"), `inner` the kinds of its complement."""
    for test in rule.tests:
        if test.how == "is":
            met = bool(frame.fill(test.slot)) if test.slot in ("xcomp", "ccomp") else test.slot in facts
        elif test.how == "in":
            met = test.slot in inner
        else:
            met = frame.holds(test)
        if not met:
            return False
    return True
