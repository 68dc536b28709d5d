"""Pronouns: whom "he", "it", "their" and "I" speak of, by agreement, nearness, syntax and whose words they stand in."""

from functools import cache
from importlib import resources

import msgspec

from dateline.reading.reference.chains import Chain, Chains
from dateline.reading.reference.phrases import Phrase
from dateline.values.entities import Role
from dateline.values.language import Document, fits
from dateline.values.statements import Chains as Words
from dateline.values.statements import Statement

REACH = 4
CORE = ("nsubj", "obj", "iobj", "obl")
PLACES = ("nsubj", "obj", "iobj", "obl", "nmod:poss", "nmod", "appos", "conj", "root", "compound")


@cache
def weights() -> dict[str, dict[str, float]]:
    """Learned weights of the features of an antecedent, for he and she ("h"), it ("n") and they ("p"); `nobody` is what
    the best must reach. Made by training/pronouns.py."""
    text = resources.files("dateline.vocabulary").joinpath("pronouns.json").read_text(encoding="utf-8")
    return dict(msgspec.json.decode(text, type=dict[str, dict[str, float]]))


class Floor:
    """Who speaks where: the statements whose words a phrase stands in, and the phrases of their sources."""

    def __init__(self, document: Document, statements: tuple[Statement, ...], at_head: dict[int, Phrase]) -> None:
        self._document = document
        self._words = Words(statements)
        self._by_id = {s.id: s for s in statements}
        self.at_head = at_head

    def quoted_in(self, p: Phrase) -> Statement | None:
        """The innermost direct statement whose words hold a phrase."""
        for name in reversed(self._words.of(p.start, p.end)):
            s = self._by_id[name]
            if s.manner == "direct" or (s.manner == "mixed" and _in_marks(self._document.text, s, p)):
                return s
        return None

    def source_phrases(self, s: Statement) -> list[Phrase]:
        return [p for role in s.sources if (p := self.phrase(role))]

    def phrase(self, role: Role) -> Phrase | None:
        """The phrase of a provisional role, by its head."""
        head = self._document.head_of(role.start, role.end)
        return self.at_head.get(head) if head is not None else None

    def speakers(self, p: Phrase, chains: Chains) -> list[Chain]:
        """Who "I" or "we" is: the sources of the quotation; who "you" is: its addressees."""
        s = self.quoted_in(p)
        if s is None:
            return []
        roles = s.addressees if p.form == "you" else s.sources
        found = [c for role in roles if (q := self.phrase(role)) for c in chains.members(q)]
        return list(dict.fromkeys(found)) if p.form != "first" or len(set(map(id, found))) == 1 else []


def _in_marks(text: str, s: Statement, p: Phrase) -> bool:
    """Does a phrase of a mixed statement stand between its quotation marks?"""
    for c in s.content:
        if c.start <= p.start and p.end <= c.end:
            before = text[c.start : p.start]
            return before.count("“") > before.count("”") or before.count('"') % 2 == 1
    return False


def antecedents(p: Phrase, before: list[Phrase], document: Document, chains: Chains, floor: Floor) -> list[Chain]:
    """The chains a third-person or relative pronoun stands for: one, the members of a plural, or none."""
    if p.form == "rel":
        return _relative(p, before, document, chains)
    weigh = weights()["h" if p.form in ("m", "f") else p.form]
    best: tuple[float, list[Chain]] | None = None
    for q, found in candidates(p, before, document, chains, floor):
        score = sum(weigh.get(name, 0.0) * value for name, value in features(p, q, found, document, floor).items())
        if best is None or score > best[0]:
            best = (score, found)
    if best is None or best[0] < weigh["nobody"]:
        return _both(p, before, chains) if p.form == "p" else []
    return best[1]


def candidates(
    p: Phrase, before: list[Phrase], document: Document, chains: Chains, floor: Floor
) -> list[tuple[Phrase, list[Chain]]]:
    """Phrases near enough that agree with a pronoun and that neither syntax nor the quotation keeps apart from it,
    latest first, with their chains."""
    quoted = floor.quoted_in(p)
    barred = {id(c) for q in (floor.source_phrases(quoted) if quoted else []) for c in chains.members(q)}
    near = []
    for q in before:
        if p.sentence - q.sentence > REACH:
            break
        found = chains.members(q)
        if not found:
            continue
        if p.sentence == q.sentence and _bound(p, q, document):
            barred |= {id(c) for c in found}
        elif _agrees(p, q, found):
            near.append((q, found))
    coming = _coming_subject(p, document, floor)
    if coming is not None and len(found := chains.members(coming)) == 1 and _agrees(p, coming, found):
        near.append((coming, found))
    return [(q, found) for q, found in near if not any(id(c) in barred for c in found)]


