"""How values read to a person: dates to their granularity, parties, types, figures. Shared by pages and terminal."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from dateline.values.entities import Role
from dateline.values.events import Event
from dateline.values.figures import Figure
from dateline.values.places import EventPlace
from dateline.values.reading import Reading
from dateline.values.report import Stamp
from dateline.values.statements import Statement
from dateline.values.times import EventTime, Time

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SOURCES = {"meta": "the page's metadata", "feed": "the feed", "page": "elsewhere on the page"}
QUESTIONS = {
    "date": "When was it?",
    "place": "Where was it?",
    "actor": "Who was it?",
    "figure": "How many?",
    "attribution": "On whose word?",
    "happened": "Did it happen?",
}


def day(value: str) -> str:
    """An ISO date or instant: "14 Sep 2021", "14 Sep 2021 21:11"."""
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return value
    clock = f" {moment:%H:%M}" if len(value) > 10 else ""
    return f"{moment.day} {MONTHS[moment.month - 1]} {moment.year:04d}{clock}"


def interval(earliest: str | None, latest: str | None) -> str:
    """An interval to its granularity: "Jan 2020", "2017", "after Mar 2011", "not resolved"."""
    if earliest is None and latest is None:
        return "not resolved"
    if latest is None:
        return f"since {day(earliest or '')}"
    if earliest is None:
        return f"by {day(latest)}"
    if earliest == latest:
        return day(earliest)
    try:
        a, b = date.fromisoformat(earliest), date.fromisoformat(latest)
    except ValueError:
        return f"{day(earliest)} – {day(latest)}"
    return _period(a, b)


def _period(a: date, b: date) -> str:
    """Whole years and months by their names, other periods from day to day."""
    whole = a.day == 1 and (b + timedelta(days=1)).day == 1 if b < date.max else False
    if whole and (a.month, b.month) == (1, 12):
        return f"{a.year}" if a.year == b.year else f"{a.year}–{b.year}"
    if whole:
        first = f"{MONTHS[a.month - 1]} {a.year}"
        return first if (a.year, a.month) == (b.year, b.month) else f"{first} – {MONTHS[b.month - 1]} {b.year}"
    left = f"{a.day}" if (a.year, a.month) == (b.year, b.month) else f"{a.day} {MONTHS[a.month - 1]}"
    left += "" if a.year == b.year else f" {a.year}"
    return f"{left} – {day(b.isoformat())}"


def when(time: EventTime) -> str:
    """The time of an event; what rests on the day of publication alone says so."""
    if time.earliest is None and time.latest is None:
        return "not dated"
    if time.basis in ("published", "none"):
        return f"not dated, by {day(time.latest)}" if time.latest else "not dated"
    return interval(time.earliest, time.latest)


def where(place: EventPlace | None) -> str:
    """The place of an event with its country; "region not named" where nothing names it."""
    if place is None:
        return "not stated"
    return f"{place.name} {place.country}" if place.country and place.name != place.country else place.name


def names(roles: Iterable[Role]) -> str:
    return ", ".join(dict.fromkeys(r.name for r in roles))


def party(role: Role) -> str:
    """A party's codes, "SYR GOV"."""
    return " ".join(c for c in (role.country, role.sector) if c)


def kind(event: Event) -> str:
    """Type and mode: "consult · visit"."""
    return " · ".join([event.type.lower(), *([event.mode] if event.mode else [])])


def amount(value: float) -> str:
    """A number as a reader wants it: 500 000, 11.5 million."""
    if abs(value) >= 1e6:
        for size, word in ((1e9, "billion"), (1e6, "million")):
            if abs(value) >= size:
                return f"{value / size:.6g} {word}"
    return f"{value:,.6g}".replace(",", " ") if value != int(value) else f"{int(value):,}".replace(",", " ")


def quantity(figure: Figure) -> str:
    """A figure's value: "about 500 000", "at least 30", "15 to 20 percent"."""
    low, high = figure.low, figure.high
    if low is None and high is None:
        number = "not resolved"
    elif high is None:
        number = f"at least {amount(low or 0)}"
    elif low is None:
        number = f"up to {amount(high)}"
    else:
        number = amount(low) if low == high else f"{amount(low)} to {amount(high)}"
        number = f"about {number}" if figure.approximate else number
    return number if figure.unit in (None, "person") else f"{number} {figure.unit}"


def reservations(event: Event) -> list[str]:
    """What a reader must know before using an event: denied, planned, of the past, on whose word."""
    found = []
    if event.polarity == "negative":
        found.append("said not to have happened" if event.modality == "asserted" else "negated")
    if event.modality != "asserted":
        found.append(event.modality)
    if event.historical:
        found.append("historical")
    return found


def stamp(value: Stamp) -> str:
    """A stamp's value with its zone: "2021-09-14 21:11 +05:30, Asia/Kolkata"."""
    text = _clock(value.value)
    if len(value.value) <= 10:
        return text
    if value.zone:
        return f"{text}, {value.zone}"
    return text if re.search(r"[+-]\d\d:\d\d$", text) else f"{text}, zone not known"


def other_readings(value: Stamp) -> list[str]:
    """What a stamp could be as well: "2021-09-14 21:11 +03:00, Asia/Jerusalem"."""
    return [
        f"{_clock(c.value)}, {c.zone}" if c.zone else _clock(c.value)
        for c in value.candidates
        if c.value != value.value and c.basis not in _SOURCES
    ]


def other_sources(value: Stamp) -> list[str]:
    """What other parts of the report say instead: "the page's metadata: 2021-09-15 06:00 +05:30"."""
    return [
        f"{_SOURCES[c.basis]}: {_clock(c.value)}"
        for c in value.candidates
        if c.value != value.value and c.basis in _SOURCES
    ]


def _clock(value: str) -> str:
    """A day as it is; an instant to the minute, with its offset."""
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return value
    if len(value) <= 10:
        return value
    offset = moment.strftime("%z")
    return f"{moment:%Y-%m-%d %H:%M}" + (f" {offset[:3]}:{offset[3:5]}" if offset else "")


def expression(time: Time, *, year: str | None = None) -> str:
    """What a time expression means; a day of the given year is written without it."""
    shown = interval(time.earliest, time.latest)
    return shown.removesuffix(f" {year}") if year and time.earliest == time.latest else shown


def labels(reading: Reading) -> dict[str, str]:
    """Short names for findings, by order in the text: e1 …, s1 …, f1 …; keyed by id."""
    found: dict[str, str] = {}
    groups: tuple[tuple[str, Sequence[Event | Statement | Figure]], ...] = (
        ("e", reading.events),
        ("s", reading.statements),
        ("f", reading.figures),
    )
    for letter, items in groups:
        found |= {item.id: f"{letter}{n}" for n, item in enumerate(items, 1)}
    return found
