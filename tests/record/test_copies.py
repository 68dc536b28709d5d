"""Copies, revisions and notices of correction, on texts made for it; and on whose word a finding then stands."""

import json

import pytest

from dateline.record.asking.changes import changes
from dateline.record.copies.wording import words

BODY = (
    "The ferry company said on Monday that it would organise a new programme of sailings between the harbour and the "
    "islands. Twenty-six crews will travel with 1,200 passengers a day, and the labour union has signed the rota.\n\n"
    "Neighbours of the old pier had complained about the noise for years. The town will "
    "now pay for three metres of wall "
    "along the quay, and the ferries will leave from the new centre after nine in the evening.\n\n"
    "Nobody has yet said who will pay for the buses that take the passengers from the station to the boats, which the "
    "council wants to run every quarter of an hour from the first of June."
)
OTHER = (
    "A storm took the roof off the market hall in the night and left four streets without "
    "light. Firefighters moved the "
    "stalls into the school, where they will stay until the summer, and the mayor asked "
    "the province for tarpaulins.\n\n"
    "The weather service had warned of gusts since noon, though not of rain, which came "
    "at three and filled the cellars of "
    "the lower town before anyone could carry out what stood in them."
)
QUOTE = (
    "“We regret what happened and the worry that it caused to families. A full review of all valves has begun, led by "
    "engineers from outside the group, and its findings will be published. Until then the "
    "second furnace stays cold and "
    "nobody will be asked to work near it, whatever the market may want.”"
)
FORM = (
    "{} new cases of fever were counted in the delta in the week to {}, after {} the week "
    "before. {} people died, bringing "
    "the deaths since March to {}. Of the patients, {} per cent were children under five. "
    "The ministry said that {} doses "
    "had been given by {}, and that {} of the wells tested were found to be safe."
)


def lines(record, kind):
    return [x for x in map(json.loads, record.lines()) if x["type"] == kind]


def copies(recorded, *writers):
    return lines(recorded(*(w.reading() for w in writers)), "copy")


def restyled(text):
    for uk, us in (("organise", "organize"), ("programme", "program"), ("labour", "labor"), ("metres", "meters"),
                   ("Neighbours", "Neighbors"), ("centre", "center"), ("Twenty-six", "26"), ("three", "3"),
                   ("harbour", "harbor")):  # fmt: skip
        text = text.replace(uk, us)
    return text.replace("\n\n", " ")


def test_one_text_in_two_spellings_has_the_same_words():
    assert words(restyled(BODY)) == words(BODY)
    assert words("Sept. 4, two hundred, 3,500 and “forty-two”") == ["sep", "4", "200", "3500", "and", "42"]


@pytest.mark.parametrize(
    ("change", "kind"),
    [(restyled, "exact"), (lambda t: t[: t.index("Nobody")], "exact"), (lambda t: t + "\n\n" + OTHER, "near"),
     (lambda t: "\n\n".join(reversed(t.split("\n\n"))), "near"),
     (lambda t: t[t.index("Neighbours") : t.index("Nobody")] + OTHER, "partial")],
    ids=["restyled", "trimmed", "padded", "reordered", "part"],
)  # fmt: skip
def test_a_copy_is_known_however_it_is_written(change, kind, write, recorded):
    a = write(BODY, outlet="A", published="2021-06-02T08:00:00Z")
    b = write(change(BODY), outlet="B", published="2021-06-02T09:00:00Z")
    (copy,) = copies(recorded, b, a)
    assert (copy["report"], copy["of"], copy["direction"]) == (b.id, a.id, "inferred")
    assert copy["kind"] in {kind, "near"} if kind == "exact" else copy["kind"] == kind
    for a0, a1, b0, b1 in copy["blocks"]:
        assert words(b.text[a0:a1]) == words(a.text[b0:b1])


def test_two_agencies_in_one_report_are_two_copies(write, recorded):
    a = write(BODY, outlet="Wire", published="2021-06-02T08:00:00Z")
    b = write(OTHER, outlet="Press", published="2021-06-02T08:10:00Z")
    both = write(f"{BODY}\n\n{OTHER}", outlet="C", published="2021-06-02T09:00:00Z", agencies=("Press",))
    found = copies(recorded, a, b, both)
    assert {(c["of"], c["direction"], c["origin"]) for c in found} == {
        (a.id, "inferred", a.id),
        (b.id, "stated", "Press"),
    }


def test_who_credits_the_other_copied_though_it_came_out_first(write, recorded):
    paper = write(BODY, outlet="Post", published="2021-06-02T08:00:00Z", agencies=("Wire",))
    wire = write(BODY + " ", outlet="Wire", published="2021-06-02T08:30:00Z")
    (copy,) = copies(recorded, paper, wire)
    assert (copy["report"], copy["of"], copy["direction"], copy["origin"]) == (paper.id, wire.id, "stated", "Wire")


def test_one_source_quoted_at_length_is_a_common_origin_of_the_quotation_only(write, recorded):
    first, second = BODY.split("\n\n")[0], OTHER.split("\n\n")[0]
    a = write(f"{first}\n\n{QUOTE}", outlet="A", published="2021-06-02T08:00:00Z")
    b = write(f"{second}\n\n{QUOTE}", outlet="B", published="2021-06-02T09:00:00Z")
    (copy,) = copies(recorded, a, b)
    assert (copy["kind"], copy["origin"], copy["direction"]) == ("common_origin", None, "unknown")
    (block,) = copy["blocks"]
    assert block[0] >= b.text.index("We regret")


