"""Which reports tell one story: they name the same people, bodies and towns within two weeks.

What two reports say of "talks" or "the attack" can be one occurrence although neither names the parties again; that
their stories are one is what speaks for it. It is a function of the two alone, whatever else a record holds.
"""

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from math import inf

from dateline.record.merging.days import days
from dateline.record.merging.rarity import NOTHING, SOME, rarity
from dateline.record.merging.tellings import ReportFacts

SOON, WITHIN_DAYS = 7, 14  # days between publications: of reports that are one story, and of any that may be
ONE, ONE_SHARE = 1.25, 0.2  # what the names that two share must tell, and of all that the one that names less tells
MAY_BE, MAY_BE_SHARE = 0.5, 0.08
LATER, LATER_SHARE = 1.0, 0.15  # the same where they are not so near in time
_LETTERS = 4  # of a last word that a person or a body goes by


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
        return telling(self.facts.names)

    @cached_property
    def handles(self) -> frozenset[str]:
        return _handles(self.telling)

    @cached_property
    def told(self) -> float:
        return sum(self.telling.values())


def telling(names: Iterable[str]) -> dict[str, float]:
    """Names (folded) that say something of a story, with how much, and the last words that others may call them by."""
    found = {name: rarity(name) for name in names}
    for name, much in list(found.items()):
        if much >= SOME and len(last(name)) >= _LETTERS and last(name) not in found:
            found[last(name)] = min(rarity(last(name)), SOME)
    return {name: much for name, much in found.items() if much > NOTHING}


def last(name: str) -> str:
    return name.rpartition(" ")[2]


def handles(names: Iterable[str]) -> frozenset[str]:
    """What to look a story up by: of two reports of one story, both have one of these."""
    return _handles(telling(names))


def _handles(told: dict[str, float]) -> frozenset[str]:
    return frozenset(name for name, much in told.items() if much >= SOME)


def likeness(a: Named, b: Named) -> float:
    """How far two reports tell one story, by what both name."""
    both = a.telling.keys() & b.telling.keys()
    again = {last(name) for name in both if last(name) != name}  # a name and its last word are one
    shared = sum(a.telling[name] for name in both - again)
    if shared < MAY_BE or not a.handles & b.handles:
        return 0.0
    share, gap = shared / min(a.told, b.told), _gap(a.facts, b.facts)
    if gap > SOON:
        return 0.5 if gap <= WITHIN_DAYS and shared >= LATER and share >= LATER_SHARE else 0.0
    if shared >= ONE and share >= ONE_SHARE:
        return 1.0
    return 0.5 if share >= MAY_BE_SHARE else 0.0


def _gap(a: ReportFacts, b: ReportFacts) -> float:
    """Days between their publications; none where of one nobody knows when."""
    if a.instant is None or b.instant is None:
        return 0.0
    gap = days(a.instant, a.instant).gap(days(b.instant, b.instant))
    return gap if gap < inf else 0.0
