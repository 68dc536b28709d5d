"""Which tellings of events are one occurrence: by type, parties, time and place."""

from collections import defaultdict

from dateline.record.grouping import agglomerate, candidates
from dateline.record.likeness import (
    ENOUGH_IN_ONE_REPORT,
    SLIP,
    SPECIFIC,
    Occurrence,
    likeness,
    shared_parties,
)
from dateline.record.stories import Stories
from dateline.record.tellings import Party, Telling

Group = list[Occurrence]


def find_occurrences(tellings: list[Telling], stories: Stories) -> list[Group]:
    """Groups of the events given (in the order of `Telling.order`), each an occurrence, in the order of their first."""
    told = _told(tellings)
    scores: dict[tuple[int, int], float | None] = {}

    def score(i: int, j: int) -> float | None:
        pair = (i, j) if i < j else (j, i)
        if pair not in scores:
            scores[pair] = _score(told[pair[0]], told[pair[1]], stories)
        return scores[pair]

    def agree(i: int, j: int) -> bool:
        return score(i, j) is not None

    alike = [(s, i, j) for i, j in candidates(_blocks(told, stories)) if (s := score(i, j))]
    groups = agglomerate(len(told), alike, agree)
    return _take_in_vague([[told[i] for i in group] for group in groups], stories)


def _score(a: Occurrence, b: Occurrence, stories: Stories) -> float | None:
    """Their likeness. Two in one report, which its reader held apart, are joined only where they are all but the same;
    where one has no day of its own (a headline), or both the same and one kind of act, nothing keeps another report
    from joining them."""
    if a.report != b.report:
        if a.specific != b.specific and all(o.dated for o in (a, b)):  # "last month" may mean any: `_take_in_vague`
            return 0.0 if likeness(a, b, stories.likeness(a.report, b.report)) is not None else None
        return likeness(a, b, stories.likeness(a.report, b.report))
    found = likeness(a, b)
    if found is not None and found >= ENOUGH_IN_ONE_REPORT and a.stems & b.stems:
        return found
    if found is None or a.coming != b.coming:
        return None
    one_day = any(x.gap(y) == 0 for x in a.dated for y in b.dated)
    alike = bool(a.stems & b.stems) or bool(a.modes & b.modes)
    return 0.0 if not (a.dated and b.dated) or (one_day and alike) else None


def _told(tellings: list[Telling]) -> list[Occurrence]:
    """What each report tells, by the report's own coreference."""
    by_name: dict[tuple[str, str], list[Telling]] = defaultdict(list)
    for t in tellings:
        by_name[t.report.id, t.event.occurrence].append(t)
    return sorted((Occurrence(tuple(ts)) for ts in by_name.values()), key=lambda o: o.order)


def _blocks(told: list[Occurrence], stories: Stories) -> list[list[int]]:
    """Occurrences worth comparing: of one type, with a party, town or story in common, within some days; vague ones
    only where their interval is the same."""
    blocks: dict[tuple[str, str, object], list[int]] = defaultdict(list)
    for i, o in enumerate(told):
        handles = sorted({k for p in o.parties for k in _handles(p)} | {f"@{t.name}" for t in o.towns})
        story = f"# {stories.cluster(o.report)}"
        handles.append(story)
        for group in o.groups:
            blocks[group, story, ""].append(i)
        for when in _slots(o):
            for group in o.groups:
                for handle in handles:
                    blocks[group, handle, when].append(i)
    in_time = [sorted(b, key=lambda i: (told[i].when[0].first, i)) for b in blocks.values() if len(b) > 1]
    return in_time


def _handles(party: Party) -> set[str]:
    """Names to look a party up by: its names, the last word of each, and the country that it may stand for."""
    country = {f"={party.country}"} if party.country else set()
    return {*party.keys, *(k.split()[-1] for k in party.keys if k), *country}


def _slots(o: Occurrence) -> list[object]:
    """Slots of eight days that the narrow intervals of an occurrence touch, with what two reports may differ by; the
    intervals themselves where wide."""
    slots: set[object] = set()
    for d in o.when:
        if d.width <= SPECIFIC:
            slots.update(range(int(d.first - SLIP) // 8, int(d.last + SLIP) // 8 + 1))
        elif d.width < 40000:
            slots.add((d.first, d.last))
    return sorted(slots, key=str)


def _take_in_vague(groups: list[Group], stories: Stories) -> list[Group]:
    """A telling without a day of its own ("met last month") joins the one occurrence that it can mean, if it is one."""
    firm = [g for g in groups if any(o.specific for o in g)]
    vague = [g for g in groups if not any(o.specific for o in g)]
    by_handle: dict[tuple[str, str], list[int]] = defaultdict(list)
    for k, g in enumerate(firm):
        for handle in _vague_handles(g, stories):
            by_handle[handle].append(k)
    joined: dict[int, Group] = defaultdict(list)
    alone = []
    for g in vague:
        near = sorted({k for handle in _vague_handles(g, stories) for k in by_handle[handle]})[:400]
        fits = [k for k in near if all(_may_mean(a, b, stories) for a in g for b in firm[k])]
        if len(fits) == 1:
            joined[fits[0]] += g
        else:
            alone.append(g)
    all_groups = [_in_order(g + joined[k]) for k, g in enumerate(firm)] + alone
    return sorted(all_groups, key=lambda g: g[0].order)


def _vague_handles(group: Group, stories: Stories) -> list[tuple[str, str]]:
    names = {(t, key) for o in group for t in o.groups for p in o.parties for key in p.keys[:1]}
    return sorted(names | {(t, f"# {stories.cluster(o.report)}") for o in group for t in o.groups})


def _may_mean(vague: Occurrence, firm: Occurrence, stories: Stories) -> bool:
    """May a telling without a day mean this one? With both parties the same, or in one story with one of them and the
    same word."""
    if vague.report == firm.report or not set(vague.groups) & set(firm.groups):
        return False
    story = stories.likeness(vague.report, firm.report) >= 1
    fits = any(x.holds(y) and (x.width <= 400 or story) for x in vague.when for y in firm.when if y.width <= SPECIFIC)
    if not fits or likeness(vague, firm) is None:
        return False
    matched = shared_parties(vague.parties, firm.parties)[1]
    return matched >= 2 or (story and matched == 1 and bool(vague.stems & firm.stems))


def _in_order(group: Group) -> Group:
    return sorted(group, key=lambda o: o.order)
