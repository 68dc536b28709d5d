"""Events read from raw text: triggers, colour, time, occurrence, links, and what is no event."""

import pytest

from dateline.reading.pipeline import read_text
from dateline.values.events import Event
from dateline.values.reading import Reading
from dateline.values.report import Given


def read(text: str, published: str = "2022-03-02", headline: str = "News in brief") -> Reading:
    return read_text(f"{headline}\n\n{text}", given=Given(published=published))


def event(reading: Reading, trigger: str) -> Event:
    found = [e for e in reading.events if e.trigger.text == trigger]
    assert found, f"no {trigger!r} in {[e.trigger.text for e in reading.events]}"
    return found[0]


@pytest.mark.parametrize(
    ("text", "trigger", "type_", "mode"),
    [
        ("Jets carried out strikes on a depot on Monday.", "strikes", "ASSAULT", "aerial"),
        ("The cabinet imposed a curfew on the port on Monday.", "curfew", "COERCE", "curfew"),
        ("The premier turned down the plan on Monday.", "turned down", "REJECT", "change"),
        ("Two miners began a hunger strike on Monday.", "strike", "PROTEST", "hunger"),
        ("Nurses in Leeds began a strike over pay on Monday.", "strike", "PROTEST", "strike"),
        ("The ministers held talks in Rome on Monday.", "talks", "CONSULT", None),
        ("The union threatened to strike.", "threatened", "THREATEN", "restrict"),
        ("The Dutch premier resigned on Monday.", "resigned", "RETREAT", "resign"),
        ("Ghana urged Togo to free the crew.", "urged", "REQUEST", "yield"),
        ("A court in Oslo sentenced the smuggler to nine years on Monday.", "sentenced", "SANCTION", "convict"),
        ("Norway pledged to deliver two boats.", "pledged", "AGREE", None),
        ("The court acquitted all nine editors.", "acquitted", "CONCEDE", None),
    ],
)
def test_trigger_type_and_mode(text: str, trigger: str, type_: str, mode: str | None) -> None:
    found = event(read(text), trigger)
    assert (found.type, found.mode) == (type_, mode)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said on Monday that the bridge was safe.",
        "The party won the election on Sunday and named a new chairman.",
        "A lorry hit a tree near Lyon and two people were killed.",
        "An earthquake killed nine people in Chile on Monday.",
        "The lifted sanctions had been in force since 2010.",
        "Terrorism crosses borders.",
        "Lisbon beat Porto 2-0 in the semi-final on Sunday.",
        "The Peace Bridge Attack Museum opened on Monday.",
    ],
)
def test_what_is_no_event(text: str) -> None:
    assert [(e.trigger.text, e.type) for e in read(text).events] == []


@pytest.mark.parametrize(
    ("text", "trigger", "colour"),
    [
        ("The presidents will meet in Lima on Friday.", "meet", ("AGREE", "positive", "planned", "future")),
        ("Norway will not approve the plan.", "approve", ("REJECT", "positive", "asserted", "present")),
        ("The envoy denied having met the lobbyist.", "met", ("CONSULT", "negative", "asserted", "past")),
        (
            "If the rebels attack the town, the army will retreat.",
            "attack",
            ("ASSAULT", "positive", "hypothetical", None),
        ),
        ("The bishop demanded that the junta release the nuns.", "release", ("RETREAT", "positive", "demanded", None)),
        ("Police arrested nobody.", "arrested", ("COERCE", "negative", "asserted", "past")),
        ("Gunmen may have attacked the convoy.", "attacked", ("ASSAULT", "positive", "possible", "past")),
    ],
)
def test_colour(text: str, trigger: str, colour: tuple[str, str, str, str | None]) -> None:
    found = event(read(text), trigger)
    assert (found.type, found.polarity, found.modality) == colour[:3]
    assert colour[3] in (None, found.tense)


def test_a_meetings_parties_are_all_actors_and_a_visits_host_is_its_recipient() -> None:
    met = event(read("Chad's foreign minister met the king of Spain on Monday."), "met")
    assert len(met.actors) == 2
    assert met.recipients == ()
    visit = event(read("The Chilean president's visit to France ended on Monday."), "visit")
    assert [r.country for r in visit.recipients] == ["FRA"]


