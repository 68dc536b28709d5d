"""Small repairs of a parse where quotation marks and names show that an arc is wrong, before attribution reads it.

A parser that has not learned what quotation marks are hangs the speaker's words below a word of the speech, or one name
twice below the verb. Only arcs that cross a quotation's marks, and titles beside names, are touched.
"""

from bisect import bisect_left
from itertools import pairwise

import msgspec

from dateline.reading.attribution import slips
from dateline.reading.attribution.drafts import OUTSIDE, Marked
from dateline.values.language import Document, Token, fits
from dateline.vocabulary import cues

_TITLED = ("nsubj", "obj", "iobj", "ccomp", "dep", "appos", "parataxis", "xcomp", "vocative")
_SPEAKING = ("obj", "iobj", "ccomp", "xcomp", "dep", "appos", "parataxis", "obl:unmarked", "vocative", "conj")
_PARTS = frozenset({"nsubj", "nsubj:pass", "advmod", "aux", "aux:pass", "mark", "obj", "iobj", "obl", "cop", "expl"})
_NOUNS = ("NOUN", "PROPN")
_OTHERS = ("call", "accuse", "carry", "demand", "deny")
_NAMING = ("NOUN", "PROPN", "PRON")
_SUBORDINATORS = frozenset({"before", "after", "since", "until", "because", "while", "as"})
_BETWEEN = frozenset({",", "”", '"', "’", "'", "»", "“", "''", "—", "–", "-"})
Arc = tuple[int, str]


def repaired(marked: Marked) -> Marked:
    """The same document with its arcs put right; the very same where none is wrong."""
    steps = (
        slips.datelines,
        _out_of_sentences,
        _out_of_quotations,
        _titles,
        slips.perfects,
        slips.objects,
        slips.subjects,
    )
    for find in (*steps, slips.speakers_deeds, _appositions, _subjects, _inversions):
        marked = _changed(marked, find(marked))
    return marked


def _changed(marked: Marked, arcs: dict[int, Arc]) -> Marked:
    if not arcs:
        return marked
    tokens = list(marked.document.tokens)
    for i, (head, deprel) in arcs.items():
        tokens[i] = msgspec.structs.replace(tokens[i], head=head, deprel=deprel)
    old = marked.document
    for number in {tokens[i].sentence for i in arcs if _in_circle(tokens, i)}:
        for i in arcs:
            if tokens[i].sentence == number:
                tokens[i] = old.tokens[i]  # arcs that close a circle repair nothing
    again = Document(report=old.report, sentences=old.sentences, tokens=tuple(tokens), mentions=old.mentions)
    return Marked(again, marked.quotes)


def _in_circle(tokens: list[Token], i: int) -> bool:
    """Does the way up from a token never end?"""
    seen = set()
    while i >= 0 and i not in seen:
        seen.add(i)
        i = tokens[i].head
    return i >= 0


def _out_of_sentences(marked: Marked) -> dict[int, Arc]:
    """A full stop inside what the language stage took for one sentence parts it where a capital or a quotation follows:
    words hang on their own side of it."""
    tokens, level = marked.document.tokens, marked.level
    changes: dict[int, Arc] = {}
    for sentence in marked.document.sentences:
        stops = [j for j in range(sentence.first, sentence.last - 2) if level[j] == OUTSIDE and _parts(tokens, j)]
        if not stops:
            continue
        side = {j: bisect_left(stops, j) for j in range(sentence.first, sentence.last)}
        for j, part in side.items():
            head = tokens[j].head
            if head < 0 or side.get(head, part) == part or tokens[j].upos == "PUNCT":
                continue
            above = head
            while above >= 0 and side.get(above) != part:
                above = tokens[above].head
            if above >= 0 and not _is_below(tokens, above, j):
                changes[j] = (above, tokens[j].deprel)
            else:
                changes[j] = (head, "dep")
    return changes


