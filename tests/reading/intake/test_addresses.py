"""Web addresses as they are taken apart, and which numbers are of the open internet."""

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.errors import Refused
from dateline.reading.intake.addresses import has_scheme, is_address, is_public, parse


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("HTTPS://News.Example:443/A%20b?q=1#part", "https://news.example/A%20b?q=1"),
        ("http://news.example", "http://news.example/"),
        ("http://news.example:8080/x", "http://news.example:8080/x"),
        ("https://bücher.example/straße?ü", "https://xn--bcher-kva.example/stra%C3%9Fe?%C3%BC"),
        ("http://[2606:4700::1111]:80/", "http://[2606:4700::1111]/"),
        ("https://news.example./", "https://news.example/"),
    ],
)
def test_an_address_as_it_is_sent(written: str, sent: str) -> None:
    assert str(parse(written)) == sent


def test_a_redirect_is_relative_to_where_it_stands() -> None:
    base = parse("https://news.example/a/b?c")
    assert str(parse("../d", base=base)) == "https://news.example/d"
    assert str(parse("//other.example/x", base=base)) == "https://other.example/x"
    with pytest.raises(Refused):
        parse("javascript:alert(1)", base=base)


@pytest.mark.parametrize("numeric", ["93.184.216.34", "8.8.8.8", "2606:4700:4700::1111", "2a00:1450:4001:80b::200e"])
def test_the_open_internet(numeric: str) -> None:
    assert is_public(numeric)


@pytest.mark.parametrize(
    "network",
    [
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
        "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/4", "240.0.0.0/4", "::/96", "::ffff:0:0/96", "64:ff9b::/96",
        "64:ff9b:1::/48", "100::/64", "2001::/32", "2001:db8::/32", "2002::/16", "fc00::/7", "fe80::/10", "fec0::/10",
        "ff00::/8",
    ],
)  # fmt: skip
def test_nothing_of_a_closed_network(network: str) -> None:
    inside = ipaddress.ip_network(network)
    for k in (0, 1, inside.num_addresses // 2, inside.num_addresses - 1):
        assert not is_public(str(inside[k]))


@given(st.ip_addresses())
def test_what_python_calls_closed_is_closed(ip: ipaddress.IPv4Address | ipaddress.IPv6Address) -> None:
    if not ip.is_global or ip.is_multicast or ip.is_reserved:
        assert not is_public(str(ip))


@given(st.text(max_size=60))
def test_any_text_is_an_address_or_refused(text: str) -> None:
    for candidate in (text, f"http://{text}", f"https://a.example/{text}"):
        try:
            sent = str(parse(candidate))
        except Refused:
            continue
        assert sent.isascii()
        assert sent.isprintable()
        assert " " not in sent


def test_what_a_user_calls_an_address() -> None:
    assert has_scheme("https://a.example")
    assert has_scheme("file:///etc/passwd")
    assert not has_scheme("reports/http.txt")
    assert is_address("https://a.example/x?y=(z)")
    assert not is_address("see https://a.example/x")
