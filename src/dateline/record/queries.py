"""Questions to a record: filters to SQL, entries to rows."""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, and_, case, exists, func, or_, select

from dateline.compare.names import fold
from dateline.record import tables
from dateline.record.answers import ConflictRow, EventRow, FigureRow, ReportRow, Rows, Source, StatementRow
from dateline.record.filters import Filters
from dateline.record.lines import ConflictLine, CopyLine, EntryLine, FigureLine, PartyLine
from dateline.record.loading import recall
from dateline.record.tellings import Telling
from dateline.record.titles import title

E, F, L, P, G, C = (
    tables.entries.c, tables.findings.c, tables.entry_findings.c, tables.parties.c, tables.readings.c,
    tables.current.c,
)  # fmt: skip


def events(connection: Connection, asked: Filters) -> Rows[EventRow]:
    """Occurrences in the order of their time; those without one stand at their first publication."""
    lines, total = _entries(connection, "event", asked)
    counts = _disagreements(connection, [line.id for line in lines])
    told = _Told(connection, lines)
    rows = [_event_row(line, counts.get(line.id, 0), told) for line in lines]
    return Rows(rows, EventRow, total)


def statements(connection: Connection, asked: Filters) -> Rows[StatementRow]:
    """What was said, in the order of first publication."""
    lines, total = _entries(connection, "statement", asked)
    told = _Told(connection, lines)
    about = _about(connection, lines)
    return Rows([_statement_row(line, told, about) for line in lines], StatementRow, total)


def figures(connection: Connection, asked: Filters) -> Rows[FigureRow]:
    """Quantities, those of events among them, in the order of their entries."""
    lines, _ = _entries(connection, None, asked, limited=False)
    rows: list[FigureRow] = []
    told = _Told(connection, [line for line in lines if line.figures], figures=True)
    for line in lines:
        rows += [_figure_row(line, f, told) for f in line.figures]
    return Rows(rows[: asked.limit], FigureRow, len(rows))


def conflicts(connection: Connection, asked: Filters, relations: Sequence[str], settled: bool) -> Rows[ConflictRow]:
    """Values that differ, those of one conflict together; `relations` say which kinds of difference, `settled` whether
    those count that someone settled."""
    lines = {line.id: line for line in _entries(connection, None, asked, limited=False)[0]}
    c = tables.conflicts.c
    wanted = select(c.data, c.entry).where(c.relation.in_(relations)).order_by(c.id)
    found = connection.execute(wanted if settled else wanted.where(c.state == "open")).all()
    by_entry: dict[str, list[ConflictLine]] = {}
    for r in found:
        by_entry.setdefault(r.entry, []).append(msgspec.json.decode(r.data, type=ConflictLine))
    asked_for = [(line, k) for line in lines.values() for k in by_entry.get(line.id, ())]
    told = _Told(connection, [line for line, _ in asked_for], figures=True)
    shown = asked_for[: asked.limit]
    return Rows([row for line, k in shown for row in _conflict_rows(line, k, told)], ConflictRow, len(asked_for))


def reports(connection: Connection, limit: int | None = None) -> Rows[ReportRow]:
    """Reports by publication, superseded versions among them."""
    counts = {
        (r.reading, r.kind): r.n
        for r in connection.execute(
            select(F.reading, F.kind, func.count().label("n"))
            .join(tables.current, C.reading == F.reading)
            .group_by(F.reading, F.kind)
        )
    }
    copies = {r.reading: msgspec.json.decode(r.data, type=CopyLine) for r in connection.execute(select(tables.copies))}
    r = tables.reports.c
    wanted = (
        select(C.id, C.reading, G.outlet, G.published, G.headline, G.language, G.file, G.line, G.uri, r.sha256, r.added)
        .join(tables.readings, G.row == C.reading)
        .join(tables.reports, r.row == C.report)
        .order_by(G.instant.is_(None), G.instant, C.id)
    )
    rows = [
        ReportRow(
            report=x.id, outlet=x.outlet, published=x.published, headline=x.headline, language=x.language,
            events=counts.get((x.reading, "event"), 0), statements=counts.get((x.reading, "statement"), 0),
            figures=counts.get((x.reading, "figure"), 0),
            copy_of=copies[x.reading].of if x.reading in copies else None,
            copy_kind=copies[x.reading].kind if x.reading in copies else None, file=x.file, line=x.line, uri=x.uri,
            sha256=x.sha256, added=x.added,
        )
        for x in connection.execute(wanted.limit(limit))
    ]  # fmt: skip
    total = connection.execute(select(func.count()).select_from(tables.current)).scalar_one()
    return Rows(rows, ReportRow, total)


