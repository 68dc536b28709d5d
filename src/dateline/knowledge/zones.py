"""Which time a place keeps: by its country, and by its first-level unit where the country keeps several times."""

from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

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
    return known.zones[0] if admin1 or len(zones_of(country)) == 1 else None


@cache
def zones_of(country: str) -> tuple[str, ...]:
    """The zones of a country that differ by their clocks, the main one first."""
    known = countries.by_iso3(country)
    by_clock: dict[tuple[object, ...], str] = {}
    for zone in () if known is None else known.zones:
        seasons = (datetime(year, month, 15) for year in (2012, 2019, 2024) for month in (1, 7))
        by_clock.setdefault(tuple(ZoneInfo(zone).utcoffset(s) for s in seasons), zone)
    return tuple(by_clock.values())


@cache
def _units() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for country, admin1, zone in rows("zones.tsv"):
        found.setdefault(country, {})[admin1] = zone
    return found
