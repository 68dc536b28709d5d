"""Lists of addresses and feeds: nothing is asked without leave, and then politely, once, and never for ever."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dateline.errors import Refused
from dateline.reading.intake import open_source
from dateline.values.report import Failure, Original
from tests.reading.intake.serving import PAGE, Server, serving


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as made:
        yield made


def events(address: str) -> str:
    """A line of GDELT's events export."""
    return "\t".join([*map(str, range(60)), address]) + "\n"


def knowledge_graph(address: str) -> str:
    """A line of GDELT's knowledge graph, whose other cells may hold addresses too."""
    cells = ["20210914120000-1", "20210914120000", "1", "a.example", address, "", "", "1#Elbo#NO", *[""] * 10]
    return "\t".join([*cells, "http://127.0.0.1/p.jpg;http://127.0.0.1/q.jpg", *[""] * 8]) + "\n"


def mentions(address: str) -> str:
    return "\t".join(["9", "20210914", "20210914", "1", "a.example", address, "3", "-1", "12", "40", "1", "50"]) + "\n"


SHAPES = {
    "a.txt": lambda one, two: f"# mine\n{one}\n\n  {two}  # the second\n{one}\n",
    "b.urls": lambda one, two: f"\ufeff{one}\r\n{two}\r\n",
    "20210914.export.CSV": lambda one, two: events(one) + events(two) + events(one),
    "x.gkg.csv": lambda one, two: knowledge_graph(one) + knowledge_graph(two),
    "x.mentions.CSV": lambda one, two: mentions(one) + mentions(two),
    "doc.csv": lambda one, two: f"URL,MobileURL,Date,Title\n{one},,2021-09-14,\"Ferry, sunk\"\n{two},,2021-09-14,Two\n",
    "doc.json": lambda one, two: json.dumps({"articles": [{"url": one, "title": "Ferry"}, {"url": two}]}),
    "list.json": lambda one, two: json.dumps([one, two]),
    "gkg1.csv": lambda one, two: f"DATE\tNUMARTS\tSOURCEURLS\n20130401\t2\t{one}<UDIV>{two}\n",
    "own.tsv": lambda one, two: f"n\tlink\tnote\n1\t{one}\tgood\n2\t{two}\t\n",
    "no-name": lambda one, two: events(one) + events(two),
}  # fmt: skip


@pytest.mark.parametrize("name", SHAPES)
def test_a_list_of_any_shape_is_asked_only_with_leave(name: str, server: Server, tmp_path: Path) -> None:
    one, two = server.page("/1", PAGE), server.page("/2", PAGE.replace("Elbo", "Senj"))
    path = tmp_path / name
    path.write_text(SHAPES[name](one, two), encoding="utf-8", newline="")
    found = list(open_source(str(path), fetcher=server.fetcher()))
    assert [type(f) for f in found] == [Failure]
    assert "--fetch" in found[0].message  # type: ignore[union-attr]
    assert server.asked == []
    found = list(open_source(str(path), fetcher=server.fetcher(linked=True)))
    assert [f.file for f in found] == [one, two]
    assert [f.meta["uri"] for f in found if isinstance(f, Original)] == [one, two]
    assert server.paths == ["/robots.txt", "/1", "/2"]


def test_what_cannot_be_had_is_a_failure_and_the_rest_comes(server: Server, tmp_path: Path) -> None:
    for k in (1, 4):
        server.page(f"/{k}")
    server.page("/2", "gone", 410)
    server.page("/3", "<rss><channel></channel></rss>")
    (tmp_path / "a.txt").write_text("\n".join(f"{server.address}/{k}" for k in range(1, 6)))
    found = list(open_source(str(tmp_path / "a.txt"), fetcher=server.fetcher(linked=True)))
    assert [f.code if isinstance(f, Failure) else "" for f in found] == ["", "unreachable", "empty", "", "unreachable"]
    assert isinstance(found[0], Original)
    assert found[0].container is not None
    assert (found[0].container["list"], found[0].container["line"]) == (str(tmp_path / "a.txt"), 1)


def test_what_the_record_has_is_not_asked_again(server: Server, tmp_path: Path) -> None:
    one, two = server.page("/1"), server.page("/2")
    (tmp_path / "a.txt").write_text(f"{one}\n{two}\n")
    fetcher = server.fetcher(linked=True, known={one}.__contains__)
    assert [f.file for f in open_source(str(tmp_path / "a.txt"), fetcher=fetcher)] == [two]
    assert fetcher.skipped == 1
    assert "/1" not in server.paths


