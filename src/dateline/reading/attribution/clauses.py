"""Clauses: what a content is, and small questions about the clauses that a parse has.

Functions take a document and token indices.
"""

from typing import Literal, NamedTuple

from dateline.reading.attribution.phrases import agent
from dateline.values.language import Document, fits

Form = Literal["clause", "gerund", "predicate", "words", "rest", "none"]
WH = frozenset(
    ["who", "whom", "whose", "what", "when", "where", "why", "how", "which", "whether", "if", "whoever", "whatever"]
)


class Content(NamedTuple):
    """Tokens of a content, how it was found, and the token at its top."""

    tokens: list[int]
    form: Form
    top: int | None


NOTHING = Content([], "none", None)


def begins_with(document: Document, c: int) -> str:
    """The first word of a clause, lower case."""
    for j in document.subtree(c):
        if document.tokens[j].upos != "PUNCT":
            return document.tokens[j].text.lower()
    return ""


def has_subject(document: Document, c: int) -> bool:
    return document.kid(c, "nsubj", "csubj", "expl") is not None


def has_source(document: Document, v: int) -> bool:
    """Does a verb name its own source: a subject, or an agent in the passive?"""
    return document.kid(v, "nsubj") is not None or agent(document, v) is not None


def is_clause(document: Document, c: int) -> bool:
    """Is a ccomp one that says something: a finite clause or a fragment, not an infinitive or gerund?"""
    t = document.tokens[c]
    mark = document.tokens[_first_mark(document, c)].text.lower()
    if (mark in ("to", "for") and t.xpos == "VB") or mark in ("of", "from", "about"):
        return False
    if t.upos in ("VERB", "AUX") and t.xpos in ("VBN", "VBG") and not has_subject(document, c):
        return document.kid(c, "aux", "cop") is not None
    if fits(t.deprel, "xcomp"):
        return mark == "that" or (has_subject(document, c) and mark not in ("to", "as"))
    return not (t.xpos == "VBG" and document.kid(c, "aux", "nsubj") is None)


def _first_mark(document: Document, c: int) -> int:
    found = document.kid(c, "mark")
    return c if found is None else found


def is_question(document: Document, c: int) -> bool:
    """Does a clause ask: does it begin with its own question word, not with that of a condition before it?"""
    first = next((j for j in document.subtree(c) if document.tokens[j].upos != "PUNCT"), c)
    if document.tokens[first].text.lower() not in WH:
        return False
    below = (j for j in (first, *document.ancestors(first)) if document.tokens[j].head == c or j == c)
    branch = next(below, c)
    return not (
        fits(document.tokens[branch].deprel, "csubj")
        or fits(document.tokens[branch].deprel, "advcl")
        or (branch != first and fits(document.tokens[branch].deprel, "nsubj"))
    )


def is_free_relative(document: Document, c: int) -> bool:
    """ "Explained how it works", "asked what they wanted": a wh-word with the clause below it."""
    if document.tokens[c].text.lower() not in WH:
        return False
    return document.kid(c, "acl:relcl", "advcl:relcl") is not None


def is_gerund(document: Document, c: int) -> bool:
    if document.kid(c, "nsubj") is not None:
        return False
    first = next((k for k in document.kids(c, "aux")), c)
    return document.tokens[first].xpos == "VBG"


def is_predicative(document: Document, c: int) -> bool:
    """A noun or adjective said of the object, not an infinitive."""
    if document.tokens[_first_mark(document, c)].text.lower() == "to":
        return False
    return document.tokens[c].upos in ("NOUN", "ADJ", "PROPN", "PRON", "NUM", "ADV") or document.tokens[c].xpos in (
        "VBN",
        "VBG",
    )


def heads_clause(document: Document, i: int) -> bool:
    """Is a token the head of a clause of its own?"""
    t = document.tokens[i]
    clausal = ("ccomp", "advcl", "parataxis", "acl:relcl")
    if any(fits(t.deprel, r) for r in clausal):
        return True
    return fits(t.deprel, "conj") and (t.upos == "VERB" or document.kid(i, "nsubj", "cop") is not None)


def parted(document: Document, v: int, c: int) -> bool:
    """Is there a colon, comma or mark between a verb and the clause behind it?"""
    first = min(document.subtree(c))
    return any(document.tokens[j].text in {":", ",", "“", '"', "'", "‘", "—", "–"} for j in range(v + 1, first + 1))


def comma_before(document: Document, c: int) -> bool:
    first = min(document.subtree(c))
    return any(document.tokens[j].text == "," for j in (first, first - 1) if j >= 0)


def comma_beside(document: Document, v: int) -> bool:
    """Is a clause at a sentence's edge or between commas?"""
    below = document.subtree(v)
    sentence = document.sentences[document.tokens[v].sentence]
    first, last = below[0], below[-1]
    around = [
        document.tokens[j].text for j in (first - 1, first, last, last + 1) if sentence.first <= j < sentence.last
    ]
    return "," in around or first == sentence.first


def below(document: Document, top: int, v: int | None) -> list[int]:
    """A clause without what belongs to the clause above: a participle of saying at its end ("…, adding that …")."""
    if v is None:
        return document.subtree(top)
    cut = {
        j
        for c in document.kids(top, "advcl", "conj")
        if document.tokens[c].text.lower() == "adding" and comma_before(document, c)
        for j in document.subtree(c)
    }
    end = min(cut, default=len(document.tokens))
    return [j for j in document.subtree(top) if j < end]
