"""What is a disagreement, what is news of the same thing, and what is neither, on reports made for it."""

import json

import msgspec
import pytest

MORNING, EVENING, LATER = "2021-06-02T08:00:00Z", "2021-06-02T20:00:00Z", "2021-06-06T08:00:00Z"


def conflicts(record, kind):
    """Relation and values of the conflicts of a kind."""
    found = [x for x in map(json.loads, record.lines()) if x["type"] == "conflict" and x["kind"] == kind]
    return [(c["relation"], [v["value"] for v in c["values"]]) for c in found]


def tell(write, text, *counts, outlet, published=MORNING, of=None, source=None, measure="killed", **event):
    """A report of a blast at Pancevo, with counts as they stand in the text."""
    w = write(text, outlet=outlet, published=published)
    made = {"when": "2021-06-02", "place": "Pancevo", "mode": "explosives", **event}
    name = w.event("blast", "ASSAULT", **made)
    said = (w.statement("dead", source),) if source else ()
    for words, n, *whom in counts:
        w.figure(words, n, n, measure, event=name, of=whom[0] if whom else of, according_to=said)
    return w.reading()


@pytest.fixture
def figures(write, recorded):
    def run(*reports):
        return conflicts(recorded(*(tell(write, *args, **given) for args, given in reports)), "figure")

    return run


def test_a_toll_that_rises_is_an_update_whoever_goes_on_telling_the_older(figures):
    assert figures(
        (("A blast at Pancevo left nine dead.", ("nine", 9)), {"outlet": "A"}),
        (("After the blast at Pancevo 12 are now dead.", ("12", 12)), {"outlet": "B", "published": EVENING}),
        (("The blast at Pancevo: nine dead.", ("nine", 9)), {"outlet": "C", "published": LATER}),
    ) == [("update", [9.0, 12.0])]


def test_two_sources_at_once_are_at_odds(figures):
    assert figures(
        (("A blast at Pancevo: nine dead, Vesna Ilic said.", ("nine", 9)), {"outlet": "A", "source": "Vesna Ilic"}),
        (("A blast at Pancevo: 12 dead, Ana Duarte said.", ("12", 12)),
         {"outlet": "B", "source": "Ana Duarte", "published": EVENING}),
    ) == [("contradiction", [9.0, 12.0])]  # fmt: skip


def test_an_outlet_that_lowers_its_own_count_corrects_it(figures):
    assert figures(
        (("A blast at Pancevo left 12 dead.", ("12", 12)), {"outlet": "A"}),
        (("The blast at Pancevo left nine dead.", ("nine", 9)), {"outlet": "A", "published": EVENING}),
    ) == [("correction", [12.0, 9.0])]


@pytest.mark.parametrize(
    ("text", "counts"),
    [("A blast at Pancevo left eight dead, six of the drivers and two guards.", [("eight", 8), ("six", 6), ("two", 2)]),
     ("The blast at Pancevo left six women and two men dead.", [("six", 6, "women"), ("two", 2, "men")]),
     ("The blast at Pancevo left eight dead; three of my friends are gone.", [("eight", 8), ("three", 3)])],
    ids=["parts", "a list", "some of them"],
)  # fmt: skip
def test_parts_are_no_counts_of_the_whole(text, counts, figures):
    assert (
        figures(
            (("A blast at Pancevo left eight dead.", ("eight", 8)), {"outlet": "A"}),
            ((text, *counts), {"outlet": "B", "published": EVENING}),
        )
        == []
    )


def values(record, kind):
    """Relation of the one conflict of a kind, and of each value those quoted for it."""
    (found,) = [x for x in map(json.loads, record.lines()) if x["type"] == "conflict" and x["kind"] == kind]
    return found["relation"], {v["value"]: v["sources"] for v in found["values"]}


def test_a_count_that_is_said_to_be_wrong_is_at_odds_with_the_one_given(write, recorded):
    def denying(text, *before):
        late = tell(write, text, ("eight", 8), ("twelve", 12), outlet="B", published=EVENING, source="Vesna Ilic")
        return values(recorded(*before, late), "figure")

    told = tell(write, "A blast at Pancevo: twelve dead.", ("twelve", 12), outlet="A")
    wrong = "The blast at Pancevo left eight dead, not twelve, Vesna Ilic said."
    assert denying(wrong, told) == ("contradiction", {12: [], 8: ["Vesna Ilic"]})  # and no rising or falling toll
    assert denying(wrong) == ("contradiction", {12: [], 8: ["Vesna Ilic"]})  # though nobody else has it
    theirs = "The blast at Pancevo left eight dead, not twelve as Vesna Ilic had said."
    assert denying(theirs) == ("contradiction", {12: ["Vesna Ilic"], 8: []})


