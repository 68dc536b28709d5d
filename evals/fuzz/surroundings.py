"""What surrounds files and addresses: odd names, pipes, links in circles, files that change, servers that mean harm."""

import os
import socket
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any
from unittest.mock import patch

from dateline.reading.intake.fetching import Fetcher
from evals.fuzz.running import Ended, examined
from evals.fuzz.seeds import good_page
from tests.reading.intake.serving import PAGE, Server, serving

Place = Callable[[Path], str | bytes]
INNER = (
    "127.0.0.1",
    "localhost",
    "10.0.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "[::1]",
    "0.0.0.0",
    "2130706433",
    "[fd00::1]",
    "0x7f.1",
)


def _pipe(home: Path) -> str:
    os.mkfifo(home / "a.txt")
    return str(home / "a.txt")


def _written_pipe(home: Path) -> str:
    path = _pipe(home)

    def write() -> None:
        with suppress(OSError), open(path, "wb") as pipe:
            pipe.write(good_page())

    threading.Thread(target=write, daemon=True).start()
    time.sleep(0.1)
    return path


def _socket(home: Path) -> str:
    with socket.socket(socket.AF_UNIX) as s:
        s.bind(str(home / "a.txt"))
    return str(home / "a.txt")


def _linked(*pairs: tuple[str, str]) -> Place:
    def make(home: Path) -> str:
        for name, target in pairs:
            (home / name).symlink_to(target)
        return str(home / pairs[0][0])

    return make


def _named(name: bytes) -> Place:
    def make(home: Path) -> str:
        path = os.fsencode(home) + b"/" + name
        Path(os.fsdecode(path)).write_bytes(good_page())
        return os.fsdecode(path)

    return make


def _folder(home: Path) -> str:
    (home / "a.txt").mkdir()
    return str(home / "a.txt")


def _locked(home: Path) -> str:
    (home / "a.txt").write_bytes(good_page())
    (home / "a.txt").chmod(0)
    return str(home / "a.txt")


def _growing(home: Path) -> str:
    """A file that something else writes to for as long as it is read."""
    path = home / "a.jsonl"
    path.write_bytes(b'{"text":"A ferry sank."}\n')

    def grow() -> None:
        with suppress(OSError), path.open("ab") as file:
            for _ in range(2000):
                file.write(b'{"text":"A ferry sank."}\n')

    threading.Thread(target=grow, daemon=True).start()
    return str(path)


PLACES: dict[str, Place] = {
    "a pipe that nobody writes to": _pipe,
    "a pipe": _written_pipe,
    "a socket": _socket,
    "a folder named as a file": _folder,
    "a link to itself": _linked(("a.txt", "a.txt")),
    "links in a circle": _linked(("a.txt", "b.txt"), ("b.txt", "a.txt")),
    "a link to nothing": _linked(("a.txt", "nothing.txt")),
    "a link to its folder": _linked(("a.txt", ".")),
    "zeros without end": _linked(("a.txt", "/dev/zero")),
    "chance without end": _linked(("a.txt", "/dev/urandom")),
    "nothing at all": _linked(("a.txt", "/dev/null")),
    "a name with a line break": _named(b"a\nb.txt"),
    "a name that is no UTF-8": _named(b"a\xff\xfe.txt"),
    "a name with escapes": _named(b"\x1b[31ma\x07.txt"),
    "a name as an option": _named(b"--help.txt"),
    "a name as an address": _named(b"http:"),
    "a long name": _named(b"a" * 250 + b".txt"),
    "an unreadable file": _locked,
    "a file that grows": _growing,
    "no such file": lambda home: str(home / "a.txt"),
    "a name with a null": lambda home: str(home / "a\0.txt"),
    "an empty name": lambda home: "",
    "a name that is too long": lambda home: "a" * 5000,
}


def places(*, seconds: float, **bounds: Any) -> Iterator[Ended]:
    for name, make in PLACES.items():
        with tempfile.TemporaryDirectory() as home:
            yield examined("place", name, os.fsdecode(make(Path(home))), seconds=seconds, **bounds)
    for when in ("opening", "reading"):
        yield _vanishing(when, seconds, **bounds)


