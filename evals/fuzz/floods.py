"""Floods: one short piece again and again, in every container, to find what does not stay linear in the length."""

# ruff: noqa: E501 (data stand as they are to be read)

import gzip
import io
import json
import zipfile
from collections.abc import Callable

PIECES = {
    "blanks": " ", "tabs": "\t", "wide": "\u3000", "newlines": "\n", "returns": "\r", "blank-lines": " \n", "nulls": "\0",
    "dots": ".", "ellipses": ". . ", "commas": ",", "colons": ":", "dashes": "-", "long-dashes": " — ", "underscores": "_",
    "stars": "*", "hashes": "#", "slashes": "/", "strokes": "|", "stroked": "a | ", "bullets": "• ", "at": "@", "dollars": "$",
    "quotes": '"', "apostrophes": "'", "curly": "“", "closing": "”", "quoted": '"a" ', "open-round": "(", "close-round": ")",
    "open-square": "[", "open-curly": "{", "rounds": "()", "bracketed": "(a) ", "escapes": "\\", "ands": "&", "amps": "&amp;",
    "references": "&#x41;", "half-reference": "&#", "long-name": "&a", "digits": "1", "clock": "12:", "number": "1,", "dotted": "1.",
    "dated": "14.09.", "years": "2021 ", "iso": "2021-09-14 ", "date": "14 September 2021 ", "american": "Sept. 14, 2021, ",
    "stamp": "14 September 2021 21:11 GMT ", "clocks": "9:11 pm ", "zones": "GMT ", "offsets": "+05:30", "days": "Monday, ",
    "listed": "a, ", "letters": "a", "letter-words": "a ", "capitals": "A", "names": "Jane Roe ", "initials": "J. ", "named": "Jane Roe, ",
    "and": "Jane Roe and ", "by": "By ", "by-name": "By Jane Roe ", "by-lines": "By Jane Roe\n", "and-by": "and by ", "agency": "AP ", "agencies": "(Reuters) - ",
    "datelines": "PARIS (AFP) — ", "places": "Paris, France, ", "capital-places": "PARIS, ", "places-and": "PARIS/LONDON/",
    "credits": "Photo: Jane Roe/AP ", "copyright": "© 2021 ", "copyrights": "Copyright ", "sources": "Source: ",
    "published": "Published: ", "updated": "Last updated: ", "addresses": "https://a.example/", "address-words": "http://a.example b ",
    "mail": "a@b.", "mails": "jane@post.example ", "sentences": "A ferry sank off Elbo. ", "questions": "Why? ",
    "paragraphs": "A ferry sank off Elbo on Monday.\n\n", "lines": "A ferry sank off\n", "short-lines": "a\n", "one-word": "A\n\n",
    "headings": "# Ferry\n\n", "bold": "**Ferry**\n\n", "more": "More on this story\nA ferry sank\n", "read-more": "Read more: ", "share": "Share ",
    "open-tag": "<p>", "open-div": "<div>", "open-b": "<b>", "close-tag": "</div>", "angle": "<", "angles": "<>", "half-tag": "<a ", "tag-quote": '<a b="',
    "tag-quotes": "<a b='", "attribute": "<a b=c", "comment": "<!--", "half-comment": "<!-", "declaration": "<!", "question": "<?", "cdata": "<![CDATA[",
    "cdata-end": "]]>", "script": "<script>", "style": "<style>", "title": "<title>", "table": "<table><tr><td>", "cells": "<td>a", "items": "<li>a",
    "links": '<a href="/a">Read</a>', "images": '<img src="a">', "figures": "<figure><figcaption>a", "headed": "<h2>a", "spans": "<span>a</span>",
    "breaks": "<br>", "bylines": '<p class="byline">By Jane Roe</p>', "times": '<time datetime="2021-09-14">', "meta": '<meta name="a" content="b">',
    "item": "<item>", "item-title": "<item><title>", "entry": "<entry><link>", "json-ld": '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
    "half-json-ld": '<script type="application/ld+json">{"a":', "selects": "<select><option>", "hidden": '<div style="display:none">', "asides": "<aside>a",
    "group": "{\\b ", "control": "\\par ", "hex": "\\'e9", "unicode": "\\u8217?", "bin": "\\bin9 ", "groups": "{", "ends": "}", "starred": "{\\*\\a",
    "documents": "Document a\n", "of": "1 of 9 DOCUMENTS\n", "ruled": "____________\n", "fields": "HD  Ferry\n", "labels": "LENGTH: 9 words\n",
    "abstract": "Full text: ", "cyrillic": "я ", "arabic": "م", "combining": "e\u0301", "joiners": "\u200b", "marks": "\ufeff", "astral": "𝒜", "kelvin": "K",
    "turkish": "İ", "cjk": "字", "separator": "\u2028", "feeds": "\f", "vertical": "\v", "nel": "\x85", "escape": "\x1b[",
    "hyphens": "a-", "apostrophed": "a'", "dotted-letters": "a.", "titled": "Mr. ", "the": "the ", "said": "said ", "word-colon": "A: ", "for": "for The Post ",
    "numbers": "1 ", "thousands": "1,000", "percent": "%41", "slashed": "1/2/", "ordinals": "1st ", "months": "May ", "in": "in Paris ",
}  # fmt: skip


def _page(body: str, head: str = "") -> bytes:
    return f"<!doctype html><html><head><title>Ferry</title>{head}</head><body>{body}</body></html>".encode()


