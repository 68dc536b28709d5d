"""Resolves a moment's zone: what is given, what is written, what the page and the outlet tell, else all candidates."""

from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from dateline.errors import UsageError
from dateline.reading.page.moments import Moment, find_moments
from dateline.values.report import Candidate, Stamp, StampBasis
from dateline.vocabulary.pages import ZoneReading, zone_readings

_MONTH_FIRST = frozenset({"USA", "PHL", "FSM", "PLW", "MHL", "PRI", "GUM"})
_EITHER_FIRST = frozenset({"CAN", "BLZ"})
_AMERICAN = frozenset(("ET", "EST", "EDT", "CT", "CDT", "MT", "MDT", "PT", "PST", "PDT"))
_AMERICAN_ZONES = frozenset(("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"))
_FARTHEST, _HOUR, _NONE = timedelta(hours=14), timedelta(hours=1), timedelta(0)
_PARTS = {timedelta(hours=h) for h in (-9.5, -4.5, -3.5, -2.5, 3.5, 4.5, 5.5, 5.75, 6.5, 8.75, 9.5, 10.5, 12.75)}
_Told = tuple[timedelta | None, str | None, StampBasis, tuple[Candidate, ...]]


class Clues(msgspec.Struct, frozen=True, kw_only=True):
    """What tells the zone of a report's stamps, and whether the month stands first in its numeric dates.

    `home` is the outlet's zone; `homes` all that it may have where its country keeps several or its name is that of
    several outlets, of which `countries` are the countries. `page` and `page_offset` are those of the page's other
    stamp. `instants` are moments that the page's metadata gives with an offset; `place` is the country of the dateline,
    which tells only what an abbreviation of several meanings stands for.
    """

    zone: str | None = None
    country: str | None = None
    home: str | None = None
    homes: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    page: str | None = None
    page_offset: timedelta | None = None
    place: str | None = None
    month_first: bool | None = None
    instants: tuple[datetime, ...] = ()
    days: tuple[date, ...] = ()


def check_zone(name: str | None) -> None:
    """UsageError where a given zone is none."""
    if name is not None and _zone_info(name) is None:
        raise UsageError(f"no such zone: {name} (an IANA name is meant, such as Europe/London)")


def month_first(moments: list[Moment], country: str | None) -> bool | None:
    """Does the month stand first in numeric dates? By a date of the page that leaves no choice, else the country."""
    if any(m.swapped for m in moments):
        return True
    if any(m.numeric and m.day > 12 for m in moments):
        return False
    return None if country is None or country in _EITHER_FIRST else country in _MONTH_FIRST


def resolve(moment: Moment, clues: Clues, *, text: str | None = None) -> Stamp | None:
    """The stamp that a moment is, with its characters where `text` holds them; None where there is no such day."""
    moment, exchanged = _ordered(moment, clues)
    wall = moment.wall()
    if wall is None:
        return None
    place = (moment.start, moment.end, text[moment.start : moment.end]) if text is not None else (None, None, None)

    def stamp(
        offset: timedelta | None, zone: str | None, basis: StampBasis, others: tuple[Candidate, ...] = ()
    ) -> Stamp:
        value = wall.date().isoformat() if moment.hour is None else _rfc3339(wall, offset)
        granularity = "day" if moment.hour is None else "minute" if moment.second is None else "second"
        return Stamp(
            start=place[0], end=place[1], text=place[2], value=value, granularity=granularity, zone=zone, basis=basis,
            candidates=(*others, *exchanged),
        )  # fmt: skip

    if moment.hour is None:
        return stamp(None, clues.zone, "given" if clues.zone else "none")
    if moment.offset is not None:
        offset = timedelta(minutes=moment.offset)
        return stamp(offset, _agreeing(wall, offset, clues), "offset")
    if moment.zone is not None:
        return stamp(*_at(moment.zone, wall, clues, "abbreviation"))
    if moment.abbreviation is not None:
        return stamp(*_abbreviated(moment.abbreviation, wall, clues))
    if clues.zone is not None:
        return stamp(*_at(clues.zone, wall, clues, "given"))
    if (by_meta := _by_instant(wall, clues)) is not None:
        return stamp(by_meta, _agreeing(wall, by_meta, clues, known_only=True), "meta")
    if clues.page is not None:
        return stamp(*_at(clues.page, wall, clues, "page"))
    if clues.home is not None:
        return stamp(*_at(clues.home, wall, clues, "outlet"))
    if clues.page_offset is not None:
        return stamp(clues.page_offset, None, "page")
    return stamp(None, None, "none", _readings(clues.homes, wall))


