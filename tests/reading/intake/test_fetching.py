"""Addresses: what is asked at all, what comes back, and that nothing private is ever reached."""

import gzip
import socket
import zlib
from collections.abc import Iterator
from typing import Any

import pytest

from dateline.errors import Damaged, DatelineError, NotText, Refused, TooLarge, Unreachable
from dateline.reading.intake import open_source
from dateline.reading.intake.fetching import Fetcher
from dateline.values.report import Failure, Original
from tests.reading.intake.serving import PAGE, Server, serving


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as made:
        yield made


def refused(fetcher: Fetcher, address: str) -> DatelineError:
    with pytest.raises(DatelineError) as caught:
        fetcher.get(address)
    assert "\n" not in str(caught.value)
    return caught.value


def test_a_page_with_where_when_and_how_it_came(server: Server) -> None:
    to = server.page("/new", PAGE, ETag='"v1"', Last_Modified="Tue, 14 Sep 2021 15:41:00 GMT")
    asked = server.page("/old", "", 301, Location="/new#top")
    found = list(open_source(asked, fetcher=server.fetcher()))
    assert len(found) == 1
    original = found[0]
    assert isinstance(original, Original)
    assert (original.file, original.kind, original.text) == (asked, "html", PAGE)
    assert original.meta["uri"] == to
    assert original.container is not None
    assert original.container.pop("fetched").endswith("Z")
    assert original.container == {
        "uri": to, "asked": asked, "status": 200, "etag": '"v1"', "modified": "Tue, 14 Sep 2021 15:41:00 GMT",
    }  # fmt: skip
    assert server.paths == ["/old", "/new"]
    assert all(headers["User-Agent"].startswith("Dateline/") for _, headers in server.asked)
    assert all("Cookie" not in headers and "Referer" not in headers for _, headers in server.asked)


def test_the_charset_of_the_header_counts_and_valid_utf8_before_it(server: Server) -> None:
    russian = "<p>Паром затонул у берега, никто не пострадал.</p>"
    for path, data, said in (("/a", russian.encode("koi8-r"), "koi8-r"), ("/b", russian.encode(), "iso-8859-1")):
        address = server.page(path, data, Content_Type=f"text/html; charset={said}")
        found = list(open_source(address, fetcher=server.fetcher()))
        assert isinstance(found[0], Original)
        assert found[0].text == russian


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1/", "http://127.1/", "http://2130706433/", "http://0x7f.0.0.1/", "http://0/", "http://localhost/",
        "http://10.0.0.1/", "http://172.16.3.4/", "http://192.168.1.1/", "http://169.254.169.254/latest/meta-data",
        "http://100.64.0.1/", "http://192.0.0.8/", "http://198.18.0.1/", "http://224.0.0.1/", "http://233.252.0.1/",
        "http://240.0.0.1/", "http://255.255.255.255/", "http://[::1]/", "http://[::]/", "http://[fe80::1]/",
        "http://[fc00::1]/", "http://[ff02::1]/", "http://[::ffff:8.8.8.8]/", "http://[::ffff:127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/", "http://[64:ff9b::808:808]/", "http://[2002:7f00:1::]/", "http://[2002:808:808::]/",
        "http://[2001:0:1::1]/", "http://[2001:db8::1]/", "http://[::7f00:1]/", "http://[fec0::1]/",
    ],
)  # fmt: skip
def test_no_address_that_is_not_public_is_connected_to(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "create_connection", lambda *args, **more: pytest.fail(f"connected to {args}"))
    assert isinstance(refused(Fetcher(), address), Refused | Unreachable)


@pytest.mark.parametrize(
    "address",
    [
        "ftp://a.example/", "file:///etc/passwd", "gopher://a.example/", "https://user:word@a.example/",
        "https://user@a.example/", "http:///path", "http://a.example:99999/", "http://a_b%20c.example/",
        "http://a.example/a b", "http://a.example/\r\nHost: b.example", "http://[::1", "https://" + "a" * 9000,
        "http://exa\x00mple.org/",
    ],
)  # fmt: skip
def test_what_is_no_plain_web_address_is_refused_unasked(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **more: pytest.fail("asked for the host"))
    assert isinstance(refused(Fetcher(), address), Refused)


