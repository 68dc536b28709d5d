"""Sources: what a file holds is found by its content, and one bad report never stops the others."""

import gzip
import hashlib
import io
import json
from pathlib import Path

import pytest
from hypothesis import given as examples
from hypothesis import strategies as st

from dateline.errors import DatelineError, NotFound
from dateline.reading.intake import find_files, from_text, limits, open_source
from dateline.reading.page import lay_out
from dateline.values.report import Failure, Given, Original

REPORT = "Ferry sinks off Elbo\n\nA ferry sank off Elbo on Monday. Nobody was hurt.\n"
PAGE = "<!doctype html><html><body><h1>Ferry sinks</h1><p>A ferry sank off Elbo on Monday.</p></body></html>"


def read(tmp_path: Path, name: str, data: bytes, given: Given | None = None) -> list[Original | Failure]:
    path = tmp_path / name
    path.write_bytes(data)
    return list(open_source(str(path), given=given or Given()))


def one(found: list[Original | Failure]) -> Original:
    assert len(found) == 1
    assert isinstance(found[0], Original)
    return found[0]


def code(found: list[Original | Failure]) -> list[str]:
    return [f.code if isinstance(f, Failure) else "" for f in found]


def test_plain_text_keeps_every_character_and_the_hash_of_its_bytes(tmp_path: Path) -> None:
    data = REPORT.replace("\n", "\r\n").encode()
    original = one(read(tmp_path, "a.txt", data))
    assert original.text == data.decode()
    assert original.kind == "text"
    assert original.sha256 == hashlib.sha256(data).hexdigest()


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (REPORT.encode("utf-16"), "utf-16"),
        (REPORT.encode("utf-16-le"), "utf-16-le"),
        (REPORT.encode("utf-16-be"), "utf-16-be"),
        (b"\xef\xbb\xbf" + REPORT.encode(), "utf-8"),
        (("“Água” – " + REPORT).encode("cp1252"), "cp1252"),
        ('<meta charset="koi8-r"><p>Паром затонул у берега'.encode("koi8-r"), "koi8-r"),
        ('<meta charset="iso-8859-1"><p>Água e pão'.encode(), "utf-8"),
    ],
)
def test_encodings(tmp_path: Path, data: bytes, encoding: str) -> None:
    original = one(read(tmp_path, "a.txt", data))
    assert original.encoding == encoding
    assert original.text == data.decode(encoding)


def test_a_page_is_told_by_its_content_whatever_its_name(tmp_path: Path) -> None:
    assert one(read(tmp_path, "page.txt", PAGE.encode())).kind == "html"
    assert one(read(tmp_path, "page.html", b"Just a line without a tag.")).kind == "text"
    assert one(read(tmp_path, "page.html.gz", gzip.compress(PAGE.encode()))).kind == "html"


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \n\t", "empty"),
        ("a.pdf", b"%PDF-1.4 ...", "not_text"),
        ("a.docx", b"PK\x03\x04word/", "damaged"),
        ("a.txt", bytes(range(256)) * 20, "not_text"),
        ("a.txt.gz", gzip.compress(REPORT.encode() * 2000)[:-400], "damaged"),
        ("a.rss", b"<rss><channel><title>T</title></channel></rss>", "empty"),
    ],
)
def test_what_cannot_be_read_is_a_failure_with_a_code(tmp_path: Path, name: str, data: bytes, expected: str) -> None:
    found = read(tmp_path, name, data)
    assert code(found) == [expected]
    assert "\n" not in found[0].message  # type: ignore[union-attr]


def test_a_missing_file_a_folder_and_an_address_are_failures(tmp_path: Path) -> None:
    assert code(list(open_source(str(tmp_path / "none.txt")))) == ["not_found"]
    assert code(list(open_source(str(tmp_path)))) == ["input"]
    assert code(list(open_source("ftp://ferry.example/a"))) == ["refused"]


