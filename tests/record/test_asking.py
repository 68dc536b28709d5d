"""Asking a record: every filter, full text, who told first, and that answers come from indexes, a page at a time."""

import io
import json

import pytest
from sqlalchemy import event

from dateline.errors import UsageError
from dateline.exports.rows import WRITERS, to_parquet
from dateline.record.asking import queries
from dateline.record.asking.answers import ConflictRow, EventRow, ReportRow, columns
from dateline.record.asking.conditions import conditions
from dateline.record.asking.filters import filters
from dateline.record.keeping import retelling
from dateline.record.keeping.passages import match


@pytest.fixture
def record(write, recorded):
    """Three outlets on a visit, a blast and a strike; one of them repeats another."""
    a = write("Vesna Ilic visited Tomas Brandt in Novi Sad. The talks on the Kostolac dam lasted two hours.",
              outlet="The Courier", published="2021-06-02T18:00:00Z")  # fmt: skip
    a.event("visited", "CONSULT", ("Vesna Ilic",), ("Tomas Brandt",), when="2021-06-02", place="Novi Sad", mode="visit")
    b = write("A blast in Nis killed 15 guards, Ana Duarte said. Serbia sent troops.", outlet="Morning Post",
              published="2021-06-03T21:30:00Z")  # fmt: skip
    said = b.statement("A blast in Nis killed 15 guards", "Ana Duarte")
    blast = b.event("blast", "ASSAULT", (), ("guards",), when="2021-06-03", place="Nis", mode="explosives",
                    according_to=(said,))  # fmt: skip
    b.figure("15", 15, 15, "killed", event=blast, of="guards", according_to=(said,))
    b.event("sent", "MOBILIZE", ("Serbia",), when="2021-06-01/2021-06-30", mode="troops")
    c = write("The café workers of Zemun will go on strike, the union wrote. A blast in Nis killed 12 guards.",
              outlet="Sava Wire", published="2021-06-04T06:00:00Z")  # fmt: skip
    c.event("strike", "PROTEST", ("workers",), when="2021-06-20", place="Zemun", modality="planned", tense="future")
    blast = c.event("blast", "ASSAULT", (), ("guards",), when="2021-06-03", place="Nis", mode="explosives")
    c.figure("12", 12, 12, "killed", event=blast, of="guards")
    return recorded(a.reading(), b.reading(), c.reading())


WANTED = [
    ({"actor": "Ilic"}, {"visited"}),
    ({"recipient": "Ilic"}, {"visited"}),  # who meets has no side
    ({"recipient": "guards"}, {"blast"}),
    ({"actor": "guards"}, set()),
    ({"either": "guards"}, {"blast"}),
    ({"either": ("Ilic", "Brandt")}, {"visited"}),
    ({"actor": "SRB"}, {"visited", "sent"}),
    ({"actor": "SRB:GOV"}, {"visited", "sent"}),
    ({"actor": "person:ilic"}, {"visited"}),
    ({"actor": "vesna"}, {"visited"}),
    ({"actor": "esna"}, set()),
    ({"sector": "gov"}, {"visited", "sent"}),
    ({"by": "Duarte"}, {"blast"}),
    ({"type": ("ASSAULT", "PROTEST")}, {"blast", "strike"}),
    ({"type": "ASSAULT:explosives"}, {"blast"}),
    ({"mode": "troops"}, {"sent"}),
    ({"status": "planned"}, {"strike"}),
    ({"country": "Serbia"}, {"visited", "blast", "strike"}),
    ({"place": "novi sad"}, {"visited"}),
    ({"bbox": "20,45,21,46"}, set()),
    ({"bbox": (19, 45, 21, 46)}, {"visited"}),
    ({"near": "44.82,20.46", "within": 10}, {"strike"}),
    ({"near": (44.82, 20.46), "within": 80}, {"strike", "visited"}),
    ({"near": (44.82, 20.46), "within": 20000}, {"strike", "visited", "blast"}),
    ({"near": "Belgrade", "within": 15}, {"strike"}),
    ({"since": "2021-06-03", "until": "2021-06-03"}, {"blast", "sent"}),
    ({"since": "2021-06-20"}, {"strike", "sent"}),
    ({"until": "2021-05"}, set()),
    ({"outlet": "courier"}, {"visited"}),
    ({"outlet": ("The Courier", "Sava Wire")}, {"visited", "blast", "strike"}),
    ({"published_from": "2021-06-04"}, {"blast", "strike"}),
    ({"published_to": "2021-06-02"}, {"visited"}),
    ({"published_from": "2021-06-04", "zone": "Europe/Belgrade", "published_to": "2021-06-04"}, {"blast", "strike"}),
    ({"published_from": "2021-06-04", "zone": "Asia/Tokyo", "outlet": "Morning Post"}, {"blast", "sent"}),
    ({"published_from": "2021-06-04", "outlet": "Morning Post"}, set()),
    ({"measure": "killed"}, {"blast"}),
    ({"measure": "wounded"}, set()),
    ({"independent": 2}, {"blast"}),
    ({"disputed": True}, {"blast"}),
    ({"type": "ASSAULT", "country": "SRB", "recipient": "guards", "near": (43.3, 21.9)}, {"blast"}),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "words"), WANTED)
