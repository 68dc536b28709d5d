"""Which of its namesakes a place is: by the words beside it, by the document's other places, by size; else none."""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from dateline.knowledge import countries, gazetteer
from dateline.knowledge.gazetteer import GazetteerPlace
from dateline.knowledge.names import fold
from dateline.reading.reference.toponyms import Toponym, words
from dateline.values.language import Document, fits

Basis = Literal["name", "document", "context", "none"]
SMALL_TOWN, TOWN, CITY = 1_000, 15_000, 100_000
_BETWEEN = frozenset((",", "in", "the", "a", "an", "of", "(", "'s", "’s", "small", "coastal", "neighbouring", "border"))
VOTE = 2.0
MOST_POINTS = 100
_ENOUGH = 1.5  # places and mentions of a country that make it the ground of a report
_FIRM = 1.5  # mentions that make a country the ground of a report, where a great namesake's is not spoken of
_COUNTRY_BONUS, _CAPITAL_BONUS, _REGION_BONUS = 3.0, 2.0, 1.5


@dataclass(slots=True)
class Container:
    """What the words beside a name say that it lies in; `place` where that is itself a place of the text, `town` its
    number among the names where it is a town that is still to be told from its namesakes."""

    country: str
    admin1: str | None = None
    place: GazetteerPlace | None = None
    town: int | None = None


@dataclass(slots=True)
class Located:
    """The outcome for one name: the place or None, what it rests on, and how sure that is."""

    place: GazetteerPlace | None
    basis: Basis
    confidence: float
    container: Container | None = None


@dataclass(slots=True)
class _Support:
    """What the whole document speaks for: countries, their units, and points already sure. `votes`: every name shares
    one vote among the units that its candidates lie in, so that the unit which explains most names stands out;
    `towns`: how many names have a candidate in a unit, or (unit "") in a country."""

    countries: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    units: dict[tuple[str, str], float] = field(default_factory=lambda: defaultdict(float))
    points: list[GazetteerPlace] = field(default_factory=list)
    towns: dict[tuple[str, str], float] = field(default_factory=lambda: defaultdict(float))
    votes: dict[tuple[str, str], float] = field(default_factory=lambda: defaultdict(float))


def locate(document: Document, names: list[Toponym], sites: list[bool]) -> list[Located]:
    """An outcome for each name that is a site; for the others an empty one."""
    containers = [_container(document, names, k) if sites[k] else None for k in range(len(names))]
    support = _support(document, names, sites, containers)
    chosen: dict[str, Located] = {}
    outer = {k + 1: c.place for k, c in enumerate(containers) if c and c.place and _inside(names[k], c)}
    for name, site, container in zip(names, sites, containers, strict=True):
        if site and container and (found := _inside(name, container)):
            chosen.setdefault(fold(name.text), found)
    found_all = []
    for k, (name, site, container) in enumerate(zip(names, sites, containers, strict=True)):
        if not site:
            found_all.append(Located(None, "none", 0.0))
            continue
        key = fold(name.text)
        by_words = _inside(name, container) if container else None
        if k in outer:
            found_all.append(Located(outer[k], "name", 0.95))
        elif by_words:
            found_all.append(by_words)
        elif container and _is_elsewhere(name, container):
            found_all.append(Located(None, "context", 0.5, container))
        else:
            if key not in chosen:
                chosen[key] = _by_document(name, support)
            found_all.append(chosen[key])
    for at in found_all:
        if at.container and at.container.town is not None and (town := found_all[at.container.town].place):
            at.container = Container(town.country or "", town.admin1, town)
    _settle_in(_home(document, names, found_all, support), names, sites, found_all)
    return found_all


def _home(document: Document, names: list[Toponym], found: list[Located], support: _Support) -> str | None:
    """The one country that a report plays in: that of most of its places, each counted once, of its dateline, and of
    the nations it speaks of; None where no country has more than half."""
    told = {fold(n.text): at.place.country for n, at in zip(names, found, strict=True) if at.place and at.place.country}
    count = Counter(told.values())
    line = document.report.dateline
    for name, at in zip(names, found, strict=True):
        if line and at.place and at.place.country and line.start <= document.tokens[name.first].start < line.end:
            count[at.place.country] += 1
    weights = {c: count[c] + support.countries.get(c, 0.0) for c in {*count, *support.countries} if c}
    if not weights:
        return None
    country = max(sorted(weights), key=lambda c: weights[c])
    if count and 2 * count[country] < count.total():
        return None
    return country if weights[country] >= _ENOUGH and 2 * weights[country] > sum(weights.values()) else None


