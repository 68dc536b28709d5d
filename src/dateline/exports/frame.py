"""Events as a pandas DataFrame, in one line: `dateline.frame(reading)`."""

from typing import Any

from dateline.values.entities import Role
from dateline.values.events import Event
from dateline.values.reading import Reading

COLUMNS = (
    "report", "outlet", "published", "event", "trigger", "type", "mode", "cameo", "actors", "actor_countries",
    "actor_sectors", "recipients", "recipient_countries", "recipient_sectors", "earliest", "latest", "granularity",
    "time_basis", "place", "country", "lat", "lon", "precision", "polarity", "modality", "tense", "historical",
    "source", "occurrence", "confidence", "sentence", "start", "end",
)  # fmt: skip


def frame(reading: Reading) -> Any:
    """The events of a reading, one row each; several names in a cell are joined with "; "."""
    import pandas  # type: ignore[import-untyped]

    sources = {s.id: _names(s.sources) for s in reading.statements}
    return pandas.DataFrame([_row(reading, e, sources) for e in reading.events], columns=list(COLUMNS))


def _row(reading: Reading, e: Event, sources: dict[str, str]) -> tuple[Any, ...]:
    report, place = reading.report, e.place
    published = report.published.value if report.published else None
    sentence = (
        reading.sentences[e.sentence] if e.sentence < len(reading.sentences) else (e.trigger.start, e.trigger.end)
    )
    said = " < ".join(sources[s] for s in reversed(e.according_to) if s in sources)
    return (
        report.id, report.outlet, published, e.id, e.trigger.text, e.type, e.mode, e.cameo, _names(e.actors),
        _joined(r.country for r in e.actors), _joined(r.sector for r in e.actors), _names(e.recipients),
        _joined(r.country for r in e.recipients), _joined(r.sector for r in e.recipients), e.time.earliest,
        e.time.latest, e.time.granularity, e.time.basis, place.name if place else None,
        place.country if place else None, place.lat if place else None, place.lon if place else None,
        place.precision if place else None, e.polarity, e.modality, e.tense, e.historical, said or None, e.occurrence,
        e.confidence, " ".join(report.text[sentence[0] : sentence[1]].split()), e.trigger.start, e.trigger.end,
    )  # fmt: skip


def _names(roles: tuple[Role, ...]) -> str:
    return _joined(r.name for r in roles)


def _joined(values: Any) -> str:
    return "; ".join(v or "" for v in values)