def test_filters(asked, words, record):
    rows = record.events(**asked)
    assert {r.words for r in rows} == words
    assert rows.count() == len(rows) == len(words)


def test_figures_are_found_by_whom_they_count(record):
    assert record.figures(actor="guards").count() == record.figures(about="guards").count() == 2
    assert not record.figures(actor="Ilic")


def test_figures_of_a_measure_and_conflicts_of_what_is_asked_for(record):
    assert [f.low for f in record.figures(measure="killed")] == [15, 12]
    assert record.figures(measure="killed").count() == record.figures().count() == 2
    assert not record.figures(measure="wounded")
    assert {r.value for r in record.conflicts(recipient="guards")} == {12, 15}
    assert (record.conflicts().count(), record.conflicts(limit=0).count(), len(record.conflicts())) == (1, 1, 2)
    assert not record.conflicts(type="CONSULT")


def test_statements_by_and_about(record):
    assert [s.speakers for s in record.statements(by="Duarte", recipient=())] == [("Ana Duarte",)]
    assert record.statements(actor="PRT").count() == 1
    assert record.statements(country="Portugal").count() == 1
    assert not record.statements(about="Duarte")


UNKNOWN = [
    ({"type": "ASSALT"}, "did you mean ASSAULT"),
    ({"type": "ASSAULT:arial"}, "did you mean aerial"),
    ({"mode": "explosive"}, "did you mean explosives"),
    ({"status": "plan"}, "planned"),
    ({"country": "Serbai"}, "did you mean Serbia"),
    ({"actor": "SRB:MLI"}, "did you mean MIL"),
    ({"actor": " "}, "empty"),
    ({"sector": "army"}, "the sectors: "),
    ({"measure": "kiled"}, "did you mean killed"),
    ({"zone": "Asia/Kolkatta", "published_from": "2021"}, "Asia/Kolkata"),
    ({"outlet": "Morning Pots"}, "did you mean Morning Post"),
    ({"bbox": "1,2,3"}, "WEST,SOUTH,EAST,NORTH"),
    ({"bbox": "1,50,2,40"}, "south"),
    ({"near": "100,20"}, "not on earth"),
    ({"near": "Xyzzyville"}, "latitude and longitude"),
    ({"near": "1,2", "within": -1}, "kilometres"),
    ({"published_from": "soon"}, "no day"),
    ({"since": "2021-02-30"}, "no day"),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "hint"), UNKNOWN)
def test_what_is_unknown_is_one_line_with_what_is_near(asked, hint, record):
    with pytest.raises(UsageError) as said:
        record.events(**asked).first()
    assert hint in str(said.value)
    assert "\n" not in str(said.value)


# When it is asked


def test_nothing_is_asked_before_it_is_used_and_not_more_than_that(record):
    record.settle()
    asked = []
    event.listen(record._store._engine, "before_cursor_execute", lambda *args: asked.append(args[2]))
    rows = record.events(actor="SRB")
    assert asked == []
    assert rows.first().words == "sent"
    assert asked
    assert rows[1].words == "visited"
    before = len(asked)
    assert len(rows) == 2
    assert len(asked) == before


