"""Slips of the parse that a report's layout or a cue word's frame shows: datelines taken for subjects, predicates and
phrases taken for objects, subjects taken for parts of their verb."""

from dateline.reading.attribution.drafts import Marked
from dateline.reading.attribution.sources import can_speak
from dateline.values.language import Document, Token, fits
from dateline.vocabulary import cues

Arc = tuple[int, str]
_NAMING = ("NOUN", "PROPN", "PRON")
_FINITE = frozenset({"VBD", "VBZ", "VBP"})


def datelines(marked: Marked) -> dict[int, Arc]:
    """A dateline is no part of its sentence: what hangs on it hangs on what it hangs on, or begins the sentence."""
    document, tokens = marked.document, marked.document.tokens
    line = document.report.dateline
    inside = document.tokens_in(line.start, line.end) if line is not None else []
    if not inside:
        return {}
    rest = range(inside[-1] + 1, document.sentences[tokens[inside[-1]].sentence].last)
    orphans = [j for j in rest if tokens[j].head in inside and tokens[j].upos != "PUNCT"]
    above = next((tokens[j].head for j in inside if tokens[j].head >= 0 and tokens[j].head not in inside), None)
    changes: dict[int, Arc] = {j: (-1, "root") for j in inside if tokens[j].head in rest}
    if above is None:
        above = next((j for j in orphans if tokens[j].upos in ("VERB", "AUX")), next(iter(orphans), None))
        if above is not None:
            changes[above] = (-1, "root")
    for j in orphans:
        if j != above and above is not None:
            changes[j] = (above, _as_child(document, j, above))
    return changes


def _as_child(document: Document, j: int, above: int) -> str:
    """The relation of what hung on a dateline to the word above: speech where that is a cue behind it."""
    t, head = document.tokens[j], document.tokens[above]
    if t.upos in ("VERB", "AUX", "ADJ") and j < above and head.text.lower() in cues.forms():
        return "ccomp"
    return t.deprel if t.deprel in ("nsubj", "nsubj:pass", "obl", "advmod") else "dep"


def objects(marked: Marked) -> dict[int, Arc]:
    """An object with a preposition is none; of two things that somebody calls, the second is what the first is called;
    so is what stands behind "what she calls"."""
    document, tokens = marked.document, marked.document.tokens
    changes: dict[int, Arc] = {}
    for t in tokens:
        if t.upos != "VERB":
            continue
        found = document.kids(t.index, "obj", "iobj")
        phrases = [o for o in found if o > t.index and (c := document.kid(o, "case")) is not None and c < o]
        changes.update((o, (t.index, "obl")) for o in phrases)
        cue = cues.forms().get(t.text.lower())
        if cue is None or "predicate" not in cue.frames:
            continue
        behind = [o for o in found if o > t.index and o not in phrases]
        beside = len(behind) == 2 and document.subtree(behind[0])[-1] + 1 == document.subtree(behind[1])[0]
        if beside or (len(behind) == 1 and names_free(document, t.index)):
            changes[behind[-1]] = (t.index, "xcomp")
    return changes


def perfects(marked: Marked) -> dict[int, Arc]:
    """ "Denied having led": of two things denied the first is the auxiliary of the second."""
    tokens = marked.document.tokens
    changes: dict[int, Arc] = {}
    for t in tokens[:-1]:
        verb = tokens[t.index + 1]
        if t.text.lower() == "having" and verb.xpos == "VBN" and t.head >= 0 and verb.head == t.head:
            changes.update({t.index: (verb.index, "aux"), verb.index: (t.head, t.deprel)})
    return changes


def names_free(document: Document, v: int) -> bool:
    """Does a free relative stand around a verb: "what she calls a trick"?"""
    subject = document.kid(v, "nsubj")
    if subject is None or subject > v:
        return False
    first = document.subtree(subject)[0]
    return first > 0 and document.tokens[first - 1].text.lower() == "what"


def subjects(marked: Marked) -> dict[int, Arc]:
    """What stands right before a finite cue verb is its subject, not a part of it ("as television claims"), and the
    whole phrase is, not the noun of its preposition ("figures from the office show")."""
    document, tokens = marked.document, marked.document.tokens
    changes: dict[int, Arc] = {}
    for t in tokens:
        if t.upos != "VERB" or t.xpos not in _FINITE or t.text.lower() not in cues.forms():
            continue
        last = tokens[t.index - 1] if t.index else t
        case = document.kid(last.index, "case")
        if last.head != t.index or last.upos not in _NAMING:
            continue
        if fits(last.deprel, "nsubj") and case is not None and case < last.index:
            above = document.subtree(last.index)[0] - 1
            if above >= 0 and tokens[above].upos in _NAMING and tokens[above].deprel in ("parataxis", "dep", "root"):
                changes.update({above: (t.index, "nsubj"), last.index: (above, "nmod")})
        elif case is None and tokens[last.index].deprel == "compound" and document.kid(t.index, "nsubj") is None:
            changes[last.index] = (t.index, "nsubj")
    return changes


def speakers_deeds(marked: Marked) -> dict[int, Arc]:
    """A deed told behind reported speech is the speaker's where the speech shows it: its quotation has closed ("said
    the storm was “the worst” and urged people to leave"), its subject could not do it, its verb has another tense
    ("says the men fled and asks for help"), is a gerund ("denies having known and regrets it"), or a comma parts a
    second cue."""
    document, tokens = marked.document, marked.document.tokens
    changes: dict[int, Arc] = {}
    for t in tokens:
        if t.upos != "VERB" or t.xpos not in _FINITE or not fits(t.deprel, "conj") or t.head < 0:
            continue
        above = tokens[t.head]
        cc = document.kid(t.index, "cc")
        cue = tokens[above.head] if above.head >= 0 else above
        if cc is None or cc > t.index or cue.index > above.index or document.kid(t.index, "nsubj", "aux"):
            continue
        if cue.text.lower() in cues.forms() and cue.xpos == t.xpos and _is_outside(marked, cc, t, above, cue):
            changes[t.index] = (cue.index, "conj")
    return changes


def _is_outside(marked: Marked, cc: int, t: Token, above: Token, cue: Token) -> bool:
    """Does a verb joined to the content of a cue tell what the speaker of the cue does?"""
    document, tokens, level = marked.document, marked.document.tokens, marked.level
    tense = _tense(document, above)
    if tense == "VBG":
        return any(fits(above.deprel, r) for r in ("xcomp", "ccomp", "advcl", "obl"))
    if not fits(above.deprel, "ccomp"):
        return False
    if tokens[cc - 1].text in ("”", '"', "’") and level[cc] == level[cue.index]:
        return True
    if t.text.lower() not in cues.forms():
        return tense in ("MD", "VBD") and t.xpos != "VBD" and tense != t.xpos
    subject = document.kid(above.index, "nsubj")
    unable = subject is not None and not can_speak(document, subject)
    return unable or tense != t.xpos or tokens[cc - 1].text == ","


def _tense(document: Document, t: Token) -> str:
    """The tag of a clause's first verb: VBD, VBZ, VBP or VBG, MD for a modal, VBN for the perfect of the past."""
    first = document.tokens[next(iter(document.kids(t.index, "aux", "cop")), t.index)]
    past_perfect = first.text.lower() in ("had", "’d", "'d") and t.xpos == "VBN"
    return "VBN" if past_perfect and first.index != t.index else first.xpos
