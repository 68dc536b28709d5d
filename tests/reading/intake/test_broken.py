"""Whatever comes in ends in reports or in failures of one line, and every character of a report leads back."""

import os
import random
import tempfile
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline import batch
from dateline.errors import TooLarge
from dateline.reading.intake import open_source
from dateline.reading.page import lay_out
from dateline.record import Record
from dateline.values.report import Failure, Original
from evals.fuzz import batches, monsters, surroundings
from evals.fuzz.checks import Broken, check_report, examine
from evals.fuzz.mutations import MUTATIONS, TOKENS, mutate
from evals.fuzz.seeds import good_page, seeds

SEEDS = seeds()
QUICK = [
    "a record's length that lies", "chunks that lie", "a header without end", "zip in zip", "overlapping zip",
    "a zip's sizes that lie", "names that leave the folder", "docx broken", "docx of entities",
    "entities in entities", "entities from outside", "json deep", "json line deep", "json wrapped",
    "json of a huge number", "rtf bin that lies", "rtf skips", "half tags", "a script deep",
    "a script deep and whole", "halves of characters", "utf-32 of nothing", "nulls between",
]  # fmt: skip


def examined_bytes(name: str, data: bytes) -> str:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        return examine(str(path)).outcome


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(kind=st.sampled_from(sorted(SEEDS)), other=st.sampled_from(sorted(SEEDS)), dice=st.integers(0, 2**32))
def test_broken_files_of_every_kind(kind: str, other: str, dice: int) -> None:
    drawn = random.Random(dice)
    (name, data), (_, beside) = drawn.choice(SEEDS[kind]), drawn.choice(SEEDS[other])
    examined_bytes(name, mutate(drawn, data, beside)[1])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    kind=st.sampled_from(sorted(SEEDS)), dice=st.integers(0, 2**16),
    put=st.lists(st.tuples(st.integers(0, 1 << 16), st.sampled_from(TOKENS) | st.binary(max_size=6)), max_size=4),
    cut=st.none() | st.integers(0, 1 << 16),
)  # fmt: skip
def test_dangerous_words_anywhere(kind: str, dice: int, put: list[tuple[int, bytes]], cut: int | None) -> None:
    name, data = SEEDS[kind][dice % len(SEEDS[kind])]
    for at, token in put:
        at %= len(data) + 1
        data = data[:at] + token + data[at:]
    examined_bytes(name, data if cut is None else data[: cut % (len(data) + 1)])


