"""Arc scores into a tree with one root: greedy where that is one already, else the best by Chu-Liu and Edmonds."""

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
Heads = NDArray[np.int64]
_ONE_ROOT = 1e5


def heads_of(scores: Scores) -> Heads:
    """Heads of a sentence of T words from scores [T, T + 1], column 0 the root: 0 for the root, else a word from 1."""
    scores = scores.copy()
    count = len(scores)
    scores[np.arange(count), np.arange(1, count + 1)] = -1e9
    heads: Heads = scores.argmax(axis=1)
    return heads if is_tree(heads) else _best(scores)


def is_tree(heads: Heads) -> bool:
    """Does one word hang on the root, and every other on it in the end?"""
    if int((heads == 0).sum()) != 1:
        return False
    seen = [0] * (len(heads) + 1)
    seen[0] = -1
    for start in range(1, len(heads) + 1):
        i = start
        while not seen[i]:
            seen[i] = start
            i = int(heads[i - 1])
        if seen[i] == start:
            return False
        i = start
        while seen[i] == start:
            seen[i] = -1
            i = int(heads[i - 1])
    return True


def _best(scores: Scores) -> Heads:
    """Maximum spanning tree; the price on every root arc makes it take one only."""
    count = len(scores)
    full = np.full((count + 1, count + 1), -1e9)
    full[1:] = scores
    full[1:, 0] -= _ONE_ROOT
    return _arborescence(full)[1:]


def _arborescence(scores: NDArray[np.float64]) -> Heads:
    """Best heads for scores [dependent, head] with node 0 as root (head -1): contract a cycle, solve, expand."""
    size = len(scores)
    heads: Heads = scores.argmax(axis=1)
    heads[0] = -1
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    inside = np.zeros(size, bool)
    inside[cycle] = True
    rest = np.flatnonzero(~inside)
    new = len(rest)
    small = np.full((new + 1, new + 1), -1e9)
    small[:new, :new] = scores[np.ix_(rest, rest)]
    leaving = scores[np.ix_(rest, cycle)]
    small[:new, new] = leaving.max(axis=1)
    leave = cycle[leaving.argmax(axis=1)]
    gain = scores[cycle] - scores[cycle, heads[cycle]][:, None]
    small[new, :new] = gain[:, rest].max(axis=0)
    enter = cycle[gain[:, rest].argmax(axis=0)]
    np.fill_diagonal(small, -1e12)
    solved = _arborescence(small)
    for k, node in enumerate(rest[1:], start=1):
        heads[node] = leave[k] if solved[k] == new else rest[solved[k]]
    heads[enter[solved[new]]] = rest[solved[new]]
    return heads


def _cycle(heads: Heads) -> Heads | None:
    """The nodes of a cycle, or None."""
    seen = np.zeros(len(heads), np.int64)
    seen[0] = -1
    for start in range(1, len(heads)):
        i = start
        while seen[i] == 0:
            seen[i] = start
            i = int(heads[i])
        if seen[i] == start:
            nodes = [i]
            while heads[nodes[-1]] != i:
                nodes.append(int(heads[nodes[-1]]))
            return np.array(nodes, np.int64)
    return None
