"""By what parties are asked for, so that a question finds them without reading what everybody does.

All parties with the same names, country and sector are one, known by a hash. It is found by keys: every name from
each of its words on ("vladimir putin", "putin"), folded; the knowledge id; codes of country and sector. Findings are
posted under the parties that have a part in them, figures under those whom they count.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from hashlib import sha256

from dateline.record.merging.likeness import MUTUAL
from dateline.record.merging.tellings import Telling

Handle = tuple[tuple[str, ...], str | None, str | None]  # names, country, sector
Posting = tuple[int, str, int]  # hash of a party, on which side, number of the finding


def postings(told: Iterable[Telling]) -> list[Posting]:
    """Who has a part in the findings of a reading; each once."""
    return list(dict.fromkeys((_hash(handle), side, t.number) for t in told for side, handle in _parts(t)))


def party_keys(told: Iterable[Telling]) -> dict[int, tuple[str, ...]]:
    """By what the parties of these findings are found, by their hash."""
    return {_hash(handle): _keys(handle) for handle in dict.fromkeys(handle for t in told for _, handle in _parts(t))}


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


@lru_cache(maxsize=65536)
def _hash(handle: Handle) -> int:
    return int.from_bytes(sha256(repr(handle).encode()).digest()[:8], "big") >> 1


@lru_cache(maxsize=65536)
def _keys(handle: Handle) -> tuple[str, ...]:
    names, country, sector = handle
    keys = [country, f":{sector}" if sector else None, f"{country}:{sector}" if country and sector else None]
    for name in names:
        words = name.split(" ")
        keys += [" ".join(words[k:]) for k in range(len(words))]
    return tuple(dict.fromkeys(k for k in keys if k))
