"""Resolves a moment's zone: what is given, what is written, what the page and the outlet tell, else all candidates."""

from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from dateline.errors import UsageError
from dateline.reading.page.moments import Moment, find_moments
from dateline.values.report import Candidate, Stamp, StampBasis
from dateline.vocabulary.pages import ZoneReading, zone_readings

_MONTH_FIRST = frozenset({"USA", "PHL", "FSM", "PLW", "MHL", "PRI", "GUM"})
_FARTHEST = timedelta(hours=14)


class Clues(msgspec.Struct, frozen=True, kw_only=True):
    """What tells the zone of a report's stamps, and whether the month stands first in its numeric dates.

    `instants` are moments that the page's metadata gives with an offset; `place` is the country of the dateline, which
    tells only what an abbreviation of several meanings stands for.
    """

    zone: str | None = None
    country: str | None = None
    home: str | None = None
    page: str | None = None
    place: str | None = None
    month_first: bool | None = None
    instants: tuple[datetime, ...] = ()


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
    return None if country is None else country in _MONTH_FIRST


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
        return stamp(offset_at(moment.zone, wall), moment.zone, "abbreviation")
    if moment.abbreviation is not None:
        chosen, basis, others = _abbreviated(moment.abbreviation, wall, clues)
        return stamp(*(chosen or (None, None)), basis, others)
    if clues.zone is not None:
        return stamp(offset_at(clues.zone, wall), clues.zone, "given")
    if (by_meta := _by_instant(wall, clues)) is not None:
        return stamp(by_meta, _agreeing(wall, by_meta, clues, known_only=True), "meta")
    if clues.page is not None:
        return stamp(offset_at(clues.page, wall), clues.page, "page")
    if clues.home is not None:
        return stamp(offset_at(clues.home, wall), clues.home, "outlet")
    return stamp(None, None, "none")


def instant(written: str) -> datetime | None:
    """The instant that a machine-readable date gives with its offset; None where it has none."""
    moment = next(find_moments(written), None)
    wall = moment.wall() if moment else None
    if moment is None or wall is None or moment.hour is None:
        return None
    if moment.offset is not None:
        return wall.replace(tzinfo=timezone(timedelta(minutes=moment.offset)))
    return wall.replace(tzinfo=UTC) if moment.abbreviation in ("Z", "UTC", "GMT") else None


def offset_at(zone: str, wall: datetime) -> timedelta | None:
    """A zone's offset at a wall clock time."""
    info = _zone_info(zone)
    return None if info is None else wall.replace(tzinfo=info).utcoffset()


def _ordered(moment: Moment, clues: Clues) -> tuple[Moment, tuple[Candidate, ...]]:
    """The moment with day and month in the likely order, and the other order as a candidate where nothing tells."""
    if not moment.ambiguous:
        return moment, ()
    exchanged = moment.exchanged()
    days = [i.date() for i in clues.instants]
    here, there = moment.wall(), exchanged.wall()
    if here and there and days:
        near = [min(abs((w.date() - d).days) for d in days) for w in (here, there)]
        if min(near) <= 2 < max(near):
            return (moment, ()) if near[0] < near[1] else (exchanged, ())
    if clues.month_first is not None:
        return (exchanged, ()) if clues.month_first else (moment, ())
    if moment.abbreviation in ("ET", "EST", "EDT", "CT", "CDT", "MT", "MDT", "PT", "PST", "PDT"):
        return exchanged, ()
    other = there.isoformat() if there and moment.hour is not None else there.date().isoformat() if there else ""
    return moment, (Candidate(zone=None, value=other, basis="none"),)


def _abbreviated(
    abbreviation: str, wall: datetime, clues: Clues
) -> tuple[tuple[timedelta | None, str | None] | None, StampBasis, tuple[Candidate, ...]]:
    """(offset and zone, basis, the other readings) of an abbreviation; no choice where nothing tells."""
    readings = zone_readings()[abbreviation]
    main = [r for r in readings if not r.rare]
    basis: StampBasis = "abbreviation"

    def others(zone: str | None) -> tuple[Candidate, ...]:
        rest = [r for r in main if r.zone not in (None, zone)]
        return tuple(Candidate(zone=r.zone, value=_rfc3339(wall, _offset(r, wall)), basis=basis) for r in rest)

    possible = [_offset(r, wall) for r in readings]
    if clues.zone is not None and (offset := offset_at(clues.zone, wall)) in possible:
        return (offset, clues.zone), "given", others(clues.zone)
    if (
        clues.home is not None
        and abbreviation not in ("UTC", "Z")
        and (offset := offset_at(clues.home, wall)) in possible
    ):
        return (offset, clues.home), basis, others(clues.home)
    local = [r for r in readings if clues.country is not None and r.country == clues.country]
    if local:
        return (_offset(local[0], wall), local[0].zone), basis, others(local[0].zone)
    if len(main) == 1:
        return (_offset(main[0], wall), main[0].zone), basis, ()
    by_meta = _by_instant(wall, clues)
    told = [r for r in main if by_meta is not None and _offset(r, wall) == by_meta]
    if len(told) == 1:
        return (by_meta, told[0].zone), "meta", others(told[0].zone)
    if clues.zone is not None:
        return (offset_at(clues.zone, wall), clues.zone), "given", others(clues.zone)
    placed = [r for r in main if clues.place is not None and r.country == clues.place]
    if len(placed) == 1:
        return (_offset(placed[0], wall), placed[0].zone), basis, others(placed[0].zone)
    return None, "none", others(None)


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
    """The offset by which the wall clock is one of the metadata's instants: whole quarters of an hour, at most 14 h."""
    for known in clues.instants:
        apart = wall.replace(tzinfo=UTC) - known.replace(second=0, microsecond=0) - timedelta(seconds=wall.second)
        if abs(apart) <= _FARTHEST and apart.total_seconds() % 900 == 0:
            return apart
    return None


def _rfc3339(wall: datetime, offset: timedelta | None) -> str:
    return wall.replace(tzinfo=None if offset is None else timezone(offset)).isoformat()


@cache
def _zone_info(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
