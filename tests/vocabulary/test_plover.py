"""PLOVER's vocabulary: sixteen types, their modes and codes, and the codebook that users read."""

import pytest

from dateline.errors import UsageError
from dateline.vocabulary.plover import cameo, codebook, contexts, has_mode, kinds

QUADS = {"verbal cooperation", "material cooperation", "verbal conflict", "material conflict"}


def test_there_are_sixteen_types_in_four_quads() -> None:
    assert len(kinds()) == 16
    assert {k.quad for k in kinds().values()} == QUADS


@pytest.mark.parametrize("name", list(kinds()))
def test_each_type_is_explained_with_examples(name: str) -> None:
    kind = codebook(name.lower())
    assert kind.definition.endswith(".")
    assert len(kind.examples) >= 2
    assert all(e.count("*") == 2 for e in kind.examples)


def test_an_unknown_type_names_those_that_there_are() -> None:
    with pytest.raises(UsageError, match="ASSAULT"):
        codebook("INVADE")


def test_modes_are_those_of_their_type() -> None:
    assert has_mode("CONSULT", "visit")
    assert has_mode("AID", None)
    assert not has_mode("AID", "visit")


def test_cameo_codes_go_by_mode_then_by_type() -> None:
    assert cameo("CONSULT", "visit") == "042"
    assert cameo("CONSULT", "multilateral") == "046"
    assert cameo("SUPPORT", None) == "050"
    assert all(cameo(t, m) for t, kind in kinds().items() for m in (None, *kind.modes))


def test_contexts_are_read_from_lemmas() -> None:
    assert contexts(["the", "court", "hear", "refugee"]) == ("legal", "migration")
    assert contexts(["nothing"]) == ()
