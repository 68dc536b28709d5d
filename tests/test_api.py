"""The public API is an explicit list, and costs what is used of it."""

import subprocess
import sys

import pytest

import dateline
from dateline.errors import InputError, UsageError
from dateline.values.reading import Reading

LISTED = ["DatelineError", "Record", "frame", "read", "read_all", "read_text"]


def test_the_list_is_the_list():
    assert dateline.__all__ == LISTED
    for name in LISTED:
        assert getattr(dateline, name)
    with pytest.raises(AttributeError):
        dateline.nothing  # noqa: B018


def test_importing_costs_nothing_and_reading_no_database():
    code = (
        "import sys, dateline; early = {'numpy', 'onnxruntime', 'sqlalchemy'} & sys.modules.keys();"
        "dateline.read_text('They met in Cork.'); assert not early; assert 'sqlalchemy' not in sys.modules;"
        "assert 'pandas' not in sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_text_a_file_a_folder(tmp_path):
    (tmp_path / "a.txt").write_text("The minister met union leaders in Cork.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Police arrested two men in Cork.", encoding="utf-8")
    assert isinstance(dateline.read_text("A quiet day."), Reading)
    assert dateline.read(tmp_path / "a.txt").report.text.startswith("The minister")
    assert len(list(dateline.read_all(tmp_path))) == 2


def test_what_is_given_stands():
    reading = dateline.read_text("They met on Monday.", outlet="Cork Post", published="2020-03-04")
    assert reading.report.outlet == "Cork Post"
    assert reading.report.published is not None
    assert reading.report.published.basis == "given"


def test_errors_are_of_the_tree(tmp_path):
    with pytest.raises(InputError):
        dateline.read(tmp_path / "missing.txt")
    two = tmp_path / "two.jsonl"
    two.write_text('{"text": "One."}\n{"text": "Two."}\n', encoding="utf-8")
    with pytest.raises(UsageError):
        dateline.read(two)


def test_a_frame_has_a_row_an_event():
    reading = dateline.read_text("Police arrested two men in Cork on Monday.", published="2020-03-04")
    table = dateline.frame(reading)
    assert len(table) == len(reading.events) > 0
