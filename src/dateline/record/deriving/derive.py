"""What a record makes of what was read and judged: versions, copies, entries and conflicts, as a pure function.

The same material gives the same, whatever the order in which it came, and any part of a record can be derived: as it
was known on a day, as it was recorded on another, or the tellings of one connected component.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import msgspec

from dateline.record.conflicts.disagreements import find_disagreements
from dateline.record.copies.finding import Source, find_copies, unpack_shingles
from dateline.record.copies.notices import corrected
from dateline.record.copies.versions import Held, Named, revisions, settle
from dateline.record.copies.witnesses import NO_ORIGINS, Origins, origins
from dateline.record.deriving.entries import Entry, entry_id, event_entry, figure_entry, statement_entry
from dateline.record.deriving.lines import ConflictLine, CopyLine, RevisionLine
from dateline.record.deriving.uncollected import uncollected
from dateline.record.judging.judgements import NO_LINKS, Judgement, Links, Placed, links, place
from dateline.record.judging.reviews import review
from dateline.record.merging.constraints import Members, T, hold, loosen
from dateline.record.merging.counts import find_counts
from dateline.record.merging.followups import find_follow_ups
from dateline.record.merging.grouping import connected
from dateline.record.merging.likeness import Occurrence
from dateline.record.merging.nearby import Nearby
from dateline.record.merging.occurrences import part, told_in
from dateline.record.merging.sayings import part_sayings
from dateline.record.merging.stories import Stories
from dateline.record.merging.tellings import ReportFacts, Telling
from dateline.record.merging.wholes import find_wholes
from dateline.values.conflicts import Conflict
from dateline.values.report import Report

Load = Callable[[int], Report]
Kin = list[tuple[str, str]]  # of an entry, and of the first entry of its component
Tellings = Callable[[dict[int, ReportFacts]], list[Telling]]


@dataclass(frozen=True)
class Material:
    """What is derived from: of every report the reading that counts (rows of `readings`, with its hash), and what
    persons judged. `load` gives the laid-out report of such a row, `tellings` the findings of some."""

    readings: list[Any]
    judgements: list[Judgement]
    load: Load
    tellings: Tellings


@dataclass(frozen=True)
class Derived:
    """All that is derived. Rows are those of readings; `revised` are rows of a version and the next, with the line."""

    named: list[Named]
    revised: list[tuple[int, int, RevisionLine]]
    copies: list[CopyLine]
    entries: list[Entry]
    kin: Kin
    conflicts: list[ConflictLine]
    placed: list[Placed]


def derive(material: Material) -> Derived:
    """Everything that follows from the material, in an order that does not depend on its own."""
    with uncollected():
        return _derive(material)


def _derive(material: Material) -> Derived:
    shingles = {r.row: unpack_shingles(r.shingles) for r in material.readings}
    named = settle([held_of(r, shingles[r.row]) for r in material.readings])
    names = {n.row: n.id for n in named if n.superseded_by is None}
    by_row = {r.row: r for r in material.readings}
    revised = list(revisions(named, material.load))
    sources = [source_of(by_row[row], name, shingles[row]) for row, name in names.items()]
    copies = find_copies(sources, material.load)
    facts = report_facts(material.readings, names)
    revised += corrected(sources, facts, copies, material.load)
    tellings = material.tellings(facts)
    placed = place(
        material.judgements, tellings, {r.sha256: r.row for r in material.readings},
        {n.row: n.superseded_by for n in named if n.superseded_by is not None}, material.load,
    )  # fmt: skip
    own = {name: msgspec.json.decode(by_row[row].conflicts, type=tuple[Conflict, ...]) for row, name in names.items()}
    origin = origins(copies)
    made = make(tellings, origin, Stories(list(facts.values())), links(placed))
    entries, conflicts = judge_entries(made.entries, own, placed, origin)
    return Derived(named, revised, copies, entries, made.kin, conflicts, placed)


@dataclass(frozen=True)
class Made:
    """Entries by kind and then by their smallest finding; and pairs of ids, of an entry and the first of its component:
    for those that something connects with others, without making them one."""

    entries: list[Entry]
    kin: Kin


def make_entries(tellings: list[Telling], origin: Origins, stories: Stories, judged: Links = NO_LINKS) -> list[Entry]:
    """Entries of the tellings given (in their order), by kind and then by their smallest finding."""
    return make(tellings, origin, stories, judged).entries


def make(tellings: list[Telling], origin: Origins, stories: Stories, judged: Links = NO_LINKS) -> Made:
    """The same, with their components."""
    kinds = by_kind(loosen(tellings, judged))
    events, kin = merged_events(told_in(kinds["event"]), stories, judged)
    sayings, more = merged_sayings(kinds["statement"], judged)
    follow = find_follow_ups(kinds["figure"], events, stories)
    hung: dict[int, list[Telling]] = defaultdict(list)
    for f in kinds["figure"]:
        if f.name in follow:
            hung[follow[f.name]].append(f)
    counts, others = merged_counts([f for f in kinds["figure"] if f.name not in follow], judged)
    wholes = find_wholes(events)
    entries = [
        *(event_entry(g, origin, wholes.get(k), hung.get(k, ())) for k, g in enumerate(events)),
        *(statement_entry(g, origin) for g in sayings),
        *(figure_entry(g, origin) for g in counts),
    ]
    return Made(entries, [*kin, *more, *others])


def merged_events(told: list[Occurrence], stories: Stories, judged: Links) -> tuple[list[list[Occurrence]], Kin]:
    """Groups of the occurrences given, each an entry, and which entries are of one component."""
    found = part(told, stories)
    return _held(found.groups, found.components, judged, lambda o: o.tellings)


def merged_sayings(told: list[Telling], judged: Links) -> tuple[list[list[Telling]], Kin]:
    groups, components = part_sayings(told)
    return _held([[told[i] for i in g] for g in groups], components, judged, lambda t: (t,))


def merged_counts(told: list[Telling], judged: Links) -> tuple[list[list[Telling]], Kin]:
    groups = find_counts(told)
    return _held(groups, list(range(len(groups))), judged, lambda t: (t,))


def _held(
    groups: list[list[T]], components: list[int], judged: Links, members: Members[T]
) -> tuple[list[list[T]], Kin]:
    """Groups as judged, and for those of which a component has several the id of each and of the component's first."""
    if not judged.names:
        held, labels = groups, components
    else:
        at = {t.name: c for g, c in zip(groups, components, strict=True) for x in g for t in members(x)}
        held = hold(groups, judged, members)
        numbers = {c: k for k, c in enumerate(dict.fromkeys(at.values()))}
        joined = [(at[a], at[b]) for a, b in judged.together | judged.apart if a in at and b in at]
        roots = connected(len(numbers), ((numbers[a], numbers[b]) for a, b in joined))
        labels = [roots[numbers[at[members(g[0])[0].name]]] for g in held]
    first: dict[int, str] = {}
    for g, label in zip(held, labels, strict=True):
        first.setdefault(label, entry_id(members(g[0])[0]))
    many = Counter(labels)
    return held, [(entry_id(members(g[0])[0]), first[c]) for g, c in zip(held, labels, strict=True) if many[c] > 1]


