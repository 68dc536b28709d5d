"""Finds dates with their clock times and zone words in a line, as written: no zone is resolved here."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo

import msgspec

from dateline.knowledge import countries
from dateline.vocabulary.pages import stamp_words, zone_names, zone_readings

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?\s+)?"
_DAY = r"(?P<{}>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<{}>(?:19|20)\d\d)"
_DONE = r"(?:(?!\d)|(?=\d?\d[:.]\d\d|\d?\d ?min))"  # pages set neighbours together: "202121:11", "2021Updated"
_S = r"[ \t\u00a0\u202f]"
_AHEAD = 60


def any_of(words: Iterable[str]) -> str:
    """A pattern for one of these words, the longest first."""
    return "|".join(re.escape(w) for w in sorted(words, key=len, reverse=True))


_FOREIGN = rf"(?:{any_of(stamp_words('month'))})\b"
_SHORT = rf"(?:{any_of(stamp_words('short'))})\b\.?"
_OF = rf"(?:{_S}+(?:de[l]?|of)\b)?{_S}+"
_FIGURE = re.compile(r"\d")
_DATE = re.compile(
    rf"(?<![\d/.-])(?<!\d:)(?<![^\W\d_](?=[^\W\d_])){_WEEKDAY}(?:"
    rf"(?P<iso>(?P<iy>(?:19|20)\d\d)-(?P<im>[01]\d)-(?P<id>[0-3]\d))(?=\D|$|T)"
    rf"|(?P<m1>{_MONTH}){_S}*{_DAY.format('d1')}(?!\d|:\d)(?:{_S}?[-–]{_S}?[0-3]?\d(?=,?{_S}+(?:19|20)\d\d\b))?"
    rf"(?:{_S}*+,?{_S}*+{_YEAR.format('y1')}{_DONE})?"
    rf"|{_DAY.format('d2')}{_S}*[-/.,]?{_S}*(?:of{_S}+)?(?P<m2>{_MONTH})"
    rf"(?:-(?P<y6>\d\d)(?![\d:])|{_S}*[-/,.]?{_S}*{_YEAR.format('y2')}{_DONE})?"
    rf"|{_DAY.format('d4')}(?:er|º|\.)?(?:{_OF}|-)(?P<m4>{_FOREIGN}|{_SHORT})(?:{_OF}|[-,.]{_S}*)"
    rf"{_YEAR.format('y4')}{_DONE}"
    rf"|(?P<m5>{_FOREIGN}){_S}+{_DAY.format('d5')}{_S}*+,?{_S}*+{_YEAR.format('y5')}{_DONE}"
    rf"|(?P<m7>{_MONTH}){_S}*+(?P<dash>[-–/]){_S}*+{_DAY.format('d7')}{_S}*+(?P=dash){_S}*+{_YEAR.format('y7')}{_DONE}"
    rf"|(?P<ny>(?:19|20)\d\d)[/.](?P<nm>[01]?\d)[/.](?P<nd>[0-3]?\d)(?![\d.])"
    rf"|(?P<a>[0-3]?\d)(?P<sep>\. |[/.-])(?P<b>[0-3]?\d)(?P=sep)(?P<y3>(?:19|20)\d\d|\d\d)(?![\d/-]|\.\d)"
    r")",
    re.I,
)
_CLOCK = (
    r"(?:(?P<h>[01]?\d|2[0-4])(?:[:.]|(?=\d\dh)|\s?h\s?(?=\d\d\b))(?P<min>[0-5]\d)(?![./-]\d\d?[./-]\d|[./-]\d{4})"
    r"(?:[:.](?P<s>[0-5]\d)(?:\.\d+)?)?(?!\d|[./-]\d\d?[./-]\d)(?:\s?(?P<ap>[ap]\.?\s?m(?![a-z])\.?))?"
    r"|(?P<h2>1[0-2]|0?[1-9])\s?(?P<ap2>[ap]\.?\s?m(?![a-z])\.?)"
    r"|(?P<h3>[01]\d|2[0-3])(?P<min3>[0-5]\d)(?=\s?(?:hrs|hours|h\b|gmt|utc|z\b|local|(?-i:[A-Z]{1,4}T\b)))"
    r"|(?P<word>noon|midnight))(?:\s?(?:hrs|hours|h|uhr)\b\.?)?"
)
_LOWER = (
    "ist",
    "est",
    "edt",
    "cst",
    "cdt",
    "pst",
    "pdt",
    "gmt",
    "utc",
    "bst",
    "cet",
    "cest",
    "aest",
    "aedt",
    "pkt",
    "sgt",
    "bdst",
)
_OFFSET = r"\(?(?:(?i:gmt|utc)\s?)?(?P<sign>[+−-])(?P<oh>[01]?\d)[:.]?(?P<om>[0-5]\d)?(?!\d)\)?"
_ZONE = (
    rf"(?P<zone>{_OFFSET}|\(?(?P<abbr>[A-Z]{{1,5}}|BdST|{'|'.join(_LOWER)})\b\)?"
    rf"|\(?(?P<name>[A-Za-z]+(?:{_S}[A-Za-z]+){{0,2}}){_S}(?i:time)\b\)?"
    rf"|\(?(?P<region>Eastern|Central|Mountain|Pacific)\b\)?)"
)
_AT = r"\b(?:à|às|um|alle|ore|klo|saat)\b|\b(?:kl|godz)\."  # "at", as clocks have it elsewhere
_WEEKDAY_ALONE = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}"
_BETWEEN = rf"(?:{_S}*+(?:[,;@|/·•–—.-]|\bat\b|\bon\b|{_AT}|t(?=\d)|\({_WEEKDAY_ALONE}\)|\()){{0,3}}{_S}*+"
_AFTER = re.compile(rf"{_BETWEEN}{_CLOCK}", re.I)
_ZONE_AFTER = re.compile(rf"{_S}*+,?{_S}*+{_ZONE}")
_PLACE_AFTER = re.compile(
    rf"{_S}*+[,(/|]?{_S}*+in{_S}+(?P<name>[A-Z]\w+(?:{_S}[A-Z]\w+)?)\b|{_S}*\((?P<aside>[^()\n]{{3,25}})\)"
)
_PLACE_BEFORE = re.compile(rf"(?:^|\n|[|•·]){_S}*(?P<name>[A-Z]\w+(?:{_S}[A-Z]\w+)?)[,:]{_S}*$")
_WORLD = re.compile(rf"{_S}*+[,(/]?{_S}*+(?P<h>[01]?\d|2[0-3])[:.]?(?P<min>[0-5]\d){_S}?(?:GMT|UTC)\b\)?")
_YEAR_AFTER = re.compile(rf"{_S}*+,?{_S}*+((?:19|20)\d\d)\b")
_OFFSET_AFTER = re.compile(rf"\s?{_OFFSET}")
_BEFORE = re.compile(
    rf"{_CLOCK}(?:{_S}*+,?{_S}*+(?P<zone>{_OFFSET}|\(?[A-Za-z]+(?:{_S}[A-Za-z]+){{0,2}}{_S}time\b\)?|(?!on\b|at\b)\(?[A-Za-z]{{1,5}}\b\)?))?"
    rf"(?P<other>{_S}*[(/]{_S}*\d{{1,2}}:?\d\d(?:{_S}?[ap]\.?m\b\.?)?{_S}?[A-Za-z]{{1,5}}\b\)?)?{_BETWEEN}$",
    re.I,
)


class Moment(msgspec.Struct, frozen=True):
    """A date as written on characters [start, end): its clock where there is one, and what it says of its zone.

    `year` is None where the text leaves it out; `numeric` where day and month are figures in an order of the writer's,
    `swapped` where that order can only be month first. `offset` in minutes; `abbreviation` as written; `zone` where its
    name is spoken ("Moscow time").
    """

    start: int
    end: int
    year: int | None
    month: int
    day: int
    hour: int | None = None
    minute: int = 0
    second: int | None = None
    offset: int | None = None
    abbreviation: str | None = None
    zone: str | None = None
    numeric: bool = False
    swapped: bool = False

    @property
    def ambiguous(self) -> bool:
        """Could day and month be exchanged?"""
        return self.numeric and self.day <= 12 and self.month <= 12 and self.day != self.month

    def exchanged(self) -> "Moment":
        return msgspec.structs.replace(self, day=self.month, month=self.day)

    def wall(self) -> datetime | None:
        """The wall clock, midnight where there is none; None where the year is missing or there is no such day."""
        if self.year is None:
            return None
        try:
            return datetime(self.year, self.month, self.day, self.hour or 0, self.minute, self.second or 0)
        except ValueError:
            return None


def find_moments(text: str, start: int = 0, end: int | None = None) -> Iterator[Moment]:
    """The dates within characters [start, end), in order, each with the clock and zone beside it."""
    end = len(text) if end is None else end
    least = start
    for m in _DATE.finditer(text, start, end) if _FIGURE.search(text, start, end) else ():
        moment = _dated(m)
        if moment is None or m.start() < least:
            continue
        moment = _clock_after(text, moment, end) or _clock_before(text, moment, least, end) or moment
        if moment.year is None and moment.hour is not None and (late := _YEAR_AFTER.match(text, moment.end, end)):
            moment = msgspec.structs.replace(moment, end=late.end(), year=int(late[1]))
        least = moment.end
        yield moment


def at_clock(text: str, day: Moment, start: int, end: int) -> Moment | None:
    """The day at the clock that text[start:end] begins with, on the clock's characters; None where there is none."""
    ahead = text[start : min(end, start + _AHEAD)]
    begin = start + len(ahead) - len(ahead.lstrip(" \t\xa0:,-–—"))
    m = _AFTER.match(text, begin, end)
    if m is None or day.hour is not None or (clock := _clock(m)) is None:
        return None
    return _with_zone(text, msgspec.structs.replace(day, start=begin, end=m.end(), **clock), end)


