"""When: time expressions of the text, and the time of an event."""

from typing import Literal

from dateline.values.spans import Value

Granularity = Literal[
    "second", "minute", "hour", "part_of_day", "day", "weekend", "week", "month", "season", "quarter", "half", "year",
    "decade", "century",
]  # fmt: skip
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
Anchor = Literal["published", "speech", "event", "time", "none"]


class Time(Value, frozen=True, kw_only=True):
    """A time expression. `earliest` and `latest` are inclusive: dates at day or coarser, RFC 3339 when finer; null is
    an open end, both null: not resolved. `value` and `mod` are TIMEX3's."""

    id: str
    start: int
    end: int
    text: str
    type: TimeType
    value: str
    earliest: str | None
    latest: str | None
    granularity: Granularity | None
    mod: str | None
    anchor: Anchor
    anchor_ref: str | None
    confidence: float


class EventTime(Value, frozen=True, kw_only=True):
    """When an event happened, and on what that rests; `times` are the expressions that say so."""

    earliest: str | None
    latest: str | None
    granularity: Granularity | None
    basis: Literal["clause", "discourse", "anchor", "published", "none"]
    times: tuple[str, ...]