def report_facts(readings: list[Any], names: dict[int, str]) -> dict[int, ReportFacts]:
    """What merging knows of the readings named, by row."""
    return {r.row: facts_of(r, names[r.row]) for r in readings if r.row in names}


def by_kind(tellings: list[Telling]) -> dict[str, list[Telling]]:
    """Tellings by what they are, in their order; figures that an event counts hang on it."""
    kinds: dict[str, list[Telling]] = defaultdict(list)
    by_name = {t.name: t for t in tellings if t.kind == "event"}
    nearby = Nearby(tellings)
    for t in tellings:
        event = by_name.get(f"{t.report.id}/{t.figure.event}") or nearby.of(t) if t.kind == "figure" else None
        if event:
            event.figures.append(t)
        else:
            kinds[t.kind].append(t)
    return kinds


def judge_entries(
    entries: Iterable[Entry], own: dict[str, tuple[Conflict, ...]], placed: list[Placed], origin: Origins = NO_ORIGINS
) -> tuple[list[Entry], list[ConflictLine]]:
    """Entries as they stand after what was judged of them, with their conflicts; `own` are those that readings found,
    by report."""
    at: dict[str, list[Placed]] = defaultdict(list)
    for p in placed:
        for t in dict.fromkeys(t.name for t in p.tellings if t is not None):
            at[t].append(p)
    judged, conflicts = [], []
    for entry in entries:
        found = find_disagreements(entry, own, origin)
        here = {p.judgement.row: p for t in entry.tellings for p in at.get(t.name, ())}
        line, found = review(entry, found, [here[row] for row in sorted(here)])
        judged.append(Entry(line, entry.tellings, entry.figures))
        conflicts += found
    return judged, conflicts


def held_of(r: Any, shingles: frozenset[int]) -> Held:
    return Held(r.row, r.given_id, r.sha256, r.uri, r.known, shingles)


def source_of(r: Any, name: str, shingles: frozenset[int]) -> Source:
    """What finding copies knows of it."""
    agencies = tuple(json.loads(r.agencies))
    return Source(r.row, name, r.outlet, r.instant, agencies, r.words, shingles)


def facts_of(r: Any, name: str) -> ReportFacts:
    """What merging knows of a reading (its row of `readings`), under this name."""
    return ReportFacts(r.row, name, r.outlet, r.published, r.instant, frozenset(json.loads(r.names)))
