"""A record: many reports, stored, merged, and asked."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlalchemy import delete, func, insert, select, update

from dateline.errors import UsageError
from dateline.record import queries, tables
from dateline.record.answers import ConflictRow, EventRow, FigureRow, ReportRow, Rows, Source, StatementRow
from dateline.record.derive import derive
from dateline.record.filters import filters
from dateline.record.lines import ConflictLine, EntryLine, ReportLine, encode
from dateline.record.rows import finding_rows, given_key, pack, reader_key, report_row, unpack
from dateline.record.store import BUSY_SECONDS, Store, get_meta, set_meta
from dateline.values.reading import Reading
from dateline.values.report import Given

RELATIONS = ("contradiction", "correction", "update", "refinement")
NOTHING_GIVEN = Given()
Known = set[tuple[str, str]]


class Record:
    """The record kept at a path; made when reports are first added.

        with Record("dateline.db") as record:
            record.add("reports/")
            record.events(actor="Putin", type="CONSULT").to_frame()

    Questions take the filters of `dateline.record.filters.filters` by name and raise RecordError's where the record
    cannot be used, UsageError where a filter makes no sense.
    """

    def __init__(self, path: str | Path, *, create: bool = True, busy_seconds: float = BUSY_SECONDS) -> None:
        self._store = Store(str(path), create=create, busy_seconds=busy_seconds)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._store.close()

    def remove(self) -> None:
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
        from dateline.values.report import Failure

        added = 0
        known = self.known(reader_key(pipeline.reader()))
        try:
            for file in find_files([str(p) for p in paths]):
                for original in open_source(file):
                    if isinstance(original, Failure):
                        raise InputError(original.message)
                    if (original.sha256, given_key(original.given)) not in known:
                        added += self.put(pipeline.read_original(original), original.given)
        finally:
            self.settle()
        return added

    def put(self, reading: Reading, given: Given = NOTHING_GIVEN) -> bool:
        """Add one reading in a transaction of its own; False where the record has it. Entries follow with `settle`."""
        row, reader, given_hash = report_row(reading), reader_key(reading.reader), given_key(given)
        findings, parties = finding_rows(reading)
        data = pack(reading)
        now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        with self._store.writing() as connection:
            r, g = tables.reports.c, tables.readings.c
            report = connection.execute(select(r.row).where(r.sha256 == row["sha256"])).scalar()
            if report is None:
                added = connection.execute(insert(tables.reports).values(**row, added=now))
                report = added.inserted_primary_key[0]  # type: ignore[index]
            else:
                same = (g.report == report, g.reader == reader, g.given == given_hash)
                if connection.execute(select(g.row).where(*same)).scalar() is not None:
                    return False
                connection.execute(update(tables.readings).where(g.report == report).values(current=False))
                connection.execute(update(tables.reports).where(r.row == report).values(**row))
                for table in (tables.findings, tables.parties):
                    connection.execute(delete(table).where(table.c.report == report))
            connection.execute(
                insert(tables.readings).values(
                    report=report, reader=reader, given=given_hash, current=True, added=now, data=data
                )
            )
            for table, rows in ((tables.findings, findings), (tables.parties, parties)):
                if rows:
                    connection.execute(insert(table), [{"report": report, **x} for x in rows])
            set_meta(connection, "derived", "no")
        return True

    def known(self, reader: str) -> Known:
        """Hashes of what this reader has read, with those of what was given."""
        r, g = tables.reports.c, tables.readings.c
        with self._store.reading() as connection:
            found = connection.execute(
                select(r.sha256, g.given).join(tables.readings, g.report == r.row).where(g.reader == reader)
            )
            return {(x.sha256, x.given) for x in found}

    def known_addresses(self, reader: str, given: str) -> set[str]:
        """Web addresses at which this reader has read reports, as asked and as reached, with the same given."""
        r, g = tables.reports.c, tables.readings.c
        with self._store.reading() as connection:
            found = connection.execute(
                select(r.uri, r.file)
                .join(tables.readings, g.report == r.row)
                .where(g.reader == reader, g.given == given, r.uri.like("http%") | r.file.like("http%"))
            )
            return {address for x in found for address in (x.uri, x.file) if address and address.startswith("http")}

    def settle(self) -> None:
        """Derive entries, copies and conflicts, if reports were added since; questions do so themselves."""
        with self._store.reading() as connection:
            if get_meta(connection, "derived") == "yes":
                return
        with self._store.writing() as connection:
            if get_meta(connection, "derived") != "yes":
                derive(connection)

    # Asking

    def events(self, **asked: Any) -> Rows[EventRow]:
        """Occurrences, in the order of their time."""
        wanted = filters(**asked)
        with self._asked() as connection:
            return queries.events(connection, wanted)

    def statements(self, **asked: Any) -> Rows[StatementRow]:
        """What was said, in the order of first publication."""
        wanted = filters(**asked)
        with self._asked() as connection:
            return queries.statements(connection, wanted)

    def figures(self, **asked: Any) -> Rows[FigureRow]:
        """Quantities, those of events among them."""
        wanted = filters(**asked)
        with self._asked() as connection:
            return queries.figures(connection, wanted)

    def conflicts(self, *, relations: Iterable[str] = RELATIONS[:1], **asked: Any) -> Rows[ConflictRow]:
        """Disagreements; with other `relations` also updates, corrections and refinements."""
        chosen = tuple(relations)
        if unknown := [r for r in chosen if r not in RELATIONS]:
            raise UsageError(f"no relation {unknown[0]!r}; the relations: {' '.join(RELATIONS)}")
        wanted = filters(**asked)
        with self._asked() as connection:
            return queries.conflicts(connection, wanted, chosen)

    def timeline(self, actor: str, other: str | None = None, **asked: Any) -> Rows[EventRow]:
        """What one actor, or two together, did and had done to them, in the order of time."""
        return self.events(actor=(actor, other) if other else actor, **asked)

    def reports(self, limit: int | None = None) -> Rows[ReportRow]:
        with self._asked() as connection:
            return queries.reports(connection, limit)

    def entry(self, name: str) -> EntryLine | None:
        """The entry of an id, of one that was joined with it, or of a finding REPORT/ID."""
        with self._asked() as connection:
            return queries.entry(connection, name)

    def conflicts_of(self, entry: str) -> list[ConflictLine]:
        with self._asked() as connection:
            return queries.conflicts_of(connection, entry)

    def sources_of(self, line: EntryLine) -> dict[str, Source]:
        """Where each finding of an entry was read, in the order of publication."""
        with self._asked() as connection:
            return queries.sources_of(connection, line)

    def reading(self, report: str) -> Reading | None:
        """The current reading of a report."""
        r, g = tables.reports.c, tables.readings.c
        with self._asked() as connection:
            data = connection.execute(
                select(g.data).join(tables.reports, r.row == g.report).where(r.id == report, g.current)
            ).scalar()
            return unpack(data) if data else None

    def resembling(self, name: str) -> list[str]:
        """Ids that begin so, for messages."""
        with self._asked() as connection:
            return queries.resembling(connection, name)

    def count(self) -> int:
        """How many reports there are."""
        with self._store.reading() as connection:
            return connection.execute(select(func.count()).select_from(tables.reports)).scalar_one()

    def to_frame(self, **asked: Any) -> Any:
        """Its events as a pandas DataFrame."""
        return self.events(**asked).to_frame()

    def lines(self) -> Iterator[bytes]:
        """The export: every report, entry, conflict, copy, revision, each a JSON line; the same whatever the order of
        adding."""
        r = tables.reports.c
        with self._asked() as connection:
            for x in connection.execute(select(tables.reports).order_by(r.id)):
                yield encode(
                    ReportLine(
                        id=x.id, file=x.file, uri=x.uri, outlet=x.outlet, published=x.published, sha256=x.sha256,
                        headline=x.headline,
                    )
                )  # fmt: skip
            entries, conflicts = tables.entries.c, tables.conflicts.c
            ordered = select(entries.data).order_by(entries.kind, entries.sort, entries.id)
            for table in (ordered, select(conflicts.data).order_by(conflicts.entry, conflicts.kind, conflicts.id)):
                yield from (data.encode() for data in connection.execute(table).scalars())
            copies = select(tables.copies.c.data, r.id).join(tables.reports, r.row == tables.copies.c.report)
            yield from (x.data.encode() for x in connection.execute(copies.order_by(r.id)))
            steps = select(tables.revisions.c.data, r.id).join(tables.reports, r.row == tables.revisions.c.of)
            yield from (x.data.encode() for x in connection.execute(steps.order_by(r.id)))

    def _asked(self) -> Any:
        self.settle()
        return self._store.reading()
