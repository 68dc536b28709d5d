"""From a time expression and its anchors to days, instants, and a TIMEX3 value."""

import math
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import NamedTuple

import msgspec

from dateline.reading.reference.calendar import (
    Days,
    holiday,
    months_from,
    season,
    shifted,
    span_of_unit,
    third,
    years,
)
from dateline.reading.reference.grammar import Expression
from dateline.values.times import Granularity

_FINENESS = ("second", "minute", "hour", "part_of_day", "day", "weekend", "week", "month", "season", "quarter", "half",
             "year", "decade", "century")  # fmt: skip
_CLOCK_UNITS = ("hour", "minute", "second")
_FAR, _NEAR = 240, 60  # days: a reading that far off yields to one that near, whatever the tense
_LETTERS = {"second": "TS", "minute": "TM", "hour": "TH", "day": "D", "night": "D", "week": "W", "weekend": "WE",
            "fortnight": "W", "month": "M", "quarter": "Q", "year": "Y", "decade": "DE", "century": "CE"}  # fmt: skip


class Anchor(NamedTuple):
    """What words like "yesterday" count from; with its clock where that is known, for "three hours ago"."""

    day: date
    moment: datetime | None = None


class Spoken(NamedTuple):
    """The date that the text spoke of last, for "the next day"."""

    days: Days
    granularity: str
    moment: datetime | None = None


class Context(NamedTuple):
    """What an expression is read in. `direction` is "past", "present", "future" or "either" (the nearest);
    `offset_of(zone, day)` gives minutes east of Greenwich, None where the zone's name says too little."""

    anchor: Anchor | None
    spoken: Spoken | None
    direction: str
    southern: bool
    month_first: bool | None
    offset_of: Callable[[str, date], int | None]
    firm: bool = False  # the direction is certain, as for the second end of a range


class Resolved(NamedTuple):
    """Bounds as in `values.times.Time`; `days` where both are known, for what comes after to refer to."""

    earliest: str | None
    latest: str | None
    granularity: Granularity | None
    value: str
    days: Days | None
    relative: bool


def resolve(e: Expression, context: Context) -> Resolved:
    """The calendar days or instants of an expression; null bounds where the text does not fix them."""
    if e.kind == "range":
        return _range(e, context)
    if e.kind in ("duration", "set", "reference"):
        return _OPEN[e.kind](e, context)
    if e.kind == "relative" and e.side in ("ago", "shift") and e.count is None:
        return _vaguely(e, context)
    if e.unit in _CLOCK_UNITS and e.side in ("ago", "shift") and (at := _counted_from(e, context)) is not None:
        return at
    try:
        found = days_of(e, context)
    except (ValueError, OverflowError):
        found = None
    if found is None:
        return Resolved(None, None, _own_granularity(e), _unresolved_value(e), None, True)
    days, granularity = found
    if e.clock and days.first == days.last:
        return _clocked(e, days, context)
    if e.part == "MI" and days.first == days.last:
        return _clocked(msgspec.structs.replace(e, clock="12:00"), days, context)
    if e.part:
        granularity = "part_of_day"
    whole, mod = days, e.mod
    if mod in ("START", "MID", "END"):
        days = third(days, mod, granularity)
    value = timex(whole, granularity, e.part)
    return Resolved(days.first.isoformat(), days.last.isoformat(), granularity, value, whole, e.year is None)


def _counted_from(e: Expression, context: Context) -> Resolved | None:
    """ "Three hours ago", "forty minutes later": from a moment whose clock is known, as fine as the unit counted."""
    source = context.anchor if e.side == "ago" else context.spoken
    if source is None or source.moment is None or e.count is None or e.unit is None:
        return None
    granularity: Granularity = "minute" if e.unit == "second" else _granularity(e.unit)
    at = source.moment + (e.offset or 0) * e.count * timedelta(**{f"{e.unit}s": 1})
    clock = f"{at:%H:%M}" if granularity == "minute" else f"{at:%H}"
    return Resolved(
        at.isoformat(), at.isoformat(), granularity, f"{at:%Y-%m-%d}T{clock}", Days(at.date(), at.date()), True
    )


def days_of(e: Expression, context: Context) -> tuple[Days, Granularity] | None:
    """Whole days of a date, weekday or relative expression, None where it hangs on what is not known."""
    if e.slashed:
        return _slashed(e.slashed, context.month_first)
    base = context.spoken.days.first if e.origin == "mention" and context.spoken else None
    if e.origin == "anchor" and context.anchor:
        base = context.anchor.day
    if e.kind == "weekday":
        return _weekday(e, base, context)
    if e.kind in ("relative", "since"):
        return _relative(e, base, context)
    if e.kind in ("clock", "part"):
        return None
    return _date(e, base, context)


