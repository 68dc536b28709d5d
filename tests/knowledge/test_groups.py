"""Organisations by name and acronym."""

import pytest

from dateline.knowledge import groups


@pytest.mark.parametrize(
    ("name", "found", "country", "sector"),
    [
        ("the U.N.", "United Nations", None, "IGO"), ("WHO", "World Health Organization", None, "IGO"),
        ("ISIS", "Islamic State", None, "REB"), ("the Taliban", "Taliban", "AFG", "REB"),
        ("Houthi", "Houthis", "YEM", "REB"), ("ICRC", "Red Cross", None, "NGO"),
        ("the Fed", "Federal Reserve", "USA", "GOV"),
    ],
)  # fmt: skip
def test_a_group_by_name_or_alias(name: str, found: str, country: str | None, sector: str) -> None:
    group = groups.find(name)
    assert group is not None
    assert (group.name, group.country, group.sector) == (found, country, sector)


@pytest.mark.parametrize("word", ["who", "is", "un", "Gardeners' Club of Lower Hay"])
def test_words_and_unknown_names_are_no_groups(word: str) -> None:
    assert groups.find(word) is None
