"""Opens a source and yields its reports: the content decides what it is, its name only where the content does not."""

import hashlib
import io
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import msgspec

from dateline.errors import BadEncoding, DatelineError, EmptyReport, InputError, NotFound, NotText
from dateline.reading.intake.addresses import has_scheme, is_address
from dateline.reading.intake.databases import (
    digest,
    is_zip,
    read_document,
    read_page_export,
    read_text_export,
    read_zip,
)  # fmt: skip
from dateline.reading.intake.decoding import RTF, decode
from dateline.reading.intake.feeds import is_feed, is_summary, read_feed
from dateline.reading.intake.files import shown
from dateline.reading.intake.json_reports import addresses_in, is_json_lines, read_json, read_json_lines
from dateline.reading.intake.limits import GZIP, Inflating, Metered, read_bounded
from dateline.reading.intake.lists import Listed, ask, ask_all, listed
from dateline.reading.intake.tables import find_table, read_addresses, read_table
from dateline.reading.intake.warc import is_warc, read_warc
from dateline.values.report import Failure, Given, Original

if TYPE_CHECKING:
    from dateline.reading.intake.fetching import Fetcher, Page

NOTHING_GIVEN = Given()
_PEEK = 1 << 16
_HTML = re.compile(
    r"\s*+(?:<\?xml[^>]*+>\s*+)?(?><!--.*?-->\s*+)*+<(?:!doctype\s+html|html|head|body|article|main|title|meta|div|section|h[1-6]|p)\b",
    re.I | re.S,
)


def _ignored(share: float) -> None:
    pass


class _Source(msgspec.Struct, frozen=True, kw_only=True):
    """What is being opened: `name` tells what it is where its content does not, `charset` what its header declares.

    `depth` is 0 for what the user named, 1 for what a list names, 2 for what a feed names: neither may go on for ever.
    """

    file: str | None
    name: str
    given: Given
    fetcher: "Fetcher | None" = None
    meter: Callable[[float], None] = _ignored
    charset: str | None = None
    depth: int = 0


def open_source(
    path: str, *, given: Given = NOTHING_GIVEN, fetcher: "Fetcher | None" = None,
    meter: Callable[[float], None] = _ignored,
) -> Iterator[Original | Failure]:  # fmt: skip
    """Every report of a file or web address, or of standard input where the path is "-", in their order.

    What cannot be read is a Failure in its place and never stops the reports after it; `given` fills what a report's
    own container does not say. `fetcher` asks addresses; without one a new one does, which follows no lists or feeds.
    `meter` is told which share of the source is behind.
    """
    file = None if path == "-" else shown(path)
    source = _Source(file=file, name=path, given=given, fetcher=fetcher, meter=meter)
    for found in _found(path, source):
        if isinstance(found, Failure):  # whose message may name a member, a column or an address of any characters
            yield msgspec.structs.replace(found, message=shown(found.message))
        else:
            yield found


def _found(path: str, source: _Source) -> Iterator[Original | Failure]:
    try:
        if has_scheme(path):
            yield from _asked(path, source)
            return
        with _opened(path, source.meter) as stream:
            yield from _reports(stream, source)
    except DatelineError as e:
        yield _failure(source.file, e)
    except OSError as e:
        yield _failure(source.file, InputError((e.strerror or str(e)).lower()))


def _asked(address: str, source: _Source) -> Iterator[Original | Failure]:
    """The reports at an address that the user named; of a feed that is followed, if it changed."""
    from dateline.reading.intake.fetching import Fetcher

    asking = source.fetcher or Fetcher()
    page = asking.get_changed(address) if asking.following else asking.get(address)
    if page is None:
        return
    if asking.following and not is_feed(decode(page.data, declared=page.charset)[0]):
        raise NotText("no feed, so it cannot be followed: add it without --follow")
    yield from _page(page, msgspec.structs.replace(source, fetcher=asking), {})


def _page(page: "Page", source: _Source, more: dict[str, object]) -> Iterator[Original | Failure]:
    """The reports of a page that was fetched; their containers tell how."""
    name = f"{page.asked}.html" if page.is_html else page.asked
    inner = msgspec.structs.replace(source, file=page.asked, name=name, charset=page.charset)
    for found in _reports(_inflated(io.BytesIO(page.data)), inner):
        if isinstance(found, Original):
            said = {k: v for k, v in (found.container or {}).items() if k != "uri" or v != page.asked}
            found = msgspec.structs.replace(
                found, meta={"uri": page.uri, **found.meta}, container={**page.container(), **more, **said}
            )
        yield found


