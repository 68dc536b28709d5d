"""The JSON of one report: what `dateline read` prints and other programs rely on."""

from dateline.values.conflicts import Conflict
from dateline.values.entities import Entity
from dateline.values.events import Event
from dateline.values.figures import Figure
from dateline.values.language import Mention
from dateline.values.places import Place
from dateline.values.report import Report
from dateline.values.spans import Value
from dateline.values.statements import Statement
from dateline.values.times import Time


class Reader(Value, frozen=True, kw_only=True):
    """Which reader read: versions of the program, the language model, the tables of knowledge, and this schema."""

    version: str
    model: str
    knowledge: str
    schema: str


class Reading(Value, frozen=True, kw_only=True):
    """Everything that one report says, each finding with the characters it was read from."""

    file: str | None
    line: int | None
    reader: Reader
    report: Report
    sentences: tuple[tuple[int, int], ...]
    mentions: tuple[Mention, ...]
    entities: tuple[Entity, ...]
    times: tuple[Time, ...]
    places: tuple[Place, ...]
    events: tuple[Event, ...]
    statements: tuple[Statement, ...]
    figures: tuple[Figure, ...]
    conflicts: tuple[Conflict, ...]
    warnings: tuple[str, ...] = ()
