"""What is said: the tokens that a cue word's grammar makes its content.

Functions take a document and token indices and give lists of token indices in text order; nothing found is an empty
list. What stands in quotation marks without grammar to hold it is bound later (binding.py).
"""

from typing import Literal, NamedTuple

from dateline.reading.attribution.phrases import agent, case_of
from dateline.reading.attribution.sources import is_passive
from dateline.values.language import Document, fits
from dateline.vocabulary import cues
from dateline.vocabulary.cues import Cue

Form = Literal["clause", "gerund", "predicate", "words", "rest", "none"]
WH = frozenset(
    ["who", "whom", "whose", "what", "when", "where", "why", "how", "which", "whether", "if", "whoever", "whatever"]
)
_LEADING = frozenset(["that"])
_GERUND_CASES = frozenset(["of", "for", "with", "to", "over", "about", "by", "from"])
_FRAME_CHILDREN = ("aux", "nsubj", "mark", "cc", "advmod", "punct", "compound:prt", "expl")


class Content(NamedTuple):
    """Tokens of a content, how it was found, and the token at its top."""

    tokens: list[int]
    form: Form
    top: int | None


NOTHING = Content([], "none", None)


def content_of(document: Document, v: int, cue: Cue) -> Content:
    """The content of a cue verb by its frames, the surest first."""
    for frame, find in _FINDERS:
        if cue.frames & frame and (found := find(document, v, cue)).tokens:
            return found._replace(tokens=_to_the_end(document, v, found))
    return NOTHING


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
    tops = [c for c in document.kids(v, "ccomp", "xcomp") if _is_clause(document, c)]
    if not tops and not document.kids(v, "obj") and cue.kind != "show":
        tops = [
            c for c in document.kids(v, "parataxis") if c > v and _set_off(document, v, c) and _has_subject(document, c)
        ]
    if "whether" in cue.frames and not tops:
        tops = [c for c in document.kids(v, "obj", "obl") if c > v and _is_free_relative(document, c)]
    if cue.kind == "ask" and not tops:
        tops = [c for c in document.kids(v, "advcl") if _begins_with(document, c) in ("if", "whether")]
    if any(c > v and _begins_with(document, c) == "to" for c in document.kids(v, "xcomp")):
        tops = []  # "continued to write songs he would mail"
    tops = [c for c in tops if "whether" in cue.frames or not _is_question(document, c)]
    tops = [c for c in tops if not _of_another(document, v, c, tops)]
    if not tops and cue.kind != "gesture":
        tops = _that_behind(document, v) or _clause_behind(document, v, cue)
    tokens = sorted({j for c in tops for j in _below(document, c, v)})
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
    media = [o for o in document.kids(v, "obl") if o > v and tokens[o].lemma.lower() in cues.words("medium")]
    below = [c for o in media for c in document.kids(o, "acl")]
    return [c for c in below if any(tokens[m].text.lower() == "that" for m in document.kids(c, "mark"))]


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
    return [top] if finite and top > start and _has_subject(document, top) else []


def _parenthetical(document: Document, v: int, cue: Cue) -> Content:
    """The clause that a parenthetical cue is inserted in ("The plan, officials said, was dropped")."""
    t = document.tokens[v]
    if cue.kind == "gesture":
        return NOTHING
    if t.head < 0 or (
        document.kids(v, "obj", "xcomp", "ccomp") and not cue.frames & {"addressee"} and cue.kind != "put"
    ):
        return NOTHING
    loose = fits(t.deprel, "parataxis") or _tagged_on(document, v) or _between_commas(document, v)
    inserted = cue.kind != "demand" and loose
    as_said = (
        fits(t.deprel, "advcl")
        and _has_source(document, v)
        and _begins_with(document, v) in ("as", "like")
        and _comma_beside(document, v)
    )
    if not ((inserted and _small(document, v)) or as_said):
        return NOTHING
    top = t.head
    while not fits(t.deprel, "advcl") and document.tokens[top].head >= 0 and not _heads_clause(document, top):
        top = document.tokens[top].head
    mine = set(document.subtree(v)) - _resumed(document, v)
    comma = v  # with a comma before it, the inserted clause goes on to the next one
    if _comma_before(document, v):
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


def _tagged_on(document: Document, v: int) -> bool:
    """Is a clause with its own subject hung on by a comma alone at a sentence's end ("…, a police report says")?"""
    t = document.tokens[v]
    below = document.subtree(v)
    last = document.sentences[t.sentence].last
    return (
        fits(t.deprel, "conj")
        and document.kid(v, "cc", "obj", "ccomp") is None
        and _has_source(document, v)
        and _comma_before(document, v)
        and all(document.tokens[j].upos == "PUNCT" for j in range(below[-1] + 1, last))
    )


def _has_source(document: Document, v: int) -> bool:
    """Does a verb name its own source: a subject, or an agent in the passive?"""
    return document.kid(v, "nsubj") is not None or agent(document, v) is not None


