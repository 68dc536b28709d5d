"""Reports as JSON: one a line, one object, or a list of them. The keys are those of the contract, else those of ninjs,
JSON-LD, or what programs that scrape call them (vocabulary/report_keys.txt)."""

import hashlib
import io
import json
from collections.abc import Iterator
from typing import Any

import msgspec

from dateline.errors import Damaged, DatelineError, EmptyReport
from dateline.reading.intake.addresses import is_address
from dateline.reading.intake.decoding import decode
from dateline.reading.intake.fields import Content, given_and_meta, markup_of, sound
from dateline.reading.intake.json_ld import is_article, read_article
from dateline.reading.intake.limits import REPORT_BYTES, too_large
from dateline.reading.intake.ninjs import is_ninjs, read_ninjs
from dateline.values.report import Failure, Given, Original
from dateline.vocabulary import report_keys

_DEEPEST = 4
_WRAPPERS = ("_source", "fields", "article", "attributes", "data", "doc", "source")


def is_json_lines(head: bytes, path: str) -> bool:
    """Does a source hold a JSON object a line? Its first line is one, or its name says so."""
    name = path.lower().removesuffix(".gz")
    if name.endswith((".jsonl", ".ndjson")):
        return True
    first, newline, rest = head.removeprefix(b"\xef\xbb\xbf").lstrip().partition(b"\n")
    if not first.startswith(b"{") or not newline or not rest.lstrip().startswith(b"{"):
        return False
    return _is_object(first)


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def read_json_lines(stream: io.BufferedReader, file: str | None, given: Given) -> Iterator[Original | Failure]:
    """The reports of a stream of JSON lines; a bad line is a Failure. Damaged where the stream itself breaks off."""
    for number, line in enumerate(_lines(stream), 1):
        if line is not None and not line.strip(b"\xef\xbb\xbf \t\r\n"):
            continue
        try:
            if line is None:
                raise too_large()
            record = _loads(line.removeprefix(b"\xef\xbb\xbf"))
            yield _report(record, file, number, hashlib.sha256(line.rstrip(b"\r\n")).hexdigest(), given, "")
        except DatelineError as e:
            where = f"{file or 'standard input'}, line {number}"
            yield Failure(file=file, line=number, code=e.code, message=f"{where}: {e}")


def _lines(stream: io.BufferedReader) -> Iterator[bytes | None]:
    """Lines in bytes, None in place of one over the limit."""
    while True:
        line = stream.readline(REPORT_BYTES + 1)
        if not line:
            return
        if len(line) <= REPORT_BYTES or line.endswith(b"\n"):
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(REPORT_BYTES + 1)
        yield None


def _loads(line: bytes) -> dict[str, Any]:
    try:
        record = json.loads(decode(line)[0])
    except (ValueError, RecursionError) as e:
        raise Damaged("not JSON: one object a line, with text or html") from e
    if not isinstance(record, dict):
        raise Damaged("not a JSON object: one object a line, with text or html")
    return record


def read_json(text: str, file: str | None, given: Given) -> list[Original | Failure] | None:
    """The reports of one JSON text: an object, a list of them, or either inside another object. None where it is
    something else than reports."""
    try:
        parsed = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return None
    records = _records(parsed, "", 0)
    if not records and any(_is_shell(r) for r in (parsed if isinstance(parsed, list) else [parsed])):
        raise EmptyReport("an item without a text, as of a picture or of a page's description")
    if not records:
        return None
    found: list[Original | Failure] = []
    for number, (pointer, record) in enumerate(records, 1):
        data = (
            text.encode()
            if not pointer
            else json.dumps(record, ensure_ascii=False, sort_keys=True).encode("utf-8", "surrogatepass")
        )
        try:
            if not isinstance(record, dict):
                raise Damaged("not a JSON object")
            digest = hashlib.sha256(data).hexdigest()
            found.append(_report(record, file, None, digest, given, pointer))
        except DatelineError as e:
            message = f"{file or 'standard input'}{', record ' + str(number) if pointer else ''}: {e}"
            found.append(Failure(file=file, line=None, code=e.code, message=message))
    return found


def addresses_in(text: str) -> list[str]:
    """The addresses of a JSON text that lists reports without their text, as search services answer; else none."""
    try:
        parsed = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return []
    return _addresses(parsed, 0)


