"""Cue words in their clauses: every verb, noun, adjective or "according to" that makes somebody say or think something.

A Saying is a cue with the source, addressees and medium that its grammar gives and, where the grammar has one, its
content. Negated, refused, planned and wished sayings are left out, and those without a source.
"""

from dateline.reading.attribution import phrasal, sources
from dateline.reading.attribution.clauses import NOTHING, Content
from dateline.reading.attribution.contents import content_of, framing
from dateline.reading.attribution.drafts import Saying
from dateline.reading.attribution.reality import is_real
from dateline.values.entities import RoleBasis
from dateline.values.language import Document, fits
from dateline.values.spans import Span
from dateline.vocabulary import cues
from dateline.vocabulary.cues import Cue


def sayings(document: Document) -> list[Saying]:
    """All sayings of a document, in the order of their cues."""
    forms, nouns = cues.forms(), cues.words("saying")
    found: list[Saying] = []
    for t in document.tokens:
        lemma = t.lemma.lower()
        if t.text.lower() == "according":
            found += phrasal.according(document, t.index)
        elif t.text.lower() == "per" and fits(t.deprel, "case"):
            found += phrasal.per(document, t.index)
        elif (cue := forms.get(t.text.lower())) and (t.upos == "VERB" or (t.upos == "ADJ" and cue.kind == "feel")):
            found += _verb(document, t.index, cue)
        elif t.upos == "NOUN" and (lemma in nouns or lemma in cues.words("utterance")):
            found += phrasal.noun(document, t.index)
        elif t.upos == "NOUN" and lemma in cues.words("view"):
            found += phrasal.in_words_of(document, t.index)
        if t.upos == "VERB" and t.xpos == "VBN" and t.text.lower() in cues.words("carrying"):
            found += phrasal.carried(document, t.index)
    return found


def _verb(document: Document, v: int, cue: Cue) -> list[Saying]:
    if "layer" in cue.frames and (layer := phrasal.citing(document, v, cue)):
        return layer
    cited = phrasal.quoting(document, v, cue) if "layer" in cue.frames else NOTHING
    if (cue.kind == "carry" and not cited.tokens) or not is_real(document, v):
        return []
    said_by = _holder(document, v) if cue.kind == "feel" else sources.speaker(document, v)
    if said_by is None:
        return []
    head, basis = said_by
    if not _may_speak(document, head, v, cue):
        return []
    if cited.tokens:
        content = cited
    elif cue.kind == "put":
        if _put_to(document, v):
            cue = cue._replace(frames=frozenset({"that"}))
        elif not _as_put(document, v):
            cue = cue._replace(frames=cue.frames & {"amount"})
        content = content_of(document, v, cue)
        if not content.tokens:
            return []
    else:
        content = content_of(document, v, cue)
    demanded = content.form == "clause" and _is_demand(document, cue, content)
    return [
        Saying(
            verb=v,
            cue=cue,
            words=cue_words(document, v),
            sources=sources.roles(document, head, basis),
            frame=frozenset(framing(document, v, content)),
            content=content,
            addressees=sources.addressees(document, v, cue),
            medium=sources.medium(document, v),
            polarity="negative" if cue.kind == "deny" else "positive",
            modality="demanded" if demanded else "asserted",
            confidence=_confidence(cue, content),
        )
    ]


def _confidence(cue: Cue, content: Content) -> float:
    """How often a cue of this kind in this frame is a statement that is read right, by trial on open corpora."""
    base = {"clause": 0.85, "gerund": 0.75, "predicate": 0.6, "rest": 0.75}.get(content.form, 0.8)
    return base - (0.1 if cue.kind in ("think", "feel", "show") else 0.0)


def _holder(document: Document, v: int) -> tuple[int, RoleBasis] | None:
    """Who is confident or afraid: the subject of the adjective, or of what makes something clear."""
    own = document.kid(v, "nsubj")
    if own is not None and document.kid(v, "cop", "aux:pass") is not None:
        return sources.spoken(document, own, v, "argument")
    g = document.tokens[v].head
    if (
        g >= 0
        and document.tokens[g].lemma.lower() == "make"
        and fits(document.tokens[v].deprel, "xcomp")
        and is_real(document, g)
    ):
        return sources.speaker(document, g)
    return None


def _as_put(document: Document, v: int) -> bool:
    """ "As she put it": the only way to put something that is a statement."""
    return any(document.tokens[c].text.lower() == "as" for c in document.kids(v, "mark")) and any(
        document.tokens[c].text.lower() == "it" for c in document.kids(v, "obj")
    )


def _put_to(document: Document, v: int) -> bool:
    """ "He put it to her that …"."""
    words = [t.text.lower() for t in document.tokens[v + 1 : v + 3]]
    clauses = document.kids(v, "ccomp", "acl", "advcl")
    return words == ["it", "to"] and any(document.kid(c, "mark") is not None for c in clauses)


def _may_speak(document: Document, head: int, v: int, cue: Cue) -> bool:
    """Can the source of a cue be one? Empty and generic subjects cannot; things only where they are documents."""
    t = document.tokens[head]
    word = t.text.lower()
    if t.deprel == "expl" or (word == "it" and document.kid(v, "nsubj:pass") == head):
        return False
    if word == "you" and cue.kind == "think":
        return False
    if t.lemma.lower() in cues.words("document"):
        return True
    if cue.lemma == "read":
        return False  # what somebody reads are another's words
    if (word == "it" and "speaker" in cue.frames) or (cue.kind == "show" and word == "it"):
        return False
    if "speaker" in cue.frames or cue.kind == "show":
        return sources.can_speak(document, head)
    return True


def _is_demand(document: Document, cue: Cue, content: Content) -> bool:
    """Is a that-clause one that is to come true: always with demand, elsewhere where its verb is bare?"""
    if cue.lemma == "demand":
        return True
    if "subjunctive" not in cue.frames or content.top is None:
        return False
    if cue.kind == "demand" and cue.lemma != "petition":
        return True
    top = content.top
    verb = next((c for c in document.kids(top, "aux", "aux:pass", "cop")), top)
    return document.tokens[verb].xpos == "VB" and document.kid(top, "nsubj") is not None


def cue_words(document: Document, v: int) -> Span:
    """The cue with its particle ("pointed out"); "quoted as saying" keeps its quoting."""
    tokens, words = document.tokens, [v]
    words += [c for c in document.kids(v, "compound:prt") if c == v + 1]
    g = tokens[v].head
    if g == v - 2 and tokens[v - 1].text.lower() == "as" and tokens[g].lemma.lower() in ("quote", "cite"):
        words.append(g)
    return document.span_of(words)
