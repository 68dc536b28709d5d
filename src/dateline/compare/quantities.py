"""Are two counts of one thing the same, one within the other, or apart? "About 300" and 312 are not apart."""

from typing import Literal, NamedTuple

Relation = Literal["same", "narrower", "wider", "overlapping", "contradictory", "unknown"]
_TOLERANCE = 0.15  # how far off "about n" may be
_ROUNDED = 1000  # from here on figures of few digits are taken for rounded


class Amount(NamedTuple):
    """Inclusive bounds of a count, null where open."""

    low: float | None
    high: float | None
    approximate: bool = False


def compare_amounts(a: Amount, b: Amount) -> Relation:
    """How a stands to b: "contradictory" only where no number can be both, rounding and "about" allowed for."""
    if (a.low, a.high) == (b.low, b.high):
        return "unknown" if a.low is None and a.high is None else "same"
    if _unbounded(a) or _unbounded(b):
        return "unknown"
    (a0, a1), (b0, b1) = _widened(a), _widened(b)
    if a1 < b0 or b1 < a0:
        return "overlapping" if _rounds(a, b) or _rounds(b, a) else "contradictory"
    if b0 <= a0 and a1 <= b1:
        return "narrower"
    return "wider" if a0 <= b0 and b1 <= a1 else "overlapping"


def agree(a: Amount, b: Amount) -> bool:
    """Can both be true of one count?"""
    return compare_amounts(a, b) != "contradictory"


def _unbounded(x: Amount) -> bool:
    return x.low is None and x.high is None


def _widened(x: Amount) -> tuple[float, float]:
    share = _TOLERANCE if x.approximate else 0.0
    low = float("-inf") if x.low is None else x.low * (1 - share)
    return low, float("inf") if x.high is None else x.high * (1 + share)


def _rounds(a: Amount, b: Amount) -> bool:
    """Is b the round number for a: 1,984,000 and "two million"?"""
    if a.low is None or a.low != a.high or b.low is None or b.low != b.high or b.low < _ROUNDED:
        return False
    digits = str(int(b.low))
    zeros = len(digits) - len(digits.rstrip("0"))
    return zeros > 0 and round(a.low / 10**zeros) * 10**zeros == b.low
