"""Dates of databases' exports, in the languages of their papers: the wall clock as stated, a zone only where named."""

import re
from datetime import date
from functools import cache

import msgspec

from dateline.vocabulary import exports

_CLOCK = re.compile(
    r"(?<![\d:])(?P<h>[01]?\d|2[0-3])(?::(?P<m>[0-5]\d)(?::(?P<s>[0-5]\d))?|h(?P<m2>[0-5]\d))\s*"
    r"(?i:(?P<half>[ap]\.?\s?m\b\.?))?(?i:\s?(?:uhr|h|hrs)\b)?"
    r"(?:\s*(?P<zone>(?:GMT|UTC)\s?[+-]\d{1,2}(?::?\d\d)?|[A-Z]{1,2}[A-Z]{1,3}T?\b|Z\b|[+-]\d\d:?\d\d))?",
)
_OFFSET = re.compile(r"(?:GMT|UTC)?\s?(?P<sign>[+-])(?P<h>\d{1,2}):?(?P<m>\d\d)?")
_YEAR = r"(?P<{}>(?:1[789]|20)\d\d)"


class Dated(msgspec.Struct, frozen=True):
    """A date on characters [start, end): `value` is a day or, with a clock, "2019-05-31T22:45", its zone behind it."""

    start: int
    end: int
    value: str
    rest: str
    """What else stands beside it: weekdays, editions, other words."""


def find_date(text: str) -> Dated | None:
    """The first date of a line with the clock that stands behind it."""
    day = _day(text)
    if day is None:
        return None
    start, end, value = day
    clock = _CLOCK.search(text, end)
    if clock is not None and (stated := _stated(value, clock)) is not None:
        value = stated
        rest = f"{text[:start]} {text[end : clock.start()]} {text[clock.end() :]}"
        return Dated(start, clock.end(), value, rest)
    return Dated(start, end, value, f"{text[:start]} {text[end:]}")


def is_date_line(text: str) -> Dated | None:
    """A line that is nothing but a date: beside it weekdays and words of editions at most."""
    if len(text) > 100 or (found := find_date(text)) is None:
        return None
    known = exports.words("weekday") | exports.words("edition")
    others = [w for w in re.findall(r"[^\W_]+(?:[-'’][^\W_]+)*", found.rest.casefold()) if w not in known]
    edition = re.search(r"\b(?:e?d[ií][tcz]i[oóeõ]\w*|édition|ausgabe)\b", found.rest, re.I) is not None
    return found if len(others) <= (4 if edition else 0) else None


def at_clock(day: str, clock: str) -> str | None:
    """A day at the clock that a line of its own states; None where the line is none."""
    m = _CLOCK.fullmatch(clock.strip())
    return None if m is None or "T" in day else _stated(day, m)


def _stated(day: str, m: re.Match[str]) -> str | None:
    hour, minute = int(m["h"]), int(m["m"] or m["m2"] or 0)
    half = (m["half"] or "").lower()
    if half and hour <= 12:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    value = f"{day}T{hour:02}:{minute:02}" + (f":{m['s']}" if m["s"] else "")
    zone = (m["zone"] or "").strip()
    if not zone:
        return value
    if zone in ("GMT", "UTC", "Z"):
        return value + "+00:00"
    if (o := _OFFSET.fullmatch(zone)) is not None:
        return f"{value}{o['sign']}{int(o['h']):02}:{o['m'] or '00'}"
    return f"{value} {zone}"


def _day(text: str) -> tuple[int, int, str] | None:
    for m in _pattern().finditer(text):
        if m["iso"]:
            year, month, day = int(m["iy"]), int(m["im"]), int(m["id"])
        elif m["d1"]:
            year, month, day = int(m["y1"]), exports.months()[m["m1"].casefold()], int(m["d1"])
        elif m["d2"]:
            year, month, day = int(m["y2"]), exports.months()[m["m2"].casefold()], int(m["d2"])
        else:
            year, month, day = int(m["y3"]), int(m["b"]), int(m["a"])
            if month > 12 >= day:
                month, day = day, month
        try:
            return m.start(), m.end(), date(year, month, day).isoformat()
        except ValueError:
            continue
    return None


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(map(re.escape, sorted(exports.months(), key=lambda n: (-len(n), n))))
    of = r"(?:\s+de|\s+of|\s+del)?"
    return re.compile(
        rf"(?<![\w/.-])(?:(?P<iso>{_YEAR.format('iy')}-(?P<im>[01]\d)-(?P<id>[0-3]\d))(?!\d)"
        rf"|(?P<d1>[0-3]?\d)(?:st|nd|rd|th|er|ème|º|°|\.)?{of}[\s\xa0-]+(?P<m1>{names})\b\.?,?{of}[\s\xa0-]+{_YEAR.format('y1')}\b"
        rf"|(?P<m2>{names})\b\.?\s+(?P<d2>[0-3]?\d)(?:st|nd|rd|th)?,?\s+{_YEAR.format('y2')}\b"
        rf"|(?P<a>[0-3]?\d)[./](?P<b>[0-3]?\d)[./]{_YEAR.format('y3')}\b)",
        re.I,
    )
