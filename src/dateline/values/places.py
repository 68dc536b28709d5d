"""Where: places named in the text, and the place of an event."""

from typing import Literal

from dateline.values.spans import Value

Precision = Literal["exact", "near", "admin2", "admin1", "country", "region", "sea"]


class Place(Value, frozen=True, kw_only=True):
    """A place name, resolved as far as the text allows: no coordinates, no country is a value, not a gap."""

    id: str
    start: int
    end: int
    text: str
    gazetteer_id: str | None
    name: str
    lat: float | None
    lon: float | None
    country: str | None
    admin1: str | None
    radius_km: float | None
    precision: Precision | None
    basis: Literal["name", "document", "context", "none"]
    confidence: float


class EventPlace(Value, frozen=True, kw_only=True):
    """Where an event happened; `places` are the names that say so."""

    name: str
    country: str | None
    admin1: str | None
    lat: float | None
    lon: float | None
    radius_km: float | None
    precision: Precision | None
    basis: Literal["clause", "discourse", "dateline", "none"]
    places: tuple[str, ...]
