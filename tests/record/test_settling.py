"""What is derived follows from what is recorded and judged alone: however it came to be there, it is what a record
made anew of the same holds, and settling touches only what changes."""

import random
import sqlite3

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.newsroom import Newsroom
from dateline.record import Record

READINGS = list(Newsroom(12, seed=3, findings=8))
STEPS = st.lists(st.sampled_from(["add", "add", "add", "settle", "judge", "undo", "remove"]), min_size=4, max_size=14)


def made_anew(record):
    """The lines of a record after everything derived was thrown away."""
    record.rebuild()
    return list(record.lines())


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS, seed=st.integers(0, 10_000))
def test_whatever_happened_in_between_the_record_is_what_follows_from_what_it_holds(tmp_path_factory, steps, seed):
    chance = random.Random(seed)
    waiting = chance.sample(READINGS, len(READINGS))
    with Record(tmp_path_factory.mktemp("settling") / "record.db") as record:
        record.put(waiting.pop())
        for step in steps:
            if step == "add":
                record.put(waiting.pop())
                if chance.random() < 0.5:
                    continue
            happened(record, step, chance)
            lines = list(record.lines())
            assert record.check() == []
        lines = list(record.lines())
        assert made_anew(record) == lines


def happened(record, step, chance):
    """Let a person do something to the record."""
    record.settle()
    events = sorted(e.id for e in record.entries() if e.kind == "event")
    standing = [j for j in record.judgements() if j.revoked is None]
    if step == "judge" and len(events) > 1 and not standing:
        record.judge(*chance.sample(events, 2), verdict=chance.choice(["same", "different"]), by="a reader")
    elif step == "undo" and standing:
        record.undo(standing[-1].id)
    elif step == "remove" and record.count() > 1:
        record.remove(chance.choice(sorted(r.report for r in record.reports())), "asked for", "an editor")


def test_rows_that_stay_as_they_are_are_not_written_again(recorded, tmp_path):
    record = recorded(*READINGS[:8])
    record.settle()
    with sqlite3.connect(record._store.path) as aside:
        aside.execute("CREATE TABLE written (what)")
        for table in ("entries", "entry_findings", "current"):
            for what in ("INSERT", "DELETE", "UPDATE"):
                aside.execute(
                    f"CREATE TRIGGER {table}_{what} AFTER {what} ON {table} BEGIN "
                    f"INSERT INTO written VALUES ('{table}'); END"
                )
    record.put(READINGS[9])
    record.settle()
    with sqlite3.connect(record._store.path) as aside:
        written = [what for (what,) in aside.execute("SELECT what FROM written")]
        held = aside.execute("SELECT count(*) FROM entries").fetchone()[0]
    assert written.count("current") == 1
    assert 0 < written.count("entries") < held / 2


@pytest.mark.parametrize("seed", [1, 2])
def test_the_order_of_adding_and_settling_changes_nothing(recorded, seed):
    chance = random.Random(seed)
    found = []
    for _ in range(2):
        record = recorded()
        for reading in chance.sample(READINGS, len(READINGS)):
            record.put(reading)
            if chance.random() < 0.3:
                record.settle()
        found.append(list(record.lines()))
    assert found[0] == found[1]
