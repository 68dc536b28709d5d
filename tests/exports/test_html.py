import gzip
import html as htmllib
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.exports import html
from tests.exports import builders as make

WORDS = st.text(alphabet=st.sampled_from("ab é<>&\"'’“”٣漢😀\n ="), min_size=1, max_size=120).filter(str.strip)
KINDS = ("event", "statement", "figure", "time", "place")


@st.composite
def readings(draw):
    """A reading of any text with any spans, nested and crossing."""
    text = draw(WORDS)
    found = {k + "s": {} for k in KINDS}
    for _ in range(draw(st.integers(0, 12))):
        a, b = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
        if text[a:b].strip():
            kind = draw(st.sampled_from(KINDS))
            made = getattr(make, kind)(text, a, b)
            found[kind + "s"][made.id] = made
    roles = {0: draw(st.sampled_from(["headline", "body", "advert", "deck"]))}
    ordered = {k: tuple(v.values()) for k, v in found.items()}
    if ordered["events"]:
        ordered["conflicts"] = (make.conflict(ordered["events"][0]),)
    return make.reading(make.report(text, roles=roles), **ordered)


def article_text(page: str) -> str:
    """What stands in the text cells of the page, tags removed."""
    cells = re.findall(r'<(h1|h2|p) class="text"[^>]*>(.*?)</\1>', page, flags=re.S)
    return htmllib.unescape("".join(re.sub(r"<[^>]+>", "", inner) for _, inner in cells))


@settings(max_examples=150, deadline=None)
@given(readings())
def test_without_its_tags_the_page_is_the_text(reading):
    assert article_text(html.render(reading)) == reading.report.text


@settings(max_examples=50, deadline=None)
@given(readings())
def test_ids_are_unique_and_links_lead_somewhere(reading):
    page = html.render(reading)
    ids = re.findall(r' id="([^"]*)"', page)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]*)"', page)) <= set(ids) | {""}


def test_hostile_text_is_text():
    text = '<script>alert(1)</script> "quoted" & <img src=x onerror=alert(2)>\n\n</p><style>*{}</style>'
    page = html.render(make.reading(make.report(text, roles={0: "headline"})))
    assert "<script" not in page
    assert "<img" not in page
    assert page.count("<style>") == 1
    assert article_text(page) == text


def test_says_that_nothing_was_found():
    page = html.render(make.reading(make.report("A quiet day.")))
    assert "Dateline found no events in this report." in page


def test_a_report_of_another_language_says_so():
    reading = make.reading(make.report("Ein ruhiger Tag.", language="de"))
    page = html.render(type(reading)(**{**_fields(reading), "warnings": ("the language of this report is de",)}))
    assert "the language of this report is de" in page
    assert "found no events" not in page


def _fields(reading):
    return {name: getattr(reading, name) for name in reading.__struct_fields__}


def test_several_reports_keep_their_ids_apart():
    text = "They met in Cork."
    one = make.reading(make.report(text), events=(make.event(text, 5, 8),))
    page = html.render_many([one, one], "Two reports")
    ids = re.findall(r' id="([^"]*)"', page)
    assert len(ids) == len(set(ids))
    assert "r1-char=5,8" in ids
    assert "r2-char=5,8" in ids


@pytest.mark.parametrize("paragraphs", [20])
def test_a_report_of_a_thousand_words_stays_small(paragraphs):
    text = "\n\n".join(["The ministers met in Cork and spoke of fish. " * 5] * paragraphs)
    events = tuple(make.event(text, m.start(), m.end()) for m in re.finditer("met", text))
    page = html.render(make.reading(make.report(text), events=events))
    assert len(gzip.compress(page.encode())) < 100_000
