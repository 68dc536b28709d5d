"""The learned score of a pair."""

import dataclasses

import msgspec
import numpy as np
import pytest

from dateline.record.merging.likeness import Occurrence
from dateline.record.merging.occurrences import find_occurrences, told_in
from dateline.record.merging.pairing import features
from dateline.record.merging.stories import Stories
from dateline.record.merging.tellings import Party, ReportFacts, Telling
from dateline.record.merging.traits import Traits
from dateline.record.merging.weights import parse, table
from dateline.values.events import Event
from dateline.values.spans import Span
from dateline.values.times import EventTime

SERBIA = Party("Serbia", "country:SRB", "GPE", "SRB", "GOV", ("country:SRB", "serbia"))
GERMANY = Party("Germany", "country:DEU", "GPE", "DEU", "GOV", ("country:DEU", "germany"))


def traits(words, type_, actors=(), recipients=(), *, day="2021-06-02", report="a", mode=None):
    facts = ReportFacts(1, report, report, "2021-06-03", "2021-06-03T08:00:00Z")
    time = EventTime(earliest=day, latest=day, granularity="day", basis="clause", times=())
    event = Event(
        id="e:0-4", trigger=Span(0, 4, words), type=type_, mode=mode, contexts=(), cameo=None, actors=(), recipients=(),
        time=time, place=None, polarity="positive", modality="asserted", tense="past", historical=False, auxiliary=(),
        according_to=(), attribution_basis="none", occurrence="e:0-4", sentence=0, confidence=1.0,
    )  # fmt: skip
    telling = Telling(
        report=facts, id="e:0-4", kind="event", start=0, end=4, words=words, confidence=1.0, value=event,
        actors=actors, recipients=recipients, sentence=f"The two sides {words} on the river.",
    )  # fmt: skip
    return Traits(Occurrence((telling,)))


A = traits("expelled", "SANCTION", (SERBIA,), (GERMANY,), mode="expel")
SAME = traits("threw out", "SANCTION", (SERBIA,), (GERMANY,), report="b", mode="expel")
OTHER_WAY = traits("expelled", "SANCTION", (GERMANY,), (SERBIA,), report="b", mode="expel")
LATER = traits("expelled", "SANCTION", (SERBIA,), (GERMANY,), day="2021-07-20", report="c", mode="expel")


@pytest.mark.parametrize("other", [SAME, OTHER_WAY, LATER])
def test_a_pair_says_the_same_in_either_order(other):
    assert features(A, other, 1.0) == pytest.approx(features(other, A, 1.0))


@pytest.mark.parametrize(
    ("other", "name"), [(SAME, "same day dated"), (OTHER_WAY, "swapped both"), (LATER, "gap dated")]
)
def test_what_is_known_of_a_pair(other, name):
    assert features(A, other, 1.0)[name] > 0
    assert not features(A, A, 1.0).get(name, 0.0) or name == "same day dated"


def test_the_same_day_speaks_for_one_occurrence_and_another_month_against():
    same, another = table().across.score([features(A, SAME, 1.0), features(A, LATER, 1.0)])
    assert same > max(another, 0)
    told = [x.occurrence.tellings[0] for x in (A, SAME, LATER)]
    groups = find_occurrences(told, Stories(dict.fromkeys(t.report for t in told)))
    assert [[o.report for o in g] for g in groups] == [["a", "b"], ["c"]]


def test_a_pair_weighs_the_same_alone_and_among_others():
    pairs = [features(A, x, story) for x in (SAME, OTHER_WAY, LATER) for story in (0.0, 0.5, 1.0)]
    for weights in (table().across, table().within):
        together = weights.score(pairs)
        assert [float(weights.score([p])[0]) for p in pairs] == together.tolist()


def test_a_table_is_walked_as_it_is_written():
    half = {"linear": [0.5, 2.0], "base": 0.25, "trees": [[[1, 0.5, 1, 2, 0], [0, 0, 0, 0, -1.0], [0, 0, 0, 0, 3.0]]]}
    weights = parse({"names": ["bias", "x"], "across": half, "within": half}).across
    found = weights.score([{}, {"x": 1.0, "unknown": 9.0}])
    assert np.allclose(found, [0.5 * 0.5 + 0.5 * (0.25 - 1), 0.5 * 2.5 + 0.5 * (0.25 + 3)])


def telling(traits_, sentence, words=None):
    """The telling of a pair's side, with another sentence around it."""
    (t,) = traits_.occurrence.tellings
    return dataclasses.replace(t, sentence=sentence, words=words or t.words)


def around(sentence, words):
    return Traits(Occurrence((telling(A, sentence, words),)))


@pytest.mark.parametrize(
    ("sentence", "words", "known", "another"),
    [
        ("The shelling began at noon.", "shelling", True, False),
        ("Sunday’s ambush cost three lives.", "ambush", True, False),
        ("A blast tore through the hall.", "blast", False, False),
        ("Then a second blast tore through the hall.", "blast", False, True),
        ("They were shelled again.", "shelled", False, True),
    ],
)
def test_what_stands_around_a_trigger(sentence, words, known, another):
    found = around(sentence, words)
    assert (found.definite, found.another) == (known, another)


def test_of_one_sentence_each_trigger_has_words_of_its_own():
    sentence = (
        "Miners blocked the road to the harbour for two days, said the mayor, and after long talks in the town hall "
        "the company withdrew its guards from every gate of the old smelter."
    )
    first, second = around(sentence, "blocked"), around(sentence, "withdrew")
    assert ("miners" in first.around_stems, "miners" in second.around_stems) == (True, False)
    assert features(first, second, 1.0)["around cos"] < 0.9 < features(first, second, 1.0)["sentence cos"]


def test_who_took_part_may_be_named_in_the_other_s_sentence():
    pilot = Party("Ines Kovač", "x:1", "PER", None, None, ("ines kovac",))
    known, told = traits("freed", "RETREAT", (), (pilot,)), around("Kovac was let go at dawn.", "let go")
    assert (told.says(known), known.says(told)) == (1.0, 0.0)
    assert features(known, told, 1.0)["parties said"] == features(told, known, 1.0)["parties said"] == 1.0


def test_the_only_one_of_its_type_in_both_reports():
    one = [telling(A, "They were expelled.")]
    two = [telling(SAME, "They were thrown out.")]
    apart = dataclasses.replace(
        two[0], id="e:9-13", start=9, value=msgspec.structs.replace(two[0].value, occurrence="e:9-13")
    )
    alone, other = told_in(one), told_in(two)
    assert features(Traits(alone[0]), Traits(other[0]), 1.0)["only of type"] == 1.0
    crowded = told_in([*two, apart])
    assert [features(Traits(alone[0]), Traits(o), 1.0)["only of type"] for o in crowded] == [0.0, 0.0]