def _settle_in(home: str | None, names: list[Toponym], sites: list[bool], found: list[Located]) -> None:
    """A name that no gazetteer knows, and that nothing beside it places, lies where the report plays."""
    known = {fold(n.text): at.container for n, at in zip(names, found, strict=True) if at.container and not at.place}
    for name, site, at in zip(names, sites, found, strict=True):
        if not site or at.place or (at.container and at.container.country):
            continue
        beside = known.get(fold(name.text))
        country = beside.country if beside and beside.country else home
        elsewhere = name.population >= TOWN and not any(p.country == country for p in name.candidates)
        if country and not elsewhere:
            at.container = Container(country)


def _container(document: Document, names: list[Toponym], k: int) -> Container | None:
    """Structure that says where a name lies: ", Ohio", "in Idlib province", "the Syrian city of", "Syria's"."""
    name = names[k]
    if name.is_country and (k + 1 == len(names) or not _is_state_behind(document, name, names[k + 1])):
        return None
    if k + 1 < len(names):
        following = _as_container(document, name, names[k + 1], k + 1)
        if following:
            return following
    return _described(document, name)


def _is_state_behind(document: Document, name: Toponym, outer: Toponym) -> bool:
    """ "Lebanon, Pa.": a state right behind the comma makes a country's name a town."""
    comma = outer.first == name.last + 2 and document.tokens[name.last + 1].text == ","
    first = outer.candidates[0] if comma and outer.candidates else None
    return first is not None and first.kind == "admin1" and first.country in ("USA", "CAN")


def _as_container(document: Document, name: Toponym, outer: Toponym, k: int) -> Container | None:
    between = [t.text.lower() for t in document.tokens[name.last + 1 : outer.first]]
    close = (
        bool(between)
        and len(between) <= 6
        and all(w in _BETWEEN or w in words("kinds") or w in words("directions") for w in between)
    )
    if not close or document.tokens[name.last].sentence != document.tokens[outer.first].sentence or not outer.whole:
        return None
    if set(between) & {"of", "'s", "’s"} and not set(between) & words("kinds"):
        return None
    if not name.candidates:
        return Container("", town=k) if outer.candidates else None
    if between == [","] and _is_list(name, outer):
        return None
    own = {(p.country, p.admin1) for p in name.candidates}
    kinds = ("country", "admin1", "region", *(["admin2"] if gazetteer.admin_word(outer.text) else []))
    options = [p for p in outer.candidates if p.country and p.kind in kinds]
    options.sort(key=lambda p: not any(c == p.country and (p.kind == "country" or a == p.admin1) for c, a in own))
    if not options:
        return None
    if between == [","] and not any(c == options[0].country for c, _ in own):
        return None
    best = options[0]
    return Container(best.country or "", best.admin1 if best.kind in ("admin1", "admin2") else None, best)


def _is_list(name: Toponym, outer: Toponym) -> bool:
    """ "Alabama, Georgia" and "Damascus, Aleppo" stand side by side; "Dublin, Ohio" and "Reno, Nev." do not.

    A unit behind a unit is none around it, unless it is short for a state; nor is a name that is also a town, where no
    namesake of the first lies in it.
    """
    if gazetteer.state_abbreviation(outer.text):
        return False
    units = {(p.country, p.admin1) for p in outer.candidates if p.kind == "admin1"}
    if name.candidates[0].kind in ("admin1", "country") and units:
        town = any(p.kind == "city" and (p.country, p.admin1) in units for p in name.candidates)
        return not (town and countries.by_capital(name.text))
    towns = {p.country for p in outer.candidates if p.kind == "city" and p.population > TOWN}
    inside = any((p.country, p.admin1) in units or p.country in _states(outer) for p in name.candidates)
    return bool(towns) and not inside