def _vanishing(when: str, seconds: float, **bounds: Any) -> Ended:
    """A file that is cut to nothing, or fails, while it is read."""
    with tempfile.TemporaryDirectory() as home:
        path = Path(home) / "a.jsonl"
        path.write_bytes(b'{"text":"A ferry sank."}\n' * 100_000)
        count = 0

        def readinto(self: Any, buffer: Any) -> int:
            nonlocal count
            count += 1
            if count == (1 if when == "opening" else 3):
                path.write_bytes(b"")
                raise OSError(5, "Input/output error")
            return int(self._file.readinto(buffer))

        with patch("dateline.reading.intake.limits.Metered.readinto", readinto):
            return examined("place", f"a file that fails while {when}", str(path), seconds=seconds, **bounds)


def addresses(*, seconds: float, **bounds: Any) -> Iterator[Ended]:
    """Pages of a server of our own, which sends elsewhere, never ends, or answers nonsense."""
    with serving() as server:
        for name, address, fetcher in _harmful(server):
            yield examined("address", name, address, seconds=seconds, fetcher=fetcher, **bounds)


def _harmful(server: Server) -> Iterator[tuple[str, str, Fetcher]]:
    near = {"linked": True}
    for host in INNER:
        target = f"http://{host}:{server.port + 1}/" if host != "127.0.0.1" else f"http://127.0.0.1:{server.port + 1}/"
        yield f"a redirect to {host}", server.page("/away", "", 302, Location=target), server.fetcher()
    for target in (
        "file:///etc/passwd",
        "gopher://127.0.0.1/",
        "http://a@127.0.0.1/",
        "//[::1",
        "http://127.0.0.1:99999/",
        "\x00",
        "",
    ):
        yield f"a redirect to {target!r}", server.page("/odd", "", 302, Location=target), server.fetcher()
    yield "a redirect in a circle", server.page("/circle", "", 302, Location="/circle"), server.fetcher()
    server.pages["/stream"] = _endless(
        b"Content-Type: application/rss+xml", b"<rss><channel>", b"<item><title>A ferry</title></item>"
    )
    yield "a feed without end", f"{server.address}/stream", server.fetcher(**near)
    server.pages["/heads"] = _endless(b"", b"", b"A: b\r\n")
    yield "headers without end", f"{server.address}/heads", server.fetcher()
    own = f"{server.address}/cycle"
    item = "<item><title>A</title><link>{}</link><description>a</description></item>"
    server.page("/cycle", f"<rss><channel>{item.format(own)}{item.format(own + '?b')}</channel></rss>")
    server.page("/cycle?b", f"<rss><channel>{item.format(own)}</channel></rss>")
    yield "feeds that name each other", own, server.fetcher(**near)
    server.page("/list", f"{server.address}/list\n{server.address}/list?b\n", Content_Type="text/plain")
    yield "a list that names itself", f"{server.address}/list", server.fetcher(**near)
    inner = "".join(item.format(f"http://{host}/") for host in INNER)
    yield (
        "a feed of inner addresses",
        server.page("/inner", f"<rss><channel>{inner}</channel></rss>"),
        server.fetcher(**near),
    )
    bomb = b"\x1f\x8b" + b"\0" * 100
    yield "packed as nothing", server.page("/packed", bomb, Content_Encoding="gzip"), server.fetcher()
    yield "a length that lies", server.page("/lies", PAGE, Content_Length="99999"), server.fetcher()
    yield (
        "a charset that is none",
        server.page("/charset", PAGE, Content_Type="text/html; charset=\x01unicode_escape"),
        server.fetcher(),
    )


def _endless(header: bytes, first: bytes, more: bytes) -> Callable[[Any], None]:
    def answer(handler: Any) -> None:
        with suppress(OSError):
            handler.wfile.write(b"HTTP/1.1 200 OK\r\n" + header + (b"\r\n\r\n" if header else b"") + first)
            while True:
                handler.wfile.write(more * 2000)

    return answer
