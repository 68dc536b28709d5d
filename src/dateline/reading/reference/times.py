"""When: the time expressions of a report, resolved against its publication, a speech, or the date spoken of last."""

import re
from bisect import bisect_right
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

import msgspec

from dateline.reading.reference.expressions import expressions
from dateline.reading.reference.grammar import Expression
from dateline.reading.reference.licence import Licence
from dateline.reading.reference.resolution import Anchor, Context, Resolved, Spoken, resolve
from dateline.reading.reference.tense import direction, governor
from dateline.values import times as values
from dateline.values.language import Document
from dateline.values.report import Report
from dateline.values.spans import span
from dateline.values.statements import Statement
from dateline.values.times import Time
from dateline.vocabulary import times as vocabulary
from dateline.vocabulary.forms import forms

_DAYS = ("second", "minute", "hour", "part_of_day", "day")
_REACH = 3  # sentences back in which "the next day" finds its day
_FAR = 8  # and in which "at 6 am" does


class _Found(NamedTuple):
    """An expression with its sentence, and what it was resolved to."""

    expression: Expression
    sentence: int
    time: Time
    spoken: Spoken | None
    governor: int | None
    entry: bool = False  # the clock at the head of an entry of a live report


def find_times(document: Document, statements: tuple[Statement, ...]) -> tuple[Time, ...]:
    """The times of a report in text order.

    What stands outside of quotations is resolved first, so that "tomorrow" in a quotation can be the day after the
    stated day of the speech.
    """
    written = _written(document)
    speeches = _speeches(document, statements)
    reader = _Reader(document)
    outside = [(e, s) for e, s in written if speeches.at(e.start) is None]
    inside = [(e, s) for e, s in written if speeches.at(e.start) is not None]
    told = reader.read(outside, lambda e: None)
    said = reader.read(inside, lambda e: _speech(document, speeches.at(e.start), told))
    found = sorted((f.time for f in (*told, *said)), key=lambda t: (t.start, t.end))
    return tuple(found)


# ------------------------------------------------------------------------------------------------------ what is written


def _written(document: Document) -> list[tuple[Expression, int]]:
    """The expressions of the prose that are times, with the numbers of their sentences."""
    licence, found = Licence(document), []
    for number, sentence in enumerate(document.sentences):
        known_year = False
        for e in expressions(document.text, sentence.start, sentence.end, licence.counts):
            for part in e.ends if e.ends and _moved(document, e) else (e,):
                if licence.holds(part, known_year):
                    known_year = known_year or part.year is not None
                    found.append((part, number))
    return found


def _moved(document: Document, e: Expression) -> bool:
    """Is something moved from one end to the other, so that they are two dates and no range?"""
    verb = governor(document, e.start, e.end)
    token = document.tokens[verb] if verb is not None else None
    moving = vocabulary.table().moving - {"extend", "set"}
    return token is not None and any(w in moving for w in forms(token.text, token.lemma))


class _Speeches:
    """The quoted stretches of a report, with their statements."""

    def __init__(self, stretches: list[tuple[int, int, Statement]]) -> None:
        self._stretches = sorted(stretches, key=lambda s: s[:2])
        self._starts = [s[0] for s in self._stretches]

    def at(self, at: int) -> Statement | None:
        """The statement in whose quotation a character stands."""
        k = bisect_right(self._starts, at) - 1
        while k >= 0 and self._stretches[k][1] <= at and k > bisect_right(self._starts, at) - 4:
            k -= 1
        return self._stretches[k][2] if k >= 0 and self._stretches[k][1] > at else None


def _speeches(document: Document, statements: tuple[Statement, ...]) -> _Speeches:
    stretches = []
    for s in statements:
        for part in s.content:
            if s.manner == "direct":
                stretches.append((part.start, part.end, s))
            elif s.manner == "mixed":
                quoted = re.finditer(r"[“\"][^“”\"]*(?:[”\"]|$)", part.text)
                stretches += [(part.start + m.start(), part.start + m.end(), s) for m in quoted]
    return _Speeches(stretches)


class _Speech(NamedTuple):
    """A speech by its day as it is stated, or by its statement where it is told without one, on the publication."""

    id: str
    day: date | None


def _speech(document: Document, statement: Statement | None, told: list[_Found]) -> _Speech | None:
    """When the quotation was spoken: a day that hangs on the cue, outside of the quotation."""
    if statement is None:
        return None
    if statement.cue is None:
        return _Speech(statement.id, None)
    cue = document.head_of(statement.cue.start, statement.cue.end)
    sentence = document.sentence_at(statement.cue.start)
    for f in told:
        near = f.sentence == sentence and f.spoken is not None and f.time.granularity in _DAYS
        if near and f.spoken and f.governor == cue:
            return _Speech(f.time.id, f.spoken.days.first)
    return _Speech(statement.id, None)


