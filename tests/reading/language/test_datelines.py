"""A dateline does not lead the parse of the sentence behind it astray, and stays a part of it."""

import pytest

from dateline.reading.intake import from_text
from dateline.reading.language import annotate
from dateline.reading.page import lay_out
from dateline.values.report import Given

REST = "Gunmen attacked a bus on Monday, killing six people, the police said."


@pytest.mark.parametrize("line", ["NAIROBI, July 25 —", "QUETTA, 3 March 2020 (Desk) -", "LIMA (Andes Wire) –"])
def test_the_sentence_behind_a_dateline_has_its_own_root(line):
    document = annotate(lay_out(from_text(f"Bus attacked\n\n{line} {REST}\n\nNobody was held.", given=Given())))
    first = next(s for s in document.sentences if document.text[s.start :].startswith(line[:4]))
    assert document.text[first.start : first.end].endswith("police said.")
    roots = [t for t in document.tokens[first.first : first.last] if t.head < 0]
    assert [t.text for t in roots] == ["said"]
    attacked = next(
        t for t in document.tokens if t.text == "attacked" and t.sentence == document.sentences.index(first)
    )
    assert "Gunmen" in [document.tokens[k].text for k in document.kids(attacked.index, "nsubj")]
    assert [t.index for t in document.tokens] == list(range(len(document.tokens)))
