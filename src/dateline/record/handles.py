"""By what parties are asked for, so that a question finds them without reading what everybody does.

All parties with the same names, country and sector have one handle, a number. It is found by keys: every name from
each of its words on ("vladimir putin", "putin"), folded; the knowledge id; codes of country and sector. Findings are
posted under the handles of those who have a part in them, and figures under their measure.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from hashlib import sha256
from typing import Any

from dateline.record.likeness import MUTUAL
from dateline.record.tellings import Telling

Row = dict[str, Any]
Handle = tuple[tuple[str, ...], str | None, str | None]  # names, country, sector
SIDES = {"actor": "a", "recipient": "r", "about": "o", "source": "s", "counted": "c", "measure": "m"}


def posting_rows(told: Iterable[Telling]) -> list[Row]:
    """Rows of `postings` for the findings of a reading, without its number; each once."""
    found = {(_number(handle), SIDES[side], t.id): None for t in told for side, handle in _parts(t)}
    return [{"handle": number, "side": side, "finding": finding} for number, side, finding in found]


def handle_rows(told: Iterable[Telling]) -> list[Row]:
    """Rows of `handles` for the same."""
    found = {handle: None for t in told for _, handle in _parts(t)}
    return [{"key": key, "handle": _number(handle)} for handle in found for key in _keys(handle)]


def measure_key(measure: str) -> str:
    """The key of figures of this measure; no name is folded to it."""
    return f"={measure}"


def _parts(t: Telling) -> Iterator[tuple[str, Handle]]:
    """Who has a part in a finding, and which. What people do together has no sides: in a meeting everyone is an actor
    and a recipient."""
    both = t.kind == "event" and t.event.type in MUTUAL
    first = "counted" if t.kind == "figure" else "actor"
    sides = {first: t.actors, "recipient": t.recipients, "about": t.about, "source": t.voices}
    for side, parties in sides.items():
        for p in parties:
            for which in ("actor", "recipient") if both and side in ("actor", "recipient") else (side,):
                yield which, (p.keys, p.country, p.sector)
    if t.kind == "figure" and t.figure.measure:
        yield "measure", ((measure_key(t.figure.measure),), None, None)


@lru_cache(maxsize=65536)
def _number(handle: Handle) -> int:
    return int.from_bytes(sha256(repr(handle).encode()).digest()[:8], "big") >> 1


@lru_cache(maxsize=65536)
def _keys(handle: Handle) -> tuple[str, ...]:
    names, country, sector = handle
    keys = [country, f":{sector}" if sector else None, f"{country}:{sector}" if country and sector else None]
    for name in names:
        words = name.split(" ")
        keys += [" ".join(words[k:]) for k in range(len(words))]
    return tuple(dict.fromkeys(k for k in keys if k))