def _parts(tokens: tuple[Token, ...], j: int) -> bool:
    """Does a stop, or the mark that closes a quotation behind one, end a sentence?"""
    if tokens[j].text in ("”", '"', "»") and tokens[j - 1].text == "." and tokens[j].sentence == tokens[j - 1].sentence:
        return tokens[j + 1].text[:1].isupper()
    following = tokens[j + 1].text
    return tokens[j].text in (".", "?", "!") and (following[:1].isupper() or following[:1] in '“"‘«„')


def _out_of_quotations(marked: Marked) -> dict[int, Arc]:
    """Words outside of a quotation that is set off from them hang on the word outside that governs it; of the words
    inside only one hangs outside, and as content."""
    tokens, level = marked.document.tokens, marked.level
    changes: dict[int, Arc] = {}
    outward: dict[tuple[int, int], list[Token]] = {}
    for t in tokens:
        if t.head < 0 or level[t.head] == level[t.index] or t.upos == "PUNCT":
            continue
        within = marked.child_towards(level[t.head], level[t.index])
        if within is not None and set_off(marked, within):
            outward.setdefault((within, t.sentence), []).append(t)
        inner = marked.child_towards(level[t.index], level[t.head])
        if inner is None or not set_off(marked, inner):
            continue
        above = t.head
        while above >= 0 and level[above] != level[t.index]:
            above = tokens[above].head
        if above >= 0 and above != t.index and not _is_below(tokens, above, t.index):
            changes[t.index] = (above, t.deprel)
    for inside in outward.values():
        root = next((t for t in inside if t.upos == "VERB" or t.deprel in ("ccomp", "parataxis")), inside[0])
        changes.update((t.index, (root.index, "dep")) for t in inside if not _is_below(tokens, root.index, t.index))
        if root.deprel in _PARTS and not any(t is not root and _is_below(tokens, root.index, t.index) for t in inside):
            changes[root.index] = (root.head, "ccomp")  # speech is content, not a subject or "never" of its cue
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
    if (not before or before in ".?!") and text.count(" ", q.start, q.end) >= 5:
        return True
    led = bool(before) and before in ",:"
    return led or text[q.end - 1 : q.end] in ",.?!…—-" or text[q.outer_end : q.outer_end + 1] == ","


def _titles(marked: Marked) -> dict[int, Arc]:
    """ "Foreman Abel Cruz", "the agency Norpress": a noun right before a name, both below one word, is its title."""
    tokens = marked.document.tokens
    changes: dict[int, Arc] = {}
    for t in tokens[1:]:
        title = tokens[t.index - 1]
        if t.upos != "PROPN" or t.head < 0 or title.head != t.head or title.index == t.head:
            continue
        common = title.upos == "NOUN" or (title.upos == "PROPN" and title.text[:1].islower())
        alike = title.deprel == t.deprel and marked.document.kid(t.index, "case") is None and title.upos in _NOUNS
        beside = all(_bare(marked.document, x) for x in (title, t))
        if (common or alike) and (alike or (beside and _is_named(marked.document, title.index, t.index))):
            changes[title.index] = (t.index, "compound")
            changes.update((c, (t.index, tokens[c].deprel)) for c in marked.document.kids(title.index, "case", "det"))
    return changes


