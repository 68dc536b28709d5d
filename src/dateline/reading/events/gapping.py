"""What a number counts that stands alone, because the text has said it of a number before: "The army says five",
"Three men were hurt, or nine", "21 injured in Arvand, 36 in North Teki", "up from 51 million"."""

import re

from dateline.reading.events.measuring import Counted
from dateline.reading.events.quantities import Quantity
from dateline.values.language import Document, fits
from dateline.vocabulary import measures
from dateline.vocabulary.forms import forms

_CONTRASTS = ("not", "than", "with", "against", "from", "of")
_IT_WAS = re.compile(r"\b(?:it|they|there|that) (?:was|were|is|are|had been|have been) $", re.I)
_PART = re.compile(r" of (?:them|whom|those|these)\b", re.I)
_TELLS = re.compile(r",? (?:says?|said|according to|per|by) ", re.I)
_LIST = re.compile(r",? (?:in|at|from) (?:the )?[A-Z]")
_BESIDE = re.compile(r"[^.;]{0,60}?(?: \(|; )")
_ANOTHER = re.compile(r"[^.;]{0,80}?[,;] (?:and |but |while )?(?:the |its |their |our )?\w[\w’'.-]*(?: [\w’'-]+){0,3} ")
_ENDS = re.compile(r"[.;,)”\"]|\s*$")
_SAYS = re.compile(r"\b(?:count(?:s|ed)?|puts?|says?|said|according to|sp(?:oke|eaks?) of|estimates?|estimated)\b")
_VOTED = re.compile(r"\b(?:vot(?:e|es|ed|ing)|ballot|passed|approved|adopted|rejected|ratified|acquit\w*)\b", re.I)
_ALIKE = 100  # times as large, at most


def changes(before: Quantity, after: Quantity) -> bool:
    """ "From 10 to 12"."""
    return before.opened == "from" and after.opened == "to" and after.start - before.end < 40


def shares(before: Quantity, after: Quantity) -> bool:
    """Does a bare number count what the number before it does, being set against it or beside it?"""
    if after.start - before.end > 60 or before.unit is not None or after.unit is not None:
        return False
    return after.opened in _CONTRASTS or (after.opened == "and" and alike(before, after))


def alike(before: Quantity, after: Quantity) -> bool:
    """Are two numbers of a size that could be of one thing?"""
    return before.value > 0 and 1 / _ALIKE < after.value / before.value < _ALIKE


def unit_of(document: Document, before: Quantity, q: Quantity) -> Quantity | None:
    """A number that leaves its unit to the sum or share before it: "40 million euros and Norway 11 million", "stood at
    47 percent, the Bloc at nearly 32"; None where it does not."""
    if before.unit is None or q.unit is not None or q.joined or q.start - before.end > 80:
        return None
    text = document.text
    between = text[before.end : q.start]
    if re.search(r"[.;!?] ", between):
        return None
    ends = re.match(
        r"(?:[,.;:)]|\s*$| (?:and|or|to|from|in|on|by|for|this|last|from|after)\b)", text[q.end : q.end + 12]
    )
    if before.money:
        scaled = re.search(r"(?:million|billion|trillion|crore|lakh|bn|m)$", text[q.first : q.last])
        return q._replace(unit=before.unit, money=True) if scaled and ends and not q.spelled else None
    opened = before.opened not in ("", ",") and before.opened == q.opened
    small = 0 < q.value <= 100 and not re.search(r"\b(?:between|of|in|on) $", between)
    return q._replace(unit=before.unit) if opened and small and ends and before.unit == "percent" else None


def repeats(before: Quantity, measure: str | None, q: Quantity) -> bool:
    """ "52 percent voted to leave and 48 percent to stay": does a share leave its measure to the one before?"""
    return q.unit == before.unit == "percent" and measure is not None and 0 < q.start - before.end < 80


def tally(document: Document, a: Quantity, b: Quantity) -> bool:
    """ "Passed 230-to-198", "voted 52-47", "by 230 votes to 197": two numbers that tell how a vote went."""
    between = document.text[a.end : b.start]
    if a.unit or b.unit or not re.fullmatch(r"-to-|[-–]| (?:votes? )?to ", between):
        return False
    sentence = document.sentences[document.tokens[document.tokens_in(a.first, a.last)[0]].sentence]
    return _VOTED.search(document.text, sentence.start, sentence.end) is not None


