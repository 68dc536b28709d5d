"""Names that may be places: the longest forms that the gazetteer knows or the language model marks, with what stands
around each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from dateline.knowledge import countries, gazetteer, groups
from dateline.knowledge.gazetteer import GazetteerPlace
from dateline.knowledge.names import fold
from dateline.values.language import Document, Mention, Token
from dateline.vocabulary import agents
from dateline.vocabulary.words import lists

LONGEST = 6
PLACE_TYPES = ("GPE", "LOC")
_ARTICLES = frozenset(("al", "el", "ar", "as", "ad", "ash", "az", "an", "at", "ul", "de", "la", "le", "d'"))
_DAYS = frozenset(
    (
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March",
        "April", "May", "June", "July", "August", "September", "October", "November", "December", "Mr", "Mrs", "Ms",
        "Dr", "Mr.", "Mrs.", "Ms.", "Dr.", "Jan.",
        "Feb.", "Mar.", "Apr.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.", "Christmas",
        "Easter", "Ramadan", "God", "Islam", "Internet",
    )
)  # fmt: skip


@dataclass(slots=True, eq=False)
class Toponym:
    """A name at work: tokens [first, last], its head, the preposition before it, the model's type for it, candidates.

    `part`: a compass word before the name ("eastern"); `whole`: false where more of a name stands beside it, so that it
    is not the name of a place itself ("Israel Halden"); `facility`: a place named after its kind ("Kabul Airport");
    `power`: a seat of power ("Kremlin").
    """

    first: int
    last: int
    head: int
    text: str
    candidates: tuple[GazetteerPlace, ...]
    preposition: str
    tagged: str | None
    part: str = ""
    whole: bool = True
    facility: bool = False
    person: bool = False
    power: bool = False

    @property
    def is_country(self) -> bool:
        """A country's name first of all."""
        return bool(self.candidates) and self.candidates[0].kind == "country"

    @property
    def is_capital(self) -> bool:
        """A town that may stand for a government."""
        return countries.by_capital(self.text) is not None

    @property
    def population(self) -> int:
        """Of the largest place that bears the name; a spelling that is not its main one counts a tenth."""
        return max((p.population if p.main else p.population // 10 for p in self.candidates), default=0)


class _Marks(NamedTuple):
    """What the model marks in a document: named mentions by their head, persons' last names, ends of persons' words."""

    tags: dict[int, Mention]
    surnames: frozenset[str]
    people: frozenset[int]


@cache
def words(name: str) -> frozenset[str]:
    """A list of the vocabulary of places."""
    return lists("places.txt")[name]


@cache
def _common() -> frozenset[str]:
    """Words that name kinds of places and institutions: capitalised or not, they are no name by themselves."""
    places = words("kinds") | words("facilities") | words("ground") | words("directions") | words("titles")
    return places | frozenset(w for w in agents.words() if " " not in w)


def find_toponyms(document: Document, mentions: tuple[Mention, ...]) -> list[Toponym]:
    """All names that could be places, in text order, none inside another."""
    tags = _tags(document, mentions)
    marks = _Marks(tags, _surnames(document, mentions), _people(tags))
    found: list[Toponym] = []
    for sentence in document.sentences:
        i = sentence.first
        while i < sentence.last:
            before = found[-1] if found else None
            name = _state_after_town(document, i, before) or _name_at(document, i, sentence.last, marks)
            if name:
                found.append(name)
                i = name.last + 1
            else:
                i += 1
    return found


def _name_at(document: Document, i: int, end: int, marks: _Marks) -> Toponym | None:
    tokens = document.tokens
    if not _begins(tokens, i, end):
        return None
    if document.text[tokens[i].end : tokens[i].end + 1] == "$":
        return None
    run = _run(tokens, i, end)
    for last in range(min(run, i + LONGEST - 1), i - 1, -1):
        if not _ends(tokens, i, last):
            continue
        text = document.text[tokens[i].start : tokens[last].end]
        known = (
            ()
            if last == i and (tokens[i].text in _DAYS or tokens[i].text.lower() in words("nowhere"))
            else gazetteer.find(_clean(text))
        )
        seat = countries.metonym(text)
        if seat and not seat.place:
            return _seat_of_power(document, i, last, text, seat.country)
        facility = not known and _is_facility(tokens, i, last, marks.tags)
        if (known and not _is_something_else(document, i, last, text, marks.tags)) or facility:
            return _toponym(document, i, last, text, known, marks, facility=facility)
    if tokens[i].text.lower() in words("directions") or tokens[i].text.lower().rstrip(".") in words("titles"):
        return None
    end_of_tag = _tagged_run(document, i, run, marks.tags)
    if end_of_tag is None:
        return None
    last = end_of_tag
    text = document.text[tokens[i].start : tokens[last].end]
    if groups.find(text) or (last == i and text.lower() in _common()):
        return None
    return _toponym(document, i, last, text, (), marks, facility=False)


def _seat_of_power(document: Document, first: int, last: int, text: str, country: str | None) -> Toponym:
    """ "The White House": an actor, unless something is at it; it lies in the capital."""
    capital = countries.capital(country) if country else None
    known = (
        tuple(p for p in gazetteer.find(capital) if p.country == country and p.kind == "city")[:1] if capital else ()
    )
    head = document.head_of(document.tokens[first].start, document.tokens[last].end)
    head = last if head is None else head
    name = Toponym(first, last, head, text, known, _preposition(document, first, head), None)
    name.facility = name.power = True
    return name


def _is_facility(tokens: tuple[Token, ...], first: int, last: int, tags: dict[int, Mention]) -> bool:
    """A name that ends in its kind, "Kabul Airport", where the model takes it for a place or it begins with a town."""
    if first == last or tokens[last].text.lower() not in words("facilities"):
        return False
    if any(t.upos not in ("PROPN", "ADJ", "NOUN") for t in tokens[first : last + 1]):
        return False
    tagged = any(tags[i].type in PLACE_TYPES for i in range(first, last + 1) if i in tags)
    return tagged or gazetteer.is_known(tokens[first].text)


def _state_after_town(document: Document, i: int, before: Toponym | None) -> Toponym | None:
    """ ", Ala.", ", CA" after the name of a town there: the state."""
    tokens = document.tokens
    t = tokens[i]
    if before is None or before.last != i - 2 or before.person or not before.whole or tokens[i - 1].text != ",":
        return None
    last = i
    unit = gazetteer.state_abbreviation(t.text)
    if unit is None and i + 1 < len(tokens) and tokens[i + 1].text == "." and tokens[i + 1].start == t.end:
        unit = gazetteer.state_abbreviation(t.text + ".")
        last = i + 1 if unit else i
    if unit is None or (before.candidates and not any(p.country == unit[0] for p in before.candidates)):
        return None
    country, admin1 = unit
    known = tuple(p for p in gazetteer.find(admin1) if p.country == country and p.kind in ("admin1", "city"))[:1]
    text = document.text[t.start : tokens[last].end]
    return Toponym(i, last, i, text, known, "", "GPE") if known else None


def _toponym(
    document: Document, first: int, last: int, text: str, known: tuple[GazetteerPlace, ...], marks: _Marks, *,
    facility: bool,
) -> Toponym:  # fmt: skip
    tokens = document.tokens
    head = document.head_of(tokens[first].start, tokens[last].end)
    head = last if head is None else head
    tag = marks.tags.get(head)
    name = Toponym(first, last, head, text, known, _preposition(document, first, head), tag.type if tag else None)
    name.facility = facility
    before = tokens[first - 1] if first > 0 and tokens[first - 1].sentence == tokens[first].sentence else None
    if before is not None and before.text.lower() in words("directions"):
        if known and known[0].precision in ("country", "admin1", "region"):
            name.part, name.first = before.text.lower(), first - 1
        name.preposition = _preposition(document, first - 1, head) or name.preposition
    people = frozenset() if not known or known[0].kind == "country" else marks.people
    name.whole = not _is_attached(document, name, people)
    name.person = (first == last and fold(text) in marks.surnames) or _has_title(document, first)
    return name


def _begins(tokens: tuple[Token, ...], i: int, end: int) -> bool:
    """Can a name of a place begin here: a capital, or an article of Arabic names before one?"""
    t = tokens[i]
    if t.text[0].isupper():
        return t.upos not in ("PRON", "DET", "AUX", "SCONJ", "CCONJ", "ADP") or (t.upos == "PRON" and t.text == "US")
    if t.text in _ARTICLES and i + 1 < end:
        follow = tokens[i + 2] if tokens[i + 1].text == "-" and i + 2 < end else tokens[i + 1]
        return follow.text[0].isupper()
    return "-" in t.text and t.text.split("-")[0] in _ARTICLES and t.text.split("-")[1][:1].isupper()


def _run(tokens: tuple[Token, ...], i: int, end: int) -> int:
    """The last token of capitals, small words of names and hyphens from here on."""
    last = j = i
    while j < end and j < i + LONGEST + 1:
        t = tokens[j]
        if t.text[0].isupper() or t.text[0].isdigit() or (t.text.lower() in gazetteer.UNIT_WORDS and last == j - 1):
            last = j
        elif not (
            t.text.lower() in _SMALL or (t.upos == "PUNCT" and t.text in ("-", "'", "’")) or t.text in ("'s", "’s")
        ):
            break
        j += 1
    return last


_SMALL = frozenset(
    (
        "of", "the", "and", "de", "del", "la", "las", "los", "el", "al", "do", "da", "dos", "das", "di", "sur", "en",
        "upon", "on", "an", "es", "e", "ez", "i", "le", "les", "ul", "aux", "am", "der", "den",
    )
)  # fmt: skip


def _ends(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    t = tokens[last]
    if t.text[0].isupper() and t.text.lower() in gazetteer.UNIT_WORDS and last + 1 < len(tokens):
        return tokens[last + 1].text.lower() != "of"
    return t.text[0].isupper() or (last > first and t.text.lower() in gazetteer.UNIT_WORDS)


def _clean(text: str) -> str:
    return " ".join(text.split()).replace(" - ", "-").replace("’", "'")


def _tags(document: Document, mentions: tuple[Mention, ...]) -> dict[int, Mention]:
    """The shortest named mention that each token heads."""
    found: dict[int, Mention] = {}
    for m in sorted((m for m in mentions if m.kind == "named"), key=lambda m: m.start - m.end):
        head = document.head_of(m.start, m.end)
        if head is not None:
            found[head] = m
    return found


def _surnames(document: Document, mentions: tuple[Mention, ...]) -> frozenset[str]:
    """Last names of the persons that the report gives in full."""
    found = set()
    for m in mentions:
        if m.kind == "named" and m.type == "PER":
            parts = m.text.split()
            if len(parts) > 1 and all(p[:1].isupper() for p in parts) and parts[-1].isalpha():
                found.add(fold(parts[-1]))
    return frozenset(found)


def _people(tags: dict[int, Mention]) -> frozenset[int]:
    """Where words end that are of a person's name."""
    named = (m for m in tags.values() if m.type == "PER")
    return frozenset(m.start + w.end() for m in named for w in re.finditer(r"\S+", m.text))


def _tagged_run(document: Document, i: int, run: int, tags: dict[int, Mention]) -> int | None:
    """The end of a name that only the model takes for a place: the proper nouns from here to its head and on."""
    for head in range(i, min(run, i + 4) + 1):
        tag = tags.get(head)
        if tag and tag.type in PLACE_TYPES and document.tokens[i].start >= tag.start and _proper(document, i, head):
            if i > 0 and document.tokens[i - 1].upos == "PROPN" and document.tokens[i - 1].start >= tag.start:
                return None
            last = head
            while last < run and document.tokens[last + 1].upos == "PROPN" and document.tokens[last + 1].end <= tag.end:
                last += 1
            return last
    return None


def _proper(document: Document, first: int, last: int) -> bool:
    return all(
        t.upos in ("PROPN", "PUNCT") or t.text.lower() in _SMALL for t in document.tokens[first : last + 1]
    ) and (document.tokens[last].upos == "PROPN")


def _is_something_else(document: Document, first: int, last: int, text: str, tags: dict[int, Mention]) -> bool:
    """A word that begins a sentence and is no name, a demonym, an organisation of the same name."""
    t = document.tokens[first]
    if first == last:
        if t.upos not in ("PROPN", "NOUN", "ADJ", "X", "PRON", "INTJ", "SYM") and len(text) > 3:
            return True
        if t.upos != "PROPN" and text not in ("US", "U.S.") and not (text.isupper() and len(text) > 3):
            return countries.by_name(text) is None or t.upos == "ADJ"
        country = countries.by_demonym(text)
        if country and not countries.by_name(text):
            return True
        if text.lower() in _common() and (countries.by_name(text) is None):
            return True
    head = document.head_of(t.start, document.tokens[last].end)
    tag = tags.get(head) if head is not None else None
    if tag is not None and tag.type == "GROUP":
        return True
    if groups.find(text) is None or countries.by_name(text):
        return False
    return text.isupper() or tag is None or tag.type not in PLACE_TYPES


def _is_attached(document: Document, name: Toponym, people: frozenset[int]) -> bool:
    """Does more of a name stand right beside it: "Israel Halden", "Paula Jordan", "Damascus University", but not
    "Ohio Governor"?"""
    tokens, first, last = document.tokens, name.first, name.last
    kind = name.candidates[0].kind if name.candidates else ""
    for j, inner in ((first - 1, first), (last + 1, last)):
        if not 0 <= j < len(tokens) or "\n" in _between(document, j, inner):
            continue
        t = tokens[j]
        side = j < first and t.text.lower() in words("directions")
        quiet = document.sentences[t.sentence].role != "headline"
        if j < first and quiet and kind in ("city", "admin2") and _is_first_word_of_name(document, t):
            return True
        if j > last and kind == "admin1" and t.text.lower() in words("offices"):
            continue
        apart = side or t.text in _DAYS or t.upos == "PUNCT" or not t.text[0].isupper()
        if t.upos == "PROPN" and not apart and not _is_place_before(document, j, first):
            return True
        if j == last + 1 and quiet and not apart and t.upos in ("ADJ", "NOUN") and t.text[1:].islower():
            return True
        if j == last + 1 and t.text in ("&", "-") and j + 1 < len(tokens) and tokens[j + 1].upos == "PROPN":
            return True
    return _governor_is_name(document, first, people)


def _is_first_word_of_name(document: Document, t: Token) -> bool:
    """The "Red" of "the Red Cross": an adjective in a capital that nothing but a name gives it."""
    if t.upos != "ADJ" or not t.text[0].isupper() or t.index == document.sentences[t.sentence].first:
        return False
    return t.text.lower() not in words("directions") and countries.by_demonym(t.text) is None and "-" not in t.text


def _between(document: Document, j: int, k: int) -> str:
    one, other = sorted((j, k))
    return document.text[document.tokens[one].end : document.tokens[other].start]


def _is_place_before(document: Document, j: int, first: int) -> bool:
    """ "Washington state's Seattle" and titles in capitals before a town ("Mayor of") do not run on into the name."""
    return j < first and document.tokens[j].text.lower() in words("titles") and document.tokens[j].head != first


def _governor_is_name(document: Document, first: int, people: frozenset[int]) -> bool:
    """Part of a longer name by "of": "University of Damascus"; not "Mayor of Chicago", "Ann Lee of Ipswich"."""
    tokens = document.tokens
    while first > 1 and tokens[first - 1].text.lower() in words("directions"):
        first -= 1
    if first < 2 or tokens[first - 1].text.lower() not in ("of", "the"):
        return False
    k = first - 1 if tokens[first - 1].text.lower() == "of" else first - 2
    if tokens[k].text.lower() != "of" or k == 0:
        return False
    g = tokens[k - 1]
    if g.sentence != tokens[first].sentence or g.upos != "PROPN" or not g.text[0].isupper():
        return False
    return g.text.lower() not in words("titles") and g.end not in people


def _has_title(document: Document, first: int) -> bool:
    """ "Ms Jordan": a title in capitals right before the name, with no preposition between."""
    if first == 0:
        return False
    t = document.tokens[first - 1]
    return (
        t.sentence == document.tokens[first].sentence
        and t.text[0].isupper()
        and t.text.lower().rstrip(".") in words("titles")
    )


def _preposition(document: Document, first: int, head: int) -> str:
    """The preposition that governs the name: its case in the parse, else the word right before its phrase."""
    cases = [c for c in document.kids(head, "case") if document.tokens[c].xpos != "POS"]
    if cases:
        return document.tokens[cases[0]].text.lower()
    t = document.tokens[head]
    if (
        t.head > head
        and t.deprel in ("compound", "nmod:poss", "amod", "nmod:desc")
        and document.tokens[t.head].text not in _DAYS
    ):
        return ""
    for t in _before(document, first):
        if t.upos in ("DET", "ADJ", "NUM") or t.text.lower() in words("directions"):
            continue
        return t.text.lower() if t.upos in ("ADP", "SCONJ") else ""
    return ""


def _before(document: Document, first: int) -> Iterator[Token]:
    for j in range(first - 1, max(first - 4, -1), -1):
        if document.tokens[j].sentence != document.tokens[first].sentence:
            return
        yield document.tokens[j]
