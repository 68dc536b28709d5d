"""Phrases that refer, with what agreement needs: names without their titles, number, gender, country."""

from dataclasses import dataclass, field
from functools import lru_cache

from dateline.compare.names import fold
from dateline.knowledge import countries
from dateline.values.language import Document, EntityType, MentionKind, fits
from dateline.vocabulary import people
from dateline.vocabulary.people import Gender

FORMS = {
    "he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
    "it": "n", "its": "n", "itself": "n", "they": "p", "them": "p", "their": "p", "theirs": "p", "themselves": "p",
    "i": "first", "me": "first", "my": "first", "mine": "first", "myself": "first", "we": "we", "us": "we", "our": "we",
    "ours": "we", "ourselves": "we", "you": "you", "your": "you", "yours": "you", "yourself": "you",
    "yourselves": "you",
}  # fmt: skip
RELATIVE = frozenset({"who", "whom", "whose", "which", "that"})
MODIFIERS = ("amod", "compound", "nmod", "flat", "nmod:desc", "nmod:poss")


@dataclass(slots=True, eq=False)
class Phrase:
    """A mention at work. `words`: the folded words of a name without titles; `core` its characters; `titles`: what
    stands before it; `form`: a pronoun's agreement (m f n p), "first", "we", "you" or "rel"; `country` an ISO code;
    `members` the parts of a coordination; a `hidden` one is no mention unless something refers to it."""

    start: int
    end: int
    kind: MentionKind
    type: EntityType
    head: int
    sentence: int
    core: tuple[int, int]
    words: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    lemma: str = ""
    form: str = ""
    gender: Gender | None = None
    plural: bool = False
    country: str | None = None
    article: str = ""
    members: list["Phrase"] = field(default_factory=list)
    hidden: bool = False


def pronoun(document: Document, head: int, kind: EntityType) -> Phrase:
    """A pronoun by its word alone."""
    t = document.tokens[head]
    low = t.text.lower()
    form = FORMS.get(low, "rel")
    p = Phrase(t.start, t.end, "pronoun", kind, head, t.sentence, (t.start, t.end), lemma=low, form=form)
    if form == "m" or form == "f":
        p.gender, p.type = ("m" if form == "m" else "f"), "PER"
    p.plural = form in ("p", "we")
    return p


def phrase(
    document: Document, start: int, end: int, head: int, kind: MentionKind, type: EntityType, *, group: bool = False
) -> Phrase:
    """A noun phrase with its features; what follows the phrase proper is cut off, and a name completed."""
    tokens = document.tokens
    t = tokens[head]
    low = t.text.lower()
    if not group:
        start, end = _trim(document, _possessor(document, start, head), end, head)
    named = t.upos == "PROPN" or (kind == "named" and t.text[:1] != low[:1])
    p = Phrase(
        start, end, "named" if named else "nominal", type, head, t.sentence, (start, end), lemma=_lemma(low, t.lemma)
    )
    counted = low in ("two", "both", "three", "four", "five", "duo", "pair", "trio")
    p.plural = (
        group or counted or t.xpos in ("NNS", "NNPS") or (people.is_a(low, "PEOPLE") and not people.is_a(low, "BODY"))
    )
    opening = tokens[document.tokens_in(start, end)[0]]
    p.article = opening.text.lower() if opening.upos in ("DET", "PRON", "NUM") else ""
    p.country = _country(document, head, start)
    if named:
        _read_name(document, p)
    if p.kind == "nominal":
        if (guess := type_of_noun(p.lemma, low)) != "OTHER":
            p.type = guess
        if p.lemma == "state" and document.text[t.end : t.end + 4] == " of " and document.text[t.end + 4].islower():
            p.type = "OTHER"
        p.titles = tuple(tokens[c].lemma.lower() for c in document.kids(head, "compound") if c < head)
        p.gender = people.gender_of_word(p.lemma)
    return p


