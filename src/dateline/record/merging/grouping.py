"""Joining what looks alike without letting a chain of likenesses join what does not.

Ties are broken by the items' own order, so the order of arrival changes nothing, and what is joined inside one
connected component does not depend on any other.
"""

from collections.abc import Callable, Container, Iterable, Iterator
from itertools import combinations

from dateline.compare.linking import Pair

CROWD = 60  # members of a group that are asked whether a newcomer contradicts them


def agglomerate(
    count: int, pairs: Iterable[tuple[float, int, int]], agree: Callable[[int, int], bool]
) -> list[list[int]]:
    """Groups of the items 0..count-1, each in order, ordered by their first; `pairs` are (score, i, j) with i < j.

    Pairs are taken from the most alike to the least, and two groups become one only where no member of one speaks
    against a member of the other.
    """
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


def candidates(blocks: Iterable[list[int]], new: Container[int] | None = None) -> Iterator[Pair]:
    """Distinct pairs that share a block, the smaller first; of `new` ones with any, where some are."""
    seen: set[Pair] = set()
    for block in blocks:
        for i, j in combinations(block, 2):
            pair = (i, j) if i < j else (j, i)
            if i != j and pair not in seen and (new is None or i in new or j in new):
                seen.add(pair)
                yield pair


def connected(count: int, pairs: Iterable[Pair]) -> list[int]:
    """For each of the items 0..count-1 the first of those that the pairs connect it with, through others too."""
    above = list(range(count))

    def first(i: int) -> int:
        while above[i] != i:
            above[i] = above[above[i]]
            i = above[i]
        return i

    for i, j in pairs:
        a, b = first(i), first(j)
        above[max(a, b)] = min(a, b)
    return [first(i) for i in range(count)]
