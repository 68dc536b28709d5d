"""Judging and keeping a record on the command line."""

import csv
import io
import json

import msgspec
import pytest

from dateline.interfaces.cli.program import main
from dateline.record.asking.answers import DifferenceRow, HistoryRow


@pytest.fixture
def run(capfdbinary, monkeypatch, tmp_path):
    """Runs the program in a folder with a record of two reports; (status, standard output, standard error)."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DATELINE_DEBUG", raising=False)
    monkeypatch.delenv("DATELINE_RECORD", raising=False)

    def call(*args):
        with pytest.raises(SystemExit) as ended:
            main([str(a) for a in args])
        out, err = capfdbinary.readouterr()
        return ended.value.code, out.decode(), err.decode()

    return call


@pytest.fixture(autouse=True)
def recorded(run, tmp_path, plain_pipeline):
    for name, outlet, who in (("a", "The Courier", "Vesna Ilic"), ("b", "Morning Post", "Ana Duarte")):
        text = f"It was learnt on Wednesday that {who} met Tomas Brandt. “No ferry runs for {outlet},” said {who}"
        story = {"id": name, "outlet": outlet, "published": "2021-06-02T18:00:00Z", "text": text}
        (tmp_path / f"{name}.json").write_text(json.dumps(story))
    assert run("add", "a.json", "b.json")[0] == 0


def rows(run, *args):
    return json.loads(run(*args, "--format", "json")[1])


def test_a_judgement_is_made_shown_listed_and_undone(run):
    a, b = (r["entry"] for r in rows(run, "events"))
    status, out, err = run("judge", "same", a, b, "--reason", "one visit", "--by", "Ana")
    assert (status, err) == (0, "")
    name = out.strip()
    (joint,) = rows(run, "events")
    assert f"Ana: same (one visit)   {name}" in run("show", joint["entry"])[1]
    assert [j["id"] for j in rows(run, "judgements")] == [name]
    assert run("undo", name)[0] == 0
    assert len(rows(run, "events")) == 2
    assert rows(run, "judgements")[0]["revoked"]
    assert "revoked already" in run("undo", name)[2]


def test_what_is_edited_and_rejected_shows(run):
    a, b = (r["entry"] for r in rows(run, "events"))
    assert run("judge", "edit", a, "--field", "status", "--value", "planned")[0] == 0
    assert run("judge", "reject", b)[0] == 0
    assert [(r["entry"], r["status"]) for r in rows(run, "events")] == [(a, "planned")]
    assert len(rows(run, "events", "--rejected")) == 2
    assert "edited" in run("show", a)[1]
    status, out, err = run("judge", "edit", a, "--field", "colour", "--value", "red")
    assert (status, out, err.count("\n")) == (2, "", 1)


def test_a_judgement_on_what_is_gone_says_the_way_out(run):
    (entry,) = (r["entry"] for r in rows(run, "events") if r["report"] == "a")
    assert run("remove", "a", "--reason", "asked for", "--by", "Ana")[0] == 0
    status, _, err = run("judge", "accept", entry)
    assert status == 2
    assert "removed with report a" in err
    assert "asked for" in run("show", entry)[2]
    status, _, err = run("add", "a.json")
    assert status == 2
    assert "--force adds it again" in err
    assert run("add", "a.json", "--force")[0] == 0
    assert run("show", entry)[0] == 0


def test_history_and_diff_have_their_columns(run):
    (entry,) = (r["entry"] for r in rows(run, "events") if r["report"] == "a")
    run("judge", "accept", entry, "--reason", "seen")
    for command, kind, count in (
        (["history", entry], HistoryRow, 2),
        (["diff", "--since", "2021-01-01"], DifferenceRow, 4),
    ):
        table = list(csv.DictReader(io.StringIO(run(*command, "--format", "csv")[1])))
        assert len(table) == count
        assert set(table[0]) == set(kind.__struct_fields__)
        assert len(run(*command)[1].splitlines()) == count + 1
    assert run("diff", "--since", "soon")[0] == 2
    assert "no changes" in run("diff", "--since", "2999-01-01")[2]


def test_the_clocks_are_options_of_every_question(run):
    for command in ("events", "statements", "figures", "conflicts", "reports"):
        assert rows(run, command, "--known-by", "2021-06-01") == []
        assert rows(run, command, "--recorded-by", "2021-06-01") == []
    assert len(rows(run, "events", "--known-by", "2021-06-02")) == 2
    assert run("export", "--recorded-by", "2021-06-01")[1] == ""
    assert run("show", "a", "--known-by", "2021-06-01")[0] == 2
    assert run("show", "a", "--known-by", "2021-06-02")[0] == 0


def test_check_lists_what_is_wrong_and_rebuild_mends_it(run, tmp_path):
    import sqlite3

    status, out, err = run("check")
    assert (status, out) == (0, "")
    assert "all is well" in err
    with sqlite3.connect(tmp_path / "dateline.db") as connection:
        connection.execute("DELETE FROM entries WHERE kind = 0")
    connection.close()
    status, out, _ = run("check")
    assert status == 1
    assert "derived table entries" in out
    assert run("check")[0] == 1
    assert run("check", "--rebuild")[0] == 0
    assert run("check")[0] == 0


def test_reread_reads_what_an_older_reader_read(run, monkeypatch):
    from dateline.reading import pipeline
    from dateline.values.reading import Reader

    assert "0 reports read again" in run("reread")[2]
    newer, read = Reader(version="2", model="m", knowledge="k", schema="1"), pipeline.read_original
    monkeypatch.setattr(pipeline, "reader", lambda: newer)

    def read_anew(original):
        found = msgspec.structs.replace(read(original), reader=newer)
        return msgspec.structs.replace(found, statements=()) if original.given.id == "a" else found

    monkeypatch.setattr(pipeline, "read_original", read_anew)
    status, out, err = run("reread", "--jobs", "1", "--format", "json")
    assert status == 0
    assert "2 reports read again; 1 changes" in err
    assert [r["change"] for r in json.loads(out)] == ["gone"]
    assert run("check")[0] == 0


@pytest.mark.parametrize("kind", [HistoryRow, DifferenceRow])
def test_every_column_has_a_place_in_the_reference(kind, request):
    page = (request.config.rootpath / "docs" / "reference" / "csv.md").read_text(encoding="utf-8")
    assert all(f"`{name}`" in page for name in kind.__struct_fields__)
