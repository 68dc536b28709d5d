"""The page in a real Chromium: accessibility, reflow, darkness, and no request to anywhere."""

import re
import shutil
from pathlib import Path

import pytest

from dateline.exports import html
from tests.exports import builders as make

CHROMIUM = shutil.which("chromium")
AXE = Path(__file__).parents[2] / ".venv" / "axe" / "package" / "axe.min.js"
pytestmark = pytest.mark.skipif(not CHROMIUM or not AXE.exists(), reason="needs chromium and axe (scripts/browser.sh)")
FLAGS = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-sync"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="module")
def browser():
    sync_api = pytest.importorskip("playwright.sync_api")
    with sync_api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS.split())
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def page_file(tmp_path_factory):
    text = "Ministers meet in Cork\nBy Una Daly\nAdvertisement\n" + "\n\n".join(
        f"The ministers met in Cork on 3 March for talk {n}. “We were all glad,” said one, and 11 people died."
        for n in range(8)
    )

    def spans(word):
        return [m.span() for m in re.finditer(word, text)]

    events = tuple(make.event(text, *s) for s in spans("met"))
    reading = make.reading(
        make.report(text, roles={0: "headline", 1: "byline", 2: "advert"}),
        events=events,
        statements=tuple(make.statement(text, *s) for s in spans("We were all glad")),
        figures=tuple(make.figure(text, *s) for s in spans("11")),
        times=tuple(make.time(text, *s) for s in spans("3 March")),
        places=tuple(make.place(text, *s) for s in spans("Cork")),
        conflicts=(make.conflict(*events[:2]),),
    )  # fmt: skip
    path = tmp_path_factory.mktemp("page") / "page.html"
    path.write_text(html.render_many([reading, reading], "Two readings"), encoding="utf-8")
    return path


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing(browser, page_file, scheme, width):
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page.goto(page_file.as_uri())
    page.evaluate(AXE.read_text(encoding="utf-8") + ";0")
    violations = page.evaluate(f"axe.run(document, {{runOnly: {RULES}}})")["violations"]
    assert [(v["id"], v["nodes"][0]["html"][:120]) for v in violations] == []
    page.close()


def test_reflows_to_320_pixels(browser, page_file):
    page = browser.new_page(viewport={"width": 320, "height": 900})
    page.goto(page_file.as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.close()


def test_asks_nobody_for_anything(browser, page_file):
    page, asked = browser.new_page(), []
    page.on("request", lambda r: asked.append(r.url))
    page.goto(page_file.as_uri())
    assert [u for u in asked if not u.startswith("file:")] == []
    page.close()


def test_a_box_hides_its_marks(browser, page_file):
    page = browser.new_page()
    page.goto(page_file.as_uri())
    line = "getComputedStyle(document.querySelector('article .e')).textDecorationLine"
    assert page.evaluate(line) == "underline"
    page.uncheck("#k-e")
    assert page.evaluate(line) == "none"
    page.close()


def test_opens_as_the_article_it_was_read_from(browser, page_file):
    page = browser.new_page()
    page.goto(page_file.as_uri())
    item = "[itemtype='https://schema.org/NewsArticle']"
    assert page.text_content(f"{item} [itemprop=headline]").strip() == "Ministers meet in Cork"
    assert page.get_attribute(f"{item} [itemprop=datePublished]", "content") == "2022-03-04T10:00:00+00:00"
    assert "The ministers met in Cork" in page.text_content(f"{item} [itemprop=articleBody]")
    page.close()
