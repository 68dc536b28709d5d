"""Keeping a record: reading again, taking down, checking, rebuilding, and its history."""

import json
import sqlite3

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline import batch
from dateline.errors import NoSpace, Removed, UsageError
from dateline.record import Record
from dateline.values.reading import Reader

WORDS = "quarrelsome ferrymen"


def meeting(write, outlet, published="2021-06-03T10:00:00Z", *, reader="1", day="2021-06-02", **more):
    text = f"{outlet}: Vesna Ilic met Tomas Brandt in Novi Sad, 40 {WORDS}."
    w = write(text, outlet=outlet, published=published, reader=reader, id=more.pop("id", None))
    w.event("met", "CONSULT", ("Vesna Ilic", "Tomas Brandt"), when=day, place="Novi Sad", **more)
    w.figure("40", 40, 40, "boats")
    w.statement("Vesna Ilic met Tomas Brandt in Novi Sad", f"{WORDS}")
    return w.reading()


def on_file(record, sql, *values):
    """Change the file behind the record's back."""
    with sqlite3.connect(record._store.path) as connection:
        connection.execute(sql, values)
    connection.close()


# Reading again


@pytest.fixture
def folder(tmp_path):
    home = tmp_path / "reports"
    home.mkdir()
    for k in range(3):
        text = f"Vesna Ilic met Tomas Brandt for the {k}th time. “No ferry runs on day {k},” said Ana Duarte"
        (home / f"{k}.txt").write_text(text)
    return home


@pytest.mark.usefixtures("plain_pipeline")
def test_what_an_older_reader_read_is_read_again_without_its_file(folder, tmp_path, monkeypatch):
    from dateline.reading import pipeline

    with Record(tmp_path / "r.db") as record:
        batch.add(record, [str(folder)])
        assert batch.reread(record).done == 0
        for file in folder.iterdir():
            file.unlink()
        read = pipeline.read_original
        newer = Reader(version="2", model="m", knowledge="k", schema="1")
        monkeypatch.setattr(pipeline, "reader", lambda: newer)
        monkeypatch.setattr(pipeline, "read_original", lambda o: _as(read(o), newer))
        done = batch.reread(record, jobs=1)
        assert (done.added, done.failures) == (3, [])
        assert batch.reread(record, jobs=1).done == 0
        assert record.reading(record.reports()[0].report).reader == newer
        assert record.count() == 3
        assert record.check() == []


def _as(reading, reader):
    import msgspec

    return msgspec.structs.replace(reading, reader=reader)


@pytest.mark.usefixtures("plain_pipeline")
def test_a_report_whose_original_is_not_kept_is_named_and_adding_its_file_keeps_it(folder, tmp_path, monkeypatch):
    from dateline.reading import pipeline

    with Record(tmp_path / "r.db") as record:
        batch.add(record, [str(folder)])
        on_file(record, "DELETE FROM originals")
        newer = Reader(version="2", model="m", knowledge="k", schema="1")
        with monkeypatch.context() as patch:
            patch.setattr(pipeline, "reader", lambda: newer)
            done = batch.reread(record, jobs=1)
        assert {f.code for f in done.failures} == {"no_original"}
        assert "add its file again" in done.failures[0].message
        assert batch.add(record, [str(folder)]).added == 0
        with monkeypatch.context() as patch:
            patch.setattr(pipeline, "reader", lambda: newer)
            assert batch.reread(record, jobs=1).failures == []


# Taking down


def test_a_removed_report_leaves_its_hash_and_the_reason_and_no_word(write, recorded, tmp_path):
    readings = [meeting(write, "The Courier"), meeting(write, "Morning Post", "2021-06-03T11:00:00Z")]
    record = recorded(*readings)
    gone, kept = (r.report for r in readings)
    record.judge(f"{gone.id}/e:24-27", verdict="accept", reason="seen")
    entry = record.entry(f"{gone.id}/e:24-27")
    assert record.remove(gone.id, "court order 7/21", by="Ana") == [gone.id]
    assert [r.report for r in record.reports()] == [kept.id]
    assert all(m[0] == kept.id for e in record.entries() for m in e.mentions)
    assert record.check() == []
    with pytest.raises(UsageError, match=r"removed with report .*court order 7/21"):
        record.judge(entry.id if record.entry(entry.id) is None else f"{gone.id}/e:24-27", verdict="accept")
    assert [why for _, why in record.orphans()] == ["its report is not in the record"]
    line = json.loads(list(record.lines())[-1])
    assert line == {
        "type": "removal", "report": gone.id, "sha256": gone.sha256, "reason": "court order 7/21", "by": "Ana",
        "at": line["at"], "lifted": None,
    }  # fmt: skip
    record.remove(kept.id, "too")
    record.close()
    for path in tmp_path.glob("0.db*"):
        assert WORDS.encode() not in path.read_bytes()
        assert b"Courier" not in path.read_bytes()


