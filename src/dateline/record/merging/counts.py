"""Which figures that belong to no event are one: the same measure and bounds of the same, again within a week."""

from collections import defaultdict

from dateline.record.merging.days import days
from dateline.record.merging.tellings import Telling

WITHIN_DAYS = 7
Value = tuple[object, ...]


def value_of(t: Telling) -> Value | None:
    """What two figures that are one have in common; None where nothing says what is counted."""
    f = t.figure
    return (f.measure, f.unit, f.scope, f.low, f.high, t.actors[0].keys[:1]) if f.measure and t.actors else None


def find_counts(tellings: list[Telling]) -> list[list[Telling]]:
    """Groups of the figures given, in the order of their first."""
    alone: list[list[Telling]] = []
    by_value: dict[Value, list[Telling]] = defaultdict(list)
    for t in tellings:
        value = value_of(t)
        if value is None:
            alone.append([t])
        else:
            by_value[value].append(t)
    for same in by_value.values():
        alone += _runs(same)
    return sorted((sorted(g, key=lambda t: t.order) for g in alone), key=lambda g: g[0].order)


def _runs(tellings: list[Telling]) -> list[list[Telling]]:
    """Runs of tellings of which each was published within a week of the one before; those without a stamp by
    themselves."""
    runs: list[list[Telling]] = []
    for t in sorted(tellings, key=lambda t: (t.report.order, t.order)):
        when = t.report.instant
        before = runs[-1][-1].report.instant if runs else None
        if when and before and days(before, before).gap(days(when, when)) <= WITHIN_DAYS:
            runs[-1].append(t)
        else:
            runs.append([t])
    return runs
