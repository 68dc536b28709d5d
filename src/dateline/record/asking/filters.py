"""What a question to the record may ask for, checked before the record is touched."""

import difflib
import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import get_args
from zoneinfo import ZoneInfo, available_timezones

from dateline.errors import UsageError
from dateline.knowledge import countries
from dateline.record.deriving.lines import Status
from dateline.values.events import EventType
from dateline.values.spans import Value
from dateline.vocabulary.agents import SECTORS
from dateline.vocabulary.measures import names as measures
from dateline.vocabulary.plover import kinds

TYPES: tuple[str, ...] = get_args(EventType)
STATUSES: tuple[str, ...] = get_args(Status)
MIN_CONFIDENCE = 0.5
Several = str | tuple[str, ...] | list[str]


class Area(Value, frozen=True, kw_only=True):
    """Degrees; one that crosses the 180th meridian has its west in the east. With `km` it is around a circle of so many
    about `lat`, `lon`."""

    west: float
    south: float
    east: float
    north: float
    lat: float | None = None
    lon: float | None = None
    km: float | None = None


class Filters(Value, frozen=True, kw_only=True):
    """Which entries are asked for; make one with `filters`, which checks and completes what a person writes.

    Of `actors`, `recipients`, `either`, `by` and `about`, which are names, knowledge ids or codes, all must be there;
    of `types`, pairs of event type and mode, and of `modes`, `statuses`, `outlets` and `measures` one. Days are
    inclusive; `published_since` and `published_until` are moments in UTC, the second one excluded.
    """

    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    either: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    types: tuple[tuple[str, str | None], ...] = ()
    modes: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    sector: str | None = None
    country: str | None = None
    place: str | None = None
    areas: tuple[Area, ...] = ()
    since: str | None = None
    until: str | None = None
    undated: bool = False
    published_since: str | None = None
    published_until: str | None = None
    outlets: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    independent: int = 0
    disputed: bool = False
    min_confidence: float = MIN_CONFIDENCE
    rejected: bool = False
    limit: int | None = None


def filters(
    *, actor: Several = (), recipient: Several = (), either: Several = (), by: Several = (), about: Several = (),
    type: Several = (), mode: Several = (), status: Several = (), sector: str | None = None,
    country: str | None = None, place: str | None = None, bbox: str | Iterable[float] | None = None,
    near: str | Iterable[float] | None = None, within: float = 50.0, since: str | date | None = None,
    until: str | date | None = None, undated: bool = False, published_from: str | date | None = None,
    published_to: str | date | None = None, zone: str | None = None, outlet: Several = (), measure: Several = (),
    independent: int = 0, disputed: bool = False, min_confidence: float = MIN_CONFIDENCE, rejected: bool = False,
    limit: int | None = None,
) -> Filters:  # fmt: skip
    """Filters from what a person writes. UsageError for a type, country, day or number that is none."""
    if not 0 <= min_confidence <= 1:
        raise UsageError(f"a confidence lies between 0 and 1, not {min_confidence:g}")
    if limit is not None and limit < 0:
        raise UsageError("a limit cannot be negative")
    first, last = _ordered(since, until)
    return Filters(
        actors=_parties(actor), recipients=_parties(recipient), either=_parties(either), by=_parties(by),
        about=_parties(about), types=tuple(_type(t) for t in _several(type)),
        modes=tuple(_known(m.lower(), _modes(), "mode", "modes") for m in _several(mode)),
        statuses=tuple(_known(s.lower(), STATUSES, "status", "statuses") for s in _several(status)),
        sector=_known(sector.upper(), sorted(SECTORS), "sector", "sectors") if sector else None,
        country=_country(country) if country else None, place=place, areas=_areas(bbox, near, within), since=first,
        until=last, undated=undated, **_published(published_from, published_to, zone), outlets=_several(outlet),
        measures=tuple(_known(m.lower(), sorted(measures()), "measure", "measures") for m in _several(measure)),
        independent=independent, disputed=disputed, min_confidence=min_confidence, rejected=rejected, limit=limit,
    )  # fmt: skip


def nearest(asked: str, names: Iterable[str], most: int = 3) -> str:
    """ "; did you mean A or B?", of the names that are nearest to what was asked, or nothing."""
    by_low = {name.casefold(): name for name in names}
    near = [by_low[n] for n in difflib.get_close_matches(asked.casefold(), by_low, most, 0.5)]
    return f"; did you mean {' or '.join(near)}?" if near else ""


def _several(value: Several) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def _known(asked: str, names: Iterable[str], what: str, all_of_them: str) -> str:
    listed = list(names)
    if asked in listed:
        return asked
    hint = nearest(asked, listed)
    every = "" if len(listed) > 30 and hint else f"{'' if hint else ';'} the {all_of_them}: {' '.join(listed)}"
    raise UsageError(f"no {what} {asked!r}{hint}{every}")


def _modes() -> list[str]:
    return sorted({mode for kind in kinds().values() for mode in kind.modes})


def _parties(value: Several) -> tuple[str, ...]:
    """Names as they are; of codes of country and sector ("SYR:MIL") both must be known."""
    for asked in _several(value):
        if not asked.strip():
            raise UsageError("a party has a name, an id, or the code of a country; this one is empty")
        if code := re.fullmatch(r"([A-Z]{3}):([A-Z]{3})", asked):
            if not countries.by_iso3(code[1]):
                _country(code[1])
            _known(code[2], sorted(SECTORS), "sector", "sectors")
    return _several(value)


