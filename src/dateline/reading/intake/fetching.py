"""The only module with the network: asks one address, within bounds, and politely where there are many.

Nothing is asked that the user did not name, or allow by `linked`. A host is resolved once and the connection made to
the very address that was checked, at every redirect again, so that a name cannot lead to a private network meanwhile.
"""

import http.client
import io
import math
import re
import socket
import ssl
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import cache
from importlib import metadata
from typing import Any
from urllib.robotparser import RobotFileParser

import msgspec

from dateline.errors import Damaged, InputError, NotText, Refused, Unreachable
from dateline.reading.intake.addresses import Address, is_public, parse
from dateline.reading.intake.limits import CHUNK, GZIP, REPORT_BYTES, deflated, inflate, too_large

SECONDS = 30.0
REDIRECTS = 5
DELAY = 1.0
_LONGEST_DELAY = 60.0
_ROBOTS_BYTES = 512 * 1024
_MOVED = (301, 302, 303, 307, 308)
_LATER = (429, 503)
Trusted = frozenset[tuple[str, int]]


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """What an address answered: the bytes, and where, when and how they came."""

    asked: str
    uri: str
    """The address in the end, after redirects."""
    status: int
    fetched: str
    data: bytes
    is_html: bool
    charset: str | None
    etag: str | None
    modified: str | None

    def container(self) -> dict[str, Any]:
        """What a report's container says of it."""
        said = {
            "uri": self.uri, "asked": self.asked, "status": self.status, "fetched": self.fetched, "etag": self.etag,
            "modified": self.modified,
        }  # fmt: skip
        return {key: value for key, value in said.items() if value is not None}


def agent() -> str:
    """How we present ourselves to servers."""
    return f"Dateline/{metadata.version('dateline')} (reads news reports for its user)"


