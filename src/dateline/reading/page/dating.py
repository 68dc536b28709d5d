"""When a report was published and updated, by its stamp lines and by its metadata, each telling what the other leaves
open; where they differ, both are shown."""

import re
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import msgspec

from dateline.reading.page.moments import Moment, find_moments
from dateline.reading.page.stamps import Found, Kind
from dateline.reading.page.zones import Clues, instant, month_first, resolve
from dateline.values.report import Candidate, Stamp

_SAME_MOMENT = 120.0
_ADDRESS = re.compile(r"/(?P<year>(?:19|20)\d\d)[/-](?P<month>[01]?\d|[a-z]{3})[/-](?P<day>[0-3]?\d)\b")


class Stated(msgspec.Struct, frozen=True):
    """A machine-readable moment of the metadata: what it is called (None where nothing calls it), as a moment and, with
    an offset, as an instant."""

    kind: Kind | None
    moment: Moment
    instant: datetime | None


def own_stamps(
    text: str, found: list[Found], clues: Clues, meta: dict[str, str]
) -> tuple[Stamp | None, Stamp | None, Clues]:
    """(published, updated) of a report, from its stamp lines in the order of the page and from its metadata.

    A visible stamp comes before the metadata, which then tells its zone and clock; what another source says differently
    is among the stamp's candidates. Also returns the clues as completed.
    """
    stated = _stated(meta)
    instants = tuple(s.instant for s in stated if s.instant is not None)
    days = tuple(w.date() for s in stated if not s.moment.ambiguous and (w := s.moment.wall()) is not None)
    first = month_first([f.moment for f in found], clues.country)
    clues = msgspec.structs.replace(clues, instants=instants, days=(*days, *_day_of(meta)), month_first=first)
    found = _with_days(_with_years(found, [s.moment.year for s in stated if s.moment.year], meta), stated)
    found = _own(text, found, stated, clues)
    published = _chosen(text, found, "published", clues)
    updated = _chosen(text, found, "updated", clues)
    if published is not None or updated is not None:
        published, updated = _sharing_zone(text, found, clues, published, updated)
    published, updated = _agreed(published, updated, found, stated, clues, feed=meta.get("source") == "feed")
    return published, updated, clues


def read_stamp(written: str, clues: Clues) -> Stamp | None:
    """A stamp that does not stand in the text; None where it is not understood."""
    moment = next(find_moments(written), None)
    return None if moment is None else resolve(moment, clues)


def _stated(meta: dict[str, str]) -> list[Stated]:
    """The machine-readable moments of the metadata, the best first, each once."""
    lines = [f"{kind}={meta[kind]}" for kind in ("published", "updated") if meta.get(kind)]
    found: list[Stated] = []
    for line in dict.fromkeys((*lines, *meta.get("dates", "").split("\n"), *meta.get("clocks", "").split("\n"))):
        kind, _, written = line.partition("=")
        if (moment := next(find_moments(written), None)) is not None and moment.wall() is not None:
            found.append(Stated({"published": "published", "updated": "updated"}.get(kind), moment, instant(written)))  # type: ignore[arg-type]
    return found


def _day_of(meta: dict[str, str]) -> list[date]:
    """The day that the address has in its path, where it has one (/2019/03/04/, /2019/mar/04/)."""
    parts = (m.group("year", "month", "day") for m in _ADDRESS.finditer(meta.get("uri", "")))
    written = (f"{y}-{m:0>2}-{d:0>2}" if m.isdigit() else f"{d} {m} {y}" for y, m, d in parts)
    walls = (moment.wall() for w in written for moment in find_moments(w))
    return [w.date() for w in walls if w is not None]


def _with_years(found: list[Found], known: list[int], meta: dict[str, str]) -> list[Found]:
    """A stamp that leaves out its year has that of another, of the metadata or of the address (/2019/03/04/); without
    one it is none."""
    years = [f.moment.year for f in found if f.moment.year is not None] or known
    if not years:
        years = [int(m["year"]) for m in _ADDRESS.finditer(meta.get("uri", ""))]
    if not years:
        return []
    return [
        f
        if f.moment.year is not None
        else msgspec.structs.replace(f, moment=msgspec.structs.replace(f.moment, year=years[0]))
        for f in found
    ]


