"""A record: many reports, stored, merged, judged, and asked."""

import getpass
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import msgspec
from sqlalchemy import Connection, and_, func, select

from dateline.errors import NoSpace
from dateline.record.asking import history, queries
from dateline.record.asking.answers import DifferenceRow, HistoryRow, Rows
from dateline.record.asking.filters import filters
from dateline.record.asking.questions import RELATIONS, Questions, When
from dateline.record.deriving import updating
from dateline.record.deriving.derive import Derived, derive
from dateline.record.deriving.lines import EntryLine
from dateline.record.deriving.settling import counting, material, write
from dateline.record.deriving.uncollected import uncollected
from dateline.record.judging import judge as judging
from dateline.record.keeping import adding, checking, indexing, removing, tables
from dateline.record.keeping.checking import Problem
from dateline.record.keeping.clocks import NOW, Clocks, clocks
from dateline.record.keeping.rows import given_key, reader_key, reader_rank, unpack_original
from dateline.record.keeping.store import BUSY_SECONDS, Store, get_meta, is_derived, now, set_meta, touch, translated
from dateline.values.reading import Reading
from dateline.values.report import Failure, Given, Original

__all__ = ["RELATIONS", "Record"]

NOTHING_GIVEN = Given()
AT_ONCE = 32  # reports that are read before they are written together
Found = tuple[Reading, Given, Original | None]
Known = set[tuple[str, str]]


