"""Time expressions as they are written, joined from what stands side by side: "Monday", "14 September", "at 9 pm".

Two expressions are one where their fields do not overlap and the words between them allow it; "from 23 December until
7 January" is a range with two ends. Nothing is resolved here.
"""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

import msgspec

from dateline.reading.reference.grammar import Counted, Expression, Item, atoms, read_items
from dateline.vocabulary import times as vocabulary
from dateline.vocabulary.lexing import lexemes

_TELLING = re.compile(r"[MmWwVDSKAYyUuRCdxkZ*]|to")  # what an expression cannot do without


def expressions(text: str, start: int, end: int, counted: Counted = lambda a, b: False) -> list[Expression]:
    """The time expressions of text[start:end], in text order.

    `counted(a, b)` says whether the parse makes the number at characters [a, b) count things ("1984 residents").
    """
    items = _headed(text, read_items(lexemes(text, start, end), counted))
    symbols = "".join(i.symbol for i in items)
    if not _TELLING.search(symbols):
        return []
    return _paired(_ranged(_joined(atoms(items, symbols), items, symbols), items, symbols), symbols)


def _headed(text: str, items: list[Item]) -> list[Item]:
    """A clock written with a point at the head of a line and a dash behind it: "18.40 – The ministry says"."""
    if len(items) < 2 or items[1].symbol != "-" or not re.fullmatch(r"(?:[01]?\d|2[0-3])\.[0-5]\d", items[0].low):
        return items
    heads = items[0].start == 0 or text[items[0].start - 1] == "\n"
    return [items[0]._replace(symbol="K", value=items[0].low), *items[1:]] if heads else items


def _paired(found: list[Expression], symbols: str) -> list[Expression]:
    """A clock with the same moment in a named zone behind it in brackets has the offset between the two: "at 3:40 a.m.
    (0040 GMT)"."""
    done: list[Expression] = []
    for a, b in pairwise([*found, None]):
        zone = None
        if a is not None and b is not None and a.clock and b.clock and not a.zone and b.zone:
            gap = symbols[a.last : b.first]
            zone = _offset_between(a.clock, b.clock, b.zone) if re.fullmatch(r"(?:zv)?,?\(", gap) else None
        if a is not None:
            done.append(msgspec.structs.replace(a, zone=zone) if zone else a)
    return done


def _offset_between(local: str, other: str, zone: str) -> str | None:
    """The offset at which a clock shows `local` when one of a fixed zone shows `other`; None where there is none."""
    east = vocabulary.table().zones.get(zone)
    if east is None:
        return None
    minutes = [60 * int(c[:2]) + int(c[3:5] or 0) for c in (local, other)]
    apart = (minutes[0] - minutes[1] + east + 720) % 1440 - 720
    return None if apart % 15 else f"{'-' if apart < 0 else '+'}{abs(apart) // 60:02}:{abs(apart) % 60:02}"


_DAYLIKE = ("date", "weekday", "relative", "short")
_JOINS: tuple[tuple[tuple[str, ...], tuple[str, ...], str], ...] = (
    (("edge",), ("date", "weekday", "relative", "part", "clock"), ""),
    (("weekday", "short"), ("date",), r",?|\.|\(|,?t"),
    (("date",), ("weekday",), r",|\("),
    (_DAYLIKE, ("part",), "|@|i"),
    (("part", "clock"), ("part",), "|it?"),
    (("part", "clock"), _DAYLIKE, r"|,?@|,|O|Ot|\("),
    (_DAYLIKE, ("clock",), r"|,?@|,|\("),
    (("weekday",), ("relative",), ""),
)


@cache
def _joins() -> tuple[tuple[tuple[str, ...], tuple[str, ...], re.Pattern[str]], ...]:
    return tuple((left, right, re.compile(gap)) for left, right, gap in _JOINS)


def _joined(found: list[Expression], items: Sequence[Item], symbols: str) -> list[Expression]:
    """Neighbours made one where their fields do not overlap; edges and short weekdays that stay alone are none."""
    done: list[Expression] = []
    for atom in found:
        made = _join(done[-1], atom, items, symbols) if done else None
        if made:
            done[-1] = made
        else:
            done.append(atom)
    return [e for e in done if e.kind not in ("edge", "short")]


def _join(a: Expression, b: Expression, items: Sequence[Item], symbols: str) -> Expression | None:
    gap = symbols[a.last : b.first]
    fits = any(a.kind in left and b.kind in right and rule.fullmatch(gap) for left, right, rule in _joins())
    if not fits or not _apart(a, b):
        return None
    lead = b if a.kind in ("edge", "short", "part", "clock") and b.kind not in ("part", "clock") else a
    other = a if lead is b else b
    names = ("year", "month", "day", "weekday", "clock", "zone", "part", "mod", "unit", "offset", "direction", "value")
    fill = {f: getattr(other, f) for f in names if getattr(lead, f) is None and getattr(other, f) is not None}
    last = b.last + 1 if gap == "(" and symbols[b.last : b.last + 1] == ")" else b.last
    kind = "date" if {a.kind, b.kind} == {"weekday", "date"} else lead.kind
    if a.kind == "edge" and b.kind in ("part", "clock"):
        kind = b.kind
    if lead.origin == "anchor" and other.origin == "mention":
        fill["origin"] = "mention"
    clock, part = lead.clock or other.clock, lead.part or other.part
    if clock and part and "A" not in symbols[a.first : b.last]:
        fill["clock"] = _of_part(clock, part)
    return msgspec.structs.replace(
        lead, first=a.first, last=last, start=a.start, end=items[last - 1].end, kind=kind, **fill
    )


