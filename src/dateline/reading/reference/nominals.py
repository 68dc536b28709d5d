"""Definite phrases: whom "the president", "the company", "the two leaders" speak of."""

from dateline.knowledge import countries
from dateline.reading.reference.chains import Chain, Chains
from dateline.reading.reference.phrases import Phrase
from dateline.values.language import Document, fits
from dateline.vocabulary import people
from dateline.vocabulary.numbers import value_of

SAME_OFFICE = {
    "leader": ("leader", "president", "prime", "premier", "king", "chancellor", "emir", "sultan", "dictator", "ruler"),
    "ruler": ("ruler", "king", "emir", "sultan", "leader", "dictator", "prince"),
    "premier": ("premier", "prime"),
    "monarch": ("monarch", "king", "queen"),
    "pontiff": ("pontiff", "pope"),
    "diplomat": ("diplomat", "ambassador", "envoy", "foreign"),
    "lawmaker": ("lawmaker", "senator", "mp", "congressman", "congresswoman"),
}
DEFINITE = frozenset({"the", "this", "that", "these", "those", "both"})
NEAR = 12
HYPERNYMS = {
    "company": "ORG", "firm": "ORG", "group": "ORG", "organisation": "ORG", "organization": "ORG", "agency": "ORG",
    "party": "ORG", "bank": "ORG", "club": "ORG", "team": "ORG", "body": "ORG", "union": "ORG", "charity": "ORG",
    "newspaper": "ORG", "university": "ORG", "airline": "ORG", "militia": "ORG", "bloc": "ORG", "alliance": "ORG",
    "city": "GPE", "town": "GPE", "village": "GPE", "country": "GPE", "nation": "GPE", "island": "LOC",
    "man": "PER", "woman": "PER", "politician": "PER", "boy": "PER", "girl": "PER", "teenager": "PER",
    "businessman": "PER", "businesswoman": "PER", "author": "PER", "singer": "PER", "actor": "PER", "actress": "PER",
}  # fmt: skip


def antecedents(
    p: Phrase, before: list[Phrase], again: list[Phrase], document: Document, chains: Chains
) -> list[Chain]:
    """The chains that a nominal phrase speaks of again; none where it brings somebody new. `before`: the phrases before
    it, `again`: those among all with its noun, both latest first."""
    if p.article == "this" and people.is_a(p.lemma, "OUTLET"):
        return []  # "told this newspaper": the outlet itself, whoever was spoken of
    if p.article in DEFINITE and (of_number := _counted(p, before, document, chains)):
        return of_number
    count = _count(document, p)
    if p.plural and (count == 2 or p.article == "both") and (p.article in DEFINITE or p.lemma in ("two", "both")):
        pair = _pair(p, before, document, chains)
        if pair:
            return pair
    if _counterpart(p):
        return []
    told = _tellings(document, p)
    if p.article not in DEFINITE and not _is_title(document, p):
        return _bare(p, before, again, document, chains, told)
    if land := _land(p, before, document, chains):
        return land
    for q in again:
        if q.lemma != p.lemma or q.kind != "nominal" or q.members:
            continue
        found = chains.members(q)
        if found and (len(found) == 1 or p.plural) and _again(p, q, found[0], document, told):
            return found
    if p.type == "PER" and not p.plural:
        return _office(p, [*before, *(q for q in again if q.sentence < p.sentence - 1)], document, chains, told)
    return _hypernym(p, before, chains, told)


def _is_title(document: Document, p: Phrase) -> bool:
    """An office without article is a definite one: "Syrian President added", "President's office"."""
    opening = document.tokens[document.tokens_in(p.start, p.end)[0]]
    return (
        p.type == "PER" and not p.plural and not p.article and people.is_a(p.lemma, "OFFICE") and opening.xpos != "PRP$"
    )


def _counterpart(p: Phrase) -> bool:
    return p.lemma in ("counterpart", "other", "rest", "one", "colleague")


def _count(document: Document, p: Phrase) -> int | None:
    """The number that counts a phrase, 2 for a pair; its own word in "the two"."""
    if document.tokens[p.head].text.lower() in ("two", "pair", "duo", "both"):
        return 2
    for c in document.kids(p.head, "nummod", "det", "det:predet", "advmod", "amod"):
        low = document.tokens[c].text.lower()
        if low in ("two", "both"):
            return 2
    return None


