from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from dateline.encoder.atoms import SHAPES, atoms_of, shape_of


def cut(text: str) -> list[str]:
    return [text[a:b] for a, b in atoms_of(text)]


def test_words_can_begin_and_end_only_where_atoms_do() -> None:
    assert cut("I can't, you cannot; they don’t.") == [
        "I", "ca", "n't", ",", "you", "can", "not", ";", "they", "do", "n’t", "."
    ]  # fmt: skip
    assert cut("U.S. 1,000.5 2nd") == ["U", ".", "S", ".", "1", ",", "000", ".", "5", "2", "nd"]
    assert cut("gonna ban cannon ------") == ["gon", "na", "ban", "cannon", "------"]


@given(st.text())
def test_atoms_cover_everything_but_white_space(text: str) -> None:
    spans = atoms_of(text)
    covered = {i for a, b in spans for i in range(a, b)}
    assert all(a < b for a, b in spans)
    assert all(i in covered or text[i].isspace() or text[i] in "\x1c\x1d\x1e\x1f" for i in range(len(text)))
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
    assert all(2 <= shape_of(text[a:b], True) < SHAPES for a, b in spans)


def test_shapes_tell_case_and_spacing() -> None:
    shapes = {shape_of(word, spaced) for word in ("us", "Us", "US", "U", "uS", "12", ".") for spaced in (True, False)}
    assert len(shapes) == 14
