"""What is said: the tokens that a cue word's grammar makes its content.

Functions take a document and token indices and give lists of token indices in text order; nothing found is an empty
list. What stands in quotation marks without grammar to hold it is bound later (binding.py).
"""

from dateline.reading.attribution.clauses import (
    NOTHING,
    WH,
    Content,
    begins_with,
    below,
    has_subject,
    is_clause,
    is_free_relative,
    is_gerund,
    is_predicative,
    is_question,
    parted,
)
from dateline.reading.attribution.inserted import parenthetical, tagged_on
from dateline.reading.attribution.phrases import case_of
from dateline.reading.attribution.sources import is_passive
from dateline.values.language import Document, fits
from dateline.vocabulary import cues
from dateline.vocabulary.cues import Cue

_LEADING = frozenset(["that"])
_OF_THE_CUE = frozenset(["according", "asked", "speaking", "statement", "interview"])
_COUNTS = frozenset(["none", "nobody", "hundred", "thousand", "dozen", "score", "million"])
_GERUND_CASES = frozenset(["of", "for", "with", "to", "over", "about", "by", "from"])


def content_of(document: Document, v: int, cue: Cue) -> Content:
    """The content of a cue verb by its frames, the surest first."""
    for frame, find in _FINDERS:
        if cue.frames & frame and (found := find(document, v, cue)).tokens:
            return _with_lead(document, v, found._replace(tokens=_to_the_end(document, v, found)))
    return NOTHING


def _with_lead(document: Document, v: int, content: Content) -> Content:
    """A clause with what stands before it or before the cue inserted in it, though the parse hangs that on the cue: "If
    it rains, she said, the march is off", "In case of rain, the march is off, she said"."""
    tokens = document.tokens
    words = [j for j in content.tokens if tokens[j].upos != "PUNCT"]
    if content.form != "clause" or v in words or not words:
        return content
    inserted = words[0] > v and tokens[words[0] - 1].text == "," and not _is_question_word(document, words[0])
    if not inserted and words[-1] > v:
        return content
    lead = _lead_of(document, v, words[0])
    if not lead:
        return content
    return Content(sorted({*lead, *words}), "rest" if inserted else "clause", content.top)


def _is_question_word(document: Document, i: int) -> bool:
    return document.tokens[i].text.lower() in (*_LEADING, *WH)


def _lead_of(document: Document, v: int, first: int) -> list[int]:
    """The phrases that begin a cue's clause with a comma behind them, before its source and before a token."""
    tokens, sentence = document.tokens, document.sentences[document.tokens[v].sentence]
    own = [j for c in document.kids(v, "nsubj") for j in document.subtree(c)]
    end = min([v, first, *own])
    for c in document.kids(v, "advcl", "obl"):
        below = [j for j in document.subtree(c) if tokens[j].upos != "PUNCT"]
        if below and below[-1] < end <= below[-1] + 2 and tokens[below[-1] + 1].text == ",":
            opens = all(tokens[j].upos in ("PUNCT", "CCONJ") for j in range(sentence.first, below[0]))
            said = any(tokens[j].text.lower() in _OF_THE_CUE for j in below)
            return below if opens and not said and tokens[c].xpos != "VBG" else []
    return []


def _to_the_end(document: Document, v: int, content: Content) -> list[int]:
    """A content behind its cue with the adjuncts that follow it without a comma, though the parse hangs them on the cue
    ("accused them of hiding it for months"); where it was said is none of it."""
    tokens = _from_the_start(document, v, content)
    if content.form not in ("clause", "gerund", "predicate") or tokens[0] < v:
        return tokens
    for c in document.kids(v, "obl", "advmod", "advcl"):
        below = document.subtree(c)
        if below[0] == tokens[-1] + 1 and document.tokens[c].lemma.lower() not in cues.words("medium"):
            tokens = tokens + below
    return tokens


def _from_the_start(document: Document, v: int, content: Content) -> list[int]:
    """A clause with the adverbial clause that leads it, though the parse hangs that on the cue ("found when fish were
    plentiful, they ate more")."""
    tokens = content.tokens
    if content.form != "clause":
        return tokens
    for c in document.kids(v, "advcl"):
        below = document.subtree(c)
        led = v < below[0] and below[-1] < tokens[0] and document.tokens[below[0] - 1].text.lower() in _LEADING
        if led and all(document.tokens[j].upos == "PUNCT" for j in range(below[-1] + 1, tokens[0])):
            return below + tokens
        if below[0] == v + 1 and all(document.tokens[j].text == "," for j in range(below[-1] + 1, tokens[0])):
            return below + tokens
    return tokens


