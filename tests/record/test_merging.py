"""What becomes one entry and what does not, what is a disagreement and what is not, and who counts as a witness."""

import json
from itertools import permutations

import msgspec
import pytest

from dateline.values.conflicts import Conflict, ConflictValue
from dateline.values.spans import Span

PAIR = ("Vesna Ilic", "Tomas Brandt")


def lines(record, kind):
    found = [json.loads(x) for x in record.lines()]
    return [x for x in found if x["type"] == kind]


def events(record):
    return [x for x in lines(record, "entry") if x["kind"] == "event"]


@pytest.fixture
def told(write, recorded):
    """Events of a report each: a call takes tuples (outlet, trigger, type, actors, recipients, more), in any order of
    adding, and gives the record."""

    def make(*stories):
        readings = []
        for k, (outlet, trigger, type_, actors, recipients, more) in enumerate(stories):
            text = f"{outlet} {k}: {' '.join(actors)} {trigger} {' '.join(recipients)} {more.get('place', '')}."
            w = write(text, outlet=outlet, published=more.pop("published", f"2021-06-0{3 + k}T08:00:00Z"))
            w.event(trigger, type_, actors, recipients, **more)
            readings.append(w.reading())
        exports = {tuple(recorded(*order).lines()) for order in permutations(readings)}
        assert len(exports) == 1
        return recorded(*readings)

    return make


def day(d, **more):
    return {"when": d, **more}


ONE = [
    # the same day; a month and a day in it; a day slipped; the words in two orders; a plan and what came of it
    [("A", "met", "CONSULT", PAIR, (), day("2021-06-02")),
     ("B", "talks", "CONSULT", PAIR[::-1], (), day("2021-06-02"))],
    [("A", "met", "CONSULT", PAIR, (), day("2021-06-02")),
     ("B", "met", "CONSULT", PAIR, (), day("2021-06-01/2021-06-30"))],
    [("A", "met", "CONSULT", PAIR, (), day("2021-06-02")), ("B", "met", "CONSULT", PAIR, (), day("2021-06-01"))],
    [("A", "visited", "CONSULT", PAIR[:1], PAIR[1:], day("2021-06-02")),
     ("B", "met", "CONSULT", PAIR, (), day("2021-06-02"))],
    [("A", "meet", "AGREE", PAIR, (), day("2021-06-05", modality="planned", tense="future")),
     ("B", "met", "CONSULT", PAIR, (), day("2021-06-05"))],
    # not dated by either text, told in the same days
    [("A", "met", "CONSULT", PAIR, (), {}), ("B", "met", "CONSULT", PAIR, (), {})],
    # a state and the minister who acts for it
    [("A", "accused", "ACCUSE", ("Serbia",), ("Germany",), day("2021-06-02")),
     ("B", "accused", "ACCUSE", ("Vesna Ilic",), ("Germany",), day("2021-06-02"))],
    # two leaders, and their countries
    [("A", "met", "CONSULT", PAIR, (), day("2021-06-02")),
     ("B", "met", "CONSULT", ("Serbia", "Germany"), (), day("2021-06-02"))],
    # nobody named, but the town and the day
    [("A", "blast", "ASSAULT", (), (), day("2021-06-02", place="Pancevo", mode="explosives")),
     ("B", "bombing", "ASSAULT", (), (), day("2021-06-02", place="Pancevo", mode="explosives"))],
]  # fmt: skip
TWO = [
    # another partner; another day; another year; another type; another town; the other way round; a plan that is later
    [("A", "met", "CONSULT", PAIR, (), day("2021-06-02")),
     ("B", "met", "CONSULT", ("Ana Duarte", "Tomas Brandt"), (), day("2021-06-02"))],
    [("A", "met", "CONSULT", PAIR, (), day("2021-06-02")), ("B", "met", "CONSULT", PAIR, (), day("2021-05-12"))],
    [("A", "met", "CONSULT", PAIR, (), day("2021-06-02")),
     ("B", "met", "CONSULT", PAIR, (), day("2019-01-01/2019-12-31"))],
    [("A", "met", "CONSULT", PAIR, (), day("2021-06-02")),
     ("B", "accused", "ACCUSE", PAIR[:1], PAIR[1:], day("2021-06-02"))],
    [("A", "shelled", "ASSAULT", ("Serbia",), ("Germany",), day("2021-06-02", place="Pancevo")),
     ("B", "shelled", "ASSAULT", ("Serbia",), ("Germany",), day("2021-06-02", place="Nis"))],
    [("A", "accused", "ACCUSE", ("Serbia",), ("Germany",), day("2021-06-02")),
     ("B", "accused", "ACCUSE", ("Germany",), ("Serbia",), day("2021-06-02"))],
    [("A", "meet", "AGREE", PAIR, (), day("2021-07-05", modality="planned", tense="future")),
     ("B", "met", "CONSULT", PAIR, (), day("2021-06-02"))],
    # words are said again the next day
    [("A", "accused", "ACCUSE", ("Serbia",), ("Germany",), day("2021-06-02")),
     ("B", "accused", "ACCUSE", ("Serbia",), ("Germany",), day("2021-06-04"))],
]  # fmt: skip


