"""Cue words in their clauses: every verb, noun, adjective or "according to" that makes somebody say or think something.

A Saying is a cue with the source, addressees and medium that its grammar gives and, where the grammar has one, its
content. Negated, refused, planned and wished sayings are left out, and those without a source.
"""

from dataclasses import dataclass

from dateline.reading.attribution import sources
from dateline.reading.attribution.contents import NOTHING, Content, Form, content_of, framing, rest_of_clause
from dateline.reading.attribution.phrases import agent, case_of
from dateline.values.entities import Role, RoleBasis
from dateline.values.events import Modality, Polarity
from dateline.values.language import Document, fits
from dateline.values.spans import Span
from dateline.vocabulary import cues
from dateline.vocabulary.cues import Cue

NEGATIONS = frozenset(["not", "n't", "n’t", "never", "hardly", "scarcely", "neither", "nor", "no"])
UNREAL = frozenset(
    [
        "will",
        "'ll",
        "’ll",
        "wo",
        "would",
        "'d",
        "’d",
        "shall",
        "should",
        "may",
        "might",
        "could",
        "can",
        "ca",
        "must",
        "ought",
        "need",
    ]
)
UNSAID = frozenset(["from", "without", "against"])
CONDITIONS = frozenset(["if", "unless", "whether", "lest", "than"])


@dataclass(frozen=True, slots=True)
class Saying:
    """A cue word with what its grammar says of it.

    `frame` are the tokens of its clause that are not content; `layer_of` the verb whose content it hands on ("citing"),
    `over` whether it stands outside of it.
    """

    verb: int
    cue: Cue
    words: Span
    sources: tuple[Role, ...]
    frame: frozenset[int]
    content: Content
    addressees: tuple[Role, ...]
    medium: Span | None
    polarity: Polarity
    modality: Modality
    confidence: float
    layer_of: int | None = None
    over: bool = False

    @property
    def form(self) -> Form:
        return self.content.form


def sayings(document: Document) -> list[Saying]:
    """All sayings of a document, in the order of their cues."""
    forms, nouns = cues.forms(), cues.words("saying")
    found: list[Saying] = []
    for t in document.tokens:
        lemma = t.lemma.lower()
        if t.text.lower() == "according":
            found += _according(document, t.index)
        elif t.text.lower() == "per" and fits(t.deprel, "case"):
            found += _per(document, t.index)
        elif (cue := forms.get(t.text.lower())) and (t.upos == "VERB" or (t.upos == "ADJ" and cue.kind == "feel")):
            found += _verb(document, t.index, cue)
        elif t.upos == "NOUN" and lemma in nouns:
            found += _noun(document, t.index)
        elif t.upos == "NOUN" and lemma in cues.words("view"):
            found += _in_words_of(document, t.index)
        if t.upos == "VERB" and t.xpos == "VBN" and t.text.lower() in cues.words("carrying"):
            found += _carried(document, t.index)
    return found


def _verb(document: Document, v: int, cue: Cue) -> list[Saying]:
    if "layer" in cue.frames and (layer := _citing(document, v, cue)):
        return layer
    if cue.kind == "carry" or not is_real(document, v):
        return []
    said_by = _holder(document, v) if cue.kind == "feel" else sources.speaker(document, v)
    if said_by is None:
        return []
    head, basis = said_by
    if not _may_speak(document, head, v, cue):
        return []
    if cue.kind == "put":
        content = content_of(document, v, cue) if _as_put(document, v) else NOTHING
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
    if (word == "it" and "speaker" in cue.frames) or (cue.kind == "show" and word == "it"):
        return False
    if "speaker" in cue.frames or cue.kind == "show":
        return sources.can_speak(document, head)
    return True


