"""Opens a source and yields its reports: the content decides what it is, its name only where the content does not."""

import hashlib
import io
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from dateline.errors import BadEncoding, DatelineError, EmptyReport, InputError, NotFound, UsageError
from dateline.reading.intake.databases import (
    digest, is_zip, read_document, read_page_export, read_text_export, read_zip,
)  # fmt: skip
from dateline.reading.intake.decoding import RTF, decode
from dateline.reading.intake.feeds import is_feed, read_feed
from dateline.reading.intake.json_reports import is_json_lines, read_json, read_json_lines
from dateline.reading.intake.limits import GZIP, Inflating, read_bounded
from dateline.reading.intake.warc import is_warc, read_warc
from dateline.values.report import Failure, Given, Original

NOTHING_GIVEN = Given()
_PEEK = 1 << 16
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|title|meta|div|section|h[1-6]|p)\b",
    re.I | re.S,
)


def open_source(path: str, *, given: Given = NOTHING_GIVEN) -> Iterator[Original | Failure]:
    """Every report of a file, or of standard input where the path is "-", in their order.

    What cannot be read is a Failure in its place and never stops the reports after it; `given` fills what a report's
    own container does not say.
    """
    try:
        with _opened(path) as stream:
            yield from _reports(stream, path, given)
    except DatelineError as e:
        yield _failure(path, e)
    except OSError as e:
        yield _failure(path, InputError((e.strerror or str(e)).lower()))


def _failure(path: str, error: DatelineError) -> Failure:
    where = "standard input" if path == "-" else path
    return Failure(file=None if path == "-" else path, line=None, code=error.code, message=f"{where}: {error}")


def from_text(text: str | bytes, *, given: Given = NOTHING_GIVEN) -> Original:
    """One report that is at hand: a string, or bytes to decode. InputError where there is nothing to read."""
    if isinstance(text, str):
        try:
            data = text.encode("utf-8")
        except UnicodeEncodeError as e:
            raise BadEncoding("the string has lone surrogates: decode it properly first") from e
        return _original(text, "utf-8", data, None, given)
    decoded, encoding = decode(text)
    return _original(decoded, encoding, text, None, given)


def is_html(text: str, name: str = "") -> bool:
    """Is a decoded text a page? A text that begins as one, or a file so named with a tag in it."""
    if _HTML.match(text.lstrip("\ufeff\x00")):
        return True
    named = name.lower().removesuffix(".gz").endswith((".html", ".htm", ".xhtml"))
    return named and re.search(r"<[a-zA-Z!/]", text) is not None


@contextmanager
def _opened(path: str) -> Iterator[io.BufferedReader]:
    """A buffered stream of the decompressed bytes."""
    if re.match(r"https?://", path):
        raise UsageError("addresses are not fetched yet: save the page and name the file")
    if path == "-":
        yield _inflated(sys.stdin.buffer)
        return
    if os.path.isdir(path):
        raise InputError("a folder, not a file")
    try:
        with open(path, "rb") as raw:
            yield _inflated(raw)
    except FileNotFoundError as e:
        raise NotFound("no such file") from e


def _inflated(raw: Any) -> io.BufferedReader:
    """The stream with room to peek, decompressed where it is gzip."""
    buffered = io.BufferedReader(raw, _PEEK)
    if buffered.peek(2)[:2] == GZIP:
        return io.BufferedReader(Inflating(buffered), _PEEK)
    return buffered


def _reports(stream: io.BufferedReader, path: str, given: Given) -> Iterator[Original | Failure]:
    file = None if path == "-" else path
    head = stream.peek(_PEEK)[:_PEEK]
    if is_warc(head):
        yield from read_warc(stream, file, given)
    elif is_json_lines(head, path):
        yield from read_json_lines(stream, file, given)
    else:
        yield from _whole(read_bounded(stream), file, given)


def _whole(data: bytes, file: str | None, given: Given) -> Iterator[Original | Failure]:
    """The reports of a file that is read whole: a database's export, a feed, JSON, a page, or plain text."""
    if not data.strip(b"\0 \t\r\n"):
        raise EmptyReport("nothing in it")
    if is_zip(data):
        yield from read_zip(data, file, given, lambda member, name: _whole(member, file, given))
        return
    text, encoding = decode(data, rtf=True)
    if data.startswith(RTF):
        yield from read_document(text, encoding, file, given, sha256=digest(data))
        return
    if is_feed(text):
        yield from read_feed(text, encoding, file, given)
    elif text.lstrip("\ufeff \t\r\n")[:1] in ("{", "[") and (found := read_json(text, file, given)) is not None:
        yield from found
    else:
        read = read_page_export if is_html(text, file or "") else read_text_export
        bundle = read(text, encoding, file, given)
        yield from bundle if bundle is not None else [_original(text, encoding, data, file, given)]


def _original(text: str, encoding: str, data: bytes, file: str | None, given: Given) -> Original:
    if not text.strip("\ufeff\x00 \t\r\n"):
        raise EmptyReport("nothing in it")
    return Original(
        file=file,
        line=None,
        kind="html" if is_html(text, file or "") else "text",
        text=text,
        encoding=encoding,
        sha256=hashlib.sha256(data).hexdigest(),
        given=given,
    )
