"""Where tellings put an occurrence, and whether two of them can both be right."""

import re

from dateline.compare.names import fold
from dateline.compare.places import compare_places
from dateline.record.conflicts.held import Fit
from dateline.record.conflicts.refuting import refutes
from dateline.record.merging.tellings import Telling
from dateline.values.places import EventPlace
from dateline.vocabulary.words import lists

SPOT = ("exact", "near")  # precisions of a place that is a place and no area
_SIDES = lists("disagreements.txt")["sides"]
_ORDINAL = re.compile(r"\d+|[a-z]|[ivx]+")


def value(t: Telling) -> str:
    place = t.event.place
    return ", ".join(filter(None, (place.name, place.country))) if place else ""


def fit(a: Telling, b: Telling) -> Fit | None:
    """Is the place of one the other's, or within it, or another? Of two areas of one country nothing is known."""
    p, q = a.event.place, b.event.place
    if p is None or q is None:
        return None
    if refutes(a, q.name) or refutes(b, p.name) or _next_door(p, q):
        return "apart"
    found = compare_places(p, q)
    if found != "apart":
        return found
    spots = p.precision in SPOT and q.precision in SPOT
    return "apart" if spots or p.country != q.country else None


def _next_door(p: EventPlace, q: EventPlace) -> bool:
    """Are they two of one kind, told apart by number, letter or side: "Block C" and "Block D"?"""
    one, other = fold(p.name).split(), fold(q.name).split()
    if len(one) != len(other) or len(one) < 2:
        return False
    differing = [(x, y) for x, y in zip(one, other, strict=True) if x != y]
    return len(differing) == 1 and all(_ORDINAL.fullmatch(w) or w in _SIDES for w in differing[0])