def test_a_list_of_an_answer_asks_once(record, monkeypatch):
    asked = []
    events = queries.events
    monkeypatch.setattr(queries, "events", lambda *a: asked.append(a) or events(*a))
    assert len(list(record.events())) == 4
    assert len(asked) == 1


def test_pages_follow_one_another_in_order(record, monkeypatch):
    whole = list(record.events())
    monkeypatch.setattr(retelling, "_FIRST_PAGE", 1)
    monkeypatch.setattr(retelling, "_PAGE", 2)
    assert list(record.events()) == whole
    assert list(record.events(limit=3)) == whole[:3]
    assert list(record.figures(limit=1)) == list(record.figures())[:1]
    assert list(record.reports()) == list(record.reports(limit=9))


def test_one_answer_can_be_read_while_others_of_other_times_are(record):
    then, rows = [], iter(record.events(known_by="2021-06-03"))
    then.append(next(rows))
    assert record.events(known_by="2021-06-02").count() == 1
    assert record.events().count() == 4
    then += rows
    assert [e.words for e in then] == [e.words for e in record.events(known_by="2021-06-03")]


def test_an_answer_is_one_view_of_the_record(record, write, monkeypatch):
    monkeypatch.setattr(retelling, "_FIRST_PAGE", 1)
    rows = iter(record.events())
    first = next(rows)
    w = write("Ana Duarte met Vesna Ilic in Zemun.", outlet="D")
    w.event("met", "CONSULT", ("Ana Duarte", "Vesna Ilic"), when="2021-06-30", place="Zemun")
    record.put(w.reading())
    assert record.events().count() == 5
    assert len([first, *rows]) == 4


# Indexes


def _plan(record, kinds, asked, **more):
    wanted = filters(**asked)
    with record._store.reading() as connection:
        found = queries.entries(connection, kinds, wanted)
        compiled = found.compile(connection, compile_kwargs={"render_postcompile": True})
        rows = connection.exec_driver_sql(
            f"EXPLAIN QUERY PLAN {compiled}", tuple(compiled.params[name] for name in compiled.positiontup)
        )
        return [r[3] for r in rows]


@pytest.mark.parametrize(
    "asked",
    [{}, {"actor": "Ilic"}, {"recipient": "SRB"}, {"either": "SRB:GOV", "type": "ASSAULT"}, {"type": "ASSAULT"},
     {"country": "Serbia"}, {"since": "2021-06-02"}, {"since": "2021-06-02", "until": "2021-06-03"}, {"by": "Duarte"},
     {"sector": "GOV"}, {"place": "Nis"}, {"near": (43, 21)}, {"bbox": (19, 45, 21, 46)}, {"outlet": "Courier"},
     {"published_from": "2021", "published_to": "2022"}, {"measure": "killed"}],
)  # fmt: skip
def test_no_filter_reads_all_findings_or_entries(asked, record):
    record.settle()
    plan = _plan(record, ("event",), asked)
    assert plan
    assert not [step for step in plan if step.startswith("SCAN") and "anon" not in step], plan


def test_a_party_is_looked_up_before_entries_are(record):
    record.settle()
    plan = " ".join(_plan(record, ("event",), {"actor": "Ilic", "type": "CONSULT", "country": "SRB"}))
    assert "SEARCH entries USING INTEGER PRIMARY KEY (rowid=?)" in plan
    assert "SEARCH handles USING PRIMARY KEY (key>? AND key<?)" in plan


def test_conditions_are_sql_for_postgresql_too(record):
    from sqlalchemy import select
    from sqlalchemy.dialects import postgresql

    with record._store.reading() as connection:
        found = conditions(
            connection, ("event",), filters(actor="Ilic", since="2021", outlet="Courier", measure="killed")
        )
    assert "postings" in str(select(queries.E.id).where(*found).compile(dialect=postgresql.dialect()))


# Words


