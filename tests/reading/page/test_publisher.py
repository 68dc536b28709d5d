"""Who published a report: by its own lines, its page's title, its container; and what a menu only seems to name."""

import json

import msgspec
import pytest

from dateline.reading.intake import from_text
from dateline.reading.page import lay_out
from dateline.values.report import Given, Original, Report

STORY = (
    "The ferry to Elbo ran aground on Sunday with 40 people on board, the harbour master said.\n\n"
    "Nobody was hurt, according to the coast guard. “We were lucky with the tide,” its chief, Ana Lima, said.\n\n"
    "The ship was towed to the island in the evening. An inquiry has begun.\n"
)


def report(head: str, tail: str = "") -> Report:
    return lay_out(from_text(f"{head}\n\nFerry runs aground off Elbo\n\nBy Ana Lima\n\n{STORY}\n{tail}\n"))


@pytest.mark.parametrize(
    "menu", ["OPINION", "Opinion", "World", "International", "News", "Telegram", "Terms of Service"]
)
def test_an_item_of_a_menu_names_no_outlet(menu: str) -> None:
    assert report(f"Home\n{menu}\nSport").outlet is None


@pytest.mark.parametrize(
    ("head", "tail", "outlet"),
    [
        ("HOME\nOPINION\nDAWN.COM", "", "Dawn"),
        ("HOME\nOPINION", "Published in Dawn, March 14th, 2024", "Dawn"),
        ("Home\nWorld", "Contact: desk@punchng.com", "Punch"),
        ("Home\nWorld", "Download the Indian Express app", "Indian Express"),
        ("Home\nWorld", "© 2024 The Irish Times DAC", "Irish Times"),
        ("Home\nWorld", "Download the NBC News app for breaking news", "NBC News"),
        ("ABC News\nabc.net.au/news/ferry/1", "", "ABC News (Australia)"),
        ("Home\nWorld", "Sign up for the Hill Tribune's Daily Digest!", None),
    ],
)
def test_outlets_by_the_lines_around_a_story(head: str, tail: str, outlet: str | None) -> None:
    found = report(head, tail).outlet
    assert found == outlet or (outlet is not None and found is not None and found.removeprefix("The ") == outlet)


def test_lines_that_speak_of_two_outlets_name_neither() -> None:
    assert report("Home", "Download the NBC News app\n\nDownload the Indian Express app").outlet is None


def page(title: str, *, name: str | None = None) -> Report:
    meta = f'<meta property="og:site_name" content="{name}">' if name else ""
    body = "".join(f"<p>{p}</p>" for p in STORY.strip().split("\n\n"))
    html = f"<html><head><title>{title}</title>{meta}</head><body><h1>Ferry runs aground</h1>{body}</body></html>"
    return lay_out(from_text(html))


@pytest.mark.parametrize(
    ("title", "name", "outlet"),
    [
        ("Ferry runs aground - Elbo Harbour Notes", None, "Elbo Harbour Notes"),
        ("Ferry runs aground &laquo; Danube Observer", None, "Danube Observer"),
        ("Ferry runs aground | World | Danube Observer", None, "Danube Observer"),
        ("Ferry runs aground | World", None, None),
        ("Ferry runs aground", None, None),
        ("Danube Observer", None, "Danube Observer"),
        ("Ferry runs aground", "Levant Wire - World", "Levant Wire"),
        ("Ferry runs aground", "Levant Wire » RSS Feed", "Levant Wire"),
        ("Ferry runs aground", "Elbo - Lima", "Elbo - Lima"),
    ],
)
def test_outlets_by_a_title_and_without_sections(title: str, name: str | None, outlet: str | None) -> None:
    assert page(title, name=name).outlet == outlet


def test_the_seat_that_a_database_states_tells_namesakes_apart() -> None:
    text = "Ferry runs aground\n\nThe ferry to Elbo ran aground on Sunday, the harbour master said."
    stated = Original(
        file=None, line=None, kind="lines", text=text, encoding="utf-8", sha256="0" * 64, given=Given(),
        meta={"outlet": "The Sentinel"}, container={"place": "London"}, offsets=((0, 0, len(text)),),
        lines=((0, 18, "headline"), (20, len(text), "body")),
    )  # fmt: skip
    found = lay_out(stated)
    assert (found.outlet, found.outlet_country) == ("The Sentinel", "GBR")
    assert lay_out(msgspec.structs.replace(stated, container={"place": "Assam, India"})).outlet_country == "IND"


