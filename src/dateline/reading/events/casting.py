"""Who plays which role: the phrases in a trigger's slots that are parties, with whom they mean."""

import msgspec

from dateline.knowledge.countries import by_demonym, by_name
from dateline.reading.events import clauses
from dateline.reading.events.frames import Frame, beyond_quantity, covering, verb_lemma
from dateline.reading.events.hits import Hit
from dateline.values.entities import Role, RoleBasis
from dateline.values.language import Document
from dateline.values.spans import Span, span
from dateline.values.times import Time
from dateline.vocabulary.agents import is_agent
from dateline.vocabulary.triggers import carries, classes, rules
from dateline.vocabulary.words import lists, named

_SHORT = frozenset({"us", "u.s.", "uk", "u.k.", "eu", "un", "u.n.", "nato"})


def cast_parties(hit: Hit) -> tuple[tuple[Role, ...], tuple[Role, ...]]:
    """Actors and recipients of a hit, in text order; nobody plays both."""
    actors = _cast(hit, hit.rule.actors, acting=True)
    recipients = _cast(hit, hit.rule.recipients, acting=False)
    if hit.rule.type == "CONSULT" and hit.rule.mode != "visit":
        actors, recipients = _distinct([*actors, *recipients]), []
    taken = {_identity(r) for r in actors}
    return tuple(actors), tuple(r for r in recipients if _identity(r) not in taken)


def _cast(hit: Hit, slots: tuple[str, ...], *, acting: bool) -> list[Role]:
    frame = hit.frame
    found: list[Role] = []
    for slot in slots:
        for i in _filled(hit, slot, acting=acting):
            for j, basis in _parties(hit, slot, i, acting=acting):
                cast = frame.reference.roles(phrase_of(frame.document, j, frame.reference.times), basis=basis)
                found += _colleagues(frame.document, j, cast) or cast
    return _distinct(sorted(found, key=lambda r: (r.start, r.end)))


def _colleagues(document: Document, i: int, cast: tuple[Role, ...]) -> list[Role]:
    """A role each for those who hold one office in several countries ("the *presidents of Kenya and Uganda*")."""
    t = document.tokens[i]
    of = next((c for c in document.kids(i, "nmod") if clauses.case_of(document, c) == "of"), None)
    if len(cast) != 1 or t.xpos != "NNS" or t.lemma.lower() not in lists("people.txt")["OFFICE"] or of is None:
        return []
    states = [by_name(document.tokens[c].text) for c in clauses.conjuncts(document, of)]
    before = document.text[cast[0].start : t.start]
    return [
        msgspec.structs.replace(
            cast[0], name=f"{before}{t.lemma} of {s.name}", entity=None, country=s.iso3, sector=cast[0].sector or "GOV"
        )
        for s in states if s is not None
    ] if len(states) > 1 and all(states) else []  # fmt: skip


def _filled(hit: Hit, slot: str, *, acting: bool) -> list[int]:
    """What fills a slot; a refusal, promise or threat is directed at the party that its complement would act on."""
    frame = hit.frame
    found = frame.fill(slot)
    if found or acting or slot != "obj" or frame.noun:
        return found
    if hit.rule.type == "REQUEST":
        asked = [s for c in frame.fill("ccomp") for s in clauses.surface_subjects(frame.document, c)]
        return [s for s in asked if frame.is_party(beyond_quantity(frame.document, s))]
    if hit.rule.type not in ("REJECT", "THREATEN", "AGREE"):
        return []
    inner = [o for c in frame.fill("xcomp") for o in clauses.logical_objects(frame.document, c)]
    return [o for o in inner if frame.is_party(beyond_quantity(frame.document, o))]


def _identity(role: Role) -> str:
    return role.entity or role.name.casefold()


def _distinct(roles: list[Role]) -> list[Role]:
    """One role an entity: the first; "himself" is no second party."""
    found: dict[str, Role] = {}
    for r in roles:
        found.setdefault(_identity(r), r)
    return list(found.values())


def phrase_of(document: Document, i: int, times: tuple[Time, ...] = ()) -> Span:
    """The words of a party: a pronoun alone, else its noun phrase with the name in apposition to a title."""
    t = document.tokens[i]
    if t.upos in ("PRON", "DET"):
        return span(document.text, t.start, t.end)
    phrase = _uncounted(document, i)
    cut = next((c for c in document.kids(i, "nmod") if c > i and _is_setting(document, i, c, times)), None)
    if cut is None:
        return phrase
    first = min((*document.kids(cut, "case"), cut))
    return span(document.text, phrase.start, min(phrase.end, document.tokens[first - 1].end))


def _uncounted(document: Document, i: int) -> Span:
    """The noun phrase without the quantity that it may begin with ("at least 20 *villagers*")."""
    phrase = document.noun_phrase(i)
    first = next(j for j in document.tokens_in(phrase.start, phrase.end))
    t = document.tokens[first]
    while first < i and (t.upos == "NUM" or t.text.lower() in named("quantifying")):
        first += 1
        t = document.tokens[first]
    return span(document.text, t.start, phrase.end) if t.start > phrase.start else phrase


def _is_setting(document: Document, i: int, c: int, times: tuple[Time, ...]) -> bool:
    """Is the phrase behind a party a time, or the place where a named person acts, though the parse hangs it there?"""
    if covering(times, document.tokens[c].start) is not None:
        return True
    mention = document.mention_heads.get(i)
    named = mention is not None and mention.kind == "named" and mention.type == "PER"
    return named and clauses.case_of(document, c) in ("in", "at", "near", "on", "outside", "inside")


