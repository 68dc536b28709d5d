"""Inserted cues: "The plan, officials said, was dropped", "as she put it", "according to the paper"."""

from dateline.reading.attribution.clauses import (
    NOTHING,
    Content,
    begins_with,
    below,
    comma_before,
    comma_beside,
    has_source,
    heads_clause,
)
from dateline.values.language import Document, fits
from dateline.vocabulary import cues
from dateline.vocabulary.cues import Cue

_FRAME_CHILDREN = ("aux", "nsubj", "mark", "cc", "advmod", "punct", "compound:prt", "expl")


def parenthetical(document: Document, v: int, cue: Cue) -> Content:
    """The clause that a parenthetical cue is inserted in ("The plan, officials said, was dropped")."""
    t = document.tokens[v]
    if cue.kind == "gesture":
        return NOTHING
    if t.head < 0 or (
        document.kids(v, "obj", "xcomp", "ccomp") and not cue.frames & {"addressee"} and cue.kind != "put"
    ):
        return NOTHING
    loose = fits(t.deprel, "parataxis") or tagged_on(document, v) or _between_commas(document, v)
    inserted = cue.kind != "demand" and loose
    as_said = (
        fits(t.deprel, "advcl")
        and has_source(document, v)
        and begins_with(document, v) in ("as", "like")
        and comma_beside(document, v)
    )
    if not ((inserted and _small(document, v)) or as_said):
        return NOTHING
    top = t.head
    while not fits(t.deprel, "advcl") and document.tokens[top].head >= 0 and not heads_clause(document, top):
        top = document.tokens[top].head
    mine = set(document.subtree(v)) - _resumed(document, v)
    comma = v  # with a comma before it, the inserted clause goes on to the next one
    if comma_before(document, v):
        rest = range(v, document.sentences[t.sentence].last)
        comma = next((j for j in rest if document.tokens[j].text == ","), len(document.tokens))
    tokens = [j for j in document.subtree(top) if j not in mine and not v < j < comma]
    last = document.sentences[t.sentence].last
    added = next((j for j in range(v, last) if document.tokens[j].text.lower() == "adding"), None)
    return Content([j for j in tokens if added is None or j < added], "rest", top)


def _resumed(document: Document, v: int) -> set[int]:
    """What goes on behind an inserted clause's second comma, though the parse hangs it on the cue."""
    tokens, found = document.tokens, set()
    for c in document.kids(v, "advcl", "xcomp", "obl", "ccomp"):
        below = document.subtree(c)
        words = [j for j in below if tokens[j].upos != "PUNCT"]
        if c > v and words and tokens[words[0] - 1].text == "," and tokens[c].xpos != "VBG":
            found.update(below)
    return found


def _between_commas(document: Document, v: int) -> bool:
    """Is what the parse takes for a relative clause source and cue between commas ("The road, police said, …")?"""
    tokens, below = document.tokens, document.subtree(v)
    words = [j for j in below if tokens[j].upos != "PUNCT"]
    if not fits(tokens[v].deprel, "acl:relcl") or document.kid(v, "nsubj") is None or words[-1] + 1 >= len(tokens):
        return False
    relative = any(tokens[j].xpos in ("WP", "WDT", "WRB", "WP$") for j in below)
    return not relative and tokens[words[0] - 1].text == "," and tokens[words[-1] + 1].text == ","


def tagged_on(document: Document, v: int) -> bool:
    """Is a clause with its own subject hung on by a comma alone at a sentence's end ("…, a police report says")?"""
    t = document.tokens[v]
    below = document.subtree(v)
    last = document.sentences[t.sentence].last
    second = fits(t.deprel, "ccomp") and any(c < v for c in document.kids(t.head, "ccomp"))
    return (
        (fits(t.deprel, "conj") or (second and t.text.lower() in cues.forms()))
        and document.kid(v, "cc", "obj", "ccomp") is None
        and has_source(document, v)
        and comma_before(document, v)
        and all(document.tokens[j].upos == "PUNCT" for j in range(below[-1] + 1, last))
    )


def _small(document: Document, v: int) -> bool:
    """Is an inserted clause just source and cue, with what little goes with them?"""
    return all(
        any(
            fits(document.tokens[c].deprel, r)
            for r in (*_FRAME_CHILDREN, "obl", "advcl", "iobj", "obj", "conj", "discourse")
        )
        for c in document.children[v]
    )


def rest_of_clause(document: Document, phrase: int) -> Content:
    """What an according-phrase is about: its clause without it; the sentence where it stands first or last."""
    tokens = document.tokens
    mine = set(document.subtree(phrase))
    top = tokens[phrase].head
    if top < 0:
        return NOTHING
    while tokens[top].head >= 0 and not heads_clause(document, top):
        top = tokens[top].head
    sentence = document.sentences[tokens[phrase].sentence]
    first = all(tokens[j].upos in ("PUNCT", "CCONJ", "ADV") for j in range(sentence.first, min(mine)))
    last = all(tokens[j].upos == "PUNCT" for j in range(max(mine) + 1, sentence.last))
    while (first or last) and tokens[top].head >= 0 and _goes_on(document, top):
        top = tokens[top].head
        while tokens[top].head >= 0 and not heads_clause(document, top):
            top = tokens[top].head
    found = [j for j in below(document, top, None) if j not in mine]
    before = next((j for j in range(min(mine) - 1, sentence.first, -1) if tokens[j].upos != "PUNCT"), None)
    if before is not None and tokens[before].upos == "CCONJ" and tokens[before + 1].text == ",":
        found = [j for j in found if j > max(mine)]  # "A and, according to X, B": A is the reporter's
    behind = next((j for j in range(max(mine) + 1, sentence.last) if tokens[j].upos != "PUNCT"), None)
    if not first and behind is not None and tokens[behind].upos == "CCONJ":
        found = [j for j in found if j < behind]  # "A, according to X, but B": B is the reporter's
    return Content(found, "rest", top) if any(tokens[j].upos != "PUNCT" for j in found) else NOTHING


def _goes_on(document: Document, top: int) -> bool:
    """Does what is according to somebody take in the clause above: not where that clause says whose words these are?"""
    t = document.tokens[top]
    return not fits(t.deprel, "ccomp") or document.tokens[t.head].text.lower() not in cues.forms()
