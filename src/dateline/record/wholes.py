"""Which occurrences are parts of one that is told as a whole: "40 killed this week", and the raid of Tuesday."""

from collections import defaultdict
from collections.abc import Sequence
from math import inf

from dateline.compare.places import compare_places
from dateline.record.days import Days
from dateline.record.entries import entry_id
from dateline.record.likeness import SPECIFIC, Occurrence, alike
from dateline.record.tellings import Party

Group = Sequence[Occurrence]
PART = 2  # days; a part is told of a day, give or take a night
LONGEST = 400  # days; "since the war began" is a background, not a whole
WIDER = 3  # how often a whole must hold the days of its part
LARGEST = 400  # wholes of one type in a record's slot of time that are tried for a part
_SLOT = 100  # days that wholes are looked up by


def find_wholes(groups: Sequence[Group]) -> dict[int, str]:
    """For those of the groups that are parts, by their number: the id of the entry of the narrowest whole."""
    slots: dict[tuple[str, int], list[int]] = defaultdict(list)
    spans = [_days(g) for g in groups]
    for k, (group, days) in enumerate(zip(groups, spans, strict=True)):
        if days is not None and _is_whole(group, days):
            for kind in _types(group):
                for slot in range(int(days.first) // _SLOT, int(days.last) // _SLOT + 1):
                    slots[kind, slot].append(k)
    found: dict[int, str] = {}
    for k, (group, days) in enumerate(zip(groups, spans, strict=True)):
        if days is None or days.width > PART or not slots:
            continue
        near = {w for kind in _types(group) for w in slots.get((kind, int(days.first) // _SLOT), ())[:LARGEST]}
        holding = [(spans[w], w) for w in near if w != k and _holds(groups[w], spans[w], group, days)]
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


def _days(group: Group) -> Days | None:
    """When a group was told to be, by the text; of several intervals the one that most tellings give."""
    dated = [o.dated[0] for o in group if o.dated]
    return max(dated, key=lambda d: (dated.count(d), -d.width, d)) if dated else None


def _types(group: Group) -> list[str]:
    return sorted({t for o in group for t in o.types})


def _is_whole(group: Group, days: Days) -> bool:
    """Is it told over a time, as many or as a count that sums up?"""
    if not SPECIFIC / 2 < days.width <= LONGEST or all(o.coming for o in group):
        return False
    figures = [f.figure for o in group for t in o.tellings for f in t.figures]
    plural = any(e.trigger.text.casefold().endswith("s") for o in group for e in o.events)
    return plural or any(f.scope == "cumulative" for f in figures) or bool(figures)


def _holds(whole: Group, when: Days | None, part: Group, days: Days) -> bool:
    if when is None or not when.holds(days) or when.width < WIDER * days.width:
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