def _lemma(low: str, lemma: str) -> str:
    """The lemma, or the form of the word that the vocabulary knows where the lemmatizer went astray."""
    cut = (low.removesuffix("s"), low.removesuffix("es"), low[:-3] + "y" if low.endswith("ies") else low)
    classes = ("OFFICE", "PERSON", "BODY", "POLITY", "HE", "SHE", "BEARER", "DOING", "AMOUNT")
    return next((w for w in (lemma.lower(), low, *cut) if people.is_a(w, *classes)), lemma.lower())


def type_of_noun(lemma: str, text: str) -> EntityType:
    """What a noun is for, by vocabulary alone; OTHER where it says nothing."""
    if people.is_a(lemma, "OFFICE", "PERSON", "HE", "SHE") or (
        people.is_a(text, "PEOPLE") and not people.is_a(lemma, "BODY")
    ):
        return "PER"
    if people.is_a(lemma, "BODY"):
        return "ORG"
    if people.is_a(lemma, "POLITY"):
        return "GPE"
    if people.is_a(lemma, "LAND"):
        return "LOC"
    return "EVENT" if people.is_a(lemma, "DOING") else "OTHER"


def _trim(document: Document, start: int, end: int, head: int) -> tuple[int, int]:
    """Cut what is not the phrase proper: a conjunction before it; an apposition or clause after it."""
    tokens = document.tokens
    for c in document.tokens_in(tokens[head].end, end):
        t = tokens[c]
        if t.head < head or not any(fits(t.deprel, r) for r in ("appos", "acl", "parataxis")):
            continue
        before = document.subtree(c)[0] - 1
        if fits(t.deprel, "appos") and tokens[before].upos != "PUNCT":
            continue
        while before > head and tokens[before].upos in ("PUNCT", "ADP", "SCONJ"):
            before -= 1
        end = min(end, tokens[max(before, head)].end)
    inside = document.tokens_in(start, end)
    first = inside[0]
    while (
        first < head
        and tokens[first].upos in ("CCONJ", "ADP", "PUNCT", "SCONJ", "PART")
        and tokens[first].text not in "“\"‘'"
    ):
        first += 1
    start = max(start, tokens[first].start)
    aside = document.text.find(", including", tokens[head].end, end)
    end = aside if aside > 0 else end
    while end > start and document.text[end - 1] in ",;:–—- ":
        end -= 1
    return start, max(end, tokens[head].end)


def _possessor(document: Document, start: int, head: int) -> int:
    """Where a phrase starts: with the possessor right before it, whatever the parse made of it ("Sudan's | army")."""
    tokens = document.tokens
    j = document.tokens_in(start, tokens[head].end)[0] - 1
    if j < 1 or tokens[j].xpos != "POS" or tokens[j].sentence != tokens[head].sentence or tokens[j].end >= start + 1:
        return start
    j -= 1
    while (
        j > 0 and tokens[j - 1].sentence == tokens[j].sentence and tokens[j - 1].upos in ("PROPN", "DET", "ADJ", "NOUN")
    ):
        j -= 1
    return tokens[j].start


