"""Organisations: international bodies, aid and rights groups, armed groups, parties, agencies, newsrooms, firms."""

from functools import cache

from dateline.knowledge._tables import listed, rows
from dateline.knowledge.names import fold, is_spelt_as_name
from dateline.values.spans import Value


class Group(Value, frozen=True, kw_only=True):
    """An organisation that reports name. `country` is where it is based or fights, None for international ones;
    `sources` says which table it comes from: "own", "ucdp"."""

    id: str
    name: str
    aliases: tuple[str, ...]
    country: str | None
    sector: str
    source: str


def find(name: str) -> Group | None:
    """The organisation with that name or alias, article or not; of several the one from our own list.

    Short names count in capitals only ("WHO", not "who"); None where an acronym belongs to several groups that no
    country tells apart.
    """
    found = candidates(name)
    return found[0] if found and (len(found) == 1 or found[0].source == "own") else None


def candidates(name: str) -> tuple[Group, ...]:
    """All organisations with that name, our own list first: for an acronym that the document's countries decide."""
    return _index().get(fold(name), ()) if is_spelt_as_name(name) else ()


@cache
def _index() -> dict[str, tuple[Group, ...]]:
    found: dict[str, tuple[Group, ...]] = {}
    for id, name, aliases, country, sector, source in rows("groups.tsv"):
        group = Group(id=id, name=name, aliases=listed(aliases), country=country or None, sector=sector, source=source)
        for key in dict.fromkeys(map(fold, (name, *group.aliases))):
            found[key] = (*found.get(key, ()), group)
    return found
