"""A trigger as found: the value that the modules of this stage pass on."""

import msgspec

from dateline.reading.events.frames import Frame
from dateline.vocabulary.triggers import Rule

HARM = frozenset({"kill", "wound", "injure", "maim", "harm", "hurt"})


class Hit(msgspec.Struct):
    """A word that tells an event: `head` is the trigger's main token, `first` to `last` its span; `verb` the predicate
    whose clause it stands in (itself for a verb, its carrier for a noun, -1 for none)."""

    head: int
    first: int
    last: int
    rule: Rule
    frame: Frame
    verb: int