def _gerund(document: Document, v: int, cue: Cue) -> Content:
    """A gerund phrase: "denied having met", "admitted to taking"."""
    for c in document.kids(v, "xcomp", "ccomp", "advcl", "obl", "obj"):
        case = "to" if any(fits(document.tokens[c].deprel, r) for r in ("advcl", "obl")) else ""
        if c > v and _is_gerund(document, c) and case_of(document, c) == case:
            return Content(_below(document, c, v), "gerund", c)
    return NOTHING


def _of_gerund(document: Document, v: int, cue: Cue) -> Content:
    """A gerund behind a preposition: "accused him of poisoning", "blamed them for starting"."""
    for o in (v, *document.kids(v, "obj")):
        for c in document.kids(o, "advcl", "obl", "acl", "xcomp", "ccomp", "nmod"):
            if c > v and _is_gerund(document, c) and case_of(document, c) in _GERUND_CASES:
                return Content(_below(document, c, v), "gerund", c)
    return NOTHING


def _predicate(document: Document, v: int, cue: Cue) -> Content:
    """Object and predicate: "called the winner a postcard"."""
    if is_passive(document, v):
        found = next((c for c in document.kids(v, "xcomp") if _is_predicative(document, c)), None)
        return Content(_below(document, found, v), "predicate", found) if found is not None else NOTHING
    objects = document.kids(v, "obj", "ccomp")
    predicate = next((c for c in document.kids(v, "xcomp") if c > v and _is_predicative(document, c)), None)
    if predicate is None and cue.kind == "call":  # "declared the rates to be the highest"
        predicate = next((c for c in document.kids(v, "xcomp") if c > v and document.kid(c, "cop") is not None), None)
    if predicate is None:
        return NOTHING
    if document.tokens[predicate].upos == "PROPN":
        return NOTHING  # a naming
    tokens = _below(document, predicate, v)
    tokens += [j for o in objects if o < predicate for j in _below(document, o, v)]
    return Content(sorted(set(tokens)), "predicate", predicate)


def _as_predicate(document: Document, v: int, cue: Cue) -> Content:
    """Object and as-phrase: "described the raid as a success", also in the passive."""
    passive = is_passive(document, v)
    objects = [] if passive else document.kids(v, "obj")
    for o in (v, *objects):
        for c in document.kids(o, "obl", "advcl", "xcomp", "nmod", "acl"):
            if c > v and case_of(document, c) == "as" and document.kid(c, "nsubj") is None:
                tokens = _below(document, c, v)
                tokens += [j for p in objects for j in _below(document, p, v)]
                return Content(sorted(set(tokens)), "predicate", c) if objects or passive else NOTHING
    return NOTHING


_FINDERS = (
    (frozenset({"that", "whether"}), _clause),
    (frozenset({"gerund"}), _gerund),
    (frozenset({"of"}), _of_gerund),
    (frozenset({"as"}), _as_predicate),
    (frozenset({"predicate"}), _predicate),
    (frozenset({"that", "quote", "as"}), _parenthetical),
)


def rest_of_clause(document: Document, phrase: int) -> Content:
    """What an according-phrase is about: its clause without it; the sentence where it stands first or last."""
    tokens = document.tokens
    mine = set(document.subtree(phrase))
    top = tokens[phrase].head
    if top < 0:
        return NOTHING
    while tokens[top].head >= 0 and not _heads_clause(document, top):
        top = tokens[top].head
    sentence = document.sentences[tokens[phrase].sentence]
    first = all(tokens[j].upos in ("PUNCT", "CCONJ", "ADV") for j in range(sentence.first, min(mine)))
    last = all(tokens[j].upos == "PUNCT" for j in range(max(mine) + 1, sentence.last))
    while (first or last) and tokens[top].head >= 0 and _goes_on(document, top):
        top = tokens[top].head
        while tokens[top].head >= 0 and not _heads_clause(document, top):
            top = tokens[top].head
    found = [j for j in _below(document, top, None) if j not in mine]
    behind = next((j for j in range(max(mine) + 1, sentence.last) if tokens[j].upos != "PUNCT"), None)
    if not first and behind is not None and tokens[behind].upos == "CCONJ":
        found = [j for j in found if j < behind]  # "A, according to X, but B": B is the reporter's
    return Content(found, "rest", top) if any(tokens[j].upos != "PUNCT" for j in found) else NOTHING


def _goes_on(document: Document, top: int) -> bool:
    """Does what is according to somebody take in the clause above: not where that clause says whose words these are?"""
    t = document.tokens[top]
    return not fits(t.deprel, "ccomp") or document.tokens[t.head].text.lower() not in cues.forms()


