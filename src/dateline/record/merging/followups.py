"""Counts whose report does not tell again what they count: "The toll has risen to seven, the hospital says"."""

from collections import defaultdict
from collections.abc import Sequence

from dateline.compare.names import fold
from dateline.record.merging.likeness import Occurrence
from dateline.record.merging.nearby import COUNTED
from dateline.record.merging.stories import Stories
from dateline.record.merging.tellings import Telling

Group = list[Occurrence]
ENOUGH = 1.0  # one story for sure, or one that may be and the place named


def follow_up(figures: list[Telling], groups: list[Group], stories: Stories) -> list[Telling]:
    """Hangs each figure on the one occurrence that it follows up on; gives those that are left, in their order."""
    found = find_follow_ups(figures, groups, stories)
    for f in figures:
        if (k := found.get(f.name)) is not None:
            _nearest(f, groups[k]).figures.append(f)
    return [f for f in figures if f.name not in found]


def find_follow_ups(figures: list[Telling], groups: Sequence[Group], stories: Stories) -> dict[str, int]:
    """For each figure that does, by name: the number of the one occurrence of its story that others count by the same
    measure. Where there are several, the one whose place its sentence names, or that most reports count, or none."""
    asked = [f for f in figures if may_follow(f)]
    measures = {f.figure.measure or "" for f in asked}
    by_report: dict[tuple[str, str], list[int]] = defaultdict(list)
    for k, g in enumerate(groups):
        for measure in counted(g) & measures:
            for report in {t.report.id for o in g for t in o.tellings if counts(t, measure)}:
                by_report[report, measure].append(k)
    found: dict[str, int] = {}
    for f in asked:
        near = (f.report.id, *stories.near(f.report.id))
        ks = sorted({k for report in near for k in by_report.get((report, f.figure.measure or ""), ())})
        if (best := _counted(f, [(k, groups[k]) for k in ks], stories)) is not None:
            found[f.name] = best
    return found


def may_follow(figure: Telling) -> bool:
    """Does it count what may have happened to some, and nobody in particular, without saying by what event?"""
    f = figure.figure
    return f.measure in COUNTED and not f.event and not (f.of and _named(figure))


def counted(group: Group) -> set[str]:
    """Measures by which an occurrence is counted, and may be."""
    measures = {f.figure.measure or "" for o in group for t in o.tellings for f in t.figures}
    return {m for m in measures if any(counts(t, m) for o in group for t in o.tellings)}


def _counted(figure: Telling, groups: list[tuple[int, Group]], stories: Stories) -> int | None:
    near = [(k, *_ties(g, figure, told, stories)) for k, g in groups if (told := _told(g, figure))]
    near = [n for n in near if n[1] >= ENOUGH]
    best = max((n[1:] for n in near), default=None)
    if best is None or sum(n[1:] == best for n in near) > 1:
        return None
    return next(n[0] for n in near if n[1:] == best)


def _nearest(figure: Telling, group: Group) -> Telling:
    told = _told(group, figure)
    return min(told, key=lambda t: (t.report.id != figure.report.id, abs(t.start - figure.start), t.order))


def _named(figure: Telling) -> bool:
    """Does it count someone in particular: not "men", but "Zagreb's men"?"""
    return any(p.named for p in figure.actors)


def _told(group: Group, figure: Telling) -> list[Telling]:
    """Who tells the occurrence, if it was not told of later than the figure only."""
    told = [t for o in group for t in o.tellings if counts(t, figure.figure.measure or "")]
    return told if min(t.report.order for t in told) <= figure.report.order else []


def _ties(group: Group, figure: Telling, told: list[Telling], stories: Stories) -> tuple[float, int]:
    """What ties a figure to an occurrence: one story, the place named; and how many others count it."""
    mine = figure.report.id
    story = max(1.0 if t.report.id == mine else stories.likeness(t.report.id, mine) for t in told)
    counted = {
        t.report.id for o in group for t in o.tellings for f in t.figures if f.figure.measure == figure.figure.measure
    }
    return story + (story > 0 and _place_named(group, figure)), len(counted)


def counts(t: Telling, measure: str) -> bool:
    e = t.event
    kinds = COUNTED.get(measure, ())
    return (
        not e.historical and e.polarity == "positive" and e.modality == "asserted"
        and any(e.type == kind and mode in (None, e.mode) for kind, mode in kinds)
    )  # fmt: skip


def _place_named(group: Group, figure: Telling) -> bool:
    sentence = f" {fold(figure.sentence)} "
    return any(f" {fold(p.name)} " in sentence for o in group for p in o.places)