def _states(name: Toponym) -> set[str | None]:
    return {p.country for p in name.candidates if p.kind == "country"}


def _described(document: Document, name: Toponym) -> Container | None:
    """A nationality on the noun that the name belongs to, or a country that owns it."""
    tokens = document.tokens
    t = tokens[name.head]
    around = [name.head]
    if t.head >= 0 and tokens[t.head].lemma.lower() in words("kinds") and tokens[t.head].sentence == t.sentence:
        around.append(t.head)
    for i in around:
        for c in document.children[i]:
            child = tokens[c]
            if c > name.last or (
                not fits(child.deprel, "amod") and not fits(child.deprel, "nmod:poss") and child.deprel != "compound"
            ):
                continue
            country = (
                countries.by_adjective(child.text) if child.deprel != "nmod:poss" else countries.by_name(child.text)
            )
            if country and not name.first <= c <= name.last:
                return Container(country.iso3)
    return None


def _inside(name: Toponym, container: Container) -> Located | None:
    """The candidate that lies in the container."""
    fit = [
        p
        for p in name.candidates
        if p.country == container.country and p.id != (container.place and container.place.id)
    ]
    fit = [p for p in fit if p.kind != "country"]
    if not fit and not container.admin1:
        fit = [p for p in name.candidates if p.country is None and p.kind in ("region", "sea")]
    if container.admin1:
        unit = [p for p in fit if p.admin1 == container.admin1 and p.kind not in ("admin1",)]
        if not unit:
            return None
        fit = unit
    if not fit:
        return None
    likely = _plausible(name, fit)
    return Located(max(likely, key=lambda p: _prior(name, p)), "context", 0.93)


def _is_elsewhere(name: Toponym, container: Container) -> bool:
    """Does no candidate lie where the words beside the name put it? Then it is one that the gazetteer lacks."""
    if container.town is not None or (container.place and container.admin1):
        return True
    return not name.is_country and not any(p.country == container.country for p in name.candidates)


def _support(
    document: Document, names: list[Toponym], sites: list[bool], containers: list[Container | None]
) -> _Support:
    found, points = _Support(), dict[str, GazetteerPlace]()
    counted: set[str] = set()
    for name, site, container in zip(names, sites, containers, strict=True):
        if name.person or not name.candidates:
            continue
        first = name.candidates[0]
        if name.is_country:
            weight = 1.0 if (name.whole and len(name.candidates) < 2) or site else 0.5
            found.countries[first.country or ""] += 0.3 if first.name == "Georgia" else weight
        elif name.whole:
            inner = _inside(name, container) if container else None
            sure = inner.place if inner else _prominent(name)
            again = inner is None and fold(name.text) in counted
            counted.add(fold(name.text))
            if sure and sure.country and not again:
                found.countries[sure.country] += 1.0
                if sure.admin1:
                    found.units[sure.country, sure.admin1] += 1.0
                if sure.lat is not None and sure.lon is not None and sure.kind in ("city", "admin2"):
                    points.setdefault(sure.id, sure)
    for name in {fold(n.text): n for n in names if n.whole and not n.person}.values():
        for unit, share in _votes(name).items():
            found.votes[unit] += share
        towns = [p for p in name.candidates if p.kind == "city"]
        for place in {(p.country or "", u) for p in towns for u in (p.admin1 or "", "")}:
            found.towns[place] += 1.0
    found.points = list(points.values())[:MOST_POINTS]
    taken = {i for n in names for i in range(n.first, n.last + 1)}
    for t in document.tokens:
        if t.index not in taken and t.text[0].isupper() and t.upos in ("ADJ", "PROPN", "NOUN"):
            country = countries.by_demonym(t.text)
            if country:
                found.countries[country.iso3] += 0.7
    if document.report.outlet_country:
        found.countries[document.report.outlet_country] += 0.4
    return found


def _votes(name: Toponym) -> dict[tuple[str, str], float]:
    """A name's one vote, shared among the units of its candidates and among their countries (unit "")."""
    units = {(p.country, p.admin1) for p in name.candidates if p.country and p.admin1 and p.kind != "admin1"}
    states = {(country, "") for country, _ in units}
    return {(c or "", u or ""): 1 / len(group) for group in (units, states) for c, u in group}