def _date(e: Expression, base: date | None, context: Context) -> tuple[Days, Granularity] | None:
    year = e.year
    counted = e.value if e.offset is not None else None  # "of last year": the unit that offset counts
    if e.unit == "decade" and year is not None:
        return years(year, 10), "decade"
    if e.unit == "century" and e.nth:
        return years((e.nth - 1) * 100 + 1, 100), "century"
    if counted == "month" and e.day is not None and base:
        month = span_of_unit("month", shifted("month", base.replace(day=1), e.offset or 0)).first
        return _day(month.year, month.month, e.day)
    if year is None and counted == "year" and base:
        year = base.year + (e.offset or 0)
    make = _maker(e, context)
    if make is None:
        return None
    if year is not None:
        return make(year)
    if base is None:
        return None
    strict = e.direction is not None
    return _nearest(make, base, e.direction or context.direction, strict=strict, firm=strict or context.firm)


def _maker(e: Expression, context: Context) -> Callable[[int], tuple[Days, Granularity] | None] | None:
    """The days of an expression without its year, as a function of the year."""
    if e.holiday:
        rule = e.holiday
        return lambda y: (Days(holiday(rule, y), holiday(rule, y)), "day")
    if e.month and e.day:
        month, day = e.month, e.day
        return lambda y: _day(y, month, day)
    if e.month:
        month = e.month
        return lambda y: (months_from(y, month), "month")
    if e.season:
        name = e.season
        return lambda y: (season(y, name, southern=context.southern), "season")
    if e.unit == "quarter" and e.nth and e.nth <= 4:
        nth = e.nth
        return lambda y: (months_from(y, 3 * nth - 2, 3), "quarter")
    if e.unit == "half" and e.nth and e.nth <= 2:
        nth = e.nth
        return lambda y: (months_from(y, 6 * nth - 5, 6), "half")
    if e.unit == "months" and e.count and e.count < 12:
        count = int(e.count)
        first = 1 if e.side == "START" else 13 - count
        return lambda y: (months_from(y, first, count), "month")
    if e.day:
        return None
    return lambda y: (years(y), "year")


def _day(year: int, month: int, day: int) -> tuple[Days, Granularity] | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return Days(found, found), "day"


def _nearest(
    make: Callable[[int], tuple[Days, Granularity] | None], base: date, direction: str, *, strict: bool, firm: bool
) -> tuple[Days, Granularity] | None:
    """The nearest to the anchor in the present; the one on or before it in the past (a day later is forgiven, for time
    zones); on or after it in the future. `strict`: wholly before or after. Where the direction is not `firm`, a day
    far off yields to one that is near."""
    near = [found for y in range(base.year - 5, base.year + 6) if (found := make(y))]
    if direction in ("present", "either"):
        return min(near, key=lambda f: _distance(f[0], base), default=None)
    choice = _by_direction(near, base, direction, strict=strict)
    nearest = min(near, key=lambda f: _distance(f[0], base), default=None)
    days = not firm and choice is not None and choice[1] == "day"
    if days and choice and nearest and _distance(choice[0], base) > _FAR and _distance(nearest[0], base) < _NEAR:
        return nearest
    return choice


def _distance(days: Days, base: date) -> int:
    """Days between a day and the nearer end of an interval."""
    return min(abs((days.first - base).days), abs((days.last - base).days))


def _by_direction(
    near: list[tuple[Days, Granularity]], base: date, direction: str, *, strict: bool
) -> tuple[Days, Granularity] | None:
    """The last that fits before the anchor, or the first after it."""
    slack = timedelta(days=1)
    if direction == "past":
        fit = [f for f in near if (f[0].last < base if strict else f[0].first <= base + slack)]
        return fit[-1] if fit else None
    fit = [f for f in near if (f[0].first > base if strict else f[0].last >= base)]
    return fit[0] if fit else None


def _weekday(e: Expression, base: date | None, context: Context) -> tuple[Days, Granularity] | None:
    if base is None or e.weekday is None:
        return None
    if e.offset is not None:
        monday = span_of_unit("week", shifted("week", base, e.offset)).first
        day = monday + timedelta(days=e.weekday)
        return Days(day, day), "day"
    behind = (base.weekday() - e.weekday) % 7
    ahead = (e.weekday - base.weekday()) % 7
    direction = e.direction or context.direction
    if direction == "either":
        direction = "past" if behind <= ahead else "future"
    if direction == "last":
        day = base - timedelta(days=behind or 7)
    elif direction == "next":
        day = base + timedelta(days=ahead or 7)
    elif (direction if direction != "this" else context.direction) != "past":
        day = base + timedelta(days=ahead)
    else:
        day = base - timedelta(days=behind)
    return Days(day, day), "day"