def entry(connection: Connection, name: str) -> EntryLine | None:
    """The entry of that id, of a finding REPORT/ID, or that an id now leads to."""
    found = finding(connection, name)
    data = connection.execute(select(E.data).where(E.id == found.entry)).scalar() if found else None
    return msgspec.json.decode(data, type=EntryLine) if data else None


def finding(connection: Connection, name: str) -> Any:
    """The finding that a name means: of an entry its smallest, of an id that was joined with others the one that gave
    it, or REPORT/ID itself; reading, finding and entry of `entry_findings`, None where there is none."""
    report, slash, own = name.partition("/")
    wanted = select(tables.entry_findings).where(L.redirect == name)
    if slash:
        named = C.reading == L.reading
        wanted = select(tables.entry_findings).join(tables.current, named).where(C.id == report, L.finding == own)
    return connection.execute(wanted.order_by(L.entry, L.reading, L.finding)).first()


def conflicts_of(connection: Connection, entry_id: str) -> list[ConflictLine]:
    c = tables.conflicts.c
    found = connection.execute(select(c.data).where(c.entry == entry_id).order_by(c.kind, c.id)).scalars()
    return [msgspec.json.decode(data, type=ConflictLine) for data in found]


def sources_of(connection: Connection, line: EntryLine) -> dict[str, Source]:
    """Where each finding of an entry was read, by its name REPORT/ID, in the order of publication."""
    told = _Told(connection, [line], figures=True)
    return dict(sorted(told.sources.items(), key=lambda kv: told.order[kv[0]]))


def resembling(connection: Connection, name: str) -> list[str]:
    """Ids of reports and entries that begin with what was asked."""
    like = name.replace("%", "").replace("_", "") + "%"
    found = [*connection.execute(select(C.id).where(C.id.like(like)).order_by(C.id).limit(5)).scalars()]
    return [*found, *connection.execute(select(E.id).where(E.id.like(like)).order_by(E.id).limit(5)).scalars()]


def _entries(
    connection: Connection, kind: str | None, asked: Filters, *, limited: bool = True
) -> tuple[list[EntryLine], int]:
    """Lines of the entries asked for, and how many there are without the limit."""
    wanted = select(E.data).order_by(E.sort, E.id)
    for condition in _conditions(kind, asked):
        wanted = wanted.where(condition)
    total = connection.execute(select(func.count()).select_from(wanted.order_by(None).subquery())).scalar_one()
    found = connection.execute(wanted.limit(asked.limit if limited else None)).scalars()
    return [msgspec.json.decode(data, type=EntryLine) for data in found], total


def _conditions(kind: str | None, asked: Filters) -> Iterable[Any]:
    if kind:
        yield E.kind == kind
    yield E.confidence >= asked.min_confidence
    if not asked.rejected:
        yield E.review != "rejected"
    if asked.types:
        yield or_(*(and_(E.type == t, E.mode == m) if m else E.type == t for t, m in asked.types))
    if asked.country:
        theirs = exists().where(L.entry == E.id, P.reading == L.reading, P.finding == L.finding, P.side == "actor",
                                P.country == asked.country)  # fmt: skip
        yield case((E.kind == "event", E.country == asked.country), else_=theirs)
    for name in asked.actors:
        yield _party(name, ("actor", "recipient"))
    for name in asked.by:
        yield or_(and_(E.kind == "statement", _party(name, ("actor",))), and_(E.kind != "statement", _quoted(name)))
    for name in asked.about:
        yield or_(and_(E.kind == "statement", _party(name, ("about",))),
                  and_(E.kind != "statement", _party(name, ("actor", "recipient"))))  # fmt: skip
    yield from _time(asked)