def test_a_notice_that_takes_back_a_count_gives_the_other(write, recorded):
    before = tell(write, "A blast at Pancevo left 12 dead.", ("12", 12), outlet="A")
    text = "A blast at Pancevo left nine dead. An earlier version of this report gave the number as 12."
    after = tell(write, text, ("nine", 9), ("12", 12), outlet="A", published=EVENING)
    end = text.index(" An")
    after = msgspec.structs.replace(after, sentences=((0, end), (end + 1, len(text))))
    assert conflicts(recorded(before, after), "figure") == [("correction", [12.0, 9.0])]


def test_who_repeats_a_disputed_count_stands_with_it(write, recorded):
    both = tell(write, "A blast at Pancevo left three dead, or nine, depending on whom you ask.", ("three", 3),
                ("nine", 9), outlet="A")  # fmt: skip
    later = tell(write, "The blast at Pancevo left nine dead.", ("nine", 9), outlet="B", published=LATER)
    (found,) = [x for x in map(json.loads, recorded(both, later).lines()) if x["type"] == "conflict"]
    assert [len(v["reports"]) for v in found["values"]] == [1, 2]


def test_a_round_number_is_a_finer_one_told_roughly(figures):
    assert figures(
        (("The blast at Pancevo: 1,984 dead.", ("1,984", 1984)), {"outlet": "A"}),
        (("The blast at Pancevo: 2,000 dead.", ("2,000", 2000)), {"outlet": "B"}),
    ) == [("refinement", [1984.0, 2000.0])]


@pytest.mark.parametrize(
    ("text", "relation"),
    [("A blast at Pancevo left three dead, or nine, depending on whom you ask.", "contradiction"),
     ("A blast at Pancevo: three dead (nine by the town's count).", "contradiction"),
     ("The blast at Pancevo left nine dead; the town had earlier said three.", "update")],
    ids=["or", "in brackets", "said before"],
)  # fmt: skip
def test_two_counts_in_one_breath(text, relation, figures):
    ((found, _),) = figures(((text, ("three", 3), ("nine", 9)), {"outlet": "A"}))
    assert found == relation


def test_what_was_planned_and_what_came_is_an_update(write, recorded):
    plan = write("Pancevo will send 300 soldiers.", outlet="A", published=MORNING)
    event = plan.event("send", "MOBILIZE", when="2021-06-03", place="Pancevo",
                       modality="planned", tense="future", mode="troops")  # fmt: skip
    plan.figure("300", 300, 300, "troops", event=event)
    done = write("Pancevo sent 120 soldiers.", outlet="B", published=LATER)
    event = done.event("sent", "MOBILIZE", when="2021-06-03", place="Pancevo", mode="troops")
    done.figure("120", 120, 120, "troops", event=event)
    assert conflicts(recorded(plan.reading(), done.reading()), "figure") == [("update", [300.0, 120.0])]


def test_independent_witnesses_of_each_value(write, recorded):
    reports = [
        tell(write, "A blast at Pancevo: nine dead, Vesna Ilic said.", ("nine", 9), outlet=o, source="Vesna Ilic")
        for o in ("A", "B")
    ]
    reports.append(
        tell(write, "A blast at Pancevo: 12 dead, Ana Duarte said.", ("12", 12), outlet="C", source="Ana Duarte")
    )
    found = [x for x in map(json.loads, recorded(*reports).lines()) if x["type"] == "conflict"]
    ((nine, twelve),) = [c["values"] for c in found if c["kind"] == "figure"]
    assert (len(nine["reports"]), nine["independent"], nine["sources"]) == (2, 1, ["Vesna Ilic"])
    assert (len(twelve["reports"]), twelve["independent"]) == (1, 1)


MEETING = ("Vesna Ilic", "Tomas Brandt")


