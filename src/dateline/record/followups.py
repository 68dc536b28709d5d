"""Counts whose report does not tell again what they count: "The toll has risen to seven, the hospital says"."""

from collections import defaultdict

from dateline.compare.names import fold
from dateline.record.likeness import Occurrence
from dateline.record.nearby import COUNTED
from dateline.record.stories import Stories
from dateline.record.tellings import Telling

Group = list[Occurrence]
ENOUGH = 1.0  # one story for sure, or one that may be and the place named


def follow_up(figures: list[Telling], groups: list[Group], stories: Stories) -> list[Telling]:
    """Hangs each figure on the one occurrence of its story that others count by the same measure; gives those that are
    left, in their order. Where there are several, on the one whose place its sentence names, or that most reports
    count, or on none."""
    by_measure: dict[str, list[Group]] = defaultdict(list)
    for g in groups:
        for measure in sorted({f.figure.measure or "" for o in g for t in o.tellings for f in t.figures}):
            if any(_counts(t, measure) for o in g for t in o.tellings):
                by_measure[measure].append(g)
    found = [(f, _counted(f, by_measure.get(f.figure.measure or "", []), stories)) for f in figures]
    for figure, telling in found:
        if telling is not None:
            telling.figures.append(figure)
    return [f for f, telling in found if telling is None]


def _counted(figure: Telling, groups: list[Group], stories: Stories) -> Telling | None:
    if figure.figure.measure not in COUNTED or figure.figure.event or (figure.figure.of and _named(figure)):
        return None
    near = [(told, *_ties(g, figure, told, stories)) for g in groups if (told := _told(g, figure))]
    near = [n for n in near if n[1] >= ENOUGH]
    best = max((n[1:] for n in near), default=None)
    if best is None or sum(n[1:] == best for n in near) > 1:
        return None
    told = next(n[0] for n in near if n[1:] == best)
    return min(told, key=lambda t: (t.report.id != figure.report.id, abs(t.start - figure.start), t.order))


def _named(figure: Telling) -> bool:
    """Does it count someone in particular: not "men", but "Zagreb's men"?"""
    return any(p.named for p in figure.actors)


def _told(group: Group, figure: Telling) -> list[Telling]:
    """Who tells the occurrence, if it was not told of later than the figure only."""
    told = [t for o in group for t in o.tellings if _counts(t, figure.figure.measure or "")]
    return told if min(t.report.order for t in told) <= figure.report.order else []


def _ties(group: Group, figure: Telling, told: list[Telling], stories: Stories) -> tuple[float, int]:
    """What ties a figure to an occurrence: one story, the place named; and how many others count it."""
    mine = figure.report.id
    story = max(1.0 if t.report.id == mine else stories.likeness(t.report.id, mine) for t in told)
    counted = {
        t.report.id for o in group for t in o.tellings for f in t.figures if f.figure.measure == figure.figure.measure
    }
    return story + (story > 0 and _place_named(group, figure)), len(counted)


def _counts(t: Telling, measure: str) -> bool:
    e = t.event
    kinds = COUNTED.get(measure, ())
    return (
        not e.historical and e.polarity == "positive" and e.modality == "asserted"
        and any(e.type == kind and mode in (None, e.mode) for kind, mode in kinds)
    )  # fmt: skip


def _place_named(group: Group, figure: Telling) -> bool:
    sentence = f" {fold(figure.sentence)} "
    return any(f" {fold(p.name)} " in sentence for o in group for p in o.places)
