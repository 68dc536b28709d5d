"""What a page's words, JSON-LD, meta tags and time elements say of its dates, compared."""

import json

import pytest

from dateline.reading.intake import from_text
from dateline.reading.page import lay_out
from dateline.reading.page.markup import read_page
from dateline.reading.page.metadata import page_metadata
from dateline.values.report import Report

BODY = "".join(
    f"<p>{words}</p>"
    for words in (
        "The council of Elbo closed the old ferry pier on Monday after a beam gave way, officials said in the town.",
        "Nobody was hurt, and the boats will run from the north pier, said Ana Lima, who runs the harbour.",
        "Engineers are to look at the rest of the pier this week, and to say whether it can be opened in the summer.",
    )
)


def page(*, words: str = "", meta: str = "", linked: object = None, after: str = "") -> Report:
    script = f'<script type="application/ld+json">{json.dumps(linked)}</script>' if linked else ""
    source = (
        f"<html><head><title>Ferry pier closed</title>{meta}{script}</head><body><article><h1>Ferry pier closed</h1>"
        f"{words}{BODY}</article>{after}</body></html>"
    )
    return lay_out(from_text(source.encode()))


def article(published: object, updated: str | None = None, **more: object) -> dict[str, object]:
    return {
        "@type": "NewsArticle",
        "headline": "Ferry pier closed",
        "datePublished": published,
        **({"dateModified": updated} if updated else {}),
        **more,
    }


def test_a_visible_day_has_the_clock_of_the_metadata_where_it_is_the_same_day() -> None:
    found = page(words="<p>3 March 2021</p>", linked=article("2021-03-03T08:15:00+02:00")).published
    assert found is not None
    assert (found.text, found.value, found.basis, found.candidates) == (
        "3 March 2021", "2021-03-03T08:15:00+02:00", "meta", (),
    )  # fmt: skip


def test_a_day_that_is_the_evening_before_in_the_metadatas_clock_is_the_same() -> None:
    meta = '<meta property="article:published_time" content="2021-03-04T03:15:00Z">'
    found = page(words="<p>March 3, 2021</p>", meta=meta).published
    assert found is not None
    assert (found.text, found.value) == ("March 3, 2021", "2021-03-04T03:15:00+00:00")


def test_words_stand_before_metadata_of_another_day_which_is_shown() -> None:
    found = page(words="<p>Published 3 March 2021</p>", linked=article("2021-03-05T08:15:00Z")).published
    assert found is not None
    assert (found.value, found.basis) == ("2021-03-03", "none")
    assert [(c.value, c.basis) for c in found.candidates] == [("2021-03-05T08:15:00+00:00", "meta")]


def test_sources_of_the_metadata_that_differ_are_shown() -> None:
    meta = (
        '<meta property="article:published_time" content="2021-03-03T06:15:00Z"><meta name="date" content="2021-03-02">'
    )
    found = page(meta=meta, linked=article("2021-03-03T07:40:00Z")).published
    assert found is not None
    assert found.value == "2021-03-03T07:40:00+00:00"
    assert [c.value for c in found.candidates] == ["2021-03-03T06:15:00+00:00"]


def test_an_unlabelled_stamp_that_is_the_moment_of_the_update_is_that() -> None:
    linked = article("2021-03-03T06:15:00Z", "2021-03-03T09:40:00Z")
    report = page(words="<p>9:40 am GMT, 3 March 2021</p>", linked=linked)
    assert report.published is not None
    assert report.updated is not None
    assert (report.published.value[11:16], report.updated.text) == ("06:15", "9:40 am GMT, 3 March 2021")


def test_what_a_time_element_is_called_tells_its_kind() -> None:
    words = (
        '<p><time class="updated" datetime="2021-03-04T07:00:00Z">March 4, 2021 7:00 am</time> '
        '<time class="entry-date published" datetime="2021-03-03T06:15:00Z">March 3, 2021 6:15 am</time></p>'
    )
    report = page(words=words, meta='<meta property="article:published_time" content="2021-03-03T06:15:00Z">')
    assert report.published is not None
    assert report.published.value == "2021-03-03T06:15:00+00:00"


def test_an_update_before_the_publication_is_shown_as_stated() -> None:
    report = page(linked=article("2021-03-03T09:15:00Z", "2021-03-03T08:40:00Z"))
    assert report.published is not None
    assert report.updated is not None
    assert report.updated.value < report.published.value


def test_no_update_where_machines_repeat_the_publication() -> None:
    for updated in ("2021-03-03T09:15:40Z", "2021-03-03", "2021-03-03T09:15:00.500"):
        assert page(linked=article("2021-03-03T09:15:00Z", updated)).updated is None


def test_dates_of_other_stories_are_not_the_reports_own() -> None:
    others = "".join(f"<div><h3>Other story</h3><span>{day} February 2021</span></div>" for day in (20, 21, 22))
    found = page(linked=article("2021-03-03T09:15:00Z"), after=f"<aside>{others}</aside>").published
    assert found is not None
    assert found.value == "2021-03-03T09:15:00+00:00"


def test_a_second_article_of_the_json_is_another_story() -> None:
    linked = [article("2021-03-03T09:15:00Z"), {**article("2020-01-01T00:00:00Z"), "headline": "Another pier"}]
    found = page(linked=linked).published
    assert found is not None
    assert (found.value[:10], found.candidates) == ("2021-03-03", ())


@pytest.mark.parametrize(
    ("written", "value"),
    [
        (1614762900, "2021-03-03T09:15:00+00:00"),
        ("1614762900000", "2021-03-03T09:15:00+00:00"),
        ("20210303T091500Z", "2021-03-03T09:15:00+00:00"),
        ("2021-03-03T09:15+0530", "2021-03-03T09:15:00+05:30"),
        ("Wed, 03 Mar 2021 09:15:00 -0600", "2021-03-03T09:15:00-06:00"),
        ("Wed Mar 03 2021 09:15:00 GMT+0000 (UTC)", "2021-03-03T09:15:00+00:00"),
        ("Wed Mar  3 09:15:00 UTC 2021", "2021-03-03T09:15:00+00:00"),
        ("09:15:07 AM IST Mar 03, 2021", "2021-03-03T09:15:07"),
        (["2021-03-03T09:15:00Z"], "2021-03-03T09:15:00+00:00"),
        ("0001-01-01T00:00:00Z", None),
        (float("inf"), None),
        (True, None),
        ({"@value": "2021-03-03"}, None),
    ],
)
def test_how_machines_write(written: object, value: str | None) -> None:
    found = page(linked=article(written)).published
    assert (found and found.value) == value


def test_an_abbreviation_is_told_by_the_offsets_of_the_metadata() -> None:
    meta = '<meta property="article:published_time" content="2021-03-04T02:15:00Z">'
    found = page(words="<p>Mar 3, 2021, 8:15 pm CST</p>", meta=meta).published
    assert found is not None
    assert (found.value, found.zone, found.basis) == ("2021-03-03T20:15:00-06:00", "America/Chicago", "meta")


def test_dates_keep_their_kinds() -> None:
    source = '<meta name="date" content="2021-03-03"><meta property="og:updated_time" content="2021-03-04T01:00Z">'
    found = page_metadata(read_page(f"<html><head>{source}</head><body></body></html>"))
    assert found["dates"].split("\n") == ["published=2021-03-03", "updated=2021-03-04T01:00Z"]
