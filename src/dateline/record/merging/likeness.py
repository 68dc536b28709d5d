"""Do two occurrences, told in two reports, look like one? Weighs parties, time, place and wording."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from math import inf
from typing import NamedTuple

from dateline.compare.names import fold, same_name
from dateline.compare.places import CITY, compare_places
from dateline.record.merging.days import Days, days
from dateline.record.merging.tellings import Party, Telling
from dateline.values.events import Event
from dateline.values.places import EventPlace
from dateline.vocabulary.words import lists

MUTUAL = ("CONSULT", "AGREE", "COOPERATE")  # what parties do together: actor and recipient may stand either way round
PLANNABLE = ("CONSULT", "COOPERATE", "AID", "SUPPORT")  # what AGREE names before it is held
SLIPPING = ("CONSULT", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "RETREAT")  # one day wrong is likely
_WORDS = lists("occurrences.txt")
OFFICIAL, CROWD = _WORDS["sectors of the state"], _WORDS["sectors of the people"]
ONE_ACT = tuple(modes for name, modes in sorted(_WORDS.items()) if name.startswith("one act"))
RARE = _WORDS["rare modes"]
ANYBODY = _WORDS["anybody"] | {""}
UNDATED = 0.25  # what speaks for two tellings in one story of which one has no day
BOTH_LEAD = 0.5  # that both reports are about it
LEAD = 450  # characters from the top: what a report is about
APART = 0.5  # what it costs that both name someone and not the same
MANY = 1.0  # the same for whom arrests, releases and the like befell, of which a story has many
DATED = ("clause", "discourse", "anchor")
SPECIFIC = 7  # days; a wider interval does not tell one occurrence from the next
ENDLESS = 40_000  # days; an interval as wide has an open end
SLIP = 2  # days by which two reports of one occurrence may differ
SLIP_IN_WAR = 1
LONG, DELAY = 14, 30  # days by which no two reports of one occurrence differ, and by which no plan is put off
ENOUGH = 2.0
ENOUGH_IN_STORY = 1.5
ENOUGH_FOR_WAR = 3.25  # an assault between the same parties, without a town: the next one looks just like it


@dataclass(frozen=True, eq=False)
class Occurrence:
    """All that one report tells of one occurrence: its events with the same `occurrence`, in order; `beside` counts
    all that the report tells, by type and by word (`~` and its stem)."""

    tellings: tuple[Telling, ...]
    beside: Mapping[str, int] = field(default_factory=dict)

    @property
    def report(self) -> str:
        return self.tellings[0].report.id

    @cached_property
    def order(self) -> tuple[str, int, int, str]:
        return self.tellings[0].order

    @cached_property
    def events(self) -> tuple[Event, ...]:
        return tuple(t.event for t in self.tellings)

    @cached_property
    def types(self) -> frozenset[str]:
        return frozenset(e.type for e in self.events)

    @cached_property
    def planned(self) -> bool:
        """Told only as coming."""
        return all(e.modality == "planned" or e.tense == "future" for e in self.events)

    @cached_property
    def leads(self) -> bool:
        """Is it what its report is about?"""
        return any(t.start < LEAD for t in self.tellings)

    @cached_property
    def coming(self) -> bool:
        """Told only as to come: planned, demanded, possible, or on a condition."""
        return all(e.modality != "asserted" or e.tense == "future" for e in self.events)

    @cached_property
    def historical(self) -> bool:
        return all(e.historical for e in self.events)

    @cached_property
    def groups(self) -> tuple[str, ...]:
        """Types that it may be merged under: its own, and what a plan may turn out to be."""
        more = PLANNABLE if self.planned and "AGREE" in self.types else ()
        return tuple(sorted({*self.types, *more}))

    @cached_property
    def modes(self) -> frozenset[str]:
        return frozenset(e.mode for e in self.events if e.mode)

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset(fold(e.trigger.text)[:5] for e in self.events)

    @cached_property
    def actors(self) -> tuple[Party, ...]:
        return _distinct(p for t in self.tellings for p in t.actors)

    @cached_property
    def recipients(self) -> tuple[Party, ...]:
        return _distinct(p for t in self.tellings for p in t.recipients)

    @cached_property
    def parties(self) -> tuple[Party, ...]:
        return _distinct((*self.actors, *self.recipients))

    @cached_property
    def dated(self) -> tuple[Days, ...]:
        """Intervals that the text gives, narrowest first."""
        found = {days(e.time.earliest, e.time.latest) for e in self.events if e.time.basis in DATED}
        return tuple(sorted((d for d in found if d.width < ENDLESS), key=lambda d: (d.width, d)))

    @cached_property
    def when(self) -> tuple[Days, ...]:
        """Intervals to compare: those that the text gives, else what the publication leaves."""
        if self.dated:
            return self.dated
        told = self.tellings[0].report.instant
        if self.coming and told:  # not before it is told of, but for what others told before
            since = days(told, None).first - SLIP
            return (Days(since, inf),)
        found = {days(e.time.earliest, e.time.latest) for e in self.events}
        return tuple(sorted(found, key=lambda d: (d.width, d)))

    @property
    def specific(self) -> bool:
        return self.when[0].width <= SPECIFIC

    @cached_property
    def places(self) -> tuple[EventPlace, ...]:
        found = {e.place.name: e.place for e in self.events if e.place and e.place.basis != "dateline"}
        return tuple(found[k] for k in sorted(found))

    @cached_property
    def towns(self) -> tuple[EventPlace, ...]:
        return tuple(p for p in self.places if p.precision in CITY)

    @cached_property
    def handles(self) -> frozenset[str]:
        """What it may be looked up by: the last words of its parties' names, their countries, its towns."""
        named = {k.split()[-1] for p in self.parties for k in p.keys if k}
        countries = {f"={p.country}" for p in self.parties if p.country}
        return frozenset(named | countries | {f"@{p.name}" for p in self.towns})

    @cached_property
    def signs(self) -> frozenset[str]:
        """The same with where it was: its places and their countries."""
        return self.handles | {fold(p.name) for p in self.places} | {f"={p.country}" for p in self.places if p.country}

    @cached_property
    def counts(self) -> frozenset[tuple[str, float]]:
        """Exact figures, by measure."""
        return frozenset(
            (f.figure.measure, f.figure.low)
            for t in self.tellings
            for f in t.figures
            if f.figure.measure and f.figure.low is not None and f.figure.low == f.figure.high
        )