def _with_days(found: list[Found], stated: list[Stated]) -> list[Found]:
    """A clock without a date of its own has the day on which the metadata states the same clock for its kind."""

    def dated(f: Found) -> Found:
        same = [s.moment for s in stated if s.kind == f.kind and _clock(s.moment) == _clock(f.moment)]
        if not f.borrowed or not same:
            return f
        day = {"year": same[0].year, "month": same[0].month, "day": same[0].day}
        return msgspec.structs.replace(f, moment=msgspec.structs.replace(f.moment, **day))

    return [dated(f) for f in found]


def _clock(moment: Moment) -> tuple[int | None, int]:
    return moment.hour, moment.minute


def _own(text: str, found: list[Found], stated: list[Stated], clues: Clues) -> list[Found]:
    """The stamps that may be the report's own: a date without label under the first paragraph, or beside others, is
    another story's where the metadata states another moment."""
    bare = [f for f in found if not f.labelled]
    above = [f for f in bare if not f.below]
    if above or len(bare) < len(found) or stated:
        bare = above
    if stated and len({(f.moment.month, f.moment.day) for f in bare}) > 1:
        stamps = [(f, resolve(f.moment, clues, text=text)) for f in bare]
        bare = [f for f, stamp in stamps if stamp and any(_same(stamp, m, clues) for m in stated)]
    return [f for f in found if f.labelled or f in bare]


def _chosen(text: str, found: list[Found], kind: Kind, clues: Clues) -> Stamp | None:
    """The first labelled stamp of a kind, else the first that has no label (which can only be "published")."""
    of_kind = [f for f in found if f.kind == kind]
    first = next((f for f in of_kind if f.labelled), of_kind[0] if of_kind else None)
    if first is not None:
        day = first.moment.month, first.moment.day
        same = [f for f in of_kind if (f.moment.month, f.moment.day) == day]
        same = [f for f in same if first.labelled or f.borrowed or f == first]
        of_kind = sorted(same, key=lambda f: f.moment.hour is None) + of_kind
    return next((s for f in of_kind if (s := resolve(f.moment, clues, text=text)) is not None), None)


def _sharing_zone(
    text: str, found: list[Found], clues: Clues, published: Stamp | None, updated: Stamp | None
) -> tuple[Stamp | None, Stamp | None]:
    """A stamp without a zone word has the zone of the other stamp of the page."""
    told = [s for s in (published, updated) if s is not None and s.basis != "none" and _offset(s) is not None]
    if len(told) != 1 or clues.zone is not None:
        return published, updated
    clues = msgspec.structs.replace(clues, page=told[0].zone, page_offset=_offset(told[0]))

    def again(stamp: Stamp | None, kind: Kind) -> Stamp | None:
        zoneless = stamp is not None and _offset(stamp) is None and stamp.granularity != "day" and stamp.zone is None
        return _chosen(text, found, kind, clues) if zoneless else stamp

    return again(published, "published"), again(updated, "updated")


def _agreed(
    published: Stamp | None,
    updated: Stamp | None,
    found: list[Found],
    stated: list[Stated],
    clues: Clues,
    *,
    feed: bool,
) -> tuple[Stamp | None, Stamp | None]:
    """Visible stamps and metadata as one: an unlabelled date that is the moment of the update is that, a day has the
    metadata's clock, and what differs is a candidate."""
    machine: dict[Kind, list[Stamp]] = {"published": [], "updated": []}
    for s in stated:
        if s.kind is not None and (stamp := _machine(s, clues, feed=feed)) is not None:
            machine[s.kind].append(stamp)
    unlabelled = not any(f.labelled for f in found)
    first, last = (next(iter(machine[k]), None) for k in ("published", "updated"))
    if published and first and last and updated is None and unlabelled and _earlier(first, last):
        changed = _alike(published, last) and not _alike(published, first)
        published, updated = (None, published) if changed else (published, None)
    nameless = [m for s in stated if s.kind is None and (m := _machine(s, clues, feed=False)) is not None]
    published = _refined(published, machine["published"], nameless or machine["updated"], clues)
    changes = [] if published is None else [s for s in machine["updated"] if not _alike(published, s, naive=True)]
    if changes and updated and all(f.below for f in found if f.kind == "updated") and _earlier(updated, changes[0]):
        changes, updated = [*changes, msgspec.structs.replace(updated, basis="page")], None
    updated = _refined(updated, changes if published is not None else machine["updated"], [], clues)
    return _compared(published, machine["published"]), _compared(updated, changes)


