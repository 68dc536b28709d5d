"""Same name, whatever its spelling leaves out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.compare.names import abbreviates, fold, initials, is_acronym, same_name


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The Élysée", "Elysee"),
        ("Bashar al-Assad", "President Bashar Hafez al-Assad"),
        ("Interior Ministry", "Ministry of the Interior"),
        ("Department of Defence", "Defense Ministry"),
        ("Mr. John Smith", "John Smith"),
        ("Łódź Council’s", "Lodz Council"),
        ("U.N.", "UN"),
    ],
)
def test_same(a: str, b: str) -> None:
    assert same_name(a, b)
    assert same_name(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [("Assad", "Bashar al-Assad"), ("John Smith", "Jane Smith"), ("Foreign Ministry", "Interior Ministry"), ("", "")],
)
def test_not_same(a: str, b: str) -> None:
    assert not same_name(a, b)


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing_but_articles(name: str) -> None:
    once = fold(name)
    assert once == once.lower().strip()
    assert same_name(name, name) == bool(once)


def test_acronyms() -> None:
    assert is_acronym("AU")
    assert is_acronym("N.A.T.O.")
    assert not is_acronym("Who")
    assert initials("African Union") == "AU"
    assert abbreviates("AU", "African Union")
    assert abbreviates("FBI", "Federal Bureau of Investigation")
    assert not abbreviates("EU", "African Union")
