"""Calendar days to reckon with: how far apart two times are, and how wide one is."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from math import inf


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
