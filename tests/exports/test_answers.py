"""Answers of a record for eyes: tables of two lines a row, an entry with its passages; and events as a DataFrame."""

import re

import pytest

from dateline.exports.entry import render
from dateline.exports.frame import COLUMNS, frame
from dateline.exports.table import COLUMNS as TABLE
from dateline.exports.table import to_table
from dateline.record.asking.answers import ConflictRow, EventRow
from dateline.record.record import RELATIONS

ANSI = re.compile(r"\x1b\[[0-9;]*m")


@pytest.fixture
def story(write, recorded):
    readings = []
    for outlet, hour, toll, source in (("A", 8, 12, None), ("B", 9, 40, "Vesna Ilic"), ("C", 9, 15, "Ana Duarte")):
        w = write(
            f"{source or 'The people there'} told {outlet} that a blast in Pancevo on Wednesday killed {toll} people. "
            "Tomas Brandt was due to meet Vesna Ilic\tand \x1b[31mhis guests. " + "The road stays closed. " * hour,
            outlet=outlet, published=f"2021-06-0{hour - 5}T08:00:00Z",
        )  # fmt: skip
        said = (w.statement("a blast in Pancevo on Wednesday", source),) if source else ()
        event = w.event("blast", "ASSAULT", when="2021-06-02", place="Pancevo", mode="explosives", according_to=said)
        w.figure(f"{toll}", toll, toll, "killed", event=event, according_to=said)
        w.event("meet", "AGREE", ("Tomas Brandt", "Vesna Ilic"), when=f"2021-06-0{hour - 2}", modality="planned",
                tense="future")  # fmt: skip
        readings.append(w.reading())
    return recorded(*readings)


def answers(record):
    return [record.events(), record.statements(), record.figures(), record.conflicts(relations=RELATIONS),
            record.reports()]  # fmt: skip


def test_lines_fit_the_terminal_and_keep_its_colours_ours(story):
    for rows in answers(story):
        assert rows
        text = b"".join(to_table(rows, rows.kind, width=100, color=True)).decode()
        plain = b"".join(to_table(rows, rows.kind, width=100)).decode()
        assert ANSI.sub("", text) == plain
        assert "\x1b" not in plain
        evidence = [line for line in plain.splitlines() if line.lstrip().startswith("“")]
        assert all(len(line) <= 100 for line in evidence)


def test_words_are_bold_in_their_sentence(story):
    text = b"".join(to_table(story.events(type="ASSAULT"), EventRow, width=100, color=True)).decode()
    assert "\x1b[1mblast\x1b[0m" in text


def test_values_of_one_conflict_stand_under_one_heading(story):
    text = b"".join(to_table(story.conflicts(), ConflictRow, width=100)).decode()
    assert text.count("≠ figure: killed") == 1
    assert {"40", "15"} <= {line.split()[0] for line in text.splitlines() if line and not line.startswith(" ")}


def test_a_conflict_that_is_settled_is_not_shown_as_one_that_is_open(story):
    story.judge(story.conflicts().first().conflict, verdict="accept", value="40", by="Ana")
    rows = story.conflicts(settled=True)
    text = b"".join(to_table(rows, ConflictRow, width=100)).decode()
    assert "= figure: killed (settled)" in text
    assert "≠" not in text
    assert all(line.endswith("\tsettled") for line in b"".join(to_table(rows, ConflictRow)).decode().splitlines()[1:])
    line = story.entry(rows[0].entry)
    shown = render(line, story.conflicts_of(line.id), story.sources_of(line))
    assert "\nfigure (killed): contradiction, settled by Ana" in shown


def test_in_a_pipe_a_row_is_a_line_and_nothing_is_cut(story):
    for rows in answers(story):
        head, *lines = b"".join(to_table(rows, rows.kind)).decode().splitlines()
        assert head.split("\t") == [name for name, _ in TABLE[rows.kind]]
        assert len(lines) == len(rows)
        assert all(line.count("\t") == head.count("\t") for line in lines)
        assert "…" not in "".join(lines)


def test_an_entry_names_every_value_and_its_witnesses(story):
    line = story.entry(story.events(type="ASSAULT")[0].entry)
    text = render(line, story.conflicts_of(line.id), story.sources_of(line), width=80)
    assert "ASSAULT explosives" in text
    assert "≠ figure (killed): contradiction" in text
    assert "according to Vesna Ilic" in text
    assert text.count("“") == 6
    assert all(len(x) <= 80 for x in text.splitlines() if x.startswith("    "))


def test_a_frame_has_a_row_an_event(write):
    w = write("Vesna Ilic met Tomas Brandt in Novi Sad.", outlet="A")
    w.event("met", "CONSULT", ("Vesna Ilic", "Tomas Brandt"), when="2021-06-02", place="Novi Sad")
    table = frame(w.reading())
    assert tuple(table.columns) == COLUMNS
    assert table.loc[0, ["actors", "place", "earliest"]].tolist() == [
        "Vesna Ilic; Tomas Brandt", "Novi Sad", "2021-06-02",
    ]  # fmt: skip
    assert list(frame(write("Nothing happened.").reading()).columns) == list(COLUMNS)
