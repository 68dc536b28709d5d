import pytest

from dateline.reading.language import annotate
from dateline.values.language import Document
from dateline.values.report import BlockRole, Report


def report(*blocks: tuple[str, BlockRole]) -> Report:
    text, placed = "", []
    for words, role in blocks:
        placed.append((len(text), len(text) + len(words), role))
        text += words + "\n\n"
    return Report(
        id="r", uri=None, outlet=None, outlet_country=None, headline=None, deck=None, byline=(), agencies=(),
        credits=(), published=None, updated=None, dateline=None, blocks=tuple(placed), language="en",
        encoding="utf-8", sha256="0", container=None, text=text, offsets=((0, 0, len(text)),),
    )  # fmt: skip


@pytest.fixture(scope="module")
def document() -> Document:
    return annotate(
        report(
            ("Amsel dismisses head of forest service", "headline"),
            ("By Jo Smith", "byline"),
            (
                "Last week the former head of the U.S. Forest Service, James B. Orton, was dismissed by\n"
                "Gov. Ruth Amsel. Mr. Orton was not available for comment. “He is at sea,” his aide Lt. Col. Ian Frye "
                "said. The Russian capital was quiet.",
                "body",
            ),
        )
    )


def test_every_span_slices_and_only_prose_is_read(document: Document) -> None:
    for part in (*document.tokens, *document.mentions):
        assert document.text[part.start : part.end] == part.text
    assert [s.role for s in document.sentences] == ["headline", *["body"] * 4]
    assert "Smith" not in {t.text for t in document.tokens}


def test_sentences_hold_their_tokens(document: Document) -> None:
    assert [s.first for s in document.sentences] == [0, *(s.last for s in document.sentences[:-1])]
    for number, sentence in enumerate(document.sentences):
        tokens = document.tokens[sentence.first : sentence.last]
        assert (sentence.start, sentence.end) == (tokens[0].start, tokens[-1].end)
        assert {t.sentence for t in tokens} == {number}
        assert all(t.head < 0 or sentence.first <= t.head < sentence.last for t in tokens)


def test_stops_of_abbreviations_end_no_sentence(document: Document) -> None:
    texts = [document.text[s.start : s.end] for s in document.sentences]
    assert texts[1].endswith("Gov. Ruth Amsel.")
    assert texts[3] == "“He is at sea,” his aide Lt. Col. Ian Frye said."


def test_mentions(document: Document) -> None:
    found = {(m.text, m.kind, m.type) for m in document.mentions}
    assert ("He", "pronoun", "PER") in found
    assert ("Russian", "named", "GROUP") in found
    assert any(kind == "named" and type_ == "PER" and "Ruth Amsel" in text for text, kind, type_ in found)
    assert [(m.start, -m.end) for m in document.mentions] == sorted((m.start, -m.end) for m in document.mentions)


def test_a_report_without_prose_has_no_sentences() -> None:
    assert annotate(report(("Advert", "advert"))).sentences == ()
    assert annotate(report(("   ", "body"))).tokens == ()
