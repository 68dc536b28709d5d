"""Which tellings of events are one occurrence: by type, parties, time and place."""

from collections import defaultdict

from dateline.record.comparing import compare_places
from dateline.record.grouping import agglomerate, candidates
from dateline.record.likeness import SLIP, SPECIFIC, Occurrence, likeness, shared_parties
from dateline.record.tellings import Party, Telling

Group = list[Occurrence]


def find_occurrences(tellings: list[Telling]) -> list[Group]:
    """Groups of the events given (in the order of `Telling.order`), each an occurrence, in the order of their first."""
    told = _told(tellings)
    scores: dict[tuple[int, int], float | None] = {}

    def score(i: int, j: int) -> float | None:
        pair = (i, j) if i < j else (j, i)
        if pair not in scores:
            a, b = told[pair[0]], told[pair[1]]
            scores[pair] = None if a.report == b.report else likeness(a, b)
        return scores[pair]

    def agree(i: int, j: int) -> bool:
        return score(i, j) is not None

    alike = [(s, i, j) for i, j in candidates(_blocks(told)) if (s := score(i, j))]
    groups = agglomerate(len(told), alike, agree)
    return _take_in_vague([[told[i] for i in group] for group in groups])


def _told(tellings: list[Telling]) -> list[Occurrence]:
    """What each report tells, by the report's own coreference."""
    by_name: dict[tuple[str, str], list[Telling]] = defaultdict(list)
    for t in tellings:
        by_name[t.report.id, t.event.occurrence].append(t)
    return sorted((Occurrence(tuple(ts)) for ts in by_name.values()), key=lambda o: o.order)


def _blocks(told: list[Occurrence]) -> list[list[int]]:
    """Occurrences worth comparing: of one type, with a party or a town in common, within some days; vague ones only
    where their interval is the same."""
    blocks: dict[tuple[str, str, object], list[int]] = defaultdict(list)
    for i, o in enumerate(told):
        handles = sorted({k for p in o.parties for k in _handles(p)} | {f"@{t.name}" for t in o.towns})
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


def _take_in_vague(groups: list[Group]) -> list[Group]:
    """A telling without a day of its own ("met last month") joins the one occurrence that it can mean, if it is one."""
    firm = [g for g in groups if any(o.specific for o in g)]
    vague = [g for g in groups if not any(o.specific for o in g)]
    by_party: dict[tuple[str, str], list[int]] = defaultdict(list)
    for k, g in enumerate(firm):
        for handle in sorted({(t, key) for o in g for t in o.groups for p in o.parties for key in p.keys[:1]}):
            by_party[handle].append(k)
    joined: dict[int, Group] = defaultdict(list)
    alone = []
    for g in vague:
        handles = sorted({(t, key) for o in g for t in o.groups for p in o.parties for key in p.keys[:1]})
        near = sorted({k for handle in handles for k in by_party[handle]})[:400]
        fits = [k for k in near if _may_mean(g, firm[k])]
        if len(fits) == 1:
            joined[fits[0]] += g
        else:
            alone.append(g)
    all_groups = [_in_order(g + joined[k]) for k, g in enumerate(firm)] + alone
    return sorted(all_groups, key=lambda g: g[0].order)


def _may_mean(vague: Group, firm: Group) -> bool:
    """Bounded in time, both parties the same, the place the same where both name one; one of each report is enough."""
    if {o.report for o in vague} & {o.report for o in firm}:
        return False
    for a in vague:
        for b in firm:
            if not any(x.width <= 400 and y.width <= SPECIFIC and x.holds(y) for x in a.when for y in b.when):
                return False
            if not set(a.groups) & set(b.groups) or shared_parties(a.parties, b.parties)[1] < 2:
                return False
            if any(compare_places(p, q) == "apart" for p in a.places for q in b.places):
                return False
    return True


def _in_order(group: Group) -> Group:
    return sorted(group, key=lambda o: o.order)
