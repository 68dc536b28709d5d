"""Who says it: the phrase that a cue word's grammar makes its source, its addressees and its medium.

Token arguments are indices into `document.tokens`. Nobody found is an empty tuple: a layer without a source is no
statement.
"""

from dateline.reading.attribution.phrases import agent, case_of, phrase
from dateline.values.entities import Role, RoleBasis
from dateline.values.language import Document, fits
from dateline.values.spans import Span
from dateline.vocabulary import cues

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "SYM", "X"})
RELATIVE = frozenset({"who", "which", "that", "whom"})
NOBODY = frozenset(
    {"nobody", "none", "nothing", "neither", "what", "whatever", "there", "anyone", "anybody", "this", "these"}
)
MEDIUM_CASES = frozenset(["in", "on", "via", "at", "through", "during", "over"])
PERSONAL = frozenset(
    (
        *("i", "we", "he", "she", "they", "who", "you", "it", "me", "us", "him", "her", "them"),
        *("one", "some", "many", "others", "someone", "everyone"),
    )
)


def is_passive(document: Document, v: int) -> bool:
    t = document.tokens[v]
    if document.kid(v, "nsubj:pass", "aux:pass") is not None:
        return True
    if t.xpos not in ("VBN", "VBD") or document.kid(v, "nsubj", "aux") is not None or t.head < 0:
        return False
    if t.xpos == "VBD":  # "Asked whether …, she laughed"
        return fits(t.deprel, "advcl") and document.kid(v, "mark", "advmod") is None and t.head > v
    if fits(t.deprel, "conj"):
        return document.tokens[t.head].xpos == "VBN" and is_passive(document, t.head)
    return fits(t.deprel, "acl") or fits(t.deprel, "advcl")


def roles(document: Document, i: int, basis: RoleBasis = "argument") -> tuple[Role, ...]:
    """The parties of a phrase: its head, and each noun coordinated with it."""
    heads = [(i, basis)]
    others = document.kids(i, "conj")
    if others and not any(document.tokens[j].upos == "CCONJ" for j in range(i, others[-1])):
        others = []
    for c in others:
        if document.tokens[c].upos in NOMINAL and document.kid(c, "nsubj", "cop", "aux") is None:
            heads.append((c, "coordination"))
    return tuple(role(document, head, b) for head, b in heads)


def role(document: Document, i: int, basis: RoleBasis = "argument") -> Role:
    """A provisional role: the reference stage resolves it. The name of a document is that of its issuer."""
    words = phrase(document, i)
    issued = issuer(document, i)
    name = phrase(document, issued).text if issued is not None else words.text
    return of_span(words, basis, name=name)


def of_span(words: Span, basis: RoleBasis = "argument", *, name: str | None = None) -> Role:
    return Role(
        start=words.start,
        end=words.end,
        text=words.text,
        name=" ".join((name or words.text).split()),
        entity=None,
        country=None,
        sector=None,
        basis=basis,
    )


def issuer(document: Document, i: int) -> int | None:
    """Whose document it is: possessor, by- or from-phrase ("a statement by the ministry", "the UN report")."""
    tokens = document.tokens
    if tokens[i].lemma.lower() not in cues.words("document") or tokens[i].upos == "PROPN":
        return None
    for c in document.kids(i, "nmod", "obl"):
        if fits(tokens[c].deprel, "nmod:poss") or case_of(document, c) in ("by", "from"):
            return c
    for c in document.kids(i, "acl"):
        if (found := agent(document, c)) is not None or (tokens[c].xpos == "VBN" and (found := _from(document, c))):
            return found
    return next((c for c in document.kids(i, "compound") if tokens[c].upos == "PROPN"), None)


def _from(document: Document, v: int) -> int | None:
    return next((o for o in document.kids(v, "obl") if case_of(document, o) == "from"), None)


