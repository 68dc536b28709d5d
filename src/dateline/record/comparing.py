"""Same, narrower, or not both true: days, places and quantities across reports."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from math import asin, cos, inf, radians, sin, sqrt
from typing import Literal, Protocol

Relation = Literal["same", "narrower", "apart"]
CITY = ("exact", "near", "admin2")
SAME_KM = 30.0


@dataclass(frozen=True, order=True)
class Days:
    """Inclusive days, as ordinals; an open end is infinite."""

    first: float
    last: float

    @property
    def width(self) -> float:
        return self.last - self.first + 1

    def gap(self, other: "Days") -> float:
        """Days between two that do not overlap; 0 where they do; next-door days have 1."""
        return max(self.first - other.last, other.first - self.last, 0)

    def holds(self, other: "Days") -> bool:
        return self.first <= other.first and other.last <= self.last


@lru_cache(maxsize=65536)
def days(earliest: str | None, latest: str | None) -> Days:
    """The calendar days of two bounds as the contract writes them: dates, or instants in their own zone."""
    return Days(_ordinal(earliest, -inf), _ordinal(latest, inf))


def _ordinal(value: str | None, otherwise: float) -> float:
    if not value:
        return otherwise
    try:
        return date.fromisoformat(value[:10]).toordinal()
    except ValueError:
        return otherwise


def compare_days(a: Days, b: Days) -> Relation:
    if a.gap(b) > 0:
        return "apart"
    return "same" if a == b else "narrower"


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
    dlat, dlon = radians(b.lat - a.lat), radians(b.lon - a.lon)
    h = sin(dlat / 2) ** 2 + cos(radians(a.lat)) * cos(radians(b.lat)) * sin(dlon / 2) ** 2
    return 2 * 6371.0 * asin(sqrt(min(h, 1.0)))


@dataclass(frozen=True, order=True)
class Bounds:
    """Inclusive bounds of a quantity; an open one is infinite. `slack`: what "about" leaves on either side."""

    low: float
    high: float
    slack: float = 0.0


def bounds(low: float | None, high: float | None, approximate: bool) -> Bounds:
    known = [abs(v) for v in (low, high) if v is not None]
    return Bounds(-inf if low is None else low, inf if high is None else high, 0.1 * max(known) if approximate else 0.0)


def compare_bounds(a: Bounds, b: Bounds) -> Relation:
    """Apart only where no rounding of what is approximate brings them together."""
    slack = max(a.slack, b.slack)
    if a.low - slack > b.high or b.low - slack > a.high:
        return "apart"
    return "same" if (a.low, a.high) == (b.low, b.high) else "narrower"
