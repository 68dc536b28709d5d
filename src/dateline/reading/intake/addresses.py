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
# What is not the open internet (IANA's registries of special addresses, RFC 6890 and after), written out because what
# `ipaddress` says of it changes with Python's version: private, local, shared, reserved, multicast, and what wraps
# another address (NAT64, 6to4, Teredo, IPv4 in IPv6), which lies outside of or is taken from IPv6's one open eighth.
_CLOSED = tuple(
    map(
        ipaddress.ip_network,
        ("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
         "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
         "224.0.0.0/4", "240.0.0.0/4", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"),
    )
)  # fmt: skip
_OPEN6 = ipaddress.ip_network("2000::/3")


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
    """The host as it is looked up; what its encoding makes of unusual characters is checked too."""
    try:
        encoded = host if host.isascii() else host.encode("idna").decode("ascii").lower()
    except UnicodeError:
        encoded = ""
    if not re.fullmatch(r"[a-z0-9_-][a-z0-9._-]*|[0-9a-f:.]*:[0-9a-f:.]*", encoded):
        raise Refused("not a web address: its host is missing or not understood")
    return encoded


def is_public(numeric: str) -> bool:
    """May an IP address be connected to? Only one of the open internet: nothing private, local, reserved or multicast,
    and nothing that wraps another address."""
    try:
        ip = ipaddress.ip_address(numeric)
    except ValueError:
        return False  # with a scope ("fe80::1%eth0"), or none at all
    if ip.version == 6 and ip not in _OPEN6:
        return False
    return ip.is_global and not any(ip in network for network in _CLOSED if network.version == ip.version)
