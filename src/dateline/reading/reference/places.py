"""Places of a report: names that say where something is or happens, each resolved as far as the text allows."""

import math

from dateline.knowledge import gazetteer
from dateline.knowledge.gazetteer import GazetteerPlace
from dateline.knowledge.names import fold
from dateline.reading.reference.locating import Located, locate
from dateline.reading.reference.siting import is_site
from dateline.reading.reference.toponyms import LONGEST, Toponym, find_toponyms, words
from dateline.values.language import Document, Mention
from dateline.values.places import Place, Precision

_TURN = {"north": (1, 0), "south": (-1, 0), "east": (0, 1), "west": (0, -1)}
_KM_A_DEGREE = 111.2
_NEAR_KM = 25.0
_SEAT_TOWN = 15_000


def find_places(document: Document, mentions: tuple[Mention, ...]) -> tuple[Place, ...]:
    """Every name of a place in text order. A country or capital is one only where something is or happens there, not
    where it acts. What cannot be told from its namesakes, or is in no gazetteer, has no coordinates."""
    names = find_toponyms(document, mentions)
    decided: dict[int, bool] = {}
    sites = []
    for k, name in enumerate(names):
        site = _in_dateline(document, name) or is_site(document, name, decided, names[k - 1] if k else None)
        decided.update(dict.fromkeys(range(name.first, name.last + 1), site))
        sites.append(site)
    seats = [_seat(document, n) if n.facility and s and not n.power else n for n, s in zip(names, sites, strict=True)]
    located = locate(document, seats, sites)
    return tuple(_place(document, n, at) for n, s, at in zip(names, sites, located, strict=True) if s)


def _in_dateline(document: Document, name: Toponym) -> bool:
    line = document.report.dateline
    start = document.tokens[name.first].start
    if line is None or not line.start <= start < line.end:
        return False
    before = document.text[line.start : start]
    return before.count("(") <= before.count(")")  # in brackets stands the agency


def _seat(document: Document, name: Toponym) -> Toponym:
    """The town in the name of a facility ("Kabul" of "Kabul International Airport") as a name of its own."""
    tokens = document.tokens
    if tokens[name.last].text.lower() not in words("seated"):
        return name
    for last in range(name.last - 1, max(name.first, name.last - LONGEST) - 1, -1):
        text = document.text[tokens[name.first].start : tokens[last].end]
        known = gazetteer.find(text)
        if known and known[0].population >= _SEAT_TOWN:
            return Toponym(name.first, last, name.head, text, known, name.preposition, name.tagged)
    return name


def _place(document: Document, name: Toponym, at: Located) -> Place:
    start, end = document.tokens[name.first].start, document.tokens[name.last].end
    text = document.text[start:end]
    place = at.place
    if place is None:
        return _unresolved(start, end, text, at)
    lat, lon, radius, precision = place.lat, place.lon, place.radius_km, place.precision
    known: str | None = place.id
    called = place.name
    if not place.main and set(fold(name.text).split()) <= set(fold(place.name).split()):
        called = name.text
    if name.facility:
        called, known, radius, precision = " ".join(text.split()), None, max(radius, _NEAR_KM), "near"
    elif name.part:
        lat, lon, radius = _part(place, name.part)
        called, known, precision = f"{name.part} {place.name}", None, "region"
    return Place(
        id=f"p:{start}-{end}", start=start, end=end, text=text, gazetteer_id=known, name=called, lat=lat, lon=lon,
        country=place.country, admin1=place.admin1, radius_km=round(radius, 1), precision=precision,
        basis=at.basis, confidence=round(at.confidence, 3),
    )  # fmt: skip


def _unresolved(start: int, end: int, text: str, at: Located) -> Place:
    """No point; but what the words around say it lies in bounds it: "the hamlet of X in Idlib province"."""
    inside = at.container
    outer = inside.place if inside else None
    bounded = outer is not None and outer.kind in ("admin1", "admin2", "city")
    precision: Precision | None = outer.precision if outer and bounded else None
    if precision == "exact":
        precision = "near"
    return Place(
        id=f"p:{start}-{end}", start=start, end=end, text=text, gazetteer_id=None, name=" ".join(text.split()),
        lat=outer.lat if outer and bounded else None, lon=outer.lon if outer and bounded else None,
        country=(inside.country or None) if inside else None, admin1=inside.admin1 if inside else None,
        radius_km=round(max(outer.radius_km, _NEAR_KM), 1) if outer and bounded else None, precision=precision,
        basis="context" if inside else "none", confidence=round(at.confidence, 3),
    )  # fmt: skip


def _part(place: GazetteerPlace, part: str) -> tuple[float | None, float | None, float]:
    """The middle and radius of a part of a country or unit by a compass word: half-way out, six tenths as wide."""
    if place.lat is None or place.lon is None:
        return None, None, place.radius_km * 0.6
    north = sum(step[0] for word, step in _TURN.items() if word in part)
    east = sum(step[1] for word, step in _TURN.items() if word in part)
    away = 0.5 * place.radius_km / _KM_A_DEGREE / (math.hypot(north, east) or 1.0)
    lat = max(-89.0, min(89.0, place.lat + north * away))
    lon = place.lon + east * away / max(0.1, math.cos(math.radians(place.lat)))
    return round(lat, 3), round((lon + 180) % 360 - 180, 3), place.radius_km * 0.6