@pytest.mark.parametrize("stories", ONE)
def test_one_occurrence(stories, told):
    assert len(events(told(*stories))) == 1


@pytest.mark.parametrize("stories", TWO)
def test_two_occurrences(stories, told):
    assert len(events(told(*stories))) == 2


def test_a_vague_telling_between_two_meetings_joins_neither(told):
    record = told(
        ("A", "met", "CONSULT", PAIR, (), day("2021-05-02")),
        ("B", "met", "CONSULT", PAIR, (), day("2021-05-20")),
        ("C", "met", "CONSULT", PAIR, (), day("2021-05-01/2021-05-31")),
    )
    assert len(events(record)) == 3


def test_a_plan_that_was_held_has_the_type_and_time_of_what_was_held(told):
    record = told(
        ("A", "meet", "AGREE", PAIR, (), day("2021-06-05", modality="planned", tense="future")),
        ("B", "met", "CONSULT", PAIR, (), day("2021-06-06")),
    )
    (entry,) = events(record)
    assert (entry["event_type"], entry["status"], entry["time"]["earliest"]) == ("CONSULT", "happened", "2021-06-06")
    assert {(c["kind"], c["relation"]) for c in lines(record, "conflict")} == {
        ("date", "update"),
        ("happened", "update"),
    }


@pytest.mark.parametrize(
    ("second", "status"),
    [({}, "happened"), ({"polarity": "negative"}, "disputed"), ({"modality": "possible"}, "happened"),
     ({"tense": "present"}, "happened")],
)  # fmt: skip
def test_status(second, status, told):
    at = {"place": "Pancevo", "mode": "beat"}
    record = told(
        ("A", "attacked", "ASSAULT", ("Serbia",), ("Germany",), day("2021-06-02", **at)),
        ("B", "attacked", "ASSAULT", ("Serbia",), ("Germany",), day("2021-06-02", **at, **second)),
    )
    assert [e["status"] for e in events(record)] == [status]
    assert ("happened" in {c["kind"] for c in lines(record, "conflict")}) == (status == "disputed")


def test_no_voice_contradicts_itself_inside_one_report(write, recorded):
    w = write("Serbia attacked Germany in Pancevo; the raid had not been announced.", outlet="A")
    first = w.event("attacked", "ASSAULT", ("Serbia",), ("Germany",), when="2021-06-02", place="Pancevo")
    w.event("raid", "ASSAULT", when="2021-06-02", polarity="negative", occurrence=first)
    record = recorded(w.reading())
    assert [e["status"] for e in events(record)] == ["happened"]
    assert not record.conflicts()


def test_a_month_and_a_day_in_it_are_no_disagreement(told):
    record = told(*ONE[1])
    assert [c["relation"] for c in lines(record, "conflict")] == ["refinement"]
    assert not record.conflicts()


@pytest.fixture
def tolls(write, recorded):
    """Reports of one attack, each with a toll: (outlet, published, low, high, source)."""

    def make(*reports):
        readings = []
        for k, (outlet, published, low, high, source) in enumerate(reports):
            w = write(f"{source or 'x'} {k} and: {outlet} told of a blast in Pancevo that killed {low}.", outlet=outlet,
                      published=published)  # fmt: skip
            said = (w.statement(f"{outlet} told", source),) if source else ()
            event = w.event("blast", "ASSAULT", when="2021-06-02", place="Pancevo", mode="explosives")
            w.figure(f"{low}", low, high, "killed", event=event, according_to=said)
            readings.append(w.reading())
        return recorded(*readings)

    return make