def _time(asked: Filters) -> Iterable[Any]:
    """When it happened, of events; when it was first published, of the rest. An event that no text dates counts only
    where the undated are asked for."""
    published = func.substr(E.first_published, 1, 10)
    if asked.since:
        latest = func.substr(func.coalesce(E.latest, "9999-12-31"), 1, 10)
        yield case((E.kind == "event", latest >= asked.since), else_=published >= asked.since)
    if asked.until:
        earliest = func.substr(func.coalesce(E.earliest, "0001-01-01"), 1, 10)
        yield case((E.kind == "event", earliest <= asked.until), else_=published <= asked.until)
    if (asked.since or asked.until) and not asked.undated:
        yield or_(E.kind != "event", E.dated)


def _party(asked: str, sides: tuple[str, ...]) -> Any:
    """Entries with such a party: by code of country ("SYR") and sector ("SYR:MIL"), by knowledge id, or by name."""
    code, _, sector = asked.partition(":")
    if len(code) == 3 and code.isupper() and (not sector or sector.isupper()):
        answers = P.country == code
        if sector:
            answers = and_(answers, P.sector == sector)
    else:
        answers = or_(P.entity == asked, _named(P.names, asked))
    return exists().where(L.entry == E.id, P.reading == L.reading, P.finding == L.finding, P.side.in_(sides), answers)


def _quoted(asked: str) -> Any:
    """Entries told on the word of such a source."""
    return _party(asked, ("source",))


def _named(column: Any, asked: str) -> Any:
    """Is the name, or a run of its words, among the folded names of a JSON list?"""
    name = fold(asked)
    return or_(*(column.like(f"%{left}{name}{right}%") for left in ('"', " ") for right in ('"', " ")))


