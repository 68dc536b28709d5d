"""Joining what looks alike without letting a chain of likenesses join what does not.

Pairs are taken from the most alike to the least, and two groups become one only where no member of one speaks against
a member of the other. Ties are broken by the items' own order, so the order of arrival changes nothing.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import combinations
from typing import TypeVar

T = TypeVar("T")
CROWD = 60  # members of a group that are asked whether a newcomer contradicts them


def agglomerate(
    count: int, pairs: Iterable[tuple[float, int, int]], agree: Callable[[int, int], bool]
) -> list[list[int]]:
    """Groups of the items 0..count-1, each in order, ordered by their first; `pairs` are (score, i, j) with i < j."""
    group = list(range(count))
    members = [[i] for i in range(count)]
    for _, i, j in sorted(pairs, key=lambda p: (-p[0], p[1], p[2])):
        a, b = sorted((group[i], group[j]))
        if a == b or not all(agree(x, y) for x in members[a][:CROWD] for y in members[b][:CROWD]):
            continue
        members[a] = sorted(members[a] + members[b])
        for k in members[b]:
            group[k] = a
        members[b] = []
    return [m for m in members if m]


def candidates(blocks: Iterable[list[int]], *, most: int = 40) -> Iterator[tuple[int, int]]:
    """Distinct pairs that share a block; in a crowded block only neighbours within `most` of each other."""
    seen: set[tuple[int, int]] = set()
    for block in blocks:
        near = combinations(block, 2) if len(block) <= most else _neighbours(block, most)
        for i, j in near:
            pair = (i, j) if i < j else (j, i)
            if i != j and pair not in seen:
                seen.add(pair)
                yield pair


def _neighbours(block: list[int], most: int) -> Iterator[tuple[int, int]]:
    for k, i in enumerate(block):
        for j in block[k + 1 : k + 1 + most]:
            yield i, j
