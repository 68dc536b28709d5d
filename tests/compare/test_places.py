"""Places: the same, one within the other, or apart."""

import pytest

from dateline.compare.places import compare_places, distance_km
from dateline.values.places import EventPlace


def place(name, lat, lon, precision, country="SRB", admin1=None):
    return EventPlace(name=name, country=country, admin1=admin1, lat=lat, lon=lon, radius_km=None, precision=precision,
                      basis="clause", places=())  # fmt: skip


NIS = place("Niš", 43.32, 21.9, "exact", admin1="Nišava")
ZEMUN = place("Zemun", 44.84, 20.41, "exact")
BELGRADE = place("Belgrade", 44.82, 20.46, "exact")
SERBIA = place("Serbia", None, None, "country")
NISAVA = place("Nišava", 43.4, 21.9, "admin1", admin1="Nišava")
LISBON = place("Lisbon", 38.72, -9.14, "exact", country="PRT")
BORDER = place("the border area", None, None, None, country=None)


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [(NIS, NIS, "same"), (ZEMUN, BELGRADE, "same"), (NIS, BELGRADE, "apart"), (NIS, SERBIA, "narrower"),
     (NIS, NISAVA, "narrower"), (NIS, LISBON, "apart"), (SERBIA, LISBON, "apart"), (NIS, BORDER, None)],
)  # fmt: skip
def test_relation(a, b, relation):
    assert compare_places(a, b) == compare_places(b, a) == relation


def test_distance():
    assert distance_km(NIS, BELGRADE) == pytest.approx(202, abs=5)
    assert distance_km(NIS, SERBIA) is None
