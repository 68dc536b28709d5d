"""Is a name the place where something is or happens, or a party that acts there?"""

from dateline.reading.reference.toponyms import PLACE_TYPES, Toponym, words
from dateline.values.language import Document, fits
from dateline.vocabulary.agents import sector_of

_NATIONS = frozenset(("England", "Scotland", "Wales", "Northern Ireland"))
_BREAKS = frozenset(("—", "–", "-", ":", ";", "."))
KNOWN_TOWN = 15_000
LARGE_TOWN = 100_000


def is_site(document: Document, name: Toponym, others: dict[int, bool], before: Toponym | None) -> bool:
    """Does the name say where? `others`: what was decided of earlier names, by their tokens;
    `before`: the name before this one.

    Countries and capitals say so only by their clause: after a preposition of place, as what is visited or struck, as
    possessor of its own ground. Other towns, regions and seas do unless they are a person, a party or part of a name.
    """
    if not name.whole:
        return False
    if _is_work(document, name):
        return False
    if name.power:
        return name.preposition in words("inside")
    if _opens_line(document, name):
        return True
    if name.person:
        return name.preposition in words("inside") and (name.is_country or name.population >= LARGE_TOWN)
    if not _is_credible(name, _governor(document, name)):
        return False
    if _is_presented(document, name):
        return True
    decided = _by_neighbour(document, name, others)
    if decided is not None:
        return decided
    if _follows_town(document, name, before) or _follows_site(document, name, before, others):
        return True
    polity = name.is_country or name.is_capital or name.text in _NATIONS
    return _by_clause(document, name, polity=polity)


def _is_presented(document: Document, name: Toponym) -> bool:
    """Right behind the word for its kind: "the capital Khartoum", "the port of Sfax"."""
    tokens, first = document.tokens, name.first
    if fits(tokens[name.head].deprel, "nsubj") or first < 2:
        return False
    k = first - 2 if tokens[first - 1].text == "of" and not name.is_country else first - 1
    before = tokens[k]
    return (
        before.text.islower() and before.lemma.lower() in words("kinds") and before.sentence == tokens[first].sentence
    )


def _opens_line(document: Document, name: Toponym) -> bool:
    """In capitals before a dash, as agencies open a report: "MOSUL —"."""
    after = document.tokens[name.last + 1 : name.last + 3]
    dash = "".join(t.text for t in after)[:2]
    return name.text.isupper() and len(name.text) > 3 and bool(name.candidates) and dash.startswith(("—", "–", "--"))


def _is_work(document: Document, name: Toponym) -> bool:
    """Named as a work or a ship, "the film Casablanca", or as a side that plays against another."""
    tokens = document.tokens
    if name.first > 0 and tokens[name.first - 1].lemma.lower() in words("works"):
        return tokens[name.first - 1].sentence == tokens[name.first].sentence
    return not name.preposition and _governor(document, name) in words("playing")


def _governor(document: Document, name: Toponym) -> str:
    head = document.tokens[name.head].head
    return document.tokens[head].lemma.lower() if head >= 0 else ""


def _is_credible(name: Toponym, governor: str) -> bool:
    """Enough says that this is a place's name at all: the model, a country, a size, or words of place around it."""
    if name.tagged in PLACE_TYPES:
        return True
    if name.facility or name.is_country or name.part:
        return name.tagged not in ("PER", "ORG") or name.preposition in words("inside")
    long_name = " " in name.text or "-" in name.text
    if name.preposition in words("inside"):
        return (name.tagged != "PER" and (name.population >= KNOWN_TOWN or long_name)) or name.population >= LARGE_TOWN
    if governor in words("locals") and not name.preposition:
        return name.population >= KNOWN_TOWN
    local = governor in words("struck") or name.preposition in ("from", "to", "of", "on") or long_name
    if name.tagged == "PER":
        lived_in = governor in words("locals") and name.preposition in ("of", "from") and bool(name.candidates)
        return lived_in or (local and name.population >= (KNOWN_TOWN if name.text.count(" ") > 1 else 10 * LARGE_TOWN))
    if name.tagged in ("ORG", "EVENT", "OTHER"):
        return local and name.population >= KNOWN_TOWN
    return name.population >= (KNOWN_TOWN if long_name or name.preposition else LARGE_TOWN)