def meet(write, text, word, *, outlet, published, **given):
    w = write(text, outlet=outlet, published=published)
    w.event(word, given.pop("type", "CONSULT"), MEETING, **given)
    return w.reading()


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [(("on Tuesday night", "2021-06-01", "part_of_day"), ("on Wednesday at 3", "2021-06-02T03:00:00", "minute"), []),
     (("on Tuesday night", "2021-06-01", "part_of_day"), ("on Wednesday", "2021-06-02", "day"), []),
     (("on Tuesday night", "2021-06-01", "part_of_day"), ("on Wednesday at 11", "2021-06-02T11:00:00", "minute"),
      ["2021-06-01 night", "2021-06-02T11:00:00"]),
     (("on Tuesday morning", "2021-06-01", "part_of_day"), ("on Tuesday evening", "2021-06-01", "part_of_day"),
      ["2021-06-01 morning", "2021-06-01 evening"]),
     (("on Tuesday at 11", "2021-06-01T11:00:00", "minute"), ("on Tuesday at 12", "2021-06-01T12:00:00", "minute"), []),
     (("on Tuesday at 11", "2021-06-01T11:00:00", "minute"), ("on Tuesday at 17", "2021-06-01T17:00:00", "minute"),
      ["2021-06-01T11:00:00", "2021-06-01T17:00:00"])],
    ids=["a night lasts", "into the next day", "but not till noon", "parts of a day", "an hour", "six hours"],
)  # fmt: skip
def test_hours_are_compared_where_they_are_told(first, second, expected, write, recorded):
    def met(outlet, words, when, granularity):
        return meet(write, f"Vesna Ilic met Tomas Brandt at Nis {words}.", "met", outlet=outlet, published=LATER,
                    when=when, granularity=granularity, place="Nis")  # fmt: skip

    found = conflicts(recorded(met("A", *first), met("B", *second)), "date")
    assert [sorted(v) for r, v in found if r == "contradiction"] == ([sorted(expected)] if expected else [])


def test_days_are_at_odds_where_both_are_said(write, recorded):
    def days(second, **given):
        a = meet(write, "Vesna Ilic met Tomas Brandt at Nis.", "met", outlet="A", published=LATER, when="2021-06-01",
                 place="Nis")  # fmt: skip
        b = meet(write, "Vesna Ilic met Tomas Brandt in Nis.", "met", outlet="B", published=LATER, when=second,
                 place="Nis", **given)  # fmt: skip
        return [r for r, _ in conflicts(recorded(a, b), "date")]

    assert days("2021-06-02") == ["contradiction"]
    assert days("2021-06-02", basis="discourse") == []  # worked out from what stands around it
    assert days("2021-06-01/2021-06-30") == ["refinement"]  # a month and a day in it
    assert days("2021-06-02T00:30:00+03:00") == ["refinement"]  # the same night on another clock


def test_a_meeting_put_off_is_an_update(write, recorded):
    given = {"modality": "planned", "tense": "future", "place": "Nis", "type": "AGREE"}
    a = meet(write, "Vesna Ilic will meet Tomas Brandt.", "meet", outlet="A", published=MORNING, when="2021-06-08",
             **given)  # fmt: skip
    b = meet(write, "Vesna Ilic is to meet Tomas Brandt.", "meet", outlet="B", published=EVENING, when="2021-06-09",
             **given)  # fmt: skip
    assert [r for r, _ in conflicts(recorded(a, b), "date")] == ["update"]


@pytest.mark.parametrize(
    ("text", "relation"),
    [("Tomas Brandt said that Vesna Ilic had not met Tomas Brandt so far at Nis.", "update"),
     ("Tomas Brandt said that Vesna Ilic had not met Tomas Brandt at Nis.", "contradiction")],
    ids=["so far", "at all"],
)  # fmt: skip
def test_a_denial_for_the_time_being_is_news_and_no_dispute(text, relation, write, recorded):
    denied = write(text, outlet="A", published=MORNING)
    said = denied.statement("had not met", "Tomas Brandt")
    denied.event("met", "CONSULT", MEETING, when="2021-06-02", place="Nis", polarity="negative", according_to=(said,))
    told = meet(write, "Vesna Ilic met Tomas Brandt at Nis.", "met", outlet="B", published=EVENING, when="2021-06-02",
                place="Nis")  # fmt: skip
    assert [r for r, _ in conflicts(recorded(denied.reading(), told), "happened")] == [relation]


def test_what_a_report_tells_as_going_on_is_not_to_come(write, recorded):
    going = write("Dockers walked out at Nis; the strike will go on, they say.", outlet="A", published=MORNING)
    first = going.event("walked out", "PROTEST", ("Dockers",), when="2021-06-01", place="Nis", mode="strike")
    going.event("strike", "PROTEST", ("Dockers",), when="2021-06-01", place="Nis", mode="strike", tense="future",
                occurrence=first)  # fmt: skip
    later = write("The strike of the dockers at Nis.", outlet="B", published=EVENING)
    later.event("strike", "PROTEST", ("dockers",), when="2021-06-01", place="Nis", mode="strike")
    assert conflicts(recorded(going.reading(), later.reading()), "happened") == []


