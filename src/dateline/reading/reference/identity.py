"""Entities: what a chain of phrases is called, where it belongs, and what everybody knows about it."""

import re
from collections import Counter
from dataclasses import dataclass

from dateline.compare.names import is_acronym
from dateline.knowledge import countries, groups, offices
from dateline.reading.reference.chains import Chain
from dateline.reading.reference.phrases import Phrase
from dateline.values.entities import Entity
from dateline.values.language import Document, EntityType, fits
from dateline.vocabulary import agents, people

SMALL_WORDS = frozenset(
    [
        "a",
        "an",
        "the",
        "this",
        "that",
        "these",
        "those",
        "some",
        "any",
        "many",
        "several",
        "few",
        "both",
        "all",
        "each",
        "no",
        "his",
        "her",
        "its",
        "their",
        "our",
    ]
)


@dataclass(slots=True)
class Known:
    """What a chain is found to be."""

    id: str | None = None
    name: str | None = None
    kind: EntityType = "OTHER"
    country: str | None = None
    sector: str | None = None
    other_sectors: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    basis: str = "text"


def make_entity(document: Document, chain: Chain, mentions: tuple[str, ...], day: str | None) -> Entity:
    """The entity of a chain; `day`: when the report was published, which decides who holds an office."""
    shown = [p for p in chain.phrases if not p.hidden] or chain.phrases
    spelt = _names(document, shown)
    kind = _kind(chain, shown)
    known = _known(document, chain, kind, spelt, day)
    name = known.name or (spelt[0] if spelt else _own_words(document, shown[0]))
    aliases = [n for n in dict.fromkeys((*spelt, *known.aliases)) if n != name]
    return Entity(
        id=known.id or f"x:{shown[0].start}",
        name=name,
        aliases=tuple(aliases),
        kind=known.kind,
        country=known.country,
        sector=known.sector,
        other_sectors=known.other_sectors,
        knowledge=known.id,
        mentions=mentions,
        basis="knowledge" if known.id else "apposition" if known.basis == "apposition" else "text",
    )


def _names(document: Document, phrases: list[Phrase]) -> list[str]:
    """The names of a chain as they are spelt, the longest first, acronyms after what they stand for."""
    found = Counter(
        " ".join(document.text[p.core[0] : p.core[1]].split()) for p in phrases if p.kind == "named" and p.words
    )
    return sorted(found, key=lambda n: (is_acronym(n) and " " not in n, -len(n.split()), -found[n], -len(n), n))


_STOPS = frozenset({",", ";", ":", "(", '"', "“", "–", "—"})
_ROUGHLY = frozenset(
    "at least most more than about nearly almost around over up to as many roughly some another".split()
)


def _own_words(document: Document, p: Phrase) -> str:
    """The words of an unnamed party, without determiner and quantity."""
    tokens = document.tokens_in(p.start, p.end)
    while len(tokens) > 1:
        t = document.tokens[tokens[0]]
        if t.index == p.head and people.is_a(p.lemma, "AMOUNT") and document.tokens[tokens[1]].text.lower() == "of":
            tokens = tokens[2:]
            continue
        if document.text[t.end : t.end + 1] == "-":
            break
        modifies = t.text.lower() in _ROUGHLY and any(
            document.tokens[k].upos == "NUM" for k in tokens[1:5] if k < p.head
        )
        counts = (
            modifies
            or t.upos == "NUM"
            or t.text.lower() in SMALL_WORDS
            or t.upos in ("DET", "PUNCT")
            or t.xpos == "PRP$"
        )
        if not counts or t.index == p.head:
            break
        tokens = tokens[1:]
    stop = next((k for k in tokens if k > p.head and document.tokens[k].text in _STOPS), None)
    end = document.tokens[stop].start if stop is not None else p.end
    return " ".join(document.text[document.tokens[tokens[0]].start : end].split())


def _kind(chain: Chain, phrases: list[Phrase]) -> EntityType:
    if chain.key and chain.key.startswith("country:"):
        return "GPE"
    named = Counter(p.type for p in phrases if p.kind == "named" and p.type != "OTHER")
    votes = named or Counter(p.type for p in phrases if p.kind != "pronoun" and p.type != "OTHER")
    return votes.most_common(1)[0][0] if votes else chain.type


def _known(document: Document, chain: Chain, kind: EntityType, spelt: list[str], day: str | None) -> Known:
    """Knowledge where it is sure, else what titles, appositions and modifiers say."""
    if chain.key and (country := countries.by_iso3(chain.key.removeprefix("country:"))):
        return Known(id=country.id, name=country.name, kind="GPE", country=country.iso3, sector="GOV")
    if chain.key and chain.key.startswith("people:"):
        return Known(kind="GROUP", country=chain.country)
    if chain.key and spelt and (seat := countries.metonym(spelt[0])):
        return Known(id=seat.id, name=seat.name, kind="ORG", country=seat.country, sector=seat.sector)
    if kind == "PER":
        return _person(document, chain, spelt, day)
    if kind in ("ORG", "GROUP", "OTHER", "GPE") and spelt:
        for name in spelt:
            group = groups.find(name)
            if group is not None and (kind != "GPE" or group.source == "own"):
                return Known(id=group.id, name=group.name, kind="ORG", country=group.country, sector=group.sector)
    sector, other = _sectors(document, chain) if kind in ("ORG", "GROUP") else (None, ())
    return Known(kind=kind, country=chain.country, sector=sector, other_sectors=other)


