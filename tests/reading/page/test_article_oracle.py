"""The extractors that are asked for a second opinion: what they say is led back to our lines, and all works without."""

import json
import subprocess
import sys
from html import unescape
from types import ModuleType

import pytest
from hypothesis import given as examples
from hypothesis import settings
from hypothesis import strategies as st

from dateline.errors import DatelineError
from dateline.reading.intake import from_text
from dateline.reading.page import lay_out, oracle, voting
from dateline.reading.page.alignment import align, likeness, words_of
from dateline.reading.page.embedded import embedded_body
from dateline.reading.page.markup import read_page
from dateline.values.report import Report
from tests.reading.page.shapes import SHAPES
from tests.reading.page.shaping import Told, around, ld, ps, stories

TOLD: list[Told] = stories()


def laid(source: str) -> Report:
    return lay_out(from_text(source))


def body(source: str) -> list[str]:
    report = laid(source)
    return [report.text[a:b] for a, b, role in report.blocks if role == "body"]


def test_both_extractors_answer() -> None:
    source, paragraphs = SHAPES["semantic_article"](TOLD[0])
    for article in (oracle.quick_article(source), oracle.thorough_article(source)):
        assert article is not None
        assert likeness(words_of(article), words_of(" ".join(paragraphs))) > 0.9


