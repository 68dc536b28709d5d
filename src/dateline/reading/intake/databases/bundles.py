"""Opens a document of a database: finds its layout by its content and yields its reports, or the one text it is."""

import hashlib
import re
from collections.abc import Callable, Iterator

import msgspec

from dateline.errors import Damaged, DatelineError, EmptyReport, NotText
from dateline.reading.intake.databases.docx import docx_rows, is_document
from dateline.reading.intake.databases.drafts import Draft, Unread, label_of, original
from dateline.reading.intake.databases.factiva import read_factiva
from dateline.reading.intake.databases.html import html_rows
from dateline.reading.intake.databases.lexis import read_lexis
from dateline.reading.intake.databases.nexis import read_nexis
from dateline.reading.intake.databases.plain import plain_rows
from dateline.reading.intake.databases.proquest import is_field, read_proquest
from dateline.reading.intake.databases.rtf import is_rtf, rtf_rows
from dateline.reading.intake.databases.traced import BLANKS, joined
from dateline.reading.intake.databases.zips import DOCUMENT, is_zip, members
from dateline.reading.intake.decoding import decode
from dateline.reading.intake.files import readable, shown
from dateline.values.report import Failure, Given, Original

_LAYOUTS: tuple[Callable[..., list[Draft | Unread] | None], ...] = (
    read_factiva,
    read_nexis,
    read_proquest,
    read_lexis,
)
_PARTS = ("word/", "_rels/", "docProps/", "customXml/", "xl/", "ppt/", "META-INF/", "__MACOSX/", "[Content_Types]")
_PAGES = (
    (re.compile(r"class\s*=\s*[\"']?article [a-z]{2}Article|articleParagraph", re.I), read_factiva),
    (re.compile(r"<DOCFULL>|name\s*=\s*[\"']?DOC_ID_\d|\bof\s+\d+\s+DOCUMENTS?\b|LOAD-DATE:", re.I), read_lexis),
    (re.compile(r"name\s*=\s*[\"']?DocID_|ProQuest document ID", re.I), read_proquest),
)
_TEXTS = re.compile(
    r"\bof\s+\d+\s+DOCUMENTS?\b|^[^\w\n]*(?:Dokument|Document|Documento)\s+\d+\s+(?:von|de|di|van)\s+\d+\s*$"
    r"|^(?:LOAD-DATE|UPDATE|DATE-CHARGEMENT|LAADDATUM|PUBLICATION-TYPE|SPRACHE|LANGUE|TAAL):"
    r"|^(?:LENGTH|LÄNGE|LONGUEUR|LENGTE|LONGITUD|LUNGHEZZA|COMPRIMENTO):\s*\d|^\ufeff?_{55,65}\s*$"
    r"|^[^\w\n]*HD[\t|]|^[^\w\n]*Download Request:",
    re.M | re.I,
)


def read_page_export(text: str, encoding: str, file: str | None, given: Given) -> list[Original | Failure] | None:
    """The reports of a database's HTML; None for any other page."""
    for sign, read in _PAGES:
        if sign.search(text) is None:
            continue
        rows = html_rows(text)
        closed = re.search(r"</(?:html|body)\s*>\s*\Z", text[-400:], re.I) is not None
        whole = closed or "<html" not in text[:2000].lower()
        if (found := read(rows, whole=whole)) is not None:
            return list(_originals(found, text, encoding, file, given, None))
    return None


def read_text_export(text: str, encoding: str, file: str | None, given: Given) -> list[Original | Failure] | None:
    """The reports of a database's plain text; None for any other text."""
    if _TEXTS.search(text) is None:
        return None
    rows = plain_rows(text, is_label=lambda line: label_of(line) is not None or is_field(line))
    for read in (read_proquest, read_lexis, read_factiva, read_nexis):
        if (found := read(rows, whole=True)) is not None:
            return list(_originals(found, text, encoding, file, given, None))
    return None


def read_document(
    text: str, encoding: str, file: str | None, given: Given, *, pointer: str | None = None, sha256: str
) -> Iterator[Original | Failure]:
    """The reports of an RTF or a document.xml: those of an export, else all of it as one."""
    if is_rtf(text):
        rows, whole = rtf_rows(text)
    elif is_document(text):
        rows, whole = docx_rows(text)
    else:
        raise Damaged("no document of a word processor: open it and save it as text")
    for read in _LAYOUTS:
        if (found := read(rows, whole=whole)) is not None:
            yield from _originals(found, text, encoding, file, given, pointer)
            return
    words = [r.text.strip(BLANKS) for r in rows if r.words]
    if not words:
        raise EmptyReport("a document without words" if whole else "the document breaks off before its first word")
    whole_text = joined(words, "\n\n")
    yield Original(
        file=file, line=None, kind="text", text=whole_text.text, encoding=encoding, sha256=sha256, given=given,
        container=None if pointer is None else {"uri": file, "record": None, "pointer": pointer},
        offsets=whole_text.runs,
    )  # fmt: skip
    if not whole:
        yield _failure(Damaged("the document breaks off: save it again"), file, "")


def _originals(
    found: list[Draft | Unread], source: str, encoding: str, file: str | None, given: Given, pointer: str | None
) -> Iterator[Original | Failure]:
    for item in found:
        where = f", report {item.record}"
        if isinstance(item, Unread):
            yield Failure(file=file, line=None, code=item.code, message=f"{_name(file)}{where}: {item.why}")
            continue
        try:
            yield original(item, source, encoding, file, given, pointer)
        except EmptyReport as e:
            yield _failure(e, file, where)


def _failure(error: DatelineError, file: str | None, where: str) -> Failure:
    return Failure(file=file, line=None, code=error.code, message=f"{_name(file)}{where}: {error}")


def _name(file: str | None) -> str:
    return file or "standard input"


def read_zip(
    data: bytes, file: str | None, given: Given, whole: Callable[[bytes, str], Iterator[Original | Failure]],
    *, nested: bool = False,
) -> Iterator[Original | Failure]:  # fmt: skip
    """The reports of a word processor's document, or of the single exports in a ZIP, each read by `whole`."""
    count = 0
    for name, content in members(data):
        if name == DOCUMENT:
            if isinstance(content, DatelineError):
                raise content
            text, encoding = decode(content)
            yield from read_document(text, encoding, file, given, pointer=DOCUMENT, sha256=digest(data))
            return
        if name.startswith(_PARTS) or name.rsplit("/", 1)[-1].startswith(".") or not readable(name):
            continue
        if nested:
            raise NotText("a ZIP inside a ZIP: unpack it first")
        count += 1
        try:
            if isinstance(content, DatelineError):
                raise content
            found = read_zip(content, file, given, whole, nested=True) if is_zip(content) else whole(content, name)
            for report in found:
                yield _in_member(report, file, name)
        except DatelineError as e:
            yield _failure(e, file, f", {name}")
    if not count:
        raise NotText("a ZIP or office file without reports: unpack it, or save its text")


def _in_member(found: Original | Failure, file: str | None, name: str) -> Original | Failure:
    """What came of a member, its name in the container."""
    if isinstance(found, Failure):
        where = _name(file)
        message = found.message if name in found.message else found.message.replace(where, f"{where}, {name}", 1)
        return msgspec.structs.replace(found, message=message)
    container = {"uri": file, "record": None, "pointer": None, **(found.container or {}), "member": shown(name)}
    return msgspec.structs.replace(found, container=container)


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
