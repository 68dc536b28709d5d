"""By what tellings and reports are found that one may be compared with: small rows of each reading.

`keys` lead from what two reports have in common (an address, an id, names in one week, runs of words) to readings;
`marks` from a kind of finding and a day to tellings, with a sketch of who and where, by which most can be ruled out
unread. Both find more than is meant and never less: what they find is looked at.
"""

import json
import re
from array import array
from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from hashlib import blake2b
from typing import Any

from dateline.record.asking.filters import TYPES
from dateline.record.copies.finding import sampled, unpack_shingles
from dateline.record.merging.counts import value_of
from dateline.record.merging.likeness import ENDLESS, SPECIFIC, Occurrence
from dateline.record.merging.nearby import loose
from dateline.record.merging.occurrences import told_in
from dateline.record.merging.sayings import Words, handles
from dateline.record.merging.stories import WITHIN_DAYS
from dateline.record.merging.stories import handles as story_handles
from dateline.record.merging.tellings import Telling
from dateline.record.merging.wholes import may_be_whole

Row = dict[str, Any]
UNDATED = 0  # the day and the week of what has none
LAST_DAY = date.max.toordinal()
_TOLD_APART = re.compile(r"\.[0-9a-f]{6}$")  # what an id has behind it where another report came with it
_WEEK = 7
_KIND = 1 << 22  # days, more than there are ordinals of dates
DAY, WIDE, WHOLE = 0, len(TYPES), 2 * len(TYPES)  # kinds of marks of events, a type each
SAID, COUNTED = 3 * len(TYPES), 3 * len(TYPES) + 1


def code(kind: int, day: float) -> int:
    return kind * _KIND + int(day)


def day_in(found: int) -> int:
    return found % _KIND


def type_code(kind: str) -> int:
    return TYPES.index(kind)


def key(kind: str, *parts: object) -> int:
    """A signed number of 32 bits."""
    said = "\0".join((kind, *map(str, parts)))
    return int.from_bytes(blake2b(said.encode(), digest_size=4).digest(), "little", signed=True)


@lru_cache(maxsize=100_000)
def short(sign: str) -> int:
    return int.from_bytes(blake2b(sign.encode(), digest_size=2).digest(), "little")


def day_of(instant: str | None) -> int:
    """The day of a publication, as an ordinal."""
    try:
        return date.fromisoformat(instant[:10]).toordinal() if instant else UNDATED
    except ValueError:
        return UNDATED


# Keys of readings


def version_keys(given_id: str, uri: str | None) -> set[int]:
    """What versions of one report have in common, and reports whose ids may collide."""
    return {key("id", _TOLD_APART.sub("", given_id))} | ({key("uri", uri)} if uri else set())


def run_key(shingle: int) -> int:
    return shingle - (1 << 32) if shingle >= 1 << 31 else shingle


def name_keys(names: Iterable[str], week: int) -> set[int]:
    """The names that reports of one story have in common, in the week of publication."""
    return {key("name", name, week) for name in story_handles(names)}


def week_of(instant: str | None) -> int:
    return day_of(instant) // _WEEK


def weeks_near(instant: str | None) -> tuple[int, ...] | None:
    """Weeks in which reports of one story may have been published; None for any."""
    week = week_of(instant)
    reach = -(-WITHIN_DAYS // _WEEK)
    return (*range(week - reach, week + reach + 1), UNDATED) if week else None


def key_rows(facts: Row) -> list[Row]:
    """Rows of `keys`, without the number of the reading, by what `readings` holds of it."""
    found = version_keys(facts["given_id"], facts["uri"]) | name_keys(
        json.loads(facts["names"]), week_of(facts["instant"])
    )
    found |= {run_key(h) for h in sampled(unpack_shingles(facts["shingles"]))}
    return [{"key": k} for k in sorted(found)]


# Marks of tellings


def mark_rows(tellings: list[Telling], instant: str | None) -> list[Row]:
    """Rows of `marks`, without the number of the reading; tellings are numbered by kind, in order."""
    published = day_of(instant)
    events, said, counted = numbered(tellings)
    rows = [(c, n, sketch) for n, o in enumerate(events) for c, sketch in _event_marks(o)]
    rows += [(code(SAID, published), n, said_sketch(t)) for n, t in enumerate(said)]
    rows += [(code(COUNTED, published), n, count_sketch(t)) for n, t in enumerate(counted)]
    return [{"code": c, "number": n, "sketch": sketch} for c, n, sketch in sorted(set(rows))]


def numbered(tellings: list[Telling]) -> tuple[list[Occurrence], list[Telling], list[Telling]]:
    """What one report tells, says and counts, in the order by which marks number it; figures that hang on no event."""
    ordered = sorted(tellings, key=lambda t: (*t.order, t.id))
    events = [t for t in ordered if t.kind == "event"]
    return told_in(events), [t for t in ordered if t.kind == "statement"], loose(ordered)


def _event_marks(o: Occurrence) -> Iterator[tuple[int, bytes]]:
    signs = _packed(o.signs)
    widest: dict[int, float] = {}  # by the first day: what begins on one day has one mark
    for d in o.when:
        if SPECIFIC < d.width < ENDLESS:
            widest[int(d.first)] = max(d.width, widest.get(int(d.first), 0))
    for group in o.groups:
        t = type_code(group)
        for d in o.when:
            if d.width <= SPECIFIC:
                yield code(DAY + t, d.first), signs
        for first, width in widest.items():
            yield code(WIDE + t, first), _width(width) + signs
    if may_be_whole(o):
        for kind in sorted(o.types):
            yield code(WHOLE + type_code(kind), o.dated[0].first), _width(o.dated[0].width) + signs


def wide(sketch: bytes) -> tuple[int, frozenset[int]]:
    """Days and signs of a wide mark."""
    return int.from_bytes(sketch[:2], "little"), unpacked(sketch[2:])


def unpacked(sketch: bytes) -> frozenset[int]:
    return frozenset(array("H", sketch))


def signs(o: Occurrence) -> frozenset[int]:
    return frozenset(map(short, o.signs))


def said_sketch(t: Telling) -> bytes:
    """How many runs of words, which words, who says it."""
    words = Words(t)
    bits = 0
    for w in words.words:
        bits |= 1 << (short(w) & 63)
    return min(len(words.runs), 255).to_bytes(1, "little") + bits.to_bytes(8, "little") + _packed(handles(t))


def may_be_said(a: bytes, b: bytes) -> bool:
    """May two statements be one, by their sketches: a speaker in common, and three words in four?"""
    if not unpacked(a[9:]) & unpacked(b[9:]):
        return False
    few, many = (a, b) if a[0] <= b[0] else (b, a)
    missing = int.from_bytes(few[1:9], "little") & ~int.from_bytes(many[1:9], "little")
    return missing.bit_count() <= few[0] // 4 + 2


def count_sketch(t: Telling) -> bytes:
    """By what it counts, and what it says in all."""
    measure, value = t.figure.measure or "", value_of(t)
    return short(measure).to_bytes(2, "little") + (short(repr(value)).to_bytes(2, "little") if value else b"")


def _packed(found: Iterable[str]) -> bytes:
    return array("H", sorted({short(s) for s in found})).tobytes()


def _width(width: float) -> bytes:
    return min(int(width), 0xFFFF).to_bytes(2, "little")
