"""Places by name: towns, units of countries, regions, seas; all namesakes, for the text to choose from."""

import re
from functools import cache, lru_cache

from dateline.knowledge import countries
from dateline.knowledge._packed import Packed
from dateline.knowledge._tables import raw, rows
from dateline.knowledge.names import fold, is_spelt_as_name
from dateline.values.places import Precision
from dateline.values.spans import Value

UNIT_WORDS = frozenset(
    (
        "province", "provinces", "state", "states", "governorate", "region", "oblast", "district", "county",
        "department", "prefecture", "municipality", "parish", "canton", "emirate", "territory", "voivodeship", "krai",
        "republic",
    )
)  # fmt: skip
_COUNTY_WORDS = frozenset(("county", "parish", "district", "municipality"))
_ARTICLES = ("al", "el", "ar", "as", "ash", "ad", "az", "an", "at")
_ARABIC = frozenset(
    (
        "SYR", "IRQ", "LBN", "JOR", "PSE", "ISR", "EGY", "LBY", "SDN", "YEM", "SAU", "ARE", "QAT", "KWT", "BHR", "OMN",
        "DZA", "MAR", "TUN", "MRT", "ESH",
    )
)  # fmt: skip
_SHORT = {"st": "saint", "saint": "st", "mt": "mount", "mount": "mt", "ft": "fort", "fort": "ft", "ste": "sainte"}
_BEFORE = re.compile(r"(?i)(?:the )?(?:state|province|county|district|governorate|region|republic|city|town) of (?=\w)")
_PRECISION: dict[str, Precision] = {
    "city": "exact", "admin1": "admin1", "admin2": "admin2", "country": "country", "region": "region", "sea": "sea",
}  # fmt: skip


class GazetteerPlace(Value, frozen=True, kw_only=True):
    """A place. `country` is ISO 3166-1 alpha-3, None for seas and what lies in several or disputed ones; `lat` and
    `lon` are of its middle, `radius_km` that of a circle of its size; `main`: the name asked for is its main one.
    `id` is GeoNames' number, or "NE:…" (Natural Earth), "dl:…" (our own)."""

    id: str
    name: str
    kind: str
    lat: float | None
    lon: float | None
    country: str | None
    admin1: str | None
    population: int
    radius_km: float
    main: bool

    @property
    def precision(self) -> Precision:
        """How large a thing the name means."""
        return _PRECISION[self.kind]


@lru_cache(maxsize=8192)
def find(name: str) -> tuple[GazetteerPlace, ...]:
    """All places of a name or alias, the likeliest first without any context: countries, then by size.

    Words of administration are understood: "Idlib province", "the state of Utah" and "Washington state" are units only,
    "Rapides County" a county. Empty for what is not spelt as a name ("us").
    """
    if name.islower():
        return ()
    key = fold(name)
    whole = _spelt_out(key) or _arabic(key)
    if not is_spelt_as_name(name):
        whole = tuple(p for p in whole if p.main and p.kind != "country")
    short = admin_word(name)
    if not short:
        return whole
    bare, word = short
    kinds = ("admin2", "admin1") if word in _COUNTY_WORDS else ("admin1", "admin2")
    units = [p for p in _found(fold(bare)) if p.kind in kinds]
    if word in ("city", "town"):
        units = [p for p in _found(fold(bare)) if p.kind == "city"]
    elif not units and (seats := [p for p in _spelt_out(fold(bare)) if p.kind == "city" and p.population > 10_000]):
        units = [u for u in _found(fold(seats[0].admin1 or "")) if u.kind == "admin1" and u.country == seats[0].country]
    if not units and word == "region":
        units = [p for p in _found(fold(bare)) if p.kind in ("region", "city")]
    return (*whole, *sorted(units, key=lambda p: (kinds.index(p.kind) if p.kind in kinds else 2, -p.population)))


def is_known(name: str) -> bool:
    """Is there any place of that name?"""
    return bool(find(name))


def admin_word(name: str) -> tuple[str, str] | None:
    """A name without its administrative word, and the word: "Idlib province" → ("Idlib", "province")."""
    m = _BEFORE.match(name)
    if m:
        return name[m.end() :], m[0].lower().removeprefix("the ").split()[0]
    if name.startswith("County ") and len(name) > 10:
        return name[7:], "county"
    before, _, last = name.rpartition(" ")
    return (before, last.lower()) if before and last.lower() in UNIT_WORDS else None


def state_abbreviation(text: str) -> tuple[str, str] | None:
    """Country and unit of a state's abbreviation as it stands after a town: "Ala." → ("USA", "Alabama"), "CA"."""
    return _abbreviations().get(text)


@lru_cache(maxsize=4096)
def _found(key: str) -> tuple[GazetteerPlace, ...]:
    places: dict[str, GazetteerPlace] = {}
    country = countries.by_key(key)
    if country:
        places[country.gazetteer_id] = of_country(country)
    for cells in _table().rows(key):
        if cells[0].startswith("="):
            main = cells[0][1:]
            found = next((c for c in _table().rows(main) if c[0] == cells[1]), None)
            if found and found[0] not in places:
                places[found[0]] = _place(main, found, main_name=False)
        elif cells[0] not in places:
            places[cells[0]] = _place(key, cells, main_name=True)
    return tuple(sorted(places.values(), key=_rank))


def _spelt_out(key: str) -> tuple[GazetteerPlace, ...]:
    """Places of a key, with "st", "mt" and "ft" short or in full: St. Petersburg is also Saint Petersburg."""
    first, _, rest = key.partition(" ")
    if not rest or first not in _SHORT:
        return _found(key)
    both = {p.id: p for p in (*_found(f"{_SHORT[first]} {rest}"), *_found(key))}
    return tuple(sorted(both.values(), key=_rank))


def _arabic(key: str) -> tuple[GazetteerPlace, ...]:
    """Arabic names with or without their article: "Hudaydah", "al-Hudaydah" and "Al Hudaydah" are one."""
    first, _, rest = key.partition(" ")
    stem = rest if rest and first in _ARTICLES else key
    if len(stem) < 4 or (stem is key and rest):
        return ()
    forms = (stem, *(f"{a} {stem}" for a in _ARTICLES))
    return tuple(p for f in forms if f != key for p in _found(f) if p.country in _ARABIC)


def _rank(p: GazetteerPlace) -> tuple[int, float, str]:
    return (0 if p.kind == "country" else 1, -p.population * (1.0 if p.main else 0.5), p.id)


def of_country(country: countries.Country) -> GazetteerPlace:
    """A country as a place."""
    return GazetteerPlace(
        id=country.gazetteer_id, name=country.name, kind="country", lat=country.lat, lon=country.lon,
        country=country.iso3, admin1=None, population=country.population, radius_km=country.radius_km, main=True,
    )  # fmt: skip


def _place(key: str, cells: list[str], *, main_name: bool) -> GazetteerPlace:
    id, name, kind, lat, lon, country, admin1, people, radius = cells
    return GazetteerPlace(
        id=id, name=name or key.title(), kind=kind, lat=float(lat) if lat else None, lon=float(lon) if lon else None,
        country=country or None, admin1=admin1 or None, population=int(people or 0), radius_km=float(radius),
        main=main_name,
    )  # fmt: skip


@cache
def _table() -> Packed:
    return Packed(raw("gazetteer.bin"))


@cache
def _abbreviations() -> dict[str, tuple[str, str]]:
    found = {}
    for short, country, admin1, code in rows("abbreviations.tsv"):
        for text in (short, code):
            if text:
                found[text] = (country, admin1)
    return found