def _docx(body: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as z:
        z.writestr("[Content_Types].xml", "<Types/>")
        xml = f'<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>{body}</w:t></w:r></w:p></w:body></w:document>'
        z.writestr("word/document.xml", xml)
    return made.getvalue()


_STORY = "<p>A ferry sank off Elbo on Monday, police said. Nobody was hurt in the harbour.</p>" * 3
_PLAIN = (
    "Ferry sinks off Elbo\n{}\n14 September 2021\n\nA ferry sank off Elbo on Monday, police said.\n\nNobody was hurt.\n"
)
_ITEM = (
    "<rss><channel><title>Elbo Post</title><item><title>{}</title><description>{}</description></item></channel></rss>"
)
CONTAINERS: dict[str, tuple[str, Callable[[str], bytes]]] = {
    "plain": ("a.txt", lambda s: s.encode()),
    "above": ("a.txt", lambda s: _PLAIN.format(s).encode()),
    "byline": ("a.txt", lambda s: _PLAIN.format("By " + s).encode()),
    "dateline": ("a.txt", lambda s: f"Ferry sinks\n\nPARIS, {s} - A ferry sank on Monday, police said.\n\nMore.\n".encode()),
    "below": ("a.txt", lambda s: (_PLAIN.format("By Jane Roe") + "\n" + s + "\n").encode()),
    "page": ("a.html", lambda s: _page(s)),
    "story": ("a.html", lambda s: _page(f"<article><h1>Ferry</h1><p>{s}</p>{_STORY}</article>")),
    "marked": ("a.html", lambda s: _page(f'<article><h1>Ferry</h1><p class="byline">By {s}</p>{_STORY}</article>')),
    "attribute": ("a.html", lambda s: _page(f'<div class="{s}">{_STORY}</div>')),
    "attributes": ("a.html", lambda s: _page(f"<div {s}>{_STORY}</div>")),
    "head": ("a.html", lambda s: _page(_STORY, s)),
    "meta": ("a.html", lambda s: _page(_STORY, f'<meta property="article:published_time" content="{s}"><meta name="author" content="{s}">')),
    "script": ("a.html", lambda s: _page(_STORY, f'<script type="application/ld+json">{s}</script>')),
    "linked": ("a.html", lambda s: _page(_STORY, '<script type="application/ld+json">' + json.dumps({"@type": "NewsArticle", "headline": s, "articleBody": s, "author": s, "datePublished": s}) + "</script>")),
    "json": ("a.json", lambda s: json.dumps({"text": s, "title": s, "author": s, "date": s, "url": s}).encode()),
    "raw-json": ("a.json", lambda s: b'{"text": "a", "b": ' + s.encode()),
    "lines": ("a.jsonl", lambda s: json.dumps({"text": s, "headline": s}).encode() + b"\n"),
    "row": ("a.csv", lambda s: ("id,title,text,date\n1,Ferry," + s + ",2021-09-14\n").encode()),
    "quoted-row": ("a.csv", lambda s: ('id,title,text,date\n1,Ferry,"' + s.replace('"', '""') + '",2021-09-14\n').encode()),
    "heading": ("a.csv", lambda s: (s + ",text\n1,A ferry sank.\n").encode()),
    "feed": ("a.rss", lambda s: _ITEM.format(s, s).encode()),
    "xml": ("a.xml", lambda s: ("<?xml version='1.0'?><rss><channel>" + s).encode()),
    "rtf": ("a.rtf", lambda s: (r"{\rtf1\ansi{\fonttbl{\f0 Arial;}}" + s + r"\par}").encode("latin-1", "replace")),
    "docx": ("a.docx", _docx),
    "lexis": ("a.txt", lambda s: f"1 of 2 DOCUMENTS\n\n\nThe Elbo Post\n\nSeptember 14, 2021 Tuesday\n\nFerry sinks\n\nBYLINE: {s}\n\nLENGTH: 90 words\n\n{s}\n\nLOAD-DATE: September 14, 2021\n".encode()),
    "proquest": ("a.txt", lambda s: f"{'_' * 60}\n\nFerry sinks\n\nAuthor: {s}\n\nPublication info: Elbo Post ; Elbo. 14 Sep 2021.\n\nFull text: {s}\n\nTitle: Ferry sinks\n\nPublication date: Sep 14, 2021\n\n{'_' * 60}\n".encode()),
    "factiva": ("a.html", lambda s: _page(f'<div class="article"><table><tr><td><b>HD</b></td><td>{s}</td></tr><tr><td><b>BY</b></td><td>{s}</td></tr><tr><td><b>TD</b></td><td><p>{s}</p></td></tr></table><p>Document ELBO000020210914eh9e0001</p></div>')),
    "warc": ("a.warc", lambda s: ("WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: " + str(len(s.encode())) + "\r\n\r\n" + s + "\r\n\r\n").encode()),
    "warc-head": ("a.warc", lambda s: ("WARC/1.0\r\n" + s + "\r\n\r\n").encode()),
    "packed": ("a.txt.gz", lambda s: gzip.compress(s.encode())),
    "urls": ("a.urls", lambda s: s.encode()),
}  # fmt: skip


def flood(container: str, piece: str, size: int) -> tuple[str, bytes]:
    """Name and bytes of about `size` bytes of a piece in a container."""
    name, make = CONTAINERS[container]
    text = PIECES[piece]
    return name, make(text * max(size // len(text.encode()), 1))
