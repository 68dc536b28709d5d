"""The command line: what it prints, where, and with which status."""

import csv
import io
import json
import os
import subprocess
import sys
import time

import jsonschema
import msgspec
import pytest

from dateline.interfaces.cli.program import COMMANDS, main
from dateline.record.asking.answers import ConflictRow, EventRow, FigureRow, ReportRow, StatementRow


@pytest.fixture
def run(capfdbinary, monkeypatch, tmp_path):
    """Runs the program in an empty folder; (status, standard output, standard error)."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DATELINE_DEBUG", raising=False)
    monkeypatch.delenv("DATELINE_RECORD", raising=False)

    def call(*args):
        with pytest.raises(SystemExit) as ended:
            main([str(a) for a in args])
        out, err = capfdbinary.readouterr()
        return ended.value.code, out.decode(), err.decode()

    return call


@pytest.fixture
def reports(tmp_path, plain_pipeline):
    """Three outlets, two of them on one meeting; one file cannot be read."""
    stories = {
        "a.json": {"outlet": "The Courier", "published": "2021-06-02T18:00:00Z",
                   "text": "Vesna Ilic met Tomas Brandt at the river. “The bridge will stay open,” said Vesna Ilic"},
        "b.json": {"outlet": "Morning Post", "published": "2021-06-03T07:00:00Z",
                   "text": "It was the first time that Vesna Ilic met Tomas Brandt there, in June."},
        "c.json": {"outlet": "The Sava Wire", "published": "2021-06-03T09:00:00Z",
                   "text": "Later Ana Duarte met Tomas Brandt, as =HYPERLINK told. “No ferry runs,” said Ana Duarte"},
    }  # fmt: skip
    for name, story in stories.items():
        (tmp_path / name).write_text(json.dumps(story))
    return [tmp_path / name for name in stories]


@pytest.fixture
def recorded(run, reports):
    assert run("add", *reports)[0] == 0


def test_help_is_quick_and_shows_examples():
    started = time.monotonic()
    script = "from dateline.interfaces.cli import main; main(['--help'])"
    done = subprocess.run([sys.executable, "-X", "importtime", "-c", script], capture_output=True, text=True)
    assert time.monotonic() - started < 3  # of a busy machine; 0.1 s of an idle one
    assert "Examples" in done.stdout
    assert not any(heavy in done.stderr for heavy in ("sqlalchemy", "numpy", "onnxruntime", "msgspec"))


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_examples(command, run):
    status, out, _ = run(command, "--help")
    assert status == 0
    assert out.count(f"dateline {command}") >= 2


# Reading


def test_json_prints_one_object(run, reports):
    status, out, err = run("read", reports[0], "--format", "json")
    assert (status, err) == (0, "")
    assert json.loads(out)["report"]["outlet"] == "The Courier"


def test_json_of_several_is_an_error_that_names_jsonl(run, reports):
    status, out, err = run("read", *reports, "--format", "json")
    assert (status, out) == (2, "")
    assert "jsonl" in err
    assert err.count("\n") == 1


def test_jsonl_keeps_the_order_and_has_a_line_for_what_cannot_be_read(run, reports, tmp_path):
    (tmp_path / "bad.txt").write_text("BROKEN")
    status, out, err = run("read", reports[1], "bad.txt", reports[0], "none.txt", "--format", "jsonl")
    lines = [json.loads(line) for line in out.splitlines()]
    assert [line.get("report", {}).get("outlet") for line in lines] == ["Morning Post", None, "The Courier", None]
    assert lines[1] == {"file": "bad.txt", "line": None, "error": {"code": "not_text", "message": "not a report"}}
    assert lines[3]["error"]["code"] == "not_found"
    assert status == 2
    assert err.splitlines()[0] == "2 reports could not be read:"


def test_text_html_and_given_outlet(run, reports, tmp_path):
    (tmp_path / "d.txt").write_text("Vesna Ilic met Tomas Brandt.")
    status, out, _ = run("read", "d.txt", "--outlet", "Sava Wire")
    assert status == 0
    assert "Sava Wire" in out
    assert "\x1b" not in out
    assert run("read", "d.txt", "--format", "html")[1].lstrip().lower().startswith("<!doctype html>")


def test_a_fault_of_ours_in_one_report_is_one_line(run, reports, tmp_path):
    (tmp_path / "fault.txt").write_text("FAULT")
    status, out, err = run("read", "fault.txt", reports[0], "--format", "jsonl")
    assert status == 2
    assert len(out.splitlines()) == 2
    assert "Traceback" not in err


def test_readings_fit_the_printed_schema(run, reports):
    schema = json.loads(run("schema")[1])
    for line in run("read", *reports, "--format", "jsonl")[1].splitlines():
        jsonschema.validate(json.loads(line), schema)


# Errors


@pytest.mark.parametrize(
    ("args", "word"),
    [
        (["read", "none.txt"], "no such file"),
        (["read", "empty.txt"], "nothing"),
        (["read", "binary.txt"], "binary.txt"),
        (["read", "nothing-here"], "no reports"),
        (["add", "none.txt"], "no such file"),
        (["read", "http://127.0.0.1/secret"], "open internet"),
        (["add", "file:///etc/passwd"], "only http"),
        (["add", "addresses.txt"], "--fetch"),
        (["add", "letter.txt", "--follow"], "web addresses"),
        (["add", "https://a.example/feed", "--follow", "5"], "at least 60"),
        (["add", "--follow", "https://a.example/feed"], "after the addresses"),
        (["add", "nothing-here"], "no reports"),
        (["events"], "dateline add"),
        (["events", "--record", "empty.txt"], "no record"),
        (["events", "--record", "letter.txt"], "not a record"),
        (["add", "letter.txt", "--record", "letter.txt"], "not a record"),
        (["timeline"], "--actor"),
        (["codebook", "DANCE"], "no event type"),
        (["read"], "--help"),
        (["dance"], "dance"),
    ],
)
def test_what_is_wrong_is_said_with_the_way_out(args, word, run, tmp_path, plain_pipeline):
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "letter.txt").write_text("Dear Ana, the ferry is late again. Yours, Vesna.\n" * 5)
    (tmp_path / "addresses.txt").write_text("https://a.example/1\n")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "nothing-here").mkdir()
    before = sorted(tmp_path.iterdir())
    status, out, err = run(*args)
    assert status == 2
    assert out == ""
    assert word in err
    assert "Traceback" not in err
    assert sorted(tmp_path.iterdir()) == before


def test_an_unexpected_error_is_one_line_and_status_70(run, monkeypatch, reports):
    monkeypatch.setattr("dateline.batch.read", lambda *args, **more: 1 / 0)
    status, _, err = run("read", reports[0])
    assert status == 70
    assert "ZeroDivisionError" in err
    assert len(err.splitlines()) == 1


def test_a_reader_that_goes_away_is_no_error(reports):
    script = "import sys; from dateline.interfaces.cli import main; main(['schema'])"
    writer = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    writer.stdout.close()
    assert writer.stderr.read() == b""
    writer.stderr.close()
    assert writer.wait() == 141


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no full device here")
def test_a_full_disk_is_one_line():
    script = "import sys; from dateline.interfaces.cli import main; main(['schema'])"
    with open("/dev/full", "wb") as full:
        done = subprocess.run([sys.executable, "-c", script], stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1
    assert b"no space" in done.stderr


# The record


def test_adding_twice_and_its_summary(run, reports, tmp_path):
    (tmp_path / "bad.txt").write_text("BROKEN")
    status, _, err = run("add", *reports, "bad.txt", "--record", "x.db")
    assert status == 2
    assert "3 added; x.db has 3 reports" in err
    assert "bad.txt: not a report" in err
    assert "0 added, 3 there already" in run("add", *reports, "--record", "x.db")[2]


def test_progress_is_shown_when_asked_for(run, reports):
    err = run("add", *reports, "--progress")[2]
    assert "a second" in err
    assert "100%" in err


COMMON = {"outlet", "published", "words", "sentence", "source", "report", "start", "end", "finding", "entry"}


@pytest.mark.usefixtures("recorded")
@pytest.mark.parametrize(
    ("command", "kind", "rows"),
    [(["events"], EventRow, 2), (["statements"], StatementRow, 2), (["reports"], ReportRow, 3),
     (["timeline", "--actor", "Brandt"], EventRow, 2), (["figures"], FigureRow, 0), (["conflicts"], ConflictRow, 0)],
)  # fmt: skip
def test_rows_are_the_same_in_every_format(command, kind, rows, run):
    fields = set(kind.__struct_fields__)
    found = json.loads(run(*command, "--format", "json")[1])
    lines = [json.loads(line) for line in run(*command, "--format", "jsonl")[1].splitlines()]
    table = list(csv.DictReader(io.StringIO(run(*command, "--format", "csv")[1])))
    assert found == lines
    assert len(found) == len(table) == rows
    assert all(set(row) == fields for row in [*found, *table])
    plain = run(*command)[1].splitlines()
    assert len(plain) == rows + 1
    assert all(line.count("\t") == plain[0].count("\t") for line in plain)
    if kind is not ReportRow:
        assert fields >= COMMON


def test_every_list_says_how_many_there_are_and_what_a_limit_cut_off(run, recorded):
    assert run("events")[2] == "2 events\n"
    assert run("events", "--limit", "1", "--format", "csv")[2] == "1 of 2 events; the others are cut off by --limit\n"
    assert run("events", "--limit", "2", "--format", "json")[2] == "2 events\n"
    assert run("statements", "--by", "Duarte")[2] == "1 statement\n"
    assert run("events", "--limit", "1", "--dyads")[2].startswith("1 of 2 events")
    assert run("events", "--type", "AID", "--limit", "5")[1:] == (run("events", "--type", "AID")[1], NONE)
    assert run("reports", "--outlet", "courier")[2] == "1 report\n"


NONE = "no events like that in the record\n"


def test_search_and_sources(run, recorded):
    status, out, err = run("search", "bridge", "closes", "--format", "jsonl")
    assert (status, out, err) == (0, "", "no sentences like that in the record\n")
    status, out, err = run("search", "bridges", "stay", "--format", "jsonl")
    found = json.loads(out)
    assert (found["outlet"], found["matches"]) == ("The Courier", ["bridge", "stay"])  # not "bridges", as asked
    assert err == "1 sentence\n"
    entry = next(csv.DictReader(io.StringIO(run("events", "--format", "csv")[1])))["entry"]
    rows = list(csv.DictReader(io.StringIO(run("sources", entry, "--format", "csv")[1])))
    assert [(r["outlet"], r["witness"], r["after"]) for r in rows] == [
        ("The Courier", "1", "0.0"), ("Morning Post", "2", "13.0"),
    ]  # fmt: skip
    outlets = list(csv.DictReader(io.StringIO(run("sources", "--format", "csv")[1])))
    assert (outlets[0]["outlet"], outlets[0]["first"]) == ("The Courier", "1")
    status, out, err = run("sources", "e-nothing")
    assert (status, out) == (2, "")
    assert err.count("\n") == 1


def test_an_outlet_that_is_not_there_is_one_line_and_no_rows(run, recorded):
    status, out, err = run("events", "--outlet", "The Curier", "--format", "csv")
    assert (status, out) == (2, "")
    assert err == "dateline: the record has no outlet 'The Curier'; did you mean The Courier or The Sava Wire?\n"


def test_search_needs_a_word(run, recorded):
    status, _, err = run("search", "...")
    assert (status, err) == (2, "dateline: there is no word in '...' to search for\n")


def test_parquet_is_a_file(recorded, capfdbinary):
    import pyarrow.parquet

    with pytest.raises(SystemExit) as ended:
        main(["events", "--format", "parquet"])
    out, err = capfdbinary.readouterr()
    assert (ended.value.code, err) == (0, b"2 events\n")
    assert pyarrow.parquet.read_table(io.BytesIO(out)).num_rows == 2


def test_parquet_without_its_library_is_one_line(run, recorded, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    said = "dateline: this needs pyarrow: pip install 'dateline[parquet]'\n"
    assert run("events", "--format", "parquet") == (2, "", said)


def test_parquet_is_not_for_a_terminal(run, recorded, monkeypatch):
    monkeypatch.setattr("dateline.interfaces.cli.printing.is_terminal", lambda: True)
    status, out, err = run("events", "--format", "parquet")
    assert (status, out) == (2, "")
    assert "send it to a file" in err


@pytest.mark.usefixtures("recorded")
def test_rows_lead_to_the_words(run, reports):
    for row in json.loads(run("events", "--format", "json")[1]):
        assert row["words"] == "met"
        assert "met" in row["sentence"]
        reading = json.loads(run("show", row["report"], "--format", "json")[1])
        assert reading["report"]["text"][row["start"] : row["end"]] == "met"
        assert (reading["report"]["outlet"], row["published"][:7]) == (row["outlet"], "2021-06")


@pytest.mark.usefixtures("recorded")
def test_dyads_pair_those_who_met_once(run):
    rows = list(csv.DictReader(io.StringIO(run("events", "--dyads", "--format", "csv")[1])))
    assert {(r["actors"], r["recipients"]) for r in rows} == {
        ("Vesna Ilic", "Tomas Brandt"),
        ("Ana Duarte", "Tomas Brandt"),
    }


@pytest.mark.usefixtures("recorded")
def test_show_leads_from_every_name_to_the_entry(run):
    row = next(r for r in json.loads(run("events", "--format", "json")[1]) if r["reports"] == 2)
    by_entry = run("show", row["entry"])
    assert by_entry == run("show", f"{row['report']}/{row['finding']}")
    assert "2 independent witnesses" in by_entry[1]
    assert "The Courier" in by_entry[1]
    assert "Morning Post" in by_entry[1]
    status, _, err = run("show", row["entry"][:6])
    assert status == 2
    assert row["entry"] in err


@pytest.mark.usefixtures("recorded")
def test_export_is_the_record_line_by_line(run):
    lines = [json.loads(line) for line in run("export")[1].splitlines()]
    assert [x["type"] for x in lines].count("report") == 3
    assert {x["type"] for x in lines} >= {"report", "entry"}
    assert len(run("export", "--format", "csv")[1].splitlines()) == 3


@pytest.mark.usefixtures("recorded")
def test_a_filter_that_makes_no_sense_names_what_would(run):
    assert "ASSAULT" in run("events", "--type", "ASSALT")[2]
    assert "ISO" in run("events", "--country", "Narnia")[2]
    assert "2021-09-14" in run("events", "--from", "yesterday")[2]
    assert "no events like that" in run("events", "--actor", "Nobody At All")[2]


def test_a_cell_is_never_a_formula():
    from dateline.exports.rows import to_csv

    row = ReportRow(
        report="r", outlet="=cmd()", published=None, headline="+1", language="en", events=-1, statements=0, figures=0,
        copy_of=None, copy_kind=None, file="@f", line=None, uri="-u", sha256="0", added="",
    )  # fmt: skip
    cells = next(csv.DictReader(io.StringIO(b"".join(to_csv([row], ReportRow)).decode())))
    assert (cells["outlet"], cells["headline"], cells["file"], cells["uri"]) == ("'=cmd()", "'+1", "'@f", "'-u")
    assert cells["events"] == "-1"


def test_every_row_has_a_place_in_the_reference(request):
    page = (request.config.rootpath / "docs" / "reference" / "csv.md").read_text(encoding="utf-8")
    for kind in (EventRow, StatementRow, FigureRow, ConflictRow, ReportRow):
        for name in msgspec.structs.fields(kind):
            assert f"`{name.name}`" in page, f"{kind.__name__}.{name.name} is not documented"


def test_every_command_and_option_has_a_place_in_the_reference(request):
    from dateline.interfaces.cli.program import program

    page = (request.config.rootpath / "docs" / "reference" / "cli.md").read_text(encoding="utf-8")
    for name in COMMANDS:
        command = program.get_command(None, name)
        assert f"## `dateline {name}`" in page
        for parameter in command.params:
            for option in (o for o in parameter.opts if o.startswith("--")):
                assert f"`{option}`" in page, f"{name} {option} is not documented"


def test_completion_is_printed_for_each_shell(run):
    for shell in ("bash", "zsh", "fish"):
        assert "_DATELINE_COMPLETE" in run("completion", shell)[1]


def test_version(run):
    assert run("--version")[1].startswith("dateline ")
