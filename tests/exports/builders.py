"""Readings made by hand, for tests of what is shown of them."""

import hashlib

from dateline.values.conflicts import Conflict, ConflictValue
from dateline.values.entities import Role
from dateline.values.events import Event
from dateline.values.figures import Figure
from dateline.values.places import Place
from dateline.values.reading import Reader, Reading
from dateline.values.report import PROSE, Report, Stamp
from dateline.values.spans import span
from dateline.values.statements import Statement
from dateline.values.times import EventTime, Time


def report(text: str, *, roles: dict[int, str] | None = None, language: str = "en") -> Report:
    """A report whose lines are body but for the roles given by number of line."""
    blocks, at = [], 0
    for n, line in enumerate(text.split("\n")):
        if line.strip():
            blocks.append((at, at + len(line), (roles or {}).get(n, "body")))
        at += len(line) + 1
    head = next((span(text, a, b) for a, b, role in blocks if role == "headline"), None)
    return Report(
        id="0123456789ab", uri=None, outlet="Harbour Post", outlet_country="IRL", headline=head, deck=None, byline=(),
        agencies=(), credits=(), updated=None, dateline=None, blocks=tuple(blocks), language=language, encoding="utf-8",
        published=Stamp(start=None, end=None, text=None, value="2022-03-04T10:00:00+00:00", granularity="minute",
                        zone="Europe/Dublin", basis="given"),
        sha256=hashlib.sha256(text.encode()).hexdigest(), container=None, text=text, offsets=((0, 0, len(text)),),
    )  # fmt: skip


def role(text: str, start: int, end: int) -> Role:
    s = span(text, start, end)
    return Role(start=s.start, end=s.end, text=s.text, name=s.text, entity=None, country="IRL", sector="GOV",
                basis="argument")  # fmt: skip


def event(text: str, start: int, end: int, *, said: tuple[str, ...] = ()) -> Event:
    s = span(text, start, end)
    return Event(
        id=f"e:{start}-{end}", trigger=s, type="CONSULT", mode="visit", contexts=(), cameo=None,
        actors=(role(text, start, end),), recipients=(), place=None, polarity="positive", modality="asserted",
        time=EventTime(earliest="2022-03-03", latest="2022-03-03", granularity="day", basis="clause", times=()),
        tense="past", historical=False, auxiliary=(), according_to=said, attribution_basis="none",
        occurrence=f"e:{start}-{end}", sentence=0, confidence=0.5,
    )  # fmt: skip


def statement(text: str, start: int, end: int) -> Statement:
    s = span(text, start, end)
    return Statement(
        id=f"s:{start}-{end}", sources=(role(text, start, end),), cue=None, content=(s,), addressees=(),
        manner="direct", medium=None, within=None, polarity="positive", modality="asserted", about=(), event=None,
        confidence=0.5,
    )  # fmt: skip


def figure(text: str, start: int, end: int) -> Figure:
    s = span(text, start, end)
    return Figure(
        id=f"f:{start}-{end}", start=start, end=end, text=s.text, low=11.0, high=None, approximate=False,
        unit="person", measure="killed", scope="incident", of=None, event=None, according_to=(), derived_from=(),
        replaces=None, confidence=0.5,
    )  # fmt: skip


def time(text: str, start: int, end: int) -> Time:
    s = span(text, start, end)
    return Time(
        id=f"t:{start}-{end}", start=start, end=end, text=s.text, type="DATE", value="2022-03", mod=None,
        earliest="2022-03-01", latest="2022-03-31", granularity="month", anchor="published", anchor_ref=None,
        confidence=0.5,
    )  # fmt: skip


def place(text: str, start: int, end: int) -> Place:
    s = span(text, start, end)
    return Place(
        id=f"p:{start}-{end}", start=start, end=end, text=s.text, gazetteer_id=None, name="Cork", lat=51.9, lon=-8.5,
        country="IRL", admin1=None, radius_km=None, precision="exact", basis="name", confidence=0.5,
    )  # fmt: skip


def conflict(*events: Event) -> Conflict:
    values = tuple(ConflictValue(value="2022-03-03", refs=(e.id,), spans=(e.trigger,)) for e in events)
    return Conflict(id="c:0-1", kind="date", occurrence=events[0].id, values=values, note="")


def reading(of: Report, **findings: tuple) -> Reading:
    prose = [(a, b) for a, b, r in of.blocks if r in PROSE]
    empty = dict.fromkeys(
        ("mentions", "entities", "times", "places", "events", "statements", "figures", "conflicts"), ()
    )
    return Reading(
        file="report.txt", line=None, reader=Reader(version="0", model="none", knowledge="none", schema="1"), report=of,
        sentences=tuple(prose), **(empty | findings),
    )  # fmt: skip
