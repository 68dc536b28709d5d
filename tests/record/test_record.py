"""A record as a whole: adding, asking, exporting."""

import json
import sqlite3
from itertools import permutations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.errors import NoRecord, NoSpace, NotARecord, RecordBusy, UsageError, WrongVersion
from dateline.record import Record
from dateline.record.keeping import tables
from dateline.record.record import RELATIONS


def meeting(write, outlet, published, day="2021-06-02", place="Novi Sad", **more):
    w = write(f"{outlet}: Vesna Ilic met Tomas Brandt in {place}.", outlet=outlet, published=published, **more)
    w.event("met", "CONSULT", ("Vesna Ilic", "Tomas Brandt"), when=day, place=place)
    return w.reading()


def three(write):
    a = meeting(write, "The Courier", "2021-06-02T18:00:00Z")
    b = meeting(write, "Morning Post", "2021-06-03T07:00:00Z", day="2021-06-01")
    c = write("The Sava Wire: Ana Duarte met Tomas Brandt. Two were hurt when a crowd attacked guards in Pancevo.",
              outlet="The Sava Wire", published="2021-06-03T09:00:00Z")  # fmt: skip
    c.event("met", "CONSULT", ("Ana Duarte", "Tomas Brandt"), when="2021-06-02")
    attack = c.event("attacked", "ASSAULT", ("crowd",), ("guards",), when="2021-06-02", place="Pancevo")
    c.figure("Two", 2, 2, "wounded", event=attack)
    return a, b, c.reading()


def exported(record):
    return [json.loads(line) for line in record.lines()]


def entries(record, kind="event"):
    return [x for x in exported(record) if x["type"] == "entry" and x["kind"] == kind]


def test_one_meeting_told_twice_is_one_entry_with_a_disagreement_about_the_day(write, recorded):
    record = recorded(*three(write))
    joint = next(e for e in entries(record) if len(e["mentions"]) == 2)
    assert joint["witnesses"] | {"groups": None} == {"reports": 2, "outlets": 2, "independent": 2, "groups": None}
    rows = record.conflicts()
    assert {(r.kind, r.value, r.outlet) for r in rows} == {
        ("date", "2021-06-02", "The Courier"),
        ("date", "2021-06-01", "Morning Post"),
    }


def test_order_of_adding_changes_nothing(write, recorded):
    readings = three(write)
    exports = {tuple(recorded(*order).lines()) for order in permutations(readings)}
    assert len(exports) == 1


DAYS = st.sampled_from(["2021-06-01", "2021-06-02", "2021-06-01/2021-06-30", "2021-05-02", None])
STORY = st.tuples(
    st.sampled_from(["Courier", "Post", "Wire"]), DAYS, st.sampled_from(["Novi Sad", "Zemun"]),
    st.sampled_from([("Vesna Ilic", "Tomas Brandt"), ("Vesna Ilic",), ("Serbia", "Germany")]), st.integers(1, 4),
)  # fmt: skip


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(stories=st.lists(STORY, min_size=2, max_size=5, unique=True), seed=st.randoms(use_true_random=False))
def test_any_order_of_any_reports_gives_one_export(write, recorded, stories, seed):
    readings = []
    for outlet, day, place, who, hour in stories:
        text = f"{' and '.join(who)} met in {place} with {hour} aides, {outlet} wrote of {day}. “We will go on.”"
        w = write(text, outlet=outlet, published=f"2021-06-03T0{hour}:00:00Z")
        event = w.event("met", "CONSULT", who, when=day, place=place)
        w.figure(str(hour), hour, hour, "attendance", event=event)
        w.statement("We will go on", who[0])
        readings.append(w.reading())
    mixed = list(readings)
    seed.shuffle(mixed)
    assert list(recorded(*readings).lines()) == list(recorded(*mixed).lines())


def test_adding_twice_changes_nothing(write, recorded):
    record = recorded(*three(write))
    before = list(record.lines())
    assert not any(record.put(r) for r in three(write))
    assert list(record.lines()) == before


def test_a_new_reader_adds_a_reading_and_the_old_one_stays(write, recorded):
    record = recorded(meeting(write, "The Courier", "2021-06-02T18:00:00Z"))
    assert record.put(meeting(write, "The Courier", "2021-06-02T18:00:00Z", reader="2"))
    assert record.count() == 1
    assert len(record.events()) == 1


def test_export_has_every_key_of_the_contract(write, recorded):
    a, b, c = three(write)
    later = write(c.report.text + " It was quiet later.", outlet="The Sava Wire", published="2021-06-04T09:00:00Z",
                  id=c.report.id)  # fmt: skip
    later.statement("It was quiet", "crowd")
    lines = exported(recorded(a, b, c, later.reading()))
    keys = {kind: set().union(*(x for x in lines if x["type"] == kind)) for kind in {x["type"] for x in lines}}
    assert keys["report"] == {"type", "id", "file", "uri", "outlet", "published", "sha256", "headline"}
    assert keys["entry"] == {
        "type", "id", "kind", "event_type", "mode", "content", "manner", "actors", "recipients", "time", "place",
        "status", "figures", "mentions", "witnesses", "first", "part_of", "confidence", "review", "redirects",
        "judgements",
    }  # fmt: skip
    assert keys["conflict"] == {"type", "id", "entry", "kind", "measure", "relation", "values", "state", "settled_by"}
    assert keys["revision"] == {"type", "of", "by", "basis", "changes"}


