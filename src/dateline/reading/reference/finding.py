"""Finding phrases: the mentions of the language model, mended and completed from the parse and from known names."""

from collections.abc import Iterator

from dateline.compare.names import fold
from dateline.knowledge import countries, groups
from dateline.reading.reference.phrases import FORMS, RELATIVE, Phrase, country_named, phrase, pronoun, type_of_noun
from dateline.values.language import Document, EntityType, Mention, MentionKind, Token, fits
from dateline.vocabulary import agents, people

ARGUMENTS = ("nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos", "root", "vocative", "dislocated", "parataxis")
NO_PHRASE = frozenset({"PUNCT", "VERB", "AUX", "ADV", "ADP", "CCONJ", "SCONJ", "PART", "INTJ"})
LONGEST_NAME = 6
Found = dict[tuple[int, bool], Phrase]


def find_phrases(document: Document) -> list[Phrase]:
    """All phrases in text order, nested ones after what holds them: one for each head, and one for a coordination."""
    found: Found = {}
    for m in document.mentions:
        end = _hyphenated(document, m.end)
        head = document.head_of(m.start, end)
        if head is None or _absurd(document, m, head):
            continue
        group = _is_group(document, m, head, end)
        known = found.get((head, group))
        if known is None or end - m.start > known.end - known.start:
            found[head, group] = _made(document, m.start, end, head, m.kind, m.type, group)
    for head, kind, guess in _missing(document, {head for head, _ in found}):
        start, end = _extent(document, head)
        found[head, False] = _made(document, start, end, head, kind, guess, False)
        found[head, False].hidden = kind == "nominal" and guess == "OTHER"
    _know(document, found)
    _recognise(document, found)
    _coordinate(document, found)
    return sorted(found.values(), key=lambda p: (p.start, -p.end, p.hidden))


def _hyphenated(document: Document, end: int) -> int:
    """The end of the word that a mention broke off inside of ("counter|-protesters", "counter-|protesters")."""
    text = document.text
    if text[end : end + 1] == "-" or text[end - 1 : end] == "-":
        inside = document.tokens_in(end, end + 2)
        last = inside[-1]
        if document.tokens[last].start <= end + 1 and document.tokens[last].upos in ("NOUN", "PROPN"):
            return document.tokens[last].end
    return end


def _is_group(document: Document, m: Mention, head: int, end: int) -> bool:
    """Is it a coordination of several, not one name with "and" in it ("Pacific Gas and Electric")?"""
    parts = [c for c in document.kids(head, "conj") if m.start <= document.tokens[c].start < end]
    if not parts or m.kind != "named" or m.type not in ("ORG", "EVENT", "OTHER") or "," in m.text:
        return bool(parts)
    return not (document.tokens[head].upos == "PROPN" and len(parts) == 1 and document.tokens[parts[0]].upos == "PROPN")


def _made(
    document: Document, start: int, end: int, head: int, kind: MentionKind, guess: EntityType, group: bool
) -> Phrase:
    t = document.tokens[head]
    if t.xpos in ("PRP", "PRP$", "WP", "WP$") or (t.text.lower() in RELATIVE and t.upos in ("PRON", "DET")):
        return pronoun(document, head, guess)
    return phrase(document, start, end, head, kind, guess, group=group)


def _absurd(document: Document, m: Mention, head: int) -> bool:
    """A mention that is none: marks or numbers only, no noun, a day or month, an "it" that refers to nothing."""
    t = document.tokens[head]
    if not any(c.isalpha() for c in m.text) or (t.upos in NO_PHRASE and m.kind != "named"):
        return True
    if people.is_a(t.text.lower(), "CALENDAR") and m.kind != "pronoun":
        return not (m.type == "PER" and _bears_name(document, head))
    return _is_bare_title(document, m.start, m.end) or is_pleonastic(document, head)


def _bears_name(document: Document, i: int) -> bool:
    """Is a name of a month a person's first name: another name hangs on it ("June Carter")?"""
    parts = document.kids(i, "flat")
    return bool(parts) and all(document.tokens[c].text[:1].isupper() for c in parts)


def _is_bare_title(document: Document, start: int, end: int) -> bool:
    """ "Mr." alone, where the model cut it off the name behind it."""
    inside = document.tokens_in(start, end)
    last = document.tokens[inside[-1]]
    word = document.tokens[inside[0]].text.lower().rstrip(".")
    if len(inside) > 2 or not people.is_a(word, "TITLE") or last.index + 1 >= len(document.tokens):
        return False
    follow = document.tokens[last.index + 1]
    short = document.text[start:end].endswith(".") or word in ("mr", "mrs", "ms", "dr", "miss")
    return short and follow.sentence == last.sentence and follow.upos == "PROPN"


