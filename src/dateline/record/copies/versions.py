"""Which reports are versions of one, and what each is called in the record.

A report keeps the id of its first version; older versions are ID@1, ID@2. Two different reports that came with the
same id ("1" in two newsrooms' exports) are told apart by a piece of their hash.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from dateline.record.asking.changes import changes
from dateline.record.deriving.lines import RevisionLine
from dateline.values.report import Report

SAME_ADDRESS = 0.3  # share of common word runs above which two texts at one address are versions of one
SAME_ID = 0.5


@dataclass(frozen=True)
class Held:
    """What is known of a recorded report before it is named; `when`: its update, else its publication, in UTC."""

    row: int
    given_id: str
    sha256: str
    uri: str | None
    when: str | None
    shingles: frozenset[int]

    @property
    def order(self) -> tuple[bool, str, str]:
        return (self.when is None, self.when or "", self.sha256)


@dataclass(frozen=True)
class Named:
    """A report's name in the record, and the row that took its place."""

    row: int
    id: str
    superseded_by: int | None


def settle(held: list[Held]) -> list[Named]:
    """Names for all reports; the same whatever the order of `held`."""
    taken: set[str] = set()
    named: list[Named] = []
    for chain in _chains(sorted(held, key=lambda h: h.order)):
        name = chain[0].given_id
        if name in taken:
            name = f"{name}.{chain[0].sha256[:6]}"
        taken.add(name)
        last = chain[-1].row
        named += [Named(h.row, f"{name}@{k}", last) for k, h in enumerate(chain[:-1], 1)]
        named.append(Named(last, name, None))
    return named


def _chains(ordered: list[Held]) -> list[list[Held]]:
    """Versions of one report each, first to last."""
    chains: list[list[Held]] = []
    by_handle: dict[str, list[int]] = defaultdict(list)
    for h in ordered:
        handles = [f"id {h.given_id}", *([f"uri {h.uri}"] if h.uri else [])]
        near = sorted({k for handle in handles for k in by_handle[handle]})
        k = next((k for k in near if _one(chains[k][-1], h)), None)
        if k is None:
            k = len(chains)
            chains.append([])
        chains[k].append(h)
        for handle in handles:
            if k not in by_handle[handle]:
                by_handle[handle].append(k)
    return chains


def _one(a: Held, b: Held) -> bool:
    shared = len(a.shingles & b.shingles) / max(min(len(a.shingles), len(b.shingles)), 1)
    return shared >= (SAME_ADDRESS if a.uri and a.uri == b.uri else SAME_ID)


def revisions(named: list[Named], load: Callable[[int], Report]) -> Iterator[tuple[int, int, RevisionLine]]:
    """Rows and line of every step from a version to the next."""
    ids = {n.row: n.id for n in named}
    chains: dict[int, list[int]] = defaultdict(list)
    for n in named:
        if n.superseded_by is not None:
            chains[n.superseded_by].append(n.row)
    for last, older in sorted(chains.items(), key=lambda c: ids[c[0]]):
        steps = [*older, last]
        for before, after in pairwise(steps):
            a, b = load(before), load(after)
            noticed = any(role == "correction" for _, _, role in b.blocks)
            basis = "notice" if noticed else "url" if a.uri and a.uri == b.uri else "text"
            yield before, after, RevisionLine(of=ids[before], by=ids[after], basis=basis, changes=tuple(changes(a, b)))  # type: ignore[arg-type]