def _coming_subject(p: Phrase, document: Document, floor: Floor) -> Phrase | None:
    """The named subject that follows what is put before it: "In her speech, Ada Ruiz thanked them"."""
    for v in document.ancestors(p.head):
        subject = document.kid(v, "nsubj")
        if subject is not None and subject > p.head and v > p.head:
            q = floor.at_head.get(subject)
            return q if q is not None and q.kind == "named" and q.start > p.end else None
    return None


def _relative(p: Phrase, before: list[Phrase], document: Document, chains: Chains) -> list[Chain]:
    """ "who" is the noun that its clause hangs on."""
    for a in document.ancestors(p.head):
        if fits(document.tokens[a].deprel, "acl:relcl"):
            noun = document.tokens[a].head
            return next((chains.members(q) for q in before if q.head == noun and not q.members), [])
    return []


def _agrees(p: Phrase, q: Phrase, found: list[Chain]) -> bool:
    """Gender, number and animacy."""
    if p.form == "p":
        if len(found) > 1:
            return True
        c = found[0]
        return c.plural or q.plural or c.type in ("ORG", "GROUP") or (c.type == "GPE" and c.named)
    if len(found) != 1:
        return False
    c = found[0]
    if p.form == "n":
        return c.type != "PER" and not (c.plural and not c.named) and c.gender is None and c.type != "GROUP"
    return c.type == "PER" and not c.plural and c.gender in (None, p.gender)


def _bound(p: Phrase, q: Phrase, document: Document) -> bool:
    """Does syntax keep the two apart: arguments of one verb, or the pronoun inside the phrase itself?"""
    tokens = document.tokens
    a, b = tokens[p.head], tokens[q.head]
    if q.start <= p.start and p.end <= q.end and not q.members:
        return True
    if a.xpos == "PRP$" or a.text.lower().endswith(("self", "selves")):
        return False
    if a.head == b.head and any(fits(a.deprel, r) for r in CORE) and any(fits(b.deprel, r) for r in CORE):
        return True
    if (
        any(fits(a.deprel, r) for r in ("obj", "iobj", "obl"))
        and a.head >= 0
        and _subject_of(document, a.head) == q.head
    ):
        return True
    return (a.head == q.head and (fits(a.deprel, "nmod") or fits(a.deprel, "appos"))) or b.head == p.head


def _subject_of(document: Document, verb: int) -> int | None:
    """The subject of a verb, shared over coordination and open complements."""
    for _ in range(4):
        own = document.kid(verb, "nsubj")
        if own is not None:
            return own
        t = document.tokens[verb]
        if t.head < 0 or not any(fits(t.deprel, r) for r in ("conj", "xcomp", "advcl")):
            return None
        verb = t.head
    return None


def features(p: Phrase, q: Phrase, found: list[Chain], document: Document, floor: Floor) -> dict[str, float]:
    """What speaks for and against a phrase as antecedent: nearness, its place in the clause, how much the text speaks
    of it, and whose words both stand in."""
    tokens = document.tokens
    a, b = tokens[p.head], tokens[q.head]
    distance = p.sentence - q.sentence
    place = next((r for r in PLACES if fits(b.deprel, r)), "other")
    c = found[0]
    return {
        f"sentence-{min(distance, 3)}": 1.0,
        "further": float(distance),
        "words": min(p.head - q.head, 60) / 20,
        place: 1.0,
        f"{place}-same": float(distance == 0),
        "above": float(distance == 0 and b.head in document.ancestors(p.head)),
        "parallel": float(a.deprel == b.deprel),
        "possessive-subject": float(a.xpos == "PRP$" and place == "nsubj" and distance == 0),
        "subject-subject": float(fits(a.deprel, "nsubj") and place == "nsubj"),
        "often": min(4.0, sum(len(x.phrases) for x in found) ** 0.5),
        "named": float(any(x.named for x in found)),
        "pronoun": float(q.kind == "pronoun"),
        "same-pronoun": float(q.kind == "pronoun" and q.form == p.form),
        "known-gender": float(bool(p.gender) and c.gender == p.gender),
        "several": float(len(found) > 1),
        "plural": float(q.plural),
        c.type: 1.0,
        "indefinite": float(q.kind == "nominal" and q.article not in ("the", "this", "that", "these", "those")),
        "block": float(document.sentences[q.sentence].block != document.sentences[p.sentence].block),
        "headline": float(document.sentences[q.sentence].role != "body"),
        "quoted": float((floor.quoted_in(q) is None) != (floor.quoted_in(p) is None)),
        "after": float(q.head > p.head),
        "depth": min(4, sum(1 for _ in document.ancestors(q.head))) / 4,
    }


def _both(p: Phrase, before: list[Phrase], chains: Chains) -> list[Chain]:
    """ "They" without a plural before it: the two persons that the sentence before spoke of."""
    if not before:
        return []
    for sentence in (p.sentence, p.sentence - 1):
        near = [c for q in reversed(before) if q.sentence == sentence and q.start < p.start for c in chains.members(q)]
        persons = list(dict.fromkeys(c for c in near if c.type == "PER" and not c.plural))
        if len(persons) == 2:
            return persons
    return []
