"""Which time a place keeps: by its country, and by its first-level unit where the country keeps several times."""

from functools import cache

from dateline.knowledge import countries
from dateline.knowledge._tables import rows


def zone_at(country: str, admin1: str | None) -> str | None:
    """The IANA zone of a first-level unit; of a country alone that of nine in ten of its people, None where it has none
    such."""
    known = countries.by_iso3(country)
    if known is None or not known.zones:
        return None
    units = _units().get(country, {})
    if (admin1 or "") in units:
        return units[admin1 or ""]
    return known.zones[0] if admin1 or not units else None


@cache
def zones_of(country: str) -> tuple[str, ...]:
    """The zones that a country's towns keep, the main one first; only that where nine in ten people have it."""
    known = countries.by_iso3(country)
    if known is None or not known.zones:
        return ()
    units = _units().get(country, {})
    return tuple(dict.fromkeys((known.zones[0], *(() if "" in units else units.values()))))


@cache
def _units() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for country, admin1, zone in rows("zones.tsv"):
        found.setdefault(country, {})[admin1] = zone
    return found
