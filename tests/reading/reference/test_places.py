"""Places in sentences of our own: what counts as one, and which of its namesakes it is."""

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.reading.intake import from_text
from dateline.reading.language import annotate
from dateline.reading.page import lay_out
from dateline.reading.reference.places import find_places
from dateline.values.places import Place


@cache
def places(*sentences: str) -> tuple[Place, ...]:
    document = annotate(lay_out(from_text("Notes of the day\n\n" + " ".join(sentences))))
    return find_places(document, document.mentions)


def found(*sentences: str) -> list[tuple[str, str, str | None]]:
    return [(p.text, p.name, p.country) for p in places(*sentences)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Norway said it would sign the paper.", "The Kenyan minister met two Dutch farmers.",
        "Ms Chelsea Farnham asked Mr Lincoln for help.", "US troops cheered.", "Talks with Iran failed again.",
        "The University of Vienna closed its doors.", "Moscow denied the claim.", "The Kremlin was silent.",
        "The Paris Agreement was praised.", "Kenya's president resigned.",
    ],
)  # fmt: skip
def test_who_acts_and_what_bears_a_name_is_no_place(sentence: str) -> None:
    assert found(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The train left for Norway.", [("Norway", "Norway", "NOR")]),
        ("They sailed from Peru to the U.S. in May.", [("Peru", "Peru", "PER"), ("U.S.", "United States", "USA")]),
        ("She visited Kenya.", [("Kenya", "Kenya", "KEN")]),
        ("Kenya's north was dry.", [("Kenya", "Kenya", "KEN")]),
        ("A ship sank in the Black Sea.", [("Black Sea", "Black Sea", None)]),
        ("Rain fell in Sant Cugat del Vallès.", [("Sant Cugat del Vallès", "Sant Cugat del Vallès", "ESP")]),
        ("The army took the Syrian town of Manbij.", [("Manbij", "Manbij", "SYR")]),
        ("Snow lay at the Norwegian capital Oslo.", [("Oslo", "Oslo", "NOR")]),
    ],
)  # fmt: skip
def test_where_something_is_or_happens(sentence: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert found(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "name", "admin1"),
    [
        ("A barn burned in Dublin, Ohio.", "Dublin", "Ohio"),
        ("A barn burned in Vienna, Va., at dawn.", "Vienna", "Virginia"),
        ("A barn burned in Athens, Ga., at dawn.", "Athens", "Georgia"),
        ("A barn burned in Rome, NY.", "Rome", "New York"),
        ("A barn burned in London, Ontario.", "London", "Ontario"), ("A barn burned in Idaho.", "Idaho", "Idaho"),
        ("A barn burned in Washington state.", "Washington", "Washington"),
    ],
)  # fmt: skip
def test_the_state_behind_a_town_tells_which_it_is(sentence: str, name: str, admin1: str) -> None:
    first = places(sentence)[0]
    assert (first.name, first.admin1) == (name, admin1)


def test_a_bare_capital_is_the_capital() -> None:
    assert [(p.name, p.country, p.precision) for p in places("A bus stopped in Washington.")] == [
        ("Washington", "USA", "exact")
    ]


def test_a_part_of_a_country_is_an_area_and_no_point() -> None:
    (part,) = places("Locusts were seen in northern Mali.")
    assert (part.text, part.country, part.precision) == ("northern Mali", "MLI", "region")
    assert part.lat is not None
    assert part.lat > 18
    assert (part.radius_km or 0) > 200


def test_a_hamlet_that_no_gazetteer_has_is_bounded_by_its_province_or_left_open() -> None:
    hamlet, province = places("Goats died in the hamlet of Qarqashoura, in Idlib province.")
    assert (hamlet.gazetteer_id, hamlet.country, hamlet.precision, hamlet.basis) == (None, "SYR", "admin1", "context")
    assert (province.text, province.precision) == ("Idlib province", "admin1")
    for p in places("Goats died in the hamlet of Qarqashoura."):
        assert (p.lat, p.country, p.basis) == (None, None, "none")


def test_a_town_named_once_with_its_state_keeps_it() -> None:
    assert {
        p.admin1 for p in places("A mill burned in Paris, Texas.", "Paris has no other mill.") if p.name == "Paris"
    } == {"Texas"}


def test_places_have_ids_by_their_characters_and_stand_in_text_order() -> None:
    for p in places("They flew from Peru to Oslo, then to Rome, Italy."):
        assert p.id == f"p:{p.start}-{p.end}"
    starts = [p.start for p in places("They flew from Peru to Oslo, then to Rome, Italy.")]
    assert starts == sorted(starts)


@settings(max_examples=20, deadline=None)
@given(
    st.lists(
        st.sampled_from(["in", "Peru", "Rome", ",", "Ohio", "Ala.", "eastern", "Syria", "Mr", "of", "-", "U.S."]),
        max_size=12,
    )
)
def test_every_span_slices_whatever_the_words(words: list[str]) -> None:
    document = annotate(lay_out(from_text("Notes of the day\n\nWe saw " + " ".join(words) + " today.")))
    for p in find_places(document, document.mentions):
        assert document.text[p.start : p.end] == p.text
        assert 0 <= p.confidence <= 1


def test_a_name_in_no_gazetteer_lies_in_the_country_that_the_report_plays_in() -> None:
    told = places("Rain fell in Kisumu and in Nakuru.", "A bridge near Ombogo fell.", "It rained in Mombasa.")
    assert [(p.country, p.basis, p.lat) for p in told if p.text == "Ombogo"] == [("KEN", "context", None)]


def test_the_country_behind_an_unknown_town_is_a_place() -> None:
    assert ("Australia", "Australia", "AUS") in found("A boat sank at Quolla Creek, Australia on Sunday.")


def test_the_last_word_of_a_name_is_no_town() -> None:
    assert found("A doctor of the Red Cross was let in.") == []


def test_a_town_of_the_country_that_is_spoken_of_comes_before_a_great_namesake() -> None:
    told = found(
        "Rain fell in Chile and in Valparaíso.",
        "Chilean dockers struck in San Antonio.",
        "Police in San Antonio freed nine.",
    )
    assert {country for name, _, country in told if name == "San Antonio"} == {"CHL"}