def _dated(m: re.Match[str]) -> Moment | None:
    """The moment of a date alone; day before month where a numeric date leaves it open."""
    numeric = swapped = False
    if m["iso"]:
        year, month, day = int(m["iy"]), int(m["im"]), int(m["id"])
    elif name := m["m1"] or m["m2"] or m["m4"] or m["m5"] or m["m7"]:
        day = int(m["d1"] or m["d2"] or m["d4"] or m["d5"] or m["d7"])
        month = _month(name) if m["m1"] or m["m2"] or m["m7"] else _foreign_month(name)
        written = m["y1"] or m["y2"] or m["y4"] or m["y5"] or m["y7"] or (m["y6"] and f"{_century(int(m['y6']))}")
        if not 1 <= day <= 31:
            return None
        return Moment(m.start(), m.end(), int(written) if written else None, month, day)
    elif m["ny"]:
        year, month, day = int(m["ny"]), int(m["nm"]), int(m["nd"])
    else:
        day, month, year = int(m["a"]), int(m["b"]), _century(int(m["y3"]))
        numeric = True
        if month > 12 >= day:
            day, month, swapped = month, day, True
    try:
        date(year, month, day)
    except ValueError:
        return None
    return Moment(m.start(), m.end(), year, month, day, numeric=numeric, swapped=swapped)


