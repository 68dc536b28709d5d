"""The two clocks: what could be known on a day, and what the record had on it."""

import pytest

from dateline.errors import UsageError
from dateline.record import Record
from dateline.record.keeping.clocks import clocks


@pytest.fixture
def at(monkeypatch):
    """Sets the clock of what is recorded."""

    def set_to(moment):
        for module in ("record", "judging.judge", "keeping.removing"):
            monkeypatch.setattr(f"dateline.record.{module}.now", lambda: moment)

    return set_to


def blast(write, outlet, published, toll, *, reader="1", **more):
    w = write(f"{outlet} wrote that a blast in Pancevo killed {toll} people on Wednesday, and the road stays closed.",
              outlet=outlet, published=published, reader=reader, **more)  # fmt: skip
    event = w.event("blast", "ASSAULT", when="2021-06-02", place="Pancevo", mode="explosives")
    w.figure(f"{toll}", toll, toll, "killed", event=event)
    return w


@pytest.fixture
def story(write, recorded, at):
    """Three reports, published on the 2nd, 3rd and 4th of June, recorded in July in another order."""
    record = recorded()
    for outlet, published, toll, recorded_at in (
        ("Post", "2021-06-03T09:00:00Z", 15, "2021-07-01T10:00:00Z"),
        ("Courier", "2021-06-02T18:00:00Z", 12, "2021-07-02T10:00:00Z"),
        ("Wire", "2021-06-04T09:00:00Z", 16, "2021-07-03T10:00:00Z"),
    ):
        at(recorded_at)
        record.put(blast(write, outlet, published, toll).reading())
    return record


def figures(record, **asked):
    return sorted(f.low for f in record.figures(**asked))


def test_what_could_be_known_grows_with_publication(story):
    assert figures(story, known_by="2021-06-01") == []
    assert figures(story, known_by="2021-06-02") == [12]
    assert figures(story, known_by="2021-06-03") == [12, 15]
    assert figures(story, known_by="2021-06-03T08:59:59+00:00") == [12]
    assert figures(story) == [12, 15, 16]


def test_what_was_recorded_grows_with_adding(story):
    assert figures(story, recorded_by="2021-06-30") == []
    assert figures(story, recorded_by="2021-07-01") == [15]
    assert figures(story, recorded_by="2021-07-02", known_by="2021-06-02") == [12]
    assert [r.outlet for r in story.reports(recorded_by="2021-07-02")] == ["Courier", "Post"]


def test_an_entry_is_found_in_the_past_by_the_id_that_it_has_now(story):
    now = story.events()[0].entry
    told = {day: story.entry(now, known_by=f"2021-06-{day}") for day in ("02", "03", "04")}
    assert [line.witnesses.reports for line in told.values()] == [1, 2, 3]
    assert told["04"].id == now
    assert len({line.id for line in told.values()}) > 1
    assert [len(story.sources(now, known_by=f"2021-06-{day}")) for day in told] == [1, 2, 3]
    assert story.entry(now, known_by="2021-06-01") is None
    assert "was not at that time" in story.became_of(now)


def test_every_question_takes_the_clocks_and_the_present_stays_as_it_is(story):
    now = list(story.lines())
    line = story.entry(story.events(known_by="2021-06-02")[0].entry, known_by="2021-06-02")
    assert line.witnesses.reports == 1
    assert len(story.sources_of(line, known_by="2021-06-02")) == 2
    assert story.conflicts(known_by="2021-06-02", relations=("update", "contradiction")) == []
    assert story.conflicts_of(line.id, known_by="2021-06-02") == []
    assert story.statements(known_by="2021-06-02") == []
    assert story.reading(line.first.report, known_by="2021-06-02") is not None
    assert story.reading(line.first.report, known_by="2021-06-01") is None
    assert story.timeline("Nobody", known_by="2021-06-02") == []
    assert list(story.lines()) == now


