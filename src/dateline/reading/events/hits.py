"""A trigger as found: the value that the modules of this stage pass on."""

from typing import Protocol

import msgspec

from dateline.reading.events.frames import Frame
from dateline.vocabulary.triggers import Rule

HARM = frozenset({"kill", "wound", "injure", "maim", "harm", "hurt"})


class Scales(Protocol):
    """The evidence of the heads, as `weighing.Scales` has it."""

    def weighed(self, layer: str, i: int, ruled: str) -> str:
        """The value of an attribute of word i that heads and rules come to, the rules' being `ruled`."""
        ...


class Hit(msgspec.Struct):
    """A word that tells an event: `head` is the trigger's main token, `first` to `last` its span; `verb` the predicate
    whose clause it stands in (itself for a verb, its carrier for a noun, -1 for none)."""

    head: int
    first: int
    last: int
    rule: Rule
    frame: Frame
    verb: int
    type: str | None = None
    mode: str | None = None
    confidence: float = 0.0
    scales: Scales | None = None
