"""Opening a record, and the transactions in which it is written; database errors become ours here and nowhere else."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, exc, insert, select
from sqlalchemy.schema import CreateIndex, CreateTable

from dateline.compare.places import kilometres
from dateline.errors import NoRecord, NoSpace, NotARecord, RecordBusy, RecordError, WrongVersion
from dateline.record.keeping import tables

BUSY_SECONDS = 30
CACHE_KB = 64 * 1024  # of the file's pages, held by a connection
_MAGIC = b"SQLite format 3\x00"
_LOGGED = b"\x02"  # in the header: changes go to a log beside the file


class Store:
    """An open record. `reading()` and `writing()` give connections inside a transaction; a writer waits its turn."""

    def __init__(self, address: str, *, create: bool = False, busy_seconds: float = BUSY_SECONDS) -> None:
        """NoRecord where there is none and `create` is not set; NotARecord, WrongVersion, NoSpace as they say. A record
        of an older version is brought to this one, all or nothing."""
        if address.startswith(("postgresql:", "postgres:")):
            raise RecordError(
                "records on a PostgreSQL server are not supported yet (they will need the extra dateline[postgres]): "
                "give the path of a file"
            )
        self.path = Path(address)
        _recover(self.path, busy_seconds)
        version = _check(self.path, create=create)
        self._engine = _engine(self.path, busy_seconds)
        if version is None:
            self._make()
        elif version < tables.SCHEMA_VERSION:
            self._migrate()
        self._keep_log()

    def close(self) -> None:
        self._engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection for questions: one consistent view, whatever is written meanwhile."""
        with translated(self.path), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection that writes all or nothing."""
        writer = self._engine.execution_options(immediate=True)
        with translated(self.path), writer.begin() as connection:
            yield connection

    @contextmanager
    def aside(self) -> Iterator[Connection]:
        """A connection of its own with empty tables of what is derived, which stand before the record's until it is
        closed: in them the record can be derived as it was, or again, and asked, and nothing of it is written."""
        with translated(self.path), self._engine.connect() as connection:
            connection.detach()
            for table in tables.DERIVED:
                made = str(CreateTable(table, include_foreign_key_constraints=[]).compile(connection))
                connection.exec_driver_sql(made.replace("CREATE TABLE", "CREATE TEMPORARY TABLE", 1))
                for index in table.indexes:
                    connection.execute(CreateIndex(index))
            yield connection

    def compact(self) -> None:
        """Write the file anew, so that nothing of what was deleted is left in it."""
        with translated(self.path):
            raw = self._engine.raw_connection()
            try:
                cursor = raw.cursor()
                cursor.execute("PRAGMA temp_store = FILE")  # it writes all of the record there first
                cursor.execute("VACUUM")
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                raw.invalidate()

    def _make(self) -> None:
        fresh = not self.path.exists()
        try:
            with self.writing() as connection:
                if connection.exec_driver_sql("PRAGMA application_id").scalar() != tables.APPLICATION_ID:
                    tables.metadata.create_all(connection)
                    connection.execute(insert(tables.alembic_version).values(version_num=tables.REVISION))
                    set_meta(connection, "generation", "0")
                    set_meta(connection, "derived", "0")
                    connection.exec_driver_sql(f"PRAGMA application_id = {tables.APPLICATION_ID}")
                    connection.exec_driver_sql(f"PRAGMA user_version = {tables.SCHEMA_VERSION}")
        except RecordError:
            self.close()
            if fresh:
                for name in (self.path, Path(f"{self.path}-journal")):
                    name.unlink(missing_ok=True)
            raise

    def _keep_log(self) -> None:
        """Let readers and a writer work side by side. Where another process is at it just now it does the same; where
        the file cannot be written it stays as it is."""
        if _head(self.path)[18:19] == _LOGGED:
            return
        with suppress(RecordBusy, NoSpace), translated(self.path):
            raw = self._engine.raw_connection()
            try:
                raw.cursor().execute("PRAGMA journal_mode = WAL")  # not possible inside a transaction
            finally:
                raw.close()

    def _migrate(self) -> None:
        from dateline.record.keeping.migrating import (
            migrate,  # here: only few records need it, and it takes time to load
        )

        try:
            with self.writing() as connection:
                version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
                if version < tables.SCHEMA_VERSION:  # it may be another process that has just done it
                    migrate(connection, version)
                    connection.exec_driver_sql(f"PRAGMA user_version = {tables.SCHEMA_VERSION}")
        except BaseException:
            self.close()
            raise


def now() -> str:
    """The clock of what is recorded, UTC."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def get_meta(connection: Connection, key: str) -> str | None:
    value: str | None = connection.execute(select(tables.meta.c.value).where(tables.meta.c.key == key)).scalar()
    return value