class Fits(NamedTuple):
    """What the rules say of a pair: how well parties, place and time go together, None where one of them speaks against
    it, and what they come to. What comes after the first None is not asked."""

    parties: float | None = None
    place: float | None = None
    time: float | None = None
    score: float | None = None


def likeness(a: Occurrence, b: Occurrence, story: float = 0.0) -> float | None:
    """How much speaks for one occurrence by the rules, 0 where not enough; None where something speaks against it.
    `story`: how far the two reports tell one story."""
    return fits(a, b, story).score


def fits(a: Occurrence, b: Occurrence, story: float = 0.0) -> Fits:
    """Likeness with its parts."""
    shared = fit_of_parties(a, b)
    if shared is None:
        return Fits()
    place = fit_of_places(a, b, shared)
    if place is None:
        return Fits(shared)
    time = fit_of_times(a, b, shared, place, story)
    if time is None or not set(a.groups) & set(b.groups) or other_age(a, b) or other_act(a, b):
        return Fits(shared, place, time)
    return Fits(shared, place, time, _weighed(a, b, story, shared, place, time))


def _weighed(a: Occurrence, b: Occurrence, story: float, shared: float, place: float, time: float) -> float:
    worded = bool(a.stems & b.stems) or ("ASSAULT" in a.types & b.types and bool(a.modes & b.modes))
    worded = worded or bool(a.modes & b.modes & RARE)
    alone = bool(a.stems & b.stems) and bool(a.modes & b.modes & RARE)
    score = shared + place + time + story
    score += 0.5 * bool(a.modes & b.modes) - 0.25 * bool(a.modes and b.modes and not a.modes & b.modes)
    central = story > 0 and a.leads and b.leads and not (a.coming or b.coming)
    score += BOTH_LEAD * central
    score += 0.5 * bool(a.stems & b.stems) + 0.5 * bool(a.counts & b.counts)
    enough = ENOUGH_FOR_WAR if "ASSAULT" in a.types & b.types and place < 1 and story < 1 else ENOUGH
    if story >= 1 or (story > 0 and (central or alone)):
        enough = ENOUGH_IN_STORY
    worded = (story >= 1 and worded) or (story > 0 and alone)
    held = shared >= 0.5 or place >= 1 or central or (worded and not (a.coming and b.coming))
    return score if held and score >= enough else 0.0


