"""Who did what to whom: events by PLOVER type."""

from typing import Literal

from dateline.values.entities import Role
from dateline.values.places import EventPlace
from dateline.values.spans import Span, Value
from dateline.values.times import EventTime

EventType = Literal[
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
    "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
]  # fmt: skip
Polarity = Literal["positive", "negative"]
Modality = Literal["asserted", "planned", "hypothetical", "demanded", "possible"]
Auxiliary = Literal["historical", "future", "hypothetical", "negation"]


class Event(Value, frozen=True, kw_only=True):
    """One telling of an occurrence. `occurrence` is the id of its first event in the report; `according_to` the chain
    of statements that hold it, outermost first, empty where the outlet speaks; `sentence` an index."""

    id: str
    trigger: Span
    type: EventType
    mode: str | None
    contexts: tuple[str, ...]
    cameo: str | None
    actors: tuple[Role, ...]
    recipients: tuple[Role, ...]
    time: EventTime
    place: EventPlace | None
    polarity: Polarity
    modality: Modality
    tense: Literal["past", "present", "future"]
    historical: bool
    auxiliary: tuple[Auxiliary, ...]
    according_to: tuple[str, ...]
    attribution_basis: Literal["clause", "discourse", "headline", "none"]
    occurrence: str
    sentence: int
    confidence: float
