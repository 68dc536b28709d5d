"""Judgements: what they do to entries, that revoking undoes it, and where they go when readings change."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.errors import UsageError
from dateline.record import Record


def meeting(write, outlet, day, *, hour=10, reader="1", trigger="met", **more):
    text = f"{outlet} has learnt that Vesna Ilic met Tomas Brandt in Novi Sad for {hour} minutes, an aide said."
    w = write(text, outlet=outlet, published=f"2021-06-03T{hour}:00:00Z", reader=reader, **more)
    if trigger:
        w.event(trigger, "CONSULT", ("Vesna Ilic", "Tomas Brandt"), when=day, place="Novi Sad")
    return w


@pytest.fixture
def three(write, recorded):
    """Two reports of one meeting, one of another."""
    return recorded(
        meeting(write, "The Courier", "2021-06-02").reading(),
        meeting(write, "Morning Post", "2021-06-01", hour=11).reading(),
        meeting(write, "Sava Wire", "2021-05-02", hour=12).reading(),
    )


def exported(record):
    """The export but for the judgements themselves."""
    return [line for line in record.lines() if json.loads(line)["type"] != "judgement"]


def events(record, **asked):
    return {e.entry: e for e in record.events(**asked)}


def names(record):
    return sorted(sorted(f"{m[0]}/{m[3]}" for m in e.mentions) for e in record.entries())


# What they do


def test_two_entries_that_are_one_become_one_and_two_findings_that_are_not_are_parted(three):
    before = exported(three)
    a, b = events(three)
    same = three.judge(a, b, "same", reason="one visit", by="Ana")
    assert len(events(three)) == 1
    joint = three.entry(b)
    assert joint.id == three.entry(a).id
    assert joint.judgements == (same,)
    first, *_, last = (f"{m[0]}/{m[3]}" for m in joint.mentions)
    three.undo(same)
    assert exported(three) == before
    pair = next(e for e in three.entries() if len(e.mentions) == 2)
    first, last = (f"{m[0]}/{m[3]}" for m in pair.mentions)
    three.judge(first, last, "different")
    assert len(events(three)) == 3
    assert three.entry(pair.id).id == pair.id
    assert {three.entry(first).id, three.entry(last).id} == {pair.id, *pair.redirects}


def test_an_id_that_was_joined_names_its_own_finding_when_it_is_parted(three):
    pair = next(e for e in three.entries() if len(e.mentions) == 2)
    three.judge(pair.id, pair.redirects[0], "different")
    assert three.entry(pair.redirects[0]).id == pair.redirects[0]


def test_what_one_report_holds_together_can_be_parted(write, recorded):
    w = write("Vesna Ilic met Tomas Brandt on Tuesday. The talks with Tomas Brandt went on.", outlet="A")
    first = w.event("met", "CONSULT", ("Vesna Ilic", "Tomas Brandt"), when="2021-06-01")
    second = w.event("talks", "CONSULT", ("Vesna Ilic", "Tomas Brandt"), when="2021-06-01", occurrence=first)
    record = recorded(w.reading())
    assert len(events(record)) == 1
    record.judge(f"{w.id}/{first}", f"{w.id}/{second}", "different")
    assert len(events(record)) == 2


def test_statements_and_figures_are_judged_too(write, recorded):
    readings = []
    for outlet, words in (("A", "We will close the bridge"), ("B", "The bridge must be shut by us")):
        w = write(f"{words}, Ana Duarte told {outlet}. Some 40 ferries wait.", outlet=outlet)
        w.statement(words, "Ana Duarte")
        w.figure("40", 40, 40, "ferries", of="ferries")
        readings.append(w.reading())
    record = recorded(*readings)
    (a, b), (figure,) = ([e for e in record.entries() if e.kind == kind] for kind in ("statement", "figure"))
    record.judge(a.id, b.id, "same")
    record.judge(figure.id, figure.redirects[0], "different")
    assert [e.kind for e in record.entries()] == ["figure", "figure", "statement"]
    with pytest.raises(UsageError, match="two of a kind"):
        record.judge(a.id, figure.id, "same")


def test_what_is_accepted_edited_and_rejected_shows(three):
    a, b = events(three)
    three.judge(a, verdict="accept")
    three.judge(b, verdict="edit", field="time", value="2021-04-01/2021-04-02", by="Ana")
    three.judge(b, verdict="edit", field="place", value="Zemun, SRB")
    three.judge(b, verdict="edit", field="actors", value="Ana Duarte; Tomas Brandt")
    assert three.entry(a).review == "accepted"
    line = three.entry(b)
    assert line.review == "edited"
    assert (line.time.earliest, line.time.latest, line.time.basis) == ("2021-04-01", "2021-04-02", "judgement")
    assert (line.place.name, line.place.country, line.place.lat) == ("Zemun", "SRB", None)
    assert [(p.name, p.entity) for p in line.actors] == [("Ana Duarte", None), ("Tomas Brandt", "person:brandt")]
    assert len(line.judgements) == 3
    assert set(events(three, since="2021-04", until="2021-04")) == {b}
    rejected = three.judge(b, verdict="reject", reason="a rehearsal")
    assert set(events(three)) == {a}
    assert set(events(three, rejected=True)) == {a, b}
    assert three.entry(b).review == "rejected"
    three.undo(rejected)
    assert three.entry(b).review == "edited"


def test_a_conflict_is_settled_by_someone_and_open_again_when_that_is_revoked(three):
    (conflict,) = {r.conflict for r in three.conflicts()}
    entry = three.conflicts()[0].entry
    settled = three.judge(conflict, verdict="accept", value="2021-06-01", by="Ana")
    assert not three.conflicts()
    assert {r.state for r in three.conflicts(settled=True)} == {"settled"}
    line = three.entry(entry)
    assert line.time.earliest == "2021-06-01"
    (found,) = three.conflicts_of(entry)
    assert (found.state, found.settled_by) == ("settled", "Ana")
    assert three.events(min_confidence=0)[1].disagreements == 0
    three.undo(settled)
    assert len(three.conflicts()) == 2
    three.judge(entry, verdict="edit", field="time", value="2021-06-01", by="Tom")
    assert [c.settled_by for c in three.conflicts_of(entry)] == ["Tom"]


def test_a_toll_is_settled_and_edited(write, recorded):
    readings = []
    for outlet, toll, source in (("A", 12, "Vesna Ilic"), ("B", 40, "Tomas Brandt")):
        w = write(f"{source} told {outlet} that a blast in Pancevo killed {toll} people.", outlet=outlet)
        said = (w.statement(f"a blast in Pancevo killed {toll} people", source),)
        event = w.event("blast", "ASSAULT", when="2021-06-02", place="Pancevo", mode="explosives", according_to=said)
        w.figure(f"{toll}", toll, toll, "killed", event=event, according_to=said)
        readings.append(w.reading())
    record = recorded(*readings)
    conflict = record.conflicts()[0]
    assert conflict.kind == "figure"
    with pytest.raises(UsageError, match="12, 40"):
        record.judge(conflict.conflict, verdict="accept", value="13")
    first = record.judge(conflict.conflict, verdict="accept", value="12")
    assert [f.low for f in record.entry(conflict.entry).figures] == [12]
    record.undo(first)
    record.judge(conflict.entry, verdict="edit", field="killed", value="15-20", by="Ana")
    line = record.entry(conflict.entry)
    assert [(f.low, f.high, f.findings) for f in line.figures] == [(15, 20, ())]
    assert [c.settled_by for c in record.conflicts_of(line.id)] == ["Ana"]


# What makes no sense


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("e-nothing", None, "accept"), "nothing in the record"),
        (("A", "B", "alike"), "the verdicts"),
        (("A", None, "same"), "names two"),
        (("A", "B", "accept"), "name one"),
        (("A", "A", "same"), "the same finding"),
        (("A", None, "edit", "colour", "red"), "the fields of"),
        (("A", None, "edit", "time"), "needs a value"),
        (("A", None, "edit", "time", "Tuesday"), "is no time"),
        (("A", None, "edit", "event_type", "CONSULTED"), "did you mean CONSULT"),
        (("A", None, "edit", "status", "done"), "happened"),
        (("A", None, "accept", "time", "2021"), "no field"),
        (("A", "B", "same", "time"), "no field"),
        (("C", None, "edit", "time", "2021"), "is a conflict"),
        (("C", "A", "same"), "is a conflict"),
        (("C", None, "accept"), "2021-06-01"),
    ],
)
def test_a_judgement_that_makes_no_sense_is_refused_in_one_line(args, said, three):
    a, b = events(three)
    known = {"A": a, "B": b, "C": three.conflicts()[0].conflict}
    one, two, verdict, field, value = (*args, *[None] * (5 - len(args)))
    before = list(three.lines())
    with pytest.raises(UsageError, match=said) as error:
        three.judge(known.get(one, one), known.get(two, two), verdict, field=field, value=value)
    assert "\n" not in str(error.value)
    assert list(three.lines()) == before


def test_what_contradicts_a_judgement_names_it(three):
    pair = next(e for e in three.entries() if len(e.mentions) == 2)
    other = next(e for e in three.entries() if len(e.mentions) == 1)
    first, last = (f"{m[0]}/{m[3]}" for m in pair.mentions)
    kept = three.judge(first, last, "different", by="Ana")
    three.judge(other.id, first, "same")
    with pytest.raises(UsageError, match=f"Ana judged these different.*undo {kept}"):
        three.judge(other.id, last, "same")
    three.undo(kept)
    three.judge(other.id, last, "same")
    with pytest.raises(UsageError, match="judged these same"):
        three.judge(first, last, "different")


def test_what_is_undone_is_undone_once(three):
    with pytest.raises(UsageError, match="nothing was judged yet"):
        three.undo("j-1")
    name = three.judge(next(iter(events(three))), verdict="accept")
    three.undo(name)
    with pytest.raises(UsageError, match="revoked already"):
        three.undo(name)
    (line,) = three.judgements()
    assert line.revoked


# Revoking, rebuilding, orders

VERDICTS = st.lists(
    st.tuples(
        st.sampled_from(["same", "different", "unsure", "accept", "reject", "edit"]),
        st.integers(0, 3), st.integers(0, 3),
    ),
    min_size=1, max_size=5,
)  # fmt: skip


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(made=VERDICTS, data=st.data())
def test_revoking_restores_what_was_and_rebuilding_changes_nothing(write, recorded, made, data):
    readings = [meeting(write, f"Outlet {k}", f"2021-06-0{1 + k % 2}", hour=10 + k).reading() for k in range(4)]
    record = recorded(*readings)
    findings = sorted(f"{r.report.id}/{r.events[0].id}" for r in readings)
    states = [exported(record)]
    done = []
    for verdict, a, b in made:
        two = findings[b] if verdict in ("same", "different", "unsure") else None
        more = {"field": "status", "value": "planned"} if verdict == "edit" else {}
        try:
            done.append(record.judge(findings[a], two, verdict, **more))
        except UsageError:
            continue
        states.append(exported(record))
        record.rebuild()
        assert exported(record) == states[-1]
    assert record.orphans() == []
    for name, state in zip(reversed(done), reversed(states[:-1]), strict=True):
        record.undo(name)
        assert exported(record) == state
    again = recorded(*data.draw(st.permutations(readings)))
    again.settle()
    assert exported(again) == states[0]
    assert record.check() == []


# Anchors


def test_a_judgement_stays_with_its_characters_when_a_report_is_read_anew(write, recorded):
    record = recorded(meeting(write, "A", "2021-06-02").reading(), meeting(write, "B", "2021-05-02").reading())
    a, b = events(record)
    record.judge(a, b, "same")
    record.judge(a, verdict="accept")
    record.put(meeting(write, "A", "2021-06-02", reader="2", trigger="met Tomas").reading())
    record.put(meeting(write, "B", "2021-05-02", reader="2").reading())
    (entry,) = events(record).values()
    assert record.entry(entry.entry).review == "accepted"
    assert record.orphans() == []
    assert {j.a.partition("/")[2] for j in record.judgements()} <= {m[3] for m in record.entry(entry.entry).mentions}


def test_a_judgement_whose_finding_is_gone_is_an_orphan_and_comes_back_with_it(write, recorded):
    record = recorded(meeting(write, "A", "2021-06-02").reading())
    (a,) = events(record)
    name = record.judge(a, verdict="accept")
    record.put(meeting(write, "A", "2021-06-02", reader="2", trigger=None).reading())
    assert [n for n, _ in record.orphans()] == [name]
    with pytest.raises(UsageError, match="read otherwise now; dateline show"):
        record.judge(a, verdict="reject")
    record.put(meeting(write, "A", "2021-06-02", reader="3").reading())
    assert record.orphans() == []
    assert record.entry(a).judgements == (name,)


def test_a_judgement_goes_over_to_a_later_version_with_the_same_sentence(write, recorded):
    text = "The bridge at Kovin closed on Monday after two cables snapped and nobody was hurt in the night"
    record = recorded()
    for hour, more in ((8, ""), (12, "Lorries wait. ")):
        w = write(f"{more}{text}. Vesna Ilic met Tomas Brandt.", id="k", published=f"2021-06-01T{hour:02}:00:00Z")
        w.event("met", "CONSULT", ("Vesna Ilic", "Tomas Brandt"), when="2021-06-01")
        record.put(w.reading())
        if hour == 8:
            name = record.judge(next(iter(events(record))), verdict="accept")
    (entry,) = events(record)
    assert record.entry(entry).judgements == (name,)


def test_judgements_are_lines_of_the_export(three):
    a, b = events(three)
    name = three.judge(a, b, "unsure", reason="two visits?", by="Ana", score=0.5)
    line = next(json.loads(x) for x in three.lines() if b'"judgement"' in x and json.loads(x)["type"] == "judgement")
    assert set(line) == {
        "type", "id", "a", "b", "verdict", "field", "value", "score", "by", "at", "reason", "revoked"
    }  # fmt: skip
    assert (line["id"], line["verdict"], line["score"], line["by"]) == (name, "unsure", 0.5, "Ana")
    assert len(events(three)) == 2
    assert three.entry(a).judgements == three.entry(b).judgements == (name,)


def test_judging_is_safe_from_another_process_that_writes(three, write):
    a, b = events(three)
    with Record(three._store.path) as other:
        other.put(meeting(write, "Kovin Daily", "2021-06-02", hour=13).reading())
        three.judge(a, b, "same")
        assert len(events(other)) == 1