def other_age(a: Occurrence, b: Occurrence) -> bool:
    """Is one told as long past and the other as news?"""
    if a.historical == b.historical:
        return False
    return not (a.dated and b.dated and min(x.gap(y) for x in a.dated for y in b.dated) == 0)


def other_act(a: Occurrence, b: Occurrence) -> bool:
    """Are they of one type, and acts of two kinds: an arrest and a curfew?"""
    if not (a.types & b.types and a.modes and b.modes) or a.modes & b.modes:
        return False
    return not any({x, y} <= group for x in a.modes for y in b.modes for group in ONE_ACT)


def alike(a: Party, b: Party) -> float:
    """1 for the same party, half for a state and its people in office, or for a group only described."""
    if a.key_set & b.key_set:
        return 1.0 if a.named and b.named else 0.5
    if a.known and b.known and a.kind == b.kind == "PER":
        return 0.0
    if not a.named and not b.named and a.head == b.head and a.head not in ANYBODY:
        return 0.5
    if a.named and b.named and a.kind == b.kind and (same_name(a.name, b.name) or _surname(a, b)):
        return 1.0
    if a.country is None or a.country != b.country or (a.sector and b.sector and a.sector != b.sector):
        return 0.0
    return 0.0 if a.named and b.named and "GPE" not in (a.kind, b.kind) else 0.5


def shared_parties(a: tuple[Party, ...], b: tuple[Party, ...]) -> tuple[float, int]:
    """How well the parties of the shorter list are matched in the other, summed, and how many are; each used once."""
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    left, total = list(long), 0.0
    for p in short:
        scores = [alike(p, q) for q in left]
        best = max(scores, default=0.0)
        if best > 0:
            total += best
            left.pop(scores.index(best))
    return total, len(long) - len(left)


def at_odds(a: Party, b: Party) -> bool:
    """Can the two not be one: two with names of their own, or of two countries, or a crowd and a state's forces?"""
    if alike(a, b):
        return False
    if a.named and b.named and (a.kind == b.kind or (a.country and a.country == b.country)):
        return a.kind == b.kind
    if a.country and b.country and a.country != b.country:
        return True
    return (
        not a.named
        and not b.named
        and a.sector in OFFICIAL | CROWD
        and b.sector in OFFICIAL | CROWD
        and ((a.sector in OFFICIAL) != (b.sector in OFFICIAL))
    )


def fit_of_parties(a: Occurrence, b: Occurrence) -> float | None:
    if any(t in MUTUAL for t in a.types | b.types):
        if not a.parties or not b.parties:
            return 0.0
        shared, matched = shared_parties(a.parties, b.parties)
        if matched >= min(len(a.parties), len(b.parties), 2):
            return min(shared, 2.5)
        return None if _all_at_odds(a.parties, b.parties, matched) else min(shared, 1.0)
    violent = "ASSAULT" in a.types & b.types
    suffered = _side(a.recipients, b.recipients, other_target, APART if violent else MANY)
    did = _side(a.actors, b.actors, at_odds, APART)
    if suffered is None or (did is None and not _rivals(a, b, suffered)):
        return None
    return suffered + (did or 0.0)


def met_others(a: Occurrence, b: Occurrence) -> bool:
    """Are they what parties do together, with one there and with another here?"""
    return any(t in MUTUAL for t in a.types & b.types) and fit_of_parties(a, b) is None


def long_apart(a: Occurrence, b: Occurrence) -> bool:
    """Are both told of days of their own that lie further apart than a slip, or a delay of a plan, explains?"""
    if not (a.dated and b.dated and a.specific and b.specific):
        return False
    most = DELAY if a.coming or b.coming else LONG
    return min(x.gap(y) for x in a.dated for y in b.dated) > most


