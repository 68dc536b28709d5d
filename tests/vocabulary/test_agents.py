"""Nouns of agents and their sectors."""

import pytest

from dateline.vocabulary.agents import SECTORS, is_agent, sector_of, words


@pytest.mark.parametrize(
    ("phrase", "sector"),
    [
        ("soldiers", "MIL"), ("US troops", "MIL"), ("policemen", "COP"), ("masked gunmen", "UAF"), ("lawmaker", "LEG"),
        ("foreign ministry", "GOV"), ("ministry of health", "GOV"), ("thousands of protesters", "CVL"),
        ("aid agencies", "NGO"), ("district court", "JUD"), ("opposition", "OPP"), ("refugees", "REF"),
        ("members of parliament", "LEG"), ("kettle", None), ("spokesman", None),
    ],
)  # fmt: skip
def test_the_head_of_a_phrase_tells_the_sector(phrase: str, sector: str | None) -> None:
    assert sector_of(phrase) == sector
    assert is_agent(phrase) == (sector is not None)


def test_every_word_has_a_known_sector() -> None:
    assert {sector_of(w) for w in words()} <= SECTORS
