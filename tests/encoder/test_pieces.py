import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.encoder.pieces import UNKNOWN, WordPieces

VOCABULARY = ["cafe", "un", "##known", "n", "'", "t", ".", *map(str, range(93)), "[UNK]"]


@pytest.fixture
def pieces() -> WordPieces:
    return WordPieces(VOCABULARY)


def test_longest_match_first_without_case_and_accents(pieces: WordPieces) -> None:
    assert pieces.of("Café") == (0,)
    assert pieces.of("unknown") == (1, 2)
    assert pieces.of("n't") == (3, 4, 5)
    assert pieces.of("....") == (6,)


def test_what_the_vocabulary_cannot_spell_is_unknown(pieces: WordPieces) -> None:
    assert pieces.of("zzz") == pieces.of("北") == pieces.of("a" * 500) == (UNKNOWN,)


@given(st.text(min_size=1))
def test_there_is_always_a_piece(text: str) -> None:
    assert WordPieces(VOCABULARY).of(text)
