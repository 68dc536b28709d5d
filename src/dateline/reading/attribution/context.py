"""Who is named around a quotation that no cue reaches: before its colon, in the sentences beside it."""

import re

from dateline.reading.attribution import phrasal, sources
from dateline.reading.attribution.drafts import OUTSIDE, Draft, Marked
from dateline.values.entities import Role
from dateline.values.language import Document, fits
from dateline.values.spans import Span
from dateline.vocabulary import cues


def lead_start(marked: Marked, n: int) -> int:
    """Where the words that may lead to a quotation begin: its block, or the one before if that ends in a colon."""
    text, blocks, q = marked.document.text, marked.blocks, marked.quotes[n]
    start = blocks[q.block][0]
    if not q.block or text[start : q.outer_start].strip():
        return start
    above, end = blocks[q.block - 1]
    return above if text[end - 2 : end].rstrip()[-1:] in (":", ",") else start


def lead_in(marked: Marked, n: int) -> tuple[tuple[Role, ...], Span | None] | None:
    """Who stands before the colon that leads to a quotation, and the medium: "X, in a post: “…”", "X was blunt: “…”".

    The colon may also end the block above.
    """
    document, q = marked.document, marked.quotes[n]
    text, at = document.text, q.outer_start
    if text[max(at - 20, 0) : at].rstrip()[-1:] != ":":
        return None
    b = marked.token_from(at) - 1
    while b >= 0 and document.tokens[b].upos == "PUNCT":
        b -= 1
    if b < 0 or document.tokens[b].start < lead_start(marked, n):
        return None
    sentence = document.sentences[document.tokens[b].sentence]
    stop = max((j for j in range(sentence.first, b) if document.tokens[j].text in (".", "?", "!")), default=-1)
    inside = range(max(sentence.first, _level_start(marked, b), stop + 1), b + 1)
    tops = [j for j in inside if document.tokens[j].head not in inside and document.tokens[j].upos != "PUNCT"]
    for top in tops:
        head = _clause_speaker(marked, top, b)
        if head is not None:
            return sources.roles(document, head), sources.medium(document, top) or sources.medium(document, head)
    return None


def _level_start(marked: Marked, b: int) -> int:
    """The first token of the quotation that a token stands in."""
    here = marked.level[b]
    return marked.tokens_of(here)[0] if here != OUTSIDE else 0


def summed_up(marked: Marked, n: int) -> tuple[tuple[Role, ...], Span | None] | None:
    """Whose words the clause behind a quotation says it was: "“…” – that was the verdict of X", "is how X puts it"."""
    document, q = marked.document, marked.quotes[n]
    first = marked.token_from(q.outer_end)
    if first >= len(document.tokens):
        return None
    near = range(first, min(first + 12, document.sentences[document.tokens[first].sentence].last))
    words = [j for j in near if document.tokens[j].upos != "PUNCT" and marked.level[j] == marked.parent(n)]
    lead = [document.tokens[j].text.lower() for j in words[:3]]
    lead = lead[1:] if lead[:1] in (["that"], ["this"], ["such"]) else lead
    if not lead or lead[0] not in ("is", "was", "’s", "'s", "were"):
        return None
    if lead[1:2] == ["how"]:
        verb = next((j for j in words if document.tokens[j].text.lower() in cues.forms()), None)
        told = sources.speaker(document, verb) if verb is not None else None
        return (sources.roles(document, *told), None) if told is not None else None
    noun = next((j for j in words if document.tokens[j].upos == "NOUN"), None)
    if noun is None or not _is_utterance(document, noun):
        return None
    holder = phrasal.holder(document, noun)
    return (
        (sources.roles(document, holder), None) if holder is not None and sources.can_speak(document, holder) else None
    )


def _is_utterance(document: Document, i: int) -> bool:
    lemma = document.tokens[i].lemma.lower()
    return lemma in cues.words("saying") or lemma in cues.words("view") or lemma in cues.words("utterance")


