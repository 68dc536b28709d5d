"""What is counted, told by the counted noun or the unit alone."""

from typing import NamedTuple

from dateline.reading.events.quantities import Quantity
from dateline.values.language import Document
from dateline.vocabulary import measures
from dateline.vocabulary.forms import forms, look_up

_SHARED = ("members", "territory", "killed", "wounded", "displaced")  # whose shares have their measure


class Measure(NamedTuple):
    """A measure by name, and the verb or noun that gave it."""

    measure: str
    governor: int | None


def by_noun(document: Document, noun: int | None) -> Measure | None:
    if noun is None:
        return None
    table, token = measures.table(), document.tokens[noun]
    if token.lemma == "member" and (name := _of_body(document, noun)):
        return Measure(name, None)
    if name := look_up(table.noun_measures, token.text, token.lemma):
        owned = [k for k in document.kids(noun, "nmod:poss") if document.tokens[k].upos == "PROPN"]
        return Measure("population" if owned and name == "people" else name, None)
    if token.lemma == "officer" and any(document.tokens[k].lemma == "police" for k in document.kids(noun, "compound")):
        return Measure("police", None)
    return None


def _of_body(document: Document, noun: int) -> str | None:
    """ "300 members of the police", "three crew members": those who belong to a body that is counted by itself."""
    table = measures.table()
    for k in document.kids(noun, "nmod", "compound"):
        for j in (k, *document.kids(k, "compound", "flat")):
            words = forms(document.tokens[j].text, document.tokens[j].lemma)
            if any(w in ("crew", "family", "staff", "team", "gang", "household", "public") for w in words):
                return "people"
            if any(w in ("police", "gendarmerie") for w in words):
                return "police"
            if any(w in ("army", "military", "navy", "guard") for w in words):
                return "troops"
            if any(table.noun_measures.get(w) == "fighters" for w in words):
                return "fighters"
    return None


def by_unit(document: Document, node: int, quantity: Quantity) -> str | None:
    """The measure of a sum, a share, an area."""
    if quantity.money:
        return "money"
    if quantity.unit != "percent":
        return "territory" if quantity.unit in measures.table().areas.values() else None
    head = document.tokens[node].head
    rings = [[node, *document.kids(node, "nmod")], [head] if head >= 0 else [], [*document.kids(node, "nsubj")]]
    rings.append([*document.kids(head, "nsubj", "obj", "nmod")] if head >= 0 else [])
    for k in (k for ring in rings for j in ring for k in (j, *document.kids(j, "compound"))):
        lemma = document.tokens[k].lemma
        if lemma == "vote" and document.tokens[k].upos == "VERB":
            return "votes" if decided(document, k) else "turnout"
        if lemma in ("turnout", "vote", "ballot"):
            return "turnout" if lemma == "turnout" else "votes"
    sentence = document.sentences[document.tokens[node].sentence]
    if head >= 0 and document.tokens[head].lemma in ("stand", "win", "get", "take", "poll", "lead", "secure", "reach"):
        words = {t.lemma for t in document.tokens[sentence.first : sentence.last] if t.upos == "NOUN"}
        if words & {"vote", "ballot", "poll", "election"}:
            return "votes"
    for k in document.kids(node, "nmod"):
        names = forms(document.tokens[k].text, document.tokens[k].lemma)
        if name := next((n for w in names if (n := measures.table().noun_measures.get(w)) in _SHARED), None):
            return name
    return None


def decided(document: Document, verb: int) -> bool:
    """Does "voted" say how, and not only that one voted? "Voted to leave", "voted against"."""
    how = document.kids(verb, "xcomp", "obj", "ccomp")
    cases = {document.tokens[c].text.lower() for k in document.kids(verb, "obl") for c in document.kids(k, "case")}
    return bool(how) or bool(cases & {"for", "against"})