def is_real(document: Document, v: int) -> bool:
    """Is something told as said, not as negated, refused, planned, wished or possible?"""
    tokens = document.tokens
    t = tokens[v]
    if _is_denied(document, v):
        return False
    own = {tokens[c].text.lower() for c in document.kids(v, "aux")}
    if own & UNREAL and not _discloses(document, v, own):
        return False
    marks = {tokens[c].text.lower() for c in document.kids(v, "mark")}
    if marks & CONDITIONS and fits(t.deprel, "advcl"):
        return False
    if t.xpos == "VBG" and marks & UNSAID:
        return False
    if _is_asked(document, v):
        return False
    if t.head < 0:
        return not ("to" in marks and t.xpos == "VB")
    if fits(t.deprel, "xcomp") or ("to" in marks and t.xpos == "VB"):
        governor = tokens[t.head].lemma.lower()
        return governor in cues.words("factual") and is_real(document, t.head)
    if fits(t.deprel, "conj") and not own and not document.kids(v, "nsubj"):
        return is_real(document, t.head) if tokens[t.head].upos in ("VERB", "AUX") else True
    return not (fits(t.deprel, "acl") and t.xpos == "VB")


def _discloses(document: Document, v: int, auxiliaries: set[str]) -> bool:
    """ "We can reveal", "I must say": done in being said."""
    if "must" in auxiliaries:
        return any(document.tokens[c].text == "I" for c in document.kids(v, "nsubj"))
    return bool(auxiliaries & {"can", "could"}) and document.tokens[v].lemma.lower() in cues.words("disclosing")


def _is_denied(document: Document, v: int) -> bool:
    return any(
        document.tokens[c].text.lower() in NEGATIONS for c in document.kids(v, "advmod", "cc:preconj", "neg", "cc")
        if not (fits(document.tokens[c].deprel, "cc") and document.tokens[c].text.lower() != "nor")
    )  # fmt: skip


def _is_asked(document: Document, v: int) -> bool:
    """Is the saying itself what a question asks ("Did he say …?")?"""
    subjects = document.kids(v, "nsubj")
    return bool(subjects) and any(
        c < subjects[0] and document.tokens[c].lemma.lower() == "do" for c in document.kids(v, "aux")
    )


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


def _according(document: Document, i: int) -> list[Saying]:
    """ "According to X": X has said the rest of the clause."""
    tokens = document.tokens
    if i + 1 >= len(tokens) or tokens[i + 1].text.lower() != "to":
        return []
    t = tokens[i]
    if fits(t.deprel, "case") or fits(t.deprel, "mark"):
        head = t.head
        phrase = head
    else:
        found = document.kid(i, "obl", "nmod", "pobj", "obj")
        if found is None:
            return []
        head, phrase = found, i
    if head < i or tokens[head].lemma.lower() in cues.words("idiom") or tokens[head].upos not in sources.NOMINAL:
        return []
    return [_about_clause(document, phrase, head, document.span_of([i, i + 1]), i, "according to")]


def _per(document: Document, i: int) -> list[Saying]:
    """ "Per the ministry, …": the short for according to."""
    head = document.tokens[i].head
    if not fits(document.tokens[head].deprel, "obl") or not sources.can_speak(document, head):
        return []
    return [_about_clause(document, head, head, document.span_of([i]), i, "according to")]


def _in_words_of(document: Document, i: int) -> list[Saying]:
    """ "In the words of X", "in X's view": X has said or thinks the rest of the clause."""
    if case_of(document, i) != "in" or not fits(document.tokens[i].deprel, "obl"):
        return []
    holder = next(
        (
            c
            for c in document.kids(i, "nmod")
            if fits(document.tokens[c].deprel, "nmod:poss") or case_of(document, c) == "of"
        ),
        None,
    )
    if holder is None or not sources.can_speak(document, holder):
        return []
    return [_about_clause(document, i, holder, document.span_of([i]), i, "words of")]


