"""Many reports: order, failures, what is skipped, and what a killed batch leaves."""

import json
import multiprocessing
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from itertools import pairwise

import pytest

from dateline import batch
from dateline.record import Record
from dateline.values.report import Failure

pytestmark = pytest.mark.usefixtures("plain_pipeline")


@pytest.fixture
def folder(tmp_path):
    home = tmp_path / "reports"
    home.mkdir()
    for k in range(5):
        (home / f"{k}.txt").write_text(f"Vesna Ilic met Tomas Brandt for the {k}th time.\n")
    return home


def test_order_is_kept_and_a_bad_report_stops_nothing(folder):
    (folder / "2.txt").write_text("BROKEN\n")
    (folder / "3.txt").write_text("FAULT\n")
    found = list(batch.read([str(folder), str(folder / "none.txt")]))
    assert [type(f) is Failure for f in found] == [False, False, True, True, False, True]
    assert [f.code for f in found if isinstance(f, Failure)] == ["not_text", "fault", "not_found"]
    assert "report it" in found[3].message


def test_a_fault_is_raised_where_asked(folder):
    (folder / "3.txt").write_text("FAULT\n")
    with pytest.raises(ValueError, match="ours"):
        list(batch.read([str(folder)], strict=True))


def test_adding_again_skips_and_going_on_adds_the_rest(folder, tmp_path):
    with Record(tmp_path / "r.db") as record:
        assert batch.add(record, [str(folder / "0.txt"), str(folder / "0.txt")]).added == 1
        done = batch.add(record, [str(folder)])
        assert (done.added, done.skipped, done.failures) == (4, 1, [])
        again = batch.add(record, [str(folder)])
        assert (again.added, again.skipped) == (0, 5)
        assert record.count() == 5


def test_progress_grows_to_the_whole(folder, tmp_path):
    lines = folder / "more.jsonl"
    lines.write_text("".join(json.dumps({"text": f"Ana Duarte met Tomas Brandt, {k}."}) + "\n" for k in range(30)))
    seen = []
    with Record(tmp_path / "r.db") as record:
        batch.add(record, [str(folder)], jobs=1, show=lambda p: seen.append((p.share, p.done)))
    assert [n for _, n in seen] == [*range(1, 36), 35]
    assert all(a <= b for (a, _), (b, _) in pairwise(seen))
    assert 0.5 < seen[-2][0] <= seen[-1][0] == 1


def test_what_is_there_already_does_not_run_ahead_of_what_is_being_read(folder, tmp_path):
    seen = []
    with Record(tmp_path / "r.db") as record:
        batch.add(record, [str(folder / f"{k}.txt") for k in range(1, 5)])
        batch.add(record, [str(folder)], show=lambda p: seen.append(p.share))
    assert all(a <= b for a, b in pairwise(seen))
    assert seen[-1] == 1


KILLED = """
import sys, time
from dateline import batch
from dateline.reading import pipeline
from dateline.record import Record
sys.path.insert(0, {tests!r})
from conftest import read_plainly, Reader
def slowly(original):
    time.sleep(0.05)
    return read_plainly(original)
pipeline.read_original = slowly
pipeline.reader = lambda: Reader(version="1", model="m", knowledge="k", schema="1")
with Record({record!r}) as record:
    batch.add(record, [{folder!r}], jobs=1)
"""


@pytest.mark.parametrize("sent", [signal.SIGKILL, signal.SIGINT])
def test_a_killed_batch_leaves_a_record_that_answers_and_goes_on(sent, folder, tmp_path):
    for k in range(5, 40):
        (folder / f"{k}.txt").write_text(f"Vesna Ilic met Tomas Brandt for the {k}th time.\n")
    path = tmp_path / "r.db"
    script = KILLED.format(tests=os.path.dirname(__file__), record=str(path), folder=str(folder))
    process = subprocess.Popen([sys.executable, "-c", script], stderr=subprocess.DEVNULL)
    for _ in range(600):
        time.sleep(0.05)
        if path.exists() and path.stat().st_size:
            with Record(path, create=False) as record:
                if record.count() > 3:
                    break
    process.send_signal(sent)
    process.wait()
    with Record(path, create=False) as record:
        kept = record.count()
        assert 0 < kept < 40
        assert len(record.events()) == 1
        assert batch.add(record, [str(folder)], jobs=1).added == 40 - kept
        whole = list(record.lines())
    with Record(tmp_path / "at-once.db") as record:
        batch.add(record, [str(folder)], jobs=1)
        assert list(record.lines()) == whole


