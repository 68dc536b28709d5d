"""From entries to the rows of answers: each with the report that told it first, and its words there."""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from dateline.record.asking.answers import ConflictRow, EventRow, FigureRow, Source, StatementRow
from dateline.record.conflicts.titles import title
from dateline.record.deriving.lines import ConflictLine, EntryLine, FigureLine, PartyLine
from dateline.record.keeping import tables
from dateline.record.keeping.loading import Name, recall
from dateline.record.merging.tellings import Telling

G, C = tables.readings.c, tables.current.c
_AT_ONCE = 400


def parts(ids: Iterable[str]) -> Iterator[list[str]]:
    """A few at a time, each once."""
    listed = list(dict.fromkeys(ids))
    for k in range(0, len(listed), _AT_ONCE):
        yield listed[k : k + _AT_ONCE]


class Told:
    """Where the findings of some entries stand, by their names REPORT/ID; what they say is read when asked for."""

    def __init__(self, connection: Connection, lines: Iterable[EntryLine]) -> None:
        self._connection = connection
        self._names = list(dict.fromkeys(name for line in lines for name in findings(line)))
        self._reports: dict[str, Any] = {}
        self._said: dict[str, Telling] = {}
        for part in parts(name.partition("/")[0] for name in self._names):
            wanted = select(C.id, C.reading, G.outlet, G.published, G.instant, G.file)
            joined = wanted.join(tables.readings, G.row == C.reading).where(C.id.in_(part))
            self._reports |= {r.id: r for r in connection.execute(joined)}

    def firsts(self, groups: Iterable[Iterable[str]]) -> list[str]:
        """Of each group of findings the one to show: of the report published first, the one most certain."""
        first = [self._of_first(group) for group in groups]
        self.load(name for names in first for name in names)
        return [min(names, key=self._place) for names in first]

    def order(self, name: str) -> tuple[Any, ...]:
        """Reports by publication; in one of them the most certain first."""
        return (*self._published(name), *self._place(name))

    def load(self, names: Iterable[str]) -> None:
        """Read what these findings say, all at once."""
        at: dict[tuple[int, Name], str] = {}
        for name in (n for n in names if n not in self._said):
            at[self.reading(name), name.partition("/")[2]] = name
        self._said |= {at[key]: said for key, said in recall(self._connection, at).items()}

    def said(self, name: str) -> Telling:
        if name not in self._said:
            self.load([name])
        return self._said[name]

    def reading(self, name: str) -> int:
        """The reading that a finding is of."""
        row: int = self._report(name).reading
        return row

    def source(self, name: str) -> Source:
        r, said = self._report(name), self.said(name)
        return Source(
            outlet=r.outlet, published=r.published, words=said.words, sentence=said.sentence,
            source=tuple(name for name, _ in said.sources), report=r.id, start=said.start, end=said.end,
            finding=said.id, file=r.file,
        )  # fmt: skip

    def where(self, name: str) -> dict[str, Any]:
        return msgspec.structs.asdict(self.source(name))

    def sources(self) -> dict[str, Source]:
        """Of all findings, in the order of publication."""
        self.load(self._names)
        return {name: self.source(name) for name in sorted(self._names, key=self.order)}

    def _report(self, name: str) -> Any:
        return self._reports[name.partition("/")[0]]

    def _published(self, name: str) -> tuple[bool, str, str]:
        r = self._report(name)
        return (r.instant is None, r.instant or "", r.id)

    def _place(self, name: str) -> tuple[float, int, int]:
        said = self.said(name)
        return (-said.confidence, said.start, said.end)

    def _of_first(self, names: Iterable[str]) -> list[str]:
        """Those of the report that was published first."""
        listed = list(names)
        first = min(map(self._published, listed))
        return [name for name in listed if self._published(name) == first]


def findings(line: EntryLine) -> list[str]:
    """The findings of an entry, those of figures that hang on it among them."""
    return [*mentions(line), *(name for f in line.figures for name in f.findings)]


def mentions(line: EntryLine) -> list[str]:
    return [f"{report}/{finding}" for report, _, _, finding in line.mentions]


