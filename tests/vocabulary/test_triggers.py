"""The event lexicon: every line readable, every type and mode PLOVER's, every word class known."""

import pytest

from dateline.errors import DataError
from dateline.vocabulary import triggers
from dateline.vocabulary.base import base_form
from dateline.vocabulary.plover import kinds
from dateline.vocabulary.words import lists, named


def test_the_lexicon_is_broad() -> None:
    assert triggers.count() >= 2500
    assert {r.type for rs in triggers.rules().values() for r in rs if r.type} == set(kinds())


def test_every_mode_has_words() -> None:
    told = {(r.type, r.mode) for rs in triggers.rules().values() for r in rs}
    missing = [(t, m) for t, kind in kinds().items() for m in kind.modes if (t, m) not in told]
    assert missing == []


def test_rules_of_a_word_try_phrases_first() -> None:
    lengths = [len(r.words) for r in triggers.rules()["call", False]]
    assert lengths == sorted(lengths, reverse=True)


def test_a_noun_phrase_has_its_head_before_a_preposition() -> None:
    assert triggers.head_of(("withdrawal", "of", "troop"), noun=True) == 0
    assert triggers.head_of(("hunger", "strike"), noun=True) == 1
    assert triggers.head_of(("carry", "out"), noun=False) == 0


def test_a_condition_that_cannot_be_read_is_an_error() -> None:
    with pytest.raises(DataError):
        triggers._test("obj?x")
    with pytest.raises(DataError):
        triggers._test("obj=NOSUCHCLASS")


def test_carriers_and_closed_sets_are_there() -> None:
    assert triggers.carries("carry out", "light")
    assert not triggers.carries("condemn", "light")
    assert {"bare", "light", "patient", "cancel", "plan"} <= set(lists("carriers.txt"))
    assert "near" in named("locative")


@pytest.mark.parametrize(
    ("form", "xpos", "lemma"),
    [
        ("met", "VBD", "meet"),
        ("struck", "VBN", "strike"),
        ("Accused", "VBD", "accuse"),
        ("banned", "VBN", "ban"),
        ("denies", "VBZ", "deny"),
        ("gunmen", "NNS", "gunman"),
        ("hit", "VBD", "hit"),
        ("imposing", "VBG", "impose"),
    ],
)
def test_base_forms_come_from_the_form_not_from_a_slip_of_the_model(form: str, xpos: str, lemma: str) -> None:
    assert base_form(form, xpos, "xyz") == lemma


def test_an_unknown_word_keeps_the_lemma_given() -> None:
    assert base_form("zwonked", "VBD", "zwonk") == "zwonk"
