"""Which reports tell one story: they name the same people, bodies and towns within a week.

What two reports say of "talks" or "the attack" can be one occurrence although neither names the parties again; that
their stories are one is what speaks for it. It is a function of the two alone, whatever else a record holds.
"""

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

from dateline.record.days import days
from dateline.record.rarity import SOME, rarity
from dateline.record.tellings import ReportFacts

WITHIN_DAYS = 7
ONE, ONE_SHARE = 1.5, 0.2  # what the names that two share must tell, and of all that the one that names less tells
MAY_BE, MAY_BE_SHARE = 0.5, 0.08


class Stories:
    """How far the reports given tell one story."""

    def __init__(self, reports: Iterable[ReportFacts]) -> None:
        self._reports = {r.id: Named(r) for r in reports}
        self._bearers: dict[str, list[str]] = defaultdict(list)
        for r in self._reports.values():
            for name in r.handles:
                self._bearers[name].append(r.facts.id)
        self._known: dict[tuple[str, str], float] = {}

    def likeness(self, a: str, b: str) -> float:
        """1 for one story, half for one that may be, 0 for two, and inside one report, where it says nothing."""
        pair = (a, b) if a < b else (b, a)
        if pair not in self._known:
            one, other = self._reports.get(a), self._reports.get(b)
            self._known[pair] = likeness(one, other) if one and other and a != b else 0.0
        return self._known[pair]

    def near(self, report: str) -> list[str]:
        """The other reports that tell or may tell its story, in order."""
        named = self._reports.get(report)
        alike = {r for name in named.handles for r in self._bearers[name]} if named else set()
        return sorted(r for r in alike if self.likeness(report, r))


class Named:
    """A report by what it names."""

    def __init__(self, facts: ReportFacts) -> None:
        self.facts = facts

    @cached_property
    def telling(self) -> dict[str, float]:
        """Its names that say something of its story, with how much."""
        found = ((name, rarity(name)) for name in self.facts.names)
        return {name: much for name, much in found if much}

    @cached_property
    def handles(self) -> frozenset[str]:
        """What to look its story up by: of two reports of one story, both have one of these."""
        return frozenset(name for name, much in self.telling.items() if much >= SOME)

    @cached_property
    def told(self) -> float:
        return sum(self.telling.values())


def likeness(a: Named, b: Named) -> float:
    """How far two reports tell one story, by what both name."""
    shared = sum(a.telling[name] for name in a.telling.keys() & b.telling.keys())
    if shared < MAY_BE or not a.handles & b.handles or not _near(a.facts, b.facts):
        return 0.0
    share = shared / min(a.told, b.told)
    if shared >= ONE and share >= ONE_SHARE:
        return 1.0
    return 0.5 if share >= MAY_BE_SHARE else 0.0


def _near(a: ReportFacts, b: ReportFacts) -> bool:
    """Published within a week of one another, or one of them nobody knows when."""
    if a.instant is None or b.instant is None:
        return True
    return days(a.instant, a.instant).gap(days(b.instant, b.instant)) <= WITHIN_DAYS
