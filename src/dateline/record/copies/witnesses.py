"""On whose word an entry stands, and how many of its witnesses are independent of one another."""

from bisect import bisect_right
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from dateline.compare.names import fold
from dateline.record.deriving.lines import CopyLine, First, Witnesses
from dateline.record.merging.tellings import Telling

T = TypeVar("T", bound=Hashable)
WHOLE = ("exact", "near")  # of such copies what stands outside the body, as the headline does, is no one's own
BETWEEN = 120  # characters between two blocks that are the same in other words


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


@dataclass(frozen=True)
class Stretch:
    """Characters [start, end) of a report that stand from `there` on in the report `of`."""

    start: int
    end: int
    of: str
    there: int


@dataclass(frozen=True)
class Origins:
    """Where the text of reports is from, place by place: what a copying newsroom added is its own."""

    stretches: dict[str, tuple[Stretch, ...]] = field(default_factory=dict)

    def of(self, report: str, at: int) -> str:
        """The report that a place of a report's text goes back to; itself, where it is its own."""
        seen = {report}
        while (found := self._at(report, at)) is not None and found.of not in seen:
            report, at = found.of, found.there + max(at - found.start, 0)
            seen.add(report)
        return report

    def _at(self, report: str, at: int) -> Stretch | None:
        stretches = self.stretches.get(report, ())
        k = bisect_right(stretches, at, key=lambda s: s.start) - 1
        return stretches[k] if k >= 0 and at < stretches[k].end else None


NO_ORIGINS = Origins()


def origins(copies: Iterable[CopyLine]) -> Origins:
    """The origins of texts by the copy lines of a record."""
    found: dict[str, list[Stretch]] = {}
    for c in sorted(copies, key=lambda c: (c.report, c.of)):
        found.setdefault(c.report, []).extend(_stretches(c))
    return Origins({report: tuple(sorted(s, key=lambda x: (x.start, x.end, x.of))) for report, s in found.items()})


def _stretches(c: CopyLine) -> Iterable[Stretch]:
    """The blocks of a copy, those joined between which little stands; of a whole copy from the top on."""
    joined: list[Stretch] = []
    for a0, a1, b0, _ in sorted(c.blocks):
        last = joined[-1] if joined else None
        if last and a0 - last.end <= BETWEEN:
            joined[-1] = Stretch(last.start, max(last.end, a1), c.of, last.there)
        else:
            joined.append(Stretch(a0, a1, c.of, b0))
    if joined and c.kind in WHOLE:
        first = joined[0]
        joined[0] = Stretch(0, first.end, c.of, max(first.there - first.start, 0))
    return joined


def groups_of(tellings: Iterable[Telling], origin: Origins) -> list[list[Telling]]:
    """Tellings that are one witness, counted per telling.

    One that is attributed stands on the source quoted (the one nearest to the words: ten newsrooms quoting one
    ministry are one witness); one in the outlet's own voice stands on the origin of its words and on the outlet, and,
    where its report or another of the outlet's also quotes someone for it (a headline over an attributed lead, a later
    version), on the first that is quoted.
    """
    ordered = list(tellings)
    quoted: dict[str, tuple[str, str]] = {}
    for t in ordered:
        if t.sources:
            quoted.setdefault(t.report.id, _source(t))
            if t.report.outlet:
                quoted.setdefault(fold(t.report.outlet), _source(t))
    outlets = {t.report.id: t.report.outlet for t in ordered}
    sets: Union[tuple[str, str]] = Union()
    stands_on: list[tuple[str, str]] = []
    for t in ordered:
        if t.sources:
            stands_on.append(_source(t))
            continue
        from_report = origin.of(t.report.id, t.start)
        own = ("origin", from_report)
        stands_on.append(own)
        outlet = t.report.outlet if from_report == t.report.id else outlets.get(from_report)
        if outlet:
            sets.join(own, ("outlet", fold(outlet)))
        for who in (t.report.id, fold(outlet or "")):
            if who in quoted:
                sets.join(own, quoted[who])
    groups: dict[tuple[str, str], list[Telling]] = {}
    for t, name in zip(ordered, stands_on, strict=True):
        groups.setdefault(sets.find(name), []).append(t)
    return list(groups.values())


def _source(telling: Telling) -> tuple[str, str]:
    return ("source", telling.voice)


def witnesses(tellings: list[Telling], origin: Origins) -> Witnesses:
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