def _clause(document: Document, v: int, cue: Cue) -> Content:
    """Finite clauses below the verb: ccomp, or a parataxis set off by a colon, comma or quotation mark."""
    tops = [c for c in document.kids(v, "ccomp", "xcomp") if is_clause(document, c)]
    tops += [c for c in document.kids(v, "csubj:pass") if c > v and is_clause(document, c)]  # "it was said that …"
    if not tops and not document.kids(v, "obj") and cue.kind != "show":
        tops = [
            c for c in document.kids(v, "parataxis") if c > v and parted(document, v, c) and has_subject(document, c)
        ]
    if "whether" in cue.frames and not tops:
        tops = [c for c in document.kids(v, "obj", "obl") if c > v and is_free_relative(document, c)]
    if cue.kind == "ask" and not tops:
        tops = [c for c in document.kids(v, "advcl") if begins_with(document, c) in ("if", "whether")]
    if any(c > v and begins_with(document, c) == "to" for c in document.kids(v, "xcomp")):
        tops = []  # "continued to write songs he would mail"
    tops = [c for c in tops if "whether" in cue.frames or not is_question(document, c)]
    tops = [c for c in tops if not _of_another(document, v, c, tops) and not tagged_on(document, c)]
    if not tops and cue.kind != "gesture":
        tops = _that_behind(document, v) or _clause_behind(document, v, cue)
    tokens = sorted({j for c in tops for j in below(document, c, v)})
    return Content(tokens, "clause", tops[0]) if tokens else NOTHING


def _of_another(document: Document, v: int, c: int, tops: list[int]) -> bool:
    """Does a clause stand right behind another cue, so that it is that one's, unless that one is said itself?"""
    tokens, other = document.tokens, document.subtree(c)[0] - 1
    if other <= v or tokens[other].upos != "VERB" or tokens[other].text.lower() not in cues.forms():
        return False
    return not any(top in (other, *document.ancestors(other)) for top in tops if top != c)


def _that_behind(document: Document, v: int) -> list[int]:
    """The clause whose "that" stands right behind the verb or where it is said, wherever the parse hangs it ("…, adding
    that …", "said in a statement that …")."""
    tokens = document.tokens
    if v + 1 < len(tokens) and tokens[v + 1].text.lower() == "that" and fits(tokens[v + 1].deprel, "mark"):
        return [tokens[v + 1].head] if tokens[v + 1].head > v else []
    media = [
        o for o in document.kids(v, "obl", "iobj", "obj")
        if o > v
        and (not fits(tokens[o].deprel, "obl") or fits(tokens[o].deprel, "obl:agent") or _is_medium(document, o))
    ]  # fmt: skip
    below = [c for o in media for c in document.kids(o, "acl")]
    return [c for c in below if any(tokens[m].text.lower() == "that" for m in document.kids(c, "mark"))]


def _is_medium(document: Document, i: int) -> bool:
    return document.tokens[i].lemma.lower() in cues.words("medium")


def _clause_behind(document: Document, v: int, cue: Cue) -> list[int]:
    """The finite clause that begins right behind the verb or its addressee, wherever the parse hangs it."""
    tokens = document.tokens
    objects = document.kids(v, "obj", "iobj")
    if "that" not in cue.frames or (objects and "addressee" not in cue.frames):
        return []
    start = max([v, *(document.subtree(o)[-1] for o in objects if o > v)]) + 1
    if start >= document.sentences[tokens[v].sentence].last or tokens[start].upos in (
        "PUNCT",
        "ADP",
        "CCONJ",
        "ADV",
        "PART",
    ):
        return []
    top = start
    while tokens[top].head > v and document.subtree(tokens[top].head)[0] == start:
        top = tokens[top].head
    finite = any(tokens[j].xpos in ("VBD", "VBZ", "VBP", "MD") for j in (top, *document.kids(top, "aux", "cop")))
    return [top] if finite and top > start and has_subject(document, top) else []


def _gerund(document: Document, v: int, cue: Cue) -> Content:
    """A gerund phrase: "denied having met", "admitted to taking"."""
    for c in document.kids(v, "xcomp", "ccomp", "advcl", "obl", "obj"):
        case = "to" if any(fits(document.tokens[c].deprel, r) for r in ("advcl", "obl")) else ""
        if c > v and is_gerund(document, c) and case_of(document, c) == case:
            return Content(below(document, c, v), "gerund", c)
    return NOTHING


