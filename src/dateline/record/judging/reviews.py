"""How judgements show: entries accepted, edited or rejected, and conflicts that someone settled."""

import difflib
import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date
from typing import Any, get_args

import msgspec

from dateline.compare.names import fold
from dateline.errors import UsageError
from dateline.record.asking.filters import TYPES
from dateline.record.deriving.entries import Entry, place_line
from dateline.record.deriving.lines import (
    ConflictLine,
    ConflictLineValue,
    EntryLine,
    FigureLine,
    PartyLine,
    PlaceLine,
    Status,
    TimeLine,
)
from dateline.record.judging.judgements import BETWEEN_TWO, Judgement, Placed

BASIS = "judgement"  # of times and places that a person gave
STATUSES: tuple[str, ...] = get_args(Status)
# an edited field, and the conflict that it settles
SETTLES = {"time": "date", "place": "place", "actors": "actor", "status": "happened"}
FIELDS = {
    "event": ("event_type", "mode", "status", "time", "place", "actors", "recipients"),
    "statement": ("content", "actors", "recipients"),
    "figure": ("actors",),
}  # and of events and figures any measure that they have: killed, wounded, …
_REVIEWS = {"accept": "accepted", "edit": "edited", "reject": "rejected"}


def review(
    entry: Entry, conflicts: list[ConflictLine], judged: Iterable[Placed]
) -> tuple[EntryLine, list[ConflictLine]]:
    """The line of an entry and its conflicts after the judgements that stand at its findings, oldest first."""
    line, ids = entry.line, []
    for p in judged:
        j = p.judgement
        ids.append(j.id)
        if j.verdict in BETWEEN_TWO or not p.whole:
            continue
        if j.field is None or j.verdict == "edit":
            line = msgspec.structs.replace(line, review=_REVIEWS[j.verdict])
        if j.verdict == "edit":
            line = edited(line, str(j.field), j.value, entry)
            kind = SETTLES.get(str(j.field), f"figure:{j.field}")
            conflicts = [_settled(c, j) if subject(c) == kind else c for c in conflicts]
        elif j.field is not None:
            for c in (c for c in conflicts if subject(c) == j.field):
                line = _chosen(line, c, j.value, entry)
            conflicts = [_settled(c, j) if subject(c) == j.field else c for c in conflicts]
    return msgspec.structs.replace(line, judgements=tuple(dict.fromkeys(ids))), conflicts


def subject(conflict: ConflictLine) -> str:
    """What a conflict is about, as judgements name it: "date", "figure:killed"."""
    return f"{conflict.kind}:{conflict.measure}" if conflict.measure else conflict.kind


def _settled(conflict: ConflictLine, judgement: Judgement) -> ConflictLine:
    return msgspec.structs.replace(conflict, state="settled", settled_by=judgement.by)


def value_of(conflict: ConflictLine, asked: Any) -> ConflictLineValue | None:
    """The value that a person means by what they wrote."""
    wanted = str(asked).strip().casefold()
    for v in conflict.values:
        written = f"{v.value:g}" if isinstance(v.value, float) else str(v.value)
        if wanted in (written.casefold(), str(v.value).casefold()):
            return v
    return None


def _chosen(line: EntryLine, conflict: ConflictLine, asked: Any, entry: Entry) -> EntryLine:
    """The entry with the value that was chosen of a conflict; the rest of what it says of it stays in the conflict."""
    value = value_of(conflict, asked) if asked is not None else None
    if value is None:
        return line
    told = [t for t in entry.tellings if t.name in value.findings and t.kind == "event"]
    if conflict.kind == "date" and told:
        time = told[0].event.time
        chosen = TimeLine(
            earliest=time.earliest, latest=time.latest, granularity=time.granularity, basis=time.basis,
            findings=value.findings,
        )  # fmt: skip
        return msgspec.structs.replace(line, time=chosen)
    if conflict.kind == "place" and told:
        return msgspec.structs.replace(line, place=_told_place(entry, str(value.value).partition(",")[0]))
    if conflict.kind == "actor":
        actors = tuple(p for p in line.actors if set(p.findings) & set(value.findings))
        return msgspec.structs.replace(line, actors=actors or line.actors)
    if conflict.kind == "happened":
        denied = str(value.value).startswith("did not")
        return msgspec.structs.replace(line, status="denied" if denied else "happened")
    if conflict.kind == "figure":
        kept = tuple(
            f for f in line.figures if f.measure != conflict.measure or set(f.findings) & set(value.findings)
        )  # fmt: skip
        return msgspec.structs.replace(line, figures=kept)
    return line