class Fetcher:
    """Asks addresses, and remembers within a run what politeness needs: when each host was asked last, what its
    robots.txt says, and the validators of what came.

    `linked`: may addresses be asked that a list or a feed names? `following`: are those that the user names asked again
    and again, so that only what changed is wanted? `delay`: seconds between two requests to one host.
    `known`: is an address one whose report the record has? `trusted`: numeric addresses and ports that may be asked
    although they are not public; for tests with a server of their own.
    """

    def __init__(
        self, *, linked: bool = False, following: bool = False, delay: float = DELAY,
        known: Callable[[str], bool] = lambda address: False, trusted: Trusted = frozenset(), seconds: float = SECONDS,
        clock: Callable[[], float] = time.monotonic, sleep: Callable[[float], None] = time.sleep,
    ) -> None:  # fmt: skip
        self.linked, self.following, self.known, self.skipped = linked, following, known, 0
        self._delay, self._trusted, self._seconds, self._clock, self._sleep = delay, trusted, seconds, clock, sleep
        self._free: dict[str, float] = {}
        self._crawl: dict[str, float] = {}
        self._robots: dict[str, RobotFileParser | InputError] = {}
        self._validators: dict[str, dict[str, str]] = {}
        self.refusals: dict[str, float] = {}

    def get(self, asked: str) -> Page:
        """The page that a user named. Refused, Unreachable, TooLarge, Damaged or NotText where there is none."""
        page = self._get(asked, polite=False, validators={})
        assert page is not None
        return page

    def get_linked(self, asked: str) -> Page:
        """The page that a list or feed names: usual ports only, as its robots.txt allows, after the host's delay."""
        page = self._get(asked, polite=True, validators={})
        assert page is not None
        return page

    def get_changed(self, asked: str) -> Page | None:
        """The page if it changed since it was asked last in this run, else None; politely. Where it cannot be had,
        `refusals` keeps how many seconds it is not to be asked again."""
        try:
            page = self._get(asked, polite=True, validators=self._validators.get(asked, {}), named=True)
        except InputError as error:
            self.refusals[asked] = getattr(error, "retry_after", None) or 0.0
            raise
        if page is not None:
            said = {"If-None-Match": page.etag, "If-Modified-Since": page.modified}
            self._validators[asked] = {key: value for key, value in said.items() if value}
        return page

    def forget(self, asked: str) -> None:
        """Ask for the page anew next time, whatever its server says of changes."""
        self._validators.pop(asked, None)

    def _get(self, asked: str, *, polite: bool, validators: dict[str, str], named: bool = False) -> Page | None:
        first = address = parse(asked)
        deadline = self._clock() + self._seconds
        seen: set[Address] = set()
        for _ in range(REDIRECTS + 1):
            if address in seen:
                raise Unreachable("its redirects lead back to where they began")
            seen.add(address)
            self._check_port(address, None if polite and not named else first)
            begun = self._clock()
            if polite:
                self._check_robots(address)
            self._wait(address.host)
            deadline += self._clock() - begun
            with _Exchange(address, self._numeric(address, deadline), deadline, self._clock) as exchange:
                response = exchange.ask({"Accept-Encoding": "gzip, deflate", "Accept": "*/*", **validators})
                self._free[address.host] = self._clock() + self._delay
                if response.status == 304 and validators:
                    return None
                if response.status not in _MOVED:
                    return self._page(asked, address, response, exchange)
                address = _moved(address, response)
        raise Unreachable(f"more than {REDIRECTS} redirects")

    def _page(self, asked: str, address: Address, response: http.client.HTTPResponse, exchange: "_Exchange") -> Page:
        header = response.headers
        if not 200 <= response.status < 300:
            later = _seconds_of(header.get("Retry-After")) if response.status in _LATER else None
            if later is not None:
                self._free[address.host] = self._clock() + min(later, _LONGEST_DELAY)
            raise Unreachable(f"its server answered {response.status} {_clean(response.reason)}", retry_after=later)
        charset = re.search(r"charset\s*=\s*[\"']?([\w.:-]{2,40})", header.get("Content-Type", ""), re.I)
        return Page(
            asked=asked,
            uri=str(address),
            status=response.status,
            fetched=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            data=_unpacked(exchange.body(REPORT_BYTES), header.get("Content-Encoding", "")),
            is_html="html" in header.get("Content-Type", "").lower(),
            charset=charset[1] if charset else None,
            etag=_header(header.get("ETag")),
            modified=_header(header.get("Last-Modified")),
        )

    # What may be asked, and when

    def _check_port(self, address: Address, first: Address | None) -> None:
        """The port is 80 or 443, or that which the user named with this host."""
        if address.usual or (first is not None and (first.host, first.port) == (address.host, address.port)):
            return
        if (address.host, address.port) not in self._trusted:
            raise Refused(f"port {address.port} is not asked; only an address that you name yourself may have another")

    def _numeric(self, address: Address, deadline: float) -> str:
        """The IP address that will be connected to: the first public one of the host."""
        found = _resolved(address, deadline - self._clock())
        for numeric in found:
            if (numeric, address.port) in self._trusted or is_public(numeric):
                return numeric
        raise Refused(f"{address.host} is not on the open internet ({found[0]}), so it is not asked")

    def _check_robots(self, address: Address) -> None:
        rules = self._rules(address)
        if isinstance(rules, InputError):
            raise Refused(f"the robots.txt of {address.host} cannot be had, so it is not asked: {rules}")
        if not rules.can_fetch("Dateline", str(address)):
            raise Refused(f"the robots.txt of {address.host} asks programs not to read this page")

    def _rules(self, address: Address) -> RobotFileParser | InputError:
        site = f"{address.scheme}://{address.netloc}"
        if site not in self._robots:
            try:
                self._robots[site] = self._robots_of(address)
            except InputError as error:
                self._robots[site] = error
        return self._robots[site]

    def _robots_of(self, address: Address) -> RobotFileParser:
        """The rules of a site (RFC 9309): all is allowed where it has none, an error where it does not answer."""
        rules = RobotFileParser()
        page = msgspec.structs.replace(address, target="/robots.txt")
        lines: list[str] = []
        for _ in range(REDIRECTS + 1):
            self._check_port(page, address)
            self._wait(page.host)
            deadline = self._clock() + self._seconds
            with _Exchange(page, self._numeric(page, deadline), deadline, self._clock) as exchange:
                response = exchange.ask({"Accept-Encoding": "identity"})
                self._free[page.host] = self._clock() + self._delay
                if response.status in _MOVED:
                    page = _moved(page, response)
                    continue
                if response.status >= 500 or response.status == 429:
                    raise Unreachable(f"its server answered {response.status}")
                if response.status < 300:
                    data = exchange.body(_ROBOTS_BYTES, cut=True)
                    lines = data.decode("utf-8-sig", "replace").splitlines()
            break
        rules.parse(lines)
        if (asked := rules.crawl_delay("Dateline")) is not None:
            self._crawl[address.host] = min(float(asked), _LONGEST_DELAY)
        return rules

    def _wait(self, host: str) -> None:
        """Waits until the host may be asked again."""
        pause = self._free.get(host, -math.inf) - self._clock() + max(self._crawl.get(host, 0.0) - self._delay, 0.0)
        if pause > 0:
            self._sleep(pause)
        self._free[host] = self._clock() + self._delay


