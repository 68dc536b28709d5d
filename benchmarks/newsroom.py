"""Readings as a newsroom's archive would give them, made without reading: for measuring the record, and nothing else.

States, capitals and holders of offices are those of the knowledge tables, by popularity as Zipf has it; ten years of
days; happenings that many reports tell, one tells, or that come back as background weeks later; copies, updates,
statements and figures. The same seed makes the same readings.
"""

import hashlib
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import accumulate

from dateline.knowledge import countries, offices
from dateline.values.entities import Entity, Role
from dateline.values.events import Event
from dateline.values.figures import Figure
from dateline.values.language import Mention
from dateline.values.places import EventPlace
from dateline.values.reading import Reader, Reading
from dateline.values.report import Report, Stamp
from dateline.values.spans import Span, span
from dateline.values.statements import Statement
from dateline.values.times import EventTime

READER = Reader(version="1", model="made", knowledge="made", schema="1")
BEGIN, DAYS = date(2014, 1, 6), 3650
FINDINGS = 28  # of a report, about
# verb, type, mode, measure that it may have a figure of
ACTS: tuple[tuple[str, str, str | None, str | None], ...] = (
    ("met", "CONSULT", "meet", None), ("visited", "CONSULT", "visit", None), ("phoned", "CONSULT", None, None),
    ("attacked", "ASSAULT", None, "killed"), ("bombed", "ASSAULT", "aerial", "killed"),
    ("shelled", "ASSAULT", "heavy-weapons", "wounded"), ("arrested", "COERCE", "arrest", "arrested"),
    ("accused", "ACCUSE", None, None), ("warned", "THREATEN", None, None), ("sanctioned", "SANCTION", None, None),
    ("aided", "AID", None, None), ("praised", "SUPPORT", None, None), ("rebuffed", "REJECT", None, None),
    ("petitioned", "REQUEST", None, None), ("besieged", "PROTEST", "demo", "protesters"),
)  # fmt: skip
OUTLETS = tuple(f"{a} {b}" for a in ("Daily", "Evening", "Morning", "National", "Northern", "City", "Free", "New")
                for b in ("Courier", "Post", "Herald", "Observer", "Gazette", "Monitor", "Wire", "Record"))  # fmt: skip