def _person(document: Document, chain: Chain, spelt: list[str], day: str | None) -> Known:
    held = _holder(document, chain, spelt, day)
    sector, other = _sectors(document, chain)
    if held is not None:
        return Known(
            id=held.id, name=held.name, kind="PER", country=held.country, sector=held.sector,
            other_sectors=tuple(s for s in (sector, *other) if s and s != held.sector), aliases=held.aliases[:0],
        )  # fmt: skip
    basis = "apposition" if spelt and (sector or chain.country) else "text"
    return Known(kind="PER", country=chain.country, sector=sector, other_sectors=other, basis=basis)


def _holder(document: Document, chain: Chain, spelt: list[str], day: str | None) -> offices.Person | None:
    """Who in the tables a person is: by full name; by surname only with an office or country that fits; without
    any name by office and country on the day."""
    for name in spelt:
        if len(name.split()) > 1:
            found = offices.person(name, day)
            if found is not None and _fits(found, chain):
                return found
    if spelt and len(spelt[0].split()) > 1:
        return None
    if day is None:
        return None
    if spelt:
        found = offices.person(spelt[0], day)
        if found is None or not _fits(found, chain):
            return None
        office = {w for w in chain.offices if people.is_a(w, "OFFICE")}
        same = found.country == chain.country if chain.country else False
        words = set(found.office.split())
        return found if same or words & office else None
    for p in chain.phrases:
        if (
            p.kind == "nominal"
            and p.country
            and p.article in ("the", "")
            and people.is_a(p.lemma, "OFFICE")
            and not p.plural
        ):
            found = offices.holder(_office_words(document, p), p.country, day)
            if found is not None:
                return found
    return None


def _fits(found: offices.Person, chain: Chain) -> bool:
    """Does nothing in the report speak against it?"""
    return not (chain.country and found.country and chain.country != found.country)


def _office_words(document: Document, p: Phrase) -> str:
    """The office of a phrase without its country: "prime minister", "minister of defence"."""
    tokens = document.tokens
    kept = [p.head]
    for c in document.children[p.head]:
        low = tokens[c].text.lower()
        if (
            (fits(tokens[c].deprel, "compound") or fits(tokens[c].deprel, "amod")) and not tokens[c].text[:1].isupper()
        ) or (people.is_a(low, "TITLE") and c < p.head):
            kept.append(c)
    return " ".join(tokens[j].text.lower() for j in sorted(kept))


def _sectors(document: Document, chain: Chain) -> tuple[str | None, tuple[str, ...]]:
    """Sectors by titles, appositions and the words of an unnamed party; the first is the main one."""
    told = (_sector(document, p) for p in chain.phrases if p.kind != "pronoun")
    found = list(dict.fromkeys(s for s in told if s))
    return (found[0] if found else None), tuple(found[1:])


def _sector(document: Document, p: Phrase) -> str | None:
    """What one phrase says of the sector."""
    if p.kind == "named" and p.type == "PER":
        return agents.sector_of(" ".join(p.titles)) if p.titles else None
    if p.kind == "nominal" and people.is_a(p.lemma, "PRESIDING") and (body := _body(document, p)) is not None:
        return body
    words = _own_words(document, p) if p.kind == "nominal" else " ".join(document.text[p.core[0] : p.core[1]].split())
    words = re.split(r" (?:in|at|from|on|near|to|with|for|who|including) |,", words)[0]
    shorter = (words, words.split(" of ")[0], document.tokens[p.head].text)
    return next((s for w in shorter if (s := agents.sector_of(w))), None)


def _body(document: Document, p: Phrase) -> str | None:
    """The sector of the body that somebody speaks or works for ("vice president at Acme Holdings"); "" where it is not
    known, None where the phrase names no body."""
    for c in document.kids(p.head, "nmod", "compound"):
        cases = [document.tokens[k].text.lower() for k in document.kids(c, "case")]
        if c > p.head and not set(cases) & {"at", "of", "for", "with", "from"}:
            continue
        words = document.noun_phrase(c).text
        if people.is_a(words.lower(), "TITLE"):
            continue
        if countries.by_name(words) or (c < p.head and not words[:1].isupper()):
            continue
        group = groups.find(words)
        return (group.sector if group else agents.sector_of(words)) or ""
    return None
