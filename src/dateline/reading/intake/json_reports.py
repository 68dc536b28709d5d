"""Reports as JSON: one a line, one object, or a list of them; the keys are those of the contract."""

import hashlib
import io
import json
from collections.abc import Iterator
from typing import Any

from dateline.errors import BadEncoding, Damaged, DatelineError, EmptyReport, UsageError
from dateline.reading.intake.decoding import decode
from dateline.reading.intake.limits import REPORT_BYTES, too_large
from dateline.values.report import Failure, Given, Original

_GIVEN = ("id", "uri", "outlet", "headline", "published", "zone")


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
    """The reports of one JSON text, an object or a list of them; None where it is something else than reports."""
    try:
        parsed = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return None
    records = parsed if isinstance(parsed, list) else [parsed]
    if not any(isinstance(r, dict) and ("text" in r or "html" in r) for r in records):
        return None
    found: list[Original | Failure] = []
    for k, record in enumerate(records):
        pointer = f"/{k}" if isinstance(parsed, list) else ""
        data = text.encode() if not pointer else json.dumps(record, ensure_ascii=False, sort_keys=True).encode()
        try:
            if not isinstance(record, dict):
                raise Damaged("not a JSON object")
            found.append(_report(record, file, None, hashlib.sha256(data).hexdigest(), given, pointer))
        except DatelineError as e:
            message = f"{file or 'standard input'}{', record ' + str(k + 1) if pointer else ''}: {e}"
            found.append(Failure(file=file, line=None, code=e.code, message=message))
    return found


def _report(
    record: dict[str, Any], file: str | None, line: int | None, sha256: str, given: Given, pointer: str
) -> Original:
    key = "text" if record.get("text") else "html"
    body = record.get(key)
    if body is None or body == "":
        raise EmptyReport('no text: a report needs "text" or "html"')
    if not isinstance(body, str):
        raise Damaged(f'"{key}" is not a string')
    if len(body) > REPORT_BYTES:
        raise too_large()
    if not body.strip():
        raise EmptyReport("nothing in it")
    return Original(
        file=file,
        line=line,
        kind=key,
        text=_sound(body),
        encoding="utf-8",
        sha256=sha256,
        given=_given(record, given),
        container={"uri": file, "record": line, "pointer": f"{pointer}/{key}"},
    )


def _sound(body: str) -> str:
    """The string, refused where escapes left half a character in it."""
    try:
        body.encode("utf-8")
    except UnicodeEncodeError as e:
        raise BadEncoding("half a character (a lone surrogate) in the text") from e
    return body


def _given(record: dict[str, Any], options: Given) -> Given:
    values: dict[str, str | None] = {}
    for key in _GIVEN:
        value = record.get(key)
        if value is None or value == "":
            value = getattr(options, key)
        elif isinstance(value, int) and not isinstance(value, bool) and key == "id":
            value = str(value)
        elif not isinstance(value, str):
            raise UsageError(f'"{key}" is not a string')
        values[key] = _sound(value) if value else None
    return Given(**values)
