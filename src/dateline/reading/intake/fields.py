"""What a container says of a report, under whatever names: what stands over the text (Given), or only adds (meta).

The contract's own names are Given; other names add, so that a day in a column does not take the place of the clock in
the text. Headline, id and an outlet's name (not a domain, which is looked up) are Given under any name.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import msgspec

from dateline.errors import BadEncoding, UsageError
from dateline.values.report import Given
from dateline.vocabulary import report_keys

_GIVEN = ("id", "uri", "outlet", "headline", "published", "zone")
_ADDED = ("uri", "outlet", "published", "updated", "byline", "language")
_NAMES = ("name", "title", "value", "literal", "text", "@id", "url")
_TYPED = ("$date", "$oid", "$numberLong")  # as databases write what JSON has no type for
_LISTED = 20
_DOMAIN = re.compile(r"(?:https?://)?[\w-]+(?:\.[\w-]+)+(?:/\S*)?", re.I)
_TAGS = re.compile(r"<(?:p|div|br|h[1-6])\b[^<>]*>.*</?(?:p|div|br|h[1-6])\b|</(?:p|div)>", re.I | re.S)


class Content(msgspec.Struct, frozen=True, kw_only=True):
    """The text of a JSON report of some shape: where it stands in the record, and what the record says of it."""

    kind: str
    text: str
    pointer: str
    headline: str | None = None
    meta: dict[str, str] = {}


def sound(text: str) -> str:
    """The string, refused where escapes left half a character in it."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as e:
        raise BadEncoding("half a character (a lone surrogate) in the text") from e
    return text


def markup_of(name: str, text: str) -> str:
    """The kind of a text under a name: "text" and "html" as the contract says; under other names what its marks say."""
    if name.strip() in ("text", "html"):
        return name.strip()
    markup = report_keys.fold(name) in report_keys.names()["html"] or _TAGS.search(text) is not None
    return "entry" if markup else "text"


def words_of(value: Any) -> str:
    """A value as words: a string, a number, the name of an object, or a list of such; empty for anything else."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, dict):
        if (inner := next((value[k] for k in _TYPED if k in value), None)) is not None:
            return words_of(inner)
        return next((w for key in _NAMES if isinstance(value.get(key), str) and (w := value[key].strip())), "")
    if isinstance(value, list):
        return ", ".join(dict.fromkeys(filter(None, (words_of(v) for v in value[:_LISTED] if not isinstance(v, list)))))
    return ""


def given_and_meta(record: Mapping[str, Any], options: Given) -> tuple[Given, dict[str, str]]:
    """What a record says of its report; `options` fill what it does not. UsageError where one of the contract's own
    names holds something else than a string."""
    values: dict[str, str | None] = {}
    meta: dict[str, str] = {}
    for part in _GIVEN:
        value = record.get(part)
        if isinstance(value, int) and not isinstance(value, bool) and part in ("id", "published"):
            value = str(value)
        if value is not None and not isinstance(value, str):
            raise UsageError(f'"{part}" is not a string')
        if part in ("id", "headline") and not value:
            value = _first(part, record)
        if part == "outlet" and not value:
            value = name if (name := _first(part, record)) and not _DOMAIN.fullmatch(name) else None
        if part == "published" and value:
            value = moment(value)
        values[part] = sound(value) if value and value.strip() else getattr(options, part)
    for part in _ADDED:
        value = _first(part, record) if not record.get(part) or part not in _GIVEN else None
        if value and not (part == "outlet" and values["outlet"] == value):
            meta[part] = sound(moment(value) if part in ("published", "updated") else value)
    if "uri" in meta and not re.match(r"https?://", meta["uri"], re.I):
        del meta["uri"]
    return Given(**values), meta


def _first(part: str, record: Mapping[str, Any]) -> str | None:
    return next(filter(None, (words_of(record[key]) for key in report_keys.find(part, record))), None)


def moment(value: str) -> str:
    """A moment as machines write it, in the form that stamps are read in: seconds or milliseconds since 1970, days and
    clocks without marks between. What is no such thing comes back as it is."""
    value = value.strip()
    if re.fullmatch(r"[1-9]\d{8,9}(?:\.\d+)?|[1-9]\d{11,12}", value):
        seconds = float(value) / (1000 if len(value.partition(".")[0]) > 10 else 1)
        return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    if m := re.fullmatch(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)(Z|[+-]\d\d:?\d\d)?)?", value):
        day, clock = "-".join(m.group(1, 2, 3)), ":".join(m.group(4, 5, 6)) if m[4] else ""
        return f"{day}T{clock}{m[7] or ''}" if clock else day
    return value
