"""On which side of its anchor a time without a year lies: read from the clause that it stands in."""

import re
from typing import Literal

from dateline.values.language import Document, Token, fits
from dateline.vocabulary import times as vocabulary
from dateline.vocabulary.forms import forms

Direction = Literal["past", "present", "future", "either"]
_PARTICIPLES = ("VBN", "JJ", "")


def direction(document: Document, start: int, end: int) -> Direction:
    """The tense that a time expression at characters [start, end) stands in; past where nothing says otherwise."""
    inside = document.tokens_in(start, end)
    head = document.head_of(start, end)
    if not inside or head is None:
        return "past"
    before = document.tokens[inside[0] - 1].text.lower() if inside[0] else ""
    verb = governor(document, start, end)
    if before in ("until", "till", "til"):
        return _until(document, verb)
    if verb is not None and before in ("to", "from") and _is(document, verb, vocabulary.table().moving):
        return "future"
    if verb is not None and before in ("by", "before") and _promised(document, verb):
        return "future"
    if (beside := _beside(document, head, verb, start)) is not None:
        return beside
    if verb is not None and (put_off := _put_off(document, head, verb)):
        return put_off
    ahead = re.search(r"\bahead of (?:the |an? )?$", document.text[max(start - 20, 0) : start])
    if before in ("for", "effective") or ahead or _planned(document, head, verb):
        return "future"
    if verb is None and document.sentences[document.tokens[head].sentence].role == "body":
        return "either"  # "Talks resume on Friday" read as a phrase
    return (tense(document, verb) if verb is not None else None) or "past"


def _beside(document: Document, head: int, verb: int | None, start: int) -> Direction | None:
    """What the words around a time tell more surely than its verb: "after Monday's raid" and "up from 51 on Monday" lie
    behind whatever the verb says; a day behind "invited to talks" is the nearest."""
    token = document.tokens[head]
    if fits(token.deprel, "nmod:poss") and token.head >= 0:
        cases = document.kids(token.head, "case", "mark")
        if any(document.tokens[k].text.lower() in vocabulary.table().behind for k in cases):
            return "past"
    if verb is None:
        return None
    if re.search(
        r"\b(?:up|down) from [^.,;]{1,40}$|\bcompared (?:with|to) [^.,;]{1,40}$",
        document.text[max(start - 60, 0) : start],
    ):
        return "past"
    asked = [verb, *document.kids(verb, "obj")]
    if verb < head and any(_is(document, j, vocabulary.table().inviting) for j in asked):
        inner = [j for j in range(verb + 1, head) if document.tokens[j].text.lower() in ("to", "for")]
        if inner:
            return "either"
    return None


def _promised(document: Document, verb: int) -> bool:
    """Does a deadline stand in what is promised or demanded: "a pardon for those who lay down arms by August"?"""
    words = vocabulary.table()
    return any(
        document.tokens[j].upos == "VERB" and (_is(document, j, words.plan_nouns) or _is(document, j, words.demanding))
        for j in (verb, *document.ancestors(verb))
    )


def _put_off(document: Document, head: int, verb: int) -> Direction | None:
    """ "Saturday's talks have been postponed", "has called off a march on Saturday": a day of what is called off or
    announced lies ahead; where only the past tense tells, it is the nearest."""
    words, token = vocabulary.table(), document.tokens[verb]
    off = any(document.tokens[k].text.lower() == "off" for k in document.kids(verb, "compound:prt", "advmod"))
    cancels = _is(document, verb, words.cancelling) or (off and token.lemma in ("call", "put", "break"))
    perfect = any(document.tokens[k].lemma == "have" and document.tokens[k].xpos in ("VBZ", "VBP", "")
                  for k in document.kids(verb, "aux"))  # fmt: skip
    noun = document.tokens[head].head
    owned = document.tokens[head].deprel in ("nmod:poss", "nmod", "compound", "nmod:unmarked") and noun >= 0
    party = owned and document.tokens[noun].head == verb
    if cancels and (party or (perfect and head > verb)):
        return "future" if perfect else "either"
    if perfect and head > verb and _is(document, verb, words.announcing):
        return "future"
    return None


def governor(document: Document, start: int, end: int) -> int | None:
    """The predicate that a time tells of. A clause above whose predicate stands between the two takes the time,
    whatever the parse attaches: "'We will win,' he said on Monday"."""
    head = document.head_of(start, end)
    verb = clause_of(document, head) if head is not None else None
    if verb is None:
        return None
    at = document.tokens_in(start, end)[0]
    between = [j for j in document.ancestors(verb) if verb < j < at]
    return between[-1] if between else verb


def clause_of(document: Document, i: int) -> int | None:
    """The predicate of the clause that a token stands in: a verb, or a noun or adjective with a copula or subject."""
    for j in (i, *document.ancestors(i)):
        token = document.tokens[j]
        if (token.upos in ("VERB", "AUX") and not fits(token.deprel, "aux")) or document.kid(j, "cop") is not None:
            return j
        if token.lemma in ("due", "likely", "set") and token.upos == "ADJ":
            return j
    return None


