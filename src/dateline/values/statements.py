"""Who said what: statements and their nesting, and on whose word something stands."""

from bisect import bisect_right
from itertools import accumulate
from typing import Literal

from dateline.values.entities import Role
from dateline.values.events import Modality, Polarity
from dateline.values.spans import Span, Value


class Statement(Value, frozen=True, kw_only=True):
    """A source that the text makes say, write, ask or think something. `within` is the enclosing statement."""

    id: str
    sources: tuple[Role, ...]
    cue: Span | None
    content: tuple[Span, ...]
    addressees: tuple[Role, ...]
    manner: Literal["direct", "indirect", "mixed"]
    medium: Span | None
    within: str | None
    polarity: Polarity
    modality: Modality
    about: tuple[str, ...]
    event: str | None
    confidence: float


class Chains:
    """On whose word the characters of a report stand: an index over the contents of its statements."""

    def __init__(self, statements: tuple[Statement, ...]) -> None:
        self._by_id = {s.id: s for s in statements}
        self._parts = sorted((c.start, c.end, s.id) for s in statements for c in s.content)
        self._starts = [start for start, _, _ in self._parts]
        self._reach = list(accumulate((end for _, end, _ in self._parts), max))

    def innermost(self, start: int, end: int) -> Statement | None:
        """The statement with the shortest content around [start, end); of equal ones the one more deeply nested."""
        best: tuple[int, int, str] | None = None
        for k in range(bisect_right(self._starts, start) - 1, -1, -1):
            if self._reach[k] < end:
                break
            first, last, name = self._parts[k]
            if last >= end:
                rank = (last - first, -len(self._upwards(name)), name)
                best = rank if best is None else min(best, rank)
        return self._by_id[best[2]] if best else None

    def of(self, start: int, end: int) -> tuple[str, ...]:
        """Ids of the statements that hold [start, end), outermost first; empty where the outlet itself speaks."""
        inner = self.innermost(start, end)
        return tuple(reversed(self._upwards(inner.id))) if inner else ()

    def _upwards(self, name: str) -> list[str]:
        found: list[str] = []
        step: str | None = name
        while step in self._by_id and step not in found:
            found.append(step)
            step = self._by_id[step].within
        return found


def chain_of(statements: tuple[Statement, ...], start: int, end: int) -> tuple[str, ...]:
    """`Chains(statements).of(start, end)`, for a single question; keep a `Chains` where many are asked."""
    return Chains(statements).of(start, end)
