"""From readings to what is made of them: their findings as tellings, each with its words, parties and sources.

Only a reading's own JSON is asked; what the record's columns hold of findings is there to look them up by.
"""

from bisect import bisect_right
from collections.abc import Container, Iterable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from dateline.compare.names import fold
from dateline.record.keeping import tables
from dateline.record.keeping.packing import unpack_bytes
from dateline.record.merging.tellings import Party, ReportFacts, Telling
from dateline.values.entities import Entity, Role
from dateline.values.events import Event
from dateline.values.figures import Figure
from dateline.values.reading import Reading
from dateline.values.spans import Span
from dateline.values.statements import Statement

_AT_ONCE = 500  # readings asked for in one question
_HELD = 256  # readings that are held decoded
Name = str | int  # of a finding in its reading: its id, or its number
NO_FACTS: Mapping[int, ReportFacts] = MappingProxyType({})


class KeptText(msgspec.Struct, frozen=True):
    """Of a report what its findings are slices of."""

    text: str


class Kept(msgspec.Struct, frozen=True):
    """Of a reading what its findings are told by; the rest is not decoded."""

    report: KeptText
    sentences: tuple[tuple[int, int], ...]
    entities: tuple[Entity, ...]
    events: tuple[Event, ...]
    statements: tuple[Statement, ...]
    figures: tuple[Figure, ...]


_DECODER = msgspec.json.Decoder(Kept)


def load(connection: Connection, reports: dict[int, ReportFacts]) -> list[Telling]:
    """The findings of the readings given by row, in the order of names and places."""
    found: list[Telling] = []
    for row, kept in _kept(connection, sorted(reports)):
        found += tellings(kept, reports[row])
    return sorted(found, key=lambda t: (*t.order, t.id))


def recall(
    connection: Connection, findings: Iterable[tuple[int, Name]], facts: Mapping[int, ReportFacts] = NO_FACTS
) -> dict[tuple[int, Name], Telling]:
    """Findings to be shown, by their reading's row and their id or number there: what they say, their words and the
    sentence around them. `facts` are those of their reports, for whom needs them."""
    wanted: dict[int, set[Name]] = {}
    for row, name in findings:
        wanted.setdefault(row, set()).add(name)
    found: dict[tuple[int, Name], Telling] = {}
    for row, kept in _kept(connection, sorted(wanted)):
        names = wanted[row]
        for t in _Teller(kept, facts.get(row) or ReportFacts(row, "", None, None, None)).tell(names):
            found |= {(row, name): t for name in (t.id, t.number) if name in names}
    return found


def _kept(connection: Connection, rows: list[int]) -> Iterator[tuple[int, Kept]]:
    g = tables.readings.c
    for k in range(0, len(rows), _AT_ONCE):
        for x in connection.execute(select(g.row, g.data).where(g.row.in_(rows[k : k + _AT_ONCE]))):
            yield x.row, _decoded(x.data)


@lru_cache(maxsize=_HELD)
def _decoded(data: bytes) -> Kept:
    """What is asked for is shown soon after, and by what else is found next to it."""
    return _DECODER.decode(unpack_bytes(data))


def tellings(reading: Reading | Kept, facts: ReportFacts) -> list[Telling]:
    """The findings of one reading, in the order of their numbers: events, statements, figures."""
    return list(_Teller(reading, facts).tell())


def starts(reading: Reading | Kept) -> list[int]:
    """Where the findings of a reading begin, in the order of their numbers."""
    return [_start(value) for value in _values(reading)]


def _values(reading: Reading | Kept) -> Iterator[Event | Statement | Figure]:
    yield from reading.events
    yield from (s for s in reading.statements if _spans(s))
    yield from reading.figures


def _spans(statement: Statement) -> tuple[Span, ...]:
    return statement.content or ((statement.cue,) if statement.cue else ())


def _start(value: Event | Statement | Figure) -> int:
    if isinstance(value, Event):
        return value.trigger.start
    return _spans(value)[0].start if isinstance(value, Statement) else value.start