# ---------------------------------------------------------------------------------------------------------- resolution


class _Reader:
    """Resolves expressions in text order, remembering the dates spoken of."""

    def __init__(self, document: Document) -> None:
        self._document = document
        report = document.report
        words = vocabulary.table()
        self._published = _anchor(report)
        self._southern = report.outlet_country in words.southern
        country = report.outlet_country
        self._month_first = None if country is None else country in words.month_first
        self._offset_of = _zones(report)

    def read(
        self, written: list[tuple[Expression, int]], speech: Callable[[Expression], _Speech | None]
    ) -> list[_Found]:
        found: list[_Found] = []
        for e, sentence in written:
            found.append(self._one(e, sentence, found, speech(e)))
        return self._with_days(found)

    def _one(self, e: Expression, sentence: int, found: list[_Found], speech: _Speech | None) -> _Found:
        e = self._ahead(e)
        source: values.Anchor = "published"
        anchor, ref = self._published, None
        if speech:
            source, ref = "speech", speech.id
            anchor = Anchor(speech.day) if speech.day else anchor
        towards = direction(self._document, e.start, e.end)
        past = self._last(e, sentence, found, towards)
        context = Context(
            anchor=anchor,
            spoken=past.spoken if past else None,
            direction=towards,
            southern=self._southern,
            month_first=self._month_first,
            offset_of=self._offset_of,
        )
        resolved = resolve(e, context)
        if e.origin == "mention" and resolved.days:
            source, ref = "time", past.time.id if past else None
        elif not resolved.relative or not (resolved.earliest or resolved.latest):
            source, ref = "none", None
        clause = governor(self._document, e.start, e.end)
        return _Found(e, sentence, self._time(e, resolved, source, ref), _spoken(e, resolved), clause)

    def _time(self, e: Expression, r: Resolved, anchor: values.Anchor, ref: str | None) -> Time:
        words = span(self._document.text, e.start, e.end)
        return Time(
            id=f"t:{words.start}-{words.end}",
            start=words.start,
            end=words.end,
            text=words.text,
            type=_type(e),
            value=r.value,
            earliest=r.earliest,
            latest=r.latest,
            granularity=r.granularity,
            mod=e.mod,
            anchor=anchor,
            anchor_ref=ref,
            confidence=_confidence(e, r),
        )

    def _ahead(self, e: Expression) -> Expression:
        """ "In three days" of something to come is a date, of something past a duration."""
        before = self._document.text[max(e.start - 3, 0) : e.start].lower()
        if (
            e.kind != "duration"
            or e.side
            or before != "in "
            or e.count is None
            or e.unit in ("hour", "minute", "second")
        ):
            return e
        if direction(self._document, e.start, e.end) == "past":
            return e
        return msgspec.structs.replace(e, kind="relative", offset=1, side="ago")

    def _last(self, e: Expression, sentence: int, found: list[_Found], towards: str) -> _Found | None:
        """The date spoken of last that is fine enough for "the next day", "that year"; of what happened, not a deadline
        that is still to come."""
        if e.origin != "mention":
            return None
        for f in reversed(found):
            if f.sentence < sentence - _REACH:
                return None
            if f.spoken is None or f.spoken.granularity not in _FINE.get(e.unit or "", _FINE["century"]):
                continue
            if towards == "past" and self._published is not None and f.spoken.days.first > self._published.day:
                continue
            return f
        return None

    def _with_days(self, found: list[_Found]) -> list[_Found]:
        """Clocks and parts of a day without a day of their own take that of their clause, or the day told of last."""
        done = []
        for k, f in enumerate(found):
            if f.expression.kind not in ("clock", "part"):
                done.append(f)
            elif self._heads_entry(f):
                done.append(self._on_publication(f))
            elif near := self._day_near(done + found[k:], k):
                done.append(self._on(f, near))
            else:
                done.append(f)
        return done

    def _day_near(self, found: list[_Found], k: int) -> _Found | None:
        here = found[k].sentence
        near = [f for f in found[max(k - 8, 0) : k + 4] if f.spoken and f.spoken.granularity in _DAYS]
        near = [f for f in near if f.spoken and f.spoken.days.first == f.spoken.days.last]
        same = [f for f in near if f.sentence == here]
        clause = [f for f in same if f.governor == found[k].governor]
        told = [f for f in same if not self._of_saying(f)]
        before = [f for f in near if here - _FAR <= f.sentence < here and not self._of_saying(f)]
        entry = [f for f in found[:k] if f.entry][-1:]
        choice = clause[:1] or told[:1] or entry or before[-1:] or same[:1]
        return choice[0] if choice else None

    def _heads_entry(self, f: _Found) -> bool:
        """Does a clock stand at the head of its line, as in a live report: "8:15 p.m. The ministry says"?"""
        text, start = self._document.text, f.expression.start
        alone = text[text.rfind("\n", 0, start) + 1 : start].strip() == ""
        clock = f.expression.clock is not None or f.expression.part == "MI"
        return alone and clock and self._published is not None and text[f.expression.end : f.expression.end + 1] != ","

    def _on_publication(self, f: _Found) -> _Found:
        """An entry's clock on the day of publication, the day before where it would be later than that."""
        assert self._published is not None
        day, at = self._published
        if at is not None and f.expression.clock and f.expression.clock[:5] > f"{at:%H:%M}":
            day -= timedelta(days=1)
        dated, resolved = self._dated(f, day)
        return f._replace(
            time=self._time(f.expression, resolved, "published", None), spoken=_spoken(dated, resolved), entry=True
        )

    def _of_saying(self, f: _Found) -> bool:
        """Is it the day on which someone spoke, and not that of what happened?"""
        token = self._document.tokens[f.governor] if f.governor is not None else None
        return token is not None and any(w in vocabulary.table().speech for w in forms(token.text, token.lemma))

    def _on(self, f: _Found, day: _Found) -> _Found:
        assert day.spoken is not None
        dated, resolved = self._dated(f, day.spoken.days.first)
        return f._replace(time=self._time(f.expression, resolved, "time", day.time.id), spoken=_spoken(dated, resolved))

    def _dated(self, f: _Found, day: date) -> tuple[Expression, Resolved]:
        """A clock or part of a day as a date."""
        dated = msgspec.structs.replace(f.expression, kind="date", year=day.year, month=day.month, day=day.day)
        return dated, resolve(dated, Context(None, None, "past", self._southern, self._month_first, self._offset_of))