def _about_clause(document: Document, phrase: int, head: int, words: Span, verb: int, lemma: str) -> Saying:
    """The saying of a phrase whose content is the rest of its clause."""
    content, own = rest_of_clause(document, phrase), set(document.tokens_in(words.start, words.end))
    return Saying(
        verb=verb,
        cue=Cue(lemma, "say", frozenset({"quote"})),
        words=words,
        sources=sources.roles(document, head),
        frame=frozenset(document.subtree(phrase)),
        content=content._replace(tokens=[j for j in content.tokens if j not in own]),
        addressees=(),
        medium=None,
        polarity="positive",
        modality="asserted",
        confidence=0.85 if lemma == "according to" else 0.7,
    )


def _noun(document: Document, i: int) -> list[Saying]:
    """A noun of saying with its holder and a that-clause ("his claim that …", "issued a warning that …")."""
    tokens = document.tokens
    tops = [
        c for c in document.kids(i, "acl", "ccomp")
        if c > i and any(tokens[m].text.lower() == "that" for m in document.kids(c, "mark"))
    ]  # fmt: skip
    if not tops:
        return []
    holder = _noun_holder(document, i)
    if holder is None or not sources.can_speak(document, holder):
        return []
    content = Content(document.subtree(tops[0]), "clause", tops[0])
    denies = tokens[i].lemma.lower() == "denial"
    return [
        Saying(
            verb=i,
            cue=Cue(tokens[i].lemma.lower(), "say", frozenset({"that"})),
            words=document.span_of([i]),
            sources=sources.roles(document, holder, "possessor"),
            frame=frozenset(framing(document, i, content)),
            content=content,
            addressees=(),
            medium=None,
            polarity="negative" if denies else "positive",
            modality="demanded" if tokens[i].lemma.lower() == "demand" else "asserted",
            confidence=0.55,
        )
    ]


def _noun_holder(document: Document, i: int) -> int | None:
    """Whose claim it is: possessor, by-phrase, or the subject of the light verb that it is the object of."""
    for c in document.kids(i, "nmod"):
        if fits(document.tokens[c].deprel, "nmod:poss") or case_of_by(document, c):
            return c
    t = document.tokens[i]
    if (
        fits(t.deprel, "obj")
        and document.tokens[t.head].lemma.lower() in cues.words("light")
        and is_real(document, t.head)
    ):
        found = sources.speaker(document, t.head)
        return found[0] if found else None
    return None


def case_of_by(document: Document, c: int) -> bool:
    return case_of(document, c) in ("by", "from", "among")


def _citing(document: Document, v: int, cue: Cue) -> list[Saying]:
    """ "Citing X", "quoting X": X has said what the saying above reports."""
    t = document.tokens[v]
    if t.xpos != "VBG" or not (fits(t.deprel, "advcl") or fits(t.deprel, "acl") or fits(t.deprel, "conj")):
        return []
    found = document.kid(v, "obj")
    if found is None or not sources.can_speak(document, found) or t.head < 0:
        return []
    return [_layer(document, v, cue, found, t.head, over=False)]


def _carried(document: Document, v: int) -> list[Saying]:
    """ "In a statement carried by X", "the minister, quoted by X, said": X hands on what is said there."""
    t = document.tokens[v]
    by = agent(document, v)
    if (
        not fits(t.deprel, "acl")
        or t.head < 0
        or by is None
        or case_of(document, by) != "by"
        or not sources.can_speak(document, by)
    ):
        return []
    noun = document.tokens[t.head]
    spoken = noun.lemma.lower() in cues.words("medium") or noun.lemma.lower() in cues.words("document")
    if not (spoken or t.text.lower() in ("quoted", "cited")) or noun.head < 0:
        return []
    return [_layer(document, v, Cue(t.lemma.lower(), "carry", frozenset({"layer"})), by, noun.head, over=True)]


def _layer(document: Document, v: int, cue: Cue, head: int, of: int, *, over: bool) -> Saying:
    return Saying(
        verb=v,
        cue=cue,
        words=document.span_of([v]),
        sources=sources.roles(document, head),
        frame=frozenset(document.subtree(v)),
        content=NOTHING,
        addressees=(),
        medium=None,
        polarity="positive",
        modality="asserted",
        confidence=0.6,
        layer_of=of,
        over=over,
    )
