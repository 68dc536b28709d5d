"""Rows of answers: flat, one field a column, each with the outlet, the date and the words that it came from.

The order of fields is the order of columns in CSV and DataFrame, documented in docs/reference/csv.md.
"""

from collections.abc import Iterable
from typing import Any, Generic, TypeVar

import msgspec

from dateline.values.spans import Value

R = TypeVar("R", bound=msgspec.Struct)


class Source(Value, frozen=True, kw_only=True):
    """Where a row was read: first published report that tells it, and the characters there."""

    outlet: str | None
    published: str | None
    words: str
    sentence: str
    source: tuple[str, ...]
    report: str
    start: int
    end: int
    finding: str
    file: str | None


class EventRow(Value, frozen=True, kw_only=True):
    """An occurrence. `source` are those quoted for it in the first report, outermost first; counts are over all."""

    entry: str
    type: str
    mode: str | None
    cameo: str | None
    status: str
    earliest: str | None
    latest: str | None
    granularity: str | None
    time_basis: str | None
    place: str | None
    country: str | None
    admin1: str | None
    lat: float | None
    lon: float | None
    precision: str | None
    actors: tuple[str, ...]
    actor_ids: tuple[str, ...]
    actor_countries: tuple[str, ...]
    actor_sectors: tuple[str, ...]
    recipients: tuple[str, ...]
    recipient_ids: tuple[str, ...]
    recipient_countries: tuple[str, ...]
    recipient_sectors: tuple[str, ...]
    confidence: float
    reports: int
    outlets: int
    independent: int
    disagreements: int
    outlet: str | None
    published: str | None
    words: str
    sentence: str
    source: tuple[str, ...]
    report: str
    start: int
    end: int
    finding: str
    file: str | None


class StatementRow(Value, frozen=True, kw_only=True):
    """Something said. `source` are those through whom the outlet has it, outermost first."""

    entry: str
    speakers: tuple[str, ...]
    speaker_ids: tuple[str, ...]
    speaker_countries: tuple[str, ...]
    speaker_sectors: tuple[str, ...]
    addressees: tuple[str, ...]
    content: str
    manner: str
    polarity: str
    modality: str
    about: tuple[str, ...]
    confidence: float
    reports: int
    outlets: int
    independent: int
    outlet: str | None
    published: str | None
    words: str
    sentence: str
    source: tuple[str, ...]
    report: str
    start: int
    end: int
    finding: str
    file: str | None


class FigureRow(Value, frozen=True, kw_only=True):
    """A quantity, with the event it belongs to, if it does."""

    entry: str
    measure: str | None
    low: float | None
    high: float | None
    unit: str | None
    scope: str
    of: str | None
    event_type: str | None
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    earliest: str | None
    latest: str | None
    place: str | None
    country: str | None
    confidence: float
    reports: int
    outlet: str | None
    published: str | None
    words: str
    sentence: str
    source: tuple[str, ...]
    report: str
    start: int
    end: int
    finding: str
    file: str | None


class ConflictRow(Value, frozen=True, kw_only=True):
    """One value of a conflict; rows of one conflict stand together."""

    conflict: str
    entry: str
    kind: str
    measure: str | None
    relation: str
    state: str
    about: str
    value: str | float | None
    reports: int
    outlet: str | None
    published: str | None
    words: str
    sentence: str
    source: tuple[str, ...]
    report: str
    start: int
    end: int
    finding: str
    file: str | None


class ReportRow(Value, frozen=True, kw_only=True):
    """A report of the record. `copy_of` is the report that it repeats."""

    report: str
    outlet: str | None
    published: str | None
    headline: str | None
    language: str | None
    events: int
    statements: int
    figures: int
    copy_of: str | None
    copy_kind: str | None
    file: str | None
    line: int | None
    uri: str | None
    sha256: str
    added: str


class HistoryRow(Value, frozen=True, kw_only=True):
    """A step in the life of an entry: a report that tells it (`what` is then "told", `words` its own) or a judgement
    (`words` its reason), with one field that it changed. `at`: when published or judged; `recorded`: since when it
    is in the record."""

    entry: str
    at: str | None
    what: str
    report: str | None
    outlet: str | None
    by: str | None
    field: str | None
    before: str | None
    after: str | None
    words: str | None
    recorded: str


class DifferenceRow(Value, frozen=True, kw_only=True):
    """What became of an entry: new, gone, joined with or parted from another (`before` is that one's id), or changed in
    a field."""

    entry: str
    change: str
    field: str | None
    before: str | None
    after: str | None
    about: str


class Rows(list[R], Generic[R]):
    """Rows of one kind; `total` is how many there were before the limit."""

    def __init__(self, rows: Iterable[R], kind: type[R], total: int | None = None) -> None:
        super().__init__(rows)
        self.kind = kind
        self.total = len(self) if total is None else total

    def to_frame(self) -> Any:
        """A pandas DataFrame with one column a field; several values in one cell are joined with "; "."""
        import pandas  # type: ignore[import-untyped]

        return pandas.DataFrame([flat(r) for r in self], columns=list(self.kind.__struct_fields__))


def flat(row: msgspec.Struct) -> dict[str, Any]:
    """A row with one value a cell: several names are joined with "; "."""
    cells = {name: getattr(row, name) for name in row.__struct_fields__}
    return {k: "; ".join(map(str, v)) if isinstance(v, tuple) else v for k, v in cells.items()}


def dyads(rows: Iterable[EventRow]) -> list[EventRow]:
    """One row for each actor and recipient; parties that act together are paired with one another, each pair once."""
    return [pair for row in rows for pair in _dyads(row)]


def _dyads(row: EventRow) -> Iterable[EventRow]:
    actors = list(zip(row.actors, row.actor_ids, row.actor_countries, row.actor_sectors, strict=True))
    recipients = list(
        zip(row.recipients, row.recipient_ids, row.recipient_countries, row.recipient_sectors, strict=True)
    )
    pairs: list[tuple[Any, Any]] = [(a, b) for a in actors for b in recipients]
    if not recipients:
        pairs = [(a, b) for k, a in enumerate(actors) for b in actors[k + 1 :]]
    if not pairs:
        pairs = [(a, None) for a in actors] or [(None, b) for b in recipients] or [(None, None)]
    for a, b in pairs:
        a, b = ([(x,) for x in p] if p else [()] * 4 for p in (a, b))
        yield msgspec.structs.replace(
            row, actors=a[0], actor_ids=a[1], actor_countries=a[2], actor_sectors=a[3], recipients=b[0],
            recipient_ids=b[1], recipient_countries=b[2], recipient_sectors=b[3],
        )  # fmt: skip
