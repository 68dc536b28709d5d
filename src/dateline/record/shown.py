"""From entries to the rows of answers: each with the report that told it first, and its words there."""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, and_, select

from dateline.record import tables
from dateline.record.answers import ConflictRow, EventRow, FigureRow, Source, StatementRow
from dateline.record.lines import ConflictLine, EntryLine, FigureLine, PartyLine
from dateline.record.loading import recall
from dateline.record.tellings import Telling
from dateline.record.titles import title

F, L, G, C = tables.findings.c, tables.entry_findings.c, tables.readings.c, tables.current.c
_AT_ONCE = 400


def parts(ids: Iterable[str]) -> Iterator[list[str]]:
    """A few at a time, each once."""
    listed = list(dict.fromkeys(ids))
    for k in range(0, len(listed), _AT_ONCE):
        yield listed[k : k + _AT_ONCE]


class Told:
    """Where the findings of some entries stand; what is shown of them is read when it is asked for."""

    def __init__(self, connection: Connection, entries: Iterable[str]) -> None:
        self._connection = connection
        self._rows: dict[str, Any] = {}
        self._said: dict[str, Telling] = {}
        for part in parts(entries):
            joined: Select[Any] = (
                select(
                    C.id.label("report_id"), G.outlet, G.published, G.instant, G.file,
                    F.reading, F.id, F.start, F.end, F.confidence,
                )
                .join(tables.entry_findings, and_(L.reading == F.reading, L.finding == F.id))
                .join(tables.current, C.reading == F.reading)
                .join(tables.readings, G.row == F.reading)
                .where(L.entry.in_(part))
            )  # fmt: skip
            self._rows |= {f"{r.report_id}/{r.id}": r for r in connection.execute(joined)}

    def order(self, name: str) -> tuple[Any, ...]:
        """Reports by publication; in one of them the most certain first."""
        r = self._rows[name]
        return (r.instant is None, r.instant or "", r.report_id, -r.confidence, r.start, r.end)

    def first(self, names: Iterable[str]) -> str:
        """The finding to show for several: of the report published first, the one most certain."""
        return min(names, key=self.order)

    def load(self, names: Iterable[str]) -> None:
        """Read what these findings say, all at once."""
        at = {(r.reading, r.id): name for name in names if name not in self._said and (r := self._rows[name])}
        self._said |= {at[key]: said for key, said in recall(self._connection, at).items()}

    def said(self, name: str) -> Telling:
        if name not in self._said:
            self.load([name])
        return self._said[name]

    def reading(self, name: str) -> int:
        """The reading that a finding is of."""
        row: int = self._rows[name].reading
        return row

    def source(self, name: str) -> Source:
        r, said = self._rows[name], self.said(name)
        return Source(
            outlet=r.outlet, published=r.published, words=said.words, sentence=said.sentence,
            source=tuple(name for name, _ in said.sources), report=r.report_id, start=r.start, end=r.end,
            finding=r.id, file=r.file,
        )  # fmt: skip

    def where(self, name: str) -> dict[str, Any]:
        return msgspec.structs.asdict(self.source(name))

    def sources(self) -> dict[str, Source]:
        """Of all findings, in the order of publication."""
        self.load(self._rows)
        return {name: self.source(name) for name in sorted(self._rows, key=self.order)}


def mentions(line: EntryLine) -> list[str]:
    return [f"{report}/{finding}" for report, _, _, finding in line.mentions]


def event_rows(connection: Connection, lines: list[EntryLine], disagreements: dict[str, int]) -> Iterator[EventRow]:
    told, shown = _first(connection, lines)
    for line in lines:
        yield _event_row(line, disagreements.get(line.id, 0), told, shown[line.id])


def statement_rows(connection: Connection, lines: list[EntryLine]) -> Iterator[StatementRow]:
    told = Told(connection, (line.id for line in lines))
    told.load(name for line in lines for name in mentions(line))
    for line in lines:
        yield _statement_row(line, told)


def figure_rows(connection: Connection, found: list[tuple[EntryLine, FigureLine]]) -> Iterator[FigureRow]:
    told = Told(connection, (line.id for line, _ in found))
    shown = [told.first(figure.findings) for _, figure in found]
    told.load(shown)
    for (line, figure), name in zip(found, shown, strict=True):
        yield _figure_row(line, figure, told, name)


def conflict_rows(connection: Connection, found: list[tuple[EntryLine, ConflictLine]]) -> Iterator[ConflictRow]:
    told = Told(connection, (line.id for line, _ in found))
    told.load(told.first(v.findings) for _, conflict in found for v in conflict.values)
    for line, conflict in found:
        for value in conflict.values:
            yield ConflictRow(
                conflict=conflict.id, entry=line.id, kind=conflict.kind, measure=conflict.measure,
                relation=conflict.relation, state=conflict.state, about=title(line), value=value.value,
                reports=len(value.reports), **told.where(told.first(value.findings)),
            )  # fmt: skip


def _first(connection: Connection, lines: list[EntryLine]) -> tuple[Told, dict[str, str]]:
    told = Told(connection, (line.id for line in lines))
    shown = {line.id: told.first(mentions(line)) for line in lines}
    told.load(shown.values())
    return told, shown


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


def _statement_row(line: EntryLine, told: Told) -> StatementRow:
    shown = told.first(mentions(line))
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
