"""What merging works on: one finding of one report, with its parties under names that hold across reports."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, cast

import msgspec
from sqlalchemy import Connection, select

from dateline.record import tables
from dateline.values.events import Event
from dateline.values.figures import Figure
from dateline.values.statements import Statement
from dateline.vocabulary.words import lists

_WORDS = lists("occurrences.txt")
_AT_ONCE = 500  # readings asked for in one question
_TYPES: dict[str, type[Any]] = {"event": Event, "statement": Statement, "figure": Figure}


@dataclass(frozen=True)
class Party:
    """A party of a finding. `keys` are its knowledge id, if any, and all its names, folded; two that share one are one.

    `entity` is the id inside its report.
    """

    name: str
    entity: str | None
    kind: str | None
    country: str | None
    sector: str | None
    keys: tuple[str, ...]

    @property
    def known(self) -> str | None:
        """Its knowledge id."""
        return self.entity if self.entity and not self.entity.startswith("x:") else None

    @cached_property
    def named(self) -> bool:
        """Is it someone in particular, not "protesters", "About 300 people" or "who"?"""
        if self.known is not None:
            return True
        first = self.name.split(" ", 1)[0].casefold()
        spelt = self.name[:1].isupper() and not any(c.isdigit() for c in self.name) and first not in _WORDS["vague"]
        return spelt and self.kind in ("PER", "ORG", "GPE", "LOC")

    @cached_property
    def head(self) -> str:
        """The word that says what it is: "traders" of "traders at a yam market"; in the singular, more or less."""
        words = self.name.casefold().split()
        end = next((k for k, w in enumerate(words) if k and w in _WORDS["after head"]), len(words))
        word = words[end - 1] if words else ""
        return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word

    @cached_property
    def key_set(self) -> frozenset[str]:
        return frozenset(self.keys)


@dataclass(frozen=True)
class ReportFacts:
    """What merging knows of a report; `instant` is `published` in UTC, `names` are those named in it, folded."""

    row: int
    id: str
    outlet: str | None
    published: str | None
    instant: str | None
    names: frozenset[str] = frozenset()

    @property
    def order(self) -> tuple[bool, str, str]:
        return (self.instant is None, self.instant or "", self.id)


@dataclass(frozen=True, eq=False)
class Telling:
    """One finding. `sources` are those quoted for it, outermost first: pairs of name and keys."""

    report: ReportFacts
    id: str
    kind: str
    start: int
    end: int
    words: str
    confidence: float
    value: Any
    actors: tuple[Party, ...] = ()
    recipients: tuple[Party, ...] = ()
    about: tuple[Party, ...] = ()
    sources: tuple[tuple[str, tuple[str, ...]], ...] = ()
    figures: list["Telling"] = field(default_factory=list)
    sentence: str = ""

    @property
    def name(self) -> str:
        return f"{self.report.id}/{self.id}"

    @cached_property
    def order(self) -> tuple[str, int, int, str]:
        return (self.report.id, self.start, self.end, self.kind)

    @property
    def voice(self) -> str:
        """The source quoted for it, the one nearest to the words; empty where the outlet itself speaks."""
        name, keys = self.sources[-1] if self.sources else ("", ())
        return keys[0] if keys else name

    @property
    def event(self) -> Event:
        return cast(Event, self.value)

    @property
    def statement(self) -> Statement:
        return cast(Statement, self.value)

    @property
    def figure(self) -> Figure:
        return cast(Figure, self.value)


def load(connection: Connection, reports: dict[int, ReportFacts]) -> list[Telling]:
    """The findings of the readings given by row, in the order of names and places."""
    found: list[Telling] = []
    rows = sorted(reports)
    for k in range(0, len(rows), _AT_ONCE):
        found += _load(connection, {row: reports[row] for row in rows[k : k + _AT_ONCE]})
    return sorted(found, key=lambda t: (*t.order, t.id))


def _load(connection: Connection, reports: dict[int, ReportFacts]) -> Iterator[Telling]:
    sides: dict[tuple[int, str, str], list[Party]] = defaultdict(list)
    p, f = tables.parties.c, tables.findings.c
    parties = select(tables.parties).where(p.reading.in_(reports))
    for r in connection.execute(parties.order_by(p.reading, p.finding, p.side, p.position)):
        sides[r.reading, r.finding, r.side].append(
            Party(r.name, r.entity, r.kind, r.country, r.sector, tuple(json.loads(r.names)))
        )
    for r in connection.execute(select(tables.findings).where(f.reading.in_(reports))):
        actors, recipients, about = (tuple(sides[r.reading, r.id, s]) for s in ("actor", "recipient", "about"))
        yield Telling(
            report=reports[r.reading], id=r.id, kind=r.kind, start=r.start, end=r.end, words=r.words,
            confidence=r.confidence, value=msgspec.json.decode(r.data, type=_TYPES[r.kind]),
            actors=actors, recipients=recipients, about=about,
            sources=tuple((s["name"], tuple(s["keys"])) for s in json.loads(r.sources)), sentence=r.sentence,
        )  # fmt: skip