def test_all_versions_of_a_report_go_together(write, recorded):
    old = meeting(write, "The Courier", "2021-06-03T10:00:00Z", id="k")
    new = meeting(write, "The Courier", "2021-06-03T12:00:00Z", id="k", polarity="negative")
    record = recorded(old, new, meeting(write, "Post", id="k_1"))
    assert record.remove("k", "asked for") == ["k", "k@1"]
    assert record.count() == 1


@pytest.mark.usefixtures("plain_pipeline")
def test_what_was_removed_is_not_added_again_but_by_force(folder, tmp_path):
    with Record(tmp_path / "r.db") as record:
        batch.add(record, [str(folder)])
        name = record.reports()[1].report
        record.remove(name, "asked for")
        done = batch.add(record, [str(folder)])
        assert (done.added, done.skipped) == (0, 2)
        (failure,) = done.failures
        assert failure.code == "removed"
        assert "asked for" in failure.message
        assert "--force" in failure.message
        with pytest.raises(Removed):
            record.add(folder)
        assert batch.add(record, [str(folder)], force=True).added == 1
        assert record.count() == 3
        assert json.loads(list(record.lines())[-1])["lifted"]
        assert record.check() == []


def test_what_is_not_there_cannot_be_removed(write, recorded):
    record = recorded(meeting(write, "The Courier", id="k"))
    with pytest.raises(UsageError, match="nothing in the record is called"):
        record.remove("nothing", "why")
    assert record.remove("k", "asked for") == record.remove("k", "once more") == ["k"]
    assert [json.loads(line)["reason"] for line in record.lines()] == ["asked for"]


def test_a_removal_without_space_to_write_the_file_anew_says_so(write, recorded, monkeypatch):
    record = recorded(meeting(write, "The Courier", id="k"))

    def full(self):
        raise NoSpace("no space")

    with monkeypatch.context() as patch:
        patch.setattr("dateline.record.keeping.store.Store.compact", full)
        with pytest.raises(NoSpace, match=r"k is removed, but .* run this again"):
            record.remove("k", "asked for")
    assert record.remove("k", "asked for") == ["k"]
    assert record.count() == 0


# Checking

DAMAGE = {
    "UPDATE readings SET events = events + 1": "events",
    "DELETE FROM postings": "postings",
    "DELETE FROM parties": "parties",
    "DELETE FROM handles": "handles",
    "INSERT INTO passages (passages) VALUES ('delete-all')": "passages",
    "INSERT INTO handles VALUES ('nobody', 7)": "more is found by it",
    "UPDATE readings SET outlet = 'The Courrier'": "outlet",
    "UPDATE readings SET data = zeroblob(400)": "bytes",
    "UPDATE originals SET data = zeroblob(40)": "bytes",
    "UPDATE reports SET sha256 = randomblob(32)": "another report",
    "DELETE FROM reports": "not there",
    "DELETE FROM readings": "not there",
    "DELETE FROM entries": "entries",
    "UPDATE entries SET status = 4": "entries",
    "DELETE FROM entry_findings": "entry_findings",
    "DELETE FROM current": "current",
    "UPDATE alembic_version SET version_num = '0001'": "revision 0001",
    "DELETE FROM anchors": "anchored nowhere",
}


@pytest.mark.usefixtures("plain_pipeline")
@pytest.mark.parametrize("sql", DAMAGE)
def test_whatever_is_wrong_is_found_and_not_repaired(sql, folder, tmp_path):
    with Record(tmp_path / "r.db") as record:
        batch.add(record, [str(folder)])
        record.judge(record.events()[0].entry, verdict="accept")
        record.settle()
        assert record.check() == []
        on_file(record, sql)
        found = record.check()
        assert DAMAGE[sql] in " ".join(p.what for p in found)
        assert record.check() == found