def instant(written: str) -> datetime | None:
    """The instant that a machine-readable date gives with its offset; None where it has none."""
    moment = next(find_moments(written), None)
    wall = moment.wall() if moment else None
    if moment is None or wall is None or moment.hour is None:
        return None
    if moment.offset is not None:
        return wall.replace(tzinfo=timezone(timedelta(minutes=moment.offset)))
    if moment.abbreviation is None or len(readings := zone_readings()[moment.abbreviation]) != 1:
        return wall.replace(tzinfo=UTC) if moment.abbreviation == "GMT" else None
    offset = _offset(readings[0], wall)
    return None if offset is None else wall.replace(tzinfo=timezone(offset))


def offsets_at(zone: str, wall: datetime) -> tuple[timedelta, ...]:
    """A zone's offsets at a wall clock time: two in the hour that comes twice, or that is left out; none of no zone."""
    info = _zone_info(zone)
    both = () if info is None else (wall.replace(tzinfo=info, fold=fold).utcoffset() for fold in (0, 1))
    return tuple(dict.fromkeys(o for o in both if o is not None))


def offset_at(zone: str, wall: datetime) -> timedelta | None:
    """A zone's offset at a wall clock time."""
    info = _zone_info(zone)
    return None if info is None else wall.replace(tzinfo=info).utcoffset()


def _ordered(moment: Moment, clues: Clues) -> tuple[Moment, tuple[Candidate, ...]]:
    """The moment with day and month in the likely order, and the other order as a candidate where nothing tells."""
    if not moment.ambiguous:
        return moment, ()
    exchanged = moment.exchanged()
    days = [*(i.date() for i in clues.instants), *clues.days]
    here, there = moment.wall(), exchanged.wall()
    if here and there and days:
        near = [min(abs((w.date() - d).days) for d in days) for w in (here, there)]
        if min(near) <= 2 < max(near):
            return (moment, ()) if near[0] < near[1] else (exchanged, ())
    if clues.month_first is not None:
        return (exchanged, ()) if clues.month_first else (moment, ())
    if moment.abbreviation in _AMERICAN or moment.zone in _AMERICAN_ZONES:
        return exchanged, ()
    other = there.isoformat() if there and moment.hour is not None else there.date().isoformat() if there else ""
    return moment, (Candidate(zone=None, value=other, basis="none"),)


def _at(zone: str, wall: datetime, clues: Clues, basis: StampBasis) -> _Told:
    """A wall clock in a zone; without offset, and both as candidates, in the hour that a change of the clocks repeats
    or leaves out, unless the metadata tells which."""
    offsets = offsets_at(zone, wall)
    if len(offsets) > 1:
        if (by_meta := _by_instant(wall, clues)) in offsets:
            return by_meta, zone, basis, ()
        both = tuple(Candidate(zone=zone, value=_rfc3339(wall, o), basis=basis) for o in offsets)
        return None, zone, basis, both
    return (offsets[0] if offsets else None), zone, basis, ()


def _readings(zones: tuple[str, ...], wall: datetime) -> tuple[Candidate, ...]:
    """The zones that an outlet may have, one of each offset."""
    by_offset: dict[timedelta | None, str] = {}
    for zone in zones:
        by_offset.setdefault(offset_at(zone, wall), zone)
    return tuple(Candidate(zone=z, value=_rfc3339(wall, o), basis="outlet") for o, z in by_offset.items())