def _clause_speaker(marked: Marked, top: int, b: int) -> int | None:
    """The subject of a clause before a colon, or the noun that stands there alone, if it can speak."""
    document = marked.document
    subject = document.kid(top, "nsubj")
    head = subject if subject is not None else top
    if subject is None and document.kid(top, "case") is not None:  # "X, in a post: “…”"
        named = [c for c in document.children[top] if c < top and document.kid(c, "case") is None]
        head = next((c for c in named if document.tokens[c].upos in ("NOUN", "PROPN")), head)
    if document.tokens[head].upos not in ("NOUN", "PROPN", "PRON") or head > b:
        return None
    if _is_utterance(document, head) and (of := phrasal.holder(document, head)) is not None:
        head = of
    return head if sources.can_speak(document, head) else None


def named_between(marked: Marked, owner: Draft, before: int, n: int) -> tuple[Role, ...]:
    """The named subject of the last sentence that stands between two quotations, the first one's cue left out."""
    document, quotes = marked.document, marked.quotes
    start, end = max(quotes[before].outer_end, owner.cue.end if owner.cue else 0), quotes[n].outer_start
    stop = re.search(r"[.!?]\s", document.text[start:end]) if owner.cue else None
    start = start + stop.end() if stop else start if owner.cue is None else end
    found = last_subject(marked, start, end) if start < end else ()
    pronoun = any(document.tokens[j].upos == "PRON" for r in found[:1] for j in document.tokens_in(r.start, r.end))
    return () if pronoun else found


def last_subject(marked: Marked, start: int, end: int) -> tuple[Role, ...]:
    """The person or body that is the subject of the last sentence of a stretch."""
    document = marked.document
    first, last = marked.token_from(start), marked.token_from(end)
    sentence_numbers = sorted({document.tokens[j].sentence for j in range(first, last)}, reverse=True)
    for number in sentence_numbers[:1]:
        return _subject_of(marked, number, first, last)
    return ()


def first_subject(marked: Marked, start: int, end: int) -> tuple[Role, ...]:
    """The person who is the subject of the sentence right behind a quotation."""
    first, last = marked.token_from(start), marked.token_from(end)
    while first < last and marked.document.tokens[first].upos == "PUNCT":
        first += 1
    if first >= last or marked.level[first] != OUTSIDE:
        return ()
    return _subject_of(marked, marked.document.tokens[first].sentence, first, last)


_INSERTED = re.compile(r"\s*(?:[–—]|--?)\s*[^.?!“”\"]{3,80}?(?:[–—]|--?)\s*[“\"«]")


def interrupter(marked: Marked, n: int) -> tuple[Role, ...]:
    """The person whose doing between dashes breaks a quotation off: "… and then" – he paused – "nothing"."""
    q, document = marked.quotes[n], marked.document
    found = _INSERTED.match(document.text, q.outer_end, marked.blocks[q.block][1])
    if found is None:
        return ()
    inside = [j for j in document.tokens_in(*found.span()) if document.tokens[j].upos != "PUNCT"]
    head = next((j for j in inside if fits(document.tokens[j].deprel, "nsubj")), None)
    return sources.roles(document, head) if head is not None and sources.can_speak(document, head) else ()


def _subject_of(marked: Marked, number: int, first: int, last: int) -> tuple[Role, ...]:
    """The subject of a sentence's main clause, if it is a person, between two tokens."""
    document, sentence = marked.document, marked.document.sentences[number]
    for j in range(max(sentence.first, first), min(sentence.last, last)):
        t = document.tokens[j]
        if (
            marked.level[j] == OUTSIDE
            and fits(t.deprel, "nsubj")
            and document.tokens[t.head].deprel in ("root", "conj", "parataxis", "dep")
        ):
            person = t.text.lower() in ("he", "she", "they") or sources.mention_of(document, j) == "PER"
            return sources.roles(document, j) if person else ()
    return ()