def _counted(p: Phrase, before: list[Phrase], document: Document, chains: Chains) -> list[Chain]:
    """ "The four", "the twelve": those who were counted by the same number; "the two" stays open to two named ones."""
    number = _number(document, p)
    if number is None or number < 2 or document.tokens[p.head].upos != "NUM" or document.kids(p.head, "nmod", "acl"):
        return []
    for q in before:
        if p.sentence - q.sentence > NEAR:
            break
        found = chains.members(q)
        if not q.plural or q.hidden or q.kind == "pronoun" or _number(document, q) != number:
            continue
        if (len(found) == 1 or len(found) == number) and q.type in ("PER", "GROUP", "ORG", "GPE"):
            return found
    return []


def _number(document: Document, p: Phrase) -> float | None:
    """How many a phrase counts, "12 aid workers", or is, "the twelve"."""
    if p.members:
        return float(len(p.members))
    own = document.tokens[p.head]
    counts = [own] if own.upos == "NUM" else [document.tokens[c] for c in document.kids(p.head, "nummod")]
    return value_of(counts[0].text) if counts else None


def _tellings(document: Document, p: Phrase) -> frozenset[str]:
    """Modifiers that tell one of a kind from others ("Turkish", "second", "of Aleppo")."""
    tokens = document.tokens
    found = []
    for c in document.children[p.head]:
        if any(fits(tokens[c].deprel, r) for r in ("amod", "compound", "nummod", "nmod")):
            low = tokens[c].lemma.lower()
            if not people.is_a(low, "NO_TELLING"):
                found.append(low)
    return frozenset(found)


def _again(p: Phrase, q: Phrase, chain: Chain, document: Document, told: frozenset[str]) -> bool:
    """The same noun once more, nothing in it that tells it apart."""
    if q.plural != p.plural:
        return False
    if p.country and chain.country and p.country != chain.country:
        return False
    if p.sentence - q.sentence > 3 * NEAR:
        return False
    before = _tellings(document, q)
    return told <= before or (not told and p.sentence - q.sentence <= NEAR)


def _land(p: Phrase, before: list[Phrase], document: Document, chains: Chains) -> list[Chain]:
    """ "The country": the country named last as a place or a party; one after a preposition before one that acts."""
    best: tuple[float, list[Chain]] | None = None
    if p.lemma not in ("country", "nation") or p.plural or p.country:
        return []
    for q in before:
        if p.sentence - q.sentence > 2:
            break
        found = chains.members(q) if q.type == "GPE" else []
        if len(found) != 1 or not (found[0].key or "").startswith("country:"):
            continue
        place = any(fits(document.tokens[q.head].deprel, r) for r in ("obl", "nmod"))
        rank = 0.5 * place - (p.sentence - q.sentence)
        if best is None or rank > best[0]:
            best = (rank, found)
    return best[1] if best else []


def _bare(
    p: Phrase, before: list[Phrase], again: list[Phrase], document: Document, chains: Chains, told: frozenset[str]
) -> list[Chain]:
    """A phrase without article: named by the same words again ("rebels", "US troops", "police"), or owned by the same
    ("his lawyer"); "a" and numbers bring something new."""
    if p.article or document.kids(p.head, "nummod"):
        return []
    owner = _owner(document, p, before, chains)
    if owner is None and p.type == "PER" and not p.plural:
        return []
    for q in again:
        if q.lemma != p.lemma or q.kind != "nominal" or (q.country, q.plural) != (p.country, p.plural):
            continue
        found = chains.members(q)
        if len(found) != 1 or q.article in ("a", "an") or _tellings(document, q) != told:
            continue
        if _owner(document, q, before, chains) is owner:
            return found
    return []


def _owner(document: Document, p: Phrase, before: list[Phrase], chains: Chains) -> Chain | None:
    """The chain of a possessive pronoun before a noun."""
    j = document.kid(p.head, "nmod:poss")
    if j is None or document.tokens[j].xpos != "PRP$":
        return None
    return next((c for q in before if q.head == j and not q.members for c in chains.members(q)), None)


