"""Web archives: offsets of records as stored, damage passed over, and bombs that do not go off."""

import gzip
import io
import random
import time
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given as examples
from hypothesis import strategies as st

from dateline.reading.intake import open_source
from dateline.reading.intake.limits import Inflating
from dateline.values.report import Failure, Original

PAGE = b"<!doctype html><html><body><h1>Ferry sinks</h1><p>A ferry sank off Elbo on Monday.</p></body></html>"


OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/html"


def record(
    payload: bytes, *, kind: str = "response", http: bytes | None = OK, uri: str = "https://w.example/1", more: str = ""
) -> bytes:
    block = payload if http is None else http + b"\r\n\r\n" + payload
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {uri}\r\n{more}Content-Length: {len(block)}\r\n\r\n"
    return head.encode() + block + b"\r\n\r\n"


def read(tmp_path: Path, data: bytes, name: str = "a.warc") -> list[Original | Failure]:
    (tmp_path / name).write_bytes(data)
    return list(open_source(str(tmp_path / name)))


def code(found: list[Original | Failure]) -> list[str]:
    return [f.code if isinstance(f, Failure) else "" for f in found]


def pages(number: int) -> list[bytes]:
    return [record(PAGE.replace(b"Elbo", b"Elbo %d" % k), uri=f"https://w.example/{k}") for k in range(number)]


@pytest.mark.parametrize("packed", [False, True])
def test_offset_and_length_lead_to_the_record_as_stored(packed: bool, tmp_path: Path) -> None:
    info = record(b"software: none", kind="warcinfo", http=None)
    parts = [info, *pages(5), record(b"a" * 200_000, http=None, kind="metadata"), *pages(2)]
    data = b"".join(map(gzip.compress, parts) if packed else parts)
    found = read(tmp_path, data, "a.warc.gz" if packed else "a.warc")
    assert len(found) == 7
    for original in found:
        assert isinstance(original, Original)
        assert original.container is not None
        at, length = original.container["offset"], original.container["length"]
        stored = data[at : at + length]
        whole = gzip.decompress(stored) if packed else stored
        assert whole.startswith(b"WARC/1.0\r\n")
        assert whole.endswith(original.text.encode() + b"\r\n\r\n")


def test_an_archive_packed_as_one_has_no_offsets(tmp_path: Path) -> None:
    found = read(tmp_path, gzip.compress(b"".join(pages(3))), "a.warc.gz")
    assert code(found) == ["", "", ""]
    assert all(isinstance(f, Original) and "offset" not in (f.container or {}) for f in found)


def test_a_record_says_when_it_was_fetched_and_what_is_none_is_passed_over(tmp_path: Path) -> None:
    dated = record(
        PAGE, more="WARC-Date: 2021-09-14T15:41:00Z\r\nWARC-Record-ID: <urn:uuid:7>\r\nWARC-Truncated: length\r\n"
    )
    others = [
        record(PAGE, kind="revisit"), record(PAGE, kind="request"), record(PAGE, uri="https://w.example/robots.txt"),
        record(b"", http=b"HTTP/1.1 304 Not Modified"), record(PAGE, http=b"HTTP/1.1 404 Not Found"),
        record(b"<?xml version='1.0'?><urlset><url/></urlset>", http=b"HTTP/1.1 200 OK\r\nContent-Type: text/xml"),
        record(b"dns", kind="response", uri="dns:w.example", http=None),
    ]  # fmt: skip
    (original,) = read(tmp_path, b"".join([*others[:3], dated, *others[3:]]))
    assert isinstance(original, Original)
    assert original.container is not None
    assert original.container["fetched"] == "2021-09-14T15:41:00Z"
    assert (original.container["record"], original.container["truncated"]) == ("urn:uuid:7", "length")