def test_a_host_is_left_alone_between_requests(server: Server, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("\n".join(server.page(f"/{k}") for k in range(3)))
    fetcher = server.fetcher(linked=True, delay=2.0)
    assert len(list(open_source(str(tmp_path / "a.txt"), fetcher=fetcher))) == 3
    assert fetcher.waits == [2.0, 2.0, 2.0]  # type: ignore[attr-defined]  # robots.txt comes first


@pytest.mark.parametrize(
    ("robots", "status", "allowed", "wait"),
    [
        ("User-agent: *\nDisallow: /private", 200, {"/open": True, "/private/1": False}, 1.0),
        ("User-agent: Dateline\nDisallow: /\n\nUser-agent: *\nAllow: /", 200, {"/open": False}, 1.0),
        ("\ufeffUser-agent: *\nCrawl-delay: 7\n", 200, {"/open": True}, 7.0),
        ("User-agent: *\nCrawl-delay: 100000\n", 200, {"/open": True}, 60.0),
        ("not here", 404, {"/open": True}, 1.0),
        ("not yours", 403, {"/open": True}, 1.0),
        ("later", 503, {"/open": False}, 1.0),
        ("<html>\x00 no rules at all", 200, {"/open": True}, 1.0),
    ],
)
def test_robots_are_heard(server: Server, robots: str, status: int, allowed: dict[str, bool], wait: float) -> None:
    server.page("/robots.txt", robots, status)
    fetcher = server.fetcher(linked=True)
    for path, may in allowed.items():
        address = server.page(path)
        if may:
            assert fetcher.get_linked(address).status == 200
            assert max(fetcher.waits) == wait  # type: ignore[attr-defined]
        else:
            with pytest.raises(Refused):
                fetcher.get_linked(address)
            assert path not in server.paths


def test_robots_are_asked_for_once_and_are_bounded(server: Server) -> None:
    server.page("/robots.txt", b"User-agent: *\nDisallow: /private\n" + b"# more\n" * 200_000)
    fetcher = server.fetcher(linked=True)
    for path in ("/1", "/2"):
        assert fetcher.get_linked(server.page(path)).status == 200
    with pytest.raises(Refused):
        fetcher.get_linked(server.page("/private"))
    assert server.paths.count("/robots.txt") == 1


def test_a_redirect_to_what_robots_forbid_is_not_followed(server: Server) -> None:
    server.page("/robots.txt", "User-agent: *\nDisallow: /private")
    server.page("/private")
    with pytest.raises(Refused):
        server.fetcher(linked=True).get_linked(server.page("/a", "", 302, Location="/private"))
    assert "/private" not in server.paths


def test_a_server_that_asks_for_patience_gets_it_once(server: Server, tmp_path: Path) -> None:
    answers = iter([503, 200, 429, 429])

    def busy(handler: Any) -> None:
        handler.send_response(next(answers))
        handler.send_header("Retry-After", "20")
        handler.send_header("Content-Length", str(len(PAGE)))
        handler.end_headers()
        handler.wfile.write(PAGE.encode())

    server.pages["/1"] = server.pages["/2"] = busy
    (tmp_path / "a.txt").write_text(f"{server.address}/1\n{server.address}/2\n")
    fetcher = server.fetcher(linked=True)
    found = list(open_source(str(tmp_path / "a.txt"), fetcher=fetcher))
    assert [type(f) for f in found] == [Original, Failure]
    assert fetcher.waits.count(20.0) == 2  # type: ignore[attr-defined]


def feed(*entries: tuple[str, str, str]) -> str:
    items = "".join(
        f"<item><title>{t}</title><link>{a}</link><description>{d}</description></item>" for t, a, d in entries
    )
    return f"<rss><channel><title>Elbo Post</title>{items}</channel></rss>"


def test_entries_with_a_summary_only_are_fetched_with_leave(server: Server) -> None:
    whole = "It rained over Elbo the whole day and the next. " * 20
    page = server.page("/1", PAGE)
    address = server.page("/feed", feed(("Ferry", page, "A ferry sank."), ("Rain", server.address + "/2", whole)))
    assert [f.file for f in open_source(address, fetcher=server.fetcher())] == [address, address]
    assert server.paths == ["/feed"]
    found = list(open_source(address, fetcher=server.fetcher(linked=True)))
    assert [f.file for f in found] == [page, address]
    assert isinstance(found[0], Original)
    assert isinstance(found[1], Original)
    assert (found[0].kind, found[0].container and found[0].container["feed"]) == ("html", address)
    assert found[1].meta["uri"] == server.address + "/2"
    assert found[1].container is not None
    assert found[1].container["pointer"] == "entry 2"


def test_feeds_and_lists_that_name_themselves_end(server: Server, tmp_path: Path) -> None:
    address = server.page(
        "/feed", feed(("Again", server.address + "/feed", "The same."), ("List", server.address + "/list", "It."))
    )
    server.page("/list", f"{server.address}/list\n{address}\n", Content_Type="text/plain")
    found = list(open_source(address, fetcher=server.fetcher(linked=True)))
    assert [f.code for f in found if isinstance(f, Failure)] == ["not_text", "not_text"]
    assert server.paths.count("/feed") == 2
    (tmp_path / "a.txt").write_text(f"{address}\n{server.address}/list\n")
    found = list(open_source(str(tmp_path / "a.txt"), fetcher=server.fetcher(linked=True)))
    assert [f.code for f in found if isinstance(f, Failure)] == ["not_text", "not_text", "not_text"]


def test_pages_of_a_feed_are_not_turned(server: Server) -> None:
    paged = feed(("One", "", "It rained.")).replace(
        "<item>", f'<link rel="next" href="{server.address}/feed?p=2"/><item>', 1
    )
    assert len(list(open_source(server.page("/feed", paged), fetcher=server.fetcher(linked=True)))) == 1
    assert server.paths == ["/feed"]


def test_a_feed_of_too_many_entries_is_cut(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dateline.reading.intake.feeds.MOST_ENTRIES", 5)
    address = server.page("/feed", feed(*[(f"No. {k}", "", "It rained.") for k in range(9)]))
    found = list(open_source(address, fetcher=server.fetcher()))
    assert [f.code if isinstance(f, Failure) else "" for f in found] == [""] * 5 + ["too_large"]


def test_a_file_that_holds_an_address_among_words_is_a_report(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("https://a.example/1\nA ferry sank off Elbo on Monday.\n")
    assert isinstance(next(open_source(str(tmp_path / "a.txt"))), Original)