def _office(p: Phrase, before: list[Phrase], document: Document, chains: Chains, told: frozenset[str]) -> list[Chain]:
    """ "The president", "the Syrian minister": the person last called so; a plain "the man" the person last named."""
    titles = {p.lemma, *p.titles}
    best = None
    for order, q in enumerate(before):
        if q.hidden or q.members or q.plural:
            continue
        found = chains.members(q)
        if len(found) != 1:
            continue
        c = found[0]
        if c.type != "PER" or c.plural or (p.gender and c.gender and p.gender != c.gender):
            continue
        if q.start <= p.start and p.end <= q.end:
            continue
        called = next((w for w in SAME_OFFICE.get(p.lemma, (p.lemma,)) if w in c.offices), None)
        if called and (called == p.lemma or p.country or not told):
            at = c.offices[called] or c.country
            if p.country and at and p.country != at:
                continue
            if not _same_post(told, c):
                continue
            exact = bool(p.country and at) + 0.5 * (titles <= c.offices.keys()) + 0.3 * c.named
            rank = (exact, -order)
            if best is None or rank > best[0]:
                best = (rank, found)
        elif best is None and HYPERNYMS.get(p.lemma) == "PER" and c.named and p.sentence - q.sentence <= 2 and not told:
            if p.lemma in ("man", "woman", "boy", "girl") and p.gender != c.gender:
                continue
            best = ((-1.0, -order), found)
    return best[1] if best else []


def _same_post(told: frozenset[str], c: Chain) -> bool:
    """Do the modifiers of an office allow this person: they are in the titles, or name the country?"""
    return all(w in c.offices or countries.by_demonym(w.title()) or countries.by_name(w.title()) for w in told)


def _hypernym(p: Phrase, before: list[Phrase], chains: Chains, told: frozenset[str]) -> list[Chain]:
    """ "The company" after a name of that kind; "the ministry" after a name with the word in it."""
    wanted = HYPERNYMS.get(p.lemma)
    country = countries.by_iso3(p.country) if p.country else None
    if p.lemma in ("country", "nation", "state") and country and country.id in chains.keyed:
        return [chains.keyed[country.id]]
    if p.plural or told - {p.lemma}:
        return []
    for q in before:
        if p.sentence - q.sentence > NEAR:
            break
        if q.members or q.kind != "named":
            continue
        found = chains.members(q)
        if len(found) != 1:
            continue
        c = found[0]
        if not c.named or (q.start <= p.start and p.end <= q.end):
            continue
        if any(p.lemma in name for name in c.names) and c.type != "PER":
            return found
        if wanted == c.type and wanted != "PER" and p.sentence - q.sentence <= 4:
            is_country = bool(c.key and c.key.startswith("country:"))
            if wanted != "GPE" or is_country == (p.lemma in ("country", "nation")):
                return found
    return []


def _pair(p: Phrase, before: list[Phrase], document: Document, chains: Chains) -> list[Chain]:
    """ "The two", "both leaders", "the two countries": two coordinated parties just named, else the two that the text
    speaks of most, persons rather than countries where the noun leaves it open."""
    kinds = _kinds(document, p)
    quick = people.is_a(p.lemma, "SIDES")
    for q in before:
        if p.sentence - q.sentence > 3:
            break
        found = chains.members(q)
        known = any(c.named for c in found) or not people.is_a(p.lemma, "BEARER")  # residents and an official: no sides
        if len(found) == 2 and known and all(c.type in kinds for c in found):
            return found
        counted = p.sentence - q.sentence <= 1 and p.lemma in ("both", "two") and q.type in kinds and len(found) == 1
        if counted and q.plural and q.kind == "nominal" and _count(document, q) == 2 and not q.hidden:
            return found
    for q in before:
        near = p.sentence - q.sentence <= 2 and q.plural and q.type == p.type and p.lemma in ("both", "two", q.lemma)
        if near and _count(document, q) == 2 and len(chains.members(q)) == 1:
            return chains.members(q)
    for kind in () if quick else kinds:
        counts: dict[int, tuple[float, Chain]] = {}
        for q in before:
            for c in chains.members(q):
                if c.type == kind and not c.plural and (c.named or kind == "PER"):
                    weight = 1.0 / (1 + 0.15 * (p.sentence - q.sentence))
                    counts[id(c)] = (counts.get(id(c), (0.0, c))[0] + weight, c)
        ranked = sorted(counts.values(), key=lambda w: -w[0])
        if len(ranked) >= 2 and ranked[1][0] >= 0.35 and (len(ranked) == 2 or ranked[1][0] > 1.25 * ranked[2][0]):
            pair = [c for _, c in ranked[:2]]
            return sorted(pair, key=lambda c: min(q.start for q in c.phrases))
    return []


def _kinds(document: Document, p: Phrase) -> tuple[str, ...]:
    if people.is_a(p.lemma, "COUNTRIES"):
        return ("GPE",)
    if people.is_a(p.lemma, "LEADERS"):
        return ("PER",)
    if people.is_a(p.lemma, "BEARER") or p.lemma == "two":
        return ("PER", "GPE", "ORG")
    if p.type == "ORG":
        return ("ORG",)
    return ("PER",) if p.type == "PER" else ()
