"""What a telling leaves unsaid because the report has said it: when and where acts of its kind took place."""

from collections.abc import Iterable

import msgspec

from dateline.values.events import Event
from dateline.values.language import Document

ACTS = frozenset("ASSAULT COERCE PROTEST MOBILIZE AID RETREAT COOPERATE SANCTION CONSULT".split())


def with_discourse(document: Document, events: tuple[Event, ...], lead: frozenset[int]) -> tuple[Event, ...]:
    """The events; an act without a time of its own has that of the lead's first dated act of its type, and one without
    a place that of the first act of its type and mode that has one. On the training reports the time is right in five
    of six cases where one of the two readings is."""
    dated: dict[str, Event] = {}
    placed: dict[tuple[str, str | None, bool], Event] = {}
    for e in _told(events):
        if e.time.basis == "clause" and e.tense == "past" and not e.historical and _leads(document, e, lead):
            dated.setdefault(e.type, e)
        if e.place is not None and e.place.basis == "clause":
            placed.setdefault((e.type, e.mode, e.historical), e)
    return tuple(_completed(e, dated.get(e.type), placed.get((e.type, e.mode, e.historical))) for e in events)


def _told(events: Iterable[Event]) -> Iterable[Event]:
    return (e for e in events if e.type in ACTS and e.modality == "asserted")


def _leads(document: Document, event: Event, lead: frozenset[int]) -> bool:
    fine = event.time.granularity in ("day", "hour", "minute", "second", "part_of_day")
    return fine and document.sentences[event.sentence].block in lead


def _completed(event: Event, dated: Event | None, placed: Event | None) -> Event:
    if event.type not in ACTS or event.modality != "asserted":
        return event
    changes: dict[str, object] = {}
    if dated is not None and event.time.basis in ("published", "none") and not event.historical:
        changes["time"] = msgspec.structs.replace(dated.time, basis="discourse")
    if placed is not None and placed.place is not None and event.place is None:
        changes["place"] = msgspec.structs.replace(placed.place, basis="discourse")
    return msgspec.structs.replace(event, **changes) if changes else event
