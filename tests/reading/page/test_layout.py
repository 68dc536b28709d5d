"""Laying out: every line has one role, every character leads back, and the head of a report is told from its story."""

import html
import re

import pytest
from hypothesis import given as examples
from hypothesis import settings
from hypothesis import strategies as st

from dateline.errors import DatelineError, UsageError
from dateline.reading.intake import from_text
from dateline.reading.page import lay_out
from dateline.values.report import Given, Report


def report(text: str | bytes, **given: str) -> Report:
    return lay_out(from_text(text, given=Given(**given)))


def roles(r: Report) -> list[tuple[str, str]]:
    return [(role, r.text[a:b]) for a, b, role in r.blocks]


def check_holds(r: Report, original: str) -> None:
    """Blocks cover every line once, runs re-slice, what lies between runs is white space or a decoded reference."""
    covered = [False] * len(r.text)
    last = 0
    for a, b, _ in r.blocks:
        assert last <= a < b <= len(r.text)
        covered[a:b] = [True] * (b - a)
        last = b
    assert not any(c.strip("*_#\ufeff \t\r\n\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u2028\u2029\u3000") and not covered[k]
                   for k, c in enumerate(r.text) if not c.isspace())  # fmt: skip
    end_text = end_source = 0
    for at, source, length in r.offsets:
        assert at >= end_text
        assert source >= end_source
        assert r.text[at : at + length] == original[source : source + length]
        gap = r.text[end_text:at].strip()
        references = re.findall(r"&#?\w+;?", original[end_source:source])
        assert all(part.strip() in "".join(map(html.unescape, references)) for part in gap.split("\n\n"))
        end_text, end_source = at + length, source + length
    for span in (r.headline, r.deck, r.dateline, *r.byline, *r.credits):
        assert span is None or r.text[span.start : span.end] == span.text
    for stamp in (r.published, r.updated):
        assert stamp is None or stamp.start is None or r.text[stamp.start : stamp.end] == stamp.text


PARTS = st.sampled_from(
    ["A ferry sank off Elbo on Monday.", "Ferry sinks", "By Jane Roe", "Published 3 May 2020 10:00 IST",
     "Advertisement", "(Photo: Elbo Post)", "\n", "\n\n", "\r\n", " ", "\t", "ELBO (AP) — ", "&amp;", "“Yes,” he said",
     "\u2028", "\x0c", "é", "12/05/2019"]
)  # fmt: skip
TAGS = st.sampled_from(
    ["<p>", "</p>", "<div class='share'>", "</div>", "<br>", "<h1>", "</h1>", "<a href=x>", "</a>", "&rsquo;", "&#8217",
     "&nbsp;", "<script>", "</script>", "<!--",
     "-->", "<ul><li>", "\x00", "<", "<time datetime='2020-01-02'>", "<title>", "</title>"]
)  # fmt: skip


@examples(st.one_of(st.text(max_size=200), st.lists(PARTS, max_size=30).map("".join)))
def test_plain_text_of_any_kind_is_kept_and_labelled(text: str) -> None:
    try:
        r = report(text)
    except DatelineError:
        return
    if not re.search(r"<[a-zA-Z!/]", text):
        assert r.text == text.lstrip("\ufeff")
    check_holds(r, text)


@settings(deadline=None)  # the first page loads the extractors
@examples(st.lists(st.one_of(PARTS, TAGS, st.text(max_size=8)), max_size=40).map("".join))
def test_html_of_any_kind_leads_back(text: str) -> None:
    source = f"<html><body>{text}"
    try:
        r = report(source)
    except DatelineError:
        return
    check_holds(r, source)


@examples(st.binary(max_size=200))
def test_bytes_of_any_kind_raise_only_our_errors(data: bytes) -> None:
    try:
        report(data)
        report(b"<html>" + data)
    except DatelineError:
        return


COPIED = """Updated May 3rd, 2020 at 21:11 IST

Elbonia's president meets ferry owners in Elbo; promises new rules

The president of Elbonia on Sunday met ferry owners in Elbo and promised them new rules for the winter

Reported by: Jane Roe
(Image: AP) | Image:self
Advertisement

The president of Elbonia on Sunday met ferry owners in Elbo. She promised new rules.

READ | Ferry owners call off strike

New rules for the winter

The rules will be ready in June, she said.

(With inputs from PTI)

Published May 3rd, 2020 at 20:01 IST"""


def test_a_copied_page_in_plain_text() -> None:
    r = report(COPIED)
    assert [role for role, _ in roles(r)] == [
        "updated", "headline", "deck", "byline", "credit", "advert", "body", "related", "subhead", "body", "agency",
        "published",
    ]  # fmt: skip
    assert [s.text for s in r.byline] == ["Jane Roe"]
    assert r.agencies == ("PTI",)
    assert len(r.credits) == 1


def test_lines_of_a_wrapped_paragraph_are_one_block() -> None:
    wrapped = (
        "Ferry sinks off Elbo\n\nA ferry with ninety people aboard sank off the coast of Elbo on\nMonday, "
        "the harbour office said. All of them were saved by two\nfishing boats that had followed the ferry.\n\nDivers "
        "will look for the wreck when the wind has gone down and\nthe sea is calm.\n"
    )
    assert [t.count("\n") for _, t in roles(report(wrapped))] == [0, 2, 1]


