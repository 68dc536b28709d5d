"""The file of a record: its schema and where it came from, damage, writers at once, and processes that are killed."""

import gzip
import multiprocessing
import os
import random
import re
import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from dateline.errors import NoRecord, NotARecord, RecordError, WrongVersion
from dateline.record import Record
from dateline.record.keeping import tables
from dateline.record.keeping.migrating import migrate
from dateline.record.keeping.rows import unpack, unpack_original
from dateline.values.report import Original
from evals.record.kills import killed

DATA = Path(__file__).parent / "data"


@pytest.fixture
def first_version(tmp_path):
    """A record as version 1 wrote it: a meeting that two report, one report read twice, one that was revised."""
    path = tmp_path / "old.db"
    with sqlite3.connect(path) as connection:
        connection.executescript((DATA / "version-1.sql").read_text(encoding="utf-8"))
    connection.close()
    return path


@pytest.fixture
def second_version(tmp_path):
    """A record as version 2 wrote it: a meeting that two tell, one of them with its original; a raid, and a copy of
    that; a report that was revised, and one that was taken down; two judgements, one of them revoked."""
    path = tmp_path / "second.db"
    path.write_bytes(gzip.decompress((DATA / "version-2.db.gz").read_bytes()))
    return path


# Schema


def test_a_record_of_version_1_becomes_one_of_this_version_and_says_the_same(first_version, recorded):
    with sqlite3.connect(first_version) as connection:
        added = dict(connection.execute("SELECT sha256, added FROM reports"))
        readings = [unpack(data) for (data,) in connection.execute("SELECT data FROM readings ORDER BY row")]
    connection.close()
    with Record(first_version, create=False) as record:
        assert list(record.lines()) == list(recorded(*readings).lines())
        assert record.check() == []
        assert {r.sha256: r.added for r in record.reports()} == added
        assert {e.actors for e in record.events()} == {("Vesna Ilic", "Tomas Brandt"), ("Ana Duarte", "Tomas Brandt")}
    with sqlite3.connect(first_version) as connection:
        assert connection.execute("SELECT count(*) FROM readings").fetchone() == (5,)  # the older reading too
    connection.close()


def test_a_record_of_version_2_becomes_one_of_this_version_and_loses_nothing(second_version, recorded):
    with sqlite3.connect(second_version) as connection:
        judged = connection.execute("SELECT id, verdict, reason, revoked FROM judgements").fetchall()
        taken_down = connection.execute("SELECT sha256 FROM removals").fetchall()
        readings = [unpack(data) for (data,) in connection.execute("SELECT data FROM readings ORDER BY row")]
        (kept,) = connection.execute("SELECT data FROM originals").fetchone()
    connection.close()
    with Record(second_version, create=False) as record:
        assert [(j.id, j.verdict, j.reason, j.revoked) for j in record.judgements()] == judged
        assert [(sha256,) for sha256 in record.taken_down()] == taken_down
        assert record.check() == []
        originals = [x for x in map(record.original, range(1, 7)) if isinstance(x, Original)]
        assert originals == [unpack_original(kept)]
        anew = recorded(*readings)
        anew.judge(next(e.id for e in record.entries() if e.judgements), verdict="accept")
        assert _said(record) == _said(anew)
        assert {e.type for e in record.events(recipient="traders")} == {"ASSAULT"}
        assert record.search("stalls").count() == 2


def _said(record):
    """What is derived, without the names of judgements."""
    derived = (line for line in record.lines() if not line.startswith((b'{"type":"judgement"', b'{"type":"removal"')))
    return [re.sub(rb'"j-\w+"', b"", line) for line in derived]


@pytest.mark.parametrize("version", ["first_version", "second_version"])
def test_what_migrations_make_is_the_schema_of_the_code(version, request):
    path = request.getfixturevalue(version)
    Record(path).close()
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        opts = {"compare_type": True, "compare_server_default": True, "include_name": _ours}
        context = MigrationContext.configure(connection, opts=opts)
        assert context.get_current_revision() == tables.REVISION
        assert compare_metadata(context, tables.metadata) == []
    engine.dispose()


def test_the_migrations_begin_with_nothing(tmp_path):
    engine = create_engine(f"sqlite:///{tmp_path / 'empty.db'}")
    with engine.begin() as connection:
        migrate(connection, 0)
        context = MigrationContext.configure(connection, opts={"include_name": _ours})
        assert compare_metadata(context, tables.metadata) == []
    engine.dispose()


def _ours(name, kind, _):
    """All tables but those of the full-text index, which only its engine knows."""
    return kind != "table" or not name.startswith("passages")


def test_a_migration_that_fails_leaves_the_old_record(first_version, monkeypatch):
    monkeypatch.setattr("dateline.record.keeping.migrating.index", lambda connection: 1 / 0)
    before = sqlite3.connect(first_version).execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall()
    with pytest.raises(ZeroDivisionError):
        Record(first_version)
    after = sqlite3.connect(first_version)
    assert after.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall() == before
    assert after.execute("PRAGMA user_version").fetchone() == (1,)
    after.close()
    monkeypatch.undo()
    with Record(first_version) as record:
        assert len(record.events()) == 2


def test_two_processes_that_open_an_old_record_at_once_migrate_it_once(first_version):
    with multiprocessing.get_context("fork").Pool(3) as pool:
        counts = pool.map(_opened, [first_version] * 6)
    assert counts == [4] * 6


