"""What a question to the record may ask for, checked before the record is touched."""

import difflib
import re
from datetime import date
from typing import get_args

from dateline.errors import UsageError
from dateline.knowledge import countries
from dateline.values.events import EventType
from dateline.values.spans import Value

TYPES: tuple[str, ...] = get_args(EventType)
MIN_CONFIDENCE = 0.5


class Filters(Value, frozen=True, kw_only=True):
    """Which entries are asked for; make one with `filters`, which checks and completes what a person writes.

    `actors`, `by`, `about` are names, knowledge ids or country codes, all of which must be there; `types` are pairs of
    event type and mode, of which one must be; `since` and `until` are inclusive days; `rejected` takes in what someone
    rejected.
    """

    actors: tuple[str, ...] = ()
    types: tuple[tuple[str, str | None], ...] = ()
    country: str | None = None
    since: str | None = None
    until: str | None = None
    by: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    min_confidence: float = MIN_CONFIDENCE
    undated: bool = False
    rejected: bool = False
    limit: int | None = None


def filters(
    *, actor: str | tuple[str, ...] = (), type: str | tuple[str, ...] = (), country: str | None = None,
    since: str | date | None = None, until: str | date | None = None, by: str | tuple[str, ...] = (),
    about: str | tuple[str, ...] = (), min_confidence: float = MIN_CONFIDENCE, undated: bool = False,
    rejected: bool = False, limit: int | None = None,
) -> Filters:  # fmt: skip
    """Filters from what a person writes. UsageError for a type, country, day or number that is none."""
    if not 0 <= min_confidence <= 1:
        raise UsageError(f"a confidence lies between 0 and 1, not {min_confidence:g}")
    if limit is not None and limit < 0:
        raise UsageError("a limit cannot be negative")
    first, last = _day(since, last=False), _day(until, last=True)
    if first and last and first > last:
        raise UsageError(f"nothing lies between {first} and {last}: the first day comes after the last")
    return Filters(
        actors=_several(actor), types=tuple(_type(t) for t in _several(type)),
        country=_country(country) if country else None, since=first, until=last, by=_several(by),
        about=_several(about), min_confidence=min_confidence, undated=undated, rejected=rejected, limit=limit,
    )  # fmt: skip


def _several(value: str | tuple[str, ...] | list[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def _type(asked: str) -> tuple[str, str | None]:
    """ "ASSAULT", "assault", or with its mode "ASSAULT:aerial"."""
    name, _, mode = asked.partition(":")
    if name.upper() not in TYPES:
        near = difflib.get_close_matches(name.upper(), TYPES, 1, 0.5)
        hint = f"; did you mean {near[0]}?" if near else ""
        raise UsageError(f"no event type {name!r}{hint} The types: {' '.join(TYPES)}")
    return name.upper(), mode.lower() or None


def _country(asked: str) -> str:
    """The ISO 3166-1 alpha-3 code of a code or name."""
    found = countries.by_iso3(asked.upper()) or countries.by_iso2(asked.upper()) or countries.by_name(asked)
    found = found or countries.by_name(asked.title())
    if found is None:
        raise UsageError(f"no country {asked!r}; give its name or ISO 3166-1 code, such as SYR")
    return found.iso3


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
