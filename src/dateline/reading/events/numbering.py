"""Counts that are said to be the number of something: "Police put the number of injured at 12"."""

from dateline.reading.events.counting import Measure, by_noun
from dateline.reading.events.quantities import Quantity
from dateline.values.language import Document
from dateline.vocabulary import measures

SUMS = ("total", "number", "group", "estimate", "maximum", "minimum", "sum", "crowd", "team", "tally")
_REACHING = (
    "at",
    "to",
    "is",
    "was",
    "reached",
    "exceeded",
    "hit",
    "nears",
    "neared",
    "as",
    "about",
    "around",
    "nearly",
    "over",
    "above",
)


def numbered(document: Document, quantity: Quantity) -> Measure | None:
    """ "Put the *number of rescued* at 151", "the number of those detained rose to 31": what the number is of."""
    last = document.tokens_in(quantity.start, quantity.start + 1)[0]
    first = document.sentences[document.tokens[last].sentence].first
    if last == first or document.tokens[last - 1].text.lower() not in _REACHING:
        return None
    words = [t.text.lower() for t in document.tokens[first:last]]
    if "of" not in words:
        return None
    of = last - 1 - words[::-1].index("of")
    sums = [t.index for t in document.tokens[first:of] if t.lemma.lower() in SUMS]
    if not sums or not (sums[-1] == of - 1 or document.tokens[of - 1].text.lower() == "and"):
        return None
    named = [t for t in document.tokens[of + 1 : last] if t.upos != "ADP"]
    if any(t.upos == "NUM" for t in named):
        return None
    for t in named:
        if (name := measures.table().adjectives.get(t.text.lower())) is not None:
            return Measure(name, t.index)
    return next((m for t in named if t.upos == "NOUN" and (m := by_noun(document, t.index)) is not None), None)