@pytest.mark.parametrize(
    "sql", [s for s in DAMAGE if DAMAGE[s] in ("findings", "postings", "handles", "passages", "outlet", "entries")]
)
def test_rebuilding_makes_good_what_follows_from_the_rest(sql, write, recorded):
    record = recorded(meeting(write, "The Courier"), meeting(write, "Morning Post"))
    whole = list(record.lines())
    on_file(record, sql)
    record.rebuild()
    assert record.check() == []
    assert list(record.lines()) == whole


STEPS = st.lists(st.one_of(st.integers(0, 5), st.just("settle"), st.just("rebuild"), st.just("check")), max_size=12)


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=STEPS)
def test_whenever_it_is_settled_or_rebuilt_the_record_is_the_same(write, recorded, steps):
    readings = [
        meeting(write, f"Outlet {k % 4}", f"2021-06-03T1{k}:00:00Z", day=f"2021-06-0{1 + k % 3}") for k in range(6)
    ]
    record = recorded()
    added = []
    for step in steps:
        if step in ("settle", "rebuild"):
            getattr(record, step)()
        elif step == "check":
            assert record.check() == []
        elif record.put(readings[step]):
            added.append(readings[step])
    whole = list(record.lines())
    record.rebuild()
    assert list(record.lines()) == whole == list(recorded(*reversed(added)).lines())


# History


def test_an_entry_tells_how_it_came_to_be(write, recorded):
    plan = write("Vesna Ilic will meet Tomas Brandt in Novi Sad on Wednesday.", outlet="Post",
                 published="2021-06-01T08:00:00Z")  # fmt: skip
    plan.event("meet", "CONSULT", ("Vesna Ilic", "Tomas Brandt"), when="2021-06-02", place="Novi Sad",
               modality="planned", tense="future")  # fmt: skip
    record = recorded(meeting(write, "The Courier"), plan.reading())
    entry = record.events()[0].entry
    name = record.judge(entry, verdict="accept", reason="seen", by="Ana")
    record.undo(name)
    rows = record.history(entry)
    assert [(r.what, r.outlet, r.field, r.before, r.after) for r in rows if r.field in (None, "status")] == [
        ("told", "Post", None, None, rows[0].after),
        ("told", "The Courier", "status", "planned", "happened"),
        ("accept", None, None, None, None),
        ("accept revoked", None, None, None, None),
    ]
    assert rows[-1].by == "Ana"
    with pytest.raises(UsageError, match="nothing in the record"):
        record.history("e-nothing")


def test_what_changed_since_a_day_is_listed(write, recorded, monkeypatch):
    record = recorded()

    def at(day):
        monkeypatch.setattr("dateline.record.record.now", lambda: f"2021-07-0{day}T10:00:00Z")
        monkeypatch.setattr("dateline.record.judging.judge.now", lambda: f"2021-07-0{day}T10:00:00Z")

    at(1)
    record.put(meeting(write, "The Courier"))
    record.put(meeting(write, "Wire", day="2021-04-02"))
    at(2)
    record.put(meeting(write, "Post", "2021-06-02T10:00:00Z", day="2021-06-02"))
    record.judge(next(e.id for e in record.entries() if e.time and e.time.earliest == "2021-04-02"), verdict="reject")
    rows = [r for r in record.diff("2021-07-01") if r.entry.startswith("e-")]
    assert {(r.change, r.field, r.before, r.after) for r in rows} == {
        ("changed", "independent", "1", "2"),
        ("changed", "review", None, "rejected"),
    }
    assert record.diff("2021-07-02") == []
    assert {r.change for r in record.diff("2021-06-30")} == {"new"}
    at(3)
    a, b = (e.entry for e in record.events(rejected=True))
    record.judge(a, b, "same")
    joined = [r for r in record.diff("2021-07-02") if r.change == "joined"]
    assert joined
    assert all(r.before != r.entry for r in joined)
    at(4)
    record.undo(record.judgements()[-1].id)
    (parted,) = (r for r in record.diff("2021-07-03") if r.change == "parted")
    assert {parted.entry, parted.before} == {a, b}
    assert record.diff("2021-06-30", "2021-06-30") == []