class Record(Questions):
    """The record kept at a path; made when reports are first added.

        with Record("dateline.db") as record:
            record.add("reports/")
            record.events(actor="Putin", type="CONSULT", known_by="2021-09-14").to_frame()

    Questions take the filters of `asking.filters.filters` by name and raise RecordError's where the record
    cannot be used, UsageError where a filter makes no sense.
    """

    def __init__(self, path: str | Path, *, create: bool = True, busy_seconds: float = BUSY_SECONDS) -> None:
        self._store = Store(str(path), create=create, busy_seconds=busy_seconds)
        self._past: _Past | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._forget_past()
        self._store.close()

    def discard(self) -> None:
        """Close the record and delete its file."""
        self.close()
        for suffix in ("", "-wal", "-shm"):
            Path(f"{self._store.path}{suffix}").unlink(missing_ok=True)

    # Adding

    def add(self, *paths: str | Path) -> int:
        """Read the reports of files and folders and add those that are new; how many were.

        The first that cannot be read raises its InputError; those before it stay. For many files, with several
        processes and failures listed at the end, use `dateline.batch.add`.
        """
        from dateline.errors import InputError
        from dateline.reading import pipeline
        from dateline.reading.intake import find_files, open_source

        added, waiting = 0, list[Found]()
        known = self.known(reader_key(pipeline.reader()))
        try:
            for file in find_files([str(p) for p in paths]):
                for original in open_source(file):
                    if isinstance(original, Failure):
                        raise InputError(original.message)
                    if (original.sha256, given_key(original.given)) not in known:
                        waiting.append((pipeline.read_original(original), original.given, original))
                    if len(waiting) == AT_ONCE:
                        added += sum(self.put_all(waiting))
                        waiting = []
        finally:
            added += sum(self.put_all(waiting))
            self.settle()
        return added

    def put(
        self, reading: Reading, given: Given = NOTHING_GIVEN, *, original: Original | None = None, force: bool = False
    ) -> bool:
        """Add one reading in a transaction of its own; False where the record has it. Entries follow with `settle`.

        With its `original` the report can be read again later. Removed where the report was taken down, unless `force`.
        """
        return self.put_all([(reading, given, original)], force=force)[0]

    def put_all(self, found: Iterable[Found], *, force: bool = False) -> list[bool]:
        """Add readings as `put` does, all or none of them; which were new."""
        at = now()
        with uncollected():
            waiting = [adding.ready(reading, given, original, at) for reading, given, original in found]
            if not waiting:
                return []
            with self._store.writing() as connection:
                return adding.add(connection, waiting, force=force)

    def known(self, reader: str) -> Known:
        """Hashes of what this reader has read and the record can read again, with those of what was given."""
        r, g, o = tables.reports.c, tables.readings.c, tables.originals.c
        kept = and_(o.report == g.report, o.given == g.given)
        wanted = select(r.sha256, g.given).join(tables.readings, g.report == r.row).join(tables.originals, kept)
        with self._store.reading() as connection:
            return {(x.sha256, x.given) for x in connection.execute(wanted.where(g.reader == reader))}

    def known_addresses(self, reader: str, given: str) -> set[str]:
        """Web addresses at which this reader has read reports, as asked and as reached, with the same given."""
        g = tables.readings.c
        wanted = select(g.uri, g.file).where(g.reader == reader, g.given == given)
        with self._store.reading() as connection:
            found = connection.execute(wanted.where(g.uri.like("http%") | g.file.like("http%")))
            return {address for x in found for address in (x.uri, x.file) if address and address.startswith("http")}

    def taken_down(self) -> dict[str, str]:
        """Why reports are refused, by their hash."""
        with self._store.reading() as connection:
            return removing.refusals(connection)

    def count(self) -> int:
        """How many reports there are."""
        with self._store.reading() as connection:
            return connection.execute(select(func.count()).select_from(tables.reports)).scalar_one()

    # Judging

    def judge(
        self, a: str, b: str | None = None, verdict: str = "same", *, field: str | None = None, value: Any = None,
        reason: str | None = None, by: str | None = None, score: float | None = None,
    ) -> str:  # fmt: skip
        """Decide of two entries or findings that they are the same, different, or that one is unsure; or of one entry
        that it is accepted, rejected, or that a field of it has another value. Of a conflict (c-…) one value is
        accepted, or it is rejected: no conflict. The judgement's id, by which `undo` revokes it.

        UsageError where that makes no sense, or contradicts a judgement that stands.
        """
        self.settle()
        with self._store.writing() as connection:
            self._derive(connection)
            who = by or user()
            return judging.judge(connection, a, b, verdict, field, value, score, reason, who)

    def undo(self, judgement: str) -> None:
        """Revoke a judgement: what was before it is again."""
        with self._store.writing() as connection:
            judging.undo(connection, judgement)

    def orphans(self) -> list[tuple[str, str]]:
        """Judgements that nothing follows, and why: their findings are gone, or older ones say otherwise."""
        with self._asked() as connection:
            return judging.orphans(connection)

    # Keeping

    def settle(self) -> None:
        """Derive entries, copies and conflicts, if anything was recorded since; questions do so themselves.

        That is done aside, so that others can write meanwhile; where they do, once more, and then with them waiting.
        """
        for _ in range(2):
            with self._store.reading() as connection:
                if is_derived(connection):
                    return
                if updating.is_little(connection):
                    break
                generation = get_meta(connection, "generation")
                rows = _report_rows(connection)
                derived = derive(material(connection))
            with self._store.writing() as connection:
                if get_meta(connection, "generation") == generation:
                    self._put_derived(connection, derived, rows)
                    return
        with self._store.writing() as connection:
            self._derive(connection)

    def rebuild(self) -> None:
        """Throw away what is derived and what columns repeat of readings, and make it anew from the readings and
        judgements; nothing changes but what was damaged."""
        with self._store.writing() as connection:
            indexing.index(connection)
            touch(connection)
            self._put_derived(connection, derive(material(connection)), _report_rows(connection))

    def check(self) -> list[Problem]:
        """Everything that is not as it should be: spans, hashes, keys, what is derived. Nothing is repaired."""
        with self._store.reading() as connection:
            return checking.check(connection)

    def remove(self, report: str, reason: str, by: str | None = None) -> list[str]:
        """Take a report down, with all its versions: its text, spans and original go, its hash and the reason stay.
        What they were called; UsageError where there is none. Of one that was removed before, the file is written anew
        once more, without its words."""
        self.settle()
        with self._store.writing() as connection:
            self._derive(connection)
            gone = removing.remove(connection, report, reason, by or user())
            self._derive(connection)
        self._forget_past()
        try:
            self._store.compact()
        except NoSpace as error:
            message = f"{report} is removed, but its words may be left in the file: free space and run this again"
            raise NoSpace(message) from error
        return gone

    def outdated(self, reader: str) -> list[int]:
        """The readings that count and are by an older reader than this."""
        with self._store.reading() as connection:
            return [
                r.row for r in counting(connection)
                if r.reader != reader and reader_rank(r.reader) <= reader_rank(reader)
            ]  # fmt: skip

    def original(self, reading: int) -> Original | Failure:
        """What a reading was read from; a Failure where the record does not keep it."""
        o, g = tables.originals.c, tables.readings.c
        kept = and_(o.report == g.report, o.given == g.given)
        wanted = select(g.file, g.line, g.given_id, o.data).outerjoin(tables.originals, kept).where(g.row == reading)
        with self._store.reading() as connection:
            found = connection.execute(wanted).one()
        if found.data is not None:
            return unpack_original(found.data)
        message = f"the original of report {found.given_id} is not in the record: add its file again"
        return Failure(file=found.file, line=found.line, code="no_original", message=message)

    def entries(self, *, known_by: When = None, recorded_by: When = None) -> list[EntryLine]:
        """All entries, to be compared with `dateline.record.asking.history.differences`."""
        with self._asked(clocks(known_by, recorded_by)) as connection:
            return history.entries(connection)

    def history(self, name: str) -> Rows[HistoryRow]:
        """How an entry came to be what it is: who told what when, and who judged. UsageError where there is none."""
        with self._asked() as connection:
            return Rows(history.history(connection, name), HistoryRow)

    def diff(self, start: When, end: When = None, /, **asked: Any) -> Rows[DifferenceRow]:
        """What became of entries between two days, by what was recorded; with filters of those that they fit on one of
        these days."""
        wanted, states, named = filters(**asked), [], set()
        unlimited = msgspec.structs.replace(wanted, limit=None)
        for day in (start, end):
            with self._asked(clocks(None, day)) as connection:
                states.append(history.entries(connection))
                named |= set(connection.execute(queries.entries(connection, queries.ALL, unlimited)).scalars())
        found = history.differences(*states)
        return Rows([r for r in found if r.entry in named or r.before in named][: wanted.limit], DifferenceRow)

    def _derive(self, connection: Connection) -> None:
        if is_derived(connection):
            return
        if updating.is_little(connection):
            updating.update(connection)
            set_meta(connection, "derived", str(get_meta(connection, "generation")))
        else:
            self._put_derived(connection, derive(material(connection)), _report_rows(connection))

    def _put_derived(self, connection: Connection, derived: Derived, rows: dict[int, int]) -> None:
        write(connection, derived, rows)
        updating.settled_at(connection, max(rows, default=0))
        set_meta(connection, "derived", str(get_meta(connection, "generation")))

    @contextmanager
    def _asked(self, when: Clocks = NOW) -> Iterator[Connection]:
        if not when:
            self.settle()
            with self._store.reading() as connection:
                yield connection
            return
        with translated(self._store.path):
            past = self._as_of(when)
            past.users += 1
            try:
                yield past.connection
            finally:
                past.users -= 1
                past.leave()

    def _as_of(self, when: Clocks) -> "_Past":
        """A connection with everything derived as of these clocks; kept for the next question of the same time."""
        with self._store.reading() as connection:
            key = (when, get_meta(connection, "generation"))
        if self._past is None or self._past.key != key:
            self._forget_past()
            stack = ExitStack()
            aside = stack.enter_context(self._store.aside())
            write(aside, derive(material(aside, when)), _report_rows(aside))
            aside.commit()
            self._past = _Past(key, aside, stack)
        return self._past

    def _forget_past(self) -> None:
        if self._past is not None:
            self._past.forgotten = True
            self._past.leave()
            self._past = None


@dataclass(eq=False)
class _Past:
    """A connection with what is derived as of two clocks; it is open as long as someone still reads from it."""

    key: tuple[Clocks, str | None]
    connection: Connection
    stack: ExitStack
    users: int = 0
    forgotten: bool = False

    def leave(self) -> None:
        """When the last one has: its view of the record ends; what is derived aside stays until it is forgotten."""
        if not self.users:
            self.connection.rollback()
            if self.forgotten:
                self.stack.close()


def user() -> str:
    """Who judges, where nobody says."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"


def _report_rows(connection: Connection) -> dict[int, int]:
    """The report of each reading."""
    g = tables.readings.c
    return {x.row: x.report for x in connection.execute(select(g.row, g.report))}