def _appositions(marked: Marked) -> dict[int, Arc]:
    """ "The coach, Ines Prado, said": of two subjects that only a comma parts the second stands beside the first."""
    document, tokens = marked.document, marked.document.tokens
    changes: dict[int, Arc] = {}
    for t in tokens:
        if t.upos != "VERB" or t.text.lower() not in cues.forms():
            continue
        subjects = document.kids(t.index, "nsubj")
        for a, b in pairwise(subjects):
            last = max((j for j in document.subtree(a) if tokens[j].upos != "PUNCT"), default=a)
            first = next((j for j in document.subtree(b) if tokens[j].upos != "PUNCT"), b)
            beside = (a < t.index) == (b < t.index) and tokens[b].upos in ("NOUN", "PROPN")
            if not (beside and first == last + 2 and tokens[last + 1].text == ","):
                continue
            told = next((c for c in document.kids(a, "amod", "acl") if c > a and tokens[c].xpos == "VBD"), None)
            if told is None or b > t.index:
                changes[b] = (a, "appos")
            else:  # "Winds slowed the crossing, Ada Holm said"
                changes.update({told: (t.index, "ccomp"), a: (told, "nsubj")})
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
    """ "…," recalled Ivo Santos; …, say scientists: what stands right behind a cue verb that itself stands behind a
    quotation or comma, and has no subject, is its subject."""
    document, tokens, level = marked.document, marked.document.tokens, marked.level
    changes: dict[int, Arc] = {}
    for t in tokens[:-1]:
        v = t.index
        cue = cues.forms().get(t.text.lower()) if t.upos == "VERB" and tokens[v - 1].text in _BETWEEN else None
        if cue is None or "quote" not in cue.frames or cue.kind in _OTHERS or t.xpos == "VBG":
            continue
        subjects = document.kids(v, "nsubj")
        behind = [c for c in document.children[v] if c > v and any(fits(tokens[c].deprel, r) for r in _SPEAKING)]
        behind = [c for c in behind if level[c] == level[v]]
        if any(level[s] == level[v] for s in subjects) or not behind or tokens[behind[0]].upos not in _NAMING:
            continue
        below = document.subtree(behind[0])
        quoted = any(level[j] != level[v] for j in range(max(v - 3, 0), v)) or tokens[v - 1].text != ","
        last = below[-1] + 1
        ends = last >= len(tokens) or tokens[last].text in {".", ","} or tokens[last].sentence != t.sentence
        if below[0] == v + 1 and (quoted or (ends and "addressee" not in cue.frames)):
            changes.update((s, (v, "ccomp")) for s in subjects)
            changes[behind[0]] = (v, "nsubj")
    return changes


def _subjects(marked: Marked) -> dict[int, Arc]:
    """A finite cue verb has one subject: of two the nearer, the other goes to the clause it tells of; of none the noun
    phrase right before it, which the parse has hung elsewhere; so has a participle behind "with"."""
    document, tokens, level = marked.document, marked.document.tokens, marked.level
    changes: dict[int, Arc] = {}
    for t in tokens:
        if t.upos != "VERB" or t.text.lower() not in cues.forms():
            continue
        v = t.index
        if t.xpos == "VBG" and (found := _left_noun(marked, v)) is not None and _behind_with(document, found[0]):
            changes[found[0]] = (v, "nsubj")
        if t.xpos not in ("VBD", "VBZ", "VBP"):
            continue
        before = [s for s in document.kids(v, "nsubj") if s < v and level[s] == level[v]]
        told = next((c for c in document.kids(v, "ccomp", "parataxis") if document.kid(c, "nsubj") is None), None)
        if len(before) > 1 and told is not None and told < v:
            changes.update((s, (told, "nsubj")) for s in before[:-1] if s < told)
        if before and (pair := _inner_subject(marked, v, cues.forms()[t.text.lower()])) is not None:
            changes[pair[0]] = (pair[1], "nsubj")
        if t.head == v - 1 and tokens[t.head].upos in _NAMING and t.deprel in ("appos", "dep", "acl", "nmod"):
            above = tokens[t.head]
            if above.head >= 0 and fits(above.deprel, "nsubj") and document.kid(v, "nsubj", "aux", "mark") is None:
                changes[v], changes[above.index] = (above.head, "parataxis"), (v, "nsubj")
                continue
        own = [s for s in document.kids(v, "nsubj", "aux:pass") if level[s] == level[v]]
        if not own and (found := _left_noun(marked, v)) is not None:
            changes.update({found[0]: (v, "nsubj"), **found[1]})
    return changes


def _inner_subject(marked: Marked, v: int, cue: cues.Cue) -> tuple[int, int] | None:
    """The noun right before a clause without subject that the parse hangs on the cue ("said Day “founded …”"), and that
    clause; behind tell and its like such a noun is the addressee."""
    document, tokens = marked.document, marked.document.tokens
    top = next((c for c in document.kids(v, "ccomp") if c > v and document.kid(c, "nsubj", "expl") is None), None)
    if top is None:
        return None
    first = next((j for j in document.subtree(top) if tokens[j].upos != "PUNCT"), top)
    loose = ("nsubj", "obl", "dep") if "addressee" in cue.frames else ("nsubj", "obl", "dep", "obj", "iobj")
    for c in document.children[v]:
        last = document.subtree(c)[-1] + 1
        while last < first and tokens[last].upos == "PUNCT" and tokens[last].text not in {",", ":"}:
            last += 1
        if v < c < first and last == first and any(fits(tokens[c].deprel, r) for r in loose):
            return (c, top) if document.kid(c, "case") is None and tokens[c].upos in _NAMING else None
    return None


