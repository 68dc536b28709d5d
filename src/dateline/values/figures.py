"""How many: quantities with their bounds, what they count, and on whose word."""

from typing import Literal

from dateline.values.entities import Role
from dateline.values.spans import Value


class Figure(Value, frozen=True, kw_only=True):
    """A quantity. low and high are inclusive bounds, null where the text leaves one open."""

    id: str
    start: int
    end: int
    text: str
    low: float | None
    high: float | None
    approximate: bool
    unit: str | None
    measure: str | None
    scope: Literal["incident", "cumulative", "standing"]
    of: Role | None
    event: str | None
    according_to: tuple[str, ...]
    derived_from: tuple[str, ...]
    replaces: str | None
    confidence: float
