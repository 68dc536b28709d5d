"""No input, however it repeats itself, takes more than its length: floods of one piece, read whole."""

import time
from contextlib import suppress
from pathlib import Path

import pytest

from dateline.errors import DatelineError
from dateline.reading.intake import open_source
from dateline.reading.page import lay_out
from dateline.values.report import Original
from evals.fuzz.floods import CONTAINERS, flood

SIZE = 24_000
SECONDS = 1.2  # of the processor; what is linear takes a tenth, what is not takes ten times as long
FLOODS = [
    ("plain", "at"), ("plain", "the"), ("plain", "underscores"), ("plain", "blank-lines"), ("plain", "newlines"),
    ("plain", "mails"), ("above", "letters"), ("above", "digits"), ("above", "capitals"), ("byline", "underscores"),
    ("byline", "blanks"), ("byline", "agencies"), ("byline", "clocks"), ("byline", "names"), ("dateline", "the"),
    ("dateline", "places"), ("below", "blanks"), ("attributes", "colons"), ("attributes", "stars"),
    ("attribute", "blanks"), ("head", "open-tag"), ("page", "half-comment"), ("page", "breaks"), ("page", "spans"),
    ("script", "half-json-ld"), ("meta", "date"), ("linked", "listed"), ("row", "quotes"), ("heading", "commas"),
    ("feed", "item-title"), ("rtf", "groups"), ("rtf", "bin"), ("docx", "dotted"), ("lexis", "capitals"),
    ("proquest", "at"), ("factiva", "blanks"), ("warc-head", "colons"),
]  # fmt: skip


@pytest.mark.parametrize(("container", "piece"), FLOODS)
def test_a_flood_takes_no_more_than_its_length(container: str, piece: str, tmp_path: Path) -> None:
    name, data = flood(container, piece, SIZE)
    path = tmp_path / name
    path.write_bytes(data)
    began = time.process_time()
    for found in open_source(str(path)):
        if isinstance(found, Original):
            with suppress(DatelineError):
                lay_out(found)
    assert time.process_time() - began < SECONDS


def test_blanks_beside_a_date(tmp_path: Path) -> None:
    """A date, and a title's bar, look beyond blanks, though not again and again."""
    path = tmp_path / "a.html"
    path.write_text(
        f"<title>Ferry sinks{' ' * 20_000}x | Post</title><article><h1>Ferry sinks</h1>"
        f"<p class=date>14 September 2021{'&nbsp;' * 9000}x</p><p>A ferry sank off Elbo on Monday, police said.</p>"
    )
    began = time.process_time()
    (original,) = open_source(str(path))
    assert isinstance(original, Original)
    lay_out(original)
    assert time.process_time() - began < SECONDS


def test_every_container_of_floods_is_read(tmp_path: Path) -> None:
    """Else the floods would prove nothing."""
    read = set()
    for container in CONTAINERS:
        name, data = flood(container, "sentences", 300)
        (tmp_path / name).write_bytes(data)
        read |= {container for f in open_source(str(tmp_path / name)) if isinstance(f, Original)}
    assert set(CONTAINERS) - read <= {"raw-json", "warc-head", "xml", "urls", "heading"}
