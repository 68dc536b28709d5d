"""Columns whose values are kept as small numbers: names of fixed lists, ids of entries, hashes, shares, days, moments.

The numbers are part of the schema: a list only ever grows at its end.
"""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Integer, LargeBinary
from sqlalchemy.types import TypeDecorator

KINDS = ("event", "figure", "statement")
TYPES = (
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
    "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "direct", "indirect", "mixed",
)  # fmt: skip
STATUSES = ("happened", "ongoing", "planned", "possible", "denied", "disputed")
REVIEWS = ("none", "accepted", "edited", "rejected")
SIDES = ("actor", "recipient", "about", "source", "counted")
BIG = BigInteger().with_variant(Integer(), "sqlite")  # which numbers rows by such columns only
OPEN_BEGIN, OPEN_END = 0, date.max.toordinal() + 1  # before and after every day
NEVER = 1 << 40  # after every moment
_ENTRY = re.compile(r"([efs])-([0-9a-f]{12})")
_PREFIX = re.compile(r"([efs])-([0-9a-f]{0,12})")
_BITS = 48  # of an entry's id
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_PARTS = 10_000  # of a whole, to which shares are kept


class Coded(TypeDecorator[str]):
    """One of a list of names, kept as its place in the list."""

    impl = Integer
    cache_ok = True

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self.names = tuple(names)
        self.codes = {name: k for k, name in enumerate(self.names)}

    def process_bind_param(self, value: str | None, dialect: Any) -> int | None:
        """ValueError for a name that is not in the list."""
        if value is None:
            return None
        if value not in self.codes:
            raise ValueError(f"{value!r} is none of {' '.join(self.names)}")
        return self.codes[value]

    def process_result_value(self, value: int | None, dialect: Any) -> str | None:
        if value is None:
            return None
        return self.names[value] if 0 <= value < len(self.names) else f"?{value}"


class EntryId(TypeDecorator[str]):
    """The id of an entry, kept as a number of the same order. What is no id is none that is there."""

    impl = BigInteger
    cache_ok = True

    def load_dialect_impl(self, dialect: Any) -> Any:
        return dialect.type_descriptor(BIG)

    def process_bind_param(self, value: str | None, dialect: Any) -> int | None:
        found = _ENTRY.fullmatch(value or "")
        return _numbered(found[1], found[2]) if found else None

    def process_result_value(self, value: int | None, dialect: Any) -> str | None:
        if value is None:
            return None
        kind, number = divmod(value + (1 << (_BITS - 1)), 1 << _BITS)
        return f"{'efs'[kind]}-{number:012x}" if 0 <= kind < 3 else f"?{value}"


class Hex(TypeDecorator[str]):
    """A hash in hexadecimal digits, kept as its bytes."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Any) -> bytes | None:
        return None if value is None else bytes.fromhex(value)

    def process_result_value(self, value: Any, dialect: Any) -> str | None:
        return value.hex() if isinstance(value, bytes) else value


class Share(TypeDecorator[float]):
    """A number from 0 to 1, kept to four places."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: float | None, dialect: Any) -> int | None:
        return None if value is None else round(value * _PARTS)

    def process_result_value(self, value: int | None, dialect: Any) -> float | None:
        return None if value is None else value / _PARTS


def rounded(share: float) -> float:
    """A share as `Share` gives it back."""
    return round(share * _PARTS) / _PARTS


def ids_with(prefix: str) -> tuple[str, str] | None:
    """The first and the last id of an entry that begins so; None where none can."""
    found = _PREFIX.fullmatch(prefix)
    if not found:
        return None
    kind, digits = found.groups()
    return f"{kind}-{digits:0<12}", f"{kind}-{digits:f<12}"


def _numbered(kind: str, digits: str) -> int:
    """Ids of events lie around zero, where numbers are smallest."""
    return ("efs".index(kind) << _BITS) + int(digits, 16) - (1 << (_BITS - 1))


def day(value: str | None, open_end: int) -> int:
    """The number of the day that a date or a moment begins with, as it is written; `open_end` where there is none."""
    try:
        return date.fromisoformat((value or "")[:10]).toordinal()
    except ValueError:
        return open_end


def moment(value: str | None) -> int:
    """Seconds since 1970 of a date or a moment; one without an offset is taken as UTC. `NEVER` where there is none."""
    try:
        found = datetime.fromisoformat(value or "")
    except ValueError:
        return NEVER
    return (found.replace(tzinfo=found.tzinfo or UTC) - _EPOCH) // timedelta(seconds=1)
