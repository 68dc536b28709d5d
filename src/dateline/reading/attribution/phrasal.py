"""Cues that are no verbs of their own: "according to", "in the words of", "his claim that", "citing", "carried by"."""

from dateline.reading.attribution import sources
from dateline.reading.attribution.clauses import NOTHING, Content
from dateline.reading.attribution.contents import framing
from dateline.reading.attribution.drafts import Saying
from dateline.reading.attribution.inserted import rest_of_clause
from dateline.reading.attribution.phrases import agent, case_of
from dateline.reading.attribution.reality import is_real
from dateline.values.language import Document, fits
from dateline.values.spans import Span
from dateline.vocabulary import cues
from dateline.vocabulary.agents import is_agent
from dateline.vocabulary.cues import Cue


def according(document: Document, i: int) -> list[Saying]:
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


def per(document: Document, i: int) -> list[Saying]:
    """ "Per the ministry, …": the short for according to."""
    head = document.tokens[i].head
    if not fits(document.tokens[head].deprel, "obl") or not sources.can_speak(document, head):
        return []
    return [_about_clause(document, head, head, document.span_of([i]), i, "according to")]


def in_words_of(document: Document, i: int) -> list[Saying]:
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


def noun(document: Document, i: int) -> list[Saying]:
    """A noun of saying with its holder and a that-clause ("his claim that …", "issued a warning that …")."""
    tokens = document.tokens
    tops = [
        c for c in document.kids(i, "acl", "ccomp")
        if c > i and any(tokens[m].text.lower() == "that" for m in document.kids(c, "mark"))
    ]  # fmt: skip
    shown = [] if tops else _behind_colon(document, i)
    tops = tops or shown
    if not tops:
        return []
    holder = _noun_holder(document, i)
    if not shown and tokens[i].lemma.lower() not in cues.words("saying"):
        return []
    if holder is None or not (shown or tokens[holder].xpos == "PRP$" or sources.can_speak(document, holder)):
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


def _behind_colon(document: Document, i: int) -> list[int]:
    """The clause behind the colon of a noun that stands alone with its holder ("The ministry's line: …")."""
    tokens = document.tokens
    if tokens[i].head >= 0 or holder(document, i) is None:
        return []
    return [
        c for c in document.kids(i, "parataxis")
        if c > i
        and document.kid(c, "nsubj") is not None
        and ":" in (tokens[document.subtree(c)[0]].text, tokens[document.subtree(c)[0] - 1].text)
    ]  # fmt: skip


def holder(document: Document, i: int) -> int | None:
    """Whose a noun is: its possessor, or who stands behind "of" or "by"."""
    found = document.kids(i, "nmod")
    poss = next((c for c in found if fits(document.tokens[c].deprel, "nmod:poss")), None)
    return poss if poss is not None else next((c for c in found if case_of(document, c) in ("of", "by", "from")), None)


def _noun_holder(document: Document, i: int) -> int | None:
    """Whose claim it is: possessor, by-phrase, or the subject of the light verb that it is the object of."""
    for c in document.kids(i, "nmod"):
        if fits(document.tokens[c].deprel, "nmod:poss") or _is_by(document, c):
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


def _is_by(document: Document, c: int) -> bool:
    return case_of(document, c) in ("by", "from", "among")


def citing(document: Document, v: int, cue: Cue) -> list[Saying]:
    """ "Citing X", "who quoted X": X has said what the saying above reports."""
    t = document.tokens[v]
    if t.head < 0 or not _goes_with_saying(document, v):
        return []
    found = next(iter(document.kids(v, "obj", "iobj")), None)
    if found is None or found < v or not (_can_be_cited(document, found)):
        return []
    if any(document.tokens[c].text.lower() in cues.forms() for c in document.kids(found, "acl:relcl")):
        return []  # "citing villagers who said that …": theirs is what they said
    if any(case_of(document, c) == "as" for o in (v, found) for c in document.kids(o, "advcl", "acl", "obl")):
        return []  # "citing X as saying": the content stands there
    return [_layer(document, v, cue, found, t.head, over=False)]


def _goes_with_saying(document: Document, v: int) -> bool:
    """Is a verb of citing a participle beside a cue, or a relative clause of who speaks?"""
    t = document.tokens[v]
    if t.xpos == "VBG":
        return any(fits(t.deprel, r) for r in ("advcl", "acl", "conj"))
    subject = document.kid(v, "nsubj")
    relative = subject is not None and document.tokens[subject].xpos in ("WP", "WDT")
    return relative and fits(t.deprel, "acl:relcl") and is_real(document, v)


def _can_be_cited(document: Document, i: int) -> bool:
    """Is a phrase somebody or a document: a name, a word for people, a body or papers?"""
    t = document.tokens[i]
    return sources.can_speak(document, i) or (t.upos == "NOUN" and is_agent(t.lemma))


def quoting(document: Document, v: int, cue: Cue) -> Content:
    """What somebody has who cites another: "cited [the navy as saying that …]"."""
    obj = next(iter(document.kids(v, "obj")), None)
    if obj is None or obj < v or sources.is_passive(document, v):
        return NOTHING
    for o in (v, obj):
        for c in document.kids(o, "advcl", "acl", "obl", "xcomp"):
            said = document.tokens[c].xpos == "VBG" and document.tokens[c].text.lower() in cues.forms()
            if c > obj and said and case_of(document, c) == "as":
                return Content(sorted({*document.subtree(obj), *document.subtree(c)}), "predicate", c)
    return NOTHING


def carried(document: Document, v: int) -> list[Saying]:
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
        confidence=0.6,
        layer_of=of,
        over=over,
    )
