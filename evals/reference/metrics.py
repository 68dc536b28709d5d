"""Coreference metrics: MUC, B³ and CEAFe over clusters of mentions, and their mean, the CoNLL score."""

from collections import Counter
from collections.abc import Hashable, Sequence

Cluster = frozenset[Hashable]


def _f1(hit_p: float, total_p: float, hit_r: float, total_r: float) -> float:
    p = hit_p / total_p if total_p else 0.0
    r = hit_r / total_r if total_r else 0.0
    return 2 * p * r / (p + r) if p + r else 0.0


class Scores:
    """Sums over documents; call `add` for each, then `f1`. Clusters of one mention are left out, as CoNLL-2012 does."""

    def __init__(self) -> None:
        self._sums: Counter[str] = Counter()

    def add(self, gold: Sequence[Cluster], found: Sequence[Cluster]) -> None:
        gold = [c for c in gold if len(c) > 1]
        found = [c for c in found if len(c) > 1]
        for side, a, b in (("r", gold, found), ("p", found, gold)):
            of = {m: k for k, c in enumerate(b) for m in c}
            for c in a:
                parts = {of.get(m, m) if m in of else ("alone", m) for m in c}
                self._sums["muc" + side] += len(c) - len(parts)
                self._sums["muc#" + side] += len(c) - 1
                overlaps = Counter(of[m] for m in c if m in of)
                self._sums["b3" + side] += sum(n * n for n in overlaps.values()) / len(c)
                self._sums["b3#" + side] += len(c)
        self._sums["ceaf"] += _aligned(gold, found)
        self._sums["ceaf#r"] += len(gold)
        self._sums["ceaf#p"] += len(found)

    def f1(self) -> dict[str, float]:
        s = self._sums
        scores = {
            "MUC": _f1(s["mucp"], s["muc#p"], s["mucr"], s["muc#r"]),
            "B3": _f1(s["b3p"], s["b3#p"], s["b3r"], s["b3#r"]),
            "CEAFe": _f1(s["ceaf"], s["ceaf#p"], s["ceaf"], s["ceaf#r"]),
        }
        return {**scores, "CoNLL": sum(scores.values()) / 3}


def _aligned(gold: Sequence[Cluster], found: Sequence[Cluster]) -> float:
    """The best total similarity (phi 4) of a one-to-one alignment of clusters."""
    if not gold or not found:
        return 0.0
    if len(gold) > len(found):
        gold, found = found, gold
    cost = [[-2 * len(g & f) / (len(g) + len(f)) for f in found] for g in gold]
    return -_assignment(cost)


def _assignment(cost: list[list[float]]) -> float:
    """Least total cost of giving each row a column of its own (Hungarian method; no more rows than columns)."""
    n, m = len(cost), len(cost[0])
    u, v, match = [0.0] * (n + 1), [0.0] * (m + 1), [0] * (m + 1)
    for i in range(1, n + 1):
        match[0], j0 = i, 0
        least, used, way = [float("inf")] * (m + 1), [False] * (m + 1), [0] * (m + 1)
        while True:
            used[j0] = True
            i0, delta, j1 = match[j0], float("inf"), 0
            for j in range(1, m + 1):
                if not used[j]:
                    current = cost[i0 - 1][j - 1] - u[i0] - v[j]
                    if current < least[j]:
                        least[j], way[j] = current, j0
                    if least[j] < delta:
                        delta, j1 = least[j], j
            for j in range(m + 1):
                if used[j]:
                    u[match[j]] += delta
                    v[j] -= delta
                else:
                    least[j] -= delta
            j0 = j1
            if match[j0] == 0:
                break
        while j0:
            match[j0] = match[way[j0]]
            j0 = way[j0]
    return sum(cost[match[j] - 1][j - 1] for j in range(1, m + 1) if match[j])
