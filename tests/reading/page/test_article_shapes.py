"""The body comes out of pages of every make: each shape with each story gives its paragraphs, and no other body."""

import pytest

from dateline.reading.intake import from_text
from dateline.reading.page import lay_out
from tests.reading.page.shapes import SHAPES
from tests.reading.page.shaping import Told, stories

TOLD = stories()


@pytest.mark.parametrize("told", TOLD, ids=[t.headline.split()[0].lower() for t in TOLD])
@pytest.mark.parametrize("name", SHAPES)
def test_a_page_gives_its_body(name: str, told: Told) -> None:
    source, paragraphs = SHAPES[name](told)
    report = lay_out(from_text(source))
    lines = {" ".join(report.text[a:b].split()): role for a, b, role in report.blocks}
    wanted = [" ".join(p.split()) for p in paragraphs]
    assert [w for w in wanted if w not in lines] == []
    assert [x for x, role in lines.items() if role in ("body", "subhead") and x not in wanted] == []


@pytest.mark.parametrize("name", SHAPES)
def test_every_character_of_a_page_leads_back(name: str) -> None:
    source, _ = SHAPES[name](TOLD[0])
    report = lay_out(from_text(source))
    mapped = bytearray(len(report.text))
    for at, there, length in report.offsets:
        assert report.text[at : at + length] == source[there : there + length]
        mapped[at : at + length] = b"\1" * length
    lost = [c for c, known in zip(report.text, mapped, strict=True) if not known and not c.isspace()]
    assert set(lost) <= set("“”’—\xad&\"'\u2019\u201c\u201d\u2014/")