def test_a_line_a_paragraph_without_blank_lines() -> None:
    lines = [
        "Ferry sinks off Elbo",
        "3 May 2020",
        "A ferry sank off Elbo.",
        '"We saw it go down," a fisher said.',
        "It is deep.",
    ]
    assert [role for role, _ in roles(report("\n".join(lines)))] == ["headline", "published", "body", "body", "body"]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("A ferry sank off Elbo on Monday. Nobody was hurt.\n\nIt was old.", None),
        ("Friday, May 1, 2020\n\nA ferry sank off Elbo.\n\nIt was old.", None),
        ("EXCLUSIVE\n\nFerry sinks off Elbo\n\nA ferry sank off Elbo on Monday.", "Ferry sinks off Elbo"),
        ("Home » News » Sea\nFerry sinks off Elbo\nA ferry sank off Elbo on Monday.", "Ferry sinks off Elbo"),
        ("Who sank the ferry?\n\nA ferry sank off Elbo on Monday.", "Who sank the ferry?"),
        ("Captain: ‘It was the fog’\n\nA ferry sank off Elbo on Monday.", "Captain: ‘It was the fog’"),
    ],
)
def test_headlines(text: str, headline: str | None) -> None:
    found = report(text).headline
    assert (found.text if found else None) == headline


def test_a_given_headline_stands_at_the_head_unless_it_is_there() -> None:
    body = "A ferry sank off Elbo on Monday.\n\nIt was old."
    r = report(body, headline="Ferry sinks")
    assert r.text == f"Ferry sinks\n\n{body}"
    assert r.headline is not None
    assert (r.headline.text, r.offsets) == ("Ferry sinks", ((13, 0, len(body)),))
    assert report(f"Ferry sinks\n\n{body}", headline="Ferry  sinks").text == f"Ferry sinks\n\n{body}"


@pytest.mark.parametrize(
    ("opening", "place", "agency"),
    [
        ("MOSCOW, Sept 14 (Reuters) - The ferry sank.", "MOSCOW, Sept 14 (Reuters)", "Reuters"),
        ("BEIRUT (AP) — The ferry sank.", "BEIRUT (AP)", "AP"),
        ("NAIROBI, July 25 — The ferry sank.", "NAIROBI, July 25", None),
        ("LONDON/PARIS (Reuters) - The ferry sank.", "LONDON/PARIS (Reuters)", "Reuters"),
        ("New Delhi, Sep 14 (PTI) The ferry sank.", "New Delhi, Sep 14 (PTI)", "PTI"),
        ("BEIJING, Sept. 14 (Xinhua) -- The ferry sank.", "BEIJING, Sept. 14 (Xinhua)", "Xinhua"),
        ("MOSCOW, September 14. /TASS/. The ferry sank.", "MOSCOW, September 14. /TASS/", "TASS"),
        ("KARACHI: The ferry sank.", "KARACHI", None),
        ("BUFFALO, N.Y. — The ferry sank.", "BUFFALO, N.Y.", None),
        ("(Reuters) - The ferry sank.", "(Reuters)", "Reuters"),
        ("CLAIM: The ferry sank.", None, None),
        ("Interviewer: The ferry sank?", None, None),
        ("Paris – the city of light – saw a ferry sink.", None, None),
        ("The ferry — an old one — sank.", None, None),
    ],
)
def test_datelines(opening: str, place: str | None, agency: str | None) -> None:
    r = report(f"Ferry sinks\n\n{opening}\n\nNobody was hurt.")
    assert (r.dateline.text if r.dateline else None) == place
    assert r.agencies == ((agency,) if agency else ())


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Roe", ["Jane Roe"]),
        ("By Abby Goodbye, Toby Roe and Robyn Byfield", ["Abby Goodbye", "Toby Roe", "Robyn Byfield"]),
        ("By JANE ROE and JOHN DOE", ["JANE ROE", "JOHN DOE"]),
        ("Written by: Jane van der Roe", ["Jane van der Roe"]),
        ("By Jane Roe, Chief Correspondent, in Cairo", ["Jane Roe"]),
        ("By Jane Roe, Reuters", ["Jane Roe"]),
        ("Jane Roe, Elbo correspondent", ["Jane Roe"]),
        ("By Ahmed al-Masri | May 3, 2020 10:00", ["Ahmed al-Masri"]),
        ("By Reuters Staff", []),
        ("By Our Correspondent", ["Our Correspondent"]),
    ],
)
def test_bylines(line: str, names: list[str]) -> None:
    r = report(f"Ferry sinks off Elbo\n\n{line}\n\nA ferry sank off Elbo on Monday.\n\nNobody was hurt.")
    assert ("byline", line) in roles(r)
    assert [s.text for s in r.byline] == names


def test_an_agency_of_a_picture_is_not_the_agency_of_the_text() -> None:
    r = report("Ferry sinks\n\nPhoto: AFP\n\nA ferry sank off Elbo.\n\n(Image: Reuters/Jane Roe)")
    assert r.agencies == ()
    assert report("Ferry sinks\n\nBy AFP\n\nA ferry sank off Elbo.").agencies == ("AFP",)


def test_a_report_in_another_language_is_marked() -> None:
    assert (
        report("Le ferry a coulé lundi au large de la côte, selon le port. Les passagers ont été sauvés.").language
        == "fr"
    )
    assert report("Паром затонул в понедельник у берега, сообщили в порту.").language == "ru"
    assert report("渡轮周一在海岸附近沉没。").language == "zh"
    assert report("Ferry sinks off Elbo").language == "en"


def test_ids_and_given_values() -> None:
    r = report("A ferry sank.", id="r7", outlet="The Hindu", uri="https://a.example/1")
    assert (r.id, r.uri, r.outlet_country) == ("r7", "https://a.example/1", "IND")
    plain = report("A ferry sank.")
    assert plain.id == plain.sha256[:12]
    with pytest.raises(UsageError):
        report("A ferry sank.", zone="Mars/Olympus")
    with pytest.raises(UsageError):
        report("A ferry sank.", published="soon")