def test_a_record_as_it_was_is_that_record(write, story, tmp_path):
    with Record(tmp_path / "then.db") as then:
        then.put(blast(write, "Courier", "2021-06-02T18:00:00Z", 12).reading())
        then.put(blast(write, "Post", "2021-06-03T09:00:00Z", 15).reading())
        assert list(story.lines(known_by="2021-06-03")) == list(then.lines())
        assert list(story.lines(recorded_by="2021-07-02T10:00:00Z")) == list(then.lines())


def test_a_question_of_the_past_sees_what_is_added_meanwhile(write, story, at):
    assert figures(story, known_by="2021-06-02") == [12]
    at("2021-07-04T10:00:00Z")
    with Record(story._store.path) as other:
        other.put(blast(write, "Daily", "2021-06-02T20:00:00Z", 13).reading())
    assert figures(story, known_by="2021-06-02") == [12, 13]


def test_an_earlier_version_is_known_until_the_later_one_is_published(write, recorded):
    text = "The bridge at Kovin closed on Monday after two cables snapped and nobody was hurt in the night"
    record = recorded()
    for day, who in ((1, "Vesna Ilic"), (3, "Ana Duarte")):
        w = write(f"{text}. {who} met Tomas Brandt.", id="k", published=f"2021-06-0{day}T08:00:00Z")
        w.event("met", "CONSULT", (who, "Tomas Brandt"), when="2021-06-01")
        record.put(w.reading())
    assert [e.actors[0] for e in record.events()] == ["Ana Duarte"]
    assert [e.actors[0] for e in record.events(known_by="2021-06-02")] == ["Vesna Ilic"]
    assert [r.report for r in record.reports(known_by="2021-06-02")] == ["k"]


def test_readings_and_judgements_count_from_when_they_came(write, recorded, at):
    record = recorded()
    at("2021-07-01T10:00:00Z")
    record.put(blast(write, "Post", "2021-06-03T09:00:00Z", 15).reading())
    at("2021-07-02T10:00:00Z")
    judgement = record.judge(record.events()[0].entry, verdict="reject")
    at("2021-07-03T10:00:00Z")
    record.put(write(blast(write, "Post", "2021-06-03T09:00:00Z", 15).text, outlet="Post",
                     published="2021-06-03T09:00:00Z", reader="2").reading())  # fmt: skip
    at("2021-07-04T10:00:00Z")
    record.undo(judgement)
    assert record.events(rejected=True) == []
    reviews = {
        day: [e.review for e in record.entries(recorded_by=f"2021-07-0{day}")] for day in range(1, 5)
    }  # fmt: skip
    assert reviews == {1: ["none"], 2: ["rejected"], 3: [], 4: []}
    assert record.judgements(recorded_by="2021-07-01") == []
    assert [j.revoked for j in record.judgements(recorded_by="2021-07-03")] == [None]


def test_a_reader_of_a_later_release_counts_whenever_it_came(write, recorded, at):
    record = recorded()
    for moment, reader, toll in (("2021-07-01", "0.10", 16), ("2021-07-02", "0.9", 12)):
        at(f"{moment}T10:00:00Z")
        w = write("A blast in Pancevo killed 12 or 16 people.", outlet="Post", reader=reader)
        w.figure(f"{toll}", toll, toll, "killed", event=w.event("blast", "ASSAULT", when="2021-06-02"))
        record.put(w.reading())
    assert figures(record) == [16]


@pytest.mark.parametrize("asked", ["yesterday", "2021-13-01", "14/9/2021", "2021-09"])
def test_what_is_no_day_is_refused(asked, recorded):
    with pytest.raises(UsageError, match="2021-09-14"):
        recorded().events(known_by=asked)


def test_a_day_counts_to_its_end_and_a_moment_in_its_zone():
    assert clocks("2021-09-14").known == "2021-09-14T23:59:59Z"
    assert clocks(None, "2021-09-14T01:30:00+05:30").recorded == "2021-09-13T20:00:00Z"
    assert not clocks()
