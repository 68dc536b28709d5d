"""Who does what in a clause: logical subjects and objects, whatever the voice and wherever the parse shares them."""

from dateline.values.language import Document
from dateline.vocabulary.triggers import carries
from dateline.vocabulary.words import named

RELATIVE = frozenset({"who", "whom", "which", "that", "whose"})
VERBAL = frozenset({"VERB", "AUX"})
_SHARED = frozenset(
    {"amod", "conj", "xcomp", "advcl", "acl", "ccomp", "acl:relcl", "parataxis", "advcl:relcl", "csubj"}
)


def deprel(document: Document, i: int) -> str:
    """The relation of a token to its head, without subtype."""
    return document.tokens[i].deprel.partition(":")[0]


def case_of(document: Document, i: int) -> str:
    """The preposition of a phrase, lower case; a fixed one ("out of") as its words; "" where there is none."""
    words = []
    for c in document.kids(i, "case", "mark"):
        t = document.tokens[c]
        if t.text.lower() in ("'s", "’s", "'", "’"):
            continue
        words.append(" ".join(document.tokens[k].text.lower() for k in (c, *document.kids(c, "fixed"))))
    return words[0] if words else ""


def is_passive(document: Document, v: int) -> bool:
    """Is the verb a passive: marked so, a participle behind its noun, or a bare one with a "by" phrase?"""
    t = document.tokens[v]
    if document.kids(v, "nsubj:pass", "aux:pass", "csubj:pass"):
        return True
    if t.xpos == "VBD" and t.lemma.lower() in named("transitive") and _is_clipped(document, v):
        return True
    if t.xpos == "VBN" and any(document.tokens[c].text.lower() == "being" for c in document.kids(v, "aux")):
        return True
    if t.xpos != "VBN" and not (t.xpos == "VBD" and t.deprel == "acl"):
        return t.xpos == "VBN" and _shared_passive(document, v)
    if document.kids(v, "aux") or document.kids(v, "obj"):
        return False
    if agents(document, v) or t.deprel in ("acl", "advcl", "amod"):
        return True
    if t.deprel == "conj":
        return _shared_passive(document, v)
    return t.deprel == "root" and not document.kids(v, "nsubj")


def _is_clipped(document: Document, v: int) -> bool:
    """Is it the passive of a headline, without auxiliary ("Leader *shot* in Quito")?"""
    heading = document.sentences[document.tokens[v].sentence].role == "headline"
    return heading and not document.kids(v, "obj", "aux", "ccomp", "xcomp")


def _shared_passive(document: Document, v: int) -> bool:
    t = document.tokens[v]
    return t.deprel == "conj" and not document.kids(v, "nsubj", "aux") and is_passive(document, t.head)


def agents(document: Document, v: int) -> list[int]:
    """The "by" phrases of a verb or noun."""
    return [c for c in document.kids(v, "obl", "nmod") if case_of(document, c) == "by"]


def surface_subjects(document: Document, v: int, depth: int = 0) -> list[int]:
    """The grammatical subject of a verb, found through coordination, control and relative clauses; empty if none."""
    own = [c for c in document.kids(v, "nsubj") if document.tokens[c].deprel != "nsubj:outer"]
    t = document.tokens[v]
    if own:
        subject = own[-1] if own[-1] < v else own[0]
        return [] if _introduces(document, subject, v) else [_antecedent(document, subject, v)]
    relation = t.deprel
    if depth > 5 or t.head < 0 or relation not in _SHARED:
        return []
    if relation == "conj" and (swallowed := _swallowed(document, v)) is not None:
        return [swallowed]
    head = t.head
    if relation in ("acl:relcl", "amod") or (relation == "acl" and t.xpos in ("VBG", "VBN", "VBD")):
        return [head]
    if relation == "acl":
        heading = document.sentences[t.sentence].role in ("headline", "deck") and document.tokens[head].head < 0
        return [head] if heading else _of_noun(document, head, depth)
    if relation in ("xcomp", "advcl", "ccomp") and carries(document.tokens[head].lemma, "control"):
        objects = document.kids(head, "iobj") or document.kids(head, "obj") or _prepositional(document, head)
        if is_passive(document, head):
            return surface_subjects(document, head, depth + 1)
        if objects and not (relation == "advcl" and (_infinitive(document, v) or _set_off(document, v))):
            return objects[:1]
    if relation == "conj" and not _verbal(document, head):
        return []
    if relation in ("parataxis", "ccomp") and t.xpos not in ("VBG", "VB"):
        return []
    return surface_subjects(document, head, depth + 1)


def _swallowed(document: Document, v: int) -> int | None:
    """The subject that the parse of a verb beside another gives to the conjunction before it: "arrested two men a day
    after a *blaze* there killed nine"."""
    if document.tokens[v].xpos != "VBD" or document.kids(v, "cc", "aux"):
        return None
    for j in range(v - 1, document.tokens[v].head, -1):
        t = document.tokens[j]
        if t.upos in ("NOUN", "PROPN") and case_of(document, j) in named("time-conjunction"):
            return j
        if t.upos in ("VERB", "AUX", "PUNCT", "CCONJ"):
            return None
    return None


