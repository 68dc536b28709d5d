"""Web addresses: how one is read, and which of them may be asked at all."""

import ipaddress
import re
from urllib.parse import quote, urljoin, urlsplit

import msgspec

from dateline.errors import Refused

LONGEST = 8192
_PORTS = {"http": 80, "https": 443}
_ADDRESS = re.compile(r"https?://[^\s\"'<>]+", re.I)
_SAFE = "!#$%&'()*+,/:;=?@[]~-._"
# Networks that lead elsewhere than their number says (RFC 6052, 8215, 3056, 4380, 4291), beside those that
# `ipaddress` calls private, reserved or local.
_TUNNELS = tuple(
    map(
        ipaddress.ip_network,
        ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32", "::ffff:0:0/96", "::ffff:0:0:0/96", "::/96",
         "fec0::/10", "100.64.0.0/10", "192.88.99.0/24"),
    )
)  # fmt: skip


class Address(msgspec.Struct, frozen=True):
    """An address taken apart: `host` in ASCII and small letters, `target` the path and query as they are sent."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def usual(self) -> bool:
        """Is the port one that web pages are served at?"""
        return self.port in _PORTS.values()

    @property
    def netloc(self) -> str:
        """Host and port as the Host header has them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    def __str__(self) -> str:
        return f"{self.scheme}://{self.netloc}{self.target}"


def is_address(text: str) -> bool:
    """Is a string one web address and nothing else?"""
    return len(text) <= LONGEST and _ADDRESS.fullmatch(text) is not None


def has_scheme(path: str) -> bool:
    """Does a user's argument begin as an address of any kind, rather than as a path?"""
    return re.match(r"[A-Za-z][A-Za-z0-9+.-]+://", path) is not None


def parse(text: str, *, base: Address | None = None) -> Address:
    """The address of a string, relative to `base` where it is a redirect's; Refused where it cannot be asked."""
    text = text.strip(" \t\r\n")
    if len(text) > LONGEST:
        raise Refused(f"an address of more than {LONGEST} characters is not fetched")
    if any(c < "!" or c == "\x7f" for c in text):
        raise Refused("an address with spaces or control characters is not fetched: write it as a browser shows it")
    try:
        parts = urlsplit(urljoin(str(base), text) if base is not None else text)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError as e:
        raise Refused("not a web address: its host or port is not understood") from e
    scheme = parts.scheme.lower()
    if scheme not in _PORTS:
        raise Refused(f"only http and https are fetched, not {scheme or 'an address without a scheme'}")
    if parts.username is not None or parts.password is not None:
        raise Refused("an address with a user name or password is not fetched: leave them out, or save the page")
    target = quote(parts.path or "/", safe=_SAFE) + (f"?{quote(parts.query, safe=_SAFE)}" if parts.query else "")
    return Address(scheme, _ascii(host), port or _PORTS[scheme], target)


def _ascii(host: str) -> str:
    if not host:
        raise Refused("not a web address: it names no host")
    if host.isascii():
        if not re.fullmatch(r"[a-z0-9._:-]+", host):
            raise Refused("not a web address: its host is not understood")
        return host
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError as e:
        raise Refused("not a web address: its host is not understood") from e


def is_public(numeric: str) -> bool:
    """May an IP address be connected to? Only one of the open internet: nothing private, local, reserved or multicast,
    and nothing that wraps another address."""
    try:
        ip = ipaddress.ip_address(numeric)
    except ValueError:
        return False  # with a scope ("fe80::1%eth0"), or none at all
    if any(ip in network for network in _TUNNELS if network.version == ip.version):
        return False
    return ip.is_global and not (
        ip.is_private or ip.is_loopback or ip.is_link_local or ip.is_multicast or ip.is_reserved or ip.is_unspecified
    )
