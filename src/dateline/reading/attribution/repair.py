"""Small repairs of a parse where quotation marks and names show that an arc is wrong, before attribution reads it.

A parser that has not learned what quotation marks are hangs the speaker's words below a word of the speech, or one name
twice below the verb. Only arcs that cross a quotation's marks, and titles beside names, are touched.
"""

import msgspec

from dateline.reading.attribution.drafts import Marked
from dateline.values.language import Document, Token, fits
from dateline.vocabulary import cues

_TITLED = ("nsubj", "obj", "iobj", "ccomp", "dep", "appos", "parataxis", "xcomp", "vocative")
_SPEAKING = ("obj", "iobj", "ccomp", "xcomp", "dep", "appos", "parataxis", "obl:unmarked", "vocative")
_PARTS = frozenset({"nsubj", "nsubj:pass", "advmod", "aux", "aux:pass", "mark", "obj", "iobj", "obl", "cop", "expl"})
_BETWEEN = frozenset({",", "”", '"', "’", "'", "»", "“", "''", "—", "–", "-"})
Arc = tuple[int, str]


def repaired(marked: Marked) -> Marked:
    """The same document with its arcs put right; the very same where none is wrong."""
    for find in (_out_of_quotations, _titles, _inversions):
        marked = _changed(marked, find(marked))
    return marked


def _changed(marked: Marked, arcs: dict[int, Arc]) -> Marked:
    if not arcs:
        return marked
    tokens = list(marked.document.tokens)
    for i, (head, deprel) in arcs.items():
        tokens[i] = msgspec.structs.replace(tokens[i], head=head, deprel=deprel)
    old = marked.document
    again = Document(report=old.report, sentences=old.sentences, tokens=tuple(tokens), mentions=old.mentions)
    return Marked(again, marked.quotes)


def _out_of_quotations(marked: Marked) -> dict[int, Arc]:
    """Words outside of a quotation that is set off from them hang on the word outside that governs it."""
    tokens, level = marked.document.tokens, marked.level
    changes: dict[int, Arc] = {}
    for t in tokens:
        if t.head < 0 or level[t.head] == level[t.index] or t.upos == "PUNCT":
            continue
        within = marked.child_towards(level[t.head], level[t.index])
        if within is not None and t.deprel in _PARTS and set_off(marked, within):
            changes[t.index] = (t.head, "ccomp")  # speech is content, not a subject or "never" of its cue
        inner = marked.child_towards(level[t.index], level[t.head])
        if inner is None or not set_off(marked, inner):
            continue
        above = t.head
        while above >= 0 and level[above] != level[t.index]:
            above = tokens[above].head
        if above >= 0 and above != t.index and not _is_below(tokens, above, t.index):
            changes[t.index] = (above, t.deprel)
    return changes


def _is_below(tokens: tuple[Token, ...], i: int, top: int) -> bool:
    while i >= 0 and i != top:
        i = tokens[i].head
    return i == top


def set_off(marked: Marked, n: int) -> bool:
    """Does a quotation stand by itself: at the beginning of a sentence or block, or behind a comma or colon?"""
    q, text = marked.quotes[n], marked.document.text
    start = marked.blocks[q.block][0] if q.parent is None else marked.quotes[q.parent].start
    before = text[max(q.outer_start - 3, start) : q.outer_start].rstrip()[-1:]
    if before and before not in ",:.?!—–;”\"’'":
        return False
    return (
        bool(before)
        and before in ",:"
        or text[q.end - 1 : q.end] in ",.?!…—-"
        or text[q.outer_end : q.outer_end + 1] == ","
    )


def _titles(marked: Marked) -> dict[int, Arc]:
    """ "Foreman Abel Cruz", "the agency Norpress": a noun right before a name, both below one word, belongs to the name."""
    tokens = marked.document.tokens
    changes: dict[int, Arc] = {}
    for t in tokens[1:]:
        title = tokens[t.index - 1]
        if t.upos != "PROPN" or t.head < 0 or title.head != t.head or title.index == t.head:
            continue
        common = title.upos == "NOUN" or (title.upos == "PROPN" and title.text[:1].islower())
        alike = title.deprel == t.deprel and marked.document.kid(t.index, "case") is None
        beside = all(_bare(marked.document, x) for x in (title, t))
        if common and (alike or (beside and _is_named(marked.document, title.index, t.index))):
            changes[title.index] = (t.index, "compound")
    return changes


def _bare(document: Document, t: Token) -> bool:
    """Is a noun below a verb without a preposition, as a subject behind its verb may be parsed?"""
    if fits(t.deprel, "obl"):
        return document.kid(t.index, "case") is None
    return any(fits(t.deprel, r) for r in _TITLED)


def _is_named(document: Document, *around: int) -> bool:
    """Is one of the words the head of a mention of a person or body?"""
    found = [document.mention_heads.get(i) for i in around]
    return any(m is not None and m.type in ("PER", "ORG") for m in found)


def _inversions(marked: Marked) -> dict[int, Arc]:
    """ "…," recalled Ivo Santos: what stands right behind the verb behind a quotation is its subject, whatever the arc."""
    document, tokens, level = marked.document, marked.document.tokens, marked.level
    changes: dict[int, Arc] = {}
    for q in marked.quotes:
        v = marked.token_from(q.outer_end)
        while v < len(tokens) and tokens[v].text in _BETWEEN:
            v += 1
        cue = cues.forms().get(tokens[v].text.lower()) if v < len(tokens) else None
        if cue is None or "quote" not in cue.frames or tokens[v].upos != "VERB":
            continue
        subjects = document.kids(v, "nsubj")
        if any(level[s] == level[v] for s in subjects):
            continue
        behind = [c for c in document.children[v] if c > v and any(fits(tokens[c].deprel, r) for r in _SPEAKING)]
        if behind and tokens[behind[0]].upos in ("NOUN", "PROPN", "PRON") and document.subtree(behind[0])[0] == v + 1:
            changes.update((s, (v, "ccomp")) for s in subjects)
            changes[behind[0]] = (v, "nsubj")
    return changes
