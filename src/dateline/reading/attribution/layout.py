"""Attribution by layout: speakers' names before a colon, in dialogues and in headlines ("Police: …", "… : study")."""

import re

from dateline.reading.attribution import sources
from dateline.reading.attribution.drafts import Draft, Marked, Stretch
from dateline.values.entities import Role
from dateline.values.language import Document
from dateline.values.spans import Span, span
from dateline.vocabulary import cues

_BRACKETED = re.compile(r"\s*\(\(\s*(?P<label>[^()\n]{1,40}?)\s*\)\)\s*:?\s*")
_LABELLED = re.compile(
    r"\s*[—–•-]?\s*(?P<label>[A-Z][\w.’'-]*(?:,?\s(?:[A-Z(][\w.’')-]*|of|de|al|van|von|der|den|bin|and|the|for)){0,5})\s*:\s+(?=\S)"
)
_LETTER = re.compile(r"\s*(?P<label>[QA])[.:]\s+(?=\S)")
_NO_SPEAKER = re.compile(
    r"(?:note|update[ds]?|updates?|photo(?:graph)?s?|picture|image|video|caption|correction|clarification|source|sources|"
    r"read|see|also|date|time|place|venue|where|when|what|who|how|why|price|score|tickets|contact|email|e-mail|phone|tel|"
    r"editor|edited|editing|reporting|by|credit|related|more|watch|listen|background|analysis|location|result|results|"
    r"published|posted|warning|summary|key|topics?|tags?|category|subject|re|ps|https?)\b",
    re.I,
)
_DASH = re.compile(r"\s(?:[-–—]|--)\s")


def by_layout(marked: Marked) -> list[Draft]:
    """Statements whose source stands in the layout, not in a sentence."""
    return _dialogue(marked) + [
        d for n, role in enumerate(marked.roles) if role != "body" for d in _headline(marked, n)
    ]


# ---------------------------------------------------------------------------------------------------------- dialogues


def _dialogue(marked: Marked) -> list[Draft]:
    """The turns of an interview or debate: a label, and what stands behind it up to the next one.

    A block without a label goes on with the turn above, unless that was a question: then somebody else answers, and
    who does the layout does not say.
    """
    labels = _labels(marked)
    out = []
    numbers = sorted(labels)
    for number, following in zip(numbers, [*numbers[1:], None], strict=False):
        label, at = labels[number]
        stretches = [(at, marked.blocks[number][1])]
        asked = marked.document.text[at : stretches[0][1]].rstrip().endswith("?")
        if not asked and following is not None:
            stretches += [marked.blocks[n] for n in range(number + 1, following) if _goes_on(marked, n)]
        out.append(_turn(marked, label, stretches))
    return [d for d in out if d is not None]


def _goes_on(marked: Marked, number: int) -> bool:
    """Is a block a paragraph of somebody's turn, not a pulled-out line with its dash?"""
    start, end = marked.blocks[number]
    return marked.roles[number] == "body" and marked.document.text[start:end].lstrip()[:1] not in ("—", "–")


def _labels(marked: Marked) -> dict[int, tuple[Span, int]]:
    """Blocks that begin with a speaker's label: block number → label and where the words begin.

    Brackets are proof by themselves, and then a person's name or initials at a block's head are labels too. A name and
    colon count where at least two blocks have one and a name returns or is a person's of the text, so that a single
    "Note: …" is no speaker.
    """
    sure = _matches(marked, (_BRACKETED,))
    likely = _matches(marked, (_LABELLED, _LETTER))
    people = {" ".join(m.text.split()) for m in marked.document.mentions if m.type == "PER" and m.kind == "named"}
    if sure:
        bare = "|".join(sorted({re.escape(p) for p in people} | {_initials(p) for p in people}, key=len, reverse=True))
        named = _matches(marked, (re.compile(rf"\s*(?P<label>{bare})\s+(?=[A-Z\[“\"])"),)) if bare else {}
        return {**{k: v for k, v in named.items() if k > min(sure)}, **sure}
    names = [label.text for label, _ in likely.values()]
    enough = len(likely) >= 2 and ({"Q", "A"} <= set(names) or any(names.count(n) > 1 or n in people for n in names))
    return {k: v for k, v in likely.items() if enough or _person_elsewhere(marked, v[0])}


def _matches(marked: Marked, patterns: tuple[re.Pattern[str], ...]) -> dict[int, tuple[Span, int]]:
    """The body blocks that begin with a label of one of the patterns."""
    text, found = marked.document.text, {}
    for number, (start, end) in enumerate(marked.blocks):
        for m in (p.match(text, start, end) for p in patterns if marked.roles[number] == "body"):
            code = m is not None and len(m["label"]) == 2 and m["label"].islower()  # ((fr)): a language
            if m and _is_dateline(marked, m.start("label"), m["label"]):
                break
            if m and m.end() < end and not code and not _NO_SPEAKER.match(m["label"]):
                found[number] = (span(text, *m.span("label")), m.end())
                break
    return found


def _is_dateline(marked: Marked, start: int, label: str) -> bool:
    """Is what stands before a block's first colon the place of a report, not a speaker?"""
    line = marked.document.report.dateline
    if line is not None and start < line.end and line.start <= start:
        return True
    places = {m.text for m in marked.document.mentions if m.start == start and m.type in ("GPE", "LOC")}
    return label in places and len(label) > 2 and label.isupper()


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper()) if " " in name else re.escape(name)