def speaker(document: Document, v: int) -> tuple[int, RoleBasis] | None:
    """The head of the phrase that a verb of saying has as its source, and how it was found."""
    if is_passive(document, v):
        found = agent(document, v)
        return spoken(document, found, v, "argument")
    own = own_subject(document, v)
    if own is not None:
        return spoken(document, own, v, "argument")
    t = document.tokens[v]
    if t.head < 0:
        return None
    if _dangles(document, v):
        above = next((j for j in document.ancestors(t.head) if document.kids(j, "nsubj")), None)
        return spoken(document, document.kids(above, "nsubj")[0], above, "argument") if above is not None else None
    if (fits(t.deprel, "acl") and t.xpos in ("VBG", "VBN")) or fits(t.deprel, "acl:relcl"):
        return spoken(document, t.head, v, "argument") if document.tokens[t.head].upos in NOMINAL else None
    return _shared(document, v)


def _dangles(document: Document, v: int) -> bool:
    """Is a participle that a comma parts from a speechless noun the main clause's ("took the role, writing: “…”")?"""
    t = document.tokens[v]
    return (
        fits(t.deprel, "acl")
        and t.xpos == "VBG"
        and document.tokens[v - 1].text == ","
        and not can_speak(document, t.head)
    )


def _shared(document: Document, v: int) -> tuple[int, RoleBasis] | None:
    """The subject that a verb shares with the verb above it."""
    first = v
    for _ in range(6):
        t = document.tokens[v]
        g = t.head
        if g < 0 or not any(
            fits(t.deprel, r) for r in ("conj", "xcomp", "advcl", "acl", "obl", "ccomp", "parataxis", "dep")
        ):
            return None
        if (fits(t.deprel, "ccomp") and t.xpos != "VBG" and v == first) or (
            fits(t.deprel, "parataxis") and t.xpos not in ("VBG", "VBD")
        ):
            return None
        lemma = document.tokens[g].lemma.lower()
        if not fits(t.deprel, "conj") and lemma in cues.words("object") and not is_passive(document, g):
            objects = document.kids(g, "obj")
            if objects and objects[0] != v:
                return spoken(document, objects[0], v, "argument")
        if document.tokens[g].upos in ("NOUN", "PROPN") and fits(t.deprel, "acl"):
            return spoken(document, g, v, "argument")
        subject = next(iter(document.kids(g, "nsubj")), None)
        if subject is not None and not _belongs_above(document, subject, g):
            return spoken(document, subject, g, "argument")
        if fits(document.tokens[g].deprel, "acl:relcl"):
            return spoken(document, document.tokens[g].head, g, "antecedent")
        v = g
    return None


def _belongs_above(document: Document, subject: int, g: int) -> bool:
    """Does a participle of saying go with the clause above: what it hangs on is said, of something speechless?"""
    t = document.tokens[g]
    said = fits(t.deprel, "ccomp") and t.head >= 0 and document.tokens[t.head].text.lower() in cues.forms()
    return said and not can_speak(document, subject)


def own_subject(document: Document, v: int) -> int | None:
    """The active subject; where a verb has two, the nearest before it."""
    found = [c for c in document.kids(v, "nsubj") if not fits(document.tokens[c].deprel, "nsubj:pass")]
    before = [c for c in found if c < v]
    return before[-1] if before else next(iter(found), None)


def spoken(document: Document, i: int | None, v: int, basis: RoleBasis) -> tuple[int, RoleBasis] | None:
    """A source, or None where it is nobody; a relative pronoun gives way to its antecedent."""
    if i is None:
        return None
    t = document.tokens[i]
    word = t.text.lower()
    if word in RELATIVE and (t.xpos in ("WP", "WDT") or _in_relative(document, i, v)):
        head = _antecedent(document, v)
        if word == "who" and (head is None or not can_speak(document, head)):
            head = _noun_before(document, i)
        return (head, "antecedent") if head is not None and document.tokens[head].upos in NOMINAL else None
    if (
        word in NOBODY
        or word == "that"
        or any(document.tokens[c].text.lower() in ("no", "neither") for c in document.kids(i, "det", "cc:preconj"))
    ):
        return None
    return (i, basis) if t.upos in NOMINAL else None


