"""What a record can be asked, now or as of two clocks."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from datetime import date
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection, select

from dateline.errors import UsageError
from dateline.record.asking import queries, searching
from dateline.record.asking.answers import (
    ConflictRow,
    EventRow,
    FigureRow,
    OutletRow,
    PassageRow,
    ReportRow,
    Rows,
    Source,
    StatementRow,
    WitnessRow,
)
from dateline.record.asking.filters import filters
from dateline.record.asking.shown import mentions
from dateline.record.conflicts import firsthand
from dateline.record.deriving.lines import ConflictLine, EntryLine, JudgementLine, ReportLine, encode
from dateline.record.judging import judge as judging
from dateline.record.keeping import gone, passages, removing, tables
from dateline.record.keeping.clocks import NOW, Clocks, clocks
from dateline.record.keeping.retelling import pages
from dateline.record.keeping.rows import unpack
from dateline.values.reading import Reading

RELATIONS = ("contradiction", "correction", "update", "refinement")
When = str | date | None
R = TypeVar("R", bound=msgspec.Struct)


class Questions(ABC):
    """Asking a record. Every question takes `known_by`, to be answered from texts published by then, and `recorded_by`,
    to be answered as the record would have been then: days, each to its end, or moments."""

    @abstractmethod
    def _asked(self, when: Clocks = NOW) -> AbstractContextManager[Connection]:
        """A connection in which everything is derived as of these clocks."""

    def events(self, *, known_by: When = None, recorded_by: When = None, **asked: Any) -> Rows[EventRow]:
        """Occurrences, in the order of their time."""
        wanted, when = filters(**asked), clocks(known_by, recorded_by)
        return self._rows(
            EventRow, when, lambda c: queries.events(c, wanted),
            lambda c: queries.count_entries(c, queries.EVENTS, wanted),
        )  # fmt: skip

    def statements(self, *, known_by: When = None, recorded_by: When = None, **asked: Any) -> Rows[StatementRow]:
        """What was said, in the order of first publication."""
        wanted, when = filters(**asked), clocks(known_by, recorded_by)
        return self._rows(
            StatementRow, when, lambda c: queries.statements(c, wanted),
            lambda c: queries.count_entries(c, queries.STATEMENTS, wanted),
        )  # fmt: skip

    def figures(self, *, known_by: When = None, recorded_by: When = None, **asked: Any) -> Rows[FigureRow]:
        """Quantities, those of events among them."""
        wanted, when = filters(**asked), clocks(known_by, recorded_by)
        return self._rows(
            FigureRow, when, lambda c: queries.figures(c, wanted), lambda c: queries.count_figures(c, wanted)
        )

    def conflicts(
        self, *, relations: Iterable[str] = RELATIONS[:1], settled: bool = False, known_by: When = None,
        recorded_by: When = None, **asked: Any,
    ) -> Rows[ConflictRow]:  # fmt: skip
        """Disagreements; with other `relations` also updates, corrections and refinements, with `settled` also those
        that someone settled."""
        chosen = tuple(relations)
        if unknown := [r for r in chosen if r not in RELATIONS]:
            raise UsageError(f"no relation {unknown[0]!r}; the relations: {' '.join(RELATIONS)}")
        wanted, when = filters(**asked), clocks(known_by, recorded_by)
        return self._rows(
            ConflictRow, when, lambda c: queries.conflicts(c, wanted, chosen, settled),
            lambda c: queries.count_conflicts(c, wanted, chosen, settled),
        )  # fmt: skip

    def timeline(self, actor: str, other: str | None = None, **asked: Any) -> Rows[EventRow]:
        """What one party, or two together, did and had done to them, in the order of time."""
        return self.events(either=(actor, other) if other else actor, **asked)

    def search(self, words: str, *, known_by: When = None, recorded_by: When = None, **asked: Any) -> Rows[PassageRow]:
        """Sentences and headlines with all of the words, those that are most about them first. With filters only of
        reports that tell such an entry."""
        wanted, when, query = filters(**asked), clocks(known_by, recorded_by), passages.match(words)
        return self._rows(
            PassageRow, when, lambda c: searching.search(c, query, wanted), lambda c: searching.count(c, query, wanted)
        )

    def sources(self, entry: str, *, known_by: When = None, recorded_by: When = None) -> Rows[WitnessRow]:
        """Who told an entry, in the order of publication, and who repeats whom. UsageError where there is none."""
        when = clocks(known_by, recorded_by)

        def told(connection: Connection) -> Iterator[WitnessRow]:
            line = self._entry(connection, entry, when)
            return firsthand.of_entry(connection, line.id if line else entry)

        return self._rows(WitnessRow, when, told)

    def outlets(self, *, known_by: When = None, recorded_by: When = None, **asked: Any) -> Rows[OutletRow]:
        """Who told how much of the entries asked for, how much of it first, and who repeats others."""
        wanted, when = filters(**asked), clocks(known_by, recorded_by)
        return self._rows(
            OutletRow, when, lambda c: iter(firsthand.of_all(c, wanted)[: wanted.limit]),
            lambda c: len(firsthand.of_all(c, wanted)),
        )  # fmt: skip

    def reports(
        self, limit: int | None = None, *, known_by: When = None, recorded_by: When = None, **asked: Any
    ) -> Rows[ReportRow]:  # fmt: skip
        """The reports, by publication."""
        wanted, when = filters(limit=limit, **asked), clocks(known_by, recorded_by)
        return self._rows(
            ReportRow, when, lambda c: queries.reports(c, wanted), lambda c: queries.count_reports(c, wanted)
        )

    def _rows(
        self, kind: type[R], when: Clocks, ask: Callable[[Connection], Iterator[R]],
        count: Callable[[Connection], int] | None = None,
    ) -> Rows[R]:  # fmt: skip
        """Rows that are asked for when they are used, each time in one view of the record."""

        def rows() -> Iterator[R]:
            with self._asked(when) as connection:
                yield from ask(connection)

        def how_many() -> int:
            with self._asked(when) as connection:
                return count(connection) if count else sum(1 for _ in ask(connection))

        return Rows(None, kind, ask=rows, count=how_many)

    def entry(self, name: str, *, known_by: When = None, recorded_by: When = None) -> EntryLine | None:
        """The entry of an id, of one that was joined with it, or of a finding REPORT/ID; in the past also of the id
        that one of its findings has led to since."""
        when = clocks(known_by, recorded_by)
        with self._asked(when) as connection:
            return self._entry(connection, name, when)

    def _entry(self, connection: Connection, name: str, when: Clocks) -> EntryLine | None:
        found = queries.entry(connection, name)
        if found is None and when and (now := self.entry(name)):
            found = next(filter(None, (queries.entry(connection, n) for n in mentions(now))), None)
        return found

    def conflicts_of(self, entry: str, *, known_by: When = None, recorded_by: When = None) -> list[ConflictLine]:
        with self._asked(clocks(known_by, recorded_by)) as connection:
            return queries.conflicts_of(connection, entry)

    def sources_of(self, line: EntryLine, *, known_by: When = None, recorded_by: When = None) -> dict[str, Source]:
        """Where each finding of an entry was read, in the order of publication."""
        with self._asked(clocks(known_by, recorded_by)) as connection:
            return queries.sources_of(connection, line)

    def reading(self, report: str, *, known_by: When = None, recorded_by: When = None) -> Reading | None:
        """The reading of a report that counts."""
        c, g = tables.current.c, tables.readings.c
        wanted = select(g.data).join(tables.current, c.reading == g.row).where(c.id == report)
        with self._asked(clocks(known_by, recorded_by)) as connection:
            data = connection.execute(wanted).scalar()
            return unpack(data) if data else None

    def judgements(self, *, recorded_by: When = None) -> list[JudgementLine]:
        """Everything that was judged, oldest first, what was revoked too."""
        when = clocks(None, recorded_by)
        with self._asked(when) as connection:
            return judging.lines(connection, when)

    def became_of(self, name: str) -> str:
        """What to say of a name that leads to nothing: whether it was one once, and what there is instead."""
        with self._asked() as connection:
            return gone.message(connection, name)

    def to_frame(self, **asked: Any) -> Any:
        """Its events as a pandas DataFrame."""
        return self.events(**asked).to_frame()

    def lines(self, *, known_by: When = None, recorded_by: When = None) -> Iterator[bytes]:
        """The export: every report, entry, conflict, copy, revision, judgement and removal, each a JSON line; the same
        whatever the order of adding."""
        when = clocks(known_by, recorded_by)
        c = tables.current.c
        with self._asked(when) as connection:
            yield from _report_lines(connection)
            e, k = tables.entries.c, tables.conflicts.c
            for page in pages(connection, select(e.id).order_by(e.kind, e.sort, e.id)):
                yield from map(encode, page)
            for data in connection.execute(select(k.data).order_by(k.entry, k.kind, k.id)).scalars():
                yield data.encode()
            for table, reading in ((tables.copies, "reading"), (tables.revisions, "of")):
                joined = select(table.c.data).join(tables.current, c.reading == table.c[reading])
                yield from (data.encode() for data in connection.execute(joined.order_by(c.id)).scalars())
            yield from map(encode, judging.lines(connection, when))
            yield from map(encode, removing.lines(connection, when))


def _report_lines(connection: Connection) -> Iterator[bytes]:
    c, g, r = tables.current.c, tables.readings.c, tables.reports.c
    wanted = (
        select(c.id, g.file, g.uri, g.outlet, g.published, r.sha256, g.headline)
        .join(tables.readings, g.row == c.reading)
        .join(tables.reports, r.row == c.report)
        .order_by(c.id)
    )
    for x in connection.execute(wanted):
        yield encode(ReportLine(**x._mapping))
