"""Which tellings are of one occurrence: the same act, parties, time and place, told again by verb or noun."""

from collections.abc import Sequence

import msgspec
import numpy as np

from dateline.compare.linking import average_link
from dateline.compare.weights import Numbers
from dateline.reading.events.tellings import OWN_TIME, Telling
from dateline.reading.events.ties import COARSE, Pair, again, compared, table
from dateline.values.events import Event
from dateline.values.language import Document
from dateline.values.places import EventPlace

BAR = -0.2  # log odds from which two tellings are one; missed joins cost more than wrong ones
_SURE = 2.0  # log odds of what the words themselves say is one


def join_occurrences(document: Document, events: tuple[Event, ...]) -> tuple[Event, ...]:
    """The events with their occurrence: the id of its first telling; time, place and source pass within it."""
    tellings = [Telling(document, e) for e in events]
    pairs, found = compared(tellings)
    scores = table().score(found)
    described = [again(tellings[i], tellings[j]) for i, j in pairs]
    groups = grouped(len(events), pairs, np.where(described, np.maximum(scores, _SURE), scores))
    joined = {e.id: e for g in groups for e in _shared(document, [events[i] for i in g])}
    return tuple(joined[e.id] for e in events)


def grouped(count: int, pairs: Sequence[Pair], scores: Numbers) -> list[list[int]]:
    """Groups of the items 0..count-1, each in order: again and again the two that are most alike on average are one."""
    return average_link(count, {pair: float(score) - BAR for pair, score in zip(pairs, scores, strict=True)})


def _dated(event: Event) -> bool:
    return event.time.basis in OWN_TIME and bool(event.time.earliest or event.time.latest)


def _own_place(event: Event) -> bool:
    return event.place is not None and event.place.basis == "clause"


def same_place(a: EventPlace, b: EventPlace) -> bool:
    """Is one the other, or does one hold the other?"""
    if a.name == b.name:
        return True
    if a.country != b.country:
        return False
    return a.precision in COARSE or b.precision in COARSE


# ------------------------------------------------------------------------------------------------------------- sharing


def _shared(document: Document, events: list[Event]) -> list[Event]:
    """The tellings of one occurrence with what others say of it: time, place, and for a headline whose word it is."""
    dated = next((e for e in events if e.time.basis == "clause"), None) or next((e for e in events if _dated(e)), None)
    placed = next((e for e in events if _own_place(e)), None)
    sourced = _sourced(document, events)
    name = events[0].id
    return [_completed(document, e, name, dated, placed, sourced) for e in events]


def _sourced(document: Document, events: list[Event]) -> Event | None:
    """The first telling of the story itself that is on somebody's word, where none of them is the outlet's own."""
    told = [e for e in events if not _heads(document, e)]
    first = next((e for e in told if e.according_to), None)
    return None if first is None or any(not e.according_to and e.polarity == first.polarity for e in told) else first


def _heads(document: Document, event: Event) -> bool:
    return document.sentences[event.sentence].role in ("headline", "deck")


def _completed(
    document: Document, event: Event, name: str, dated: Event | None, placed: Event | None, sourced: Event | None
) -> Event:
    time, place, chain = event.time, event.place, event.according_to
    basis = "clause" if chain else "none"
    historical = event.historical
    if dated is not None and not _dated(event) and event.modality in ("asserted", dated.modality):
        time = msgspec.structs.replace(dated.time, basis="discourse")
        historical = dated.historical
    if placed is not None and placed.place is not None and (place is None or place.basis == "dateline"):
        place = msgspec.structs.replace(placed.place, basis="discourse")
    if not chain and sourced is not None and event.polarity == sourced.polarity and _heads(document, event):
        chain, basis = sourced.according_to, "headline"
    marks = event.auxiliary
    if historical and "historical" not in marks:
        marks = ("historical", *marks)
    return msgspec.structs.replace(
        event, occurrence=name, time=time, place=place, according_to=chain, attribution_basis=basis,
        historical=historical, auxiliary=marks,
    )  # fmt: skip