def _type(asked: str) -> tuple[str, str | None]:
    """ "ASSAULT", "assault", or with its mode "ASSAULT:aerial"."""
    name, _, mode = asked.partition(":")
    name = _known(name.upper(), TYPES, "event type", "types")
    if mode:
        _known(mode.lower(), sorted(kinds()[name].modes), f"mode of {name}", "modes")
    return name, mode.lower() or None


def _country(asked: str) -> str:
    """The ISO 3166-1 alpha-3 code of a code or name."""
    found = countries.by_iso3(asked.upper()) or countries.by_iso2(asked.upper()) or countries.by_name(asked)
    found = found or countries.by_name(asked.title())
    if found is None:
        hint = nearest(asked, (c.name for c in countries.all_countries()))
        raise UsageError(f"no country {asked!r}{hint or ';'} give its name or ISO 3166-1 code, such as SYR")
    return found.iso3


def _areas(
    bbox: str | Iterable[float] | None, near: str | Iterable[float] | None, within: float
) -> tuple[Area, ...]:  # fmt: skip
    areas = []
    if bbox is not None:
        west, south, east, north = _numbers(bbox, 4, "a box is WEST,SOUTH,EAST,NORTH in degrees, such as 35,32,43,38")
        _on_earth(south, west, bbox)
        _on_earth(north, east, bbox)
        if south > north:
            raise UsageError(f"the south of a box lies below its north; {south:g} and {north:g} do not")
        areas.append(Area(west=west, south=south, east=east, north=north))
    if near is not None:
        if not within > 0:
            raise UsageError(f"within how many kilometres: a number above 0, not {within:g}")
        areas.append(_around(*_point(near), within))
    return tuple(areas)


def _point(near: str | Iterable[float]) -> tuple[float, float]:
    """ "36.2,37.16", or the likeliest place of a name."""
    if isinstance(near, str) and re.search(r"[^\W\d_]", near):
        from dateline.knowledge import gazetteer  # here: it is large, and few questions name a place

        found = next((p for p in gazetteer.find(near) or gazetteer.find(near.title()) if p.lat is not None), None)
        if found is None or found.lat is None or found.lon is None:
            raise UsageError(f"no place {near!r} is known; give its latitude and longitude, such as 36.2,37.16")
        return found.lat, found.lon
    lat, lon = _numbers(near, 2, "a point is LATITUDE,LONGITUDE in degrees, such as 36.2,37.16, or the name of a place")
    _on_earth(lat, lon, near)
    return lat, lon


def _around(lat: float, lon: float, km: float) -> Area:
    """The box about a circle; near a pole all round the earth."""
    from math import asin, cos, degrees, radians, sin

    angle = min(km / 6371.0, 3.14159)
    south, north = lat - degrees(angle), lat + degrees(angle)
    west, east = -180.0, 180.0
    if south > -90 and north < 90:
        wide = degrees(asin(min(1.0, sin(angle) / cos(radians(lat)))))
        west, east = ((x + 180) % 360 - 180 for x in (lon - wide, lon + wide))
    return Area(west=west, south=max(south, -90), east=east, north=min(north, 90), lat=lat, lon=lon, km=km)


def _numbers(asked: str | Iterable[float], count: int, form: str) -> list[float]:
    try:
        found = [float(x) for x in (asked.replace(",", " ").split() if isinstance(asked, str) else asked)]
        if len(found) == count:
            return found
    except (TypeError, ValueError):
        pass
    raise UsageError(f"{form}; not {asked!r}")


def _on_earth(lat: float, lon: float, asked: object) -> None:
    if not (-90 <= lat <= 90 and -180 <= lon <= 180):
        raise UsageError(f"{asked!r} is not on earth: latitudes go from -90 to 90, longitudes from -180 to 180")


def _published(since: str | date | None, until: str | date | None, zone: str | None) -> dict[str, str | None]:
    """Days of publication as moments in UTC; they are days of this zone."""
    if zone is not None and zone not in available_timezones():
        hint = nearest(zone, available_timezones())
        raise UsageError(f"no time zone {zone!r}{hint or '; give its IANA name, such as Asia/Kolkata'}")
    first, last = _ordered(since, until)
    where = ZoneInfo(zone) if zone else UTC

    def moment(day: date) -> str:
        return datetime.combine(day, time(), where).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    return {
        "published_since": moment(date.fromisoformat(first)) if first else None,
        "published_until": moment(date.fromisoformat(last) + timedelta(1)) if last else None,
    }


def _ordered(since: str | date | None, until: str | date | None) -> tuple[str | None, str | None]:
    first, last = _day(since, last=False), _day(until, last=True)
    if first and last and first > last:
        raise UsageError(f"nothing lies between {first} and {last}: the first day comes after the last")
    return first, last


def _day(asked: str | date | None, *, last: bool) -> str | None:
    """A day; of a year or month its first or last one."""
    if asked is None or isinstance(asked, date):
        return asked.isoformat()[:10] if asked else None
    whole = re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", asked.strip())
    try:
        if not whole:
            raise ValueError
        year, month, day = (int(g) if g else None for g in whole.groups())
        if day:
            return date(year or 0, month or 0, day).isoformat()
        if not last:
            return date(year or 0, month or 1, 1).isoformat()
        month = month or 12
        after = date((year or 0) + month // 12, month % 12 + 1, 1)
        return date.fromordinal(after.toordinal() - 1).isoformat()
    except ValueError:
        raise UsageError(f"{asked!r} is no day; write 2021-09-14, 2021-09 or 2021") from None
