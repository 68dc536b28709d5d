"""What a record makes of what was read and judged: versions, copies, entries and conflicts, as a pure function.

The same material gives the same, whatever the order in which it came, and any part of a record can be derived: as it
was known on a day, as it was recorded on another, or the tellings of one connected component.
"""

import gc
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import msgspec

from dateline.record.constraints import hold, loosen
from dateline.record.copies import Source, find_copies, unpack_shingles
from dateline.record.counts import find_counts
from dateline.record.disagreements import find_disagreements
from dateline.record.entries import Entry, event_entry, figure_entry, statement_entry
from dateline.record.followups import find_follow_ups
from dateline.record.judgements import NO_LINKS, Judgement, Links, Placed, links, place
from dateline.record.lines import ConflictLine, CopyLine, RevisionLine
from dateline.record.nearby import Nearby
from dateline.record.notices import corrected
from dateline.record.occurrences import find_occurrences
from dateline.record.reviews import review
from dateline.record.sayings import find_sayings
from dateline.record.stories import Stories
from dateline.record.tellings import ReportFacts, Telling
from dateline.record.versions import Held, Named, revisions, settle
from dateline.record.wholes import find_wholes
from dateline.record.witnesses import NO_ORIGINS, Origins, origins
from dateline.values.conflicts import Conflict
from dateline.values.report import Report

Load = Callable[[int], Report]
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
    conflicts: list[ConflictLine]
    placed: list[Placed]


def derive(material: Material) -> Derived:
    """Everything that follows from the material, in an order that does not depend on its own."""
    with _uncollected():
        return _derive(material)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the collector of cycles, which would look again and again through all that is held, and there are none: a
    third of the time of a record of 10,000 findings, more of a larger one."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _derive(material: Material) -> Derived:
    shingles = {r.row: unpack_shingles(r.shingles) for r in material.readings}
    named = settle([_held(r, shingles[r.row]) for r in material.readings])
    names = {n.row: n.id for n in named if n.superseded_by is None}
    by_row = {r.row: r for r in material.readings}
    revised = list(revisions(named, material.load))
    sources = [_source(by_row[row], name, shingles[row]) for row, name in names.items()]
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
    entries = make_entries(tellings, origin, Stories(list(facts.values())), links(placed))
    entries, conflicts = judge_entries(entries, own, placed, origin)
    return Derived(named, revised, copies, entries, conflicts, placed)


def make_entries(tellings: list[Telling], origin: Origins, stories: Stories, judged: Links = NO_LINKS) -> list[Entry]:
    """Entries of the tellings given (in their order), by kind and then by their smallest finding."""
    kinds = by_kind(loosen(tellings, judged))
    events = hold(find_occurrences(kinds["event"], stories), judged, lambda o: o.tellings)
    sayings = hold(find_sayings(kinds["statement"]), judged, lambda t: (t,))
    follow = find_follow_ups(kinds["figure"], events, stories)
    more: dict[int, list[Telling]] = defaultdict(list)
    for f in kinds["figure"]:
        if f.name in follow:
            more[follow[f.name]].append(f)
    counts = hold(find_counts([f for f in kinds["figure"] if f.name not in follow]), judged, lambda t: (t,))
    wholes = find_wholes(events)
    return [
        *(event_entry(g, origin, wholes.get(k), more.get(k, ())) for k, g in enumerate(events)),
        *(statement_entry(g, origin) for g in sayings),
        *(figure_entry(g, origin) for g in counts),
    ]


def report_facts(readings: list[Any], names: dict[int, str]) -> dict[int, ReportFacts]:
    """What merging knows of the readings named, by row."""
    return {r.row: _facts(r, names[r.row]) for r in readings if r.row in names}


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


def _held(r: Any, shingles: frozenset[int]) -> Held:
    return Held(r.row, r.given_id, r.sha256, r.uri, r.known, shingles)


def _source(r: Any, name: str, shingles: frozenset[int]) -> Source:
    agencies = tuple(json.loads(r.agencies))
    return Source(r.row, name, r.outlet, r.instant, agencies, r.words, shingles)


def _facts(r: Any, name: str) -> ReportFacts:
    return ReportFacts(r.row, name, r.outlet, r.published, r.instant, frozenset(json.loads(r.names)))
