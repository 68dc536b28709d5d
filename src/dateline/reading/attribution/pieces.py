"""Pieces of somebody's words inside a sentence of the reporter's: where the clause begins, how far the phrase goes; and
verbs of no list that only somebody's words can stand before."""

from dateline.reading.attribution import sources
from dateline.reading.attribution.drafts import Marked, Saying, Stretch
from dateline.reading.attribution.wording import balanced, is_title, runs, trimmed
from dateline.values.language import fits
from dateline.vocabulary.cues import Cue

_PHRASED = frozenset({"words", "as", "predicate", "quote"})


def begun(marked: Marked, s: Saying, n: int) -> int | None:
    """Where a clause begins that only ends in quotation marks: "He added authorities “are still waiting”"."""
    tokens, level = marked.document.tokens, marked.level
    known = {j for r in (*s.sources, *s.addressees) for j in marked.document.tokens_in(r.start, r.end)}
    if s.medium:
        known.update(marked.document.tokens_in(s.medium.start, s.medium.end))
    last = marked.token_from(marked.quotes[n].outer_start)
    between = [
        j for j in range(s.verb + 1, last)
        if j not in known and level[j] == level[s.verb] and tokens[j].upos not in ("PUNCT", "DET", "ADV", "PART")
    ]  # fmt: skip
    while between and (tokens[between[0]].text.lower() == "that" or tokens[between[0]].upos == "ADP"):
        between = between[1:] if tokens[between[0]].text.lower() == "that" else []
    if not any(tokens[j].upos in ("NOUN", "PROPN", "PRON") for j in between):
        return None
    first = between[0]
    while first - 1 > s.verb and tokens[first - 1].upos in ("DET", "ADJ") and first - 1 not in known:
        first -= 1
    return tokens[first].start


def in_phrase(marked: Marked, by_verb: dict[int, Saying], n: int) -> tuple[Saying, list[Stretch]] | None:
    """The cue whose object or phrase a piece stands in, and that phrase: "expressed “deep concern” about the vote"."""
    document, q = marked.document, marked.quotes[n]
    head = document.head_of(q.start, q.end) if marked.words_of(n) else None
    if head is None:
        return None
    here, path = marked.parent(n), [head]
    for j in document.ancestors(head):
        if marked.level[j] not in (here, n):
            return None
        s = by_verb.get(j)
        if s is not None:
            parties = {k for r in s.sources for k in document.tokens_in(r.start, r.end)}
            inside = [k for k in path if k not in parties]
            subject = any(
                fits(document.tokens[path[-1]].deprel, r) for r in ("nsubj", "csubj", "parataxis", "vocative")
            )
            if subject or not s.cue.frames & _PHRASED or not inside:
                return None
            return _phrase(marked, s, inside[-1], n)
        if document.tokens[j].upos == "VERB" and document.tokens[j].deprel not in ("xcomp", "acl", "advcl"):
            return None
        path.append(j)
    return None


def _phrase(marked: Marked, s: Saying, branch: int, n: int) -> tuple[Saying, list[Stretch]] | None:
    """The whole phrase below a cue that a piece is part of, its preposition left out."""
    here = marked.parent(n)
    tokens = trimmed(marked.document, marked.document.subtree(branch), form="words")
    if s.verb in tokens:
        return None
    level = marked.level
    kept = [k for k in tokens if level[k] in (here, n) or marked.child_towards(here, level[k]) is not None]
    quotes = {q for k in kept if (q := marked.child_towards(here, level[k])) is not None}
    stretches = balanced(marked, runs(marked.document, kept, set()), sorted(quotes | {n}))
    return (s, stretches) if stretches else None


def uttered(marked: Marked, n: int, v: int) -> Saying | None:
    """Any verb right behind speech that a comma, ? or ! ends, with somebody right behind it: "…," thundered X."""
    document, q = marked.document, marked.quotes[n]
    t = document.tokens[v]
    if t.upos != "VERB" or t.xpos not in ("VBD", "VBZ") or document.text[q.end - 1 : q.end] not in (",", "?", "!"):
        return None
    found = [c for c in document.kids(v, "nsubj", "obj", "iobj") if c > v and document.subtree(c)[0] == v + 1]
    if not found or not sources.can_speak(document, found[0]) or is_title(marked, n):
        return None
    return Saying(
        verb=v,
        cue=Cue(t.lemma, "gesture", frozenset({"quote"})),
        words=document.span_of([v]),
        sources=sources.roles(document, found[0]),
        frame=frozenset(document.subtree(v)),
        confidence=0.7,
    )