def _by_neighbour(document: Document, name: Toponym, others: dict[int, bool]) -> bool | None:
    """Coordinated names and the unit behind a town ("Birmingham, Ala.") share what was decided of the first."""
    t = document.tokens[name.head]
    first = others.get(t.head)
    if first is None or any(w.text in _BREAKS for w in document.tokens[t.head : name.first]):
        return None
    if fits(t.deprel, "conj"):
        return first or (None if name.preposition else first)
    if name.preposition in ("", "in") and (
        t.deprel in ("appos", "list", "parataxis", "nmod", "nmod:npmod", "nmod:desc", "flat", "dep")
    ):
        return True if first else None
    return None


def _follows_town(document: Document, name: Toponym, before: Toponym | None) -> bool:
    """ "Melbourne, Australia": right behind a town of its own, and not what does the next verb."""
    if before is None or before.last != name.first - 2 or document.tokens[name.first - 1].text != ",":
        return False
    own = name.candidates[0] if name.candidates else None
    if own is None or own.kind not in ("country", "admin1") or fits(document.tokens[name.head].deprel, "nsubj"):
        return False
    inner = [p for p in before.candidates if p.country == own.country]
    return before.whole and any(own.kind == "country" or p.admin1 == own.admin1 for p in inner)


def _follows_site(document: Document, name: Toponym, before: Toponym | None, others: dict[int, bool]) -> bool:
    """The country behind a comma after a place that is in no gazetteer, or in none under that name: "in Cotton Tree,
    Australia"."""
    if before is None or before.is_country or before.last != name.first - 2 or not name.is_country:
        return False
    comma = document.tokens[name.first - 1]
    after = document.tokens[name.last + 1].text.lower() if name.last + 1 < len(document.tokens) else ""
    return comma.text == "," and bool(others.get(before.last)) and after not in ("and", "or")


def _by_clause(document: Document, name: Toponym, *, polity: bool) -> bool:
    tokens = document.tokens
    t = tokens[name.head]
    governor = tokens[t.head] if t.head >= 0 else None
    lemma = governor.lemma.lower() if governor else ""
    if name.preposition:
        return _by_preposition(
            name.preposition,
            lemma,
            polity=polity,
            country=name.is_country,
            noun=governor is not None and governor.upos != "VERB",
        )
    if governor is None:
        return not polity
    if lemma in words("kinds") and not fits(t.deprel, "nsubj") and not (name.is_country and t.deprel == "compound"):
        return True
    if fits(t.deprel, "nmod:poss") or _is_possessor(document, name):
        return lemma in words("ground") or not polity
    if fits(t.deprel, "obj") or t.deprel in ("obl", "iobj"):
        return lemma in words("struck") or not polity
    if fits(t.deprel, "nsubj:pass"):
        return lemma in words("struck") or not polity
    if fits(t.deprel, "nsubj"):
        return not polity and (lemma not in words("acting") or lemma in words("neutral"))
    if t.deprel in ("compound", "amod", "nmod", "nmod:npmod", "nmod:desc", "flat"):
        return _by_modified(governor.text.lower(), lemma, country=name.is_country, polity=polity)
    return not polity


def _by_preposition(preposition: str, lemma: str, *, polity: bool, country: bool, noun: bool) -> bool:
    """By the preposition and the word that it hangs on."""
    if preposition in words("inside"):
        return True
    if preposition == "from":
        return not polity or lemma not in words("dealing")
    if preposition == "to":
        return not polity or lemma in words("going") or (not noun and lemma not in words("dealing"))
    if preposition == "for":
        return not polity or lemma in words("leaving")
    if preposition in ("on", "against", "over"):
        return not polity or lemma in words("falling")
    if preposition == "of":
        return not polity or lemma in words("ground") or (not country and lemma not in words("officials"))
    if preposition == "with":
        return not polity or lemma in words("ground")
    if preposition == "between":
        return not polity or lemma in words("ground") or lemma in words("going")
    if preposition in ("by", "as", "than", "about", "without"):
        return not polity and preposition not in ("by", "as", "than")
    if preposition in ("like", "including", "such", "except"):
        return lemma in words("kinds") or not polity
    return not polity


def _by_modified(word: str, lemma: str, *, country: bool, polity: bool) -> bool:
    """A name before a noun: "Kabul airport", "Paris attacks"; but "US troops", "Moscow officials"."""
    if country:
        return lemma in words("ground") and lemma not in words("kinds") and sector_of(word) is None
    if lemma in words("ground") or lemma in words("facilities") or lemma in words("kinds"):
        return True
    return not (polity and (lemma in words("officials") or sector_of(word) in ("GOV", "MIL", "SPY")))


def _is_possessor(document: Document, name: Toponym) -> bool:
    after = document.tokens[name.last + 1] if name.last + 1 < len(document.tokens) else None
    return after is not None and after.xpos == "POS"
