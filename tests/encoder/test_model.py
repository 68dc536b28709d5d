from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.encoder import BlockReading, LanguageModel, shipped, version
from dateline.encoder.trees import is_tree
from dateline.errors import DataError

TEXT = "Gov. Ruth Amsel dismissed the U.S. Forest Service's head. She didn't say why."


def holds(text: str, reading: BlockReading) -> None:
    """Words follow one another, sentences cover them, each is a tree."""
    words = reading.words.tolist()
    assert all(text[a:b].strip() == text[a:b] != "" for a, b in words)
    assert all(left[1] <= right[0] for left, right in pairwise(words))
    assert "".join(text[a:b] for a, b in words) == "".join(text.split())
    ends = [0, *(end for _, end in reading.sentences.tolist())]
    assert [first for first, _ in reading.sentences.tolist()] == ends[:-1]
    assert ends[-1] == len(words) == len(reading.upos) == len(reading.mentions) == len(reading.vectors)
    for first, last in reading.sentences.tolist():
        heads = reading.heads[first:last]
        assert is_tree(np.where(heads < 0, 0, heads - first + 1))
    assert all((head < 0) == (rel == "root") for head, rel in zip(reading.heads, reading.deprels, strict=True))


def test_it_reads() -> None:
    (reading,) = shipped().read([TEXT])
    holds(TEXT, reading)
    words = [TEXT[a:b] for a, b in reading.words.tolist()]
    assert words[:4] == ["Gov.", "Ruth", "Amsel", "dismissed"]
    assert "n't" in words
    assert "U.S." in words
    assert len(reading.sentences) == 2
    assert reading.lemmas[3] == "dismiss"
    assert reading.deprels[3] == "root"
    assert reading.names[0][:3] == (1, 3, "PER")


def test_blocks_without_words_stay_in_their_place() -> None:
    readings = shipped().read(["", TEXT, " \n\t"])
    assert [len(r.upos) for r in readings] == [0, len(readings[1].upos), 0]
    assert shipped().read([]) == []


def test_twice_the_same() -> None:
    first, second = shipped().read([TEXT, "Again."]), shipped().read([TEXT, "Again."])
    assert all((a.vectors == b.vectors).all() and a.lemmas == b.lemmas for a, b in zip(first, second, strict=True))


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=60), max_size=4))
@settings(max_examples=30, deadline=None)
def test_any_text_can_be_read(blocks: list[str]) -> None:
    for text, reading in zip(blocks, shipped().read(blocks), strict=True):
        holds(text, reading)


def test_a_very_long_word_and_a_block_without_stops() -> None:
    for text in ("a" * 20_000, "no stop here " * 300, "北京" * 200, "😀" * 300, "-" * 3000, "A.B" * 200):
        holds(text, shipped().read([text])[0])


def test_a_missing_model_says_so(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="install Dateline again"):
        LanguageModel(tmp_path)


def test_it_has_a_version() -> None:
    assert version().startswith("minilm6-")
