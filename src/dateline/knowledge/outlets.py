"""Who publishes: outlets by name or domain, with their country and the zone that their newsroom's clock shows."""

from functools import cache
from urllib.parse import urlsplit

from dateline.knowledge import countries
from dateline.knowledge._tables import listed, rows
from dateline.knowledge.names import fold
from dateline.values.spans import Value

_SOLD = frozenset(
    "ac ai am bz cc cd cm co fm gg gl im io is je la li ly me ms mu nu pw sc sh so st tk to tv vc vg ws".split()
)


class Outlet(Value, frozen=True, kw_only=True):
    """A newspaper, broadcaster, site or agency. `country` is ISO 3166-1 alpha-3, None for one without a home;
    `zone` the IANA zone of its newsroom, None where its country keeps several times and nobody says which."""

    domain: str
    name: str
    aliases: tuple[str, ...]
    country: str | None
    zone: str | None


def find(name_or_domain: str) -> Outlet | None:
    """The outlet of a name ("The Indian Express"), a domain or an address; None where two countries share the name."""
    same = namesakes(name_or_domain)
    return same[0] if same and len({o.country for o in same}) == 1 else None


def namesakes(name_or_domain: str) -> tuple[Outlet, ...]:
    """All outlets of a name; those that tell themselves from another by a place in brackets only where none alone is
    called just that ("Daily Times" is "Daily Times (Pakistan)" and "Daily Times (Nigeria)")."""
    text = name_or_domain.strip()
    if "." in text and " " not in text and (found := _by_address(text)) is not None:
        return (found,)
    same = _by_name().get(fold(text), ())
    return same if len({o.country for o in same}) == 1 else (*same, *_by_short_name().get(fold(text), ()))


def country_of(domain: str) -> countries.Country | None:
    """The country whose own ending a domain has; None for endings that are sold to all the world (.tv, .io)."""
    ending = domain.rpartition(".")[2].upper()
    if ending.lower() in _SOLD:
        return None
    return countries.by_iso2({"UK": "GB"}.get(ending, ending))


def _by_address(text: str) -> Outlet | None:
    try:
        parts = urlsplit(text if "//" in text else f"//{text}")
    except ValueError:  # a bracket of an IPv6 address that is none
        return None
    host = (parts.hostname or "").removeprefix("www.")
    table = _by_domain()
    first = parts.path.strip("/").split("/")[0]
    if first and f"{host}/{first}" in table:
        return table[f"{host}/{first}"]
    while host.count(".") >= 1:
        if host in table:
            return table[host]
        host = host.partition(".")[2]
    return None


@cache
def _all() -> tuple[Outlet, ...]:
    return tuple(
        Outlet(domain=domain, name=name, aliases=listed(aliases), country=country or None, zone=zone or None)
        for domain, name, aliases, country, zone, _ in rows("outlets.tsv")
    )


@cache
def _by_domain() -> dict[str, Outlet]:
    """Our own list comes first in the table, and keeps an address that another source gives to a branch."""
    found: dict[str, Outlet] = {}
    for outlet in _all():
        for address in (outlet.domain, *(a.lower() for a in outlet.aliases if "." in a and " " not in a)):
            found.setdefault(address, outlet)
    return found


@cache
def _by_name() -> dict[str, tuple[Outlet, ...]]:
    found: dict[str, tuple[Outlet, ...]] = {}
    for o in _all():
        for key in dict.fromkeys(map(fold, (o.name, *o.aliases))):
            found[key] = (*found.get(key, ()), o)
    return found


@cache
def _by_short_name() -> dict[str, tuple[Outlet, ...]]:
    found: dict[str, tuple[Outlet, ...]] = {}
    for o in _all():
        if o.name.endswith(")") and (key := fold(o.name.partition(" (")[0])):
            found[key] = (*found.get(key, ()), o)
    return found