def test_search_finds_words_in_any_form_and_says_what_is_told_there(record):
    rows = record.search("blasts killing")
    assert [r.outlet for r in rows] == ["Morning Post", "Sava Wire"]
    assert rows[0].matches == ("blast", "killed")
    assert record.events(type="ASSAULT")[0].entry in rows[0].entries
    text = record.reading(rows[1].report).report.text
    assert text[rows[1].start : rows[1].end] == rows[1].sentence


@pytest.mark.parametrize(
    ("words", "outlets"),
    [("cafe", ["Sava Wire"]), ("CAFÉ", ["Sava Wire"]), ('"will go on"', ["Sava Wire"]), ('"on go will"', []),
     ("Kostol*", ["The Courier"]), ("Kostol", []), ("zzz", []), ("Ilic AND NOT", []), ("Ilic's", [])],
)  # fmt: skip
def test_search(words, outlets, record):
    assert [r.outlet for r in record.search(words)] == outlets
    assert record.search(words).count() == len(outlets)


@pytest.mark.parametrize(
    "words",
    ['"', "a\"b", "NEAR(a b, 2)", "text:blast", "blast -Nis", "(blast", "blast)", "^blast", "a + b", "{text} : x",
     "AND", "OR OR", "* blast", "\x00 blast", "'; DROP TABLE passages; --", "«blast»", "😀 blast", '"blast',
     "a" * 5000],
)  # fmt: skip
def test_any_text_can_be_searched_for(words, record):
    if any(c.isalnum() for c in words):
        assert record.search(words).count() == len(list(record.search(words)))
    else:
        with pytest.raises(UsageError, match="no word"):
            record.search(words)


def test_a_search_without_words_is_one_line():
    for words in ("", "  ", '""', "… – !"):
        with pytest.raises(UsageError, match="no word"):
            match(words)


def test_search_with_filters_is_of_reports_that_tell_such_an_entry(record):
    assert record.search("in").count() == 3
    assert [r.outlet for r in record.search("in", type="PROTEST")] == ["Sava Wire"]
    assert [r.outlet for r in record.search("in", outlet="courier")] == ["The Courier"]
    assert record.search("in", known_by="2021-06-02").count() == 1
    assert len(list(record.search("in", limit=2))) == 2


def test_what_is_removed_is_found_no_more(record, tmp_path):
    report = record.search("Kostolac")[0].report
    record.remove(report, "court order")
    assert not record.search("Kostolac")
    assert not record.events(actor="Ilic")
    assert record.check() == []
    assert b"kostolac" not in (tmp_path / "0.db").read_bytes().lower()
    assert b"ilic" not in (tmp_path / "0.db").read_bytes().lower()


# Sources


def test_sources_of_an_entry_say_who_was_first_and_who_copied(write, recorded):
    text = (
        "A blast in Nis killed 12 guards on Thursday, and the old road to Pirot stayed closed all through the night. "
    )
    more = "Residents carried water up from the river while crews looked for a broken pipe under the main street there."
    readings = []
    for outlet, hour in (("A", 8), ("B", 9), ("C", 12)):
        body = text + more if outlet != "C" else "Twelve guards died in a blast at Nis, a neighbour who saw it told C."
        w = write(body, outlet=outlet, published=f"2021-06-04T{hour:02}:00:00Z")
        w.event("blast", "ASSAULT", (), ("guards",), when="2021-06-03", place="Nis", mode="explosives")
        readings.append(w.reading())
    record = recorded(*reversed(readings))
    rows = list(record.sources(record.events()[0].entry))
    assert [(r.outlet, r.after) for r in rows] == [("A", 0.0), ("B", 1.0), ("C", 4.0)]
    assert [r.witness for r in rows] == [1, 1, 2]
    assert [r.copy_of for r in rows] == [None, rows[0].report, None]
    outlets = {r.outlet: r for r in record.outlets()}
    assert (outlets["A"].first, outlets["A"].alone, outlets["A"].copied) == (1, 0, 1)
    assert (outlets["B"].first, outlets["B"].copies) == (0, 1)
    assert [r.outlet for r in record.outlets(outlet="C")] == ["C"]
    assert (len(record.outlets(limit=2)), record.outlets(limit=2).count()) == (2, 3)
    with pytest.raises(UsageError, match="nothing"):
        record.sources("e-nothing").first()


