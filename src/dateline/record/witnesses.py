"""On whose word an entry stands, and how many of its witnesses are independent of one another."""

from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

from dateline.compare.names import fold
from dateline.record.lines import CopyLine, First, Witnesses
from dateline.record.tellings import Telling

T = TypeVar("T", bound=Hashable)
ONE_ORIGIN = ("exact", "near", "common_origin")


class Union(Generic[T]):
    """Sets that grow together; each is known by its smallest name."""

    def __init__(self) -> None:
        self._above: dict[T, T] = {}

    def find(self, x: T) -> T:
        while (above := self._above.get(x, x)) != x:
            x = above
        return x

    def join(self, x: T, y: T) -> None:
        a, b = sorted((self.find(x), self.find(y)), key=repr)
        if a != b:
            self._above[b] = a


def origins(copies: Iterable[CopyLine]) -> dict[str, str]:
    """For each report that shares its text's origin with others, that origin: the smallest id among them."""
    sets: Union[str] = Union()
    names = set()
    for c in copies:
        if c.kind in ONE_ORIGIN:
            sets.join(c.report, c.of)
            names |= {c.report, c.of}
    return {name: sets.find(name) for name in sorted(names)}


def groups_of(tellings: Iterable[Telling], origin: dict[str, str]) -> list[list[Telling]]:
    """Tellings that are one witness, counted per telling.

    One that is attributed stands on the source quoted (the one nearest to the words: ten newsrooms quoting one
    ministry are one witness); one in the outlet's own voice stands on the origin of its text and on the outlet, and, in
    a report that also quotes someone for it (a headline over an attributed lead), on the first that it quotes.
    """
    ordered = list(tellings)
    quoted: dict[str, tuple[str, str]] = {}
    for t in ordered:
        if t.sources:
            quoted.setdefault(t.report.id, _source(t))
    sets: Union[tuple[str, str]] = Union()
    stands_on: list[tuple[str, str]] = []
    for t in ordered:
        if t.sources:
            stands_on.append(_source(t))
            continue
        own = ("origin", origin.get(t.report.id, t.report.id))
        stands_on.append(own)
        if t.report.outlet:
            sets.join(own, ("outlet", fold(t.report.outlet)))
        if t.report.id in quoted:
            sets.join(own, quoted[t.report.id])
    groups: dict[tuple[str, str], list[Telling]] = {}
    for t, name in zip(ordered, stands_on, strict=True):
        groups.setdefault(sets.find(name), []).append(t)
    return list(groups.values())


def _source(telling: Telling) -> tuple[str, str]:
    return ("source", telling.voice)


def witnesses(tellings: list[Telling], origin: dict[str, str]) -> Witnesses:
    groups = groups_of(tellings, origin)
    return Witnesses(
        reports=len({t.report.id for t in tellings}),
        outlets=len({fold(t.report.outlet) for t in tellings if t.report.outlet}),
        independent=len(groups),
        groups=tuple(tuple(t.name for t in g) for g in groups),
    )


def first(tellings: list[Telling]) -> First:
    report = min((t.report for t in tellings), key=lambda r: r.order)
    return First(report=report.id, published=report.published)