def _month(name: str) -> int:
    return next(k for k, month in enumerate(_MONTHS, 1) if month.startswith(name.lower().rstrip(".")[:3]))


def _century(year: int) -> int:
    """A year of two figures is of this century up to 69."""
    return year + (2000 if year < 70 else 1900 if year < 100 else 0)


def _foreign_month(name: str) -> int:
    low = name.lower().rstrip(".")
    return int(stamp_words("month").get(low) or stamp_words("short")[low])


def _clock_after(text: str, moment: Moment, end: int) -> Moment | None:
    m = _AFTER.match(text, moment.end, end)
    if m is None or (clock := _clock(m)) is None:
        return None
    return _with_zone(text, msgspec.structs.replace(moment, end=m.end(), **clock), end)


def _clock_before(text: str, moment: Moment, least: int, end: int) -> Moment | None:
    """A clock just before the date: "21:11 IST, September 14, 2021"."""
    begin = max(least, moment.start - 40)
    m = _BEFORE.search(text, begin, moment.start)
    if m is None or (m.start() > 0 and (text[m.start() - 1].isdigit() or text[m.start() - 1] in ":.")):
        return None
    clock = _clock(m)
    if clock is None:
        return None
    timed = msgspec.structs.replace(moment, start=m.start(), **clock)
    if m["zone"]:
        said = _ZONE_AFTER.match(m["zone"])
        zone = _zone(said) if said else {}
        if not zone and (spoken := _spoken_zone(m["zone"])) is not None:
            zone = {"zone": spoken}
        return msgspec.structs.replace(timed, **zone) if zone else None
    if m["other"] and (world := _WORLD.match(m["other"])) is not None:
        return _beside_world(timed, world)
    return _with_zone(text, timed, end)


