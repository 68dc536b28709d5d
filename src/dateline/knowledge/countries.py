"""Countries: names, demonyms, capitals, and the seats that stand for a government."""

from functools import cache
from typing import NamedTuple

from dateline.knowledge._tables import listed, number, rows
from dateline.knowledge.names import fold, is_spelt_as_name
from dateline.values.spans import Value


class Country(Value, frozen=True, kw_only=True):
    """A country or territory with an ISO 3166-1 code (XKX for Kosovo). `radius_km` is that of a circle of its area,
    `zones` its IANA time zones, the main one first, `gazetteer_id` that of GeoNames."""

    iso3: str
    iso2: str
    name: str
    aliases: tuple[str, ...]
    adjectives: tuple[str, ...]
    nouns: tuple[str, ...]
    capitals: tuple[str, ...]
    lat: float
    lon: float
    radius_km: float
    population: int
    region: str
    continent: str
    zones: tuple[str, ...]
    gazetteer_id: str

    @property
    def id(self) -> str:
        """The knowledge id of an entity that is this country."""
        return f"country:{self.iso3}"


class Metonym(Value, frozen=True, kw_only=True):
    """A place that stands for those who rule there. `name` is the canonical name of the actor: that of the country for
    a capital ("Moscow" → Russia), of the ministry for the Pentagon, its own for the Kremlin. `place` says that the
    word is also a town (Moscow, Beijing), so that the clause has to show which is meant."""

    name: str
    country: str | None
    sector: str | None
    place: bool

    @property
    def id(self) -> str:
        """The knowledge id of the actor meant."""
        return f"country:{self.country}" if self.place else f"seat:{fold(self.name).replace(' ', '-')}"


class _Index(NamedTuple):
    iso3: dict[str, Country]
    iso2: dict[str, Country]
    names: dict[str, Country]
    adjectives: dict[str, tuple[Country, ...]]
    nouns: dict[str, tuple[Country, ...]]
    capitals: dict[str, Country]


@cache
def _index() -> _Index:
    found = _Index({}, {}, {}, {}, {}, {})
    for row in rows("countries.tsv"):
        c = Country(
            iso3=row[0], iso2=row[1], name=row[2], aliases=listed(row[3]), adjectives=listed(row[4]),
            nouns=listed(row[5]), capitals=listed(row[6]), lat=number(row[7]) or 0.0, lon=number(row[8]) or 0.0,
            radius_km=number(row[9]) or 1.0, population=int(row[10] or 0), region=row[11], continent=row[12],
            zones=listed(row[13]), gazetteer_id=row[14],
        )  # fmt: skip
        found.iso3[c.iso3] = c
        found.iso2[c.iso2] = c
        for name in (c.name, *c.aliases):
            found.names[fold(name)] = c
        for name in c.capitals:
            found.capitals[fold(name)] = c
        for table, words in ((found.adjectives, c.adjectives), (found.nouns, c.nouns)):
            for word in dict.fromkeys(map(fold, words)):
                table[word] = (*table.get(word, ()), c)
    return found


def all_countries() -> tuple[Country, ...]:
    """Every country, by ISO code."""
    return tuple(_index().iso3.values())


def by_iso3(code: str) -> Country | None:
    """ "SYR" → Syria."""
    return _index().iso3.get(code)


def by_iso2(code: str) -> Country | None:
    """ "SY" → Syria."""
    return _index().iso2.get(code)


def by_name(name: str) -> Country | None:
    """The country with that name or alias, article or not: "Syria", "the U.S.", "Burma"; None for "us"."""
    return _index().names.get(fold(name)) if is_spelt_as_name(name) else None


def by_key(key: str) -> Country | None:
    """The country of a folded name (`names.fold`); spelling has been looked at already."""
    return _index().names.get(key)


def by_adjective(word: str) -> Country | None:
    """ "Syrian" → Syria; of several with the word (Congolese, Dominican) the most populous."""
    return _first(_index().adjectives.get(fold(word), ())) if is_spelt_as_name(word) else None


def by_demonym(word: str) -> Country | None:
    """By adjective or noun, singular or plural: "Syrian", "Syrians", "Dutchmen", "Poles"."""
    if not is_spelt_as_name(word):
        return None
    key, known = fold(word), _index()
    for form in (key, key.removesuffix("s")):
        found = known.adjectives.get(form) or known.nouns.get(form)
        if found:
            return _first(found)
    return None


def by_capital(name: str) -> Country | None:
    """The country with that capital or seat of government: "Damascus" → Syria."""
    return _index().capitals.get(fold(name)) if is_spelt_as_name(name) else None


def capital(iso3: str) -> str | None:
    """The capital of a country, to resolve "the Syrian capital"; the seat of government where there are several."""
    country = by_iso3(iso3)
    return country.capitals[0] if country and country.capitals else None


def metonym(name: str) -> Metonym | None:
    """Whom a place stands for where it acts: capitals for their country, seats of power for themselves."""
    if not is_spelt_as_name(name):
        return None
    seat = _seats().get(fold(name))
    if seat:
        return seat
    country = by_capital(name)
    return Metonym(name=country.name, country=country.iso3, sector="GOV", place=True) if country else None


def historic(name: str) -> str | None:
    """Common name of a state that no longer is ("USSR" → Soviet Union): an actor without a country of today."""
    return _historic().get(fold(name)) if is_spelt_as_name(name) else None


@cache
def _seats() -> dict[str, Metonym]:
    found = {}
    for name, iso3, sector, canonical, aliases in rows("metonyms.tsv"):
        seat = Metonym(name=canonical, country=iso3 or None, sector=sector or None, place=False)
        for spelling in (name, *listed(aliases)):
            found[fold(spelling)] = seat
    return found


@cache
def _historic() -> dict[str, str]:
    return {fold(s): name for name, aliases in rows("historic.tsv") for s in (name, *listed(aliases))}


def _first(found: tuple[Country, ...]) -> Country | None:
    return max(found, key=lambda c: c.population, default=None)