def _introduces(document: Document, i: int, v: int) -> bool:
    """Does a colon part the phrase from the verb ("Union: 17 arrested"), so that it names a source and no subject?"""
    return i < v and any(document.tokens[j].text == ":" for j in range(i + 1, v))


def _prepositional(document: Document, v: int) -> list[int]:
    """Whom one calls *on* or appeals *to*."""
    return [c for c in document.kids(v, "obl") if case_of(document, c) in ("on", "upon", "to")]


def _infinitive(document: Document, v: int) -> bool:
    return any(document.tokens[c].text.lower() == "to" for c in document.kids(v, "mark"))


def _set_off(document: Document, v: int) -> bool:
    """Is it a participle behind a comma ("arrested two men, *seizing* a pistol"), whose subject is that of its verb?"""
    bare = document.tokens[v].xpos == "VBG" and not document.kids(v, "mark", "case")
    return bare and v > 0 and document.tokens[v - 1].text == ","


def _verbal(document: Document, i: int) -> bool:
    return document.tokens[i].upos in VERBAL or bool(document.kids(i, "cop", "nsubj"))


def _of_noun(document: Document, noun: int, depth: int) -> list[int]:
    """Whose plan it is "to meet": the possessor of the noun, else the subject of the verb that it depends on."""
    owners = document.kids(noun, "nmod:poss") or [
        c for c in document.kids(noun, "nmod") if case_of(document, c) in ("by", "of")
    ]
    if owners:
        return owners[:1]
    verb = document.tokens[noun].head
    if verb >= 0 and document.tokens[verb].upos in VERBAL and deprel(document, noun) == "obj":
        return surface_subjects(document, verb, depth + 1)
    return []


def _antecedent(document: Document, i: int, v: int) -> int:
    """The noun that a relative pronoun stands for; the token itself where it is none."""
    t = document.tokens[i]
    if t.text.lower() not in RELATIVE or t.upos != "PRON":
        return i
    clause = v
    while document.tokens[clause].deprel in ("conj", "xcomp", "ccomp") and document.tokens[clause].head >= 0:
        clause = document.tokens[clause].head
    c = document.tokens[clause]
    return c.head if c.deprel == "acl:relcl" and c.head >= 0 else i


def logical_subjects(document: Document, v: int) -> list[int]:
    """Who does it: the subject of an active verb, the agent of a passive one."""
    return agents(document, v)[:1] if is_passive(document, v) else surface_subjects(document, v)


def logical_objects(document: Document, v: int) -> list[int]:
    """To whom it is done: the object of an active verb, the subject of a passive one."""
    if is_passive(document, v):
        return surface_subjects(document, v) or document.kids(v, "obj")
    own = [_antecedent(document, c, v) for c in document.kids(v, "obj")] or _bare_objects(document, v)
    if own:
        return own
    t = document.tokens[v]
    if t.deprel == "acl:relcl" and not _gap_filled(document, v):
        return [t.head]
    if t.deprel == "conj" and t.head >= 0 and _verbal(document, t.head) and _shares_object(document, v):
        return document.kids(t.head, "obj")
    later = [c for c in document.kids(v, "conj") if document.kids(c, "obj") and not document.kids(c, "nsubj")]
    if later and later[0] - v <= 2:
        return document.kids(later[0], "obj")
    return []


def _bare_objects(document: Document, v: int) -> list[int]:
    """A bare noun right behind the verb or its particle that the parse of a headline takes for an adverbial."""
    if document.sentences[document.tokens[v].sentence].role not in ("headline", "deck"):
        return []
    particle = document.kid(v, "compound:prt")
    after = (v if particle is None else particle) + 1
    return [
        c
        for c in document.kids(v, "obl")
        if c == after and document.tokens[c].xpos[:2] == "NN" and document.tokens[c].text[0].islower()
    ]


def _gap_filled(document: Document, v: int) -> bool:
    """Does the relative pronoun (or its absence beside a subject) show that the antecedent is not the object?"""
    subjects = document.kids(v, "nsubj")
    if not subjects:
        return True
    return any(document.tokens[s].text.lower() in RELATIVE for s in subjects) or bool(
        [c for c in document.kids(v, "advmod", "obl") if document.tokens[c].xpos in ("WRB", "WP", "WDT")]
    )


def _shares_object(document: Document, v: int) -> bool:
    """ "seized and burned the flags": neither verb has an object or a phrase of its own beside the shared one."""
    head = document.tokens[v].head
    objects = document.kids(head, "obj")
    return bool(objects) and objects[0] > v


def conjuncts(document: Document, i: int) -> list[int]:
    """A noun and those coordinated with it."""
    found = [i]
    for c in document.kids(i, "conj"):
        if case_of(document, c) not in ("", case_of(document, i)):
            continue
        if document.tokens[c].upos not in ("VERB", "AUX", "ADJ") or document.tokens[c].xpos.startswith("N"):
            found += conjuncts(document, c)
    return found
