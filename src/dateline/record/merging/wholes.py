"""Which occurrences are parts of one that is told as a whole: "40 killed this week", and the raid of Tuesday."""

from collections import defaultdict
from collections.abc import Sequence
from math import inf

from dateline.compare.places import compare_places
from dateline.record.deriving.entries import entry_id
from dateline.record.merging.days import Days
from dateline.record.merging.likeness import SPECIFIC, Occurrence, alike
from dateline.record.merging.tellings import Party

Group = Sequence[Occurrence]
PART = 2  # days; a part is told of a day, give or take a night
LONGEST = 400  # days; "since the war began" is a background, not a whole
WIDER = 3  # how often a whole must hold the days of its part
_SLOT = 16  # days that wholes are looked up by


def find_wholes(groups: Sequence[Group]) -> dict[int, str]:
    """For those of the groups that are parts, by their number: the id of the entry of the narrowest whole."""
    slots: dict[tuple[str, int], list[int]] = defaultdict(list)
    spans = [when(g) for g in groups]
    for k, (group, days) in enumerate(zip(groups, spans, strict=True)):
        if days is not None and is_whole(group, days):
            for kind in types_of(of_time(group, days)):
                for slot in range(int(days.first) // _SLOT, int(days.last) // _SLOT + 1):
                    slots[kind, slot].append(k)
    found: dict[int, str] = {}
    for k, (group, days) in enumerate(zip(groups, spans, strict=True)):
        if days is None or days.width > PART or not slots:
            continue
        near = {w for kind in types_of(of_time(group, days)) for w in slots.get((kind, int(days.first) // _SLOT), ())}
        holding = [(spans[w], w) for w in near if w != k and holds(groups[w], spans[w], group, days)]
        if holding:
            _, best = min(holding, key=lambda x: (x[0].width if x[0] else inf, groups[x[1]][0].order))
            found[k] = entry_id(groups[best][0].tellings[0])
    return found


def sums_up(a: Occurrence, b: Occurrence) -> bool:
    """Is one told over days, with a larger count than the other, which is told of a day or two?"""
    if not (a.dated and b.dated):
        return False
    short, long = sorted((a, b), key=lambda o: o.dated[0].width)
    if short.dated[0].width > PART or long.dated[0].width < WIDER:
        return False
    return _larger([long], [short]) and not long.counts & short.counts


def when(group: Group) -> Days | None:
    """When a group was told to be, by the text; of several intervals the one that most tellings give."""
    dated = [o.dated[0] for o in group if o.dated]
    return max(dated, key=lambda d: (dated.count(d), -d.width, d)) if dated else None


def of_time(group: Group, days: Days) -> Group:
    """Those of a group that are told of just these days."""
    return [o for o in group if o.dated and o.dated[0] == days]


def _signs(group: Group, days: Days) -> set[str]:
    return {sign for o in of_time(group, days) for sign in o.signs}


def types_of(group: Group) -> list[str]:
    return sorted({t for o in group for t in o.types})


def may_be_whole(o: Occurrence) -> bool:
    """Is it told over a time?"""
    return bool(o.dated) and SPECIFIC / 2 < o.dated[0].width <= LONGEST


def is_whole(group: Group, days: Days) -> bool:
    """Is it told over a time, as many or as a count that sums up?"""
    if not SPECIFIC / 2 < days.width <= LONGEST or all(o.coming for o in group):
        return False
    figures = [f.figure for o in group for t in o.tellings for f in t.figures]
    plural = any(e.trigger.text.casefold().endswith("s") for o in group for e in o.events)
    return plural or any(f.scope == "cumulative" for f in figures) or bool(figures)


def holds(whole: Group, over: Days | None, part: Group, days: Days) -> bool:
    """Does a whole hold a part: its days, its place or its parties, which have a name or country in common?"""
    if over is None or not over.holds(days) or over.width < WIDER * days.width:
        return False
    if not _signs(whole, over) & _signs(part, days):
        return False
    if all(o.historical for o in whole) != all(o.historical for o in part) and days.width > 1:
        return False
    placed = _place(whole, part)
    if placed is False or _larger(part, whole):
        return False
    sides = [_side([p for o in whole for p in getattr(o, s)], [p for o in part for p in getattr(o, s)])
             for s in ("actors", "recipients")]  # fmt: skip
    return False not in sides and (placed is True or True in sides)


def _place(whole: Group, part: Group) -> bool | None:
    """Does the part lie in the place of the whole? None where nothing is said."""
    relations = [compare_places(p, q) for x in whole for p in x.places for y in part for q in y.places]
    known = [r for r in relations if r is not None]
    if not known:
        return None
    return any(r in ("same", "narrower") for r in known)


def _side(whole: list[Party], part: list[Party]) -> bool | None:
    """Are those of the whole found in the part? None where one of them names nobody."""
    named = [p for p in whole if p.named]
    if not named or not part:
        return None
    return any(alike(p, q) for p in named for q in part)


def _larger(one: Group, other: Group) -> bool:
    """Does one count more than the other of anything that both count?"""
    more, less = _counted(one), _counted(other)
    return any(count > less.get(measure, inf) for measure, count in more.items())


def _counted(group: Group) -> dict[str, float]:
    """The largest exact count of each measure."""
    found: dict[str, float] = {}
    for o in group:
        for measure, count in o.counts:
            found[measure] = max(found.get(measure, 0.0), count)
    return found