def relations(record):
    return [c["relation"] for c in lines(record, "conflict") if c["kind"] == "figure"]


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        (("A", "2021-06-02T09:00:00Z", 12, 12, None), ("B", "2021-06-02T18:00:00Z", 15, 15, None), ["update"]),
        (("A", "2021-06-02T09:00:00Z", 12, 12, None), ("B", "2021-06-02T18:00:00Z", 9, 9, None), ["contradiction"]),
        (("A", "2021-06-02T09:00:00Z", 12, 12, None), ("A", "2021-06-02T18:00:00Z", 9, 9, None), ["correction"]),
        (("A", "2021-06-02T09:00:00Z", 12, None, None), ("B", "2021-06-02T18:00:00Z", 15, 15, None), ["refinement"]),
        (("A", "2021-06-02T09:00:00Z", 12, 12, "Ana Duarte"), ("B", "2021-06-02T11:00:00Z", 40, 40, "Vesna Ilic"),
         ["contradiction"]),
        (("A", "2021-06-02T09:00:00Z", 12, 12, None), ("B", "2021-06-02T18:00:00Z", 12, 12, None), []),
    ],
)  # fmt: skip
def test_how_two_tolls_differ(first, second, relation, tolls):
    record = tolls(first, second)
    assert len(events(record)) == 1
    assert relations(record) == relation


def test_two_who_are_said_to_have_done_one_thing_are_a_disagreement(write, recorded):
    readings = []
    for outlet, who in (("A", "Serbia"), ("B", "Germany"), ("C", None)):
        w = write(f"{outlet}: {who or 'someone'} bombed the port of Pancevo; seven died.", outlet=outlet)
        event = w.event("bombed", "ASSAULT", (who,) if who else (), when="2021-06-02", place="Pancevo")
        w.figure("seven", 7, 7, "killed", event=event)
        readings.append(w.reading())
    record = recorded(*readings)
    assert len(events(record)) == 1
    assert [(r.kind, r.value) for r in record.conflicts()] == [("actor", "Serbia"), ("actor", "Germany")]


def test_ten_newsrooms_that_quote_one_ministry_are_one_witness(write, recorded):
    readings = []
    for k in range(4):
        w = write(f"Paper {k}: a blast shook Pancevo, Vesna Ilic told us.", outlet=f"Paper {k}")
        said = w.statement("a blast shook Pancevo", "Vesna Ilic")
        w.event("blast", "ASSAULT", when="2021-06-02", place="Pancevo", mode="explosives", according_to=(said,))
        readings.append(w.reading())
    own = write("Our man in Pancevo saw the blast himself.", outlet="The Courier")
    own.event("blast", "ASSAULT", when="2021-06-02", place="Pancevo", mode="explosives")
    (entry,) = events(recorded(*readings, own.reading()))
    assert entry["witnesses"]["reports"] == 5
    assert entry["witnesses"]["independent"] == 2
    assert sorted(map(len, entry["witnesses"]["groups"])) == [1, 4]


LONG = (
    "A blast shook the bus station of Pancevo early on Wednesday and broke the windows of two shops across the road. "
    "Nobody could say at first who had left the bag under the bench, and the street stayed closed until the afternoon. "
    "The mayor asked people to stay at home and thanked the drivers who had led the passengers out of the hall."
)


@pytest.mark.parametrize(
    ("change", "kind"),
    [(lambda t: t, "exact"), (lambda t: t.replace("thanked", "praised"), "near"),
     (lambda t: t[: t.index("Nobody")] + "In other news the harbour froze over, and boats lay where they had been left "
      "in the week before, without a crew, a light or a flag to say whose they were, and nobody came to look for them "
      "until the thaw set in after a month of frost and snow and short days.", "partial"),
     (lambda t: "The harbour froze over in the night.", None)],
)  # fmt: skip
def test_copies(change, kind, write, recorded):
    a = write(LONG, outlet="A", published="2021-06-02T08:00:00Z")
    b = write(change(LONG), outlet="B", published="2021-06-02T09:00:00Z")
    for w in (a, b):
        if "blast" in w.text:
            w.event("blast", "ASSAULT", when="2021-06-02", place="Pancevo")
    record = recorded(b.reading(), a.reading())
    copies = lines(record, "copy")
    assert [(c["kind"], c["report"], c["of"]) for c in copies] == ([(kind, b.id, a.id)] if kind else [])
    for c in copies:
        for a0, a1, b0, b1 in c["blocks"]:
            assert b.text[a0:a1].split() == a.text[b0:b1].split()
    for e in events(record):
        if e["witnesses"]["reports"] == 2:
            assert e["witnesses"]["independent"] == 1  # the passage that tells it is the other's


