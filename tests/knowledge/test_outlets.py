"""Outlets by name, domain and address."""

import pytest

from dateline.knowledge import outlets


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