def _addresses(value: Any, depth: int) -> list[str]:
    if isinstance(value, list):
        found = [a for item in value if (a := _address(item))]
        if found and 2 * len(found) >= len(value):
            return found
    if isinstance(value, list | dict) and depth < _DEEPEST:
        inside = value.values() if isinstance(value, dict) else value[:100]
        return next(filter(None, (_addresses(v, depth + 1) for v in inside)), [])
    return []


def _address(item: Any) -> str | None:
    said = [item] if isinstance(item, str) else []
    if isinstance(item, dict):
        said = [item[key] for key in report_keys.find("address", item)]
    return next((s.strip() for s in said if isinstance(s, str) and is_address(s.strip())), None)


def _records(value: Any, pointer: str, depth: int) -> list[tuple[str, Any]]:
    """(pointer, record) of a JSON value: itself where it is a report, its members where it is a list with reports, else
    those of the first value inside it that has any."""
    if _is_report(value):
        return [(pointer, value)]
    if isinstance(value, list) and any(map(_is_report, value)):
        linked = any(isinstance(v, dict) and is_article(v) for v in value)  # a graph has other things too
        return [(f"{pointer}/{k}", v) for k, v in enumerate(value) if not linked or _is_report(v)]
    if isinstance(value, list | dict) and depth < _DEEPEST:
        inside = value.items() if isinstance(value, dict) else enumerate(value[:100])
        for key, v in inside:
            step = str(key).replace("~", "~0").replace("/", "~1")
            if found := _records(v, f"{pointer}/{step}", depth + 1):
                return found
    return []


def _content(record: dict[str, Any]) -> Content | None:
    """The text of a record of any shape that is known: the contract's keys, ninjs, JSON-LD, or other names."""
    for key in ("text", "html"):
        if isinstance(value := record.get(key), str) and value:
            return Content(kind=key, text=value, pointer=f"/{key}")
    if is_ninjs(record) and (content := read_ninjs(record)) is not None:
        return content
    if is_article(record):
        return read_article(record)
    for part in ("text", "html"):
        for key in report_keys.find(part, record):
            if isinstance(value := record[key], str) and value.strip():
                return Content(kind=markup_of(key, value), text=value, pointer=f"/{key}")
    return None


def _unwrapped(record: dict[str, Any], depth: int = 0) -> tuple[str, dict[str, Any]]:
    """(pointer, record) of a report that stands inside another object, as search engines and programs' interfaces wrap
    it, with what the outer one says; the record itself where it is none such."""
    if _content(record) is None and depth < _DEEPEST:
        for key in _WRAPPERS:
            if isinstance(inner := record.get(key), dict):
                pointer, found = _unwrapped(inner, depth + 1)
                if _content(found) is not None:
                    return f"/{key}{pointer}", {**{k: v for k, v in record.items() if k != key}, **found}
    return "", record


def _is_shell(value: Any) -> bool:
    """Is a value of a form that holds reports, though it holds none?"""
    return isinstance(value, dict) and (is_ninjs(value) or is_article(value))


def _is_report(value: Any) -> bool:
    return isinstance(value, dict) and _content(_unwrapped(value)[1]) is not None


def _report(
    record: dict[str, Any], file: str | None, line: int | None, sha256: str, given: Given, pointer: str
) -> Original:
    inside, record = _unwrapped(record)
    for key in ("text", "html"):
        if record.get(key) and not isinstance(record[key], str):
            raise Damaged(f'"{key}" is not a string')
    content = _content(record)
    if content is None:
        raise EmptyReport('no text: a report needs "text" or "html"')
    if len(content.text) > REPORT_BYTES:
        raise too_large()
    if not content.text.strip():
        raise EmptyReport("nothing in it")
    said, meta = given_and_meta(record, given)
    if content.headline:
        said = msgspec.structs.replace(said, headline=sound(content.headline))
    return Original(
        file=file,
        line=line,
        kind=content.kind,
        text=sound(content.text),
        encoding="utf-8",
        sha256=sha256,
        given=said,
        meta={**meta, **{key: sound(value) for key, value in content.meta.items()}},
        container={"uri": file, "record": line, "pointer": f"{pointer}{inside}{content.pointer}"},
    )
