"""A folder with one file of each kind goes in by one command."""

import gzip
import json
from pathlib import Path

import pytest

from dateline import batch
from dateline.reading.intake import open_source
from dateline.reading.page import lay_out
from dateline.record import Record
from dateline.values.report import Original

HEADLINE = "Ferry sinks off {}"
BODY = "A ferry sank off {} on Monday, police said. Nobody was hurt, and the harbour was open again by the evening."
PAGE = (
    "<!doctype html><html><head><title>{h}</title></head><body><article><h1>{h}</h1>"
    "<p class=date>14 September 2021</p><p>{b}</p></article></body></html>"
)


def _page(place: str) -> str:
    return PAGE.format(h=HEADLINE.format(place), b=BODY.format(place))


def _warc(place: str) -> bytes:
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + _page(place).encode()
    head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://w.example/1\r\nContent-Length: {len(block)}"
    return head.encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


def _json(place: str, text: str, headline: str, **more: object) -> bytes:
    return json.dumps({text: BODY.format(place), headline: HEADLINE.format(place), **more}).encode()


def _feed(place: str) -> str:
    entry = f"<title>{HEADLINE.format(place)}</title><description>{BODY.format(place)}</description>"
    return (
        f"<rss><channel><title>Elbo Post</title><item>{entry}<pubDate>Tue, 14 Sep 2021</pubDate></item></channel></rss>"
    )


def _row(place: str, mark: str) -> bytes:
    cells = (HEADLINE.format(place), f'"{BODY.format(place)}"', "2021-09-14")
    return f"title{mark}content{mark}date\n{mark.join(cells)}\n".encode()


KINDS = {
    "plain.txt": lambda p: f"{HEADLINE.format(p)}\n14 September 2021\n\n{BODY.format(p)}\n".encode(),
    "page.html": lambda p: _page(p).encode(),
    "packed.html.gz": lambda p: gzip.compress(_page(p).encode()),
    "lines.jsonl": lambda p: _json(p, "text", "headline", published="2021-09-14") + b"\n",
    "scraped.json": lambda p: _json(p, "maintext", "title", date_publish="2021-09-14"),
    "ninjs.json": lambda p: _json(p, "body_text", "headline", versioncreated="2021-09-14T10:00:00Z", type="text"),
    "linked.json": lambda p: _json(
        p, "articleBody", "headline", datePublished="2021-09-14", **{"@type": "NewsArticle"}
    ),
    "table.csv": lambda p: _row(p, ","),
    "table.tsv": lambda p: _row(p, "\t"),
    "feed.rss": lambda p: _feed(p).encode(),
    "archive.warc": _warc,
    "archive.warc.gz": lambda p: gzip.compress(_warc(p)),
}
ISLANDS = ("Elbo", "Senj", "Rab", "Krk", "Cres", "Pag", "Hvar", "Vis", "Brac", "Mljet", "Lastovo", "Susak")
PLACES = dict(zip(KINDS, ISLANDS, strict=True))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = tmp_path / "kinds"
    home.mkdir()
    for name, make in KINDS.items():
        (home / name).write_bytes(make(PLACES[name]))
    return home


@pytest.mark.parametrize("name", KINDS)
def test_headline_day_and_body_of_each_kind(name: str, folder: Path) -> None:
    (original,) = open_source(str(folder / name))
    assert isinstance(original, Original)
    report = lay_out(original)
    assert report.headline is not None
    assert report.headline.text == HEADLINE.format(PLACES[name])
    assert report.published is not None
    assert report.published.value.startswith("2021-09-14")
    bodies = [report.text[start:end] for start, end, role in report.blocks if role == "body"]
    assert bodies == [BODY.format(PLACES[name])]


@pytest.mark.usefixtures("plain_pipeline")
def test_the_whole_folder_goes_in_at_once_and_only_once(folder: Path, tmp_path: Path) -> None:
    with Record(tmp_path / "r.db") as record:
        done = batch.add(record, [str(folder)], jobs=1)
        assert (done.added, done.failures) == (len(KINDS), [])
        again = batch.add(record, [str(folder)], jobs=1)
        assert (again.added, again.skipped) == (0, len(KINDS))
