"""Part of a record: readings told when they are asked for, and by what the tables say which others they touch.

Everything found by marks and keys is more than is meant; who asks looks at what is found.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, func, select, tuple_

from dateline.record.deriving.derive import by_kind, facts_of
from dateline.record.judging.judgements import Links
from dateline.record.keeping import marks, tables
from dateline.record.keeping.loading import load
from dateline.record.merging.constraints import loosen
from dateline.record.merging.likeness import ENDLESS, SLIP, SPECIFIC, Occurrence
from dateline.record.merging.occurrences import told_in
from dateline.record.merging.sayings import WITHIN_DAYS
from dateline.record.merging.stories import Stories
from dateline.record.merging.tellings import ReportFacts, Telling
from dateline.record.merging.wholes import LONGEST

_AT_ONCE = 400  # values asked for in one question
Place = tuple[int, int]  # a reading, and a number in it
M, K, C, G = tables.marks.c, tables.keys.c, tables.current.c, tables.readings.c
L, E = tables.entry_findings.c, tables.entries.c
_MARKED = select(M.code, M.reading, M.number, M.sketch).where(M.code.between(bindparam("first"), bindparam("last")))


class PartOf(msgspec.Struct, frozen=True):
    """Of an entry's line the whole that it is part of."""

    part_of: str | None


@dataclass(frozen=True)
class Told:
    """What one report tells, says and counts; `numbered` are its events as marks number them."""

    events: list[Occurrence]
    numbered: list[tuple[str, ...]]
    said: list[Telling]
    loose: list[Telling]
    tellings: dict[int, Telling]

    @cached_property
    def home(self) -> dict[str, Occurrence]:
        """The occurrence of each event, by its id."""
        return {t.id: o for o in self.events for t in o.tellings}

    def occurrences(self, number: int) -> list[Occurrence]:
        return list(dict.fromkeys(self.home[name] for name in self.numbered[number]))