def is_pleonastic(document: Document, i: int) -> bool:
    """An "it" that refers to nothing: weather, "it seems that", "it is clear that", "it took years to"."""
    t = document.tokens[i]
    if t.text.lower() != "it":
        return False
    if fits(t.deprel, "expl"):
        return True
    if not fits(t.deprel, "nsubj") or t.head < 0:
        return False
    verb = document.tokens[t.head]
    clauses = document.kids(verb.index, "csubj", "ccomp", "advcl", "xcomp")
    opened = [c for c in clauses if _opens_with(document, c, ("that", "to", "whether", "for"))]
    if verb.upos in ("ADJ", "NOUN", "ADV") and opened and document.kid(verb.index, "cop") is not None:
        return True
    if fits(t.deprel, "nsubj:pass") and opened:
        return True
    return people.is_a(verb.lemma, "NOT_IT") and (verb.lemma in ("rain", "snow", "hail") or bool(opened))


def _opens_with(document: Document, clause: int, words: tuple[str, ...]) -> bool:
    return any(document.tokens[c].text.lower() in words for c in document.kids(clause, "mark", "case"))


def _missing(document: Document, heads: set[int]) -> Iterator[tuple[int, MentionKind, EntityType]]:
    """Heads of phrases that the model left out: pronouns, names, demonyms, nouns for somebody who can act; and as OTHER
    the things that a pronoun may refer to."""
    named = {i for m in document.mentions if m.kind == "named" for i in document.tokens_in(m.start, m.end)}
    surnames = {
        m.text.split()[-1] for m in document.mentions if m.type == "PER" and m.kind == "named" and " " in m.text
    }
    for t in document.tokens:
        if t.index in heads:
            continue
        low = t.text.lower()
        if t.xpos in ("PRP", "PRP$"):
            if low in FORMS and not is_pleonastic(document, t.index):
                yield t.index, "pronoun", "OTHER" if low in ("it", "its", "itself") else "PER"
        elif people.is_a(low, "CALENDAR"):
            if t.text in surnames and fits(t.deprel, "nsubj") and not document.kids(t.index, "nummod"):
                yield t.index, "named", "PER"
        elif (
            not low[:1].isalpha()
            or _is_bare_title(document, t.start, t.end)
            or (t.index in named and t.index - 1 in named and _continues(document, t))
        ):
            continue
        elif t.upos == "PROPN" and t.text[:1].isupper() and (_is_argument(t) or _is_lone_country(document, t)):
            yield t.index, "named", _guess_name(document, t)
        elif (
            t.upos in ("ADJ", "PROPN")
            and t.text[:1].isupper()
            and fits(t.deprel, "amod")
            and countries.by_demonym(t.text)
        ):
            yield t.index, "named", "GROUP"
        elif t.upos == "NOUN" and _is_argument(t) and not fits(t.deprel, "obl:tmod"):
            guess = type_of_noun(t.lemma.lower(), low)
            acting = any(fits(t.deprel, r) for r in ("nsubj", "obj", "conj", "obl:agent", "nmod:poss"))
            yield t.index, "nominal", "PER" if guess == "OTHER" and acting and agents.is_agent(low) else guess


def _continues(document: Document, t: Token) -> bool:
    """The second word of a name that the parse hangs beside the first ("Rose | Winter left")."""
    first = document.tokens[t.index - 1]
    beside = first.head == t.head and first.deprel == t.deprel
    return beside and first.upos == t.upos == "PROPN" and document.text[first.end : t.start] == " "


def _is_argument(t: Token) -> bool:
    return any(fits(t.deprel, r) for r in ARGUMENTS)


def _is_lone_country(document: Document, t: Token) -> bool:
    """A country before a noun, not the end of another name ("New Jersey")."""
    before = document.tokens[t.index - 1] if t.index else None
    joined = before is not None and before.upos == "PROPN" and document.text[before.end : t.start] == " "
    return not joined and countries.by_name(t.text) is not None


def _guess_name(document: Document, t: Token) -> EntityType:
    """The type of a name that the model did not see, by knowledge, first names, titles and what it does."""
    if countries.by_name(t.text) or countries.by_capital(t.text):
        return "GPE"
    before = document.tokens[t.index - 1] if t.index else None
    titled = (
        before is not None and before.sentence == t.sentence and people.is_a(before.text.lower().rstrip("."), "TITLE")
    )
    flat = document.kid(t.index, "flat") is not None
    if (
        titled
        or (flat and people.gender_of_name(fold(t.text)))
        or (flat and document.kid(t.index, "acl:relcl") is not None)
    ):
        return "PER"
    return "PER" if flat and fits(t.deprel, "nsubj") else "OTHER"


