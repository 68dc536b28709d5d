"""How far apart two words stand, in the text and in the parse, as classes that a pair head learns a weight for."""

from collections.abc import Sequence

BUCKETS = 14
_FAR, _DEEP = 12, 13


def far_bucket(distance: int) -> int:
    """Which bucket a signed distance in words falls in, 0 to 12."""
    size = abs(distance)
    step = size if size <= 2 else 3 if size <= 4 else 4 if size <= 8 else 5 if size <= 20 else 6
    return step if distance >= 0 else 6 + step


def tree_buckets(heads: Sequence[int], i: int, among: range) -> list[int]:
    """Arcs up from word i and down to each of `among`, to the first ancestor that both have, as buckets 0 to 13."""
    up: dict[int, int] = {}
    j = i
    while j >= 0 and len(up) < _FAR:
        up[j] = len(up)
        j = heads[j]
    found = []
    for k in among:
        down, j = 0, k
        while j >= 0 and j not in up and down < _FAR:
            j, down = heads[j], down + 1
        found.append(_DEEP if j < 0 or down >= _FAR else min(up[j], 3) * 3 + min(down, 2))
    return found