@pytest.mark.parametrize("missing", ["turbohtml", "trafilatura", "both"])
@pytest.mark.parametrize("how", ["absent", "raises"])
def test_a_page_is_read_where_an_extractor_is_missing_or_fails(
    missing: str, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = ModuleType("broken")
    for name in ("turbohtml", "trafilatura") if missing == "both" else (missing,):
        monkeypatch.setitem(sys.modules, name, None if how == "absent" else broken)
    for name in ("semantic_article", "comments_longer_than_the_article", "line_breaks"):
        source, paragraphs = SHAPES[name](TOLD[1])
        assert body(source) == paragraphs


@pytest.mark.parametrize(
    "source", ["<div>" * 100_000 + "x", "<p>" + "\x00" * 1000, "<table>" * 3000, "<svg><![CDATA[" * 99]
)
def test_extractors_survive_what_pages_do(source: str) -> None:
    for ask in (oracle.quick_article, oracle.thorough_article):
        assert ask(source) is None or isinstance(ask(source), str)


def test_a_huge_page_is_not_put_to_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(oracle, "_LONGEST", 100)
    source, _ = SHAPES["semantic_article"](TOLD[0])
    assert oracle.quick_article(source) is None
    assert oracle.thorough_article(source) is None


LINES = [
    "A ferry sank off Elbo on Monday",
    "Other news from the region today",
    "All ninety aboard were saved by boats",
    "A ferry sank off Elbo on Monday",
    "Yes",
    "Divers will look for the wreck in May",
]


def test_alignment_follows_the_order_of_the_page() -> None:
    text = "\n".join([*LINES[2:], "And a word of its own"])
    found = align([words_of(x) for x in LINES], words_of(text))
    assert [round(s) for s in found.shares] == [0, 0, 1, 1, 1, 1]
    assert found.missing == 6


@examples(st.lists(st.lists(st.sampled_from("a b c d e f g".split()), max_size=8), max_size=12), st.data())
def test_a_text_of_some_lines_takes_words_of_no_others(lines: list[list[str]], data: st.DataObject) -> None:
    kept = data.draw(st.lists(st.booleans(), min_size=len(lines), max_size=len(lines)))
    text = [w for line, k in zip(lines, kept, strict=True) if k for w in line]
    found = align(lines, text)
    assert all(0 <= s <= 1 for s in found.shares)
    assert 0 <= found.missing <= len(text)
    if all(kept) and all(len(x) > 2 for x in lines) and len({tuple(x[:3]) for x in lines}) == len(lines) == 1:
        assert found.missing == 0


def test_composed_and_decomposed_words_are_the_same() -> None:
    assert words_of("Cafe\u0301 of\u00adfered zero\u200bwidth") == ["Café", "offered", "zerowidth"]


@pytest.mark.parametrize(
    ("quick", "thorough", "kept"),
    [
        (None, None, [0, 1, 2, 3]),  # nobody to ask
        ([0, 1, 2, 3], "unasked", [0, 1, 2, 3]),  # the quick one finds the same
        ([0, 1], [0, 1], [0, 1]),  # two against one
        ([0, 1], [0, 1, 2, 3], [0, 1, 2, 3]),  # two for it
        ([0], [3], [0, 1, 2, 3]),  # no two are alike: nobody outvotes us
    ],
)
def test_a_row_is_in_where_two_of_three_say_so(
    quick: list[int] | None, thorough: list[int] | str | None, kept: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    paragraphs = TOLD[0].paragraphs[:4]

    def chosen(which: list[int] | None) -> str | None:
        return None if which is None else "\n".join(paragraphs[k] for k in which)

    def ask(source: str) -> str | None:
        assert thorough != "unasked"
        return chosen(thorough)  # type: ignore[arg-type]

    monkeypatch.setattr(voting, "quick_article", lambda _: chosen(quick))
    monkeypatch.setattr(voting, "thorough_article", ask)
    assert body(around(f"<div>{ps(paragraphs)}</div>", TOLD[0])) == [paragraphs[k] for k in kept]


def test_the_publishers_own_text_settles_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voting, "quick_article", lambda _: pytest.fail("asked"))
    told = TOLD[2]
    article = ld(**{"@type": "NewsArticle", "articleBody": " ".join(told.paragraphs)})
    assert body(around(f"<div>{ps(told.paragraphs)}</div>", told, article)) == told.paragraphs


ESCAPED = st.lists(
    st.sampled_from(
        ["A ferry sank. ", '"', "\\", "/", "\n", "\t", "é", "\U0001f6a2", "&amp;", "&", "<p>", "</p>", "<br/>",
         "\u2028", "\x00", "\ud83d"]
    ),
    max_size=30,
)  # fmt: skip


@examples(ESCAPED, st.booleans(), st.booleans())
def test_what_stands_in_json_leads_back(parts: list[str], ascii_only: bool, slashes: bool) -> None:
    text = "".join(parts)
    written = json.dumps({"articleBody": text if ascii_only else text.replace("\ud83d", "")}, ensure_ascii=ascii_only)
    written = written.replace("/", "\\/") if slashes else written.replace("</p>", "")
    source = f'<script type="application/ld+json">{written}</script>'
    for words, runs in embedded_body(read_page(source)):
        end = 0
        for at, there, length in runs:
            assert at >= end
            assert words[at : at + length] == source[there : there + length]
            end = at + length
        assert "\ud83d" not in words


PIECES = st.one_of(
    st.sampled_from([
        "A ferry sank off Elbo on Monday, the port said. ", "caf\u00e9 ", "cafe\u0301 ", "of\u00adfer", "\u200b",
        "\ufeff", "\r\n", "\r", "\n", "\t", "\x00", "\x0b", "\u2028", "&", "<", ">", "<!",
    ]),
    st.sampled_from([
        "&shy;", "&#8203;", "&nbsp;", "&amp;", "&rsquo;", "&#x2019;", "&notanentity;", "&#0;", "&#xD800;", "&lt;p&gt;",
        "&NotEqualTilde;",
    ]),
    st.sampled_from([
        "<p>", "</p>", "< p>", "<br>", "<br/>", "<div>", "</div>", "<b>", "</b>", "<a href='x'>", "</a>", "<pre>",
        "</pre>", "<svg>", "</svg>", "<form>", "</form>", "<ul><li>", "</ul>", "<td>", "<blockquote>", "<h1>", "</h1>",
        "<article>", "<!-- x -->", "<script>", "</script>", "<span class=ad>", "</span>",
    ]),
    st.text(max_size=6),
)  # fmt: skip


@settings(deadline=None, max_examples=300)
@examples(st.lists(PIECES, max_size=60).map("".join))
def test_any_mixture_of_tags_references_and_text_leads_back(text: str) -> None:
    source = f"<html><body>{text}"
    try:
        report = laid(source)
    except DatelineError:
        return
    end = there_end = 0
    for at, there, length in [*report.offsets, (len(report.text), len(source), 0)]:
        assert at >= end
        assert there >= there_end
        assert report.text[at : at + length] == source[there : there + length]
        between = report.text[end:at]
        assert between.strip() == "" or all(c.isspace() or c in unescape(source[there_end:there]) for c in between), (
            between,
            source[there_end:there],
        )
        end, there_end = at + length, there + length


def test_plain_text_is_read_without_loading_an_extractor() -> None:
    program = (
        "import sys\nfrom dateline.reading.intake import from_text\nfrom dateline.reading.page import lay_out\n"
        "lay_out(from_text('A ferry sank off Elbo on Monday.'))\n"
        "print([m for m in ('trafilatura', 'lxml', 'turbohtml') if m in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