def tense(document: Document, verb: int, depth: int = 0) -> Direction | None:
    """The tense of a predicate against its anchor, None for a fragment."""
    token = document.tokens[verb]
    helpers = [document.tokens[k] for k in document.kids(verb, "aux", "cop")]
    words = [h.text.lower() for h in helpers]
    if any(
        h.xpos == "MD" or (w in vocabulary.table().modals and h.xpos != "VBD")
        for h, w in zip(helpers, words, strict=True)
    ):
        had = any(w in ("have", "'ve", "’ve") for w in words)
        return "past" if had and not {"will", "shall", "'ll", "’ll"} & set(words) else "future"
    lemmas = [h.lemma for h in helpers]
    if (hoped := _once_planned(document, token, words)) is not None:
        return hoped
    infinitive = any(document.tokens[k].text.lower() == "to" for k in document.kids(verb, "mark", "aux"))
    if (infinitive and token.xpos in ("VB", "VBP", "")) or (infinitive and "be" in words):
        return _infinitive(document, verb, depth)
    if any(h.xpos == "VBD" for h in helpers) or token.xpos == "VBD":
        return "past"
    if "have" in lemmas:
        return "past"
    if any(h.xpos in ("VBZ", "VBP") for h in helpers) or token.xpos in ("VBZ", "VBP"):
        passive = token.xpos == "VBN"
        if document.sentences[token.sentence].role == "headline" and not any(h.xpos for h in helpers):
            return "past"
        told = token.xpos in ("VBZ", "VBP") and _is(document, verb, vocabulary.table().speech)
        return "past" if told or (passive and not _is(document, verb, vocabulary.table().timetable)) else "present"
    if token.xpos == "VBN" and not helpers and not _is(document, verb, vocabulary.table().timetable):
        return "past"
    if token.head >= 0 and depth < 6 and (fits(token.deprel, "conj") or _dependent(token.deprel)):
        above = clause_of(document, token.head)
        said = tense(document, above, depth + 1) if above is not None else None
        return "either" if said == "present" and token.xpos == "VBG" else said
    return None


def _once_planned(document: Document, token: Token, helpers: list[str]) -> Direction | None:
    """ "Was to have arrived on Saturday", "had been expected to speak on Monday": planned for the nearest; "demanded
    that he resign": to come."""
    before = document.tokens[max(token.index - 3, 0) : token.index]
    due = len(before) == 3 and before[2].text.lower() == "to" and _is(document, before[1].index, _timetable())
    if due and token.xpos == "VB":  # "due to", whatever the parse makes of it
        return "either" if before[0].text.lower() == "been" else "future"
    infinitive = any(document.tokens[k].text.lower() == "to" for k in document.kids(token.index, "mark", "aux"))
    above = document.tokens[token.head] if token.head >= 0 else None
    if infinitive and ("was" in helpers or "were" in helpers) and "been" not in helpers:
        return "either"
    if infinitive and "have" in helpers and above is not None and above.text.lower() in ("was", "were"):
        return "either"
    if infinitive and above is not None and above.lemma in vocabulary.table().timetable:
        auxiliaries = [document.tokens[k].text.lower() for k in document.kids(above.index, "aux", "aux:pass", "cop")]
        return "either" if {"had", "was", "were"} & set(auxiliaries) else None
    subjunctive = token.xpos in ("VB", "VBP") and not helpers and fits(token.deprel, "ccomp")
    if subjunctive and above is not None and _is(document, above.index, vocabulary.table().demanding):
        return "future"
    return None


def _timetable() -> frozenset[str]:
    return vocabulary.table().timetable


def _dependent(deprel: str) -> bool:
    return any(fits(deprel, r) for r in ("advcl", "acl", "xcomp", "ccomp", "csubj", "parataxis"))


def _infinitive(document: Document, verb: int, depth: int) -> Direction | None:
    """ "Plans to meet", "is to meet", "(Minister) to meet" lie ahead; "managed to escape" and "flew to meet" do not."""
    token = document.tokens[verb]
    if token.head < 0 or depth >= 6:
        return "future"
    head = document.tokens[token.head]
    governor = clause_of(document, token.head)
    above = tense(document, governor, depth + 1) if governor is not None else None
    if fits(token.deprel, "acl"):
        return "future" if above is None or _is(document, head.index, vocabulary.table().plan_nouns) else above
    if fits(token.deprel, "advcl"):
        return above
    if fits(token.deprel, "xcomp") and _is(document, head.index, vocabulary.table().implicative):
        return above
    if fits(token.deprel, "conj"):
        return above
    had = governor is not None and any(document.tokens[k].text.lower() == "had" for k in document.kids(governor, "aux"))
    return "either" if had else "future"


def _until(document: Document, verb: int | None) -> Direction:
    """ "Postponed until Monday" lies ahead; "the shelling lasted until Monday" does not."""
    if verb is None:
        return "future"
    passive = document.kid(verb, "aux:pass", "nsubj:pass") is not None
    lasting = _is(document, verb, vocabulary.table().lasting) or document.kid(verb, "cop") is not None
    return "past" if lasting and not passive and tense(document, verb) == "past" else "future"


def _planned(document: Document, head: int, verb: int | None) -> bool:
    """Is the time that of something planned: "the talks scheduled on Monday", "ahead of Sunday's vote"?"""
    if (
        verb is not None
        and document.tokens[verb].lemma in vocabulary.table().timetable
        and document.tokens[verb].xpos in ("VBN", "JJ", "")
        and not (document.kids(verb, "nsubj") and not document.kids(verb, "aux", "cop"))
    ):
        return True
    for j in (head, *document.ancestors(head)):
        token = document.tokens[j]
        if j == verb or (token.upos == "VERB" and j != head):
            return False
        if _is(document, j, vocabulary.table().plan_nouns) and j != head:
            return True
        if any(document.tokens[k].text.lower() in vocabulary.table().ahead for k in document.kids(j, "amod")):
            return True
    return False


def _is(document: Document, i: int, words: frozenset[str]) -> bool:
    """Is a token a form of one of the words?"""
    token = document.tokens[i]
    return any(w in words for w in forms(token.text, token.lemma))
