"""Where the tellings of an entry differ, and how: a contradiction is a disagreement; a rising toll, a narrower date,
an outlet that corrects itself are its neighbours."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import combinations
from typing import Literal

from dateline.compare.intervals import Bounds, compare_times
from dateline.compare.names import fold
from dateline.compare.places import compare_places
from dateline.compare.quantities import Amount, compare_amounts
from dateline.record.days import days
from dateline.record.entries import Entry, affirmed_and_denied
from dateline.record.likeness import DATED, OFFICIAL, at_odds, shared_parties
from dateline.record.lines import ConflictKind, ConflictLine, ConflictLineValue, Relation
from dateline.record.tellings import Party, Telling
from dateline.record.titles import names
from dateline.record.witnesses import first
from dateline.values.conflicts import Conflict
from dateline.vocabulary.words import lists

RISING = (
    "killed", "wounded", "missing", "displaced", "arrested", "released", "rescued", "charged", "captured", "abducted",
    "deported", "expelled",
)  # fmt: skip
Fit = Literal["same", "narrower", "apart"]
FITS: dict[str, Fit | None] = {
    "same": "same", "narrower": "narrower", "wider": "narrower", "overlapping": "narrower", "contradictory": "apart",
    "unknown": None,
}  # fmt: skip
_WORDS = lists("occurrences.txt")
ANYONE, PRONOUNS = _WORDS["anyone counted"], _WORDS["pronouns"]
HARM = ("killed", "wounded", "missing", "displaced")  # counted up by all who count
SPOKEN = ("ACCUSE", "REQUEST", "CONCEDE", "REJECT", "THREATEN", "SUPPORT", "AGREE")
BESIDE = 250  # characters
ORDER: tuple[Relation, ...] = ("contradiction", "correction", "update", "refinement")


@dataclass(frozen=True)
class Held:
    """One value, and the tellings that give it."""

    value: str | float | None
    tellings: list[Telling]


def find_disagreements(entry: Entry, own: dict[str, tuple[Conflict, ...]]) -> list[ConflictLine]:
    """Conflict lines of an entry, in order of kind; `own` are the conflicts that readings found, by report id."""
    found = [*_dates(entry), *_places(entry), *_actors(entry), *_happened(entry), *_tolls(entry)]
    kinds = {c.kind for c in found}
    found += [c for c in _own(entry, own) if c.kind not in kinds]
    return sorted(found, key=lambda c: (c.kind, ORDER.index(c.relation), c.id))


def _dates(entry: Entry) -> Iterator[ConflictLine]:
    told = [t for t in entry.tellings if t.kind == "event" and t.event.time.basis in DATED]
    told = [t for t in told if t.event.time.earliest and t.event.time.latest]

    def value(t: Telling) -> str:
        a, b = str(t.event.time.earliest), str(t.event.time.latest)
        return a if a == b else f"{a}/{b}"

    def fit(a: Telling, b: Telling) -> Fit | None:
        x, y = (Bounds(t.event.time.earliest, t.event.time.latest) for t in (a, b))
        return FITS[compare_times(x, y)]

    yield from _conflicts(entry, "date", _grouped(told, value), fit)


def _places(entry: Entry) -> Iterator[ConflictLine]:
    told = [t for t in entry.tellings if t.kind == "event" and t.event.place and t.event.place.basis != "dateline"]

    def value(t: Telling) -> str:
        place = t.event.place
        return ", ".join(filter(None, (place.name, place.country))) if place else ""

    def fit(a: Telling, b: Telling) -> Fit | None:
        p, q = a.event.place, b.event.place
        return compare_places(p, q) if p and q else None

    yield from _conflicts(entry, "place", _grouped(told, value), fit)


def _actors(entry: Entry) -> Iterator[ConflictLine]:
    """Who did it, where reports or sources name parties of whom none can be another's."""
    told = [t for t in entry.tellings if t.kind == "event" and t.event.type == "ASSAULT" and _affirmed(t)]
    told = [t for t in told if t.actors and all(fold(p.name) not in PRONOUNS for p in t.actors)]

    def fit(a: Telling, b: Telling) -> Fit | None:
        if (a.report.id, a.voice) == (b.report.id, b.voice) or shared_parties(a.actors, b.actors)[1]:
            return "same"
        rivals = all(at_odds(p, q) or _two_sides(p, q) for p in a.actors for q in b.actors)
        return "apart" if rivals else None

    yield from _conflicts(entry, "actor", _grouped(told, lambda t: names(tuple(p.name for p in t.actors))), fit)


def _two_sides(a: Party, b: Party) -> bool:
    """Is one of them of the state's forces and the other not?"""
    return (a.sector in OFFICIAL) != (b.sector in OFFICIAL) and not (a.named and b.named)


