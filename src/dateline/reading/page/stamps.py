"""Lines that stamp a report with when it was published or updated, and which of a page's stamps are its own."""

import re
from typing import Literal

import msgspec

from dateline.reading.page.moments import Moment, at_clock, find_moments
from dateline.reading.page.zones import Clues, instant, month_first, resolve
from dateline.values.report import Stamp

Kind = Literal["published", "updated"]

_SAME_MOMENT = 120.0
_UPDATED = r"(?:last[- ])?(?:updat(?:ed|e)|modified|edited|revised|amended|changed)(?:\s+(?:on|at))?"
_PUBLISHED = (
    r"(?:first[- ])?(?:published|posted|publish(?:ed)? (?:on|at|date)|pub(?:lication)?\.? date|issued|released?"
    r"|created|filed"
    r"|uploaded|date(?:d| of publication)?|time|live since|added)(?:\s+(?:on|at|in))?"
)
_LABEL = re.compile(rf"\b(?:(?P<updated>{_UPDATED})|(?P<published>{_PUBLISHED}))\b\s*:?", re.I)
_LABELLED = re.compile(rf"\W*(?:\w+\s)?(?:{_UPDATED}|{_PUBLISHED})\b", re.I)
_CLOCK_ONLY = re.compile(r"\W*\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?\s*[A-Z]{0,4}\W*", re.I)
_RELATIVE = re.compile(
    r"\b(?:\d+|an?|one|two|few|several)\s?(?:s|m|h|d|w|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?)"
    r"\.?\s+ago\b|\bjust now\b|\b(?:today|yesterday) at \d",
    re.I,
)
_FILLER = re.compile(
    r"\b(?:on|at|in|of|the|by|time|local|hrs|hours|am|pm|mon|tues?|wed|thu(?:rs)?|fri|sat|sun"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d+ ?min(?:ute)?s? read|read|min|ago|edition|print|first|last"
    r"|original|originally|this|article|story|was|s|gmt|utc|[a-z]{2,4}t)\b",
    re.I,
)
_ENDS = re.compile(r"(?<![ap]\.m)\.\s*$", re.I)
_OUTLET = re.compile(
    r"\b(?:agency|bulletin|chronicle|courier|daily|digest|dispatch|gazette|herald|journal|letter|mail|monitor|news|newsletter"
    r"|notes|observer|post|press|radio|review|standard|telegraph|times|tribune|watch|weekly|wire)\b",
    re.I,
)
_SMALL = frozenset(("of", "the", "for", "and", "from", "in", "on"))
_WORD = re.compile(r"[^\W\d_]{2,}")


class Found(msgspec.Struct, frozen=True):
    """A moment of a stamp line, what its label calls it, and whether there is a label."""

    moment: Moment
    kind: Kind
    labelled: bool


def stamp_kind(line: str) -> Kind | None:
    """Is a line a stamp? One that begins with a label, or has nothing but a date and a few words beside it."""
    if len(line) > 200:
        return None
    moments = list(find_moments(line))
    if len(moments) == 0 and _CLOCK_ONLY.fullmatch(line):
        return "published"
    labelled = _LABELLED.match(line) or (
        len(line.split()) <= 20
        and len(line[moments[-1].end :].split() if moments else ()) <= 2
        and any(_kind_at(line, 0, m.start)[1] and _beside_label(line, m) for m in moments)
    )
    relative = _RELATIVE.search(line)
    if not moments and not (relative or (labelled and re.search(r"\d{1,2}[:.]\d\d", line))):
        return None
    rest = len(_WORD.findall(_FILLER.sub(" ", _LABEL.sub(" ", _RELATIVE.sub(" ", _without(line, moments))))))
    if labelled:
        if rest > (6 if moments else 2):
            return None
    elif (rest > (2 if moments else 0) or (rest and _ENDS.search(line))) and not (
        len(moments) == 1 and _names_outlet(line, moments[0])
    ):
        return None
    return _kind_at(line, 0, moments[0].start if moments else len(line))[0]


