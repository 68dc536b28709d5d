"""Statements as values: they slice, nest without circles, sort, and come out the same twice."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.reading.attribution import attribute
from dateline.reading.attribution.drafts import Marked
from dateline.reading.attribution.repair import repaired
from dateline.reading.language import annotate
from tests.reading.attribution.small import read, report_of

SENTENCES = (
    "The mayor, Ida Rask, said the ferry would sail on Monday.",
    "“We are tired,” said a nurse, “and nobody listens.”",
    "According to the paper, the union told its members that the plant would close.",
    "He denied having met the envoy.",
    "Reports that the dam had burst were false, officials said, citing engineers.",
    "“Left open and never closed.",
    "The so-called “peace tax” was dropped.",
    "In a statement carried by the agency Norpress, the army said it had left the town.",
    "Nobody said anything.",
    "“One.” “Two.” said she.",
    "'Who knows?' asked the boy, 7.",
)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6), st.sampled_from([" ", "\n"]))
def test_statements_are_sound(sentences: list[str], between: str) -> None:
    text = between.join(sentences)
    document, statements = read(text)
    ids = [s.id for s in statements]
    outer = {s.id: s.within for s in statements}
    assert len(set(ids)) == len(ids)
    assert [s.content[0].start for s in statements] == sorted(s.content[0].start for s in statements)
    for s in statements:
        assert s.sources
        for part in (*s.content, *s.sources, *s.addressees, *filter(None, (s.cue, s.medium))):
            assert document.text[part.start : part.end] == part.text
        assert all(a.end <= b.start for a, b in zip(s.content, s.content[1:], strict=False))
        seen, step = set(), s.within
        while step is not None:
            assert step in outer
            assert step not in seen
            seen.add(step)
            step = outer[step]
    assert attribute(document) == statements


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4))
def test_repaired_parses_are_trees(sentences: list[str]) -> None:
    document = annotate(report_of(" ".join(sentences)))
    for parsed in (document, repaired(Marked.of(document)).document):
        for t in parsed.tokens:
            steps = list(zip(range(len(parsed.tokens) + 1), parsed.ancestors(t.index), strict=False))
            assert len(steps) <= len(parsed.tokens)


def test_modality_and_polarity() -> None:
    _, statements = read("The opposition demanded that the speaker resign. The clerk denied that the file was lost.")
    assert [(s.modality, s.polarity) for s in statements] == [("demanded", "positive"), ("asserted", "negative")]


def test_addressees_and_medium() -> None:
    _, (first, second) = read(
        "The coach told reporters the club was broke. In an interview with Radio Sund, Eva Lie said she would stay."
    )
    assert [r.text for r in first.addressees] == ["reporters"]
    assert second.medium is not None
    assert second.medium.text == "interview with Radio Sund"


def test_a_document_is_named_for_its_issuer() -> None:
    _, (statement,) = read("According to a report by the health ministry, two hundred people fell ill.")
    assert statement.sources[0].text.startswith("report")
    assert statement.sources[0].name == "health ministry"


@pytest.mark.parametrize("text", ["", "\n", "Short.", "“”", "said", "According to", "“" * 30, "Q: A: Q: A:"])
def test_odd_texts_are_read(text: str) -> None:
    document = annotate(report_of(text or " "))
    assert isinstance(attribute(document), tuple)