def test_a_follow_up_counts_what_others_told(write, recorded):
    told = tell(write, "A blast at Pancevo left nine dead, Vesna Ilic and Ana Duarte said.", ("nine", 9), outlet="A")
    w = write("Vesna Ilic, Ana Duarte: the toll at Pancevo has risen to 12.", outlet="B", published=EVENING)
    for name in ("Vesna Ilic", "Ana Duarte"):
        w.role(name)
    w.figure("12", 12, 12, "killed")
    first = write("Vesna Ilic, Ana Duarte and Tomas Brandt in Pancevo: a blast.", outlet="C")
    for name in (*MEETING, "Ana Duarte"):
        first.role(name)
    first.event("blast", "ASSAULT", when="2021-06-02", place="Pancevo", mode="explosives")
    record = recorded(told, first.reading(), w.reading())
    assert conflicts(record, "figure") == [("update", [9.0, 12.0])]


def test_whom_or_what_an_event_befell_is_counted_though_no_measure_says_so(write, recorded):
    def seized(outlet, count, whom="pupils"):
        w = write(f"{outlet}: gunmen seized {count} {whom} at Pancevo.", outlet=outlet)
        w.event("seized", "ASSAULT", recipients=(whom,), when="2021-06-02", place="Pancevo", mode="abduct")
        w.figure(str(count), count, count, "people", of=whom)
        return w.reading()

    def burned(outlet, count, things):
        w = write(f"{outlet}: gunmen burned {count} {things} at Pancevo.", outlet=outlet)
        w.event("burned", "ASSAULT", when="2021-06-02", place="Pancevo", mode="destroy")
        w.figure(str(count), count, count, "people", of=things)
        return w.reading()

    ((relation, counts),) = conflicts(recorded(seized("A", 40), seized("B", 27)), "figure")
    assert (relation, sorted(counts)) == ("contradiction", [27.0, 40.0])
    assert conflicts(recorded(burned("A", 9, "lorries"), burned("B", 6, "lorries")), "figure")
    assert not conflicts(recorded(burned("A", 9, "lorries"), burned("B", 6, "houses")), "figure")


@pytest.mark.parametrize(
    ("text", "found"),
    [("Police arrested nine people at Pancevo, the union said, the mayor four.", ["contradiction"]),
     ("Police arrested nine people at Pancevo. Residents counted four.", ["contradiction"]),
     ("Police arrested nine people at Pancevo, up from four.", ["update"]),
     ("Police arrested nine people at Pancevo. Of those four are free.", [])],
    ids=["the same verb", "another counter", "before", "a part"],
)  # fmt: skip
def test_a_number_without_a_noun_stands_against_the_one_before(text, found, write, recorded):
    w = write(text, outlet="A")
    end = text.find(". ") + 1
    event = w.event("arrested", "COERCE", ("Police",), ("people",), when="2021-06-02", place="Pancevo", mode="arrest")
    w.figure("nine", 9, 9, "arrested", event=event, of="people")
    w.figure("four", 4, 4, "arrested")
    reading = w.reading()
    if end:
        reading = msgspec.structs.replace(reading, sentences=((0, end), (end + 1, len(text))))
    assert [r for r, _ in conflicts(recorded(reading), "figure")] == found


@pytest.mark.parametrize(("tense", "found"), [("past", ["contradiction"]), ("future", [])], ids=["denied", "asked for"])
def test_who_denies_having_ordered_it_denies_it(tense, found, write, recorded):
    told = write("A: soldiers shelled Pancevo.", outlet="A")
    told.event("shelled", "ASSAULT", mode="heavy-weapons", when="2021-06-02", place="Pancevo")
    denied = write("B: Vesna Ilic denied having had Pancevo shelled.", outlet="B")
    said = denied.statement("having had Pancevo shelled", "Vesna Ilic")
    denied.event("shelled", "ASSAULT", mode="heavy-weapons", when="2021-06-02", place="Pancevo", polarity="negative",
                 modality="demanded", tense=tense, according_to=(said,))  # fmt: skip
    assert [r for r, _ in conflicts(recorded(told.reading(), denied.reading()), "happened")] == found