def _disagreements(connection: Connection, ids: list[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for part in _parts(ids):
        rows = connection.execute(select(E.id, E.disagreements).where(E.id.in_(part), E.disagreements > 0))
        found |= {r.id: r.disagreements for r in rows}
    return found


def _about(connection: Connection, lines: list[EntryLine]) -> dict[str, list[str]]:
    """Names of those that statements speak of, by entry."""
    found: dict[str, dict[str, None]] = {}
    for part in _parts([line.id for line in lines]):
        joined: Select[Any] = (
            select(L.entry, P.name)
            .join(tables.parties, and_(P.reading == L.reading, P.finding == L.finding))
            .where(L.entry.in_(part), P.side == "about")
            .order_by(L.entry, P.reading, P.finding, P.position)
        )
        for r in connection.execute(joined):
            found.setdefault(r.entry, {})[r.name] = None
    return {k: sorted(v) for k, v in found.items()}


def _parts(ids: list[str], size: int = 400) -> Iterable[list[str]]:
    for k in range(0, len(ids), size):
        yield ids[k : k + size]


class _Told:
    """Where the findings of some entries were read, loaded at once."""

    def __init__(self, connection: Connection, lines: list[EntryLine], *, figures: bool = False) -> None:
        self.sources: dict[str, Source] = {}
        self.order: dict[str, tuple[Any, ...]] = {}
        self.values: dict[str, Any] = {}
        for part in _parts(list(dict.fromkeys(line.id for line in lines))):
            joined: Select[Any] = (
                select(
                    C.id.label("report_id"), G.outlet, G.published, G.instant, G.file,
                    F.reading, F.id, F.kind, F.start, F.end, F.confidence,
                )
                .join(tables.entry_findings, and_(L.reading == F.reading, L.finding == F.id))
                .join(tables.current, C.reading == F.reading)
                .join(tables.readings, G.row == F.reading)
                .where(L.entry.in_(part))
            )  # fmt: skip
            rows = connection.execute(joined).all()
            said = recall(connection, [(r.reading, r.id) for r in rows])
            for r in rows:
                self._take(r, said[r.reading, r.id])

    def _take(self, r: Any, said: Telling) -> None:
        name = f"{r.report_id}/{r.id}"
        self.order[name] = (r.instant is None, r.instant or "", r.report_id, -r.confidence, r.start, r.end)
        self.values[name] = said.value
        self.sources[name] = Source(
            outlet=r.outlet, published=r.published, words=said.words, sentence=said.sentence,
            source=tuple(name for name, _ in said.sources), report=r.report_id, start=r.start, end=r.end,
            finding=r.id, file=r.file,
        )  # fmt: skip

    def first(self, names: Iterable[str]) -> str:
        """The finding to show for several: of the report published first, the one most certain."""
        return min(names, key=lambda n: self.order[n])

    def where(self, name: str) -> dict[str, Any]:
        return msgspec.structs.asdict(self.sources[name])


def _mentions(line: EntryLine) -> list[str]:
    return [f"{report}/{finding}" for report, _, _, finding in line.mentions]


def _side(parties: tuple[PartyLine, ...], name: str) -> dict[str, Any]:
    return {
        f"{name}s": tuple(p.name for p in parties),
        f"{name}_ids": tuple(p.entity or "" for p in parties),
        f"{name}_countries": tuple(p.country or "" for p in parties),
        f"{name}_sectors": tuple(p.sector or "" for p in parties),
    }


def _event_row(line: EntryLine, disagreements: int, told: _Told) -> EventRow:
    shown = told.first(_mentions(line))
    time, place = line.time, line.place
    return EventRow(
        entry=line.id, type=line.event_type or "", mode=line.mode,
        cameo=told.values[shown].cameo, status=line.status,
        earliest=time.earliest if time else None, latest=time.latest if time else None,
        granularity=time.granularity if time else None, time_basis=time.basis if time else None,
        place=place.name if place else None, country=place.country if place else None,
        admin1=place.admin1 if place else None, lat=place.lat if place else None, lon=place.lon if place else None,
        precision=place.precision if place else None, **_side(line.actors, "actor"),
        **_side(line.recipients, "recipient"), confidence=line.confidence, reports=line.witnesses.reports,
        outlets=line.witnesses.outlets, independent=line.witnesses.independent, disagreements=disagreements,
        **told.where(shown),
    )  # fmt: skip


def _statement_row(line: EntryLine, told: _Told, about: dict[str, list[str]]) -> StatementRow:
    shown = told.first(_mentions(line))
    said = told.values[shown]
    return StatementRow(
        entry=line.id, **_side(line.actors, "speaker"), addressees=tuple(p.name for p in line.recipients),
        content=line.content or "", manner=line.manner or "", polarity=said.polarity, modality=said.modality,
        about=tuple(about.get(line.id, ())), confidence=line.confidence, reports=line.witnesses.reports,
        outlets=line.witnesses.outlets, independent=line.witnesses.independent, **told.where(shown),
    )  # fmt: skip


def _figure_row(line: EntryLine, figure: FigureLine, told: _Told) -> FigureRow:
    shown = told.first(figure.findings)
    event = line.kind == "event"
    return FigureRow(
        entry=line.id, measure=figure.measure, low=figure.low, high=figure.high, unit=figure.unit, scope=figure.scope,
        of=figure.of, event_type=line.event_type, actors=tuple(p.name for p in line.actors) if event else (),
        recipients=tuple(p.name for p in line.recipients), earliest=line.time.earliest if line.time else None,
        latest=line.time.latest if line.time else None, place=line.place.name if line.place else None,
        country=line.place.country if line.place else None, confidence=line.confidence,
        reports=len({f.partition("/")[0] for f in figure.findings}), **told.where(shown),
    )  # fmt: skip


def _conflict_rows(line: EntryLine, conflict: ConflictLine, told: _Told) -> Iterable[ConflictRow]:
    for value in conflict.values:
        yield ConflictRow(
            conflict=conflict.id, entry=line.id, kind=conflict.kind, measure=conflict.measure,
            relation=conflict.relation, state=conflict.state, about=title(line), value=value.value,
            reports=len(value.reports), **told.where(told.first(value.findings)),
        )  # fmt: skip
