"""Outlets by name, domain and address."""

from pathlib import Path
from zoneinfo import available_timezones

import pytest

from dateline.knowledge import countries, outlets
from dateline.knowledge.zones import zone_at


@pytest.mark.parametrize(
    ("asked", "country", "zone"),
    [
        ("Indian Express", "IND", "Asia/Kolkata"), ("The Indian Express", "IND", "Asia/Kolkata"),
        ("https://www.bbc.co.uk/news/some-page", "GBR", "Europe/London"), ("latimes.com", "USA", "America/Los_Angeles"),
        ("Reuters", "GBR", "Europe/London"),
    ],
)  # fmt: skip
def test_an_outlet_has_a_country_and_a_zone(asked: str, country: str, zone: str) -> None:
    outlet = outlets.find(asked)
    assert outlet is not None
    assert (outlet.country, outlet.zone) == (country, zone)


def test_an_unknown_outlet_is_none() -> None:
    assert outlets.find("The Lower Hay Weekly") is None
    assert outlets.find("lower-hay.example") is None


def test_every_outlet_has_a_country_and_a_zone_that_is_one_of_it() -> None:
    table = Path(outlets.__file__).with_name("data") / "outlets.tsv"
    rows = [line.split("\t") for line in table.read_text(encoding="utf-8").splitlines()[1:]]
    zoned = [r for r in rows if r[4]]
    assert len(zoned) >= 2000
    assert not [r for r in rows if countries.by_iso3(r[3]) is None]
    known = available_timezones()
    assert not [r for r in zoned if r[4] not in known]
    abroad = {r[0] for r in zoned if r[4] not in countries.by_iso3(r[3]).zones}  # type: ignore[union-attr]
    assert abroad <= {"rferl.org", "aawsat.com"}


def test_outlets_that_share_a_name() -> None:
    assert outlets.find("Daily Times") is None
    assert {o.country for o in outlets.namesakes("Daily Times")} == {"PAK", "NGA"}


@pytest.mark.parametrize(
    ("domain", "country"), [("paper.co.uk", "GBR"), ("paper.in", "IND"), ("paper.tv", None), ("paper.com", None)]
)
def test_the_country_of_a_domain(domain: str, country: str | None) -> None:
    found = outlets.country_of(domain)
    assert (found and found.iso3) == country


@pytest.mark.parametrize(
    ("country", "unit", "zone"),
    [
        ("USA", "Texas", "America/Chicago"),
        ("USA", None, None),
        ("ESP", None, "Europe/Madrid"),
        ("IND", None, "Asia/Kolkata"),
    ],
)
def test_the_time_of_a_place(country: str, unit: str | None, zone: str | None) -> None:
    assert zone_at(country, unit) == zone


def test_what_only_looks_like_an_address_is_no_outlet() -> None:
    assert outlets.find("https://[bbc.co.uk/news") is None
