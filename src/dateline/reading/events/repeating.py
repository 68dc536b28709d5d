"""Which triggers only say again what another one tells: "met and *discussed*", "attacked a bus, *killing* five"."""

from dateline.reading.events import clauses
from dateline.reading.events.hits import HARM, Hit
from dateline.values.language import Document
from dateline.vocabulary.triggers import carries
from dateline.vocabulary.words import named


def without_repeats(document: Document, hits: dict[int, Hit]) -> dict[int, Hit]:
    """Leave out what only says again: "met and *discussed*", "attacked …, *killing* five"."""
    by_sentence: dict[int, list[Hit]] = {}
    for i in sorted(hits):
        by_sentence.setdefault(document.tokens[i].sentence, []).append(hits[i])
    dropped: set[int] = set()
    for group in by_sentence.values():
        for hit in group:
            if _repeats(document, hit, group):
                dropped.add(hit.head)
    return {i: h for i, h in hits.items() if i not in dropped}


_VERBAL_ACTS = frozenset({"SUPPORT", "AID", "COOPERATE", "AGREE", "REJECT", "CONCEDE", "ACCUSE"})


def _is_purpose(document: Document, v: int) -> bool:
    """Is it an infinitive of purpose ("came *to defend* their rights"), which tells no act of its own?"""
    t = document.tokens[v]
    marks = [document.tokens[c].text.lower() for c in document.kids(v, "mark")]
    if t.deprel == "conj" and t.head >= 0 and t.xpos == "VB" and not marks:
        return _is_purpose(document, t.head)
    if t.deprel == "acl" and t.xpos == "VB" and "to" in marks:
        return document.tokens[t.head].lemma.lower() in named("means")
    return t.deprel == "advcl" and t.xpos == "VB" and "to" in marks and not _is_asked(document, t.head)


def _is_asked(document: Document, v: int) -> bool:
    """Can the infinitive be what the verb asks or plans ("called on them to free")?"""
    lemma = document.tokens[v].lemma.lower()
    return carries(lemma, "control") or carries(lemma, "plan") or carries(lemma, "swallow")


def _repeats(document: Document, hit: Hit, group: list[Hit]) -> bool:
    t = document.tokens[hit.head]
    if t.lemma.lower() in HARM and t.upos == "VERB":
        return any(
            h.rule.type == "ASSAULT" and document.tokens[h.head].lemma.lower() not in HARM | named("repelling")
            for h in group
        )
    if t.deprel == "conj" and t.upos == "VERB" and t.head >= 0 and not document.kids(hit.head, "nsubj"):
        first = next((h for h in group if h.head == t.head or h.verb == t.head), None)
        if first and first.rule.type == hit.rule.type and first.head < hit.head:
            objects = document.kids(hit.head, "obj", "obl")
            return hit.rule.type == "CONSULT" or all(document.tokens[o].upos == "PRON" for o in objects[:1])
    if (
        hit.rule.type == "MOBILIZE"
        and t.upos == "VERB"
        and any(h.rule.type == "AID" and document.tokens[h.head].head == hit.head for h in group)
    ):
        return True
    if t.upos == "VERB" and _is_purpose(document, hit.head):
        if hit.rule.type in _VERBAL_ACTS or t.deprel == "acl":
            return True
        return any(h.head == t.head and h.rule.type == hit.rule.type for h in group)
    if hit.rule.type == "PROTEST" and t.lemma.lower() in named("gesture"):
        return any(h.rule.type == "PROTEST" and h is not hit for h in group)
    if t.upos != "VERB" and hit.rule.type == "PROTEST" and clauses.case_of(document, hit.head) == "in":
        return not document.kids(hit.head, "det", "amod", "compound")
    if t.upos != "VERB" and hit.rule.type == "CONSULT" and clauses.deprel(document, hit.head) == "obl":
        return any(h.head == t.head and h.rule.type == "CONSULT" for h in group)
    if t.deprel == "xcomp" or t.deprel == "ccomp":
        holder = next((h for h in group if h.head == t.head), None)
        if holder and holder.rule.type in ("AGREE", "REJECT", "THREATEN") and holder.head != hit.head:
            return t.deprel == "xcomp" or holder.rule.type != "REJECT"
    return False