def _of_part(clock: str, part: str) -> str:
    """A clock of twelve hours in its part of the day: "five that afternoon" is 17."""
    hour = int(clock[:2])
    if (part in ("AF", "EV") and hour < 12) or (part == "NI" and 6 <= hour < 12):
        hour += 12
    return f"{0 if part == 'NI' and hour == 12 else hour:02}{clock[2:]}"


def _apart(a: Expression, b: Expression) -> bool:
    """Can both be said of one time: a date needs its day to take a clock or part, and nothing is given twice."""
    for field in ("day", "clock", "part", "month"):
        if getattr(a, field) is not None and getattr(b, field) is not None:
            return False
    for one, two in ((a, b), (b, a)):
        if two.kind in ("clock", "part") and one.kind in _DAYLIKE and not _is_day(one):
            return False
        if one.kind == "weekday" and two.kind == "date" and two.day is None and two.slashed is None:
            return False
        if one.kind == "weekday" and two.kind == "relative" and (two.unit != "week" or one.direction):
            return False
    return True


def _is_day(e: Expression) -> bool:
    return (
        e.day is not None or e.slashed is not None or e.weekday is not None or e.holiday is not None
        or (e.kind == "relative" and e.unit in ("day", None))
    )  # fmt: skip


def _ranged(found: list[Expression], items: Sequence[Item], symbols: str) -> list[Expression]:
    """ "From 23 December until 7 January", "3–5 June", "2015-18" as one, its ends kept."""
    done: list[Expression] = []
    for e in found:
        if done and e.first < done[-1].last:
            continue
        made = _range(done[-1], e, items, symbols) if done else None
        if made:
            done[-1] = made
        else:
            done.append(_left_open(e, items, symbols))
    return done


def _range(a: Expression, b: Expression, items: Sequence[Item], symbols: str) -> Expression | None:
    gap, before = symbols[a.last : b.first], items[a.first - 1].low if a.first else ""
    if a.kind not in (*_DAYLIKE, "clock", "part") or a.ends or b.ends or _grain(a) != _grain(b):
        return None
    word = items[a.last].low if len(gap) == 1 else ""
    opened = before in ("from", "between")
    dash = gap == "-" and a.kind == b.kind
    if not (dash or (gap == "p" and (opened or word in ("to", "through"))) or (gap == "&" and before == "between")):
        return None
    return Expression(first=a.first, last=b.last, start=a.start, end=b.end, kind="range", ends=(a, b))


def _left_open(e: Expression, items: Sequence[Item], symbols: str) -> Expression:
    """A first end that is only a number: "3–5 June", "June 3-5", "2012–13"."""
    if e.day is not None and e.month is not None and not e.ends:
        left = re.search(r"(?<![a-zA-Z-])[no][-p]$", symbols[: e.first])
        if left and items[left.start()].value < e.day:
            a = _end(e, items[left.start()], left.start(), int(items[left.start()].value))
            return Expression(first=a.first, last=e.last, start=a.start, end=e.end, kind="range", ends=(a, e))
        right = re.match(r"[-p][no](?![uUA])", symbols[e.last :])
        if right and e.year is None and items[e.last - 1].symbol in "no" and items[e.last + 1].value > e.day:
            b = _end(e, items[e.last + 1], e.last + 1, int(items[e.last + 1].value))
            year = re.match(r",?y", symbols[b.last :])
            last = b.last + (year.end() if year else 0)
            value = int(items[last - 1].value) if year else None
            ends = (msgspec.structs.replace(e, year=value), msgspec.structs.replace(b, year=value))
            return Expression(first=e.first, last=last, start=e.start, end=items[last - 1].end, kind="range", ends=ends)
    if e.kind == "date" and e.year is not None and e.last - e.first == 1 and re.match(r"-[nN]", symbols[e.last :]):
        short = items[e.last + 1]
        later = re.fullmatch(r"\d\d", short.low) and (short.value == (e.year + 1) % 100 or e.year % 100 < short.value)
        if later and e.month is None:
            b = msgspec.structs.replace(
                e, first=e.last + 1, last=e.last + 2, start=short.start, end=short.end,
                year=e.year // 100 * 100 + int(short.value) + (100 if short.value < e.year % 100 else 0),
            )  # fmt: skip
            return Expression(first=e.first, last=b.last, start=e.start, end=b.end, kind="range", ends=(e, b))
    return e


def _end(e: Expression, item: Item, at: int, day: int) -> Expression:
    return msgspec.structs.replace(e, first=at, last=at + 1, start=item.start, end=item.end, day=day, weekday=None)


def _grain(e: Expression) -> str:
    if e.kind in ("clock", "part") or e.clock:
        return "clock"
    if _is_day(e):
        return "day"
    return "month" if e.month else e.unit or "year"