def _of_gerund(document: Document, v: int, cue: Cue) -> Content:
    """A gerund behind a preposition: "accused him of poisoning", "blamed them for starting"."""
    for o in (v, *document.kids(v, "obj")):
        for c in document.kids(o, "advcl", "obl", "acl", "xcomp", "ccomp", "nmod"):
            if c > v and is_gerund(document, c) and case_of(document, c) in _GERUND_CASES:
                return Content(below(document, c, v), "gerund", c)
    return NOTHING


def _predicate(document: Document, v: int, cue: Cue) -> Content:
    """Object and predicate: "called the winner a postcard"."""
    if is_passive(document, v):
        found = next((c for c in document.kids(v, "xcomp") if is_predicative(document, c)), None)
        return Content(below(document, found, v), "predicate", found) if found is not None else NOTHING
    objects = document.kids(v, "obj", "ccomp")
    predicate = next((c for c in document.kids(v, "xcomp") if c > v and is_predicative(document, c)), None)
    if predicate is None and cue.kind == "call":  # "declared the rates to be the highest"
        predicate = next((c for c in document.kids(v, "xcomp") if c > v and document.kid(c, "cop") is not None), None)
    if predicate is None:
        return NOTHING
    if document.tokens[predicate].upos == "PROPN":
        return NOTHING  # a naming
    tokens = below(document, predicate, v)
    tokens += [j for o in objects if o < predicate for j in below(document, o, v)]
    return Content(sorted(set(tokens)), "predicate", predicate)


def _as_predicate(document: Document, v: int, cue: Cue) -> Content:
    """Object and as-phrase: "described the raid as a success", also in the passive."""
    passive = is_passive(document, v)
    objects = [] if passive else document.kids(v, "obj")
    for o in (v, *objects):
        for c in document.kids(o, "obl", "advcl", "xcomp", "nmod", "acl"):
            if c > v and case_of(document, c) == "as" and document.kid(c, "nsubj") is None:
                tokens = below(document, c, v)
                tokens += [j for p in objects for j in below(document, p, v)]
                return Content(sorted(set(tokens)), "predicate", c) if objects or passive else NOTHING
    return NOTHING


def _amount(document: Document, v: int, cue: Cue) -> Content:
    """A count and what it comes to: "puts the dead at six", "the number was put at nine by the police"."""
    passive = is_passive(document, v)
    counted = next(iter(document.kids(v, "nsubj:pass" if passive else "obj")), None)
    if counted is None or (counted > v) == passive:
        return NOTHING
    for o in (v, counted):
        for c in document.kids(o, "obl", "nmod", "obj", "advcl"):
            if c > max(v, counted) and case_of(document, c) in ("at", "in") and _is_count(document, c):
                tokens = {*document.subtree(counted), *document.subtree(c)}
                return Content(sorted(tokens), "predicate", c)
    return NOTHING


def _answer(document: Document, v: int, cue: Cue) -> Content:
    """A bare count for a clause: "the navy says five", "none, says the ministry"."""
    for c in document.kids(v, "obj", "ccomp", "obl:unmarked", "dep", "discourse"):
        if (
            (c > v or fits(document.tokens[c].deprel, "ccomp") or document.tokens[v - 1].text == ",")
            and _is_count(document, c)
            and not case_of(document, c)
        ):
            return Content(document.subtree(c), "words", c)
    return NOTHING


def _is_count(document: Document, i: int) -> bool:
    """Is a phrase a number, or something with one, and no name or time?"""
    t = document.tokens[i]
    counted = t.xpos == "CD" or t.lemma.lower() in _COUNTS or document.kid(i, "nummod") is not None
    return counted and i not in document.mention_heads


def framing(document: Document, v: int, content: Content) -> list[int]:
    """The tokens of a cue verb's own clause that are not its content: source, auxiliaries, addressee, time, place."""
    inside = set(content.tokens)
    return [j for j in document.subtree(v) if j not in inside]


_FINDERS = (
    (frozenset({"that", "whether"}), _clause),
    (frozenset({"gerund"}), _gerund),
    (frozenset({"of"}), _of_gerund),
    (frozenset({"as"}), _as_predicate),
    (frozenset({"predicate"}), _predicate),
    (frozenset({"amount"}), _amount),
    (frozenset({"answer"}), _answer),
    (frozenset({"that", "quote", "as"}), parenthetical),
)
