"""Are two times the same, one within the other, or apart? Bounds are ISO strings as in `values.times`; null is open."""

from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple

Relation = Literal["same", "narrower", "wider", "overlapping", "contradictory", "unknown"]


class Bounds(NamedTuple):
    """Inclusive bounds of a time: dates, or RFC 3339 instants; null is an open end, both null nothing known."""

    earliest: str | None
    latest: str | None


def compare_times(a: Bounds, b: Bounds) -> Relation:
    """How a stands to b: "narrower" where a lies within b, "contradictory" only where no day is in both.

    Clocks in differing zones put one moment on neighbouring days: with an instant on either side a day's difference is
    no contradiction. "unknown" where one of them has no bound at all.
    """
    if a == b:
        return "same" if any(a) else "unknown"
    if not any(a) or not any(b):
        return "unknown"
    if (exact := _moments(a, b)) is not None:
        return exact
    slack = timedelta(days=1) if _timed(a) or _timed(b) else timedelta(0)
    (a0, a1), (b0, b1) = _days(a), _days(b)
    if a1 < b0 - slack or b1 < a0 - slack:
        return "contradictory"
    if (a0, a1) == (b0, b1):
        return "narrower" if _timed(a) and not _timed(b) else "wider" if _timed(b) and not _timed(a) else "same"
    if b0 <= a0 and a1 <= b1:
        return "narrower"
    return "wider" if a0 <= b0 and b1 <= a1 else "overlapping"


def meet(a: Bounds, b: Bounds) -> bool:
    """Can both be true of one occurrence?"""
    return compare_times(a, b) != "contradictory"


def _moments(a: Bounds, b: Bounds) -> Relation | None:
    """Two instants with offsets, compared as such."""
    if a.earliest != a.latest or b.earliest != b.latest or a.earliest is None or b.earliest is None:
        return None
    if len(a.earliest) <= 10 or len(b.earliest) <= 10:
        return None
    x, y = datetime.fromisoformat(a.earliest), datetime.fromisoformat(b.earliest)
    if x.tzinfo is None or y.tzinfo is None:
        return None
    return "same" if x == y else "contradictory" if abs(x - y) >= timedelta(hours=1) else "overlapping"


def _timed(x: Bounds) -> bool:
    return any(v is not None and len(v) > 10 for v in x)


def _days(x: Bounds) -> tuple[date, date]:
    first = date.fromisoformat(x.earliest[:10]) if x.earliest else date(2, 1, 1)
    last = date.fromisoformat(x.latest[:10]) if x.latest else date(9998, 12, 31)
    return first, last
