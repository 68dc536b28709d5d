"""Labels as a reading: what the record is given where only what it does is measured."""

import pytest

from evals.corpus.fed import reading_of
from evals.corpus.gold import stories
from evals.corpus.stories import apart, case, fed


@pytest.fixture(scope="module")
def story():
    return next(stories("train"))


def test_a_reading_holds_the_labels_as_they_are(story):
    labelled = case(story["split"], story["reports"][0])
    reading, gold = reading_of(labelled), labelled.gold
    assert reading.report.text == labelled.text
    assert reading.report.outlet == gold["report"]["outlet"]
    assert [e.id for e in reading.events] == [e["id"] for e in gold["events"]]
    assert [e.occurrence for e in reading.events] == [e["occurrence"] for e in gold["events"]]
    for e in reading.events:
        assert labelled.text[e.trigger.start : e.trigger.end] == e.trigger.text
        first, last = reading.sentences[e.sentence]
        assert first <= e.trigger.start < last
    entities = {e.id for e in reading.entities}
    assert {r.entity for e in reading.events for r in e.actors + e.recipients} <= entities
    assert any(e.knowledge and e.id == e.knowledge for e in reading.entities if e.kind == "GPE")


def test_taken_apart_every_event_is_an_occurrence_of_its_own(story):
    reading = apart(reading_of(case(story["split"], story["reports"][0])))
    assert all(e.occurrence == e.id for e in reading.events)


def test_the_record_of_a_story_has_every_mention_of_its_labels(story):
    entries = [x for x in fed(story) if x["type"] == "entry" and x["kind"] == "event"]
    found = {(m[1], m[2]) for e in entries for m in e["mentions"]}
    wanted = {tuple(map(int, m[2:].split("-"))) for e in story["entries"] for _, m in e["mentions"]}
    assert wanted <= found