def _prominent(name: Toponym) -> GazetteerPlace | None:
    """The one that everybody means: much larger than all namesakes."""
    ranked = sorted(_plausible(name), key=lambda p: -_prior(name, p))
    if not ranked or ranked[0].population < CITY:
        return None
    rest = [p for p in ranked[1:] if p.country != ranked[0].country or _apart(p, ranked[0]) > 100]
    return ranked[0] if not rest or _prior(name, ranked[0]) - _prior(name, rest[0]) >= 0.8 else None


def _plausible(name: Toponym, among: Sequence[GazetteerPlace] | None = None) -> list[GazetteerPlace]:
    """Candidates of a bare name: counties only where the text says so, countries and known regions over small towns."""
    unit = gazetteer.admin_word(name.text)
    candidates = name.candidates if among is None else among
    found = [p for p in candidates if p.kind != "admin2" or unit]
    found = found or list(candidates)
    if any(p.main for p in found):
        found = [p for p in found if p.main or p.population >= CITY]
    if any(p.kind == "country" for p in found):
        return [p for p in found if p.kind == "country" or (p.kind == "admin1" and p.population > 1_000_000)]
    if any(p.id.startswith("dl:") and p.kind in ("region", "sea") for p in found):
        return [p for p in found if p.id.startswith("dl:") or (p.population > 10 * CITY and p.kind == "city")]
    return found


def _prior(name: Toponym, p: GazetteerPlace) -> float:
    """How likely a name means this place, before the document speaks: its size, its kind."""
    score = math.log10(p.population + 10)
    if p.kind == "country":
        return score + _COUNTRY_BONUS
    if p.kind in ("region", "sea"):
        return score + (_REGION_BONUS if p.id.startswith("dl:") else 0.0)
    if p.kind == "admin1" and not gazetteer.admin_word(name.text):
        town = max((c.population for c in name.candidates if c.kind == "city" and c.country == p.country), default=0)
        score -= 1.5 if town >= 0.25 * p.population or (town >= 5 * CITY and p.country != "USA") else 0.0
    if (
        p.kind == "city"
        and (seat := countries.by_capital(name.text))
        and seat.iso3 == p.country
        and p.population > TOWN
    ):
        score += _CAPITAL_BONUS
    if p.main:
        return score
    return score - (2.0 if any(o.main and o.population >= SMALL_TOWN for o in name.candidates) else 0.7)


def _by_document(name: Toponym, support: _Support) -> Located:
    """The candidate that size and the document's other places speak for; none where it would be a far namesake."""
    plausible = _plausible(name)
    if not plausible:
        return Located(None, "none", 0.35)
    own, sure = _votes(name), _prominent(name)
    if len(plausible) > 1 and plausible[0].kind == "country":
        plausible = [_country_or_unit(plausible, support)]
    scored = sorted(
        ((_prior(name, p) + _backing(p, support, own, sure), p) for p in plausible), key=lambda s: (-s[0], s[1].id)
    )
    scored = _not_small_for_great(scored, support, sure)
    best, place = scored[0]
    other = next((s for s, p in scored[1:] if p.country != place.country or _apart(p, place) > 100), None)
    margin = max(best - other, 0.3) if other is not None else 2.0
    backing = _backing(place, support, own, sure)
    local = support.countries.get(place.country or "", 0) > 0.5 or (place.country, place.admin1) in support.units
    if place.kind in ("country", "region", "sea") or sure is place:
        return Located(place, "name", 0.94 if margin > 1 else 0.8)
    if place.kind == "city" and place.population < TOWN and _is_far(place, support):
        return Located(None, "none", 0.3)
    if local and (place.population >= SMALL_TOWN or backing > 1.5):
        return Located(place, "document", min(0.9, 0.55 + 0.15 * margin))
    total = sum(v for c, v in support.countries.items() if c)
    if place.population >= CITY and (margin >= 0.5 or total < 1):
        return Located(place, "name", 0.6 if total < 2 else 0.45)
    if place.population >= TOWN and (other is None or (total < 1 and margin >= 0.5)):
        return Located(place, "name", 0.5)
    return Located(None, "none", 0.3)


