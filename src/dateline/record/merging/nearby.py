"""Which event a figure counts that its own clause does not link to one: "Nineteen were hurt, says the Red Cross"."""

import re
from bisect import bisect_left
from collections import defaultdict

from dateline.record.merging.tellings import Telling

REACH = 700  # characters back to the event that a figure goes on about
BESIDE = 250  # characters from one count to another that is set against it
NEXT = 24  # characters between a verb and its object's number, or an object and its verb
AHEAD = 120  # characters forward, in the figure's own sentence or the next
COUNTED: dict[str, tuple[tuple[str, str | None], ...]] = {
    "killed": (("ASSAULT", None),),
    "wounded": (("ASSAULT", None),),
    "missing": (("ASSAULT", None),),
    "abducted": (("ASSAULT", "abduct"),),
    "arrested": (("COERCE", "arrest"),),
    "captured": (("COERCE", "arrest"),),
    "released": (("RETREAT", "release"),),
    "deported": (("COERCE", "deport"), ("SANCTION", "expel")),
    "expelled": (("SANCTION", "expel"), ("COERCE", "deport")),
    "protesters": (("PROTEST", "demo"), ("PROTEST", "riot"), ("PROTEST", "obstruct"), ("PROTEST", None)),
    "strikers": (("PROTEST", "strike"), ("PROTEST", "hunger")),
}
TAKING_PART = ("protesters", "strikers")  # of whom there are so many now
GENERAL = (None, "people", "members", "attendance")  # measures that say nothing of what happened
_OBJECT = re.compile(r" (?:up |down |out |off |away )?(?:the |a |another |some |about |nearly |almost )?")
_PASSIVE = re.compile(
    r" [\w’'-]+(?: [\w’'-]+)? (?:that |which )?(?:were|was|are|have been|had been|has been) (?:also )?"
)
BY_WORDS = ("ACCUSE", "REQUEST", "REJECT", "THREATEN", "AGREE", "CONSULT", "SUPPORT")  # how many say it counts nothing


def loose(tellings: list[Telling]) -> list[Telling]:
    """Figures of one report that count none of its events."""
    events, nearby = {t.id for t in tellings if t.kind == "event"}, Nearby(tellings)
    figures = (t for t in tellings if t.kind == "figure")
    return [t for t in figures if t.figure.event not in events and nearby.of(t) is None]


class Nearby:
    """The events of each report in the order of its text."""

    def __init__(self, tellings: list[Telling]) -> None:
        self._events: dict[str, list[Telling]] = defaultdict(list)
        self._figures: dict[str, list[Telling]] = defaultdict(list)
        for t in tellings:
            if t.kind == "event":
                self._events[t.report.id].append(t)
            elif t.kind == "figure":
                self._figures[t.report.id].append(t)
        self._starts = {report: [t.start for t in ts] for report, ts in self._events.items()}

    def of(self, figure: Telling) -> Telling | None:
        """The event of whose parties it counts one ("seized 40 pupils"); else the nearest before the figure, or
        right after it, of a type that its measure counts."""
        if not figure.figure.event and (counted := self._of_party(figure) or self._of_rival(figure)):
            return counted
        kinds = COUNTED.get(figure.figure.measure or "", ())
        if (
            not kinds
            or figure.figure.event
            or (figure.figure.scope == "standing" and figure.figure.measure not in TAKING_PART)
        ):
            return None
        events, starts = self._events[figure.report.id], self._starts.get(figure.report.id, [])
        k = bisect_left(starts, figure.start)
        before = reversed(events[max(k - 40, 0) : k])
        back = (t for t in before if figure.start - t.end <= REACH and _counts(kinds, t))
        ahead = (t for t in events[k : k + 5] if t.start - figure.end <= AHEAD and _counts(kinds, t))
        return next(back, None) or next(ahead, None)

    def _of_party(self, figure: Telling) -> Telling | None:
        """The event of its sentence that has those whom it counts for a party."""
        found = [t for t in self._events[figure.report.id] if t.sentence == figure.sentence and side(figure, t)]
        found = [t for t in found if not t.event.historical and t.event.type not in BY_WORDS]
        return min(found, key=lambda t: (abs(t.start - figure.start), t.order), default=None)

    def _of_rival(self, figure: Telling) -> Telling | None:
        """The event of the number that one without a noun stands against: "420 tractors, the police 260"."""
        if figure.figure.of is not None or figure.figure.unit is None:
            return None
        before = [f for f in self._figures[figure.report.id] if 0 < figure.start - f.end <= BESIDE and alike(figure, f)]
        if not before:
            return None
        rival = max(before, key=lambda f: f.order)
        told = next((t for t in self._events[figure.report.id] if t.id == rival.figure.event), None)
        return told or self.of(rival)


def alike(figure: Telling, other: Telling) -> bool:
    """Is the other one a number of the same, with its noun?"""
    f, o = figure.figure, other.figure
    return o.of is not None and (f.measure, f.unit) == (o.measure, o.unit)


def side(figure: Telling, t: Telling) -> str | None:
    """On which side of an event those stand whom a figure counts: "actors", "recipients", or neither."""
    of = figure.figure.of
    if of is None or of.start is None or of.end is None:
        return None
    for name, roles in (("recipients", t.event.recipients), ("actors", t.event.actors)):
        if any(r.start < of.end and of.start < r.end for r in roles):
            return name
    return "recipients" if _object(figure, of.end, t) else None


def _object(figure: Telling, end: int, t: Telling) -> bool:
    """Is it a thing that the event befell: "burned nine lorries", "nine lorries were burned"?"""
    if 0 < figure.start - t.end <= NEXT:
        return _OBJECT.fullmatch(_passage(t.sentence, t.words, figure.words)) is not None
    if 0 < t.start - end <= NEXT:
        return _PASSIVE.fullmatch(_passage(figure.sentence, figure.words, t.words)) is not None
    return False


def _passage(sentence: str, first: str, second: str) -> str:
    """What stands in a sentence between two of its parts."""
    return sentence.partition(first)[2].partition(second)[0]


def measure_of(figure: Telling, t: Telling | None) -> str | None:
    """What a figure counts: its measure; or, of people or things in general, those of the event it hangs on whom it
    befell or who did it ("seized 40 pupils": abducted; "burned nine lorries": lorries of an assault)."""
    measure = figure.figure.measure
    if measure not in GENERAL or t is None:
        return measure
    if figure.figure.of is None and (rivals := [f for f in t.figures if f.start < figure.start and alike(figure, f)]):
        figure = rivals[-1]
    if (where := side(figure, t)) is None:
        return measure
    e = t.event
    if where == "actors" and e.type == "PROTEST":
        return "strikers" if e.mode in ("strike", "hunger") else "protesters"
    known = (m for m, kinds in COUNTED.items() if m not in TAKING_PART and (e.type, e.mode) in kinds and e.mode)
    if where == "recipients" and (found := next(known, None)):
        return found
    return f"{where} of {e.type}: {figure.actors[0].head}" if figure.actors else measure


def _counts(kinds: tuple[tuple[str, str | None], ...], t: Telling) -> bool:
    e = t.event
    return not e.historical and any(e.type == kind and mode in (None, e.mode) for kind, mode in kinds)
