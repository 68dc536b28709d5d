"""Arithmetic of the calendar: the days of weeks, months, seasons and decades, and the unit N before or after a day."""

from calendar import monthrange
from datetime import MAXYEAR, date, timedelta
from typing import NamedTuple

SEASON_STARTS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}  # northern; southern ones begin half a year later
MONTHS_OF = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
DAYS_OF = {"day": 1, "night": 1, "week": 7, "weekend": 7, "fortnight": 14}


class Days(NamedTuple):
    """Days first to last, both included."""

    first: date
    last: date


def span_of_unit(unit: str, day: date) -> Days:
    """The calendar unit that holds a day: its week (Monday to Sunday), weekend, month, quarter, half, year, …"""
    if unit in ("day", "night"):
        return Days(day, day)
    if unit in ("week", "weekend", "fortnight"):
        monday = day - timedelta(days=day.weekday())
        return Days(monday + timedelta(days=5 * (unit == "weekend")), monday + timedelta(days=6))
    if unit == "decade":
        return years(day.year // 10 * 10, 10)
    if unit == "century":
        return years((day.year - 1) // 100 * 100 + 1, 100)
    months = MONTHS_OF[unit]
    return months_from(day.year, (day.month - 1) // months * months + 1, months)


def years(first: int, count: int = 1) -> Days:
    """Whole years from a first one on."""
    return Days(date(first, 1, 1), date(min(first + count - 1, MAXYEAR), 12, 31))


def months_from(year: int, month: int, count: int = 1) -> Days:
    """Whole months; the month may lie outside 1 to 12, counted on into neighbouring years."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    last = month + count - 1
    last_year, last_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    return Days(date(year, month, 1), date(last_year, last_month, monthrange(last_year, last_month)[1]))


def season(year: int, name: str, *, southern: bool) -> Days:
    """Three whole months; a winter that spans two years is named for the one in which it begins."""
    start = SEASON_STARTS[name]
    return months_from(year, (start + 5) % 12 + 1 if southern else start, 3)


def shifted(unit: str, day: date, count: int) -> date:
    """The day `count` units after (before, where negative): the same day of the month, or the month's last."""
    if unit in DAYS_OF:
        return day + timedelta(days=count * DAYS_OF[unit])
    month = day.month + count * MONTHS_OF[unit]
    first, last = months_from(day.year, month)
    return first.replace(day=min(day.day, last.day))


def third(days: Days, mod: str, unit: str) -> Days:
    """Early (START), middle or late third of a month, season, year, decade or century; other units stay whole."""
    if unit == "month":
        cuts = {"START": (1, 10), "MID": (11, 20), "END": (21, days.last.day)}[mod]
        return Days(days.first.replace(day=cuts[0]), days.first.replace(day=cuts[1]))
    k = ("START", "MID", "END").index(mod)
    if unit in ("year", "season", "quarter", "half"):
        size = {"year": 4, "half": 2}.get(unit, 1)
        return months_from(days.first.year, days.first.month + k * size, size)
    if unit == "decade":
        first, size = ((0, 4), (4, 3), (7, 3))[k]
        return years(days.first.year + first, size)
    if unit == "century":
        return years(days.first.year + 33 * k, 33 if k < 2 else 34)
    return days


def easter(year: int) -> date:
    """Western Easter Sunday (the anonymous Gregorian computus)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    n = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * n) // 451
    month, day = divmod(h + n - 7 * m + 114, 31)
    return date(year, month, day + 1)


def holiday(rule: str, year: int) -> date:
    """The day of a holiday: "12-25", "E-2" (days from Easter) or "T+0" (fourth Thursday of November)."""
    if rule[0] == "E":
        return easter(year) + timedelta(days=int(rule[1:]))
    if rule[0] == "T":
        first = date(year, 11, 1)
        return first + timedelta(days=(3 - first.weekday()) % 7 + 21)
    return date(year, int(rule[:2]), int(rule[3:]))
