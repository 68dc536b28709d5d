"""Ways to break a file: bits, blocks, splices, cuts, dangerous words, other encodings, headers that lie."""

# ruff: noqa: E501 (data stand as they are to be read)

import gzip
import random
import re
import zlib
from collections.abc import Callable

TOKENS = (
    b'"', b"\n", b"\r", b"\r\n", b"\0", b",", b"\t", b"<", b">", b"{", b"}", b"[", b"]", b"\\", b"'", b"&", b";", b"|",
    b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\xff\xfe\x00\x00", b"\xed\xa0\x80", b"\xc0\x80", b"\xf4\x90\x80\x80", b"\x85",
    b"\xe2\x80\xa8", b"\xe2\x80\xae", b"\x1b[31m", b"\x08", b"\x7f", b"\x1f\x8b\x08", b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08",
    b"WARC/1.0\r\n", b"Content-Length: 99999999999\r\n", b"Content-Length: -1\r\n", b"Transfer-Encoding: chunked\r\n",
    b"Content-Encoding: deflate\r\n", b"HTTP/1.1 200 OK\r\n\r\n", b"7fffffff\r\n", b"\r\n\r\n", b"\\ud800", b"\\udc00", b"\\u0000",
    b"null", b"1e999", b"NaN", b"-Infinity", b"[" * 3000, b'{"a":' * 3000, b'"text":1,', b'"text":null,', b'"published":1e40,',
    b'"published":99999999999999,', b'"published":"0000-00-00",', b'"published":"9999-12-31T23:59:60+99:99",', b'"zone":"../etc",',
    b"<item>", b"</item>", b"<entry>", b"</channel>", b"<![CDATA[", b"]]>", b"<!--", b"-->", b"<?xml version='1.0' encoding='utf-7'?>",
    b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"&b;", b"&#0;", b"&#xD800;", b"&#1114112;", b"&#99999999;", b"&nbsp;", b"&NotEqualTilde;",
    b"<script>", b"</script>", b"<style>", b"<title>", b"<svg>", b"<pre>", b"<table><tr><td>", b"<br>" * 40, b"<div>" * 400,
    b"<base href='//'>", b"<meta charset=utf-16>", b"<meta charset=utf-7>", b"<meta http-equiv=content-type content='text/html; charset=euc-jp'>",
    b'<meta property="article:published_time" content="2021-02-30T25:61:61+26:00">', b'<script type="application/ld+json">',
    b'{"@type":"NewsArticle","articleBody":"', b"{\\rtf1", b"\\bin99999999 ", b"\\bin-1 ", b"\\u-70000?", b"\\u55357?", b"\\'", b"\\'zz",
    b"\\uc99999999 ", b"{\\*\\bkmkstart ", b"\\ansicpg99999", b"\\fcharset128", b"{" * 2000, b"}" * 50, b"<w:p>", b"</w:t>", b"<w:del>",
    b"1 of 999999999999 DOCUMENTS\n", b"LOAD-DATE: ", b"LENGTH: ", b"Full text: ", b"_" * 60 + b"\n", b"HD\t", b"BYLINE: ", b"By ",
    b"PARIS (AFP) - ", b"14 September 2021 25:61", b"99/99/9999", b"Feb. 30, 2021", b"Published: 0000-00-00", b"+99:99", b"GMT+25",
    b"31 June 10000", b"\xd9\xa1\xd9\xa4", b"\xf0\x9f\x9a\xa2", b"\xe2\x80\x8b", b"\xc2\xa0", b"\xcc\x81" * 30, b"K", b"\xc4\xb0", b"\xef\xac\x81",
    b"https://a.example/\n", b"http://[::1", b"http://127.0.0.1/", b"#" * 40, b"*" * 40, b"-" * 40, b"." * 40, b" " * 400, b"\n" * 40,
)  # fmt: skip
_ENCODINGS = (
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "utf-7",
    "cp1251",
    "cp037",
    "shift_jis",
    "latin-1",
    "utf-8-sig",
)
_NUMBER = re.compile(rb"\d+")
Mutation = Callable[[random.Random, bytes, bytes], bytes]


def _at(dice: random.Random, data: bytes) -> int:
    return dice.randrange(len(data) + 1)