def set_meta(connection: Connection, key: str, value: str) -> None:
    connection.execute(tables.meta.delete().where(tables.meta.c.key == key))
    connection.execute(insert(tables.meta).values(key=key, value=value))


def touch(connection: Connection) -> None:
    """Say that what is recorded has changed, so that what is derived is out of date."""
    set_meta(connection, "generation", str(int(get_meta(connection, "generation") or 0) + 1))


def is_derived(connection: Connection) -> bool:
    return get_meta(connection, "derived") == get_meta(connection, "generation")


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turns what the database or the system says into an error of ours that says the way out."""
    try:
        yield
    except exc.DBAPIError as error:
        raise _meaning(path, str(error.orig)) from error
    except sqlite3.Error as error:
        raise _meaning(path, str(error)) from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EFBIG):
            raise _meaning(path, "disk is full") from error
        raise


def _meaning(path: Path, said: str) -> RecordError:
    low = said.lower()
    if "full" in low or "disk i/o" in low:
        return NoSpace(f"{path}: no space left to write the record; free some and run the same command again")
    if "readonly" in low or "read-only" in low or "unable to open" in low:
        return NoSpace(f"{path}: the record cannot be written here; check the folder's permissions or choose --record")
    if "locked" in low or "busy" in low:
        return RecordBusy(f"{path}: another process is writing this record; try again when it has finished")
    if "not a database" in low or "malformed" in low:
        return NotARecord(f"{path} is damaged or not a record; restore a copy, or make a new one with dateline add")
    if "no such table" in low or "no such column" in low:
        return WrongVersion(f"{path} was made by another version of Dateline; make a new one with dateline add")
    return RecordError(f"{path}: {said}")


def _recover(path: Path, busy_seconds: float) -> None:
    """Let SQLite undo what a process that was killed while it made the record left half-written."""
    if Path(f"{path}-journal").exists() and path.is_file():
        with suppress(sqlite3.Error), closing(sqlite3.connect(path, timeout=busy_seconds)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _check(path: Path, *, create: bool) -> int | None:
    """The version of the record there, None where it is to be made. Looks at the file's header and length only."""
    if path.is_dir():
        raise NotARecord(f"{path} is a folder; give the path of a record, such as {path / 'dateline.db'}")
    try:
        header = _head(path)
    except OSError as error:
        raise NotARecord(f"{path} cannot be opened: {os.strerror(error.errno or 0).lower()}") from error
    if not header:
        if not create:
            raise NoRecord(f"no record at {path}; make one with: dateline add FOLDER --record {path}")
        if not path.parent.is_dir():
            raise NoRecord(f"there is no folder {path.parent} to keep the record in; make it first")
        return None
    if header[:16] != _MAGIC or int.from_bytes(header[68:72], "big") != tables.APPLICATION_ID:
        raise NotARecord(f"{path} is not a record of Dateline; give another path with --record")
    _whole(path, header)
    version = int.from_bytes(header[60:64], "big")
    if version > tables.SCHEMA_VERSION:
        raise WrongVersion(
            f"{path} is a record of version {version}, this Dateline reads up to version {tables.SCHEMA_VERSION}: "
            "bring Dateline up to date with pip install --upgrade dateline"
        )
    return version


def _whole(path: Path, header: bytes) -> None:
    """NotARecord where the file ends before its pages do; while another file holds newer pages nothing can be said."""
    logs = (Path(f"{path}-wal"), Path(f"{path}-journal"))
    if any(log.exists() and log.stat().st_size for log in logs):
        return
    size = int.from_bytes(header[16:18], "big")
    whole = int.from_bytes(header[28:32], "big") * (65536 if size == 1 else size)
    if header[24:28] == header[92:96] and (there := path.stat().st_size) < whole:
        raise NotARecord(
            f"{path} is cut short ({there:,} of {whole:,} bytes); restore a copy, or add the reports to a new record"
        )


def _head(path: Path) -> bytes:
    if not path.exists():
        return b""
    with path.open("rb") as file:
        return file.read(100)


def _engine(path: Path, busy_seconds: float) -> Engine:
    engine = create_engine(URL.create("sqlite", database=str(path)), connect_args={"timeout": busy_seconds})

    @event.listens_for(engine, "connect")
    def _connect(connection: Any, _: object) -> None:
        connection.isolation_level = None  # transactions begin where we say, not where the driver guesses
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(f"PRAGMA cache_size = -{CACHE_KB}")
        connection.create_function("distance_km", 4, kilometres, deterministic=True)
        connection.execute("PRAGMA temp_store = MEMORY")  # what is derived aside is thrown away

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        immediate = connection.get_execution_options().get("immediate")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")

    return engine
