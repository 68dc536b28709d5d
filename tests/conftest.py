"""Readings made by hand: a text of one or more sentences, and what is to be found in it, by its words."""

import hashlib
import re
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import pytest

from dateline.errors import NotText
from dateline.record import Record
from dateline.values.entities import Entity, Role
from dateline.values.events import Event
from dateline.values.figures import Figure
from dateline.values.language import Mention
from dateline.values.places import EventPlace
from dateline.values.reading import Reader, Reading
from dateline.values.report import Original, Report, Stamp
from dateline.values.spans import span
from dateline.values.statements import Statement
from dateline.values.times import EventTime

# name: (knowledge id, kind, country, sector)
KNOWN = {
    "Vesna Ilic": ("person:ilic", "PER", "SRB", "GOV"),
    "Tomas Brandt": ("person:brandt", "PER", "DEU", "GOV"),
    "Ana Duarte": ("person:duarte", "PER", "PRT", "GOV"),
    "Serbia": ("country:SRB", "GPE", "SRB", "GOV"),
    "Germany": ("country:DEU", "GPE", "DEU", "GOV"),
}


TOWNS = {"Pancevo": (44.87, 20.64), "Zemun": (44.84, 20.41), "Novi Sad": (45.25, 19.84), "Nis": (43.32, 21.9)}


def town(name: str) -> EventPlace:
    lat, lon = TOWNS[name]
    return EventPlace(name=name, country="SRB", admin1=None, lat=lat, lon=lon, radius_km=5.0, precision="exact",
                      basis="clause", places=())  # fmt: skip


class Writer:
    """Collects what one report tells; `reading()` gives the value."""

    def __init__(self, text: str, *, id: str | None = None, outlet: str | None = None,
                 published: str | None = "2021-06-03T10:00:00Z", uri: str | None = None,
                 agencies: tuple[str, ...] = (), reader: str = "1") -> None:  # fmt: skip
        self.text, self.outlet, self.published, self.uri, self.agencies = text, outlet, published, uri, agencies
        self.sha256 = hashlib.sha256(f"{outlet}{published}{uri}{text}".encode()).hexdigest()
        self.id = id or self.sha256[:12]
        self.reader = reader
        self.entities: dict[str, Entity] = {}
        self.mentions: list[Mention] = []
        self.events: list[Event] = []
        self.statements: list[Statement] = []
        self.figures: list[Figure] = []

    def at(self, words: str) -> Any:
        start = self.text.index(words)
        return span(self.text, start, start + len(words))

    def role(self, words: str) -> Role:
        """ "Ilic" or "Ilic=Vesna Ilic": words of the text, and the name meant."""
        words, _, name = words.partition("=")
        s = self.at(words)
        name = name or words
        known, kind, country, sector = KNOWN.get(name, (None, "PER" if " " in name else "GROUP", None, None))
        entity = known or next((e.id for e in self.entities.values() if e.name == name), f"x:{s.start}")
        if entity not in self.entities:
            mention = Mention(id=f"m:{s.start}-{s.end}", start=s.start, end=s.end, text=s.text, kind="named",
                              type=kind, entities=(entity,))  # type: ignore[arg-type]  # fmt: skip
            self.mentions.append(mention)
            self.entities[entity] = Entity(
                id=entity, name=name, aliases=(), kind=kind, country=country, sector=sector, other_sectors=(),  # type: ignore[arg-type]
                knowledge=known, mentions=(mention.id,), basis="knowledge" if known else "text",
            )  # fmt: skip
        return Role(start=s.start, end=s.end, text=s.text, name=name, entity=entity, country=country, sector=sector,
                    basis="argument")  # fmt: skip

    def event(self, trigger: str, type: str, actors: tuple[str, ...] = (), recipients: tuple[str, ...] = (), *,
              when: str | None = None, place: str | None = None, polarity: str = "positive",
              modality: str = "asserted", tense: str = "past", mode: str | None = None, basis: str = "clause",
              according_to: tuple[str, ...] = (), occurrence: str | None = None,
              granularity: str = "day") -> str:  # fmt: skip
        s = self.at(trigger)
        first, _, last = (when or "").partition("/")
        if when is None:
            basis = "published" if self.published else "none"
            first, last = "2021-05-31", "2021-06-03"
        name = f"e:{s.start}-{s.end}"
        self.events.append(
            Event(
                id=name, trigger=s, type=type, mode=mode, contexts=(), cameo=None,  # type: ignore[arg-type]
                actors=tuple(map(self.role, actors)), recipients=tuple(map(self.role, recipients)),
                time=EventTime(earliest=first or None, latest=last or first or None, granularity=granularity,  # type: ignore[arg-type]
                               basis=basis, times=()),  # type: ignore[arg-type]
                place=town(place) if place else None,
                polarity=polarity, modality=modality, tense=tense, historical=False, auxiliary=(),  # type: ignore[arg-type]
                according_to=according_to, attribution_basis="clause" if according_to else "none",
                occurrence=occurrence or name, sentence=0, confidence=0.9,
            )
        )  # fmt: skip
        return name

    def statement(self, content: str, source: str, *, within: str | None = None) -> str:
        s = self.at(content)
        name = f"s:{s.start}-{s.end}"
        self.statements.append(
            Statement(id=name, sources=(self.role(source),), cue=None, content=(s,), addressees=(), manner="indirect",
                      medium=None, within=within, polarity="positive", modality="asserted", about=(), event=None,
                      confidence=0.8)
        )  # fmt: skip
        return name

    def figure(self, words: str, low: float | None, high: float | None, measure: str, *, event: str | None = None,
               of: str | None = None, according_to: tuple[str, ...] = ()) -> str:  # fmt: skip
        s = self.at(words)
        name = f"f:{s.start}-{s.end}"
        self.figures.append(
            Figure(id=name, start=s.start, end=s.end, text=s.text, low=low, high=high, approximate=False,
                   unit="person", measure=measure, scope="incident", of=self.role(of) if of else None, event=event,
                   according_to=according_to, derived_from=(), replaces=None, confidence=0.7)
        )  # fmt: skip
        return name

    def reading(self) -> Reading:
        stamp = self.published and Stamp(start=None, end=None, text=None, value=self.published, granularity="minute",
                                         zone=None, basis="given")  # fmt: skip
        return Reading(
            file=f"{self.id}.txt", line=None,
            reader=Reader(version=self.reader, model="m", knowledge="k", schema="1"),
            report=Report(
                id=self.id, uri=self.uri, outlet=self.outlet, outlet_country=None, headline=None, deck=None,
                byline=(), agencies=self.agencies, credits=(), published=stamp or None, updated=None, dateline=None,
                blocks=((0, len(self.text), "body"),), language="en", encoding="utf-8", sha256=self.sha256,
                container=None, text=self.text, offsets=((0, 0, len(self.text)),),
            ),
            sentences=((0, len(self.text)),), mentions=tuple(self.mentions), entities=tuple(self.entities.values()),
            times=(), places=(), events=tuple(self.events), statements=tuple(self.statements),
            figures=tuple(self.figures), conflicts=(),
        )  # fmt: skip