def _left_noun(marked: Marked, v: int) -> tuple[int, dict[int, Arc]] | None:
    """The head of a noun phrase that ends right before a verb and is the object or a loose part of another clause, with
    the arcs of what stands beside it: a name in apposition, a relative clause."""
    document, tokens, level = marked.document, marked.document.tokens, marked.level
    p, beside = v - 1, {}
    while p >= 0 and tokens[p].upos in ("ADV", "AUX"):
        p -= 1
    closed = p > 0 and tokens[p].text == ","
    p -= closed
    described = _before_relative(document, p) if closed else None
    if described is not None:
        p = described[0]
    if p < 0 or tokens[p].upos not in _NAMING or level[p] != level[v] or tokens[p].sentence != tokens[v].sentence:
        return None
    top = _phrase_top(document, p)
    if described is not None:
        beside[described[1]] = (top, "acl:relcl")
    elif closed and (title := _title_before(document, top)) is not None:
        beside[top], top = (title, "appos"), title
    if top >= v or (closed and not beside):
        return None  # a comma before the verb closes an apposition or a relative clause, nothing else
    temporal = any(tokens[c].text.lower() in _SUBORDINATORS for c in document.kids(top, "case"))
    loose = temporal or any(
        fits(tokens[top].deprel, r) for r in ("obj", "iobj", "dep", "conj", "appos", "nsubj", "parataxis", "vocative")
    )
    if _is_below(tokens, v, top) or not (loose or _behind_with(document, top)):
        return None
    if document.kid(top, "case") is not None and not temporal and not _behind_with(document, top):
        return None
    if fits(tokens[top].deprel, "nsubj") and top < tokens[top].head < v and described is None:
        return None  # the subject of a verb before this one, which shares it
    return top, beside


def _phrase_top(document: Document, p: int) -> int:
    """The head of the noun phrase that a token ends, no further than the comma before it."""
    tokens, top = document.tokens, p
    while tokens[top].head >= 0 and any(fits(tokens[top].deprel, r) for r in ("nmod", "flat", "compound", "appos")):
        first = document.subtree(top)[0]
        if "," in (tokens[first].text, tokens[first - 1].text if first else ""):
            break
        top = tokens[top].head
    return top


def _title_before(document: Document, name: int) -> int | None:
    """The head of the noun phrase that only a comma parts from the name behind it ("the mediator, Ada Holm,")."""
    tokens = document.tokens
    first = next((j for j in document.subtree(name) if tokens[j].upos != "PUNCT"), name)
    if first < 2 or tokens[first - 1].text != "," or tokens[first - 2].upos not in _NAMING:
        return None
    if not fits(tokens[name].deprel, "appos"):
        return None
    return _phrase_top(document, first - 2)


def _before_relative(document: Document, p: int) -> tuple[int, int] | None:
    """The last word of the noun phrase whose relative clause ends at a token ("X, which owns it, said"), and that
    clause's verb."""
    tokens = document.tokens
    first = document.sentences[tokens[p].sentence].first
    comma = next((j for j in range(p, first, -1) if tokens[j].text == ","), None)
    if comma is None or tokens[comma + 1].text.lower() not in ("who", "which", "whose"):
        return None
    verb = next((j for j in range(comma + 2, p + 1) if tokens[j].xpos in ("VBD", "VBZ", "VBP", "MD")), None)
    return (comma - 1, verb) if verb is not None else None


def _behind_with(document: Document, i: int) -> bool:
    """Does "with" stand before a noun phrase ("with X saying …")?"""
    first = document.subtree(i)[0]
    return "with" in (document.tokens[first].text.lower(), document.tokens[first - 1].text.lower() if first else "")
