"""The table of cue words."""

import pytest

from dateline.vocabulary import cues


def test_verbs_have_a_class_and_frames() -> None:
    verbs = cues.verbs()
    assert len(verbs) > 250
    assert verbs["say"].kind == "say"
    assert "addressee" in verbs["tell"].frames
    assert verbs["deny"].kind == "deny"
    assert verbs["accuse"].frames >= {"of"}


@pytest.mark.parametrize("kind", sorted(cues.KINDS))
def test_words_of_every_kind(kind: str) -> None:
    found = cues.words(kind)
    assert found
    assert all(w == w.lower() for w in found)


def test_an_unknown_kind_is_an_error() -> None:
    with pytest.raises(ValueError, match="no kind"):
        cues.words("verbs")