def test_coordinated_verbs_share_their_subject_and_tell_one_meeting() -> None:
    found = read("The two ministers met in Rome on Monday and discussed the dam.").events
    assert [e.trigger.text for e in found] == ["met"]


def test_coordinated_times_are_two_events_on_one_word() -> None:
    found = read("The sisters last met in Oslo in 2017 and in Rome in 2015.").events
    assert [e.time.earliest for e in found] == ["2017-01-01", "2015-01-01"]
    assert found[1].id == f"{found[0].id}.2"


def test_lead_and_background_without_a_time() -> None:
    body = "Police arrested a baker.\n\nIt rained.\n\nIt snowed.\n\nPolice arrested a sailor."
    found = [e for e in read(body).events if e.trigger.text == "arrested"]
    assert (found[0].time.earliest, found[0].time.latest, found[0].time.basis) == (
        "2022-02-27",
        "2022-03-02",
        "published",
    )
    assert (found[1].time.earliest, found[1].time.latest, found[1].time.basis) == (None, "2022-03-02", "none")


def test_a_later_noun_tells_the_same_occurrence_and_a_date_that_differs_is_a_conflict() -> None:
    text = (
        "Niger's president met his Ghanaian counterpart in Niamey on Tuesday, 1 March.\n\n"
        "The February 28 meeting was their first in two years."
    )
    reading = read(text)
    met, meeting = event(reading, "met"), event(reading, "meeting")
    assert meeting.occurrence == met.id
    assert meeting.actors == ()
    conflict = next(c for c in reading.conflicts if c.kind == "date")
    assert {v.value for v in conflict.values} == {"2022-03-01", "2022-02-28"}


def test_two_critics_are_no_conflict() -> None:
    reading = read("Mali criticised the raid on Monday. Niger criticised the raid too.")
    assert reading.conflicts == ()


def test_a_saying_that_plover_types_is_linked_and_its_content_has_its_source() -> None:
    reading = read("Rosa Lind accused the harbour police of beating three sailors on Monday.")
    accused = event(reading, "accused")
    linked = [s for s in reading.statements if s.event == accused.id]
    assert len(linked) == 1
    beating = event(reading, "beating")
    assert beating.according_to == (linked[0].id,)
    assert beating.attribution_basis == "clause"


def test_the_same_text_gives_the_same_events() -> None:
    text = "Gunmen attacked a bus near Garissa on Monday. The attack was condemned by Kenya."
    assert read(text).events == read(text).events


@pytest.mark.parametrize(
    ("text", "trigger", "polarity", "modality"),
    [
        ("No arrests have been made, the prosecutor said.", "arrests", "negative", "asserted"),
        ("The regulator denied having ordered a shutdown of the port.", "shutdown", "negative", "asserted"),
        ("The consul insists that the mayor resigned on Monday.", "resigned", "positive", "asserted"),
        ("A driver claims an officer beat him with a stick.", "beat", "positive", "asserted"),
    ],
)
def test_denied_insisted_and_claimed(text: str, trigger: str, polarity: str, modality: str) -> None:
    found = event(read(text), trigger)
    assert (found.polarity, found.modality) == (polarity, modality)


def test_what_a_fire_did_is_nobodys_act() -> None:
    text = "Police arrested the owner on Monday, a day after a blaze there killed nine people."
    assert [e.trigger.text for e in read(text).events] == ["arrested"]


def test_who_speaks_before_a_colon_does_not_act() -> None:
    found = read("BONN - Guards clashed at the gate.", headline="Keller: four dead in Tuesday's clash")
    assert all("Keller" not in [a.name for a in e.actors] for e in found.events)


def test_one_office_of_two_states_is_two_parties() -> None:
    found = event(read("The premier met the foreign ministers of Norway and Chile in Bonn on Monday."), "met")
    assert [a.country for a in found.actors][1:] == ["NOR", "CHL"]


def test_freed_from_a_prison_that_bears_the_name_of_a_town() -> None:
    found = event(read("The editor was freed from Kaduna prison on Sunday."), "freed")
    assert found.place is not None
    assert found.place.name == "Kaduna"