def event_rows(connection: Connection, lines: list[EntryLine], disagreements: dict[str, int]) -> Iterator[EventRow]:
    told = Told(connection, lines)
    for line, shown in zip(lines, told.firsts(map(mentions, lines)), strict=True):
        yield _event_row(line, disagreements.get(line.id, 0), told, shown)


def statement_rows(connection: Connection, lines: list[EntryLine]) -> Iterator[StatementRow]:
    told = Told(connection, lines)
    told.load(name for line in lines for name in mentions(line))
    for line, shown in zip(lines, told.firsts(map(mentions, lines)), strict=True):
        yield _statement_row(line, told, shown)


def figure_rows(connection: Connection, found: list[tuple[EntryLine, FigureLine]]) -> Iterator[FigureRow]:
    told = Told(connection, (line for line, _ in found))
    shown = told.firsts(figure.findings for _, figure in found)
    for (line, figure), name in zip(found, shown, strict=True):
        yield _figure_row(line, figure, told, name)


def conflict_rows(connection: Connection, found: list[tuple[EntryLine, ConflictLine]]) -> Iterator[ConflictRow]:
    told = Told(connection, (line for line, _ in found))
    values = [(line, conflict, value) for line, conflict in found for value in conflict.values]
    shown = told.firsts(value.findings for _, _, value in values)
    for (line, conflict, value), name in zip(values, shown, strict=True):
        yield ConflictRow(
            conflict=conflict.id, entry=line.id, kind=conflict.kind, measure=conflict.measure,
            relation=conflict.relation, state=conflict.state, about=title(line), value=value.value,
            reports=len(value.reports), **told.where(name),
        )  # fmt: skip


def _side(parties: tuple[PartyLine, ...], name: str) -> dict[str, Any]:
    return {
        f"{name}s": tuple(p.name for p in parties),
        f"{name}_ids": tuple(p.entity or "" for p in parties),
        f"{name}_countries": tuple(p.country or "" for p in parties),
        f"{name}_sectors": tuple(p.sector or "" for p in parties),
    }


def _event_row(line: EntryLine, disagreements: int, told: Told, shown: str) -> EventRow:
    time, place = line.time, line.place
    return EventRow(
        entry=line.id, type=line.event_type or "", mode=line.mode, cameo=told.said(shown).event.cameo,
        status=line.status, earliest=time.earliest if time else None, latest=time.latest if time else None,
        granularity=time.granularity if time else None, time_basis=time.basis if time else None,
        place=place.name if place else None, country=place.country if place else None,
        admin1=place.admin1 if place else None, lat=place.lat if place else None, lon=place.lon if place else None,
        precision=place.precision if place else None, **_side(line.actors, "actor"),
        **_side(line.recipients, "recipient"), confidence=line.confidence, reports=line.witnesses.reports,
        outlets=line.witnesses.outlets, independent=line.witnesses.independent, disagreements=disagreements,
        **told.where(shown),
    )  # fmt: skip


def _statement_row(line: EntryLine, told: Told, shown: str) -> StatementRow:
    said = told.said(shown).statement
    about = {p.name for name in mentions(line) for p in told.said(name).about}
    return StatementRow(
        entry=line.id, **_side(line.actors, "speaker"), addressees=tuple(p.name for p in line.recipients),
        content=line.content or "", manner=line.manner or "", polarity=said.polarity, modality=said.modality,
        about=tuple(sorted(about)), confidence=line.confidence, reports=line.witnesses.reports,
        outlets=line.witnesses.outlets, independent=line.witnesses.independent, **told.where(shown),
    )  # fmt: skip


def _figure_row(line: EntryLine, figure: FigureLine, told: Told, shown: str) -> FigureRow:
    event = line.kind == "event"
    return FigureRow(
        entry=line.id, measure=figure.measure, low=figure.low, high=figure.high, unit=figure.unit, scope=figure.scope,
        of=figure.of, event_type=line.event_type, actors=tuple(p.name for p in line.actors) if event else (),
        recipients=tuple(p.name for p in line.recipients), earliest=line.time.earliest if line.time else None,
        latest=line.time.latest if line.time else None, place=line.place.name if line.place else None,
        country=line.place.country if line.place else None, confidence=line.confidence,
        reports=len({f.partition("/")[0] for f in figure.findings}), **told.where(shown),
    )  # fmt: skip