def _opened(path):
    with Record(path, create=False) as record:
        return record.count()


def test_a_newer_record_is_refused_in_one_line(tmp_path):
    path = tmp_path / "new.db"
    Record(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 4")
    connection.close()
    with pytest.raises(WrongVersion, match=r"version 4.*pip install --upgrade") as said:
        Record(path)
    assert "\n" not in str(said.value)


def test_the_schema_is_sql_for_postgresql_too():
    dialect = postgresql.dialect()
    made = [str(CreateTable(t).compile(dialect=dialect)) for t in tables.metadata.sorted_tables]
    made += [str(CreateIndex(i).compile(dialect=dialect)) for t in tables.metadata.sorted_tables for i in t.indexes]
    assert any("BYTEA" in sql for sql in made)
    assert len(made) > len(tables.metadata.tables)
    with pytest.raises(RecordError, match=r"dateline\[postgres\]"):
        Record("postgresql://localhost/dateline")


def test_a_path_may_hold_any_character(tmp_path):
    path = tmp_path / "what? 100% #1 & co.db"
    Record(path).close()
    assert path.exists()
    assert Record(path, create=False).count() == 0


def test_a_record_that_was_half_made_is_made(tmp_path):
    path = tmp_path / "half.db"
    maker = multiprocessing.get_context("fork").Process(target=_make_half, args=(path,))
    maker.start()
    maker.join()
    assert path.stat().st_size
    assert (tmp_path / "half.db-journal").stat().st_size
    with pytest.raises(NoRecord):
        Record(path, create=False)
    with Record(path) as record:
        assert record.check() == []


def _make_half(path):
    """A process that ends in the middle of the transaction that makes the tables, its pages already in the file."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(f"PRAGMA application_id = {tables.APPLICATION_ID}")
    connection.execute("CREATE TABLE reports (row INTEGER PRIMARY KEY, text TEXT)")
    connection.executemany("INSERT INTO reports (text) VALUES (?)", [("x" * 3000,)] * 200)
    os._exit(1)


def test_readers_do_not_wait_for_a_writer_even_where_the_log_was_off(write, recorded, tmp_path):
    recorded(write("Vesna Ilic met Tomas Brandt.").reading()).close()
    with sqlite3.connect(tmp_path / "0.db") as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()
    with Record(tmp_path / "0.db", busy_seconds=0.1) as record:
        record.settle()
        other = sqlite3.connect(tmp_path / "0.db", isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        assert len(record.reports()) == 1
        other.close()


# Damage


@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_a_file_that_was_cut_short_is_named_so(share, write, recorded, tmp_path):
    record = recorded(*(write(f"Vesna Ilic met Tomas Brandt, {k}.").reading() for k in range(8)))
    record.close()
    path = tmp_path / "0.db"
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(NotARecord, match="cut short"):
        Record(path)


def test_a_damaged_page_is_one_line_to_who_asks_and_a_problem_to_check(write, recorded, tmp_path):
    record = recorded(*(write(f"Vesna Ilic met Tomas Brandt, {k}.").reading() for k in range(30)))
    record.settle()
    record.close()
    path = tmp_path / "0.db"
    content = bytearray(path.read_bytes())
    content[8192:24576] = random.Random(7).randbytes(16384)
    path.write_bytes(content)
    with Record(path) as record:
        assert record.check()
        with pytest.raises(NotARecord, match="damaged"):
            list(record.lines())


# Writers at once


def _add(path, outlet, count):
    from tests.conftest import Writer

    with Record(path) as record:
        for k in range(count):
            w = Writer(f"{outlet} {k}: Vesna Ilic met Tomas Brandt.", outlet=outlet)
            w.event("met", "CONSULT", ("Vesna Ilic", "Tomas Brandt"), when="2021-06-02")
            record.put(w.reading())
            if k % 5 == 0:
                record.settle()


def test_processes_that_write_at_once_all_succeed(tmp_path):
    path = tmp_path / "shared.db"
    context = multiprocessing.get_context("fork")
    writers = [context.Process(target=_add, args=(path, outlet, 15)) for outlet in ("Courier", "Post", "Wire")]
    for w in writers:
        w.start()
    for w in writers:
        w.join()
    assert [w.exitcode for w in writers] == [0, 0, 0]
    with Record(path) as record:
        assert record.count() == 45
        assert record.check() == []
        whole = list(record.lines())
    with Record(tmp_path / "one.db") as record:
        for outlet in ("Post", "Wire", "Courier"):
            _add(tmp_path / "one.db", outlet, 15)
        assert list(record.lines()) == whole


# Killed


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that can be killed")
def test_nothing_acknowledged_is_lost_whenever_the_process_is_killed(write, tmp_path):
    readings = []
    for k in range(5):
        w = write(f"Vesna Ilic met Tomas Brandt, outlet {k} wrote.", outlet=f"Outlet {k}")
        w.event("met", "CONSULT", ("Vesna Ilic", "Tomas Brandt"), when=f"2021-0{k + 1}-02")
        readings.append(w.reading())
    found = killed(tmp_path / "killed.db", readings, 20, seed=11)
    assert found["acknowledged"] >= 20
    assert found | {"acknowledged": 0} == {"acknowledged": 0, "lost": 0, "doubled": 0, "problems": 0}
