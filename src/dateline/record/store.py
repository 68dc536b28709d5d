"""Opening a record, and the transactions in which it is written; database errors become ours here and nowhere else."""

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, exc, insert, select

from dateline.errors import NoRecord, NoSpace, NotARecord, RecordBusy, RecordError, WrongVersion
from dateline.record import tables

BUSY_SECONDS = 30
_MAGIC = b"SQLite format 3\x00"


class Store:
    """An open record. `reading()` and `writing()` give connections inside a transaction; a writer waits its turn."""

    def __init__(self, address: str, *, create: bool = False, busy_seconds: float = BUSY_SECONDS) -> None:
        """NoRecord where there is none and `create` is not set; NotARecord, WrongVersion, NoSpace as they say."""
        if address.startswith(("postgresql:", "postgres:")):
            raise RecordError("records on a PostgreSQL server are not supported yet: give the path of a file")
        self.path = Path(address)
        exists = _check(self.path, create=create)
        self._engine = _engine(self.path, busy_seconds)
        if not exists:
            self._make()

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

    def _make(self) -> None:
        fresh = not self.path.exists()
        try:
            with self.writing() as connection:
                if connection.exec_driver_sql("PRAGMA application_id").scalar() != tables.APPLICATION_ID:
                    tables.metadata.create_all(connection)
                    connection.execute(insert(tables.meta).values(key="derived", value="yes"))
                    connection.exec_driver_sql(f"PRAGMA application_id = {tables.APPLICATION_ID}")
                    connection.exec_driver_sql(f"PRAGMA user_version = {tables.SCHEMA_VERSION}")
            with translated(self.path):
                raw = self._engine.raw_connection()
                raw.cursor().execute("PRAGMA journal_mode = WAL")  # not possible inside a transaction
                raw.close()
        except RecordError:
            self.close()
            if fresh:
                for name in (self.path, Path(f"{self.path}-journal")):
                    name.unlink(missing_ok=True)
            raise


def get_meta(connection: Connection, key: str) -> str | None:
    value: str | None = connection.execute(select(tables.meta.c.value).where(tables.meta.c.key == key)).scalar()
    return value


def set_meta(connection: Connection, key: str, value: str) -> None:
    connection.execute(tables.meta.delete().where(tables.meta.c.key == key))
    connection.execute(insert(tables.meta).values(key=key, value=value))


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


def _check(path: Path, *, create: bool) -> bool:
    """Is there a record of this version? Looks at the file's header only."""
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
        return False
    if header[:16] != _MAGIC or int.from_bytes(header[68:72], "big") != tables.APPLICATION_ID:
        raise NotARecord(f"{path} is not a record of Dateline; give another path with --record")
    version = int.from_bytes(header[60:64], "big")
    if version != tables.SCHEMA_VERSION:
        raise WrongVersion(
            f"{path} is a record of version {version}, this Dateline reads version {tables.SCHEMA_VERSION}; "
            "use the Dateline that made it, or add the reports to a new record"
        )
    return True


def _head(path: Path) -> bytes:
    if not path.exists():
        return b""
    with path.open("rb") as file:
        return file.read(100)


def _engine(path: Path, busy_seconds: float) -> Engine:
    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": busy_seconds})

    @event.listens_for(engine, "connect")
    def _connect(connection: Any, _: object) -> None:
        connection.isolation_level = None  # transactions begin where we say, not where the driver guesses
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = OFF")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        immediate = connection.get_execution_options().get("immediate")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")

    return engine
