"""Rows of answers: flat, one field a column, each with the outlet, the date and the words that it came from.

The order of fields is the order of columns in CSV and DataFrame, documented in docs/reference/csv.md.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import import_module
from types import NoneType, UnionType
from typing import Any, Generic, TypeVar, Union, get_args, get_origin, get_type_hints

import msgspec

from dateline.errors import UsageError
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


class PassageRow(Value, frozen=True, kw_only=True):
    """A sentence that a search found: `matches` are its words that were asked for, `entries` what it tells."""

    matches: tuple[str, ...]
    entries: tuple[str, ...]
    headline: str | None
    outlet: str | None
    published: str | None
    sentence: str
    report: str
    start: int
    end: int
    file: str | None


class WitnessRow(Value, frozen=True, kw_only=True):
    """A report that tells an entry, in the order of publication. `witness` numbers those that are independent: reports
    with one number are one witness. `after` is how many hours after the first."""

    entry: str
    witness: int
    after: float | None
    copy_of: str | None
    copy_kind: str | None
    direction: str | None
    retained: float | None
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


class OutletRow(Value, frozen=True, kw_only=True):
    """An outlet over many entries: how many it tells, how many of these nobody else (`alone`), how many others tell too
    and it told before them (`first`); how many of its reports repeat others' texts, and how often its own are repeated.
    """

    outlet: str | None
    reports: int
    entries: int
    alone: int
    first: int
    copies: int
    copied: int
    earliest: str | None
    latest: str | None


class Rows(Generic[R]):
    """The rows of an answer. Those of a record are asked for when they are used, a page at a time, and anew each time;
    `len`, an index and a comparison take all of them, and keep them.
    """

    def __init__(
        self, rows: Iterable[R] | None, kind: type[R], *, ask: Callable[[], Iterator[R]] | None = None,
        count: Callable[[], int] | None = None,
    ) -> None:  # fmt: skip
        self.kind = kind
        self._rows: list[R] | None = None if rows is None else list(rows)
        self._ask = ask
        self._count = count

    def __iter__(self) -> Iterator[R]:
        """Asks when the first row is taken: `list` wants to know the length before that, and then has all rows."""
        if self._rows is None and self._ask is not None:
            yield from self._ask()
        else:
            yield from self._rows or ()

    def __len__(self) -> int:
        return len(self._all())

    def __bool__(self) -> bool:
        return self.first() is not None

    def __getitem__(self, at: int) -> R:
        return self._all()[at]

    def __eq__(self, other: object) -> bool:
        return self._all() == (other._all() if isinstance(other, Rows) else other)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<{self.kind.__name__}s of a record>" if self._rows is None else repr(self._rows)

    def _all(self) -> list[R]:
        if self._rows is None:
            self._rows = list(iter(self))
        return self._rows

    def first(self) -> R | None:
        """The first row, None where there is none."""
        return next(iter(self), None)

    def count(self) -> int:
        """How many there are, whatever the limit: occurrences, statements, figures, conflicts, reports, passages."""
        return self._count() if self._count else len(self)

    def to_frame(self) -> Any:
        """A pandas DataFrame with one column a field; several values in one cell are joined with "; "."""
        pandas = needed("pandas", "frame")
        return pandas.DataFrame([flat(r) for r in self], columns=list(self.kind.__struct_fields__))

    def to_polars(self) -> Any:
        """A polars DataFrame with one column a field; several values in one cell are a list."""
        polars = needed("polars", "polars")
        types = {str: polars.String, int: polars.Int64, float: polars.Float64}
        listed = polars.List(polars.String)
        schema = {name: listed if type is tuple else types[type] for name, type in columns(self.kind)}
        return polars.DataFrame([typed(r) for r in self], schema=schema, orient="row")


def needed(module: str, extra: str) -> Any:
    """A library that comes with an extra. UsageError where it is not installed."""
    try:
        return import_module(module)
    except ModuleNotFoundError:
        raise UsageError(f"this needs {module}: pip install 'dateline[{extra}]'") from None


@cache
def columns(kind: type[msgspec.Struct]) -> tuple[tuple[str, type], ...]:
    """Fields of a kind of row, each with its type: str, int, float, or tuple of str; str for a field with several."""
    hints = get_type_hints(kind)
    return tuple((name, _plain(hints[name])) for name in kind.__struct_fields__)


def _plain(hint: Any) -> type:
    types = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    found = {tuple if get_origin(t) is tuple else t for t in types if t is not NoneType}
    only = next(iter(found))
    return only if len(found) == 1 and only in (int, float, tuple) else str


def typed(row: msgspec.Struct) -> list[Any]:
    """The values of a row, each of the type of its column."""
    return [_as(type, getattr(row, name)) for name, type in columns(row.__class__)]


def _as(type: type, value: Any) -> Any:
    if type is tuple:
        return list(value)
    if type is str and value is not None and not isinstance(value, str):
        return f"{value:.10g}" if isinstance(value, float) else str(value)
    return value


def flat(row: msgspec.Struct) -> dict[str, Any]:
    """A row with one value a cell: several names are joined with "; "."""
    cells = {name: getattr(row, name) for name in row.__struct_fields__}
    return {k: "; ".join(map(str, v)) if isinstance(v, tuple) else v for k, v in cells.items()}


def in_dyads(rows: Rows[EventRow]) -> Rows[EventRow]:
    """Events in pairs, see `dyads`; they are counted as before."""
    return Rows(None, EventRow, ask=lambda: dyads(rows), count=rows.count)


def dyads(rows: Iterable[EventRow]) -> Iterator[EventRow]:
    """One row for each actor and recipient; parties that act together are paired with one another, each pair once."""
    return (pair for row in rows for pair in _dyads(row))


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