_SOUNDS = ("ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "we", "zo")
GROUPS = (("protesters", "CVL"), ("police", "COP"), ("soldiers", "MIL"), ("workers", "LAB"), ("villagers", "CVL"))
SOURCES = ("the ministry", "a spokesman", "residents", "the interior minister", "officials", "a witness")


@dataclass(frozen=True)
class Actor:
    name: str
    entity: str | None
    kind: str
    country: str
    sector: str


@dataclass(frozen=True)
class Happening:
    day: int
    act: tuple[str, str, str | None, str | None]
    actor: Actor
    recipient: Actor
    place: EventPlace
    toll: int


@cache
def states() -> tuple[tuple[tuple[Actor, ...], EventPlace], ...]:
    """Of each state its actors and its capital, in an order that stands for how often they are in the news."""
    made = []
    for c in countries.all_countries():
        capital = countries.capital(c.iso3)
        if not capital:
            continue
        actors = [Actor(c.name, f"country:{c.iso3}", "GPE", c.iso3, "GOV")]
        for title in ("president", "prime minister", "foreign minister", "defence minister"):
            person = offices.holder(title, c.iso3, "2021-01-01")
            if person is not None:
                actors.append(Actor(person.name, person.id, "PER", c.iso3, "GOV"))
        actors += [Actor(f"{c.name} {name}", None, "GROUP", c.iso3, sector) for name, sector in GROUPS]
        lat = (hash_of(capital) % 1200) / 10 - 60
        place = EventPlace(name=capital, country=c.iso3, admin1=None, lat=lat, lon=lat, radius_km=5.0,
                           precision="exact", basis="clause", places=())  # fmt: skip
        made.append((tuple(actors), place))
    return tuple(sorted(made, key=lambda s: hash_of(s[1].name)))


def hash_of(words: str) -> int:
    return int.from_bytes(hashlib.blake2b(words.encode(), digest_size=4).digest(), "little")


class Newsroom:
    """Makes readings, `reports` of them over ten years or as many days, in the order of publication; each of some
    `findings`."""

    def __init__(self, reports: int, *, seed: int = 1, findings: int = FINDINGS, days: int = DAYS) -> None:
        self.reports, self.findings, self.days = reports, findings, days
        self.random = random.Random(seed)
        self.weights = list(accumulate(1 / (k + 3) for k in range(len(states()))))
        self.recent: list[Happening] = []
        words = random.Random(0)
        self.words = ["".join(words.choices(_SOUNDS, k=words.choice((1, 2, 2, 3)))) for _ in range(4000)]
        self.common = list(accumulate(1 / (k + 2) for k in range(len(self.words))))

    def __iter__(self) -> Iterator[Reading]:
        r = self.random
        before: list[Writer] = []
        for n in range(self.reports):
            day = n * self.days // self.reports
            self.recent = [h for h in self.recent if day - h.day <= 21]
            told = [h for h in self.recent if day - h.day <= 2]
            lead = r.choice(told) if told and r.random() < 0.7 else self.happen(day)
            copied = r.choice(before) if before and r.random() < 0.1 else None
            writer = Writer(self, n, day)
            if copied is not None:  # the same words under another name, the last sentences cut
                yield writer.copy(copied)
                continue
            writer.lead(lead)
            before = [*before[-40:], writer]
            yield writer.reading()

    def happen(self, day: int) -> Happening:
        r = self.random
        (ours, place), (theirs, _) = r.choices(states(), cum_weights=self.weights, k=2)
        happening = Happening(day - r.choice((0, 0, 1, 1, 2)), r.choice(ACTS), r.choice(ours), r.choice(theirs), place,
                              r.choice((1, 2, 3, 4, 5, 7, 8, 11, 12, 15, 20, 31, 46)))  # fmt: skip
        self.recent.append(happening)
        return happening


class Writer:
    """Writes one report, and what is to be found in it."""

    def __init__(self, room: Newsroom, number: int, day: int) -> None:
        self.room, self.random, self.number, self.day = room, room.random, number, day
        self.outlet = self.random.choice(OUTLETS)
        self.text = ""
        self.sentences: list[tuple[int, int]] = []
        self.mentions: list[Mention] = []
        self.entities: dict[str, Entity] = {}
        self.events: list[Event] = []
        self.statements: list[Statement] = []
        self.figures: list[Figure] = []

    def lead(self, happening: Happening) -> None:
        r = self.random
        self.tell(happening, dated=True)
        while len(self.events) + len(self.statements) + len(self.figures) < self.room.findings:
            chance = r.random()
            near = [h for h in self.room.recent if h.actor.country == happening.actor.country and h.day <= self.day]
            if chance < 0.15:
                self.tell(happening, dated=r.random() < 0.5)
            elif chance < 0.5 and near:
                self.tell(r.choice(near), dated=r.random() < 0.6)
            else:
                self.tell(self.room.happen(self.day - r.choice((0, 1, 2, 5, 30, 400))), dated=r.random() < 0.5)

    def tell(self, h: Happening, *, dated: bool) -> None:
        r = self.random
        begin = len(self.text) + bool(self.text)
        self.text += " " if self.text else ""
        actor = self.role(h.actor)
        self.text += " "
        trigger = self.write(h.act[0])
        self.text += " "
        recipient = self.role(h.recipient)
        self.text += f" in {h.place.name}, "
        measure, counted = h.act[3], None
        if measure and r.random() < 0.7:
            counted = self.write(f"{h.toll + r.choice((0, 0, 0, 1, 2))} people")
            self.text += f" were {measure}, "
        self.text += " ".join(r.choices(self.room.words, cum_weights=self.room.common, k=r.randint(4, 12)))
        chain: tuple[str, ...] = ()
        if r.random() < 0.4:
            chain = (self.say(h, begin),)
        self.text += "."
        self.sentences.append((begin, len(self.text)))
        when = str(BEGIN + timedelta(h.day))
        time = EventTime(earliest=when, latest=when, granularity="day", basis="clause", times=())
        if not dated:
            told = BEGIN + timedelta(self.day)
            time = EventTime(earliest=str(told - timedelta(7)), latest=str(told), granularity="day", basis="published",
                             times=())  # fmt: skip
        event = f"e:{trigger.start}-{trigger.end}"
        self.events.append(
            Event(
                id=event, trigger=trigger, type=h.act[1], mode=h.act[2], contexts=(), cameo="040", actors=(actor,),  # type: ignore[arg-type]
                recipients=(recipient,), time=time, place=h.place if r.random() < 0.6 else None, polarity="positive",
                modality="asserted", tense="past", historical=False, auxiliary=(), according_to=chain,
                attribution_basis="clause" if chain else "none", occurrence=event, sentence=len(self.sentences) - 1,
                confidence=r.choice((0.55, 0.7, 0.8, 0.9)),
            )
        )  # fmt: skip
        if counted:
            value = float(counted.text.split()[0])
            self.figures.append(
                Figure(
                    id=f"f:{counted.start}-{counted.end}", start=counted.start, end=counted.end, text=counted.text,
                    low=value, high=value, approximate=False, unit="person", measure=measure, scope="incident",
                    of=None, event=event if r.random() < 0.8 else None, according_to=chain, derived_from=(),
                    replaces=None, confidence=0.8,
                )
            )  # fmt: skip

    def say(self, h: Happening, begin: int) -> str:
        """Attribute the sentence so far; the statement's id."""
        content = span(self.text, begin, len(self.text))
        self.text += ", "
        if self.random.random() < 0.5:
            source = self.role(h.actor)
        else:
            source = self.role(Actor(self.random.choice(SOURCES), None, "GROUP", h.actor.country, "GOV"))
        self.text += " "
        cue = self.write("said")
        name = f"s:{content.start}-{content.end}"
        self.statements.append(
            Statement(id=name, sources=(source,), cue=cue, content=(content,), addressees=(), manner="indirect",
                      medium=None, within=None, polarity="positive", modality="asserted",
                      about=(str(h.recipient.entity),) if h.recipient.entity in self.entities else (), event=None,
                      confidence=0.85)
        )  # fmt: skip
        return name

    def write(self, words: str) -> Span:
        start = len(self.text)
        self.text += words
        return span(self.text, start, len(self.text))

    def role(self, actor: Actor) -> Role:
        s = self.write(actor.name)
        entity = actor.entity or next((e.id for e in self.entities.values() if e.name == actor.name), f"x:{s.start}")
        mention = Mention(id=f"m:{s.start}-{s.end}", start=s.start, end=s.end, text=s.text,
                          kind="named" if actor.entity else "nominal", type=actor.kind, entities=(entity,))  # type: ignore[arg-type]  # fmt: skip
        self.mentions.append(mention)
        if entity not in self.entities:
            self.entities[entity] = Entity(
                id=entity, name=actor.name, aliases=(actor.name.split()[-1],), kind=actor.kind, country=actor.country,  # type: ignore[arg-type]
                sector=actor.sector, other_sectors=(), knowledge=actor.entity, mentions=(mention.id,),
                basis="knowledge" if actor.entity else "text",
            )  # fmt: skip
        return Role(start=s.start, end=s.end, text=s.text, name=actor.name, entity=entity, country=actor.country,
                    sector=actor.sector, basis="argument")  # fmt: skip

    def copy(self, other: "Writer") -> Reading:
        """The other's report, cut, under this one's name."""
        keep = max(len(other.sentences) * 4 // 5, 1)
        end = other.sentences[keep - 1][1]
        self.text, self.sentences = other.text[:end], other.sentences[:keep]
        self.mentions = [m for m in other.mentions if m.end <= end]
        self.entities = other.entities
        self.events = [e for e in other.events if e.trigger.end <= end]
        self.statements = [s for s in other.statements if s.content[-1].end <= end]
        self.figures = [f for f in other.figures if f.end <= end]
        return self.reading()

    def reading(self) -> Reading:
        published = f"{BEGIN + timedelta(self.day)}T{self.number % 24:02}:{self.number % 60:02}:00Z"
        uri = f"https://{self.outlet.lower().replace(' ', '')}.example/{self.number}"
        sha256 = hashlib.sha256(f"{uri}{self.text}".encode()).hexdigest()
        return Reading(
            file=f"{self.number}.txt", line=None, reader=READER,
            report=Report(
                id=sha256[:12], uri=uri, outlet=self.outlet, outlet_country=None, headline=None, deck=None, byline=(),
                agencies=(), credits=(), updated=None, dateline=None, blocks=((0, len(self.text), "body"),),
                published=Stamp(start=None, end=None, text=None, value=published, granularity="minute", zone=None,
                                basis="given"),
                language="en", encoding="utf-8", sha256=sha256, container=None, text=self.text,
                offsets=((0, 0, len(self.text)),),
            ),
            sentences=tuple(self.sentences), mentions=tuple(self.mentions), entities=tuple(self.entities.values()),
            times=(), places=(), events=tuple(self.events), statements=tuple(self.statements),
            figures=tuple(self.figures), conflicts=(),
        )  # fmt: skip
