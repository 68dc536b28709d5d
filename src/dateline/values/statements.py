"""Who said what: statements and their nesting."""

from typing import Literal

from dateline.values.entities import Role
from dateline.values.events import Modality, Polarity
from dateline.values.spans import Span, Value


class Statement(Value, frozen=True, kw_only=True):
    """A source that the text makes say, write, ask or think something. `within` is the enclosing statement."""

    id: str
    sources: tuple[Role, ...]
    cue: Span | None
    content: tuple[Span, ...]
    addressees: tuple[Role, ...]
    manner: Literal["direct", "indirect", "mixed"]
    medium: Span | None
    within: str | None
    polarity: Polarity
    modality: Modality
    about: tuple[str, ...]
    event: str | None
    confidence: float