def test_the_address_that_was_checked_is_the_one_connected_to(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that is public when checked and private a moment later: it is asked for once only."""
    answers = iter(["93.184.216.34", "127.0.0.1"])
    connected: list[Any] = []

    def resolve(host: str, port: int, **more: Any) -> list[Any]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (next(answers), port))]

    def connect(to: tuple[str, int], timeout: float) -> Any:
        connected.append(to)
        raise ConnectionRefusedError(111, "Connection refused")

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    monkeypatch.setattr(socket, "create_connection", connect)
    assert isinstance(refused(Fetcher(), "http://turns.example/"), Unreachable)
    assert connected == [("93.184.216.34", 80)]


def test_a_private_address_beside_a_public_one_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    connected: list[Any] = []

    def resolve(host: str, port: int, **more: Any) -> list[Any]:
        return [(0, 0, 0, "", (numeric, port)) for numeric in ("10.0.0.7", "93.184.216.34")]

    def connect(to: tuple[str, int], timeout: float) -> Any:
        connected.append(to)
        raise OSError

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    monkeypatch.setattr(socket, "create_connection", connect)
    refused(Fetcher(), "http://two.example/")
    assert connected == [("93.184.216.34", 80)]


@pytest.mark.parametrize(
    ("to", "kind"),
    [
        ("http://127.0.0.1:9/", Refused),
        ("http://169.254.169.254/", Refused),
        ("http://[::ffff:127.0.0.1]/", Refused),
        ("file:///etc/passwd", Refused),
        ("http://user:word@a.example/", Refused),
        ("//10.0.0.1/x", Refused),
        ("/loop", Unreachable),
        ("", Unreachable),
    ],
)
def test_redirects_are_checked_each_time(server: Server, to: str, kind: type[DatelineError]) -> None:
    address = server.page("/loop", "", 302, Location=to)
    assert isinstance(refused(server.fetcher(), address), kind)
    assert server.paths == ["/loop"]


def test_five_redirects_are_followed_and_no_sixth(server: Server) -> None:
    for k in range(7):
        server.page(f"/{k}", "", 302, Location=f"/{k + 1}")
    server.page("/7")
    assert server.fetcher().get(server.address + "/2").status == 200
    assert isinstance(refused(server.fetcher(), server.address + "/1"), Unreachable)
    assert "/6" in server.paths


def test_another_port_only_where_the_user_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    connected: list[Any] = []

    def connect(to: tuple[str, int], timeout: float) -> Any:
        connected.append(to)
        raise OSError

    monkeypatch.setattr(socket, "create_connection", connect)
    assert isinstance(refused(Fetcher(), "http://93.184.216.34:8080/"), Unreachable)
    assert connected == [("93.184.216.34", 8080)]
    with pytest.raises(Refused):
        Fetcher(linked=True).get_linked("http://93.184.216.34:8080/")
    assert len(connected) == 1


@pytest.mark.parametrize(
    ("coding", "pack"),
    [("gzip", gzip.compress), ("deflate", zlib.compress), ("deflate", lambda d: zlib.compress(d)[2:-4]), ("", bytes)],
)
def test_compression_is_undone(server: Server, coding: str, pack: Any) -> None:
    address = server.page("/", pack(PAGE.encode()), Content_Encoding=coding)
    assert server.fetcher().get(address).data == PAGE.encode()


def test_what_is_too_large_breaks_off_or_is_packed_otherwise(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("limits", "fetching"):
        monkeypatch.setattr(f"dateline.reading.intake.{module}.REPORT_BYTES", 5000)
    fetcher = server.fetcher()
    assert isinstance(refused(fetcher, server.page("/a", b"word " * 2000)), TooLarge)
    assert isinstance(
        refused(fetcher, server.page("/b", gzip.compress(bytes(10**6)), Content_Encoding="gzip")), TooLarge
    )
    assert isinstance(
        refused(fetcher, server.page("/c", zlib.compress(bytes(10**6)), Content_Encoding="deflate")), TooLarge
    )
    assert isinstance(refused(fetcher, server.page("/d", PAGE, Content_Length="900")), Damaged)
    assert isinstance(
        refused(fetcher, server.page("/e", gzip.compress(PAGE.encode())[:-20], Content_Encoding="gzip")), Damaged
    )
    assert isinstance(refused(fetcher, server.page("/f", b"\x0b\x05\x80abc", Content_Encoding="br")), NotText)


def test_a_body_without_end_is_cut_off(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dateline.reading.intake.fetching.REPORT_BYTES", 100_000)

    def endless(handler: Any) -> None:
        handler.send_response(200)
        handler.end_headers()
        while True:
            handler.wfile.write(b"more and more " * 1000)

    server.pages["/"] = endless
    assert isinstance(refused(server.fetcher(), server.address + "/"), TooLarge)


@pytest.mark.parametrize("part", ["head", "body"])
def test_all_ends_at_the_deadline_however_slowly_it_comes(server: Server, part: str) -> None:
    """Every byte comes in time, and yet not all of them."""
    import time

    def trickle(handler: Any) -> None:
        if part == "body":
            handler.send_response(200)
            handler.end_headers()
        while True:
            handler.wfile.write(b"H")
            time.sleep(0.02)

    server.pages["/"] = trickle
    fetcher = Fetcher(trusted=frozenset({("127.0.0.1", server.port)}), seconds=0.3)
    begun = time.monotonic()
    assert "in time" in str(refused(fetcher, server.address + "/"))
    assert time.monotonic() - begun < 5


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (b"", Unreachable), (b"\x00\x01\x02\x03\n\n", Unreachable), (b"HTTP/1.1 two hundred\r\n\r\n", Unreachable),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 1000 + b"\r\n", Unreachable),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc", Damaged),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\nabc", Damaged),
        (b"HTTP/1.1 302 Found\r\n\r\n", Unreachable),
        (b"HTTP/1.1 500 Broken\x1b[31m\r\n\r\n", Unreachable),
    ],
)  # fmt: skip
def test_an_answer_that_is_no_good_is_one_line(server: Server, answer: bytes, kind: type[DatelineError]) -> None:
    server.pages["/"] = lambda handler: handler.wfile.write(answer)
    error = refused(server.fetcher(), server.address + "/")
    assert isinstance(error, Unreachable | Damaged)
    assert str(error).isprintable()


def test_a_page_of_a_kind_that_is_not_read_is_a_failure_in_its_place(server: Server) -> None:
    found = list(
        open_source(server.page("/a.pdf", b"%PDF-1.7 ...", Content_Type="application/pdf"), fetcher=server.fetcher())
    )
    assert isinstance(found[0], Failure)
    assert found[0].code == "not_text"
    assert found[0].message.startswith(server.address)


def test_one_named_address_is_one_request(server: Server) -> None:
    """No robots.txt is asked for, no link followed, for what the user named."""
    server.page("/feed", "<rss><channel><item><title>One</title><link>http://a.example/1</link></item></channel></rss>")
    list(open_source(server.address + "/feed", fetcher=server.fetcher()))
    assert server.paths == ["/feed"]