def edited(line: EntryLine, field: str, value: Any, entry: Entry) -> EntryLine:
    """The entry with a value that a person gave; what reports say stays in their findings."""
    if field == "time":
        return msgspec.structs.replace(line, time=_time(str(value)))
    if field == "place":
        name, _, country = str(value).partition(",")
        found = _told_place(entry, name) or _place(name.strip(), country.strip() or None)
        return msgspec.structs.replace(line, place=found)
    if field in ("actors", "recipients"):
        parties = tuple(_party(name, line) for name in str(value).split(";") if name.strip())
        return msgspec.structs.replace(line, **{field: parties})
    if field in ("event_type", "mode", "status", "content"):
        return msgspec.structs.replace(line, **{field: value})
    return msgspec.structs.replace(line, figures=_figures(line, field, str(value)))


def checked(line: EntryLine, field: str | None, value: Any) -> Any:
    """A value as an edit keeps it. UsageError where the entry has no such field, or the value is none for it."""
    measures = tuple(dict.fromkeys(f.measure for f in line.figures if f.measure))
    known = (*FIELDS[line.kind], *measures)
    if field not in known:
        raise UsageError(f"an edit needs a field and a value; the fields of {line.id}: {' '.join(known)}")
    if value is None:
        raise UsageError(f"an edit of {field} needs a value")
    written = str(value).strip()
    if field == "event_type":
        written = written.upper()
        _one_of(written, TYPES, "event type")
    elif field == "status":
        _one_of(written, STATUSES, "status")
    elif field == "time":
        _time(written)
    elif field in measures:
        _bounds(written)
    return written


def _one_of(value: str, known: tuple[str, ...], what: str) -> None:
    if value not in known:
        near = difflib.get_close_matches(value, known, 1, 0.5)
        hint = f"; did you mean {near[0]}?" if near else ";"
        raise UsageError(f"no {what} {value!r}{hint} there are {' '.join(known)}")


def _time(written: str) -> TimeLine:
    """ "2021-09-14", "2021-09", "2021", or two of these with a slash between."""
    first, _, last = written.partition("/")
    try:
        earliest, latest = _bound(first, last=False), _bound(last or first, last=True)
        if earliest > latest:
            raise ValueError
    except ValueError:
        raise UsageError(f"{written!r} is no time; write 2021-09-14, 2021-09, or 2021-09-11/2021-09-14") from None
    granularity = "day" if last else {4: "year", 7: "month"}.get(len(first), "day")
    return TimeLine(earliest=earliest, latest=latest, granularity=granularity, basis=BASIS, findings=())


def _bound(written: str, *, last: bool) -> str:
    found = re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", written.strip())
    if not found:
        raise ValueError(written)
    year, month, day = (int(g) if g else None for g in found.groups())
    if year is None:
        raise ValueError(written)
    month = month or (12 if last else 1)
    return date(year, month, day or (monthrange(year, month)[1] if last else 1)).isoformat()


def _told_place(entry: Entry, name: str) -> PlaceLine | None:
    """The place of that name that a telling gives."""
    told = [t for t in entry.tellings if t.kind == "event" and t.event.place]
    same = [t for t in told if t.event.place and fold(t.event.place.name) == fold(name)]
    return place_line(same)


def _place(name: str, country: str | None) -> PlaceLine:
    return PlaceLine(
        name=name, country=country, admin1=None, lat=None, lon=None, radius_km=None, precision=None, basis=BASIS,
        findings=(),
    )  # fmt: skip


def _party(name: str, line: EntryLine) -> PartyLine:
    """The party of that name that the entry has already, on either side, or a mere name."""
    known = (p for p in (*line.actors, *line.recipients) if fold(p.name) == fold(name))
    return next(known, PartyLine(entity=None, name=name.strip(), country=None, sector=None, findings=()))


def _figures(line: EntryLine, measure: str, written: str) -> tuple[FigureLine, ...]:
    low, high = _bounds(written)
    theirs = [f for f in line.figures if f.measure == measure]
    same = [f for f in theirs if (f.low, f.high) == (low, high)]
    first = theirs[0] if theirs else None
    new = FigureLine(
        measure=measure, of=first.of if first else None, low=low, high=high, unit=first.unit if first else None,
        scope=first.scope if first else "incident", as_of=None, findings=(),
    )  # fmt: skip
    return tuple(f for f in line.figures if f.measure != measure) + (tuple(same) or (new,))


def _bounds(written: str) -> tuple[float, float]:
    """ "12", or "10-15"."""
    found = re.fullmatch(r"(\d+(?:\.\d+)?)(?:\s*[-–/]\s*(\d+(?:\.\d+)?))?", written.replace(",", "").strip())
    if not found:
        raise UsageError(f"{written!r} is no figure; write 12, or 10-15")
    low = float(found[1])
    return low, float(found[2] or low)