@pytest.mark.parametrize(
    ("http", "payload"),
    [
        (b"HTTP/2 200\r\ncontent-type: text/html", PAGE),
        (b"HTTP/2.0 200 \r\ncontent-type: text/html", PAGE),
        (b"HTTP/1.1 200", PAGE),
        (b"HTTP/1.1 200 OK\r\nServer: x", b"<script>var a;</script>\n<link rel=x>" + PAGE[15:]),
        (b"HTTP/1.1 200 OK\r\nContent-Type:", PAGE),
        (b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip", gzip.compress(PAGE)),
        (b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br", PAGE),
    ],
)
def test_heads_as_crawlers_store_them(http: bytes, payload: bytes, tmp_path: Path) -> None:
    (original,) = read(tmp_path, record(payload, http=http))
    assert isinstance(original, Original)
    assert original.kind == "html"
    assert "A ferry sank off Elbo" in original.text


@pytest.mark.parametrize("inside", [True, False])
def test_the_encoding_is_the_headers_or_the_pages(inside: bool, tmp_path: Path) -> None:
    page = (
        '<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>Паром затонул у берега.</p>'
    )
    page = page if inside else page.replace("windows-1251", "x")
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html" + (b"" if inside else b"; charset=windows-1251")
    (original,) = read(tmp_path, record(page.encode("cp1251"), http=http))
    assert isinstance(original, Original)
    assert "Паром затонул" in original.text


@pytest.mark.parametrize("payload", [b"\x0b\x05\x80\xff\xfe", b"\x28\xb5\x2f\xfd\x00\xff"])
def test_compression_that_is_not_read_is_told(payload: bytes, tmp_path: Path) -> None:
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: " + (
        b"br" if payload[0] == 11 else b"zstd"
    )
    assert code(read(tmp_path, record(payload, http=http) + record(PAGE))) == ["not_text", ""]


def test_texts_of_a_wet_file(tmp_path: Path) -> None:
    wet = record(
        "Ferry sinks\n\nA ferry sank – off Elbo.".encode(),
        kind="conversion",
        http=None,
        more="Content-Type: text/plain\r\n",
    )
    (original,) = read(tmp_path, wet, "a.warc.wet")
    assert isinstance(original, Original)
    assert (original.kind, original.meta["uri"]) == ("text", "https://w.example/1")


def test_a_feed_in_an_archive_gives_its_entries(tmp_path: Path) -> None:
    items = b"<item><title>Ferry sinks</title></item><item><title>Rain</title></item>"
    feed = b"<?xml version='1.0'?><rss><channel>" + items + b"</channel></rss>"
    found = read(tmp_path, record(feed, http=b"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml"))
    assert [f.container["pointer"] for f in found if isinstance(f, Original) and f.container] == ["entry 1", "entry 2"]


@pytest.mark.parametrize("packed", [False, True])
def test_after_damage_the_next_whole_record_is_read(packed: bool, tmp_path: Path) -> None:
    parts = pages(6)
    if packed:
        parts = [gzip.compress(p) for p in parts]
        parts[2] = parts[2][:40] + bytes(len(parts[2]) - 40)
        parts[4] = parts[4][:-30]
    else:
        parts[2] = b"rubbish" + parts[2][20:]
        parts[4] = parts[4].replace(b"Content-Length", b"Content-Lengt")
    found = read(tmp_path, b"".join(parts), "a.warc.gz" if packed else "a.warc")
    uris = [f.meta["uri"][-1] for f in found if isinstance(f, Original)]
    assert uris == ["0", "1", "3", "5"]
    assert code(found).count("damaged") == 2


def test_a_bomb_in_an_archive_costs_neither_memory_nor_the_rest(tmp_path: Path) -> None:
    head = (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://w.example/b\r\nContent-Length: 4000000000\r\n\r\n"
    )
    bomb = gzip.compress(head + b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + bytes(300_000_000), 1)
    first, second = (gzip.compress(p) for p in pages(2))
    inner = record(gzip.compress(bytes(100_000_000), 1), http=b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip")
    (tmp_path / "a.warc.gz").write_bytes(first + bomb + gzip.compress(inner) + second)
    tracemalloc.start()
    begun = time.monotonic()
    found = list(open_source(str(tmp_path / "a.warc.gz")))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert code(found) == ["", "too_large", "too_large", ""]
    assert peak < 120_000_000
    assert time.monotonic() - begun < 20


def test_a_stream_that_bursts_is_left(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("dateline.reading.intake.limits._BOMB_BYTES", 1 << 20)
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(b'{"text": "It rained."}\n{"text": "' + bytes(5_000_000)))
    assert code(list(open_source(str(tmp_path / "a.jsonl.gz")))) == ["", "damaged"]


def test_members_are_marked_where_they_begin() -> None:
    parts = [gzip.compress(bytes([k]) * 1000 * k) for k in range(1, 5)]
    stream = Inflating(io.BytesIO(b"".join(parts) + b"\0" * 7))
    assert len(io.BufferedReader(stream, 100).read()) == 10_000
    assert list(stream.marks) == [
        (1000 * sum(range(k + 1)), sum(map(len, parts[:k]))) for k in range(5)
    ]  # fmt: skip


@examples(st.integers(0, 2**32))
def test_no_broken_archive_raises_or_invents(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    dice = random.Random(seed)
    parts = [gzip.compress(p) if seed % 2 else p for p in pages(4)]
    data = bytearray(b"".join(parts))
    for _ in range(dice.randint(1, 6)):
        at = dice.randrange(len(data))
        match dice.randrange(4):
            case 0:
                data[at] = dice.randrange(256)
            case 1:
                del data[at : at + dice.randint(1, 50)]
            case 2:
                data[at:at] = dice.randbytes(dice.randint(1, 50))
            case _:
                del data[at + dice.randrange(1, 200) :]
        if not data:
            break
    path = tmp_path_factory.mktemp("any") / "a.warc"
    path.write_bytes(data)
    found = list(open_source(str(path)))
    assert len(found) <= 12
    for f in found:
        assert isinstance(f, Original | Failure)
