"""Which figures that belong to no event are one: the same measure of the same, the same bounds, within a week."""

from collections import defaultdict

from dateline.record.days import days
from dateline.record.tellings import Telling

WITHIN_DAYS = 7


def find_counts(tellings: list[Telling]) -> list[list[Telling]]:
    """Groups of the figures given, in the order of their first."""
    alone: list[list[Telling]] = []
    by_value: dict[tuple[object, ...], list[Telling]] = defaultdict(list)
    for t in tellings:
        f = t.figure
        if f.measure and t.actors:
            by_value[f.measure, f.unit, f.scope, f.low, f.high, t.actors[0].keys[:1]].append(t)
        else:
            alone.append([t])
    for same in by_value.values():
        alone += _within_a_week(same)
    return sorted((sorted(g, key=lambda t: t.order) for g in alone), key=lambda g: g[0].order)


def _within_a_week(tellings: list[Telling]) -> list[list[Telling]]:
    """Runs of tellings published within a week of the first of their run; those without a stamp by themselves."""
    runs: list[list[Telling]] = []
    for t in sorted(tellings, key=lambda t: (t.report.order, t.order)):
        when = t.report.instant
        begun = runs[-1][0].report.instant if runs else None
        if when and begun and days(begun, begun).gap(days(when, when)) <= WITHIN_DAYS:
            runs[-1].append(t)
        else:
            runs.append([t])
    return runs
