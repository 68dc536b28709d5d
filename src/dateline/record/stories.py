"""Which reports tell one story: they name the same people, bodies and towns within a week.

What two reports say of "talks" or "the attack" can be one occurrence although neither names the parties again; that
their stories are one is what speaks for it.
"""

from collections import Counter, defaultdict

from dateline.record.days import days
from dateline.record.grouping import candidates
from dateline.record.tellings import ReportFacts
from dateline.record.witnesses import Union

WITHIN_DAYS = 7
COMMON = 200  # reports that share a name beyond which it is too common to look reports up by
FEW = 10  # reports that may share a name, however few there are in all, before it says nothing of their story
ONE_IN = 8  # where there are many, a name that more than one in so many bears says nothing
CLOSE_KNIT = 20  # reports of one story, beyond which its ends need not be about the same


class Stories:
    """How far the reports given tell one story."""

    def __init__(self, reports: list[ReportFacts]) -> None:
        ordered = sorted(reports, key=lambda r: r.order)
        self._reports = {r.id: r for r in ordered}
        holders: dict[str, list[int]] = defaultdict(list)
        for k, report in enumerate(ordered):
            for name in report.names:
                holders[name].append(k)
        most = max(FEW, len(ordered) // ONE_IN)
        telling = {name for name, ks in holders.items() if len(ks) <= most}
        self._names = {r.id: r.names & telling for r in ordered}
        blocks = [ks for name, ks in sorted(holders.items()) if name in telling and 1 < len(ks) <= COMMON]
        together: Union[str] = Union()
        for i, j in candidates(blocks):
            a, b = ordered[i].id, ordered[j].id
            if self._shared(a, b) >= 1:
                together.join(a, b)
        self._cluster = {r.id: together.find(r.id) for r in ordered}
        self._sizes = Counter(self._cluster.values())

    def likeness(self, a: str, b: str) -> float:
        """1 for one story, half for one that may be, 0 for two, and inside one report, where it says nothing."""
        shared = self._shared(a, b)
        if shared or a == b or a not in self._reports or b not in self._reports:
            return shared
        near = self._cluster[a] == self._cluster[b] and self._sizes[self._cluster[a]] <= CLOSE_KNIT
        return 0.5 if near and _near(self._reports[a], self._reports[b]) else 0.0

    def _shared(self, a: str, b: str) -> float:
        first, second = self._reports.get(a), self._reports.get(b)
        if first is None or second is None or a == b or not _near(first, second):
            return 0.0
        one, other = self._names[a], self._names[b]
        shared = len(one & other)
        share = shared / max(min(len(one), len(other)), 1)
        if (shared >= 3 and share >= 0.25) or (shared >= 2 and share >= 0.3):
            return 1.0
        return 0.5 if shared >= 2 and share >= 0.12 else 0.0

    def cluster(self, report: str) -> str:
        """The same for reports that may tell one story; to look up by, not to judge by."""
        return self._cluster.get(report, report)


def _near(a: ReportFacts, b: ReportFacts) -> bool:
    """Published within a week of one another, or one of them nobody knows when."""
    if a.instant is None or b.instant is None:
        return True
    return days(a.instant, a.instant).gap(days(b.instant, b.instant)) <= WITHIN_DAYS
