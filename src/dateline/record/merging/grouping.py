"""Joining what looks alike without letting a chain of likenesses join what does not.

Ties are broken by the items' own order, so the order of arrival changes nothing, and what is joined inside one
connected component does not depend on any other.
"""

import logging
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from itertools import combinations

import numpy as np

Pair = tuple[int, int]
_Near = Mapping[int, list[tuple[int, float]]]
UNSEEN = -3.0  # log odds of a pair that nobody compared
VETO = -2.5  # log odds of a pair that keeps two groups apart, whatever speaks for the others
LARGEST = 200  # items of a component that are clustered together
_STEP = 0.5
_log = logging.getLogger(__name__)
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


def average_link(count: int, scores: Mapping[Pair, float], *, largest: int = LARGEST) -> list[list[int]]:
    """Groups of the items 0..count-1, each in order, ordered by their first: those are joined whose pairs speak for it
    on average. `scores` are log odds of pairs (i, j) with i < j; minus infinity keeps a pair apart for good."""
    near: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for (i, j), score in scores.items():
        if score > 0:
            near[i].append((j, score))
            near[j].append((i, score))
    groups = [g for part in _components(range(count), near, largest) for g in _joined(part, scores)]
    return sorted(groups)


def _components(items: Iterable[int], near: _Near, largest: int) -> Iterator[list[int]]:
    """Connected components, each in order; one that is too large falls apart at its weakest links."""
    parts = [(0.0, part) for part in _connected(items, near, 0.0)]
    while parts:
        least, part = parts.pop()
        if len(part) <= largest:
            yield part
            continue
        least += _STEP
        _log.info("a component of %d occurrences is parted at log odds of %.1f", len(part), least)
        parts += [(least, smaller) for smaller in _connected(part, near, least)]


def _connected(items: Iterable[int], near: _Near, least: float) -> Iterator[list[int]]:
    left = dict.fromkeys(items)
    while left:
        first = next(iter(left))
        del left[first]
        reached = [first]
        for i in reached:
            for j, score in near.get(i, ()):
                if score > least and j in left:
                    del left[j]
                    reached.append(j)
        yield sorted(reached)


def _joined(part: list[int], scores: Mapping[Pair, float]) -> list[list[int]]:
    """A component's groups: again and again the two that are most alike on average, until no two are."""
    if len(part) == 1:
        return [part]
    between = np.full((len(part), len(part)), UNSEEN)
    for (x, i), (y, j) in combinations(enumerate(part), 2):
        score = scores.get((i, j))
        between[x, y] = between[y, x] = UNSEEN if score is None else score if score >= VETO else -np.inf
    np.fill_diagonal(between, -np.inf)
    size = np.ones(len(part))
    members: dict[int, list[int]] = {k: [i] for k, i in enumerate(part)}
    mean = between.copy()
    while True:
        x, y = divmod(int(np.argmax(mean)), len(part))
        if not mean[x, y] > 0:
            return [sorted(m) for m in members.values()]
        x, y = min(x, y), max(x, y)
        between[x] += between[y]
        between[:, x] = between[x]
        size[x] += size[y]
        members[x] += members.pop(y)
        between[y] = between[:, y] = between[x, x] = -np.inf
        mean[y] = mean[:, y] = -np.inf
        mean[x] = between[x] / (size * size[x])
        mean[:, x] = mean[x]


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
