"""The roles of a report's lines as a sequence: learned weights of features and of what follows what (a linear-chain
conditional random field, trained by training/roles.py on evals/roles/own), decoded by Viterbi."""

import io
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple, cast

import numpy as np
from numpy.typing import NDArray

from dateline.encoder.vectors import vectors
from dateline.errors import DataError
from dateline.values.report import BlockRole

Floats = NDArray[np.float32]
PIECES = 30
_NEVER = np.float32(-1e6)


class Weights(NamedTuple):
    """`emission` is features x roles; `inner` and `outer` are the two layers, weights above their bias, from what a
    line and its neighbours mean to roles; `transition` is roles x roles, `start` and `end` roles. All logarithmic."""

    roles: tuple[BlockRole, ...]
    names: Mapping[str, int]
    emission: Floats
    inner: Floats
    outer: Floats
    transition: Floats
    start: Floats
    end: Floats


@cache
def weights() -> Weights:
    """The shipped weights. DataError where they are missing or damaged."""
    try:
        data = files("dateline.reading.page").joinpath("roles.npz").read_bytes()
        with np.load(io.BytesIO(data), allow_pickle=False) as found:
            return Weights(
                roles=tuple(cast("BlockRole", str(r)) for r in found["roles"]),
                names={name: k for k, name in enumerate(bytes(found["names"]).decode("utf-8").split("\n"))},
                emission=found["emission"].astype(np.float32),
                inner=found["inner"].astype(np.float32),
                outer=found["outer"].astype(np.float32),
                transition=found["transition"].astype(np.float32),
                start=found["start"].astype(np.float32),
                end=found["end"].astype(np.float32),
            )
    except (OSError, ValueError, KeyError) as e:
        raise DataError("the weights of roles.npz are missing or damaged: install dateline again") from e


def meanings_of(lines: Sequence[str]) -> Floats:
    """[lines, width]: what the first words of each line mean, whatever their order."""
    table = vectors()
    return (
        np.stack([table.mean(line, most=PIECES) for line in lines]) if lines else np.zeros((0, table.width), np.float32)
    )


def best_roles(features: Sequence[Sequence[str]], meanings: Floats, fixed: Mapping[int, BlockRole]) -> list[BlockRole]:
    """The likeliest role of each line given those that are `fixed`, by their line; `meanings` is [lines, width]."""
    if not features:
        return []
    w = weights()
    scores = np.stack([emitted(w, line) for line in features]) + understood(w, meanings)
    for k, role in fixed.items():
        allowed = scores[k, w.roles.index(role)]
        scores[k] = _NEVER
        scores[k, w.roles.index(role)] = allowed
    return [w.roles[r] for r in viterbi(scores, w)]


def emitted(w: Weights, line: Sequence[str]) -> Floats:
    """The scores of a line's features for each role."""
    known = [i for name in line if (i := w.names.get(name)) is not None]
    total: Floats = w.emission[known].sum(axis=0, dtype=np.float32)
    return total


def understood(w: Weights, meanings: Floats) -> Floats:
    """The scores [lines, roles] of what each line, the one before and the one after mean."""
    hidden = np.maximum(in_context(meanings) @ w.inner[:-1] + w.inner[-1], 0)
    scores: Floats = hidden @ w.outer[:-1] + w.outer[-1]
    return scores


def in_context(meanings: Floats) -> Floats:
    """[lines, 3 x width]: the meaning of the line before, of the line, and of the next, zeros at the edges."""
    edge = np.zeros((1, meanings.shape[1]), dtype=np.float32)
    return np.concatenate([np.vstack([edge, meanings[:-1]]), meanings, np.vstack([meanings[1:], edge])], axis=1)


def viterbi(scores: Floats, w: Weights) -> list[int]:
    """The best path through lines x roles."""
    total = scores[0] + w.start
    back = np.zeros(scores.shape, dtype=np.int64)
    for k in range(1, len(scores)):
        step = total[:, None] + w.transition
        back[k] = step.argmax(axis=0)
        total = step.max(axis=0) + scores[k]
    path = [int((total + w.end).argmax())]
    for k in range(len(scores) - 1, 0, -1):
        path.append(int(back[k, path[-1]]))
    return path[::-1]