def _read_name(document: Document, p: Phrase) -> None:
    """Split a named phrase into titles and the name itself; titles alone ("the President") make it a nominal one."""
    tokens = document.tokens
    first = last = p.head
    person = p.type == "PER"
    inside = document.tokens_in(p.start, p.end)
    sentence = document.sentences[p.sentence]
    while first > sentence.first and _of_name(document, first - 1, p.head, first - 1 >= inside[0], person):
        first -= 1
    while last + 1 < sentence.last and _of_name(document, last + 1, p.head, last + 1 <= inside[-1], person):
        last += 1
    if p.type in ("PER", "OTHER") and first > sentence.first and _is_first_name(document, first - 1):
        first -= 1
    while (
        last > p.head
        and tokens[last - 1].text != "-"
        and not (tokens[last].text[:1].isupper() or tokens[last].upos == "NUM")
    ):
        last -= 1
    while first < p.head and not tokens[first].text[:1].isalnum():
        first += 1
    if _only_titles(document, first, last, p.head):
        p.kind, p.lemma = "nominal", tokens[p.head].text.lower()
        p.type = "PER"
        return
    cut = _after_titles(document, first, last, p.head) if p.type in ("PER", "OTHER") else first
    if p.type == "OTHER" and cut > first:
        word = tokens[cut - 1].text.lower().rstrip(".")
        sure = people.is_a(word, "OFFICE") or people.gender_of_word(word) is not None or word in ("dr", "prof")
        p.type, cut = ("PER", cut) if sure else ("OTHER", first)
    while cut < p.head and tokens[cut].text.lower() == "the":
        cut += 1
    p.start, p.end = min(p.start, tokens[first].start), max(p.end, tokens[last].end)
    p.core = (tokens[cut].start, tokens[last].end)
    if (
        last < inside[-1]
        and p.type in ("PER", "GPE", "LOC")
        and tokens[last + 1].text not in ("of", "'s", "’s", "from")
    ):
        p.end = tokens[last].end
    p.words = tuple(fold(document.text[p.core[0] : p.core[1]].replace("-", " ")).split())
    before = [tokens[j] for j in document.tokens_in(p.start, p.core[0]) if tokens[j].end <= p.core[0]]
    p.titles = tuple(t.text.lower().rstrip(".") for t in before if t.upos in ("NOUN", "PROPN", "ADJ"))
    if p.type == "PER":
        p.gender = next((g for w in reversed(p.titles) if (g := people.gender_of_word(w))), None)
        if p.gender is None and len(p.words) > 1:
            p.gender = people.gender_of_name(p.words[0])


def _of_name(document: Document, j: int, head: int, within: bool, person: bool) -> bool:
    """Does a token beside a name belong to it: by its spelling inside the mention, by the parse outside of it?"""
    tokens = document.tokens
    t = tokens[j]
    capital = t.text[:1].isupper() and t.upos in ("PROPN", "NOUN", "ADJ", "X", "NUM")
    joined = tokens[j - 1].end == t.start if j > head else t.end == tokens[j + 1].start
    if joined and (t.text == "-" or tokens[j - 1 if j > head else j + 1].text == "-"):
        return t.upos != "VERB" and not (t.text == "-" and j > head and tokens[j + 1].upos == "VERB")
    if not within:
        linked = t.head == head or tokens[head].head == j
        return capital and t.upos == "PROPN" and linked and any(fits(t.deprel, r) for r in ("flat", "compound"))
    low = t.text.lower()
    if people.is_a(low, "PARTICLE") or t.text in ("'", "’", "-", ".", "–"):
        return True
    inner = low in ("of", "for", "and", "&", "the") and j > head and not person
    return (capital and (t.upos != "NUM" or j > head)) or inner or (t.upos == "NUM" and t.head == head and j > head)


def _is_first_name(document: Document, j: int) -> bool:
    """A first name that the model took for another word ("Will Grant left", "Hope Adeyemi resigned")."""
    t = document.tokens[j]
    asks = document.text[document.sentences[t.sentence].end - 1] == "?"
    known = t.text[:1].isupper() and people.gender_of_name(fold(t.text)) is not None
    return known and not asks and document.text[t.end : t.end + 1] == " " and t.xpos != "PRP"


def _only_titles(document: Document, first: int, last: int, head: int) -> bool:
    """Is it an office and no name: "President", "the Syrian Foreign Minister", "President of Egypt"?"""
    tokens = document.tokens
    word = tokens[head].text.lower().rstrip(".")
    following = tokens[last + 1] if last + 1 < document.sentences[tokens[last].sentence].last else None
    before_name = following is not None and following.upos == "PROPN" and people.is_a(word, "TITLE")
    if not (people.is_a(word, "OFFICE") or before_name) or document.kid(head, "flat") is not None:
        return False
    if last > head and tokens[head + 1].text.lower() not in ("of", "for"):
        return False
    rest = [tokens[j].text for j in range(first, head) if tokens[j].upos not in ("PUNCT", "ADP", "DET")]
    return all(people.is_a(w.lower(), "TITLE") or countries.by_demonym(w) or countries.by_name(w) for w in rest)