def _happened(entry: Entry) -> Iterator[ConflictLine]:
    """Told and denied; or told as coming and then as done, which is an update."""
    if entry.line.kind != "event":
        return
    told, denied = affirmed_and_denied(entry.tellings)
    if entry.line.status == "disputed":
        denied = [t for t in denied if any(_of_one_act(t, x) for x in told)]
        if any(t.sources or _same_parties(t, x) for t in denied for x in told):
            held = [Held("happened", told), Held("did not happen", denied)]
            yield from _conflicts(entry, "happened", held, lambda a, b: "apart")
    coming = [t for t in entry.tellings if _only_planned(t) or t.event.modality in ("demanded", "possible")]
    coming = [t for t in coming if t.event.modality != "hypothetical" and t.event.type != "ASSAULT"]
    since = [t for t in told or denied if any(_follows(t, x) for x in coming)]
    coming = [x for x in coming if any(_follows(t, x) for t in since)]
    if since:
        held = [Held("was to come", coming), Held("happened" if told else "did not happen", since)]
        yield _line(entry, "happened", "update", held, "coming update")


def _same_parties(a: Telling, b: Telling) -> bool:
    """Do both name who did it and to whom, the same?"""
    return all(shared_parties(x, y)[0] >= 1 for x, y in ((a.actors, b.actors), (a.recipients, b.recipients)))


def _of_one_act(a: Telling, b: Telling) -> bool:
    """Does a denial deny what the other tells? Of what is done by words, only one's own can be denied."""
    return a.event.type not in (*SPOKEN, "CONSULT") or shared_parties(a.actors, b.actors)[0] >= 1


def _follows(done: Telling, coming: Telling) -> bool:
    """Does one report tell as done what another told as coming, and not after it?"""
    if done.report.id == coming.report.id or done.event.type == "AGREE" or done.event.type in SPOKEN:
        return False
    return not (done.report.instant and coming.report.instant) or done.report.order >= coming.report.order


def _affirmed(t: Telling) -> bool:
    return t.event.polarity == "positive" and t.event.modality == "asserted" and t.event.tense != "future"


def _tolls(entry: Entry) -> Iterator[ConflictLine]:
    """One comparison for each measure and unit."""
    kinds: dict[tuple[str | None, str | None], list[Telling]] = defaultdict(list)
    coming = {t.name for t in entry.tellings if t.kind == "event" and not _affirmed(t)}
    for t in entry.figures:
        if t.figure.measure and f"{t.report.id}/{t.figure.event}" not in coming:
            kinds[t.figure.measure, t.figure.unit].append(t)
    for key in sorted(kinds, key=repr):
        whole = _wholes(kinds[key])

        def fit(a: Telling, b: Telling, whole: set[str] = whole) -> Fit | None:
            if a.report.id == b.report.id and (a.voice == b.voice or not _side_by_side(a, b)):
                return None  # parts of a whole, or another count: a source does not contradict itself in one breath
            if _counted(a) != _counted(b) and not {a.name, b.name} <= whole:
                return None
            x, y = (Amount(t.figure.low, t.figure.high, t.figure.approximate) for t in (a, b))
            return FITS[compare_amounts(x, y)]

        yield from _conflicts(entry, "figure", _grouped(kinds[key], _quantity), fit, detail=repr(key))


def _side_by_side(a: Telling, b: Telling) -> bool:
    """Does a report set two counts against each other: each on someone's word, or the second right behind the first?"""
    return bool(a.sources and b.sources) or abs(a.start - b.start) <= BESIDE


def _wholes(tellings: list[Telling]) -> set[str]:
    """The names of those that count all: nobody in particular, or the only ones that their report counts."""
    counted: dict[str, set[str]] = defaultdict(set)
    for t in tellings:
        counted[t.report.id].add(_counted(t))
    return {t.name for t in tellings if not _counted(t) or len(counted[t.report.id]) == 1}


def _own(entry: Entry, own: dict[str, tuple[Conflict, ...]]) -> Iterator[ConflictLine]:
    """Conflicts that a reading found in its one report, where the entry's own comparison says nothing of their kind."""
    mine: dict[str, dict[str, Telling]] = defaultdict(dict)
    for t in (*entry.tellings, *entry.figures):
        mine[t.report.id][t.id] = t
    for report, tellings in mine.items():
        for conflict in own.get(report, ()):
            held = [Held(v.value, [tellings[r] for r in v.refs if r in tellings]) for v in conflict.values]
            if len(held) > 1 and all(h.tellings for h in held):
                yield _line(entry, conflict.kind, "contradiction", held, f"{report} {conflict.id}")


