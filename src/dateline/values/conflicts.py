"""Where a report disagrees with itself."""

from typing import Literal

from dateline.values.spans import Span, Value


class ConflictValue(Value, frozen=True, kw_only=True):
    """One of the values that cannot all be true; `refs` are ids of findings, or "published", "updated"."""

    value: str | float | None
    refs: tuple[str, ...]
    spans: tuple[Span, ...]


class Conflict(Value, frozen=True, kw_only=True):
    """Values of one occurrence that cannot all be true."""

    id: str
    kind: Literal["date", "place", "actor", "figure", "attribution", "happened"]
    occurrence: str | None
    values: tuple[ConflictValue, ...]
    note: str
