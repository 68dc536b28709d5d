"""Which reports tell one story: they name the same people, bodies and towns within a week.

What two reports say of "talks" or "the attack" can be one occurrence although neither names the parties again; that
their stories are one is what speaks for it.
"""

from collections import defaultdict

from dateline.record.days import days
from dateline.record.grouping import candidates
from dateline.record.tellings import ReportFacts
from dateline.record.witnesses import Union

WITHIN_DAYS = 7
COMMON = 200  # reports that share a name beyond which it is too common to look reports up by


class Stories:
    """How far the reports given tell one story."""

    def __init__(self, reports: list[ReportFacts]) -> None:
        ordered = sorted(reports, key=lambda r: r.order)
        self._reports = {r.id: r for r in ordered}
        holders: dict[str, list[int]] = defaultdict(list)
        for k, report in enumerate(ordered):
            for name in report.names:
                holders[name].append(k)
        blocks = [ks for _, ks in sorted(holders.items()) if 1 < len(ks) <= COMMON]
        together: Union[str] = Union()
        for i, j in candidates(blocks):
            a, b = ordered[i].id, ordered[j].id
            if self.likeness(a, b) >= 1:
                together.join(a, b)
        self._cluster = {r.id: together.find(r.id) for r in ordered}

    def likeness(self, a: str, b: str) -> float:
        """1 for one story, half for one that may be, 0 for two, and inside one report, where it says nothing."""
        first, second = self._reports.get(a), self._reports.get(b)
        if first is None or second is None or a == b or not _near(first, second):
            return 0.0
        shared = len(first.names & second.names)
        share = shared / max(min(len(first.names), len(second.names)), 1)
        if shared >= 3 and share >= 0.4:
            return 1.0
        return 0.5 if shared >= 2 and share >= 0.3 else 0.0

    def cluster(self, report: str) -> str:
        """The same for reports that may tell one story; to look up by, not to judge by."""
        return self._cluster.get(report, report)


def _near(a: ReportFacts, b: ReportFacts) -> bool:
    """Published within a week of one another, or one of them nobody knows when."""
    if a.instant is None or b.instant is None:
        return True
    return days(a.instant, a.instant).gap(days(b.instant, b.instant)) <= WITHIN_DAYS
