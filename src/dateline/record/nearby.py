"""Which event a figure counts that its own clause does not link to one: "Nineteen were hurt, says the Red Cross"."""

from bisect import bisect_left
from collections import defaultdict

from dateline.record.tellings import Telling

REACH = 700  # characters back to the event that a figure goes on about
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


def loose(tellings: list[Telling]) -> list[Telling]:
    """Figures of one report that count none of its events."""
    events, nearby = {t.id for t in tellings if t.kind == "event"}, Nearby(tellings)
    figures = (t for t in tellings if t.kind == "figure")
    return [t for t in figures if t.figure.event not in events and nearby.of(t) is None]


class Nearby:
    """The events of each report in the order of its text."""

    def __init__(self, tellings: list[Telling]) -> None:
        self._events: dict[str, list[Telling]] = defaultdict(list)
        for t in tellings:
            if t.kind == "event":
                self._events[t.report.id].append(t)
        self._starts = {report: [t.start for t in ts] for report, ts in self._events.items()}

    def of(self, figure: Telling) -> Telling | None:
        """The nearest event before the figure, else right after it, of a type that its measure counts."""
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


def _counts(kinds: tuple[tuple[str, str | None], ...], t: Telling) -> bool:
    e = t.event
    return not e.historical and any(e.type == kind and mode in (None, e.mode) for kind, mode in kinds)
