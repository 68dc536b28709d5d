"""Which tellings of events are one occurrence: by type, parties, time and place."""

from collections import defaultdict
from collections.abc import Iterator
from math import inf

from dateline.record.grouping import Pair, average_link, candidates
from dateline.record.likeness import MUTUAL, SLIP, SPECIFIC, Occurrence, likeness, met_others, shared_parties
from dateline.record.pairing import features
from dateline.record.stories import Stories
from dateline.record.tellings import Party, Telling
from dateline.record.traits import Traits
from dateline.record.weights import Table, table
from dateline.record.wholes import sums_up

Group = list[Occurrence]
SURE = 4.0  # likeness by rules that is right on all but 2 of 100 labelled pairs
SURE_TOGETHER = 2.5  # the same for what parties do together
AT_LEAST = 0.5  # log odds that such a pair has
_AT_ONCE = 20_000  # pairs that are weighed together


def find_occurrences(tellings: list[Telling], stories: Stories, weights: Table | None = None) -> list[Group]:
    """Groups of the events given (in the order of `Telling.order`), each an occurrence, in the order of their first.
    `weights` are those shipped unless others are tried."""
    told = told_in(tellings)
    groups = average_link(len(told), pair_scores(told, stories, weights or table()))
    return _take_in_vague([[told[i] for i in group] for group in groups], stories)


def pair_scores(told: list[Occurrence], stories: Stories, weights: Table) -> dict[Pair, float]:
    """Log odds that two of those given, which share a block, are one; minus infinity where they cannot be."""
    traits = [Traits(o) for o in told]
    across, within, scores = worth_weighing(traits, stories)
    for pairs, weighed in ((across, weights.across), (within, weights.within)):
        for k in range(0, len(pairs), _AT_ONCE):
            some = pairs[k : k + _AT_ONCE]
            found = [pair_features(traits, pair, stories) for pair in some]
            weighed_ones = zip(some, weighed.score(found).tolist(), found, strict=True)
            scores.update((pair, max(score, AT_LEAST) if _sure(f) else score) for pair, score, f in weighed_ones)
    return scores


def worth_weighing(traits: list[Traits], stories: Stories) -> tuple[list[Pair], list[Pair], dict[Pair, float]]:
    """Pairs across reports and within one that have something in common, and log odds of those that need no weighing:
    what cannot be one, and tellings in two stories, of which nothing was learned and the rules have the say."""
    across, within = list[Pair](), list[Pair]()
    settled: dict[Pair, float] = {}
    told = [t.occurrence for t in traits]
    for i, j in sorted(candidates(_blocks(told, stories))):
        a, b = told[i], told[j]
        story = stories.likeness(a.report, b.report)
        if a.report == b.report:
            if traits[i].near(traits[j]):
                within.append((i, j))
        elif _never(traits[i], traits[j]):
            settled[i, j] = -inf
        elif story:
            if traits[i].near(traits[j]):
                across.append((i, j))
        elif (said := likeness(a, b)) is None:
            settled[i, j] = -inf
        elif said:
            settled[i, j] = AT_LEAST
    return across, within, settled


def _sure(found: dict[str, float]) -> bool:
    """Do the rules say so clearly that no wording speaks against it?"""
    return found["rule score"] >= (SURE_TOGETHER if found.get("mutual") else SURE)


def pair_features(traits: list[Traits], pair: Pair, stories: Stories) -> dict[str, float]:
    a, b = (traits[i] for i in pair)
    return features(a, b, stories.likeness(a.occurrence.report, b.occurrence.report))


def _never(a: Traits, b: Traits) -> bool:
    """What no likeness outweighs: what one did to the other, and the other to it; a meeting with one and with another;
    a whole and a part of it; a telling that may mean any of several ("last month"), which `_take_in_vague` sees to."""
    x, y = a.occurrence, b.occurrence
    if x.specific != y.specific and x.dated and y.dated:
        return True
    return met_others(x, y) or sums_up(x, y) or (a.turned(b) and not any(t in MUTUAL for t in x.types | y.types))


def told_in(tellings: list[Telling]) -> list[Occurrence]:
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
        for when in _slots(o):
            for group in o.groups:
                for handle in handles:
                    blocks[group, handle, when].append(i)
    in_time = [sorted(b, key=lambda i: (told[i].when[0].first, i)) for b in blocks.values() if len(b) > 1]
    return in_time + list(_in_story(told, stories))


def _in_story(told: list[Occurrence], stories: Stories) -> Iterator[list[int]]:
    """What one report tells, or two of one story, that is of one type or shares a word, a party, a day."""
    by_report: dict[str, list[int]] = defaultdict(list)
    for i, o in enumerate(told):
        by_report[o.report].append(i)
    signs = [_signs(o) for o in told]
    for report in sorted(by_report):
        for other in (report, *(r for r in stories.near(report) if r > report and r in by_report)):
            blocks: dict[str, list[int]] = defaultdict(list)
            for i in dict.fromkeys(by_report[report] + by_report[other]):
                for sign in signs[i]:
                    blocks[sign].append(i)
            yield from (b for b in blocks.values() if len(b) > 1)


def _signs(o: Occurrence) -> set[str]:
    """What two tellings in one story share: a type, or, as readers take one for another, a word, a party, a day."""
    found = {f"~{stem}" for stem in o.stems} | {k for p in o.parties for k in p.keys[:1]} | set(o.groups)
    return found | {str(d.first) for d in o.when if d.width <= SLIP}


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
        for handle in (*_party_handles(g), *((t, f"# {o.report}") for o in g for t in o.groups)):
            by_handle[handle].append(k)
    joined: dict[int, Group] = defaultdict(list)
    alone = []
    for g in vague:
        told = ((t, f"# {r}") for o in g for r in stories.near(o.report) for t in o.groups)
        near = sorted({k for handle in (*_party_handles(g), *told) for k in by_handle.get(handle, ())})[:400]
        fits = [k for k in near if all(_may_mean(a, b, stories) for a in g for b in firm[k])]
        if len(fits) == 1:
            joined[fits[0]] += g
        else:
            alone.append(g)
    all_groups = [_in_order(g + joined[k]) for k, g in enumerate(firm)] + alone
    return sorted(all_groups, key=lambda g: g[0].order)


def _party_handles(group: Group) -> list[tuple[str, str]]:
    return sorted({(t, key) for o in group for t in o.groups for p in o.parties for key in p.keys[:1]})


def _may_mean(vague: Occurrence, firm: Occurrence, stories: Stories) -> bool:
    """May a telling without a day mean this one? With both parties the same, or in one story with one of them and the
    same word."""
    if vague.report == firm.report or not set(vague.groups) & set(firm.groups):
        return False
    story = stories.likeness(vague.report, firm.report) >= 1
    fits = any(x.holds(y) and (x.width <= 400 or story) for x in vague.when for y in firm.when if y.width <= SPECIFIC)
    if not fits or sums_up(vague, firm) or likeness(vague, firm) is None:
        return False
    matched = shared_parties(vague.parties, firm.parties)[1]
    return matched >= 2 or (story and matched == 1 and bool(vague.stems & firm.stems))


def _in_order(group: Group) -> Group:
    return sorted(group, key=lambda o: o.order)
