"""Feeds that are followed and lists that are added: politely, once, and on from where it stopped."""

from collections.abc import Iterator
from itertools import islice, pairwise
from typing import Any

import pytest

from dateline import batch
from dateline.errors import UsageError
from dateline.record import Record
from dateline.values.report import Given
from tests.reading.intake.serving import PAGE, Server, serving

pytestmark = pytest.mark.usefixtures("plain_pipeline")


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as made:
        yield made


@pytest.fixture
def record(tmp_path) -> Iterator[Record]:
    with Record(tmp_path / "r.db") as made:
        yield made


def feed(*titles: str, link: str = "") -> str:
    items = "".join(
        f"<item><title>{t}</title><link>{link}</link><description>{t} again.</description></item>" for t in titles
    )
    return f"<rss><channel><title>Elbo Post</title>{items}</channel></rss>"


def rounds(record: Record, server: Server, number: int, every: float = 900.0, **options: Any) -> list[Any]:
    """What so many rounds brought, with the times at which they were."""
    fetcher = server.fetcher(following=True, **options)
    waits = fetcher.waits
    clock, sleep = fetcher._clock, fetcher._sleep
    found = batch.follow(record, [server.address + "/feed"], every, fetcher=fetcher, jobs=1, clock=clock, sleep=sleep)
    return [(done.added, len(done.failures), clock(), waits) for _, done in islice(found, number)]


def test_a_feed_is_asked_whether_it_changed(server, record):
    def answer(handler: Any) -> None:
        body = feed("Vesna Ilic met Tomas Brandt").encode()
        same = handler.headers.get("If-None-Match") == '"1"'
        handler.send_response(304 if same else 200)
        handler.send_header("ETag", '"1"')
        handler.send_header("Last-Modified", "Tue, 14 Sep 2021 15:41:00 GMT")
        handler.send_header("Content-Length", "0" if same else str(len(body)))
        handler.end_headers()
        handler.wfile.write(b"" if same else body)

    server.pages["/feed"] = answer
    came = rounds(record, server, 3)
    assert [added for added, *_ in came] == [1, 0, 0]
    asked = [headers for path, headers in server.asked if path == "/feed"]
    assert [h.get("If-None-Match") for h in asked] == [None, '"1"', '"1"']
    assert asked[1]["If-Modified-Since"] == "Tue, 14 Sep 2021 15:41:00 GMT"
    assert server.paths.count("/robots.txt") == 1
    assert [round(at) for _, _, at, _ in came] == [1, 901, 1801]


def test_only_new_entries_are_added(server, record):
    answers = iter([feed("One"), feed("Two", "One"), feed("Two", "One"), feed("Three", "Two")])
    server.pages["/feed"] = lambda handler: handler.wfile.write(b"HTTP/1.0 200 OK\r\n\r\n" + next(answers).encode())
    assert [added for added, *_ in rounds(record, server, 4)] == [1, 1, 0, 1]
    assert record.count() == 3


def test_a_feed_that_fails_is_asked_less_and_less(server, record):
    answers = iter([500, 500, 500, 429, 200, 200])

    def answer(handler: Any) -> None:
        status = next(answers)
        handler.send_response(status)
        if status == 429:
            handler.send_header("Retry-After", "40000")
        handler.end_headers()
        handler.wfile.write(feed("One").encode())

    server.pages["/feed"] = answer
    came = rounds(record, server, 6, every=900.0)
    assert [(added, failures) for added, failures, *_ in came] == [(0, 1)] * 4 + [(1, 0), (0, 0)]
    times = [at for _, _, at, _ in came]
    assert [round(b - a, -1) for a, b in pairwise(times)] == [1800, 3600, 7200, 40000, 900]


def test_robots_keep_a_feed_from_being_asked(server, record):
    server.page("/robots.txt", "User-agent: *\nDisallow: /")
    server.page("/feed", feed("One"))
    assert [(added, failures) for added, failures, *_ in rounds(record, server, 2)] == [(0, 1), (0, 1)]
    assert "/feed" not in server.paths


def test_summaries_are_fetched_once_with_leave(server, record):
    server.page("/feed", feed("One", link=server.address + "/1"))
    page = server.page("/1", PAGE)
    assert [added for added, *_ in rounds(record, server, 3, linked=True)] == [1, 0, 0]
    assert server.paths.count("/1") == 1
    assert [r.file for r in record.reports()] == [page]


def test_a_page_that_failed_is_tried_again_though_the_feed_is_the_same(server, record):
    server.page("/feed", feed("One", link=server.address + "/1"), ETag='"1"')
    answers = iter([500, 200])

    def answer(handler: Any) -> None:
        handler.send_response(next(answers))
        handler.end_headers()
        handler.wfile.write(PAGE.encode())

    server.pages["/1"] = answer
    assert [(added, failures) for added, failures, *_ in rounds(record, server, 2, linked=True)] == [(0, 1), (1, 0)]


def test_what_is_no_feed_is_not_followed(server, record):
    server.page("/feed", PAGE)
    assert [(added, failures) for added, failures, *_ in rounds(record, server, 1)] == [(0, 1)]
    with pytest.raises(UsageError):
        next(batch.follow(record, ["feed.xml"], 900, fetcher=server.fetcher(following=True)))


def test_a_list_goes_on_where_it_stopped(server, record, tmp_path):
    pages = [server.page(f"/{k}", PAGE.replace("Elbo", f"Elbo {k}")) for k in range(4)]
    server.page("/2", "later", 500)
    moved = server.page("/old", "", 301, Location="/3")
    (tmp_path / "list.txt").write_text("\n".join([*pages[:3], moved]))

    def add(**options: Any) -> batch.Progress:
        return batch.add(record, [str(tmp_path / "list.txt")], fetcher=server.fetcher(linked=True), jobs=1, **options)

    done = add()
    assert (done.added, done.skipped, len(done.failures)) == (3, 0, 1)
    server.page("/2", PAGE)
    server.asked.clear()
    done = add()
    assert (done.added, done.skipped, done.failures) == (1, 3, [])
    assert server.paths == ["/robots.txt", "/2"]
    assert add(given=Given(outlet="Elbo Post")).added == 4


def test_the_share_of_a_list_grows_evenly(server, record, tmp_path):
    (tmp_path / "list.txt").write_text("\n".join(server.page(f"/{k}", PAGE + " " * k) for k in range(10)))
    seen: list[float] = []
    batch.add(record, [str(tmp_path / "list.txt")], fetcher=server.fetcher(linked=True), jobs=1,
              show=lambda p: seen.append(p.share))  # fmt: skip
    assert seen == pytest.approx([k / 10 for k in range(10)] + [1.0])
