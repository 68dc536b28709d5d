"""Are two places the same, one within the other, or apart?"""

from math import asin, cos, radians, sin, sqrt
from typing import Literal, Protocol

Relation = Literal["same", "narrower", "apart"]
CITY = ("exact", "near", "admin2")
SAME_KM = 30.0  # a town and its outskirts


class Located(Protocol):
    """A place of an event, as `values.places.EventPlace` has it."""

    @property
    def name(self) -> str: ...
    @property
    def country(self) -> str | None: ...
    @property
    def admin1(self) -> str | None: ...
    @property
    def lat(self) -> float | None: ...
    @property
    def lon(self) -> float | None: ...
    @property
    def radius_km(self) -> float | None: ...
    @property
    def precision(self) -> str | None: ...


def compare_places(a: Located, b: Located) -> Relation | None:
    """None where nothing can be said: an unresolved name and another one, an area without known bounds."""
    if a.name.casefold() == b.name.casefold() and a.country == b.country:
        return "same"
    if a.country and b.country and a.country != b.country:
        return "apart"
    if a.precision in CITY and b.precision in CITY:
        between = distance_km(a, b)
        if between is None:
            return None
        return "same" if between <= SAME_KM else "apart"
    areas = [p for p in (a, b) if p.precision not in CITY]
    if a.country and a.country == b.country:
        if any(p.precision == "country" for p in areas):
            return "narrower"
        if a.admin1 and b.admin1 and any(p.precision == "admin1" for p in areas):
            return "narrower" if a.admin1 == b.admin1 else "apart"
    return None


def distance_km(a: Located, b: Located) -> float | None:
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return None
    return kilometres(a.lat, a.lon, b.lat, b.lon)


def kilometres(lat: float, lon: float, to_lat: float, to_lon: float) -> float:
    """Between two points, given in degrees, on a round earth."""
    dlat, dlon = radians(to_lat - lat), radians(to_lon - lon)
    h = sin(dlat / 2) ** 2 + cos(radians(lat)) * cos(radians(to_lat)) * sin(dlon / 2) ** 2
    return 2 * 6371.0 * asin(sqrt(min(h, 1.0)))