def _heads_clause(document: Document, i: int) -> bool:
    """Is a token the head of a clause of its own?"""
    t = document.tokens[i]
    clausal = ("ccomp", "advcl", "parataxis", "acl:relcl")
    if any(fits(t.deprel, r) for r in clausal):
        return True
    return fits(t.deprel, "conj") and (t.upos == "VERB" or document.kid(i, "nsubj", "cop") is not None)


def framing(document: Document, v: int, content: Content) -> list[int]:
    """The tokens of a cue verb's own clause that are not its content: source, auxiliaries, addressee, time, place."""
    inside = set(content.tokens)
    return [j for j in document.subtree(v) if j not in inside]


def _below(document: Document, top: int, v: int | None) -> list[int]:
    """A clause without what belongs to the clause above: a participle of saying at its end ("…, adding that …")."""
    if v is None:
        return document.subtree(top)
    cut = {
        j
        for c in document.kids(top, "advcl", "conj")
        if document.tokens[c].text.lower() == "adding" and _comma_before(document, c)
        for j in document.subtree(c)
    }
    end = min(cut, default=len(document.tokens))
    return [j for j in document.subtree(top) if j < end]


def _is_clause(document: Document, c: int) -> bool:
    """Is a ccomp one that says something: a finite clause or a fragment, not an infinitive or gerund?"""
    t = document.tokens[c]
    mark = document.tokens[_first_mark(document, c)].text.lower()
    if (mark in ("to", "for") and t.xpos == "VB") or mark in ("of", "from", "about"):
        return False
    if t.upos in ("VERB", "AUX") and t.xpos in ("VBN", "VBG") and not _has_subject(document, c):
        return document.kid(c, "aux", "cop") is not None
    if fits(t.deprel, "xcomp"):
        return mark == "that" or (_has_subject(document, c) and mark not in ("to", "as"))
    return not (t.xpos == "VBG" and document.kid(c, "aux", "nsubj") is None)


def _first_mark(document: Document, c: int) -> int:
    found = document.kid(c, "mark")
    return c if found is None else found


def _is_question(document: Document, c: int) -> bool:
    first = next((j for j in document.subtree(c) if document.tokens[j].upos != "PUNCT"), c)
    if document.tokens[first].text.lower() not in WH:
        return False
    below = (j for j in (first, *document.ancestors(first)) if document.tokens[j].head == c or j == c)
    branch = next(below, c)
    return not (
        fits(document.tokens[branch].deprel, "csubj")
        or (branch != first and fits(document.tokens[branch].deprel, "nsubj"))
    )


def _is_free_relative(document: Document, c: int) -> bool:
    """ "Explained how it works", "asked what they wanted": a wh-word with the clause below it."""
    if document.tokens[c].text.lower() not in WH:
        return False
    return document.kid(c, "acl:relcl", "advcl:relcl") is not None


def _begins_with(document: Document, c: int) -> str:
    """The first word of a clause, lower case."""
    for j in document.subtree(c):
        if document.tokens[j].upos != "PUNCT":
            return document.tokens[j].text.lower()
    return ""


def _has_subject(document: Document, c: int) -> bool:
    return document.kid(c, "nsubj", "csubj", "expl") is not None


def _is_gerund(document: Document, c: int) -> bool:
    if document.kid(c, "nsubj") is not None:
        return False
    first = next((k for k in document.kids(c, "aux")), c)
    return document.tokens[first].xpos == "VBG"


def _is_predicative(document: Document, c: int) -> bool:
    """A noun or adjective said of the object, not an infinitive."""
    if document.tokens[_first_mark(document, c)].text.lower() == "to":
        return False
    return document.tokens[c].upos in ("NOUN", "ADJ", "PROPN", "PRON", "NUM", "ADV") or document.tokens[c].xpos in (
        "VBN",
        "VBG",
    )


def _set_off(document: Document, v: int, c: int) -> bool:
    """Is there a colon, comma or mark between a verb and the clause behind it?"""
    first = min(document.subtree(c))
    return any(document.tokens[j].text in {":", ",", "“", '"', "'", "‘", "—", "–"} for j in range(v + 1, first + 1))


def _comma_before(document: Document, c: int) -> bool:
    first = min(document.subtree(c))
    return any(document.tokens[j].text == "," for j in (first, first - 1) if j >= 0)


def _comma_beside(document: Document, v: int) -> bool:
    """Is a clause at a sentence's edge or between commas?"""
    below = document.subtree(v)
    sentence = document.sentences[document.tokens[v].sentence]
    first, last = below[0], below[-1]
    around = [
        document.tokens[j].text for j in (first - 1, first, last, last + 1) if sentence.first <= j < sentence.last
    ]
    return "," in around or first == sentence.first


def _small(document: Document, v: int) -> bool:
    """Is an inserted clause just source and cue, with what little goes with them?"""
    return all(
        any(
            fits(document.tokens[c].deprel, r)
            for r in (*_FRAME_CHILDREN, "obl", "advcl", "iobj", "obj", "conj", "discourse")
        )
        for c in document.children[v]
    )
