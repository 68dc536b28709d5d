"""Countries from GeoNames, country-codes, CLDR and the factbook, corrected by our own list."""

import json
import math
import re
from importlib.resources import files
from pathlib import Path

from training.knowledge.sources import archive, comma, country_info, own, table, write

_NATIONALITY = re.compile(r"\([^)]*\)|\bnote\b.*|;.*$")
_CONTINENTS = {
    "AF": "Africa", "AN": "Antarctica", "AS": "Asia", "EU": "Europe", "NA": "North America", "OC": "Oceania",
    "SA": "South America",
}  # fmt: skip
_SUBREGION = {"TWN": "Eastern Asia", "XKX": "Southern Europe", "ATA": "Antarctica"}


def build(data: Path, out: Path) -> None:
    """countries.tsv, metonyms.tsv and historic.tsv."""
    mine = {row["iso3"]: row for row in own("countries.tsv")}
    codes = {r["ISO3166-1-Alpha-3"]: r for r in table(data / "knowledge/country-codes/country-codes.csv")}
    zones = _zones()
    people = _factbook(data)
    centres = _centres(data)
    taken = {alias: iso3 for iso3, row in mine.items() for alias in comma(row["aliases"])}
    rows: list[list[object]] = []
    for info in sorted(country_info(data), key=lambda r: r[1]):
        iso2, iso3, fips, name, capital = info[0], info[1], info[3], info[4], info[5]
        if iso3 in {"SCG", "ANT"}:
            continue
        code, my = codes.get(iso3, {}), mine.get(iso3, {})
        common = my.get("name") or (code.get("CLDR display name") or name).replace(" & ", " and ")
        adjectives, nouns, capitals, point = people.get(fips, ([], [], [], None))
        adjectives = comma(my.get("adjectives", "")) or adjectives
        nouns = comma(my.get("nouns", "")) or nouns
        capitals = (
            [] if my.get("capitals") == "-" else comma(my.get("capitals", "")) or ([capital] if capital else capitals)
        )
        display, short = code.get("CLDR display name") or name, code.get("UNTERM English Short") or name
        formal = _formal(code.get("UNTERM English Formal") or name)
        named = dict.fromkeys([name, display, short.split(" (")[0], formal, *comma(my.get("aliases", ""))])
        aliases = [a for a in named if a != common and taken.get(a, iso3) == iso3]
        area = float(info[6] or 1)
        lat, lon = centres.get(iso3) or point or (0.0, 0.0)
        rows.append(
            [
                iso3, iso2, common, aliases, adjectives, nouns, capitals,
                round(lat, 3), round(lon, 3), max(1, round(math.sqrt(area / math.pi))), info[7],
                code.get("Sub-region Name") or _SUBREGION.get(iso3, ""), _CONTINENTS[info[8]], zones.get(iso2, []),
                info[16],
            ]
        )  # fmt: skip
    head = (
        "iso3 iso2 name aliases adjectives nouns capitals lat lon radius_km population region continent zones geonames"
    )
    write(out / "countries.tsv", head.split(), rows)
    seats: list[list[object]] = [
        [r["name"], r["iso3"], r["sector"], r["canonical"], comma(r["aliases"])] for r in own("metonyms.tsv")
    ]
    write(out / "metonyms.tsv", ["name", "iso3", "sector", "canonical", "aliases"], seats)
    write(out / "historic.tsv", ["name", "aliases"], [[r["name"], comma(r["aliases"])] for r in own("historic.tsv")])


def _formal(name: str) -> str:
    return re.sub(r"^the | \*+$|\(the\)", "", name).strip()


def _zones() -> dict[str, list[str]]:
    """IANA zones by ISO2: the first line of a country in zone.tab is not always its main one, so ours stand first."""
    main = {r["iso2"]: r["zone"] for r in own("zones.tsv")}
    found: dict[str, list[str]] = {k: [v] for k, v in main.items()}
    for line in files("tzdata").joinpath("zoneinfo/zone.tab").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            iso2, _, zone = line.split("\t")[:3]
            if zone not in found.setdefault(iso2, []):
                found[iso2].append(zone)
    return {k: sorted(v, key=lambda z: z != v[0]) for k, v in found.items()}


def _factbook(data: Path) -> dict[str, tuple[list[str], list[str], list[str], tuple[float, float] | None]]:
    """By FIPS code: adjectives, nouns, capitals, and the point of the country."""
    found = {}
    for path, raw in archive(data / "knowledge/factbook.tar.xz").items():
        if not path.endswith(".json") or "/meta/" in path:
            continue
        page = json.loads(raw)
        nation = page.get("People and Society", {}).get("Nationality", {})
        capital = _text(page.get("Government", {}).get("Capital", {}).get("name"))
        fips = Path(path).stem.upper()
        point = _point(_text(page.get("Geography", {}).get("Geographic coordinates")))
        found[fips] = (
            _words(_text(nation.get("adjective"))),
            _words(_text(nation.get("noun"))),
            [re.split(r" \(|;|,", capital)[0]] if capital and "no official" not in capital else [],
            point,
        )
    return found


def _text(field: object) -> str:
    return str(field.get("text", "")) if isinstance(field, dict) else ""


def _words(text: str) -> list[str]:
    words = (w.strip() for w in re.split(r",| or |/", _NATIONALITY.sub("", text)))
    return [w for w in words if w and w not in {"NA", "none"}]


def _point(text: str) -> tuple[float, float] | None:
    m = re.search(r"(\d+) (\d+) ([NS]),\s*(\d+) (\d+) ([EW])", text)
    if not m:
        return None
    lat = int(m[1]) + int(m[2]) / 60
    lon = int(m[4]) + int(m[5]) / 60
    return (-lat if m[3] == "S" else lat, -lon if m[6] == "W" else lon)


def _centres(data: Path) -> dict[str, tuple[float, float]]:
    """Points where the factbook has none or an odd one."""
    return {r["iso3"]: (float(r["lat"]), float(r["lon"])) for r in own("centres.tsv")}