class _Teller:
    """Makes the tellings of one reading."""

    def __init__(self, reading: Reading | Kept, facts: ReportFacts) -> None:
        self.reading, self.facts, self.text = reading, facts, reading.report.text
        self.entities = {e.id: e for e in reading.entities}
        self.parties: dict[str, Party] = {}
        self.statements = {s.id: s for s in reading.statements}
        self.starts = [a for a, _ in reading.sentences]
        self.sentences: dict[int, str] = {}

    def tell(self, wanted: Container[Name] | None = None) -> Iterator[Telling]:
        """Its findings in the order of their numbers; with `wanted` those of these ids and numbers."""
        for number, value in enumerate(_values(self.reading)):
            if wanted is None or number in wanted or value.id in wanted:
                yield self._told(number, value)

    def _told(self, number: int, value: Event | Statement | Figure) -> Telling:
        if isinstance(value, Event):
            at = value.trigger
            return self._telling(
                number, value, "event", at.start, at.end, at.text, value.according_to,
                actors=self._roles(value.actors), recipients=self._roles(value.recipients),
            )  # fmt: skip
        if isinstance(value, Statement):
            spans = _spans(value)
            words = " … ".join(" ".join(c.text.split()) for c in spans)
            return self._telling(
                number, value, "statement", spans[0].start, spans[-1].end, words, self._above(value),
                actors=self._roles(value.sources), recipients=self._roles(value.addressees),
                about=tuple(self._party(i) for i in value.about if i in self.entities),
            )  # fmt: skip
        of = self._roles((value.of,) if value.of else ())
        return self._telling(number, value, "figure", value.start, value.end, value.text, value.according_to, actors=of)

    def _telling(
        self, number: int, value: Any, kind: str, start: int, end: int, words: str, chain: tuple[str, ...],
        actors: tuple[Party, ...] = (), recipients: tuple[Party, ...] = (), about: tuple[Party, ...] = (),
    ) -> Telling:  # fmt: skip
        voices = self._roles(r for name in chain if (s := self.statements.get(name)) for r in s.sources)
        return Telling(
            report=self.facts, id=value.id, kind=kind, start=start, end=end, words=words, confidence=value.confidence,
            value=value, sources=tuple((p.name, p.keys) for p in voices), voices=voices,
            sentence=self._sentence(start), actors=actors, recipients=recipients, about=about, number=number,
        )  # fmt: skip

    def _roles(self, roles: Iterable[Role]) -> tuple[Party, ...]:
        return tuple(self._role(role) for role in roles)

    def _role(self, role: Role) -> Party:
        who = self._party(role.entity) if role.entity in self.entities else None
        if who is None:
            return Party(role.name, None, None, role.country, role.sector, (fold(role.name),))
        country, sector = role.country or who.country, role.sector or who.sector
        if (country, sector) == (who.country, who.sector):
            return who
        return Party(who.name, who.entity, who.kind, country, sector, who.keys)

    def _party(self, name: str) -> Party:
        """An entity of the reading, made when it is first asked for."""
        if name not in self.parties:
            self.parties[name] = _party(self.entities[name])
        return self.parties[name]

    def _above(self, statement: Statement) -> tuple[str, ...]:
        """The statements that a statement stands in, outermost first."""
        chain: list[str] = []
        step = statement.within
        while step in self.statements and step not in chain:
            chain.append(step)
            step = self.statements[step].within
        return tuple(reversed(chain))

    def _sentence(self, start: int) -> str:
        k = bisect_right(self.starts, start) - 1
        if k < 0:
            return ""
        if k not in self.sentences:
            a, b = self.reading.sentences[k]
            self.sentences[k] = " ".join(self.text[a:b].split())
        return self.sentences[k]


def _party(entity: Entity) -> Party:
    keys = [entity.knowledge] if entity.knowledge else []
    keys += [k for k in dict.fromkeys(map(fold, (entity.name, *entity.aliases))) if k]
    return Party(entity.name, entity.id, entity.kind, entity.country, entity.sector, tuple(keys))