@pytest.mark.parametrize("kind", ["archive.warc", "archive.warc.gz", "packed.html.gz", "nexis-docx", "feed.rss"])
def test_every_cut_of_a_container(kind: str) -> None:
    name, data = SEEDS[kind][0]
    outcomes = {examined_bytes(name, data[:at]) for at in range(0, len(data), max(len(data) // 60, 1))}
    assert "nothing" not in outcomes
    assert any("damaged" in o or "empty" in o for o in outcomes)


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_mutation_changes_most_files(name: str) -> None:
    """Else the fuzzer would prove nothing."""
    dice = random.Random(name)
    changed = 0
    for kind in SEEDS:
        data = SEEDS[kind][0][1]
        changed += MUTATIONS[name](dice, data, SEEDS["plain"][0][1]) != data
    assert changed > 0.4 * len(SEEDS)


@pytest.mark.parametrize("title", QUICK)
def test_monsters_end_in_time(title: str, tmp_path: Path) -> None:
    name, make = monsters.MONSTERS[title]
    path = tmp_path / name
    path.write_bytes(make())
    seen = examine(str(path))
    assert seen.outcome != "nothing"
    assert seen.seconds < 3


@pytest.mark.parametrize("name", [p for p in surroundings.PLACES if p not in ("a pipe", "chance without end")])
def test_odd_places(name: str, tmp_path: Path) -> None:
    path = os.fsdecode(surroundings.PLACES[name](tmp_path))
    assert examine(path).outcome.split(":")[0] in (
        "reports", "input", "not_found", "empty", "too_large"
    )  # fmt: skip


def test_a_pipe_with_a_report_is_read(tmp_path: Path) -> None:
    path = os.fsdecode(surroundings.PLACES["a pipe"](tmp_path))
    (found,) = open_source(path)
    assert isinstance(found, Original)
    assert found.text.encode() == good_page()


def test_servers_that_mean_harm() -> None:
    ends = {e.name: e.outcome for e in surroundings.addresses(seconds=5, megabytes=1 << 20)}
    assert not [name for name, outcome in ends.items() if outcome.startswith("broken")]
    assert {ends[f"a redirect to {host}"] for host in surroundings.INNER} == {"refused"}


def test_more_than_a_report_is_refused_in_one_line(tmp_path: Path) -> None:
    for name, data in (
        ("a.txt", b"A ferry sank.\n" * 400_000),
        ("b.txt", b"a\n\n" * 60_000),
        ("a.html", monsters.page("<p>a" * 160_000)),
    ):
        (tmp_path / name).write_bytes(data)
        (found,) = open_source(str(tmp_path / name))
        assert isinstance(found, Original)
        with pytest.raises(TooLarge, match="more than"):
            lay_out(found)


def test_a_heading_that_breaks_takes_no_row_along(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(monsters.MONSTERS["a million columns"][1]())
    (found,) = open_source(str(path))
    assert isinstance(found, Failure)
    assert found.code == "damaged"
    path.write_text("id,text\n")
    (empty,) = open_source(str(path))
    assert isinstance(empty, Failure)
    assert empty.code == "empty"


def test_what_is_checked_is_checked() -> None:
    original = next(o for o in _opened(good_page()) if isinstance(o, Original))
    report = lay_out(original)
    check_report(report, [original.text])
    with pytest.raises(Broken, match="other characters"):
        check_report(report, [original.text[1:]])


def _opened(data: bytes) -> list[Original | Failure]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.txt"
        path.write_bytes(data)
        return list(open_source(str(path)))


@pytest.mark.usefixtures("plain_pipeline")
def test_good_reports_beside_broken_ones_come_out_unchanged(tmp_path: Path) -> None:
    dice = random.Random(5)
    inputs = []
    for kind in sorted(SEEDS):
        name, data = SEEDS[kind][0]
        inputs.append((kind, name, mutate(dice, data, SEEDS["plain"][0][1])[1]))
    assert batches.read_beside(inputs)["reports"] >= 3
    assert batches.add_beside(inputs)["added"] >= 1
    with Record(tmp_path / "r.db") as record:
        assert batch.add(record, [str(tmp_path / "none.txt")], jobs=1).failures
        assert record.count() == 0


@pytest.mark.parametrize("name", ["a\udcff.txt", "b\nc.txt", "\x1b[31md.txt", "e\u202ef.txt"])
def test_names_that_cannot_be_printed_are_shown_as_escapes(name: str, tmp_path: Path) -> None:
    for data in (good_page(), b"%PDF-1.4"):
        (tmp_path / name).write_bytes(data)
        (found,) = open_source(str(tmp_path / name))
        said = found.message if isinstance(found, Failure) else str(found.file)
        assert said.isprintable()
        msgspec.json.encode(found)


def test_a_message_is_one_line_whatever_a_column_or_a_member_is_called(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b'id,"two\nlines","\x1b[31mred"\n1,2,3\n4,5,6\n')
    (tmp_path / "a.zip").write_bytes(monsters.zipped(("\n\x1b[31m.txt", b"%PDF-1.4"), ("\n.txt", good_page())))
    for name in ("a.csv", "a.zip"):
        for found in open_source(str(tmp_path / name)):
            said = found.message if isinstance(found, Failure) else str((found.container or {})["member"])
            assert said.isprintable()
