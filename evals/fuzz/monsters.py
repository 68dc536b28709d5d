"""Inputs made to exhaust: bombs, depths, floods of parts, lengths that lie, huge lines. Each is read by itself."""

# ruff: noqa: E501 (data stand as they are to be read)

import gzip
import io
import json
import struct
import zipfile
import zlib
from collections.abc import Callable

STORY = "A ferry sank off Elbo on Monday, police said. Nobody was hurt in the harbour."
DEEP = 100_000
MEGABYTE = 1 << 20
Monster = tuple[str, Callable[[], bytes]]


def page(body: str) -> bytes:
    return f"<!doctype html><html><head><title>Ferry</title></head><body>{body}</body></html>".encode()


def record(block: bytes, *, length: int | None = None, kind: str = "response", more: str = "") -> bytes:
    """A WARC record; `length` is what it claims."""
    said = len(block) if length is None else length
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://w.example/1\r\n{more}Content-Length: {said}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def answer(payload: bytes, *more: str) -> bytes:
    return "\r\n".join(["HTTP/1.1 200 OK", "Content-Type: text/html", *more, "", ""]).encode() + payload


def zipped(*members: tuple[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in members:
            z.writestr(name, data)
    return made.getvalue()


def document(body: str) -> bytes:
    xml = f'<?xml version="1.0"?><w:document xmlns:w="w"><w:body>{body}</w:body></w:document>'
    return zipped(("[Content_Types].xml", b"<Types/>"), ("word/document.xml", xml.encode()))


def bomb(size: int) -> bytes:
    return gzip.compress(b"a" * size, 9)


def overlapping(count: int) -> bytes:
    """A ZIP whose list names one member again and again."""
    data = bytearray(zipped(("a.txt", b"a" * MEGABYTE)))
    at = data.rindex(b"PK\x01\x02")
    entry = bytes(data[at : data.rindex(b"PK\x05\x06")])
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, count, count, len(entry) * count, at, 0)
    return bytes(data[:at]) + entry * count + end


def _lies(said: int) -> bytes:
    data = bytearray(zipped(("a.txt", STORY.encode() * 40)))
    at = data.index(b"PK\x01\x02")
    data[at + 20 : at + 28] = struct.pack("<2I", said, said)
    return bytes(data)


ENTITIES = (
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ferry">'
    + "".join(f'<!ENTITY {chr(98 + k)} "{f"&{chr(97 + k)};" * 10}">' for k in range(9))
    + "]><rss><channel><item><title>&j;</title><description>&j; sank off Elbo.</description></item></channel></rss>"
)
OUTSIDE = (
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % y SYSTEM "http://127.0.0.1/">%y;]>'
    "<rss><channel><item><title>&x;</title><description>A ferry sank off Elbo. &x;</description></item></channel></rss>"
)
_TAGS = (
    "div",
    "b",
    "a href=x",
    "table",
    "ul",
    "li",
    "p",
    "span class=x",
    "blockquote",
    "article",
    "font",
    "select",
    "pre",
    "x-y",
)