def parts(found: list[tuple[Quantity, Counted]], measures_of_people: frozenset[str]) -> list[tuple[Quantity, Counted]]:
    """ "Eight people died, six women and two men": numbers right after a total that sum up to it count the same."""
    done = list(found)
    for k, (total, whole) in enumerate(found):
        after = found[k + 1 : k + 5]
        if whole.measure not in measures_of_people or total.unit or not after:
            continue
        for n in range(2, len(after) + 1):
            some = after[:n]
            plain = all(q.unit is None and q.low == q.high and c.noun is not None for q, c in some)
            if plain and sum(q.value for q, _ in some) == total.value and some[-1][0].end - total.end < 160:
                for j, (q, c) in enumerate(some, start=k + 1):
                    if c.measure is None:
                        done[j] = (q, c._replace(measure=whole.measure, governor=whole.governor, own=True))
                break
    return done


def asked(document: Document, q: Quantity, c: Counted) -> Counted | None:
    """ "And the wounded? At least 38": a number that answers a question for it."""
    number = document.tokens[c.node].sentence
    sentence = document.sentences[number]
    if not number or q.start - sentence.start > 2:
        return None
    before = document.sentences[number - 1]
    if before.last - before.first > 8 or document.text[before.end - 1] != "?":
        return None
    table = measures.table()
    for token in document.tokens[before.first : before.last]:
        if name := table.totals.get(token.text.lower()) or table.adjectives.get(token.text.lower()):
            return c._replace(measure=name, own=True)
    return None


def measure_of(
    document: Document,
    q: Quantity,
    c: Counted,
    here: list[tuple[Quantity, Counted]],
    past: list[tuple[Quantity, Counted]],
) -> Counted | None:
    """What a number without noun and measure counts; `here` are the figures before it in its sentence, `past` those of
    the sentences just before. None where nothing says it."""
    plain = [(a, b) for a, b in (*past, *here) if a.unit is None]
    told = [(a, b) for a, b in plain if b.measure is not None] or [(a, b) for a, b in plain if b.noun is not None]
    if not told or q.unit is not None:
        return None
    last, whole = told[-1]
    text = document.text
    if _PART.match(text, q.end):
        return whole if q.value <= last.value else None
    if not alike(last, q):
        return None
    near = here and here[-1][0] is last
    between = text[last.end : q.start] if near else ""
    if near and _LIST.match(text, q.end) and _LIST.search(between) and len(between) < 60:
        return whole
    if near and between.endswith(", or ") and len(between) < 40:
        return whole
    if near and _BESIDE.fullmatch(between) and _TELLS.match(text, q.end):
        return whole
    if near and _ANOTHER.fullmatch(between) and _ENDS.match(text, q.end) and _counted(document, c, q.start):
        return whole
    bare = document.tokens[c.node].upos == "NUM"
    if bare and _IT_WAS.search(text[max(q.start - 24, 0) : q.start]):
        return whole
    return whole if bare and _told(document, q, c) else None


def _counted(document: Document, c: Counted, before: int) -> bool:
    """Is there somebody who says or counts it, earlier in the sentence?"""
    sentence = document.sentences[document.tokens[c.node].sentence]
    return _SAYS.search(document.text, sentence.start, before) is not None


def _told(document: Document, q: Quantity, c: Counted) -> bool:
    """ "The army says five", "put the figure at 22", "Five, says the hospital", "And the wounded? At least 38": does a
    clause do nothing but tell the number?"""
    text, token = document.text, document.tokens[c.node]
    sentence = document.sentences[token.sentence]
    opens = q.start - sentence.start <= 2 or text[: q.start].endswith("; ")
    if opens and (_TELLS.match(text, q.end) or text[q.end : q.end + 1] in (".", ";") or q.end >= sentence.end):
        return True
    if token.head < 0 or token.head > token.index:
        return False
    verb = document.tokens[token.head]
    tells = any(w in measures.table().tell for w in forms(verb.text, verb.lemma))
    last = document.tokens_in(q.first, q.last)[-1] + 1
    ends = last >= sentence.last or document.tokens[last].upos in ("PUNCT", "CCONJ", "ADV")
    return tells and ends and any(fits(token.deprel, r) for r in ("obj", "ccomp", "obl", "xcomp", "parataxis"))