def _person_elsewhere(marked: Marked, label: Span) -> bool:
    """Is a lone label the name of a person whom the text names elsewhere too?"""
    return len(label.text.split()) > 1 and any(
        m.type == "PER" and m.start != label.start and m.text == label.text for m in marked.document.mentions
    )


def _turn(marked: Marked, label: Span, stretches: list[Stretch]) -> Draft | None:
    text = marked.document.text
    kept = [(a, b) for a, b in stretches if text[a:b].strip()]
    if not kept:
        return None
    quotes = [
        n for n, q in enumerate(marked.quotes) if q.parent is None and any(a <= q.start and q.end <= b for a, b in kept)
    ]
    first = marked.quotes[quotes[0]] if quotes else None
    if (
        first is not None
        and len(kept) == 1
        and first.outer_start - kept[0][0] <= 1
        and kept[0][1] - first.outer_end <= 1
    ):
        kept = [(first.start, first.end)]
    return Draft(
        sources=(sources.of_span(label),),
        cue=None,
        verb=-1,
        stretches=kept,
        quotes=quotes,
        direct=True,
        confidence=0.75,
    )


# ----------------------------------------------------------------------------------------------------------- headlines


def _headline(marked: Marked, number: int) -> list[Draft]:
    """ "X: Y", "Y: X", "Y – X" where X can speak and Y says something."""
    text, (start, end) = marked.document.text, marked.blocks[number]
    line = text[start:end]
    colons = list(re.finditer(r":\s+", line))
    for m in colons[:1]:
        before, after = (start, start + m.start()), (start + m.end(), end)
        if _says(marked, after) and (speaker := _speaker(marked, before, lead=True)):
            return [_titled(marked, speaker, after)]
        if _says(marked, before) and (speaker := _speaker(marked, after, lead=False)):
            return [_titled(marked, speaker, before)]
    dashes = list(_DASH.finditer(line))
    if dashes:
        m = dashes[-1]
        before, after = (start, start + m.start()), (start + m.end(), end)
        if _says(marked, before) and (speaker := _speaker(marked, after, lead=False)):
            return [_titled(marked, speaker, before)]
    return []


def _speaker(marked: Marked, stretch: Stretch, *, lead: bool) -> Role | None:
    """The noun phrase that a part of a headline is, if it can speak: a person or body, or a word like "police".

    Country names before a colon name a topic, so they do not count there.
    """
    document = marked.document
    tokens = [j for j in document.tokens_in(*stretch) if document.tokens[j].upos != "PUNCT"]
    if not 1 <= len(tokens) <= 6 or any(document.tokens[j].upos in ("VERB", "AUX", "SCONJ") for j in tokens):
        return None
    head = document.head_of(document.tokens[tokens[0]].start, document.tokens[tokens[-1]].end)
    if head is None or document.tokens[head].upos not in ("NOUN", "PROPN"):
        head = next((j for j in reversed(tokens) if document.tokens[j].upos in ("NOUN", "PROPN")), None)
    if head is None:
        return None
    last = document.tokens[tokens[-1]]
    speaks = document.tokens[head].lemma.lower() in cues.words("speaker") or last.text.lower() in cues.words("speaker")
    kind = sources.mention_of(document, head)
    if speaks or (kind in ("PER", "ORG") and (not lead or kind == "PER" or _is_short(document, tokens))):
        words = span(document.text, document.tokens[tokens[0]].start, last.end)
        return sources.of_span(_without_article(document, words), "headline")
    return None


def _is_short(document: Document, tokens: list[int]) -> bool:
    return len(tokens) <= 3


def _without_article(document: Document, words: Span) -> Span:
    m = re.match(r"(?:the|a|an)\s+", words.text, re.I)
    return span(document.text, words.start + m.end(), words.end) if m else words


def _says(marked: Marked, stretch: Stretch) -> bool:
    """Does a part of a headline say something: a quotation, or at least a verb among four words?"""
    document = marked.document
    if any(stretch[0] <= q.outer_start and q.outer_end <= stretch[1] for q in marked.quotes):
        return True
    tokens = [j for j in document.tokens_in(*stretch) if document.tokens[j].upos != "PUNCT"]
    return len(tokens) >= 3 and any(document.tokens[j].upos in ("VERB", "AUX") for j in tokens)


def _titled(marked: Marked, role: Role, stretch: Stretch) -> Draft:
    """A headline's statement; direct where it is one quotation and nothing else."""
    document = marked.document
    words = span(document.text, *stretch)
    inside = [
        n
        for n, q in enumerate(marked.quotes)
        if q.parent is None and words.start <= q.outer_start and q.outer_end <= words.end
    ]
    for n in inside:
        q = marked.quotes[n]
        if q.outer_start == words.start and words.end - q.outer_end <= 1:
            return Draft(
                sources=(role,),
                cue=None,
                verb=-1,
                stretches=[(q.start, q.end)],
                quotes=[n],
                direct=True,
                confidence=0.7,
            )
    return Draft(
        sources=(role,), cue=None, verb=-1, stretches=[(words.start, words.end)], quotes=inside, confidence=0.65
    )