def test_killed_again_and_again_at_any_moment_the_record_is_the_same_in_the_end(folder, tmp_path):
    """Moments by chance, the last of them while entries are derived."""
    for k in range(5, 40):
        (folder / f"{k}.txt").write_text(f"Vesna Ilic met Tomas Brandt for the {k}th time.\n")
    dice = random.Random(11)
    path = tmp_path / "r.db"
    script = KILLED.format(tests=os.path.dirname(__file__), record=str(path), folder=str(folder))
    script = script.replace("0.05", "0.01")
    kept = 0
    for goal in [*sorted(dice.sample(range(1, 39), 5)), 40]:
        process = subprocess.Popen([sys.executable, "-c", script], stderr=subprocess.DEVNULL)
        while process.poll() is None:
            if path.exists() and path.stat().st_size:
                with Record(path, create=False) as record:
                    if record.count() >= goal:
                        break
            time.sleep(dice.random() / 200)
        process.kill()
        process.wait()
        with sqlite3.connect(path) as database:
            counts = database.execute(
                "select count(*), count(distinct sha256), (select count(*) from readings), "
                "(select count(distinct reading) from postings) from reports"
            ).fetchone()
            assert database.execute("pragma integrity_check").fetchone() == ("ok",)
        database.close()
        assert len(set(counts)) == 1
        assert counts[0] >= max(kept, 1)
        kept = counts[0]
    with Record(path, create=False) as record:
        done = batch.add(record, [str(folder)], jobs=1)
        assert (done.added + done.skipped, done.failures) == (40, [])
        whole = list(record.lines())
    with Record(tmp_path / "at-once.db") as record:
        batch.add(record, [str(folder)], jobs=1)
        assert list(record.lines()) == whole


def _alive(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat") as stat:
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


@pytest.mark.skipif(not os.path.exists("/proc/self/stat"), reason="no list of processes here")
def test_processes_do_not_outlive_the_one_that_started_them(folder, tmp_path):
    """Killed outright, it cannot end them; they see it themselves. Here the real pipeline reads."""
    lines = folder / "more.jsonl"
    lines.write_text("".join(json.dumps({"text": f"The mayor met {k} drivers in Zemun."}) + "\n" for k in range(400)))
    args = ["add", str(lines), "--jobs", "2", "--record", str(tmp_path / "r.db")]
    script = f"from dateline.interfaces.cli import main; main({args!r})"
    process = subprocess.Popen([sys.executable, "-c", script], stderr=subprocess.DEVNULL)
    workers: list[int] = []
    for _ in range(600):
        time.sleep(0.05)
        with open(f"/proc/{process.pid}/task/{process.pid}/children") as children:
            workers = [int(pid) for pid in children.read().split()]
        if (tmp_path / "r.db").exists() and len(workers) > 1:
            with Record(tmp_path / "r.db", create=False) as record:
                if record.count():
                    break
    process.kill()
    process.wait()
    assert len(workers) > 1
    for _ in range(200):
        if not any(map(_alive, workers)):
            break
        time.sleep(0.05)
    assert not any(map(_alive, workers))


def test_processes_keep_the_order_and_one_that_dies_takes_only_its_report_along(folder):
    """Here the real pipeline reads, in processes of its own."""
    paths = [str(folder / f"{k}.txt") for k in range(5)]
    for k, path in enumerate(paths):
        with open(path, "w") as file:
            file.write(f"The mayor of Zemun met the drivers {k} times on Monday, and the buses ran again that day.\n")
    found = batch.read(paths, jobs=2)
    first = next(found)
    worker = min(child.pid for child in multiprocessing.active_children())
    os.kill(worker, signal.SIGKILL)
    texts = [f.report.text for f in [first, *found] if not isinstance(f, Failure)]
    assert [t.split()[7] for t in texts] == list("01234")