def _conflicts(
    entry: Entry, kind: ConflictKind, held: list[Held], fit: Callable[[Telling, Telling], Fit | None], detail: str = ""
) -> Iterator[ConflictLine]:
    """A line for each relation between values, none for values that are narrower where others contradict."""
    relations: dict[Relation, set[int]] = defaultdict(set)
    for (i, a), (j, b) in combinations(enumerate(held), 2):
        fits = [(fit(x, y), x, y) for x in a.tellings for y in b.tellings]
        if any(f == "apart" for f, _, _ in fits):
            apart = [_how(kind, x, y) for f, x, y in fits if f == "apart"]
            relations[min(apart, key=ORDER.index) if kind != "figure" else _how_figures(a, b, apart)] |= {i, j}
        elif any(f == "narrower" for f, _, _ in fits):
            relations["refinement"] |= {i, j}
    if len(relations) > 1:
        relations.pop("refinement", None)
    for relation in sorted(relations, key=ORDER.index):
        yield _line(entry, kind, relation, [held[i] for i in sorted(relations[relation])], detail + relation)


def _how(kind: ConflictKind, a: Telling, b: Telling) -> Relation:
    """What a difference between two tellings is."""
    early, late = sorted((a, b), key=lambda t: t.report.order)
    later = bool(early.report.instant and late.report.instant and early.report.instant < late.report.instant)
    same_outlet = bool(a.report.outlet and b.report.outlet and fold(a.report.outlet) == fold(b.report.outlet))
    if kind == "figure":
        if late.figure.replaces == early.id or early.figure.replaces == late.id:
            return "update"
        rises = late.figure.measure in RISING and (late.figure.low or 0) > (early.figure.low or 0)
        unknown = late.figure.measure in HARM and None in (early.report.instant, late.report.instant)
        if ((rises and later) or unknown) and not _rival_sources(a, b):
            return "update"
        if a.sources and b.sources and a.voice == b.voice and a.report.id != b.report.id:
            return "update"
    elif kind in ("date", "place") and later and _only_planned(early) and not _only_planned(late):
        return "update"
    return "correction" if later and same_outlet and a.report.id != b.report.id else "contradiction"


def _how_figures(a: Held, b: Held, apart: list[Relation]) -> Relation:
    """Of two tolls, told by many: an update if the value that came up first is the one that was raised."""
    early, late = sorted((a, b), key=lambda h: min(t.report.order for t in h.tellings))
    first_of = (min(h.tellings, key=lambda t: (t.report.order, t.order)) for h in (early, late))
    both = _how("figure", *first_of)
    return both if both in apart else min(apart, key=ORDER.index)


def _rival_sources(a: Telling, b: Telling) -> bool:
    """Two sources for two values: of the dead within one day; of others at any time, the outlet being one."""
    if a.voice == b.voice:
        return False
    if a.figure.measure not in HARM:
        return bool(max(a, b, key=lambda t: t.report.order).sources)
    if not a.sources or not b.sources:
        return False
    x, y = (t.report.instant for t in (a, b))
    return x is None or y is None or days(x, x).gap(days(y, y)) < 1


def _only_planned(t: Telling) -> bool:
    return t.event.modality == "planned" or t.event.tense == "future"


def _counted(t: Telling) -> str:
    """Whom a figure counts, "people" and their like being nobody in particular."""
    if not t.actors:
        return ""
    name = fold(t.actors[0].name)
    return "" if name in ANYONE else t.actors[0].known or name


def _quantity(t: Telling) -> str | float | None:
    low, high = t.figure.low, t.figure.high
    if low == high:
        return low
    if high is None:
        return f"{low:g} or more"
    return f"up to {high:g}" if low is None else f"{low:g} to {high:g}"


def _grouped(tellings: list[Telling], value: Callable[[Telling], str | float | None]) -> list[Held]:
    """Values in the order in which they became known."""
    by_value: dict[Hashable, list[Telling]] = defaultdict(list)
    for t in tellings:
        by_value[value(t)].append(t)
    held = [Held(v, ts) for v, ts in by_value.items()]  # type: ignore[arg-type]
    return sorted(held, key=lambda h: (min(t.report.order for t in h.tellings), h.tellings[0].order))


def _line(entry: Entry, kind: ConflictKind, relation: Relation, held: list[Held], detail: str) -> ConflictLine:
    name = f"{entry.line.id} {kind} {detail}"
    shown = held[0].tellings[0]
    return ConflictLine(
        id=f"c-{sha256(name.encode()).hexdigest()[:12]}", entry=entry.line.id, kind=kind,
        measure=shown.figure.measure if kind == shown.kind == "figure" else None,
        relation=relation,
        values=tuple(
            ConflictLineValue(
                value=h.value,
                findings=tuple(t.name for t in h.tellings),
                reports=tuple(dict.fromkeys(t.report.id for t in h.tellings)),
                sources=tuple(sorted({t.sources[-1][0] for t in h.tellings if t.sources})),
                first_published=first(h.tellings).published,
            )
            for h in held
        ),
        state="open", settled_by=None,
    )  # fmt: skip
