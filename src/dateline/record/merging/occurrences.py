"""Which tellings of events are one occurrence: by type, parties, time and place."""

from collections import Counter, defaultdict
from collections.abc import Container, Iterator
from dataclasses import dataclass
from math import inf

from dateline.compare.linking import Pair, average_link
from dateline.record.merging.grouping import candidates, connected
from dateline.record.merging.likeness import (
    ENDLESS,
    MUTUAL,
    SLIP,
    SPECIFIC,
    Occurrence,
    likeness,
    long_apart,
    met_others,
    shared_parties,
)
from dateline.record.merging.pairing import features
from dateline.record.merging.stories import Stories
from dateline.record.merging.tellings import Telling
from dateline.record.merging.traits import Traits
from dateline.record.merging.weights import Table, table
from dateline.record.merging.wholes import LONGEST, sums_up

Group = list[Occurrence]
SURE = 4.0  # likeness by rules that is right on all but 2 of 100 labelled pairs
SURE_TOGETHER = 2.5  # the same for what parties do together
AT_LEAST = 0.5  # log odds that such a pair has
_AT_ONCE = 20_000  # pairs that are weighed together
_SLOT = 8  # days that tellings are looked up by


@dataclass(frozen=True)
class Parted:
    """Groups of occurrences in the order of their first, and of each the component that it is from: what connects
    nothing outside it, so that it can be parted by itself."""

    groups: list[Group]
    components: list[int]


def find_occurrences(tellings: list[Telling], stories: Stories, weights: Table | None = None) -> list[Group]:
    """Groups of the events given (in the order of `Telling.order`), each an occurrence, in the order of their first.
    `weights` are those shipped unless others are tried."""
    return part(told_in(tellings), stories, weights).groups


def part(told: list[Occurrence], stories: Stories, weights: Table | None = None) -> Parted:
    """Which of the occurrences that reports tell, in their order, are one."""
    scores = pair_scores(told, stories, weights or table())
    vague = vague_links(told, stories)
    groups = _take_in_vague(average_link(len(told), scores), vague, told)
    roots = connected(len(told), (*(pair for pair, score in scores.items() if score > 0), *vague))
    return Parted([[told[i] for i in g] for g in groups], [roots[g[0]] for g in groups])


def links(told: list[Occurrence], new: Container[int], stories: Stories) -> set[int]:
    """Those of the occurrences given that the new ones among them are connected with directly."""
    scores = pair_scores(told, stories, table(), new)
    found = {pair for pair, score in scores.items() if score > 0} | vague_links(told, stories, new)
    return {i for pair in found for i in pair}


def pair_scores(
    told: list[Occurrence], stories: Stories, weights: Table, new: Container[int] | None = None
) -> dict[Pair, float]:
    """Log odds that two of those given, which share a block, are one; minus infinity where they cannot be. Of `new`
    ones with any, where some are."""
    traits = [Traits(o) for o in told]
    across, within, left = worth_weighing(traits, stories, new)
    scores = dict.fromkeys(left.one, AT_LEAST)
    for pairs, weighed in ((across, weights.across), (within, weights.within)):
        for k in range(0, len(pairs), _AT_ONCE):
            some = pairs[k : k + _AT_ONCE]
            found = [pair_features(traits, pair, stories) for pair in some]
            weighed_ones = zip(some, weighed.score(found).tolist(), found, strict=True)
            scores.update((pair, max(score, AT_LEAST) if _sure(f) else score) for pair, score, f in weighed_ones)
    if new is None:
        component = connected(len(told), [pair for pair, score in scores.items() if score > 0])
        near = (pair for pair in left.open if component[pair[0]] == component[pair[1]])
        scores |= {pair: -inf for pair in near if _apart(traits, pair, stories)}
    return scores


@dataclass(frozen=True)
class Left:
    """Pairs that are not weighed: those that are `one` by the rules, where the two tell two stories, of which nothing
    was learned; and those that no more than cannot be one, which matters only where others connect the two."""

    one: list[Pair]
    open: list[Pair]