def test_a_page_whose_title_is_the_site_has_its_bold_line_as_headline() -> None:
    rows = "<br><br>".join(STORY.strip().split("\n\n"))
    html = (
        "<html><head><title>The Island Monitor - Online Edition</title></head><body><table><tr><td>Sport</td>"
        "<td><font size=1>Saturday, 16th April 2005</font><br><font size=5><b>Ferry aground off Elbo</b></font>"
        f"<p><font size=2>{rows}</font></p></td></tr></table></body></html>"
    )
    found = lay_out(from_text(html))
    assert found.headline is not None
    assert found.headline.text == "Ferry aground off Elbo"
    assert found.outlet == "The Island Monitor"


@pytest.mark.parametrize("kin", ['article class="story next"', 'article class="more"'])
def test_a_second_article_below_the_first_is_another_story(kin: str) -> None:
    first = "".join(f"<p>{p}</p>" for p in STORY.strip().split("\n\n"))
    html = (
        '<html><head><title>Ferry</title></head><body><main><article class="story"><h1>Ferry runs aground</h1>'
        '<div class="info"><span class="author">Tomás Lima</span> <time datetime="2023-08-07T20:10:00-05:00">7 Aug 2023'
        f", 8:10 PM</time></div>{first}</article><{kin}><h1>Boat seized</h1>{first.replace('ferry', 'boat')}</article>"
        "</main></body></html>"
    )
    found = lay_out(from_text(html))
    assert "boat" not in found.text.lower()
    assert [b.text for b in found.byline] == ["Tomás Lima"]
    assert found.published is not None
    assert found.published.value == "2023-08-07T20:10:00-05:00"


def test_a_writer_whom_the_metadata_states_is_found_on_the_page() -> None:
    body = "".join(f"<p>{p}</p>" for p in STORY.strip().split("\n\n"))
    stated = json.dumps({"@type": "NewsArticle", "headline": "Ferry", "author": [{"name": "Tamsin Oyelaran"}]})
    html = (
        f'<html><head><title>Ferry</title><script type="application/ld+json">{stated}</script></head><body>'
        f"<h1>Ferry</h1><div class=x1>Tamsin Oyelaran</div><div>{body}</div></body></html>"
    )
    assert [b.text for b in lay_out(from_text(html)).byline] == ["Tamsin Oyelaran"]


@pytest.mark.parametrize(
    "signed",
    [
        '<div class="k1"><a href="/profile/ruth-njoroge">Ruth Njoroge</a></div>',
        '<div class="k1"><span itemprop="author"><span itemprop="name">Ruth Njoroge</span></span>, Quibdó</div>',
        '<span class="by">Ruth Njoroge in Elbo</span>',
    ],
)
def test_a_writer_is_told_by_a_link_or_a_part_of_the_line(signed: str) -> None:
    body = "".join(f"<div>{p}</div>" for p in STORY.strip().split("\n\n"))
    html = f"<html><head><title>Ferry aground</title></head><body><h1>Ferry aground</h1>{signed}{body}</body></html>"
    assert [b.text for b in lay_out(from_text(html)).byline] == ["Ruth Njoroge"]


@pytest.mark.parametrize("heading", ["Comments", "3 Comments", "Readers' comments (3)", "Leave a reply"])
def test_what_readers_say_under_a_heading_is_no_story(heading: str) -> None:
    body = "".join(f"<p>{p}</p>" for p in STORY.strip().split("\n\n"))
    said = "<div><b>rusty44</b> said:<p>Smelt it from the pier, terrible stuff, they should close that place.</p></div>"
    html = f"<html><body><h2>Ferry aground off Elbo</h2>{body}<hr><h3>{heading}</h3>{said}</body></html>"
    found = lay_out(from_text(html))
    assert "Smelt" not in found.text
    assert found.text.endswith("An inquiry has begun.")


def test_writers_whom_a_record_names_stand_in_the_container_and_outside_the_text() -> None:
    cut = Original(
        file="a.jsonl", line=1, kind="text", text=STORY, encoding="utf-8", sha256="0" * 64, given=Given(),
        meta={"byline": "Tomás Lima"}, container={"uri": "a.jsonl", "record": 1, "pointer": "/text"},
    )  # fmt: skip
    found = lay_out(cut)
    assert found.container == {"uri": "a.jsonl", "record": 1, "pointer": "/text", "byline": "Tomás Lima"}
    assert "Tomás" not in found.text
    assert lay_out(msgspec.structs.replace(cut, meta={})).container == cut.container


@pytest.mark.parametrize(
    "name", ["EL HERALDO ANDINO", "Kathmandu Post Weekender Digest", "THE TELEGRAPH HERITAGE LETTER"]
)
def test_a_longer_name_is_not_the_outlet_that_it_begins_like(name: str) -> None:
    assert report(name).outlet not in ("El Heraldo", "The Kathmandu Post", "Kathmandu Post", "The Daily Telegraph")