def _after_titles(document: Document, first: int, last: int, head: int) -> int:
    """First token of a person's name, after the titles, countries and offices that stand before it."""
    tokens = document.tokens
    cut = first
    for j in range(first, last):
        if not people.is_a(tokens[j].text.lower().rstrip("."), "TITLE"):
            continue
        cut = j + 1
        if tokens[j + 1].text.lower() in ("of", "for") and j != head and all(a != j for a in document.ancestors(head)):
            cut = max((k for k in document.subtree(j) if j < k < last), default=j) + 1
    while cut < last and (tokens[cut].upos in ("PUNCT", "ADP") or tokens[cut].text.lower() == "the"):
        cut += 1
    if cut == first and last - first >= 2 and country_named(tokens[first].text):
        cut = first + 1
    return cut


def _country(document: Document, head: int, start: int) -> str | None:
    """The one country that the modifiers of a noun name: demonym, compound, possessor, "of ...", a word just before."""
    tokens = document.tokens
    found: list[str] = []
    for c in document.children[head]:
        t = tokens[c]
        if any(fits(t.deprel, r) for r in MODIFIERS) and t.text[:1].isupper():
            of = any(tokens[k].text.lower() == "of" for k in document.kids(c, "case"))
            if of or not fits(t.deprel, "nmod") or t.deprel in ("nmod:poss", "nmod:desc"):
                found += _countries_at(document, c)
        elif c < head and any(fits(t.deprel, r) for r in ("compound", "nmod:desc", "appos", "flat")):
            for k in document.kids(c, "amod", "compound", "nmod:poss", "nmod"):
                if not any(tokens[x].text.lower() in ("for", "to", "in", "on") for x in document.kids(k, "case")):
                    found += _countries_at(document, k)
    if not found:
        at = document.tokens_in(start, tokens[head].start)
        near = [j for j in at if j < head and tokens[j].head in (head, *document.children[head])]
        if at and at[0] > 0 and tokens[at[0] - 1].sentence == tokens[head].sentence:
            near.append(at[0] - 1)
        elif not at and head > 0 and tokens[head - 1].sentence == tokens[head].sentence:
            near.append(head - 1)
        near += [j - 1 for j in at if tokens[j].xpos == "POS" and j > 0 and tokens[j - 1].start >= start]
        for j in near:
            if tokens[j].text[:1].isupper() and tokens[j].upos != "PUNCT":
                found += _countries_at(document, j)
    distinct = list(dict.fromkeys(found))
    return distinct[0] if len(distinct) == 1 else None


@lru_cache(maxsize=8192)
def country_named(text: str) -> str | None:
    """The ISO code of a country by its name or adjective."""
    country = countries.by_name(text) or countries.by_adjective(text)
    return country.iso3 if country else None


def _countries_at(document: Document, i: int) -> list[str]:
    """Countries that a modifier names, of two words too ("South Korean"), and those coordinated with it."""
    tokens = document.tokens
    whole = " ".join(tokens[j].text for j in document.subtree(i, without=("case", "conj", "det", "cc", "punct")))
    found = []
    longer = i > 0 and tokens[i - 1].upos == "PROPN" and document.text[tokens[i - 1].end : tokens[i].start] == " "
    for text in dict.fromkeys((whole,) if longer else (whole, tokens[i].text)):
        code = country_named(text)
        if code:
            found.append(code)
            break
    for c in document.kids(i, "conj"):
        found += _countries_at(document, c)
    return found
