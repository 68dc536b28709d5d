"""A report whose container states its lines is laid out as stated."""

import msgspec

from dateline.reading.page import lay_out
from dateline.values.report import Block, BlockRole, Given, Original, Report

PARTS: list[tuple[BlockRole, str]] = [
    ("published", "3 März 2019 09:14"),
    ("headline", "Bell heard at Ulmouth"),
    ("byline", "Quill, Maren; Lyle, Tobin"),
    ("related", "ULMOUTH"),
    ("body", "The bell was heard on Sunday, the keeper said, and it was heard again on Monday by nobody at all."),
    ("body", "ADVERTISEMENT"),
    ("body", "HD"),
    ("correction", "CORRECTION: It was rung twice."),
]
META = {
    "outlet": "Ulmouth Mercury", "headline": "Bell heard at Ulmouth", "published": "2019-03-03T09:14",
    "byline": "Quill, Maren\nLyle, Tobin", "dateline": "ULMOUTH", "language": "en",
}  # fmt: skip


def original(parts: list[tuple[BlockRole, str]] = PARTS, meta: dict[str, str] = META, **more: object) -> Original:
    lines: list[Block] = []
    at = 0
    for role, words in parts:
        lines.append((at, at + len(words), role))
        at += len(words) + 2
    text = "\n\n".join(words for _, words in parts)
    made = Original(
        file=None, line=None, kind="lines", text=text, encoding="utf-8", sha256="0" * 64, meta=meta, lines=tuple(lines),
        offsets=((0, 5, len(text)),),
    )  # fmt: skip
    return msgspec.structs.replace(made, **more)


def roles(report: Report) -> list[str]:
    return [role for _, _, role in report.blocks]


def test_roles_stand_but_a_line_of_the_body_may_be_an_advert() -> None:
    report = lay_out(original())
    assert roles(report) == ["published", "headline", "byline", "related", "body", "advert", "body", "correction"]
    assert report.offsets == ((0, 5, len(report.text)),)


def test_names_stamp_outlet_and_dateline_are_those_stated() -> None:
    report = lay_out(original())
    assert [s.text for s in report.byline] == ["Quill, Maren", "Lyle, Tobin"]
    assert report.outlet == "Ulmouth Mercury"
    assert report.dateline is not None
    assert report.dateline.text == "ULMOUTH"
    assert report.published is not None
    assert (report.published.value, report.published.text) == ("2019-03-03T09:14:00", "3 März 2019 09:14")


def test_a_clock_without_a_zone_stays_without_even_where_the_outlet_is_known() -> None:
    report = lay_out(original(meta={**META, "outlet": "The Guardian"}))
    assert report.published is not None
    assert (report.published.value, report.published.zone) == ("2019-03-03T09:14:00", None)


def test_what_is_given_stands_above_what_is_stated() -> None:
    given = Given(outlet="Daily Quern", headline="Another headline", published="2020-01-02", zone="Europe/London")
    report = lay_out(original(given=given))
    assert report.outlet == "Daily Quern"
    assert report.headline is not None
    assert report.headline.text == "Another headline"
    assert report.published is not None
    assert report.published.value == "2020-01-02"


def test_the_stated_language_counts_where_words_are_few() -> None:
    short: list[tuple[BlockRole, str]] = [("headline", "Bell")]
    assert lay_out(original(short, {"language": "nl"})).language == "nl"
    assert lay_out(original(PARTS * 3, {"language": "nl"})).language == "en"
