"""Readers of RTF, DOCX, HTML and wrapped text: words, places, marks."""

import pytest
from hypothesis import given as examples
from hypothesis import strategies as st

from dateline.errors import TooLarge
from dateline.reading.intake.databases import traced
from dateline.reading.intake.databases.docx import docx_rows
from dateline.reading.intake.databases.html import html_rows
from dateline.reading.intake.databases.plain import plain_rows
from dateline.reading.intake.databases.rtf import rtf_rows
from dateline.reading.intake.databases.traced import Row, Traced, joined


def words(rows: list[Row]) -> list[str]:
    return [r.words for r in rows if r.words]


def resliced(rows: list[Row], source: str) -> bool:
    return all(r.text.text[a : a + n] == source[b : b + n] for r in rows for a, b, n in r.text.runs)


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        (r"Caf\'e9 \u8220?bar\u8221? {\b bold}\par", ["Café “bar” bold"]),
        (r"a\~b \_ c\tab d\line e\par f", ["a b ‑ c d e", "f"]),
        (r"{\header no}{\*\unknown no}{\pict 0a0b}{\info{\title no}}yes\par", ["yes"]),
        (r'{\field{\*\fldinst HYPERLINK "x"}{\fldrslt link}} after\par', ["link after"]),
        (r"\uc2\u8364\'80\'80 euro {\uc0\u8364 one}\par", ["€ euro €one"]),
        (r"\u-10179?\u-8704? face\par", ["😀 face"]),
        (r"brace \{x\} back\\slash\par", ["brace {x} back\\slash"]),
        (r"{\f5 \'cf\'f0} end\par", ["Пр end"]),
        (r"\bin4 ab}c kept\par", ["kept"]),
    ],
)
def test_rtf(inside: str, expected: list[str]) -> None:
    source = r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 A;}{\f5\fcharset204 B;}}" + inside + "}"
    rows, whole = rtf_rows(source)
    assert words(rows) == expected
    assert whole
    assert resliced(rows, source)


def test_rtf_knows_cells_bookmarks_bold_and_breaks() -> None:
    source = (
        r"{\rtf1\trowd\cellx9\pard\intbl{\b HD}\cell\pard\intbl One\par two\cell\row\pard plain\par\page"
        r"{\*\bkmkstart Bookmark_1}{\*\bkmkend Bookmark_1}\pard\qc next\par}"
    )
    rows = [r for r in rtf_rows(source)[0] if r.words]
    assert [(r.words, r.cell) for r in rows] == [("HD", 0), ("One", 1), ("two", 1), ("plain", None), ("next", None)]
    assert rows[0].is_bold
    assert not rows[1].is_bold
    assert rows[4].marks == {"break", "centre"}
    assert rows[4].names == ("Bookmark_1",)


def test_rtf_nested_a_hundred_thousand_deep_is_read_or_told_in_linear_time() -> None:
    rows, whole = rtf_rows("{\\rtf1 " + "{" * 100_000 + "deep" + "}" * 100_001)
    assert words(rows) == ["deep"]
    assert whole
    assert not rtf_rows("{\\rtf1 " + "{" * 100_000)[1]


def test_docx_text_tabs_breaks_references_and_what_is_deleted() -> None:
    source = (
        '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x "boom">]><w:document><w:body><w:p><w:pPr><w:jc w:val="center"/></w:pPr>'
        '<w:bookmarkStart w:name="Bookmark_3"/><w:r><w:rPr><w:b/></w:rPr><w:t>Bell &amp; </w:t></w:r><w:r><w:t>rope&#233;</w:t>'
        "<w:br/><w:t>&x;<![CDATA[<]]></w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>"
        "<!-- <w:p> --><w:tbl><w:tr><w:tc><w:p><w:r><w:t>left</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>right</w:t></w:r></w:p></w:tc>"
        "</w:tr></w:tbl></w:body></w:document>"
    )
    rows, whole = docx_rows(source)
    assert [(r.text.text, r.cell) for r in rows] == [("Bell & ropeé\n&x;<", None), ("left", 0), ("right", 1)]
    assert rows[0].marks == {"centre"}
    assert rows[0].names == ("Bookmark_3",)
    assert rows[0].lead == len("Bell & ")
    assert whole
    assert resliced(rows, source)