class Region:
    """Readings that count and their facts, as far as they are asked for. `old` are facts of readings that counted."""

    def __init__(self, connection: Connection, judged: Links, old: dict[int, ReportFacts]) -> None:
        self.connection, self.judged, self.old = connection, judged, old
        self.facts: dict[int, ReportFacts] = {}
        self._told: dict[int, Told] = {}
        self._parted: dict[int, Told] = {}

    # Readings

    def know(self, rows: Iterable[int]) -> set[int]:
        """Those of the readings that count and are no older version."""
        wanted = set(rows)
        columns = (G.row, G.outlet, G.published, G.instant, G.names, C.id)
        for some in chunks(wanted - self.facts.keys()):
            found = select(*columns).join(tables.current, C.reading == G.row)
            for x in self.connection.execute(found.where(G.row.in_(some), C.superseded_by.is_(None))):
                self.facts[x.row] = facts_of(x, x.id)
        return wanted & self.facts.keys()

    def named(self, ids: Iterable[str]) -> set[int]:
        """The readings that count of reports called so."""
        found: set[int] = set()
        for some in chunks(ids):
            found.update(self.connection.execute(select(C.reading).where(C.id.in_(some))).scalars())
        return found

    def tell(self, rows: Iterable[int]) -> dict[int, Told]:
        """What the readings tell that count, of those given."""
        known = self.know(rows)
        new = {row: self.facts[row] for row in known if row not in self._told}
        self._told |= _told(self.connection, new, self.judged)
        return {row: self._told[row] for row in known}

    def told_before(self, rows: Iterable[int]) -> dict[int, Told]:
        """What readings told that counted until now."""
        new = {row: self.old[row] for row in rows if row in self.old and row not in self._parted}
        self._parted |= _told(self.connection, new, self.judged)
        return {row: self._parted[row] for row in rows if row in self._parted}

    @property
    def stories(self) -> Stories:
        """How far the reports known so far tell one story."""
        return Stories(self.facts.values())

    # Who has something in common

    def in_story(self, facts: Iterable[ReportFacts]) -> set[int]:
        """Readings that may tell one story with one of these."""
        wanted: set[int] = set()
        for f in facts:
            weeks = marks.weeks_near(f.instant)
            weeks = self._weeks if weeks is None else weeks
            wanted |= {k for week in weeks for k in marks.name_keys(f.names, week)}
        return self.with_keys(wanted)

    @cached_property
    def _weeks(self) -> tuple[int, ...]:
        """All weeks from which there are reports, and that of those without a day."""
        first, last = self.connection.execute(select(func.min(G.instant), func.max(G.instant))).one()
        return (marks.UNDATED, *range(marks.week_of(first), marks.week_of(last) + 1))

    def with_keys(self, keys: Iterable[int]) -> set[int]:
        found: set[int] = set()
        for some in chunks(keys):
            found.update(self.connection.execute(select(K.reading).where(K.key.in_(some))).scalars())
        return found

    def marked(self, kind: int, first: float, last: float) -> Iterator[tuple[Place, bytes]]:
        """Marks of a kind between two days."""
        between = {"first": marks.code(kind, max(first, 0)), "last": marks.code(kind, last)}
        for _, reading, number, sketch in self.connection.execute(_MARKED, between):
            yield (reading, number), sketch

    def beside(self, o: Occurrence) -> set[Place]:
        """Where events are told that may be one with this, or be meant by it, whatever their reports' stories."""
        signs, found = marks.signs(o), set[Place]()
        for t in map(marks.type_code, o.groups):
            for d in o.when:
                if d.width >= ENDLESS:
                    continue
                narrow = d.width <= SPECIFIC
                if narrow or d.width <= LONGEST:
                    first = d.first - SLIP - SPECIFIC if narrow else d.first
                    last = d.last + SLIP if narrow else d.last
                    found |= _sharing(self.marked(marks.DAY + t, first, last), signs)
                if narrow:
                    found |= self.around(marks.WIDE + t, d.first, d.last, signs)
                else:
                    same = self.marked(marks.WIDE + t, d.first, d.first)
                    found |= {place for place, sketch in same if not signs.isdisjoint(marks.wide(sketch)[1])}
        return found

    def around(self, kind: int, first: float, last: float, signs: frozenset[int]) -> set[Place]:
        """Marks of a wide kind whose days hold these."""
        found = set()
        for place, sketch in self.wide_marks(kind, first):
            begins, width, theirs = place[1], *marks.wide(sketch)
            if begins + width > last and theirs & signs:
                found.add(place[0])
        return found

    def wide_marks(self, kind: int, day: float) -> Iterator[tuple[tuple[Place, int], bytes]]:
        between = {"first": marks.code(kind, max(day - LONGEST, 0)), "last": marks.code(kind, day)}
        for found, reading, number, sketch in self.connection.execute(_MARKED, between):
            yield ((reading, number), marks.day_in(found)), sketch

    def said_beside(self, t: Telling) -> set[int]:
        """Readings in which something is said that may be the same."""
        mine, day = marks.said_sketch(t), marks.day_of(t.report.instant)
        found = [*self.marked(marks.SAID, marks.UNDATED, marks.UNDATED)]
        if day == marks.UNDATED:
            found += self.marked(marks.SAID, 1, marks.LAST_DAY)
        else:
            found += self.marked(marks.SAID, day - WITHIN_DAYS, day + WITHIN_DAYS)
        return {reading for (reading, _), sketch in found if marks.may_be_said(mine, sketch)}

    def occurrences(self, places: Iterable[Place]) -> set[Occurrence]:
        """The events told at marks."""
        wanted = set(places)
        told = self.tell(reading for reading, _ in wanted)
        return {o for reading, number in wanted if reading in told for o in told[reading].occurrences(number)}

    # Entries

    def entries_at(self, places: Iterable[Place]) -> dict[Place, str]:
        """The entries in which findings stand."""
        found: dict[Place, str] = {}
        for some in chunks(places):
            wanted = select(L.reading, L.finding, L.entry).where(tuple_(L.reading, L.finding).in_(some))
            found |= {(x.reading, x.finding): x.entry for x in self.connection.execute(wanted)}
        return found

    def entries_of(self, rows: Iterable[int]) -> set[str]:
        """The entries in which findings of these readings stand."""
        found: set[str] = set()
        for some in chunks(rows):
            found.update(self.connection.execute(select(L.entry).where(L.reading.in_(some))).scalars())
        return found

    def places_in(self, entries: Iterable[str]) -> dict[str, list[Place]]:
        """The findings that stand in entries."""
        found: dict[str, list[Place]] = defaultdict(list)
        for some in chunks(entries):
            for x in self.connection.execute(select(L.entry, L.reading, L.finding).where(L.entry.in_(some))):
                found[x.entry].append((x.reading, x.finding))
        return found

    def parts_of(self, entries: Iterable[str]) -> dict[str, str]:
        """The ids of the wholes that entries are part of, of those that are."""
        found: dict[str, str] = {}
        for some in chunks(entries):
            for x in self.connection.execute(select(E.id, E.data).where(E.id.in_(some), E.data.is_not(None))):
                whole = msgspec.json.decode(x.data, type=PartOf).part_of
                found |= {x.id: whole} if whole else {}
        return found

    def kin(self, entries: Collection[str]) -> set[str]:
        """These entries and all others of their components."""
        k = tables.kin.c
        found = set(entries)
        components: set[str] = set()
        for some in chunks(entries):
            components.update(self.connection.execute(select(k.component).where(k.entry.in_(some))).scalars())
        for some in chunks(components):
            found.update(self.connection.execute(select(k.entry).where(k.component.in_(some))).scalars())
        return found


def _sharing(found: Iterable[tuple[Place, bytes]], signs: frozenset[int]) -> set[Place]:
    return {place for place, sketch in found if not signs.isdisjoint(marks.unpacked(sketch))}


def _told(connection: Connection, facts: dict[int, ReportFacts], judged: Links) -> dict[int, Told]:
    found: dict[int, Told] = {}
    if not facts:
        return found
    for row, group in groupby(sorted(load(connection, facts), key=lambda t: t.report.row), lambda t: t.report.row):
        tellings = list(group)
        numbered = [tuple(t.id for t in o.tellings) for o in told_in([t for t in tellings if t.kind == "event"])]
        kinds = by_kind(loosen(tellings, judged))
        found[row] = Told(
            told_in(kinds["event"]), numbered, kinds["statement"], kinds["figure"], {t.number: t for t in tellings}
        )
    for row in facts.keys() - found.keys():
        found[row] = Told([], [], [], [], {})
    return found


def chunks(values: Iterable[Any]) -> Iterator[list[Any]]:
    listed = list(values)
    return (listed[k : k + _AT_ONCE] for k in range(0, len(listed), _AT_ONCE))