def _abbreviated(abbreviation: str, wall: datetime, clues: Clues) -> _Told:
    """(offset, zone, basis, the other readings) of an abbreviation; no choice where nothing tells."""
    readings = zone_readings()[abbreviation]
    main = [r for r in readings if not r.rare]
    basis: StampBasis = "abbreviation"

    def others(zone: str | None) -> tuple[Candidate, ...]:
        chosen = None if zone is None else offset_at(zone, wall)
        rest = [r for r in main if r.zone not in (None, zone) and (chosen is None or _offset(r, wall) != chosen)]
        return tuple(Candidate(zone=r.zone, value=_rfc3339(wall, _offset(r, wall)), basis=basis) for r in rest)

    def of(reading: ZoneReading) -> _Told:
        if reading.zone is None:
            return _offset(reading, wall), None, basis, ()
        own = None if reading.offset is None else timedelta(minutes=reading.offset)
        if own in offsets_at(reading.zone, wall):
            return own, reading.zone, basis, others(reading.zone)
        offset, zone, _, both = _at(reading.zone, wall, clues, basis)
        return offset, zone, basis, (*both, *others(zone))

    possible = [_offset(r, wall) for r in readings]
    if clues.zone is not None and (offset := offset_at(clues.zone, wall)) in possible:
        return offset, clues.zone, "given", others(clues.zone)
    if clues.home is not None and abbreviation not in ("UTC", "Z"):
        named = [r for r in readings if _offset(r, wall) == offset_at(clues.home, wall)]
        if named:
            return of(named[0]._replace(zone=clues.home))
    local = [r for r in readings if r.country in ((clues.country,) if clues.country else clues.countries) and r.country]
    if len({r.country for r in local}) == 1:
        return of(local[0])
    if local:
        main = local
    if len(main) == 1:
        return of(main[0])
    known = _by_instants(wall, clues) or [o for i in clues.instants if (o := i.utcoffset())]
    told = [r for r in main if _offset(r, wall) in known]
    if len(told) == 1:
        return _offset(told[0], wall), told[0].zone, "meta", others(told[0].zone)
    if clues.zone is not None:
        return _at(clues.zone, wall, clues, "given")
    placed = [r for r in main if clues.place is not None and r.country == clues.place]
    if len(placed) == 1:
        return of(placed[0])
    return None, None, "none", others(None)


def _offset(reading: ZoneReading, wall: datetime) -> timedelta | None:
    """The zone's own offset then, since "EST" is written all year; the abbreviation's where it has no one zone."""
    if reading.zone is not None:
        return offset_at(reading.zone, wall)
    return None if reading.offset is None else timedelta(minutes=reading.offset)


def _agreeing(wall: datetime, offset: timedelta, clues: Clues, *, known_only: bool = False) -> str | None:
    """The report's own zone where it has that offset then; UTC's name for none."""
    for zone in (clues.zone, clues.home, clues.page):
        if zone is not None and offset_at(zone, wall) == offset:
            return zone
    return "Etc/UTC" if not offset and not known_only else None


def _by_instant(wall: datetime, clues: Clues) -> timedelta | None:
    """The offset by which the wall clock is one of the metadata's instants, the outlet's own first."""
    possible = _by_instants(wall, clues)
    home = offset_at(clues.home, wall) if clues.home else None
    return home if home in possible else next(iter(possible), None)


def _by_instants(wall: datetime, clues: Clues) -> list[timedelta]:
    """The offsets by which the wall clock is one of the metadata's instants: such as some zone keeps."""
    apart = (
        wall.replace(tzinfo=UTC) - known.replace(second=0, microsecond=0) - timedelta(seconds=wall.second)
        for known in clues.instants
    )
    return [a for a in apart if -_FARTHEST < a <= _FARTHEST and (a % _HOUR == _NONE or a in _PARTS)]


def _rfc3339(wall: datetime, offset: timedelta | None) -> str:
    """Offsets of the days of local mean time have seconds, which RFC 3339 has no room for: rounded to minutes."""
    zone = None if offset is None else timezone(timedelta(minutes=round(offset.total_seconds() / 60)))
    return wall.replace(tzinfo=zone).isoformat()


@cache
def _zone_info(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