def worth_weighing(
    traits: list[Traits], stories: Stories, new: Container[int] | None = None
) -> tuple[list[Pair], list[Pair], Left]:
    """Pairs across reports and within one that have something in common, and those that need no weighing."""
    across, within, left = list[Pair](), list[Pair](), Left([], [])
    for i, j in sorted(candidates(_blocks([t.occurrence for t in traits], stories, new), new)):
        x, y = traits[i], traits[j]
        a, b = x.occurrence, y.occurrence
        if a.report == b.report:
            if x.near(y):
                within.append((i, j))
            continue
        story = stories.likeness(a.report, b.report)
        if story and x.near(y) and not _never(x, y):
            across.append((i, j))
        elif not story and _at_one_time(a, b) and likeness(a, b) and not _never(x, y):
            left.one.append((i, j))
        else:
            left.open.append((i, j))
    return across, within, left


def _apart(traits: list[Traits], pair: Pair, stories: Stories) -> bool:
    """Can two tellings of two reports not be one?"""
    x, y = (traits[i] for i in pair)
    a, b = x.occurrence, y.occurrence
    return _never(x, y) or (not stories.likeness(a.report, b.report) and likeness(a, b) is None)


def _at_one_time(a: Occurrence, b: Occurrence) -> bool:
    """Are they told of days that lie next to one another, or of the very same time?"""
    return any(
        x == y or (x.width <= SPECIFIC and y.width <= SPECIFIC and x.gap(y) <= SLIP) for x in a.when for y in b.when
    )


def _sure(found: dict[str, float]) -> bool:
    """Do the rules say so clearly that no wording speaks against it?"""
    return found["rule score"] >= (SURE_TOGETHER if found.get("mutual") else SURE)


def pair_features(traits: list[Traits], pair: Pair, stories: Stories) -> dict[str, float]:
    a, b = (traits[i] for i in pair)
    return features(a, b, stories.likeness(a.occurrence.report, b.occurrence.report))


def _never(a: Traits, b: Traits) -> bool:
    """What no likeness outweighs: what one did to the other, and the other to it; a meeting with one and with another;
    days that lie far apart; a whole and a part of it; a telling that may mean any of several ("last month"), which
    `_take_in_vague` sees to."""
    x, y = a.occurrence, b.occurrence
    if (x.specific != y.specific and x.dated and y.dated) or long_apart(x, y):
        return True
    return met_others(x, y) or sums_up(x, y) or (a.turned(b) and not any(t in MUTUAL for t in x.types | y.types))


def told_in(tellings: list[Telling]) -> list[Occurrence]:
    """What each report tells, by the report's own coreference; of each report all that it tells is given."""
    by_name: dict[tuple[str, str], list[Telling]] = defaultdict(list)
    for t in tellings:
        by_name[t.report.id, t.event.occurrence].append(t)
    beside: dict[str, Counter[str]] = defaultdict(Counter)
    told = [Occurrence(tuple(ts), beside[report]) for (report, _), ts in by_name.items()]
    for o in told:
        beside[o.report].update([*o.types, *(f"~{stem}" for stem in o.stems)])
    return sorted(told, key=lambda o: o.order)


def _blocks(told: list[Occurrence], stories: Stories, new: Container[int] | None) -> Iterator[list[int]]:
    """Occurrences worth comparing: of one type, with a party or town in common, within some days, vague ones only
    where their interval is the same; and those of one story."""
    blocks: dict[tuple[str, str, object], list[int]] = defaultdict(list)
    for i, o in enumerate(told):
        for when in _slots(o):
            for group in o.groups:
                for handle in o.handles:
                    blocks[group, handle, when].append(i)
    yield from (b for b in blocks.values() if len(b) > 1)
    yield from _in_story(told, stories, new)


def _in_story(told: list[Occurrence], stories: Stories, new: Container[int] | None) -> Iterator[list[int]]:
    """What one report tells, or two of one story, that is of one type or shares a word, a party, a day."""
    by_report: dict[str, list[int]] = defaultdict(list)
    for i, o in enumerate(told):
        by_report[o.report].append(i)
    signs = [_signs(o) for o in told]
    fresh = {r for r, ks in by_report.items() if new is None or any(k in new for k in ks)}
    for report in sorted(fresh):
        near = (r for r in stories.near(report) if r in by_report and (r > report or r not in fresh))
        for other in (report, *near):
            blocks: dict[str, list[int]] = defaultdict(list)
            for i in dict.fromkeys(by_report[report] + by_report[other]):
                for sign in signs[i]:
                    blocks[sign].append(i)
            yield from (b for b in blocks.values() if len(b) > 1)