def read_plainly(original: Original) -> Reading:
    """Stands in for the pipeline where it is not what is tested: "A met B" is a meeting, BROKEN cannot be
    read, and FAULT is a fault of ours."""
    text = original.text.strip()
    if "BROKEN" in text:
        raise NotText("not a report")
    if "FAULT" in text:
        raise ValueError("an error of ours")
    given = original.given
    w = Writer(text, id=given.id or original.sha256[:12], outlet=given.outlet, published=given.published)
    w.sha256 = original.sha256
    if found := re.search(r"([A-Z]\w+ [A-Z]\w+) met ([A-Z]\w+ [A-Z]\w+)", text):
        w.event("met", "CONSULT", (found[1], found[2]), when="2021-06-02")
    if said := re.search(r"“(.+?)” said ([A-Z]\w+ [A-Z]\w+)", text):
        w.statement(said[1], said[2])
    return msgspec.structs.replace(w.reading(), file=original.file, line=original.line)


@pytest.fixture
def plain_pipeline(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pipeline without a language model."""
    from dateline.reading import pipeline

    monkeypatch.setattr(pipeline, "read_original", read_plainly)
    monkeypatch.setattr(pipeline, "reader", lambda: Reader(version="1", model="m", knowledge="k", schema="1"))


@pytest.fixture
def write() -> type[Writer]:
    return Writer


@pytest.fixture
def recorded(tmp_path: Any) -> Iterator[Callable[..., Record]]:
    """A record of the readings given, in their order."""
    made: list[Record] = []

    def make(*readings: Reading) -> Record:
        record = Record(tmp_path / f"{len(made)}.db")
        made.append(record)
        for reading in readings:
            record.put(reading)
        return record

    yield make
    for record in made:
        record.close()