def _failure(file: str | None, error: DatelineError) -> Failure:
    return Failure(file=file, line=None, code=error.code, message=f"{file or 'standard input'}: {error}")


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
def _opened(path: str, meter: Callable[[float], None]) -> Iterator[io.BufferedReader]:
    """A buffered stream of the decompressed bytes."""
    if path == "-":
        yield _inflated(sys.stdin.buffer)
        return
    if os.path.isdir(path):
        raise InputError("a folder, not a file")
    if "\0" in path:
        raise NotFound("no such file")
    try:
        with open(path, "rb", buffering=0, opener=_at_once) as raw:
            yield _inflated(Metered(raw, os.fstat(raw.fileno()).st_size, meter))
    except FileNotFoundError as e:
        raise NotFound("no such file") from e


def _at_once(path: str, flags: int) -> int:
    """Opens a pipe without waiting for somebody to write to it: where nobody does there is nothing in it."""
    descriptor = os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
    if hasattr(os, "set_blocking"):
        os.set_blocking(descriptor, True)
    return descriptor


def _inflated(raw: Any) -> io.BufferedReader:
    """The stream with room to peek, decompressed where it is gzip."""
    buffered = io.BufferedReader(raw, _PEEK)
    if buffered.peek(2)[:2] == GZIP:
        return io.BufferedReader(Inflating(buffered), _PEEK)
    return buffered


def _reports(stream: io.BufferedReader, source: _Source) -> Iterator[Original | Failure]:
    file, given = source.file, source.given
    head = stream.peek(_PEEK)[:_PEEK]
    if is_warc(head):
        yield from read_warc(stream, file, given)
    elif is_json_lines(head, source.name):
        yield from read_json_lines(stream, file, given)
    elif (table := find_table(head, source.name)) is None:
        yield from _whole(read_bounded(stream), source)
    elif table.addresses and not table.texts:
        yield from _listed(read_addresses(stream, table), source)
    else:
        yield from read_table(stream, table, file, given)


def _whole(data: bytes, source: _Source) -> Iterator[Original | Failure]:
    """The reports of a file that is read whole: a database's export, a feed, JSON, a page, a list, or plain text."""
    file, given = source.file, source.given
    if not data.strip(b"\0 \t\r\n"):
        raise EmptyReport("nothing in it")
    if is_zip(data):
        yield from read_zip(data, file, given, lambda member, name: _member(member, name, source))
        return
    text, encoding = decode(data, declared=source.charset, rtf=True)
    if data.startswith(RTF):
        yield from read_document(text, encoding, file, given, sha256=digest(data))
    elif is_feed(text):
        yield from _feed(text, encoding, source)
    elif text.lstrip("\ufeff \t\r\n")[:1] in ("{", "[") and (found := read_json(text, file, given)) is not None:
        yield from found
    elif is_json_lines(data, ""):  # whose first line was too long to be seen whole
        yield from read_json_lines(io.BufferedReader(io.BytesIO(data)), file, given)
    elif addresses := listed(text) or [(None, a) for a in addresses_in(text)]:
        yield from _listed(addresses, source)
    else:
        read = read_page_export if is_html(text, source.name) else read_text_export
        bundle = read(text, encoding, file, given)
        yield from bundle if bundle is not None else [_original(text, encoding, data, file, given, source.name)]


def _member(data: bytes, name: str, source: _Source) -> Iterator[Original | Failure]:
    """The reports of a member of a ZIP."""
    return _reports(_inflated(io.BytesIO(data)), msgspec.structs.replace(source, name=name))


def _listed(entries: Iterable[Listed], source: _Source) -> Iterator[Original | Failure]:
    if source.depth:
        raise NotText("a list of addresses where a report should be: name it yourself, with --fetch")
    inner = msgspec.structs.replace(source, depth=1)
    yield from ask_all(entries, source.fetcher, source.file, lambda page, more: _page(page, inner, more), source.meter)


def _feed(text: str, encoding: str, source: _Source) -> Iterator[Original | Failure]:
    """The entries of a feed, or the pages of those of which it holds only a summary, where these may be asked."""
    if source.depth > 1:
        raise NotText("a feed where a report should be: name it yourself")
    inner = msgspec.structs.replace(source, depth=2)
    asking = source.fetcher if source.fetcher is not None and source.fetcher.linked else None
    for entry in read_feed(text, encoding, source.file, source.given):
        address = entry.meta.get("uri", "") if isinstance(entry, Original) else ""
        if asking is not None and isinstance(entry, Original) and is_summary(entry) and is_address(address):
            more = {"feed": source.file, "entry": (entry.container or {}).get("record")}
            yield from ask(address, asking, lambda page, more=more: _page(page, inner, more))  # type: ignore[misc]
        else:
            yield entry


def _original(text: str, encoding: str, data: bytes, file: str | None, given: Given, name: str = "") -> Original:
    if not text.strip("\ufeff\x00 \t\r\n"):
        raise EmptyReport("nothing in it")
    return Original(
        file=file,
        line=None,
        kind="html" if is_html(text, name) else "text",
        text=text,
        encoding=encoding,
        sha256=hashlib.sha256(data).hexdigest(),
        given=given,
    )