def _clock(m: re.Match[str]) -> dict[str, int | None] | None:
    if m["word"]:
        return {"hour": 12 if m["word"].lower() == "noon" else 0}
    hour = int(m["h"] or m["h2"] or m["h3"])
    minute = int(m["min"] or m["min3"] or 0)
    half = (m["ap"] or m["ap2"] or "").lower()
    if half and hour <= 12:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    if hour > 23:
        return None
    return {"hour": hour, "minute": minute, "second": int(m["s"]) if m["s"] else None}


def _with_zone(text: str, moment: Moment, end: int) -> Moment:
    m = _ZONE_AFTER.match(text, moment.end, min(end, moment.end + 60))
    if m is None or not (zone := _zone(m)):
        world = _WORLD.match(text, moment.end, end)
        return _at_place(text, moment, end) if world is None else _beside_world(moment, world)
    stop = m.end() - (m[0].endswith(")") and "(" not in text[moment.start : m.end()])
    if m["abbr"] and zone.get("offset") is None and (more := _OFFSET_AFTER.match(text, stop, end)):
        return msgspec.structs.replace(moment, end=more.end(), offset=_minutes(more))
    return msgspec.structs.replace(moment, end=stop, **zone)


def _beside_world(moment: Moment, world: re.Match[str]) -> Moment:
    """A clock beside the same moment in GMT has the offset between them: "2:30 p.m. (1130 GMT)"."""
    apart = 60 * (moment.hour or 0) + moment.minute - 60 * int(world["h"]) - int(world["min"])
    offset = (apart + 600) % 1440 - 600
    end = max(moment.end, world.end())
    return moment if offset % 15 else msgspec.structs.replace(moment, end=end, offset=offset)


def _at_place(text: str, moment: Moment, end: int) -> Moment:
    """A clock without a zone word has that of the city beside it: "9:05 p.m. (Manila)", "Manila, 4 May 2021, 21:05"."""
    after = _PLACE_AFTER.match(text, moment.end, min(end, moment.end + 40))
    if after is not None and (zone := _spoken_zone(after["name"] or after["aside"])) is not None:
        return msgspec.structs.replace(moment, end=after.end(), zone=zone)
    before = _PLACE_BEFORE.search(text[max(moment.start - 40, 0) : moment.start])
    zone = _spoken_zone(before["name"]) if before is not None else None
    return moment if zone is None else msgspec.structs.replace(moment, zone=zone)


def _spoken_zone(name: str) -> str | None:
    """The zone of a spoken name: a city, a country of one time, a region."""
    low = name.lower()
    return zone_names().get(low) or _cities().get(low) or _of_country(low)


def _zone(m: re.Match[str]) -> dict[str, int | str]:
    """What a zone word says: an offset, a known abbreviation, or a zone by name; empty for any other word."""
    if m["sign"]:
        return {"offset": _minutes(m)}
    if m["abbr"]:
        written = m["abbr"].upper() if m["abbr"].lower() in _LOWER else m["abbr"]
        return {"abbreviation": written} if written in zone_readings() else {}
    name = (m["name"] or m["region"]).lower()
    for kind in (" standard", " daylight", " summer"):
        name = name.removesuffix(kind)
    zone = _spoken_zone(name)
    return {"zone": zone} if zone else {}


@cache
def _of_country(name: str) -> str | None:
    """The zone of a country's name or adjective, where all of the country keeps one time ("Argentina time")."""
    words = name.title()
    country = countries.by_name(words) or countries.by_demonym(words)
    if country is None or not country.zones:
        return None
    seasons = [datetime(2020, month, 1) for month in (1, 7)]
    clocks = {tuple(ZoneInfo(z).utcoffset(day) for day in seasons) for z in country.zones}
    return country.zones[0] if len(clocks) == 1 else None


def _minutes(m: re.Match[str]) -> int:
    size = int(m["oh"]) * 60 + int(m["om"] or 0)
    return size if m["sign"] == "+" else -size


@cache
def _cities() -> dict[str, str]:
    """Cities that name an IANA zone, such as "moscow"."""
    from zoneinfo import available_timezones

    zones = sorted(
        z for z in available_timezones() if "/" in z and not z.startswith(("Etc/", "posix/", "right/", "US/"))
    )
    return {z.rsplit("/", 1)[1].replace("_", " ").lower(): z for z in zones}