def _signs(o: Occurrence) -> set[str]:
    """What two tellings in one story share: a type, or, as readers take one for another, a word, a party, a day."""
    found = {f"~{stem}" for stem in o.stems} | {k for p in o.parties for k in p.keys[:1]} | set(o.groups)
    return found | {str(d.first) for d in o.when if d.width <= SLIP}


def _slots(o: Occurrence) -> list[object]:
    """Slots of eight days that the narrow intervals of an occurrence touch, with what two reports may differ by; the
    intervals themselves where wide."""
    slots: set[object] = set()
    for d in o.when:
        if d.width <= SPECIFIC:
            slots.update(range(int(d.first - SLIP) // _SLOT, int(d.last + SLIP) // _SLOT + 1))
        elif d.width < ENDLESS:
            slots.add((d.first, d.last))
    return sorted(slots, key=str)


def _take_in_vague(groups: list[list[int]], links: set[Pair], told: list[Occurrence]) -> list[list[int]]:
    """A telling without a day of its own ("met last month") joins the one occurrence that it can mean, if it is one;
    `links` are the tellings that vague ones may mean."""
    home = {i: k for k, g in enumerate(groups) for i in g}
    firm = [any(told[i].specific for i in g) for g in groups]
    near: dict[int, set[int]] = defaultdict(set)
    for v, i in links:
        if not firm[home[v]] and firm[home[i]]:
            near[home[v]].add(home[i])
    joined = [list(g) for g in groups]
    for k in sorted(near):
        fits = [f for f in near[k] if all((v, i) in links for v in groups[k] for i in groups[f])]
        if len(fits) == 1:
            joined[fits[0]] += groups[k]
            joined[k] = []
    return sorted(sorted(g) for g in joined if g)


def vague_links(told: list[Occurrence], stories: Stories, new: Container[int] | None = None) -> set[Pair]:
    """Pairs of a telling without a day of its own and one that it may mean. Of `new` ones with any, where some are."""
    by_report: dict[str, list[int]] = defaultdict(list)
    by_day: dict[tuple[str, str, int], list[int]] = defaultdict(list)
    for i, o in enumerate(told):
        if o.specific:
            by_report[o.report].append(i)
            for slot in {int(y.first) // _SLOT for y in o.when if y.width <= SPECIFIC}:
                for sign in _party_signs(o):
                    by_day[*sign, slot].append(i)
    found: set[Pair] = set()
    for v, o in enumerate(told):
        if o.specific:
            continue
        near = {i for report in stories.near(o.report) for i in by_report.get(report, ())}
        for x in o.when:
            if x.width <= LONGEST:
                slots = range(int(x.first) // _SLOT, int(x.last) // _SLOT + 1)
                near.update(i for s in slots for sign in _party_signs(o) for i in by_day.get((*sign, s), ()))
        if new is not None and v not in new:
            near = {i for i in near if i in new}
        found.update((v, i) for i in near if _may_mean(o, told[i], stories))
    return found


def _party_signs(o: Occurrence) -> set[tuple[str, str]]:
    return {(t, key) for t in o.groups for p in o.parties for key in p.keys[:1]}


def _may_mean(vague: Occurrence, firm: Occurrence, stories: Stories) -> bool:
    """May a telling without a day mean this one? With both parties the same, or in one story with one of them and the
    same word."""
    if vague.report == firm.report or not set(vague.groups) & set(firm.groups):
        return False
    held = [x for x in vague.when if any(y.width <= SPECIFIC and x.holds(y) for y in firm.when)]
    if not held:
        return False
    story = stories.likeness(vague.report, firm.report) >= 1
    if not story and not (any(x.width <= LONGEST for x in held) and _party_signs(vague) & _party_signs(firm)):
        return False
    matched = shared_parties(vague.parties, firm.parties)[1]
    if matched < 2 and not (story and matched == 1 and vague.stems & firm.stems):
        return False
    return not sums_up(vague, firm) and likeness(vague, firm) is not None