def flipped(dice: random.Random, data: bytes, other: bytes) -> bytes:
    made = bytearray(data)
    for _ in range(dice.choice((1, 2, 8, 60)) if made else 0):
        made[dice.randrange(len(made))] ^= 1 << dice.randrange(8)
    return bytes(made)


def deleted(dice: random.Random, data: bytes, other: bytes) -> bytes:
    at = _at(dice, data)
    return data[:at] + data[at + dice.choice((1, 5, 80, 1500)) :]


def doubled(dice: random.Random, data: bytes, other: bytes) -> bytes:
    at = _at(dice, data)
    block = data[at : at + dice.choice((1, 20, 300, 2000))]
    return data[:at] + block * dice.choice((2, 3, 40)) + data[at:]


def spliced(dice: random.Random, data: bytes, other: bytes) -> bytes:
    return data[: _at(dice, data)] + other[_at(dice, other) :]


def nested(dice: random.Random, data: bytes, other: bytes) -> bytes:
    at = _at(dice, data)
    return data[:at] + other + data[at:]


def cut(dice: random.Random, data: bytes, other: bytes) -> bytes:
    return data[: _at(dice, data)]


def headless(dice: random.Random, data: bytes, other: bytes) -> bytes:
    return data[min(_at(dice, data), dice.choice((3, 40, 400))) :]


def dangerous(dice: random.Random, data: bytes, other: bytes) -> bytes:
    for _ in range(dice.choice((1, 1, 3, 9))):
        at = _at(dice, data)
        data = data[:at] + dice.choice(TOKENS) * dice.choice((1, 1, 1, 2, 30)) + data[at:]
    return data


def recoded(dice: random.Random, data: bytes, other: bytes) -> bytes:
    return data.decode("utf-8", "replace").encode(dice.choice(_ENCODINGS), "replace")


def mixed(dice: random.Random, data: bytes, other: bytes) -> bytes:
    """A part of it in another encoding."""
    at, end = sorted((_at(dice, data), _at(dice, data)))
    return data[:at] + recoded(dice, data[at:end], other) + data[end:]


def lying(dice: random.Random, data: bytes, other: bytes) -> bytes:
    """Numbers in its head that say something else than they should."""
    numbers = list(_NUMBER.finditer(data[:3000]))
    if not numbers:
        return flipped(dice, data, other)
    m = dice.choice(numbers)
    said = dice.choice((b"0", b"-1", b"1", b"99999999999999999999", b"2147483648", b"", b"1e9", m[0] + b"0", m[0][:-1]))
    return data[: m.start()] + said + data[m.end() :]


def packed(dice: random.Random, data: bytes, other: bytes) -> bytes:
    """In gzip members, which may be broken, deflated, or packed twice."""
    at = _at(dice, data)
    how = dice.randrange(5)
    if how == 0:
        return gzip.compress(data[:at]) + gzip.compress(data[at:])
    if how == 1:
        return flipped(dice, gzip.compress(data), other)
    if how == 2:
        return cut(dice, gzip.compress(data), other)
    return gzip.compress(gzip.compress(data)) if how == 3 else zlib.compress(data)


def inside(dice: random.Random, data: bytes, other: bytes) -> bytes:
    """What is inside gzip is broken, and packed again."""
    try:
        plain = gzip.decompress(data)
    except (OSError, EOFError, zlib.error):
        return dangerous(dice, data, other)
    return gzip.compress(dice.choice((flipped, deleted, dangerous, cut, lying))(dice, plain, other))


MUTATIONS: dict[str, Mutation] = {
    m.__name__: m
    for m in (
        flipped,
        deleted,
        doubled,
        spliced,
        nested,
        cut,
        headless,
        dangerous,
        recoded,
        mixed,
        lying,
        packed,
        inside,
    )
}


def mutate(dice: random.Random, data: bytes, other: bytes) -> tuple[str, bytes]:
    """The names of one to four mutations, and what they make of a file, beside another."""
    names = [dice.choice(list(MUTATIONS)) for _ in range(dice.choice((1, 1, 2, 4)))]
    for name in names:
        data = MUTATIONS[name](dice, data, other)[: 1 << 20]
    return names[0] if len(names) == 1 else "several", data