def _relative(e: Expression, base: date | None, context: Context) -> tuple[Days, Granularity] | None:
    if base is None:
        return None
    if e.day is not None:
        month = shifted("month", base.replace(day=1), e.offset or 0)
        return _day(month.year, month.month, e.day)
    if e.unit is None:
        return (context.spoken.days, _granularity(context.spoken.granularity)) if context.spoken else None
    unit, offset = ("week", 2 * (e.offset or 0)) if e.unit == "fortnight" else (e.unit, e.offset or 0)
    if (
        e.side != "same"
        and e.origin == "mention"
        and context.spoken
        and not _at_least_as_fine(context.spoken.granularity, unit)
    ):
        return None
    if e.value == "overnight":
        return Days(base - timedelta(days=1), base), "part_of_day"
    if e.kind == "since":
        offset = -1
    count = e.count if e.count is not None else 1.0
    if e.side == "same" and e.value is not None:
        return span_of_unit(unit, shifted(e.value, base, offset)), _granularity(unit)
    if unit in ("hour", "minute", "second"):
        whole = unit == "hour" and count % 24 == 0 and e.side == "ago"
        return _relative(msgspec.structs.replace(e, unit="day", count=count / 24), base, context) if whole else None
    if count != int(count):
        if unit not in ("year", "month", "week") or count * 2 != int(count * 2):
            return None
        finer = {"year": ("month", 12), "month": ("week", 4), "week": ("day", 7)}[unit]
        unit, count = finer[0], float(int(count * finer[1]))
    if unit == "weekend" and offset == 0:
        return _weekend(base, context.direction), "weekend"
    day = shifted(unit, base, offset * int(count))
    return span_of_unit(unit, day), _granularity("day" if unit == "night" else unit)


def _weekend(base: date, direction: str) -> Days:
    """ "The weekend": the one that goes on or is past on a Monday to Wednesday, unless the clause looks ahead."""
    this = span_of_unit("weekend", base)
    if direction == "future" or base >= this.first:
        return this
    return span_of_unit("weekend", base - timedelta(days=7))


def _slashed(parts: tuple[int, int, int], month_first: bool | None) -> tuple[Days, Granularity] | None:
    """ "4/7/2021" by the outlet's custom; unresolved where the custom is not known and both readings are dates."""
    a, b, year = parts
    if a > 12 or month_first is False:
        return _day(year, b, a)
    if b > 12 or month_first or a == b:
        return _day(year, a, b)
    return None


def _clocked(e: Expression, days: Days, context: Context) -> Resolved:
    day, clock = days.first, e.clock or "00"
    full = clock + ":00" * (2 - clock.count(":"))
    offset = context.offset_of(e.zone, day) if e.zone else None
    zone = "" if offset is None else f"{'-' if offset < 0 else '+'}{abs(offset) // 60:02}:{abs(offset) % 60:02}"
    instant = f"{day.isoformat()}T{full}{zone}"
    granularity: Granularity = ("hour", "minute", "second")[clock.count(":")]
    return Resolved(instant, instant, granularity, f"{day.isoformat()}T{clock}", days, e.year is None)


def _range(e: Expression, context: Context) -> Resolved:
    """Both ends: the first not after the second; a year or month that one end lacks comes from the other."""
    assert e.ends is not None
    a, b = e.ends
    unresolved = Resolved(None, None, None, "XXXX-XX-XX", None, True)
    future = context.direction != "past" and a.kind != "weekday"
    if a.kind in ("clock", "part") or b.kind in ("clock", "part"):
        return unresolved
    if (a.year is None) == (b.year is None):
        lead, follow = (b, a) if future else (a, b)
    else:
        lead, follow = (a, b) if a.year is not None else (b, a)
    first = days_of(lead, context)
    if first is None:
        return unresolved
    backwards = follow is a
    near = context._replace(anchor=Anchor(first[0].first), direction="past" if backwards else "future", firm=True)
    other = days_of(msgspec.structs.replace(follow, direction=None) if follow.kind == "date" else follow, near)
    if other is None:
        return unresolved
    start, end = (other[0], first[0]) if backwards else (first[0], other[0])
    if start.first > end.last:
        return unresolved
    if a.season and not b.season:
        end = start = season(start.first.year, a.season, southern=context.southern)
    start = third(start, a.mod, first[1]) if a.mod in ("START", "MID", "END") else start
    grain = first[1]
    value = f"{timex(start, grain, None)}/{timex(end, grain, None)}"
    whole = Days(start.first, end.last)
    if a.clock and b.clock:
        ends = (_clocked(a, Days(start.first, start.first), context), _clocked(b, Days(end.last, end.last), context))
        return Resolved(ends[0].earliest, ends[1].latest, ends[0].granularity, value, whole, False)
    return Resolved(whole.first.isoformat(), whole.last.isoformat(), grain, value, whole, a.year is None)


