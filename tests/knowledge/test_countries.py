"""Names, demonyms and seats of power."""

import pytest

from dateline.knowledge import countries


@pytest.mark.parametrize(
    ("name", "iso3"),
    [
        ("Syria", "SYR"), ("the U.S.", "USA"), ("US", "USA"), ("us", None), ("America", "USA"), ("Britain", "GBR"),
        ("Burma", "MMR"), ("DPRK", "PRK"), ("Kosovo", "XKX"), ("Côte d'Ivoire", "CIV"), ("Congo", "COD"),
        ("Republic of the Congo", "COG"), ("Soviet Union", None), ("Atlantis", None),
    ],
)  # fmt: skip
def test_a_country_by_any_of_its_names(name: str, iso3: str | None) -> None:
    country = countries.by_name(name)
    assert (country.iso3 if country else None) == iso3


@pytest.mark.parametrize(
    ("word", "iso3"),
    [
        ("Russian", "RUS"), ("Syrians", "SYR"), ("Dutch", "NLD"), ("Filipinos", "PHL"), ("Danes", "DNK"),
        ("Frenchmen", "FRA"), ("Poles", "POL"), ("polish", None), ("Kurdish", None), ("Swiss", "CHE"),
        ("Nigerien", "NER"),
    ],
)  # fmt: skip
def test_a_country_by_its_demonym(word: str, iso3: str | None) -> None:
    country = countries.by_demonym(word)
    assert (country.iso3 if country else None) == iso3


def test_capitals_and_seats_stand_for_those_who_rule() -> None:
    moscow, kremlin, pentagon = (countries.metonym(n) for n in ("Moscow", "the Kremlin", "Pentagon"))
    assert moscow is not None
    assert (moscow.name, moscow.country, moscow.sector, moscow.place) == ("Russia", "RUS", "GOV", True)
    assert kremlin is not None
    assert (kremlin.name, kremlin.country, kremlin.place) == ("Kremlin", "RUS", False)
    assert pentagon is not None
    assert pentagon.name == "Department of Defense"
    assert countries.metonym("Aleppo") is None


def test_the_capital_of_a_country() -> None:
    assert countries.capital("SYR") == "Damascus"
    assert countries.capital("XXX") is None


def test_states_that_are_no_more_have_a_name_and_no_code() -> None:
    assert countries.historic("USSR") == "Soviet Union"


def test_every_country_has_what_its_users_need() -> None:
    for c in countries.all_countries():
        assert len(c.iso3) == 3
        assert len(c.iso2) == 2
        assert c.name
        assert -90 <= c.lat <= 90
        assert -180 <= c.lon <= 180
        assert c.radius_km >= 1
        assert c.zones or c.iso3 in {"BVT", "HMD"}
        assert countries.by_iso3(c.iso3) is countries.by_iso2(c.iso2)