def _country_or_unit(plausible: list[GazetteerPlace], support: _Support) -> GazetteerPlace:
    """Georgia: the one that holds more of the towns named, a country's own mentions counted; in doubt the country."""

    def weight(p: GazetteerPlace) -> float:
        unit = "" if p.kind == "country" else p.admin1 or ""
        spoken = support.countries.get(p.country or "", 0.0)
        return 2 * support.towns.get((p.country or "", unit), 0.0) + spoken + (0.5 if p.kind == "country" else 0.0)

    return max(plausible, key=weight)


def _not_small_for_great(
    scored: list[tuple[float, GazetteerPlace]], support: _Support, sure: GazetteerPlace | None
) -> list[tuple[float, GazetteerPlace]]:
    """A small namesake of a capital or a city of a million is meant only where other places of its unit are named; a
    town of some size that is no capital's namesake also where the report is all about its country."""
    place = scored[0][1]
    great = [s for s in scored if (s[1].main and s[1].population >= 10 * CITY) or _is_seat(s[1])]
    if place.kind != "city" or not great or place.population * 5 > great[0][1].population:
        return scored
    named = support.units.get((place.country or "", place.admin1 or ""), 0.0)
    home = support.countries.get(great[0][1].country or "", 0.0)
    own = 1.0 if sure is not None and sure.country == great[0][1].country else 0.0
    firm = support.countries.get(place.country or "", 0.0) >= _FIRM and home - own <= 0.0
    if firm and place.population >= TOWN and not _is_seat(great[0][1]):
        return scored
    if place.main and home < 1.5 and named >= (2.0 if _is_seat(great[0][1]) else 1.0):
        return scored
    return great + [s for s in scored if s not in great]


def _is_seat(p: GazetteerPlace) -> bool:
    seat = countries.by_capital(p.name)
    return p.kind == "city" and p.main and seat is not None and seat.iso3 == p.country and p.population > TOWN


def _backing(
    p: GazetteerPlace, support: _Support, own: dict[tuple[str, str], float], sure: GazetteerPlace | None
) -> float:
    """What the document adds to a candidate: its country, its unit, how near other places of the document are; without
    what the name itself has put there, by its `own` votes and as one that is `sure`."""
    if not p.country:
        return 0.0
    self = 1.0 if p.kind == "country" or (sure is not None and sure.country == p.country) else 0.0
    state, unit = (p.country, ""), (p.country, p.admin1 or "")
    score = 2.5 * math.log1p(max(support.countries.get(p.country, 0.0) - self, 0.0))
    score += VOTE * math.log1p(max(support.votes.get(state, 0.0) - own.get(state, 0.0), 0.0))
    if p.admin1:
        score += 2.0 * math.log1p(support.units.get(unit, 0.0))
        score += VOTE * math.log1p(max(support.votes.get(unit, 0.0) - own.get(unit, 0.0), 0.0))
    if p.lat is not None and p.lon is not None and support.points:
        others = support.points if sure is None else [point for point in support.points if point.id != sure.id]
        nearest = min((_apart(p, point) for point in others), default=math.inf)
        score += 1.2 if nearest < 60 else 0.6 if nearest < 250 else 0.0
    return score


def _is_far(p: GazetteerPlace, support: _Support) -> bool:
    """Far from all that the document surely names in the same country: a namesake of the hamlet that is meant."""
    near = [_apart(p, other) for other in support.points if other.country == p.country]
    return bool(near) and min(near) > 300


def _apart(a: GazetteerPlace, b: GazetteerPlace) -> float:
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return 0.0
    return distance(a.lat, a.lon, b.lat, b.lon)


def distance(lat0: float, lon0: float, lat1: float, lon1: float) -> float:
    """Kilometres along a great circle."""
    p0, p1 = math.radians(lat0), math.radians(lat1)
    a = math.sin((p1 - p0) / 2) ** 2 + math.cos(p0) * math.cos(p1) * math.sin(math.radians(lon1 - lon0) / 2) ** 2
    return 2 * 6371.0 * math.asin(math.sqrt(a))