def _machine(stated: Stated, clues: Clues, *, feed: bool) -> Stamp | None:
    """A moment of the metadata as a stamp that does not stand in the text."""
    stamp = resolve(stated.moment, clues)
    if stamp is None or stamp.basis == "none":
        return stamp
    return msgspec.structs.replace(stamp, basis="feed" if feed else "meta")


def _refined(visible: Stamp | None, machine: list[Stamp], nameless: list[Stamp], clues: Clues) -> Stamp | None:
    """A visible stamp, else the metadata's; where it has only a day, with the clock that the metadata has on that day,
    or a time element that nothing names."""
    if visible is not None and visible.granularity != "day":
        return visible
    best = visible or next(iter(machine), None)
    if best is None or best.granularity != "day":
        return best
    finer = next((s for s in (*machine, *nameless) if s.granularity != "day" and _within(s, best.value, clues)), None)
    if finer is None:
        return best
    value, zone = finer.value, finer.zone
    if clues.home is not None and _offset(finer) is not None and value[:10] != best.value:
        local = datetime.fromisoformat(value).astimezone(ZoneInfo(clues.home))
        value, zone = local.isoformat(), clues.home
    return msgspec.structs.replace(
        best, value=value, granularity=finer.granularity, zone=zone, basis="meta", candidates=best.candidates
    )


def _within(stamp: Stamp, day: str, clues: Clues) -> bool:
    """Is a moment of the metadata on a day: as written, else in the outlet's zone, else in some zone of the world?"""
    if stamp.value[:10] == day:
        return True
    if _offset(stamp) is None:
        return False
    at = datetime.fromisoformat(stamp.value)
    zones = [ZoneInfo(clues.home)] if clues.home else [timezone(timedelta(hours=h)) for h in (-11, 13)]
    return any(at.astimezone(z).date().isoformat() == day for z in zones)


def _compared(stamp: Stamp | None, machine: list[Stamp]) -> Stamp | None:
    """A stamp with the moments of the metadata that are not its own as candidates."""
    if stamp is None:
        return None
    others: list[Stamp] = []
    for s in machine:
        if not _alike(stamp, s, naive=True) and not any(_alike(o, s, naive=True) for o in others):
            others.append(s)
    told = tuple(
        Candidate(zone=s.zone, value=s.value, basis=s.basis if s.basis in ("page", "feed") else "meta") for s in others
    )
    return msgspec.structs.replace(stamp, candidates=(*stamp.candidates, *told)) if told else stamp


def _same(stamp: Stamp, stated: Stated, clues: Clues) -> bool:
    machine = _machine(stated, clues, feed=False)
    return machine is not None and _alike(stamp, machine)


def _alike(a: Stamp, b: Stamp, *, naive: bool = False) -> bool:
    """May two stamps be one moment: to two minutes, or as days where one is a day? `naive` lets a clock without an
    offset be that of any zone."""
    if "day" in (a.granularity, b.granularity):
        days = [datetime.fromisoformat(s.value).date() for s in (a, b)]
        offsets = any(_offset(s) is not None for s in (a, b))
        return abs((days[0] - days[1]).days) <= (1 if offsets and naive else 0)
    first, second = datetime.fromisoformat(a.value), datetime.fromisoformat(b.value)
    if (first.tzinfo is None) == (second.tzinfo is None):
        return abs((first - second).total_seconds()) < _SAME_MOMENT
    apart = abs((first.replace(tzinfo=None) - second.replace(tzinfo=None)).total_seconds())
    return apart < _SAME_MOMENT or (naive and apart <= 14 * 3600 and min(apart % 900, -apart % 900) < _SAME_MOMENT / 2)


def _earlier(a: Stamp, b: Stamp) -> bool:
    first, second = (datetime.fromisoformat(s.value) for s in (a, b))
    if first.tzinfo is None or second.tzinfo is None:
        first, second = first.replace(tzinfo=None), second.replace(tzinfo=None)
    return first < second


def _offset(stamp: Stamp) -> timedelta | None:
    return datetime.fromisoformat(stamp.value).utcoffset()