class _Exchange:
    """One request and its answer, over a connection to a numeric address, all before the deadline."""

    def __init__(self, address: Address, numeric: str, deadline: float, clock: Callable[[], float]) -> None:
        self._address, self._numeric, self._deadline, self._clock = address, numeric, deadline, clock
        self._sock: socket.socket | None = None
        self._response: http.client.HTTPResponse | None = None

    def __enter__(self) -> "_Exchange":
        return self

    def __exit__(self, *_: object) -> None:
        if self._response is not None:
            self._response.close()
        if self._sock is not None:
            self._sock.close()

    def ask(self, headers: dict[str, str]) -> http.client.HTTPResponse:
        """The answer's head. Unreachable where none comes in time, or one that is not HTTP."""
        a = self._address
        try:
            connection = http.client.HTTPConnection(a.host, a.port)
            connection.sock = self._connected()
            connection.putrequest("GET", a.target, skip_host=True, skip_accept_encoding=True)
            said = {"Host": a.netloc, "User-Agent": agent(), **headers, "Connection": "close"}
            for name, value in said.items():
                connection.putheader(name, value)
            connection.endheaders()
            self._response = connection.getresponse()
            return self._response
        except (OSError, http.client.HTTPException, ValueError) as e:
            raise _unreachable(e) from e

    def body(self, most: int, *, cut: bool = False) -> bytes:
        """The answer's body as sent. TooLarge over `most` bytes unless it is to be cut; Damaged where it breaks off."""
        assert self._response is not None
        chunks, size = [], 0
        try:
            while chunk := self._response.read(CHUNK):
                chunks.append(chunk)
                size += len(chunk)
                if size > most and cut:
                    break
                if size > most:
                    raise too_large()
        except http.client.IncompleteRead as e:
            raise Damaged("the page breaks off before its end: try again") from e
        except (OSError, http.client.HTTPException, ValueError) as e:
            raise _unreachable(e) from e
        if self._response.length and not cut:
            raise Damaged("the page breaks off before its end: try again")
        return b"".join(chunks)[: most if cut else None]

    def _connected(self) -> "_Timed":
        left = _left(self._deadline, self._clock)
        sock = self._sock = socket.create_connection((self._numeric, self._address.port), timeout=left)
        if self._address.scheme == "https":
            sock.settimeout(_left(self._deadline, self._clock))
            sock = self._sock = _trust().wrap_socket(sock, server_hostname=self._address.host)
        return _Timed(sock, self._deadline, self._clock)


class _Timed(io.RawIOBase):
    """A socket for http.client whose every step ends at the deadline, however slowly the other side sends."""

    def __init__(self, sock: socket.socket, deadline: float, clock: Callable[[], float]) -> None:
        self._sock, self._deadline, self._clock = sock, deadline, clock

    def makefile(self, mode: str) -> io.BufferedReader:
        return io.BufferedReader(self, CHUNK)

    def sendall(self, data: bytes) -> None:
        self._sock.settimeout(_left(self._deadline, self._clock))
        self._sock.sendall(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        self._sock.settimeout(_left(self._deadline, self._clock))
        return self._sock.recv_into(buffer)

    def close(self) -> None:
        """Nothing: http.client closes it before the body is read, and the exchange in the end."""


def _left(deadline: float, clock: Callable[[], float]) -> float:
    left = deadline - clock()
    if left <= 0:
        raise TimeoutError
    return left


@cache
def _trust() -> ssl.SSLContext:
    return ssl.create_default_context()


def _resolved(address: Address, seconds: float) -> list[str]:
    """The numeric addresses of a host, asked for once. The system's resolver knows no time limit, so a thread asks."""
    answer: list[Any] = []

    def ask() -> None:
        try:
            answer.append(socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError) as e:
            answer.append(e)

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(max(seconds, 0.0))
    if not answer:
        raise Unreachable("no answer in time: try again later")
    if isinstance(answer[0], Exception) or not answer[0]:
        raise Unreachable(f"there is no host {address.host}, or no network: check the address")
    return list(dict.fromkeys(str(found[4][0]) for found in answer[0]))


def _moved(address: Address, response: http.client.HTTPResponse) -> Address:
    location = response.headers.get("Location")
    if not location:
        raise Unreachable(f"its server answered {response.status} without saying where to")
    return parse(location.encode("latin-1", "replace").decode("utf-8", "replace"), base=address)


def _unpacked(data: bytes, coding: str) -> bytes:
    """A body without the compression that its header names, never beyond the limit."""
    coding = coding.strip().lower()
    if coding in ("gzip", "x-gzip") and data.startswith(GZIP):
        return inflate(data)
    if coding == "deflate":
        if (found := deflated(data)) is None:
            raise Damaged("its compression is damaged: try again")
        return found
    if coding in ("br", "zstd", "compress"):
        raise NotText(
            f"its server sends it compressed with {coding}, which was not asked for: save the page and name the file"
        )
    return data


def _unreachable(error: Exception) -> Unreachable:
    if isinstance(error, TimeoutError):
        return Unreachable("no answer in time: try again later")
    if isinstance(error, ssl.SSLCertVerificationError):
        return Unreachable(f"its certificate is not trusted ({_clean(error.verify_message)})")
    if isinstance(error, http.client.HTTPException | ValueError):
        return Unreachable(f"its answer is not understood ({type(error).__name__})")
    said = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return Unreachable(f"no connection ({_clean(str(said)).lower()})")


def _seconds_of(value: str | None) -> float | None:
    """Seconds that a Retry-After header asks for: a number, or a date."""
    if not value:
        return None
    if re.fullmatch(r"\s*\d{1,9}\s*", value):
        return float(value)
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError):
        return None
    moment = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())


def _header(value: str | None) -> str | None:
    """A header's value as it may be sent back, None where it is no honest one."""
    return value if value and len(value) <= 1000 and value.isprintable() and value.isascii() else None


def _clean(said: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in said).split())[:100]
