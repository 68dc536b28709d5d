"""Entities: the parties of a report, each with the mentions that speak of it."""

from collections import defaultdict

import msgspec

from dateline.reading.reference.chains import Chain, Chains
from dateline.reading.reference.coreference import chain_phrases
from dateline.reading.reference.identity import make_entity
from dateline.reading.reference.phrases import Phrase
from dateline.values.entities import Entity
from dateline.values.language import Document, Mention
from dateline.values.places import Place
from dateline.values.statements import Statement


def find_entities(
    document: Document, statements: tuple[Statement, ...]
) -> tuple[tuple[Mention, ...], tuple[Entity, ...]]:
    """Mentions in text order with the ids of their entities, and the entities in the order of their first mention."""
    phrases, chains = chain_phrases(document, statements)
    phrases = [p for p in phrases if not p.hidden]
    published = document.report.published
    day = published.value[:10] if published else None
    by_chain: dict[int, list[str]] = defaultdict(list)
    for p in phrases:
        for c in chains.members(p):
            by_chain[id(c)].append(_id(p))
    made: dict[str, Entity] = {}
    ids: dict[int, str] = {}
    for c in sorted(chains.living(), key=lambda c: c.phrases[0].start):
        if not by_chain[id(c)]:
            continue
        entity = make_entity(document, c, tuple(by_chain[id(c)]), day)
        entity = msgspec.structs.replace(entity, id=_free(entity, made))
        known = made.get(entity.id)
        made[entity.id] = _joined(known, entity, document) if known else entity
        ids[id(c)] = entity.id
    return tuple(_mention(document, p, chains, ids) for p in phrases), tuple(made.values())


def _free(entity: Entity, made: dict[str, Entity]) -> str:
    """Its id; of a second one that begins at the same place ("Paris" in "Paris court") with ".2"."""
    if entity.knowledge is not None or entity.id not in made:
        return entity.id
    return next(name for k in range(2, len(made) + 3) if (name := f"{entity.id}.{k}") not in made)


def _id(p: Phrase) -> str:
    return f"m:{p.start}-{p.end}"


def _mention(document: Document, p: Phrase, chains: Chains, ids: dict[int, str]) -> Mention:
    found: list[Chain] = chains.members(p)
    return Mention(
        id=_id(p),
        start=p.start,
        end=p.end,
        text=document.text[p.start : p.end],
        kind=p.kind,
        type=p.type,
        entities=tuple(dict.fromkeys(ids[id(c)] for c in found if id(c) in ids)),
    )


def _joined(a: Entity, b: Entity, document: Document) -> Entity:
    """One entity of two chains that knowledge finds to be the same."""
    order = sorted(dict.fromkeys((*a.mentions, *b.mentions)), key=lambda m: tuple(map(int, m[2:].split("-"))))
    names = [n for n in dict.fromkeys((*a.aliases, b.name, *b.aliases)) if n != a.name]
    sectors = [s for s in dict.fromkeys((*a.other_sectors, b.sector, *b.other_sectors)) if s and s != a.sector]
    return msgspec.structs.replace(a, mentions=tuple(order), aliases=tuple(names), other_sectors=tuple(sectors))


def with_countries(
    entities: tuple[Entity, ...], mentions: tuple[Mention, ...], places: tuple[Place, ...]
) -> tuple[Entity, ...]:
    """Towns and regions get the country where their name was found on the map."""
    at = {p.start: p.country for p in places if p.country}
    where: dict[str, str] = {}
    for m in mentions:
        if m.start in at and len(m.entities) == 1 and m.kind == "named":
            where.setdefault(m.entities[0], at[m.start] or "")
    return tuple(
        msgspec.structs.replace(e, country=where[e.id])
        if e.country is None and e.kind in ("GPE", "LOC") and where.get(e.id)
        else e
        for e in entities
    )