def _in_relative(document: Document, i: int, v: int) -> bool:
    return fits(document.tokens[v].deprel, "acl:relcl") and i < v


def _antecedent(document: Document, v: int) -> int | None:
    for j in (v, *document.ancestors(v)):
        if fits(document.tokens[j].deprel, "acl:relcl"):
            return document.tokens[j].head
    return None


def _noun_before(document: Document, i: int) -> int | None:
    """The nearest person before "who" in its sentence, or what else can speak, where the parse has another noun."""
    first = document.sentences[document.tokens[i].sentence].first
    near = [j for j in range(i - 1, first - 1, -1) if document.tokens[j].upos in ("NOUN", "PROPN")]
    found = next((j for j in near if mention_of(document, j) == "PER"), None)
    if found is None:
        return next((j for j in near if can_speak(document, j)), None)
    while document.tokens[found].deprel in ("appos", "flat", "compound", "nmod:desc", "conj"):
        found = document.tokens[found].head
    return found


def addressees(document: Document, v: int, cue: cues.Cue) -> tuple[Role, ...]:
    """Whom the words are said to: the object of tell and its like, a to-phrase of the others."""
    tokens = document.tokens
    if "addressee" in cue.frames:
        if is_passive(document, v):
            found = document.kid(v, "nsubj:pass")
            if found is not None and tokens[found].text.lower() not in RELATIVE:
                return roles(document, found)
            return ()
        for o in document.kids(v, "iobj", "obj"):
            if tokens[o].upos in ("NOUN", "PROPN", "PRON") and tokens[o].text.lower() not in RELATIVE | {"what", "it"}:
                return roles(document, o)
        if (behind := _right_behind(document, v)) is not None:
            return roles(document, behind)
    for o in document.kids(v, "obl"):
        if o > v and case_of(document, o) == "to" and can_speak(document, o):
            return roles(document, o)
    return ()


def _right_behind(document: Document, v: int) -> int | None:
    """The head of a mention of somebody that begins right behind a verb, though the parse hangs it elsewhere."""
    tokens = document.tokens
    if v + 1 >= len(tokens):
        return None
    near = range(v + 1, min(v + 6, len(tokens)))
    found = [(m.end, j) for j in near if (m := document.mention_heads.get(j)) and m.start == tokens[v + 1].start]
    if not found:
        return None
    _, head = max(found)
    known = document.mention_heads[head].type in ("PER", "ORG", "GPE", "GROUP")
    return head if known and not document.kids(head, "nsubj") else None


def medium(document: Document, v: int) -> Span | None:
    """Where it is said: an interview, a post, a paper; with tell and its like the outlet that is told."""
    tokens = document.tokens
    names, seen = cues.words("medium"), []
    for j in (v, *document.ancestors(v)):
        seen.append(j)
        if len(seen) == 3 or not any(fits(tokens[j].deprel, r) for r in ("xcomp", "advcl")):
            break
    for j in seen:
        for o in document.kids(j, "obl", "nmod"):
            if case_of(document, o) in MEDIUM_CASES and tokens[o].lemma.lower() in names:
                return phrase(document, o)
    told = document.kid(v, "iobj", "obj")
    if told is not None and _is_outlet(document, told):
        return phrase(document, told)
    return None


def _is_outlet(document: Document, i: int) -> bool:
    return mention_of(document, i) == "ORG" and document.tokens[i].upos == "PROPN"


def mention_of(document: Document, i: int) -> str | None:
    """The type of the shortest mention whose head a token is."""
    found = document.mention_heads.get(i)
    return found.type if found else None


def can_speak(document: Document, i: int) -> bool:
    """Is a phrase one that speaks: a person, a body, a country, a pronoun for one, or a document?"""
    t = document.tokens[i]
    if t.upos == "PRON":
        return t.text.lower() in PERSONAL
    if t.lemma.lower() in cues.words("document") or t.lemma.lower() in cues.words("speaker"):
        return True
    kind = mention_of(document, i)
    return kind in ("PER", "ORG", "GPE", "GROUP") or (kind is None and t.upos == "PROPN")