def test_a_section_that_ends_in_a_paragraph_counts_from_it_on() -> None:
    end = "<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>End</w:t></w:r></w:p>"
    rows, _ = docx_rows(f"<w:document><w:p><w:r><w:t>a</w:t></w:r></w:p>{end}</w:document>")
    assert [("break" in r.marks) for r in rows] == [False, True]


def test_html_rows_keep_classes_cells_anchors_and_places() -> None:
    source = (
        '<html><head><title>no</title><script>"<p>no</p>"</script></head><body><a name="D_1"></a><div class="box"><p class="t">One&nbsp;'
        "&amp; <b>two</b><br>three<p>four</div><!-- <p>no</p> --><table><tr><td class=index><b>HD</b>&nbsp;<td>x &lt; y</table>"
    )
    rows = html_rows(source)
    assert [(r.text.text, r.cell) for r in rows] == [
        ("One\xa0& two\nthree", None), ("four", None), ("HD\xa0", 0), ("x < y", 1),
    ]  # fmt: skip
    assert {"class:t", "in:box", "tag:p"} <= rows[0].marks
    assert rows[0].names == ("D_1",)
    assert "class:index" in rows[2].marks
    assert resliced(rows, source)


def test_wrapped_text_is_joined_and_centred_lines_stay_by_themselves() -> None:
    long = "The bell of the harbour was heard on Sunday by everybody who was awake and by"
    source = (
        f"{'Paper':>40}\r\n{'June 1, 2010':>44}\r\n\r\nHEAD: One;\r\nTwo\r\n\r\n{long}\r\nseveral who were not.\r\n"
    )
    rows = [r for r in plain_rows(source, is_label=lambda line: line.startswith("HEAD")) if r.words]
    assert [r.text.text for r in rows] == ["Paper", "June 1, 2010", "HEAD: One;\nTwo", f"{long} several who were not."]
    assert "centre" in rows[0].marks
    assert resliced(rows, source)


def test_lines_of_a_text_that_was_not_wrapped_stay_apart() -> None:
    source = (
        "Full text: " + "The bell was heard. " * 4 + "\nNobody rang it, the keeper said.\nIt has been taken down.\n"
    )
    assert len(plain_rows(source, is_label=lambda line: False)) == 3


def test_more_paragraphs_than_any_bundle_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(traced, "MOST_ROWS", 3)
    assert len(rtf_rows("{\\rtf1 " + "x\\par " * 3)[0]) == 3
    for read, source in ((rtf_rows, "{\\rtf1 " + "x\\par " * 4), (docx_rows, "<w:p><w:t>x</w:t></w:p>" * 4)):
        with pytest.raises(TooLarge):
            read(source)


@examples(st.text(alphabet="{}\\'ab0 u8;\nparcell*~", max_size=60))
def test_any_rtf_source_is_read_without_a_fault(inside: str) -> None:
    source = "{\\rtf1" + inside
    rows, _ = rtf_rows(source)
    assert resliced(rows, source)


@examples(st.text(alphabet="<>/!-w:ptbr&;#[]CDATA \"='x", max_size=80))
def test_any_markup_is_read_without_a_fault(source: str) -> None:
    assert resliced(docx_rows(source)[0], source)
    assert resliced(html_rows(source), source)


@examples(st.text(max_size=20), st.text(max_size=20), st.integers(0, 30), st.integers(0, 30))
def test_cutting_keeps_characters_and_their_places(a: str, b: str, start: int, end: int) -> None:
    source = a + "#" + b
    text = joined([Traced(a, ((0, 0, len(a)),)), Traced(b, ((0, len(a) + 1, len(b)),))], " ")
    part = text.cut(start, end)
    assert part.text == text.text[start:end] if start <= end else part.text == ""
    assert all(part.text[x : x + n] == source[y : y + n] for x, y, n in part.runs)