MONSTERS: dict[str, Monster] = {
    "page of 100 MB": ("a.html", lambda: page(f"<p>{STORY}</p>\n" * (100 * MEGABYTE // 88))),
    "page of 31 MB": ("a.html", lambda: page(f"<p>{STORY}</p>\n" * (31 * MEGABYTE // 88))),
    "text of 100 MB": ("a.txt", lambda: f"{STORY}\n\n".encode() * (100 * MEGABYTE // 80)),
    "text of 31 MB": ("a.txt", lambda: f"{STORY}\n\n".encode() * (31 * MEGABYTE // 80)),
    "line of 30 MB": ("a.txt", lambda: f"{STORY} ".encode() * (30 * MEGABYTE // 79)),
    "a million short lines": ("a.txt", lambda: b"a\n" * 1_000_000),
    "a million short paragraphs": ("a.html", lambda: page("<p>a" * 1_000_000)),
    "a million rows": ("a.csv", lambda: b"id,text\n" + b"1,A ferry sank.\n" * 1_000_000),
    "a million columns": ("a.csv", lambda: b"id,text" + b",a" * 1_000_000 + b"\n1,A ferry sank.\n"),
    "a row of a million cells": ("a.csv", lambda: b"id,text\n1,A ferry sank." + b",a" * 1_000_000 + b"\n2,More.\n"),
    "a quote without end": ("a.csv", lambda: b'id,text\n1,"A ferry sank.' + b'\n2,""' * 2_000_000),
    "quotes without end": ("a.csv", lambda: b"id,text\n" + b'1,"' * 300_000),
    "gzip bomb": ("a.txt.gz", lambda: bomb(600 * MEGABYTE)),
    "gzip bomb in gzip": ("a.txt.gz", lambda: gzip.compress(bomb(200 * MEGABYTE))),
    "bombs in members": ("a.jsonl.gz", lambda: bomb(60 * MEGABYTE) * 8),
    "bomb in an archive's member": ("a.warc.gz", lambda: gzip.compress(record(answer(b"<p>" + b"a" * 500 * MEGABYTE)), 9) + gzip.compress(record(answer(page(STORY))))),
    "bomb in a record": ("a.warc", lambda: record(answer(bomb(500 * MEGABYTE), "Content-Encoding: gzip")) + record(answer(page(STORY)))),
    "deflate bomb in a record": ("a.warc", lambda: record(answer(zlib.compress(b"a" * 300 * MEGABYTE), "Content-Encoding: deflate")) + record(answer(page(STORY)))),
    "a record's length that lies": ("a.warc", lambda: record(answer(page(STORY)), length=10**14) + record(answer(page(STORY)))),
    "records of nothing": ("a.warc", lambda: record(b"", kind="metadata") * 100_000),
    "a header without end": ("a.warc", lambda: b"WARC/1.0\r\n" + b"A: b\r\n" * 500_000),
    "chunks that lie": ("a.warc", lambda: record(answer(b"ffffffff\r\na\r\n" + b"1\r\na\r\n" * 200_000 + b"0\r\n\r\n", "Transfer-Encoding: chunked"))),
    "zip bomb": ("a.zip", lambda: zipped(("a.txt", b"a" * 500 * MEGABYTE))),
    "zip in zip": ("a.zip", lambda: zipped(("b.zip", zipped(("c.zip", zipped(("a.txt", STORY.encode()))))))),
    "overlapping zip": ("a.zip", lambda: overlapping(4000)),
    "a zip of many names": ("a.zip", lambda: zipped(*((f"{k}.txt", b"") for k in range(20_000)))),
    "a zip's sizes that lie": ("a.zip", lambda: _lies(0xFFFFFFF0)),
    "names that leave the folder": ("a.zip", lambda: zipped(("../../a.txt", STORY.encode()), ("/etc/b.txt", STORY.encode()), ("\n\x1b[31m.txt", STORY.encode()))),
    "docx bomb": ("a.docx", lambda: document("<w:p><w:r><w:t>" + "a" * 400 * MEGABYTE + "</w:t></w:r></w:p>")),
    "docx broken": ("a.docx", lambda: document(f"<w:p><w:r><w:t>{STORY}</w:p></w:r><w:t><w:p>{STORY}</w:tbl></w:del>")),
    "docx deep": ("a.docx", lambda: document("<w:p><w:tbl><w:tr><w:tc>" * DEEP + STORY)),
    "docx of deletions": ("a.docx", lambda: document("<w:del><w:drawing>" * DEEP + "</w:del>" * DEEP)),
    "docx of entities": ("a.docx", lambda: zipped(("word/document.xml", (ENTITIES[:ENTITIES.index("<rss>")] + f"<w:document><w:p><w:t>&j;{STORY}</w:t></w:p></w:document>").encode()))),
    "entities in entities": ("a.rss", lambda: ENTITIES.encode()),
    "entities from outside": ("a.rss", lambda: OUTSIDE.encode()),
    "a feed of many entries": ("a.rss", lambda: f"<rss><channel>{'<item><title>A</title></item>' * 300_000}</channel></rss>".encode()),
    "a feed of one entry in itself": ("a.rss", lambda: ("<rss><channel>" + "<item><description>a" * DEEP).encode()),
    "a feed's title without end": ("a.rss", lambda: b"<rss><channel>" + b"<title>a" * 300_000),
    "links of a feed": ("a.atom", lambda: b"<feed><entry>" + b'<link rel="alternate" href="https://a.example/"/>' * DEEP + b"<title>A</title></entry></feed>"),
    "json deep": ("a.json", lambda: b"[" * DEEP + b"]" * DEEP),
    "json objects deep": ("a.json", lambda: b'{"text":' * DEEP + b'"a"' + b"}" * DEEP),
    "json line deep": ("a.jsonl", lambda: b'{"text":"A ferry sank."}\n{"a":' + b"[" * DEEP + b"]" * DEEP + b"}\n"),
    "json wrapped": ("a.json", lambda: b'{"data":' * 900 + b'{"text":"A ferry sank."}' + b"}" * 900),
    "json of many keys": ("a.json", lambda: json.dumps({"text": STORY, **{f"k{k}": k for k in range(200_000)}}).encode()),
    "json of a huge number": ("a.json", lambda: b'{"text":"A ferry sank.","published":' + b"9" * 100_000 + b"}"),
    "json lists of lists": ("a.json", lambda: json.dumps([[[[["a"] * 30] * 10] * 10] * 10] * 10).encode()),
    "rtf groups": ("a.rtf", lambda: b"{\\rtf1 " + b"{" * 500_000 + STORY.encode()),
    "rtf groups closed": ("a.rtf", lambda: b"{\\rtf1 " + b"{a" * DEEP + b"}" * DEEP + b"}"),
    "rtf bin that lies": ("a.rtf", lambda: b"{\\rtf1 A ferry sank.\\par \\bin4000000000 b\\par " + STORY.encode() + b"}"),
    "rtf bins": ("a.rtf", lambda: b"{\\rtf1 " + b"\\bin1  a\\bin-9 \\bin0 b" * DEEP + b"}"),
    "rtf bookmarks": ("a.rtf", lambda: b"{\\rtf1 " + b"{\\*\\bkmkstart a}" * DEEP + STORY.encode() + b"}"),
    "rtf skips": ("a.rtf", lambda: b"{\\rtf1\\uc99999999 " + b"\\u65?" * DEEP + STORY.encode() + b"}"),
    **{f"deep {tag}": ("a.html", lambda tag=tag: page(f"<{tag}>" * DEEP + STORY)) for tag in _TAGS},  # type: ignore[misc]
    **{f"deep and closed {tag}": ("a.html", lambda tag=tag: page(f"<{tag}>a" * DEEP + f"</{tag.split()[0]}>" * DEEP)) for tag in _TAGS[:5]},  # type: ignore[misc]
    "attributes": ("a.html", lambda: page("<div " + " ".join(f"a{k}=b" for k in range(DEEP)) + f"><p>{STORY}</p></div>")),
    "attributes of each": ("a.html", lambda: page(f"<p {' '.join(f'a{k}=b' for k in range(60))}>{STORY}</p>" * 3000)),
    "names of each": ("a.html", lambda: page("".join(f'<p class="{k} byline author{k}">{STORY}</p>' for k in range(8000)))),
    "half tags": ("a.html", lambda: page("<a b='" + '<a b="' * DEEP)),
    "comments": ("a.html", lambda: page("<!-- " * DEEP + STORY)),
    "one comment after another": ("a.html", lambda: b"<!---->" * DEEP + page(STORY)),
    "scripts": ("a.html", lambda: page('<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry"}</script>' * 20_000 + STORY)),
    "a script of many articles": ("a.html", lambda: page('<script type="application/ld+json">' + json.dumps({"@graph": [{"@type": "NewsArticle", "headline": "Ferry", "articleBody": STORY}] * 5000}) + f"</script><p>{STORY}</p>")),
    "a script deep": ("a.html", lambda: page('<script type="application/ld+json">' + '{"@graph":[' * DEEP + f"</script><p>{STORY}</p>")),
    "a script deep and whole": ("a.html", lambda: page('<script type="application/ld+json">' + '{"@graph":[' * 900 + "]}" * 900 + f"</script><p>{STORY}</p>")),
    "a state flood": ("a.html", lambda: page("<script>" + '{"articleBody":"' * DEEP + f"</script><p>{STORY}</p>")),
    "metas": ("a.html", lambda: b"<!doctype html><html><head>" + b'<meta property="article:author" content="Jane Roe">' * DEEP + page(STORY)),
    "breaks in a sentence": ("a.html", lambda: page("<p>" + "the ferry off the harbour<br>" * DEEP)),
    "dates": ("a.txt", lambda: b"14 September 2021 " * DEEP),
    "dates of lines": ("a.txt", lambda: b"14 September 2021\n" * DEEP + STORY.encode()),
    "nulls": ("a.txt", lambda: STORY.encode() + b"\0" * MEGABYTE + STORY.encode()),
    "nulls between": ("a.txt", lambda: b"\0".join([STORY.encode()] * 5000)),
    "utf-32 of nothing": ("a.txt", lambda: b"\xff\xfe\x00\x00" + b"\x00\x00\x11\x00" * 1000),
    "halves of characters": ("a.json", lambda: b'[' + b",".join([b'{"text":"A ferry \\ud83d sank.","\\udc00":"\\ud800"}'] * 3000) + b"]"),
    "marks on a letter": ("a.txt", lambda: ("A ferry sank" + "\u0301" * 300_000 + ". " + STORY).encode()),
}  # fmt: skip
