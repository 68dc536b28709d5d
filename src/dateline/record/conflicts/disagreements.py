"""Where the tellings of an entry differ, and how: a contradiction is a disagreement; a rising toll, a narrower date,
an outlet that corrects itself are its neighbours."""

from collections import defaultdict
from collections.abc import Iterator

from dateline.compare.names import fold
from dateline.record.conflicts import dating, placing
from dateline.record.conflicts.happening import happened
from dateline.record.conflicts.held import ORDER, Fit, Held, by_value, first_hand, line, lines, one_text, one_voice
from dateline.record.conflicts.titles import names
from dateline.record.conflicts.tolls import tolls
from dateline.record.copies.witnesses import NO_ORIGINS, Origins
from dateline.record.deriving.entries import Entry
from dateline.record.deriving.lines import ConflictLine, Relation
from dateline.record.merging.likeness import DATED, OFFICIAL, at_odds, shared_parties
from dateline.record.merging.tellings import Party, Telling
from dateline.values.conflicts import Conflict
from dateline.vocabulary.words import lists

NOBODY = lists("occurrences.txt")["pronouns"] | lists("disagreements.txt")["nobody"]
FIGHTS = lists("occurrences.txt")["fights of two sides"]


def find_disagreements(
    entry: Entry, own: dict[str, tuple[Conflict, ...]], origin: Origins = NO_ORIGINS
) -> list[ConflictLine]:
    """Conflict lines of an entry, in order of kind; `own` are the conflicts that readings found, by report id."""
    kinds = (_dates, _places, _actors, happened, tolls)
    found = [c for kind in kinds for c in kind(entry, origin)]
    known = {(c.kind, c.measure) for c in found}
    found += [c for c in _own(entry, own, origin) if (c.kind, c.measure) not in known]
    return sorted(found, key=lambda c: (c.kind, ORDER.index(c.relation), c.id))


def _dates(entry: Entry, origin: Origins) -> Iterator[ConflictLine]:
    told = [t for t in entry.tellings if t.kind == "event" and _real(t) and t.event.time.basis in DATED]
    told = first_hand([t for t in told if t.event.time.earliest and t.event.time.latest], origin)

    def fit(a: Telling, b: Telling) -> Fit | None:
        found = dating.fit(a, b)
        said = a.event.time.basis == b.event.time.basis == "clause" and not one_voice(a, b)
        return found if found != "apart" or said else None

    yield from lines(entry, "date", by_value(told, dating.value), fit, _how, origin)


def _places(entry: Entry, origin: Origins) -> Iterator[ConflictLine]:
    told = [t for t in entry.tellings if t.kind == "event" and _real(t)]
    told = [t for t in told if t.event.place and t.event.place.basis != "dateline"]

    def fit(a: Telling, b: Telling) -> Fit | None:
        found = placing.fit(a, b)
        return found if found != "apart" or not one_voice(a, b) else None

    yield from lines(entry, "place", by_value(told, placing.value), fit, _how, origin)


def _actors(entry: Entry, origin: Origins) -> Iterator[ConflictLine]:
    """Who did it, where reports or sources name parties of whom none can be another's."""
    told = [t for t in entry.tellings if t.kind == "event" and t.event.type == "ASSAULT" and _affirmed(t)]
    told = [t for t in told if t.actors and all(fold(p.name) not in NOBODY for p in t.actors)]
    told = [t for t in told if fold(t.words) not in FIGHTS]  # both sides do it, and either may be named first

    def fit(a: Telling, b: Telling) -> Fit | None:
        if one_voice(a, b) or shared_parties(a.actors, b.actors)[1]:
            return "same"
        if one_text(a, b, origin) and not (a.sources and b.sources):
            return None  # a headline's words for whom the report then names
        rivals = all(at_odds(p, q) or _two_sides(p, q) for p in a.actors for q in b.actors)
        return "apart" if rivals else None

    held = by_value(told, lambda t: names(tuple(p.name if p.named else p.name.casefold() for p in t.actors)))
    yield from lines(entry, "actor", held, fit, _how, origin)


def _two_sides(a: Party, b: Party) -> bool:
    """Is one of them of the state's forces and the other not?"""
    if (a.named and b.named) or any(p.kind == "GPE" and q.sector is None for p, q in ((a, b), (b, a))):
        return False  # whoever is not told to be of a side may be of that country's forces
    return (a.sector in OFFICIAL) != (b.sector in OFFICIAL)


def _real(t: Telling) -> bool:
    """Is it told as having been or as being planned, and not denied, or left open?"""
    return t.event.polarity == "positive" and t.event.modality in ("asserted", "planned")


def _affirmed(t: Telling) -> bool:
    return t.event.polarity == "positive" and t.event.modality == "asserted" and t.event.tense != "future"


def _own(entry: Entry, own: dict[str, tuple[Conflict, ...]], origin: Origins) -> Iterator[ConflictLine]:
    """Conflicts that a reading found in its one report, where the entry's own comparison says nothing of their kind."""
    mine: dict[str, dict[str, Telling]] = defaultdict(dict)
    for t in (*entry.tellings, *entry.figures):
        mine[t.report.id][t.id] = t
    for report, tellings in mine.items():
        for conflict in own.get(report, ()):
            held = [Held(v.value, [tellings[r] for r in v.refs if r in tellings]) for v in conflict.values]
            if len(held) > 1 and all(h.tellings for h in held):
                yield line(entry, conflict.kind, "contradiction", held, f"{report} {conflict.id}", origin)


def _how(a: Telling, b: Telling) -> Relation:
    """What a difference between two tellings is."""
    early, late = sorted((a, b), key=lambda t: t.report.order)
    later = bool(early.report.instant and late.report.instant and early.report.instant < late.report.instant)
    same_outlet = bool(a.report.outlet and b.report.outlet and fold(a.report.outlet) == fold(b.report.outlet))
    if later and _only_planned(early):
        return "update"  # held, or put off
    return "correction" if later and same_outlet and a.report.id != b.report.id else "contradiction"


def _only_planned(t: Telling) -> bool:
    return t.event.modality == "planned" or t.event.tense == "future"