def test_the_same_words_of_the_same_speaker_are_one_statement(write, recorded):
    readings = []
    for outlet, content, source in (
        ("A", "the bridge will stay open for as long as people need it", "Vesna Ilic"),
        ("B", "the bridge will stay open for as long as people need it", "Vesna Ilic"),
        ("C", "the bridge will stay open for as long as people need it", "Ana Duarte"),
        ("D", "the old bridge has to be closed before the winter comes", "Vesna Ilic"),
    ):
        w = write(f"{outlet}: {source} says {content}.", outlet=outlet)
        w.statement(content, source)
        readings.append(w.reading())
    said = [x for x in lines(recorded(*readings), "entry") if x["kind"] == "statement"]
    assert sorted(len(x["mentions"]) for x in said) == [1, 1, 2]


def test_a_denial_is_a_disagreement_on_someone_s_word_or_of_one_s_doing(write, recorded):
    def tell(*, sourced=False, who=("Serbia",)):
        told = write("A: Serbia shelled Pancevo.", outlet="A")
        told.event("shelled", "ASSAULT", ("Serbia",), mode="heavy-weapons", when="2021-06-02", place="Pancevo")
        denied = write("B: Serbia had not shelled Pancevo, Vesna Ilic said.", outlet="B")
        said = (denied.statement("Serbia had not shelled Pancevo", "Vesna Ilic"),) if sourced else ()
        denied.event("shelled", "ASSAULT", who, mode="heavy-weapons", when="2021-06-02", place="Pancevo",
                     polarity="negative", according_to=said)  # fmt: skip
        return [c["kind"] for c in lines(recorded(told.reading(), denied.reading()), "conflict")]

    assert tell(sourced=True) == ["happened"]
    assert tell() == ["happened"]
    assert tell(who=()) == []


def test_an_arrest_and_a_curfew_are_two(told):
    at = {"place": "Pancevo"}
    record = told(
        ("A", "arrested", "COERCE", ("Serbia",), (), day("2021-06-02", mode="arrest", **at)),
        ("B", "curfew", "COERCE", ("Serbia",), (), day("2021-06-02", mode="curfew", **at)),
    )
    assert len(events(record)) == 2


def test_a_count_that_no_clause_links_counts_the_event_before_it(write, recorded):
    readings = []
    for outlet, hour, dead in (("A", 9, 12), ("B", 18, 15)):
        w = write(f"{outlet}: a blast shook Pancevo. The toll: {dead}.", outlet=outlet,
                  published=f"2021-06-02T{hour:02}:00:00Z")  # fmt: skip
        w.event("blast", "ASSAULT", when="2021-06-02", place="Pancevo", mode="explosives")
        w.figure(f"{dead}", dead, dead, "killed")
        readings.append(w.reading())
    assert relations(recorded(*readings)) == ["update"]


def test_two_reports_that_disagree_with_themselves_at_the_same_places_are_both_kept(write, recorded):
    readings = []
    for outlet in ("A", "B"):
        w = write(f"{outlet}: a blast shook Pancevo. Twelve died, or nine died.", outlet=outlet)
        w.event("blast", "ASSAULT", when="2021-06-02", place="Pancevo", mode="explosives")
        for words, count in (("Twelve", 12), ("nine", 9)):
            w.figure(words, count, count, "killed")
        reading = w.reading()
        values = tuple(
            ConflictValue(value=f.low, refs=(f.id,), spans=(Span(f.start, f.end, f.text),)) for f in reading.figures
        )
        own = Conflict(id="c:1-2", kind="figure", occurrence=None, values=values, note="two counts")
        readings.append(msgspec.structs.replace(reading, conflicts=(own,)))
    assert recorded(*readings).conflicts()