@pytest.mark.parametrize("same", [True, False], ids=["one outlet", "two outlets"])
def test_a_form_filled_in_anew_is_no_copy(same, write, recorded):
    a = write(
        FORM.format(210, "Monday", 190, 7, 48, 31, 5200, "Friday", 12), outlet="A", published="2021-06-02T08:00:00Z"
    )
    b = write(FORM.format(305, "Sunday", 210, 9, 57, 28, 6100, "Tuesday", 15), outlet="A" if same else "B",
              published="2021-06-09T08:00:00Z")  # fmt: skip
    assert copies(recorded, a, b) == []


def test_an_outlet_s_closing_lines_are_no_copy(write, recorded):
    closing = OTHER.split("\n\n")[0]
    a = write(f"{BODY}\n\n{closing}", outlet="A", published="2021-06-02T08:00:00Z")
    rest = OTHER.split("\n\n")[1]
    b = write(f"{rest} {rest.replace('weather', 'tide')} The harbour master wants to see every boat that was moored "
              f"there, one after the other, and will not say why before the inquest.\n\n{closing}", outlet="A",
              published="2021-06-03T08:00:00Z")  # fmt: skip
    assert copies(recorded, a, b) == []


def test_what_a_copying_newsroom_adds_is_its_own(write, recorded):
    told = "A blast shook Pancevo in the night and broke the windows of two shops across the road from the station."
    a = write(f"{told} {BODY}", outlet="Wire", published="2021-06-02T08:00:00Z")
    b = write(f"{told} {BODY} Our reporter in Nis heard an explosion of his own at noon.", outlet="Post",
              published="2021-06-02T09:00:00Z")  # fmt: skip
    for w in (a, b):
        w.event("blast", "ASSAULT", when="2021-06-02", place="Pancevo", mode="explosives")
    w = write("Nis: an explosion at noon, says our man.", outlet="Third", published="2021-06-02T10:00:00Z")
    for one in (b, w):
        one.event("explosion", "ASSAULT", when="2021-06-02", place="Nis", mode="explosives")
    found = [e for e in lines(recorded(a.reading(), b.reading(), w.reading()), "entry") if len(e["mentions"]) == 2]
    assert sorted(e["witnesses"]["independent"] for e in found) == [1, 2]


def test_changes_are_told_by_kind(write):
    old = write(
        "Four people were hurt at the pier on Monday.\n\n“We saw nothing,” said the guard.\n\nThe pier is shut."
    )
    new = write("Six people were hurt at the pier on Monday.\n\n“We saw a boat,” said the guard.\n\nThe pier is shut.")
    report = [w.reading().report for w in (old, new)]
    found = [(c.kind, c.before, c.after) for c in changes(*report)]
    assert ("figure", "Four people were hurt", "Six people were hurt") in found
    assert ("quote added", None, "We saw a boat,") in found
    assert ("quote removed", "We saw nothing,", None) in found
    assert list(changes(report[0], report[0])) == []


def test_a_notice_leads_to_what_it_corrects(write, recorded):
    a = write(f"Vesna Ilic met 40 captains. {BODY}", outlet="Post", published="2021-06-01T08:00:00Z")
    own = "An earlier version of this article misstated the number of captains."
    b = write(f"Vesna Ilic met 14 captains. {BODY}\n\n{own}", outlet="Post", published="2021-06-01T07:00:00Z")
    record = recorded(a.reading(), b.reading())
    (step,) = lines(record, "revision")
    assert (step["of"], step["by"], step["basis"]) == (a.id, b.id, "notice")
    assert ("figure", "Vesna Ilic met 40 captains. The ferry", "Vesna Ilic met 14 captains. The ferry") in {
        (c["kind"], c["from"], c["to"]) for c in step["changes"]
    }


def test_a_correction_that_stands_alone_is_linked_by_what_it_names(write, recorded):
    a = write(f"Vesna Ilic met Tomas Brandt on Monday, the harbour office said. {BODY}", outlet="Post",
              published="2021-06-01T08:00:00Z")  # fmt: skip
    other = write(f"Ana Duarte left for the islands. {OTHER}", outlet="Post", published="2021-06-01T09:00:00Z")
    says = "Correction: a report on the ferry company and Vesna Ilic misstated the day"
    notice = write(
        f"{says}; she met Tomas Brandt on Sunday, not Monday.", outlet="Post", published="2021-06-03T08:00:00Z"
    )
    for w in (a, notice):
        w.event("met", "CONSULT", ("Vesna Ilic", "Tomas Brandt"), when="2021-06-01")
    other.event("left", "RETREAT", ("Ana Duarte",), when="2021-06-01")
    (step,) = lines(recorded(a.reading(), other.reading(), notice.reading()), "revision")
    assert (step["of"], step["by"], step["basis"]) == (a.id, notice.id, "notice")
    assert [(c["kind"], c["from"], c["to"]) for c in step["changes"]] == [("correction", "Monday", "Sunday")]
