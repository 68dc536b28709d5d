"""A server of our own on the loopback, for tests: pages by path, and a log of what was asked."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from dateline.reading.intake.fetching import Fetcher

PAGE = (
    "<!doctype html><html><body><h1>Ferry sinks</h1><p>A ferry sank off Elbo on Monday. Nobody was hurt.</p>"
    "</body></html>"
)
Answer = tuple[int, dict[str, str], bytes]


class Server:
    """What stands under each path: an answer, or a function that writes one; everything else is not found."""

    def __init__(self, port: int) -> None:
        self.address, self.port = f"http://127.0.0.1:{port}", port
        self.pages: dict[str, Answer | Callable[[Any], None]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []

    def page(self, path: str, body: str | bytes = PAGE, status: int = 200, **headers: str) -> str:
        """Puts a page under a path; its address."""
        data = body.encode() if isinstance(body, str) else body
        said = {"Content-Type": "text/html", **{k.replace("_", "-"): v for k, v in headers.items()}}
        self.pages[path] = (status, said, data)
        return self.address + path

    @property
    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]

    def fetcher(self, **options: Any) -> Fetcher:
        """A fetcher that may ask this server, and never really waits."""
        clock = Clock()
        fetcher = Fetcher(
            trusted=frozenset({("127.0.0.1", self.port)}), clock=clock.now, sleep=clock.sleep, **options
        )  # fmt: skip
        fetcher.waits = clock.waits  # type: ignore[attr-defined]
        return fetcher


class Clock:
    """A clock that stands still but where it is told to wait."""

    def __init__(self) -> None:
        self.seconds, self.waits = 0.0, []  # type: tuple[float, list[float]]

    def now(self) -> float:
        return self.seconds

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.seconds += seconds


@contextmanager
def serving() -> Iterator[Server]:
    """A server that answers while the block runs."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            server.asked.append((self.path, dict(self.headers)))
            found = server.pages.get(self.path, (404, {}, b"not here"))
            if callable(found):
                found(self)
                return
            status, headers, body = found
            self.send_response(status)
            for name, value in {"Content-Length": str(len(body)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            pass

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: Any) -> None:
            """Clients hang up on purpose."""

    listener = Quiet(("127.0.0.1", 0), Handler)
    server = Server(listener.server_port)
    thread = Thread(target=listener.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield server
    finally:
        listener.shutdown()
        listener.server_close()
        thread.join()
