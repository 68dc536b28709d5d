"""Groups of items by what speaks for each pair of them, on average: within one connected component, of a size that is
capped, so that what is joined there depends on nothing else and takes no longer than its square.
"""

import logging
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

import numpy as np

Pair = tuple[int, int]
_Near = Mapping[int, list[tuple[int, float]]]
UNSEEN = -3.0  # log odds of a pair that nobody compared
VETO = -2.5  # log odds of a pair that keeps two groups apart, whatever speaks for the others
LARGEST = 200  # items of a component that are clustered together
_STEP = 0.5
_log = logging.getLogger(__name__)


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
