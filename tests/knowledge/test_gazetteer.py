"""Places by name, their namesakes, and the packed file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.knowledge import gazetteer
from dateline.knowledge._packed import Packed, pack
from dateline.knowledge.names import fold


@pytest.mark.parametrize(
    ("name", "kind", "country"),
    [
        ("Damascus", "city", "SYR"), ("Black Sea", "sea", None), ("Georgia", "country", "GEO"),
        ("U.S.", "country", "USA"),
        ("Alcala de Henares", "city", "ESP"), ("Alcalá de Henares", "city", "ESP"), ("Hodeidah", "city", "YEM"),
        ("Crimea", "region", None), ("Nevada", "admin1", "USA"),
    ],
)  # fmt: skip
def test_the_likeliest_place_of_a_name_comes_first(name: str, kind: str, country: str | None) -> None:
    first = gazetteer.find(name)[0]
    assert (first.kind, first.country) == (kind, country)


def test_words_of_administration_choose_the_unit() -> None:
    assert gazetteer.find("Idlib province")[0].kind == "admin1"
    assert gazetteer.find("Washington state")[0].precision == "admin1"
    assert {p.kind for p in gazetteer.find("Utah County")} == {"admin2", "admin1"}


def test_old_and_short_spellings_lead_to_the_same_place() -> None:
    for one, other in (("Kiev", "Kyiv"), ("St. Petersburg", "Saint Petersburg"), ("Deir Ezzor", "Deir ez-Zor")):
        assert {p.id for p in gazetteer.find(one)} & {p.id for p in gazetteer.find(other)}


def test_what_is_no_name_is_no_place() -> None:
    assert gazetteer.find("us") == ()
    assert gazetteer.find("Zzyzxville-upon-Nothing") == ()


def test_state_abbreviations() -> None:
    assert gazetteer.state_abbreviation("Ala.") == ("USA", "Alabama")
    assert gazetteer.state_abbreviation("CA") == ("USA", "California")
    assert gazetteer.state_abbreviation("Zz.") is None


@given(
    st.dictionaries(st.text("abc ", min_size=1, max_size=6), st.text("xyz", max_size=5), max_size=40), st.integers(1, 7)
)
def test_a_packed_table_gives_back_every_row(table: dict[str, str], per_block: int) -> None:
    packed = Packed(pack(list(table.items()), per_block))
    assert {key: [[cells]] for key, cells in table.items()} == {key: packed.rows(key) for key in table}
    assert packed.rows("nothing") == []


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