_ORDER = ("second", "minute", "hour", "part_of_day", "day", "weekend", "week", "month", "season", "quarter", "half",
          "year", "decade", "century")  # fmt: skip
_FINE = {unit: _ORDER[: k + 1] for k, unit in enumerate(_ORDER)} | {"night": _ORDER[:5], "fortnight": _ORDER[:7]}


def _spoken(e: Expression, r: Resolved) -> Spoken | None:
    if r.days is None or r.granularity is None or e.kind in ("duration", "set", "reference"):
        return None
    clocked = r.granularity in ("hour", "minute", "second") and r.earliest is not None
    return Spoken(r.days, r.granularity, datetime.fromisoformat(r.earliest) if clocked and r.earliest else None)


def _type(e: Expression) -> values.TimeType:
    if e.kind == "duration":
        return "DURATION"
    if e.kind == "set":
        return "SET"
    return "TIME" if e.clock or e.part else "DATE"


def _confidence(e: Expression, r: Resolved) -> float:
    """Rough until calibrated: an explicit date is surer than a weekday, a contradicted one less sure than either."""
    if e.weekday is not None and r.days and e.kind == "date" and r.days.first.weekday() != e.weekday:
        return 0.5
    if r.earliest is None and r.latest is None:
        return 0.6
    return 0.85 if r.relative else 0.97


def _anchor(report: Report) -> Anchor | None:
    """The publication as the report's own calendar has it; the update where there is no publication."""
    stamp = report.published or report.updated
    if stamp is None:
        return None
    try:
        moment = datetime.fromisoformat(stamp.value)
    except ValueError:
        return None
    return Anchor(moment.date(), moment if stamp.granularity in ("minute", "second") else None)


@cache
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def _zones(report: Report) -> Callable[[str, date], int | None]:
    """Minutes east of Greenwich for a zone as written, None for one of several meanings (IST) that the report's own
    zone does not settle."""
    words = vocabulary.table()
    own = next((s.zone for s in (report.published, report.updated) if s and s.zone), None)

    def offset(zone: str, day: date) -> int | None:
        name, sign, hours = zone, 0, 0.0
        if m := re.fullmatch(r"([a-z]*)([+\-−–])(\d{1,2})(?::?(\d\d))?", zone):
            name, sign, hours = m[1], -1 if m[2] in "-−–" else 1, int(m[3]) + int(m[4] or 0) / 60
        if name in words.zones or (not name and sign):
            return words.zones.get(name, 0) + int(sign * hours * 60)
        region = words.zone_regions.get(name) or own
        if region is None:
            return None
        local = datetime(day.year, day.month, day.day, 12, tzinfo=_zone(region))
        if name not in words.zone_regions and (local.tzname() or "").lower() != name:
            return None
        return int((local.utcoffset() or timedelta(0)).total_seconds()) // 60

    return offset
