"""Which copies and corrections are other than they were, where some readings began or ceased to count."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Any

import msgspec
from sqlalchemy import Connection, and_, delete, func, insert, or_, select

from dateline.compare.names import fold
from dateline.record.copies.finding import Source, copies_of, sampled, texts, unpack_shingles
from dateline.record.copies.notices import WITHIN, alone, may_stand_alone, revised
from dateline.record.deriving.arrivals import Changed, Found
from dateline.record.deriving.derive import source_of
from dateline.record.deriving.lines import CopyLine, encode
from dateline.record.deriving.region import Region, chunks
from dateline.record.keeping import tables
from dateline.record.keeping.marks import day_of, run_key
from dateline.values.report import Report

C, G, K = tables.current.c, tables.readings.c, tables.keys.c
P, V = tables.copies.c, tables.revisions.c
Pair = tuple[int, int]
_COLUMNS = (G.row, G.outlet, G.instant, G.agencies, G.words, G.shingles)


@dataclass(frozen=True, order=True)
class Holder:
    """A reading that has a run of words, in the order of publication."""

    order: tuple[bool, str, str]
    row: int


class Copying:
    """The copies of a record as they change; `region` knows the readings that count now."""

    def __init__(self, connection: Connection, region: Region, changed: Changed, load: Callable[[int], Report]) -> None:
        self.connection, self.region, self.changed, self.load = connection, region, changed, load
        self._sources: dict[int, Source] = {}

    def bring_up(self) -> set[int]:
        """Writes what has changed; readings of whose text another origin is known now."""
        later = self._touched()
        come = {(c_row, of): line for row in sorted(later) for c_row, of, line in self._copies_of(row)}
        gone = self._written_of(later)
        moved = {pair[0] for pair in come.keys() | gone.keys() if come.get(pair) != gone.get(pair)}
        joined = {row for pair in come.keys() ^ gone.keys() for row in pair}
        _exchange(self.connection, gone, come)
        self._corrections(later | self.changed.dead.keys() | self.changed.versions, joined)
        return self._leaning_on(moved) - self.changed.born

    def lines_of(self, rows: Iterable[int]) -> list[CopyLine]:
        """The copies that these readings are, and those that what they repeat is."""
        found: dict[Pair, CopyLine] = {}
        left = set(rows)
        seen: set[int] = set()
        while left:
            seen |= left
            of: set[int] = set()
            for some in chunks(left):
                for x in self.connection.execute(select(tables.copies).where(P.reading.in_(some))):
                    found[x.reading, x.of] = msgspec.json.decode(x.data, type=CopyLine)
                    of.add(x.of)
            left = of - seen
        return list(found.values())

    # Copies

    def _touched(self) -> set[int]:
        """Readings that may repeat others than before: the new ones, and those that share runs with new or gone ones
        that come before them."""
        rows = {*self.changed.born, *self.changed.dead}
        runs = {row: sampled(shingles) for row, shingles in self._shingles(rows).items()}
        holders = self.holders({h for hs in runs.values() for h in hs})
        found = set(self.changed.born)
        for row, hs in runs.items():
            mine = [Holder(f.order, row) for f in (self.region.facts.get(row), self.changed.dead.get(row)) if f]
            for me in mine:
                for h in hs:
                    others = [x for x in holders[h] if x.row != row]
                    after = [x.row for x in others if x.order > me.order]
                    found.update(after if len(after) == len(others) else after[:1])
        return found

    def holders(self, hashes: Iterable[int]) -> dict[int, list[Holder]]:
        """The readings that count and have these runs, in the order of publication."""
        at: dict[int, list[int]] = defaultdict(list)
        keys = {run_key(h): h for h in hashes}
        for some in chunks(keys):
            for x in self.connection.execute(select(K.key, K.reading).where(K.key.in_(some))):
                at[keys[x.key]].append(x.reading)
        known = self.region.know({row for rows in at.values() for row in rows})
        found: dict[int, list[Holder]] = defaultdict(list)
        for h, rows in at.items():
            found[h] = sorted(Holder(self.region.facts[row].order, row) for row in rows if row in known)
        return found

    def _copies_of(self, row: int) -> list[tuple[int, int, CopyLine]]:
        a = self.source(row)
        order = self.region.facts[row].order
        counts: Counter[int] = Counter()
        for h, held in self.holders(sampled(a.shingles)).items():
            before = [x.row for x in held if x.order < order]
            while before and h not in self.source(before[-1]).shingles:
                before.pop()  # another key that looks like this one
            while before and h not in self.source(before[0]).shingles:
                del before[0]
            if before:
                counts.update({before[0], before[-1]})
        behind = [(n, self.source(b)) for b, n in counts.items()]
        row_of = {s.id: s.row for _, s in behind} | {a.id: row}
        found = copies_of(a, behind, self._text)
        return [(row_of[c.report], row_of[c.of], c) for c in found]

    @cached_property
    def _text(self) -> Callable[[int], Any]:
        return texts(self.load)

    def _written_of(self, later: set[int]) -> dict[Pair, CopyLine]:
        """Copies on record of or by readings that count no more, and those of which one of these is the later."""
        rows = later | set(self.changed.dead)
        found: dict[Pair, CopyLine] = {}
        for some in chunks(rows):
            for x in self.connection.execute(select(tables.copies).where(or_(P.reading.in_(some), P.of.in_(some)))):
                found[x.reading, x.of] = msgspec.json.decode(x.data, type=CopyLine)
        known = self.region.know({row for pair in found for row in pair})

        def mine(pair: Pair) -> bool:
            if pair[0] in self.changed.dead or pair[1] in self.changed.dead or not known.issuperset(pair):
                return True
            return max(pair, key=lambda row: self.region.facts[row].order) in later

        return {pair: line for pair, line in found.items() if mine(pair)}

    def _leaning_on(self, rows: set[int]) -> set[int]:
        """These readings and all that have words of them, through others too."""
        found, left = set(rows), set(rows)
        while left:
            more: set[int] = set()
            for some in chunks(left):
                more.update(self.connection.execute(select(P.reading).where(P.of.in_(some))).scalars())
            left = more - found
            found |= left
        return found

    # Corrections

    def _corrections(self, touched: set[int], joined: set[int]) -> None:
        """Writes the steps between versions, and which report of an outlet corrects which."""
        now = self.region.know(touched)
        short = self._short_ones(touched) | {row for row in self.region.know(joined) if self._short(row)}
        rows = now | short
        lines: list[Found] = [*self.changed.steps, *revised(self._pairs_of(rows), self.load)]
        for row in sorted(rows):
            s = self.source(row)
            if may_stand_alone(s) and not self._is_joined(row):
                near = self._of_outlet(s, -WITHIN, 0)
                found = alone(s, near, {x.row: self.region.facts[x.row] for x in (*near, s)}, self.load)
                lines += [found] if found else []
        of, by = touched, rows | touched
        come = {(a, b): line for a, b, line in lines if a in of or b in by}
        gone: dict[Pair, Any] = {}
        for some in chunks(of | by):
            for x in self.connection.execute(select(V.of, V.by).where(or_(V.of.in_(some), V.by.in_(some)))):
                if x.of in of or x.by in by:
                    gone[x.of, x.by] = x
        standing = self.region.know(a for a, _ in gone)
        for a, b in gone:
            if a in standing or a in self.changed.versions or a in self.changed.dead:  # else a step of other versions
                self.connection.execute(delete(tables.revisions).where(and_(V.of == a, V.by == b)))
        new = [{"of": a, "by": b, "data": encode(line).decode()} for (a, b), line in come.items()]
        if new:
            self.connection.execute(insert(tables.revisions), new)

    def _short_ones(self, touched: set[int]) -> set[int]:
        """Short reports that may correct one of these, or may have."""
        found: set[int] = set()
        for row in touched:
            for facts in (self.region.facts.get(row), self.changed.dead.get(row)):
                if facts and facts.outlet and facts.instant:
                    found |= self._rows_of(facts.outlet, facts.instant, 0, WITHIN)
        return {row for row in self.region.know(found) if self._short(row)}

    def _short(self, row: int) -> bool:
        return may_stand_alone(self.source(row))

    def _of_outlet(self, s: Source, first: int, last: int) -> list[Source]:
        if not s.outlet or not s.when:
            return []
        return [self.source(row) for row in sorted(self.region.know(self._rows_of(s.outlet, s.when, first, last)))]

    def _rows_of(self, outlet: str, instant: str, first: int, last: int) -> set[int]:
        """Readings of reports of an outlet, published so many days from a moment on."""
        if not day_of(instant):
            return set()
        names = [name for name in self._outlets if fold(name) == fold(outlet)]
        day = date.fromisoformat(instant[:10])
        between = G.instant.between(str(day + timedelta(first - 1)), str(day + timedelta(last + 2)))
        return set(self.connection.execute(select(G.row).where(G.outlet.in_(names), between)).scalars())

    @cached_property
    def _outlets(self) -> list[str]:
        """The outlets of a record, one step through their index for each."""
        first = select(func.min(G.outlet).label("name")).cte(recursive=True)
        after = select(func.min(G.outlet)).where(G.outlet > first.c.name).scalar_subquery()
        names = first.union_all(select(after).where(first.c.name.is_not(None)))
        return [name for name in self.connection.execute(select(names.c.name)).scalars() if name is not None]

    def _pairs_of(self, rows: Iterable[int]) -> list[tuple[Source, Source, CopyLine]]:
        found: dict[Pair, CopyLine] = {}
        for some in chunks(rows):
            for x in self.connection.execute(select(tables.copies).where(or_(P.reading.in_(some), P.of.in_(some)))):
                found[x.reading, x.of] = msgspec.json.decode(x.data, type=CopyLine)
        self.region.know({row for pair in found for row in pair})
        return [(self.source(a), self.source(b), line) for (a, b), line in sorted(found.items())]

    def _is_joined(self, row: int) -> bool:
        wanted = select(P.reading).where(or_(P.reading == row, P.of == row)).limit(1)
        return self.connection.execute(wanted).first() is not None

    # Readings

    def source(self, row: int) -> Source:
        """A reading that counts."""
        if row not in self._sources:
            x = self.connection.execute(select(*_COLUMNS).where(G.row == row)).one()
            self.region.know([row])
            self._sources[row] = source_of(x, self.region.facts[row].id, unpack_shingles(x.shingles))
        return self._sources[row]

    def _shingles(self, rows: Iterable[int]) -> dict[int, frozenset[int]]:
        found: dict[int, frozenset[int]] = {}
        for some in chunks(rows):
            for x in self.connection.execute(select(G.row, G.shingles).where(G.row.in_(some))):
                found[x.row] = unpack_shingles(x.shingles)
        return found


def _exchange(connection: Connection, gone: dict[Pair, CopyLine], come: dict[Pair, CopyLine]) -> None:
    for a, b in gone:
        if come.get((a, b)) != gone[a, b]:
            connection.execute(delete(tables.copies).where(P.reading == a, P.of == b))
    new = [
        {"reading": a, "of": b, "kind": line.kind, "data": encode(line).decode()}
        for (a, b), line in come.items()
        if gone.get((a, b)) != line
    ]
    if new:
        connection.execute(insert(tables.copies), new)