def test_reports_by_outlet_and_time(record):
    assert [r.outlet for r in record.reports(outlet="wire")] == ["Sava Wire"]
    assert [r.outlet for r in record.reports(published_to="2021-06-03")] == ["The Courier", "Morning Post"]
    assert record.reports(limit=1).count() == 3


def test_differences_of_what_is_asked_for(record, write):
    record.settle()
    with record._store.writing() as connection:  # all that is there came the day before
        for table in ("reports", "readings"):
            connection.exec_driver_sql(f"UPDATE {table} SET added = '2021-06-05T00:00:00Z'")
    w = write("Ana Duarte met Vesna Ilic in Zemun. The guards of Nis were attacked.", outlet="D")
    w.event("met", "CONSULT", ("Ana Duarte", "Vesna Ilic"), when="2021-06-30", place="Zemun")
    w.event("attacked", "ASSAULT", (), ("guards",), when="2021-07-01", place="Nis")
    record.put(w.reading())
    assert {(r.change, r.about.split(":")[0]) for r in record.diff("2021-06-05")} == {
        ("new", "CONSULT"), ("new", "ASSAULT"),
    }  # fmt: skip
    assert [r.change for r in record.diff("2021-06-05", place="Zemun", actor="Duarte")] == ["new"]
    assert not record.diff("2021-06-05", type="AID", since="2021")
    assert len(record.diff("2021-06-05", limit=1)) == 1


# Formats


def test_rows_in_every_format_have_the_same_columns(record):
    import polars
    import pyarrow.parquet

    for rows in (record.events(), record.conflicts(), record.reports(), record.search("blast"), record.outlets()):
        names = list(rows.kind.__struct_fields__)
        table = pyarrow.parquet.read_table(io.BytesIO(b"".join(to_parquet(rows, rows.kind))))
        assert table.column_names == names == rows.to_polars().columns == list(rows.to_frame().columns)
        assert table.num_rows == len(rows) == len(json.loads(b"".join(WRITERS["json"](rows, rows.kind))))
        assert polars.DataFrame(table.to_pylist(), schema=rows.to_polars().schema).equals(rows.to_polars())


def test_values_keep_their_kind_in_parquet(record):
    import pyarrow.parquet

    table = pyarrow.parquet.read_table(io.BytesIO(b"".join(to_parquet(record.events(), EventRow))))
    row = next(r for r in table.to_pylist() if r["words"] == "visited")
    assert row["actors"] == ["Vesna Ilic"]
    assert (row["start"], row["lat"], row["mode"]) == (11, 45.25, "visit")
    assert dict(columns(ConflictRow))["value"] is str
    assert dict(columns(ReportRow))["line"] is int


def test_an_empty_answer_is_a_file_with_columns(record):
    import pyarrow.parquet

    rows = record.events(type="AID")
    assert pyarrow.parquet.read_table(io.BytesIO(b"".join(to_parquet(rows, rows.kind)))).num_rows == 0
    assert b"".join(WRITERS["json"](rows, rows.kind)) == b"[]\n"
    assert rows.to_polars().shape == rows.to_frame().shape == (0, len(EventRow.__struct_fields__))


@pytest.mark.parametrize(("module", "extra"), [("pyarrow", "parquet"), ("polars", "polars"), ("pandas", "frame")])
def test_a_library_that_is_not_installed_is_named_with_its_extra(module, extra, record, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, module, None)
    rows = record.events()
    act = {"parquet": lambda: b"".join(to_parquet(rows, EventRow)), "polars": rows.to_polars, "frame": rows.to_frame}
    with pytest.raises(UsageError, match=rf"pip install 'dateline\[{extra}\]'"):
        act[extra]()


def test_a_search_goes_on_where_there_is_more_than_a_page(write, recorded):
    record = recorded(
        *(write(f"The harvest near Pancevo, field {k}, began.", outlet="Post").reading() for k in range(25))
    )
    assert len({p.report for p in record.search("harvest")}) == 25