def _extent(document: Document, head: int) -> tuple[int, int]:
    """Characters of the phrase of a head: its determiners and modifiers, as far as nothing stands between."""
    tokens = document.tokens
    keep = {head}
    for c in document.kids(head, "det", "amod", "compound", "nmod", "nummod", "flat", "goeswith", "fixed"):
        keep.update(document.subtree(c, without=("acl", "parataxis", "appos", "advcl")))
    if tokens[head].xpos in ("PRP", "PRP$"):
        keep = {head}
    first = last = head
    while first - 1 in keep or (first - 2 in keep and tokens[first - 1].text in ("-", "–")):
        first -= 1
    while last + 1 in keep or (last + 2 in keep and tokens[last + 1].text in ("-", "–")):
        last += 1
    while last > head and tokens[last].upos == "PUNCT":
        last -= 1
    return tokens[first].start, tokens[last].end


def _recognise(document: Document, found: Found) -> None:
    """A capitalised word taken for a noun that is the last of a person's name elsewhere ("Fields' car")."""
    borne = {p.words[-1] for p in found.values() if p.kind == "named" and p.type == "PER" and len(p.words) > 1}
    for key, p in found.items():
        t = document.tokens[p.head]
        first = t.index == document.sentences[t.sentence].first
        if p.kind == "nominal" and not p.article and t.text[:1].isupper() and not first and fold(t.text) in borne:
            found[key] = Phrase(
                t.start,
                t.end,
                "named",
                "PER",
                t.index,
                t.sentence,
                (t.start, t.end),
                words=(fold(t.text),),
                lemma=p.lemma,
            )


def _know(document: Document, found: Found) -> None:
    """Names of known organisations and countries of several words, whatever the model made of their parts."""
    tokens = document.tokens
    for sentence in document.sentences:
        i = sentence.first
        while i < sentence.last:
            end = _known_from(document, i, sentence.last) if tokens[i].text[:1].isupper() else None
            if end is None:
                i += 1
                continue
            start, stop = tokens[i].start, tokens[end - 1].end
            head = document.head_of(start, stop)
            if head is not None and _within_longer(found.get((head, False)), start):
                i = end
                continue
            country = countries.by_name(document.text[start:stop]) is not None
            for k in range(i, end):
                part = found.get((k, False))
                if part is not None and part.kind == "named" and part.start >= start and part.end <= stop:
                    del found[k, False]
            if head is not None and ((head, False) not in found or found[head, False].core != (start, stop)):
                p = found.get((head, False))
                made = phrase(document, start, stop, head, "named", "GPE" if country else "ORG")
                if p is not None and p.start <= start and stop <= p.end and p.kind == "named":
                    made.start, made.end = p.start, p.end
                made.kind, made.core = "named", (start, stop)
                made.type = "GPE" if country else "ORG"
                made.words = tuple(fold(document.text[start:stop].replace("-", " ")).split())
                found[head, False] = made
            i = end


def _within_longer(p: Phrase | None, start: int) -> bool:
    """Is a known name only the end of a longer one ("Christian | Democratic Party"), not behind a country?"""
    if p is None or p.kind != "named" or p.core[0] >= start:
        return False
    return p.type == "ORG" and not any(country_named(w.title()) for w in p.words[:2])


def _known_from(document: Document, i: int, last: int) -> int | None:
    """The token after the longest known name of several words that begins here."""
    tokens = document.tokens
    for j in range(min(i + LONGEST_NAME, last), i + 1, -1):
        if tokens[j - 1].text[:1].isupper():
            text = document.text[tokens[i].start : tokens[j - 1].end]
            if "\n" not in text and (groups.find(text) is not None or countries.by_name(text) is not None):
                return j
    return None


def _coordinate(document: Document, found: Found) -> None:
    """A phrase for each coordination of phrases, hidden where the language model has none for it."""
    for head in [h for h, group in found if not group]:
        end = found[head, False].end
        lead = found[head, False]
        within = document.tokens_in(*lead.core) if lead.kind == "named" else [head]
        conjuncts = [c for i in within for c in document.kids(i, "conj")]
        parts = [found[c, False] for c in conjuncts if (c, False) in found]
        parts = [p for p in parts if p.end > end]
        if not parts:
            continue
        group = found.get((head, True))
        if group is None:
            end = max(parts[-1].end, lead.end)
            group = Phrase(lead.start, end, "nominal", lead.type, head, lead.sentence, (lead.start, end), hidden=True)
            found[head, True] = group
        group.members = [lead, *parts]
        group.kind, group.words, group.lemma, group.plural = "nominal", (), "", True