def moments_of(text: str, start: int, end: int) -> list[Found]:
    """The labelled moments of a stamp line."""
    found: list[Found] = []
    least = start
    for moment in find_moments(text, start, end):
        kind, labelled = _kind_at(text, least, moment.start)
        if not labelled and found and text[least : moment.start].strip(" \t-–—") == "":
            continue  # the end of a range
        found.append(Found(moment, kind, labelled))
        least = moment.end
        if (m := _LABEL.search(text, least, min(end, least + 30))) and not text[least : m.start()].strip(
            " \t,;|/·•–—-"
        ):
            clocked = at_clock(text, moment, m.end(), end)
            if clocked is not None:
                found.append(Found(clocked, "updated" if m["updated"] else "published", labelled=True))
                least = clocked.end
    return found


def clock_alone(text: str, start: int, end: int, day: Moment) -> Found | None:
    """The moment of a stamp line that has a clock and no date, on the day of another stamp."""
    label = _LABEL.search(text, start, end)
    at = label.end() if label else start
    clocked = at_clock(text, msgspec.structs.replace(day, hour=None), at, end)
    if clocked is None:
        return None
    kind, labelled = _kind_at(text, start, at) if label else ("published", False)
    return Found(clocked, kind, labelled)


def own_stamps(
    text: str, found: list[Found], clues: Clues, meta: dict[str, str]
) -> tuple[Stamp | None, Stamp | None, Clues]:
    """(published, updated) of a report, from its stamp lines in the order of the page and from its metadata.

    A visible stamp comes before the metadata, which then tells its zone; also returns the clues as completed.
    """
    machine = [meta.get("published", ""), meta.get("updated", ""), *meta.get("clocks", "").split("\n")]
    instants = tuple(i for written in machine if (i := instant(written)) is not None)
    moments = [f.moment for f in found]
    clues = msgspec.structs.replace(clues, instants=instants, month_first=month_first(moments, clues.country))
    found = _with_years(found, [i.year for i in instants])
    published = _chosen(text, found, "published", clues)
    updated = _chosen(text, found, "updated", clues)
    if published is None and updated is None and len(found) == 0:
        return _from_meta(meta, "published", clues), _update(meta, clues), clues
    published, updated = _sharing_zone(text, found, clues, published, updated)
    return _agreed(published, updated, found, meta, clues)


def read_stamp(written: str, clues: Clues) -> Stamp | None:
    """A stamp that does not stand in the text; None where it is not understood."""
    moment = next(find_moments(written), None)
    return None if moment is None else resolve(moment, clues)


def _names_outlet(line: str, moment: Moment) -> bool:
    """Is a line the head of a bulletin or newsletter: its name in capitals, and then the date in full?"""
    before, after = line[: moment.start].split(), line[moment.end :].split()
    capitals = all(w[:1].isupper() or w in _SMALL or not w[:1].isalpha() for w in before)
    return (
        0 < len(before) <= 7 and not after and capitals and bool(moment.year and _OUTLET.search(line[: moment.start]))
    )


def _beside_label(line: str, moment: Moment) -> bool:
    """Does a label stand just before a moment?"""
    return (
        re.search(rf"\b(?:{_UPDATED}|{_PUBLISHED})\s*[:|,–—-]?\s*(?:on\s+)?$", line[: moment.start], re.I) is not None
    )


def _without(line: str, moments: list[Moment]) -> str:
    parts, at = [], 0
    for m in moments:
        parts.append(line[at : m.start])
        at = m.end
    return " ".join([*parts, line[at:]])


def _kind_at(text: str, least: int, start: int) -> tuple[Kind, bool]:
    """What the last label before a moment calls it."""
    labels = list(_LABEL.finditer(text, least, start))
    if not labels:
        return "published", False
    return ("updated" if labels[-1]["updated"] else "published"), True


