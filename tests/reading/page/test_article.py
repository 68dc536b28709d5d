"""Pages: the article is found, what surrounds it left out, and the page's own metadata read."""

import time

import pytest

from dateline.reading.intake import from_text
from dateline.reading.page import lay_out
from dateline.values.report import Given, Report

PARAGRAPHS = [
    "A ferry with ninety people aboard sank off the coast of Elbo on Monday, the harbour office said.",
    "All of them were saved by two fishing boats that had followed the ferry, which was forty years old.",
    "Divers will look for the wreck when the wind has gone down.",
]
BODY = "".join(f"<p>{p}</p>\n" for p in PARAGRAPHS)


LD = '<script type="application/ld+json">'


def page(body: str, head: str = "", **given: str) -> Report:
    source = f"<!doctype html><html><head><title>Ferry sinks | Elbo Post</title>{head}</head><body>{body}</body></html>"
    return lay_out(from_text(source, given=Given(**given)))


def words(report: Report, role: str = "body") -> list[str]:
    return [report.text[a:b] for a, b, r in report.blocks if r == role]


def test_navigation_comments_and_other_stories_are_left_out() -> None:
    teaser = (
        "<div class='card'><h3><a href='/{0}'>Other story number {0} here</a></h3>"
        "<p>It rained in {0} towns on Sunday.</p></div>"
    )
    report = page(
        "<nav><a href='/'>Home</a> <a href='/w'>World</a></nav><article><h1>Ferry sinks</h1>"
        f"<div class='share-bar'>Share this story now.</div>{BODY}<aside>Our readers chose this one.</aside></article>"
        + "".join(teaser.format(k) for k in range(5))
        + "<section id='comments'><p>I saw it from the pier, and it was terrible to see, I must say.</p></section>"
        "<footer>Copyright Elbo Post. All rights reserved.</footer>"
    )
    assert words(report) == PARAGRAPHS
    assert report.headline is not None
    assert report.text == "Ferry sinks\n\n" + "\n\n".join(PARAGRAPHS)


def test_a_wrapper_with_a_bad_name_does_not_hide_the_article() -> None:
    assert words(page(f"<div class='page menu-open sidebar-right'><h1>Ferry sinks</h1>{BODY}</div>")) == PARAGRAPHS


def test_head_of_a_page() -> None:
    report = page(
        "<h1>Ferry sinks</h1><p class='standfirst'>Ninety people were saved by fishing boats</p>"
        "<div><span class='author-name'>Jane Roe</span><time>3 May 2021</time><span>8:00 AM ET</span></div>"
        f"<figure><img><figcaption>The ferry in 2019. Photo: AP</figcaption></figure>{BODY}"
    )
    assert report.deck is not None
    assert report.deck.text == "Ninety people were saved by fishing boats"
    assert [s.text for s in report.byline] == ["Jane Roe"]
    assert report.agencies == ()
    assert words(report) == PARAGRAPHS


def test_the_title_stands_in_for_a_headline_that_the_page_does_not_show() -> None:
    report = page(BODY)
    assert report.headline is not None
    assert report.headline.text == "Ferry sinks"


def test_a_head_without_an_end_tag_hides_nothing() -> None:
    source = f"<html><head><meta charset=utf-8><body><h1>Ferry sinks</h1>{BODY}"
    assert words(lay_out(from_text(source))) == PARAGRAPHS


def test_words_of_different_elements_are_not_glued_nor_torn() -> None:
    report = page(
        f"<h1>Ferry sinks</h1><p>K<small>AREN</small> Roe saw the <b>2<sup>nd</sup></b> ferry sink in&nbsp;May"
        " &amp; June.<br>"
        f"<br>She was<span class='tooltip'>HOVER TEXT</span> on the pier then.</p>{BODY}"
    )
    assert words(report)[:2] == ["KAREN Roe saw the 2nd ferry sink in\xa0May & June.", "She was on the pier then."]


@pytest.mark.parametrize(
    ("head", "published", "updated"),
    [
        (
            '<meta property="article:published_time" content="2021-05-03T08:00:00+02:00">',
            "2021-05-03T08:00:00+02:00",
            None,
        ),
        ('<meta name="date" content="2021-05-03">', "2021-05-03", None),
        (
            LD + '/* x */ {"@graph": [{"@type": "WebSite"}, {"@type": ["NewsArticle"], "headline": "Ferry\nsinks",'
            ' "datePublished": "2021-05-03T08:00:00Z", "dateModified": "2021-05-03T09:00:00Z",}]};</script>',
            "2021-05-03T08:00:00+00:00",
            "2021-05-03T09:00:00+00:00",
        ),
        (
            LD + '{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "datePublished": "2020-01-01"}]}'
            f'</script>{LD}{{"@type": "NewsArticle", "datePublished": "2021-05-03",'
            ' "dateModified": "2021-05-03"}</script>',
            "2021-05-03",
            None,
        ),
        (
            LD + '{"@type": "NewsArticle", "datePublished": "2021-05-03", "x": [}</script>',
            "2021-05-03",
            None,
        ),
    ],
)
def test_metadata(head: str, published: str, updated: str | None) -> None:
    report = page(f"<h1>Ferry sinks</h1>{BODY}", head)
    assert report.published is not None
    assert (report.published.value, report.published.basis) == (published, "none" if len(published) == 10 else "meta")
    assert (report.updated.value if report.updated else None) == updated


def test_metadata_tells_the_zone_and_the_clock_of_a_visible_stamp() -> None:
    head = '<meta property="article:published_time" content="2021-05-03T12:00:00Z">'
    clock = page(f"<h1>Ferry sinks</h1><p>May 3, 2021 8:00 AM</p>{BODY}", head).published
    assert clock is not None
    assert (clock.text, clock.value, clock.basis) == ("May 3, 2021 8:00 AM", "2021-05-03T08:00:00-04:00", "meta")
    day = page(f"<h1>Ferry sinks</h1><p>May 3, 2021</p>{BODY}", head).published
    assert day is not None
    assert (day.text, day.value) == ("May 3, 2021", "2021-05-03T12:00:00+00:00")


def test_outlets_of_a_page() -> None:
    report = page(f"<h1>Ferry sinks</h1>{BODY}", '<link rel="canonical" href="https://www.thehindu.com/news/1">')
    assert (report.outlet, report.outlet_country) == ("Hindu", "IND")
    named = page(f"<h1>Ferry sinks</h1>{BODY}", '<meta property="og:site_name" content="Elbo Post">')
    assert (named.outlet, named.outlet_country) == ("Elbo Post", None)


@pytest.mark.parametrize(
    "hostile",
    ["<div>" * 50_000 + "x", "<a '" * 50_000, "<a " * 50_000, "<!--" * 50_000, "<p><a>x" * 20_000,
     "<ul>" + "<b>" * 20_000 + "<li>x" * 5_000, "&" * 50_000, "</p>" * 50_000, "<script>" * 10_000,
     "<form>x" * 50_000, "<h1>x" * 20_000, "<article><h2><a href=x>y" * 10_000, "<pre>\n\nx" * 20_000, "<svg>" * 50_000,
     "<noscript><iframe>x" * 20_000,
     "<div><a href=x>Reply</a>" * 10_000],
)  # fmt: skip
def test_hostile_pages_take_no_longer_than_others(hostile: str) -> None:
    begun = time.process_time()
    page(f"<h1>Ferry sinks</h1>{BODY}{hostile}")
    assert time.process_time() - begun < 5