def _all_at_odds(a: tuple[Party, ...], b: tuple[Party, ...], matched: int) -> bool:
    """Are those of the shorter list that the other does not match at odds with all that is there?"""
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    left = [p for p in short if not any(alike(p, q) for q in long)]
    return any(all(at_odds(p, q) for q in long if not any(alike(x, q) for x in short)) for p in left)


def _side(
    a: tuple[Party, ...], b: tuple[Party, ...], odds: Callable[[Party, Party], bool], apart: float
) -> float | None:
    """How well one side's parties match, at a cost where nobody does; None where none can be another's."""
    if not a or not b:
        return 0.0
    shared, matched = shared_parties(a, b)
    if matched:
        return min(shared, 1.5)
    return None if all(odds(p, q) for p in a for q in b) else -apart


def other_target(a: Party, b: Party) -> bool:
    """Are they two who were dealt with? A person is no firm there, though one may speak for the other."""
    return at_odds(a, b) or (a.named and b.named and "GPE" not in (a.kind, b.kind) and not alike(a, b))


def _rivals(a: Occurrence, b: Occurrence, suffered: float) -> bool:
    """Is it one assault that two are said to have done? Town and day the same, and the victims or the toll."""
    if "ASSAULT" not in a.types & b.types or not (suffered >= 1 or a.counts & b.counts):
        return False
    same_day = any(x.width == 1 and x == y for x in a.dated for y in b.dated)
    return same_day and any(compare_places(p, q) == "same" for p in a.towns for q in b.towns)


def fit_of_places(a: Occurrence, b: Occurrence, shared: float) -> float | None:
    best = 0.0
    relations = [(compare_places(p, q), p, q) for p in a.places for q in b.places]
    for relation, p, q in relations:
        if relation == "same":
            best = max(best, 1.0 if p.precision in CITY and q.precision in CITY else 0.25)
        elif relation == "narrower":
            best = max(best, 0.5)
    if best or not relations or any(r is None for r, _, _ in relations):
        return best
    # Two towns for one meeting of the same people on one day are a disagreement, not two meetings.
    same_day = any(x.width <= 2 and x == y for x in a.dated for y in b.dated)
    return 0.0 if same_day and shared >= 2 and any(t in MUTUAL for t in a.types) else None


def fit_of_times(a: Occurrence, b: Occurrence, shared: float, place: float, story: float) -> float | None:
    gap = min(x.gap(y) for x in a.when for y in b.when)
    if gap == 0:
        narrow = min(max(x.width, y.width) for x in a.when for y in b.when if x.gap(y) == 0)
        if narrow > SPECIFIC:
            if story >= 0.5 and not (a.dated and b.dated):
                return UNDATED
            return 0.25 if any(x == y for x in a.when for y in b.when) else 0.0
        return 1.0 if a.dated and b.dated else 0.5
    may_slip = bool((a.types | b.types) & set(SLIPPING)) or (a.planned and b.planned)
    slips = may_slip and a.specific and b.specific
    strong = shared >= 2 or (shared >= 1 and place >= 1)
    war = "ASSAULT" in a.types | b.types
    near = gap <= (SLIP_IN_WAR if war else SLIP)
    if near and slips and story > 0 and a.leads and b.leads:
        return 0.0
    return 0.0 if near and slips and strong and (place >= 1 or not war) else None


def _surname(a: Party, b: Party) -> bool:
    """Is the name of one person the last word of the other's?"""
    if a.kind != "PER":
        return False
    short, long = sorted((fold(a.name), fold(b.name)), key=len)
    return bool(short) and " " not in short and long.split()[-1:] == [short]


def _distinct(parties: Iterable[Party]) -> tuple[Party, ...]:
    found: dict[tuple[str, ...], Party] = {}
    for p in parties:
        found.setdefault(p.keys[:1] or (p.name,), p)
    return tuple(found.values())


def best_type(occurrences: list[Occurrence]) -> str:
    """The type told most; a plan gives way to what was held."""
    counts = Counter(e.type for o in occurrences for e in o.events)
    held = {t: n for t, n in counts.items() if t != "AGREE" or not any(x in PLANNABLE for x in counts)}
    return min(held, key=lambda t: (-held[t], t))