def _with_years(found: list[Found], known: list[int]) -> list[Found]:
    """A stamp that leaves out its year has that of another or of the metadata; without one it is none."""
    years = [f.moment.year for f in found if f.moment.year is not None] or known
    if not years:
        return []
    return [
        f
        if f.moment.year is not None
        else msgspec.structs.replace(f, moment=msgspec.structs.replace(f.moment, year=years[0]))
        for f in found
    ]


def _chosen(text: str, found: list[Found], kind: Kind, clues: Clues) -> Stamp | None:
    """The first labelled stamp of a kind, else the first that has no label (which can only be "published")."""
    of_kind = [f for f in found if f.kind == kind]
    labelled = next((f for f in of_kind if f.labelled), None)
    if labelled is not None:
        day = labelled.moment.month, labelled.moment.day
        same = [f for f in of_kind if (f.moment.month, f.moment.day) == day]
        of_kind = sorted(same, key=lambda f: f.moment.hour is None) + of_kind
    return next((s for f in of_kind if (s := resolve(f.moment, clues, text=text)) is not None), None)


def _sharing_zone(
    text: str, found: list[Found], clues: Clues, published: Stamp | None, updated: Stamp | None
) -> tuple[Stamp | None, Stamp | None]:
    """A stamp without a zone word has the zone of the other stamp of the page."""
    zones = [s.zone for s in (published, updated) if s is not None and s.zone is not None and s.basis != "none"]
    if len(zones) != 1 or clues.zone is not None:
        return published, updated
    clues = msgspec.structs.replace(clues, page=zones[0])

    def again(stamp: Stamp | None, kind: Kind) -> Stamp | None:
        zoneless = stamp is not None and stamp.zone is None and stamp.granularity != "day"
        return _chosen(text, found, kind, clues) if zoneless else stamp

    return again(published, "published"), again(updated, "updated")


def _agreed(
    published: Stamp | None, updated: Stamp | None, found: list[Found], meta: dict[str, str], clues: Clues
) -> tuple[Stamp | None, Stamp | None, Clues]:
    """Visible stamps and metadata as one: an unlabelled date that is the day of the update is that."""
    meta_published, meta_updated = _from_meta(meta, "published", clues), _update(meta, clues)
    unlabelled = not any(f.labelled for f in found)
    if published and meta_published and meta_updated and updated is None and unlabelled:
        days = [s.value[:10] for s in (published, meta_published, meta_updated)]
        if days[0] == days[2] != days[1]:
            return meta_published, published, clues
    return (
        _refined(published, meta_published) if published else meta_published,
        _refined(updated, meta_updated) if updated else meta_updated,
        clues,
    )


def _refined(visible: Stamp, meta: Stamp | None) -> Stamp:
    """A visible date without a clock has the metadata's, where that is of the same day."""
    if meta is None or visible.granularity != "day" or meta.granularity == "day" or visible.value != meta.value[:10]:
        return visible
    return msgspec.structs.replace(
        visible, value=meta.value, granularity=meta.granularity, zone=meta.zone, basis="meta"
    )


def _update(meta: dict[str, str], clues: Clues) -> Stamp | None:
    """The metadata's update, unless it is the moment of publication again, as machines write it."""
    first, last = instant(meta.get("published", "")), instant(meta.get("updated", ""))
    if first is not None and last is not None and abs((last - first).total_seconds()) < _SAME_MOMENT:
        return None
    if meta.get("published") == meta.get("updated"):
        return None
    return _from_meta(meta, "updated", clues)


def _from_meta(meta: dict[str, str], key: str, clues: Clues) -> Stamp | None:
    stamp = read_stamp(meta[key], clues) if meta.get(key) else None
    if stamp is None:
        return None
    if stamp.basis == "none":
        return stamp
    return msgspec.structs.replace(stamp, basis="feed" if meta.get("source") == "feed" else "meta")