def test_json_lines_give_a_report_each_and_a_failure_for_a_bad_line(tmp_path: Path) -> None:
    good = json.dumps({"id": "r1", "text": REPORT, "outlet": "Elbo Post", "zone": "Europe/Oslo"})
    data = "\n".join(
        [good, "{broken", "", '{"id": 2, "html": "<p>A ferry sank."}', '{"id": "x"}', '{"text": 7}']
    ).encode()
    found = read(tmp_path, "a.jsonl", data, Given(outlet="Default", published="2020-01-01"))
    assert code(found) == ["", "damaged", "", "empty", "damaged"]
    first, second = (f for f in found if isinstance(f, Original))
    assert first.given == Given(id="r1", outlet="Elbo Post", zone="Europe/Oslo", published="2020-01-01")
    assert first.line == 1
    assert first.sha256 == hashlib.sha256(good.encode()).hexdigest()
    assert first.container == {"uri": first.file, "record": 1, "pointer": "/text"}
    assert second.given.id == "2"
    assert (second.kind, second.line) == ("html", 4)


def test_one_json_report_and_a_list_of_them(tmp_path: Path) -> None:
    record = {"text": REPORT, "headline": "Ferry"}
    assert one(read(tmp_path, "a.json", json.dumps(record, indent=1).encode())).given.headline == "Ferry"
    assert len(read(tmp_path, "b.json", json.dumps([record, record, {}]).encode())) == 3
    assert one(read(tmp_path, "c.txt", b'{"this": "is no report"}')).kind == "text"


FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Elbo &amp; Sons</title>
<item><title>Ferry &lt;i&gt;sinks&lt;/i&gt;</title><link>https://ferry.example/1</link><dc:creator>Jane Roe</dc:creator>
<pubDate>Thu, 30 Apr 2015 08:57:00 GMT</pubDate><description>&lt;p&gt;A ferry sank.&lt;/p&gt;</description></item>
<item><title></title></item>
<item><title>Second</title><description><![CDATA[<p>It was <b>raised</b>.</p>]]></description></item></channel></rss>"""


def test_a_feed_gives_its_entries_with_runs_that_lead_back(tmp_path: Path) -> None:
    found = read(tmp_path, "f.rss", FEED.encode())
    assert code(found) == ["", "empty", ""]
    for original in (f for f in found if isinstance(f, Original)):
        assert original.offsets
        for at, source, length in original.offsets:
            assert original.text[at : at + length] == FEED[source : source + length]
    first = found[0]
    assert isinstance(first, Original)
    assert first.meta == {
        "published": "Thu, 30 Apr 2015 08:57:00 GMT", "outlet": "Elbo & Sons", "uri": "https://ferry.example/1",
    }  # fmt: skip


def test_atom_and_a_feed_that_breaks_off(tmp_path: Path) -> None:
    atom = """<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><title>One</title>
    <link rel="self" href="https://a.example/feed"/><link href="https://a.example/1"/><updated>2020-01-02T03:04:05Z</updated>
    <content type="xhtml"><div>It <em>rained</em>.</div></content></entry><entry><title>Two"""
    found = read(tmp_path, "f.atom", atom.encode())
    assert code(found) == ["", "damaged"]
    assert isinstance(found[0], Original)
    assert found[0].meta["uri"] == "https://a.example/1"


@pytest.mark.parametrize(
    ("start", "author"),
    [
        ("<feed><title>A</title>", "<author><name>Ana Lima</name><email>ana@a.example</email></author>"),
        ("<rss><channel><title>A</title>", "<author>ana@a.example (Ana Lima)</author>"),
        ("<rss><channel><title>A</title>", "<author>Ana Lima</author>"),
        ("<rss><channel><title>A</title>", "<dc:creator><![CDATA[Ana Lima]]></dc:creator>"),
    ],
)
def test_the_author_of_an_entry_is_named_however_the_feed_says_it(tmp_path: Path, start: str, author: str) -> None:
    name = "entry" if start.startswith("<feed") else "item"
    feed = f"{start}<{name}><title>One</title>{author}<summary>It rained over Elbo all day.</summary></{name}>"
    original = read(tmp_path, "f.xml", feed.encode())[0]
    assert isinstance(original, Original)
    report = lay_out(original)
    assert [b.text for b in report.byline] == ["Ana Lima"]
    assert "ana@" not in report.text


def test_an_address_alone_is_no_author(tmp_path: Path) -> None:
    feed = "<rss><channel><item><title>One</title><author>ana@a.example</author><description>Rain.</description></item>"
    original = read(tmp_path, "f.xml", feed.encode())[0]
    assert isinstance(original, Original)
    assert "ana@" not in original.text


def warc(*payloads: bytes, headers: bytes = b"Content-Type: text/html") -> bytes:
    records = []
    for k, payload in enumerate(payloads):
        block = b"HTTP/1.1 200 OK\r\n" + headers + b"\r\n\r\n" + payload
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://w.example/{k}\r\nContent-Length: {len(block)}"
        )
        records.append(head.encode() + b"\r\n\r\n" + block + b"\r\n\r\n")
    return b"".join(records)


def test_an_archive_gives_what_is_whole_and_tells_where_it_breaks_off(tmp_path: Path) -> None:
    data = warc(PAGE.encode(), PAGE.encode())
    assert code(read(tmp_path, "a.warc", data)) == ["", ""]
    assert code(read(tmp_path, "b.warc", data[:-30])) == ["", "damaged"]
    packed = b"".join(gzip.compress(warc(PAGE.encode())) for _ in range(2))
    assert code(read(tmp_path, "c.warc.gz", packed)) == ["", ""]
    assert code(read(tmp_path, "d.warc.gz", packed[:-40])) == ["", "damaged"]


@pytest.mark.parametrize(
    ("payload", "headers"),
    [
        (PAGE.encode(), b"Content-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked"),
        (gzip.compress(PAGE.encode()), b"Content-Type: text/html"),
        (b"%x\r\n" % len(PAGE) + PAGE.encode() + b"\r\n0\r\n\r\n", b"Transfer-Encoding: chunked"),
        (PAGE.encode(), b"Content-Type: application/octet-stream"),
    ],
)
def test_a_payload_is_what_its_bytes_say(tmp_path: Path, payload: bytes, headers: bytes) -> None:
    assert one(read(tmp_path, "a.warc", warc(payload, headers=headers))).text == PAGE


def test_pictures_of_an_archive_are_passed_over(tmp_path: Path) -> None:
    assert read(tmp_path, "a.warc", warc(b"\x89PNG....", headers=b"Content-Type: image/png")) == []


def test_the_size_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("limits", "json_reports", "warc"):
        monkeypatch.setattr(f"dateline.reading.intake.{module}.REPORT_BYTES", 5000)
    assert limits.REPORT_BYTES == 5000
    assert code(read(tmp_path, "a.txt", b"word " * 2000)) == ["too_large"]
    assert code(read(tmp_path, "a.txt.gz", gzip.compress(b"word " * 2000))) == ["too_large"]
    line = json.dumps({"text": "word " * 2000}).encode()
    assert code(read(tmp_path, "a.jsonl", line + b'\n{"text": "It rained."}\n')) == ["too_large", ""]
    assert code(read(tmp_path, "a.warc", warc(b"<p>" + b"word " * 2000, PAGE.encode()))) == ["too_large", ""]


def test_folders_are_expanded_sorted(tmp_path: Path) -> None:
    for name in ("b/z.txt", "b/a.html", "a.jsonl.gz", "b/skip.png", "b/told.PDF", ".hidden/x.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")
    found = [str(Path(f).relative_to(tmp_path)) for f in find_files([str(tmp_path)])]
    assert found == ["a.jsonl.gz", "b/a.html", "b/told.PDF", "b/z.txt"]
    assert find_files(["-", "gone.txt"]) == ["-", "gone.txt"]
    with pytest.raises(NotFound):
        find_files([str(tmp_path / ".hidden")] if not (tmp_path / ".hidden" / "x.txt").unlink() else [])


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    class Stdin:
        buffer = io.BytesIO(REPORT.encode())

    monkeypatch.setattr("sys.stdin", Stdin())
    original = one(list(open_source("-")))
    assert (original.file, original.text) == (None, REPORT)


@examples(st.binary(max_size=300))
def test_bytes_of_any_kind_are_text_or_a_datelineerror(data: bytes) -> None:
    try:
        original = from_text(data)
    except DatelineError:
        return
    assert original.text == data.decode(original.encoding, "replace")


@examples(
    st.sampled_from([b"WARC/1.0\r\n", b"<rss>", b"\x1f\x8b\x08\x00", b'{"text": "a"}\n', b"<html>"]),
    st.binary(max_size=200),
)
def test_no_source_raises(tmp_path_factory: pytest.TempPathFactory, start: bytes, rest: bytes) -> None:
    path = tmp_path_factory.mktemp("any") / "file"
    path.write_bytes(start + rest)
    for found in open_source(str(path)):
        assert isinstance(found, Original | Failure)