def test_mentions_of_an_entry_lead_to_the_words(write, recorded):
    readings = {r.report.id: r for r in three(write)}
    record = recorded(*readings.values())
    for entry in entries(record):
        for report, start, end, finding in entry["mentions"]:
            event = next(e for e in readings[report].events if e.id == finding)
            assert readings[report].report.text[start:end] == event.trigger.text


def test_filters(write, recorded):
    record = recorded(*three(write))
    assert len(record.events(actor="Brandt")) == 2
    assert len(record.events(actor=("Brandt", "Duarte"))) == 1
    assert len(record.events(actor="person:ilic")) == 1
    assert len(record.events(actor="SRB")) == 1
    assert [e.words for e in record.events(type="assault")] == ["attacked"]
    assert len(record.events(country="Serbia")) == 2
    assert not record.events(since="2021-06-03")
    assert len(record.events(until="2021-06")) == 3
    assert not record.events(min_confidence=0.95)
    assert [f.low for f in record.figures(about="guards")] == [2]
    assert record.timeline("Brandt", "Ilic").to_frame().shape[0] == 1


@pytest.mark.parametrize(
    "asked",
    [{"type": "ASSALT"}, {"country": "Narnia"}, {"since": "yesterday"}, {"min_confidence": 3},
     {"since": "2021-02-01", "until": "2021-01-01"}],
)  # fmt: skip
def test_a_filter_that_makes_no_sense_says_what_would(asked, recorded):
    with pytest.raises(UsageError):
        recorded().events(**asked)


def test_an_event_that_no_text_dates_counts_only_when_asked_for(write, recorded):
    record = recorded(meeting(write, "The Courier", "2021-06-02T18:00:00Z", day=None))
    assert len(record.events()) == 1
    assert not record.events(since="2021-05-01")
    assert len(record.events(since="2021-05-01", undated=True)) == 1


def test_reports_with_one_id_that_have_nothing_in_common_stay_two(write, recorded):
    a = write("Nine ferries stayed in the harbour of Kotor because of the wind.", id="1", outlet="A").reading()
    b = write("The council voted to close the old tram line for repairs.", id="1", outlet="B").reading()
    first, second = recorded(a, b), recorded(b, a)
    assert list(first.lines()) == list(second.lines())
    assert len({r.report for r in first.reports()}) == 2


def test_a_later_version_takes_the_place_of_the_first(write, recorded):
    text = "The bridge at Kovin closed on Monday after two cables snapped and nobody was hurt in the night"
    old = write(f"{text}. Vesna Ilic met Tomas Brandt.", id="k", published="2021-06-01T08:00:00Z")
    old.event("met", "CONSULT", ("Vesna Ilic", "Tomas Brandt"), when="2021-06-01")
    new = write(f"{text}.", id="k", published="2021-06-01T12:00:00Z")
    record = recorded(new.reading(), old.reading())
    assert not record.events()
    step = next(x for x in exported(record) if x["type"] == "revision")
    assert (step["of"], step["by"]) == ("k@1", "k")


def test_a_finding_or_a_joined_id_leads_to_its_entry(write, recorded):
    record = recorded(*three(write))
    joint = next(e for e in entries(record) if len(e["mentions"]) == 2)
    for name in [joint["id"], *joint["redirects"], *(f"{m[0]}/{m[3]}" for m in joint["mentions"])]:
        assert record.entry(name).id == joint["id"]
    assert record.entry("e-nothing") is None


# The file


def test_no_record_names_the_way_to_make_one(tmp_path):
    with pytest.raises(NoRecord, match="dateline add"):
        Record(tmp_path / "none.db", create=False)
    assert not (tmp_path / "none.db").exists()


@pytest.mark.parametrize("content", [b"Dear reader,\n" * 20, b"SQLite format 3\x00" + bytes(200)])
def test_another_file_is_no_record_and_stays_as_it_is(content, tmp_path):
    path = tmp_path / "letter.db"
    path.write_bytes(content)
    with pytest.raises(NotARecord):
        Record(path)
    assert path.read_bytes() == content


def test_a_folder_is_no_record(tmp_path):
    with pytest.raises(NotARecord):
        Record(tmp_path)


def test_a_record_of_another_version_is_not_touched(tmp_path):
    path = tmp_path / "old.db"
    Record(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(WrongVersion, match="99"):
        Record(path)


def test_a_full_disk_leaves_what_was_there(write, recorded):
    record = recorded(meeting(write, "The Courier", "2021-06-02T18:00:00Z"))
    before = list(record.lines())
    engine = record._store._engine
    with engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        big = write("word " + " ".join(f"w{k}" for k in range(40000)), outlet="Big").reading()
        connection.rollback()
    with pytest.raises(NoSpace):
        record.put(big)
    assert list(record.lines()) == before


def test_a_record_that_another_process_writes_is_busy(write, tmp_path):
    path = tmp_path / "busy.db"
    Record(path).close()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with Record(path, busy_seconds=0.05) as record, pytest.raises(RecordBusy):
        record.put(meeting(write, "The Courier", "2021-06-02T18:00:00Z"))
    other.close()


def test_every_column_of_a_row_is_a_field_with_a_source(write, recorded):
    record = recorded(*three(write))
    for rows in (record.events(), record.figures(), record.conflicts(relations=RELATIONS)):
        assert rows
        assert {"outlet", "published", "words", "report", "start", "end"} <= set(rows.to_frame().columns)


def test_all_tables_are_made(tmp_path):
    with Record(tmp_path / "r.db"), sqlite3.connect(tmp_path / "r.db") as connection:
        names = {n for (n,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    connection.close()
    assert {n for n in names if not n.startswith("passages")} == set(tables.metadata.tables)
    assert "passages" in names
