"""Where little has changed, what is derived is brought up to date by that alone; it is what a record made anew of the
same holds, to the byte."""

import random
from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from benchmarks.newsroom import Newsroom
from dateline.errors import DatelineError
from dateline.record import Record
from dateline.record.deriving import updating
from dateline.values.entities import Entity
from dateline.values.language import Mention

replace = msgspec.structs.replace
NAMES = ("Zoltan Brekk", "Imre Vadas", "Oskar Lindqvist", "Petra Holub", "Nadia Ferencz", "Mirko Tadic")
WHAT = ("add", "add", "add", "three", "same", "different", "undo", "remove", "reread")
STEPS = st.lists(st.sampled_from(WHAT), min_size=3, max_size=8)


def made(seed, reports=16, findings=7):
    """Readings of a fortnight that have to do with one another in every way that a record knows."""
    chance, found = random.Random(seed), []
    for reading in Newsroom(reports, seed=seed, findings=findings, days=14):
        found.append(varied(reading, found, chance))
    return found


def varied(reading, before, chance):
    told = date.fromisoformat(reading.report.published.value[:10])
    events = [event(e, told, chance) for e in reading.events]
    for k in range(1, len(events)):
        if chance.random() < 0.1:
            events[k] = replace(events[k], occurrence=events[0].occurrence)
    named = chance.sample(NAMES, chance.randint(0, 4))
    return replace(
        reading, report=report(reading.report, before, chance), events=tuple(events),
        figures=tuple(figure(f, events, chance) for f in reading.figures),
        entities=(*reading.entities, *(person(k, name) for k, name in enumerate(named))),
        mentions=(*reading.mentions, *(mention(k, reading.report.text) for k in range(len(named)))),
    )  # fmt: skip


def event(e, told, chance):
    """Told of weeks, of the past, as a plan, or as it is."""
    c = chance.random()
    if c < 0.15:
        first = told - timedelta(chance.choice((7, 13, 20, 40)))
        last = first + timedelta(chance.choice((4, 6, 13, 29)))
        return replace(e, time=replace(e.time, earliest=str(first), latest=str(last), basis="clause"))
    if c < 0.22:
        return replace(e, time=replace(e.time, earliest=None, latest=str(told), basis="none"))
    return replace(e, type="AGREE", modality="planned", tense="future") if c < 0.27 else e


def figure(f, events, chance):
    """Of its event, of no event, or of someone."""
    if chance.random() < 0.4:
        f = replace(f, event=None, scope=chance.choice(("incident", "cumulative", "standing")), low=3.0, high=5.0)
    if chance.random() < 0.3:
        f = replace(f, measure=chance.choice(("killed", "arrested", "tonnes")), of=events[0].actors[0])
    return f


def report(r, before, chance):
    """Without a stamp, a version of an earlier one, or of an outlet that others spell otherwise."""
    if chance.random() < 0.1:
        r = replace(r, published=None)
    if before and chance.random() < 0.15:
        other = chance.choice(before).report
        r = replace(r, uri=other.uri, id=chance.choice((other.id, r.id)))
    return replace(r, outlet=chance.choice(("Daily Post", "daily post", "Evening Wire", r.outlet)))


def mention(k, text):
    return Mention(id=f"m:0-{k}", start=0, end=1, text=text[:1], kind="named", type="PER", entities=(f"x:9{k}",))


def person(k, name):
    return Entity(
        id=f"x:9{k}", name=name, aliases=(), kind="PER", country=None, sector=None, other_sectors=(), knowledge=None,
        mentions=(f"m:0-{k}",), basis="text",
    )  # fmt: skip


@pytest.fixture
def always(monkeypatch):
    """However much of a record is new, it is brought up to date by that alone."""
    monkeypatch.setattr(updating, "ONE_IN", 0)


@settings(
    max_examples=6, deadline=None, derandomize=True, phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)  # fmt: skip
@example(steps=["different", "three", "different", "reread", "same", "same", "undo"], seed=52)
@given(steps=STEPS, seed=st.integers(0, 10_000))
def test_what_is_brought_up_to_date_is_what_a_record_made_anew_holds(always, tmp_path_factory, steps, seed):
    chance = random.Random(seed)
    waiting = chance.sample(made(seed), 16)
    there = [waiting.pop() for _ in range(8)]
    with Record(tmp_path_factory.mktemp("updating") / "record.db") as record:
        for reading in there:
            record.put(reading)
        record.settle()
        for step in steps:
            happened(record, step, there, waiting, chance)
            record.settle()
            assert record.check() == []
        lines = list(record.lines())
        record.rebuild()
        assert list(record.lines()) == lines


def happened(record, step, there, waiting, chance):
    """Let something happen to a record; what makes no sense is refused, and nothing happens."""
    entries = sorted(record.entries(), key=lambda e: e.id)
    try:
        if step in ("add", "three"):
            for _ in range(1 if step == "add" else 3):
                there.append(waiting.pop())
                record.put(there[-1])
        elif step == "same":
            kind = chance.choice(("event", "event", "statement", "figure"))
            a, b = chance.sample([e.id for e in entries if e.kind == kind], 2)
            record.judge(a, b, by="a reader")
        elif step == "different":
            told = chance.choice([e.mentions for e in entries if len(e.mentions) > 1])
            a, b = chance.sample(told, 2)
            record.judge(f"{a[0]}/{a[3]}", f"{b[0]}/{b[3]}", verdict="different", by="a reader")
        elif step == "undo":
            record.undo(chance.choice([j.id for j in record.judgements() if j.revoked is None]))
        elif step == "remove" and record.count() > 3:
            record.remove(chance.choice(sorted(r.report for r in record.reports())), "asked for", "an editor")
        elif step == "reread":
            read = chance.choice(there)
            newer = replace(read.reader, version=chance.choice("23"))
            record.put(replace(read, reader=newer, events=read.events[1:]), force=True)
    except (IndexError, ValueError, DatelineError):
        return


def test_a_report_more_touches_only_what_it_has_to_do_with(recorded):
    record = recorded(*made(5)[:15])
    record.settle()
    before = {e.id: e for e in record.entries()}
    record.put(made(5)[15])
    record.settle()
    after = {e.id: e for e in record.entries()}
    assert record.check() == []
    assert 0 < sum(after.get(name) != e for name, e in before.items()) < len(before) / 2


def test_many_new_reports_are_derived_with_the_rest(recorded, monkeypatch):
    found = made(6)
    record = recorded(found[0])
    record.settle()
    monkeypatch.setattr(updating, "update", None)
    for reading in found[1:]:
        record.put(reading)
    record.settle()
    assert record.check() == []


def test_what_another_release_derived_is_derived_anew(recorded, monkeypatch):
    found = made(7)
    record = recorded(*found[:12])
    record.settle()
    monkeypatch.setattr(updating, "_maker", lambda: "2.0 learned anew")
    monkeypatch.setattr(updating, "update", None)
    record.put(found[12])
    record.settle()
    assert record.check() == []