def _duration(e: Expression, context: Context) -> Resolved:
    """Bounds only where one side of the anchor is meant: "the past three weeks"."""
    value = _period(e)
    if e.side is None or context.anchor is None or e.unit is None:
        return Resolved(None, None, _granularity(e.unit) if e.unit else None, value, None, True)
    here, sign = context.anchor.day, -1 if e.side == "past" else 1
    there: date | None = None
    if e.count is not None:
        unit, count = e.unit, e.count
        if unit in ("second", "minute", "hour"):
            unit, count = "day", math.ceil(count / 24) if unit == "hour" else 0
        if count == int(count):
            there = shifted(unit, here, sign * int(count))
    ends = (there, here) if sign < 0 else (here, there)
    days = Days(*ends) if ends[0] and ends[1] else None
    bounds = [d.isoformat() if d else None for d in ends]
    return Resolved(bounds[0], bounds[1], _granularity(e.unit), value, days, True)


def _set(e: Expression, context: Context) -> Resolved:
    value = _period(msgspec.structs.replace(e, count=1.0))
    return Resolved(None, None, _granularity(e.unit or "day"), value, None, True)


def _reference(e: Expression, context: Context) -> Resolved:
    """ "Recently": some time up to the anchor; "now": its day; "soon": from then on."""
    here = context.anchor.day.isoformat() if context.anchor else None
    earliest = None if e.value == "PAST_REF" else here
    latest = None if e.value == "FUTURE_REF" else here
    return Resolved(earliest, latest, "day" if e.value == "PRESENT_REF" else None, e.value or "", None, True)


def _vaguely(e: Expression, context: Context) -> Resolved:
    """ "Years ago", "several weeks ago": before the anchor; "days later": not on the calendar."""
    here = context.anchor.day.isoformat() if context.anchor and e.side == "ago" else None
    value = "PAST_REF" if here else _period(e)
    return Resolved(None, here, _granularity(e.unit) if e.unit else None, value, None, True)


_OPEN: dict[str, Callable[[Expression, Context], Resolved]] = {
    "duration": _duration, "set": _set, "reference": _reference,
}  # fmt: skip


def timex(days: Days, granularity: str, part: str | None) -> str:
    """The TIMEX3 value of whole days."""
    first = days.first
    if part:
        return f"{days.last.isoformat()}T{part}"
    if granularity in ("day", "part_of_day"):
        return first.isoformat()
    if granularity in ("week", "weekend"):
        year, week, _ = first.isocalendar()
        return f"{year}-W{week:02}" + ("-WE" if granularity == "weekend" else "")
    if granularity == "month":
        return f"{first:%Y-%m}"
    if granularity == "quarter":
        return f"{first.year}-Q{(first.month + 2) // 3}"
    if granularity == "half":
        return f"{first.year}-H{1 if first.month < 7 else 2}"
    if granularity == "season":
        return f"{first.year}-{('WI', 'SP', 'SU', 'FA')[first.month % 12 // 3]}"
    return str(first.year)[: {"decade": 3, "century": 2}.get(granularity, 4)]


def _period(e: Expression) -> str:
    letters = _LETTERS.get(e.unit or "day", "D")
    count = "X" if e.count is None else f"{e.count * (2 if e.unit == 'fortnight' else 1):g}"
    return f"PT{count}{letters[1:]}" if letters[0] == "T" else f"P{count}{letters}"


def _unresolved_value(e: Expression) -> str:
    """A TIMEX3 value with X where the calendar is not known."""
    if e.kind == "since" or e.side == "shift":
        return _period(e)
    if e.weekday is not None:
        value = f"XXXX-WXX-{e.weekday + 1}"
    elif e.kind in ("clock", "part"):
        value = "XXXX-XX-XX"
    elif e.month:
        value = f"XXXX-{e.month:02}" + (f"-{e.day:02}" if e.day else "")
    else:
        value = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX"}.get(e.unit or "", "XXXX")
    return value + (f"T{e.clock or e.part}" if e.clock or e.part else "")


def _own_granularity(e: Expression) -> Granularity | None:
    if e.clock:
        return ("hour", "minute", "second")[e.clock.count(":")]
    if e.part:
        return "part_of_day"
    if e.weekday is not None or e.day or e.slashed or e.holiday:
        return "day"
    if e.month or e.season:
        return "month" if e.month else "season"
    return _granularity(e.unit) if e.unit else None


def _granularity(unit: str) -> Granularity:
    return {"night": "day", "fortnight": "week", "months": "month"}.get(unit, unit)  # type: ignore[return-value]


def _at_least_as_fine(granularity: str, unit: str) -> bool:
    return _FINENESS.index(granularity) <= _FINENESS.index(_granularity(unit))
