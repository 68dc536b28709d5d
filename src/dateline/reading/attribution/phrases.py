"""The words of a source: how far its noun phrase goes."""

from dateline.values.language import Document, fits
from dateline.values.spans import Span
from dateline.vocabulary import cues

_KEPT = ("amod", "compound", "flat", "nmod", "fixed", "goeswith", "appos")
_BEFORE = ("amod", "compound", "nmod:desc", "flat", "appos")
_DAYS = frozenset(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])
_POSSESSIVE = frozenset({"PRP$", "WP$"})  # determiners as well ("his [mother]")
_MARKS = frozenset('"“”„«»')


def phrase(document: Document, i: int) -> Span:
    """The noun phrase of a source: title and name in apposition kept; determiner, quantity, age and clauses left out.

    A document that speaks keeps the participle that names its issuer ("statement released by the ministry"). A name
    goes as far as its mention, whatever the parse.
    """
    tokens = document.tokens
    keep = {i, *_named(document, i)}
    for c in document.children[i]:
        relation = tokens[c].deprel
        if fits(relation, "appos") and (tokens[c].upos == "NUM" or tokens[c].text[:1].isdigit()):
            continue
        if fits(relation, "nmod") and c < i and not fits(relation, "nmod:poss") and tokens[c].xpos == "CD":
            continue
        if tokens[c].text in _DAYS and document.kid(c, "case") is not None:
            continue  # "police on Thursday"
        if fits(relation, "acl") and tokens[c].upos == "ADJ" and c > i:
            keep.update(document.subtree(c))  # "sources close to the talks"
        issued = _names_issuer(document, i, c)
        if issued or any(fits(relation, r) for r in _KEPT):
            below = document.subtree(c, without=("acl:relcl", "parataxis") if issued else ("acl", "parataxis"))
            if not any(tokens[j].text in _MARKS for j in below):
                keep.update(below)
    first = last = i
    while first - 1 in keep or (first - 2 in keep and tokens[first - 1].upos == "PUNCT") or _titled(document, first):
        first -= 1
    while last + 1 in keep or (last + 2 in keep and _bridges(document, last + 1)):
        last += 1
    while first < i and (tokens[first].upos in ("PUNCT", "DET", "ADP", "CCONJ") or tokens[first].xpos in _POSSESSIVE):
        first += 1
    while last > i and tokens[last].upos == "PUNCT" and tokens[last].text[-1:] not in ".)]":
        last -= 1
    return document.span_of([first, last])


def _named(document: Document, i: int) -> list[int]:
    """The tokens of the name that a token heads, or that follows it as a title ("eyewitness Ada Holm")."""
    tokens = document.tokens
    mention = document.mention_heads.get(i)
    if mention is not None and mention.kind == "named" and mention.end - mention.start < 60:
        return document.tokens_in(mention.start, mention.end)
    if tokens[i].upos == "NOUN" and i + 1 < len(tokens) and tokens[i + 1].upos == "PROPN":
        for j in range(i + 1, min(i + 4, len(tokens))):
            name = document.mention_heads.get(j)
            if name is not None and name.start == tokens[i + 1].start and name.type == "PER" and name.kind == "named":
                return document.tokens_in(name.start, name.end)
    return []


def _titled(document: Document, first: int) -> bool:
    """Is the word before a name a capitalised part of its title that the parse hangs elsewhere?"""
    tokens = document.tokens
    t = tokens[first - 1] if first else None
    if t is None or t.sentence != tokens[first].sentence or tokens[first].upos != "PROPN":
        return False
    return t.upos in ("PROPN", "NOUN", "ADJ") and t.text[:1].isupper() and any(fits(t.deprel, r) for r in _BEFORE)


def _bridges(document: Document, j: int) -> bool:
    """Does a token that the parse hangs elsewhere stand inside a phrase that goes on behind it?"""
    if document.tokens[j].upos in ("ADJ", "DET"):
        return True
    return document.tokens[j].upos == "PUNCT" and document.tokens[j].text not in {";", ":", "—"}


def _names_issuer(document: Document, i: int, c: int) -> bool:
    """Is a child the participle of a document ("released by the ministry")?"""
    t = document.tokens[c]
    if t.deprel != "acl" or t.xpos != "VBN" or document.tokens[i].lemma.lower() not in cues.words("document"):
        return False
    return agent(document, c) is not None


def agent(document: Document, v: int) -> int | None:
    """The by-phrase of a passive verb."""
    found = document.kid(v, "obl:agent")
    if found is not None:
        return found
    return next(
        (o for o in document.kids(v, "obl") if case_of(document, o) == "by" and not _is_time(document, o)), None
    )


def case_of(document: Document, i: int) -> str:
    """The preposition of a phrase, lower case; empty without one."""
    found = document.kid(i, "case", "mark")
    return document.tokens[found].text.lower() if found is not None else ""


def _is_time(document: Document, i: int) -> bool:
    return document.tokens[i].upos == "NUM" or fits(document.tokens[i].deprel, "obl:tmod")
