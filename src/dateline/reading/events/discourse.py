"""What a telling leaves unsaid because the report has said it: when and where acts of its kind took place."""

from collections.abc import Iterable

import msgspec

from dateline.reading.events.circumstances import MATERIAL
from dateline.values.entities import Reference
from dateline.values.events import Event
from dateline.values.language import Document
from dateline.values.times import EventTime, Time

FINE = ("day", "hour", "minute", "second", "part_of_day")
ACTS = MATERIAL | {"CONSULT"}


def with_discourse(
    document: Document, events: tuple[Event, ...], reference: Reference, lead: frozenset[int]
) -> tuple[Event, ...]:
    """The events; an act without a time of its own has that of the lead's first dated act of its type, in the lead else
    the one day that the lead names; one without a place has that of the first act of its type and mode that has one.
    On the training reports the time is right in five of six cases where one of the two readings is."""
    dated: dict[str, Event] = {}
    placed: dict[tuple[str, str | None, bool], Event] = {}
    for e in _told(events):
        if e.time.basis == "clause" and e.tense == "past" and not e.historical and _leads(document, e, lead):
            dated.setdefault(e.type, e)
        if e.place is not None and e.place.basis == "clause":
            placed.setdefault((e.type, e.mode, e.historical), e)
    day = _only_day(document, reference, lead)
    found = []
    for e in events:
        model = dated.get(e.type)
        time = model.time if model else day if document.sentences[e.sentence].block in lead else None
        found.append(_completed(e, time, placed.get((e.type, e.mode, e.historical))))
    return tuple(found)


def _only_day(document: Document, reference: Reference, lead: frozenset[int]) -> EventTime | None:
    """The one day, not after the publication, that headline, deck and first paragraphs name; None where they name none
    or several."""
    stamp = document.report.published
    if stamp is None:
        return None
    found: dict[str, Time] = {}
    for t in reference.times:
        sentence = document.sentences[document.sentence_at(t.start)]
        told = sentence.block in lead and t.granularity in FINE and t.earliest
        if told and t.latest and t.latest[:10] <= stamp.value[:10]:
            found.setdefault(t.latest[:10], t)
    if len(found) != 1:
        return None
    (t,) = found.values()
    return EventTime(
        earliest=t.earliest, latest=t.latest, granularity=t.granularity, basis="discourse", times=(t.id,)
    )  # fmt: skip


def _told(events: Iterable[Event]) -> Iterable[Event]:
    return (e for e in events if e.type in ACTS and e.modality == "asserted")


def _leads(document: Document, event: Event, lead: frozenset[int]) -> bool:
    return event.time.granularity in FINE and document.sentences[event.sentence].block in lead


def _completed(event: Event, time: EventTime | None, placed: Event | None) -> Event:
    if event.type not in ACTS or event.modality != "asserted":
        return event
    changes: dict[str, object] = {}
    if time is not None and event.time.basis in ("published", "none") and not event.historical:
        changes["time"] = msgspec.structs.replace(time, basis="discourse")
    if placed is not None and placed.place is not None and event.place is None:
        changes["place"] = msgspec.structs.replace(placed.place, basis="discourse")
    return msgspec.structs.replace(event, **changes) if changes else event
