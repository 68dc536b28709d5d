"""Times as annotators write them: `2020-03-02`, `2020-03`, `2020-W10`, a clock time, a range, an open side, `?`."""

import calendar
import re
from datetime import date, timedelta
from typing import NamedTuple


class Interval(NamedTuple):
    """Inclusive bounds as the contract writes them, and the granularity that the wording of the value gives."""

    earliest: str | None
    latest: str | None
    granularity: str | None


_DAY, _MONTH, _YEAR = r"\d{4}-\d\d-\d\d", r"\d{4}-\d\d", r"\d{4}"
_CLOCK = re.compile(rf"({_DAY})T(\d\d)(?::(\d\d))?(?::(\d\d))?(Z|[+-]\d\d:\d\d)?")


def read(value: str) -> Interval:
    """The interval that a value means. ValueError where it is none."""
    if value == "?":
        return Interval(None, None, None)
    if ".." in value:
        first, last = value.split("..", 1)
        a, b = (_one(x) if x else None for x in (first, last))
        if not (a or b):
            raise ValueError(f"no time {value!r}")
        kind = (b or a or Interval(None, None, None)).granularity
        earliest, latest = (a.earliest if a else None), (b.latest if b else None)
        if earliest and latest and earliest[:10] > latest[:10]:
            raise ValueError(f"{value!r} ends before it begins")
        return Interval(earliest, latest, kind)
    return _one(value)


def _one(value: str) -> Interval:
    clock = _CLOCK.fullmatch(value)
    if clock:
        day, hour, minute, second, zone = clock.groups()
        date.fromisoformat(day)
        if minute is None:
            return Interval(f"{day}T{hour}:00:00{zone or ''}", f"{day}T{hour}:59:59{zone or ''}", "hour")
        stamp = f"{day}T{hour}:{minute}:{second or '00'}{zone or ''}"
        return Interval(stamp, stamp, "second" if second else "minute")
    if re.fullmatch(_DAY, value):
        date.fromisoformat(value)
        return Interval(value, value, "day")
    week = re.fullmatch(r"(\d{4})-W(\d\d)", value)
    if week:
        monday = date.fromisocalendar(int(week[1]), int(week[2]), 1)
        return Interval(monday.isoformat(), (monday + timedelta(6)).isoformat(), "week")
    if re.fullmatch(_MONTH, value):
        year, month = map(int, value.split("-"))
        return Interval(f"{value}-01", f"{value}-{calendar.monthrange(year, month)[1]}", "month")
    if re.fullmatch(_YEAR, value):
        return Interval(f"{value}-01-01", f"{value}-12-31", "year")
    raise ValueError(f"no time {value!r}: write 2020-03-02, 2020-03, 2020, 2020-W10, 2020-03-02T14:00, a range or ?")


def before(published: str | None, days: int) -> str | None:
    """The day so many days before a publication, which is a day or an instant; null where it is unknown."""
    if not published or published == "unknown":
        return None
    return (date.fromisoformat(published[:10]) - timedelta(days)).isoformat()