def _parties(hit: Hit, slot: str, i: int, *, acting: bool) -> list[tuple[int, RoleBasis]]:
    """The parties in a slot's phrase: the token itself, or whom it belongs to ("*rebel* stronghold")."""
    frame = hit.frame
    document = frame.document
    counted, i = i, beyond_quantity(document, i)
    if acting and document.tokens[i].lemma.lower() in named("crowd") & classes()["QUANTITY"] and slot == "subj":
        return [(counted, "argument")]
    basis = _basis(frame, slot, i)
    if slot == "mod":
        return [(i, "possessor")] if _names_party(frame, i) else []
    t = document.tokens[i]
    lemma = t.lemma.lower()
    if t.upos in ("PRON", "DET") and t.text.lower() not in named("human-pronoun") and not _is_counted(frame, i):
        return []
    if lemma in named("nobody"):
        return []
    if slot == "poss" and hit.rule.type is not None and _is_time(frame, i):
        return []
    if not acting and _is_site(frame, i):
        return [] if _called_off(hit) else [(j, "possessor") for j in owners(frame, i)]
    if (frame.is_party(i) and not _is_act(frame, i)) or _is_counted(frame, i):
        if hit.rule.mode == "visit" and not acting and _is_town(frame, i):
            return []
        return [(i, basis)]
    if acting and (lemma in classes()["HARDWARE"] or lemma in classes()["FORCES"]):
        return [(i, basis)]
    if acting and slot not in ("subj", "poss", "by", "obj"):
        return []
    if i == hit.head or _called_off(hit):
        return []
    return [(j, "possessor") for j in owners(frame, i)]


def _basis(frame: Frame, slot: str, i: int) -> RoleBasis:
    document, head = frame.document, frame.head
    if slot == "poss":
        return "possessor"
    if slot in ("subj", "obj") and not frame.noun:
        t = document.tokens[head]
        if t.deprel == "acl:relcl" and i == t.head:
            return "antecedent"
        if t.deprel == "conj" and not document.kids(head, "nsubj") and slot == "subj":
            return "coordination"
    return "argument"


def owners(frame: Frame, i: int, depth: int = 0) -> list[int]:
    """Parties that a thing belongs to: its possessor, nationality, or the party behind "of"."""
    document = frame.document
    found = [c for c in document.kids(i, "nmod:poss") if frame.is_party(c) and not _is_time(frame, c)]
    if found:
        return found[:1]
    inner = [c for c in document.kids(i, "nmod") if clauses.case_of(document, c) in ("of", "by")]
    for c in inner:
        if frame.is_party(c):
            return clauses.conjuncts(document, c)
        if depth < 2 and (below := owners(frame, c, depth + 1)):
            return below
    for c in document.kids(i, "compound", "amod", "nmod:desc"):
        if _names_party(frame, c):
            return [c]
    return []


def _names_party(frame: Frame, i: int) -> bool:
    """Is a modifier a party: a nationality, an organisation, a sort of people, not a place or a quality?"""
    t = frame.document.tokens[i]
    low = t.text.lower()
    if low in _SHORT and t.text[0].isupper():
        return True
    if by_demonym(t.text) is not None:
        return True
    mention = frame.document.mention_heads.get(i)
    if mention is not None and mention.kind == "named" and mention.type in ("ORG", "GROUP", "PER"):
        return True
    return t.upos in ("NOUN", "PROPN") and is_agent(t.lemma.lower()) and t.deprel != "amod"


def _called_off(hit: Hit) -> bool:
    """Is it a cancellation, whose object's parties are not those who are refused?"""
    return hit.rule.type == "REJECT" and carries(verb_lemma(hit.frame.document, hit.head), "cancel")


def _is_site(frame: Frame, i: int) -> bool:
    """Is it a common noun for a building, vehicle or machine ("a power station"), which is hit but is no party?"""
    t = frame.document.tokens[i]
    lemma = t.lemma.lower()
    people = lists("people.txt")
    if t.upos != "NOUN" or lemma in (people["BODY"] | people["PEOPLE"]) - named("thing"):
        return False
    return lemma in named("thing") or lemma in classes()["SITE"]


def _is_act(frame: Frame, i: int) -> bool:
    """Is the noun itself an act ("killed by the *airstrike*"), whatever a mention says of it?"""
    t = frame.document.tokens[i]
    return t.upos == "NOUN" and (t.lemma.lower(), True) in rules() and not is_agent(t.lemma.lower())


def _is_counted(frame: Frame, i: int) -> bool:
    """ "the two", "both": a number that stands for parties, where reference knows them."""
    t = frame.document.tokens[i]
    if t.upos not in ("NUM", "PRON", "DET", "ADJ"):
        return False
    mention = frame.reference.mention_at(t.start, t.end) or frame.document.mention_heads.get(i)
    return mention is not None and (bool(mention.entities) or mention.type in ("PER", "ORG", "GPE", "GROUP"))


def _is_time(frame: Frame, i: int) -> bool:
    t = frame.document.tokens[i]
    return covering(frame.reference.times, t.start) is not None


def _is_town(frame: Frame, i: int) -> bool:
    """Is it a place smaller than a country, which is visited but is no host?"""
    mention = frame.document.mention_heads.get(i)
    if mention is None or mention.type not in ("GPE", "LOC"):
        return False
    t = frame.document.tokens[i]
    place = covering(frame.reference.places, t.start)
    return place is not None and place.precision not in ("country", None)
